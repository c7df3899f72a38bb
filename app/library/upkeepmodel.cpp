// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/upkeepmodel.h"

#include "app/controls/text.h"
#include "app/library/upkeepwords.h"
#include "app/words/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

using Tone = TextLabel::Tone;

QString effectIcon(UpkeepEffect::Kind kind)
{
    using Kind = UpkeepEffect::Kind;
    switch (kind) {
    case Kind::Unsettled: return u"refresh"_s;
    case Kind::NoEngagement: return u"minus"_s;
    case Kind::None: return u"check"_s;
    case Kind::Points:
    case Kind::Place: return u"info"_s;
    case Kind::Lead: return u"warning"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Tone effectTone(UpkeepEffect::Kind kind)
{
    using Kind = UpkeepEffect::Kind;
    if (kind == Kind::Lead)
        return Tone::Weak;
    return kind == Kind::Place || kind == Kind::Points ? Tone::Fair : Tone::Secondary;
}

Tone reasonTone(UpkeepReason reason)
{
    return reason == UpkeepReason::Unknown ? Tone::Unknown : Tone::Fair;
}

} // namespace

void UpkeepModel::setItems(const QList<UpkeepItem> &items, const Library &library,
                           const QMap<QString, QDate> &postponed, Language language)
{
    const bool sameRows = std::ranges::equal(items, m_items, {}, &UpkeepItem::key, &UpkeepItem::key);
    if (!sameRows)
        beginResetModel();
    m_items = items;
    m_library = library;
    m_postponed = postponed;
    m_language = language;
    if (!sameRows)
        endResetModel();
    else if (!m_items.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int UpkeepModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_items, key, &UpkeepItem::key);
    return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
}

int UpkeepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int UpkeepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString UpkeepModel::firstLine(const UpkeepItem &item, int column) const
{
    const UpkeepWords words(m_library, m_language);
    switch (column) {
    case Option: return words.provider(item);
    case ClaimText: return words.criterion(item);
    case Age: return words.age(item);
    case Effect: return words.effect(item);
    default: return {};
    }
}

QString UpkeepModel::secondLine(const UpkeepItem &item, int column) const
{
    const UpkeepWords words(m_library, m_language);
    switch (column) {
    case Option: return words.owner(item);
    case ClaimText: return words.value(item);
    case Age:
        if (const QDate until = m_postponed.value(item.key()); until.isValid())
            return tr("again on %1").arg(displayDate(until, m_language));
        return words.limit(item);
    default: return {};
    }
}

QVariant UpkeepModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const UpkeepItem &item = m_items.at(index.row());
    const QString first = firstLine(item, index.column());
    const QString second = secondLine(item, index.column());
    const auto both = [&](const QString &between) {
        QStringList lines {first, second};
        lines.removeAll(QString());
        return lines.join(between);
    };
    switch (role) {
    case Qt::DisplayRole: return first;
    case Qt::ToolTipRole: return plainToolTip(both(u"\n"_s));
    case Qt::AccessibleTextRole:
        return index.column() == Option
            ? tr("%1, %2", "claim and reason").arg(both(u", "_s), UpkeepWords::reason(item.reasons.first()))
            : both(u", "_s);
    case SecondLineRole: return second;
    case KeyRole: return item.key();
    case IconRole:
        return index.column() == Option ? UpkeepWords::icon(item.reasons.first())
            : index.column() == Effect  ? effectIcon(item.effect.kind)
                                        : QString();
    case ToneRole:
        return int(index.column() == Option ? reasonTone(item.reasons.first()) : effectTone(item.effect.kind));
    case StrongRole:
        return index.column() == Option || (index.column() == Effect && item.effect.kind == UpkeepEffect::Kind::Lead);
    default: return {};
    }
}

QVariant UpkeepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Option: return tr("Provider, option");
    case ClaimText: return tr("Claim");
    case Age: return tr("Age");
    case Effect: return tr("Effect");
    default: return {};
    }
}

} // namespace lotse
