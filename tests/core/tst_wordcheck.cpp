// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libraryloader.h"
#include "coretest.h"

using namespace Qt::StringLiterals;
using namespace lotse;

// Each row changes the wording of a good library and says what `check` then warns of, if anything.
class TestWordCheck : public QObject
{
    Q_OBJECT

private slots:
    void warnsOfWording_data();
    void warnsOfWording();
    void checksOneFileAgainstTheLibrary_data() { warnsOfWording_data(); }
    void checksOneFileAgainstTheLibrary();
    void readingALibraryWarnsOfNoWording();
    void warnsOfDoubtUnderALevelThatPromises_data();
    void warnsOfDoubtUnderALevelThatPromises();
    void warnsInTheEditorOfProfiles();
};

namespace {

const QString northwheel = u"profiles/northwheel.json"_s;

void changeAll(LibraryCopy &copy, const QString &file, const QStringList &changes)
{
    for (qsizetype i = 0; i + 1 < changes.size(); i += 2)
        copy.change(file, changes.at(i), changes.at(i + 1));
}

} // namespace

void TestWordCheck::warnsOfWording_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("changes"); // what stands there, what takes its place, and so on
    QTest::addColumn<QStringList>("issues");
    const auto row = [](const char *name, const QString &file, const QStringList &changes, const QString &issue = {}) {
        QTest::newRow(name) << file << changes
                            << (issue.isEmpty() ? QStringList() : QStringList {u"warning "_s + issue});
    };
    const QString price = u"\"1,200 euros.\""_s;
    row("same figures", northwheel, {price, u"\"Costs 1,200 euros.\""_s});
    row("other amount", northwheel, {price, u"\"1,300 euros.\""_s}, u"DifferentFigures /claims/4/text 1200|1300"_s);
    row("amount with the comma of the other language", northwheel, {price, u"\"1.200 euros.\""_s},
        u"DifferentFigures /claims/4/text 1200|1.200"_s);
    row("figure in words", northwheel, {price, u"\"Twelve hundred euros.\""_s},
        u"DifferentFigures /claims/4/text 1200|–"_s);
    row("same day", northwheel,
        {u"\"Neuer Katalog.\", \"en\": \"New catalogue.\""_s,
         u"\"Katalog vom 1.3.2026.\", \"en\": \"Catalogue of 1 March 2026.\""_s});
    row("other day", northwheel,
        {u"\"Neuer Katalog.\", \"en\": \"New catalogue.\""_s,
         u"\"Katalog vom 1.3.2026.\", \"en\": \"Catalogue of 3 January 2026.\""_s},
        u"DifferentFigures /claims/1/replaced_reason 2026-3-1|2026-1-3"_s);
    row("figure of a question", u"questionnaire.json"_s, {u"\"1 is flat, 5 is steep.\""_s, u"\"1 to 4.\""_s},
        u"DifferentFigures /questions/3/help 5|4"_s);
    row("figure of a level", u"criteria.json"_s,
        {u"\"label\": { \"de\": \"Rücktritt\", \"en\": \"Coaster brake\" }"_s,
         u"\"label\": { \"de\": \"Rücktritt\", \"en\": \"1 coaster brake\" }"_s},
        u"DifferentFigures /criteria/0/levels/0/label –|1"_s);

    const QString source = u"\"old\": {"_s;
    row("source of nothing", northwheel,
        {source,
         u"\"flyer\": { \"no_url_reason\": { \"de\": \"Blatt\", \"en\": \"Sheet\" }, \"title\": \"Flyer\", "
         "\"publisher\": \"Northwheel\", \"date\": \"2026\" }, \"old\": {"_s},
        u"UnusedSource /sources/flyer flyer"_s);
    row("source of another reading only", northwheel, // of "talk" the measure goes, the reading stays
        {u"\"sources\": [\"talk\"]\n        }\n      ]\n    }"_s, u"\"sources\": []\n        }\n      ]\n    }"_s});
    row("source of a way in", northwheel,
        {source,
         u"\"flyer\": { \"no_url_reason\": { \"de\": \"Blatt\", \"en\": \"Sheet\" }, \"title\": \"Flyer\", "
         "\"publisher\": \"Northwheel\", \"date\": \"2026\" }, \"old\": {"_s,
         u"{\"de\": \"Kaufen\", \"en\": \"Buy\"}],\n        \"sources\": [\"shop\"]"_s,
         u"{\"de\": \"Kaufen\", \"en\": \"Buy\"}],\n        \"sources\": [\"flyer\"]"_s});

    const QString reason = u"\"de\": \"Händler weichen ab.\", \"en\": \"Shops differ.\""_s;
    row("reason of another criterion", northwheel,
        {reason, u"\"de\": \"Die Bremsen sahen wir nicht.\", \"en\": \"We did not see the brakes.\""_s},
        u"ReasonOfOther /deployments/1/claims/0/confidence_reason price|brakes"_s);
    row("reason that names its own criterion, too", northwheel,
        {reason, u"\"de\": \"Der Preis hängt an den Bremsen.\", \"en\": \"The price depends on the brakes.\""_s});
    row("criterion named in one language only", northwheel,
        {reason, u"\"de\": \"Die Bremsen sahen wir nicht.\", \"en\": \"We did not see them.\""_s});
    row("part of another word", northwheel,
        {reason, u"\"de\": \"Bremsenhersteller weichen ab.\", \"en\": \"Makers of brakes differ.\""_s});
    row("price in the reason of a price", northwheel,
        {reason, u"\"de\": \"Händler nennen 2.450 €.\", \"en\": \"Shops say EUR 2,450.\""_s});
    row("price in the reason of something else", northwheel,
        {u"\"Alle Modelle haben Scheibenbremsen.\", \"en\": \"All models have disc brakes.\" },"_s,
         u"\"Alle Modelle haben Scheibenbremsen.\", \"en\": \"All models have disc brakes.\" }, "
         "\"confidence_reason\": { \"de\": \"Händler nennen 2.450 €.\", \"en\": \"Shops say EUR 2,450.\" },"_s},
        u"ReasonOfOther /claims/0/confidence_reason brakes|"_s);
    row("figure in the reason of something else", northwheel,
        {u"\"Alle Modelle haben Scheibenbremsen.\", \"en\": \"All models have disc brakes.\" },"_s,
         u"\"Alle Modelle haben Scheibenbremsen.\", \"en\": \"All models have disc brakes.\" }, "
         "\"confidence_reason\": { \"de\": \"5 von 6 gesehen.\", \"en\": \"5 of 6 seen.\" },"_s});
    const QString leisure = u"\"de\": \"Ausflüge sind weit.\", \"en\": \"Outings are long.\""_s;
    row("answer with the reason of another", u"questionnaire.json"_s,
        {leisure, u"\"de\": \"Die Bremsen zählen mehr.\", \"en\": \"The brakes count more.\""_s},
        u"ReasonOfOther /questions/0/answers/1/reason range|brakes"_s);
    row("answer with one reason for two", u"questionnaire.json"_s, // it touches brakes and price
        {u"\"de\": \"Mehr Last braucht stärkere Bremsen.\", \"en\": \"More load needs stronger brakes.\""_s,
         u"\"de\": \"Der Preis zählt weniger.\", \"en\": \"The price counts less.\""_s});

    const QString disc = u"\"de\": \"Alle Modelle haben Scheibenbremsen.\", \"en\": \"All models have disc brakes.\""_s;
    row("hedge under high confidence", northwheel,
        {disc, u"\"de\": \"Wohl Scheibenbremsen.\", \"en\": \"Disc brakes.\""_s},
        u"HedgedClaim /claims/0/text brakes|Wohl|"_s);
    row("hedge in English", northwheel, {disc, u"\"de\": \"Scheibenbremsen.\", \"en\": \"Probably disc brakes.\""_s},
        u"HedgedClaim /claims/0/text brakes|Probably|"_s);
    row("hedge under medium confidence", northwheel,
        {u"\"2.400 bis 2.900 Euro.\", \"en\": \"2,400 to 2,900 euros.\""_s,
         u"\"Wohl 2.400 bis 2.900 Euro.\", \"en\": \"Probably 2,400 to 2,900 euros.\""_s});
    row("hedge of what has no value", northwheel,
        {u"\"Nicht dokumentiert.\", \"en\": \"Not documented.\""_s, u"\"Wohl keines.\", \"en\": \"Probably none.\""_s});
    row("hedge in the history", northwheel,
        {u"\"Bis 2025 Felgenbremsen.\", \"en\": \"Rim brakes until 2025.\""_s,
         u"\"Wohl bis 2025.\", \"en\": \"Probably until 2025.\""_s});
    row("what can be done under high confidence", northwheel,
        {disc, u"\"de\": \"Scheibenbremsen; andere sind möglich.\", \"en\": \"Disc brakes; others are possible.\""_s});

    const QString late = u"\"de\": \"Händler bekommen Modelle später.\", \"en\": \"Shops receive models later.\""_s;
    const QString theft = u"\"de\": \"Ohne Schloss am Rahmen ist es schnell weg.\", \"en\": \"Without a frame lock it "
                          "is gone quickly.\""_s;
    const QString risks = u"risks.json"_s;
    row("state that the profile does not know", risks,
        {theft, u"\"de\": \"Räder von Nordrad haben keines.\", \"en\": \"Bicycles of Northwheel have none.\""_s},
        u"UnverifiedState /risks/0/explanation risk.theft|northwheel|theft"_s);
    row("state with its reservation", risks,
        {theft,
         u"\"de\": \"Laut Zeitung haben Räder von Nordrad keines.\", \"en\": \"Reports say that bicycles of "
         "Northwheel have none.\""_s});
    row("reservation in one language only", risks,
        {theft,
         u"\"de\": \"Laut Zeitung haben Räder von Nordrad keines.\", \"en\": \"Bicycles of Northwheel have "
         "none.\""_s},
        u"UnverifiedState /risks/0/explanation risk.theft|northwheel|theft"_s);
    row("reservation in another sentence", risks,
        {theft,
         u"\"de\": \"Laut Zeitung fehlt es oft. Nordrad hat keines.\", \"en\": \"Reports say it lacks often. "
         "Northwheel has none.\""_s},
        u"UnverifiedState /risks/0/explanation risk.theft|northwheel|theft"_s);
    row("state that the profile knows", risks,
        {theft, u"\"de\": \"Räder von Südrad haben eines.\", \"en\": \"Bicycles of Southcycle have one.\""_s});
    row("provider beside a risk of no criterion", risks,
        {late, u"\"de\": \"Nordrad liefert später.\", \"en\": \"Northwheel delivers later.\""_s});
}

void TestWordCheck::warnsOfWording()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, changes);
    LibraryCopy copy;
    changeAll(copy, file, changes);
    const QList<Issue> found = checkPath(copy.path(QString()), Library());
    QTEST(described(found), "issues");
    for (const Issue &issue : found)
        QCOMPARE(issue.place.file, copy.path(file));
}

// The same warnings whether a file is checked in its library or alone, and with a line each.
void TestWordCheck::checksOneFileAgainstTheLibrary()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, changes);
    const Library base = loadLibrary({testLibrary()}).library;
    LibraryCopy copy;
    changeAll(copy, file, changes);
    const QList<Issue> found = checkPath(copy.path(file), base);
    QTEST(described(found), "issues");
    for (const Issue &issue : found)
        QVERIFY(issue.place.line > 1);
}

// The program starts without looking for what its user cannot mend.
void TestWordCheck::readingALibraryWarnsOfNoWording()
{
    LibraryCopy copy;
    copy.change(northwheel, u"\"1,200 euros.\""_s, u"\"1,300 euros.\""_s);
    QCOMPARE(described(copy.load().issues), QStringList());
    QCOMPARE(described(checkPath(copy.path(QString()), Library())),
             QStringList {u"warning DifferentFigures /claims/4/text 1200|1300"_s});
}

void TestWordCheck::warnsOfDoubtUnderALevelThatPromises_data()
{
    QTest::addColumn<QString>("label"); // of the level in English
    QTest::addColumn<QString>("confidence");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("issue");
    const QString issue = u"warning HedgedClaim /claims/0/text brakes|%1|disc"_s;
    QTest::newRow("possible under promised")
        << u"Disc brakes promised"_s << u"high"_s << u"Others are possible."_s << issue.arg(u"possible"_s);
    QTest::newRow("with less confidence")
        << u"Disc brakes promised"_s << u"medium"_s << u"Disc brakes, apparently."_s << issue.arg(u"apparently"_s);
    QTest::newRow("certain") << u"Disc brakes promised"_s << u"medium"_s << u"Disc brakes."_s << QString();
    QTest::newRow("not promised") << u"Disc brakes usual, not promised"_s << u"medium"_s << u"Others are possible."_s
                                  << QString();
    QTest::newRow("no promise") << u"Disc brakes"_s << u"medium"_s << u"Disc brakes, apparently."_s << QString();
}

void TestWordCheck::warnsOfDoubtUnderALevelThatPromises()
{
    QFETCH(const QString, label);
    QFETCH(const QString, confidence);
    QFETCH(const QString, text);
    QFETCH(const QString, issue);
    LibraryCopy copy;
    copy.change(u"criteria.json"_s, u"\"label\": { \"de\": \"Scheibenbremse\", \"en\": \"Disc brakes\" }"_s,
                u"\"label\": { \"de\": \"Scheibenbremse\", \"en\": \"%1\" }"_s.arg(label));
    copy.change(northwheel, u"\"confidence\": \"high\",\n      \"text\""_s,
                u"\"confidence\": \"%1\",\n      \"text\""_s.arg(confidence));
    copy.change(northwheel, u"All models have disc brakes."_s, text);
    QCOMPARE(described(checkPath(copy.path(QString()), Library())).join(u'\n'), issue);
}

void TestWordCheck::warnsInTheEditorOfProfiles()
{
    const Library library = loadLibrary({testLibrary()}).library;
    QByteArray text = bytesOf(testLibrary() + u'/' + northwheel);
    QCOMPARE(described(readProfile(text, u"edited.json"_s, library).issues), QStringList());
    text.replace("1,200 euros.", "1,300 euros.");
    const CheckedProfile edited = readProfile(text, u"edited.json"_s, library);
    QVERIFY(edited.profile.has_value());
    QCOMPARE(described(edited.issues), QStringList {u"warning DifferentFigures /claims/4/text 1200|1300"_s});
}

QTEST_GUILESS_MAIN(TestWordCheck)
#include "tst_wordcheck.moc"
