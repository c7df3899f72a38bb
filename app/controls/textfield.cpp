// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/textfield.h"

#include "core/visibletext.h"

#include <QTextCursor>

namespace lotse {

TextField::TextField(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &TextField::leaveOutTurns);
}

// Afterwards instead of key by key: the menu of the field inserts such characters, too. One step of undo takes both
// back.
void TextField::leaveOutTurns()
{
    const QString text = toPlainText();
    if (withoutTurns(text).size() == text.size())
        return;
    QTextCursor cursor(document());
    cursor.joinPreviousEditBlock();
    for (qsizetype place = text.size() - 1; place >= 0; --place) {
        if (withoutTurns(text.at(place)).isEmpty()) {
            cursor.setPosition(int(place));
            cursor.deleteChar();
        }
    }
    cursor.endEditBlock();
}

} // namespace lotse
