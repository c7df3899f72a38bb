// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparisonmodel.h"

#include "app/compare/comparisonwords.h"
#include "app/words/plaintext.h"
#include "report/words/clearancetext.h"
#include "report/words/printedshares.h"
#include "report/words/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// Returns the options as their columns stand: the @p pinned ones first.
QStringList orderedOptions(const Evaluation &evaluation, const QStringList &pinned)
{
    QStringList ids;
    for (const OptionEvaluation &option : evaluation.options)
        ids.append(option.deployment);
    std::ranges::stable_sort(ids, {}, [&pinned](const QString &id) { return !pinned.contains(id); });
    return ids;
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent) : QAbstractTableModel(parent) { }

void ComparisonModel::setContent(const Library &library, const Engagement &engagement, const Evaluation &evaluation,
                                 Language language)
{
    const QList<ComparisonRow> rows = comparisonRows(library, evaluation);
    const QStringList options = orderedOptions(evaluation, m_pinned);
    const bool sameRows = std::ranges::equal(
        rows, m_rows, [](const ComparisonRow &one, const ComparisonRow &two) { return one.sameAs(two); });
    const bool sameOptions = std::ranges::is_permutation(options, m_options);

    const bool fresh = !sameRows || !sameOptions;
    if (fresh)
        beginResetModel();
    m_library = library;
    m_evaluation = evaluation;
    m_notes = engagement.notes;
    m_language = language;
    m_rows = rows;
    if (fresh) {
        m_options = options;
        endResetModel();
        return;
    }
    setColumns(options);
    if (m_rows.isEmpty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ComparisonModel::setPinned(const QStringList &deployments)
{
    if (deployments == m_pinned)
        return;
    m_pinned = deployments;
    setColumns(orderedOptions(m_evaluation, m_pinned));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ComparisonModel::setColumns(const QStringList &options)
{
    if (options == m_options)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::HorizontalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &one : before) {
        const int position = one.column() - FirstOptionColumn;
        const auto column =
            position < 0 ? one.column() : int(FirstOptionColumn + options.indexOf(m_options.at(position)));
        after.append(index(one.row(), column));
    }
    m_options = options;
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::HorizontalSortHint);
}

int ComparisonModel::pinnedCount() const
{
    return int(std::ranges::count_if(m_options, [this](const QString &id) { return m_pinned.contains(id); }));
}

int ComparisonModel::columnOf(const QString &deployment) const
{
    const auto position = m_options.indexOf(deployment);
    return position < 0 ? -1 : int(FirstOptionColumn + position);
}

int ComparisonModel::rowOf(const QString &criterion) const
{
    const auto found = std::ranges::find(m_rows, criterion, &ComparisonRow::criterion);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(FirstOptionColumn + m_options.size());
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

const OptionEvaluation *ComparisonModel::optionAt(int column) const
{
    const int position = column - FirstOptionColumn;
    return position >= 0 && position < m_options.size() ? m_evaluation.option(m_options.at(position)) : nullptr;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparisonRow &row = m_rows.at(index.row());
    switch (role) {
    case GroupRole: return row.group;
    case CriterionRole: return row.criterion;
    case DiffersRole: return row.differs;
    default: break;
    }
    if (row.criterion.isEmpty())
        return groupData(row, index.column(), role);
    if (role == WeightRole)
        return weightData(row, role);
    switch (index.column()) {
    case CriterionColumn: return criterionData(row, role);
    case WeightColumn: return weightData(row, role);
    default: break;
    }
    const OptionEvaluation *option = optionAt(index.column());
    return option && row.index < option->cells.size() ? cellData(row, *option, role) : QVariant();
}

QVariant ComparisonModel::groupData(const ComparisonRow &row, int column, int role) const
{
    const CriterionGroup *group = m_library.group(row.group);
    if (!group)
        return {};
    int criteria = 0;
    double share = 0;
    for (const Criterion &criterion : m_library.criteria) {
        if (criterion.group != row.group)
            continue;
        ++criteria;
        if (const WeightEvaluation *weight = m_evaluation.weight(criterion.id))
            share += weight->normalised;
    }
    const QString summary =
        tr("%n criteria · %1 of the decision", nullptr, criteria)
            .arg(PrintedShares(m_library, m_evaluation).groupText(row.group, NumberText(m_language)));
    switch (role) {
    case Qt::DisplayRole: return column == CriterionColumn ? group->name.in(m_language) : QString();
    case Qt::ToolTipRole: return plainToolTip(group->description.in(m_language));
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(group->name.in(m_language), summary);
    case SummaryRole: return summary;
    case WeightRole: return share * 10;
    default: return {};
    }
}

QVariant ComparisonModel::criterionData(const ComparisonRow &row, int role) const
{
    const Criterion &criterion = m_library.criteria.at(row.index);
    switch (role) {
    case Qt::DisplayRole: return criterion.name.in(m_language);
    case Qt::ToolTipRole: return plainToolTip(criterion.definition.in(m_language));
    case Qt::AccessibleTextRole: return criterion.name.in(m_language);
    default: return {};
    }
}

QVariant ComparisonModel::weightData(const ComparisonRow &row, int role) const
{
    const WeightEvaluation *weight = m_evaluation.weight(row.criterion);
    const double points = weight ? weight->middle : 0;
    if (weight && !weight->applies && role != WeightRole) {
        switch (role) {
        case Qt::DisplayRole: return u"–"_s;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: return plainToolTip(tr("applies to none of the options"));
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: return NumberText(m_language).weight(points);
    case Qt::AccessibleTextRole: return tr("weight %1 of 10").arg(NumberText(m_language).weight(points));
    case WeightRole: return points;
    default: return {};
    }
}

QVariant ComparisonModel::cellData(const ComparisonRow &row, const OptionEvaluation &option, int role) const
{
    const Criterion &criterion = m_library.criteria.at(row.index);
    const CellEvaluation &cell = option.cells.at(row.index);
    switch (role) {
    case Qt::DisplayRole: return ValueText(m_language).cellValue(criterion, cell);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return plainToolTip(ComparisonWords::cell(m_evaluation, option, criterion, cell, m_language));
    case PointsRole: return cell.value100.likely;
    case UnknownRole: return cell.unknown;
    case AppliesRole: return cell.applies;
    case StaleRole: return cell.stale;
    case LowConfidenceRole: return cell.confidence == Confidence::Low;
    case ContradictedRole: return cell.contradicting;
    case KnockOutRole: return cell.clearance == Clearance::Failed;
    case NotClearedRole: return cell.clearance == Clearance::NotCleared;
    case NoteRole: return m_notes.value(option.deployment + u'/' + criterion.id);
    case OptionRole: return option.deployment;
    case ClearanceRole: return int(option.clearance);
    default: return {};
    }
}

QVariant ComparisonModel::optionData(const OptionEvaluation &option, int role) const
{
    switch (role) {
    case OptionRole: return option.deployment;
    case ClearanceRole: return int(option.clearance);
    case RankRole: return option.rank;
    case ProviderRole: return option.providerName.in(m_language);
    case DeploymentRole: return option.deploymentName.in(m_language);
    case ScoreRole: return NumberText(m_language).points(option.score.likely);
    case UnknownCountRole: return option.unknownCount;
    case PinnedRole: return m_pinned.contains(option.deployment);
    case ReasonRole: return ComparisonWords::reason(m_evaluation, option);
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section == CriterionColumn)
        return role == Qt::DisplayRole ? tr("Criterion") : QVariant();
    if (section == WeightColumn)
        return role == Qt::DisplayRole ? tr("Weight") : QVariant();
    const OptionEvaluation *option = optionAt(section);
    if (!option)
        return {};
    if (role == Qt::DisplayRole)
        return ValueText(m_language).optionName(*option);
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return optionData(*option, role);

    QStringList parts {ValueText(m_language).optionName(*option)};
    if (option->rank > 0)
        parts << tr("rank %1").arg(option->rank)
              << tr("%1 points").arg(NumberText(m_language).points(option->score.likely));
    parts << ValueText(m_language).clearance(option->clearance);
    if (option->clearance == Clearance::Failed)
        parts << ComparisonWords::reason(m_evaluation, *option);
    parts << tr("%n claims unknown", nullptr, option->unknownCount);
    const QString head = parts.join(u", "_s);
    if (role == Qt::AccessibleTextRole)
        return head;
    return plainToolTip(head + u"\n\n"_s + clearanceText(m_library, m_evaluation, *option, m_language));
}

} // namespace lotse
