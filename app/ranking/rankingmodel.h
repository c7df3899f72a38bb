// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <QAbstractTableModel>

namespace lotse {

/// The numbers behind the ranking bars: points of each option that is not out, in all, by group and by criterion.
class RankingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, WeightColumn, FirstOptionColumn };
    enum class RowKind { Total, Lowest, Highest, Group, Criterion };
    enum Role { KindRole = Qt::UserRole + 1, NumberRole, OptionRole, IdRole };

    explicit RankingModel(QObject *parent = nullptr);

    void setContent(const Library &library, const Evaluation &evaluation, Language language);

    [[nodiscard]] const Library &library() const { return m_library; }
    [[nodiscard]] const Evaluation &evaluation() const { return m_evaluation; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        RowKind kind = RowKind::Total;
        QString id; ///< group or criterion
        qsizetype index = -1; ///< of the criterion in the library

        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] static QList<Row> rowsOf(const Library &library);
    [[nodiscard]] QString nameOf(const Row &row) const;
    [[nodiscard]] std::optional<double> numberOf(const Row &row, int column) const;
    [[nodiscard]] QString textOf(const Row &row, int column) const;

    Library m_library;
    Evaluation m_evaluation;
    Language m_language = Language::English;
    QList<Row> m_rows;
    QStringList m_options;
};

} // namespace lotse
