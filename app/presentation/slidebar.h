// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <QWidget>

namespace lotse {

/// A bar from 0 to 100 with a line from the low to the high end of its span. Its figure stands beside it in words.
class SlideBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SlideBar(const Span &span, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Span m_span;
};

} // namespace lotse
