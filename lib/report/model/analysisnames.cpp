// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/analysisnames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

AnalysisNames::AnalysisNames(const Library &library, const Evaluation &evaluation, const Phrases &phrases)
    : m_library(library), m_evaluation(evaluation), m_phrases(phrases), m_values(phrases.language())
{
}

QString AnalysisNames::text(const char *source, int count) const
{
    return m_phrases.text("Analysis", source, count);
}

QString AnalysisNames::percent(double share, int decimals) const
{
    return m_values.numbers().percent(share, decimals);
}

QString AnalysisNames::option(QStringView deployment) const
{
    return m_values.optionName(m_library, m_evaluation, deployment.toString());
}

QString AnalysisNames::criterion(QStringView id) const
{
    const auto found = std::ranges::find(m_library.criteria, id, &Criterion::id);
    return found == m_library.criteria.cend() ? id.toString() : found->name.in(m_phrases.language());
}

QString AnalysisNames::group(QStringView id) const
{
    const auto found = std::ranges::find(m_library.groups, id, &CriterionGroup::id);
    return found == m_library.groups.cend() ? id.toString() : found->name.in(m_phrases.language());
}

QString AnalysisNames::list(const QStringList &names) const
{
    if (names.size() < 2)
        return names.join(QString());
    return text(QT_TRANSLATE_NOOP("Analysis", "%1 and %2"))
        .arg(names.first(names.size() - 1).join(u", "_s), names.last());
}

QString AnalysisNames::placedOption(const QString &deployment) const
{
    const OptionEvaluation *found = m_evaluation.option(deployment);
    if (!found || found->clearance != Clearance::NotCleared)
        return option(deployment);
    return text(QT_TRANSLATE_NOOP("Analysis", "%1 [not cleared]")).arg(option(deployment));
}

QString AnalysisNames::placedBriefly(const QString &deployment) const
{
    const OptionEvaluation *found = m_evaluation.option(deployment);
    if (!found)
        return option(deployment);
    const QString name = m_values.briefName(m_evaluation, *found);
    return found->clearance == Clearance::NotCleared ? text(QT_TRANSLATE_NOOP("Analysis", "%1 [not cleared]")).arg(name)
                                                     : name;
}

QString AnalysisNames::cause(NotClearedCause cause) const
{
    return m_values.cause(cause);
}

} // namespace lotse
