// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/libraryindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

LibraryIndex::LibraryIndex(const Library &content) : library(&content)
{
    QHash<QString, const FactKind *> factKinds;
    for (const FactKind &kind : content.factKinds)
        factKinds.insert(kind.id, &kind);
    if (const FactKind *assessment = factKinds.value(u"assessment"_s))
        assessmentHalfLifeDays = assessment->halfLifeDays;

    ageing.reserve(size_t(content.criteria.size()));
    criteria.reserve(content.criteria.size());
    for (const Criterion &criterion : content.criteria) {
        criteria.insert(criterion.id, criteria.size());
        const FactKind *kind = factKinds.value(criterion.factKind);
        ageing.push_back(kind ? Ageing {kind->halfLifeDays, kind->blocksWhenStale} : Ageing {});
    }

    for (const Profile &profile : content.profiles) {
        for (const Deployment &deployment : profile.deployments)
            deployments.insert(deployment.id, {&profile, &deployment});
    }

    for (const Question &question : content.questions)
        questions.insert(question.id, &question);
}

} // namespace lotse
