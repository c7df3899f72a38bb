// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace lotse {

/// A menu of things that are shown or not: it stays open while they are ticked, until Esc or a click beside it.
class CheckMenu final : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Ticks the current entry; false if there is nothing to tick.
    bool tick();
};

} // namespace lotse
