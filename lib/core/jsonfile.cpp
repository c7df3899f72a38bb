// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString mebibytes(qint64 bytes)
{
    return QString::number((bytes + 1024 * 1024 - 1) / (1024 * 1024));
}

Issue fileIssue(Issue::Code code, const QString &path, const QStringList &arguments)
{
    return {.code = code, .place = {.file = path}, .arguments = arguments};
}

// Folders, devices and pipes are neither read nor replaced. Returns what the system says of them, or an empty text.
QString reasonAgainst(const QFileInfo &info)
{
    if (info.isDir())
        return qt_error_string(EISDIR);
    return info.exists() && !info.isFile() ? qt_error_string(EINVAL) : QString();
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (const QString reason = reasonAgainst(info); !reason.isEmpty())
        return std::unexpected(fileIssue(Issue::Code::CannotOpen, path, {reason}));
    if (info.size() > maximumFileSize)
        return std::unexpected(
            fileIssue(Issue::Code::FileTooLarge, path, {mebibytes(info.size()), mebibytes(maximumFileSize)}));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(fileIssue(Issue::Code::CannotOpen, path, {file.errorString()}));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(fileIssue(Issue::Code::CannotOpen, path, {file.errorString()}));
    return bytes;
}

Result<JsonValue> readJsonFile(const QString &path)
{
    return readFile(path).and_then([&](const QByteArray &bytes) { return parseJson(bytes, path); });
}

std::expected<void, Issue> writeFile(const QString &path, const QByteArray &bytes)
{
    if (const QString reason = reasonAgainst(QFileInfo(path)); !reason.isEmpty())
        return std::unexpected(fileIssue(Issue::Code::CannotWrite, path, {reason}));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(fileIssue(Issue::Code::CannotWrite, path, {file.errorString()}));
}

} // namespace lotse
