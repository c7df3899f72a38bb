// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

class QWidget;

namespace lotse {

struct Engagement;
struct Evaluation;
struct Library;

/// What another library makes of the open engagement: which options stand elsewhere, have other points, or are in or
/// out now. Points count as they are printed.
class RankingMove final
{
    Q_DECLARE_TR_FUNCTIONS(lotse::RankingMove)

public:
    struct Row
    {
        QString workload;
        QString option;
        QString before; ///< "rank 1, 75.6 points, in"
        QString after;
    };

    RankingMove() = default;
    /// Compares the evaluations of all workloads of @p engagement on @p asOf (invalid = the engagement's day). Whoever
    /// is ahead in @p workload stands in the sentence.
    RankingMove(const Library &before, const Library &after, const Engagement &engagement, const QString &workload,
                QDate asOf, Language language);

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// Returns what moved in words; that nothing did where that is so.
    [[nodiscard]] QString sentence() const { return m_sentence; }
    /// Opens a window with a table of what moved.
    void show(QWidget *parent) const;

private:
    void add(const Evaluation &before, const Evaluation &after, const QString &workload, Language language);
    [[nodiscard]] static QString ahead(const Evaluation &before, const Evaluation &after, Language language);
    /// Returns whom the criterion agreed for near ties speaks for now, or no longer; empty where that stays.
    [[nodiscard]] static QString advised(const Library &library, const Engagement &engagement, const Evaluation &before,
                                         const Evaluation &after, Language language);

    QList<Row> m_rows;
    QString m_sentence;
};

} // namespace lotse
