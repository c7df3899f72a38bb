// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/librarypage.h"

#include "app/document/engagementdocument.h"
#include "app/library/codeedit.h"
#include "app/library/librarycolumns.h"
#include "app/library/linkcheckrun.h"
#include "app/library/profilecommands.h"
#include "app/library/profilelistpanel.h"
#include "app/library/profilereadpanel.h"
#include "app/library/profilesaving.h"
#include "app/library/profilesession.h"
#include "app/library/progressrow.h"
#include "app/library/shownprofile.h"
#include "app/library/sourcepanel.h"
#include "app/library/upkeeppanel.h"
#include "app/library/upkeepwork.h"
#include "app/page/messagebar.h"
#include "app/page/pageheader.h"
#include "app/words/language.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

/// The last of @p folders is the user's own.
ProfileStore storeOf(QStringList folders)
{
    const QString own = folders.isEmpty() ? QString() : folders.takeLast();
    return {std::move(folders), own};
}

} // namespace

LibraryPage::LibraryPage(EngagementDocument &document, Settings &settings, const QStringList &folders, QWidget *parent)
    : Page(PageId::Library, document, parent), m_messages(new MessageBar(this)),
      m_links(new LinkCheckRun(settings, *this)), m_columns(new LibraryColumns(settings, this)),
      m_session(new ProfileSession(
          storeOf(folders),
          [this](const QString &text, QObject *owner) { return m_columns->source().edit().makeDocument(text, owner); },
          this)),
      m_files(*m_session), m_shown(new ShownProfile(*m_session, m_files, m_links->records(), *m_columns, this)),
      m_saving(new ProfileSaving(*m_session, m_files, *m_messages, this)),
      m_commands(new ProfileCommands({*m_session, m_files, *m_shown, *m_saving, *m_links, *m_columns}, *this)),
      m_work(new UpkeepWork({.session = *m_session,
                             .files = m_files,
                             .links = m_links->records(),
                             .saving = *m_saving,
                             .document = document,
                             .settings = settings},
                            this)),
      m_upkeep(new UpkeepPanel(*m_work)), m_views(new QStackedWidget)
{
    setObjectName(u"libraryPage"_s);
    m_messages->hide();
    content().addWidget(m_messages);
    content().addWidget(&m_links->progressRow());
    m_views->addWidget(m_columns);
    m_views->addWidget(m_upkeep);
    content().addWidget(m_views, 1);
    header().secondaryButton()->setObjectName(u"workList"_s);
    header().primaryButton()->setObjectName(u"saveProfile"_s);
    m_columns->makeShortcuts(*this);
    connectColumns();
    connectParts();
    m_session->load();
}

void LibraryPage::connectColumns()
{
    const ProfileListPanel &list = m_columns->list();
    const CodeEdit &edit = m_columns->source().edit();
    connect(&list, &ProfileListPanel::chosen, m_shown, &ShownProfile::show);
    const auto runs = [this](LibraryCommand command) { return [this, command] { m_commands->run(command); }; };
    connect(&list, &ProfileListPanel::newRequested, m_commands, runs(LibraryCommand::NewProfile));
    connect(&list, &ProfileListPanel::copyRequested, m_commands, runs(LibraryCommand::CopyProfile));
    connect(&m_columns->read(), &ProfileReadPanel::resetRequested, m_commands, runs(LibraryCommand::ResetProfile));
    connect(m_commands, &ProfileCommands::created, this, [this] {
        updateList();
        showUpkeep(false);
    });
    connect(&m_columns->source(), &SourcePanel::hintChanged, this, &Page::hintChanged);
    connect(&edit, &CodeEdit::undoAvailable, this, &Page::ownTextChanged);
    connect(&edit, &CodeEdit::redoAvailable, this, &Page::ownTextChanged);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now != nullptr && isVisible() && isAncestorOf(now))
            emit hintChanged(m_views->currentWidget() == m_upkeep ? UpkeepPanel::hint() : m_columns->hint());
    });
}

void LibraryPage::connectParts()
{
    const auto save = [this] { m_commands->run(LibraryCommand::SaveProfile); };
    const auto tell = [this](MessageBar::Kind kind, const QString &words) { m_messages->showMessage(kind, words); };
    const auto update = [this] {
        updateList();
        updateHead();
    };
    connect(header().primaryButton(), &QPushButton::clicked, this, [this] { ownText()->saveText(); });
    connect(header().secondaryButton(), &QPushButton::clicked, this,
            [this] { showUpkeep(m_views->currentWidget() != m_upkeep); });
    connect(m_upkeep, &UpkeepPanel::linksRequested, m_commands, [this] {
        if (!m_links->isRunning())
            m_commands->run(LibraryCommand::CheckLinks);
    });
    connect(m_upkeep, &UpkeepPanel::headlineChanged, this, &LibraryPage::updateHead);
    connect(m_upkeep, &UpkeepPanel::claimRequested, this,
            [this](const QString &profile, const QString &owner, const QString &criterion) {
                showUpkeep(false);
                m_shown->show(profile);
                m_columns->read().revealClaim(owner, criterion);
            });
    connect(m_work, &UpkeepWork::told, m_messages, tell);
    connect(m_work, &UpkeepWork::done, this, update);
    connect(m_links, &LinkCheckRun::finished, m_work, &UpkeepWork::refresh);
    connect(m_links, &LinkCheckRun::started, this, &LibraryPage::updateHead);
    connect(m_links, &LinkCheckRun::finished, m_shown, &ShownProfile::update);
    connect(m_links, &LinkCheckRun::finished, this, &LibraryPage::updateHead);
    connect(m_links, &LinkCheckRun::told, m_messages, tell);
    connect(m_session, &ProfileSession::libraryLoaded, this, &LibraryPage::takeLibrary);
    connect(m_session, &ProfileSession::libraryLoaded, m_commands, &ProfileCommands::runWaiting);
    connect(m_session, &ProfileSession::checked, this, update);
    connect(m_session, &ProfileSession::unsavedChanged, this, update);
    connect(m_shown, &ShownProfile::shown, this, &LibraryPage::updateHead);
    connect(m_shown, &ShownProfile::saveRequested, m_commands, save);
    connect(m_shown, &ShownProfile::told, m_messages, tell);
    connect(m_shown, &ShownProfile::refused, m_saving, &ProfileSaving::refuse);
    connect(m_saving, &ProfileSaving::showRequested, this, [this](const QString &id) {
        showUpkeep(false);
        m_shown->show(id);
    });
    connect(m_saving, &ProfileSaving::removed, m_shown, &ShownProfile::clear);
    connect(m_saving, &ProfileSaving::saved, this, [this](const QString &id) {
        m_columns->list().select(id);
        updateHead();
    });
}

OwnText *LibraryPage::ownText()
{
    if (m_views->currentWidget() == m_upkeep)
        return m_work;
    return m_shown;
}

LibraryCommands *LibraryPage::libraryCommands()
{
    return m_commands;
}

void LibraryPage::setLinkChecker(std::unique_ptr<LinkChecker> checker)
{
    m_links->setChecker(std::move(checker));
}

void LibraryPage::setToday(QDate today)
{
    m_files.setToday(today);
    m_shown->update();
    updateList();
    m_work->refresh();
    updateHead();
}

void LibraryPage::refresh()
{
    m_work->setActive(m_views->currentWidget() == m_upkeep);
    updateHead();
    emit hintChanged(m_views->currentWidget() == m_upkeep ? UpkeepPanel::hint() : m_columns->hint());
}

void LibraryPage::openSection(const QString &section)
{
    if (section == "?stale"_L1) {
        m_upkeep->showReason(UpkeepReason::Stale);
        showUpkeep(true);
    } else if (!section.isEmpty()) {
        showUpkeep(false);
        m_shown->show(section);
    }
}

void LibraryPage::find(bool next)
{
    if (m_views->currentWidget() == m_upkeep)
        Page::find(next);
    else
        m_columns->find(next);
}

QStringList LibraryPage::unsavedWork() const
{
    QStringList names;
    for (const QString &id : m_session->unsaved())
        names.append(m_files.nameOf(id));
    return names;
}

bool LibraryPage::saveUnsavedWork()
{
    return m_saving->saveAll();
}

QList<Page::Area> LibraryPage::areas()
{
    QList<Area> areas {{&m_columns->list(), [this] { m_columns->list().focusList(); }},
                       {&m_columns->read(), [this] { m_columns->read().focusFirst(); }},
                       {&m_columns->source(), &m_columns->source().edit()}};
    for (const auto &[part, first] : m_upkeep->areas())
        areas.append(Area(part, first));
    return areas;
}

void LibraryPage::focusFirst()
{
    if (m_views->currentWidget() == m_upkeep)
        m_upkeep->focusList();
    else
        m_columns->list().focusList();
}

void LibraryPage::hideEvent(QHideEvent *event)
{
    // The window may be made anew at once (another language); the new one reads the drafts.
    m_session->writeDrafts();
    m_work->setActive(false);
    Page::hideEvent(event);
}

void LibraryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->fit(width());
}

void LibraryPage::updateList()
{
    if (!m_session->isLoaded())
        return;
    QList<ProfileRow> rows;
    for (const QString &id : m_files.profiles(m_shown->id()))
        rows << m_files.rowOf(id);
    m_profiles = int(rows.size());
    m_faulty = int(std::ranges::count_if(rows, [](const ProfileRow &row) { return row.errors > 0; }));
    int stale = 0;
    for (const ProfileRow &row : std::as_const(rows))
        stale += row.stale;
    m_due = m_work->due(stale);
    m_columns->list().setProfiles(rows + m_files.sharedRows());
}

void LibraryPage::updateHead()
{
    const bool isUpkeep = m_views->currentWidget() == m_upkeep;
    if (!m_session->isLoaded())
        header().setHeadline(tr("The library is being read"));
    else if (isUpkeep)
        header().setHeadline(m_upkeep->headline());
    else if (m_faulty == 0)
        header().setHeadline(tr("%n provider(s), no profile has an error", nullptr, m_profiles));
    else
        header().setHeadline(tr("%1, %2").arg(tr("%n provider(s)", nullptr, m_profiles),
                                              tr("%n profile(s) with an error", nullptr, m_faulty)));
    if (isUpkeep) {
        header().setSecondary(tr("To the profiles"), u"book"_s);
        header().setPrimary(tr("Save all"), u"save"_s, m_work->isTextModified());
    } else {
        header().setSecondary(m_due > 0 ? tr("Work list %1").arg(m_due) : tr("Work list"), u"clock"_s);
        header().setPrimary(tr("Save"), u"save"_s, m_session->canSave(m_shown->id()));
    }
    header().setPrimaryFilled(!isUpkeep);
    emit ownTextChanged();
}

void LibraryPage::takeLibrary()
{
    const LoadedLibrary &loaded = m_session->loaded();
    if (loaded.usable && !(loaded.library == document().library())) {
        const RankingMove move = document().isOpen()
            ? RankingMove(document().library(), loaded.library, document().engagement(), document().workload().id,
                          document().asOf(), interfaceLanguage())
            : RankingMove();
        document().setLibrary(loaded.library);
        if (document().isOpen())
            m_saving->tellMove(move);
    }
    updateList();
    const QString id = m_shown->id();
    if (id.isEmpty() || (!LibraryFiles::isShared(id) && m_session->open(id) == nullptr)) {
        const QStringList ids = m_files.profiles(id);
        if (!ids.isEmpty())
            m_shown->show(ids.first());
    } else {
        m_shown->update();
        m_columns->list().select(id);
    }
    updateHead();
}

void LibraryPage::showUpkeep(bool shown)
{
    if (shown == (m_views->currentWidget() == m_upkeep))
        return;
    m_work->setActive(shown);
    m_views->setCurrentWidget(shown ? static_cast<QWidget *>(m_upkeep) : m_columns);
    updateHead();
    if (isVisible())
        focusFirst();
    emit hintChanged(shown ? UpkeepPanel::hint() : m_columns->hint());
}

} // namespace lotse
