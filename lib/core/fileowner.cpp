// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fileowner.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace lotse {

void keepOwner([[maybe_unused]] int descriptor, [[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat before {};
    struct stat now {};
    if (stat(QFile::encodeName(path).constData(), &before) != 0 || fstat(descriptor, &now) != 0)
        return;
    if (before.st_uid == now.st_uid && before.st_gid == now.st_gid)
        return;
    constexpr auto same = static_cast<uid_t>(-1);
    const bool groupKept = before.st_gid == now.st_gid || fchown(descriptor, same, before.st_gid) == 0;
    if (before.st_uid != now.st_uid)
        (void)!fchown(descriptor, before.st_uid, static_cast<gid_t>(-1)); // only the administrator may
    mode_t mode = before.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO);
    if (!groupKept)
        mode &= static_cast<mode_t>(S_IRWXU | S_IRWXO) | ((mode & S_IRWXO) << 3U);
    (void)!fchmod(descriptor, mode);
#endif
}

} // namespace lotse
