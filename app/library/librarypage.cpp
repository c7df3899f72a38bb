// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/librarypage.h"

#include "app/document/engagementdocument.h"
#include "app/document/settings.h"
#include "app/library/codeedit.h"
#include "app/library/linkcheckdialog.h"
#include "app/library/profilefacts.h"
#include "app/library/profilelistpanel.h"
#include "app/library/profilereadpanel.h"
#include "app/library/profilesession.h"
#include "app/library/profiletemplate.h"
#include "app/library/progressrow.h"
#include "app/library/shownprofile.h"
#include "app/library/sourcemessages.h"
#include "app/library/sourcepanel.h"
#include "app/library/sourcetext.h"
#include "app/page/messagebar.h"
#include "app/page/pageheader.h"
#include "app/words/language.h"
#include "app/words/messages.h"
#include "core/libraryloader.h"
#include "net/linkcheck.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QFileInfo>
#include <QInputDialog>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto splitterKey = "library/splitter"_L1;
constexpr auto linksKey = "library/links"_L1;

bool isShared(const QString &id)
{
    return id.endsWith(".json"_L1);
}

QStringList linesOf(const QByteArray &text)
{
    return text.isEmpty() ? QStringList() : SourceText::fromBytes(text).value_or(SourceText()).lines();
}

/// @p name, and the full one of @p profile beside it where it is another.
QString headingOf(const Profile *profile, const QString &name)
{
    const QString longName = profile != nullptr ? profile->name.in(interfaceLanguage()) : name;
    return longName == name ? name
                            : LibraryPage::tr("%1 – %2", "short and full name of a provider").arg(name, longName);
}

} // namespace

LibraryPage::LibraryPage(EngagementDocument &document, Settings &settings, const QStringList &folders, QWidget *parent)
    : Page(PageId::Library, document, parent), m_settings(settings), m_folders(folders),
      m_repository(std::make_unique<KSyntaxHighlighting::Repository>()),
      m_checker(std::make_unique<LinkChecker>(QCoreApplication::applicationVersion())),
      m_links(LinkRecords::fromBytes(settings.state(linksKey))), m_today(QDate::currentDate()),
      m_messages(new MessageBar), m_progress(new ProgressRow(tr("Checking links"))), m_splitter(new QSplitter),
      m_list(new ProfileListPanel), m_read(new ProfileReadPanel), m_source(new SourcePanel(*m_repository))
{
    setObjectName(u"libraryPage"_s);
    m_messages->hide();
    m_progress->hide();
    m_splitter->setObjectName(u"librarySplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    for (QWidget *panel : std::initializer_list<QWidget *> {m_list, m_read, m_source})
        m_splitter->addWidget(panel);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setStretchFactor(2, 6);
    m_splitter->setSizes({Theme::scaled(224), Theme::scaled(456), Theme::scaled(540)});
    m_splitter->restoreState(settings.state(splitterKey));
    content().addWidget(m_messages);
    content().addWidget(m_progress);
    content().addWidget(m_splitter, 1);
    header().setSecondary(tr("Check links …"), u"link"_s);
    header().setPrimary(tr("Save"), u"save"_s, false);
    header().secondaryButton()->setObjectName(u"checkLinks"_s);
    header().primaryButton()->setObjectName(u"saveProfile"_s);

    connect(header().primaryButton(), &QPushButton::clicked, this, &LibraryPage::save);
    connect(header().secondaryButton(), &QPushButton::clicked, this, &LibraryPage::askForLinkCheck);
    connect(m_messages, &MessageBar::actionTriggered, this, &LibraryPage::runAction);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setState(splitterKey, m_splitter->saveState()); });
    connect(m_list, &ProfileListPanel::chosen, this, &LibraryPage::showProfile);
    connect(m_list, &ProfileListPanel::newRequested, this, [this] { askForNew(false); });
    connect(m_list, &ProfileListPanel::copyRequested, this, [this] { askForNew(true); });
    connect(m_read, &ProfileReadPanel::lineRequested, this, [this](int line) { m_source->edit().goTo(line, 1); });
    connect(m_read, &ProfileReadPanel::levelChosen, m_source, &SourcePanel::changeLevel);
    connect(m_read, &ProfileReadPanel::resetRequested, this, &LibraryPage::reset);
    connect(m_source, &SourcePanel::hintChanged, this, &Page::hintChanged);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now != nullptr && isVisible() && isAncestorOf(now))
            showHint();
    });
    connect(m_source, &SourcePanel::comparingChanged, this,
            [this](bool comparing) { m_read->setVisible(!comparing || m_narrow); });
    connect(&m_source->edit(), &CodeEdit::currentLineChanged, m_read, &ProfileReadPanel::followLine);
    connect(&m_source->edit(), &CodeEdit::undoAvailable, this, &Page::ownTextChanged);
    connect(&m_source->edit(), &CodeEdit::redoAvailable, this, &Page::ownTextChanged);
    connect(m_progress, &ProgressRow::stopped, this, [this] { m_checker->cancel(); });
    setLinkChecker(std::move(m_checker));
    makeShortcuts();
    makeSession();
}

LibraryPage::~LibraryPage() = default;

void LibraryPage::makeSession()
{
    const QString own = m_folders.isEmpty() ? QString() : m_folders.last();
    m_session = new ProfileSession(
        ProfileStore(m_folders.first(std::max(qsizetype(0), m_folders.size() - 1)), own),
        [this](const QString &text, QObject *owner) { return m_source->edit().makeDocument(text, owner); }, this);
    connect(m_session, &ProfileSession::libraryLoaded, this, &LibraryPage::takeLibrary);
    connect(m_session, &ProfileSession::checked, this, [this](const QString &id) {
        if (id == m_current)
            updateProfile();
        updateList();
        updateHead();
    });
    connect(m_session, &ProfileSession::unsavedChanged, this, [this] {
        updateList();
        updateHead();
    });
    connect(m_session, &ProfileSession::changedOnDisk, this, [this](const QString &id) {
        m_messages->showMessage(
            MessageBar::Kind::Attention, tr("Another program changed the file of %1.").arg(nameOf(id)),
            {{tr("Reload"), u"reload:"_s + id, u"refresh"_s}, {tr("Keep my text"), u"keep:"_s + id, {}}});
    });
    connect(m_session, &ProfileSession::vanished, this, [this](const QString &id) {
        m_messages->showMessage(
            MessageBar::Kind::Attention,
            tr("The file of %1 is gone. Its text is still here; saving writes it again.").arg(nameOf(id)),
            {{tr("Save again"), u"save:"_s + id, u"save"_s}});
    });
    m_shown = new ShownProfile(
        *m_session, m_source->edit(), [this] { return m_current; }, [this](const QString &id) { return nameOf(id); },
        this);
    connect(m_shown, &ShownProfile::saveRequested, this, &LibraryPage::save);
    connect(m_shown, &ShownProfile::told, m_messages,
            [this](MessageBar::Kind kind, const QString &words) { m_messages->showMessage(kind, words); });
    m_session->load();
}

OwnText *LibraryPage::ownText()
{
    return m_shown;
}

void LibraryPage::makeShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto &&function) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, function);
    };
    shortcut(QKeySequence(Qt::Key_F8), [this] {
        m_read->revealSource();
        m_source->goToNextIssue();
    });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_D), [this] {
        m_read->revealSource();
        m_source->setComparing(!m_source->isComparing());
    });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_source->findAgain(true); });
}

void LibraryPage::setLinkChecker(std::unique_ptr<LinkChecker> checker)
{
    m_checker = std::move(checker);
    connect(m_checker.get(), &LinkChecker::checked, this, [this](const LinkResult &result) {
        m_links.add(result);
        m_attention += LinkRecords::needsAttention(result.state) ? 1 : 0;
    });
    connect(m_checker.get(), &LinkChecker::progress, m_progress, &ProgressRow::setProgress);
    connect(m_checker.get(), &LinkChecker::finished, this, &LibraryPage::finishLinkCheck);
}

void LibraryPage::setToday(QDate today)
{
    m_today = today;
    updateProfile();
    updateList();
}

void LibraryPage::showHint()
{
    if (m_source->edit().hasFocus())
        emit hintChanged(tr("Esc, then Tab leaves the source text"));
    else
        emit hintChanged(tr("Ctrl+F searches, Ctrl+D compares with the shipped version"));
}

void LibraryPage::refresh()
{
    updateHead();
    showHint();
}

void LibraryPage::openSection(const QString &section)
{
    if (section == "?stale"_L1)
        showMostStale();
    else if (!section.isEmpty())
        showProfile(section);
}

void LibraryPage::find(bool next)
{
    m_read->revealSource();
    if (next)
        m_source->findAgain(false);
    else
        m_source->find();
}

QStringList LibraryPage::unsavedWork() const
{
    QStringList names;
    for (const QString &id : m_session->unsaved())
        names.append(nameOf(id));
    return names;
}

QList<Page::Area> LibraryPage::areas()
{
    return {{m_list, [this] { m_list->focusList(); }},
            {m_read, [this] { m_read->focusFirst(); }},
            {m_source, &m_source->edit()}};
}

void LibraryPage::focusFirst()
{
    m_list->focusList();
}

void LibraryPage::hideEvent(QHideEvent *event)
{
    // The window may be made anew at once (another language); the new one reads the drafts.
    m_session->writeDrafts();
    Page::hideEvent(event);
}

void LibraryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    adapt();
}

/// In a narrow window the source text becomes a tab beside the read view.
void LibraryPage::adapt()
{
    const bool narrow = width() < Theme::scaled(980);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow) {
        m_read->setVisible(true);
        m_read->takeSource(m_source);
    } else {
        m_read->releaseSource(m_source);
        m_splitter->addWidget(m_source);
        m_source->show();
    }
}

void LibraryPage::showProfile(const QString &id)
{
    if (isShared(id))
        return showShared(id);
    const ProfileSession::OpenProfile *profile = m_session->open(id);
    if (profile == nullptr) {
        if (const auto bytes = ProfileStore::read(m_session->store().path(id));
            bytes && !SourceText::fromBytes(*bytes)) {
            m_messages->showMessage(MessageBar::Kind::Error,
                                    tr("%1 is not UTF-8 text. Editing it here would damage it, so it is not opened.")
                                        .arg(QFileInfo(m_session->store().path(id)).fileName()));
        }
        return;
    }
    m_current = id;
    m_list->select(id);
    const QString own = m_session->store().ownPath(id);
    m_source->showDocument(profile->document, QFileInfo(own).fileName(), false);
    const QString shipped = m_session->store().shippedPath(id);
    m_source->setShipped(shipped.isEmpty() ? QStringList()
                                           : linesOf(ProfileStore::read(shipped).value_or(QByteArray())));
    updateProfile();
    updateHead();
}

void LibraryPage::showShared(const QString &name)
{
    const auto text = ProfileStore::read(m_session->store().sharedPath(name));
    if (!text) {
        m_messages->showMessage(MessageBar::Kind::Error, sentence(text.error()));
        return;
    }
    m_current = name;
    m_list->select(name);
    m_source->setShipped({});
    showReadOnly(QString::fromUtf8(*text), name);
    m_source->setMessages({});
    m_read->showNothing();
    m_read->setSummary(
        {.title = nameOf(name),
         .sentence = tr("This file is shared by all profiles and can only be read here. A library folder of your "
                        "own may hold its own version."),
         .resetText = {}});
    updateHead();
}

void LibraryPage::showReadOnly(const QString &text, const QString &name)
{
    QTextDocument *before = m_shared;
    m_shared = m_source->edit().makeDocument(text, this);
    m_source->showDocument(m_shared, name, true);
    delete before;
}

const Profile *LibraryPage::profileOf(const QString &id) const
{
    const ProfileSession::OpenProfile *open = m_session->find(id);
    if (open != nullptr && open->checked.profile)
        return &*open->checked.profile;
    return m_session->loaded().library.profile(id);
}

QString LibraryPage::nameOf(const QString &id) const
{
    if (id == "criteria.json"_L1)
        return tr("Criteria");
    if (id == "questionnaire.json"_L1)
        return tr("Questions");
    if (id == "risks.json"_L1)
        return tr("Risks");
    if (id == "duties.json"_L1)
        return tr("Duties");
    if (id == "scenarios.json"_L1)
        return tr("Scenarios");
    if (id == "timeline.json"_L1)
        return tr("Partnership timeline");
    if (id == "model_availability.json"_L1)
        return tr("Arrival of models");
    const Profile *profile = profileOf(id);
    return profile != nullptr ? profile->shortName.in(interfaceLanguage()) : id;
}

void LibraryPage::updateProfile()
{
    const ProfileSession::OpenProfile *open = m_session->find(m_current);
    if (open == nullptr)
        return;
    const Library &library = m_session->loaded().library;
    const Language language = interfaceLanguage();
    m_source->setMessages(SourceMessages::of(open->checked, library, m_today, language));
    m_source->updateComparison();
    const Profile *profile = profileOf(m_current);
    const ProfileRow row = rowOf(m_current);
    ProfileReadPanel::Summary summary {.title = headingOf(profile, nameOf(m_current)),
                                       .errors = row.errors,
                                       .stale = row.stale,
                                       .sentence = {},
                                       .resetText = {}};
    summary.unsaved = row.unsaved;
    const QString shipped = m_session->store().shippedPath(m_current);
    const QStringList text = SourceText::textOf(*open->document).split(u'\n');
    if (!shipped.isEmpty()) {
        const QStringList original = linesOf(ProfileStore::read(shipped).value_or(QByteArray()));
        m_read->showChanges(original, text);
        summary.changed = original != text;
        summary.resetText = summary.changed ? tr("Reset to shipped version") : QString();
    } else {
        m_read->showChanges(text, text);
        summary.resetText = tr("Remove profile");
    }
    if (profile != nullptr)
        m_read->showProfile({*profile, library, m_links, m_today, language});
    else
        summary.sentence =
            tr("The profile cannot be read before its errors are corrected. They stand below the source text.");
    m_read->setSummary(summary);
}

ProfileRow LibraryPage::rowOf(const QString &id) const
{
    const Library &library = m_session->loaded().library;
    const ProfileSession::OpenProfile *open = m_session->find(id);
    const Profile *profile = profileOf(id);
    ProfileRow row;
    row.id = id;
    row.name = profile != nullptr ? profile->shortName.in(interfaceLanguage()) : nameOf(id);
    row.criteria = int(library.criteria.size());
    row.unsaved = m_session->isUnsaved(id);
    QList<Issue> issues;
    const auto broken = std::ranges::find(m_session->loaded().broken, id, &BrokenProfile::id);
    if (open != nullptr && open->checkedRevision >= 0)
        issues = open->checked.issues;
    else if (broken != m_session->loaded().broken.end())
        issues = broken->issues;
    row.errors = int(std::ranges::count(issues, Issue::Severity::Error, &Issue::severity));
    if (profile != nullptr) {
        row.documented = documentedCriteria(*profile, library, m_today);
        row.stale = int(staleClaims(*profile, library, m_today).size());
    }
    const bool shipped = !m_session->store().shippedPath(id).isEmpty();
    if (row.errors > 0)
        row.state = ProfileRow::State::Error;
    else if (row.unsaved || (shipped && m_session->store().hasOwn(id)))
        row.state = ProfileRow::State::Changed;
    else if (row.stale > 0)
        row.state = ProfileRow::State::Stale;
    return row;
}

QStringList LibraryPage::allProfiles() const
{
    QStringList ids;
    for (const Profile &profile : m_session->loaded().library.profiles)
        ids << profile.id;
    for (const BrokenProfile &broken : m_session->loaded().broken)
        ids << broken.id;
    // One that was just saved is not in the loaded library yet.
    ids << m_session->unsaved();
    if (m_session->find(m_current) != nullptr)
        ids << m_current;
    ids.removeDuplicates();
    return ids;
}

void LibraryPage::updateList()
{
    if (!m_session->isLoaded())
        return;
    QList<ProfileRow> rows;
    for (const QString &id : allProfiles())
        rows << rowOf(id);
    m_profiles = int(rows.size());
    m_faulty = int(std::ranges::count_if(rows, [](const ProfileRow &row) { return row.errors > 0; }));
    for (const QString &name : m_session->store().sharedFiles()) {
        ProfileRow row;
        row.id = name;
        row.name = nameOf(name);
        row.kind = ProfileRow::Kind::Shared;
        rows << row;
    }
    m_list->setProfiles(rows);
}

void LibraryPage::updateHead()
{
    if (!m_session->isLoaded())
        header().setHeadline(tr("The library is being read"));
    else if (m_faulty == 0)
        header().setHeadline(tr("%n provider(s), no profile has an error", nullptr, m_profiles));
    else
        header().setHeadline(tr("%1, %2").arg(tr("%n provider(s)", nullptr, m_profiles),
                                              tr("%n profile(s) with an error", nullptr, m_faulty)));
    header().setPrimary(tr("Save"), u"save"_s, m_session->canSave(m_current));
    header().secondaryButton()->setEnabled(!m_checker->isRunning());
    emit ownTextChanged();
}

void LibraryPage::takeLibrary()
{
    const LoadedLibrary &loaded = m_session->loaded();
    if (loaded.usable && !(loaded.library == document().library()))
        document().setLibrary(loaded.library);
    updateList();
    if (m_current.isEmpty() || (!isShared(m_current) && m_session->open(m_current) == nullptr)) {
        const QStringList ids = allProfiles();
        if (!ids.isEmpty())
            showProfile(ids.first());
    } else {
        updateProfile();
        m_list->select(m_current);
    }
    updateHead();
    if (m_staleWanted)
        showMostStale();
}

} // namespace lotse
