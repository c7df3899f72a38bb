// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coretest.h"

#include "core/profileedit.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace lotse;

/// Each edit is made on the shipped profiles and on a small one; what it changed is read back by the readers, and
/// everything outside the edits must be as it was.
class TestProfileEdit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsEachClaim_data();
    void findsEachClaim();
    void changesValues_data();
    void changesValues();
    void overridesAndTakesBack();
    void addsWhatIsMissing();
    void renewsAClaim();
    void setsTextsInOneLanguage();
    void citesAndTakesBack();
    void givesSourcesIdsOfTheirOwn_data();
    void givesSourcesIdsOfTheirOwn();
    void marksASourceAsSeen();
    void refusesBrokenPlaces();
    void readsWhatHasErrors();

private:
    [[nodiscard]] std::optional<Profile> read(const QString &text) const
    {
        return readProfile(text.toUtf8(), u"northwheel.json"_s, m_library).readable;
    }
    [[nodiscard]] QStringList errorsOf(const QString &text) const
    {
        QStringList codes;
        for (const Issue &issue : readProfile(text.toUtf8(), u"northwheel.json"_s, m_library).issues) {
            if (issue.severity == Issue::Severity::Error)
                codes.append(codeName(issue.code) + u' ' + issue.place.pointer);
        }
        return codes;
    }

    Library m_library;
    QString m_text;
};

namespace {

const ClaimPlace brakes {.owner = {}, .criterion = u"brakes"_s, .validFrom = QDate(2026, 3, 1), .id = {}};

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// True if @p after is @p before but for the edits of @p editing, done one after the other.
bool isOnlyEdited(const QString &before, const JsonEditing &editing)
{
    QString text = before;
    for (const TextEdit &edit : editing.edits())
        text = edited(text, edit);
    return text == editing.text();
}

ClaimValue level(const QString &id)
{
    return {.kind = ClaimValue::Kind::Level, .level = id, .number = {}};
}

ClaimValue number(double low, double likely, double high, Distribution distribution = Distribution::Default)
{
    return {.kind = ClaimValue::Kind::Number,
            .level = {},
            .number = {.low = low, .likely = likely, .high = high, .distribution = distribution}};
}

} // namespace

void TestProfileEdit::initTestCase()
{
    m_library = loadLibrary({testLibrary()}).library;
    m_text = contents(testLibrary() + u"/profiles/northwheel.json"_s);
    QVERIFY(read(m_text));
    QCOMPARE(errorsOf(m_text), QStringList());
}

void TestProfileEdit::findsEachClaim_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(LOTSE_SOURCE_DIR "/resources/library/profiles"));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestProfileEdit::findsEachClaim()
{
    QFETCH(QString, path);
    static const Library shipped = loadLibrary({QStringLiteral(LOTSE_SOURCE_DIR "/resources/library")}).library;
    const QString text = contents(path);
    const std::optional<Profile> profile = readProfile(text.toUtf8(), path, shipped).profile;
    QVERIFY(profile);
    const JsonOutline outline(text);
    const auto check = [&](const QString &owner, const QList<Claim> &claims) {
        for (const Claim &claim : claims) {
            if (claim.kind == Claim::Kind::Statement)
                continue;
            const QString pointer = claimPointer(outline, placeOf(owner, claim));
            QVERIFY2(!pointer.isEmpty(), qPrintable(owner + claim.criterion));
            const qsizetype begin = outline.at(outline.find(pointer)).value.begin;
            QCOMPARE(int(text.first(begin).count(u'\n')) + 1, claim.line);
        }
    };
    check({}, profile->claims);
    for (const Deployment &deployment : profile->deployments)
        check(deployment.id, deployment.claims);
}

void TestProfileEdit::changesValues_data()
{
    QTest::addColumn<ClaimValue>("value");
    QTest::addColumn<QString>("spelled");

    QTest::newRow("level") << level(u"rim"_s) << u"\"level\": \"rim\""_s;
    QTest::newRow("unknown") << ClaimValue() << u"\"unknown\": true"_s;
    QTest::newRow("number") << number(3.5, 3.5, 3.5) << u"\"number\": 3.5"_s;
    QTest::newRow("range") << number(1, 2, 3) << u"\"range\": { \"low\": 1, \"likely\": 2, \"high\": 3 }"_s;
    QTest::newRow("range with a distribution")
        << number(1, 2, 3, Distribution::Triangular)
        << u"\"range\": { \"low\": 1, \"likely\": 2, \"high\": 3, \"distribution\": \"triangular\" }"_s;
}

void TestProfileEdit::changesValues()
{
    QFETCH(ClaimValue, value);
    QFETCH(QString, spelled);
    JsonEditing editing(m_text);
    QVERIFY(setClaimValue(editing, claimPointer(editing.outline(), brakes), value));
    QCOMPARE(editing.text(), QString(m_text).replace(m_text.indexOf(u"\"level\": \"disc\""_s), 15, spelled));
    QCOMPARE(read(editing.text())->claims.first().value, value);
    QVERIFY(isOnlyEdited(m_text, editing));
    // And back again: the text that there was.
    QVERIFY(setClaimValue(editing, claimPointer(editing.outline(), brakes), level(u"disc"_s)));
    QCOMPARE(editing.text(), m_text);
}

void TestProfileEdit::overridesAndTakesBack()
{
    JsonEditing editing(m_text);
    const QString inherited = claimPointer(editing.outline(), brakes);
    const QString own = overrideClaim(editing, u"northwheel.fjord"_s, inherited);
    QCOMPARE(own, u"/deployments/0/claims/1"_s);
    QVERIFY(isOnlyEdited(m_text, editing));
    QCOMPARE(errorsOf(editing.text()), QStringList());
    Claim copy = read(editing.text())->deployments.first().claims.last();
    Claim original = read(m_text)->claims.first();
    copy.line = original.line = 0;
    QCOMPARE(copy, original);
    QVERIFY(editing.remove(own));
    QCOMPARE(editing.text(), m_text);
}

void TestProfileEdit::addsWhatIsMissing()
{
    JsonEditing editing(m_text);
    const LocalizedText question {.german = u"Wie weit?"_s, .english = u"How far?"_s};
    const QString added = addClaim(editing, {}, u"range"_s, QDate(2026, 6, 15), question);
    QVERIFY(!added.isEmpty());
    QCOMPARE(errorsOf(editing.text()), QStringList());
    const Claim claim = read(editing.text())->claims.last();
    QCOMPARE(claim.criterion, u"range"_s);
    QCOMPARE(claim.text, question);
    QVERIFY(!claim.value.isKnown());
    QCOMPARE(claim.asOf, QDate(2026, 6, 15));
    QVERIFY(addClaim(editing, u"northwheel.nowhere"_s, u"range"_s, QDate(2026, 6, 15), question).isEmpty());
}

void TestProfileEdit::renewsAClaim()
{
    JsonEditing editing(m_text);
    const QString renewed = renewClaim(editing, claimPointer(editing.outline(), brakes), QDate(2026, 6, 15));
    QCOMPARE(renewed, u"/claims/1"_s);
    QCOMPARE(errorsOf(editing.text()), QStringList());
    const QList<Claim> claims = read(editing.text())->claims;
    QCOMPARE(claims.at(0).validTo, QDate(2026, 6, 14));
    QCOMPARE(claims.at(1).validFrom, QDate(2026, 6, 15));
    QCOMPARE(claims.at(1).validTo, QDate());
    QCOMPARE(claims.at(1).value, claims.at(0).value);
    QCOMPARE(claims.size(), read(m_text)->claims.size() + 1);
}

void TestProfileEdit::setsTextsInOneLanguage()
{
    JsonEditing editing(m_text);
    const QString claim = claimPointer(editing.outline(), brakes);
    QVERIFY(setText(editing, claim, u"text"_s, Language::English, u"Two \"disc\" brakes.\nAlways."_s, claimKeys()));
    QCOMPARE(read(editing.text())->claims.first().text,
             (LocalizedText {.german = u"Alle Modelle haben Scheibenbremsen."_s,
                             .english = u"Two \"disc\" brakes.\nAlways."_s}));
    // A text that was not there comes to its place, one that is empty in both languages goes.
    QVERIFY(setText(editing, claim, u"confidence_reason"_s, Language::German, u"Weil."_s, claimKeys()));
    QVERIFY(setText(editing, claim, u"confidence_reason"_s, Language::English, u"Because."_s, claimKeys()));
    QCOMPARE(read(editing.text())->claims.first().confidenceReason,
             (LocalizedText {.german = u"Weil."_s, .english = u"Because."_s}));
    QVERIFY(editing.text().indexOf("confidence_reason"_L1)
            > editing.text().indexOf("\"confidence\": \"high\",\n      \"conf"_L1));
    QVERIFY(setText(editing, claim, u"confidence_reason"_s, Language::German, {}, claimKeys()));
    QVERIFY(setText(editing, claim, u"confidence_reason"_s, Language::English, {}, claimKeys()));
    QCOMPARE(editing.text().count("confidence_reason"_L1), m_text.count("confidence_reason"_L1));
}

void TestProfileEdit::citesAndTakesBack()
{
    JsonEditing editing(m_text);
    const QString claim = claimPointer(editing.outline(), brakes);
    QVERIFY(cite(editing, claim, u"old"_s));
    QVERIFY(cite(editing, claim, u"old"_s)); // once is enough
    QCOMPARE(read(editing.text())->claims.first().sources, QStringList({u"shop"_s, u"old"_s}));
    QVERIFY(takeBackCitation(editing, claim, u"old"_s));
    QCOMPARE(editing.text(), m_text);
    QVERIFY(!takeBackCitation(editing, claim, u"old"_s));
    // A source that nothing else cites goes with its last citation.
    const QString id = addSource(editing,
                                 {.id = {},
                                  .url = u"https://bikes.example/test"_s,
                                  .noUrlReason = {},
                                  .title = u"Test ride"_s,
                                  .publisher = u"Bike paper"_s,
                                  .date = {},
                                  .notBefore = {},
                                  .checked = QDate(2026, 6, 15)});
    QCOMPARE(id, u"bike-paper-test-ride"_s);
    QVERIFY(cite(editing, claim, id));
    QCOMPARE(errorsOf(editing.text()), QStringList());
    QCOMPARE(citations(editing.outline(), id), 1);
    QVERIFY(takeBackCitation(editing, claim, id));
    QCOMPARE(editing.text(), m_text);
}

void TestProfileEdit::givesSourcesIdsOfTheirOwn_data()
{
    QTest::addColumn<QString>("publisher");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("id");

    QTest::newRow("letters") << u"BSI"_s << u"C5:2026, Liste"_s << u"bsi-c5-2026-liste"_s;
    QTest::newRow("umlauts") << u"Behörde"_s << u"Über Öl"_s << u"behorde-uber-ol"_s;
    QTest::newRow("no letters") << u"中"_s << u"文"_s << u"source"_s;
    QTest::newRow("long") << u"A"_s << QString(80, u'x') << QString(u"a-"_s + QString(38, u'x'));
}

void TestProfileEdit::givesSourcesIdsOfTheirOwn()
{
    QFETCH(QString, publisher);
    QFETCH(QString, title);
    QFETCH(QString, id);
    JsonEditing editing(m_text);
    Source source;
    source.url = u"https://bikes.example/x"_s;
    source.publisher = publisher;
    source.title = title;
    QCOMPARE(addSource(editing, source), id);
    QCOMPARE(addSource(editing, source), id + "-2"_L1);
    QCOMPARE(addSource(editing, source), id + "-3"_L1);
    QVERIFY(read(editing.text())->source(QString(id + "-3"_L1)) != nullptr);
}

void TestProfileEdit::marksASourceAsSeen()
{
    QString text = m_text;
    text.replace("\"date\": \"2024-03\"\n"_L1, "\"date\": \"2024-03\",\n      \"copy\": true\n"_L1);
    JsonEditing editing(text);
    QVERIFY(markSeen(editing, u"old"_s, QDate(2026, 6, 15)));
    const Source *source = nullptr;
    const auto profile = read(editing.text());
    source = profile->source(u"old");
    QCOMPARE(source->checked, QDate(2026, 6, 15));
    QVERIFY(!source->isCopy);
    QCOMPARE(source->date, *PartialDate::fromString(u"2024-03"_s)); // the document's date is no reading day
    QVERIFY(!markSeen(editing, u"nowhere"_s, QDate(2026, 6, 15)));
}

void TestProfileEdit::refusesBrokenPlaces()
{
    // Half a key in the claim: nothing can be added to it, another claim can be changed.
    QString text = m_text;
    text.replace("\"level\": \"disc\",\n"_L1, "\"level\": \"disc\",\n      \"bas\n"_L1);
    JsonEditing editing(text);
    const QString claim = claimPointer(editing.outline(), brakes);
    QVERIFY(!setText(editing, claim, u"confidence_reason"_s, Language::German, u"Weil."_s, claimKeys()));
    QVERIFY(overrideClaim(editing, u"northwheel.fjord"_s, claim).isEmpty());
    QCOMPARE(editing.text(), text);
    ClaimPlace price = brakes;
    price.criterion = u"price"_s;
    QVERIFY(setClaimValue(editing, claimPointer(editing.outline(), price), number(1250, 1250, 1250)));
    QCOMPARE(editing.text(), QString(text).replace("\"number\": 1200"_L1, "\"number\": 1250"_L1));
}

void TestProfileEdit::readsWhatHasErrors()
{
    JsonEditing editing(m_text);
    const QString claim = claimPointer(editing.outline(), brakes);
    QVERIFY(setText(editing, claim, u"text"_s, Language::English, {}, claimKeys()));
    const CheckedProfile checked = readProfile(editing.text().toUtf8(), u"northwheel.json"_s, m_library);
    QVERIFY(!checked.profile);
    QVERIFY(checked.readable);
    QCOMPARE(checked.readable->claims.first().text.german, u"Alle Modelle haben Scheibenbremsen."_s);
    QCOMPARE(errorsOf(editing.text()), QStringList {u"EmptyText /claims/0/text/en"_s});
    QVERIFY(!readProfile("{", u"northwheel.json"_s, m_library).readable);
}

QTEST_GUILESS_MAIN(TestProfileEdit)
#include "tst_profileedit.moc"
