// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lotse {

/// Brings the field that has the focus back into view when somebody types into it after scrolling away: nobody should
/// change what they do not see.
class FieldInSight final : public QObject
{
    Q_OBJECT

public:
    /// Watches all fields of the application.
    explicit FieldInSight(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lotse
