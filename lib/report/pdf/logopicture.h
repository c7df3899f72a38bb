// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>

#include <optional>

class QPainter;

namespace lotse {

/// A logo as a stranger's file brings it: a PNG or SVG picture that is drawn without reading or asking anything else.
/// Window, report and command line draw logos through this class only.
class LogoPicture
{
public:
    static constexpr qint64 largestSize = 1024 * 1024; // bytes

    /// Returns the picture in @p bytes; nothing if they are larger than largestSize, no PNG or SVG, damaged, or a
    /// picture that safeSvg() refuses.
    [[nodiscard]] static std::optional<LogoPicture> fromBytes(const QByteArray &bytes);

    [[nodiscard]] bool isVector() const { return !m_svg.isEmpty(); }
    /// Returns width and height; only their proportion means anything.
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Draws the picture over the whole of @p target.
    void draw(QPainter &painter, const QRectF &target) const;
    /// Returns the picture in the middle of a transparent image of @p size (pixels), in its own proportions.
    [[nodiscard]] QImage image(QSize size) const;

private:
    QImage m_image;
    QByteArray m_svg; ///< as safeSvg() returns it
    QSizeF m_size;
};

} // namespace lotse
