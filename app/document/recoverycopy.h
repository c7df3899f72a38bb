// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/systemlock.h"
#include "core/issue.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <list>
#include <memory>
#include <optional>

namespace lotse {

class EngagementDocument;

/// Keeps a copy of the unsaved engagement, and of weights that are worked on and not confirmed, for the case that the
/// program dies: written in the background at the latest some time after each change, however many follow, removed as
/// soon as nothing is unsaved, and with this object. Copies of programs that are gone are found by look().
///
/// A copy is an engagement like any other ("<id>.lotse") with a note of its file and of the weights in work beside it
/// ("<id>.json"); the lock
/// "<id>.lock", held by the system while the program runs, names the file that is open.
class RecoveryCopy final : public QObject
{
    Q_OBJECT

public:
    /// A copy that a program left behind.
    struct Found
    {
        QString id;
        QString client;
        QString path; ///< of the engagement that it is a copy of; empty = it was never saved
        QDateTime written;
    };

    RecoveryCopy(EngagementDocument &document, const QString &folder, std::chrono::milliseconds delay,
                 QObject *parent = nullptr);
    ~RecoveryCopy() override;

    /// Looks for what programs left behind that have ended: their copies, newest first, are in found() then, and their
    /// locks are removed.
    void look();
    [[nodiscard]] QList<Found> found() const;
    /// Opens a found copy as the engagement of its file, unsaved. Returns false if it cannot be read; it stays then.
    bool restore(const QString &id);
    /// Deletes a found copy.
    void discard(const QString &id);

signals:
    /// The list of found copies changed.
    void foundChanged();
    /// The copy can't be written, for @p reason (a part of a sentence); told once until it can.
    void failed(const QString &reason);
    /// It can be written again.
    void worksAgain();

private:
    struct File;
    struct Left
    {
        Found found;
        SystemLock lock;
    };
    [[nodiscard]] QString pathOf(const QString &id, QLatin1StringView suffix) const;
    [[nodiscard]] bool isInFile(const Found &found) const;
    void takeBehind(const QString &id);
    void nameFile();
    void schedule();
    void write();
    void written(const std::optional<Issue> &wrong);
    [[nodiscard]] static QString reasonOf(const Issue &wrong);
    void remove();

    EngagementDocument &m_document;
    QString m_folder;
    QString m_id;
    std::shared_ptr<File> m_file; ///< shared with the writing in the background
    std::optional<SystemLock> m_lock; ///< tells others that the own copy is in use
    std::list<Left> m_left; ///< newest first
    QThreadPool m_writer; ///< its own: the others may be busy for seconds
    QTimer m_timer;
    bool m_failing = false;
};

} // namespace lotse
