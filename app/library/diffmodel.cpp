// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/diffmodel.h"

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

QString sign(DiffRow::Kind kind)
{
    switch (kind) {
    case DiffRow::Kind::Same: return {};
    case DiffRow::Kind::Changed: return u"≠"_s;
    case DiffRow::Kind::Removed: return u"−"_s;
    case DiffRow::Kind::Added: return u"+"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant number(int line)
{
    return line > 0 ? QVariant(line) : QVariant(QString());
}

/// Splits changed lines into one removed and one added row, place by place.
QList<DiffRow> onlyDifferences(const QList<DiffRow> &rows)
{
    QList<DiffRow> result;
    QList<DiffRow> added;
    for (const DiffRow &row : rows) {
        if (row.kind == DiffRow::Kind::Same) {
            result << std::exchange(added, {});
            continue;
        }
        if (row.left > 0)
            result << DiffRow {DiffRow::Kind::Removed, row.left, 0};
        if (row.right > 0)
            added << DiffRow {DiffRow::Kind::Added, 0, row.right};
    }
    return result << added;
}

} // namespace

void DiffModel::setTexts(const QStringList &left, const QStringList &right)
{
    if (left == m_left && right == m_right)
        return;
    beginResetModel();
    m_left = left;
    m_right = right;
    m_rows = diffLines(left, right);
    m_differences = differenceCount(m_rows);
    if (m_layout == Layout::OnlyDifferences)
        m_rows = onlyDifferences(m_rows);
    endResetModel();
}

int DiffModel::nextDifference(int row, bool backwards) const
{
    const auto differs = [this](int place) {
        return place >= 0 && place < int(m_rows.size()) && m_rows.at(place).kind != DiffRow::Kind::Same;
    };
    const int step = backwards ? -1 : 1;
    for (int place = row + step; place >= 0 && place < int(m_rows.size()); place += step) {
        if (differs(place) && !differs(place - 1))
            return place;
    }
    return -1;
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DiffModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_layout == Layout::SideBySide ? 5 : 3;
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DiffRow &row = m_rows.at(index.row());
    switch (role) {
    case kindRole: return int(row.kind);
    case lineRole: return row.right;
    case Qt::AccessibleTextRole: return description(row);
    case Qt::DisplayRole:
        return m_layout == Layout::SideBySide ? sideBySide(row, Column(index.column()))
                                              : difference(row, index.column());
    default: return {};
    }
}

QVariant DiffModel::sideBySide(const DiffRow &row, Column column) const
{
    switch (column) {
    case Column::LeftLine: return number(row.left);
    case Column::LeftText: return left(row);
    case Column::Sign: return sign(row.kind);
    case Column::RightLine: return number(row.right);
    case Column::RightText: return right(row);
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant DiffModel::difference(const DiffRow &row, int column) const
{
    switch (column) {
    case 0: return number(row.right > 0 ? row.right : row.left);
    case 1: return sign(row.kind);
    default: return (row.right > 0 ? right(row) : left(row)).trimmed();
    }
}

QString DiffModel::description(const DiffRow &row) const
{
    switch (row.kind) {
    case DiffRow::Kind::Same: return tr("Line %1, same: %2").arg(row.right).arg(right(row).trimmed());
    case DiffRow::Kind::Changed:
        return tr("Line %1, changed from %2 to %3").arg(row.right).arg(left(row).trimmed(), right(row).trimmed());
    case DiffRow::Kind::Removed:
        return tr("Line %1 of the shipped text, removed: %2").arg(row.left).arg(left(row).trimmed());
    case DiffRow::Kind::Added: return tr("Line %1, added: %2").arg(row.right).arg(right(row).trimmed());
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (m_layout == Layout::OnlyDifferences)
        return section == 0 ? tr("Line") : section == 1 ? QString() : tr("Difference");
    switch (Column(section)) {
    case Column::LeftText: return tr("As shipped");
    case Column::RightText: return tr("Your text");
    case Column::LeftLine:
    case Column::Sign:
    case Column::RightLine: return QString();
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lotse
