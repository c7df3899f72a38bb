// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparisonrow.h"
#include "decision/evaluation.h"

#include <QAbstractTableModel>

namespace lotse {

/// The comparison as a table: criteria x options, with a row for each group above its criteria. Options stand in the
/// order pinned, ranked, failed. Selection and scroll survive an update: the same options in another order only move.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CriterionColumn, WeightColumn, FirstOptionColumn };
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< group id of a row
        CriterionRole, ///< criterion id of a row, empty for a group row
        SummaryRole, ///< of a group row: "6 criteria · 32 % of the decision"
        DiffersRole, ///< of a row: the options that are not out say different things
        WeightRole, ///< of a row: 0-10 weight points
        PointsRole, ///< of a cell: 0-100
        UnknownRole,
        AppliesRole, ///< of a cell: false where the criterion does not apply to the option
        StaleRole,
        LowConfidenceRole,
        ContradictedRole, ///< of a cell: another reading, documented or assumed, is worth other points
        KnockOutRole, ///< of a cell: misses a knock-out
        NotClearedRole, ///< of a cell: a knock-out cannot be decided with it
        NoteRole, ///< of a cell: the consultant's note
        // of a column head
        OptionRole, ///< deployment id; also of a cell
        ClearanceRole, ///< int of Clearance; also of a cell
        RankRole,
        ProviderRole,
        DeploymentRole,
        ScoreRole,
        UnknownCountRole,
        ReasonRole, ///< "Question 12" of an option that is out
        PinnedRole
    };

    explicit ComparisonModel(QObject *parent = nullptr);

    void setContent(const Library &library, const Engagement &engagement, const Evaluation &evaluation,
                    Language language);
    void setPinned(const QStringList &deployments);
    /// Returns how many of the pinned options are shown; they are the first option columns.
    [[nodiscard]] int pinnedCount() const;
    /// Returns the column of @p deployment, or -1.
    [[nodiscard]] int columnOf(const QString &deployment) const;
    [[nodiscard]] int rowOf(const QString &criterion) const;
    [[nodiscard]] const Evaluation &evaluation() const { return m_evaluation; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void setColumns(const QStringList &options);
    [[nodiscard]] const OptionEvaluation *optionAt(int column) const;
    [[nodiscard]] QVariant groupData(const ComparisonRow &row, int column, int role) const;
    [[nodiscard]] QVariant criterionData(const ComparisonRow &row, int role) const;
    [[nodiscard]] QVariant weightData(const ComparisonRow &row, int role) const;
    [[nodiscard]] QVariant cellData(const ComparisonRow &row, const OptionEvaluation &option, int role) const;
    [[nodiscard]] QVariant optionData(const OptionEvaluation &option, int role) const;

    Library m_library;
    Evaluation m_evaluation;
    QMap<QString, QString> m_notes;
    Language m_language = Language::English;
    QList<ComparisonRow> m_rows;
    QStringList m_options; ///< in the order of the columns
    QStringList m_pinned;
};

} // namespace lotse
