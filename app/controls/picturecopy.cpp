// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/picturecopy.h"

#include "report/charts/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QKeySequence>
#include <QPainter>
#include <QWidget>

#include <cmath>

namespace lotse {

namespace {

constexpr double partDistance = 8; // between the parts and around them, in logical pixels

} // namespace

PictureCopy::PictureCopy(QWidget &chart, Parts parts) : CopyMenu(chart), m_chart(chart), m_parts(std::move(parts))
{
    add(tr("&Copy image"), QKeySequence::Copy, [this] {
        QGuiApplication::clipboard()->setImage(picture());
        tell(tr("The image is in the clipboard."));
    });
}

QImage PictureCopy::picture() const
{
    const double width = m_chart.width();
    const QList<PaperPart> parts = m_parts(width);
    double height = partDistance;
    for (const PaperPart &part : parts)
        height += part.height + partDistance;
    const double ratio = m_chart.devicePixelRatio();
    const QSizeF size(width + 2 * partDistance, height);
    QImage image(int(std::ceil(size.width() * ratio)), int(std::ceil(size.height() * ratio)), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Style::of(Style::Scheme::Print).surface);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    double top = partDistance;
    for (const PaperPart &part : parts) {
        part.draw(painter, QRectF(partDistance, top, width, part.height));
        top += part.height + partDistance;
    }
    return image;
}

} // namespace lotse
