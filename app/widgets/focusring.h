// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;

namespace lotse {

/// Shows the focus of buttons by a ring outside of them, with a gap. Everything else draws its focus inside.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

private:
    void follow(QWidget *focused);

    QPointer<QFocusFrame> m_frame; // belongs to the window of the button
};

} // namespace lotse
