// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/logo.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto pngSignature = "\x89PNG\r\n\x1a\n";
constexpr int largestSide = 8000; // pixels; a small file may unpack to a huge picture

bool isPng(const QByteArray &bytes)
{
    return bytes.startsWith(pngSignature);
}

QSize pngSize(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer, "png").size();
}

} // namespace

bool Logo::isVector(const QByteArray &bytes)
{
    return !bytes.isEmpty() && !isPng(bytes);
}

bool Logo::isPicture(const QByteArray &bytes)
{
    if (isPng(bytes)) {
        const QSize size = pngSize(bytes);
        return !size.isEmpty() && size.width() <= largestSide && size.height() <= largestSide
            && !QImage::fromData(bytes, "PNG").isNull();
    }
    if (!bytes.left(4096).contains("<svg"))
        return false;
    const QSvgRenderer renderer(bytes);
    return renderer.isValid() && !renderer.defaultSize().isEmpty();
}

std::expected<QByteArray, QString> Logo::read(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(tr("%1 could not be opened: %2").arg(name, file.errorString()));
    const QByteArray bytes = file.read(largestSize + 1);
    if (bytes.size() > largestSize)
        return std::unexpected(tr("%1 is larger than 1 MiB. Please choose a smaller picture.").arg(name));
    if (!isPicture(bytes))
        return std::unexpected(
            tr("%1 is no PNG or SVG picture that can be shown. Please choose another file.").arg(name));
    return bytes;
}

QImage Logo::preview(const QByteArray &bytes, QSize size)
{
    if (!isPicture(bytes))
        return {};
    if (isPng(bytes))
        return QImage::fromData(bytes, "PNG").scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QSvgRenderer renderer(bytes);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace lotse
