// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/risks/riskedit.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace lotse {

class TextField;

/// Who does what about a risk until when.
class RiskPlan final : public QWidget
{
    Q_OBJECT

public:
    explicit RiskPlan(const RiskEdit &edit, QWidget *parent = nullptr);

    /// Shows @p note; fields that the person is typing in keep their cursor.
    void setNote(const RiskNote &note);
    void setReadOnly(bool readOnly);

private:
    void connectFields(const RiskEdit &edit);

    QLineEdit *m_measure = nullptr;
    QLineEdit *m_owner = nullptr;
    QDateEdit *m_due = nullptr;
    QComboBox *m_state = nullptr;
    TextField *m_note = nullptr;
};

} // namespace lotse
