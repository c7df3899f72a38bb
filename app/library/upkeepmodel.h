// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"
#include "decision/upkeep.h"

#include <QAbstractTableModel>
#include <QMap>

namespace lotse {

/// Claims that need a look, in the order that it is given: whose they are, what they say, how old they are and what
/// they do to the open engagement. Each cell has two lines.
class UpkeepModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Option, ClaimText, Age, Effect, ColumnCount };
    enum Role {
        SecondLineRole = Qt::UserRole + 1,
        IconRole, ///< name of a line icon; of the first column the reason, of the last the effect
        ToneRole, ///< int of TextLabel::Tone: of the icon
        StrongRole, ///< bool: the first line is bold
        KeyRole ///< UpkeepItem::key()
    };

    explicit UpkeepModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    /// Shows @p items of @p library. Rows that stay where they are keep the selection. @p postponed are the days until
    /// which somebody put claims off.
    void setItems(const QList<UpkeepItem> &items, const Library &library, const QMap<QString, QDate> &postponed,
                  Language language);
    [[nodiscard]] const UpkeepItem &item(int row) const { return m_items.at(row); }
    /// Returns the row of the claim @p key, or -1.
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString firstLine(const UpkeepItem &item, int column) const;
    [[nodiscard]] QString secondLine(const UpkeepItem &item, int column) const;

    QList<UpkeepItem> m_items;
    Library m_library;
    QMap<QString, QDate> m_postponed;
    Language m_language = Language::German;
};

} // namespace lotse
