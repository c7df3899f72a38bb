// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind the cards: how far the remaining options lie apart, and whether answers fit the points.
#include "decision/weighting/swingspans.h"

#include <algorithm>
#include <limits>

namespace lotse {

namespace {

constexpr qsizetype longestEnd = 2; // criteria named on one card
constexpr qsizetype mostQuestions = 2;

// The criteria of a card: those of a group, or the one itself.
QList<qsizetype> positionsOf(const Library &library, const QString &card)
{
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < library.criteria.size(); ++i) {
        if (library.criteria.at(i).group == card || library.criteria.at(i).id == card)
            positions.append(i);
    }
    return positions;
}

// What applies to no option weighs nothing.
double sumOfMiddles(const Evaluation &evaluation, const QMap<QString, WeightOverride> &weights)
{
    double sum = 0;
    for (const WeightEvaluation &weight : evaluation.weights)
        sum += weight.applies ? weights.value(weight.criterion).middle : 0;
    return sum;
}

double width(const Span &span)
{
    return span.high - span.low;
}

// What the worst and the best known value of the remaining options say on one criterion.
struct Ends
{
    const CellEvaluation *worst = nullptr;
    const CellEvaluation *best = nullptr;
};

Ends endsOf(const Evaluation &evaluation, qsizetype position)
{
    Ends ends;
    for (const OptionEvaluation &option : evaluation.options) {
        const CellEvaluation &cell = option.cells.at(position);
        if (option.clearance == Clearance::Failed || !cell.value.isKnown())
            continue;
        if (ends.worst == nullptr || cell.value100.likely < ends.worst->value100.likely)
            ends.worst = &cell;
        if (ends.best == nullptr || cell.value100.likely > ends.best->value100.likely)
            ends.best = &cell;
    }
    return ends;
}

// Lowest and highest points of the remaining options on a group, its criteria in the proportion of @p weights.
std::pair<double, double> rangeOf(const Evaluation &evaluation, const QList<qsizetype> &positions,
                                  const QList<double> &weights)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.clearance == Clearance::Failed)
            continue;
        double sum = 0;
        double weighted = 0;
        double plain = 0;
        int applying = 0;
        for (qsizetype i = 0; i < positions.size(); ++i) {
            const CellEvaluation &cell = option.cells.at(positions.at(i));
            if (!cell.applies)
                continue;
            ++applying;
            sum += weights.at(i);
            weighted += weights.at(i) * cell.value100.likely;
            plain += cell.value100.likely;
        }
        if (applying == 0)
            continue;
        const double points = sum > 0 ? weighted / sum : plain / applying;
        low = std::min(low, points);
        high = std::max(high, points);
    }
    return low <= high ? std::pair(low, high) : std::pair(0.0, 0.0);
}

void addEnds(const Evaluation &evaluation, const QList<qsizetype> &positions, const QList<double> &weights,
             CardView &view)
{
    struct Step
    {
        Ends ends;
        double worth = 0;
    };
    QList<Step> steps;
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const Ends ends = endsOf(evaluation, positions.at(i));
        if (ends.worst == nullptr || ends.worst->value100.likely == ends.best->value100.likely)
            continue;
        const double way = ends.best->value100.likely - ends.worst->value100.likely;
        steps.append({.ends = ends, .worth = positions.size() > 1 ? weights.at(i) * way : way});
    }
    std::ranges::stable_sort(steps, std::ranges::greater(), &Step::worth);
    for (const Step &step : std::as_const(steps).first(std::min(longestEnd, steps.size()))) {
        view.from.append({.criterion = step.ends.worst->criterion, .value = step.ends.worst->value});
        view.to.append({.criterion = step.ends.best->criterion, .value = step.ends.best->value});
    }
}

// A criterion can be asked about when the remaining options really differ on it.
bool canBeAsked(const Library &library, const Evaluation &evaluation, const QString &criterion)
{
    const QList<qsizetype> positions = positionsOf(library, criterion);
    if (positions.size() != 1 || library.criteria.at(positions.first()).id != criterion)
        return false;
    const Ends ends = endsOf(evaluation, positions.first());
    return ends.worst != nullptr && ends.worst->value100.likely < ends.best->value100.likely;
}

double stepOf(const Library &library, const Evaluation &evaluation, const QString &criterion)
{
    const Ends ends = endsOf(evaluation, positionsOf(library, criterion).constFirst());
    return ends.best->value100.likely - ends.worst->value100.likely;
}

struct LargestStep
{
    QString group;
    QString criterion;
    double worth = 0;
};

// The criterion of each group that moves most, the largest first.
QList<LargestStep> largestSteps(const Library &library, const Evaluation &evaluation)
{
    QList<LargestStep> steps;
    for (const CriterionGroup &group : library.groups) {
        LargestStep largest {.group = group.id, .criterion = {}, .worth = 0};
        for (const Criterion &criterion : library.criteria) {
            const WeightEvaluation *weight = evaluation.weight(criterion.id);
            if (criterion.group != group.id || weight == nullptr || !canBeAsked(library, evaluation, criterion.id))
                continue;
            const double worth = weight->middle * stepOf(library, evaluation, criterion.id);
            if (worth > largest.worth) {
                largest.criterion = criterion.id;
                largest.worth = worth;
            }
        }
        if (!largest.criterion.isEmpty())
            steps.append(largest);
    }
    std::ranges::stable_sort(steps, std::ranges::greater(), &LargestStep::worth);
    return steps;
}

} // namespace

QList<CardView> cardViews(const Library &library, const Evaluation &evaluation, const SwingCards &cards,
                          const QMap<QString, WeightOverride> &weights)
{
    QList<CardView> views;
    const double sum = sumOfMiddles(evaluation, weights);
    for (const SwingCard &card : cards) {
        CardView view;
        view.id = card.id;
        const QList<qsizetype> positions = positionsOf(library, card.id);
        QList<double> middles;
        for (const qsizetype position : positions) {
            const bool applies = evaluation.weights.at(position).applies;
            middles.append(applies ? weights.value(library.criteria.at(position).id).middle : 0);
            view.share += sum > 0 ? middles.last() / sum : 0;
        }
        std::tie(view.low, view.high) = rangeOf(evaluation, positions, middles);
        view.effective = view.share * (view.high - view.low) / 100;
        view.smallSpan = view.high - view.low < smallSpanLimit && card.points >= claimedPoints;
        addEnds(evaluation, positions, middles, view);
        views.append(view);
    }
    return views;
}

QList<ControlQuestion> controlQuestions(const Library &library, const Evaluation &evaluation,
                                        const QList<TradeOff> &answered)
{
    QList<ControlQuestion> questions;
    QStringList named; // groups
    const auto groupOf = [&](const QString &criterion) { return library.criterion(criterion)->group; };
    for (const TradeOff &tradeOff : answered) {
        if (questions.size() == mostQuestions || tradeOff.first == tradeOff.second
            || !canBeAsked(library, evaluation, tradeOff.first) || !canBeAsked(library, evaluation, tradeOff.second))
            continue;
        questions.append({.first = tradeOff.first, .second = tradeOff.second, .answer = tradeOff.preference});
        named << groupOf(tradeOff.first) << groupOf(tradeOff.second);
    }
    QList<LargestStep> steps = largestSteps(library, evaluation);
    steps.removeIf([&](const LargestStep &step) { return named.contains(step.group); });
    for (qsizetype i = 0; i + 1 < steps.size() && questions.size() < mostQuestions; i += 2)
        questions.append({.first = steps.at(i).criterion, .second = steps.at(i + 1).criterion, .answer = {}});
    return questions;
}

ControlResult controlResult(const ControlQuestion &question, const Evaluation &evaluation,
                            const QMap<QString, WeightOverride> &weights)
{
    const auto worth = [&](const QString &criterion) {
        const WeightEvaluation *weight = evaluation.weight(criterion);
        const double span = weight != nullptr ? width(weight->optionSpan) : 0;
        const WeightOverride interval = weights.value(criterion);
        return Span {interval.low * span, interval.middle * span, interval.high * span};
    };
    const Span first = worth(question.first);
    const Span second = worth(question.second);
    ControlResult result;
    result.firstIsLarger = first.likely > second.likely;
    const double smaller = std::min(first.likely, second.likely);
    const double larger = std::max(first.likely, second.likely);
    result.ratio = smaller > 0 ? larger / smaller : larger > 0 ? 0 : 1;
    if (!question.answer)
        return result;
    const bool firstCanBeLarger = first.high >= second.low;
    const bool secondCanBeLarger = second.high >= first.low;
    bool fits = firstCanBeLarger && secondCanBeLarger;
    if (question.answer == TradeOff::Preference::First)
        fits = firstCanBeLarger;
    else if (question.answer == TradeOff::Preference::Second)
        fits = secondCanBeLarger;
    result.kind = fits ? ControlResult::Kind::Consistent : ControlResult::Kind::Contradicts;
    return result;
}

QList<RankedOption> rankingUnder(const Evaluation &evaluation, const QMap<QString, WeightOverride> &weights)
{
    QList<RankedOption> ranking;
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.clearance == Clearance::Failed)
            continue;
        RankedOption ranked {.deployment = option.deployment, .clearance = option.clearance, .score = 0};
        double sum = 0;
        for (const CellEvaluation &cell : option.cells)
            sum += cell.applies ? weights.value(cell.criterion).middle : 0;
        for (const CellEvaluation &cell : option.cells) {
            if (cell.applies && sum > 0)
                ranked.score += weights.value(cell.criterion).middle / sum * cell.value100.likely;
        }
        ranking.append(ranked);
    }
    std::ranges::stable_sort(ranking, std::ranges::greater(), &RankedOption::score);
    return ranking;
}

} // namespace lotse
