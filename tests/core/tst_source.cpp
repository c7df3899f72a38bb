// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestSource : public QObject
{
    Q_OBJECT

private slots:
    void readsPartialDates_data();
    void readsPartialDates();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void writesDatesForPeople_data();
    void writesDatesForPeople();
    void writesNothingForInvalidDates();
};

void TestSource::readsPartialDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("precision");

    QTest::newRow("day") << u"2026-03-19"_s << QDate(2026, 3, 19) << QDate(2026, 3, 19)
                         << int(PartialDate::Precision::Day);
    QTest::newRow("month") << u"2026-03"_s << QDate(2026, 3, 1) << QDate(2026, 3, 31)
                           << int(PartialDate::Precision::Month);
    QTest::newRow("short month") << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29)
                                 << int(PartialDate::Precision::Month);
    QTest::newRow("December") << u"2025-12"_s << QDate(2025, 12, 1) << QDate(2025, 12, 31)
                              << int(PartialDate::Precision::Month);
    QTest::newRow("year") << u"2026"_s << QDate(2026, 1, 1) << QDate(2026, 12, 31) << int(PartialDate::Precision::Year);
    QTest::newRow("leap day") << u"2024-02-29"_s << QDate(2024, 2, 29) << QDate(2024, 2, 29)
                              << int(PartialDate::Precision::Day);
}

void TestSource::readsPartialDates()
{
    QFETCH(QString, text);
    const auto date = PartialDate::fromString(text);
    QVERIFY(date.has_value());
    QTEST(date->first, "first");
    QTEST(date->last(), "last");
    QTEST(int(date->precision), "precision");
    QCOMPARE(date->toString(), text);
}

void TestSource::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text : {"", "20", "202a", "2026-", "2026-1", "2026-13", "2026-00", "2026-02-30", "2025-02-29",
                             "2026-3-19", "19.03.2026", "2026/03/19", "2026-03-19T00", "+026", "2026-03- 9", "٢٠٢٦"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSource::refusesWhatIsNoDate()
{
    QFETCH(QString, text);
    QVERIFY(!PartialDate::fromString(text).has_value());
}

void TestSource::writesDatesForPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");

    QTest::newRow("day") << u"2026-03-19"_s << u"19.03.2026"_s << u"19 Mar 2026"_s;
    QTest::newRow("first days of a month") << u"2026-09-01"_s << u"01.09.2026"_s << u"1 Sep 2026"_s;
    QTest::newRow("month") << u"2026-03"_s << u"März 2026"_s << u"March 2026"_s;
    QTest::newRow("year") << u"2026"_s << u"2026"_s << u"2026"_s;
}

void TestSource::writesDatesForPeople()
{
    QFETCH(QString, text);
    const PartialDate date = *PartialDate::fromString(text);
    QTEST(displayDate(date, Language::German), "german");
    QTEST(displayDate(date, Language::English), "english");
}

void TestSource::writesNothingForInvalidDates()
{
    QCOMPARE(displayDate(PartialDate(), Language::German), QString());
    QCOMPARE(displayDate(QDate(), Language::English), QString());
    QCOMPARE(PartialDate().toString(), QString());
}

QTEST_GUILESS_MAIN(TestSource)
#include "tst_source.moc"
