// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/keyedrowsmodel.h"
#include "decision/evaluation.h"
#include "decision/risklevel.h"

namespace lotse {

/// One line of the register: a risk with the texts that the library gives it.
struct RiskRow
{
    QString id;
    RiskEvaluation risk;
    QString title;
    QString affects; ///< "all" or the short names of the options
    QString affectsInFull;
    QString measures; ///< the chosen measures and the one in own words, joined

    bool operator==(const RiskRow &) const = default;
};

/// The register of risks, in the order of the evaluation. Edits are handed on by noteEdited; the model shows them at
/// once.
class RiskModel final : public KeyedRowsModel<RiskRow>
{
    Q_OBJECT

public:
    enum Column { Number, Title, Affects, Level, Measure, Owner, Due, State, After, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        SortRole,
        NumberRole, ///< int, the number in the map
        ScoreRole, ///< int, likelihood x impact before measures
        ScoreAfterRole,
        StateRole, ///< int of RiskState
        OptionsRole, ///< QStringList of deployments; empty = all
        LikelihoodAfterRole, ///< editable, 1-5
        ImpactAfterRole
    };

    using KeyedRowsModel::KeyedRowsModel;

    void update(const Library &library, const Evaluation &evaluation, Language language);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] static QString levelText(RiskLevel level); ///< "high"
    [[nodiscard]] static QString stateText(RiskState state); ///< "planned"
    [[nodiscard]] static QString stateText(const RiskNote &note); ///< the same, "open" where no measure is chosen
    [[nodiscard]] static QString scoreText(int score); ///< "16 high"
    /// Returns the risk in one line for tooltips and screen readers: "Risk 4, …, likelihood 3, impact 4, elevated".
    [[nodiscard]] static QString description(const RiskEvaluation &risk, const QString &title);

signals:
    /// The person changed something; @p note is the whole new note. @p field names it for merging ("measure", "due" …).
    void noteEdited(const QString &risk, const lotse::RiskNote &note, const QString &field);

private:
    [[nodiscard]] QString display(const RiskRow &row, Column column) const;
    [[nodiscard]] QVariant edit(const RiskRow &row, Column column) const;
    [[nodiscard]] QVariant sortKey(const RiskRow &row, Column column) const;

    Language m_language = Language::English;
    bool m_readOnly = false;
};

/// Returns the title of @p risk: its own, or the library's in @p language.
[[nodiscard]] QString riskTitle(const RiskEvaluation &risk, Language language);

} // namespace lotse
