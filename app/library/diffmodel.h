// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/linediff.h"

#include <QAbstractTableModel>

namespace lotse {

/// Two texts side by side, or only what differs, one below the other.
class DiffModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Layout { SideBySide, OnlyDifferences };
    enum class Column {
        LeftLine,
        LeftText,
        Sign,
        RightLine,
        RightText
    }; ///< of SideBySide; OnlyDifferences has the first three without LeftText: line, sign, text
    static constexpr int kindRole = Qt::UserRole; ///< int of DiffRow::Kind; Removed and Added only in OnlyDifferences
    static constexpr int lineRole = Qt::UserRole + 1; ///< line in the right text, 0 = none

    explicit DiffModel(Layout layout, QObject *parent = nullptr) : QAbstractTableModel(parent), m_layout(layout) { }

    void setTexts(const QStringList &left, const QStringList &right);
    [[nodiscard]] int differences() const { return m_differences; }
    /// Returns the first row of the next (or previous) place that differs, or -1.
    [[nodiscard]] int nextDifference(int row, bool backwards) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant sideBySide(const DiffRow &row, Column column) const;
    [[nodiscard]] QVariant difference(const DiffRow &row, int column) const;
    [[nodiscard]] QString description(const DiffRow &row) const;
    [[nodiscard]] QString left(const DiffRow &row) const { return row.left > 0 ? m_left.at(row.left - 1) : QString(); }
    [[nodiscard]] QString right(const DiffRow &row) const
    {
        return row.right > 0 ? m_right.at(row.right - 1) : QString();
    }

    Layout m_layout;
    QStringList m_left;
    QStringList m_right;
    QList<DiffRow> m_rows;
    int m_differences = 0;
};

} // namespace lotse
