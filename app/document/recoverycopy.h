// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QLockFile;

namespace lotse {

class EngagementDocument;

/// Keeps a copy of the unsaved engagement for the case that the program dies: written in the background some seconds
/// after the last change, removed as soon as nothing is unsaved, and with this object. Copies of programs that are
/// gone are found at the next start.
class RecoveryCopy final : public QObject
{
    Q_OBJECT

public:
    struct Found
    {
        QString file;
        QString client;
        QDateTime written;
    };

    RecoveryCopy(EngagementDocument &document, const QString &folder, std::chrono::milliseconds delay,
                 QObject *parent = nullptr);
    ~RecoveryCopy() override;

    /// The newest copy that a program left behind when it ended.
    [[nodiscard]] const std::optional<Found> &found() const { return m_found; }
    /// Opens the found copy as an engagement without a file, unsaved. Returns false if it cannot be read; it stays
    /// then.
    bool restore();
    /// Deletes the found copy.
    void discardFound();

private:
    struct File;
    void look(const QString &folder);
    void schedule();
    void write();
    void remove();

    EngagementDocument &m_document;
    std::shared_ptr<File> m_file; ///< shared with the writing in the background
    std::unique_ptr<QLockFile> m_lock; ///< tells others that the own copy is in use
    std::unique_ptr<QLockFile> m_foundLock;
    std::optional<Found> m_found;
    QTimer m_timer;
};

} // namespace lotse
