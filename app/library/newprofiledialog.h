// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QInputDialog>

namespace lotse {

class LibraryFiles;
class ProfileSession;

/// Asks for the name of a new profile and opens its text: the template, or a copy of the profile that is shown.
class NewProfileDialog final : public QInputDialog
{
    Q_OBJECT

public:
    NewProfileDialog(ProfileSession &session, const LibraryFiles &files, const QString &shown, bool copy,
                     QWidget *parent = nullptr);

signals:
    /// The text is open; it is unsaved.
    void created(const QString &id);

private:
    void create(const QString &name);

    ProfileSession &m_session;
    const LibraryFiles &m_files;
    QString m_shown; ///< id
    bool m_copy = false;
};

} // namespace lotse
