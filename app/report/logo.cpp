// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/logo.h"

#include "report/pdf/logopicture.h"

#include <QFile>
#include <QFileInfo>

namespace lotse {

std::expected<QByteArray, QString> Logo::read(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(tr("%1 could not be opened: %2").arg(name, file.errorString()));
    const QByteArray bytes = file.read(LogoPicture::largestSize + 1);
    if (bytes.size() > LogoPicture::largestSize)
        return std::unexpected(tr("%1 is larger than 1 MiB. Please choose a smaller picture.").arg(name));
    if (!LogoPicture::fromBytes(bytes)) {
        return std::unexpected(tr("%1 is no PNG or SVG picture that can be shown. An SVG picture may refer to no other "
                                  "file. Please choose another one.")
                                   .arg(name));
    }
    return bytes;
}

} // namespace lotse
