// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/cuttexts.h"

#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

const QString words = u"Confidentiality of inputs and outputs"_s;

} // namespace

/// What ends in an ellipsis is told in a tool tip, and nothing else is.
class TestCutTexts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void tellsWhatHasNoRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("told");
        QTest::newRow("too narrow") << 90 << words;
        QTest::newRow("wide enough") << 900 << QString();
    }

    void tellsWhatHasNoRoom()
    {
        QFETCH(const int, width);
        QFETCH(const QString, told);
        QPushButton button(words);
        button.resize(width, 30);
        QCOMPARE(CutTexts::at(button, {5, 5}), told);

        QComboBox box;
        box.addItem(words);
        box.resize(width, 30);
        QCOMPARE(CutTexts::at(box, {5, 5}), told);

        QTabBar tabs;
        tabs.setUsesScrollButtons(false);
        tabs.setExpanding(false);
        tabs.setElideMode(Qt::ElideRight);
        tabs.addTab(words);
        tabs.resize(width, 30);
        tabs.show();
        QCOMPARE(CutTexts::at(tabs, {5, 5}), told);

        QStandardItemModel model(1, 1);
        model.setHorizontalHeaderLabels({words});
        model.setItem(0, 0, new QStandardItem(words));
        QTableView table;
        table.setModel(&model);
        table.setWordWrap(false);
        table.setColumnWidth(0, width);
        table.resize(1000, 200);
        table.show();
        const QPoint inCell = table.visualRect(model.index(0, 0)).center();
        QCOMPARE(CutTexts::at(*table.viewport(), inCell), told);
        QCOMPARE(CutTexts::at(*table.horizontalHeader()->viewport(), {5, 5}), told);
        QCOMPARE(CutTexts::at(*table.viewport(), {5, 190}), QString()); // below the rows
    }

    void whatBreaksLinesIsWhole()
    {
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(words));
        QTableView table;
        table.setModel(&model);
        table.setColumnWidth(0, 150);
        table.setRowHeight(0, 200);
        table.show();
        const QPoint inCell = table.visualRect(model.index(0, 0)).center();
        QCOMPARE(CutTexts::at(*table.viewport(), inCell), QString());
        table.setRowHeight(0, 20);
        QCOMPARE(CutTexts::at(*table.viewport(), table.visualRect(model.index(0, 0)).center()), words);
    }

    void anOwnToolTipStays()
    {
        QPushButton button(words);
        button.resize(60, 30);
        button.setToolTip(u"Own"_s);
        QCOMPARE(CutTexts::at(button, {5, 5}), QString());
        QStandardItemModel model(1, 1);
        auto *item = new QStandardItem(words);
        item->setToolTip(u"Own"_s);
        model.setItem(0, 0, item);
        QListView list;
        list.setModel(&model);
        list.resize(90, 90);
        list.show();
        QCOMPARE(CutTexts::at(*list.viewport(), list.visualRect(model.index(0, 0)).center()), QString());
    }

    void showsItWhereTheProgramIsAsked()
    {
        const CutTexts cutTexts;
        QPushButton button(u"A &B %1"_s.arg(words));
        button.resize(60, 30);
        button.show();
        QHelpEvent help(QEvent::ToolTip, {5, 5}, button.mapToGlobal(QPoint(5, 5)));
        QVERIFY(QCoreApplication::sendEvent(&button, &help));
        QTRY_COMPARE(QToolTip::text(), u"A B "_s + words);
        QToolTip::hideText();
    }
};

QTEST_MAIN(TestCutTexts)
#include "tst_cuttexts.moc"
