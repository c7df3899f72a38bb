// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/sectionhead.h"

#include "app/controls/scaledsize.h"
#include "app/controls/text.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

SectionHead::SectionHead(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(Theme::TextRole::Question)),
      m_count(new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary)), m_progress(new QProgressBar),
      m_unfold(new QPushButton(tr("Unfold answered"))), m_drawer(new QPushButton(tr("Show effect")))
{
    m_title->setObjectName(u"sectionTitle"_s);
    m_title->setElides(true);
    m_progress->setTextVisible(false);
    keepScaled(*m_progress, [this] { m_progress->setFixedHeight(Theme::scaled(8)); });
    m_progress->setAccessibleName(tr("Answered questions of this section"));
    m_unfold->setObjectName(u"unfoldAnswered"_s);
    m_unfold->setIcon(Theme::icon(u"chevron-down"_s));
    m_unfold->setProperty("flat", true);
    m_unfold->setProperty("small", true);
    m_unfold->setCheckable(true);
    m_drawer->setObjectName(u"effectDrawer"_s);
    m_drawer->setProperty("small", true);
    m_drawer->setCheckable(true);
    m_drawer->hide();
    connect(m_unfold, &QPushButton::toggled, this, [this] {
        enableUnfold();
        emit unfoldedChanged();
    });

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_unfold);
    row->addWidget(m_drawer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 10);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_progress);
}

void SectionHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHead::setAnswered(int answered, int questions)
{
    m_count->setText(tr("%1 of %2 answered").arg(answered).arg(questions));
    m_progress->setRange(0, std::max(1, questions));
    m_progress->setValue(answered);
    enableUnfold();
}

void SectionHead::enableUnfold()
{
    // Pressed it stays, so that it can be let go.
    m_unfold->setEnabled(m_progress->value() > 0 || m_unfold->isChecked());
}

bool SectionHead::isUnfolded() const
{
    return m_unfold->isChecked();
}

} // namespace lotse
