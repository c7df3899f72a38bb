// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/mainwindow.h"

#include <QAbstractButton>
#include <QTest>

/// The offer of what was not saved, in that row; nullptr while there is none in sight.
inline lotse::MessageBar *offer(const lotse::MainWindow &window, int row = 0)
{
    auto *bar = window.findChild<lotse::MessageBar *>(QStringLiteral("recoveryOffer/%1").arg(row));
    return bar && bar->isVisible() ? bar : nullptr;
}

/// Clicks the button with that text; fails the test if there is none.
inline void click(const QWidget &bar, const QString &text)
{
    for (auto *button : bar.findChildren<QAbstractButton *>()) {
        if (button->text() == text) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no button “%1”").arg(text)));
}
