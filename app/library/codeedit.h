// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sourcefolds.h"
#include "app/library/sourcemessage.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>

#include <optional>

namespace KSyntaxHighlighting {
class Repository;
}

namespace lotse {

class JsonHighlighter;
class SourceGutter;

/// An editor for JSON: line numbers, marks of errors, stale evidence and changes beside the text, a few words at the
/// end of a line that has a message, bracket pairs, objects and lists that fold, indentation by Tab. Esc and then Tab
/// leaves it.
class CodeEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// @p repository is shared by all editors and outlives them.
    explicit CodeEdit(KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    /// Makes a document that this editor can show; its undo history stays with it when another one is shown.
    [[nodiscard]] QTextDocument *makeDocument(const QString &text, QObject *owner) const;
    /// Shows @p document, one made by makeDocument.
    void showDocument(QTextDocument *document);

    void setMessages(const QList<SourceMessage> &messages);
    [[nodiscard]] const QList<SourceMessage> &messages() const { return m_messages; }
    /// Marks the lines (from 1) that differ from the shipped text.
    void setChangedLines(const QSet<int> &lines);
    [[nodiscard]] const QSet<int> &changedLines() const { return m_changedLines; }

    [[nodiscard]] int currentLine() const; ///< from 1
    /// Moves the cursor to @p line and @p column (from 1, clamped) and shows it.
    void goTo(int line, int column);
    /// Returns the first message of the current line that has a quick fix.
    [[nodiscard]] std::optional<SourceMessage> fixAtCursor() const;
    /// Replaces what @p message found by its replacement, as one step of undo. Returns false if the text has changed
    /// since.
    bool applyFix(const SourceMessage &message);
    [[nodiscard]] JsonHighlighter *highlighter() const;
    [[nodiscard]] SourceFolds &folds() { return m_folds; }

signals:
    /// True after Esc: the next Tab leaves the editor.
    void leavingByTab(bool leaving);
    void currentLineChanged(int line);
    /// Alt+Enter; where there is no quick fix, the choice of what may stand here instead.
    void fixRequested();
    /// Ctrl+Space: what may stand at the cursor?
    void choiceRequested();
    /// Ctrl+Shift+Space: what stands at the cursor?
    void explanationRequested();

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class SourceGutter;

    void setFonts();
    void setLeaving(bool leaving);
    void indent(bool less);
    void breakLine();
    void updateSelections();
    bool foldByKey(const QKeyEvent &event);
    [[nodiscard]] const SourceMessage *messageAt(int line) const;

    KSyntaxHighlighting::Repository &m_repository;
    SourceGutter *m_gutter = nullptr;
    SourceFolds m_folds {*this};
    QList<SourceMessage> m_messages;
    QSet<int> m_changedLines;
    int m_lastLine = 0;
    bool m_leaving = false;
};

} // namespace lotse
