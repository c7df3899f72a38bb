// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/profilestore.h"
#include "app/library/sourcetext.h"
#include "core/libraryloader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

class QTextDocument;

namespace lotse {

/// The profiles that are open in the source editor: their texts with undo history, what the checks say about them, and
/// what happens to their files. Reading and checking run in the background; unsaved texts are kept as drafts, so that
/// neither a crash nor a new window loses them.
class ProfileSession final : public QObject
{
    Q_OBJECT

public:
    using DocumentMaker = std::function<QTextDocument *(const QString &text, QObject *owner)>;

    struct OpenProfile
    {
        QString id;
        QTextDocument *document = nullptr;
        QString file; ///< that the text comes from; empty = none yet
        QByteArray known; ///< what the file held when we last read or wrote it
        SourceText source; ///< that the document was filled with; leads back to bytes
        CheckedProfile checked;
        std::optional<Profile> readable; ///< what the text said when it could last be read, errors included
        int checkedRevision = -1; ///< of the document; older = the check is under way
        int checks = 0; ///< started so far; only the last one counts
        bool gone = false; ///< the file vanished

        /// Returns the bytes of the text as it stands in the document.
        [[nodiscard]] QByteArray bytes() const { return source.bytesOf(SourceText::textOf(*document)); }
        /// A text without a file is unsaved even where nothing in it can be undone.
        [[nodiscard]] bool isUnsaved() const;
        /// Takes what the check of its text at @p revision of the document said.
        void take(const CheckedProfile &result, int revision);
    };

    ProfileSession(ProfileStore store, DocumentMaker maker, QObject *parent = nullptr);
    ~ProfileSession() override;

    [[nodiscard]] const ProfileStore &store() const { return m_store; }
    [[nodiscard]] const LoadedLibrary &loaded() const { return m_loaded; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Reads the whole library in the background; libraryLoaded() follows.
    void load();

    /// Returns the profile @p id, read from its draft or file at the first call; nullptr if there is neither, or only
    /// one that is not UTF-8: editing it would lose bytes.
    const OpenProfile *open(const QString &id);
    [[nodiscard]] const OpenProfile *find(const QString &id) const;
    /// Opens a text that has no file yet; it is unsaved, and undo ends with it.
    const OpenProfile *create(const QString &id, const QString &text);
    [[nodiscard]] QStringList unsaved() const;
    [[nodiscard]] bool isUnsaved(const QString &id) const;
    /// Checks the text of @p id at once instead of in the background: for what a person did outside the text, and
    /// waits to see. checked() is emitted before it returns.
    void checkNow(const QString &id);
    /// True if the text is unsaved, its check is done and found no error.
    [[nodiscard]] bool canSave(const QString &id) const;
    /// Writes the text to the user's own folder and reads the library again. Error: CannotWrite, too if another
    /// program changed the file since it was read (changedOnDisk() comes first); the text stays as it is.
    [[nodiscard]] std::expected<void, Issue> save(const QString &id);
    /// Removes the user's own file and shows the shipped text (one step of undo); without a shipped one the profile is
    /// closed.
    [[nodiscard]] std::expected<void, Issue> reset(const QString &id);
    /// Writes @p text as the user's own version again: takes back a reset.
    [[nodiscard]] std::expected<void, Issue> restore(const QString &id, const QByteArray &text);
    /// Takes over what the file holds now, as one step of undo.
    void takeFromDisk(const QString &id);
    /// Keeps the text although the file differs: it counts as unsaved from now on.
    void keepText(const QString &id);
    /// Writes all drafts at once; called before the window goes.
    void writeDrafts();

signals:
    void libraryLoaded();
    void checked(const QString &id);
    void unsavedChanged(const QString &id);
    void changedOnDisk(const QString &id);
    void vanished(const QString &id);

private:
    /// @p inFile tells that @p text is what its file holds; else it is unsaved, and undo ends with it.
    OpenProfile *add(const QString &id, const QByteArray &text, bool inFile);
    OpenProfile *entry(const QString &id);
    [[nodiscard]] QString draftPath(const QString &id) const;
    void checkOne(OpenProfile &profile);
    void watch(const QString &id);
    void lookAtFiles();
    void replaceText(OpenProfile &profile, const QByteArray &text);
    void settle(OpenProfile &profile, const QByteArray &text);

    ProfileStore m_store;
    DocumentMaker m_maker;
    LoadedLibrary m_loaded;
    bool m_isLoaded = false;
    int m_loads = 0; ///< started so far; only the last one counts
    std::map<QString, OpenProfile> m_open;
    QFileSystemWatcher m_watcher;
    QTimer m_checkTimer;
    QTimer m_fileTimer;
    QTimer m_draftTimer;
};

} // namespace lotse
