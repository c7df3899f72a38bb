// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/librarycard.h"

#include "app/controls/chip.h"
#include "app/controls/iconlabel.h"
#include "app/start/libraryhealth.h"
#include "app/words/language.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lotse {

LibraryCard::LibraryCard(QWidget *parent)
    : RoundFrame(parent), m_text(new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary)), m_stale(new Chip),
      m_unknown(new Chip), m_state(new Chip), m_checkStale(new QPushButton(tr("&Check stale claims")))
{
    m_text->setWraps(true);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    for (Chip *chip : {m_stale, m_unknown, m_state})
        chips->addWidget(chip);
    chips->addStretch();
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
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_checkStale);
    buttons->addWidget(open);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setHorizontalSpacing(14);
    layout->setVerticalSpacing(6);
    layout->setColumnStretch(1, 1);
    layout->addWidget(new IconLabel(u"book"_s, TextLabel::Tone::Accent, 20), 0, 0, Qt::AlignTop);
    layout->addLayout(words, 0, 1);
    layout->addLayout(buttons, 0, 2, Qt::AlignTop);
    layout->addLayout(chips, 1, 1, 1, 2);
}

void LibraryCard::setHealth(const LibraryHealth &health, const QString &version)
{
    m_text->setText(tr("%1, %2, %3 · as of %4")
                        .arg(tr("%n provider(s)", nullptr, health.providers),
                             tr("%n criteria", nullptr, health.criteria), tr("%n source(s)", nullptr, health.sources),
                             displayVersion(version, interfaceLanguage())));
    m_stale->set(tr("%n claim(s) stale", nullptr, health.stale),
                 health.stale > 0 ? TextLabel::Tone::Fair : TextLabel::Tone::Good, u"clock"_s);
    m_checkStale->setVisible(health.stale > 0);
    m_unknown->set(tr("%n claim(s) unknown", nullptr, health.unknown), TextLabel::Tone::Unknown, u"question"_s);
    const bool complete = health.providers > 0 && health.broken == 0;
    m_state->set(complete                ? tr("Profiles without errors")
                     : health.broken > 0 ? tr("%n profile(s) with errors", nullptr, health.broken)
                                         : tr("No profile could be read"),
                 complete ? TextLabel::Tone::Good : TextLabel::Tone::Weak, complete ? u"check"_s : u"warning"_s);
}

} // namespace lotse
