// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include "app/compare/comparisonmodel.h"
#include "app/compare/comparisonview.h"
#include "core/engagementreader.h"
#include "core/engagementwriter.h"
#include "core/file.h"

#include <QAction>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

QAction *entry(const WindowFixture &fixture, qsizetype number)
{
    return fixture.find<QPushButton>(u"columns"_s)->menu()->actions().at(number);
}

/// A saved engagement of two workloads; the second is looked at.
QString savedEngagement(WindowFixture &fixture)
{
    fixture.openSample();
    fixture.document().edit(u"Workload"_s, [](Engagement &engagement) {
        Workload second = engagement.workloads.constFirst();
        second.id = u"second"_s;
        second.name = u"Chat"_s;
        engagement.workloads.append(second);
    });
    QString path = fixture.filePath(u"left.lotse"_s);
    if (!fixture.document().save(path))
        return {};
    fixture.document().setWorkloadIndex(static_cast<int>(fixture.document().engagement().workloads.size()) - 1);
    return path;
}

} // namespace

/// An engagement opens where it was left.
class TestResume final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void opensWhereItWasLeft()
    {
        WindowFixture fixture;
        const QString path = savedEngagement(fixture);
        QVERIFY(!path.isEmpty());
        const QByteArray file = readFile(path).value();
        fixture.window().openPage(PageId::Compare);
        const auto hidden =
            fixture.find<ComparisonView>(u"comparison"_s)
                ->model()
                ->headerData(ComparisonModel::FirstOptionColumn, Qt::Horizontal, ComparisonModel::OptionRole)
                .toString();
        entry(fixture, 0)->trigger();
        QVERIFY(fixture.find<ComparisonView>(u"comparison"_s)->isColumnHidden(ComparisonModel::FirstOptionColumn));
        fixture.window().files().closeEngagement();
        QCOMPARE(fixture.window().currentPageId(), PageId::Start);
        QVERIFY2(fixture.document().columns() == ShownColumns(), "they belong to the engagement that was open");

        const Session next(fixture.settings(),
                           {.file = path, .page = PageId::Start, .pageGiven = false, .library = {}});
        QCOMPARE(next.window().currentPageId(), PageId::Compare);
        QCOMPARE(next.document().workload().id, u"second"_s);
        QCOMPARE(next.document().columns().hidden, QStringList {hidden});
        const auto *view = next.window().currentPage()->findChild<ComparisonView *>(u"comparison"_s);
        for (int column = ComparisonModel::FirstOptionColumn; column < view->model()->columnCount(); ++column) {
            const QVariant option = view->model()->headerData(column, Qt::Horizontal, ComparisonModel::OptionRole);
            QCOMPARE(view->isColumnHidden(column), option.toString() == hidden);
        }
        const auto *hint = next.window().findChild<QLabel *>(u"keyHint"_s);
        QVERIFY2(hint->text().contains(u"Opened where you left off: Comparison"_s), qPrintable(hint->text()));
        QVERIFY(!next.document().isModified());
        QCOMPARE(readFile(path).value(), file);
    }

    void aPageThatIsNamedComesFirst()
    {
        WindowFixture fixture;
        const QString path = savedEngagement(fixture);
        fixture.window().openPage(PageId::Compare);
        fixture.window().files().closeEngagement();
        const Session next(fixture.settings(), {.file = path, .page = PageId::Risks, .pageGiven = true, .library = {}});
        QCOMPARE(next.window().currentPageId(), PageId::Risks);
    }

    void returnsToTheSectionOfTheQuestions()
    {
        WindowFixture fixture;
        const QString path = savedEngagement(fixture);
        const QString section = fixture.document().library().sections.constLast().id;
        fixture.window().openPage(PageId::Questions, section);
        fixture.window().files().openFile(path);
        QCOMPARE(fixture.window().currentPageId(), PageId::Questions);
        QCOMPARE(fixture.settings().place(path)["section"_L1].toString(), section);
        fixture.session().setLanguage(u"de"_s);
        QCOMPARE(fixture.window().currentPageId(), PageId::Questions);
        QCOMPARE(fixture.settings().place(path)["section"_L1].toString(), section);
    }

    void anotherLanguageKeepsTheColumns()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().openPage(PageId::Compare);
        entry(fixture, 1)->trigger();
        fixture.session().setLanguage(u"de"_s);
        QCOMPARE(fixture.window().currentPageId(), PageId::Compare);
        QVERIFY(entry(fixture, 0)->isChecked());
        QVERIFY(!entry(fixture, 1)->isChecked());
    }

    void whatFitsNoMoreIsPassedOver_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"moved", "another engagement", "no such workload", "no such page", "damaged"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void whatFitsNoMoreIsPassedOver()
    {
        QFETCH(const QString, what);
        WindowFixture fixture;
        QString path = savedEngagement(fixture);
        fixture.window().openPage(PageId::Risks);
        fixture.window().files().closeEngagement();
        QJsonObject place = fixture.settings().place(path);
        QCOMPARE(place["page"_L1].toString(), u"risks"_s);
        PageId expected = PageId::Questions;
        if (what == "moved"_L1) {
            const QString moved = fixture.filePath(u"moved.lotse"_s);
            QVERIFY(QFile::rename(path, moved));
            path = moved;
        } else if (what == "another engagement"_L1) {
            Engagement other = readEngagementFile(path, fixture.document().library()).engagement.value();
            other.id = u"other"_s;
            QVERIFY(writeFile(path, writeEngagement(other)).has_value());
        } else if (what == "no such workload"_L1) {
            place["workload"_L1] = u"gone"_s;
            place["hidden"_L1] = QJsonArray {u"gone.eu"_s, 3};
            fixture.settings().setPlace(path, place);
            expected = PageId::Risks;
        } else if (what == "no such page"_L1) {
            place["page"_L1] = u"elsewhere"_s;
            fixture.settings().setPlace(path, place);
        } else {
            place["page"_L1] = QJsonArray {1, 2};
            place["engagement"_L1] = 7;
            fixture.settings().setPlace(path, place);
        }
        fixture.window().files().openFile(path);
        QCOMPARE(fixture.document().path(), path);
        QCOMPARE(fixture.window().currentPageId(), expected);
        QCOMPARE(fixture.document().workloadIndex(), 0);
    }
};

QTEST_MAIN(TestResume)
#include "tst_resume.moc"
