// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coretest.h"

#include "core/engagementreader.h"
#include "core/engagementwriter.h"
#include "core/jsonwriter.h"
#include "core/libraryloader.h"

#include <QDirIterator>

#include <algorithm>
#include <random>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

const Library &shipped()
{
    static const Library library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    return library;
}

LoadedEngagement read(const QByteArray &text)
{
    return readEngagement(text, u"f.lotse"_s, shipped());
}

QStringList engagementFiles()
{
    QStringList paths {QStringLiteral(LOTSE_TEST_DATA "/workshop.lotse")};
    for (const QString &folder : {u":/samples"_s, QStringLiteral(LOTSE_TEST_DATA "/faults")}) {
        QDirIterator files(folder, {u"*.lotse"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
    }
    return paths;
}

// A JSON value and what it stands behind, for a walk through a whole file.
struct Spot
{
    JsonValue *value = nullptr;
    QString kind; // the way to it, with * for ids and places in lists
};

const QStringList mapsById {u"answers"_s, u"answer_notes"_s, u"weights"_s, u"risks"_s, u"duties"_s, u"notes"_s};

void collect(JsonValue &value, const QString &kind, QList<Spot> &spots)
{
    spots.append({.value = &value, .kind = kind});
    const bool isMap = mapsById.contains(kind.section(u'/', -1));
    for (JsonMember &member : value.members)
        collect(member.value, kind + u'/' + (isMap ? u"*"_s : member.key), spots);
    for (JsonValue &item : value.items)
        collect(item, kind + u"/*"_s, spots);
}

QList<Spot> spotsOf(JsonValue &file)
{
    QList<Spot> spots;
    collect(file, {}, spots);
    return spots;
}

bool isObjectWithKeys(const Spot &spot)
{
    return spot.value->type == JsonValue::Type::Object && !mapsById.contains(spot.kind.section(u'/', -1));
}

constexpr auto stranger = "x_stranger"_L1;

JsonValue strangeValue()
{
    return *parseJson(R"({"id": "w1", "big": 9007199254740993, "huge": -123456789012345678901234567890, "spelled":
        [1.50, 1e3, 1E+2, -0, 0.10, 5e-324], "text": "ü\u0000\n\ud83d\ude00", "none": null, "deep": {"": [[{}]]}})",
                      u"f"_s);
}

qsizetype strangersIn(JsonValue &file)
{
    const QByteArray wanted = writeJson(strangeValue());
    return std::ranges::count_if(spotsOf(file), [&](const Spot &spot) {
        const JsonValue *found = spot.value->find(QString(stranger));
        return found != nullptr && writeJson(*found) == wanted;
    });
}

// What is wrong with writing what was read from @p text and reading it again; empty if nothing is, or if it is refused.
QString faultOf(const QByteArray &text)
{
    const LoadedEngagement first = read(text);
    if (!first.engagement)
        return {};
    const QByteArray written = writeEngagement(*first.engagement);
    const LoadedEngagement second = read(written);
    if (!second.engagement)
        return u"is refused: "_s + described(second.issues).join(u"; "_s);
    if (*second.engagement != *first.engagement)
        return u"reads back as something else"_s;
    if (writeEngagement(*second.engagement) != written)
        return u"is written otherwise the second time"_s;
    return {};
}

// A copy that shares nothing: one that shares its lists with what it is put into would hold itself.
JsonValue deepCopy(const JsonValue &value)
{
    JsonValue copy = value;
    for (JsonMember &member : copy.members)
        member.value = deepCopy(member.value);
    for (JsonValue &item : copy.items)
        item = deepCopy(item);
    return copy;
}

// Changes files at random, so that most stay readable and everything is met that a reader might take.
class Mutation final
{
public:
    explicit Mutation(unsigned seed) : m_random(seed) { }

    void apply(JsonValue &file)
    {
        QList<Spot> spots = spotsOf(file);
        const Spot &spot = spots[below(spots.size())];
        JsonValue &value = *spot.value;
        switch (below(6)) {
        case 0: changeScalar(value); break;
        case 1: value = deepCopy(*spots[below(spots.size())].value); break;
        case 2:
            if (!value.members.isEmpty())
                value.members.removeAt(below(value.members.size()));
            break;
        case 3:
            if (!value.items.isEmpty())
                value.items.removeAt(below(value.items.size()));
            break;
        case 4:
            if (!value.items.isEmpty())
                value.items.append(deepCopy(value.items.at(below(value.items.size()))));
            break;
        default: addMember(value, *spots[below(spots.size())].value); break;
        }
    }

private:
    qsizetype below(qsizetype limit) { return qsizetype(m_random() % quint64(limit)); }

    void changeScalar(JsonValue &value)
    {
        static const QList<double> numbers {0, 1, -1, 0.1, 5, 10, 1e3, 1e15, -1e15, 1e300, 1.0 / 3, 2147483648.0};
        static const QStringList texts {{},       u" "_s,     u"a\nb"_s,   u"\u2028"_s,       u"w1"_s,
                                        u"ü😀"_s, u"order"_s, u"normal"_s, u"stackit.eu01"_s, u"support"_s};
        if (value.type == JsonValue::Type::Number)
            value = JsonValue(numbers.at(below(numbers.size())));
        else if (value.type == JsonValue::Type::String)
            value = JsonValue(texts.at(below(texts.size())));
        else if (value.type == JsonValue::Type::Boolean)
            value = JsonValue(!value.boolean);
    }

    void addMember(JsonValue &value, const JsonValue &other)
    {
        static const QStringList keys {u"x"_s,      u"id"_s,        u"number"_s, u"min_level"_s,
                                       u"range"_s,  u"criterion"_s, u"alpha"_s,  u"weight_order"_s,
                                       u"choice"_s, u""_s,          u"a/b~c"_s};
        if (value.type == JsonValue::Type::Object)
            value.set(keys.at(below(keys.size())), deepCopy(other));
    }

    std::mt19937 m_random;
};

} // namespace

// Whatever the program accepts it can write, and it loses nothing on the way.
class TestWriteRead : public QObject
{
    Q_OBJECT

private slots:
    void readsBackEachFile_data();
    void readsBackEachFile();
    void keepsStrangeKeysInEachObject_data();
    void keepsStrangeKeysInEachObject();
    void meetsEachKindOfObject();
    void readsBackEdges_data();
    void readsBackEdges();
    void readsBackWhatIsChangedAtRandom();
    void leavesKeysWithTheirObjects();
    void forgetsKeysOfWhatWasRemoved();
};

void TestWriteRead::readsBackEachFile_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : engagementFiles())
        QTest::newRow(qPrintable(path)) << path;
}

void TestWriteRead::readsBackEachFile()
{
    QFETCH(const QString, path);
    QCOMPARE(faultOf(bytesOf(path)), QString());
}

void TestWriteRead::keepsStrangeKeysInEachObject_data()
{
    readsBackEachFile_data();
}

void TestWriteRead::keepsStrangeKeysInEachObject()
{
    QFETCH(const QString, path);
    JsonValue file = *parseJson(bytesOf(path), path);
    if (!read(writeJson(file)).engagement)
        return; // one of those that must be refused
    QList<JsonValue *> objects;
    for (const Spot &spot : spotsOf(file)) {
        if (isObjectWithKeys(spot))
            objects.append(spot.value);
    }
    // From the innermost outwards: putting one in moves what stands in the same object.
    for (JsonValue *object : objects | std::views::reverse)
        object->members.prepend({.key = stranger, .value = strangeValue()});
    const LoadedEngagement loaded = read(writeJson(file));
    QVERIFY2(loaded.engagement.has_value(), qPrintable(described(loaded.issues).join(u'\n')));
    // Each is told, but for those within a value that is unknown itself.
    qsizetype within = 0;
    for (KeptKey kept : loaded.engagement->keptKeys)
        within += kept.member.key == stranger ? 0 : strangersIn(kept.member.value);
    QCOMPARE(std::ranges::count(loaded.issues, Issue::Code::UnknownKey, &Issue::code)
                 - std::ranges::count(read(bytesOf(path)).issues, Issue::Code::UnknownKey, &Issue::code) + within,
             objects.size());
    const QByteArray written = writeEngagement(*loaded.engagement);
    JsonValue again = *parseJson(written, path);
    QCOMPARE(strangersIn(again), objects.size());
    QCOMPARE(faultOf(writeJson(file)), QString());
    for (const char *spelling : {"9007199254740993", "-123456789012345678901234567890", "1.50", "1e3", "1E+2", "0.10"})
        QVERIFY2(written.contains(spelling), spelling);
}

// The test above would hold nothing for an object that no file has.
void TestWriteRead::meetsEachKindOfObject()
{
    QSet<QString> kinds;
    for (const QString &path : engagementFiles()) {
        JsonValue file = *parseJson(bytesOf(path), path);
        if (!read(writeJson(file)).engagement)
            continue;
        for (const Spot &spot : spotsOf(file)) {
            if (isObjectWithKeys(spot) && !spot.kind.contains("stranger"_L1))
                kinds.insert(spot.kind);
        }
    }
    for (const QString &kind :
         {u""_s, u"/client"_s, u"/workloads/*"_s, u"/workloads/*/weights/*"_s, u"/workloads/*/weight_sets/*"_s,
          u"/workloads/*/weight_sets/*/weights/*"_s, u"/workloads/*/weight_sets/*/trade_offs/*"_s,
          u"/workloads/*/trade_offs/*"_s, u"/workloads/*/requirements/*"_s, u"/workloads/*/requirements/*/effect"_s,
          u"/own_claims/*"_s, u"/own_claims/*/range"_s, u"/risks/*"_s, u"/duties/*"_s, u"/thresholds"_s, u"/report"_s})
        QVERIFY2(kinds.contains(kind), qPrintable(kind));
}

void TestWriteRead::readsBackEdges_data()
{
    QTest::addColumn<QByteArray>("workload");
    QTest::addColumn<QByteArray>("rest");
    const auto row = [](const char *name, const QByteArray &workload, const QByteArray &rest = {}) {
        QTest::newRow(name) << workload << rest;
    };
    row("order that names nothing", R"("weight_information": "order", "weight_order": [])");
    row("order beside intervals", R"("weight_order": ["support"])");
    row("requirement without a level of its own", R"("requirements": [{"effect": {"kind": "require", "criterion":
        "support", "severity": "warning", "min_level": "gone"}}])");
    row("requirement with numbers and a level", R"("requirements": [{"effect": {"kind": "require", "criterion":
        "price_small", "severity": "warning", "max_number": 3, "min_level": "gone"}, "reason": ""}])");
    row("note without an answer", R"("answer_notes": {"q_users": "later"})");
    row("empty note without an answer", R"("answer_notes": {"q_users": ""})");
    row("empty list of answers", R"("answers": {"q_special": []}, "answer_notes": {"q_special": "n"})");
    row("one answer as list", R"("answers": {"q_special": ["none"], "q_budget": 1e-300})");
    row("empty choice", R"("choice": "", "plan_b": "", "weight_set": "")");
    row("curve that reaches beyond all numbers", {}, R"(, "own_claims": [{"deployment": "stackit.eu01", "criterion":
        "price_small", "range": {"likely": 9e14, "standard_deviation": 9e14, "distribution": "normal"}}])");
    row("range of one number", {}, R"(, "own_claims": [{"deployment": "stackit.eu01", "criterion": "price_small",
        "range": {"low": 5, "likely": 5, "high": 5, "x": 1e1}}])");
    row("strange id of an own claim", {}, R"(, "own_claims": [{"id": "a", "deployment": "stackit.eu01", "criterion":
        "support", "unknown": true}, {"id": "b", "deployment": "stackit.eu01", "criterion": "price_small", "number": 1}])");
    row("keys with signs of JSON pointers", {}, R"(, "a/b": {"~": 1}, "~1": 2, "": 3, "notes": {"a.b/c": "n"})");
    row("schema", {}, R"(, "$schema": "https://lotse.invalid/schema/engagement.schema.json")");
    row("near tie without a criterion", {}, R"(, "thresholds": {"near_tie_criterion": "", "seed": 0})");
}

void TestWriteRead::readsBackEdges()
{
    QFETCH(const QByteArray, workload);
    QFETCH(const QByteArray, rest);
    const QByteArray text = R"({"format": 1, "kind": "engagement", "id": "e", "client": {}, "date": "2026-05-03",
        "options": [], "workloads": [{"id": "w1")"
        + (workload.isEmpty() ? QByteArray() : ", " + workload) + "}]" + rest + "}";
    const LoadedEngagement loaded = read(text);
    QVERIFY2(loaded.engagement.has_value(), qPrintable(described(loaded.issues).join(u'\n')));
    QCOMPARE(faultOf(text), QString());
    JsonValue before = *parseJson(text, u"f"_s);
    JsonValue after = *parseJson(writeEngagement(*loaded.engagement), u"f"_s);
    const auto unknown = [](JsonValue &file) {
        return std::ranges::count(read(writeJson(file)).issues, Issue::Code::UnknownKey, &Issue::code);
    };
    QCOMPARE(unknown(after), unknown(before));
}

void TestWriteRead::readsBackWhatIsChangedAtRandom()
{
    int accepted = 0;
    unsigned seed = 1;
    for (const QString &path : engagementFiles()) {
        const auto original = parseJson(bytesOf(path), path);
        for (int round = 0; round < 20; ++round, ++seed) {
            JsonValue file = *original;
            Mutation mutation(seed);
            for (unsigned i = 0; i <= seed % 4; ++i)
                mutation.apply(file);
            const QByteArray text = writeJson(file);
            const QString fault = faultOf(text);
            QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1 %2\n%3"_s.arg(seed).arg(fault, QString::fromUtf8(text))));
            accepted += read(text).engagement ? 1 : 0;
        }
    }
    QVERIFY2(accepted > int(seed) / 5, qPrintable(QString::number(accepted)));
}

namespace {

QByteArray withStrangers()
{
    return R"({"format": 1, "kind": "engagement", "id": "e", "client": {}, "date": "2026-05-03", "options": [],
        "workloads": [{"id": "w1", "x": "first workload"}, {"id": "w2", "x": "second workload",
        "weights": {"support": {"low": 1, "middle": 2, "high": 3, "x": "weight"}}}],
        "own_claims": [{"deployment": "a.b", "criterion": "support", "unknown": true, "x": "first claim"},
        {"deployment": "a.b", "criterion": "price_small", "number": 1, "x": "second claim"}]})";
}

QString strangerAt(const JsonValue &object)
{
    const JsonValue *found = object.find(u"x");
    return found == nullptr ? QString() : found->string;
}

} // namespace

void TestWriteRead::leavesKeysWithTheirObjects()
{
    Engagement engagement = *read(withStrangers()).engagement;
    std::ranges::reverse(engagement.workloads);
    engagement.workloads.first().weights.insert(u"support"_s, {.low = 4, .middle = 5, .high = 6});
    engagement.ownClaims.removeFirst();
    engagement.ownClaims.append(
        {.deployment = u"a.c"_s, .criterion = u"support"_s, .value = {}, .reason = {}, .date = {}});
    forgetKeysOfRemoved(engagement);
    const JsonValue file = *parseJson(writeEngagement(engagement), u"f"_s);
    const QList<JsonValue> &workloads = file.find(u"workloads")->items;
    QCOMPARE(strangerAt(workloads.at(0)), u"second workload"_s);
    QCOMPARE(strangerAt(workloads.at(1)), u"first workload"_s);
    QCOMPARE(strangerAt(*workloads.at(0).find(u"weights")->find(u"support")), u"weight"_s);
    const QList<JsonValue> &claims = file.find(u"own_claims")->items;
    QCOMPARE(strangerAt(claims.at(0)), u"second claim"_s);
    QCOMPARE(strangerAt(claims.at(1)), QString());
}

void TestWriteRead::forgetsKeysOfWhatWasRemoved()
{
    Engagement engagement = *read(withStrangers()).engagement;
    const OwnClaim claim = engagement.ownClaims.takeFirst();
    forgetKeysOfRemoved(engagement);
    // A new one on the same cell is not the old one.
    engagement.ownClaims.prepend(claim);
    const JsonValue file = *parseJson(writeEngagement(engagement), u"f"_s);
    QCOMPARE(strangerAt(file.find(u"own_claims")->items.at(0)), QString());
    QCOMPARE(strangerAt(file.find(u"own_claims")->items.at(1)), u"second claim"_s);
}

QTEST_GUILESS_MAIN(TestWriteRead)
#include "tst_writeread.moc"
