// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementlock.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto userKey = "user"_L1;
constexpr auto computerKey = "computer"_L1;
constexpr auto machineKey = "machine"_L1;
constexpr auto sinceKey = "since"_L1;
constexpr int mostLinks = 40; // as the system follows

/// Tells computers of one name apart. Whoever reads the lock file learns nothing else about the computer from it.
QString machine()
{
    const QByteArray salted = QByteArray("lotse") + QSysInfo::machineUniqueId();
    return QString::fromLatin1(QCryptographicHash::hash(salted, QCryptographicHash::Sha256).toHex().first(16));
}

QByteArray ownText()
{
    QJsonObject own;
    own.insert(userKey, systemUserName());
    own.insert(computerKey, QSysInfo::machineHostName());
    own.insert(machineKey, machine());
    own.insert(sinceKey, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return QJsonDocument(own).toJson(QJsonDocument::Compact);
}

struct Said
{
    LockHolder holder;
    bool here = true; ///< on this computer, or it does not say
};

Said said(const QByteArray &text, const QString &file)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    Said result;
    result.holder.user = object.value(userKey).toString();
    result.holder.computer = object.value(computerKey).toString();
    result.holder.since = QDateTime::fromString(object.value(sinceKey).toString(), Qt::ISODate).toLocalTime();
    const QString itsMachine = object.value(machineKey).toString();
    if (object.isEmpty()) {
        // Lotse 0.1.0 wrote the number of the process, the program and the computer, each in a line.
        result.holder.computer = QString::fromUtf8(text.split('\n').value(2)).trimmed();
    }
    if (!itsMachine.isEmpty())
        result.here = itsMachine == machine();
    else if (!result.holder.computer.isEmpty())
        result.here = result.holder.computer == QSysInfo::machineHostName();
    const QFileInfo info(file);
    if (result.holder.user.isEmpty())
        result.holder.user = info.owner();
    if (!result.holder.since.isValid())
        result.holder.since = info.lastModified();
    return result;
}

} // namespace

EngagementLock::EngagementLock(const QString &path, Wish wish) : m_file(fileOf(path))
{
    const QFileInfo file(resolved(path));
    if (!QFileInfo(file.absolutePath()).isWritable() || (file.exists() && !file.isWritable()))
        return;
    auto lock = wish == Wish::TakeOver ? SystemLock::takeOver(m_file) : SystemLock::take(m_file);
    if (!lock) {
        if (lock.error() == SystemLock::Refusal::NotWritable)
            return;
        m_state = State::HeldByOther;
        m_holder = said(lockText(m_file), m_file).holder;
        return;
    }
    if (const Said before = said(lock->found(), m_file); !lock->found().isEmpty() && !before.here) {
        // Perhaps that computer is off, perhaps this folder carries no locks: people know, the program does not.
        m_state = State::HeldByOther;
        m_holder = before.holder;
        lock->leave();
        return;
    }
    lock->write(ownText());
    m_lock = std::move(*lock);
    m_state = State::Held;
}

EngagementLock::State EngagementLock::state() const
{
    if (m_state == State::Held && m_lock->lost()) {
        // A folder that is gone and a lock file that somebody removed are no other program.
        if (QFileInfo::exists(m_file)) {
            m_state = State::HeldByOther;
            m_holder = said(lockText(m_file), m_file).holder;
        }
    }
    return m_state;
}

const LockHolder &EngagementLock::holder() const
{
    return m_holder;
}

QString EngagementLock::resolved(const QString &path)
{
    QFileInfo file(path);
    for (int link = 0; link < mostLinks && file.isSymLink(); ++link)
        file = QFileInfo(file.symLinkTarget());
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

QString EngagementLock::fileOf(const QString &path)
{
    const QFileInfo file(resolved(path));
    return file.absolutePath() + u"/."_s + file.fileName() + u".lock"_s;
}

} // namespace lotse
