// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/progressrow.h"

#include "app/controls/text.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace lotse {

using namespace Qt::StringLiterals;

ProgressRow::ProgressRow(const QString &text, QWidget *parent)
    : QFrame(parent), m_bar(new QProgressBar),
      m_count(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(text);
    m_bar->setMaximumHeight(Theme::scaled(8));
    auto *stop = new QPushButton(Theme::icon(u"close"_s), tr("Stop"));
    stop->setObjectName(u"stopProgress"_s);
    stop->setProperty("small", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(20), Theme::scaled(6), Theme::scaled(20), Theme::scaled(6));
    layout->setSpacing(Theme::scaled(12));
    layout->addWidget(new TextLabel(text, Theme::TextRole::Body));
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_count);
    layout->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, &ProgressRow::stopped);
}

void ProgressRow::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_count->setText(tr("%1 of %2").arg(done).arg(total));
}

} // namespace lotse
