// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/savingfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lotse {

// Qt's dialog takes a folder that is not there for a part of the name, without its first stroke.
QString savingFolder(const QString &path)
{
    if (!path.isEmpty()) {
        if (const QFileInfo folder(QFileInfo(path).absolutePath()); folder.isDir())
            return folder.absoluteFilePath();
    }
    const QFileInfo documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.isDir() ? documents.absoluteFilePath() : QDir::homePath();
}

QString proposedFileName(const QString &name, const QString &otherwise)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    const QString words = name.split(others, Qt::SkipEmptyParts).join(u'-');
    return words.isEmpty() ? otherwise : words;
}

} // namespace lotse
