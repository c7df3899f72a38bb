// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace lotse {

/// A field of several lines for plain text, which Tab leaves. What turns the reading direction is left out of what is
/// typed, pasted or dropped, as reading a file does (core/visibletext.h): no listener gets to see it.
class TextField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);

private:
    void leaveOutTurns();
};

} // namespace lotse
