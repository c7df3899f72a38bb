// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementlock.h"

#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace lotse {

EngagementLock::EngagementLock(const QString &path)
{
    const QFileInfo file(path);
    if (!QFileInfo(file.absolutePath()).isWritable() || (file.exists() && !file.isWritable()))
        return;
    m_lock = std::make_unique<QLockFile>(fileOf(path));
    // An engagement may stay open for days: only the death of the other program ends its lock.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock()) {
        m_state = State::Held;
        return;
    }
    if (m_lock->error() != QLockFile::LockFailedError)
        return;
    m_state = State::HeldByOther;
    qint64 process = 0;
    QString program;
    m_lock->getLockInfo(&process, &m_holder.computer, &program);
    const QFileInfo lock(fileOf(path));
    m_holder.user = lock.owner();
    m_holder.since = lock.lastModified();
}

EngagementLock::~EngagementLock() = default;

QString EngagementLock::fileOf(const QString &path)
{
    const QFileInfo file(path);
    return file.absolutePath() + u"/."_s + file.fileName() + u".lock"_s;
}

} // namespace lotse
