// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/sampling.h"
#include "decision/evaluation.h"

namespace lotse {

/// How far the ranking can be trusted, over weight intervals and fact ranges (SMAA-2; Lahdelma and Salminen, 2001). All
/// shares are 0-1 of the draws.
struct Robustness
{
    QStringList options; ///< deployments that are not failed, in the order of the ranking; the rows below
    QStringList criteria; ///< in the order of the library; the columns of centralWeights
    QList<QList<double>> rankAcceptability; ///< options x ranks
    QList<double> firstPlace; ///< per option: the first column of rankAcceptability
    QList<double> firstPlaceError; ///< its standard error, sqrt(p (1 - p) / draws)
    QList<double> firstPlaceAmongPassed; ///< the same draws with only the options that passed; 0 for the others
    QList<QList<double>> pairwise; ///< options x options: how often the row beats the column; 0 on the diagonal
    QList<QList<double>> centralWeights; ///< options x criteria: mean weights with which the option is first; empty row
                                         ///< when it never is
    QList<double> confidenceFactor; ///< how often it is first with its central weights; 0 without them
    qint64 draws = 0;
    qint64 confidenceDraws = 0; ///< behind each confidence factor
    quint64 seed = 0;
    WeightInformation weights = WeightInformation::Intervals;
    Distribution facts = Distribution::Uniform; ///< of ranges that name none
    int drawnFacts = 0; ///< cells that were drawn
    int variables = 0; ///< independent facts behind them: what is inherited from one provider fact counts once

    [[nodiscard]] qsizetype row(QStringView option) const { return options.indexOf(option); }
    bool operator==(const Robustness &) const = default;
};

/// How many draws with which seed; nothing = as the engagement's thresholds say.
struct SamplingSettings
{
    std::optional<qint64> draws;
    std::optional<quint64> seed;
    int threads = 0; ///< 0 = one per processor
};

/// What stands behind one uniform number: the fact that all its cells share.
struct DrawnFact
{
    QString criterion;
    QString holder; ///< deployment or provider whose claim it is
    QStringList options; ///< whose cells it decides

    bool operator==(const DrawnFact &) const = default;
};

/// The numbers for the kernel and what they mean.
struct RobustnessProblem
{
    SamplingProblem numbers;
    QStringList options;
    QStringList criteria;
    QList<DrawnFact> variables; ///< in the order of SamplingProblem's variables
    QStringList passed; ///< options that passed
    qint64 draws = 0; ///< asked for; the analysis rounds up to whole chunks
    Distribution facts = Distribution::Uniform;
};

/// Takes from @p evaluation what is not failed. Cells whose ends differ are drawn: the whole scale where a claim is
/// unknown, between the ends of a range, of contradicting readings or of what staleness allows. Cells that rest on the
/// same claim of a provider (or of the deployment they inherit from) share one number.
[[nodiscard]] RobustnessProblem robustnessProblem(const Library &library, const Engagement &engagement,
                                                  const Evaluation &evaluation, const SamplingSettings &settings = {});

/// True if the ends of the cell come from the range of its claim and from nothing else: its number is drawn then, and
/// otherwise its points.
[[nodiscard]] bool isPlainRange(const CellEvaluation &cell, const Thresholds &thresholds);

/// Draws and summarises. @p counts of an earlier part of the same problem may be continued with sampleRanks.
[[nodiscard]] Robustness robustness(const RobustnessProblem &problem, int threads = 0,
                                    const std::stop_token &stop = {});

/// Returns @p robustness's shares from counts that are there already.
[[nodiscard]] Robustness summarised(const RobustnessProblem &problem, const SamplingCounts &counts,
                                    const SamplingCounts &countsOfPassed);

/// Fills Robustness::confidenceFactor: draws again with the central weights of each option fixed, at most 10 chunks
/// each.
void addConfidence(Robustness &robustness, const RobustnessProblem &problem, int threads = 0,
                   const std::stop_token &stop = {});

/// Returns the problem with only those @p options left, with the same random numbers.
[[nodiscard]] RobustnessProblem restricted(const RobustnessProblem &problem, const QStringList &options);

} // namespace lotse
