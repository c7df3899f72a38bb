// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

/// What the client puts in order and gives points: a group of criteria, or one criterion of a group.
struct SwingCard
{
    QString id; ///< group or criterion
    double points = 0; ///< 0-100; the worth of the step from worst to best, the most important card has 100
    double margin = 0; ///< half width in the same points, at most as large as they are; 0 on the most important card

    bool operator==(const SwingCard &) const = default;
};

/// Cards, the most important first.
using SwingCards = QList<SwingCard>;

/// One criterion's end in words: what the worst or best of the remaining options says.
struct EndPoint
{
    QString criterion;
    ClaimValue value;

    bool operator==(const EndPoint &) const = default;
};

/// What a card shows beside its points.
struct CardView
{
    QString id;
    double share = 0; ///< part of the whole decision, 0-1
    double low = 0; ///< the remaining options' worst and best points on it, 0-100
    double high = 0;
    double effective = 0; ///< share x (high - low) / 100: what it moves between the remaining options, 0-1
    bool smallSpan = false; ///< importance is claimed where the remaining options hardly differ
    QList<EndPoint> from; ///< of up to two criteria that move most; empty when all options say the same
    QList<EndPoint> to; ///< of the same criteria

    bool operator==(const CardView &) const = default;
};

/// A span below this many of 100 points counts as small on a card that claims at least claimedPoints.
inline constexpr double smallSpanLimit = 15;
inline constexpr double claimedPoints = 25;

/// Returns what each of @p cards shows under @p weights. Options that are out do not count.
[[nodiscard]] QList<CardView> cardViews(const Library &library, const Evaluation &evaluation, const SwingCards &cards,
                                        const QMap<QString, WeightOverride> &weights);

/// A question that tests the points: which of two steps between the remaining options is worth more.
struct ControlQuestion
{
    QString first; ///< criterion
    QString second;
    std::optional<TradeOff::Preference> answer;

    bool operator==(const ControlQuestion &) const = default;
};

/// Returns at most two questions: those answered before that can still be asked, then the largest steps of groups that
/// no question names yet, two and two. They follow the evaluation and not the draft, so that they stay while points are
/// moved.
[[nodiscard]] QList<ControlQuestion> controlQuestions(const Library &library, const Evaluation &evaluation,
                                                      const QList<TradeOff> &answered);

/// How an answer fits the points.
struct ControlResult
{
    enum class Kind { Unanswered, Consistent, Contradicts };
    Kind kind = Kind::Unanswered;
    double ratio = 1; ///< by the points, the larger step is worth this many times the smaller one; 0 = without end
    bool firstIsLarger = false; ///< by the points

    bool operator==(const ControlResult &) const = default;
};

/// Compares an answer with weight x span of both steps. It contradicts when no weights inside the margins agree with
/// it.
[[nodiscard]] ControlResult controlResult(const ControlQuestion &question, const Evaluation &evaluation,
                                          const QMap<QString, WeightOverride> &weights);

/// One option under other weights.
struct RankedOption
{
    QString deployment;
    Clearance clearance = Clearance::Passed;
    double score = 0; ///< 0-100 points, likely values

    bool operator==(const RankedOption &) const = default;
};

/// Returns the options that are not out under @p weights (criterion -> middle), the best first.
[[nodiscard]] QList<RankedOption> rankingUnder(const Evaluation &evaluation,
                                               const QMap<QString, WeightOverride> &weights);

} // namespace lotse
