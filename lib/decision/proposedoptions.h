// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"
#include "core/library.h"

namespace lotse {

/// What a new engagement compares at first: of each provider the first deployment (ids, in the order of the library)
/// that keeps the data in the EU or in own rooms. A library without any such deployment proposes the first of each.
[[nodiscard]] QStringList proposedOptions(const Library &library);

/// The same for what the answers of @p engagement ask for: only deployments of the forms that answers which count name
/// (Answer::proposedForm, over all workloads; none named: of every form), and those that answers name themselves.
[[nodiscard]] QStringList proposedOptions(const Library &library, const Engagement &engagement);

/// Lets the options of @p after follow its answers: where @p before compares what its own answers propose, nobody has
/// chosen otherwise, and @p after compares what its answers propose. Options that were chosen stay.
void followProposals(const Library &library, const Engagement &before, Engagement &after);

/// Returns whether requests to @p deployment are processed in the EU or in own rooms and the parent company of its
/// provider sits there, too: by the layers of its profile (region, parent_jurisdiction), which name places and no
/// promises.
[[nodiscard]] bool isEuOnly(const Deployment &deployment);

} // namespace lotse
