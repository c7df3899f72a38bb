// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/picturecopy.h"
#include "app/controls/tablecopy.h"
#include "report/charts/style.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr int patience = 60'000; // ms; a debug build on a busy machine

/// A table of three columns, the middle one hidden, and three rows.
struct Table
{
    QStandardItemModel model {3, 3};
    QTableView view;

    Table()
    {
        model.setHorizontalHeaderLabels({u"Name"_s, u"Hidden"_s, u"Points"_s});
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem(u"%1%2"_s.arg(QChar(u'a' + row)).arg(column)));
        }
        model.item(2, 2)->setText(u"=1+1"_s);
        view.setModel(&model);
        view.setColumnHidden(1, true);
        new TableCopy(view);
        view.show();
        view.activateWindow();
        view.setFocus();
    }
};

/// Chooses entry @p number of the context menu at the middle of @p part.
void chooseInMenu(QWidget &owner, QWidget &part, int number)
{
    const QPoint place = part.rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, part.mapToGlobal(place));
    QApplication::sendEvent(&part, &event);
    auto *menu = owner.findChild<QMenu *>(u"copyMenu"_s);
    QTRY_VERIFY_WITH_TIMEOUT(menu->isVisible(), patience);
    menu->setActiveAction(menu->actions().at(number));
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!menu->isVisible(), patience);
}

QString copied()
{
    return QApplication::clipboard()->text();
}

} // namespace

class TestCopyMenu final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void init() { QApplication::clipboard()->clear(); }

    void copiesRowsByKeys()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowActive(&table.view));
        QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier); // nothing is selected
        QCOMPARE(copied(), u"Name\tPoints\na0\ta2\nb0\tb2\nc0\t'=1+1\n"_s);
        table.view.setCurrentIndex(table.model.index(1, 2));
        QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), u"Name\tPoints\nb0\tb2\n"_s);
        QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), u"Name\tPoints\nb0\tb2\nc0\t'=1+1\n"_s);
        QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(copied(), u"Name\tPoints\na0\ta2\nb0\tb2\nc0\t'=1+1\n"_s);
    }

    void copiesRowsByTheContextMenu()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowActive(&table.view));
        table.view.setCurrentIndex(table.model.index(0, 0));
        chooseInMenu(table.view, *table.view.viewport(), 0);
        QCOMPARE(copied(), u"Name\tPoints\na0\ta2\n"_s);
        chooseInMenu(table.view, *table.view.viewport(), 1);
        QCOMPARE(copied(), u"Name\tPoints\na0\ta2\nb0\tb2\nc0\t'=1+1\n"_s);
    }

    void leavesOutRowsThatAreHidden()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowActive(&table.view));
        table.view.setRowHidden(1, true);
        QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(copied(), u"Name\tPoints\na0\ta2\nc0\t'=1+1\n"_s);
    }

    void copiesAChartInTheColoursOfPaper()
    {
        QWidget chart;
        chart.resize(120, 40);
        chart.setFocusPolicy(Qt::StrongFocus);
        const Style &paper = Style::of(Style::Scheme::Print);
        auto *copy = new PictureCopy(chart, [&paper](double width) {
            const auto fill = [](const QColor &colour) {
                return [colour](QPainter &painter, const QRectF &area) { painter.fillRect(area, colour); };
            };
            return QList<PaperPart> {{width / 4, fill(paper.accent)}, {10, fill(paper.text)}};
        });
        chart.show();
        chart.activateWindow();
        chart.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        QCOMPARE(chart.width(), 120);
        QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
        const QImage image = QApplication::clipboard()->image();
        const double ratio = chart.devicePixelRatio();
        QCOMPARE(image.size(), (QSizeF(120 + 16, 30 + 10 + 3 * 8) * ratio).toSize());
        QCOMPARE(copy->picture().devicePixelRatio(), ratio);
        const auto colourAt = [&](double x, double y) {
            return image.pixelColor(int(x * ratio), int(y * ratio)).rgb();
        };
        QCOMPARE(colourAt(2, 2), paper.surface.rgb());
        QCOMPARE(colourAt(60, 20), paper.accent.rgb());
        QCOMPARE(colourAt(60, 42), paper.surface.rgb());
        QCOMPARE(colourAt(60, 50), paper.text.rgb());
        QApplication::clipboard()->clear();
        chooseInMenu(chart, chart, 0);
        QCOMPARE(QApplication::clipboard()->image().size(), image.size());
    }
};

QTEST_MAIN(TestCopyMenu)
#include "tst_copymenu.moc"
