// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/randomengagement.h"

namespace lotse::small {

/// Returns the random case of @p seed in which all that words speak of has a name.
inline Case namedCase(quint32 seed)
{
    using namespace Qt::StringLiterals;
    Case made = RandomCase(seed).make();
    for (CriterionGroup &group : made.library.groups)
        group.name = group.shortName = both(u"group "_s + group.id);
    for (Criterion &criterion : made.library.criteria) {
        criterion.unit = both(u"units"_s);
        for (Level &level : criterion.levels)
            level.label = level.shortLabel = both(u"level "_s + level.id);
    }
    for (Workload &workload : made.engagement.workloads) {
        for (OwnRequirement &requirement : workload.requirements)
            requirement.reason = u"because"_s;
    }
    for (Profile &profile : made.library.profiles) {
        profile.shortName = both(u"Provider "_s + profile.id);
        for (Deployment &deployment : profile.deployments)
            deployment.shortName = both(u"place of "_s + deployment.id);
    }
    return made;
}

} // namespace lotse::small
