// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/librarycolumns.h"

#include "app/document/settings.h"
#include "app/library/codeedit.h"
#include "app/library/profilelistpanel.h"
#include "app/library/profilereadpanel.h"
#include "app/library/sourcepanel.h"
#include "app/look/theme.h"

#include <KSyntaxHighlighting/Repository>

#include <QShortcut>

#include <utility>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto splitterKey = "library/columns"_L1;
constexpr auto sourceKey = "library/source"_L1;
constexpr int besideFrom = 1420; // units of the base text size: there the source text has room beside the form

} // namespace

LibraryColumns::LibraryColumns(Settings &settings, QWidget *parent)
    : QSplitter(parent), m_settings(settings), m_repository(std::make_unique<KSyntaxHighlighting::Repository>()),
      m_list(new ProfileListPanel), m_read(new ProfileReadPanel), m_source(new SourcePanel(*m_repository)),
      m_body(new QSplitter(Qt::Vertical)), m_isSourceShown(settings.state(sourceKey) == "shown")
{
    setObjectName(u"librarySplitter"_s);
    m_body->setObjectName(u"profileSplitter"_s);
    for (QSplitter *splitter : {static_cast<QSplitter *>(this), m_body}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_body->addWidget(m_read);
    m_body->addWidget(m_source);
    m_body->setSizes({Theme::scaled(360), Theme::scaled(300)});
    addWidget(m_list);
    addWidget(m_body);
    setStretchFactor(1, 1);
    setSizes({Theme::scaled(224), Theme::scaled(996)});
    restoreState(settings.state(splitterKey));
    connect(this, &QSplitter::splitterMoved, this, [this] { m_settings.setState(splitterKey, saveState()); });
    connectColumns();
    arrange();
}

LibraryColumns::~LibraryColumns() = default;

void LibraryColumns::connectColumns()
{
    connect(m_read, &ProfileReadPanel::lineRequested, this, [this](int line) { m_source->edit().goTo(line, 1); });
    connect(m_source, &SourcePanel::comparingChanged, this,
            [this](bool comparing) { m_read->setVisible(!comparing || m_narrow); });
    connect(m_read, &ProfileReadPanel::sourceToggled, this, &LibraryColumns::showSource);
    connect(&m_source->edit(), &CodeEdit::currentLineChanged, &m_read->form(), &ClaimForm::followLine);
}

void LibraryColumns::makeShortcuts(QWidget &page)
{
    const auto shortcut = [this, &page](const QKeySequence &keys, auto &&function) {
        m_shortcuts.append(new QShortcut(keys, &page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut));
        m_shortcuts.last()->setEnabled(isVisible());
        connect(m_shortcuts.last(), &QShortcut::activated, this, function);
    };
    shortcut(QKeySequence(Qt::Key_F4), [this] {
        showSource(!m_isSourceShown);
        if (m_isSourceShown)
            m_source->edit().setFocus();
        else
            m_read->focusFirst();
    });
    shortcut(QKeySequence(Qt::Key_F8), [this] { goToNextIssue(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { toggleComparing(); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_source->findAgain(true); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_H), [this] {
        m_read->revealSource();
        m_source->find(true);
    });
}

void LibraryColumns::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    for (QShortcut *shortcut : std::as_const(m_shortcuts))
        shortcut->setEnabled(true);
}

void LibraryColumns::hideEvent(QHideEvent *event)
{
    QSplitter::hideEvent(event);
    // The work list has keys of its own.
    for (QShortcut *shortcut : std::as_const(m_shortcuts))
        shortcut->setEnabled(false);
}

void LibraryColumns::fit(int width)
{
    const bool narrow = width < Theme::scaled(980);
    m_body->setOrientation(width < Theme::scaled(besideFrom) ? Qt::Vertical : Qt::Horizontal);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void LibraryColumns::arrange()
{
    m_read->setSourceShown(m_isSourceShown);
    if (m_narrow && m_isSourceShown) {
        m_read->setVisible(true);
        m_read->takeSource(m_source);
        m_read->revealSource();
        return;
    }
    if (m_source->parentWidget() != m_body) {
        m_read->releaseSource(m_source);
        m_body->addWidget(m_source);
    }
    m_source->setVisible(m_isSourceShown);
    // What was selected while it was hidden stands in the middle, once its new size is known.
    if (m_isSourceShown)
        QMetaObject::invokeMethod(&m_source->edit(), &CodeEdit::centerCursor, Qt::QueuedConnection);
    m_read->setVisible(m_narrow || !m_isSourceShown || !m_source->isComparing());
}

void LibraryColumns::showSource(bool shown)
{
    if (shown == m_isSourceShown) {
        if (shown && m_narrow)
            m_read->revealSource();
        return;
    }
    m_isSourceShown = shown;
    m_settings.setState(sourceKey, shown ? "shown" : "hidden");
    arrange();
}

void LibraryColumns::goToNextIssue()
{
    showSource(true);
    m_source->goToNextIssue();
}

void LibraryColumns::toggleComparing()
{
    showSource(true);
    m_source->setComparing(!m_source->isComparing());
}

void LibraryColumns::find(bool next)
{
    showSource(true);
    if (next)
        m_source->findAgain(false);
    else
        m_source->find();
}

QString LibraryColumns::hint() const
{
    return m_source->edit().hasFocus()
        ? tr("Ctrl+Space lists what may stand here, Esc, then Tab leaves the source text")
        : tr("Enter opens a claim, F4 the source text, Ctrl+D compares with the shipped version");
}

} // namespace lotse
