// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/scoring.h"

#include "decision/samescore.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lotse {

namespace {

bool isRanked(const OptionEvaluation &option)
{
    return option.clearance != Clearance::Failed;
}

/// Not a number where there is nothing to compare.
double pointsToCompare(const CellEvaluation &cell)
{
    return cell.applies ? cell.value100.likely : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

QList<CellEvaluation> cellsOf(const LibraryIndex &index, const Facts &facts, const Thresholds &thresholds)
{
    QList<CellEvaluation> cells;
    cells.reserve(index.library->criteria.size());
    for (qsizetype position = 0; position < index.library->criteria.size(); ++position) {
        const Criterion &criterion = index.library->criteria.at(position);
        const Fact &fact = facts[size_t(position)];
        CellEvaluation &cell = cells.emplaceBack();
        cell.criterion = criterion.id;
        cell.applies = fact.applies;
        if (!fact.applies)
            continue;
        // A level that the library has dropped, or a number where levels are: the client's claim outlived its
        // criterion.
        if (saysSomething(criterion, fact.value()))
            cell.value = fact.value();
        cell.value100 = pointsOf(criterion, fact, thresholds);
        cell.unknown = !cell.value.isKnown();
        cell.halfLivesPassed = fact.halfLivesPassed();
        cell.stale = fact.isStale();
        cell.veryStale = fact.isVeryStale();
        cell.contradicting = isContradicting(criterion, fact);
        cell.assumed = cell.contradicting && isOnlyAssumed(criterion, fact);
        cell.doubt = fact.doubt;
        cell.seen = fact.seen;
        cell.ageDays = fact.ageDays;
        cell.halfLifeDays = fact.halfLifeDays;
        cell.ownClaim = fact.own != nullptr;
        cell.inheritedFrom = fact.inheritedFrom;
        if (fact.own) {
            cell.claim = fact.claim ? fact.turned : SharedClaim(claimOf(*fact.own));
        } else if (fact.claim) {
            cell.claim = fact.claims ? SharedClaim(*fact.claims, *fact.claim) : fact.turned;
            cell.confidence = fact.claim->confidence;
            cell.basis = fact.claim->basis;
        }
    }
    return cells;
}

void weigh(OptionEvaluation &option, const QList<WeightEvaluation> &weights)
{
    double left = 0;
    bool isWhole = true;
    for (qsizetype position = 0; position < option.cells.size(); ++position) {
        if (option.cells.at(position).applies)
            left += weights.at(position).normalised;
        else
            isWhole = isWhole && !(weights.at(position).normalised > 0);
    }
    // Shares that all apply sum to 1 but for their rounding, and stay as they are.
    option.applyingWeight = isWhole ? 1 : left;
    for (qsizetype position = 0; position < option.cells.size(); ++position) {
        CellEvaluation &cell = option.cells[position];
        const double normalised = weights.at(position).normalised;
        cell.share = !cell.applies || !(option.applyingWeight > 0) ? 0 : normalised / option.applyingWeight;
        cell.contribution = cell.share * cell.value100.likely;
        cell.contributionLow = cell.share * cell.value100.low;
        cell.contributionHigh = cell.share * cell.value100.high;
    }
}

void addUp(const LibraryIndex &index, OptionEvaluation &option)
{
    option.score = {};
    option.groupContributions.clear();
    option.unknownCount = 0;
    option.staleCount = 0;
    for (const LibraryIndex::GroupRun &run : index.groups) {
        double &group = option.groupContributions[run.group];
        for (qsizetype position = run.first; position < run.end; ++position) {
            const CellEvaluation &cell = option.cells.at(position);
            group += cell.contribution;
            option.score.low += cell.contributionLow;
            option.score.likely += cell.contribution;
            option.score.high += cell.contributionHigh;
            option.unknownCount += cell.unknown ? 1 : 0;
            option.staleCount += cell.stale ? 1 : 0;
        }
    }
}

bool ranksBefore(double score, const QString &id, double otherScore, const QString &otherId)
{
    return isSameScore(score, otherScore) ? id < otherId : score > otherScore;
}

void rank(QList<OptionEvaluation> &options)
{
    std::ranges::sort(options, std::ranges::greater(),
                      [](const OptionEvaluation &option) { return std::pair(isRanked(option), option.score.likely); });
    // Runs of the same score: no order of pairs, which would not be transitive.
    for (auto run = options.begin(); run != options.end();) {
        const auto differs = [](const OptionEvaluation &first, const OptionEvaluation &second) {
            return isRanked(first) != isRanked(second) || !isSameScore(first.score.likely, second.score.likely);
        };
        auto end = std::adjacent_find(run, options.end(), differs);
        if (end != options.end())
            ++end;
        std::sort(run, end, [](const OptionEvaluation &first, const OptionEvaluation &second) {
            return first.deployment < second.deployment;
        });
        const int rank = isRanked(*run) ? int(run - options.begin()) + 1 : 0;
        for (; run != end; ++run)
            run->rank = rank;
    }
}

void findDominated(QList<OptionEvaluation> &options, const QList<WeightEvaluation> &weights)
{
    std::vector<qsizetype> weighted;
    for (qsizetype position = 0; position < weights.size(); ++position) {
        if (weights.at(position).middle > 0)
            weighted.push_back(position);
    }
    // Flat rows: with hundreds of options every pair is compared.
    std::vector<OptionEvaluation *> ranked;
    std::vector<double> points;
    for (OptionEvaluation &option : options) {
        option.dominatedBy.clear();
        // What is halfway on an unknown criterion stands for no value that is likely.
        const bool isKnown =
            std::ranges::none_of(weighted, [&option](qsizetype position) { return option.cells.at(position).unknown; });
        if (!isRanked(option) || !isKnown)
            continue;
        ranked.push_back(&option);
        for (const qsizetype position : weighted)
            points.push_back(pointsToCompare(option.cells.at(position)));
    }
    const size_t width = weighted.size();
    const auto dominates = [&points, width](size_t first, size_t second) {
        bool better = false;
        for (size_t k = 0; k < width; ++k) {
            const double own = points[first * width + k];
            const double other = points[second * width + k];
            if (std::isnan(own) || std::isnan(other)) {
                if (std::isnan(own) != std::isnan(other))
                    return false;
                continue;
            }
            const double difference = own - other;
            if (difference < -sameScore)
                return false;
            better = better || difference > sameScore;
        }
        return better;
    };
    for (size_t second = 0; second < ranked.size(); ++second) {
        for (size_t first = 0; first < ranked.size(); ++first) {
            if (first != second && dominates(first, second))
                ranked[second]->dominatedBy.append(ranked[first]->deployment);
        }
    }
}

void findSpans(QList<WeightEvaluation> &weights, const QList<OptionEvaluation> &options)
{
    for (qsizetype position = 0; position < weights.size(); ++position) {
        bool first = true;
        Span span;
        for (const OptionEvaluation &option : options) {
            if (!isRanked(option) || !option.cells.at(position).applies)
                continue;
            const double likely = option.cells.at(position).value100.likely;
            span.low = first ? likely : std::min(span.low, likely);
            span.high = first ? likely : std::max(span.high, likely);
            first = false;
        }
        span.likely = (span.low + span.high) / 2;
        weights[position].optionSpan = span;
    }
}

} // namespace lotse
