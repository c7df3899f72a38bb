// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourpanel.h"

#include "app/controls/text.h"
#include "app/look/theme.h"
#include "app/words/keytext.h"
#include "app/words/plaintext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

TourPanel::TourPanel(QWidget *parent)
    : QFrame(parent), m_title(new TextLabel(Theme::TextRole::BodyBold)), m_text(new TextLabel),
      m_back(new QPushButton(Theme::icon(u"chevron-left"_s), tr("Back"))),
      m_next(new QPushButton(Theme::icon(u"chevron-right"_s), tr("Next"))),
      m_end(new QPushButton(Theme::icon(u"close"_s), tr("End")))
{
    setObjectName(u"tour"_s);
    m_text->setObjectName(u"tourText"_s);
    m_text->setWraps(true);
    m_back->setObjectName(u"tourBack"_s);
    m_next->setObjectName(u"tourNext"_s);
    m_end->setObjectName(u"tourEnd"_s);
    m_back->setAccessibleName(tr("Back in the guided look"));
    m_next->setAccessibleName(tr("Next in the guided look"));
    m_end->setAccessibleName(tr("End the guided look"));
    m_end->setToolTip(plainToolTip(tr("End the guided look and stay on this page (%1)").arg(keyText(Qt::Key_Escape))));
    connect(m_back, &QPushButton::clicked, this, &TourPanel::backRequested);
    connect(m_next, &QPushButton::clicked, this, &TourPanel::nextRequested);
    connect(m_end, &QPushButton::clicked, this, &TourPanel::endRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 10, 16, 10);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    for (QPushButton *button : {m_back, m_next, m_end})
        layout->addWidget(button);
    hide();
}

void TourPanel::showStep(int number, int count, const QString &title, const QString &text)
{
    const QString head = tr("Guided look, %1 of %2: %3").arg(QString::number(number), QString::number(count), title);
    m_title->setText(head);
    m_text->setText(text);
    setAccessibleName(head);
    setAccessibleDescription(text);
    m_next->setAccessibleDescription(text);
    m_end->setAccessibleDescription(text);
    m_back->setEnabled(number > 1);
    m_next->setVisible(number < count);
    show();
    if (QAccessible::isActive()) {
        QAccessibleAnnouncementEvent announcement(this, head + u". "_s + text);
        QAccessible::updateAccessibility(&announcement);
    }
}

void TourPanel::takeFocus()
{
    (m_next->isHidden() ? m_end : m_next)->setFocus(Qt::OtherFocusReason);
}

void TourPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit endRequested();
    else
        QFrame::keyPressEvent(event);
}

void TourPanel::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), style.accentSoft);
    painter.fillRect(QRect(0, 0, width(), 2), style.accent);
}

} // namespace lotse
