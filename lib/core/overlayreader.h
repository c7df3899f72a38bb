// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profileoverlay.h"
#include "core/reader.h"

namespace lotse {

/// The end of the name of an overlay's file, behind the id of its profile.
inline constexpr auto overlayEnding = QLatin1StringView(".overlay.json");
inline constexpr auto overlayKind = QLatin1StringView("overlay"); ///< in files

/// Reads a whole overlay file. What is wrong is in @p reading. What its items say is checked with the profile that they
/// make (libraryloader).
[[nodiscard]] Overlay readOverlayFile(Reading &reading, const JsonValue &file);

/// Returns the file of @p overlay.
[[nodiscard]] QByteArray writeOverlay(const Overlay &overlay);

} // namespace lotse
