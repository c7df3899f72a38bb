// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/searchentry.h"
#include "app/search/searchmatch.h"

#include <QAbstractTableModel>

namespace lotse {

/// The hits of a search, best first: what it is called, and what kind of thing it is and where it stands.
class SearchModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Where, ColumnCount };

    explicit SearchModel(const QList<SearchEntry> &entries, QObject *parent = nullptr);

    /// Shows what fits to @p typed; all entries where nothing is typed.
    void setTyped(const QString &typed);
    /// Returns the entry of row @p row, which has to be there.
    [[nodiscard]] const SearchEntry &entry(int row) const { return m_entries.at(m_hits.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Is not shown: what a screen reader says of the column.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString kindText(SearchEntry::Kind kind);
    [[nodiscard]] static QString whereText(const SearchEntry &entry);

    QList<SearchEntry> m_entries;
    QList<SearchText> m_texts; ///< of the entries
    QList<qsizetype> m_hits;
};

} // namespace lotse
