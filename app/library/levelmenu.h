// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criterion.h"

#include <QMenu>

namespace lotse {

/// The levels of a criterion, best first, to choose the one that stands in the source text.
class LevelMenu final : public QMenu
{
    Q_OBJECT

public:
    /// @p current is the id of the level that stands there; it need not exist.
    LevelMenu(const Criterion &criterion, const QString &current, QWidget *parent);

signals:
    /// The level with the id @p level was chosen.
    void levelChosen(const QString &level);
};

} // namespace lotse
