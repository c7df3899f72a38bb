// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lotse {

/// Leaves the keys of undo and redo to the window where the field that has the focus has nothing of its own to take
/// back or to repeat: Qt's fields keep these keys to themselves whether they do anything or not.
class FieldUndo final : public QObject
{
    Q_OBJECT

public:
    /// Watches all fields of the application.
    explicit FieldUndo(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lotse
