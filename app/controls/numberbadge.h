// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lotse {

/// The fixed number of a question in a small frame.
class NumberBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit NumberBadge(int number, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
};

} // namespace lotse
