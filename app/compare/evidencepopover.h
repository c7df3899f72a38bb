// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/evidence.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace lotse {

class FactGrid;
class TextField;

/// The evidence behind one cell: a pop-up beside it with selectable text. Esc or a click elsewhere closes it.
class EvidencePopover final : public QFrame
{
    Q_OBJECT

public:
    explicit EvidencePopover(QWidget *parent = nullptr);

    /// Shows @p evidence beside @p cell (global coordinates), inside the screen. @p readOnly hides the note button.
    void show(const Evidence &evidence, const QRect &cell, bool readOnly);
    /// Opens the note for writing; nothing when it is read-only.
    void editNote();
    [[nodiscard]] const Evidence &evidence() const { return m_evidence; }
    /// Returns all text that is shown, one paragraph a line; for tests and the screen reader.
    [[nodiscard]] QString text() const;

signals:
    void sourceRequested(const QUrl &url);
    void libraryRequested(const QString &deployment);
    void noteChanged(const QString &deployment, const QString &criterion, const QString &note);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Tone { Information, Attention, Weak };

    void fill(bool readOnly);
    void addHead();
    void addText(const QString &text);
    void handOnNote();
    void addHeading(const QString &text);
    void addSources(FactGrid &facts, const QList<Evidence::SourceLine> &sources);
    void addFacts();
    void addCallout(Tone tone, const QString &icon, const QString &title, const QString &text);
    void addHistory();
    void addNote(bool readOnly);
    void addButtons(bool readOnly);
    void place(const QRect &cell);

    Evidence m_evidence;
    QRect m_cell; ///< on the screen, beside which the evidence stands
    QVBoxLayout *m_outer = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_content = nullptr;
    QScrollArea *m_scroll = nullptr;
    TextField *m_note = nullptr;
    QWidget *m_head = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace lotse
