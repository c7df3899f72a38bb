// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"

#include "core/claimreader.h"
#include "core/conditionreader.h"
#include "core/jsonfile.h"
#include "core/visibletext.h"

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int mostEmployees = 100'000'000;
constexpr int fewestDraws = 1'000;
constexpr int mostDraws = 100'000'000;
constexpr qint64 largestSeed = (qint64(1) << 53) - 1; // beyond it, JSON numbers skip some

// A field of several lines obeys what turns the reading direction and would show figures in another order than the
// report.
QString readStraight(Reading &reading, const Node &node, const QString &key)
{
    const QString given = readText(reading, node, key, true);
    const QString straight = withoutTurns(given);
    if (straight.size() != given.size())
        reading.warning(Issue::Code::ControlCharacter, node, {key});
    return straight;
}

QString readParagraphs(ObjectReader &object, QLatin1StringView key)
{
    const auto found = object.member(key, Need::Optional);
    return found ? readStraight(object.reading(), *found, key) : QString();
}

// Reads the engagement against one library. What the library lacks is kept and reported as a warning.
class EngagementReader final
{
public:
    EngagementReader(Reading &reading, const Library &library) : m_reading(reading), m_library(library) { }

    Engagement read(const JsonValue &file);

private:
    void readClient(const Node &node, Engagement &engagement);
    Workload readWorkload(const Node &node, QSet<QString> &seen);
    void readAnswers(ObjectReader &object, Workload &workload);
    GivenAnswer readAnswer(const QString &question, const Node &node);
    void readWeighting(ObjectReader &object, Workload &workload);
    void checkWeighting(ObjectReader &object, const Workload &workload);
    QMap<QString, WeightOverride> readWeights(ObjectReader &object, Need need);
    WeightOverride readWeight(const Node &node);
    QList<TradeOff> readTradeOffs(ObjectReader &object);
    TradeOff readTradeOff(const Node &node);
    QString readSide(ObjectReader &object, QLatin1StringView key);
    OwnRequirement readRequirement(const Node &node);
    OwnClaim readOwnClaim(const Node &node, QSet<QString> &cells);
    void checkNoteKey(const QString &key, const Node &node);
    QStringList readMitigations(ObjectReader &object, const Risk *risk);
    RiskNote readRiskNote(const QString &id, const Node &node);
    DutyNote readDutyNote(const QString &id, const Node &node);
    Thresholds readThresholds(const Node &node);
    ReportSettings readReport(const Node &node);
    QString readDeploymentId(ObjectReader &object, QLatin1StringView key, Need need);
    QString checkedDeployment(const Node &node, const QString &id);

    /// Reads the day by which something is to be done.
    QDate readDue(ObjectReader &object);

    Reading &m_reading;
    const Library &m_library;
    QDate m_date; // of the engagement
};

Engagement EngagementReader::read(const JsonValue &file)
{
    Engagement engagement;
    ObjectReader object(m_reading, Node {file, {}});
    if (!readHeader(object, "engagement"_L1))
        return engagement;
    engagement.id = object.plainId("id"_L1);
    if (const auto client = object.member("client"_L1))
        readClient(*client, engagement);
    engagement.consultant = object.line("consultant"_L1, Need::Optional);
    engagement.date = object.pastDate("date"_L1);
    m_date = engagement.date;
    engagement.language = object.choice("language"_L1, languageNames, Need::Optional).value_or(Language::German);
    engagement.libraryVersion = object.line("library_version"_L1, Need::Optional);
    engagement.programVersion = object.line("program_version"_L1, Need::Optional);
    QSet<QString> options;
    engagement.options = object.list("options"_L1, Need::Required, [&](const Node &item) {
        const QString id = readText(m_reading, item, u"options"_s);
        if (!id.isEmpty())
            m_reading.checkOnce(item, id, u"options"_s, options);
        return checkedDeployment(item, id);
    });
    QSet<QString> seen;
    engagement.workloads =
        object.list("workloads"_L1, Need::Required, [&](const Node &item) { return readWorkload(item, seen); });
    if (const JsonValue *workloads = file.find(u"workloads"); workloads != nullptr && workloads->items.isEmpty())
        m_reading.error(Issue::Code::EmptyText, *object.member("workloads"_L1), {u"workloads"_s});
    QSet<QString> cells;
    engagement.ownClaims =
        object.list("own_claims"_L1, Need::Optional, [&](const Node &item) { return readOwnClaim(item, cells); });
    object.map("risks"_L1, Need::Optional,
               [&](const QString &id, const Node &node) { engagement.risks.insert(id, readRiskNote(id, node)); });
    object.map("duties"_L1, Need::Optional,
               [&](const QString &id, const Node &node) { engagement.duties.insert(id, readDutyNote(id, node)); });
    object.map("notes"_L1, Need::Optional, [&](const QString &key, const Node &node) {
        checkNoteKey(key, node);
        engagement.notes.insert(key, readStraight(m_reading, node, key));
    });
    if (const auto thresholds = object.member("thresholds"_L1, Need::Optional))
        engagement.thresholds = readThresholds(*thresholds);
    if (const auto report = object.member("report"_L1, Need::Optional))
        engagement.report = readReport(*report);
    return engagement;
}

void EngagementReader::readClient(const Node &node, Engagement &engagement)
{
    ObjectReader object(m_reading, node);
    engagement.clientName = object.line("name"_L1, Need::Optional);
    engagement.clientNameEnglish = object.line("name_english"_L1, Need::Optional);
    engagement.place = object.line("place"_L1, Need::Optional);
    engagement.industry = object.line("industry"_L1, Need::Optional);
    engagement.employees = object.integer("employees"_L1, 0, mostEmployees, Need::Optional);
    engagement.contact = object.line("contact"_L1, Need::Optional);
}

Workload EngagementReader::readWorkload(const Node &node, QSet<QString> &seen)
{
    ObjectReader object(m_reading, node);
    Workload workload;
    workload.id = object.ownId(seen, u"workload"_s);
    workload.name = object.line("name"_L1, Need::Optional);
    workload.description = readParagraphs(object, "description"_L1);
    readAnswers(object, workload);
    readWeighting(object, workload);
    workload.requirements =
        object.list("requirements"_L1, Need::Optional, [&](const Node &item) { return readRequirement(item); });
    workload.choice = readDeploymentId(object, "choice"_L1, Need::Optional);
    workload.planB = readDeploymentId(object, "plan_b"_L1, Need::Optional);
    if (!workload.planB.isEmpty() && workload.planB == workload.choice)
        m_reading.warning(Issue::Code::SamePlanB, *object.member("plan_b"_L1), {workload.planB});
    return workload;
}

void EngagementReader::readAnswers(ObjectReader &object, Workload &workload)
{
    object.map("answers"_L1, Need::Optional, [&](const QString &question, const Node &node) {
        workload.answers.insert(question, readAnswer(question, node));
    });
    object.map("answer_notes"_L1, Need::Optional, [&](const QString &question, const Node &node) {
        m_reading.checkIsId(node, question);
        // A note without a text is none, and no answer either.
        if (const QString note = readStraight(m_reading, node, question); !note.isEmpty())
            workload.answers[question].note = note;
    });
}

GivenAnswer EngagementReader::readAnswer(const QString &questionId, const Node &node)
{
    GivenAnswer answer;
    const Question *question = m_library.question(questionId);
    if (!isId(questionId))
        m_reading.error(Issue::Code::InvalidId, node, {questionId});
    else if (question == nullptr)
        m_reading.warning(Issue::Code::QuestionGone, node, {questionId});
    QSet<QString> seen;
    const auto addChoice = [&](const Node &item) {
        const QString choice = readText(m_reading, item, questionId);
        if (choice.isEmpty())
            return;
        m_reading.checkIsId(item, choice);
        m_reading.checkOnce(item, choice, questionId, seen);
        if (question != nullptr && question->answer(choice) == nullptr)
            m_reading.warning(Issue::Code::QuestionGone, item, {choice});
        answer.choices.append(choice);
    };
    switch (node.value.type) {
    case JsonValue::Type::Number: answer.number = node.value.number; break;
    case JsonValue::Type::Array:
        for (qsizetype i = 0; i < node.value.items.size(); ++i)
            addChoice(Node {node.value.items[i], {.parent = &node.path, .key = {}, .index = i}});
        break;
    case JsonValue::Type::Null:
    case JsonValue::Type::Boolean:
    case JsonValue::Type::Object:
    case JsonValue::Type::String: addChoice(node); break;
    }
    return answer;
}

void EngagementReader::readWeighting(ObjectReader &object, Workload &workload)
{
    workload.weights = readWeights(object, Need::Optional);
    workload.weightInformation = object.choice("weight_information"_L1, weightInformationNames, Need::Optional)
                                     .value_or(WeightInformation::Intervals);
    QSet<QString> ordered;
    workload.weightOrder = object.list("weight_order"_L1, Need::Optional, [&](const Node &item) {
        const QString criterion = readText(m_reading, item, u"weight_order"_s);
        if (ordered.contains(criterion))
            m_reading.error(Issue::Code::DuplicateId, item, {criterion, u"criterion"_s});
        else if (!criterion.isEmpty())
            m_reading.checkId(IdKind::Criterion, item, criterion);
        ordered.insert(criterion);
        return criterion;
    });
    workload.weightsConfirmed = object.pastDate("weights_confirmed"_L1, Need::Optional);
    QSet<QString> sets;
    workload.weightSets = object.list("weight_sets"_L1, Need::Optional, [&](const Node &item) {
        ObjectReader set(m_reading, item);
        return WeightSet {.id = set.ownId(sets, u"weight set"_s),
                          .name = set.line("name"_L1),
                          .weights = readWeights(set, Need::Required),
                          .weightsConfirmed = set.pastDate("weights_confirmed"_L1, Need::Optional),
                          .tradeOffs = readTradeOffs(set)};
    });
    if (!object.text("weight_set"_L1, Need::Optional).isEmpty()) // empty is none
        workload.weightSet = object.plainId("weight_set"_L1);
    workload.tradeOffs = readTradeOffs(object);
    checkWeighting(object, workload);
}

void EngagementReader::checkWeighting(ObjectReader &object, const Workload &workload)
{
    if (workload.weightInformation == WeightInformation::Order && !object.has("weight_order"_L1))
        m_reading.error(Issue::Code::MissingKey, object.node(), {u"weight_order"_s});
    QStringList sets;
    for (const WeightSet &set : workload.weightSets)
        sets.append(set.id);
    const JsonValue *inUse = object.node().value.find(u"weight_set");
    if (inUse != nullptr && !workload.weightSet.isEmpty() && !sets.contains(workload.weightSet))
        m_reading.warning(Issue::Code::UnknownId, Node {*inUse, {.parent = &object.node().path, .key = u"weight_set"}},
                          {workload.weightSet, u"weight set"_s, nearestText(workload.weightSet, sets)});
}

QMap<QString, WeightOverride> EngagementReader::readWeights(ObjectReader &object, Need need)
{
    QMap<QString, WeightOverride> weights;
    object.map("weights"_L1, need, [&](const QString &criterion, const Node &weight) {
        m_reading.checkId(IdKind::Criterion, weight, criterion);
        weights.insert(criterion, readWeight(weight));
    });
    return weights;
}

QList<TradeOff> EngagementReader::readTradeOffs(ObjectReader &object)
{
    QSet<QString> pairs;
    return object.list("trade_offs"_L1, Need::Optional, [&](const Node &item) {
        const TradeOff tradeOff = readTradeOff(item);
        const auto [least, most] = std::minmax(tradeOff.first, tradeOff.second);
        if (!least.isEmpty())
            m_reading.checkOnce(item, least + ", "_L1 + most, u"trade_offs"_s, pairs);
        return tradeOff;
    });
}

TradeOff EngagementReader::readTradeOff(const Node &node)
{
    ObjectReader object(m_reading, node);
    TradeOff tradeOff;
    tradeOff.first = readSide(object, "first"_L1);
    tradeOff.second = readSide(object, "second"_L1);
    if (!tradeOff.first.isEmpty() && tradeOff.first == tradeOff.second)
        m_reading.error(Issue::Code::DuplicateId, *object.member("second"_L1),
                        {tradeOff.second, u"criterion or group"_s});
    tradeOff.preference = object.choice("preference"_L1, preferenceNames).value_or(TradeOff::Preference::Equal);
    return tradeOff;
}

QString EngagementReader::readSide(ObjectReader &object, QLatin1StringView key)
{
    const auto found = object.member(key);
    if (!found)
        return {};
    const QString id = readText(m_reading, *found, key);
    const Names &names = m_reading.names();
    if (!id.isEmpty())
        m_reading.checkIsId(*found, id);
    if (!isId(id) || names.contains(IdKind::Criterion, id) || names.contains(IdKind::Group, id))
        return id;
    const QString criterion = names.nearest(IdKind::Criterion, id);
    m_reading.warning(
        Issue::Code::UnknownId, *found,
        {id, u"criterion or group"_s, criterion.isEmpty() ? names.nearest(IdKind::Group, id) : criterion});
    return id;
}

WeightOverride EngagementReader::readWeight(const Node &node)
{
    ObjectReader object(m_reading, node);
    WeightOverride weight {.low = object.number("low"_L1, 0, 10).value_or(0),
                           .middle = object.number("middle"_L1, 0, 10).value_or(0),
                           .high = object.number("high"_L1, 0, 10).value_or(0)};
    weight.confirmed = object.boolean("confirmed"_L1, false);
    weight.locked = object.boolean("locked"_L1, false);
    if (weight.low > weight.middle || weight.middle > weight.high)
        m_reading.error(Issue::Code::InvalidRange, node,
                        {stepId(weight.low), stepId(weight.middle), stepId(weight.high)});
    return weight;
}

OwnRequirement EngagementReader::readRequirement(const Node &node)
{
    ObjectReader object(m_reading, node);
    OwnRequirement requirement;
    if (const auto effect = object.member("effect"_L1))
        requirement.effect = readEffect(m_reading, *effect);
    requirement.reason = readParagraphs(object, "reason"_L1);
    return requirement;
}

OwnClaim EngagementReader::readOwnClaim(const Node &node, QSet<QString> &cells)
{
    ObjectReader object(m_reading, node);
    OwnClaim claim;
    claim.deployment = readDeploymentId(object, "deployment"_L1, Need::Required);
    claim.criterion = object.id("criterion"_L1, IdKind::Criterion);
    if (!claim.deployment.isEmpty() && !claim.criterion.isEmpty())
        m_reading.checkOnce(node, claim.deployment + u'/' + claim.criterion, u"own_claims"_s, cells);
    claim.value = readClaimValue(object, claim.criterion);
    claim.reason = readParagraphs(object, "reason"_L1);
    claim.date = object.date("date"_L1, Need::Optional);
    if (claim.date.isValid() && m_date.isValid() && claim.date > m_date)
        m_reading.warning(Issue::Code::AfterEngagement, *object.member("date"_L1),
                          {claim.date.toString(Qt::ISODate), m_date.toString(Qt::ISODate)});
    else if (claim.date.isValid())
        m_reading.checkNotFuture(*object.member("date"_L1), claim.date);
    return claim;
}

void EngagementReader::checkNoteKey(const QString &key, const Node &node)
{
    const QStringList ids = key.split(u'/');
    if (ids.size() > 2 || !std::ranges::all_of(ids, isId))
        m_reading.error(Issue::Code::InvalidId, node, {key});
}

QDate EngagementReader::readDue(ObjectReader &object)
{
    constexpr int mostYears = 10;
    const QDate due = object.date("due"_L1, Need::Optional);
    if (due.isValid() && m_date.isValid() && (due > m_date.addYears(mostYears) || due < m_date.addYears(-mostYears)))
        m_reading.warning(Issue::Code::UnlikelyDue, *object.member("due"_L1),
                          {due.toString(Qt::ISODate), m_date.toString(Qt::ISODate)});
    return due;
}

QStringList EngagementReader::readMitigations(ObjectReader &object, const Risk *risk)
{
    QSet<QString> seen;
    return object.list("mitigations"_L1, Need::Optional, [&](const Node &item) {
        const QString id = readText(m_reading, item, u"mitigations"_s);
        if (id.isEmpty())
            return id;
        m_reading.checkIsId(item, id);
        m_reading.checkOnce(item, id, u"mitigations"_s, seen);
        if (risk != nullptr && !std::ranges::contains(risk->mitigations, id, &Mitigation::id))
            m_reading.warning(Issue::Code::UnknownId, item, {id, u"mitigation"_s, QString()});
        return id;
    });
}

RiskNote EngagementReader::readRiskNote(const QString &id, const Node &node)
{
    ObjectReader object(m_reading, node);
    RiskNote note;
    note.title = object.line("title"_L1, Need::Optional);
    // A risk with a title is the consultant's own.
    if (note.title.isEmpty())
        m_reading.checkId(IdKind::Risk, node, id);
    else
        m_reading.checkIsId(node, id);
    note.likelihood = object.integer("likelihood"_L1, 1, 5, Need::Optional);
    note.impact = object.integer("impact"_L1, 1, 5, Need::Optional);
    note.mitigations = readMitigations(object, m_library.risk(id));
    note.measure = readParagraphs(object, "measure"_L1);
    note.likelihoodAfter = object.integer("likelihood_after"_L1, 1, 5, Need::Optional);
    note.impactAfter = object.integer("impact_after"_L1, 1, 5, Need::Optional);
    note.owner = object.line("owner"_L1, Need::Optional);
    note.due = readDue(object);
    note.state = object.choice("state"_L1, riskStateNames, Need::Optional).value_or(RiskState::Planned);
    note.note = readParagraphs(object, "note"_L1);
    return note;
}

DutyNote EngagementReader::readDutyNote(const QString &id, const Node &node)
{
    ObjectReader object(m_reading, node);
    m_reading.checkIsId(node, id);
    if (isId(id) && m_library.duty(id) == nullptr)
        m_reading.warning(Issue::Code::UnknownId, node, {id, u"duty"_s, QString()});
    DutyNote note;
    note.owner = object.line("owner"_L1, Need::Optional);
    note.due = readDue(object);
    note.done = object.boolean("done"_L1, false);
    note.note = readParagraphs(object, "note"_L1);
    return note;
}

Thresholds EngagementReader::readThresholds(const Node &node)
{
    ObjectReader object(m_reading, node);
    Thresholds thresholds;
    const auto take = [&](QLatin1StringView key, double highest, double &value) {
        value = object.number(key, 0, highest, Need::Optional).value_or(value);
    };
    thresholds.clearShare = object.positive("clear_share"_L1, 1, Need::Optional).value_or(thresholds.clearShare);
    thresholds.leaningShare = object.positive("leaning_share"_L1, 1, Need::Optional).value_or(thresholds.leaningShare);
    if (thresholds.clearShare < thresholds.leaningShare) {
        const auto clear = object.member("clear_share"_L1, Need::Optional);
        m_reading.error(Issue::Code::ContradictingShares,
                        clear ? *clear : *object.member("leaning_share"_L1, Need::Optional),
                        {QString::number(thresholds.clearShare), QString::number(thresholds.leaningShare)});
    }
    take("weight_margin"_L1, 10, thresholds.weightMargin);
    take("stale_number_spread"_L1, largestNumber, thresholds.staleNumberSpread);
    thresholds.applyStaleness = object.boolean("apply_staleness"_L1, thresholds.applyStaleness);
    take("near_tie"_L1, 100, thresholds.nearTie);
    thresholds.nearTieCriterion = object.id("near_tie_criterion"_L1, IdKind::Criterion, Need::Optional);
    take("confirmed_margin"_L1, 10, thresholds.confirmedMargin);
    thresholds.factDistribution = object.choice("fact_distribution"_L1, factDistributionNames, Need::Optional)
                                      .value_or(thresholds.factDistribution);
    thresholds.draws = object.integer("draws"_L1, fewestDraws, mostDraws, Need::Optional).value_or(thresholds.draws);
    if (const auto seed = object.wholeNumber("seed"_L1, 0, largestSeed, Need::Optional))
        thresholds.seed = quint64(*seed);
    thresholds.stamped = object.pastDate("stamped"_L1, Need::Optional);
    return thresholds;
}

ReportSettings EngagementReader::readReport(const Node &node)
{
    ObjectReader object(m_reading, node);
    ReportSettings report;
    report.language = object.choice("language"_L1, languageNames, Need::Optional);
    report.finalVersion = object.boolean("final_version"_L1, false);
    report.reasons = readParagraphs(object, "reasons"_L1);
    report.exitPlan = readParagraphs(object, "exit_plan"_L1);
    if (const auto logo = object.member("logo"_L1, JsonValue::Type::String, Need::Optional)) {
        const auto decoded =
            QByteArray::fromBase64Encoding(logo->value.string.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            m_reading.error(Issue::Code::UnknownValue, *logo, {logo->value.string.left(20), u"base64"_s});
        report.logo = decoded.decoded;
    }
    report.omittedSections = object.plainIds("omitted_sections"_L1, Need::Optional);
    return report;
}

QString EngagementReader::readDeploymentId(ObjectReader &object, QLatin1StringView key, Need need)
{
    const auto found = object.member(key, need);
    if (!found)
        return {};
    const QString id = readText(m_reading, *found, key, need == Need::Optional);
    return id.isEmpty() ? id : checkedDeployment(*found, id);
}

QString EngagementReader::checkedDeployment(const Node &node, const QString &id)
{
    if (!id.isEmpty() && !isId(id))
        m_reading.error(Issue::Code::InvalidId, node, {id});
    else if (!m_library.deployment(id))
        m_reading.warning(Issue::Code::ProfileGone, node, {id});
    return id;
}

} // namespace

Engagement readEngagement(Reading &reading, const JsonValue &file, const Library &library)
{
    return EngagementReader(reading, library).read(file);
}

LoadedEngagement readEngagement(const QByteArray &text, const QString &file, const Library &library)
{
    const auto json = parseJson(text, file);
    if (!json)
        return {.engagement = {}, .issues = {json.error()}};
    const Names names(library);
    Reading reading(file, names, Issue::Severity::Warning);
    LoadedEngagement result {.engagement = readEngagement(reading, *json, library), .issues = reading.takeIssues()};
    if (hasErrors(result.issues))
        result.engagement.reset();
    else
        result.engagement->keptKeys = keptKeys(*json, result.issues);
    return result;
}

LoadedEngagement readEngagementFile(const QString &path, const Library &library)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return {.engagement = {}, .issues = {bytes.error()}};
    return readEngagement(*bytes, path, library);
}

} // namespace lotse
