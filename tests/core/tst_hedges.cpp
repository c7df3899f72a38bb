// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hedges.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// What the words of a text say about how sure it is, in both languages and as whole words only.
class TestHedges : public QObject
{
    Q_OBJECT

private slots:
    void findsHedges_data();
    void findsHedges();
    void findsDoubt_data();
    void findsDoubt();
    void seesHowWellASentenceIsKnown_data();
    void seesHowWellASentenceIsKnown();
    void seesPromises_data();
    void seesPromises();
    void seesMoney_data();
    void seesMoney();
};

void TestHedges::findsHedges_data()
{
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("hedge");
    QTest::addColumn<QString>("possibility");
    QTest::newRow("certain") << u"Gerechnet wird in Schweden."_s << u"Processing is in Sweden."_s << QString()
                             << QString();
    QTest::newRow("German") << u"Gerechnet wird wohl in Schweden."_s << u"Processing is in Sweden."_s << u"wohl"_s
                            << QString();
    QTest::newRow("English") << u"Gerechnet wird in Schweden."_s << u"Processing is probably in Sweden."_s
                             << u"probably"_s << QString();
    QTest::newRow("capital") << u"Vermutlich in Schweden."_s << u"In Sweden."_s << u"Vermutlich"_s << QString();
    QTest::newRow("part of a word") << u"Sowohl hier als dort, unwahrscheinlich viel."_s << u"Both; unlikely more."_s
                                    << QString() << QString();
    QTest::newRow("what can be done") << u"Andere Typen sind möglich."_s << u"Other types are possible."_s << QString()
                                      << u"möglich"_s;
    QTest::newRow("umlaut at the beginning")
        << u"Das dürfte reichen."_s << u"That is enough."_s << u"dürfte"_s << QString();
    QTest::newRow("umlaut beside a word")
        << u"Die Wohlüberlegten."_s << u"The considerate."_s << QString() << QString();
}

void TestHedges::findsHedges()
{
    QFETCH(const QString, german);
    QFETCH(const QString, english);
    const LocalizedText text {.german = german, .english = english};
    QTEST(hedgeIn(text), "hedge");
    QTEST(possibilityIn(text), "possibility");
}

void TestHedges::findsDoubt_data()
{
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::addColumn<bool>("doubt");
    QTest::newRow("none") << u"Der Vollzug ist bestätigt."_s << u"Closing is verified."_s << false;
    QTest::newRow("German") << u"Der Vollzug ist nicht belegt."_s << u"Closing is open."_s << true;
    QTest::newRow("English") << u"Vollzug offen."_s << u"Closing not verified."_s << true;
    QTest::newRow("could not") << u"Vollzug offen."_s << u"We could not check whether it has closed."_s << true;
    QTest::newRow("not and nothing more") << u"Nicht verkauft."_s << u"Not sold."_s << false;
}

void TestHedges::findsDoubt()
{
    QFETCH(const QString, german);
    QFETCH(const QString, english);
    QTEST(hasDoubt({.german = german, .english = english}), "doubt");
}

void TestHedges::seesHowWellASentenceIsKnown_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("said");
    using enum Language;
    QTest::newRow("stated") << u"Nordrad gehört seit 2026 zu Südrad"_s << German << false;
    QTest::newRow("announced") << u"Der Kauf von Nordrad wurde angekündigt"_s << German << true;
    QTest::newRow("reported") << u"Laut Zeitung gehört Nordrad zu Südrad"_s << German << true;
    QTest::newRow("stated in English") << u"Northwheel belongs to Southcycle since 2026"_s << English << false;
    QTest::newRow("reported in English") << u"Northwheel belongs to Southcycle, reports say"_s << English << true;
    QTest::newRow("possible") << u"Northwheel may be sold"_s << English << true;
    QTest::newRow("a word of the other language") << u"Nordrad may"_s << German << false;
}

void TestHedges::seesHowWellASentenceIsKnown()
{
    QFETCH(const QString, sentence);
    QFETCH(const Language, language);
    QTEST(saysHowKnown(sentence, language), "said");
}

void TestHedges::seesPromises_data()
{
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::addColumn<bool>("promise");
    QTest::newRow("fixed") << u"EU oder EWR fest"_s << u"EU or EEA fixed"_s << true;
    QTest::newRow("promised") << u"EU oder EWR wählbar und zugesagt"_s << u"EU or EEA selectable and promised"_s
                              << true;
    QTest::newRow("not promised") << u"EU üblich, aber nicht zugesagt"_s << u"EU usual but not promised"_s << false;
    QTest::newRow("none") << u"keine Zusage"_s << u"no commitment"_s << false;
    QTest::newRow("part of a word") << u"Festpreis"_s << u"A fixture"_s << false;
}

void TestHedges::seesPromises()
{
    QFETCH(const QString, german);
    QFETCH(const QString, english);
    QTEST(promises({.german = german, .english = english}), "promise");
}

void TestHedges::seesMoney_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("money");
    QTest::newRow("US dollars") << u"The price sources disagree: USD 5.50/33 or the same price."_s << true;
    QTest::newRow("sign in front") << u"$5 a month"_s << true;
    QTest::newRow("sign behind") << u"1.200\u202f€"_s << true;
    QTest::newRow("word") << u"1,200 euros"_s << true;
    QTest::newRow("no amount") << u"Prices in EUR on request; 5 days."_s << false;
    QTest::newRow("part of a word") << u"In 2026 Europe moved."_s << false;
}

void TestHedges::seesMoney()
{
    QFETCH(const QString, text);
    QTEST(namesMoney({.german = QString(), .english = text}), "money");
    QTEST(namesMoney({.german = text, .english = QString()}), "money");
}

QTEST_GUILESS_MAIN(TestHedges)
#include "tst_hedges.moc"
