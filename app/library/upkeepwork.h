// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/upkeepjob.h"
#include "app/page/messagebar.h"
#include "app/page/owntext.h"

#include <QMap>
#include <QTimer>

#include <vector>

namespace lotse {

class EngagementDocument;
class LibraryFiles;
class LinkRecords;
class ProfileEditing;
class ProfileSaving;
class ProfileSession;
class Settings;

/// The work list: which claims of the library need a look as the texts say now, what they do to the open engagement,
/// and what becomes of them. Undo and Redo take back the looks, in whatever profile they were; Save writes all texts.
class UpkeepWork final : public QObject, public OwnText
{
    Q_OBJECT

public:
    /// What the list is made from; all outlive it.
    struct Parts
    {
        ProfileSession &session;
        const LibraryFiles &files;
        const LinkRecords &links;
        ProfileSaving &saving;
        EngagementDocument &document;
        Settings &settings;
    };

    explicit UpkeepWork(const Parts &parts, QObject *parent = nullptr);

    /// Keeps the list up to date from now on, or no more.
    void setActive(bool active);
    /// Makes the list anew, if it is active.
    void refresh();

    [[nodiscard]] const QList<UpkeepItem> &items() const { return m_items; }
    /// Returns the library as the texts say, of which items() are.
    [[nodiscard]] const Library &library() const { return m_library; }
    [[nodiscard]] const Parts &parts() const { return m_parts; }
    /// The claims that somebody wants to look at later, by UpkeepItem::key(), and when.
    [[nodiscard]] const QMap<QString, QDate> &postponed() const { return m_postponed; }
    [[nodiscard]] bool isComputing() const { return m_job->isRunning(); }
    /// Returns how many of all @p stale claims of the library are not postponed.
    [[nodiscard]] int due(int stale) const;

    /// Notes that somebody saw @p item today, unchanged. False, and told, where that cannot be.
    bool markChecked(const UpkeepItem &item);
    /// Takes @p item from the list for @p weeks; 0 = puts it back.
    void postpone(const UpkeepItem &item, int weeks);

    [[nodiscard]] QString textName() const override;
    [[nodiscard]] bool isTextModified() const override;
    [[nodiscard]] bool canUndoText() const override;
    [[nodiscard]] bool canRedoText() const override;
    void saveText() override;
    void undoText() override;
    void redoText() override;

signals:
    /// items(), their effects or postponed() changed.
    void changed();
    /// Something was done to the claim @p key, or taken back: @p sentence says what.
    void done(const QString &key, const QString &sentence, bool canUndo);
    void told(lotse::MessageBar::Kind kind, const QString &sentence);

private:
    struct Step
    {
        QString profile;
        QString key;
        QString words;
        int steps = 0; ///< that the history of the text had behind it, or ahead of it once taken back
    };
    [[nodiscard]] Library libraryNow() const;
    void takeVerdicts(const UpkeepJob::Verdicts &verdicts);

    Parts m_parts;
    ProfileEditing *m_editing = nullptr;
    UpkeepJob *m_job = nullptr;
    QTimer m_refresh; ///< several reasons to do it are one
    bool m_isActive = false;
    Library m_library;
    QList<UpkeepItem> m_items;
    UpkeepJob::Verdicts m_verdicts; ///< the newest that are known
    QMap<QString, QDate> m_postponed;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

} // namespace lotse
