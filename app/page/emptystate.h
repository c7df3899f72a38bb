// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace lotse {

/// What is shown where nothing is yet: icon, what is missing, why it matters, one button to the missing input.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, const QString &buttonText = {},
               QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *button() const { return m_button; } ///< nullptr without a button text

signals:
    void activated();

private:
    QPushButton *m_button = nullptr;
};

} // namespace lotse
