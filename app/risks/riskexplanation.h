// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <QCoreApplication>

namespace lotse {

/// What stands behind one risk, in words: everything that its detail view shows.
struct RiskExplanation
{
    struct MeasureLine
    {
        QString id;
        QString text;
        QString effect; ///< "likelihood −1, impact −2"
        bool chosen = false;
    };

    struct EventLine
    {
        QString date;
        QString title;
        QString whatHappened;
        QString meaning;
        QString effects; ///< "availability favourable, law risk"
    };

    QString risk;
    bool own = false;
    QString title;
    QString rating; ///< "Likelihood 3, impact 4: 12 elevated"
    QString ratingAfter;
    QString explanation;
    QString reasoning; ///< why this rating, an own assessment
    QStringList triggers; ///< questions, criteria and options that raise it
    QList<MeasureLine> measures;
    QStringList measurements; ///< how long new models took, in sentences
    QList<EventLine> events; ///< latest first
    QList<Source> sources; ///< of the risk and of what was measured

    /// Returns the texts of @p risk; empty if @p evaluation lacks it.
    [[nodiscard]] static RiskExplanation of(const Library &library, const Evaluation &evaluation, const QString &risk,
                                            Language language);

    /// Returns one sentence for the delay of new models at a place ("Worldwide: …").
    [[nodiscard]] static QString arrivalSentence(const QString &place, const ArrivalStatistics &statistics);
    /// Returns "availability favourable, law risk"; effects that are none are left out.
    [[nodiscard]] static QString effectsOf(const TimelineEvent &event);

    Q_DECLARE_TR_FUNCTIONS(lotse::RiskExplanation)
};

} // namespace lotse
