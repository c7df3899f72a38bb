// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace lotse {

/// Set on views whose delegate marks the focus in the current row.
inline constexpr char drawsFocusProperty[] = "drawsFocus";

/// Shows the focus of buttons by a ring outside of them, with a gap, and that of lists, texts and pictures without a
/// frame by a ring along their edge. Everything else draws its focus inside.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);

    QList<QPointer<QWidget>> m_around; ///< what the focused widget lies in
    QPointer<QFocusFrame> m_frame; // belongs to the window of the focused widget
};

} // namespace lotse
