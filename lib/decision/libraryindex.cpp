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
        const qsizetype position = qsizetype(ageing.size());
        criteria.insert(criterion.id, position);
        if (groups.empty() || groups.back().group != criterion.group)
            groups.push_back({.group = criterion.group, .first = position});
        groups.back().end = position + 1;
        const FactKind *kind = factKinds.value(criterion.factKind);
        ageing.push_back(kind ? Ageing {kind->halfLifeDays, kind->blocksWhenStale} : Ageing {});
    }

    for (const Profile &profile : content.profiles) {
        for (const Deployment &deployment : profile.deployments)
            deployments.insert(deployment.id, {&profile, &deployment});
    }
}

} // namespace lotse
