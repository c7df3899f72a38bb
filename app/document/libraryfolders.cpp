// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/libraryfolders.h"

#include "app/words/messages.h"
#include "core/library.h"
#include "core/libraryloader.h"

#include <QStandardPaths>

#include <algorithm>

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

QString whyUnusable(const LoadedLibrary &loaded)
{
    if (loaded.usable)
        return {};
    // What makes it so is told first, but for warnings.
    const auto error = std::ranges::find(loaded.issues, Issue::Severity::Error, &Issue::severity);
    return error == loaded.issues.cend() ? QString() : sentence(*error);
}

} // namespace lotse
