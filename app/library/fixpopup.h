// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sourcemessage.h"

#include <QFrame>

class QPushButton;

namespace lotse {

class CodeEdit;
class TextLabel;

/// Shows, below the line, what is wrong and what was probably meant, with a button that replaces it. Never takes the
/// focus by itself.
class FixPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit FixPopup(CodeEdit &edit);

    /// Shows the quick fix of the current line, or hides when there is none.
    void follow();

signals:
    void accepted(const lotse::SourceMessage &message);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CodeEdit &m_edit;
    SourceMessage m_message;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_question = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace lotse
