// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/scaleslider.h"

namespace lotse {

/// Points of 0-100 with a margin: a handle and two ticks. Left/Right move the points by 1, Page keys by 10, with Shift
/// the margin. The mouse moves the handle, or a tick.
class SwingSlider final : public ScaleSlider
{
    Q_OBJECT

public:
    explicit SwingSlider(const QString &name, QWidget *parent = nullptr);

    /// @p fixed = the measure of the others: it has 100 points and cannot be moved.
    void setContent(double points, double margin, bool fixed);
    [[nodiscard]] double margin() const { return m_margin; }

signals:
    void pointsMoved(double points);
    void marginMoved(double margin);

protected:
    bool take(double position) override;
    void follow(double position) override;
    void moveBy(int steps, bool shift) override;

private:
    QString m_name;
    double m_points = 0;
    double m_margin = 0;
    bool m_fixed = false;
    bool m_movesMargin = false;
};

} // namespace lotse
