// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weighting/swingspans.h"

namespace lotse {

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

/// Returns the cards as @p evaluation proposes them, in points that give its weights exactly, with the margins that
/// confirming would give: those
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
[[nodiscard]] QMap<QString, WeightOverride> draftWeights(const WeightDraft &draft,
                                                         const QMap<QString, WeightOverride> &before);

/// Writes the draft into @p workload: weights with margins, all confirmed, the order of the criteria, the answers to
/// the control questions and the day.
void confirmWeights(Workload &workload, const WeightDraft &draft, const QList<ControlQuestion> &questions,
                    QDate confirmed);

/// Fixes the thresholds on @p day, unless that was done before: the rule of the verdict is agreed before the first
/// result is opened.
void stampThresholds(Engagement &engagement, QDate day);

} // namespace lotse
