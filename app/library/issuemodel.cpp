// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/issuemodel.h"

#include "app/look/theme.h"
#include "app/words/plaintext.h"

#include <algorithm>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

QString iconName(SourceMessage::Kind kind)
{
    switch (kind) {
    case SourceMessage::Kind::Error: return u"error"_s;
    case SourceMessage::Kind::Warning: return u"warning"_s;
    case SourceMessage::Kind::Stale: return u"clock"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void IssueModel::setMessages(const QList<SourceMessage> &messages)
{
    const auto head = std::ranges::mismatch(m_messages, messages).in1 - m_messages.begin();
    qsizetype tail = 0;
    while (tail < std::min(m_messages.size(), messages.size()) - head
           && m_messages.at(m_messages.size() - 1 - tail) == messages.at(messages.size() - 1 - tail))
        ++tail;
    if (const qsizetype removed = m_messages.size() - head - tail; removed > 0) {
        beginRemoveRows({}, int(head), int(head + removed) - 1);
        m_messages.remove(head, removed);
        endRemoveRows();
    }
    if (const qsizetype added = messages.size() - head - tail; added > 0) {
        beginInsertRows({}, int(head), int(head + added) - 1);
        m_messages = messages;
        endInsertRows();
    }
}

int IssueModel::nextRow(int line) const
{
    int best = -1;
    int first = -1;
    for (int row = 0; row < int(m_messages.size()); ++row) {
        const int here = m_messages.at(row).line;
        if (here > line && (best < 0 || here < m_messages.at(best).line))
            best = row;
        if (first < 0 || here < m_messages.at(first).line)
            first = row;
    }
    return best >= 0 ? best : first;
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int IssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SourceMessage &message = m_messages.at(index.row());
    if (role == kindRole)
        return int(message.kind);
    if (role == iconRole)
        return iconName(message.kind);
    if (role == Qt::ToolTipRole)
        return plainToolTip(message.text);
    switch (Column(index.column())) {
    case Column::Line:
        if (role == Qt::DisplayRole)
            return message.line > 0 ? tr("Line %1").arg(message.line) : tr("File");
        if (role == Qt::DecorationRole)
            return Theme::icon(iconName(message.kind));
        if (role == Qt::AccessibleTextRole)
            return tr("%1 in line %2").arg(kindName(message.kind)).arg(message.line);
        break;
    case Column::Text:
        if (role == Qt::DisplayRole)
            return message.text;
        break;
    case Column::Fix:
        if (role == Qt::DisplayRole)
            return message.hasFix() ? tr("Fix") : QString();
        if (role == Qt::AccessibleTextRole && !message.missing.isEmpty())
            return tr("Add “%1”").arg(message.missing);
        if (role == Qt::AccessibleTextRole && message.hasFix())
            return tr("Replace “%1” by “%2”").arg(message.found, message.replacement);
        break;
    }
    return {};
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Line: return tr("Place");
    case Column::Text: return tr("Message");
    case Column::Fix: return tr("Quick fix");
    }
    return {};
}

QString IssueModel::kindName(SourceMessage::Kind kind) const
{
    switch (kind) {
    case SourceMessage::Kind::Error: return tr("Error");
    case SourceMessage::Kind::Warning: return tr("Hint");
    case SourceMessage::Kind::Stale: return tr("Stale evidence");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lotse
