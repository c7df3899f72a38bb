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

/// The weights while the client thinks about them: nothing of it stands in the engagement before confirmWeights.
struct WeightDraft
{
    SwingCards groups;
    QMap<QString, SwingCards> criteria; ///< by group; points relative to the most important criterion of the group
    QStringList unseen; ///< groups whose criteria nobody looked at yet: their margins are those of unconfirmed weights

    bool operator==(const WeightDraft &) const = default;
};

/// Returns the weights of the rank-order centroid for @p count things in order: the k-th is (1/k + … + 1/n) / n, the
/// centre of all weights in that order; they sum to 1 (Barron and Barrett, 1996).
[[nodiscard]] QList<double> rankOrderCentroid(qsizetype count);

/// Returns the cards as @p evaluation proposes them, whole points, with the margins that confirming would give: those
/// of weights confirmed before, else Thresholds::confirmedMargin for the groups and, until someone looks at them, the
/// wider Thresholds::weightMargin for the criteria inside. Groups without criteria have no card.
[[nodiscard]] WeightDraft draftOf(const Library &library, const Evaluation &evaluation);

/// Someone looks at the criteria of @p group: from now on they have the margin of confirmed weights.
void lookInside(WeightDraft &draft, const QString &group, const Thresholds &thresholds);

/// Moves a card to another place. Points and margins belong to the places: the cards between move on by one and take
/// those of their new places.
void moveCard(SwingCards &cards, qsizetype from, qsizetype to);
/// Gives a card other points and returns its new place. The most important one stays the measure with 100 points.
qsizetype setPoints(SwingCards &cards, qsizetype place, double points);
/// Gives a card another margin, held inside what its points allow.
void setMargin(SwingCards &cards, qsizetype place, double margin);
/// Replaces the points by what the mere order says (rank-order centroid); margins stay where they fit.
void takePointsFromOrder(SwingCards &cards);

/// Returns the weights of all criteria that the draft describes, in 0-10 weight points with the highest end at 10; the
/// common factor changes nothing. A criterion takes its part of the group's points, and its relative margin is the
/// group's plus its own. What is locked in @p before stays so.
[[nodiscard]] QMap<QString, WeightOverride> weightsOf(const WeightDraft &draft,
                                                      const QMap<QString, WeightOverride> &before);

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

/// Writes the draft into @p workload: weights with margins, all confirmed, the order of the criteria, the answers to
/// the control questions and the day.
void confirmWeights(Workload &workload, const WeightDraft &draft, const QList<ControlQuestion> &questions,
                    QDate confirmed);

/// Makes a set of the workload's weights as they are and puts it in use; returns its id. The set in use before keeps
/// what it had.
QString addWeightSet(Workload &workload, const QString &name);
void renameWeightSet(Workload &workload, const QString &id, const QString &name);
/// Removes a set. The workload's weights stay, also when it was the one in use.
void removeWeightSet(Workload &workload, const QString &id);
/// Leaves the set in use, which keeps the present weights, and takes those of @p id; an unknown id changes nothing.
void useWeightSet(Workload &workload, const QString &id);

/// The decision as one weight set sees it.
struct WeightSetView
{
    QString id;
    QString name;
    bool inUse = false;
    QDate confirmed; ///< invalid = never
    QMap<QString, double> shares; ///< criterion -> part of the whole decision, 0-1
    QMap<QString, double> groupShares;
    QString leader; ///< first of the options that passed; empty when none did
    double score = 0; ///< its points

    bool operator==(const WeightSetView &) const = default;
};

/// Returns the sets of @p workload in their order; the one in use with the weights it has now.
[[nodiscard]] QList<WeightSetView> weightSetViews(const Library &library, const Evaluation &evaluation,
                                                  const Workload &workload);

/// The share of one criterion or group in two sets.
struct ShareDifference
{
    QString id;
    double first = 0;
    double second = 0;

    bool operator==(const ShareDifference &) const = default;
};

/// Returns what @p second weighs otherwise than @p first, the largest difference first; below half a percent is left
/// out.
[[nodiscard]] QList<ShareDifference> shareDifferences(const QMap<QString, double> &first,
                                                      const QMap<QString, double> &second);

/// Fixes the thresholds on @p day, unless that was done before: the rule of the verdict is agreed before the first
/// result is opened.
void stampThresholds(Engagement &engagement, QDate day);

} // namespace lotse
