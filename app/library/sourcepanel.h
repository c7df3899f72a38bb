// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sourcemessage.h"

#include <QFrame>

namespace KSyntaxHighlighting {
class Repository;
}

class QPushButton;
class QStackedWidget;
class QTableView;
class QTextDocument;
class QToolButton;

namespace lotse {

class CodeEdit;
class DiffModel;
class DiffView;
class FindBar;
class IssueModel;
class SourceAssistant;
class TextLabel;

/// The right column: source text with undo and redo, search, comparison with the shipped text, and the list of
/// messages.
class SourcePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SourcePanel(KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    [[nodiscard]] CodeEdit &edit() const { return *m_edit; }
    [[nodiscard]] IssueModel &issues() const { return *m_issues; }
    /// Shows @p document under @p fileName; @p kind tells that the text can only be read, or is empty.
    void showDocument(QTextDocument *document, const QString &fileName, bool readOnly);
    /// What helps to type the text.
    [[nodiscard]] SourceAssistant &assistant() const { return *m_assistant; }
    void setMessages(const QList<SourceMessage> &messages);
    /// Sets the text to compare with; no lines = there is nothing to compare with.
    void setShipped(const QStringList &lines);
    void updateComparison();
    void setComparing(bool comparing);
    [[nodiscard]] bool isComparing() const;
    /// Whether there is a shipped text.
    [[nodiscard]] bool canCompare() const { return !m_shipped.isEmpty(); }
    void goToNextIssue();
    /// Opens the search, with the row for @p replacing.
    void find(bool replacing = false);
    void findAgain(bool backwards);

signals:
    /// Somebody asked to see both texts side by side; they need more room.
    void comparingChanged(bool comparing);
    void hintChanged(const QString &hint);

private:
    QWidget *makeHead();
    QWidget *makeMessages();
    void updateButtons();
    void goTo(int row);

    CodeEdit *m_edit = nullptr;
    FindBar *m_find = nullptr;
    SourceAssistant *m_assistant = nullptr;
    IssueModel *m_issues = nullptr;
    DiffModel *m_differences = nullptr;
    DiffView *m_diffView = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_issueView = nullptr;
    TextLabel *m_fileName = nullptr;
    TextLabel *m_issueCount = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QPushButton *m_compare = nullptr;
    QToolButton *m_nextDifference = nullptr;
    QStringList m_shipped;
};

} // namespace lotse
