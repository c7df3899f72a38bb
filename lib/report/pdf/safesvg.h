// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace lotse {

/// Returns the part of the SVG document @p svg that draws shapes, text and embedded PNG or JPEG pictures, as a new
/// document. Scripts, animations, filters, masks, patterns, markers and dashes are left out. Nothing is returned where
/// leaving out would not do: anything that refers to a file or an address, a reference to itself, entities without end,
/// more than 64 levels, 10,000 elements or 2 MiB after all references are followed, or numbers beyond a million.
[[nodiscard]] QByteArray safeSvg(const QByteArray &svg);

/// Returns the picture in @p bytes, read as @p format ("png", "jpeg") whatever else it might be; a null image if it is
/// damaged, wider or higher than 8,000 pixels, or larger than 16 million pixels.
[[nodiscard]] QImage boundedImage(const QByteArray &bytes, const QByteArray &format);

} // namespace lotse
