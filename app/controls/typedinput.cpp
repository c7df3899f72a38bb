// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/typedinput.h"

#include "app/controls/celleditor.h"
#include "app/controls/datedelegate.h"
#include "app/controls/fieldline.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QApplication>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace lotse {

namespace {

QAbstractSpinBox *boxAround(QWidget *widget)
{
    for (; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget()) {
        if (auto *box = qobject_cast<QAbstractSpinBox *>(widget))
            return box;
    }
    return nullptr;
}

bool isUntouchedProposal(const QWidget &editor)
{
    const auto *dates = qobject_cast<const QDateTimeEdit *>(&editor);
    const QVariant proposed = editor.property(proposedDate);
    return dates != nullptr && proposed.isValid() && dates->date() == proposed.toDate();
}

// The box would write the number anew, the way it likes to, under the hands of the person.
void handOnNumber(QAbstractSpinBox &box, QLineEdit &text)
{
    if (box.keyboardTracking() || !box.hasAcceptableInput() || qobject_cast<QDateTimeEdit *>(&box) != nullptr)
        return;
    const QString typed = text.text();
    const int cursor = text.cursorPosition();
    box.interpretText();
    if (text.text() == typed)
        return;
    const QSignalBlocker blocker(text);
    text.setText(typed);
    text.setCursorPosition(cursor);
}

} // namespace

TypedInput::TypedInput(std::chrono::milliseconds delay, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &TypedInput::handOn);
    qApp->installEventFilter(this);
}

bool TypedInput::eventFilter(QObject *watched, QEvent *event)
{
    const bool types = event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod;
    if (types && !m_timer.isActive() && watched == QApplication::focusWidget())
        m_timer.start();
    // A key that saves, turns the page or takes back means what stands in the field by now.
    if (event->type() == QEvent::Shortcut)
        handOn();
    return QObject::eventFilter(watched, event);
}

void TypedInput::handOn()
{
    QWidget *focus = QApplication::focusWidget();
    if (const auto [view, editor] = CellEditor::around(focus); view != nullptr) {
        if (editor != nullptr && view->itemDelegate() != nullptr && !isUntouchedProposal(*editor))
            emit view->itemDelegate()->commitData(editor);
        return;
    }
    auto *box = boxAround(focus);
    QLineEdit *text = lineOf(box);
    if (text != nullptr)
        handOnNumber(*box, *text);
}

} // namespace lotse
