// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/logopicture.h"

#include "report/pdf/safesvg.h"

#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto pngSignature = "\x89PNG\r\n\x1a\n";

} // namespace

std::optional<LogoPicture> LogoPicture::fromBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > largestSize)
        return std::nullopt;
    LogoPicture picture;
    if (bytes.startsWith(pngSignature)) {
        picture.m_image = boundedImage(bytes, "png");
        picture.m_size = picture.m_image.size();
        return picture.m_image.isNull() ? std::nullopt : std::optional(picture);
    }
    picture.m_svg = safeSvg(bytes);
    if (picture.m_svg.isEmpty())
        return std::nullopt;
    QSvgRenderer renderer;
    renderer.setOptions(QtSvg::Tiny12FeaturesOnly);
    if (!renderer.load(picture.m_svg) || renderer.defaultSize().isEmpty())
        return std::nullopt;
    picture.m_size = renderer.viewBoxF().isEmpty() ? QSizeF(renderer.defaultSize()) : renderer.viewBoxF().size();
    return picture;
}

void LogoPicture::draw(QPainter &painter, const QRectF &target) const
{
    if (!isVector()) {
        painter.drawImage(target, m_image);
        return;
    }
    QSvgRenderer renderer;
    renderer.setOptions(QtSvg::Tiny12FeaturesOnly);
    if (!renderer.load(m_svg))
        return;
    painter.save();
    painter.setClipRect(target, Qt::IntersectClip);
    renderer.render(&painter, target);
    painter.restore();
}

QImage LogoPicture::image(QSize size) const
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::transparent);
    const QSizeF fitted = m_size.scaled(size, Qt::KeepAspectRatio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    draw(painter, QRectF(QPointF((size.width() - fitted.width()) / 2, (size.height() - fitted.height()) / 2), fitted));
    return image;
}

} // namespace lotse
