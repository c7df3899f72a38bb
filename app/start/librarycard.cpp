// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/librarycard.h"

#include "app/controls/chip.h"
#include "app/controls/iconlabel.h"
#include "app/controls/wraplayout.h"
#include "app/start/libraryhealth.h"
#include "app/words/language.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int wordsWidth = 200; // that the words have beside the buttons, in pixels at 100 % text

} // namespace

LibraryCard::LibraryCard(QWidget *parent)
    : RoundFrame(parent), m_text(new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary)), m_stale(new Chip),
      m_unknown(new Chip), m_state(new Chip), m_buttons(new QWidget),
      m_checkStale(new QPushButton(tr("&Check stale claims")))
{
    m_text->setWraps(true);
    auto *chips = new WrapLayout;
    chips->setSpacing(8);
    for (Chip *chip : {m_stale, m_unknown, m_state})
        chips->addWidget(chip);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new TextLabel(tr("Provider library"), Theme::TextRole::BodyBold));
    words->addWidget(m_text);
    auto *open = new QPushButton(tr("&Open library"));
    open->setObjectName(u"start/library"_s);
    open->setIcon(Theme::icon(u"book"_s));
    connect(open, &QPushButton::clicked, this, [this] { emit openRequested({}); });
    m_checkStale->setObjectName(u"start/stale"_s);
    m_checkStale->setIcon(Theme::icon(u"clock"_s));
    m_checkStale->hide();
    connect(m_checkStale, &QPushButton::clicked, this, [this] { emit openRequested(u"?stale"_s); });
    auto *buttons = new WrapLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_checkStale);
    buttons->addWidget(open);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(16, 14, 16, 14);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(new IconLabel(u"book"_s, TextLabel::Tone::Accent, 20), 0, 0, Qt::AlignTop);
    m_grid->addLayout(words, 0, 1);
    m_grid->addLayout(chips, 1, 1, 1, 2);
    m_grid->addWidget(m_buttons, 0, 2, Qt::AlignTop);
}

bool LibraryCard::event(QEvent *event)
{
    // Before the layout takes notice: of another width, and of words that changed.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        placeButtons();
    return RoundFrame::event(event);
}

void LibraryCard::placeButtons()
{
    const bool below = m_buttons->sizeHint().width() + Theme::scaled(wordsWidth) > m_grid->contentsRect().width();
    if (below == m_areButtonsBelow)
        return;
    m_areButtonsBelow = below;
    m_grid->removeWidget(m_buttons);
    if (below)
        m_grid->addWidget(m_buttons, 2, 1, 1, 2);
    else
        m_grid->addWidget(m_buttons, 0, 2, Qt::AlignTop);
}

void LibraryCard::setHealth(const LibraryHealth &health, const QString &version)
{
    m_text->setText(tr("%1, %2, %3 · as of %4")
                        .arg(tr("%n provider(s)", nullptr, health.providers),
                             tr("%n criteria", nullptr, health.criteria), tr("%n source(s)", nullptr, health.sources),
                             displayVersion(version, interfaceLanguage())));
    m_stale->set(tr("%n claim(s) stale", nullptr, health.stale),
                 health.due > 0         ? TextLabel::Tone::Fair
                     : health.stale > 0 ? TextLabel::Tone::Secondary
                                        : TextLabel::Tone::Good,
                 u"clock"_s);
    // Nothing is due: no reminder.
    m_checkStale->setVisible(health.due > 0);
    m_unknown->set(tr("%n claim(s) unknown", nullptr, health.unknown), TextLabel::Tone::Unknown, u"question"_s);
    const bool complete = health.providers > 0 && health.broken == 0;
    m_state->set(complete                ? tr("Profiles without errors")
                     : health.broken > 0 ? tr("%n profile(s) with errors", nullptr, health.broken)
                                         : tr("No profile could be read"),
                 complete ? TextLabel::Tone::Good : TextLabel::Tone::Weak, complete ? u"check"_s : u"warning"_s);
}

} // namespace lotse
