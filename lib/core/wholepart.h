// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QByteArray>
#include <QList>

namespace lotse {

/// Returns what of the damaged JSON @p text stands before @p damage and is whole, with its brackets closed: for each
/// depth of nesting where it was cut off the longest part, the longest of all first. Whether one of them is an
/// engagement only reading tells.
[[nodiscard]] QList<QByteArray> wholeParts(const QByteArray &text, const Place &damage);

} // namespace lotse
