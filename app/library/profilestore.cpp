// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilestore.h"

#include "core/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <ranges>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

// Empty for what cannot be the name of a file in the folder of the profiles.
QString profilePath(const QString &folder, const QString &id)
{
    if (id.isEmpty() || id == "."_L1 || id == ".."_L1 || id.contains(u'/') || id.contains(u'\\'))
        return {};
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
    const QString found = m_otherNames.value(id);
    return isInOverlay(found) ? QString() : found;
}

QString ProfileStore::ownPath(const QString &id) const
{
    const QString found = m_otherNames.value(id);
    return isInOverlay(found) ? found : profilePath(m_overlay, id);
}

bool ProfileStore::isInOverlay(const QString &path) const
{
    return !path.isEmpty() && QFileInfo(path).path() == QFileInfo(m_overlay + "/profiles/x"_L1).path();
}

void ProfileStore::learn(const Library &library)
{
    m_otherNames.clear();
    for (const Profile &profile : library.profiles) {
        if (QFileInfo(profile.file).completeBaseName() != profile.id)
            m_otherNames.insert(profile.id, profile.file);
    }
}

bool ProfileStore::hasOwn(const QString &id) const
{
    return QFileInfo::exists(ownPath(id));
}

bool ProfileStore::isOwnChanged(const QString &id, const QByteArray &known) const
{
    if (!hasOwn(id))
        return false;
    const auto now = read(ownPath(id));
    return !now || *now != known;
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
    return readFile(path);
}

std::expected<void, Issue> ProfileStore::save(const QString &id, const QByteArray &text) const
{
    const QString path = ownPath(id);
    if (path.isEmpty())
        return failure(Issue::Code::InvalidId, path, id);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(Issue::Code::CannotWrite, path, qt_error_string(errno));
    return writeFile(path, text);
}

std::expected<void, Issue> ProfileStore::removeOwn(const QString &id) const
{
    const QString path = ownPath(id);
    if (QFileInfo::exists(path) && !QFile::remove(path))
        return failure(Issue::Code::CannotWrite, path, qt_error_string());
    return {};
}

} // namespace lotse
