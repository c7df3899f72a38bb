// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/recoverycopy.h"

#include "app/document/engagementdocument.h"
#include "app/document/weightdrafts.h"
#include "app/words/messages.h"
#include "core/engagementreader.h"
#include "core/engagementwriter.h"
#include "core/file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QUuid>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto copySuffix = ".lotse"_L1;
constexpr auto noteSuffix = ".json"_L1;
constexpr auto lockSuffix = ".lock"_L1;
constexpr auto fileKey = "file"_L1;
constexpr auto fingerprintKey = "fingerprint"_L1;
constexpr auto weightsKey = "weights"_L1;

QByteArray note(const QString &path, const QByteArray &fingerprint, const QJsonArray &weights)
{
    QJsonObject object;
    object.insert(fileKey, path);
    object.insert(fingerprintKey, QString::fromLatin1(fingerprint.toHex()));
    if (!weights.isEmpty())
        object.insert(weightsKey, weights);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString fileIn(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object().value(fileKey).toString();
}

QJsonArray weightsIn(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object().value(weightsKey).toArray();
}

/// Writes @p bytes if they could be read again; what speaks against it, if anything does.
std::optional<Issue> writeReadable(const QString &path, const QByteArray &bytes)
{
    if (bytes.size() > maximumFileSize) {
        constexpr qint64 mebibyte = 1024 * 1024;
        return Issue {.code = Issue::Code::TooLargeToWrite,
                      .place = {.file = path},
                      .arguments = {QString::number((bytes.size() + mebibyte - 1) / mebibyte),
                                    QString::number(maximumFileSize / mebibyte)}};
    }
    const auto done = writeFile(path, bytes);
    return done ? std::nullopt : std::optional(done.error());
}

/// What became of a writing in the background.
struct Outcome
{
    std::optional<Issue> wrong; ///< what spoke against it
    bool overtaken = false; ///< a removal or a later writing came first, so nothing was written
};

/// What a person would call the state of @p engagement: not which program and library saved it.
Engagement withoutStamps(Engagement engagement)
{
    engagement.libraryVersion.clear();
    engagement.programVersion.clear();
    return engagement;
}

} // namespace

/// The copy on the disk. A writing that was overtaken by a removal or a later writing does nothing.
struct RecoveryCopy::File
{
    QMutex mutex;
    QString copy;
    QString note;
    QByteArray noted; ///< what the note holds
    int number = 0; ///< of the last writing or removal
};

RecoveryCopy::RecoveryCopy(EngagementDocument &document, const QString &folder, std::chrono::milliseconds delay,
                           QObject *parent)
    : QObject(parent), m_document(document), m_folder(folder), m_id(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_file(std::make_shared<File>())
{
    QDir().mkpath(folder);
    m_file->copy = pathOf(m_id, copySuffix);
    m_file->note = pathOf(m_id, noteSuffix);
    if (auto lock = SystemLock::take(pathOf(m_id, lockSuffix)))
        m_lock = std::move(*lock);
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryCopy::write);
    connect(&m_document, &EngagementDocument::changed, this, &RecoveryCopy::schedule);
    connect(&m_document, &EngagementDocument::reset, this, &RecoveryCopy::remove);
    connect(&m_document, &EngagementDocument::reset, this, &RecoveryCopy::schedule);
    connect(&m_document, &EngagementDocument::modifiedChanged, this, &RecoveryCopy::schedule);
    connect(&m_document, &EngagementDocument::pathChanged, this, &RecoveryCopy::nameFile);
    connect(&m_document.weightDrafts(), &WeightDrafts::changed, this, &RecoveryCopy::schedule);
    nameFile();
}

RecoveryCopy::~RecoveryCopy()
{
    remove();
    for (Left &left : m_left)
        left.lock.leave(); // undecided: the next start offers it again
}

QString RecoveryCopy::pathOf(const QString &id, QLatin1StringView suffix) const
{
    return QDir(m_folder).filePath(id + suffix);
}

/// Whoever finds this program dead may remove the lock that it left beside the engagement.
void RecoveryCopy::nameFile()
{
    if (m_lock)
        m_lock->write(note(m_document.path(), {}, {}));
}

void RecoveryCopy::look()
{
    QStringList ids;
    const QStringList patterns {"*"_L1 + copySuffix, "*"_L1 + noteSuffix, "*"_L1 + lockSuffix};
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(patterns, QDir::Files))
        ids << file.completeBaseName();
    ids.removeDuplicates();
    ids.removeOne(m_id);
    const std::size_t before = m_left.size();
    for (const QString &id : std::as_const(ids)) {
        if (std::ranges::none_of(m_left, [&id](const Left &left) { return left.found.id == id; }))
            takeBehind(id);
    }
    m_left.sort([](const Left &left, const Left &right) { return left.found.written > right.found.written; });
    if (m_left.size() != before)
        emit foundChanged();
}

void RecoveryCopy::takeBehind(const QString &id)
{
    auto lock = SystemLock::take(pathOf(id, lockSuffix));
    if (!lock)
        return; // of a program that is running
    // Its lock beside the engagement goes with this one, unless somebody else has it.
    if (const QString open = fileIn(lock->found()); !open.isEmpty() && QFileInfo::exists(EngagementLock::fileOf(open)))
        const EngagementLock dead(open);
    // What was being written when it ended.
    for (const QFileInfo &half : QDir(m_folder).entryInfoList({id + "*.??????"_L1}, QDir::Files))
        QFile::remove(half.filePath());
    const QFileInfo copy(pathOf(id, copySuffix));
    const auto text = readFile(copy.filePath());
    if (!copy.exists() || !text) {
        if (!copy.exists())
            QFile::remove(pathOf(id, noteSuffix));
        return;
    }
    const LoadedEngagement loaded = readEngagement(*text, copy.filePath(), Library());
    if (!loaded.engagement)
        return;
    const QByteArray noted = readFile(pathOf(id, noteSuffix)).value_or(QByteArray());
    Left left {.found = {id, loaded.engagement->clientName, fileIn(noted), copy.lastModified()},
               .lock = std::move(*lock)};
    if (weightsIn(noted).isEmpty() && isInFile(left.found)) {
        // It ended between the saving and the removal of its copy.
        QFile::remove(copy.filePath());
        QFile::remove(pathOf(id, noteSuffix));
        return;
    }
    m_left.push_back(std::move(left));
}

bool RecoveryCopy::isInFile(const Found &found) const
{
    if (found.path.isEmpty())
        return false;
    const LoadedEngagement copy = readEngagementFile(pathOf(found.id, copySuffix), Library());
    const LoadedEngagement file = readEngagementFile(found.path, Library());
    return copy.engagement && file.engagement && withoutStamps(*copy.engagement) == withoutStamps(*file.engagement);
}

QList<RecoveryCopy::Found> RecoveryCopy::found() const
{
    QList<Found> result;
    for (const Left &left : m_left)
        result << left.found;
    return result;
}

bool RecoveryCopy::restore(const QString &id)
{
    const auto left = std::ranges::find_if(m_left, [&id](const Left &each) { return each.found.id == id; });
    const auto text = readFile(pathOf(id, copySuffix));
    if (left == m_left.end() || !text)
        return false;
    const QByteArray noted = readFile(pathOf(id, noteSuffix)).value_or(QByteArray());
    const QByteArray fingerprint =
        QByteArray::fromHex(QJsonDocument::fromJson(noted).object().value(fingerprintKey).toString().toLatin1());
    if (hasErrors(m_document.restore(*text, left->found.path, fingerprint)))
        return false;
    m_document.weightDrafts().restore(weightsIn(noted));
    // It goes on as the copy of this program: at no time is there none.
    {
        const QMutexLocker locker(&m_file->mutex);
        if (QFile::rename(pathOf(id, noteSuffix), m_file->note))
            m_file->noted = noted;
        QFile::rename(pathOf(id, copySuffix), m_file->copy);
    }
    discard(id);
    return true;
}

void RecoveryCopy::discard(const QString &id)
{
    QFile::remove(pathOf(id, copySuffix));
    QFile::remove(pathOf(id, noteSuffix));
    if (m_left.remove_if([&id](const Left &left) { return left.found.id == id; }) > 0)
        emit foundChanged();
}

// Not started anew by each change: whoever works without a pause needs the copy most.
void RecoveryCopy::schedule()
{
    if (!m_document.isOpen() || !(m_document.isModified() || m_document.weightDrafts().hasChanges())) {
        m_timer.stop();
        remove();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void RecoveryCopy::write()
{
    int number = 0;
    {
        const QMutexLocker locker(&m_file->mutex);
        number = ++m_file->number;
    }
    QtConcurrent::run(&m_writer,
                      [file = m_file, engagement = m_document.engagement(), number,
                       noted = note(m_document.path(), m_document.fileFingerprint(),
                                    m_document.weightDrafts().toJson())]() -> Outcome {
                          const QByteArray bytes = writeEngagement(engagement);
                          const QMutexLocker locker(&file->mutex);
                          if (file->number != number)
                              return {.overtaken = true};
                          if (file->noted != noted) {
                              if (auto wrong = writeReadable(file->note, noted))
                                  return {.wrong = wrong};
                              file->noted = noted;
                          }
                          return {.wrong = writeReadable(file->copy, bytes)};
                      })
        .then(this, [this](const Outcome &outcome) {
            if (!outcome.overtaken)
                written(outcome.wrong);
        });
}

void RecoveryCopy::written(const std::optional<Issue> &wrong)
{
    const bool failing = wrong.has_value();
    if (failing && !m_failing)
        emit failed(reasonOf(*wrong));
    else if (!failing && m_failing)
        emit worksAgain();
    m_failing = failing;
    if (failing)
        schedule(); // perhaps there is room again
}

QString RecoveryCopy::reasonOf(const Issue &wrong)
{
    switch (wrong.code) {
    case Issue::Code::CannotWrite: {
        const QString reason = systemReason(wrong.arguments.value(0));
        return reason.isEmpty() ? tr("the system refuses it") : reason;
    }
    case Issue::Code::DiskFull: return tr("the disk is full");
    case Issue::Code::TooLargeToWrite:
        return tr("it would have %1 MiB, and only %2 MiB can be read again")
            .arg(wrong.arguments.value(0), wrong.arguments.value(1));
    default: return sentence(wrong);
    }
}

void RecoveryCopy::remove()
{
    const QMutexLocker locker(&m_file->mutex);
    ++m_file->number;
    m_file->noted.clear();
    QFile::remove(m_file->copy);
    QFile::remove(m_file->note);
}

} // namespace lotse
