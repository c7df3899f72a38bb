// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotse {

/// Lets screen readers see each dot of a RiskMapWidget as a child with its text; installing it twice does nothing.
void installRiskMapAccessibility();

} // namespace lotse
