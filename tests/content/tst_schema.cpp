// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc loses count of the braces in these headers
#include <jsoncons/json.hpp>
#include <jsoncons_ext/jsonpointer/jsonpointer.hpp>
#include <jsoncons_ext/jsonschema/jsonschema.hpp>
#endif

#include <QDirIterator>
#include <QTest>

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

// An own claim of the value @p range.
QByteArray ownClaim(const QByteArray &range)
{
    return R"([{"deployment":"a.b","criterion":"c","reason":"r","date":"2026-05-01","range":)" + range + "}]";
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
    void refusesFaults_data();
    void refusesFaults();
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
    QCOMPARE(found, 7 + 18 + 3);
}

void TestSchema::describesEachFile()
{
    QFETCH(QString, path);
    const json document = readFile(path);
    QVERIFY(document.is_object());
    QCOMPARE(faultsOf(document), QStringList());
}

void TestSchema::describesEachKindAndKey_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : {u"criteria"_s, u"questionnaire"_s, u"risks"_s, u"timeline"_s, u"model_availability"_s,
                                u"scenarios"_s, u"duties"_s, u"profile"_s, u"engagement"_s})
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
}

void TestSchema::refusesFaults_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *path, const char *pointer, const QByteArray &value) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(pointer) << QString::fromLatin1(value);
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
}

void TestSchema::refusesFaults()
{
    QFETCH(QString, path);
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    json document = readFile(path);
    jsoncons::jsonpointer::add(document, pointer.toStdString(), json::parse(value.toStdString()), true);
    QVERIFY(!faultsOf(document).isEmpty());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
