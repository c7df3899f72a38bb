// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/engagementwriter.h"
#include "core/jsonwriter.h"
#include "core/libraryloader.h"
#include "coretest.h"

#include "core/engagement.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

QByteArray workshop()
{
    return bytesOf(QStringLiteral(LOTSE_TEST_DATA "/workshop.lotse"));
}

LoadedEngagement read(const QByteArray &text)
{
    static const Library library = loadLibrary({testLibrary()}).library;
    return readEngagement(text, u"workshop.lotse"_s, library);
}

} // namespace

class TestEngagement : public QObject
{
    Q_OBJECT

private slots:
    void readsEverything();
    void writesBackEveryByte_data();
    void writesBackEveryByte();
    void readsBackWhatItWrote();
    void startsWithOneWorkload();
    void fillsInDefaults();
    void addsTheEndsOfANormalDistribution_data();
    void addsTheEndsOfANormalDistribution();
    void saysThatAShapeHasNoEffect();
    void warnsOfAPlanBThatIsTheChoice();
    void keepsWhatTheLibraryLacks();
    void keepsUnknownKeysAndSaysSo();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void refusesWhatStandsTwice_data();
    void refusesWhatStandsTwice();
    void takesLineEndsOutOfTextsOfOneLine();
    void takesTurnsOutOfTexts();
};

void TestEngagement::readsEverything()
{
    const LoadedEngagement loaded = read(workshop());
    QVERIFY(loaded.engagement.has_value());
    const Engagement &engagement = *loaded.engagement;
    QCOMPARE(engagement.clientName, u"Bäckerei Morgenrot"_s);
    QCOMPARE(engagement.clientNameEnglish, u"Dawn Bakery"_s);
    QCOMPARE(engagement.employees, std::optional<int>(12));
    QCOMPARE(engagement.date, QDate(2026, 5, 2));
    QCOMPARE(engagement.language, Language::German);
    QCOMPARE(engagement.options.size(), 3);
    const Workload &workload = engagement.workloads.first();
    QCOMPARE(workload.answers.value(u"q_budget"_s).number, std::optional<double>(2999.95));
    QCOMPARE(workload.answers.value(u"q_budget"_s).note, u"mit Licht"_s);
    QCOMPARE(workload.answers.value(u"q_storage"_s).choices, (QStringList {u"street"_s, u"cellar"_s}));
    QCOMPARE(workload.answers.value(u"q_use"_s).choices, QStringList {u"commute"_s});
    QCOMPARE(workload.answers.value(u"q_unanswered"_s).note, u"später fragen"_s);
    QCOMPARE(workload.weights.value(u"brakes"_s),
             (WeightOverride {.low = 7.5, .middle = 8, .high = 9.25, .confirmed = true, .locked = true}));
    QCOMPARE(workload.requirements.first().effect.minimumLevel, u"lock"_s);
    QCOMPARE(workload.requirements.first().effect.severity, Effect::Severity::Warning);
    QCOMPARE(workload.requirements.last().effect.maximumNumber, std::optional<double>(3000));
    QCOMPARE(workload.choice, u"northwheel.fjord_plus"_s);
    QCOMPARE(engagement.ownClaims.at(1).value.number,
             (Range {.low = 600, .likely = 650.5, .high = 700, .distribution = Distribution::Triangular}));
    QCOMPARE(engagement.ownClaims.at(2).value.number.high, 33.3);
    QCOMPARE(
        engagement.ownClaims.at(3).value.number,
        (Range {.low = 30, .likely = 42, .high = 54, .distribution = Distribution::Normal, .standardDeviation = 4}));
    QCOMPARE(
        engagement.ownClaims.at(4).value.number,
        (Range {.low = 600, .likely = 650, .high = 700, .distribution = Distribution::Beta, .alpha = 2, .beta = 3.5}));
    QVERIFY(!engagement.ownClaims.at(5).value.isKnown());
    QCOMPARE(workload.weightInformation, WeightInformation::Order);
    QCOMPARE(workload.weightOrder, (QStringList {u"brakes"_s, u"price"_s, u"theft"_s}));
    QCOMPARE(workload.weightsConfirmed, QDate(2026, 5, 1));
    QCOMPARE(workload.weightSets.size(), 2);
    QCOMPARE(workload.weightSets.first().name, u"Bäckerin"_s);
    QCOMPARE(workload.weightSets.first().weights.value(u"brakes"_s), workload.weights.value(u"brakes"_s));
    QCOMPARE(workload.weightSets.first().weightsConfirmed, QDate(2026, 4, 30));
    QCOMPARE(workload.weightSets.first().tradeOffs.first().preference, TradeOff::Preference::Second);
    QCOMPARE(workload.weightSet, u"baker"_s);
    QCOMPARE(workload.tradeOffs.last(),
             (TradeOff {.first = u"use"_s, .second = u"theft"_s, .preference = TradeOff::Preference::Equal}));
    QCOMPARE(engagement.thresholds.nearTieCriterion, u"theft"_s);
    QCOMPARE(engagement.thresholds.factDistribution, Distribution::Triangular);
    QCOMPARE(engagement.thresholds.draws, 100'000);
    QCOMPARE(engagement.thresholds.seed, (quint64(1) << 53) - 1);
    QCOMPARE(engagement.thresholds.stamped, QDate(2026, 5, 1));
    QCOMPARE(engagement.risks.value(u"own.rain"_s).state, RiskState::Running);
    QCOMPARE(engagement.risks.value(u"own.rain"_s).likelihoodAfter, std::optional<int>(2));
    QCOMPARE(engagement.duties.value(u"duty.lights"_s).done, true);
    QCOMPARE(engagement.report.language, std::optional(Language::English));
    QCOMPARE(engagement.report.logo, QByteArray("\x89PNG\r\n\x1A\n"));
}

void TestEngagement::writesBackEveryByte_data()
{
    QTest::addColumn<QLocale::Language>("language");

    QTest::newRow("English") << QLocale::English;
    QTest::newRow("German") << QLocale::German;
    QTest::newRow("Arabic") << QLocale::Arabic;
}

void TestEngagement::writesBackEveryByte()
{
    QFETCH(QLocale::Language, language);
    const QLocale before;
    QLocale::setDefault(QLocale(language));
    const LoadedEngagement loaded = read(workshop());
    const QByteArray written = writeEngagement(*loaded.engagement);
    QLocale::setDefault(before);
    QCOMPARE(written, workshop());
}

void TestEngagement::readsBackWhatItWrote()
{
    Engagement engagement = newEngagement({u"southcycle.dune"_s}, QDate(2026, 5, 3));
    engagement.clientName = u"„Zitate“ \"und\" \\Striche\\ 😀"_s;
    engagement.report.reasons = u"\u0001\n\r\n\t\u2028"_s;
    Workload &workload = engagement.workloads.first();
    workload.answers.insert(u"q_storage"_s, {});
    workload.answers.insert(u"q_hills"_s, {.choices = {}, .number = 1.0 / 3, .note = u"n"_s});
    workload.weightInformation = WeightInformation::None;
    workload.weights.insert(u"price"_s, {.low = 0, .middle = 1.0 / 3, .high = 10, .confirmed = true});
    workload.weightSets = {{.id = u"a"_s,
                            .name = u"Ä"_s,
                            .weights = workload.weights,
                            .weightsConfirmed = QDate(2026, 5, 1),
                            .tradeOffs = {{.first = u"use"_s, .second = u"brakes"_s}}},
                           {.id = u"b"_s, .name = u"B"_s, .weights = {}, .weightsConfirmed = {}, .tradeOffs = {}}};
    workload.weightSet = u"b"_s;
    workload.weightsConfirmed = QDate(2026, 5, 4);
    workload.tradeOffs = {{.first = u"price"_s, .second = u"safety"_s, .preference = TradeOff::Preference::Second}};
    const auto own = [](const QString &deployment, const Range &range) {
        return OwnClaim {.deployment = deployment,
                         .criterion = u"price"_s,
                         .value = {.kind = ClaimValue::Kind::Number, .level = {}, .number = range},
                         .reason = u"r"_s,
                         .date = {}};
    };
    // A number with a distribution is no plain number, however narrow it is.
    engagement.ownClaims = {
        own(u"southcycle.dune"_s, {.low = 1000, .likely = 1000, .high = 1000}),
        own(u"northwheel.fjord"_s, {.low = 1000, .likely = 1000, .high = 1000, .distribution = Distribution::Uniform}),
        own(u"northwheel.fjord_plus"_s,
            {.low = 1.0 / 3,
             .likely = 1000,
             .high = 1001,
             .distribution = Distribution::Beta,
             .alpha = 0.1,
             .beta = 1e-9})};
    engagement.thresholds.applyStaleness = false;
    engagement.thresholds.confirmedMargin = 0.1;
    engagement.thresholds.nearTieCriterion = u"brakes"_s;
    engagement.thresholds.factDistribution = Distribution::Triangular;
    engagement.thresholds.draws = 100'000'000;
    engagement.thresholds.seed = 0;
    engagement.thresholds.stamped = QDate(2026, 5, 4);
    const LoadedEngagement loaded = read(writeEngagement(engagement));
    QCOMPARE(described(loaded.issues).join(u'\n'), QString());
    QVERIFY(*loaded.engagement == engagement);
}

void TestEngagement::startsWithOneWorkload()
{
    const Engagement engagement = newEngagement({u"southcycle.dune"_s}, QDate(2026, 5, 3));
    QCOMPARE(engagement.workloads.size(), 1);
    QVERIFY(!engagement.workloads.first().id.isEmpty());
    QCOMPARE(engagement.options, QStringList {u"southcycle.dune"_s});
    QVERIFY(!engagement.id.isEmpty());
    QVERIFY(engagement.id != newEngagement({}, QDate(2026, 5, 3)).id);
}

void TestEngagement::fillsInDefaults()
{
    const LoadedEngagement loaded = read(R"({"format": 1, "kind": "engagement", "id": "e", "client": {}, "date":
        "2026-05-03", "options": [], "workloads": [{"id": "w1"}]})");
    QCOMPARE(described(loaded.issues), QStringList());
    Engagement expected;
    expected.id = u"e"_s;
    expected.date = QDate(2026, 5, 3);
    Workload workload;
    workload.id = u"w1"_s;
    expected.workloads = {workload};
    QVERIFY(*loaded.engagement == expected);
}

void TestEngagement::addsTheEndsOfANormalDistribution_data()
{
    QTest::addColumn<QByteArray>("ends");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");

    QTest::newRow("neither") << QByteArray() << 30.0 << 54.0;
    QTest::newRow("low only") << QByteArray("\n        \"low\": 41,") << 41.0 << 54.0;
    QTest::newRow("high only") << QByteArray("\n        \"high\": 43,") << 30.0 << 43.0;
}

void TestEngagement::addsTheEndsOfANormalDistribution()
{
    QFETCH(const QByteArray, ends);
    QByteArray text = workshop();
    const QByteArray before = "\n        \"low\": 30,\n        \"likely\": 42,\n        \"high\": 54,";
    QVERIFY(text.contains(before));
    text.replace(before, QByteArray(ends + "\n        \"likely\": 42,"));
    const LoadedEngagement loaded = read(text);
    QVERIFY(loaded.engagement.has_value());
    const Range range = loaded.engagement->ownClaims.at(3).value.number;
    QTEST(range.low, "low");
    QTEST(range.high, "high");
    QCOMPARE(range.likely, 42.0);
    QCOMPARE(*read(writeEngagement(*loaded.engagement)).engagement, *loaded.engagement);
}

void TestEngagement::saysThatAShapeHasNoEffect()
{
    QByteArray text = workshop();
    text.replace("\"distribution\": \"beta\"", "\"distribution\": \"uniform\"");
    const LoadedEngagement loaded = read(text);
    QVERIFY(loaded.engagement.has_value());
    QVERIFY(described(loaded.issues).contains(u"warning UnknownKey /own_claims/4/range/alpha alpha|"_s));
}

void TestEngagement::warnsOfAPlanBThatIsTheChoice()
{
    QByteArray text = workshop();
    text.replace("\"plan_b\": \"northwheel.fjord\"", "\"plan_b\": \"northwheel.fjord_plus\"");
    const LoadedEngagement loaded = read(text);
    QVERIFY(loaded.engagement.has_value());
    QVERIFY(described(loaded.issues).contains(u"warning SamePlanB /workloads/0/plan_b northwheel.fjord_plus"_s));
    const QStringList before = described(read(workshop()).issues);
    QVERIFY(!before.join(u'\n').contains(u"SamePlanB"_s));
}

void TestEngagement::keepsWhatTheLibraryLacks()
{
    QByteArray text = workshop();
    text.replace("southcycle.dune", "southcycle.gone");
    text.replace("q_electric", "q_electro");
    text.replace("\"commute\"", "\"teleport\"");
    text.replace("\"street\"", "\"garage\"");
    text.replace("\"brakes\": {", "\"breaks\": {");
    text.replace("\"insurance\"", "\"prayer\"");
    text.replace("duty.lights", "duty.gone");
    text.replace("risk.theft", "risk.gone");
    text.replace("\"min_level\": \"lock\"", "\"min_level\": \"chain\"");
    text.replace("        \"theft\"\n", "        \"thefd\"\n");
    text.replace("\"weight_set\": \"baker\"", "\"weight_set\": \"bakes\"");
    text.replace("\"first\": \"use\"", "\"first\": \"used\"");
    text.replace("\"second\": \"theft\"", "\"second\": \"thefd\"");
    text.replace("\"near_tie_criterion\": \"theft\"", "\"near_tie_criterion\": \"thefd\"");
    const LoadedEngagement loaded = read(text);
    QVERIFY(loaded.engagement.has_value());
    QVERIFY(!hasErrors(loaded.issues));
    QStringList issues = described(loaded.issues);
    issues.removeIf([](const QString &issue) { return issue.contains("UnknownKey"_L1); });
    QCOMPARE(
        issues,
        (QStringList {
            u"warning ProfileGone /options/2 southcycle.gone"_s,
            u"warning QuestionGone /workloads/0/answers/q_electro q_electro"_s,
            u"warning QuestionGone /workloads/0/answers/q_storage/0 garage"_s,
            u"warning QuestionGone /workloads/0/answers/q_use teleport"_s,
            u"warning UnknownId /workloads/0/weights/breaks breaks|criterion|brakes"_s,
            u"warning UnknownId /workloads/0/weight_order/2 thefd|criterion|theft"_s,
            u"warning UnknownId /workloads/0/weight_sets/0/weights/breaks breaks|criterion|brakes"_s,
            u"warning UnknownId /workloads/0/weight_set bakes|weight set|baker"_s,
            u"warning UnknownId /workloads/0/trade_offs/1/first used|criterion or group|use"_s,
            u"warning UnknownId /workloads/0/trade_offs/1/second thefd|criterion or group|theft"_s,
            u"warning UnknownLevel /workloads/0/requirements/0/effect/min_level chain|theft||none, lock, tracker"_s,
            u"warning ProfileGone /own_claims/0/deployment southcycle.gone"_s,
            u"warning ProfileGone /own_claims/1/deployment southcycle.gone"_s,
            u"warning ProfileGone /own_claims/2/deployment southcycle.gone"_s,
            u"warning ProfileGone /own_claims/5/deployment southcycle.gone"_s,
            u"warning UnknownId /risks/risk.gone risk.gone|risk|"_s,
            u"warning UnknownId /duties/duty.gone duty.gone|duty|"_s,
            u"warning UnknownId /thresholds/near_tie_criterion thefd|criterion|theft"_s,
        }));
    QCOMPARE(writeJson(*parseJson(writeEngagement(*loaded.engagement), u"f"_s)), writeEngagement(*loaded.engagement));
    // What would be too large with its spaces has none, and says the same.
    const QByteArray indented = writeEngagement(*loaded.engagement);
    QCOMPARE(writeEngagement(*loaded.engagement, indented.size()), indented);
    const QByteArray compact = writeEngagement(*loaded.engagement, indented.size() - 1);
    QVERIFY(compact.size() < indented.size());
    QCOMPARE(compact.count('\n'), 1);
    QCOMPARE(*read(compact).engagement, *loaded.engagement);
    QCOMPARE(writeJson(*parseJson(compact, u"f"_s)), indented);
    // Nothing is lost: only the order of the renamed key may differ.
    QCOMPARE(*read(writeEngagement(*loaded.engagement)).engagement, *loaded.engagement);
    for (const char *kept :
         {"southcycle.gone", "q_electro", "teleport", "garage", "breaks", "prayer", "duty.gone", "risk.gone", "chain"})
        QVERIFY2(writeEngagement(*loaded.engagement).contains(kept), kept);
}

void TestEngagement::keepsUnknownKeysAndSaysSo()
{
    const LoadedEngagement loaded = read(workshop());
    QCOMPARE(
        described(loaded.issues),
        (QStringList {u"warning UnknownKey /client/fax fax|"_s, u"warning UnknownKey /workloads/0/colour colour|"_s,
                      u"warning UnknownKey /future future|"_s}));
    QList<QStringList> ways;
    for (const KeptKey &kept : loaded.engagement->keptKeys)
        ways.append(kept.way);
    QCOMPARE(ways, (QList<QStringList> {{}, {u"client"_s}, {u"workloads"_s, u"w1\0000"_s}}));
}

void TestEngagement::findsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("issue");

    const auto row = [](const char *name, const char *before, const char *after, const QString &issue) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << issue;
    };
    row("newer format", "\"format\": 1", "\"format\": 2", u"NewerFormat /format 2|1"_s);
    row("other kind", "\"engagement\"", "\"profile\"", u"UnknownValue /kind profile|engagement"_s);
    row("no date", "  \"date\": \"2026-05-02\",\n", "", u"MissingKey  date"_s);
    row("impossible date", "\"2026-05-02\"", "\"2026-13-02\"", u"InvalidDate /date 2026-13-02"_s);
    row("unknown language", "\"language\": \"de\"", "\"language\": \"fr\"", u"UnknownValue /language fr|de, en"_s);
    row("employees in words", "\"employees\": 12", "\"employees\": \"twelve\"",
        u"WrongType /client/employees employees|string|number"_s);
    row("half an employee", "\"employees\": 12", "\"employees\": 1.5", u"NotWhole /client/employees 1.5|0|100000000"_s);
    row("weight above ten", "\"high\": 10", "\"high\": 11", u"InvalidNumber /workloads/0/weights/price/high 11|0|10"_s);
    row("weights that do not ascend", "\"low\": 7.5", "\"low\": 8.5",
        u"InvalidRange /workloads/0/weights/brakes 8.5|8|9.25"_s);
    row("answer that is none", "\"q_electric\": \"yes\"", "\"q_electric\": true",
        u"WrongType /workloads/0/answers/q_electric q_electric|boolean|string"_s);
    row("unknown state", "\"running\"", "\"walking\"",
        u"UnknownValue /risks/own.rain/state walking|planned, running, done"_s);
    row("likelihood of six", "\"likelihood\": 5", "\"likelihood\": 6",
        u"InvalidNumber /risks/own.rain/likelihood 6|1|5"_s);
    row("share above one", "\"clear_share\": 0.9", "\"clear_share\": 90",
        u"InvalidNumber /thresholds/clear_share 90|0|1"_s);
    row("share of nothing", "\"leaning_share\": 0.7", "\"leaning_share\": 0",
        u"NotPositive /thresholds/leaning_share leaning_share|0"_s);
    row("clear below leaning", "\"clear_share\": 0.9", "\"clear_share\": 0.5",
        u"ContradictingShares /thresholds/clear_share 0.5|0.7"_s);
    row("leaning above what is clear unsaid", "\"clear_share\": 0.9,\n    \"leaning_share\": 0.7",
        "\"leaning_share\": 0.95", u"ContradictingShares /thresholds/leaning_share 0.9|0.95"_s);
    row("unknown kind of weights", "\"weight_information\": \"order\"", "\"weight_information\": \"points\"",
        u"UnknownValue /workloads/0/weight_information points|intervals, order, none"_s);
    row("order as text", "\"weight_order\": [\n        \"brakes\",\n        \"price\",\n        \"theft\"\n      ]",
        "\"weight_order\": \"brakes\"", u"WrongType /workloads/0/weight_order weight_order|string|array"_s);
    row("number in the order", "        \"theft\"\n      ]", "        7\n      ]",
        u"WrongType /workloads/0/weight_order/2 weight_order|number|string"_s);
    row("criterion twice in the order", "        \"theft\"\n      ]", "        \"price\"\n      ]",
        u"DuplicateId /workloads/0/weight_order/2 price|criterion"_s);
    row("no order", "      \"weight_order\": [\n        \"brakes\",\n        \"price\",\n        \"theft\"\n      ],\n",
        "", u"MissingKey /workloads/0 weight_order"_s);
    row("confirmed on no day", "\"weights_confirmed\": \"2026-05-01\"", "\"weights_confirmed\": true",
        u"WrongType /workloads/0/weights_confirmed weights_confirmed|boolean|string"_s);
    row("confirmed in a month", "\"weights_confirmed\": \"2026-05-01\"", "\"weights_confirmed\": \"2026-05\"",
        u"InvalidDate /workloads/0/weights_confirmed 2026-05"_s);
    row("sets as object", "\"weight_sets\": [", "\"weight_sets\": {}, \"x\": [",
        u"WrongType /workloads/0/weight_sets weight_sets|object|array"_s);
    row("two sets with one id", "\"id\": \"rider\"", "\"id\": \"baker\"",
        u"DuplicateId /workloads/0/weight_sets/1/id baker|weight set"_s);
    row("set without a name", "\"name\": \"Fahrer\"", "\"name\": \"\"",
        u"EmptyText /workloads/0/weight_sets/1/name name"_s);
    row("set without weights", ",\n          \"weights\": {}", "", u"MissingKey /workloads/0/weight_sets/1 weights"_s);
    row("weights of a set that do not ascend", "\"weights\": {}",
        R"("weights": {"price": {"low": 3, "middle": 5, "high": 4}})",
        u"InvalidRange /workloads/0/weight_sets/1/weights/price 3|5|4"_s);
    row("weight of a set above ten", "\"weights\": {}", R"("weights": {"price": {"low": 3, "middle": 5, "high": 14}})",
        u"InvalidNumber /workloads/0/weight_sets/1/weights/price/high 14|0|10"_s);
    row("set in use as number", "\"weight_set\": \"baker\"", "\"weight_set\": 1",
        u"WrongType /workloads/0/weight_set weight_set|number|string"_s);
    row("unknown preference", "\"preference\": \"equal\"", "\"preference\": \"both\"",
        u"UnknownValue /workloads/0/trade_offs/1/preference both|first, second, equal"_s);
    row("step against itself", "\"second\": \"price\"", "\"second\": \"brakes\"",
        u"DuplicateId /workloads/0/trade_offs/0/second brakes|criterion or group"_s);
    row("trade-off with one side", "\"first\": \"use\",\n          ", "",
        u"MissingKey /workloads/0/trade_offs/1 first"_s);
    row("draws too few", "\"draws\": 100000", "\"draws\": 999",
        u"InvalidNumber /thresholds/draws 999|1000|100000000"_s);
    row("draws too many", "\"draws\": 100000", "\"draws\": 1e9",
        u"InvalidNumber /thresholds/draws 1000000000|1000|100000000"_s);
    row("draws with a fraction", "\"draws\": 100000", "\"draws\": 1000.5",
        u"NotWhole /thresholds/draws 1000.5|1000|100000000"_s);
    row("seed below zero", "\"seed\": 9007199254740991", "\"seed\": -1",
        u"InvalidNumber /thresholds/seed -1|0|9007199254740991"_s);
    row("seed beyond exact numbers", "\"seed\": 9007199254740991", "\"seed\": 9007199254740992",
        u"InvalidNumber /thresholds/seed 9007199254740992|0|9007199254740991"_s);
    row("seed as text", "\"seed\": 9007199254740991", "\"seed\": \"1\"",
        u"WrongType /thresholds/seed seed|string|number"_s);
    row("confirmed margin beyond the scale", "\"confirmed_margin\": 0.5", "\"confirmed_margin\": 11",
        u"InvalidNumber /thresholds/confirmed_margin 11|0|10"_s);
    row("confirmed margin below zero", "\"confirmed_margin\": 0.5", "\"confirmed_margin\": -0.5",
        u"InvalidNumber /thresholds/confirmed_margin -0.5|0|10"_s);
    row("distribution that needs more than three readings", "\"fact_distribution\": \"triangular\"",
        "\"fact_distribution\": \"normal\"",
        u"UnknownValue /thresholds/fact_distribution normal|uniform, triangular"_s);
    row("stamped on an impossible day", "\"stamped\": \"2026-05-01\"", "\"stamped\": \"2026-02-30\"",
        u"InvalidDate /thresholds/stamped 2026-02-30"_s);
    row("near tie decided by a number", "\"near_tie_criterion\": \"theft\"", "\"near_tie_criterion\": 2",
        u"WrongType /thresholds/near_tie_criterion near_tie_criterion|number|string"_s);
    row("unknown distribution", "\"distribution\": \"triangular\"", "\"distribution\": \"lognormal\"",
        u"UnknownValue /own_claims/1/range/distribution lognormal|uniform, triangular, normal, beta"_s);
    row("normal without a deviation", ",\n        \"standard_deviation\": 4", "",
        u"MissingKey /own_claims/3/range standard_deviation"_s);
    row("normal that never deviates", "\"standard_deviation\": 4", "\"standard_deviation\": 0",
        u"NotPositive /own_claims/3/range/standard_deviation standard_deviation|0"_s);
    row("normal outside its ends", "\"likely\": 42", "\"likely\": 55", u"InvalidRange /own_claims/3/range 30|55|54"_s);
    row("beta without its shape", ",\n        \"beta\": 3.5", "", u"MissingKey /own_claims/4/range beta"_s);
    row("beta with a shape below zero", "\"alpha\": 2", "\"alpha\": -2",
        u"NotPositive /own_claims/4/range/alpha alpha|-2"_s);
    row("beta with a shape beyond counting", "\"alpha\": 2", "\"alpha\": 1e7",
        u"InvalidNumber /own_claims/4/range/alpha 10000000|0|1000000"_s);
    row("triangle without an end", ",\n        \"high\": 700,\n        \"distribution\": \"triangular\"",
        ",\n        \"distribution\": \"triangular\"", u"MissingKey /own_claims/1/range high"_s);
    row("choice twice", "          \"cellar\"", "          \"street\"",
        u"ListedTwice /workloads/0/answers/q_storage/1 street|q_storage"_s);
    row("trade-off the other way round", "\"first\": \"use\",\n          \"second\": \"theft\"",
        "\"first\": \"price\",\n          \"second\": \"brakes\"",
        u"ListedTwice /workloads/0/trade_offs/1 brakes, price|trade_offs"_s);
    row("section left out twice", "\"omitted_sections\": [\n      \"duties\"\n    ]",
        "\"omitted_sections\": [\"duties\", \"duties\"]",
        u"ListedTwice /report/omitted_sections/1 duties|omitted_sections"_s);
    row("id that is a path", "\"id\": \"w1\"", "\"id\": \"../w1\"", u"InvalidId /workloads/0/id ../w1"_s);
    row("option that is a path", "\"southcycle.dune\"", "\"south/cycle\"", u"InvalidId /options/2 south/cycle"_s);
    row("note on nothing", "\"notes\": {", "\"notes\": {\"a/b/c\": \"n\", ", u"InvalidId /notes/a~1b~1c a/b/c"_s);
    row("unknown that is known", "\"unknown\": true", "\"unknown\": false",
        u"UnknownValue /own_claims/5/unknown false|true"_s);
    row("number beyond counting", "\"number\": 33.3", "\"number\": 1e16",
        u"InvalidNumber /own_claims/2/number 10000000000000000|-1000000000000000|1000000000000000"_s);
    row("logo that is no Base64", "iVBORw0KGgo=", "?", u"UnknownValue /report/logo ?|base64"_s);
    row("options as text", "\"omitted_sections\": [\n      \"duties\"\n    ]", "\"omitted_sections\": \"duties\"",
        u"WrongType /report/omitted_sections omitted_sections|string|array"_s);
}

void TestEngagement::refusesWhatStandsTwice_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("issue");
    QTest::newRow("two workloads with one id") << u"workload_twice"_s << u"DuplicateId /workloads/1/id w1|workload"_s;
    QTest::newRow("two own claims on one cell")
        << u"claim_twice"_s << u"ListedTwice /own_claims/1 acme.x/quality|own_claims"_s;
    QTest::newRow("two own claims on one cell, the other way round")
        << u"claim_twice_reversed"_s << u"ListedTwice /own_claims/1 acme.x/quality|own_claims"_s;
    QTest::newRow("an option twice") << u"option_twice"_s << u"ListedTwice /options/2 acme.y|options"_s;
}

void TestEngagement::refusesWhatStandsTwice()
{
    QFETCH(const QString, file);
    QFETCH(const QString, issue);
    const QString folder = QStringLiteral(LOTSE_TEST_DATA "/faults/duplicates");
    const LoadedLibrary loaded = loadLibrary({folder});
    QVERIFY(loaded.usable && loaded.broken.isEmpty());
    const LoadedEngagement engagement = readEngagementFile(folder + u'/' + file + ".lotse"_L1, loaded.library);
    QVERIFY(!engagement.engagement.has_value());
    QCOMPARE(described(engagement.issues), QStringList {issue});
}

// What a name brings along from elsewhere takes no second line in table, cover or title bar.
void TestEngagement::takesLineEndsOutOfTextsOfOneLine()
{
    const LoadedEngagement loaded =
        readEngagementFile(QStringLiteral(LOTSE_TEST_DATA "/faults/newlines/newline.lotse"),
                           loadLibrary({QStringLiteral(LOTSE_TEST_DATA "/faults/duplicates")}).library);
    QVERIFY2(loaded.engagement.has_value(), qPrintable(described(loaded.issues).join(u'\n')));
    const Engagement &engagement = *loaded.engagement;
    QCOMPARE(engagement.clientName, u"Muster GmbH Postfach 1 Musterstadt tab"_s);
    QCOMPARE(engagement.contact, u"Frau Beispiel"_s);
    QCOMPARE(engagement.place, u"Ort x"_s);
    QCOMPARE(engagement.consultant, u"Beratung Hafen"_s);
    QCOMPARE(engagement.workloads.first().name, u"Angebote und Rechnungen"_s);
    QCOMPARE(described(loaded.issues),
             (QStringList {u"warning ControlCharacter /client/name name"_s,
                           u"warning ControlCharacter /client/contact contact"_s,
                           u"warning ControlCharacter /client/place place"_s,
                           u"warning ControlCharacter /consultant consultant"_s,
                           u"warning ControlCharacter /workloads/0/name name"_s}));
    // Several paragraphs stay several.
    QVERIFY(engagement.report.reasons.contains(u'\n'));
}

void TestEngagement::takesTurnsOutOfTexts()
{
    const Library library;
    Engagement turned = newEngagement({}, QDate(2026, 11, 21));
    turned.clientName = u"\u202eEvil\u202c AG\u200f"_s;
    turned.contact = u"\u202a+49 30 1234\u202c\nRoom 2"_s;
    turned.report.reasons = u"costs\n\u202e51 EUR\u202c, not\t15"_s;
    turned.notes.insert(u"a.b/c"_s, u"\u206715\u2069"_s);
    const LoadedEngagement loaded = readEngagement(writeEngagement(turned), u"a.lotse"_s, library);
    QVERIFY2(loaded.engagement.has_value(), qPrintable(described(loaded.issues).join(u'\n')));
    QCOMPARE(loaded.engagement->clientName, u"Evil AG"_s);
    QCOMPARE(loaded.engagement->contact, u"+49 30 1234 Room 2"_s);
    QCOMPARE(described(loaded.issues).filter(u"ControlCharacter"_s),
             (QStringList {u"warning ControlCharacter /client/name name"_s,
                           u"warning ControlCharacter /client/contact contact"_s,
                           u"warning ControlCharacter /notes/a.b~1c a.b/c"_s,
                           u"warning ControlCharacter /report/reasons reasons"_s}));
    // A field of several lines obeys them: it would show other figures than the report prints.
    QCOMPARE(loaded.engagement->report.reasons, u"costs\n51 EUR, not\t15"_s);
    QCOMPARE(loaded.engagement->notes.value(u"a.b/c"_s), u"15"_s);
}

void TestEngagement::findsWhatIsWrong()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray text = workshop();
    QVERIFY(text.contains(before));
    text.replace(text.indexOf(before), before.size(), after);
    const LoadedEngagement loaded = read(text);
    QVERIFY(!loaded.engagement.has_value());
    QList<Issue> errors = loaded.issues;
    errors.removeIf([](const Issue &issue) { return issue.severity == Issue::Severity::Warning; });
    QTEST(described(errors).join(u'\n'), "issue");
    QVERIFY(errors.first().place.line > 0);
}

QTEST_GUILESS_MAIN(TestEngagement)
#include "tst_engagement.moc"
