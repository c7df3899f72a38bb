// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coretest.h"

#include "core/jsonedit.h"

#include <QDir>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestJsonEdit : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhereEachValueStands_data();
    void knowsWhereEachValueStands();
    void agreesWithTheParserOnWhatIsWhole_data();
    void agreesWithTheParserOnWhatIsWhole();
    void findsTheRestOfABrokenText_data();
    void findsTheRestOfABrokenText();
    void writesAsTheNeighboursAreWritten_data();
    void writesAsTheNeighboursAreWritten();
    void refusesWhatHasNoPlace_data();
    void refusesWhatHasNoPlace();
    void changesOneValueOfAShippedFile_data();
    void changesOneValueOfAShippedFile();
    void removesAndAddsInAShippedFile_data();
    void removesAndAddsInAShippedFile();
    void keepsATextRightThroughRandomEdits();
    void survivesEachCutOfAText();
};

namespace {

void addShippedFiles()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(LOTSE_SOURCE_DIR "/resources/library"));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    const QDir profiles(folder.filePath(u"profiles"_s));
    for (const QString &name : profiles.entryList({u"*.json"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << profiles.filePath(name);
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::optional<JsonValue> parsed(const QString &text)
{
    auto value = parseJson(text.toUtf8(), u"f"_s);
    return value ? std::optional(*std::move(value)) : std::nullopt;
}

// The value at pointer of the parser's tree: the way of JsonValue, not that of the outline.
JsonValue *valueAt(JsonValue &root, const QString &pointer)
{
    JsonValue *value = &root;
    for (const QString &part : pointer.split(u'/').sliced(1)) {
        if (value->type == JsonValue::Type::Array) {
            value = &value->items[part.toInt()];
            continue;
        }
        QString key = part;
        key.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        const auto member = std::ranges::find(value->members, key, &JsonMember::key);
        value = &member->value;
    }
    return value;
}

// Removes the value at pointer from the parser's tree.
void removeAt(JsonValue &root, const QString &pointer)
{
    const qsizetype slash = pointer.lastIndexOf(u'/');
    JsonValue *parent = valueAt(root, pointer.first(slash));
    QString last = pointer.sliced(slash + 1);
    if (parent->type == JsonValue::Type::Array)
        parent->items.removeAt(last.toInt());
    else
        parent->members.removeIf(
            [&](const JsonMember &each) { return each.key == last.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1); });
}

// Each edit is read back as a whole file, so there are a few of each file; all with LOTSE_EVERY_POINTER set.
QList<int> entriesToTry(const JsonOutline &outline, QRandomGenerator &random)
{
    QList<int> entries;
    const bool isAll = qEnvironmentVariableIsSet("LOTSE_EVERY_POINTER");
    const double share = isAll ? 1 : 25.0 / outline.size();
    for (int entry = 1; entry < outline.size(); ++entry) {
        if (isAll || random.generateDouble() < share)
            entries.append(entry);
    }
    return entries;
}

QString afterwards(const QString &text, const std::optional<TextEdit> &edit)
{
    return edit ? edited(text, *edit) : u"no edit"_s;
}

JsonValue randomValue(QRandomGenerator &random, int depth)
{
    static const QStringList texts {u"x"_s, u"ü \"q\" \\ / 😀"_s, u"a\nb\tc"_s, QString(QChar(0x2028)), u""_s};
    switch (random.bounded(depth > 2 ? 4 : 6)) {
    case 0: return {};
    case 1: return {random.bounded(2) == 0};
    case 2: return {random.bounded(1000) / 8.0 - 50};
    case 3: return {texts.at(random.bounded(int(texts.size())))};
    case 4: {
        JsonValue list = JsonValue::array();
        for (int i = random.bounded(4); i > 0; --i)
            list.items.append(randomValue(random, depth + 1));
        return list;
    }
    default: {
        JsonValue object = JsonValue::object();
        for (int i = random.bounded(4); i > 0; --i)
            object.members.append({.key = u"k~/%1"_s.arg(i), .value = randomValue(random, depth + 1)});
        return object;
    }
    }
}

} // namespace

void TestJsonEdit::knowsWhereEachValueStands_data()
{
    addShippedFiles();
}

void TestJsonEdit::knowsWhereEachValueStands()
{
    QFETCH(QString, path);
    const QString text = textOf(path);
    const JsonOutline outline(text);
    auto tree = parsed(text);
    QVERIFY(tree);
    QVERIFY(outline.isWhole());
    QCOMPARE(outline.value(0), tree);
    QList<qsizetype> lines {0};
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        lines.append(at + 1);
    for (int entry = 0; entry < outline.size(); entry += 1 + outline.size() / 2000) {
        const JsonOutline::Entry &each = outline.at(entry);
        const QString pointer = outline.pointer(entry);
        QCOMPARE(outline.find(pointer), entry);
        const JsonValue *value = valueAt(*tree, pointer);
        QCOMPARE(each.type, value->type);
        // The parser counts columns in characters of the text as well.
        const qsizetype line = std::ranges::upper_bound(lines, each.value.begin) - lines.begin();
        QCOMPARE(value->line, int(line));
        const QStringView before = QStringView(text).sliced(lines.at(line - 1), each.value.begin - lines.at(line - 1));
        QCOMPARE(value->column, int(before.toUcs4().size()) + 1);
        if (each.firstChild < 0)
            QCOMPARE(outline.entryAt(each.value.begin + 1), entry);
    }
}

void TestJsonEdit::agreesWithTheParserOnWhatIsWhole_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text : {u"{}"_s,
                                u"[]"_s,
                                u"7"_s,
                                u"-0.5e+3"_s,
                                u"\"a\\u00fc\""_s,
                                u"[1, 2, [3], {\"a\": null}]"_s,
                                u" \n{ \"a\" : true } \n"_s,
                                u""_s,
                                u" "_s,
                                u"{"_s,
                                u"}"_s,
                                u"[1,]"_s,
                                u"[,1]"_s,
                                u"[1,,2]"_s,
                                u"[1 2]"_s,
                                u"{\"a\"}"_s,
                                u"{\"a\":}"_s,
                                u"{\"a\" 1}"_s,
                                u"{\"a\":1,}"_s,
                                u"{\"a\":1 \"b\":2}"_s,
                                u"{a:1}"_s,
                                u"{1:1}"_s,
                                u"{'a':1}"_s,
                                u"[\"a\":1]"_s,
                                u"{\"a\"::1}"_s,
                                u"[01]"_s,
                                u"[-]"_s,
                                u"[1.]"_s,
                                u"[.5]"_s,
                                u"[1e]"_s,
                                u"[+1]"_s,
                                u"[truE]"_s,
                                u"[nul]"_s,
                                u"[NaN]"_s,
                                u"[\"a]"_s,
                                u"[\"a\nb\"]"_s,
                                u"[\"a\tb\"]"_s,
                                u"[\"\\x\"]"_s,
                                u"[\"\\u12\"]"_s,
                                u"[\"\\ud800\"]"_s,
                                u"{} {}"_s,
                                u"[1] x"_s,
                                u"[1}]"_s,
                                u"{\"a\":[1}"_s,
                                u"[{\"a\":1]"_s,
                                u"// c\n{}"_s,
                                u"[1e999]"_s,
                                u"[123456789012345678901234567890]"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestJsonEdit::agreesWithTheParserOnWhatIsWhole()
{
    QFETCH(QString, text);
    QCOMPARE(JsonOutline(text).isWhole(), parsed(text).has_value());
}

void TestJsonEdit::findsTheRestOfABrokenText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pointers");
    QTest::addColumn<QStringList>("values"); // spelled; empty = not whole

    QTest::newRow("half a key") << uR"({"a": 1, "le
 "b": 2})"_s << QStringList {u"/a"_s, u"/b"_s}
                                << QStringList {u"1"_s, u"2"_s};
    QTest::newRow("key without a value") << u"{\n\"a\":\n\"b\": [1]\n}"_s << QStringList {u"/a"_s, u"/b/0"_s}
                                         << QStringList {u""_s, u"1"_s};
    QTest::newRow("missing comma") << u"{\"a\": 1\n\"b\": 2}"_s << QStringList {u"/a"_s, u"/b"_s}
                                   << QStringList {u"1"_s, u"2"_s};
    QTest::newRow("open list before a key")
        << u"{\"a\": [1, 2\n\"b\": {\"c\": 3}}"_s << QStringList {u"/a/1"_s, u"/b"_s, u"/b/c"_s}
        << QStringList {u"2"_s, u"{\"c\": 3}"_s, u"3"_s};
    QTest::newRow("open object in a list") << u"{\"l\": [{\"a\": 1, {\"b\": 2}], \"c\": 3}"_s
                                           << QStringList {u"/l/0/a"_s, u"/c"_s} << QStringList {u"1"_s, u"3"_s};
    QTest::newRow("string without end") << u"{\"a\": \"text\n, \"b\": 2}"_s << QStringList {u"/a"_s, u"/b"_s}
                                        << QStringList {u""_s, u"2"_s};
    QTest::newRow("no end at all") << u"{\"a\": {\"b\": 1"_s << QStringList {u"/a"_s, u"/a/b"_s}
                                   << QStringList {u""_s, u"1"_s};
    QTest::newRow("text without end, with spaces")
        << u"{\"f\": [{\"a\": [\n\"b\": 1 }, {\"rion\": \"x  \n]\n}"_s << QStringList {u"/f/0/b"_s, u"/f/1/rion"_s}
        << QStringList {u"1"_s, u""_s};
    QTest::newRow("half a word") << u"{\"a\": tru, \"b\": false}"_s << QStringList {u"/a"_s, u"/b"_s}
                                 << QStringList {u""_s, u"false"_s};
}

void TestJsonEdit::findsTheRestOfABrokenText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, pointers);
    QFETCH(QStringList, values);
    const JsonOutline outline(text);
    QVERIFY(!outline.isWhole());
    QVERIFY(!outline.value(0));
    for (qsizetype i = 0; i < pointers.size(); ++i) {
        const int entry = outline.find(pointers.at(i));
        QVERIFY2(entry >= 0, qPrintable(pointers.at(i)));
        QCOMPARE(outline.value(entry), values.at(i).isEmpty() ? std::nullopt : parsed(values.at(i)));
    }
}

void TestJsonEdit::writesAsTheNeighboursAreWritten_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("after");

    const QString spread = u"{\n  \"a\": 1,\n  \"b\": { \"c\": [1, 2] }\n}\n"_s;
    QTest::newRow("value") << spread << u"set"_s << u"/a"_s << u"\"x\""_s
                           << u"{\n  \"a\": \"x\",\n  \"b\": { \"c\": [1, 2] }\n}\n"_s;
    QTest::newRow("value with line separators")
        << u"[1]"_s << u"set"_s << u"/0"_s << u"\"x\u2028y\""_s << u"[\"x\\u2028y\"]"_s;
    QTest::newRow("new member at the end")
        << spread << u"set"_s << u"/z"_s << u"{\"k\": true}"_s
        << u"{\n  \"a\": 1,\n  \"b\": { \"c\": [1, 2] },\n  \"z\": { \"k\": true }\n}\n"_s;
    QTest::newRow("new member in order") << spread << u"order a,m,b"_s << u"/m"_s << u"3"_s
                                         << u"{\n  \"a\": 1,\n  \"m\": 3,\n  \"b\": { \"c\": [1, 2] }\n}\n"_s;
    QTest::newRow("first in order") << spread << u"order m,a,b"_s << u"/m"_s << u"3"_s
                                    << u"{\n  \"m\": 3,\n  \"a\": 1,\n  \"b\": { \"c\": [1, 2] }\n}\n"_s;
    QTest::newRow("member in a line") << spread << u"set"_s << u"/b/d"_s << u"[3]"_s
                                      << u"{\n  \"a\": 1,\n  \"b\": { \"c\": [1, 2], \"d\": [3] }\n}\n"_s;
    QTest::newRow("item in a line") << spread << u"insert 0"_s << u"/b/c"_s << u"0"_s
                                    << u"{\n  \"a\": 1,\n  \"b\": { \"c\": [0, 1, 2] }\n}\n"_s;
    QTest::newRow("item behind the last")
        << spread << u"insert -1"_s << u"/b/c"_s << u"3"_s << u"{\n  \"a\": 1,\n  \"b\": { \"c\": [1, 2, 3] }\n}\n"_s;
    QTest::newRow("item in lines of its own")
        << u"[\n    1,\n    2\n]"_s << u"insert 1"_s << u""_s << u"{\"a\": [1, {\"b\": 2}]}"_s
        << u"[\n    1,\n    {\n        \"a\": [\n            1,\n            { \"b\": 2 }\n        ]\n    },\n    2\n]"_s;
    QTest::newRow("into an empty list") << u"{\n  \"a\": []\n}"_s << u"insert -1"_s << u"/a"_s << u"\"x\""_s
                                        << u"{\n  \"a\": [\"x\"]\n}"_s;
    QTest::newRow("into an empty object") << u"{\n  \"a\": {}\n}"_s << u"set"_s << u"/a/b"_s << u"{\"c\": {\"d\": 1}}"_s
                                          << u"{\n  \"a\": {\n    \"b\": {\n      \"c\": { \"d\": 1 }\n    }\n  }\n}"_s;
    QTest::newRow("remove the first") << spread << u"remove"_s << u"/a"_s << u""_s
                                      << u"{\n  \"b\": { \"c\": [1, 2] }\n}\n"_s;
    QTest::newRow("remove the last") << spread << u"remove"_s << u"/b"_s << u""_s << u"{\n  \"a\": 1\n}\n"_s;
    QTest::newRow("remove the only one") << spread << u"remove"_s << u"/b/c"_s << u""_s
                                         << u"{\n  \"a\": 1,\n  \"b\": {}\n}\n"_s;
    QTest::newRow("remove an item") << spread << u"remove"_s << u"/b/c/1"_s << u""_s
                                    << u"{\n  \"a\": 1,\n  \"b\": { \"c\": [1] }\n}\n"_s;
    QTest::newRow("tabulators") << u"{\n\t\"a\": {\n\t\t\"b\": [{}, 1]\n\t}\n}"_s << u"set"_s << u"/a/b"_s
                                << u"[{\"x\": []}]"_s
                                << u"{\n\t\"a\": {\n\t\t\"b\": [\n\t\t\t{\n\t\t\t\t\"x\": []\n\t\t\t}\n\t\t]\n\t}\n}"_s;
    QTest::newRow("rename") << spread << u"rename x\"y"_s << u"/a"_s << u""_s
                            << u"{\n  \"x\\\"y\": 1,\n  \"b\": { \"c\": [1, 2] }\n}\n"_s;
    QTest::newRow("beside what is half written") << u"{\n  \"a\": [1],\n  \"b\": tru\n}"_s << u"insert 1"_s << u"/a"_s
                                                 << u"2"_s << u"{\n  \"a\": [1, 2],\n  \"b\": tru\n}"_s;
    QTest::newRow("spelling of other numbers stays")
        << u"[1.0, 1e3, 0.10]"_s << u"set"_s << u"/1"_s << u"7.50"_s << u"[1.0, 7.50, 0.10]"_s;
}

void TestJsonEdit::writesAsTheNeighboursAreWritten()
{
    QFETCH(QString, before);
    QFETCH(QString, action);
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, after);
    const JsonOutline outline(before);
    const QString argument = action.section(u' ', 1);
    std::optional<TextEdit> edit;
    if (action.startsWith("set"_L1))
        edit = settingValue(outline, pointer, *parsed(value));
    else if (action.startsWith("order"_L1))
        edit = settingValue(outline, pointer, *parsed(value), argument.split(u','));
    else if (action.startsWith("insert"_L1))
        edit = insertingItem(outline, pointer, argument.toInt(), *parsed(value));
    else if (action.startsWith("rename"_L1))
        edit = renaming(outline, pointer, argument);
    else
        edit = removing(outline, pointer);
    QCOMPARE(afterwards(before, edit), after);
}

void TestJsonEdit::refusesWhatHasNoPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pointer");

    QTest::newRow("no parent") << u"{}"_s << u"/a/b"_s;
    QTest::newRow("parent is a list") << u"[1]"_s << u"/x"_s;
    QTest::newRow("behind the list") << u"[1]"_s << u"/1"_s;
    QTest::newRow("parent is a text") << u"\"x\""_s << u"/x"_s;
    QTest::newRow("empty text") << u""_s << u"/x"_s;
    QTest::newRow("no pointer") << u"{}"_s << u"x"_s;
    QTest::newRow("comma missing in the parent") << u"{\"a\": 1 \"b\": 2}"_s << u"/c"_s;
    QTest::newRow("parent not closed") << u"{\"a\": 1"_s << u"/c"_s;
    QTest::newRow("no value there") << u"{\"a\": , \"b\": 1}"_s << u"/a"_s;
}

void TestJsonEdit::refusesWhatHasNoPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, pointer);
    QVERIFY(!settingValue(JsonOutline(text), pointer, JsonValue(1)));
}

void TestJsonEdit::changesOneValueOfAShippedFile_data()
{
    addShippedFiles();
}

void TestJsonEdit::changesOneValueOfAShippedFile()
{
    QFETCH(QString, path);
    const QString text = textOf(path);
    const JsonOutline outline(text);
    const JsonValue tree = *parsed(text);
    QRandomGenerator random(20261130);
    for (const int entry : entriesToTry(outline, random)) {
        const QString pointer = outline.pointer(entry);
        const JsonValue value = randomValue(random, 0);
        const auto edit = settingValue(outline, pointer, value);
        QVERIFY2(edit, qPrintable(pointer));
        QCOMPARE(edit->extent, outline.at(entry).value);
        JsonValue wanted = tree;
        *valueAt(wanted, pointer) = value;
        const auto now = parsed(edited(text, *edit));
        QVERIFY2(now && *now == wanted, qPrintable(pointer));
    }
}

void TestJsonEdit::removesAndAddsInAShippedFile_data()
{
    addShippedFiles();
}

void TestJsonEdit::removesAndAddsInAShippedFile()
{
    QFETCH(QString, path);
    const QString text = textOf(path);
    const JsonOutline outline(text);
    const JsonValue tree = *parsed(text);
    QRandomGenerator random(20261201);
    for (const int entry : entriesToTry(outline, random)) {
        const QString pointer = outline.pointer(entry);
        const auto edit = removing(outline, pointer);
        QVERIFY2(edit, qPrintable(pointer));
        JsonValue wanted = tree;
        removeAt(wanted, pointer);
        const QString less = edited(text, *edit);
        const auto now = parsed(less);
        QVERIFY2(now && *now == wanted, qPrintable(pointer));
        if (outline.at(entry).key.length() == 0)
            continue;
        // Put back at its place by the order of its brothers, the file is the one that it was.
        QStringList order;
        const int parent = outline.at(entry).parent;
        for (int child = outline.at(parent).firstChild; child >= 0; child = outline.at(child).nextSibling)
            order.append(outline.at(child).name);
        const auto back = settingValue(JsonOutline(less), pointer, *outline.value(entry), order);
        QVERIFY2(back, qPrintable(pointer));
        const auto again = parsed(edited(less, *back));
        QVERIFY2(again && *again == tree, qPrintable(pointer));
    }
}

void TestJsonEdit::keepsATextRightThroughRandomEdits()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        QString text = u"{\n  \"a\": [1, { \"b\": \"c\" }],\n  \"d\": {}\n}\n"_s;
        JsonValue tree = *parsed(text);
        for (int step = 0; step < 40; ++step) {
            const JsonOutline outline(text);
            const int entry = random.bounded(outline.size());
            const QString pointer = outline.pointer(entry);
            const JsonValue value = randomValue(random, 0);
            JsonValue *place = valueAt(tree, pointer);
            std::optional<TextEdit> edit;
            const int action = random.bounded(4);
            if (action == 0 && entry > 0) {
                edit = removing(outline, pointer);
                removeAt(tree, pointer);
            } else if (action == 1 && place->type == JsonValue::Type::Array) {
                const int index = random.bounded(int(place->items.size()) + 1);
                edit = insertingItem(outline, pointer, index, value);
                place->items.insert(index, value);
            } else if (action == 2 && place->type == JsonValue::Type::Object) {
                const QString key = u"n/%1"_s.arg(random.bounded(5));
                edit = settingValue(outline, QString(pointer + u'/' + pointerPart(key)), value);
                place->set(key, value);
            } else {
                edit = settingValue(outline, pointer, value);
                *place = value;
            }
            QVERIFY(edit);
            const QString next = edited(text, *edit);
            QVERIFY(next.startsWith(text.first(edit->extent.begin)));
            QVERIFY(next.endsWith(text.sliced(edit->extent.end)));
            text = next;
            const auto now = parsed(text);
            QVERIFY2(now && *now == tree, qPrintable(text));
            if (tree.type != JsonValue::Type::Object && tree.type != JsonValue::Type::Array)
                break;
        }
    }
}

void TestJsonEdit::survivesEachCutOfAText()
{
    const QString text =
        textOf(QStringLiteral(LOTSE_SOURCE_DIR "/resources/library/profiles/langdock.json")).first(3000);
    for (qsizetype length = 0; length < text.size(); ++length) {
        const JsonOutline outline(text.first(length));
        QVERIFY(!outline.isWhole());
        for (int entry = 0; entry < outline.size(); ++entry) {
            const JsonOutline::Entry &each = outline.at(entry);
            QVERIFY(each.value.begin <= each.value.end && each.value.end <= length);
            if (each.parent >= 0)
                QVERIFY(outline.at(each.parent).value.begin < each.value.begin);
        }
    }
}

QTEST_GUILESS_MAIN(TestJsonEdit)
#include "tst_jsonedit.moc"
