// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/libraryfolders.h"

#include "core/library.h"
#include "core/libraryloader.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lotse {

QString overlayFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/library"_L1;
}

QStringList libraryFolders(const QString &own)
{
    if (!own.isEmpty())
        return {own};
    return {QString::fromLatin1(shippedLibrary), overlayFolder()};
}

} // namespace lotse
