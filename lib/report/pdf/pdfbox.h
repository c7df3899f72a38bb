// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <functional>
#include <memory>
#include <vector>

/// What pages are made of. All lengths are tenths of a point.
namespace lotse::pdf {

inline constexpr double unitsPerInch = 720;
inline constexpr double millimetre = unitsPerInch / 25.4;
inline constexpr double pageWidth = 210 * millimetre;
inline constexpr double pageHeight = 297 * millimetre;
inline constexpr double marginLeft = 20 * millimetre;
inline constexpr double marginRight = 17 * millimetre;
inline constexpr double contentWidth = pageWidth - marginLeft - marginRight;
inline constexpr double contentTop = 23.5 * millimetre;
inline constexpr double contentBottom = 277 * millimetre;

/// A piece of a page that is never cut.
struct Box
{
    double before = 0; ///< space above it, not at the top of a page
    double height = 0;
    bool keepWithNext = false;
    std::function<void(QPainter &, QPointF)> paint = {};
    std::shared_ptr<const Box> head = {}; ///< drawn again above it when it starts a page
    std::shared_ptr<const Box> atTop = {}; ///< drawn in its place when it starts a page
    double together = 0; ///< height of what had better stay on one page, from this box on; 0 = may break
    QString outline = {}; ///< title in the table of contents of the file
    QString link = {}; ///< address that the whole box leads to
};
using Boxes = std::vector<Box>;

/// Normal, or with less white space, to save a page that would hold next to nothing.
enum class Density { Normal, Tight };

} // namespace lotse::pdf
