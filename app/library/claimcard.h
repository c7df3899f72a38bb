// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/claimcardcontent.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace lotse {

class CitationList;
class ClaimFields;
class LevelPicker;
class NumberEntry;
class TextLabel;

/// One claim of a profile, open to be changed: what it says on the left, on what that rests on the right. Whatever is
/// entered is handed on at once as an edit of the text.
class ClaimCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ClaimCard(QWidget *parent = nullptr);

    /// Shows @p content; fields that are being typed in keep their text. @p sources are all that can be cited.
    void setContent(const ClaimCardContent &content, const QList<Source> &sources, Language language);
    [[nodiscard]] const ClaimCardContent &content() const { return m_content; }
    /// Says why nothing can be changed at the moment; empty = it can.
    void setBroken(const QString &reason);
    void focusFirst();

signals:
    /// @p field names what was changed, for merging steps of undo; empty: each change is a step.
    void edited(const QString &field, const lotse::ClaimEdit &edit);
    /// A source says something else now, whichever claims cite it.
    void sourceEdited(const QString &field, const lotse::ClaimEdit &edit);
    /// The inherited claim shall count again.
    void backRequested();
    /// What held so far shall become history.
    void renewRequested();
    /// Esc.
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeLeft();
    void fillHead();
    void fillLists();

    ClaimCardContent m_content;
    QBoxLayout *m_columns = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_origin = nullptr;
    TextLabel *m_definition = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_renew = nullptr;
    TextLabel *m_broken = nullptr;
    QWidget *m_body = nullptr;
    LevelPicker *m_levels = nullptr;
    NumberEntry *m_number = nullptr;
    TextLabel *m_lists = nullptr;
    ClaimFields *m_fields = nullptr;
    CitationList *m_citations = nullptr;
};

} // namespace lotse
