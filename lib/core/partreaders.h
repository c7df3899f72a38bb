// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/condition.h"
#include "core/profile.h"
#include "core/questionnaire.h"
#include "core/reader.h"

namespace lotse {

/// The longest label for narrow columns and charts, in characters.
inline constexpr qsizetype longestLabel = 22;

/// Reads a source; its id is the key "id" where it has one.
[[nodiscard]] Source readSource(Reading &reading, const Node &node);

/// Reads the array "sources" of a risk, an event or a model: whole sources, not their ids. An empty one is reported
/// with the id of its @p owner.
[[nodiscard]] QList<Source> readSources(ObjectReader &object, const QString &owner);

/// Reads what a claim says from the keys "level", "number", "range" and "unknown", of which @p object must have exactly
/// one.
[[nodiscard]] ClaimValue readClaimValue(ObjectReader &object, const QString &criterion);

[[nodiscard]] Condition readCondition(Reading &reading, const Node &node);

[[nodiscard]] Effect readEffect(Reading &reading, const Node &node);

[[nodiscard]] Claim readClaim(Reading &reading, const Node &node, const QSet<QString> &sourceIds);

/// Reads ids of sources, each of which must be in @p known.
[[nodiscard]] QStringList readSourceIds(ObjectReader &object, QLatin1StringView key, const QSet<QString> &known,
                                        Need need);

} // namespace lotse
