// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader.h"

#include <QSet>

namespace lotse {

/// Reads a source; its id is the key "id" where it has one.
[[nodiscard]] Source readSource(Reading &reading, const Node &node);

/// Reads the array "sources" of a risk, an event or a model: whole sources, not their ids. An empty one is reported
/// with the id of its @p owner.
[[nodiscard]] QList<Source> readSources(ObjectReader &object, const QString &owner);

/// Reads ids of sources, each of which must be in @p known.
[[nodiscard]] QStringList readSourceIds(ObjectReader &object, QLatin1StringView key, const QSet<QString> &known,
                                        Need need);

} // namespace lotse
