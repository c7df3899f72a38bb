// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader.h"

#include <QHash>

namespace lotse {

/// The sources of a file by their ids.
using SourcesById = QHash<QString, Source>;

/// True if @p text is an address that a source may have: http or https, as the schemas say it.
[[nodiscard]] bool isWebAddress(const QString &text);

/// Reads a source; its id is the key "id" where it has one. A date later than the day on which it was seen is an error,
/// as is "not_before" beside a date.
[[nodiscard]] Source readSource(Reading &reading, const Node &node);

/// Reads the array "sources" of a risk, an event or a model: whole sources, not their ids. An empty one is reported
/// with the id of its @p owner.
[[nodiscard]] QList<Source> readSources(ObjectReader &object, const QString &owner);

/// Reads ids of sources, each of which must be in @p known.
[[nodiscard]] QStringList readSourceIds(ObjectReader &object, QLatin1StringView key, const SourcesById &known,
                                        Need need);

} // namespace lotse
