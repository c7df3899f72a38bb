// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    void keepsWhatTheLibraryLacks();
    void keepsUnknownKeysAndSaysSo();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
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
    QCOMPARE(engagement.ownClaims.at(1).value.number, (Range {.low = 600, .likely = 650.5, .high = 700}));
    QCOMPARE(engagement.ownClaims.at(2).value.number.high, 33.3);
    QVERIFY(!engagement.ownClaims.at(3).value.isKnown());
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
    engagement.clientName = u"„Zitate“ \"und\" \\Striche\\ \u0001 😀\n"_s;
    Workload &workload = engagement.workloads.first();
    workload.answers.insert(u"q_storage"_s, {});
    workload.answers.insert(u"q_hills"_s, {.choices = {}, .number = 1.0 / 3, .note = u"n"_s});
    engagement.thresholds.applyStaleness = false;
    const LoadedEngagement loaded = read(writeEngagement(engagement));
    QCOMPARE(described(loaded.issues), QStringList());
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
    const LoadedEngagement loaded = read(text);
    QVERIFY(loaded.engagement.has_value());
    QVERIFY(!hasErrors(loaded.issues));
    QStringList issues = described(loaded.issues);
    issues.removeIf([](const QString &issue) { return issue.contains("UnknownKey"_L1); });
    QCOMPARE(issues,
             (QStringList {
                 u"warning ProfileGone /options/2 southcycle.gone"_s,
                 u"warning QuestionGone /workloads/0/answers/q_electro q_electro"_s,
                 u"warning QuestionGone /workloads/0/answers/q_storage/0 garage"_s,
                 u"warning QuestionGone /workloads/0/answers/q_use teleport"_s,
                 u"warning UnknownId /workloads/0/weights/breaks breaks|criterion|brakes"_s,
                 u"warning UnknownLevel /workloads/0/requirements/0/effect/min_level chain|theft|"_s,
                 u"warning ProfileGone /own_claims/0/deployment southcycle.gone"_s,
                 u"warning ProfileGone /own_claims/1/deployment southcycle.gone"_s,
                 u"warning ProfileGone /own_claims/2/deployment southcycle.gone"_s,
                 u"warning ProfileGone /own_claims/3/deployment southcycle.gone"_s,
                 u"warning UnknownId /risks/risk.gone risk.gone|risk|"_s,
                 u"warning UnknownId /duties/duty.gone duty.gone|duty|"_s,
             }));
    QCOMPARE(writeJson(*parseJson(writeEngagement(*loaded.engagement), u"f"_s)), writeEngagement(*loaded.engagement));
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
    QCOMPARE(loaded.engagement->unknownKeys.first().value.items.last().find(u"deep")->type, JsonValue::Type::Null);
    QCOMPARE(loaded.engagement->unknownClientKeys.size(), 1);
    QCOMPARE(loaded.engagement->workloads.first().unknownKeys.size(), 1);
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
    row("half an employee", "\"employees\": 12", "\"employees\": 1.5",
        u"InvalidNumber /client/employees 1.5|0|100000000"_s);
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
    row("logo that is no Base64", "iVBORw0KGgo=", "?", u"UnknownValue /report/logo ?|base64"_s);
    row("options as text", "\"omitted_sections\": [\n      \"duties\"\n    ]", "\"omitted_sections\": \"duties\"",
        u"WrongType /report/omitted_sections omitted_sections|string|array"_s);
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
