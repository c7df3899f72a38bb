// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <QCoreApplication>

namespace lotse {

/// Why one option stands before another: where its points come from, and what is not known about it.
struct LeadReasons
{
    struct Part
    {
        QString id; ///< group or criterion
        double difference = 0; ///< points of 100 of the first minus those of the second
    };

    /// A claim that could still change the picture.
    struct Open
    {
        QString criterion;
        double weight = 0; ///< 0-10 weight points
        bool unknown = false; ///< else stale or contradicting
    };

    const OptionEvaluation *first = nullptr; ///< best that is in, else best that is not cleared
    const OptionEvaluation *second = nullptr; ///< its strongest rival; nullptr as long as nobody knows it
    double lead = 0; ///< points
    QList<Part> groups; ///< in the order of the library
    QList<Part> criteria; ///< largest difference first
    QStringList dominated; ///< options that are at most as good as the first on every weighted criterion
    const OptionEvaluation *asked = nullptr; ///< whose open claims are listed: whom the verdict speaks for, else first
    QList<Open> open; ///< of asked: heaviest weight first, weight 0 left out

    /// Looks at @p evaluation, which must live longer than the result; @p rival as Verdict::rival, empty before it is
    /// known; @p spokenFor as spokenFor(), of the same evaluation.
    [[nodiscard]] static LeadReasons of(const Library &library, const Evaluation &evaluation, const QString &rival,
                                        const OptionEvaluation *spokenFor = nullptr);

    /// Returns what holds whatever the weights are, in one sentence.
    [[nodiscard]] QString dominanceSentence(const Evaluation &evaluation, Language language) const;
    /// Returns "8 unknown claims about STACKIT. Most important: support (weight 9), …", or that nothing is open.
    [[nodiscard]] QString openSentence(const Library &library, const Evaluation &evaluation, Language language) const;

    Q_DECLARE_TR_FUNCTIONS(lotse::LeadReasons)
};

/// Returns the questions to the provider of @p deployment on everything unknown, stale or contradicting, heaviest
/// first: plain text in @p language, each with the id of its claim.
[[nodiscard]] QString openClaimQuestions(const Library &library, const Engagement &engagement,
                                         const Evaluation &evaluation, const QString &deployment, Language language);

} // namespace lotse
