// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/picturecopy.h"
#include "app/risks/riskmodel.h"
#include "report/charts/style.h"
#include "tests/app/windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr int patience = 60'000; // ms; a debug build on a busy machine

QStringList copiedLines()
{
    return QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// Tables and charts of the pages in the clipboard.
class TestCopying final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void init() { QApplication::clipboard()->clear(); }

    void copiesTables_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("button"); // that shows the table
        QTest::addColumn<QString>("head");
        QTest::newRow("comparison") << int(PageId::Compare) << u"comparison"_s << QString() << u"Criterion\tWeight\t"_s;
        QTest::newRow("ranking") << int(PageId::Ranking) << u"rankingTable"_s << u"values"_s
                                 << u"Group or criterion\tWeight\t"_s;
        QTest::newRow("risks") << int(PageId::Risks) << u"riskTable"_s << QString() << u"No.\tRisk\t"_s;
        QTest::newRow("partnership") << int(PageId::Risks) << u"timelineTable"_s << QString() << QString();
    }

    void copiesTables()
    {
        QFETCH(const int, page);
        QFETCH(const QString, table);
        QFETCH(const QString, button);
        QFETCH(const QString, head);
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(static_cast<PageId>(page));
        if (!button.isEmpty())
            fixture.find<QAbstractButton>(button)->click();
        auto *view = fixture.find<QTableView>(table);
        view->setFocus();
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), view, patience);
        view->setCurrentIndex(view->model()->index(1, 1));
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QStringList lines = copiedLines();
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.constFirst().startsWith(head), qPrintable(lines.constFirst()));
        QVERIFY2(lines.constLast().contains(view->model()->index(1, 1).data().toString()),
                 qPrintable(lines.constLast()));
        QCOMPARE(fixture.window().findChild<QLabel *>(u"keyHint"_s)->text(), u"1 row is in the clipboard."_s);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        lines = copiedLines();
        QCOMPARE(lines.size(), view->model()->rowCount() + 1);
        for (const QString &line : std::as_const(lines))
            QCOMPARE(line.count(u'\t'), lines.constFirst().count(u'\t'));
    }

    void aMeasureIsNoFormula()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Risks);
        auto *view = fixture.find<QTableView>(u"riskTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), view, patience);
        const QModelIndex measure = view->model()->index(0, RiskModel::Measure);
        QVERIFY(view->model()->setData(measure, u"=HYPERLINK(\"https://example.org\")"_s));
        view->setCurrentIndex(view->model()->index(0, RiskModel::Measure));
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(copiedLines().constLast().contains(u"\t'=HYPERLINK("_s), qPrintable(copiedLines().constLast()));
    }

    void copiesChartsByKeys_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("chart");
        QTest::newRow("ranking") << int(PageId::Ranking) << u"rankingChart"_s;
        QTest::newRow("risk map") << int(PageId::Risks) << u"riskMap"_s;
    }

    void copiesChartsByKeys()
    {
        QFETCH(const int, page);
        QFETCH(const QString, chart);
        WindowFixture fixture;
        fixture.settings().setScheme(ColourScheme::Dark);
        prepare(fixture);
        fixture.window().openPage(static_cast<PageId>(page));
        auto *view = fixture.find<QWidget>(chart);
        view->setFocus();
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), view, patience);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        const QImage image = QApplication::clipboard()->image();
        QVERIFY(!image.isNull());
        QVERIFY(image.width() >= view->width());
        QCOMPARE(image.pixelColor(1, 1).rgb(), Style::of(Style::Scheme::Print).surface.rgb());
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 10); // something is drawn
        QCOMPARE(fixture.window().findChild<QLabel *>(u"keyHint"_s)->text(), u"The image is in the clipboard."_s);
    }

    void eachChartHasAPicture()
    {
        WindowFixture fixture;
        prepare(fixture);
        int charts = 0;
        for (const PageId page : {PageId::Ranking, PageId::Risks}) {
            fixture.window().openPage(page);
            for (const PictureCopy *copy : fixture.window().currentPage()->findChildren<PictureCopy *>()) {
                QVERIFY(!copy->picture().isNull());
                ++charts;
            }
        }
        QCOMPARE(charts, 6); // ranking, shares of the places, flips; map, delay, partnership
    }

private:
    static void prepare(WindowFixture &fixture)
    {
        fixture.openSample();
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    }
};

QTEST_MAIN(TestCopying)
#include "tst_copying.moc"
