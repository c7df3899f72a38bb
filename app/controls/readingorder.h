// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lotse {

/// Lets Tab go through @p window as a person reads it: no widget comes after one that lies below it in its column or
/// right of it in its row; where that leaves a choice, the order in which the widgets were made holds. A scroll area
/// counts as a whole seen from outside. Cheap when nothing changed: called at each press of Tab, so that cards that
/// come and go later need no order of their own.
void putTabsInReadingOrder(QWidget &window);

/// Scrolls the widget of @p window that has the focus into view; Qt does so only when the focus comes from the same
/// scroll area.
void scrollToFocus(QWidget &window);

} // namespace lotse
