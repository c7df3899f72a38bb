// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overlaymerge.h"

#include <QString>

namespace lotse {

/// Returns @p text, that of a whole profile, with the edits that make it say @p wanted: claims and deployments are
/// compared as what they are and not by their place, everything else stays as it is written. A text that is no JSON, or
/// of another shape, is written anew.
[[nodiscard]] QString profileText(const QString &text, const JsonValue &wanted);

/// The user's version of a profile.
struct AppliedOverlay
{
    QString text;
    OverlayMerge merge;
};

/// Lays @p overlay over the text of a shipped profile. Nothing if that is no JSON or has not the shape of a profile.
[[nodiscard]] std::optional<AppliedOverlay> applied(const QByteArray &shipped, const Overlay &overlay);

} // namespace lotse
