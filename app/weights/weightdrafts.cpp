// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/weightdrafts.h"

#include "app/document/engagementdocument.h"

#include <algorithm>

namespace lotse {

namespace {

bool sameIntervals(const QList<WeightEvaluation> &first, const QList<WeightEvaluation> &second)
{
    return std::ranges::equal(first, second, [](const WeightEvaluation &left, const WeightEvaluation &right) {
        return left.criterion == right.criterion && left.low == right.low && left.middle == right.middle
            && left.high == right.high && left.confirmed == right.confirmed;
    });
}

} // namespace

QString WeightDrafts::key() const
{
    return m_document.workload().id + u'/' + m_document.workload().weightSet;
}

WeightWork &WeightDrafts::current()
{
    const Evaluation &evaluation = m_document.evaluation();
    WeightWork &work = m_works[key()];
    if (work.base.isEmpty() || !sameIntervals(work.base, evaluation.weights)) {
        work.base = evaluation.weights;
        work.start = draftOf(m_document.library(), evaluation);
        work.draft = work.start;
        work.questions = controlQuestions(m_document.library(), evaluation, m_document.workload().tradeOffs);
        work.askedFirst = work.questions;
    }
    return work;
}

void WeightDrafts::drop()
{
    m_works.remove(key());
}

bool WeightDrafts::isChanged()
{
    const WeightWork &work = current();
    // Looking inside a group narrows its margins; that alone is no change of mind.
    WeightDraft seen = work.start;
    for (const QString &group : QStringList(seen.unseen)) {
        if (!work.draft.unseen.contains(group))
            lookInside(seen, group, m_document.engagement().thresholds);
    }
    return work.draft != seen || work.questions != work.askedFirst;
}

bool WeightDrafts::isConfirmed()
{
    return m_document.workload().weightsConfirmed.isValid() && !isChanged();
}

void WeightDrafts::confirm(const QString &text, QDate today)
{
    const WeightWork given = current();
    const int index = m_document.workloadIndex();
    const QString confirmed = key();
    m_document.edit(text, [&](Engagement &engagement) {
        confirmWeights(engagement.workloads[index], given.draft, given.questions, today);
        stampThresholds(engagement, today);
    });
    m_works.remove(confirmed);
}

} // namespace lotse
