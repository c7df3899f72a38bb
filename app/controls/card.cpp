// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/card.h"

#include "app/controls/text.h"
#include "app/look/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new TextLabel(Theme::TextRole::CardTitle)),
      m_subtitle(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary)), m_header(new QHBoxLayout),
      m_content(new QVBoxLayout)
{
    m_header->setContentsMargins(0, 0, 0, 0);
    m_header->setSpacing(8);
    m_header->addWidget(m_title, 0, Qt::AlignBaseline);
    m_subtitle->setElides(true);
    m_subtitle->setObjectName(u"subtitle"_s);
    m_header->addWidget(m_subtitle, 0, Qt::AlignBaseline);
    m_header->addStretch();
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(8);
    layout->addLayout(m_header);
    layout->addLayout(m_content, 1);
    setTitle(title);
    setSubtitle({});
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::setTitleWraps(bool wraps)
{
    m_title->setWraps(wraps);
    m_header->setStretchFactor(m_title, wraps ? 1 : 0);
}

void Card::setTitleLevelWith(const QWidget &button)
{
    m_header->addStrut(button.sizeHint().height());
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.line, 1));
    painter.setBrush(style.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace lotse
