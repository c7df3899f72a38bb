// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace lotse {

/// Returns how @p keys are called in the language of the window: "Ctrl+PgDown", "Strg+Bild runter". The one answer for
/// tool tips, hints and tiles; menus ask Qt for the same names, and the page of the help on the keyboard has them too.
[[nodiscard]] QString keyText(const QKeySequence &keys);

} // namespace lotse
