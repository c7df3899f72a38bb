// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementwriter.h"

#include "core/engagement.h"
#include "core/enumnames.h"
#include "core/jsonwriter.h"
#include "core/wish.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// Builds one object; what is empty or as if it were not there is left out.
class ObjectWriter final
{
public:
    void put(QLatin1StringView key, JsonValue value) { m_members.append({.key = key, .value = std::move(value)}); }

    void putText(QLatin1StringView key, const QString &text)
    {
        if (!text.isEmpty())
            put(key, text);
    }

    void putDate(QLatin1StringView key, QDate date) { putText(key, date.toString(Qt::ISODate)); }

    void putTexts(QLatin1StringView key, const QStringList &texts)
    {
        if (!texts.isEmpty())
            putList(key, texts, [](const QString &text) { return JsonValue(text); });
    }

    void putTrue(QLatin1StringView key, bool value)
    {
        if (value)
            put(key, true);
    }

    template<typename Number>
    void putNumber(QLatin1StringView key, std::optional<Number> number)
    {
        if (number)
            put(key, *number);
    }

    template<typename T, typename Write>
    void putList(QLatin1StringView key, const QList<T> &list, Write write)
    {
        JsonValue array = JsonValue::array();
        for (const T &item : list)
            array.items.append(write(item));
        put(key, std::move(array));
    }

    template<typename T, typename Write>
    void putMap(QLatin1StringView key, const QMap<QString, T> &map, Write write)
    {
        JsonValue object = JsonValue::object();
        for (const auto &[id, item] : map.asKeyValueRange())
            object.members.append({.key = id, .value = write(item)});
        put(key, std::move(object));
    }

    JsonValue take() { return JsonValue::object(std::exchange(m_members, {})); }

private:
    QList<JsonMember> m_members;
};

JsonValue written(const Range &range)
{
    ObjectWriter object;
    object.put("low"_L1, range.low);
    object.put("likely"_L1, range.likely);
    object.put("high"_L1, range.high);
    if (range.distribution != Distribution::Default)
        object.put("distribution"_L1, QString(nameOf(distributionNames, range.distribution)));
    if (range.distribution == Distribution::Normal)
        object.put("standard_deviation"_L1, range.standardDeviation);
    if (range.distribution == Distribution::Beta) {
        object.put("alpha"_L1, range.alpha);
        object.put("beta"_L1, range.beta);
    }
    return object.take();
}

void putValue(ObjectWriter &object, const ClaimValue &value)
{
    switch (value.kind) {
    case ClaimValue::Kind::Unknown: object.put("unknown"_L1, true); break;
    case ClaimValue::Kind::Level: object.put("level"_L1, value.level); break;
    case ClaimValue::Kind::Number:
        if (value.number.low == value.number.likely && value.number.likely == value.number.high
            && value.number.distribution == Distribution::Default)
            object.put("number"_L1, value.number.likely);
        else
            object.put("range"_L1, written(value.number));
        break;
    }
}

JsonValue written(const Effect &effect)
{
    ObjectWriter object;
    object.put("kind"_L1, QString(nameOf(effectKindNames, effect.kind)));
    switch (effect.kind) {
    case Effect::Kind::Requirement:
        object.put("criterion"_L1, effect.criterion);
        if (!effect.maximumNumber && !effect.minimumNumber)
            object.put("min_level"_L1, effect.minimumLevel);
        object.putNumber("max_number"_L1, effect.maximumNumber);
        object.putNumber("min_number"_L1, effect.minimumNumber);
        object.put("severity"_L1, QString(nameOf(severityNames, effect.severity)));
        if (isWish(effect))
            object.put("wish"_L1, true);
        break;
    case Effect::Kind::Weight:
        object.put("criterion"_L1, effect.criterion);
        object.put("delta"_L1, effect.weightDelta);
        break;
    case Effect::Kind::Regulation: object.put("regulation"_L1, effect.target); break;
    case Effect::Kind::Flag: object.put("flag"_L1, effect.target); break;
    }
    return object.take();
}

JsonValue written(const GivenAnswer &answer)
{
    if (answer.number)
        return *answer.number;
    if (answer.choices.size() == 1)
        return answer.choices.first();
    JsonValue array = JsonValue::array();
    for (const QString &choice : answer.choices)
        array.items.append(choice);
    return array;
}

void putAnswers(ObjectWriter &object, const QMap<QString, GivenAnswer> &answers)
{
    QMap<QString, GivenAnswer> given;
    QMap<QString, QString> notes;
    for (const auto &[question, answer] : answers.asKeyValueRange()) {
        const bool onlyNote = !answer.number && answer.choices.isEmpty() && !answer.note.isEmpty();
        if (!onlyNote)
            given.insert(question, answer);
        if (!answer.note.isEmpty())
            notes.insert(question, answer.note);
    }
    object.putMap("answers"_L1, given, [](const GivenAnswer &answer) { return written(answer); });
    if (!notes.isEmpty())
        object.putMap("answer_notes"_L1, notes, [](const QString &note) { return JsonValue(note); });
}

JsonValue written(const WeightOverride &weight)
{
    ObjectWriter object;
    object.put("low"_L1, weight.low);
    object.put("middle"_L1, weight.middle);
    object.put("high"_L1, weight.high);
    object.putTrue("confirmed"_L1, weight.confirmed);
    object.putTrue("locked"_L1, weight.locked);
    return object.take();
}

JsonValue written(const TradeOff &tradeOff)
{
    ObjectWriter object;
    object.put("first"_L1, tradeOff.first);
    object.put("second"_L1, tradeOff.second);
    object.put("preference"_L1, QString(nameOf(preferenceNames, tradeOff.preference)));
    return object.take();
}

void putTradeOffs(ObjectWriter &object, const QList<TradeOff> &tradeOffs)
{
    if (!tradeOffs.isEmpty())
        object.putList("trade_offs"_L1, tradeOffs, [](const TradeOff &answer) { return written(answer); });
}

JsonValue written(const WeightSet &set)
{
    ObjectWriter object;
    object.put("id"_L1, set.id);
    object.put("name"_L1, set.name);
    object.putMap("weights"_L1, set.weights, [](const WeightOverride &weight) { return written(weight); });
    object.putDate("weights_confirmed"_L1, set.weightsConfirmed);
    putTradeOffs(object, set.tradeOffs);
    return object.take();
}

JsonValue written(const OwnRequirement &requirement)
{
    ObjectWriter object;
    object.put("effect"_L1, written(requirement.effect));
    object.put("reason"_L1, requirement.reason);
    return object.take();
}

JsonValue written(const Workload &workload)
{
    ObjectWriter object;
    object.put("id"_L1, workload.id);
    object.put("name"_L1, workload.name);
    object.putText("description"_L1, workload.description);
    putAnswers(object, workload.answers);
    object.putMap("weights"_L1, workload.weights, [](const WeightOverride &weight) { return written(weight); });
    if (workload.weightInformation != WeightInformation::Intervals)
        object.put("weight_information"_L1, QString(nameOf(weightInformationNames, workload.weightInformation)));
    // An order that says nothing yet is an order all the same.
    if (workload.weightInformation == WeightInformation::Order || !workload.weightOrder.isEmpty())
        object.putList("weight_order"_L1, workload.weightOrder, [](const QString &id) { return JsonValue(id); });
    object.putDate("weights_confirmed"_L1, workload.weightsConfirmed);
    if (!workload.weightSets.isEmpty())
        object.putList("weight_sets"_L1, workload.weightSets, [](const WeightSet &set) { return written(set); });
    object.putText("weight_set"_L1, workload.weightSet);
    putTradeOffs(object, workload.tradeOffs);
    object.putList("requirements"_L1, workload.requirements,
                   [](const OwnRequirement &requirement) { return written(requirement); });
    object.putText("choice"_L1, workload.choice);
    object.putText("plan_b"_L1, workload.planB);
    return object.take();
}

JsonValue written(const OwnClaim &claim)
{
    ObjectWriter object;
    object.put("deployment"_L1, claim.deployment);
    object.put("criterion"_L1, claim.criterion);
    putValue(object, claim.value);
    object.put("reason"_L1, claim.reason);
    object.putDate("date"_L1, claim.date);
    return object.take();
}

/// Who does it until when: of a risk or of a duty.
template<typename Note>
void putAssignment(ObjectWriter &object, const Note &note)
{
    object.putText("owner"_L1, note.owner);
    object.putDate("due"_L1, note.due);
}

JsonValue written(const RiskNote &note)
{
    ObjectWriter object;
    object.putText("title"_L1, note.title);
    object.putNumber("likelihood"_L1, note.likelihood);
    object.putNumber("impact"_L1, note.impact);
    object.putTexts("mitigations"_L1, note.mitigations);
    object.putText("measure"_L1, note.measure);
    object.putNumber("likelihood_after"_L1, note.likelihoodAfter);
    object.putNumber("impact_after"_L1, note.impactAfter);
    putAssignment(object, note);
    object.put("state"_L1, QString(nameOf(riskStateNames, note.state)));
    object.putText("note"_L1, note.note);
    return object.take();
}

JsonValue written(const DutyNote &note)
{
    ObjectWriter object;
    putAssignment(object, note);
    object.putTrue("done"_L1, note.done);
    object.putText("note"_L1, note.note);
    return object.take();
}

JsonValue written(const Thresholds &thresholds)
{
    ObjectWriter object;
    object.put("clear_share"_L1, thresholds.clearShare);
    object.put("leaning_share"_L1, thresholds.leaningShare);
    object.put("weight_margin"_L1, thresholds.weightMargin);
    object.put("stale_number_spread"_L1, thresholds.staleNumberSpread);
    object.put("apply_staleness"_L1, thresholds.applyStaleness);
    object.put("near_tie"_L1, thresholds.nearTie);
    object.putText("near_tie_criterion"_L1, thresholds.nearTieCriterion);
    object.put("confirmed_margin"_L1, thresholds.confirmedMargin);
    object.put("fact_distribution"_L1, QString(nameOf(factDistributionNames, thresholds.factDistribution)));
    object.put("draws"_L1, thresholds.draws);
    object.put("seed"_L1, double(thresholds.seed));
    object.putDate("stamped"_L1, thresholds.stamped);
    return object.take();
}

JsonValue written(const ReportSettings &report)
{
    ObjectWriter object;
    if (report.language)
        object.put("language"_L1, languageCode(*report.language));
    object.put("final_version"_L1, report.finalVersion);
    object.putText("reasons"_L1, report.reasons);
    object.putText("exit_plan"_L1, report.exitPlan);
    object.putText("logo"_L1, QString::fromLatin1(report.logo.toBase64()));
    object.putTexts("omitted_sections"_L1, report.omittedSections);
    return object.take();
}

JsonValue writtenClient(const Engagement &engagement)
{
    ObjectWriter object;
    object.put("name"_L1, engagement.clientName);
    object.putText("name_english"_L1, engagement.clientNameEnglish);
    object.putText("place"_L1, engagement.place);
    object.putText("industry"_L1, engagement.industry);
    object.putNumber("employees"_L1, engagement.employees);
    object.putText("contact"_L1, engagement.contact);
    return object.take();
}

JsonValue written(const Engagement &engagement)
{
    ObjectWriter object;
    object.put("format"_L1, currentFormat);
    object.put("kind"_L1, u"engagement"_s);
    object.put("id"_L1, engagement.id);
    object.put("client"_L1, writtenClient(engagement));
    object.putText("consultant"_L1, engagement.consultant);
    object.putDate("date"_L1, engagement.date);
    object.put("language"_L1, languageCode(engagement.language));
    object.putText("library_version"_L1, engagement.libraryVersion);
    object.putText("program_version"_L1, engagement.programVersion);
    object.putList("options"_L1, engagement.options, [](const QString &id) { return JsonValue(id); });
    object.putList("workloads"_L1, engagement.workloads, [](const Workload &workload) { return written(workload); });
    object.putList("own_claims"_L1, engagement.ownClaims, [](const OwnClaim &claim) { return written(claim); });
    object.putMap("risks"_L1, engagement.risks, [](const RiskNote &note) { return written(note); });
    object.putMap("duties"_L1, engagement.duties, [](const DutyNote &note) { return written(note); });
    object.putMap("notes"_L1, engagement.notes, [](const QString &note) { return JsonValue(note); });
    object.put("thresholds"_L1, written(engagement.thresholds));
    object.put("report"_L1, written(engagement.report));
    return object.take();
}

// A number that was written as a range with keys of its own stays a range.
void keepRanges(const Engagement &engagement, JsonValue &file)
{
    QList<QStringList> claims;
    for (const KeptKey &kept : engagement.keptKeys) { // sorted by their ways
        if (kept.way.size() == 3 && kept.way.first() == "own_claims"_L1 && kept.way.last() == "range"_L1
            && (claims.isEmpty() || claims.last() != kept.way.first(2)))
            claims.append(kept.way.first(2));
    }
    for (JsonValue *claim : objectsAt(file, claims)) {
        const auto number = std::ranges::find(claim->members, u"number"_s, &JsonMember::key);
        if (number == claim->members.end())
            continue;
        const double value = number->value.number;
        number->value = written(Range {.low = value, .likely = value, .high = value});
        number->key = u"range"_s;
    }
}

} // namespace

QByteArray writeEngagement(const Engagement &engagement, qint64 limit)
{
    JsonValue file = written(engagement);
    keepRanges(engagement, file);
    putBack(engagement.keptKeys, file);
    const QByteArray indented = writeJson(file);
    return indented.size() > limit ? writeCompactJson(file) : indented;
}

void forgetKeysOfRemoved(Engagement &engagement)
{
    if (engagement.keptKeys.isEmpty())
        return;
    JsonValue file = written(engagement);
    keepRanges(engagement, file);
    engagement.keptKeys = keysWithObjects(engagement.keptKeys, file);
}

} // namespace lotse
