// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotse {

/// Tells a screen reader of scrolling areas and charts by what they are made of, whether it shows at the moment or not.
/// Qt's own answer counts the scroll bars in sight and reads beyond the end of its list when somebody asks for one that
/// went meanwhile (Qt 6.8), which ends the program. Calling it again changes nothing.
void installScrollAreaAccessibility();

} // namespace lotse
