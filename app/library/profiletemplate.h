// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sourcemessage.h"
#include "core/library.h"

#include <optional>

namespace lotse {

/// Returns an id made of @p name: lower-case letters, digits and underscores, not yet in @p taken.
[[nodiscard]] QString profileIdFor(const QString &name, const QStringList &taken);

/// Returns the text of a new profile without claims, which the checks accept: one deployment, one entry to fill per
/// layer.
[[nodiscard]] QString newProfileText(const QString &id, const QString &name);

/// Returns the profile of @p text under another id and name; the ids of its deployments follow. A text that is no JSON
/// gives the template.
[[nodiscard]] QString copiedProfileText(const QString &text, const QString &newId, const QString &name);

} // namespace lotse
