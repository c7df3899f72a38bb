// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;
class QWidget;

namespace lotse {

/// Closes @p popup and runs the action of the window behind it whose shortcut @p event is: while a popup is open, Qt
/// hands the window no shortcut. Returns false if there is no such action that can be run now.
bool runBehind(QWidget &popup, const QKeyEvent &event);

} // namespace lotse
