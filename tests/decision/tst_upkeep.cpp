// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/upkeep.h"

#include "core/libraryloader.h"
#include "decision/certainty/advice.h"
#include "decision/certainty/openvalues.h"
#include "decision/evidencecount.h"
#include "decision/facts.h"
#include "decision/smalllibrary.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

constexpr int halfLife = 60; // days

/// A page that its publisher keeps current, seen on @p checked.
Source page(const QString &id, QDate checked)
{
    Source source;
    source.id = id;
    source.url = u"https://example.org/"_s + id;
    source.checked = checked;
    source.isKeptCurrent = true;
    return source;
}

/// A document that bears the day @p date.
Source article(const QString &id, QDate date)
{
    Source source;
    source.id = id;
    source.url = u"https://example.org/"_s + id;
    source.date = {.first = date, .precision = PartialDate::Precision::Day};
    source.checked = date;
    return source;
}

Claim resting(const QString &criterion, const ClaimValue &value, const QStringList &sources)
{
    Claim claim = small::claim(criterion, value, {});
    claim.sources = sources;
    claim.text = small::both(u"text"_s);
    return claim;
}

/// One profile "p" with one deployment "p.d", whose claims on "a", "b" … are @p claims.
Library libraryOf(const QList<Claim> &claims, const QList<Source> &sources, const QStringList &criteria = {u"a"_s})
{
    Library library;
    CriterionGroup group;
    group.id = u"group"_s;
    library.groups = {group};
    FactKind kind;
    kind.id = u"fact"_s;
    kind.halfLifeDays = halfLife;
    library.factKinds = {kind};
    for (const QString &id : criteria) {
        Criterion criterion = small::levels(id, {0, 50, 100});
        criterion.factKind = u"fact"_s;
        library.criteria.append(criterion);
    }
    Profile profile = small::profile(u"p"_s, {small::deployment(u"p.d"_s, claims)});
    profile.sources = sources;
    library.profiles = {profile};
    return library;
}

QList<int> reasonsOf(const UpkeepItem &item)
{
    QList<int> reasons;
    for (const UpkeepReason reason : item.reasons)
        reasons.append(int(reason));
    return reasons;
}

QDate ago(int days)
{
    return small::today.addDays(-days);
}

/// What differs, found without own claims: the library itself says @p value, certain and new, for the claim of @p item.
Library saying(Library library, const UpkeepItem &item, const ClaimValue &value, QDate day)
{
    for (Profile &profile : library.profiles) {
        if (profile.id != item.profile)
            continue;
        Claim claim = item.claim;
        claim.criterion = item.criterion;
        claim.value = value;
        claim.validFrom = day; // newer than what stands there
        claim.validTo = {};
        claim.asOf = day;
        claim.sources.clear();
        claim.contradictions.clear();
        claim.announced.clear();
        claim.basis = Basis::OfficialDocumentation;
        for (Deployment &deployment : profile.deployments) {
            if (deployment.id == item.owner)
                deployment.claims.append(claim);
        }
        if (item.owner.isEmpty())
            profile.claims.append(claim);
    }
    return library;
}

QStringList passedByPoints(const Evaluation &evaluation)
{
    QStringList best;
    double most = -1;
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.clearance != Clearance::Passed)
            continue;
        if (option.score.likely > most + 1e-9) {
            most = option.score.likely;
            best.clear();
        }
        if (option.score.likely > most - 1e-9)
            best.append(option.deployment);
    }
    return best;
}

} // namespace

/// What needs a look, whether looking renews it, and what it does to the advice.
class TestUpkeep final : public QObject
{
    Q_OBJECT

private slots:
    void findsReasons_data();
    void findsReasons();
    void knowsWhatLookingRenews_data();
    void knowsWhatLookingRenews();
    void renewingMakesItYoung_data();
    void renewingMakesItYoung();
    void countsWhatElseRestsOnASource();
    void findsGaps();
    void effects_data();
    void effects();
    void effectCountsForAllWhoInherit();
    void theClientsWordStands();
    void sortsByEffectWeightAndAge();
    void countsAsTheStartPage();
    void agreesWithAChangedLibrary_data();
    void agreesWithAChangedLibrary();
};

void TestUpkeep::findsReasons_data()
{
    QTest::addColumn<Claim>("claim");
    QTest::addColumn<QList<int>>("reasons"); ///< none: it needs no look
    using enum UpkeepReason;
    const auto row = [](const char *name, const Claim &claim, const QList<UpkeepReason> &reasons) {
        QList<int> numbers;
        for (const UpkeepReason reason : reasons)
            numbers.append(int(reason));
        QTest::newRow(name) << claim << numbers;
    };
    const Claim fresh = resting(u"a"_s, small::level(u"l1"_s), {u"seen now"_s});
    row("fresh", fresh, {});
    row("on its last day", resting(u"a"_s, small::level(u"l1"_s), {u"at the limit"_s}), {});
    row("a day older", resting(u"a"_s, small::level(u"l1"_s), {u"behind it"_s}), {Stale});
    row("of unknown age", resting(u"a"_s, small::level(u"l1"_s), {u"undated"_s}), {Stale, UnknownAge});
    Claim claim = fresh;
    claim.contradictions = {{.value = small::level(u"l2"_s), .text = small::both(u"other"_s), .sources = {u"s"_s}}};
    row("contradicting", claim, {Contradicting});
    claim.contradictions[0].assumption = true;
    row("only assumed", claim, {});
    row("unknown", resting(u"a"_s, small::unknown(), {}), {Unknown});
    claim = fresh;
    claim.confidence = Confidence::Low;
    row("low confidence", claim, {LowConfidence});
    claim = fresh;
    claim.text = {u"nur"_s, {}};
    row("one language", claim, {OneLanguage});
    claim = fresh;
    claim.measures = {{.value = small::level(u"l2"_s), .text = {{}, u"only"_s}, .sources = {}}};
    row("a measure in one language", claim, {OneLanguage});
    row("dead link", resting(u"a"_s, small::level(u"l1"_s), {u"seen now"_s, u"gone"_s}), {Link});
    claim = resting(u"a"_s, small::level(u"l1"_s), {u"behind it"_s, u"gone"_s});
    claim.confidence = Confidence::Low;
    row("several", claim, {Stale, LowConfidence, Link});
}

void TestUpkeep::findsReasons()
{
    QFETCH(const Claim, claim);
    QFETCH(const QList<int>, reasons);
    Source undated;
    undated.id = u"undated"_s;
    undated.url = u"https://example.org/undated"_s;
    const Library library = libraryOf({claim},
                                      {page(u"seen now"_s, small::today), page(u"at the limit"_s, ago(halfLife)),
                                       page(u"behind it"_s, ago(halfLife + 1)), article(u"gone"_s, ago(200)), undated});
    const QList<UpkeepItem> items = upkeepOf(library, small::today, {u"https://example.org/gone"_s});
    QCOMPARE(items.size(), reasons.isEmpty() ? 0 : 1);
    if (!reasons.isEmpty()) {
        QCOMPARE(reasonsOf(items.first()), reasons);
        QCOMPARE(items.first().key(), u"p|p.d|a"_s);
    }
}

void TestUpkeep::knowsWhatLookingRenews_data()
{
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<bool>("ownJudgement");
    QTest::addColumn<int>("renewal");
    QTest::addColumn<QStringList>("setting"); ///< by which it is as old as it is
    QTest::addColumn<QStringList>("renewing");
    using List = QStringList;
    QTest::newRow("a page") << List {u"page 80"_s} << false << int(Renewal::BySources) << List {u"page 80"_s}
                            << List {u"page 80"_s};
    QTest::newRow("an article") << List {u"article 70"_s} << false << int(Renewal::NotByLooking)
                                << List {u"article 70"_s} << List();
    QTest::newRow("the younger page") << List {u"page 90"_s, u"page 80"_s} << false << int(Renewal::BySources)
                                      << List {u"page 80"_s} << List {u"page 80"_s};
    QTest::newRow("an article younger than the page")
        << List {u"page 80"_s, u"article 70"_s} << false << int(Renewal::BySources) << List {u"article 70"_s}
        << List {u"page 80"_s};
    QTest::newRow("two pages of a day") << List {u"page 80"_s, u"page 80 too"_s} << false << int(Renewal::BySources)
                                        << List {u"page 80"_s, u"page 80 too"_s}
                                        << List {u"page 80"_s, u"page 80 too"_s};
    QTest::newRow("a page read in a copy")
        << List {u"copy"_s} << false << int(Renewal::BySources) << List {u"copy"_s} << List {u"copy"_s};
    QTest::newRow("nothing") << List() << false << int(Renewal::ByDay) << List() << List();
    QTest::newRow("an own judgement") << List {u"ours"_s} << true << int(Renewal::ByDay) << List() << List();
}

namespace {

Library renewable(const QStringList &sources, bool ownJudgement)
{
    Claim claim = resting(u"a"_s, small::level(u"l1"_s), sources);
    if (sources.isEmpty() || ownJudgement)
        claim.asOf = ago(100);
    if (ownJudgement)
        claim.basis = Basis::OwnAssessment;
    Source copy = page(u"copy"_s, ago(10));
    copy.isCopy = true;
    Source ours;
    ours.id = u"ours"_s;
    ours.publisher = u"Lotse"_s;
    return libraryOf({claim},
                     {page(u"page 80"_s, ago(80)), page(u"page 80 too"_s, ago(80)), page(u"page 90"_s, ago(90)),
                      article(u"article 70"_s, ago(70)), copy, ours});
}

} // namespace

void TestUpkeep::knowsWhatLookingRenews()
{
    QFETCH(const QStringList, sources);
    QFETCH(const bool, ownJudgement);
    const QList<UpkeepItem> items = upkeepOf(renewable(sources, ownJudgement), small::today, {});
    QCOMPARE(items.size(), 1);
    QTEST(int(items.first().renewal), "renewal");
    QStringList setting;
    QStringList renewing;
    for (const UpkeepSource &each : items.first().sources) {
        if (each.setsAge)
            setting.append(each.id);
        if (each.renews)
            renewing.append(each.id);
    }
    QTEST(setting, "setting");
    QTEST(renewing, "renewing");
}

void TestUpkeep::renewingMakesItYoung_data()
{
    knowsWhatLookingRenews_data();
}

/// The text of a profile that was edited says what the item promised.
void TestUpkeep::renewingMakesItYoung()
{
    QFETCH(const QStringList, sources);
    QFETCH(const bool, ownJudgement);
    QFETCH(const int, renewal);
    QFETCH(const QStringList, renewing);
    const Library library = renewable(sources, ownJudgement);
    const UpkeepItem item = upkeepOf(library, small::today, {}).first();
    // Only what an edit may touch stands in the text.
    QString text = u"{\"sources\": {"_s;
    for (const QString &id : sources)
        text += u"%1\"%2\": {\"checked\": \"2020-01-01\"}"_s.arg(text.endsWith(u'{') ? QString() : u", "_s, id);
    text += u"}, \"deployments\": [{\"id\": \"p.d\", \"claims\": [{\"criterion\": \"a\", \"valid_from\": "
            "\"2020-01-01\", \"as_of\": \"2020-01-02\"}]}]}"_s;
    JsonEditing editing(text);
    const QString pointer = claimPointer(editing.outline(), item.place);
    QCOMPARE(pointer, u"/deployments/0/claims/0"_s);
    const bool isDone = renewUnchanged(editing, pointer, item, small::today);
    QCOMPARE(isDone, renewal != int(Renewal::NotByLooking));
    const auto day = [&editing](const QString &place) {
        const auto value = editing.outline().value(editing.outline().find(place));
        return value ? value->string : QString();
    };
    for (const QString &id : sources) {
        QCOMPARE(day(u"/sources/"_s + id + u"/checked"_s), renewing.contains(id) ? u"2026-11-21"_s : u"2020-01-01"_s);
    }
    QCOMPARE(day(pointer + u"/as_of"_s), renewal == int(Renewal::ByDay) ? u"2026-11-21"_s : u"2020-01-02"_s);
    if (!isDone)
        QCOMPARE(editing.text(), text);

    // And in the library that the text stands for, the claim is of today.
    Library later = library;
    for (Source &source : later.profiles[0].sources) {
        if (renewing.contains(source.id)) {
            source.checked = small::today;
            source.isCopy = false;
        }
    }
    if (renewal == int(Renewal::ByDay))
        later.profiles[0].deployments[0].claims[0].asOf = small::today;
    QCOMPARE(upkeepOf(later, small::today, {}).isEmpty(), isDone);
}

void TestUpkeep::countsWhatElseRestsOnASource()
{
    const Library library =
        libraryOf({resting(u"a"_s, small::level(u"l1"_s), {u"old"_s}),
                   resting(u"b"_s, small::level(u"l1"_s), {u"old"_s, u"new"_s}),
                   resting(u"c"_s, small::level(u"l1"_s), {u"new"_s})},
                  {page(u"old"_s, ago(100)), page(u"new"_s, small::today)}, {u"a"_s, u"b"_s, u"c"_s});
    const QList<UpkeepItem> items = upkeepOf(library, small::today, {});
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().sources.size(), 1);
    QCOMPARE(items.first().sources.first().others, 1);
}

void TestUpkeep::findsGaps()
{
    const QList<UpkeepItem> items = upkeepOf(libraryOf({}, {}), small::today, {});
    QCOMPARE(items.size(), 1);
    QCOMPARE(reasonsOf(items.first()), QList<int> {int(UpkeepReason::Unknown)});
    QCOMPARE(items.first().renewal, Renewal::Missing);
    QCOMPARE(items.first().owner, u"p.d"_s);
    JsonEditing editing(u"{\"deployments\": [{\"id\": \"p.d\", \"claims\": []}]}"_s);
    QVERIFY(
        !renewUnchanged(editing, claimPointer(editing.outline(), items.first().place), items.first(), small::today));
}

namespace {

/// Options x, y and z with points on the criteria "a" (weight 5) and "b" (weight 5), each claim new and certain.
Library threeOptions(const QList<QStringList> &levels)
{
    Library library = libraryOf({}, {}, {u"a"_s, u"b"_s});
    library.profiles.clear();
    const QStringList names {u"x"_s, u"y"_s, u"z"_s};
    for (qsizetype i = 0; i < levels.size(); ++i) {
        QList<Claim> claims;
        for (const auto &[criterion, level] :
             {std::pair(u"a"_s, levels.at(i).at(0)), std::pair(u"b"_s, levels.at(i).at(1))})
            claims.append(small::claim(criterion, level.isEmpty() ? small::unknown() : small::level(level)));
        library.profiles.append(small::profile(names.at(i), {small::deployment(names.at(i) + u".d"_s, claims)}));
    }
    library.questions = {small::question(u"q"_s, 1, {small::answer(u"yes"_s, {small::weightBy(u"a"_s, 0)})})};
    return library;
}

Engagement comparing(const Library &library)
{
    QStringList options;
    for (const Profile &profile : library.profiles) {
        for (const Deployment &deployment : profile.deployments)
            options.append(deployment.id);
    }
    Engagement engagement = newEngagement(options, small::today);
    engagement.workloads[0].answers[u"q"_s] = small::chosen({u"yes"_s});
    return engagement;
}

UpkeepItem unknownOf(const Library &library, const QString &owner)
{
    for (const UpkeepItem &item : upkeepOf(library, small::today, {})) {
        if (item.owner == owner)
            return item;
    }
    return {};
}

} // namespace

void TestUpkeep::effects_data()
{
    using Kind = UpkeepEffect::Kind;
    QTest::addColumn<QList<QStringList>>("levels"); ///< of x, y, z on a and b; empty = unknown, which it is about
    QTest::addColumn<QString>("owner");
    QTest::addColumn<double>("weight"); ///< of a
    QTest::addColumn<QString>("knockOut"); ///< least level on a
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("place");
    QTest::addColumn<QStringList>("leaders");
    const QStringList none;
    // Unknown counts as the middle, 50 points: y has 75 (50 + 100), x 50 (50 + 50), z 25 (0 + 50).
    QTest::newRow("level with the first is not the first")
        << QList<QStringList> {{{}, u"l1"_s}, {u"l1"_s, u"l2"_s}, {u"l0"_s, u"l1"_s}} << u"x.d"_s << 5.0 << QString()
        << int(Kind::Place) << 1 << none;
    // x 50 + 100: with 100 it has 100 against 75.
    QTest::newRow("draws level with the first")
        << QList<QStringList> {{{}, u"l2"_s}, {u"l2"_s, u"l2"_s}, {u"l0"_s, u"l0"_s}} << u"x.d"_s << 5.0 << QString()
        << int(Kind::Place) << 1 << none;
    QTest::newRow("takes it alone") << QList<QStringList> {{{}, u"l2"_s}, {u"l1"_s, u"l2"_s}, {u"l0"_s, u"l0"_s}}
                                    << u"x.d"_s << 5.0 << QString() << int(Kind::Lead) << 0 << QStringList {u"y.d"_s};
    // z: 0 to 50 points, x has 50, y 100.
    QTest::newRow("draws level with the second")
        << QList<QStringList> {{u"l0"_s, u"l2"_s}, {u"l2"_s, u"l2"_s}, {{}, u"l0"_s}} << u"z.d"_s << 5.0 << QString()
        << int(Kind::Place) << 2 << none;
    // z: 0 to 50, x has 75, y 100: it stays third.
    QTest::newRow("points only") << QList<QStringList> {{u"l1"_s, u"l2"_s}, {u"l2"_s, u"l2"_s}, {{}, u"l0"_s}}
                                 << u"z.d"_s << 5.0 << QString() << int(Kind::Points) << 0 << none;
    QTest::newRow("no weight, no effect") << QList<QStringList> {{u"l0"_s, u"l2"_s}, {u"l2"_s, u"l1"_s}, {{}, u"l0"_s}}
                                          << u"z.d"_s << 0.0 << QString() << int(Kind::None) << 0 << none;
    // Without weight, but a knock-out: z has the most points and is not cleared.
    QTest::newRow("a knock-out lets it in")
        << QList<QStringList> {{u"l2"_s, u"l1"_s}, {u"l2"_s, u"l0"_s}, {{}, u"l2"_s}} << u"z.d"_s << 0.0 << u"l1"_s
        << int(Kind::Lead) << 0 << QStringList {u"z.d"_s};
}

void TestUpkeep::effects()
{
    QFETCH(const QList<QStringList>, levels);
    QFETCH(const QString, owner);
    QFETCH(const double, weight);
    QFETCH(const QString, knockOut);
    QFETCH(const QStringList, leaders);
    Library library = threeOptions(levels);
    library.criteria[0].defaultWeight = weight;
    Engagement engagement = comparing(library);
    if (!knockOut.isEmpty())
        engagement.workloads[0].requirements = {{.effect = small::require(u"a"_s, knockOut), .reason = {}}};
    const UpkeepItem item = unknownOf(library, owner);
    QCOMPARE(item.criterion, u"a"_s);
    const UpkeepEffect effect = UpkeepEffects(library, engagement).effectOf(item);
    QTEST(int(effect.kind), "kind");
    QTEST(effect.place, "place");
    QCOMPARE(effect.leaders, leaders);
    if (effect.kind != UpkeepEffect::Kind::None)
        QCOMPARE(effect.workload, engagement.workloads.first().id);
    Engagement others = engagement;
    others.options.removeAll(owner);
    QCOMPARE(UpkeepEffects(library, others).effectOf(item).kind, UpkeepEffect::Kind::NoEngagement);
}

void TestUpkeep::effectCountsForAllWhoInherit()
{
    // Two options of x inherit the unknown claim; y has 75. One alone could take the lead, and so can both.
    Library library = threeOptions({{u"l1"_s, u"l2"_s}, {u"l1"_s, u"l2"_s}});
    Profile &first = library.profiles[0];
    first.claims = {small::claim(u"a"_s, small::unknown())};
    first.deployments = {small::deployment(u"x.d"_s, {small::claim(u"b"_s, small::level(u"l2"_s))}),
                         small::deployment(u"x.e"_s, {small::claim(u"b"_s, small::level(u"l2"_s))})};
    const UpkeepItem item = unknownOf(library, QString());
    QCOMPARE(item.key(), u"x||a"_s);
    const Engagement engagement = comparing(library);
    const UpkeepEffect effect = UpkeepEffects(library, engagement).effectOf(item);
    QCOMPARE(effect.kind, UpkeepEffect::Kind::Lead); // all three lead today
    QCOMPARE(effect.value, small::level(u"l0"_s));
    QCOMPARE(effect.leaders, QStringList {u"y.d"_s});
}

void TestUpkeep::theClientsWordStands()
{
    const Library library = threeOptions({{{}, u"l2"_s}, {u"l1"_s, u"l2"_s}});
    Engagement engagement = comparing(library);
    const UpkeepItem item = unknownOf(library, u"x.d"_s);
    QCOMPARE(UpkeepEffects(library, engagement).effectOf(item).kind, UpkeepEffect::Kind::Lead);
    engagement.ownClaims = {{.deployment = u"x.d"_s,
                             .criterion = u"a"_s,
                             .value = small::level(u"l1"_s),
                             .reason = u"they wrote it"_s,
                             .date = small::today}};
    QCOMPARE(UpkeepEffects(library, engagement).effectOf(item).kind, UpkeepEffect::Kind::NoEngagement);
}

void TestUpkeep::sortsByEffectWeightAndAge()
{
    const auto item = [](const QString &name, UpkeepEffect::Kind kind, int place, double weight, int age) {
        UpkeepItem made;
        made.profile = name;
        made.reasons = {UpkeepReason::Stale};
        if (age < 0)
            made.reasons.append(UpkeepReason::UnknownAge);
        made.effect.kind = kind;
        made.effect.place = place;
        made.weight = weight;
        made.ageDays = std::max(0, age);
        return made;
    };
    using Kind = UpkeepEffect::Kind;
    QList<UpkeepItem> items {item(u"9"_s, Kind::Unsettled, 0, 1, 900), item(u"8"_s, Kind::NoEngagement, 0, 1, 900),
                             item(u"7"_s, Kind::None, 0, 0.1, 900),    item(u"6"_s, Kind::Points, 0, 0.1, 80),
                             item(u"5"_s, Kind::Points, 0, 0.1, 90),   item(u"4"_s, Kind::Points, 0, 0.1, -1),
                             item(u"3"_s, Kind::Points, 0, 0.2, 70),   item(u"2"_s, Kind::Place, 3, 0.1, 70),
                             item(u"1"_s, Kind::Place, 2, 0.1, 70),    item(u"0"_s, Kind::Lead, 0, 0.1, 70)};
    sortUpkeep(items);
    for (int place = 0; place < items.size(); ++place)
        QCOMPARE(items.at(place).profile, QString::number(place));
}

namespace {

const Library &shipped()
{
    static const Library library = loadLibrary({QStringLiteral(LOTSE_SOURCE_DIR "/resources/library")}).library;
    return library;
}

} // namespace

void TestUpkeep::countsAsTheStartPage()
{
    const QDate day(2027, 3, 1);
    const EvidenceCount counted = countEvidence(LibraryIndex(shipped()), day);
    const QList<UpkeepItem> items = upkeepOf(shipped(), day, {});
    const auto count = [&items](UpkeepReason reason) {
        return int(std::ranges::count_if(items, [reason](const UpkeepItem &item) { return item.has(reason); }));
    };
    QVERIFY(counted.stale > 0 && counted.contradicting > 0);
    QCOMPARE(count(UpkeepReason::Stale), counted.stale);
    QCOMPARE(count(UpkeepReason::Unknown), counted.unknown);
    QCOMPARE(count(UpkeepReason::Contradicting), counted.contradicting);
    QSet<QString> keys;
    for (const UpkeepItem &item : items)
        keys.insert(item.key());
    QCOMPARE(keys.size(), items.size());
}

void TestUpkeep::agreesWithAChangedLibrary_data()
{
    QTest::addColumn<QList<QStringList>>("levels");
    QTest::addColumn<QString>("knockOut");
    quint32 state = 20261121;
    const auto next = [&state](quint32 below) {
        state = state * 1664525 + 1013904223;
        return (state >> 16) % below;
    };
    for (int round = 0; round < 60; ++round) {
        QList<QStringList> levels;
        for (int option = 0; option < 3; ++option)
            levels.append({u"l%1"_s.arg(next(3)), u"l%1"_s.arg(next(3))});
        levels[qsizetype(next(3))][0].clear();
        QTest::newRow(qPrintable(QString::number(round)))
            << levels << (next(2) == 0 ? QString() : u"l%1"_s.arg(1 + next(2)));
    }
}

/// The same effect when each level is written into the library in turn, and the points alone are looked at.
void TestUpkeep::agreesWithAChangedLibrary()
{
    QFETCH(const QList<QStringList>, levels);
    QFETCH(const QString, knockOut);
    const Library library = threeOptions(levels);
    Engagement engagement = comparing(library);
    if (!knockOut.isEmpty())
        engagement.workloads[0].requirements = {{.effect = small::require(u"a"_s, knockOut), .reason = {}}};
    const Evaluation now = evaluate(library, engagement);
    for (const UpkeepItem &item : upkeepOf(library, small::today, {})) {
        bool turns = false;
        bool moves = false;
        const QStringList first = passedByPoints(now);
        for (const QString &level : {u"l0"_s, u"l1"_s, u"l2"_s}) {
            const Evaluation then = evaluate(saying(library, item, small::level(level), small::today), engagement);
            const QStringList after = passedByPoints(then);
            turns |= first.isEmpty()
                ? !after.isEmpty()
                : std::ranges::any_of(first, [&after](const QString &option) { return !after.contains(option); });
            for (const OptionEvaluation &option : now.options) {
                const OptionEvaluation *other = then.option(option.deployment);
                moves |= other->rank != option.rank || other->clearance != option.clearance;
            }
        }
        const UpkeepEffect effect = UpkeepEffects(library, engagement).effectOf(item);
        const auto expected = turns ? UpkeepEffect::Kind::Lead
            : moves                 ? UpkeepEffect::Kind::Place
                                    : UpkeepEffect::Kind::Points;
        QCOMPARE(int(effect.kind), int(expected));
    }
}

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
