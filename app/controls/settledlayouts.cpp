// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/settledlayouts.h"

#include <QCoreApplication>
#include <QEvent>

namespace lotse {

namespace {

constexpr int layers = 24; // twice as many as widgets lie in each other: a new width asks for a new height

} // namespace

// Each round reaches the next widget outwards.
void settleLayouts()
{
    for (int round = 0; round < layers; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace lotse
