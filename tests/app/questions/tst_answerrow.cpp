// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answerrow.h"

#include "app/controls/text.h"
#include "app/look/theme.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestAnswerRow final : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreLevelWithTheirChoice_data();
    void wordsAreLevelWithTheirChoice();
    void followsTheTextSizeBothWays();
    void givesBackTheRoomOfAnotherWidth();

private:
    Theme m_theme;
};

namespace {

/// How far the middle of the first line lies below the middle of the choice, in pixels.
double below(const AnswerRow &row)
{
    const auto *words = row.findChild<TextLabel *>();
    const double choice = row.button()->y() + row.button()->height() / 2.0;
    const double line = words->y() + words->contentsMargins().top() + words->fontMetrics().height() / 2.0;
    return line - choice;
}

struct Shown
{
    QWidget window;
    AnswerRow *row = nullptr;

    Shown(QAbstractButton *button, const QString &words)
    {
        auto *layout = new QVBoxLayout(&window);
        row = new AnswerRow(button, words, 1);
        layout->addWidget(row);
        layout->addStretch();
        window.resize(420, 300);
        window.show();
    }
};

} // namespace

void TestAnswerRow::wordsAreLevelWithTheirChoice_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("several");
    QTest::addColumn<QString>("words");
    const QString longer = u"Personal data of customers and staff, special categories among them, in every workload"_s;
    for (const int percent : {80, 100, 150, 200}) {
        for (const bool several : {false, true}) {
            const char *kind = several ? "box" : "button";
            QTest::addRow("%s, %d %%, one line", kind, percent) << percent << several << u"None"_s;
            QTest::addRow("%s, %d %%, more lines", kind, percent) << percent << several << longer;
        }
    }
}

void TestAnswerRow::wordsAreLevelWithTheirChoice()
{
    QFETCH(const int, percent);
    QFETCH(const bool, several);
    QFETCH(const QString, words);
    m_theme.setTextSize(percent);
    const auto usual = qScopeGuard([this] { m_theme.setTextSize(100); });
    Shown shown(several ? static_cast<QAbstractButton *>(new QCheckBox) : new QRadioButton, words);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    for (const bool chosen : {false, true, false}) {
        shown.row->setChosen(chosen);
        QTRY_VERIFY2(std::abs(below(*shown.row)) <= 1.5, qPrintable(QString::number(below(*shown.row))));
    }
}

void TestAnswerRow::followsTheTextSizeBothWays()
{
    m_theme.setTextSize(100);
    Shown shown(new QRadioButton, u"Personal data of customers and staff, special categories among them"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    const int height = shown.row->height();
    m_theme.setTextSize(150);
    QTRY_VERIFY(shown.row->height() > height);
    QTRY_VERIFY2(std::abs(below(*shown.row)) <= 1.5, qPrintable(QString::number(below(*shown.row))));
    m_theme.setTextSize(100);
    QTRY_COMPARE(shown.row->height(), height);
    QTRY_VERIFY2(std::abs(below(*shown.row)) <= 1.5, qPrintable(QString::number(below(*shown.row))));
}

// A card is narrower at first than in its place, and words break there that need not.
void TestAnswerRow::givesBackTheRoomOfAnotherWidth()
{
    const QString words = u"Personal data of customers and staff"_s;
    Shown narrow(new QCheckBox, words);
    narrow.window.resize(200, 300);
    QVERIFY(QTest::qWaitForWindowExposed(&narrow.window));
    Shown wide(new QCheckBox, words);
    wide.window.resize(700, 300);
    QVERIFY(QTest::qWaitForWindowExposed(&wide.window));
    QTRY_VERIFY(narrow.row->height() > wide.row->height());
    narrow.window.resize(700, 300);
    QTRY_COMPARE(narrow.row->width(), wide.row->width());
    QTRY_COMPARE(narrow.row->height(), wide.row->height());
}

QTEST_MAIN(TestAnswerRow)
#include "tst_answerrow.moc"
