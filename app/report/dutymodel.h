// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/keyedrowsmodel.h"
#include "decision/evaluation.h"

namespace lotse {

/// One duty with the texts that the library gives it.
struct DutyRow
{
    QString id;
    DutyEvaluation duty;
    QString title;
    QString explanation;
    QString legalBasis;
    QString because; ///< "Question 12" or the choice
    QString becauseInFull;
    QString owner; ///< as noted, else the role that the library proposes
    QString proposedOwner; ///< the role that the library proposes
    QString adviser; ///< empty where the library names none or another owner is noted
    QString standing; ///< "law, wording read"
    QStringList ahead; ///< what applies later, a line each
    bool reviewed = false; ///< by a lawyer
    QString evidence;

    bool operator==(const DutyRow &) const = default;
};

/// What follows from answers and choice. Edits are handed on by noteEdited; the model shows them at once.
class DutyModel final : public KeyedRowsModel<DutyRow>
{
    Q_OBJECT

public:
    enum Column { Title, LegalBasis, Because, Owner, Due, ColumnCount }; ///< the title carries the check mark "done"
    enum Role { IdRole = Qt::UserRole + 1, ExplanationRole, EvidenceRole, ProposedOwnerRole };

    using KeyedRowsModel::KeyedRowsModel;

    void update(const Library &library, const Evaluation &evaluation, Language language);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] int doneCount() const;
    [[nodiscard]] int unreviewedCount() const; ///< without a lawyer's review

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /// The person changed something; @p note is the whole new note.
    void noteEdited(const QString &duty, const lotse::DutyNote &note, const QString &field);

private:
    [[nodiscard]] QString display(const DutyRow &row, Column column) const;

    Language m_language = Language::English;
    bool m_readOnly = false;
};

} // namespace lotse
