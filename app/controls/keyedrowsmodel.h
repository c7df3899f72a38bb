// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QSet>
#include <QString>

#include <algorithm>
#include <ranges>

namespace lotse {

/// A table whose rows are values with an `id` and `==`. Fresh data is taken over by removing, moving, inserting and
/// changing single rows, so that selection, current cell and open editors survive an update.
template<typename Row>
class KeyedRowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] const Row &row(int number) const { return m_rows.at(number); }

    /// Returns the row of @p id, or -1.
    [[nodiscard]] int rowOf(const QString &id) const
    {
        const auto found = std::ranges::find(m_rows, id, &Row::id);
        return found == m_rows.end() ? -1 : int(std::distance(m_rows.begin(), found));
    }

protected:
    void setRows(const QList<Row> &fresh)
    {
        removeMissing(fresh);
        for (int place = 0; place < int(fresh.size()); ++place) {
            const int now = rowOf(fresh.at(place).id);
            if (now < 0) {
                beginInsertRows({}, place, place);
                m_rows.insert(place, fresh.at(place));
                endInsertRows();
                continue;
            }
            if (now != place) {
                beginMoveRows({}, now, now, {}, place);
                m_rows.move(now, place);
                endMoveRows();
            }
            changeRow(place, fresh.at(place));
        }
    }

    void changeRow(int place, const Row &fresh)
    {
        if (m_rows.at(place) == fresh)
            return;
        m_rows[place] = fresh;
        emit dataChanged(index(place, 0), index(place, columnCount() - 1));
    }

private:
    void removeMissing(const QList<Row> &fresh)
    {
        QSet<QString> ids;
        for (const Row &row : fresh)
            ids.insert(row.id);
        for (int place = int(m_rows.size()) - 1; place >= 0; --place) {
            if (ids.contains(m_rows.at(place).id))
                continue;
            beginRemoveRows({}, place, place);
            m_rows.removeAt(place);
            endRemoveRows();
        }
    }

    QList<Row> m_rows;
};

} // namespace lotse
