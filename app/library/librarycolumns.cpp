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

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto splitterKey = "library/splitter"_L1;

} // namespace

LibraryColumns::LibraryColumns(Settings &settings, QWidget *parent)
    : QSplitter(parent), m_repository(std::make_unique<KSyntaxHighlighting::Repository>()),
      m_list(new ProfileListPanel), m_read(new ProfileReadPanel), m_source(new SourcePanel(*m_repository))
{
    setObjectName(u"librarySplitter"_s);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    for (QWidget *panel : std::initializer_list<QWidget *> {m_list, m_read, m_source})
        addWidget(panel);
    setStretchFactor(1, 5);
    setStretchFactor(2, 6);
    setSizes({Theme::scaled(224), Theme::scaled(456), Theme::scaled(540)});
    restoreState(settings.state(splitterKey));
    connect(this, &QSplitter::splitterMoved, this, [this, &settings] { settings.setState(splitterKey, saveState()); });
    connectColumns();
}

LibraryColumns::~LibraryColumns() = default;

void LibraryColumns::connectColumns()
{
    connect(m_read, &ProfileReadPanel::lineRequested, this, [this](int line) { m_source->edit().goTo(line, 1); });
    connect(m_read, &ProfileReadPanel::levelChosen, m_source, &SourcePanel::changeLevel);
    connect(m_source, &SourcePanel::comparingChanged, this,
            [this](bool comparing) { m_read->setVisible(!comparing || m_narrow); });
    connect(&m_source->edit(), &CodeEdit::currentLineChanged, m_read, &ProfileReadPanel::followLine);
}

void LibraryColumns::makeShortcuts(QWidget &page)
{
    const auto shortcut = [this, &page](const QKeySequence &keys, auto &&function) {
        connect(new QShortcut(keys, &page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, function);
    };
    shortcut(QKeySequence(Qt::Key_F8), [this] { goToNextIssue(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { toggleComparing(); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_source->findAgain(true); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_H), [this] {
        m_read->revealSource();
        m_source->find(true);
    });
}

void LibraryColumns::fit(int width)
{
    const bool narrow = width < Theme::scaled(980);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow) {
        m_read->setVisible(true);
        m_read->takeSource(m_source);
    } else {
        m_read->releaseSource(m_source);
        addWidget(m_source);
        m_source->show();
    }
}

void LibraryColumns::goToNextIssue()
{
    m_read->revealSource();
    m_source->goToNextIssue();
}

void LibraryColumns::toggleComparing()
{
    m_read->revealSource();
    m_source->setComparing(!m_source->isComparing());
}

void LibraryColumns::find(bool next)
{
    m_read->revealSource();
    if (next)
        m_source->findAgain(false);
    else
        m_source->find();
}

QString LibraryColumns::hint() const
{
    return m_source->edit().hasFocus()
        ? tr("Ctrl+Space lists what may stand here, Esc, then Tab leaves the source text")
        : tr("Ctrl+F searches, Ctrl+D compares with the shipped version");
}

} // namespace lotse
