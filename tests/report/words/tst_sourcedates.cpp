// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/sourcedates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// Both dates of a source in words, neither taken for the other.
class TestSourceDates : public QObject
{
    Q_OBJECT

private slots:
    void saysBothDates_data();
    void saysBothDates();
};

void TestSourceDates::saysBothDates_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("notBefore");
    QTest::addColumn<QDate>("checked");
    QTest::addColumn<bool>("isCopy");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("document"); // in English
    QTest::addColumn<QString>("seen");
    const QDate day(2026, 11, 21);
    QTest::newRow("day, seen") << u"2026-03-19"_s << QString() << day << false
                               << u"Dokument vom 19.03.2026, zuletzt gesehen 21.11.2026"_s
                               << u"Document of 19 Mar 2026, last seen 21 Nov 2026"_s << u"19 Mar 2026"_s
                               << u"seen 21 Nov 2026"_s;
    QTest::newRow("day, never seen") << u"2026-03-19"_s << QString() << QDate() << false << u"Dokument vom 19.03.2026"_s
                                     << u"Document of 19 Mar 2026"_s << u"19 Mar 2026"_s << QString();
    QTest::newRow("month") << u"2026-03"_s << QString() << day << false
                           << u"Dokument vom März 2026, zuletzt gesehen 21.11.2026"_s
                           << u"Document of March 2026, last seen 21 Nov 2026"_s << u"March 2026"_s
                           << u"seen 21 Nov 2026"_s;
    QTest::newRow("year") << u"2026"_s << QString() << day << false
                          << u"Dokument von 2026, zuletzt gesehen 21.11.2026"_s
                          << u"Document of the year 2026, last seen 21 Nov 2026"_s << u"2026"_s
                          << u"seen 21 Nov 2026"_s;
    QTest::newRow("undated, seen") << QString() << QString() << day << false
                                   << u"Dokument ohne Datum, zuletzt gesehen 21.11.2026"_s
                                   << u"Document without a date, last seen 21 Nov 2026"_s << u"without a date"_s
                                   << u"seen 21 Nov 2026"_s;
    QTest::newRow("undated, never seen") << QString() << QString() << QDate() << false << u"Dokument ohne Datum"_s
                                         << u"Document without a date"_s << u"without a date"_s << QString();
    QTest::newRow("names something") << QString() << u"2026-06"_s << day << false
                                     << u"Dokument ohne Datum, nicht älter als Juni 2026, zuletzt gesehen 21.11.2026"_s
                                     << u"Document without a date, not older than June 2026, last seen 21 Nov 2026"_s
                                     << u"not older than June 2026"_s << u"seen 21 Nov 2026"_s;
    QTest::newRow("copy") << QString() << QString() << day << true
                          << u"Dokument ohne Datum, in einer Kopie gelesen 21.11.2026"_s
                          << u"Document without a date, read in a copy on 21 Nov 2026"_s << u"without a date"_s
                          << u"copy read 21 Nov 2026"_s;
    QTest::newRow("copy, nobody noted when")
        << u"2025"_s << QString() << QDate() << true << u"Dokument von 2025, in einer Kopie gelesen"_s
        << u"Document of the year 2025, read in a copy"_s << u"2025"_s << u"read in a copy"_s;
}

void TestSourceDates::saysBothDates()
{
    QFETCH(const QString, date);
    QFETCH(const QString, notBefore);
    Source source;
    source.date = PartialDate::fromString(date).value_or(PartialDate());
    source.notBefore = PartialDate::fromString(notBefore).value_or(PartialDate());
    QFETCH(const QDate, checked);
    source.checked = checked;
    QFETCH(const bool, isCopy);
    source.isCopy = isCopy;
    const auto plain = [](QString text) { return text.replace(u'\u00a0', u' '); };
    const Phrases german(Language::German);
    const Phrases english(Language::English);
    QTEST(plain(sourceDates(source, german)), "german");
    QTEST(plain(sourceDates(source, english)), "english");
    QTEST(plain(documentDay(source, english)), "document");
    QTEST(plain(seenDay(source, english)), "seen");
    // A day is never broken over two lines.
    QVERIFY(!checked.isValid() || sourceDates(source, english).contains(u"21\u00a0Nov\u00a02026"_s));
}

QTEST_GUILESS_MAIN(TestSourceDates)
#include "tst_sourcedates.moc"
