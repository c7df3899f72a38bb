// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluationjson.h"

#include "decision/jsonparts.h"
#include "decision/wordsofjson.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lotse {

using jsonparts::add;
using jsonparts::addDate;
using jsonparts::addText;
using jsonparts::arrayOf;
using jsonparts::idOrNull;
using jsonparts::texts;

namespace {

JsonValue spanJson(const Span &span)
{
    JsonValue object = JsonValue::object();
    add(object, "low"_L1, span.low);
    add(object, "likely"_L1, span.likely);
    add(object, "high"_L1, span.high);
    return object;
}

/// Adds "unknown", "level", "number" or "range", as in the files.
void addValue(JsonValue &object, const ClaimValue &value)
{
    switch (value.kind) {
    case ClaimValue::Kind::Unknown: add(object, "unknown"_L1, true); return;
    case ClaimValue::Kind::Level: add(object, "level"_L1, value.level); return;
    case ClaimValue::Kind::Number:
        if (value.number.low == value.number.high)
            add(object, "number"_L1, value.number.likely);
        else
            add(object, "range"_L1, spanJson({value.number.low, value.number.likely, value.number.high}));
        return;
    }
}

/// Writes one evaluation; knows the library for what the evaluation names by id only.
class Writer
{
public:
    Writer(const Library &library, Language language) : m_language(language)
    {
        for (const Duty &duty : library.duties)
            m_duties.insert(duty.id, &duty);
        for (const Profile &profile : library.profiles)
            m_profiles.insert(profile.id, &profile);
    }

    JsonValue write(const Evaluation &evaluation);

private:
    JsonValue reason(const Reason &reason) const
    {
        JsonValue object = JsonValue::object();
        if (reason.question.isEmpty()) {
            add(object, "by_hand"_L1, true);
            addText(object, "text"_L1, reason.ownText);
            return object;
        }
        add(object, "question"_L1, reason.question);
        add(object, "number"_L1, reason.questionNumber);
        add(object, "answer"_L1, reason.answer);
        addText(object, "text"_L1, reason.text.in(m_language));
        return object;
    }

    JsonValue reasons(const QList<Reason> &list) const
    {
        return arrayOf(list, [this](const Reason &item) { return reason(item); });
    }

    JsonValue requirement(const Requirement &requirement) const
    {
        JsonValue object = JsonValue::object();
        add(object, "criterion"_L1, requirement.criterion);
        add(object, "severity"_L1, words::severity(requirement.severity));
        addText(object, "min_level"_L1, requirement.minimumLevel);
        if (requirement.maximumNumber)
            add(object, "max_number"_L1, *requirement.maximumNumber);
        if (requirement.minimumNumber)
            add(object, "min_number"_L1, *requirement.minimumNumber);
        add(object, "reasons"_L1, reasons(requirement.reasons));
        return object;
    }

    JsonValue weight(const WeightEvaluation &weight) const
    {
        JsonValue object = JsonValue::object();
        add(object, "criterion"_L1, weight.criterion);
        add(object, "start"_L1, weight.start);
        add(object, "proposed"_L1, weight.proposed);
        add(object, "low"_L1, weight.low);
        add(object, "middle"_L1, weight.middle);
        add(object, "high"_L1, weight.high);
        add(object, "normalised"_L1, weight.normalised);
        if (!weight.applies)
            add(object, "does_not_apply"_L1, true);
        add(object, "overridden"_L1, weight.overridden);
        add(object, "confirmed"_L1, weight.confirmed);
        add(object, "reasons"_L1, arrayOf(weight.reasons, [this](const std::pair<Reason, double> &item) {
                JsonValue raised = reason(item.first);
                add(raised, "delta"_L1, item.second);
                return raised;
            }));
        add(object, "option_span"_L1, spanJson(weight.optionSpan));
        return object;
    }

    JsonValue source(const Source &source) const
    {
        JsonValue object = JsonValue::object();
        add(object, "id"_L1, source.id);
        addText(object, "url"_L1, source.url);
        addText(object, "no_url_reason"_L1, source.noUrlReason.in(m_language));
        add(object, "title"_L1, source.title);
        add(object, "publisher"_L1, source.publisher);
        addText(object, "date"_L1, source.date.toString());
        addText(object, "not_before"_L1, source.notBefore.toString());
        addDate(object, "checked"_L1, source.checked);
        if (source.isKeptCurrent)
            add(object, "kept_current"_L1, true);
        if (source.isCopy)
            add(object, "copy"_L1, true);
        return object;
    }

    JsonValue sourcesOf(const QStringList &ids, const Profile *profile) const
    {
        JsonValue sources = JsonValue::array();
        for (const QString &id : ids) {
            if (const Source *found = profile ? profile->source(id) : nullptr)
                sources.items.append(source(*found));
        }
        return sources;
    }

    /// The deciding claim of a cell with its sources.
    JsonValue claim(const CellEvaluation &cell, const Profile *profile) const
    {
        JsonValue object = JsonValue::object();
        if (!cell.applies) { // nothing can be known, so nothing is unknown
            add(object, "does_not_apply"_L1, true);
            add(object, "own_claim"_L1, false);
            add(object, "sources"_L1, JsonValue::array());
            return object;
        }
        addValue(object, cell.value);
        addText(object, "text"_L1, cell.claim->text.in(m_language));
        addDate(object, "valid_from"_L1, cell.claim->validFrom);
        addDate(object, "as_of"_L1, cell.seen.day);
        addText(object, "as_of_source"_L1, cell.seen.source);
        if (cell.basis)
            add(object, "basis"_L1, words::basis(*cell.basis));
        if (cell.confidence)
            add(object, "confidence"_L1, words::confidence(*cell.confidence));
        addText(object, "inherited_from"_L1, cell.inheritedFrom);
        add(object, "own_claim"_L1, cell.ownClaim);
        add(object, "sources"_L1, sourcesOf(cell.claim->sources, profile));
        if (!cell.claim->contradictions.isEmpty()) {
            add(object, "contradictions"_L1,
                arrayOf(cell.claim->contradictions, [this, profile](const Contradiction &other) {
                    JsonValue reading = JsonValue::object();
                    addValue(reading, other.value);
                    addText(reading, "text"_L1, other.text.in(m_language));
                    add(reading, "assumption"_L1, other.assumption);
                    add(reading, "sources"_L1, sourcesOf(other.sources, profile));
                    return reading;
                }));
        }
        return object;
    }

    JsonValue unlockPath(const UnlockPath &path) const
    {
        JsonValue object = JsonValue::object();
        add(object, "kind"_L1, words::unlockKind(path.kind));
        switch (path.kind) {
        case UnlockPath::Kind::OtherDeployment:
            add(object, "deployment"_L1, path.deployment);
            add(object, "passes_all"_L1, path.passesAll);
            break;
        case UnlockPath::Kind::Measure:
        case UnlockPath::Kind::AskProvider: add(object, "text"_L1, path.text.in(m_language)); break;
        case UnlockPath::Kind::ChangeAnswer:
            add(object, "question"_L1, path.question);
            add(object, "number"_L1, path.questionNumber);
            break;
        }
        return object;
    }

    JsonValue cell(const CellEvaluation &cell, const Profile *profile) const
    {
        JsonValue object = JsonValue::object();
        add(object, "criterion"_L1, cell.criterion);
        if (!cell.applies)
            add(object, "does_not_apply"_L1, true);
        add(object, "points"_L1, spanJson(cell.value100));
        add(object, "unknown"_L1, cell.unknown);
        add(object, "stale"_L1, cell.stale);
        add(object, "very_stale"_L1, cell.veryStale);
        add(object, "contradicting"_L1, cell.contradicting);
        if (cell.assumed)
            add(object, "assumed"_L1, true);
        addText(object, "doubt"_L1, words::doubt(cell.doubt));
        add(object, "age_days"_L1, cell.ageDays);
        add(object, "half_life_days"_L1, cell.halfLifeDays);
        add(object, "clearance"_L1, words::clearance(cell.clearance));
        add(object, "warning"_L1, cell.warning);
        add(object, "claim"_L1, claim(cell, profile));
        return object;
    }

    JsonValue option(const OptionEvaluation &option, const Evaluation &evaluation) const;
    JsonValue risk(const RiskEvaluation &risk) const;
    JsonValue duty(const DutyEvaluation &duty) const;

    Language m_language;
    QHash<QString, const Duty *> m_duties;
    QHash<QString, const Profile *> m_profiles;
};

JsonValue Writer::option(const OptionEvaluation &option, const Evaluation &evaluation) const
{
    const Profile *profile = m_profiles.value(option.provider);
    QHash<QString, const CellEvaluation *> cells;
    JsonValue contributions = JsonValue::object();
    for (const CellEvaluation &item : option.cells) {
        cells.insert(item.criterion, &item);
        contributions.members.append({.key = item.criterion, .value = item.contribution});
    }
    JsonValue groups = JsonValue::object();
    for (auto group = option.groupContributions.cbegin(); group != option.groupContributions.cend(); ++group)
        groups.members.append({.key = group.key(), .value = *group});

    JsonValue object = JsonValue::object();
    add(object, "id"_L1, option.deployment);
    add(object, "provider"_L1, option.provider);
    add(object, "name"_L1, option.fullName.in(m_language));
    add(object, "clearance"_L1, words::clearance(option.clearance));
    add(object, "rank"_L1, option.rank > 0 ? JsonValue(option.rank) : JsonValue());
    add(object, "score"_L1, spanJson(option.score));
    if (option.applyingWeight < 1)
        add(object, "applying_weight"_L1, option.applyingWeight);
    add(object, "unknown_count"_L1, option.unknownCount);
    add(object, "stale_count"_L1, option.staleCount);
    add(object, "dominated_by"_L1, texts(option.dominatedBy));
    add(object, "contributions"_L1, contributions);
    add(object, "group_contributions"_L1, groups);
    add(object, "requirements"_L1, arrayOf(option.requirements, [&](const RequirementResult &result) {
            const Requirement &limit = evaluation.requirements.at(result.requirement);
            JsonValue held = JsonValue::object();
            add(held, "criterion"_L1, limit.criterion);
            add(held, "severity"_L1, words::severity(limit.severity));
            add(held, "result"_L1, words::clearance(result.result));
            if (result.cause != NotClearedCause::None)
                add(held, "cause"_L1, words::cause(result.cause));
            add(held, "exempt"_L1, result.exempt);
            if (!result.applies)
                add(held, "does_not_apply"_L1, true);
            add(held, "reasons"_L1, reasons(result.reasons));
            if (const CellEvaluation *decidingCell = cells.value(limit.criterion))
                add(held, "claim"_L1, claim(*decidingCell, profile));
            add(held, "unlock_paths"_L1,
                arrayOf(result.unlockPaths, [this](const UnlockPath &path) { return unlockPath(path); }));
            return held;
        }));
    add(object, "cells"_L1,
        arrayOf(option.cells, [this, profile](const CellEvaluation &item) { return cell(item, profile); }));
    return object;
}

JsonValue Writer::risk(const RiskEvaluation &risk) const
{
    JsonValue object = JsonValue::object();
    add(object, "id"_L1, risk.risk);
    add(object, "number"_L1, risk.number);
    add(object, "title"_L1, risk.title.in(m_language));
    add(object, "own"_L1, risk.own);
    add(object, "likelihood"_L1, risk.likelihood);
    add(object, "impact"_L1, risk.impact);
    add(object, "score"_L1, risk.score());
    add(object, "likelihood_after"_L1, risk.likelihoodAfter);
    add(object, "impact_after"_L1, risk.impactAfter);
    add(object, "score_after"_L1, risk.scoreAfter());
    add(object, "mitigations"_L1, texts(risk.note.mitigations));
    add(object, "all_options"_L1, risk.allOptions);
    add(object, "options"_L1, texts(risk.options));
    add(object, "reasons"_L1, reasons(risk.reasons));
    add(object, "criteria"_L1, texts(risk.criteria));
    return object;
}

JsonValue Writer::duty(const DutyEvaluation &duty) const
{
    JsonValue object = JsonValue::object();
    add(object, "id"_L1, duty.duty);
    if (const Duty *content = m_duties.value(duty.duty)) {
        add(object, "title"_L1, content->title.in(m_language));
        add(object, "legal_basis"_L1, content->legalBasis.in(m_language));
        add(object, "owner"_L1, duty.note.owner.isEmpty() ? content->owner : duty.note.owner);
        JsonValue review; // none: null, for a reader has to see that nobody did
        if (content->review) {
            review = JsonValue::object({{.key = u"name"_s, .value = content->review->by}});
            addDate(review, "date"_L1, content->review->date);
        }
        add(object, "reviewed_by"_L1, review);
    }
    addDate(object, "due"_L1, duty.due);
    add(object, "done"_L1, duty.note.done);
    add(object, "depends_on_choice"_L1, duty.dependsOnChoice);
    add(object, "reasons"_L1, reasons(duty.reasons));
    add(object, "criteria"_L1, texts(duty.criteria));
    return object;
}

JsonValue thresholdsJson(const Thresholds &thresholds)
{
    JsonValue object = JsonValue::object();
    add(object, "clear_share"_L1, thresholds.clearShare);
    add(object, "leaning_share"_L1, thresholds.leaningShare);
    add(object, "weight_margin"_L1, thresholds.weightMargin);
    add(object, "stale_number_spread"_L1, thresholds.staleNumberSpread);
    add(object, "apply_staleness"_L1, thresholds.applyStaleness);
    add(object, "near_tie"_L1, thresholds.nearTie);
    addText(object, "near_tie_criterion"_L1, thresholds.nearTieCriterion);
    add(object, "confirmed_margin"_L1, thresholds.confirmedMargin);
    add(object, "fact_distribution"_L1, words::distribution(thresholds.factDistribution));
    add(object, "draws"_L1, thresholds.draws);
    add(object, "seed"_L1, double(thresholds.seed));
    addDate(object, "stamped"_L1, thresholds.stamped);
    return object;
}

JsonValue arrivalJson(const ArrivalStatistics &statistics)
{
    JsonValue object = JsonValue::object();
    add(object, "models"_L1, statistics.models);
    add(object, "arrived"_L1, statistics.arrived);
    add(object, "exact"_L1, statistics.exact);
    add(object, "never"_L1, statistics.never);
    addDate(object, "last_look"_L1, statistics.lastLook);
    add(object, "median_low"_L1, statistics.medianLow);
    add(object, "median_high"_L1, statistics.medianHigh);
    add(object, "shortest"_L1, statistics.shortest);
    add(object, "longest"_L1, statistics.longest);
    return object;
}

JsonValue Writer::write(const Evaluation &evaluation)
{
    JsonValue arrival = JsonValue::object();
    add(arrival, "global"_L1, arrivalJson(evaluation.globalArrival));
    add(arrival, "region"_L1, arrivalJson(evaluation.regionArrival));

    JsonValue object = JsonValue::object();
    add(object, "format"_L1, currentFormat);
    add(object, "kind"_L1, u"evaluation"_s);
    add(object, "language"_L1, languageCode(m_language));
    add(object, "workload"_L1, evaluation.workload);
    addDate(object, "as_of"_L1, evaluation.asOf);
    add(object, "library_version"_L1, evaluation.libraryVersion);
    add(object, "thresholds"_L1, thresholdsJson(evaluation.thresholds));
    add(object, "visible_questions"_L1, texts(evaluation.visibleQuestions));
    add(object, "answered_questions"_L1, texts(evaluation.answeredQuestions));
    add(object, "flags"_L1, texts(evaluation.flags));
    add(object, "regulations"_L1, texts(evaluation.regulations));
    add(object, "requirements"_L1,
        arrayOf(evaluation.requirements, [this](const Requirement &item) { return requirement(item); }));
    add(object, "weights"_L1,
        arrayOf(evaluation.weights, [this](const WeightEvaluation &item) { return weight(item); }));
    add(object, "options"_L1, arrayOf(evaluation.options, [this, &evaluation](const OptionEvaluation &item) {
            return option(item, evaluation);
        }));
    add(object, "no_verdict"_L1, idOrNull(words::noVerdict(evaluation.noVerdict())));
    add(object, "missing_options"_L1, texts(evaluation.missingOptions));
    add(object, "not_yet_available"_L1, texts(evaluation.notYetAvailable));
    add(object, "risks"_L1, arrayOf(evaluation.risks, [this](const RiskEvaluation &item) { return risk(item); }));
    add(object, "duties"_L1, arrayOf(evaluation.duties, [this](const DutyEvaluation &item) { return duty(item); }));
    add(object, "arrivals"_L1, arrival);
    return object;
}

} // namespace

JsonValue toJson(const Evaluation &evaluation, const Library &library, Language language)
{
    return Writer(library, language).write(evaluation);
}

} // namespace lotse
