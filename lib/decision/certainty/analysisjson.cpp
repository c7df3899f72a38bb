// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/analysisjson.h"

#include "decision/jsonparts.h"
#include "decision/wordsofjson.h"

using namespace Qt::StringLiterals;

namespace lotse {

using jsonparts::add;
using jsonparts::addText;
using jsonparts::arrayOf;
using jsonparts::idOrNull;
using jsonparts::numbers;
using jsonparts::texts;

namespace {

JsonValue rows(const QList<QList<double>> &matrix)
{
    return arrayOf(matrix, [](const QList<double> &row) { return numbers(row); });
}

/// Criterion -> weight; null for an option that is never first.
JsonValue centralJson(const QStringList &criteria, const QList<double> &weights)
{
    if (weights.isEmpty())
        return {};
    JsonValue object = JsonValue::object();
    for (qsizetype k = 0; k < criteria.size(); ++k)
        object.members.append({.key = criteria.at(k), .value = weights.at(k)});
    return object;
}

JsonValue robustnessJson(const Robustness &robustness)
{
    JsonValue distribution = JsonValue::object();
    add(distribution, "weights"_L1, words::weightInformation(robustness.weights));
    add(distribution, "facts"_L1, words::distribution(robustness.facts));
    JsonValue central = JsonValue::array();
    JsonValue confidence = JsonValue::array();
    for (qsizetype row = 0; row < robustness.options.size(); ++row) {
        const QList<double> &weights = robustness.centralWeights.at(row);
        central.items.append(centralJson(robustness.criteria, weights));
        confidence.items.append(weights.isEmpty() ? JsonValue() : JsonValue(robustness.confidenceFactor.at(row)));
    }
    JsonValue object = JsonValue::object();
    add(object, "draws"_L1, double(robustness.draws));
    add(object, "seed"_L1, double(robustness.seed));
    add(object, "distribution"_L1, distribution);
    add(object, "drawn_facts"_L1, robustness.drawnFacts);
    add(object, "independent_facts"_L1, robustness.variables);
    add(object, "options"_L1, texts(robustness.options));
    add(object, "criteria"_L1, texts(robustness.criteria));
    add(object, "rank_acceptability"_L1, rows(robustness.rankAcceptability));
    add(object, "first_place"_L1, numbers(robustness.firstPlace));
    add(object, "first_place_error"_L1, numbers(robustness.firstPlaceError));
    add(object, "first_place_among_passed"_L1, numbers(robustness.firstPlaceAmongPassed));
    add(object, "pairwise"_L1, rows(robustness.pairwise));
    add(object, "central_weights"_L1, central);
    add(object, "confidence_factor"_L1, confidence);
    add(object, "confidence_draws"_L1, double(robustness.confidenceDraws));
    return object;
}

JsonValue flipJson(const Flip &flip)
{
    JsonValue object = JsonValue::object();
    add(object, "kind"_L1, words::flipKind(flip.kind));
    addText(object, "criterion"_L1, flip.criterion);
    addText(object, "group"_L1, flip.group);
    addText(object, "option"_L1, flip.option);
    add(object, "now"_L1, flip.now);
    add(object, "at"_L1, flip.at);
    addText(object, "level"_L1, flip.level);
    if (flip.number)
        add(object, "number"_L1, *flip.number);
    if (flip.until)
        add(object, "until"_L1, *flip.until);
    add(object, "above"_L1, flip.above);
    add(object, "leader"_L1, idOrNull(flip.leader));
    add(object, "new_leader"_L1, idOrNull(flip.newLeader));
    add(object, "shared_with"_L1, texts(flip.sharedWith));
    add(object, "plausible"_L1, flip.plausible);
    add(object, "distance"_L1, flip.distance);
    return object;
}

JsonValue barJson(const TornadoBar &bar)
{
    JsonValue object = JsonValue::object();
    add(object, "kind"_L1, words::flipKind(bar.kind));
    add(object, "criterion"_L1, bar.criterion);
    addText(object, "option"_L1, bar.option);
    add(object, "lead_low"_L1, bar.leadLow);
    add(object, "lead_high"_L1, bar.leadHigh);
    return object;
}

JsonValue twoWayJson(const std::optional<TwoWayFlip> &flip)
{
    if (!flip)
        return {};
    JsonValue object = JsonValue::object();
    add(object, "first"_L1, flip->first);
    add(object, "second"_L1, flip->second);
    add(object, "groups"_L1, flip->groups);
    add(object, "now_first"_L1, flip->nowFirst);
    add(object, "now_second"_L1, flip->nowSecond);
    add(object, "rival"_L1, flip->rival);
    add(object, "line"_L1, arrayOf(flip->line, [](const std::pair<double, double> &point) {
            return numbers({point.first, point.second});
        }));
    return object;
}

JsonValue checkJson(const Check &check)
{
    JsonValue object = JsonValue::object();
    add(object, "option"_L1, check.option);
    add(object, "options"_L1, texts(check.options));
    add(object, "holder"_L1, check.holder);
    add(object, "criterion"_L1, check.criterion);
    add(object, "cause"_L1, words::cause(check.cause));
    add(object, "value"_L1, check.value);
    add(object, "error"_L1, check.error);
    add(object, "flips"_L1, check.flips);
    add(object, "decides_clearance"_L1, check.decidesClearance);
    add(object, "weight"_L1, check.weight);
    return object;
}

JsonValue checkNextJson(const CheckNext &checkNext)
{
    JsonValue object = JsonValue::object();
    add(object, "wrong_choice"_L1, checkNext.wrongChoice);
    add(object, "settled"_L1, checkNext.settled);
    add(object, "draws"_L1, double(checkNext.draws));
    add(object, "checks"_L1, arrayOf(checkNext.checks, checkJson));
    return object;
}

JsonValue verdictJson(const Verdict &verdict, const Sensitivity &sensitivity)
{
    JsonValue object = JsonValue::object();
    add(object, "kind"_L1, words::verdict(verdict.kind));
    add(object, "cause"_L1, idOrNull(words::noVerdict(verdict.cause)));
    add(object, "leader"_L1, idOrNull(verdict.leader));
    add(object, "runner_up"_L1, idOrNull(sensitivity.runnerUp));
    add(object, "lead"_L1, sensitivity.runnerUp.isEmpty() ? JsonValue() : JsonValue(sensitivity.lead));
    add(object, "first_place"_L1, verdict.firstPlace);
    add(object, "rival"_L1, idOrNull(verdict.rival));
    add(object, "rival_first_place"_L1, verdict.rivalFirstPlace);
    add(object, "over_rival"_L1, verdict.rival.isEmpty() ? JsonValue() : JsonValue(verdict.overRival));
    add(object, "tied"_L1, verdict.tied);
    add(object, "fact_flips"_L1, arrayOf(verdict.factFlips, flipJson));
    add(object, "near_tie"_L1, verdict.nearTie);
    add(object, "close"_L1, texts(verdict.close));
    add(object, "decided_by"_L1, idOrNull(verdict.decidedBy));
    add(object, "recommended"_L1, idOrNull(verdict.recommended));
    return object;
}

} // namespace

void addAnalysis(JsonValue &evaluation, const Analysis &analysis)
{
    add(evaluation, "robustness"_L1, robustnessJson(analysis.robustness));
    add(evaluation, "flips"_L1, arrayOf(analysis.sensitivity.flips, flipJson));
    add(evaluation, "tornado"_L1, arrayOf(analysis.sensitivity.tornado, barJson));
    add(evaluation, "two_way"_L1, twoWayJson(analysis.sensitivity.twoWay));
    add(evaluation, "check_next"_L1, checkNextJson(analysis.checkNext));
    add(evaluation, "verdict"_L1, verdictJson(analysis.verdict, analysis.sensitivity));
}

} // namespace lotse
