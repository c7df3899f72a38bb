// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonfile.h"
#include "core/jsonwriter.h"
#include "coretest.h"

#include "core/json.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void readsEachType();
    void keepsTheOrderOfKeys();
    void knowsThePlaceOfEachValue();
    void knowsPlacesAfterEachKindOfLineEnd_data();
    void knowsPlacesAfterEachKindOfLineEnd();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
    void readsAsDeepAsAllowed();
    void findsDuplicatesAmongManyKeys();
    void findsAndSetsMembers();
    void comparesValuesButNotPlaces();
    void writesOneStableForm();
    void writesNumbersInShortestExactForm_data();
    void writesNumbersInShortestExactForm();
    void readsBackWhatItWrote();
    void keepsTextsAsTheyAre_data();
    void keepsTextsAsTheyAre();
};

void TestJson::readsEachType()
{
    const auto json = parseJson(
        R"( {"a": null, "b": true, "c": -1.5e2, "d": "x\u00fc\n\ud83d\ude00/", "e": [1, []], "f": {}} )", u"f"_s);
    QVERIFY(json.has_value());
    QCOMPARE(json->type, JsonValue::Type::Object);
    QCOMPARE(json->find(u"a")->type, JsonValue::Type::Null);
    QCOMPARE(json->find(u"b")->boolean, true);
    QCOMPARE(json->find(u"c")->number, -150.0);
    QCOMPARE(json->find(u"d")->string, u"xü\n😀/"_s);
    QCOMPARE(json->find(u"e")->items.size(), 2);
    QCOMPARE(json->find(u"e")->items.last().type, JsonValue::Type::Array);
    QCOMPARE(json->find(u"f")->type, JsonValue::Type::Object);
    QVERIFY(json->find(u"g") == nullptr);
    QCOMPARE(parseJson("7", u"f"_s)->number, 7.0);
    QCOMPARE(parseJson("123456789012345678901234567890", u"f"_s)->number, 123456789012345678901234567890.0);
    QCOMPARE(parseJson("\xEF\xBB\xBF[]", u"f"_s)->type, JsonValue::Type::Array);
}

void TestJson::keepsTheOrderOfKeys()
{
    const auto json = parseJson(R"({"z": 1, "a": 2, "m": 3})", u"f"_s);
    QStringList keys;
    for (const JsonMember &member : json->members)
        keys.append(member.key);
    QCOMPARE(keys, (QStringList {u"z"_s, u"a"_s, u"m"_s}));
}

void TestJson::knowsThePlaceOfEachValue()
{
    const QByteArray text = "{\n"
                            "  \"ä\": \"ü\", \"b\": [true,\n"
                            "    \"a\\n\\u00fc\", -12.5, null, {\"k\" : false}],\n"
                            "\t\"c\": 0}";
    const auto json = parseJson(text, u"f"_s);
    QVERIFY(json.has_value());
    const auto place = [](const auto &value) { return u"%1:%2"_s.arg(value.line).arg(value.column); };
    QCOMPARE(place(*json), u"1:1"_s);
    QCOMPARE(place(json->members.at(0)), u"2:3"_s);
    QCOMPARE(place(json->members.at(0).value), u"2:8"_s);
    QCOMPARE(place(json->members.at(1)), u"2:13"_s);
    const JsonValue &list = json->members.at(1).value;
    QCOMPARE(place(list), u"2:18"_s);
    QCOMPARE(place(list.items.at(0)), u"2:19"_s);
    QCOMPARE(place(list.items.at(1)), u"3:5"_s);
    QCOMPARE(place(list.items.at(2)), u"3:18"_s);
    QCOMPARE(place(list.items.at(3)), u"3:25"_s);
    QCOMPARE(place(list.items.at(4)), u"3:31"_s);
    QCOMPARE(place(list.items.at(4).members.first()), u"3:32"_s);
    QCOMPARE(place(list.items.at(4).members.first().value), u"3:38"_s);
    QCOMPARE(place(json->members.at(2)), u"4:2"_s);
    QCOMPARE(place(json->members.at(2).value), u"4:7"_s);
}

void TestJson::knowsPlacesAfterEachKindOfLineEnd_data()
{
    QTest::addColumn<QByteArray>("end");

    QTest::newRow("Unix") << QByteArray("\n");
    QTest::newRow("Windows") << QByteArray("\r\n");
    QTest::newRow("old Macintosh") << QByteArray("\r");
}

void TestJson::knowsPlacesAfterEachKindOfLineEnd()
{
    QFETCH(QByteArray, end);
    const auto json = parseJson("[" + end + "  1," + end + end + " 2]", u"f"_s);
    QVERIFY(json.has_value());
    QCOMPARE(json->items.at(0).line, 2);
    QCOMPARE(json->items.at(0).column, 3);
    QCOMPARE(json->items.at(1).line, 4);
    QCOMPARE(json->items.at(1).column, 2);
}

void TestJson::saysWhereItIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("pointer");

    QTest::newRow("empty") << QByteArray() << u"EmptyFile"_s << u"0:0"_s << QString();
    QTest::newRow("only spaces") << QByteArray(" \n\t ") << u"EmptyFile"_s << u"0:0"_s << QString();
    QTest::newRow("byte order mark alone") << QByteArray("\xEF\xBB\xBF") << u"EmptyFile"_s << u"0:0"_s << QString();
    QTest::newRow("Latin-1") << QByteArray("{\"a\":\n \"f\xFCr\"}") << u"NotUtf8"_s << u"2:4"_s << QString();
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << u"NotUtf8"_s << u"1:1"_s << QString();
    QTest::newRow("cut character") << QByteArray("\"ü\xC3") << u"NotUtf8"_s << u"1:3"_s << QString();
    QTest::newRow("surrogate in UTF-8") << QByteArray("\"\xED\xA0\x80\"") << u"NotUtf8"_s << u"1:2"_s << QString();
    QTest::newRow("comma behind a number") << QByteArray("81,\n") << u"Syntax"_s << u"1:3"_s << QString();
    QTest::newRow("comma behind an object") << QByteArray("{},") << u"Syntax"_s << u"1:3"_s << QString();
    QTest::newRow("cut after a key") << QByteArray("{\"a\": {\"b\":") << u"Syntax"_s << u"1:12"_s << u"/a/b"_s;
    QTest::newRow("cut in a text") << QByteArray("[1,\n\"ab") << u"Syntax"_s << u"2:4"_s << u"/1"_s;
    QTest::newRow("missing comma") << QByteArray("{\"a\": 1\n \"b\": 2}") << u"Syntax"_s << u"2:2"_s << u"/a"_s;
    QTest::newRow("comma too many") << QByteArray("[1, ]") << u"Syntax"_s << u"1:5"_s << u"/1"_s;
    QTest::newRow("comment") << QByteArray("[1 /* one */]") << u"Syntax"_s << u"1:4"_s << u"/1"_s;
    QTest::newRow("single quotes") << QByteArray("['a']") << u"Syntax"_s << u"1:2"_s << u"/0"_s;
    QTest::newRow("no value at all") << QByteArray("hello") << u"Syntax"_s << u"1:1"_s << QString();
    QTest::newRow("two values") << QByteArray("{} {}") << u"Syntax"_s << u"1:4"_s << QString();
    QTest::newRow("leading zero") << QByteArray("[01]") << u"Syntax"_s << u"1:3"_s << u"/0"_s;
    QTest::newRow("number without a size") << QByteArray("[1e999]") << u"Syntax"_s << u"1:2"_s << u"/0"_s;
    QTest::newRow("not a number") << QByteArray("[NaN]") << u"Syntax"_s << u"1:2"_s << u"/0"_s;
    QTest::newRow("line end in a text") << QByteArray("[\"a\nb\"]") << u"Syntax"_s << u"1:4"_s << u"/0"_s;
    QTest::newRow("zero byte") << QByteArray("{\"a\0b\": 1}", 10) << u"Syntax"_s << u"1:4"_s << QString();
    QTest::newRow("half a surrogate pair") << QByteArray(R"(["\ud83d"])") << u"Syntax"_s << u"1:9"_s << u"/0"_s;
    QTest::newRow("duplicate key") << QByteArray("{\"a\": {\"x\": 1,\n \"x\": 2}}") << u"DuplicateKey"_s << u"2:2"_s
                                   << u"/a/x"_s;
    QTest::newRow("duplicate key written otherwise")
        << QByteArray(R"({"a/b": 1, "a\u002fb": 2})") << u"DuplicateKey"_s << u"1:12"_s << u"/a~1b"_s;
    QTest::newRow("too deep") << QByteArray(100'000, '[') << u"TooDeep"_s << u"1:65"_s << QString(u"/0"_s.repeated(64));
}

void TestJson::saysWhereItIsWrong()
{
    QFETCH(QByteArray, text);
    const auto json = parseJson(text, u"file.json"_s);
    QVERIFY(!json.has_value());
    const Issue &issue = json.error();
    QTEST(codeName(issue.code), "code");
    QTEST(placeText(issue), "place");
    QTEST(issue.place.pointer, "pointer");
    QCOMPARE(issue.place.file, u"file.json"_s);
    QCOMPARE(issue.severity, Issue::Severity::Error);
}

void TestJson::readsAsDeepAsAllowed()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(parseJson(nested(maximumNesting), u"f"_s).has_value());
    QVERIFY(!parseJson(nested(maximumNesting + 1), u"f"_s).has_value());
}

void TestJson::findsDuplicatesAmongManyKeys()
{
    QByteArray text = "{";
    for (int i = 0; i < 1000; ++i)
        text += "\"key" + QByteArray::number(i) + "\": 0,\n";
    QVERIFY(parseJson(text + "\"other\": 1}", u"f"_s).has_value());
    for (const char *key : {"key0", "key15", "key16", "key999"}) {
        const auto json = parseJson(text + '"' + key + "\": 1}", u"f"_s);
        QVERIFY(!json.has_value());
        QCOMPARE(json.error().arguments, QStringList {QString::fromLatin1(key)});
        QCOMPARE(json.error().place.line, 1001);
    }
}

void TestJson::findsAndSetsMembers()
{
    JsonValue object = JsonValue::object({{.key = u"a"_s, .value = 1}, {.key = u"b"_s, .value = 2}});
    object.set(u"a"_s, u"new"_s);
    object.set(u"c"_s, true);
    QCOMPARE(object.members.size(), 3);
    QCOMPARE(object.members.at(0).key, u"a"_s);
    QCOMPARE(object.find(u"a")->string, u"new"_s);
    QCOMPARE(object.members.at(2).key, u"c"_s);
}

void TestJson::comparesValuesButNotPlaces()
{
    const auto value = [](const char *text) { return *parseJson(text, u"f"_s); };
    QCOMPARE(value("{\"a\":[1,\"x\",null]}"), value("{ \"a\" :\n[1.0, \"x\", null] }"));
    QVERIFY(value("{\"a\":1,\"b\":2}") != value("{\"b\":2,\"a\":1}"));
    QVERIFY(value("[1]") != value("[2]"));
    QVERIFY(value("[]") != value("{}"));
    QVERIFY(value("null") != value("false"));
    QVERIFY(value("0") != value("false"));
}

void TestJson::writesOneStableForm()
{
    const auto json =
        parseJson(R"({"t":"\"\\/ü\t\u0001","n":null,"l":[1,[],{}],"o":{"x":{"y":true}},"e":[[1],{"a":2}]})", u"f"_s);
    QCOMPARE(writeJson(*json),
             QByteArray("{\n"
                        "  \"t\": \"\\\"\\\\/ü\\t\\u0001\",\n"
                        "  \"n\": null,\n"
                        "  \"l\": [\n"
                        "    1,\n"
                        "    [],\n"
                        "    {}\n"
                        "  ],\n"
                        "  \"o\": {\n"
                        "    \"x\": {\n"
                        "      \"y\": true\n"
                        "    }\n"
                        "  },\n"
                        "  \"e\": [\n"
                        "    [\n"
                        "      1\n"
                        "    ],\n"
                        "    {\n"
                        "      \"a\": 2\n"
                        "    }\n"
                        "  ]\n"
                        "}\n"));
    QCOMPARE(writeJson(JsonValue()), QByteArray("null\n"));
    QCOMPARE(writeJson(JsonValue::object()), QByteArray("{}\n"));
}

void TestJson::writesNumbersInShortestExactForm_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("whole") << 42.0 << QByteArray("42");
    QTest::newRow("negative") << -7.0 << QByteArray("-7");
    QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
    QTest::newRow("sum of tenths") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
    QTest::newRow("half") << 1.5 << QByteArray("1.5");
    QTest::newRow("price") << 2.61 << QByteArray("2.61");
    QTest::newRow("large whole") << 9007199254740991.0 << QByteArray("9007199254740991");
    QTest::newRow("third") << 1.0 / 3 << QByteArray("0.3333333333333333");
}

void TestJson::writesNumbersInShortestExactForm()
{
    QFETCH(double, number);
    QFETCH(QByteArray, text);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const QByteArray written = writeJson(number);
    QLocale::setDefault(before);
    QCOMPARE(written, text + '\n');
}

void TestJson::readsBackWhatItWrote()
{
    for (const double number : {1e22, 1e-7, 5e-324, 1.7976931348623157e308, -123456.789e-12, 9007199254740993.0}) {
        const auto json = parseJson(writeJson(number), u"f"_s);
        QVERIFY(json.has_value());
        QCOMPARE(json->number, number);
    }
    const auto file = readJsonFile(testLibrary() + "/questionnaire.json"_L1);
    QVERIFY(file.has_value());
    const QByteArray written = writeJson(*file);
    QCOMPARE(*parseJson(written, u"f"_s), *file);
    QCOMPARE(writeJson(*parseJson(written, u"f"_s)), written);
}

void TestJson::keepsTextsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    const QString mark(QChar::ByteOrderMark);
    QTest::newRow("mark in front") << QString(mark + u"a"_s);
    QTest::newRow("nothing but a mark") << mark;
    QTest::newRow("several marks") << QString(mark + mark + u"a"_s + mark);
    QTest::newRow("mark the other way round") << QString(QString(QChar(0xfffe)) + u"a"_s);
    QTest::newRow("noncharacter") << QString(QString(QChar(0xffff)) + u"a"_s);
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a null inside") << QString(u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("beyond the first plane") << u"\U0001F600"_s;
    QTest::newRow("line ends of all kinds") << u"a\r\nb\rc\u2028d\u0085"_s;
}

/// As a value and as a key, written and read.
void TestJson::keepsTextsAsTheyAre()
{
    QFETCH(const QString, text);
    JsonValue object = JsonValue::object();
    object.members.append({.key = text, .value = JsonValue(text)});
    object.members.append({.key = QString(text + u"2"_s), .value = JsonValue(1)});
    const auto read = parseJson(writeJson(object), u"f"_s);
    QVERIFY2(read.has_value(), qPrintable(text));
    QCOMPARE(read->members.constFirst().key, text);
    QCOMPARE(read->members.constFirst().value.string, text);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
