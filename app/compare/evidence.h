// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <QCoreApplication>
#include <QUrl>

namespace lotse {

/// What stands behind one cell of the comparison, in words: everything that the evidence pop-up shows.
struct Evidence
{
    struct SourceLine
    {
        QString title;
        QString publisher;
        QString date; ///< of the document and of the last look, as sourceDates() says them
        QString statement;
        QUrl url; ///< empty where there is none
        QString noUrlReason;

        bool operator==(const SourceLine &) const = default;
    };

    /// An earlier or later claim on the same criterion.
    struct HistoryLine
    {
        QString period; ///< "01.01.2025 to 12.05.2025"
        QString value; ///< the wording of its time, else the level
        QString text;
        QString reason; ///< why it was replaced, or that it was confirmed
    };

    QString deployment;
    QString criterion;
    QString title; ///< "Azure OpenAI · Data retention"
    QString kind; ///< fact, assessment, legal interpretation, client's statement; empty when unknown
    double points = 0;
    bool applies = true; ///< false: the criterion has no meaning for the option
    bool unknown = false;
    QString pointsLine; ///< "65 of 100 · weight 9"
    QString value; ///< the level in full
    QString text;
    QString origin; ///< "Inherited from the provider", empty when the deployment's own
    QList<SourceLine> sources;
    std::optional<Confidence> confidence;
    QString confidenceLine; ///< "high · official documentation"
    QString confidenceReason;
    bool stale = false;
    QString age; ///< "247 days old on 21.11.2026, …; limit for this kind 180 days." Empty when there is no evidence
    /// Another reading of the claim.
    struct Reading
    {
        bool assumption = false;
        QString text; ///< what it says, its value and what it does to the result
        QList<SourceLine> sources; ///< empty of an assumption

        bool operator==(const Reading &) const = default;
    };
    QList<Reading> readings;
    QString doubt; ///< why the claim does not count as known; empty = it does
    QStringList announced;
    QString requirement; ///< what the cell misses or cannot clear; empty when passed
    QStringList unlockPaths;
    QString question; ///< when unknown, stale or contradicting
    bool asksOperator = false; ///< the question is for whoever would run it, else for the provider
    QList<HistoryLine> history; ///< newest first
    QString note;

    /// Returns the texts a claim and its history are made of, for @p deployment and @p criterion. Contradictions are
    /// tried out: the engagement is evaluated once under each other reading.
    [[nodiscard]] static Evidence of(const Library &library, const Engagement &engagement, const Evaluation &evaluation,
                                     const QString &deployment, const QString &criterion, Language language);

    Q_DECLARE_TR_FUNCTIONS(lotse::Evidence)
};

} // namespace lotse
