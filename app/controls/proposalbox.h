// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace lotse {

/// A field for own words with a list of proposals. The list opens with the click that brings the focus, wherever the
/// box is clicked, and while the field is empty; what is typed goes on into the field and closes it.
class ProposalBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ProposalBox(const QStringList &proposals, QWidget *parent = nullptr);

    void showPopup() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool m_isNewHere = false; ///< a click brought the focus
    bool m_isPressed = false; ///< the mouse button went down on the text
};

} // namespace lotse
