// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/ownoperation.h"

using namespace Qt::StringLiterals;

namespace lotse {

bool isOwnOperation(const Library &library, QStringView deployment)
{
    const Library::DeploymentRef found = library.deployment(deployment);
    return found && found.deployment->layers.parentJurisdiction == "own"_L1;
}

} // namespace lotse
