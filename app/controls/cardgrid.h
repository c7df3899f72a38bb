// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace lotse {

/// Cards beside each other, one below the other where the grid is narrow.
class CardGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(const QList<QWidget *> &cards, QWidget *parent = nullptr);

    void setColumns(int columns);

private:
    QList<QWidget *> m_cards;
    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
};

} // namespace lotse
