// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/shownprofile.h"

#include "app/library/codeedit.h"
#include "app/library/librarycolumns.h"
#include "app/library/libraryfiles.h"
#include "app/library/profileediting.h"
#include "app/library/profilelistpanel.h"
#include "app/library/profilereadpanel.h"
#include "app/library/profilesession.h"
#include "app/library/sourceassistant.h"
#include "app/library/sourcemessages.h"
#include "app/library/sourceoffers.h"
#include "app/library/sourcepanel.h"
#include "app/words/language.h"
#include "app/words/messages.h"

#include <QFileInfo>
#include <QTextDocument>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

/// The lines of the file @p path; none where there is none.
QStringList linesOf(const QString &path)
{
    const QByteArray text = path.isEmpty() ? QByteArray() : ProfileStore::read(path).value_or(QByteArray());
    return text.isEmpty() ? QStringList() : SourceText::fromBytes(text).value_or(SourceText()).lines();
}

/// @p name, and the full one of @p profile beside it where it is another.
QString headingOf(const Profile *profile, const QString &name)
{
    const QString longName = profile != nullptr ? profile->name.in(interfaceLanguage()) : name;
    if (longName.contains(name, Qt::CaseInsensitive))
        return longName;
    return name.contains(longName, Qt::CaseInsensitive)
        ? name
        : ShownProfile::tr("%1 – %2", "short and full name of a provider").arg(name, longName);
}

/// Why the form cannot change the text that @p checked is about; empty = it can.
QString brokenBy(const CheckedProfile &checked)
{
    if (checked.readable || checked.issues.isEmpty())
        return {};
    const int line = checked.issues.first().place.line;
    return ShownProfile::tr("Line %1 of the source text has an error. The form shows what stood there before; F8 goes "
                            "to the error.")
        .arg(line);
}

} // namespace

ShownProfile::ShownProfile(ProfileSession &session, const LibraryFiles &files, const LinkRecords &links,
                           LibraryColumns &columns, QObject *parent)
    : QObject(parent), m_session(session), m_files(files), m_links(links), m_columns(columns),
      m_editing(new ProfileEditing(session, files, this))
{
    connect(&m_session, &ProfileSession::unsavedChanged, this, [this](const QString &id) {
        if (id == m_id)
            m_columns.read().setUnsaved(m_session.isUnsaved(id));
    });
    connect(&m_session, &ProfileSession::checked, this, [this](const QString &id) {
        if (id == m_id)
            update();
        if (id == m_wanted && id == m_id)
            saveText();
    });
    connectForm();
}

void ShownProfile::connectForm()
{
    const ClaimForm &form = m_columns.read().form();
    connect(&form, &ClaimForm::claimEdited, this,
            [this](const ClaimCardContent &content, const QString &field, const ClaimEdit &edit) {
                m_editing->editClaim(m_id, content, field, edit);
            });
    connect(&form, &ClaimForm::sourceEdited, this,
            [this](const ClaimCardContent &content, const QString &field, const ClaimEdit &edit) {
                m_editing->editSource(m_id, content, field, edit);
            });
    connect(&form, &ClaimForm::backRequested, this,
            [this](const ClaimCardContent &content) { m_editing->takeBack(m_id, content); });
    connect(&form, &ClaimForm::renewRequested, this,
            [this](const ClaimCardContent &content) { m_editing->renew(m_id, content); });
    connect(m_editing, &ProfileEditing::refused, this,
            [this](const QString &sentence) { emit told(MessageBar::Kind::Attention, sentence); });
}

void ShownProfile::show(const QString &id)
{
    if (LibraryFiles::isShared(id))
        return showShared(id);
    const ProfileStore &store = m_session.store();
    const ProfileSession::OpenProfile *profile = m_session.open(id);
    if (profile == nullptr) {
        if (const auto bytes = ProfileStore::read(store.path(id)); bytes && !SourceText::fromBytes(*bytes)) {
            emit told(MessageBar::Kind::Error,
                      tr("%1 is not UTF-8 text. Editing it here would damage it, so it is not opened.")
                          .arg(QFileInfo(store.path(id)).fileName()));
        }
        return;
    }
    m_id = id;
    m_columns.list().select(id);
    m_columns.source().showDocument(profile->document, QFileInfo(store.ownPath(id)).fileName(), false);
    m_columns.source().setShipped(linesOf(store.shippedPath(id)));
    update();
    emit shown();
}

void ShownProfile::showShared(const QString &name)
{
    const auto text = ProfileStore::read(m_session.store().sharedPath(name));
    if (!text) {
        emit told(MessageBar::Kind::Error, sentence(text.error()));
        return;
    }
    m_id = name;
    m_wayBack = WayBack::None;
    m_columns.list().select(name);
    m_columns.source().setShipped({});
    showReadOnly(QString::fromUtf8(*text), name);
    m_columns.source().setMessages({});
    m_columns.read().showNothing();
    m_columns.read().setSummary(
        {.title = m_files.nameOf(name),
         .sentence = tr("This file is shared by all profiles and can only be read here. A library folder of your "
                        "own may hold its own version."),
         .resetText = {}});
    emit shown();
}

void ShownProfile::clear()
{
    m_id.clear();
    m_wayBack = WayBack::None;
    showReadOnly({}, {});
}

void ShownProfile::showReadOnly(const QString &text, const QString &name)
{
    QTextDocument *before = m_shared;
    m_shared = m_columns.source().edit().makeDocument(text, this);
    m_columns.source().showDocument(m_shared, name, true);
    delete before;
}

void ShownProfile::update()
{
    const ProfileSession::OpenProfile *open = m_session.find(m_id);
    if (open == nullptr)
        return;
    const Library &library = m_session.loaded().library;
    const Language language = interfaceLanguage();
    m_columns.source().setMessages(SourceMessages::of(open->checked, library, m_files.today(), language));
    m_columns.source().assistant().setContext({.library = library, .language = language, .today = m_files.today()});
    m_columns.source().updateComparison();
    ProfileReadPanel &read = m_columns.read();
    const Profile *profile = open->readable ? &*open->readable : m_files.profileOf(m_id);
    const ProfileRow row = m_files.rowOf(m_id);
    ProfileSummary summary {.title = headingOf(profile, m_files.nameOf(m_id)),
                            .errors = row.errors,
                            .stale = row.stale,
                            .sentence = {},
                            .resetText = {}};
    summary.unsaved = row.unsaved;
    const QString shipped = m_session.store().shippedPath(m_id);
    const QStringList text = SourceText::textOf(*open->document).split(u'\n');
    if (!shipped.isEmpty()) {
        const QStringList original = linesOf(shipped);
        read.showChanges(original, text);
        summary.changed = original != text;
        summary.resetText = summary.changed ? tr("Reset to shipped version") : QString();
        m_wayBack = summary.changed ? WayBack::ToShipped : WayBack::None;
    } else {
        read.showChanges(text, text);
        summary.resetText = tr("Remove profile");
        m_wayBack = WayBack::Removal;
    }
    if (profile != nullptr)
        read.showProfile({.context = {*profile, library, m_links, m_files.today(), language},
                          .issues = open->checked.issues,
                          .outline = JsonOutline(text.join(u'\n')),
                          .broken = brokenBy(open->checked)});
    else
        summary.sentence =
            tr("The profile cannot be read before its errors are corrected. They stand below the source text.");
    read.setSummary(summary);
}

QString ShownProfile::textName() const
{
    return m_session.find(m_id) != nullptr ? m_files.nameOf(m_id) : QString();
}

bool ShownProfile::isTextModified() const
{
    return m_session.isUnsaved(m_id);
}

bool ShownProfile::canUndoText() const
{
    const ProfileSession::OpenProfile *open = m_session.find(m_id);
    return open != nullptr && open->document->isUndoAvailable();
}

bool ShownProfile::canRedoText() const
{
    const ProfileSession::OpenProfile *open = m_session.find(m_id);
    return open != nullptr && open->document->isRedoAvailable();
}

void ShownProfile::saveText()
{
    m_wanted.clear();
    const ProfileSession::OpenProfile *open = m_session.find(m_id);
    if (open == nullptr)
        return;
    if (!open->isUnsaved())
        emit told(MessageBar::Kind::Information,
                  tr("%1 is saved; there is nothing new in its text.").arg(m_files.nameOf(m_id)));
    else if (open->checkedRevision != open->document->revision())
        m_wanted = m_id;
    else if (!m_session.canSave(m_id))
        emit refused(m_id,
                     tr("%1 is not saved: its text has errors. It is kept as a draft until they are corrected.")
                         .arg(m_files.nameOf(m_id)));
    else
        emit saveRequested();
}

void ShownProfile::undoText()
{
    m_columns.source().edit().undo();
}

void ShownProfile::redoText()
{
    m_columns.source().edit().redo();
}

} // namespace lotse
