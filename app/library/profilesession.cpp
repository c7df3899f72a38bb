// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilesession.h"

#include "core/json.h"
#include "core/jsonfile.h"

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
constexpr int draftDelay = 1500; // ms after the first key that no draft holds yet
constexpr int fileDelay = 150; // ms; programs that save write, rename and touch in a row

} // namespace

ProfileSession::ProfileSession(ProfileStore store, DocumentMaker maker, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_maker(std::move(maker))
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &ProfileSession::writeDrafts);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelay);
    m_fileTimer.setSingleShot(true);
    m_fileTimer.setInterval(fileDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, [this] {
        for (auto &[id, profile] : m_open)
            checkOne(profile);
    });
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
        m_store.learn(loaded.library);
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
    if (OpenProfile *known = entry(id))
        return known;
    const QString path = m_store.path(id);
    const auto saved = path.isEmpty() ? Result<QByteArray>(QByteArray()) : ProfileStore::read(path);
    const auto draft =
        QFileInfo::exists(draftPath(id)) ? ProfileStore::read(draftPath(id)) : Result<QByteArray>(QByteArray());
    const bool hasDraft = draft && !draft->isEmpty();
    if ((path.isEmpty() || !saved || !SourceText::fromBytes(*saved)) && !hasDraft)
        return nullptr;
    OpenProfile *profile = path.isEmpty() ? add(id, *draft, false) : add(id, saved.value_or(QByteArray()), true);
    if (!path.isEmpty() && hasDraft && *draft != profile->known)
        replaceText(*profile, *draft);
    checkOne(*profile);
    return profile;
}

const ProfileSession::OpenProfile *ProfileSession::create(const QString &id, const QString &text)
{
    OpenProfile *profile = add(id, text.toUtf8(), false);
    m_draftTimer.start();
    checkOne(*profile);
    return profile;
}

ProfileSession::OpenProfile *ProfileSession::add(const QString &id, const QByteArray &text, bool inFile)
{
    OpenProfile &profile = m_open[id];
    profile.id = id;
    profile.known = inFile ? text : QByteArray();
    profile.file = m_store.path(id);
    profile.source = SourceText::fromBytes(text).value_or(SourceText());
    profile.document = m_maker(profile.source.shown(), this);
    profile.document->setModified(!inFile);
    connect(profile.document, &QTextDocument::contentsChanged, &m_checkTimer, qOverload<>(&QTimer::start));
    // Not started anew by each key: whoever types without a pause needs the draft most.
    connect(profile.document, &QTextDocument::contentsChanged, &m_draftTimer, [this] {
        if (!m_draftTimer.isActive())
            m_draftTimer.start();
    });
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
        if (profile.isUnsaved())
            ids << id;
    }
    return ids;
}

bool ProfileSession::OpenProfile::isUnsaved() const
{
    return document->isModified() || file.isEmpty();
}

bool ProfileSession::isUnsaved(const QString &id) const
{
    const OpenProfile *profile = find(id);
    return profile != nullptr && profile->isUnsaved();
}

bool ProfileSession::canSave(const QString &id) const
{
    const OpenProfile *profile = find(id);
    return profile != nullptr && profile->isUnsaved() && profile->checkedRevision == profile->document->revision()
        && !hasErrors(profile->checked.issues);
}

namespace {

/// An id belongs to its file: a text with another one would replace one profile and be found under the name of another.
void checkId(CheckedProfile &checked, const QByteArray &text, const QString &file, const QString &id)
{
    const auto json = parseJson(text, file);
    const JsonValue *found = json ? json->find(u"id") : nullptr;
    if (found == nullptr || found->type != JsonValue::Type::String || found->string == id)
        return;
    checked.issues.append({.code = Issue::Code::UnknownValue,
                           .place = {.file = file, .line = found->line, .column = found->column, .pointer = u"/id"_s},
                           .arguments = {found->string, id}});
}

QByteArray textToCheck(const ProfileSession::OpenProfile &profile)
{
    return profile.isUnsaved() ? profile.bytes() : profile.known;
}

QString fileOf(const ProfileStore &store, const QString &id)
{
    const QString path = store.path(id);
    return path.isEmpty() ? store.ownPath(id) : path;
}

CheckedProfile checkedText(const QByteArray &text, const QString &file, const QString &id, const Library &library)
{
    CheckedProfile result = readProfile(text, file, library);
    checkId(result, text, file, id);
    return result;
}

} // namespace

void ProfileSession::OpenProfile::take(const CheckedProfile &result, int revision)
{
    checked = result;
    checkedRevision = revision;
    if (result.readable && !result.readable->id.isEmpty())
        readable = result.readable;
}

void ProfileSession::checkOne(OpenProfile &profile)
{
    if (!m_isLoaded)
        return; // there are no criteria yet to check against; load() checks all
    const int revision = profile.document->revision();
    QtConcurrent::run([text = textToCheck(profile), file = fileOf(m_store, profile.id), id = profile.id,
                       library = m_loaded.library] {
        return checkedText(text, file, id, library);
    }).then(this, [this, id = profile.id, revision, number = ++profile.checks](const CheckedProfile &result) {
        OpenProfile *now = entry(id);
        if (now == nullptr || now->document->revision() != revision || now->checks != number)
            return;
        now->take(result, revision);
        emit checked(id);
    });
}

void ProfileSession::checkNow(const QString &id)
{
    OpenProfile *profile = entry(id);
    if (profile == nullptr || !m_isLoaded)
        return;
    ++profile->checks;
    profile->take(checkedText(textToCheck(*profile), fileOf(m_store, id), id, m_loaded.library),
                  profile->document->revision());
    emit checked(id);
}

std::expected<void, Issue> ProfileSession::save(const QString &id)
{
    OpenProfile *profile = entry(id);
    Q_ASSERT(profile != nullptr);
    // What another program wrote meanwhile is not replaced without a word, however late its change is told.
    if (m_store.isOwnChanged(id, profile->known)) {
        emit changedOnDisk(id);
        return std::unexpected(Issue {.code = Issue::Code::CannotWrite,
                                      .place = {.file = profile->file},
                                      .arguments = {tr("another program changed it since it was read")}});
    }
    return restore(id, profile->bytes());
}

std::expected<void, Issue> ProfileSession::restore(const QString &id, const QByteArray &text)
{
    if (auto saved = m_store.save(id, text); !saved)
        return saved;
    OpenProfile *profile = entry(id);
    if (profile == nullptr)
        profile = add(id, text, true);
    settle(*profile, text);
    load();
    return {};
}

std::expected<void, Issue> ProfileSession::reset(const QString &id)
{
    const QString shipped = m_store.shippedPath(id);
    if (auto removed = m_store.removeOwn(id); !removed)
        return removed;
    OpenProfile *profile = entry(id);
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
    profile.source = SourceText::fromBytes(text).value_or(SourceText());
    const QString &wanted = profile.source.shown();
    if (SourceText::textOf(*profile.document) == wanted)
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
        OpenProfile *profile = entry(id);
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
    OpenProfile *profile = entry(id);
    const auto now = ProfileStore::read(m_store.path(id));
    if (profile == nullptr || !now || !SourceText::fromBytes(*now))
        return;
    settle(*profile, *now);
    load();
}

void ProfileSession::keepText(const QString &id)
{
    OpenProfile *profile = entry(id);
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
        if (!profile.isUnsaved()) {
            QFile::remove(draftPath(id));
            continue;
        }
        // A draft that cannot be written is no reason to disturb: the text is still in the window.
        if (QDir().mkpath(QFileInfo(draftPath(id)).path()))
            (void)writeFile(draftPath(id), profile.bytes());
    }
}

} // namespace lotse
