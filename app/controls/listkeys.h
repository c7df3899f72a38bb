// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace lotse {

/// True of the keys that mean the list of hits while one types in the field above it.
[[nodiscard]] bool movesInList(const QKeyEvent &event);

} // namespace lotse
