// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc loses count of the braces in these headers
#include "core/libraryloader.h"

#include <jsoncons/json.hpp>
#include <jsoncons_ext/jsonpointer/jsonpointer.hpp>
#include <jsoncons_ext/jsonschema/jsonschema.hpp>
#endif

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using jsoncons::json;

namespace {

json readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return json::null();
    return json::parse(file.readAll().toStdString());
}

// Places and messages of all that does not fit the schema of the file's kind.
QStringList faultsOf(const json &document)
{
    const QString kind = QString::fromStdString(document.at("kind").as<std::string>());
    const json schema = readFile(u":/schema/"_s + kind + u".schema.json"_s);
    if (schema.is_null())
        return {u"no schema for "_s + kind};
    QStringList faults;
    const auto compiled = jsoncons::jsonschema::make_json_schema(schema);
    compiled.validate(document, [&](const jsoncons::jsonschema::validation_message &message) {
        faults.append(QString::fromStdString(message.instance_location().string()) + u' '
                      + QString::fromStdString(message.message()));
        return jsoncons::jsonschema::walk_result::advance;
    });
    return faults;
}

// What `lotse check` finds wrong with the document.
QStringList errorsOf(const json &document)
{
    static const lotse::Library library = lotse::loadLibrary({QString::fromLatin1(lotse::shippedLibrary)}).library;
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"document.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {u"cannot be written"_s};
    file.write(QByteArray::fromStdString(document.to_string()));
    file.close();
    QStringList errors;
    for (const lotse::Issue &issue : lotse::checkPath(file.fileName(), library)) {
        if (issue.severity == lotse::Issue::Severity::Error)
            errors.append(QString::number(int(issue.code)) + u' ' + issue.place.pointer + u' '
                          + issue.arguments.join(u'|'));
    }
    return errors;
}

// An own claim of the value @p range.
QByteArray ownClaim(const QByteArray &range)
{
    return R"([{"deployment":"a.b","criterion":"price","reason":"r","date":"2026-05-01","range":)" + range + "}]";
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void describesEachFile_data();
    void describesEachFile();
    void describesEachKindAndKey_data();
    void describesEachKindAndKey();
    void takesWhatMayBeLeftOut_data();
    void takesWhatMayBeLeftOut();
    void takesAllLetters_data();
    void takesAllLetters();
    void refusesFaults_data();
    void refusesFaults();
    void isNoStricterThanTheProgram_data();
    void isNoStricterThanTheProgram();
};

void TestSchema::describesEachFile_data()
{
    QTest::addColumn<QString>("path");
    int found = 0;
    for (const QString &folder : {u":/library"_s, u":/samples"_s}) {
        QDirIterator files(folder, {u"*.json"_s, u"*.lotse"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path)) << path;
            ++found;
        }
    }
    QCOMPARE(found, 7 + 25 + 8);
    QTest::newRow("overlay") << QStringLiteral(LOTSE_TEST_DATA "/overlays/stackit.overlay.json");
}

void TestSchema::describesEachFile()
{
    QFETCH(QString, path);
    const json document = readFile(path);
    QVERIFY(document.is_object());
    QCOMPARE(faultsOf(document), QStringList());
    QCOMPARE(errorsOf(document), QStringList());
}

void TestSchema::describesEachKindAndKey_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : {u"criteria"_s, u"questionnaire"_s, u"risks"_s, u"timeline"_s, u"model_availability"_s,
                                u"scenarios"_s, u"duties"_s, u"profile"_s, u"overlay"_s, u"engagement"_s})
        QTest::newRow(qPrintable(kind)) << kind;
}

void TestSchema::describesEachKindAndKey()
{
    QFETCH(QString, kind);
    const json schema = readFile(u":/schema/"_s + kind + u".schema.json"_s);
    QVERIFY(schema.is_object());
    QCOMPARE(schema.at("$schema").as<std::string>(), "https://json-schema.org/draft/2020-12/schema");
    QCOMPARE(schema.at("properties").at("kind").at("const").as<std::string>(), kind.toStdString());
    QVERIFY(schema.contains("description"));
    // Unknown keys are a warning of the program and never an error of the schema.
    QVERIFY(schema.to_string().find("\"additionalProperties\":false") == std::string::npos);
}

void TestSchema::takesWhatMayBeLeftOut_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *pointer, const QByteArray &value) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << value;
    };
    row("three readings", "/own_claims", ownClaim(R"({"low":1,"likely":2,"high":3})"));
    row("normal without ends", "/own_claims",
        ownClaim(R"({"likely":2,"distribution":"normal","standard_deviation":0.5})"));
    row("beta", "/own_claims", ownClaim(R"({"low":1,"likely":2,"high":3,"distribution":"beta","alpha":0.5,"beta":2})"));
    row("order", "/workloads/0",
        R"({"id":"w","name":"","answers":{},"weight_information":"order","weight_order":["a"]})");
    row("weight sets", "/workloads/0/weight_sets",
        R"([{"id":"it","name":"IT","weights":{"a":{"low":1,"middle":2,"high":3}}}])");
    row("trade-offs", "/workloads/0/trade_offs", R"([{"first":"a","second":"b","preference":"equal"}])");
    row("equal shares", "/thresholds", R"({"clear_share":0.7,"leaning_share":0.7})");
    row("thresholds", "/thresholds",
        R"({"near_tie_criterion":"a","confirmed_margin":0.5,"fact_distribution":"triangular","draws":1000,"seed":0,
            "stamped":"2026-05-01"})");
}

void TestSchema::takesWhatMayBeLeftOut()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    json document = readFile(u":/samples/online_shop.lotse"_s);
    jsoncons::jsonpointer::add(document, pointer.toStdString(), json::parse(value.toStdString()), true);
    QCOMPARE(faultsOf(document), QStringList());
    QCOMPARE(errorsOf(document), QStringList());
}

// The program counts characters as the schema does, and takes all that no line may hold for nothing else.
void TestSchema::takesAllLetters_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("text");
    QTest::newRow("22 characters of two units") << u"/short_name/de"_s << u"😀"_s.repeated(22);
    QTest::newRow("no-break spaces and umlauts") << u"/name/de"_s << u"Ä\u00a0ß\u00ff’–…\u2027\u202a€ (Â)"_s;
    QTest::newRow("other scripts") << u"/name/en"_s << u"Ελ Кир 中文 𝔸"_s;
    QTest::newRow("address") << u"/sources/stackit.certifications.09/url"_s
                             << u"https://müller-x.example:8443/a%20b/(c);d?e=f&g#h"_s;
}

void TestSchema::takesAllLetters()
{
    QFETCH(QString, pointer);
    QFETCH(QString, text);
    json document = readFile(u":/library/profiles/stackit.json"_s);
    jsoncons::jsonpointer::add(document, pointer.toStdString(), json(text.toStdString()), true);
    QCOMPARE(faultsOf(document), QStringList());
    QCOMPARE(errorsOf(document), QStringList());
}

void TestSchema::refusesFaults_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("onlyReader"); // why JSON Schema cannot say it; empty if it does
    const auto row = [](const char *name, const char *path, const char *pointer, const QByteArray &value,
                        const QString &onlyReader = {}) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(pointer) << value << onlyReader;
    };
    row("newer format", ":/library/criteria.json", "/format", "2");
    row("label too long", ":/library/criteria.json", "/criteria/0/levels/0/short_label/de",
        "\"mehr als 22 Zeichen lang\"");
    row("missing language", ":/library/criteria.json", "/criteria/0/name", R"({"de":"nur Deutsch"})");
    row("likelihood out of range", ":/library/risks.json", "/risks/0/likelihood", "6");
    row("two values at once", ":/library/profiles/stackit.json", "/claims/0/number", "1");
    row("date that is none", ":/library/profiles/stackit.json", "/claims/0/valid_from", "\"gestern\"");
    row("unknown basis", ":/library/profiles/stackit.json", "/claims/0/basis", "\"hearsay\"");
    row("claim without source", ":/library/profiles/stackit.json", "/claims/0/sources", "[]");
    row("unknown type of question", ":/library/questionnaire.json", "/questions/0/type", "\"guess\"");
    const char *range = "/own_claims";
    row("deviation without measure", ":/samples/online_shop.lotse", range,
        ownClaim(R"({"likely":2,"distribution":"normal","standard_deviation":2e15})"));
    row("end missing", ":/samples/online_shop.lotse", range, ownClaim(R"({"low":1,"likely":2})"));
    row("unknown distribution", ":/samples/online_shop.lotse", range,
        ownClaim(R"({"low":1,"likely":2,"high":3,"distribution":"cauchy"})"));
    row("normal without deviation", ":/samples/online_shop.lotse", range,
        ownClaim(R"({"likely":2,"distribution":"normal"})"));
    row("deviation of 0", ":/samples/online_shop.lotse", range,
        ownClaim(R"({"likely":2,"distribution":"normal","standard_deviation":0})"));
    row("beta without shape", ":/samples/online_shop.lotse", range,
        ownClaim(R"({"low":1,"likely":2,"high":3,"distribution":"beta","alpha":1})"));
    row("unknown weight information", ":/samples/online_shop.lotse", "/workloads/0/weight_information", "\"points\"");
    row("no order", ":/samples/online_shop.lotse", "/workloads/0/weight_information", "\"order\"");
    row("weight set without name", ":/samples/online_shop.lotse", "/workloads/0/weight_sets",
        R"([{"id":"it","weights":{}}])");
    row("unknown preference", ":/samples/online_shop.lotse", "/workloads/0/trade_offs",
        R"([{"first":"a","second":"b","preference":"both"}])");
    row("too few draws", ":/samples/online_shop.lotse", "/thresholds/draws", "10");
    row("seed with a fraction", ":/samples/online_shop.lotse", "/thresholds/seed", "0.5");
    row("wrong type", ":/samples/online_shop.lotse", "/workloads/0/name", "7");

    const char *shop = ":/samples/online_shop.lotse";
    const char *criteria = ":/library/criteria.json";
    const char *profile = ":/library/profiles/stackit.json";
    row("option twice", shop, "/options", R"(["stackit.eu01","scaleway.paris","stackit.eu01"])");
    row("choice twice", shop, "/workloads/0/answers/q_usecase", R"(["texts","texts"])");
    row("criterion twice in the order", shop, "/workloads/0/weight_order", R"(["price","price"])");
    row("mitigation twice", shop, "/risks/risk.quota/mitigations", R"(["ask","ask"])");
    row("section twice", shop, "/report/omitted_sections", R"(["duties","duties"])");
    row("source twice", profile, "/claims/0/sources", R"(["stackit.certifications.09","stackit.certifications.09"])");
    const QString byId = u"uniqueness by a key of the items"_s;
    row("two workloads with one id", shop, "/workloads", R"([{"id":"w1"},{"id":"w1","name":"b"}])", byId);
    row("two weight sets with one id", shop, "/workloads/0/weight_sets",
        R"([{"id":"a","name":"A","weights":{}},{"id":"a","name":"B","weights":{}}])", byId);
    row("two own claims on one cell", shop, "/own_claims",
        R"([{"deployment":"a.b","criterion":"support","unknown":true},{"deployment":"a.b","criterion":"support","level":"german_ticket"}])",
        byId);
    row("trade-off twice", shop, "/workloads/0/trade_offs",
        R"([{"first":"price","second":"support","preference":"equal"},{"first":"support","second":"price","preference":"first"}])",
        byId);
    row("two groups with one id", criteria, "/groups/1/id", "\"@0\"", byId);
    row("two levels with one id", criteria, "/criteria/0/levels/1/id", "\"@0\"", byId);
    row("two claims from one day", profile, "/claims/-", "\"@0\"", byId);
    for (const auto &[name, id] :
         {std::pair("path", R"("../../victim")"), std::pair("blank", R"("a b")"), std::pair("empty", R"("")"),
          std::pair("hidden file", R"(".hidden")"), std::pair("line end", R"("a\nb")"), std::pair("umlaut", R"("ä")"),
          std::pair("long", R"("@long")")}) {
        row(qPrintable(u"id of an engagement: "_s + QLatin1StringView(name)), shop, "/id", id);
        row(qPrintable(u"id of a workload: "_s + QLatin1StringView(name)), shop, "/workloads/0/id", id);
        row(qPrintable(u"id of a profile: "_s + QLatin1StringView(name)), profile, "/id", id);
        row(qPrintable(u"id of a criterion: "_s + QLatin1StringView(name)), criteria, "/criteria/0/id", id);
        row(qPrintable(u"id of a level: "_s + QLatin1StringView(name)), criteria, "/criteria/0/levels/0/id", id);
        row(qPrintable(u"id of a question: "_s + QLatin1StringView(name)), ":/library/questionnaire.json",
            "/questions/0/id", id);
        row(qPrintable(u"id of a risk: "_s + QLatin1StringView(name)), ":/library/risks.json", "/risks/0/id", id);
        row(qPrintable(u"id of a measure: "_s + QLatin1StringView(name)), ":/library/risks.json",
            "/risks/0/mitigations/0/id", id);
        row(qPrintable(u"id of an event: "_s + QLatin1StringView(name)), ":/library/timeline.json", "/events/0/id", id);
        row(qPrintable(u"id of a duty: "_s + QLatin1StringView(name)), ":/library/duties.json", "/duties/0/id", id);
        row(qPrintable(u"id of a scenario: "_s + QLatin1StringView(name)), ":/library/scenarios.json",
            "/scenarios/0/id", id);
        row(qPrintable(u"id of an option: "_s + QLatin1StringView(name)), shop, "/options/0", id);
        row(qPrintable(u"id of an own claim's option: "_s + QLatin1StringView(name)), shop, "/own_claims",
            QByteArray(R"([{"criterion":"support","unknown":true,"deployment":)") + id + "}]");
    }
    row("provider with a full stop", profile, "/id", "\"a.b\"");
    row("deployment of another provider", profile, "/deployments/0/id", "\"mistral.eu01\"", u"the id of the file"_s);
    row("key that is no id", shop, "/risks", R"({"../risk":{"title":"T"}})");
    row("note on nothing", shop, "/notes", R"({"a/b/c":"n"})");
    row("empty address", profile, "/sources/stackit.certifications.09/url", "\"\"");
    row("address with a password", profile, "/sources/stackit.certifications.09/url",
        R"("https://me:secret@example.org/")");
    row("line end in a name", profile, "/name/de", R"("a\nb")");
    row("line end in a label", criteria, "/criteria/0/levels/0/label/en", R"("a\nb")");
    row("line end in the title of a source", profile, "/sources/stackit.certifications.09/title", R"("a\r\nb")");
    row("line separator in a name", profile, "/name/de", R"("a\u2028b")");
    row("paragraph separator in a label", criteria, "/criteria/0/levels/0/label/en", R"("a\u2029b")");
    row("next line in the title of a source", profile, "/sources/stackit.certifications.09/title", R"("a\u0085b")");
    row("last control character in a name", profile, "/name/de", R"("a\u009fb")");
    row("deployment without a name of its own", profile, "/deployments/0/id", "\"stackit.\"");
    row("capital scheme", profile, "/sources/stackit.certifications.09/url", R"("HTTPS://X.de")");
    row("per cent sign without figures", profile, "/sources/stackit.certifications.09/url", R"("https://x.de/%zz")");
    row("23 characters of two units", profile, "/short_name/de",
        QByteArray("\"") + QByteArray("\xF0\x9F\x98\x80").repeated(23) + '"');
    row("pattern without a number", criteria, "/criteria/21/value_function/number_pattern/en", "\"unit\"");
    row("share of 0", shop, "/thresholds/leaning_share", "0");
    row("shares that contradict each other", shop, "/thresholds/clear_share", "0.5", u"comparison of two values"_s);
    row("blank name", profile, "/name/en", R"("  ")");
    row("day that is none", shop, "/date", R"("2026-02-30")", u"the calendar"_s);
    row("month that is none", shop, "/date", R"("2026-13-01")");
    row("ends before it begins", profile, "/claims/0/valid_to", R"("1999-01-01")", u"comparison of two values"_s);
    row("weights that do not ascend", shop, "/workloads/0/weights", R"({"price":{"low":3,"middle":2,"high":4}})",
        u"comparison of two values"_s);
    row("weight above ten", shop, "/workloads/0/weights", R"({"price":{"low":3,"middle":4,"high":14}})");
    row("unknown that is known", shop, "/own_claims",
        R"([{"deployment":"a.b","criterion":"support","unknown":false}])");
    row("number beyond counting", shop, "/own_claims", R"([{"deployment":"a.b","criterion":"price","number":1e16}])");
    row("order that is missing", shop, "/workloads/0/weight_information", "\"order\"");
    row("unknown criterion of a question", ":/library/questionnaire.json", "/questions/0/answers/0/effects",
        R"([{"kind":"weight","criterion":"gone","delta":1}])", u"other files"_s);
    row("shift of a weight beyond the scale", ":/library/questionnaire.json", "/questions/0/answers/0/effects",
        R"([{"kind":"weight","criterion":"price","delta":11}])");
    const char *overlay = LOTSE_TEST_DATA "/overlays/stackit.overlay.json";
    row("item of no kind", overlay, "/changes/0/item", "\"clam\"");
    row("change of nothing", overlay, "/changes/0", R"({"item":"claim"})");
    row("source without an id", overlay, "/changes/0", R"({"item":"source","own":{"title":"x"}})");
    row("claim on nothing", overlay, "/changes/0", R"({"item":"claim","own":{"level":"x"}})");
    row("head without its base", overlay, "/changes/0", R"({"item":"profile","own":{"id":"stackit"}})");
    row("day of a note that is none", overlay, "/changes/0/notes", R"([{"day":"May"}])");
    row("order of other lists", overlay, "/orders", R"([{"list":"sources","items":[]}])");
    row("risk without a source", ":/library/risks.json", "/risks/0/sources", "[]");
}

void TestSchema::refusesFaults()
{
    QFETCH(QString, path);
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QString, onlyReader);
    json document = readFile(path);
    if (value == "\"@long\"")
        value = '"' + QByteArray(101, 'a') + '"';
    json fault = json::parse(value.toStdString());
    if (value == "\"@0\"") // what stands there first
        fault = pointer.endsWith(u"/-"_s)
            ? jsoncons::jsonpointer::get(document, pointer.chopped(1).toStdString() + "0")
            : jsoncons::jsonpointer::get(document, QString(pointer).replace(u"/1/"_s, u"/0/"_s).toStdString());
    jsoncons::jsonpointer::add(document, pointer.toStdString(), fault, true);
    QVERIFY2(!errorsOf(document).isEmpty(), "the program accepts it");
    if (onlyReader.isEmpty())
        QVERIFY2(!faultsOf(document).isEmpty(), "the schema accepts it");
    else
        QCOMPARE(faultsOf(document), QStringList());
}

namespace {

void collect(json &value, std::vector<json *> &values)
{
    values.push_back(&value);
    if (value.is_object()) {
        for (auto &member : value.object_range())
            collect(member.value(), values);
    } else if (value.is_array()) {
        for (json &item : value.array_range())
            collect(item, values);
    }
}

} // namespace

void TestSchema::isNoStricterThanTheProgram_data()
{
    describesEachFile_data();
}

// Whatever the schema refuses, the program refuses: nobody is told that a file is fine which other programs do not
// take.
void TestSchema::isNoStricterThanTheProgram()
{
    QFETCH(QString, path);
    const json original = readFile(path);
    std::mt19937 random(1);
    const auto below = [&random](size_t limit) { return random() % limit; };
    const int rounds = path.contains(u"profiles"_s) ? 6 : 30;
    for (int round = 0; round < rounds; ++round) {
        json document = original;
        std::vector<json *> values;
        collect(document, values);
        json &value = *values[1 + below(values.size() - 1)];
        const json other = *values[1 + below(values.size() - 1)];
        switch (below(4)) {
        case 0: value = other; break;
        case 1:
            if (value.is_object() && !value.empty())
                value.erase(std::next(value.object_range().begin(), qsizetype(below(value.size()))));
            break;
        case 2:
            if (value.is_array())
                value.clear();
            break;
        default:
            if (value.is_number())
                value = json(std::array {-1.0, 0.0, 0.5, 101.0, 1e16}[below(5)]);
            else if (value.is_string())
                value = json(std::array {"", " ", "a b", "gone", "2026-01-01"}[below(5)]);
            break;
        }
        if (!document.contains("kind") || document.at("kind") != original.at("kind"))
            continue;
        const QStringList faults = faultsOf(document);
        if (!faults.isEmpty())
            QVERIFY2(!errorsOf(document).isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(faults.join(u'\n'))));
    }
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
