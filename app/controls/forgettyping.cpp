// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/forgettyping.h"

#include "app/controls/datefield.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace lotse {

namespace {

// A number that waits for Enter gives way to the one that counts.
template<typename Box>
void dropHalfTyped(const QWidget &form)
{
    const QList<Box *> boxes = form.findChildren<Box *>();
    for (Box *box : boxes)
        box->setValue(box->value());
}

} // namespace

void forgetTyping(QWidget &form)
{
    dropHalfTyped<QSpinBox>(form);
    dropHalfTyped<QDoubleSpinBox>(form);
    const QList<DateField *> dates = form.findChildren<DateField *>();
    for (DateField *date : dates)
        date->forgetTyping();
    const QList<QLineEdit *> lines = form.findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        const QSignalBlocker blocker(line);
        line->setText(line->text()); // which forgets the steps before
    }
    const QList<QPlainTextEdit *> texts = form.findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *text : texts)
        text->document()->clearUndoRedoStacks();
}

} // namespace lotse
