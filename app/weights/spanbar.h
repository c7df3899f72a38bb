// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lotse {

/// The part of a scale of 0-100 that the remaining options use, in the colour of its group.
class SpanBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SpanBar(QWidget *parent = nullptr);

    void setContent(qsizetype group, double low, double high);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qsizetype m_group = 0;
    double m_low = 0;
    double m_high = 0;
};

} // namespace lotse
