// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/language.h"
#include "app/words/timetext.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestTimeText : public QObject
{
    Q_OBJECT

private slots:
    void writesTheDayAsEverywhere_data();
    void writesTheDayAsEverywhere();

private:
    ProgramLanguage m_language;
};

void TestTimeText::writesTheDayAsEverywhere_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("German") << Language::German << u"30.11.2026, 01:32"_s;
    QTest::newRow("English") << Language::English << u"30 Nov 2026, 01:32"_s;
}

void TestTimeText::writesTheDayAsEverywhere()
{
    QFETCH(Language, language);
    m_language.set(language);
    QTEST(timeText(QDateTime(QDate(2026, 11, 30), QTime(1, 32))), "text");
}

QTEST_MAIN(TestTimeText)
#include "tst_timetext.moc"
