// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/messagebar.h"
#include "app/page/owntext.h"

#include <QObject>

class QTextDocument;

namespace lotse {

class LibraryColumns;
class LibraryFiles;
class LinkRecords;
class ProfileEditing;
class ProfileSession;

/// What the columns of the library page show: a profile, or a shared file that can only be read. A profile is the text
/// that Save, Undo and Redo act on.
class ShownProfile final : public QObject, public OwnText
{
    Q_OBJECT

public:
    ShownProfile(ProfileSession &session, const LibraryFiles &files, const LinkRecords &links, LibraryColumns &columns,
                 QObject *parent = nullptr);

    /// What the profile can be taken back to.
    enum class WayBack { None, ToShipped, Removal };

    /// Returns the id of the profile, or the name of the shared file; empty = there is neither.
    [[nodiscard]] QString id() const { return m_id; }
    /// Shows the file @p id; tells why if that cannot be.
    void show(const QString &id);
    /// Shows an empty text.
    void clear();
    /// Removal where there is no shipped version, ToShipped where the text differs from it.
    [[nodiscard]] WayBack wayBack() const { return m_wayBack; }
    /// Brings what the columns say of the profile up to date.
    void update();

    [[nodiscard]] QString textName() const override;
    [[nodiscard]] bool isTextModified() const override;
    [[nodiscard]] bool canUndoText() const override;
    [[nodiscard]] bool canRedoText() const override;
    /// Saves it; pressed right after the last key, as soon as the text is checked.
    void saveText() override;
    void undoText() override;
    void redoText() override;

signals:
    /// Another file is shown.
    void shown();
    /// The text has no error: it is to be written.
    void saveRequested();
    void told(lotse::MessageBar::Kind kind, const QString &sentence);
    /// The profile @p id is not saved: @p sentence says why, until its text has no error any more.
    void refused(const QString &id, const QString &sentence);

private:
    void showShared(const QString &name);
    void showReadOnly(const QString &text, const QString &name);
    void connectForm();

    ProfileSession &m_session;
    const LibraryFiles &m_files;
    const LinkRecords &m_links;
    LibraryColumns &m_columns;
    ProfileEditing *m_editing = nullptr;
    QTextDocument *m_shared = nullptr; ///< text of the shared file shown last
    QString m_id;
    WayBack m_wayBack = WayBack::None;
    QString m_wanted; ///< id of the profile that is saved as soon as it is checked
};

} // namespace lotse
