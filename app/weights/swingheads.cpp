// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/swingheads.h"

#include "app/controls/text.h"
#include "app/weights/swingcardview.h"

#include <QEvent>
#include <QHBoxLayout>

namespace lotse {

SwingHeads::SwingHeads(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    add(tr("Where the remaining options differ"), true, Qt::AlignLeft);
    add(tr("Span"), false, Qt::AlignLeft);
    add(tr("Worth, with margin"), false, Qt::AlignLeft);
    add(tr("Points"), false, Qt::AlignRight);
    add(tr("Weight"), false, Qt::AlignRight);
    fit();
}

void SwingHeads::add(const QString &text, bool wide, Qt::Alignment alignment)
{
    auto *label = new TextLabel(text, Theme::TextRole::Small, TextLabel::Tone::Secondary);
    label->setAlignment(alignment | Qt::AlignBottom);
    label->setElides(wide);
    m_row->addWidget(label, wide ? 1 : 0);
    if (!wide)
        m_narrow.append(label);
}

void SwingHeads::fit()
{
    m_row->setContentsMargins(SwingCardView::wordsLeft(), 0, Theme::scaled(14), 0);
    m_row->setSpacing(SwingCardView::columnGap());
    const QList<int> widths = SwingCardView::columnWidths();
    for (qsizetype i = 0; i < m_narrow.size(); ++i)
        m_narrow.at(i)->setFixedWidth(widths.at(i));
}

void SwingHeads::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

} // namespace lotse
