// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilestore.h"

#include "core/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <ranges>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

QString profilePath(const QString &folder, const QString &id)
{
    return folder + u"/profiles/"_s + id + u".json"_s;
}

std::unexpected<Issue> failure(Issue::Code code, const QString &path, const QString &reason)
{
    Issue issue;
    issue.code = code;
    issue.place.file = path;
    issue.arguments = {reason};
    return std::unexpected(issue);
}

} // namespace

ProfileStore::ProfileStore(QStringList baseFolders, QString overlayFolder)
    : m_bases(std::move(baseFolders)), m_overlay(std::move(overlayFolder))
{
}

QStringList ProfileStore::folders() const
{
    return m_bases + QStringList(m_overlay);
}

QString ProfileStore::shippedPath(const QString &id) const
{
    for (const QString &folder : m_bases | std::views::reverse) {
        if (QFileInfo::exists(profilePath(folder, id)))
            return profilePath(folder, id);
    }
    return {};
}

QString ProfileStore::ownPath(const QString &id) const
{
    return profilePath(m_overlay, id);
}

bool ProfileStore::hasOwn(const QString &id) const
{
    return QFileInfo::exists(ownPath(id));
}

QString ProfileStore::path(const QString &id) const
{
    return hasOwn(id) ? ownPath(id) : shippedPath(id);
}

QString ProfileStore::sharedPath(const QString &name) const
{
    for (const QString &folder : folders() | std::views::reverse) {
        const QString path = folder + u'/' + name;
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

QStringList ProfileStore::sharedFiles() const
{
    QStringList files {
        u"criteria.json"_s, u"questionnaire.json"_s,     u"risks.json"_s, u"duties.json"_s, u"scenarios.json"_s,
        u"timeline.json"_s, u"model_availability.json"_s};
    files.removeIf([this](const QString &name) { return sharedPath(name).isEmpty(); });
    return files;
}

Result<QByteArray> ProfileStore::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Issue::Code::CannotOpen, path, file.errorString());
    if (file.size() > maximumFileSize) {
        auto tooLarge = failure(Issue::Code::FileTooLarge, path, QString::number(file.size() / (1024 * 1024)));
        tooLarge.error().arguments << QString::number(maximumFileSize / (1024 * 1024));
        return tooLarge;
    }
    return file.readAll();
}

std::expected<void, Issue> ProfileStore::save(const QString &id, const QByteArray &text) const
{
    const QString path = ownPath(id);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(Issue::Code::CannotWrite, path, QString::fromLocal8Bit(std::strerror(errno)));
    return writeFile(path, text);
}

std::expected<void, Issue> ProfileStore::removeOwn(const QString &id) const
{
    QFile file(ownPath(id));
    if (file.exists() && !file.remove())
        return failure(Issue::Code::CannotWrite, file.fileName(), file.errorString());
    return {};
}

} // namespace lotse
