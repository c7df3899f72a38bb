// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sourceoutline.h"

#include <QTextBlock>

class QPlainTextEdit;

namespace lotse {

/// Objects and lists of a source text that are folded into their first line: the other lines are there and not shown.
/// What is folded is no part of the text and of no undo.
class SourceFolds final
{
public:
    explicit SourceFolds(QPlainTextEdit &edit) : m_edit(edit) { }

    /// True if an object or a list begins in @p block that goes on below it.
    [[nodiscard]] static bool isFoldable(const QTextBlock &block);
    [[nodiscard]] static bool isFolded(const QTextBlock &block);
    /// Returns what stands for the lines that @p block hides: "… }".
    [[nodiscard]] static QString placeholder(const QTextBlock &block);

    /// Folds what begins in @p block.
    void fold(const QTextBlock &block);
    void unfold(const QTextBlock &block);
    void toggle(const QTextBlock &block);
    /// Folds what begins in the line of the cursor, else the innermost object or list around it that has several lines;
    /// the cursor goes to its first line.
    void foldAtCursor();
    void unfoldAtCursor();
    /// Shows @p block if it is hidden.
    void reveal(const QTextBlock &block);

private:
    void setShown(const QTextBlock &first, const QTextBlock &last, bool shown);

    QPlainTextEdit &m_edit;
    SourceOutline m_outline;
};

} // namespace lotse
