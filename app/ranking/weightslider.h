// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/scaleslider.h"
#include "decision/weighting/weightshift.h"

namespace lotse {

/// A weight as a share of the decision in percent: middle value as a handle, its margin as a pale band between two
/// ticks, a tick at the start value. Left/Right 1 %, Page 10 %, Home asks for the value of the answers.
class WeightSlider final : public ScaleSlider
{
    Q_OBJECT

public:
    explicit WeightSlider(const QString &name, QWidget *parent = nullptr);

    /// @p percents is the middle of @p span as it is printed, see PrintedShares.
    void setSpan(const ShareSpan &span, int percents);

signals:
    /// The user moved it, to 0-1.
    void moved(double share);
    void homeRequested();

protected:
    bool take(double position) override;
    void follow(double position) override;
    void moveBy(int steps, bool shift) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_name;
    ShareSpan m_span;
    int m_percents = 0;
    double m_end = 0.5; ///< share at the right end of the groove
};

} // namespace lotse
