// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

class QWidget;

namespace lotse {

/// For a widget that turns the page with one click: whoever clicks twice out of habit would hit what the new page has
/// at that place. The second click of a pair that began on the widget reaches no other one.
class SecondClick final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p source.
    explicit SecondClick(QWidget &source);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isSecond(const QObject *watched, const QEvent &event) const;

    QWidget &m_source;
    quint64 m_released = 0; ///< ms, when the first click ended; 0 = there was none
    QPoint m_place; ///< of the first click, on the screen
    bool m_swallowing = false; ///< the second press was kept, its release is still to come
};

} // namespace lotse
