// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/swatch.h"

#include "app/controls/scaledsize.h"
#include "app/look/theme.h"

#include <QPainter>

namespace lotse {

Swatch::Swatch(qsizetype group, QWidget *parent) : QWidget(parent), m_group(group)
{
    keepScaled(*this, [this] { setFixedSize(Theme::scaled(12), Theme::scaled(12)); });
}

void Swatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Style::of(palette()).group(m_group));
    painter.drawRoundedRect(rect(), 2, 2);
}

} // namespace lotse
