// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/profilelistmodel.h"

#include <QCoreApplication>
#include <QDate>
#include <QUrl>

namespace lotse {

class ProfileSession;
struct Profile;

/// The files of the library as they stand now: a profile as its open text says, else as the library was read.
class LibraryFiles final
{
    Q_DECLARE_TR_FUNCTIONS(lotse::LibraryFiles)

public:
    explicit LibraryFiles(const ProfileSession &session) : m_session(session) { }

    /// The day from which the age of evidence counts; today unless a test says otherwise.
    void setToday(QDate today) { m_today = today; }
    [[nodiscard]] QDate today() const { return m_today; }

    /// True if @p id names a file that all profiles share ("criteria.json").
    [[nodiscard]] static bool isShared(const QString &id);
    /// Returns how people call the file @p id; the id itself where its text cannot be read.
    [[nodiscard]] QString nameOf(const QString &id) const;
    /// Returns the profile @p id; nullptr where its text cannot be read.
    [[nodiscard]] const Profile *profileOf(const QString &id) const;
    /// Returns the ids of all profiles, also of those with errors, and of @p shown if that is one.
    [[nodiscard]] QStringList profiles(const QString &shown) const;
    /// Returns what the list says of the profile @p id.
    [[nodiscard]] ProfileRow rowOf(const QString &id) const;
    [[nodiscard]] QList<ProfileRow> sharedRows() const;
    /// Returns the addresses of the sources of the profiles @p ids, each once.
    [[nodiscard]] QList<QUrl> addressesOf(const QStringList &ids) const;

private:
    const ProfileSession &m_session;
    QDate m_today = QDate::currentDate();
};

} // namespace lotse
