// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/logo.h"

#include "app/look/theme.h"
#include "app/words/messages.h"
#include "core/file.h"
#include "core/visibletext.h"
#include "report/pdf/logopicture.h"

#include <QFileInfo>
#include <QIcon>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace lotse {

std::expected<QByteArray, QString> Logo::read(const QString &path)
{
    const QString name = visibleText(QFileInfo(path).fileName());
    const auto bytes = readFile(path, LogoPicture::largestSize);
    if (!bytes && bytes.error().code == Issue::Code::FileTooLarge)
        return std::unexpected(tr("%1 is larger than 1 MiB. Please choose a smaller picture.").arg(name));
    if (!bytes)
        return std::unexpected(tr("%1 could not be opened: %2").arg(name, sentence(bytes.error())));
    if (!LogoPicture::fromBytes(*bytes)) {
        return std::unexpected(tr("%1 is no PNG or SVG picture that can be shown. An SVG picture may refer to no other "
                                  "file. Please choose another one.")
                                   .arg(name));
    }
    return *bytes;
}

void Logo::show(const QByteArray &logo, QLabel &picture, QLabel &words)
{
    const std::optional<LogoPicture> shown = LogoPicture::fromBytes(logo);
    if (!shown) {
        picture.setPixmap(Theme::icon(u"image"_s).pixmap(Theme::scaled(24), Theme::scaled(24)));
        words.setText(logo.isEmpty()
                          ? tr("PNG or SVG, at most 1 MiB")
                          : tr("This logo is not shown: it is damaged, too large, or refers to other files."));
        return;
    }
    const double ratio = picture.devicePixelRatioF();
    QImage image = shown->image(picture.size() * ratio);
    image.setDevicePixelRatio(ratio);
    picture.setPixmap(QPixmap::fromImage(image));
    words.setText(shown->isVector() ? tr("Vector drawing, printed sharp") : tr("Picture (PNG)"));
}

} // namespace lotse
