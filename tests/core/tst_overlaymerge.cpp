// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overlaymerge.h"

#include "coretest.h"
#include "randomprofile.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestOverlayMerge : public QObject
{
    Q_OBJECT

private slots:
    void saysHowTwoVersionsStandToEachOther_data();
    void saysHowTwoVersionsStandToEachOther();
    void marksTheOtherLanguage_data();
    void marksTheOtherLanguage();
    void aVersionMergedWithItselfIsItself_data();
    void aVersionMergedWithItselfIsItself();
    void swappedSidesAskForTheSame_data();
    void swappedSidesAskForTheSame();
    void deploymentsThatAreGoneAreTold();
    void removedDeploymentsStayAwayUntilDecided();
    void twoNewDeploymentsOfOneIdAsk();
    void whatIsStillNamedStays();
    void theBaseAdvancesForWhatWasDecidedOnly();
    void decisionsCountAsOneResult_data();
    void decisionsCountAsOneResult();
    void newClaimsOfTheirsKeepTheirPlaceInYourOrder();
    void aNewDayIsSeenBesideOtherClaimsOnTheCriterion();
    void ofSeveralOnOneDayNoOtherIsTaken();
};

namespace {

JsonValue value(const QByteArray &text)
{
    const auto parsed = parseJson(text, {});
    if (!parsed)
        qFatal("no JSON: %s", text.constData());
    return *parsed;
}

constexpr auto claimOfBrakes = R"({
    "criterion": "brakes", "level": "rim", "valid_from": "2026-01-01", "valid_from_kind": "source_date",
    "basis": "press", "confidence": "medium", "confidence_reason": { "de": "g", "en": "r" },
    "text": { "de": "Felge", "en": "Rim" }, "sources": ["s1"]
})";

JsonValue profileWith(const QList<JsonValue> &claims, const QList<JsonValue> &ofDeployment = {})
{
    JsonValue profile = value(R"({
        "format": 1, "kind": "profile", "id": "acme", "name": { "de": "A", "en": "A" },
        "sources": { "s1": { "title": "One" }, "s2": { "title": "Two" } },
        "deployments": [{ "id": "acme.eu", "note": { "de": "n", "en": "n" } }]
    })");
    profile.set(u"claims"_s, JsonValue::array(claims));
    JsonValue &deployments =
        profile
            .members[std::ranges::find(profile.members, u"deployments"_s, &JsonMember::key) - profile.members.begin()]
            .value;
    deployments.items[0].set(u"claims"_s, JsonValue::array(ofDeployment));
    return profile;
}

using Change = std::function<void(JsonValue &)>;

Change nothing()
{
    return [](JsonValue &) { };
}

Change setting(const QString &key, const JsonValue &to)
{
    return [=](JsonValue &claim) { claim.set(key, to); };
}

Change settingText(const QString &german, const QString &english)
{
    return setting(u"text"_s,
                   JsonValue::object({{.key = u"de"_s, .value = german}, {.key = u"en"_s, .value = english}}));
}

Change removing()
{
    return [](JsonValue &claim) { claim = JsonValue(); };
}

Change both(const Change &one, const Change &other)
{
    return [=](JsonValue &claim) {
        one(claim);
        other(claim);
    };
}

JsonValue changedBy(const Change &change)
{
    JsonValue claim = value(claimOfBrakes);
    change(claim);
    return claim.type == JsonValue::Type::Null ? profileWith({}) : profileWith({claim});
}

QString stateName(MergeState state)
{
    static const QStringList names {u"only yours"_s,     u"only theirs"_s,     u"both same"_s,      u"merged"_s,
                                    u"both different"_s, u"removed by them"_s, u"removed by you"_s, u"target gone"_s};
    return names.at(int(state));
}

QString claimLine(const std::optional<JsonValue> &claim)
{
    if (!claim)
        return u"none"_s;
    const JsonValue *text = claim->find(u"text");
    return stringAt(*claim, u"level") + u' ' + stringAt(*claim, u"valid_from") + u' ' + stringAt(*text, u"de") + u'/'
        + stringAt(*text, u"en");
}

} // namespace

void TestOverlayMerge::saysHowTwoVersionsStandToEachOther_data()
{
    QTest::addColumn<Change>("yours");
    QTest::addColumn<Change>("theirs");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("result");

    const Change disc = setting(u"level"_s, u"disc"_s);
    const Change coaster = setting(u"level"_s, u"coaster"_s);
    const Change later = setting(u"valid_from"_s, u"2026-05-01"_s);
    const Change words = settingText(u"Felgen"_s, u"Rims"_s);
    const QStringList none;
    QTest::newRow("only yours") << disc << nothing() << u"only yours"_s << none << u"disc 2026-01-01 Felge/Rim"_s;
    QTest::newRow("both the same") << disc << disc << u"both same"_s << none << u"disc 2026-01-01 Felge/Rim"_s;
    QTest::newRow("both the value") << disc << coaster << u"both different"_s << QStringList {u"value"_s}
                                    << u"disc 2026-01-01 Felge/Rim"_s;
    // A value is one with its unit and its days.
    QTest::newRow("your level, the end of theirs")
        << disc << setting(u"valid_to"_s, u"2026-04-01"_s) << u"both different"_s << QStringList {u"value"_s}
        << u"disc 2026-01-01 Felge/Rim"_s;
    QTest::newRow("your number for their level") << both(
        [](JsonValue &claim) {
            claim.members.removeIf([](const JsonMember &member) { return member.key == u"level"; });
        },
        setting(u"number"_s, 3)) << coaster << u"both different"_s
                                                 << QStringList {u"value"_s} << u" 2026-01-01 Felge/Rim"_s;
    // Nor does a text stand beside a value that it was not written for.
    QTest::newRow("your words, their value")
        << words << coaster << u"both different"_s << QStringList {u"value"_s, u"text/de"_s, u"text/en"_s}
        << u"rim 2026-01-01 Felgen/Rims"_s;
    QTest::newRow("your value, their words")
        << coaster << words << u"both different"_s << QStringList {u"value"_s, u"text/de"_s, u"text/en"_s}
        << u"coaster 2026-01-01 Felge/Rim"_s;
    QTest::newRow("your value, their confidence")
        << coaster << setting(u"confidence"_s, u"low"_s) << u"both different"_s
        << QStringList {u"value"_s, u"evidence"_s} << u"coaster 2026-01-01 Felge/Rim"_s;
    QTest::newRow("your words, their measures") << words << setting(u"measures"_s, JsonValue::array({u"m"_s}))
                                                << u"merged"_s << none << u"rim 2026-01-01 Felgen/Rims"_s;
    QTest::newRow("your value, their measures") << disc << setting(u"measures"_s, JsonValue::array({u"m"_s}))
                                                << u"merged"_s << none << u"disc 2026-01-01 Felge/Rim"_s;
    QTest::newRow("one language each") << settingText(u"Felgen"_s, u"Rim"_s) << settingText(u"Felge"_s, u"Rims"_s)
                                       << u"merged"_s << none << u"rim 2026-01-01 Felgen/Rims"_s;
    QTest::newRow("one language both") << settingText(u"Felgen"_s, u"Rim"_s) << settingText(u"Räder"_s, u"Rim"_s)
                                       << u"both different"_s << QStringList {u"text/de"_s}
                                       << u"rim 2026-01-01 Felgen/Rim"_s;
    QTest::newRow("the same value, other words")
        << both(disc, words) << both(disc, settingText(u"Scheibe"_s, u"Disc"_s)) << u"both different"_s
        << QStringList {u"text/de"_s, u"text/en"_s} << u"disc 2026-01-01 Felgen/Rims"_s;
    QTest::newRow("sources of both") << setting(u"sources"_s, JsonValue::array({u"s1"_s, u"s2"_s}))
                                     << setting(u"sources"_s, JsonValue::array({u"s2"_s})) << u"both different"_s
                                     << QStringList {u"sources"_s} << u"rim 2026-01-01 Felge/Rim"_s;
    // A fact that was looked up again bears another day. Whether it is the same fact, nobody but the user can say.
    QTest::newRow("theirs of another day") << disc << both(later, coaster) << u"both different"_s
                                           << QStringList {u"value"_s} << u"disc 2026-01-01 Felge/Rim"_s;
    QTest::newRow("theirs only of another day")
        << words << later << u"both different"_s << QStringList {u"value"_s, u"text/de"_s, u"text/en"_s}
        << u"rim 2026-01-01 Felgen/Rims"_s;
    QTest::newRow("yours of another day")
        << later << nothing() << u"only yours"_s << none << u"rim 2026-05-01 Felge/Rim"_s;
    QTest::newRow("both looked it up on one day")
        << both(later, coaster) << both(later, coaster) << u"both same"_s << none << u"coaster 2026-05-01 Felge/Rim"_s;
    QTest::newRow("both on one day, otherwise") << both(later, disc) << both(later, coaster) << u"both different"_s
                                                << QStringList {u"value"_s} << u"disc 2026-05-01 Felge/Rim"_s;
    QTest::newRow("removed by them") << disc << removing() << u"removed by them"_s << none
                                     << u"disc 2026-01-01 Felge/Rim"_s;
    QTest::newRow("removed by you") << removing() << coaster << u"removed by you"_s << none << u"none"_s;
    QTest::newRow("removed by you only") << removing() << nothing() << u"only yours"_s << none << u"none"_s;
    QTest::newRow("removed by both") << removing() << removing() << u"both same"_s << none << u"none"_s;
}

void TestOverlayMerge::saysHowTwoVersionsStandToEachOther()
{
    QFETCH(const Change, yours);
    QFETCH(const Change, theirs);
    QFETCH(const QString, result);
    const auto merge = mergeVersions(profileWith({value(claimOfBrakes)}), changedBy(yours), changedBy(theirs));
    QVERIFY(merge.has_value());
    QCOMPARE(merge->merge.items.size(), 1);
    const MergedItem &item = merge->merge.items.first();
    QTEST(stateName(item.state), "state");
    QTEST(item.fields, "fields");
    QCOMPARE(claimLine(item.result), result);
    const ProfileItems made = *itemsOf(merge->merge.profile);
    QCOMPARE(made.provider.claims.size(), result == "none"_L1 ? 0 : 1);
    if (!made.provider.claims.isEmpty())
        QCOMPARE(claimLine(made.provider.claims.first()), result);
    const bool isOpen = item.state == MergeState::BothDifferent || item.state == MergeState::RemovedByThem
        || item.state == MergeState::RemovedByYou;
    QCOMPARE(item.asks(), isOpen);
    QCOMPARE(merge->merge.isSettled(), !isOpen);
}

void TestOverlayMerge::marksTheOtherLanguage_data()
{
    QTest::addColumn<Change>("yours");
    QTest::addColumn<Change>("theirs");
    QTest::addColumn<QList<TextToCheck>>("checks");

    const QList<TextToCheck> none;
    QTest::newRow("your English, their German")
        << settingText(u"Felge"_s, u"Rims"_s) << settingText(u"Felgen"_s, u"Rim"_s)
        << QList<TextToCheck> {{.field = u"text"_s, .language = u"en"_s}};
    QTest::newRow("your German, their English")
        << settingText(u"Felgen"_s, u"Rim"_s) << settingText(u"Felge"_s, u"Rims"_s)
        << QList<TextToCheck> {{.field = u"text"_s, .language = u"de"_s}};
    QTest::newRow("both yours, German theirs")
        << settingText(u"Felgen"_s, u"Rims"_s) << settingText(u"Räder"_s, u"Rim"_s)
        << QList<TextToCheck> {{.field = u"text"_s, .language = u"en"_s}};
    QTest::newRow("theirs only") << setting(u"measures"_s, 1) << settingText(u"Felgen"_s, u"Rim"_s) << none;
    QTest::newRow("yours only") << settingText(u"Felgen"_s, u"Rim"_s) << setting(u"measures"_s, 1) << none;
}

void TestOverlayMerge::marksTheOtherLanguage()
{
    QFETCH(const Change, yours);
    QFETCH(const Change, theirs);
    const auto merge = mergeVersions(profileWith({value(claimOfBrakes)}), changedBy(yours), changedBy(theirs));
    QTEST(merge->merge.items.first().checks, "checks");
}

void TestOverlayMerge::aVersionMergedWithItselfIsItself_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &file : QDir(u":/library/profiles"_s).entryInfoList({u"*.json"_s}))
        QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
}

void TestOverlayMerge::aVersionMergedWithItselfIsItself()
{
    QFETCH(const QString, path);
    const JsonValue shipped = value(bytesOf(path));
    const auto same = mergeVersions(shipped, shipped, shipped);
    QVERIFY(same->merge.profile == shipped);
    QVERIFY(same->merge.items.isEmpty());
    QVERIFY(same->onlyTheirs.isEmpty());
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const JsonValue other = RandomChanges(seed).changed(shipped, 6);
        // Both made the same of it; one of them made it.
        for (const auto &[yours, theirs] :
             {std::pair(other, other), std::pair(other, shipped), std::pair(shipped, other)}) {
            const auto merge = mergeVersions(shipped, yours, theirs);
            QVERIFY2(isSameValue(withSortedLists(merge->merge.profile), withSortedLists(other)),
                     qPrintable(QString::number(seed)));
            QVERIFY(merge->merge.isSettled());
        }
    }
}

void TestOverlayMerge::swappedSidesAskForTheSame_data()
{
    aVersionMergedWithItselfIsItself_data();
}

void TestOverlayMerge::swappedSidesAskForTheSame()
{
    QFETCH(const QString, path);
    const JsonValue base = value(bytesOf(path));
    int asked = 0;
    for (quint32 seed = 1; seed <= 10; ++seed) {
        RandomChanges random(seed);
        const JsonValue yours = random.changed(base, 25, false);
        const JsonValue theirs = random.changed(base, 25, false);
        const auto merge = mergeVersions(base, yours, theirs);
        const auto swapped = mergeVersions(base, theirs, yours);
        const auto questions = [](const OverlayMerge &of, bool isSwapped) {
            QStringList lines;
            for (const MergedItem &item : of.items) {
                if (!item.asks() || !item.base || item.id.name.contains("statement"_L1)) // of several on one day nobody
                                                                                         // can say which is which
                    continue;
                QStringList fields = item.fields;
                fields.sort();
                const bool isYours = (item.state == MergeState::RemovedByYou) != isSwapped;
                const QString removed = item.fields.isEmpty() ? (isYours ? u"yours"_s : u"theirs"_s) : QString();
                lines.append(item.id.deployment + item.id.name + removed + fields.join(u','));
            }
            lines.sort();
            return lines;
        };
        QCOMPARE(questions(merge->merge, false), questions(swapped->merge, true));
        asked += int(questions(merge->merge, false).size());
        if (merge->merge.isSettled() && swapped->merge.isSettled())
            QVERIFY2(isSameValue(withSortedLists(merge->merge.profile), withSortedLists(swapped->merge.profile)),
                     qPrintable(QString::number(seed)));
    }
    QVERIFY(asked > 0);
}

void TestOverlayMerge::deploymentsThatAreGoneAreTold()
{
    const JsonValue claim = value(claimOfBrakes);
    JsonValue changed = claim;
    changed.set(u"level"_s, u"disc"_s);
    const JsonValue base = profileWith({}, {claim});
    JsonValue theirs = base;
    theirs.members.removeIf([](const JsonMember &member) { return member.key == u"deployments"; });
    JsonValue note = base;
    note.members[std::ranges::find(note.members, u"deployments"_s, &JsonMember::key) - note.members.begin()]
        .value.items[0]
        .set(u"note"_s, u"mine"_s);
    for (const JsonValue &yours : {profileWith({}, {changed}), profileWith({}, {claim, changed}), note}) {
        const Overlay overlay = *overlayOf(base, yours);
        const auto merge = mergeOverlay(theirs, overlay);
        QCOMPARE(stateName(merge->items.first().state), u"target gone"_s);
        QVERIFY(!merge->isSettled());
        QVERIFY(isSameValue(merge->profile, theirs)); // nothing is applied
        // Kept until the user says that it may go.
        QCOMPARE(decidedOverlay(overlay, theirs, {{0, Side::Yours}})->changes, overlay.changes);
        QVERIFY(decidedOverlay(overlay, theirs, {{0, Side::Theirs}})->isEmpty());
    }
}

void TestOverlayMerge::removedDeploymentsStayAwayUntilDecided()
{
    const JsonValue claim = value(claimOfBrakes);
    const JsonValue base = profileWith({}, {claim});
    JsonValue yours = base;
    yours.set(u"deployments"_s, JsonValue::array());
    JsonValue newer = claim;
    newer.set(u"criterion"_s, u"theft"_s);
    const JsonValue theirs = profileWith({}, {claim, newer});
    const Overlay overlay = *overlayOf(base, yours);
    QVERIFY(mergeOverlay(base, overlay)->isSettled());
    const auto merge = mergeOverlay(theirs, overlay);
    QCOMPARE(stateName(merge->items.first().state), u"removed by you"_s);
    QVERIFY(itemsOf(merge->profile)->deployments.isEmpty());
    QVERIFY(isSameValue(mergeOverlay(theirs, overlay, {{0, Side::Theirs}})->profile, theirs));
    // Decided to stay away: that holds against this version, and asks again for the next one.
    const Overlay decided = *decidedOverlay(overlay, theirs, {{0, Side::Yours}});
    QVERIFY(mergeOverlay(theirs, decided)->isSettled());
    QVERIFY(!mergeOverlay(base, decided)->isSettled());
}

void TestOverlayMerge::twoNewDeploymentsOfOneIdAsk()
{
    JsonValue base = profileWith({});
    base.set(u"deployments"_s, JsonValue::array());
    const JsonValue yours = profileWith({}, {value(claimOfBrakes)});
    const JsonValue theirs = profileWith({});
    const Overlay overlay = *overlayOf(base, yours);
    const auto merge = mergeOverlay(theirs, overlay);
    QCOMPARE(stateName(merge->items.first().state), u"both different"_s);
    QVERIFY(isSameValue(merge->profile, yours));
    const Overlay decided = *decidedOverlay(overlay, theirs, {{0, Side::Yours}}, u"2"_s);
    QVERIFY(isSameValue(mergeOverlay(theirs, decided)->profile, yours));
    QVERIFY(mergeOverlay(theirs, decided)->isSettled());
    QCOMPARE(decided.changes.size(), 1); // the claim, which only yours has
    QCOMPARE(decided.changes.first().kind, ItemKind::Claim);
    QVERIFY(decidedOverlay(overlay, theirs, {{0, Side::Theirs}})->isEmpty());
}

void TestOverlayMerge::whatIsStillNamedStays()
{
    const JsonValue base = profileWith({value(claimOfBrakes)});
    const JsonValue yours = changedBy(setting(u"level"_s, u"disc"_s));
    JsonValue theirs = profileWith({});
    theirs.set(u"sources"_s, value(R"({ "s2": { "title": "Two" } })"));
    const auto merge = mergeOverlay(theirs, *overlayOf(base, yours));
    QCOMPARE(merge->kept, (QList<ItemId> {{.kind = ItemKind::Source, .deployment = {}, .name = u"s1"_s}}));
    QVERIFY(isSameValue(merge->profile, yours));

    // A source that you removed and that they name now comes back.
    JsonValue without = base;
    without.set(u"sources"_s, value(R"({ "s1": { "title": "One" } })"));
    JsonValue naming = value(claimOfBrakes);
    naming.set(u"sources"_s, JsonValue::array({u"s2"_s}));
    const JsonValue newer = profileWith({naming});
    QVERIFY(isSameValue(mergeOverlay(newer, *overlayOf(base, without))->profile, newer));
}

void TestOverlayMerge::theBaseAdvancesForWhatWasDecidedOnly()
{
    JsonValue theft = value(claimOfBrakes);
    theft.set(u"criterion"_s, u"theft"_s);
    const auto with = [&](const QString &brakes, const QString &other) {
        JsonValue one = value(claimOfBrakes);
        JsonValue two = theft;
        one.set(u"level"_s, brakes);
        two.set(u"level"_s, other);
        return profileWith({one, two});
    };
    const Overlay overlay = *overlayOf(with(u"rim"_s, u"rim"_s), with(u"disc"_s, u"disc"_s), u"1"_s);
    const JsonValue theirs = with(u"coaster"_s, u"coaster"_s);
    const Overlay decided = *decidedOverlay(overlay, theirs, {{0, Side::Yours}}, u"2"_s);
    QCOMPARE(decided.changes.size(), 2);
    QCOMPARE(stringAt(*decided.changes.first().base, u"level"), u"coaster"_s);
    QCOMPARE(decided.changes.first().baseVersion, u"2"_s);
    QCOMPARE(decided.changes.last(), overlay.changes.last());
    const auto merge = mergeOverlay(theirs, decided);
    QVERIFY(!merge->items.first().asks());
    QVERIFY(merge->items.last().asks());
    // Decided for theirs it is no change any more, and follows the next version.
    const Overlay both = *decidedOverlay(decided, theirs, {{1, Side::Theirs}}, u"2"_s);
    QCOMPARE(both.changes.size(), 1);
    QVERIFY(isSameValue(mergeOverlay(theirs, both)->profile, with(u"disc"_s, u"coaster"_s)));
    // So does what both changed to the same.
    const JsonValue same = with(u"disc"_s, u"rim"_s);
    const Overlay settled = *decidedOverlay(overlay, same, {}, u"2"_s);
    QCOMPARE(settled.changes, QList {overlay.changes.last()});
}

void TestOverlayMerge::decisionsCountAsOneResult_data()
{
    QTest::addColumn<Change>("yours");
    QTest::addColumn<Change>("theirs");
    QTest::addColumn<QString>("asYours");
    QTest::addColumn<QString>("asTheirs");

    const Change disc = setting(u"level"_s, u"disc"_s);
    const Change coaster = setting(u"level"_s, u"coaster"_s);
    const Change german = settingText(u"Felgen"_s, u"Rim"_s);
    QTest::newRow("value") << disc << coaster << u"disc 2026-01-01 Felge/Rim"_s << u"coaster 2026-01-01 Felge/Rim"_s;
    QTest::newRow("only what asks is decided")
        << settingText(u"Felgen"_s, u"Rims"_s) << settingText(u"Räder"_s, u"Rim"_s) << u"rim 2026-01-01 Felgen/Rims"_s
        << u"rim 2026-01-01 Räder/Rims"_s;
    QTest::newRow("words and value go together")
        << german << coaster << u"rim 2026-01-01 Felgen/Rim"_s << u"coaster 2026-01-01 Felge/Rim"_s;
    QTest::newRow("removed by them") << disc << removing() << u"disc 2026-01-01 Felge/Rim"_s << u"none"_s;
    QTest::newRow("removed by you") << removing() << coaster << u"none"_s << u"coaster 2026-01-01 Felge/Rim"_s;
    QTest::newRow("back to the shipped one")
        << disc << nothing() << u"disc 2026-01-01 Felge/Rim"_s << u"rim 2026-01-01 Felge/Rim"_s;
    QTest::newRow("of another day") << disc << both(setting(u"valid_from"_s, u"2026-05-01"_s), coaster)
                                    << u"disc 2026-01-01 Felge/Rim"_s << u"coaster 2026-05-01 Felge/Rim"_s;
}

void TestOverlayMerge::decisionsCountAsOneResult()
{
    QFETCH(const Change, yours);
    QFETCH(const Change, theirs);
    const Overlay overlay = *overlayOf(profileWith({value(claimOfBrakes)}), changedBy(yours));
    const JsonValue shipped = changedBy(theirs);
    for (const auto &[side, column] : {std::pair(Side::Yours, "asYours"), std::pair(Side::Theirs, "asTheirs")}) {
        const Decisions decisions {{0, side}};
        const auto merge = mergeOverlay(shipped, overlay, decisions);
        QVERIFY(merge->isSettled());
        QTEST(claimLine(merge->items.first().result), column);
        // The overlay that is left says the same, and asks for nothing more.
        const auto again = mergeOverlay(shipped, *decidedOverlay(overlay, shipped, decisions));
        QVERIFY(isSameValue(again->profile, merge->profile));
        QVERIFY(again->isSettled());
    }
}

void TestOverlayMerge::newClaimsOfTheirsKeepTheirPlaceInYourOrder()
{
    const auto claims = [](const QStringList &criteria) {
        QList<JsonValue> list;
        for (const QString &criterion : criteria) {
            list.append(value(claimOfBrakes));
            list.last().set(u"criterion"_s, criterion);
        }
        return profileWith(list);
    };
    const Overlay overlay = *overlayOf(claims({u"a"_s, u"b"_s, u"c"_s}), claims({u"c"_s, u"a"_s, u"mine"_s, u"b"_s}));
    const auto merge = mergeOverlay(claims({u"a"_s, u"new"_s, u"b"_s, u"c"_s, u"last"_s}), overlay);
    QVERIFY(isSameValue(merge->profile, claims({u"c"_s, u"last"_s, u"a"_s, u"mine"_s, u"new"_s, u"b"_s}))
            || isSameValue(merge->profile, claims({u"c"_s, u"last"_s, u"a"_s, u"new"_s, u"mine"_s, u"b"_s})));
}

void TestOverlayMerge::aNewDayIsSeenBesideOtherClaimsOnTheCriterion()
{
    const auto on = [](const QString &day, const QString &level) {
        JsonValue claim = value(claimOfBrakes);
        claim.set(u"valid_from"_s, day);
        claim.set(u"level"_s, level);
        return claim;
    };
    const JsonValue base = profileWith({on(u"2025-01-01"_s, u"rim"_s), on(u"2026-01-01"_s, u"rim"_s)});
    const JsonValue moved = profileWith({on(u"2025-01-01"_s, u"rim"_s), on(u"2026-06-01"_s, u"disc"_s)});
    // Both did the same: there is one claim of it, and nothing to decide.
    const auto same = mergeVersions(base, moved, moved);
    QVERIFY(isSameValue(same->merge.profile, moved));
    QVERIFY(same->merge.isSettled());
}

void TestOverlayMerge::ofSeveralOnOneDayNoOtherIsTaken()
{
    const auto saying = [](const QString &text) {
        JsonValue claim = value(R"({ "criterion": "brakes", "kind": "statement", "valid_from": "2026-01-01" })");
        claim.set(u"text"_s, text);
        return claim;
    };
    const JsonValue base = profileWith({saying(u"one"_s), saying(u"two"_s)});
    const Overlay overlay = *overlayOf(base, profileWith({saying(u"my one"_s), saying(u"two"_s)}));
    QVERIFY(overlay.changes.first().isOneOfSeveral);
    QVERIFY(isSameValue(mergeOverlay(base, overlay)->profile, profileWith({saying(u"my one"_s), saying(u"two"_s)})));
    // The first one is gone: the second one is another statement, and stays what it is.
    const auto merge = mergeOverlay(profileWith({saying(u"two"_s)}), overlay);
    QCOMPARE(stateName(merge->items.first().state), u"removed by them"_s);
    QVERIFY(isSameValue(merge->profile, profileWith({saying(u"two"_s), saying(u"my one"_s)})));
}

Q_DECLARE_METATYPE(Change)
QTEST_GUILESS_MAIN(TestOverlayMerge)
#include "tst_overlaymerge.moc"
