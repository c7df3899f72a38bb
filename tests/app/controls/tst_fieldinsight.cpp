// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/fieldinsight.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace lotse;

/// What is typed into a field that was scrolled away is seen.
class TestFieldInSight : public QObject
{
    Q_OBJECT

private slots:
    void typingBringsTheFieldBack_data();
    void typingBringsTheFieldBack();
    void otherKeysMoveNothing_data();
    void otherKeysMoveNothing();
};

namespace {

/// A page that is longer than its window, scrolled to its end, with the focus in @p field at its beginning.
struct ScrolledPage
{
    explicit ScrolledPage(QWidget *field)
    {
        auto *body = new QWidget;
        auto *column = new QVBoxLayout(body);
        column->addWidget(field);
        column->addSpacing(2000);
        column->addWidget(new QPushButton(u"end"_s));
        area.setWidget(body);
        area.setWidgetResizable(true);
        area.resize(300, 200);
        area.show();
        area.activateWindow();
        field->setFocus();
    }

    [[nodiscard]] bool scrollToEnd()
    {
        area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum());
        return area.verticalScrollBar()->value() > 1000;
    }

    QScrollArea area;
};

} // namespace

void TestFieldInSight::typingBringsTheFieldBack_data()
{
    QTest::addColumn<QWidget *>("field");
    QTest::addColumn<int>("key");
    QTest::newRow("letter in a line") << static_cast<QWidget *>(new QLineEdit) << int(Qt::Key_A);
    QTest::newRow("Backspace in a line") << static_cast<QWidget *>(new QLineEdit(u"text"_s)) << int(Qt::Key_Backspace);
    QTest::newRow("letter in a text") << static_cast<QWidget *>(new QPlainTextEdit) << int(Qt::Key_A);
    QTest::newRow("digit in a number") << static_cast<QWidget *>(new QDoubleSpinBox) << int(Qt::Key_5);
    QTest::newRow("step of a number") << static_cast<QWidget *>(new QDoubleSpinBox) << int(Qt::Key_Up);
}

void TestFieldInSight::typingBringsTheFieldBack()
{
    QFETCH(QWidget *const, field);
    QFETCH(const int, key);
    const FieldInSight watching;
    ScrolledPage page(field);
    QVERIFY(QTest::qWaitForWindowActive(&page.area));
    QTRY_VERIFY(field->hasFocus());
    QTRY_VERIFY(page.scrollToEnd());
    QVERIFY(field->visibleRegion().isEmpty());
    QTest::keyClick(field, static_cast<Qt::Key>(key));
    QVERIFY(!field->visibleRegion().isEmpty());
}

void TestFieldInSight::otherKeysMoveNothing_data()
{
    QTest::addColumn<QWidget *>("field");
    QTest::addColumn<int>("key");
    QTest::newRow("a modifier in a line") << static_cast<QWidget *>(new QLineEdit) << int(Qt::Key_Shift);
    QTest::newRow("a function key in a line") << static_cast<QWidget *>(new QLineEdit) << int(Qt::Key_F9);
    QTest::newRow("a letter on a button") << static_cast<QWidget *>(new QPushButton(u"begin"_s)) << int(Qt::Key_A);
}

void TestFieldInSight::otherKeysMoveNothing()
{
    QFETCH(QWidget *const, field);
    QFETCH(const int, key);
    const FieldInSight watching;
    ScrolledPage page(field);
    QVERIFY(QTest::qWaitForWindowActive(&page.area));
    QTRY_VERIFY(field->hasFocus());
    QTRY_VERIFY(page.scrollToEnd());
    QTest::keyClick(field, static_cast<Qt::Key>(key));
    QVERIFY(field->visibleRegion().isEmpty());
}

QTEST_MAIN(TestFieldInSight)
#include "tst_fieldinsight.moc"
