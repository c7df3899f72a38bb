// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/timelinemodel.h"

#include "app/words/plaintext.h"

namespace lotse {

namespace {

Impact impactOf(const TimelineEvent &event, TimelineModel::Column column)
{
    switch (column) {
    case TimelineModel::Availability: return event.availability;
    case TimelineModel::Price: return event.price;
    case TimelineModel::Function: return event.function;
    case TimelineModel::Law: return event.law;
    case TimelineModel::Date:
    case TimelineModel::Event:
    case TimelineModel::ColumnCount: break;
    }
    return Impact::None;
}

} // namespace

void TimelineModel::update(const QList<TimelineEvent> &events, Language language)
{
    m_language = language;
    QList<TimelineRow> fresh;
    for (const TimelineEvent &event : events)
        fresh.append({.id = event.id, .event = event, .title = event.title.in(language)});
    std::ranges::stable_sort(fresh, std::ranges::greater(),
                             [](const TimelineRow &row) { return row.event.date.first; });
    setRows(fresh);
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TimelineModel::impactText(Impact impact)
{
    switch (impact) {
    case Impact::None: return tr("no effect");
    case Impact::Positive: return tr("favourable");
    case Impact::Neutral: return tr("neutral");
    case Impact::Mixed: return tr("mixed");
    case Impact::Risk: return tr("risk");
    case Impact::Negative: return tr("unfavourable");
    }
    return {};
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow &entry = row(index.row());
    const auto column = Column(index.column());
    if (role == IdRole)
        return entry.id;
    if (role == ImpactRole)
        return int(impactOf(entry.event, column));
    const QString text = column == Date ? displayDate(entry.event.date, m_language)
        : column == Event               ? entry.title
                                        : impactText(impactOf(entry.event, column));
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return plainToolTip(
            column == Date || column == Event
                ? text
                : tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), text));
    default: return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool inFull = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && !inFull))
        return {};
    switch (Column(section)) {
    case Date: return tr("Date");
    case Event: return tr("Event");
    case Availability: return inFull ? tr("Availability") : tr("Avail.", "head of a narrow column: availability");
    case Price: return tr("Price");
    case Function: return inFull ? tr("Function") : tr("Funct.", "head of a narrow column: function");
    case Law: return tr("Law");
    case ColumnCount: break;
    }
    return {};
}

} // namespace lotse
