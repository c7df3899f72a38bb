// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/cardgrid.h"

#include "app/look/theme.h"

#include <QGridLayout>

namespace lotse {

CardGrid::CardGrid(const QList<QWidget *> &cards, QWidget *parent)
    : QWidget(parent), m_cards(cards), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::scaled(14));
    setColumns(2);
}

void CardGrid::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), int(i) / columns, int(i) % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
}

} // namespace lotse
