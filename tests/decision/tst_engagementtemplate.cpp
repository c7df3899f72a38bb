// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/engagementwriter.h"
#include "core/jsonfile.h"
#include "core/jsonwriter.h"
#include "core/libraryloader.h"
#include "decision/engagementtemplate.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lotse;

Q_DECLARE_METATYPE(lotse::WeightOverride)

namespace {

const QDate today(2026, 6, 15);

enum class Fate { Kept, LeftOut, Made };

/// What becomes of each key of an engagement in one that starts from it, with * for ids and places in lists. What
/// stands below a key shares its fate.
struct Decided
{
    const char *way;
    Fate fate;
};

const Decided decisions[] {
    {"$schema", Fate::LeftOut},
    {"format", Fate::Kept},
    {"kind", Fate::Kept},
    {"id", Fate::Made},
    {"client/name", Fate::LeftOut},
    {"client/name_english", Fate::LeftOut},
    {"client/place", Fate::LeftOut},
    {"client/industry", Fate::Kept}, // what the model is a model of
    {"client/employees", Fate::LeftOut},
    {"client/contact", Fate::LeftOut},
    {"consultant", Fate::Kept},
    {"date", Fate::Made},
    {"language", Fate::Kept},
    {"library_version", Fate::LeftOut}, // it was never saved
    {"program_version", Fate::LeftOut},
    {"options", Fate::Kept},
    {"workloads/*/id", Fate::Kept},
    {"workloads/*/name", Fate::Kept},
    {"workloads/*/description", Fate::Kept},
    {"workloads/*/answers", Fate::Kept},
    {"workloads/*/answer_notes", Fate::LeftOut}, // what the client said
    {"workloads/*/weights/*/low", Fate::Made}, // no narrower than a proposal
    {"workloads/*/weights/*/middle", Fate::Kept},
    {"workloads/*/weights/*/high", Fate::Made},
    {"workloads/*/weights/*/confirmed", Fate::LeftOut},
    {"workloads/*/weights/*/locked", Fate::Kept},
    {"workloads/*/weight_information", Fate::Kept},
    {"workloads/*/weight_order", Fate::Kept},
    {"workloads/*/weights_confirmed", Fate::LeftOut},
    {"workloads/*/weight_sets/*/id", Fate::Kept},
    {"workloads/*/weight_sets/*/name", Fate::Kept},
    {"workloads/*/weight_sets/*/weights/*/low", Fate::Made},
    {"workloads/*/weight_sets/*/weights/*/middle", Fate::Kept},
    {"workloads/*/weight_sets/*/weights/*/high", Fate::Made},
    {"workloads/*/weight_sets/*/weights/*/confirmed", Fate::LeftOut},
    {"workloads/*/weight_sets/*/weights/*/locked", Fate::Kept},
    {"workloads/*/weight_sets/*/weights_confirmed", Fate::LeftOut},
    {"workloads/*/weight_sets/*/trade_offs", Fate::LeftOut},
    {"workloads/*/weight_set", Fate::Kept},
    {"workloads/*/trade_offs", Fate::LeftOut}, // answers to control questions
    {"workloads/*/requirements", Fate::Kept},
    {"workloads/*/choice", Fate::LeftOut},
    {"workloads/*/plan_b", Fate::LeftOut},
    {"own_claims", Fate::LeftOut}, // what providers promised that client
    {"risks/*/title", Fate::Kept},
    {"risks/*/likelihood", Fate::Kept},
    {"risks/*/impact", Fate::Kept},
    {"risks/*/mitigations", Fate::Kept},
    {"risks/*/measure", Fate::Kept},
    {"risks/*/likelihood_after", Fate::Kept},
    {"risks/*/impact_after", Fate::Kept},
    {"risks/*/owner", Fate::Kept},
    {"risks/*/due", Fate::LeftOut},
    {"risks/*/state", Fate::Made},
    {"risks/*/note", Fate::LeftOut},
    {"duties/*/owner", Fate::Kept},
    {"duties/*/due", Fate::LeftOut},
    {"duties/*/done", Fate::LeftOut},
    {"duties/*/note", Fate::LeftOut},
    {"notes", Fate::LeftOut},
    {"thresholds/clear_share", Fate::Kept},
    {"thresholds/leaning_share", Fate::Kept},
    {"thresholds/weight_margin", Fate::Kept},
    {"thresholds/stale_number_spread", Fate::Kept},
    {"thresholds/apply_staleness", Fate::Kept},
    {"thresholds/near_tie", Fate::Kept},
    {"thresholds/near_tie_criterion", Fate::Kept},
    {"thresholds/confirmed_margin", Fate::Kept},
    {"thresholds/fact_distribution", Fate::Kept},
    {"thresholds/draws", Fate::Kept},
    {"thresholds/seed", Fate::Kept},
    {"thresholds/stamped", Fate::Made},
    {"report/language", Fate::Kept},
    {"report/final_version", Fate::Made},
    {"report/reasons", Fate::LeftOut},
    {"report/exit_plan", Fate::Kept},
    {"report/logo", Fate::Kept},
    {"report/omitted_sections", Fate::Kept},
};

bool isWithin(const QString &way, const QString &above)
{
    return way == above || way.startsWith(above + u'/');
}

bool isDecided(const QString &way)
{
    return std::ranges::any_of(decisions,
                               [&](const Decided &each) { return isWithin(way, QString::fromLatin1(each.way)); });
}

/// A value and the way to it, with * for ids and places in lists.
struct Leaf
{
    QString way;
    QByteArray value;
};

const QStringList mapsById {u"answers"_s, u"answer_notes"_s, u"weights"_s, u"risks"_s, u"duties"_s, u"notes"_s};

QString below(const QString &way, const QString &key)
{
    return way.isEmpty() ? key : way + u'/' + key;
}

void collect(const JsonValue &value, const QString &way, QList<Leaf> &leaves)
{
    const bool isMap = mapsById.contains(way.section(u'/', -1));
    for (const JsonMember &member : value.members)
        collect(member.value, below(way, isMap ? u"*"_s : member.key), leaves);
    for (const JsonValue &item : value.items)
        collect(item, below(way, u"*"_s), leaves);
    const bool isText = value.type == JsonValue::Type::String && !value.string.isEmpty();
    if (isText || value.type == JsonValue::Type::Number || value.type == JsonValue::Type::Boolean)
        leaves.append({.way = way, .value = writeJson(value)});
}

QList<Leaf> leavesOf(const Engagement &engagement)
{
    QList<Leaf> leaves;
    collect(*parseJson(writeEngagement(engagement), {}), {}, leaves);
    return leaves;
}

/// The values at @p way and below, one after the other.
QByteArrayList valuesWithin(const QList<Leaf> &leaves, const QString &way)
{
    QByteArrayList values;
    for (const Leaf &leaf : leaves) {
        if (isWithin(leaf.way, way))
            values.append(leaf.value);
    }
    return values;
}

/// Collects the ways to all values that @p schema, a part of @p file, describes.
void collectWays(const JsonValue &file, const JsonValue &schema, const QString &way, QStringList &ways)
{
    if (const JsonValue *reference = schema.find(u"$ref")) {
        const JsonValue *definition = file.find(u"$defs")->find(reference->string.section(u'/', -1));
        collectWays(file, *definition, way, ways);
        return;
    }
    const JsonValue *properties = schema.find(u"properties");
    const JsonValue *others = schema.find(u"additionalProperties");
    const JsonValue *items = schema.find(u"items");
    if (properties) {
        for (const JsonMember &property : properties->members)
            collectWays(file, property.value, below(way, property.key), ways);
    }
    if (others && others->type == JsonValue::Type::Object)
        collectWays(file, *others, below(way, u"*"_s), ways);
    if (items)
        collectWays(file, *items, below(way, u"*"_s), ways);
    if (!properties && !others && !items)
        ways.append(way);
}

} // namespace

/// What an engagement takes over from that of another client.
class TestEngagementTemplate final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning();
        m_library = loadLibrary({QStringLiteral(LOTSE_TEST_DATA "/library")}).library;
        const LoadedEngagement loaded =
            readEngagementFile(QStringLiteral(LOTSE_TEST_DATA "/workshop.lotse"), m_library);
        QVERIFY(loaded.engagement.has_value());
        m_model = *loaded.engagement;
        QVERIFY(!m_model.keptKeys.isEmpty());
    }

    void everyKeyIsDecided()
    {
        const auto schema = readJsonFile(u":/schema/engagement.schema.json"_s);
        QVERIFY(schema.has_value());
        QStringList ways;
        collectWays(*schema, *schema, {}, ways);
        QVERIFY(ways.contains(u"workloads/*/weights/*/middle"_s));
        QVERIFY(ways.contains(u"risks/*/owner"_s));
        ways.removeIf(isDecided);
        QCOMPARE(ways, QStringList());
    }

    void keepsOrLeavesOutEachKey_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<int>("fate");
        for (const Decided &each : decisions)
            QTest::newRow(each.way) << QString::fromLatin1(each.way) << int(each.fate);
    }

    void keepsOrLeavesOutEachKey()
    {
        QFETCH(const QString, way);
        QFETCH(const int, fate);
        Engagement model = m_model;
        model.contact = u"Frau Kruse"_s; // who owns nothing
        model.keptKeys.append({.way = {}, .member = {.key = u"$schema"_s, .value = u"engagement"_s}});
        const QByteArrayList before = valuesWithin(leavesOf(model), way);
        const QByteArrayList after = valuesWithin(leavesOf(startFrom(m_library, model, today)), way);
        QVERIFY2(!before.isEmpty(), "the model says nothing here, so nothing is tested");
        if (Fate(fate) == Fate::Kept)
            QCOMPARE(after, before);
        else if (Fate(fate) == Fate::LeftOut)
            QCOMPARE(after, QByteArrayList());
        else
            QVERIFY(after != before);
    }

    void isANewEngagementOfToday()
    {
        const Engagement start = startFrom(m_library, m_model, today);
        QVERIFY(!start.id.isEmpty());
        QVERIFY(start.id != startFrom(m_library, m_model, today).id);
        QCOMPARE(start.date, today);
        QVERIFY(!start.report.finalVersion);
        QCOMPARE(start.risks.value(u"own.rain"_s).state, RiskState::Planned);
        QVERIFY2(start.keptKeys.isEmpty(), "nobody can tell whether an unknown key speaks of the client");
    }

    void givesTheSameWhenItIsUsedAgain()
    {
        const Engagement once = startFrom(m_library, m_model, today);
        Engagement twice = startFrom(m_library, once, today);
        twice.id = once.id;
        QVERIFY(twice == once);
        const LoadedEngagement read = readEngagement(writeEngagement(once), u"template.lotse"_s, m_library);
        QVERIFY(read.issues.isEmpty());
        QVERIFY(read.engagement == once);
    }

    void widensWhatWasConfirmed_data()
    {
        QTest::addColumn<WeightOverride>("weight");
        QTest::addColumn<WeightOverride>("expected");
        const auto weight = [](double low, double middle, double high, bool confirmed) {
            return WeightOverride {.low = low, .middle = middle, .high = high, .confirmed = confirmed};
        };
        QTest::newRow("confirmed") << weight(4.5, 5, 5.5, true) << weight(3, 5, 7, false);
        QTest::newRow("wide on one side") << weight(1, 5, 5.5, true) << weight(1, 5, 7, false);
        QTest::newRow("near the ends") << weight(1, 1, 1, true) << weight(0, 1, 3, false);
        QTest::newRow("heaviest") << weight(10, 10, 10, true) << weight(8, 10, 10, false);
        QTest::newRow("does not count") << weight(0, 0, 0, true) << weight(0, 0, 0, false);
        QTest::newRow("set by hand") << weight(5, 5, 5, false) << weight(5, 5, 5, false);
    }

    void widensWhatWasConfirmed()
    {
        QFETCH(const WeightOverride, weight);
        QFETCH(const WeightOverride, expected);
        Engagement model = m_model;
        model.thresholds.weightMargin = 2;
        model.workloads.first().weights = {{u"price"_s, weight}};
        model.workloads.first().weightSets.first().weights = {{u"price"_s, weight}};
        const Engagement start = startFrom(m_library, model, today);
        QVERIFY(start.workloads.constFirst().weights.value(u"price"_s) == expected);
        QVERIFY(start.workloads.constFirst().weightSets.constFirst().weights.value(u"price"_s) == expected);
    }

    void stampsWhereThereIsAResult()
    {
        QCOMPARE(startFrom(m_library, m_model, today).thresholds.stamped, today);
        Engagement model = m_model;
        model.workloads.first().answers = {{u"q_use"_s, {.choices = {}, .number = {}, .note = u"to be asked"_s}}};
        const Engagement start = startFrom(m_library, model, today);
        QVERIFY2(!start.thresholds.stamped.isValid(), "the first answer does");
        QVERIFY2(start.workloads.constFirst().answers.isEmpty(), "a note answers nothing");
    }

    void theContactOwnsNothing()
    {
        QCOMPARE(m_model.contact, u"Backstube"_s);
        Engagement model = m_model;
        model.risks[u"risk.theft"_s].owner = u"IT"_s;
        model.risks[u"own.paper"_s].owner = u"Backstube"_s;
        const Engagement start = startFrom(m_library, model, today);
        QCOMPARE(start.risks.value(u"own.rain"_s).title, u"Nasse Brötchen"_s);
        QVERIFY(start.risks.value(u"own.rain"_s).owner.isEmpty());
        QCOMPARE(start.risks.value(u"risk.theft"_s).owner, u"IT"_s);
        QVERIFY2(!start.risks.contains(u"own.paper"_s), "nothing is left of it");
        QVERIFY(start.duties.isEmpty());
    }

    void leavesOutWhatTheLibraryLacks()
    {
        Engagement model = m_model;
        model.options.prepend(u"gone.eu"_s);
        model.workloads.first().answers.insert(u"q_gone"_s, {.choices = {u"yes"_s}, .number = {}, .note = {}});
        model.workloads.first().answers[u"q_electric"_s].choices = {u"no"_s}; // hides q_hills
        const Engagement start = startFrom(m_library, model, today);
        QCOMPARE(start.options, m_model.options);
        QCOMPARE(start.workloads.constFirst().answers.keys(),
                 QStringList({u"q_budget"_s, u"q_electric"_s, u"q_storage"_s, u"q_use"_s}));
    }

    void findsTheClientInTheTexts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("no") << u"Bäckerei Morgenrot"_s << u""_s << u"Wiederverkauf"_s << QStringList();
        QTest::newRow("yes") << u"Bäckerei Morgenrot"_s << u""_s << u"Die BÄCKEREI Morgenrot verkauft."_s
                             << QStringList {u"Bäckerei Morgenrot"_s};
        QTest::newRow("in English") << u"Bäckerei"_s << u"Dawn Bakery"_s << u"Dawn Bakery sells."_s
                                    << QStringList {u"Dawn Bakery"_s};
        QTest::newRow("twice the same") << u"Dawn"_s << u"Dawn"_s << u"Dawn"_s << QStringList {u"Dawn"_s};
        QTest::newRow("no name") << u""_s << u""_s << u"Wiederverkauf"_s << QStringList();
        QTest::newRow("two letters") << u"Wi"_s << u""_s << u"Wiederverkauf"_s << QStringList();
        QTest::newRow("named like an option") << u"northwheel"_s << u""_s << u"Wiederverkauf"_s << QStringList();
    }

    void findsTheClientInTheTexts()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, english);
        QFETCH(const QString, plan);
        QFETCH(const QStringList, found);
        Engagement model = m_model;
        model.clientName = name;
        model.clientNameEnglish = english;
        model.report.exitPlan = plan;
        QCOMPARE(clientNamesIn(startFrom(m_library, model, today), model), found);
    }

    void findsTheClientInEachText_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"consultant", "report/exit_plan", "workloads/*/name", "workloads/*/description",
                                "workloads/*/weight_sets/*/name", "workloads/*/requirements/*/reason", "risks/*/title",
                                "risks/*/measure", "risks/*/owner", "duties/*/owner"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void findsTheClientInEachText()
    {
        QFETCH(const QString, way);
        Engagement model = m_model;
        model.contact.clear();
        model.clientNameEnglish.clear();
        for (const Leaf &leaf : leavesOf(model)) {
            if (leaf.way != way)
                continue;
            model.clientName = QString::fromUtf8(leaf.value).trimmed();
            model.clientName = model.clientName.sliced(1, model.clientName.size() - 2); // without its quotes
            QCOMPARE(clientNamesIn(startFrom(m_library, model, today), model), QStringList {model.clientName});
            return;
        }
        QFAIL("the model has no such text");
    }

private:
    Library m_library;
    Engagement m_model;
};

QTEST_GUILESS_MAIN(TestEngagementTemplate)
#include "tst_engagementtemplate.moc"
