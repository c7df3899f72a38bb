// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace lotse {

/// Returns "30 Nov 2026, 01:32" in the language of the window: the one way to write a moment, the day as displayDate().
[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace lotse
