// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lotse {

/// A place in an order, in a filled circle.
class PlaceBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceBadge(int place = 1, QWidget *parent = nullptr);

    void setPlace(int place);
    [[nodiscard]] QSize sizeHint() const override;
    static void draw(QPainter &painter, const QRectF &circle, int place, const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_place;
};

} // namespace lotse
