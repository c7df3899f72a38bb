// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/optionstatemodel.h"

#include "app/words/language.h"
#include "app/words/plaintext.h"
#include "report/words/clearancetext.h"
#include "report/words/valuetext.h"

#include <algorithm>

namespace lotse {

void OptionStateModel::update(const Library &library, const Evaluation &evaluation, const AnswerEffect &effect,
                              Language language)
{
    QList<Row> rows;
    for (const OptionEvaluation &option : evaluation.options) {
        const bool changed = effect.nowFailed.contains(option.deployment)
            || effect.nowPassed.contains(option.deployment) || effect.nowNotCleared.contains(option.deployment);
        rows.append({.deployment = option.deployment,
                     .provider = option.providerName.in(language),
                     .deploymentName = option.deploymentName.in(language),
                     .clearance = option.clearance,
                     .reason = ValueText(language).reason(library, evaluation, option),
                     .why = clearanceText(library, evaluation, option, language),
                     .changed = changed});
    }
    // The rank is no news here: names keep their places while questions are answered.
    std::ranges::stable_sort(rows, [](const Row &left, const Row &right) {
        if (left.clearance != right.clearance)
            return left.clearance < right.clearance;
        const int byProvider = left.provider.localeAwareCompare(right.provider);
        return byProvider != 0 ? byProvider < 0 : left.deploymentName < right.deploymentName;
    });
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int OptionStateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OptionStateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.provider;
    case Qt::ToolTipRole: return plainToolTip(row.why);
    case Qt::AccessibleTextRole:
        return row.reason.isEmpty()
            ? tr("%1 (%2): %3")
                  .arg(row.provider, row.deploymentName, ValueText(interfaceLanguage()).clearance(row.clearance))
            : tr("%1 (%2): %3. %4")
                  .arg(row.provider, row.deploymentName, ValueText(interfaceLanguage()).clearance(row.clearance),
                       row.reason);
    case DeploymentRole: return row.deployment;
    case DeploymentNameRole: return row.deploymentName;
    case ClearanceRole: return static_cast<int>(row.clearance);
    case StateRole: return ValueText(interfaceLanguage()).clearance(row.clearance);
    case ReasonRole: return row.reason;
    case WhyRole: return row.why;
    case ChangedRole: return row.changed;
    default: return {};
    }
}

} // namespace lotse
