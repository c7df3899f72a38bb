// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/focusring.h"

#include "app/widgets/railbutton.h"

#include <QApplication>
#include <QFocusFrame>

namespace lotse {

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*old*/, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget *focused)
{
    auto *button = qobject_cast<QPushButton *>(focused);
    if (!button || qobject_cast<RailButton *>(button)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(button);
}

} // namespace lotse
