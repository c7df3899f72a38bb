// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/card.h"

#include "app/controls/text.h"
#include "app/look/theme.h"

#include <QEvent>
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
    m_subtitle->setObjectName(u"subtitle"_s);
    m_subtitle->setElides(true);
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
    placeSubtitle();
}

void Card::placeSubtitle()
{
    // Asked of what never depends on where the subtitle stands, so that the answer is the same afterwards.
    int needed = 0;
    for (int index = 0; index < m_header->count(); ++index) {
        QLayoutItem &item = *m_header->itemAt(index);
        if (item.widget() != m_subtitle && !item.isEmpty())
            needed += item.sizeHint().width() + m_header->spacing();
    }
    const QFontMetrics metrics(m_subtitle->font());
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const bool below = needed + metrics.horizontalAdvance(m_subtitle->text()) + 1 > room;
    if (below == m_isSubtitleBelow)
        return;
    m_isSubtitleBelow = below;
    auto *rows = static_cast<QVBoxLayout *>(layout());
    m_subtitle->setWraps(below);
    m_subtitle->setElides(!below); // so that the card may become narrower than the row
    if (below) {
        m_header->removeWidget(m_subtitle);
        rows->insertWidget(1, m_subtitle);
    } else {
        rows->removeWidget(m_subtitle);
        m_header->insertWidget(1, m_subtitle, 0, Qt::AlignBaseline);
    }
}

bool Card::event(QEvent *event)
{
    // Before the layout takes notice: texts, fonts and buttons of the row changed.
    if (event->type() == QEvent::LayoutRequest)
        placeSubtitle();
    return QFrame::event(event);
}

void Card::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeSubtitle();
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
