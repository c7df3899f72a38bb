// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filereaders.h"
#include "core/partreaders.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int mostEmployees = 100'000'000;
constexpr int fewestDraws = 1'000;
constexpr int mostDraws = 100'000'000;
constexpr qint64 largestSeed = (qint64(1) << 53) - 1; // beyond it, JSON numbers skip some

// Reads the engagement against one library. What the library lacks is kept and reported as a warning.
class EngagementReader final
{
public:
    EngagementReader(Reading &reading, const Library &library) : m_reading(reading), m_library(library) { }

    Engagement read(const JsonValue &file);

private:
    void readClient(const Node &node, Engagement &engagement);
    Workload readWorkload(const Node &node);
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
    OwnClaim readOwnClaim(const Node &node);
    QStringList readMitigations(ObjectReader &object, const Risk *risk);
    RiskNote readRiskNote(const QString &id, const Node &node);
    DutyNote readDutyNote(const QString &id, const Node &node);
    Thresholds readThresholds(const Node &node);
    ReportSettings readReport(const Node &node);
    QString readDeploymentId(ObjectReader &object, QLatin1StringView key, Need need);
    QString checkedDeployment(const Node &node, const QString &id);

    Reading &m_reading;
    const Library &m_library;
};

Engagement EngagementReader::read(const JsonValue &file)
{
    Engagement engagement;
    ObjectReader object(m_reading, Node {file, {}});
    if (!readHeader(object, "engagement"_L1))
        return engagement;
    engagement.id = object.text("id"_L1);
    if (const auto client = object.member("client"_L1))
        readClient(*client, engagement);
    engagement.consultant = object.text("consultant"_L1, Need::Optional);
    engagement.date = object.date("date"_L1);
    engagement.language = object.choice("language"_L1, languageNames, Need::Optional).value_or(Language::German);
    engagement.libraryVersion = object.text("library_version"_L1, Need::Optional);
    engagement.programVersion = object.text("program_version"_L1, Need::Optional);
    engagement.options = object.list("options"_L1, Need::Required, [&](const Node &item) {
        return checkedDeployment(item, readText(m_reading, item, u"options"_s));
    });
    engagement.workloads =
        object.list("workloads"_L1, Need::Required, [&](const Node &item) { return readWorkload(item); });
    if (const JsonValue *workloads = file.find(u"workloads"); workloads != nullptr && workloads->items.isEmpty())
        m_reading.error(Issue::Code::EmptyText, *object.member("workloads"_L1), {u"workloads"_s});
    engagement.ownClaims =
        object.list("own_claims"_L1, Need::Optional, [&](const Node &item) { return readOwnClaim(item); });
    object.map("risks"_L1, Need::Optional,
               [&](const QString &id, const Node &node) { engagement.risks.insert(id, readRiskNote(id, node)); });
    object.map("duties"_L1, Need::Optional,
               [&](const QString &id, const Node &node) { engagement.duties.insert(id, readDutyNote(id, node)); });
    object.map("notes"_L1, Need::Optional, [&](const QString &key, const Node &node) {
        engagement.notes.insert(key, readText(m_reading, node, key, true));
    });
    if (const auto thresholds = object.member("thresholds"_L1, Need::Optional))
        engagement.thresholds = readThresholds(*thresholds);
    if (const auto report = object.member("report"_L1, Need::Optional))
        engagement.report = readReport(*report);
    engagement.unknownKeys = object.rest();
    if (const JsonValue *schema = file.find(u"$schema"))
        engagement.unknownKeys.append({.key = u"$schema"_s, .value = *schema});
    return engagement;
}

void EngagementReader::readClient(const Node &node, Engagement &engagement)
{
    ObjectReader object(m_reading, node);
    engagement.clientName = object.text("name"_L1, Need::Optional);
    engagement.clientNameEnglish = object.text("name_english"_L1, Need::Optional);
    engagement.place = object.text("place"_L1, Need::Optional);
    engagement.industry = object.text("industry"_L1, Need::Optional);
    engagement.employees = object.integer("employees"_L1, 0, mostEmployees, Need::Optional);
    engagement.contact = object.text("contact"_L1, Need::Optional);
    engagement.unknownClientKeys = object.rest();
}

Workload EngagementReader::readWorkload(const Node &node)
{
    ObjectReader object(m_reading, node);
    Workload workload;
    workload.id = object.text("id"_L1);
    workload.name = object.text("name"_L1, Need::Optional);
    workload.description = object.text("description"_L1, Need::Optional);
    readAnswers(object, workload);
    readWeighting(object, workload);
    workload.requirements =
        object.list("requirements"_L1, Need::Optional, [&](const Node &item) { return readRequirement(item); });
    workload.choice = readDeploymentId(object, "choice"_L1, Need::Optional);
    workload.planB = readDeploymentId(object, "plan_b"_L1, Need::Optional);
    workload.unknownKeys = object.rest();
    return workload;
}

void EngagementReader::readAnswers(ObjectReader &object, Workload &workload)
{
    object.map("answers"_L1, Need::Optional, [&](const QString &question, const Node &node) {
        workload.answers.insert(question, readAnswer(question, node));
    });
    object.map("answer_notes"_L1, Need::Optional, [&](const QString &question, const Node &node) {
        workload.answers[question].note = readText(m_reading, node, question, true);
    });
}

GivenAnswer EngagementReader::readAnswer(const QString &questionId, const Node &node)
{
    GivenAnswer answer;
    const Question *question = m_library.question(questionId);
    if (question == nullptr)
        m_reading.warning(Issue::Code::QuestionGone, node, {questionId});
    const auto addChoice = [&](const Node &item) {
        const QString choice = readText(m_reading, item, questionId);
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
    workload.weightsConfirmed = object.date("weights_confirmed"_L1, Need::Optional);
    QSet<QString> sets;
    workload.weightSets = object.list("weight_sets"_L1, Need::Optional, [&](const Node &item) {
        ObjectReader set(m_reading, item);
        return WeightSet {.id = set.ownId(sets, u"weight set"_s),
                          .name = set.text("name"_L1),
                          .weights = readWeights(set, Need::Required),
                          .weightsConfirmed = set.date("weights_confirmed"_L1, Need::Optional),
                          .tradeOffs = readTradeOffs(set)};
    });
    workload.weightSet = object.text("weight_set"_L1, Need::Optional);
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
    return object.list("trade_offs"_L1, Need::Optional, [&](const Node &item) { return readTradeOff(item); });
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
    if (id.isEmpty() || names.contains(IdKind::Criterion, id) || names.contains(IdKind::Group, id))
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
    requirement.reason = object.text("reason"_L1, Need::Optional);
    return requirement;
}

OwnClaim EngagementReader::readOwnClaim(const Node &node)
{
    ObjectReader object(m_reading, node);
    OwnClaim claim;
    claim.deployment = readDeploymentId(object, "deployment"_L1, Need::Required);
    claim.criterion = object.id("criterion"_L1, IdKind::Criterion);
    claim.value = readClaimValue(object, claim.criterion);
    claim.reason = object.text("reason"_L1, Need::Optional);
    claim.date = object.date("date"_L1, Need::Optional);
    return claim;
}

QStringList EngagementReader::readMitigations(ObjectReader &object, const Risk *risk)
{
    return object.list("mitigations"_L1, Need::Optional, [&](const Node &item) {
        const QString id = readText(m_reading, item, u"mitigations"_s);
        if (risk != nullptr && !std::ranges::contains(risk->mitigations, id, &Mitigation::id))
            m_reading.warning(Issue::Code::UnknownId, item, {id, u"mitigation"_s, QString()});
        return id;
    });
}

RiskNote EngagementReader::readRiskNote(const QString &id, const Node &node)
{
    ObjectReader object(m_reading, node);
    RiskNote note;
    note.title = object.text("title"_L1, Need::Optional);
    // A risk with a title is the consultant's own.
    if (note.title.isEmpty())
        m_reading.checkId(IdKind::Risk, node, id);
    note.likelihood = object.integer("likelihood"_L1, 1, 5, Need::Optional);
    note.impact = object.integer("impact"_L1, 1, 5, Need::Optional);
    note.mitigations = readMitigations(object, m_library.risk(id));
    note.measure = object.text("measure"_L1, Need::Optional);
    note.likelihoodAfter = object.integer("likelihood_after"_L1, 1, 5, Need::Optional);
    note.impactAfter = object.integer("impact_after"_L1, 1, 5, Need::Optional);
    note.owner = object.text("owner"_L1, Need::Optional);
    note.due = object.date("due"_L1, Need::Optional);
    note.state = object.choice("state"_L1, riskStateNames, Need::Optional).value_or(RiskState::Planned);
    note.note = object.text("note"_L1, Need::Optional);
    return note;
}

DutyNote EngagementReader::readDutyNote(const QString &id, const Node &node)
{
    ObjectReader object(m_reading, node);
    if (m_library.duty(id) == nullptr)
        m_reading.warning(Issue::Code::UnknownId, node, {id, u"duty"_s, QString()});
    DutyNote note;
    note.owner = object.text("owner"_L1, Need::Optional);
    note.due = object.date("due"_L1, Need::Optional);
    note.done = object.boolean("done"_L1, false);
    note.note = object.text("note"_L1, Need::Optional);
    return note;
}

Thresholds EngagementReader::readThresholds(const Node &node)
{
    ObjectReader object(m_reading, node);
    Thresholds thresholds;
    const auto take = [&](QLatin1StringView key, double highest, double &value) {
        value = object.number(key, 0, highest, Need::Optional).value_or(value);
    };
    take("clear_share"_L1, 1, thresholds.clearShare);
    take("leaning_share"_L1, 1, thresholds.leaningShare);
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
    thresholds.stamped = object.date("stamped"_L1, Need::Optional);
    return thresholds;
}

ReportSettings EngagementReader::readReport(const Node &node)
{
    ObjectReader object(m_reading, node);
    ReportSettings report;
    report.language = object.choice("language"_L1, languageNames, Need::Optional);
    report.finalVersion = object.boolean("final_version"_L1, false);
    report.reasons = object.text("reasons"_L1, Need::Optional);
    report.exitPlan = object.text("exit_plan"_L1, Need::Optional);
    if (const auto logo = object.member("logo"_L1, JsonValue::Type::String, Need::Optional)) {
        const auto decoded =
            QByteArray::fromBase64Encoding(logo->value.string.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            m_reading.error(Issue::Code::UnknownValue, *logo, {logo->value.string.left(20), u"base64"_s});
        report.logo = decoded.decoded;
    }
    report.omittedSections = object.texts("omitted_sections"_L1, Need::Optional);
    return report;
}

QString EngagementReader::readDeploymentId(ObjectReader &object, QLatin1StringView key, Need need)
{
    const auto found = object.member(key, JsonValue::Type::String, need);
    if (!found || found->value.string.isEmpty())
        return {};
    return checkedDeployment(*found, found->value.string);
}

QString EngagementReader::checkedDeployment(const Node &node, const QString &id)
{
    if (!m_library.deployment(id))
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
    return result;
}

LoadedEngagement readEngagementFile(const QString &path, const Library &library)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return {.engagement = {}, .issues = {bytes.error()}};
    return readEngagement(*bytes, path, library);
}

Engagement newEngagement(const QStringList &options, QDate date)
{
    Engagement engagement;
    engagement.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    engagement.date = date;
    engagement.options = options;
    Workload workload;
    workload.id = u"w1"_s;
    engagement.workloads = {workload};
    return engagement;
}

} // namespace lotse
