// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/focusring.h"

#include "app/controls/railbutton.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QFocusFrame>
#include <QLabel>

namespace lotse {

namespace {

bool needsRing(const QWidget *widget)
{
    if (qobject_cast<const RailButton *>(widget) || (widget && widget->property(drawsFocusProperty).toBool()))
        return false;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QLabel *>(widget)
        || (area && area->frameShape() == QFrame::NoFrame);
}

} // namespace

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
    for (const QPointer<QWidget> &widget : std::as_const(m_around)) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_around.clear();
    if (!needsRing(focused)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(focused);
    for (QWidget *parent = focused->parentWidget(); parent && !parent->isWindow(); parent = parent->parentWidget()) {
        parent->installEventFilter(this);
        m_around.append(parent);
    }
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    // A frame sees only its own widget move, not what scrolls around it.
    if (event->type() == QEvent::Move && m_frame) {
        QWidget *focused = m_frame->widget();
        m_frame->setWidget(nullptr);
        m_frame->setWidget(focused);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lotse
