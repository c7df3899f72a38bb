// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchmodel.h"

#include "app/words/plaintext.h"

using namespace Qt::StringLiterals;

namespace lotse {

SearchModel::SearchModel(const QList<SearchEntry> &entries, QObject *parent)
    : QAbstractTableModel(parent), m_entries(entries)
{
    m_texts.reserve(entries.size());
    for (const SearchEntry &entry : entries)
        m_texts.append({searchKey(entry.title), searchKey(whereText(entry))});
    m_hits = searchHits(m_texts, {});
}

void SearchModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_hits = searchHits(m_texts, typed);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int SearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchEntry &shown = entry(index.row());
    const QString text = index.column() == Title ? shown.title : whereText(shown);
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return plainToolTip(text);
    case Qt::AccessibleTextRole: return index.column() == Title ? u"%1, %2"_s.arg(shown.title, whereText(shown)) : text;
    default: return {};
    }
}

QVariant SearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Title ? tr("Hit") : tr("Kind and place");
}

QString SearchModel::kindText(SearchEntry::Kind kind)
{
    switch (kind) {
    case SearchEntry::Kind::Page: return tr("Page");
    case SearchEntry::Kind::Question: return tr("Question");
    case SearchEntry::Kind::Criterion: return tr("Criterion");
    case SearchEntry::Kind::Option: return tr("Option");
    case SearchEntry::Kind::Risk: return tr("Risk");
    case SearchEntry::Kind::Action: return tr("Action");
    }
    Q_UNREACHABLE_RETURN({});
}

QString SearchModel::whereText(const SearchEntry &entry)
{
    return entry.place.isEmpty() ? kindText(entry.kind) : u"%1 · %2"_s.arg(kindText(entry.kind), entry.place);
}

} // namespace lotse
