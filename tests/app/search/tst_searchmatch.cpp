// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchmatch.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestSearchMatch final : public QObject
{
    Q_OBJECT

private slots:
    void comparesWithoutCaseAndAccents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("case") << u"Data Retention"_s << u"data retention"_s;
        QTest::newRow("umlaut") << u"Prüfnachweise"_s << u"prufnachweise"_s;
        QTest::newRow("umlaut of two characters") << u"Pru\u0308fnachweise"_s << u"prufnachweise"_s;
        QTest::newRow("accents") << u"Évaluation à Łódź"_s << u"evaluation a łodz"_s;
        QTest::newRow("sharp s") << u"Größe"_s << u"grosse"_s;
        QTest::newRow("large sharp s") << u"GRÖẞE"_s << u"grosse"_s;
        QTest::newRow("ligature") << u"oﬃce"_s << u"office"_s;
        QTest::newRow("narrow space") << u"§\u202f203 StGB"_s << u"§ 203 stgb"_s;
        QTest::newRow("white space") << u"  two \t\n words "_s << u"two words"_s;
        QTest::newRow("soft hyphen and turns") << u"An\u00adbieter \u202eabc"_s << u"anbieter abc"_s;
        QTest::newRow("other scripts") << u"Ελλάδα"_s << u"ελλαδα"_s;
        QTest::newRow("nothing") << QString() << u""_s;
    }

    void comparesWithoutCaseAndAccents()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, key);
        QCOMPARE(searchKey(text), key);
    }

    void tellsWhereAWordStands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("found");
        QTest::addColumn<int>("start");
        QTest::newRow("as it is written") << u"Alle Prüfnachweise"_s << u"prufnachweise"_s << u"Prüfnachweise"_s << 5;
        QTest::newRow("at the start of a word first") << u"Metadata and data"_s << u"data"_s << u"data"_s << 13;
        QTest::newRow("inside a word") << u"Schriftgröße"_s << u"grosse"_s << u"größe"_s << 7;
        QTest::newRow("half of a sharp s") << u"Größe"_s << u"gros"_s << u"Größ"_s << 0;
        QTest::newRow("umlaut of two characters") << u"Ein Fu\u0308hler"_s << u"fu"_s << u"Fu\u0308"_s << 4;
        QTest::newRow("behind a ligature") << u"oﬃce hours"_s << u"hours"_s << u"hours"_s << 5;
        QTest::newRow("behind a narrow space") << u"90\u202f% of"_s << u"%"_s << u"%"_s << 3;
        QTest::newRow("over a soft hyphen") << u"An\u00adbieter"_s << u"anbieter"_s << u"An\u00adbieter"_s << 0;
        QTest::newRow("behind a letter of two units") << u"😀 data"_s << u"data"_s << u"data"_s << 3;
        QTest::newRow("nowhere") << u"Data"_s << u"dates"_s << QString() << 0;
        QTest::newRow("no word") << u"Data"_s << QString() << QString() << 0;
    }

    void tellsWhereAWordStands()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, word);
        QFETCH(const QString, found);
        QFETCH(const int, start);
        const SearchSpan span = searchSpan(text, word);
        QCOMPARE(span.start, start);
        QCOMPARE(text.mid(span.start, span.length), found);
    }

    void findsWhatHoldsAllWordsBestFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("start of title, of word, of the rest, middle of the title, of the rest")
            << u"data"_s << QStringList {u"Data access"_s, u"Data retention"_s, u"Big data"_s,
                                         u"Archive"_s,     u"Metadata"_s,       u"Other"_s};
        QTest::newRow("two words in any order") << u"access data"_s << QStringList {u"Data access"_s};
        QTest::newRow("one in the title, one in the rest")
            << u"retention criterion"_s << QStringList {u"Data retention"_s};
        QTest::newRow("a word that occurs nowhere") << u"data nowhere"_s << QStringList {};
        QTest::newRow("case and accents") << u"ÀCCESS"_s << QStringList {u"Data access"_s};
        QTest::newRow("a better place later in the title")
            << u"ta"_s << QStringList {u"Tall stacks at table"_s, u"Metadata"_s, u"Big data"_s, u"Data access"_s,
                                       u"Data retention"_s,       u"Other"_s,    u"Archive"_s};
        QTest::newRow("nothing typed finds all as they stand") << u"  "_s
                                                               << QStringList {u"Other"_s,
                                                                               u"Archive"_s,
                                                                               u"Metadata"_s,
                                                                               u"Big data"_s,
                                                                               u"Data access"_s,
                                                                               u"Data retention"_s,
                                                                               u"Tall stacks at table"_s};
        QTest::newRow("what looks like a pattern is text") << u".*"_s << QStringList {};
    }

    void findsWhatHoldsAllWordsBestFirst()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, found);
        const QList<std::pair<QString, QString>> all {{u"Other"_s, u"risk · metadata"_s},
                                                      {u"Archive"_s, u"question · data"_s},
                                                      {u"Metadata"_s, u"page"_s},
                                                      {u"Big data"_s, u"page"_s},
                                                      {u"Data access"_s, u"criterion · privacy"_s},
                                                      {u"Data retention"_s, u"criterion · privacy"_s},
                                                      {u"Tall stacks at table"_s, u"page"_s}};
        QList<SearchText> texts;
        for (const auto &[title, rest] : all)
            texts.append({searchKey(title), searchKey(rest)});
        QStringList titles;
        for (const qsizetype place : searchHits(texts, typed))
            titles.append(all.at(place).first);
        QCOMPARE(titles, found);
    }
};

QTEST_GUILESS_MAIN(TestSearchMatch)
#include "tst_searchmatch.moc"
