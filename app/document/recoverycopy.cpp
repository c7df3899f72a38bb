// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/recoverycopy.h"

#include "app/document/engagementdocument.h"
#include "core/json.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QMutex>
#include <QUuid>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

std::unique_ptr<QLockFile> lockOf(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file + u".lock"_s);
    lock->setStaleLockTime(0); // only the death of the program ends it
    return lock;
}

} // namespace

/// The copy on the disk. A writing that was overtaken by a removal or a later writing does nothing.
struct RecoveryCopy::File
{
    QMutex mutex;
    QString path;
    int number = 0; ///< of the last writing or removal
};

RecoveryCopy::RecoveryCopy(EngagementDocument &document, const QString &folder, std::chrono::milliseconds delay,
                           QObject *parent)
    : QObject(parent), m_document(document), m_file(std::make_shared<File>())
{
    QDir().mkpath(folder);
    look(folder);
    m_file->path = QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".lotse"_s);
    m_lock = lockOf(m_file->path);
    m_lock->tryLock();
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryCopy::write);
    connect(&m_document, &EngagementDocument::changed, this, &RecoveryCopy::schedule);
    connect(&m_document, &EngagementDocument::reset, this, &RecoveryCopy::schedule);
    connect(&m_document, &EngagementDocument::modifiedChanged, this, &RecoveryCopy::schedule);
}

RecoveryCopy::~RecoveryCopy()
{
    remove();
}

void RecoveryCopy::look(const QString &folder)
{
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.lotse"_s}, QDir::Files, QDir::Time)) {
        auto lock = lockOf(file.filePath());
        if (!lock->tryLock())
            continue; // of a program that is running
        const LoadedEngagement loaded = readEngagementFile(file.filePath(), m_document.library());
        if (!loaded.engagement)
            continue;
        m_found = Found {file.filePath(), loaded.engagement->clientName, file.lastModified()};
        m_foundLock = std::move(lock);
        return;
    }
}

bool RecoveryCopy::restore()
{
    if (!m_found)
        return false;
    if (hasErrors(m_document.openCopy(m_found->file)))
        return false;
    // It goes on as the copy of this program: at no time is there none.
    QFile::rename(m_found->file, m_file->path);
    discardFound();
    m_document.undoStack().resetClean();
    return true;
}

void RecoveryCopy::discardFound()
{
    if (m_found)
        QFile::remove(m_found->file);
    m_found.reset();
    m_foundLock.reset();
}

void RecoveryCopy::schedule()
{
    if (m_document.isOpen() && m_document.isModified()) {
        m_timer.start();
    } else {
        m_timer.stop();
        remove();
    }
}

void RecoveryCopy::write()
{
    int number = 0;
    {
        const QMutexLocker locker(&m_file->mutex);
        number = ++m_file->number;
    }
    (void)QtConcurrent::run([file = m_file, engagement = m_document.engagement(), number] {
        const QByteArray bytes = writeEngagement(engagement);
        const QMutexLocker locker(&file->mutex);
        // A copy that cannot be written is no reason to disturb: the engagement is still open.
        if (file->number == number)
            (void)writeFile(file->path, bytes);
    });
}

void RecoveryCopy::remove()
{
    const QMutexLocker locker(&m_file->mutex);
    ++m_file->number;
    QFile::remove(m_file->path);
}

} // namespace lotse
