// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotse {

/// Lays out now what the event loop would lay out next: for whoever asks where something stands right after a change.
void settleLayouts();

} // namespace lotse
