// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace lotse {

/// Calls @p apply now, and whenever the size of the text changes as long as @p widget lives: what Theme::scaled()
/// measures is measured anew then.
void keepScaled(QWidget &widget, const std::function<void()> &apply);

} // namespace lotse
