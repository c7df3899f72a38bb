// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/proposalbox.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace lotse {

namespace {

bool changesText(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete)
        return true;
    const bool isCommand = key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)
        && !key.modifiers().testFlags(Qt::ControlModifier | Qt::AltModifier); // which is AltGr on Windows
    return !isCommand && !key.text().isEmpty() && key.text().front().isPrint();
}

} // namespace

ProposalBox::ProposalBox(const QStringList &proposals, QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    addItems(proposals);
    setCurrentIndex(-1); // nothing is chosen: the arrow down begins at the first
    lineEdit()->installEventFilter(this);
    view()->installEventFilter(this);
}

void ProposalBox::showPopup()
{
    m_isNewHere = false;
    QComboBox::showPopup();
}

void ProposalBox::focusInEvent(QFocusEvent *event)
{
    m_isNewHere = event->reason() == Qt::MouseFocusReason;
    QComboBox::focusInEvent(event);
}

bool ProposalBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonPress)
        m_isPressed = static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    // With the button still down the list would take its release for a choice. A click that closes the list comes
    // without a press here.
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonRelease && std::exchange(m_isPressed, false)) {
        const bool opens = m_isNewHere || lineEdit()->text().isEmpty();
        m_isNewHere = false;
        if (opens && !lineEdit()->hasSelectedText() && !lineEdit()->isReadOnly())
            showPopup();
    }
    if (watched == view() && event->type() == QEvent::KeyPress && changesText(*static_cast<QKeyEvent *>(event))) {
        hidePopup();
        QCoreApplication::sendEvent(lineEdit(), event);
        return true;
    }
    return QComboBox::eventFilter(watched, event);
}

} // namespace lotse
