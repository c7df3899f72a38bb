// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/settings.h"
#include "core/engagement.h"

namespace lotse {

/// What a new engagement of @p date looks like: filled with @p defaults as far as they still fit. Options that
/// @p library lacks are left out; without any, proposedOptions() are compared. A logo that cannot be shown is left out.
[[nodiscard]] Engagement proposedEngagement(const Library &library, const EngagementDefaults &defaults, QDate date);

/// The same, started from another client's engagement @p model (startFrom()); consultant and logo of @p defaults go
/// before those of the model, its options before the proposed ones.
[[nodiscard]] Engagement proposedEngagement(const Library &library, const EngagementDefaults &defaults,
                                            const Engagement &model, QDate date);

} // namespace lotse
