// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/windowroom.h"

#include "app/look/theme.h"

#include <QWidget>

namespace lotse {

namespace {

/// Returns @p length as it would be at the base text size.
double atBaseSize(int length)
{
    return 100.0 * length / Theme::scaled(100);
}

} // namespace

WindowWidth windowWidth(const QWidget &widget)
{
    const double width = atBaseSize(widget.window()->width());
    if (width < 1000)
        return WindowWidth::Single;
    if (width < 1100)
        return WindowWidth::Narrow;
    if (width < 1320)
        return WindowWidth::Medium;
    return width < 1600 ? WindowWidth::Normal : WindowWidth::Wide;
}

bool isWindowLow(const QWidget &widget)
{
    return atBaseSize(widget.window()->height()) < 700;
}

} // namespace lotse
