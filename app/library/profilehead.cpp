// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilehead.h"

#include "app/controls/chip.h"
#include "app/controls/scaledsize.h"
#include "app/controls/text.h"
#include "app/words/keytext.h"
#include "app/words/plaintext.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace lotse {

using namespace Qt::StringLiterals;

ProfileHead::ProfileHead(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(Theme::TextRole::Question)), m_errors(new Chip), m_stale(new Chip),
      m_changed(new Chip), m_source(new QPushButton(Theme::icon(u"columns"_s), tr("Source text")))
{
    m_title->setObjectName(u"profileTitle"_s);
    m_title->setElides(true);
    keepScaled(*m_title, [this] { m_title->setMinimumWidth(Theme::scaled(60)); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(16), Theme::scaled(12), Theme::scaled(16), Theme::scaled(4));
    layout->setSpacing(Theme::scaled(8));
    layout->addWidget(m_title);
    for (Chip *chip : {m_errors, m_stale, m_changed})
        layout->addWidget(chip);
    layout->addStretch();
    m_source->setObjectName(u"toggleSource"_s);
    m_source->setCheckable(true);
    m_source->setProperty("small", true);
    m_source->setAutoDefault(false);
    m_source->setToolTip(plainToolTip(keyText(Qt::Key_F4)));
    layout->addWidget(m_source);
    connect(m_source, &QPushButton::clicked, this, &ProfileHead::sourceToggled);
}

void ProfileHead::setSourceShown(bool shown)
{
    m_source->setChecked(shown);
}

void ProfileHead::setSummary(const ProfileSummary &summary)
{
    m_title->setText(summary.title);
    m_errors->set(tr("%n error(s)", nullptr, summary.errors), TextLabel::Tone::Weak, u"warning"_s);
    m_errors->setVisible(summary.errors > 0);
    m_stale->set(tr("%n stale", "claims", summary.stale), TextLabel::Tone::Fair, u"clock"_s);
    m_stale->setVisible(summary.stale > 0);
    m_isChanged = summary.changed;
    setUnsaved(summary.unsaved);
}

void ProfileHead::setUnsaved(bool unsaved)
{
    m_changed->set(unsaved ? tr("not saved") : tr("changed"), TextLabel::Tone::Accent);
    m_changed->setVisible(m_isChanged || unsaved);
}

} // namespace lotse
