// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/logo.h"

#include "app/words/messages.h"
#include "core/file.h"
#include "core/visibletext.h"
#include "report/pdf/logopicture.h"

#include <QFileInfo>

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

} // namespace lotse
