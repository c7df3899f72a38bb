// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QWidget;

namespace lotse {

/// Hands on what is typed and not confirmed yet: number fields and the editors of table cells keep it until Enter or
/// the next field. Some time after the first key, without taking the focus, the cursor or the text, it becomes work
/// like any other, so that a recovery copy has it; and before a shortcut acts. Text fields hand on each key themselves.
class TypedInput final : public QObject
{
    Q_OBJECT

public:
    /// Watches all fields of the application; @p delay is the longest that typed text waits.
    explicit TypedInput(std::chrono::milliseconds delay, QObject *parent = nullptr);

    /// Hands on what is typed in the field that has the focus.
    static void handOn();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace lotse
