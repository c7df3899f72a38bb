// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// The same figure is the same in both languages, however each of them writes it.
class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void readsEachLanguage_data();
    void readsEachLanguage();
    void tellsTheDifference_data();
    void tellsTheDifference();
};

void TestFigures::readsEachLanguage_data()
{
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QStringList>("figures");
    QTest::newRow("nothing") << u"Kein Motor."_s << u"No motor."_s << QStringList();
    QTest::newRow("groups and decimals") << u"1.234,5 Euro"_s << u"1,234.5 euros"_s << QStringList {u"1234.5"_s};
    QTest::newRow("per cent") << u"mindestens 99,9\u202f%"_s << u"at least 99.9%"_s << QStringList {u"99.9"_s};
    QTest::newRow("date in figures") << u"am 3.4.2026"_s << u"on 3 April 2026"_s << QStringList {u"2026-4-3"_s};
    QTest::newRow("date with a name") << u"am 3. April 2026"_s << u"on 3 April 2026"_s << QStringList {u"2026-4-3"_s};
    QTest::newRow("month") << u"im März 2026"_s << u"in March 2026"_s << QStringList {u"2026-3-0"_s};
    QTest::newRow("day without a year") << u"bis 1. Juli"_s << u"by 1 July"_s << QStringList {u"0-7-1"_s};
    QTest::newRow("narrow blank in a date")
        << u"3.\u00a0April 2026"_s << u"3\u00a0April 2026"_s << QStringList {u"2026-4-3"_s};
    QTest::newRow("twice") << u"2 von 2"_s << u"2 of 2"_s << QStringList {u"2"_s, u"2"_s};
    QTest::newRow("name of a model") << u"GPT-5.4-mini"_s << u"GPT-5.4-mini"_s << QStringList {u"5.4"_s};
}

void TestFigures::readsEachLanguage()
{
    QFETCH(const QString, german);
    QFETCH(const QString, english);
    QTEST(figuresOf(german, Language::German), "figures");
    QTEST(figuresOf(english, Language::English), "figures");
}

void TestFigures::tellsTheDifference_data()
{
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QStringList>("onlyGerman");
    QTest::addColumn<QStringList>("onlyEnglish");
    QTest::newRow("same in another order")
        << u"30 Tage ab 2026"_s << u"from 2026 for 30 days"_s << QStringList() << QStringList();
    QTest::newRow("another number") << u"30 Tage"_s << u"13 days"_s << QStringList {u"30"_s} << QStringList {u"13"_s};
    QTest::newRow("another day") << u"am 3.4.2026"_s << u"on 4 April 2026"_s << QStringList {u"2026-4-3"_s}
                                 << QStringList {u"2026-4-4"_s};
    QTest::newRow("another amount") << u"1.200 Euro"_s << u"1.200 euros"_s << QStringList {u"1200"_s}
                                    << QStringList {u"1.200"_s};
    QTest::newRow("only once") << u"2 von 2"_s << u"2 of two"_s << QStringList {u"2"_s} << QStringList();
    QTest::newRow("missing in German") << u"ein Monat"_s << u"30 days"_s << QStringList() << QStringList {u"30"_s};
}

void TestFigures::tellsTheDifference()
{
    QFETCH(const QString, german);
    QFETCH(const QString, english);
    const FigureDifference found = differenceOfFigures({.german = german, .english = english});
    QTEST(found.onlyGerman, "onlyGerman");
    QTEST(found.onlyEnglish, "onlyEnglish");
    QFETCH(const QStringList, onlyGerman);
    QFETCH(const QStringList, onlyEnglish);
    QCOMPARE(found.isEmpty(), onlyGerman.isEmpty() && onlyEnglish.isEmpty());
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
