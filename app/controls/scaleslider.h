// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

#include <optional>

namespace lotse {

/// What the sliders for weights and for points share: a groove with a handle, a pale margin between two ticks and,
/// if there is one, a longer tick at the start value. Left/Right move by 1 step, Page keys by 10; the wheel scrolls the
/// page. Whoever inherits says what a move means: the slider itself never changes its value.
class ScaleSlider : public QAbstractSlider
{
    Q_OBJECT

public:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// In the unit of whoever inherits; 0 stands at the left end of the groove.
    struct Marks
    {
        double value = 0;
        double low = 0; ///< low to high: the margin, not drawn if it is empty
        double high = 0;
        std::optional<double> start;
    };

    /// @p usualWidth, @p leastWidth: pixels at 100 % text.
    ScaleSlider(int usualWidth, int leastWidth, QWidget *parent);

    /// Draws them on a groove that ends at @p end.
    void setMarks(const Marks &marks, double end);
    [[nodiscard]] double positionOf(double value) const;
    [[nodiscard]] double valueAt(double position) const;

    /// The left button went down at @p position, in pixels; false = it cannot be moved.
    virtual bool take(double position) = 0;
    /// The pointer that took it is at @p position.
    virtual void follow(double position) = 0;
    /// A key moves by @p steps; @p shift with Shift.
    virtual void moveBy(int steps, bool shift) = 0;

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Marks m_marks;
    double m_end = 1;
    int m_usualWidth = 0;
    int m_leastWidth = 0;
};

} // namespace lotse
