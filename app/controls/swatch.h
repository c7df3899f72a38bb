// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lotse {

/// A small square in the colour of a criterion group.
class Swatch final : public QWidget
{
    Q_OBJECT

public:
    explicit Swatch(qsizetype group, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qsizetype m_group;
};

} // namespace lotse
