// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weightshift.h"

#include <QAbstractSlider>

namespace lotse {

/// A weight as a share of the decision in percent: middle value as a handle, its margin as a pale band between two
/// ticks, a tick at the start value. Left/Right 1 %, Page 10 %, Home asks for the value of the answers.
class WeightSlider final : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit WeightSlider(const QString &name, QWidget *parent = nullptr);

    void setSpan(const ShareSpan &span);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user moved it, to 0-1.
    void moved(double share);
    void homeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double positionOf(double share) const;
    [[nodiscard]] double shareAt(double position) const;
    void moveTo(double share);

    QString m_name;
    ShareSpan m_span;
    double m_end = 0.5; ///< share at the right end of the groove
};

} // namespace lotse
