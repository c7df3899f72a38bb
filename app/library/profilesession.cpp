// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilesession.h"

#include "core/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QTextCursor>
#include <QTextDocument>
#include <QtConcurrentRun>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkDelay = 250; // ms after the last key
constexpr int fileDelay = 150; // ms; programs that save write, rename and touch in a row

} // namespace

ProfileSession::ProfileSession(ProfileStore store, DocumentMaker maker, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_maker(std::move(maker))
{
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelay);
    m_fileTimer.setSingleShot(true);
    m_fileTimer.setInterval(fileDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, &ProfileSession::check);
    connect(&m_fileTimer, &QTimer::timeout, this, &ProfileSession::lookAtFiles);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_fileTimer, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_fileTimer, qOverload<>(&QTimer::start));
}

ProfileSession::~ProfileSession()
{
    writeDrafts();
}

void ProfileSession::load()
{
    QtConcurrent::run([store = m_store] {
        return store.load();
    }).then(this, [this, number = ++m_loads](const LoadedLibrary &loaded) {
        if (number != m_loads)
            return; // a later one is on its way
        m_loaded = loaded;
        m_isLoaded = true;
        const QDir drafts(m_store.overlayFolder() + u"/drafts"_s);
        for (const QString &file : drafts.entryList({u"*.json"_s}, QDir::Files))
            open(QFileInfo(file).completeBaseName());
        for (auto &[id, profile] : m_open)
            checkOne(profile);
        emit libraryLoaded();
    });
}

QString ProfileSession::draftPath(const QString &id) const
{
    return m_store.overlayFolder() + u"/drafts/"_s + id + u".json"_s;
}

const ProfileSession::OpenProfile *ProfileSession::open(const QString &id)
{
    if (OpenProfile *const known = entry(id))
        return known;
    const QString path = m_store.path(id);
    const auto saved = path.isEmpty() ? Result<QByteArray>(QByteArray()) : ProfileStore::read(path);
    const auto draft =
        QFileInfo::exists(draftPath(id)) ? ProfileStore::read(draftPath(id)) : Result<QByteArray>(QByteArray());
    const bool hasDraft = draft && !draft->isEmpty();
    if ((path.isEmpty() || !saved) && !hasDraft)
        return nullptr;
    OpenProfile *const profile = add(id, QString::fromUtf8(saved.value_or(QByteArray())), saved.value_or(QByteArray()));
    if (hasDraft && *draft != profile->known)
        replaceText(*profile, *draft);
    checkOne(*profile);
    return profile;
}

const ProfileSession::OpenProfile *ProfileSession::create(const QString &id, const QString &text)
{
    OpenProfile *const profile = add(id, {}, {});
    replaceText(*profile, text.toUtf8());
    checkOne(*profile);
    return profile;
}

ProfileSession::OpenProfile *ProfileSession::add(const QString &id, const QString &text, const QByteArray &known)
{
    OpenProfile &profile = m_open[id];
    profile.id = id;
    profile.known = known;
    profile.file = m_store.path(id);
    profile.document = m_maker(text, this);
    connect(profile.document, &QTextDocument::contentsChanged, &m_checkTimer, qOverload<>(&QTimer::start));
    connect(profile.document, &QTextDocument::modificationChanged, this, [this, id] { emit unsavedChanged(id); });
    watch(id);
    return &profile;
}

ProfileSession::OpenProfile *ProfileSession::entry(const QString &id)
{
    const auto found = m_open.find(id);
    return found == m_open.end() ? nullptr : &found->second;
}

const ProfileSession::OpenProfile *ProfileSession::find(const QString &id) const
{
    const auto found = m_open.find(id);
    return found == m_open.end() ? nullptr : &found->second;
}

QStringList ProfileSession::unsaved() const
{
    QStringList ids;
    for (const auto &[id, profile] : m_open) {
        if (profile.document->isModified())
            ids << id;
    }
    return ids;
}

bool ProfileSession::isUnsaved(const QString &id) const
{
    const OpenProfile *const profile = find(id);
    return profile != nullptr && profile->document->isModified();
}

bool ProfileSession::canSave(const QString &id) const
{
    const OpenProfile *const profile = find(id);
    return profile != nullptr && profile->document->isModified()
        && profile->checkedRevision == profile->document->revision() && !hasErrors(profile->checked.issues);
}

void ProfileSession::check()
{
    writeDrafts();
    for (auto &[id, profile] : m_open)
        checkOne(profile);
}

void ProfileSession::checkOne(OpenProfile &profile)
{
    if (!m_isLoaded)
        return; // there are no criteria yet to check against; load() checks all
    const int revision = profile.document->revision();
    const bool unchanged = !profile.document->isModified();
    const QByteArray text = unchanged ? profile.known : profile.document->toPlainText().toUtf8();
    const QString file = m_store.path(profile.id).isEmpty() ? m_store.ownPath(profile.id) : m_store.path(profile.id);
    QtConcurrent::run([text, file, library = m_loaded.library] {
        return readProfile(text, file, library);
    }).then(this, [this, id = profile.id, revision, number = ++profile.checks](const CheckedProfile &result) {
        OpenProfile *const now = entry(id);
        if (now == nullptr || now->document->revision() != revision || now->checks != number)
            return;
        now->checked = result;
        now->checkedRevision = revision;
        emit checked(id);
    });
}

std::expected<void, Issue> ProfileSession::save(const QString &id)
{
    OpenProfile *const profile = entry(id);
    Q_ASSERT(profile != nullptr);
    return restore(id, profile->document->toPlainText().toUtf8());
}

std::expected<void, Issue> ProfileSession::restore(const QString &id, const QByteArray &text)
{
    if (auto saved = m_store.save(id, text); !saved)
        return saved;
    OpenProfile *profile = entry(id);
    if (profile == nullptr)
        profile = add(id, QString::fromUtf8(text), text);
    settle(*profile, text);
    load();
    return {};
}

std::expected<void, Issue> ProfileSession::reset(const QString &id)
{
    const QString shipped = m_store.shippedPath(id);
    if (auto removed = m_store.removeOwn(id); !removed)
        return removed;
    OpenProfile *const profile = entry(id);
    if (profile != nullptr && shipped.isEmpty()) {
        QFile::remove(draftPath(id));
        profile->document->deleteLater();
        m_open.erase(id);
    } else if (profile != nullptr) {
        settle(*profile, ProfileStore::read(shipped).value_or(QByteArray()));
    }
    load();
    return {};
}

/// Makes @p text the saved state of @p profile.
void ProfileSession::settle(OpenProfile &profile, const QByteArray &text)
{
    profile.known = text;
    profile.file = m_store.path(profile.id);
    profile.gone = false;
    replaceText(profile, text);
    profile.document->setModified(false);
    QFile::remove(draftPath(profile.id));
    watch(profile.id);
}

void ProfileSession::replaceText(OpenProfile &profile, const QByteArray &text)
{
    const QString wanted = QString::fromUtf8(text);
    if (profile.document->toPlainText() == wanted)
        return;
    QTextCursor cursor(profile.document);
    cursor.select(QTextCursor::Document);
    cursor.insertText(wanted);
}

void ProfileSession::watch(const QString &id)
{
    const QString path = m_store.path(id);
    if (!path.startsWith(u':') && QFileInfo::exists(path))
        m_watcher.addPath(path);
    const QString folder = QFileInfo(m_store.ownPath(id)).path();
    if (QFileInfo::exists(folder))
        m_watcher.addPath(folder);
}

void ProfileSession::lookAtFiles()
{
    QStringList changed;
    QStringList gone;
    for (auto &[id, profile] : m_open) {
        if (profile.file.isEmpty())
            continue; // never saved
        if (!QFileInfo::exists(profile.file)) {
            if (!std::exchange(profile.gone, true))
                gone << id;
            continue;
        }
        profile.gone = false;
        watch(id);
        const auto now = ProfileStore::read(m_store.path(id));
        if (now && *now != profile.known)
            changed << id;
    }
    // The receivers may close or open profiles.
    for (const QString &id : std::as_const(gone)) {
        OpenProfile *const profile = entry(id);
        profile->document->setModified(true);
        checkOne(*profile);
        emit vanished(id);
    }
    for (const QString &id : std::as_const(changed))
        emit changedOnDisk(id);
    if (!gone.isEmpty())
        load();
}

void ProfileSession::takeFromDisk(const QString &id)
{
    OpenProfile *const profile = entry(id);
    const auto now = ProfileStore::read(m_store.path(id));
    if (profile == nullptr || !now)
        return;
    settle(*profile, *now);
    load();
}

void ProfileSession::keepText(const QString &id)
{
    OpenProfile *const profile = entry(id);
    if (profile == nullptr)
        return;
    if (const auto now = ProfileStore::read(m_store.path(id)))
        profile->known = *now;
    profile->document->setModified(true);
    checkOne(*profile);
}

void ProfileSession::writeDrafts()
{
    for (const auto &[id, profile] : m_open) {
        if (!profile.document->isModified()) {
            QFile::remove(draftPath(id));
            continue;
        }
        // A draft that cannot be written is no reason to disturb: the text is still in the window.
        if (QDir().mkpath(QFileInfo(draftPath(id)).path()))
            (void)writeFile(draftPath(id), profile.document->toPlainText().toUtf8());
    }
}

} // namespace lotse
