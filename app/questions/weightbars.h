// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lotse {

/// Rows of weights, 0-10: bar from 0 to the weight, the shift since the start value darker, a tick at the start value.
class WeightBars final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        double start = 0;
        double weight = 0;
        QString number; ///< "7"
        QString change; ///< "+2"; empty without one
        bool fresh = false; ///< the last answer moved it

        bool operator==(const Row &) const = default;
    };

    explicit WeightBars(QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where the bars stand in a row at @p rect; the names have the room before them.
    [[nodiscard]] QRectF barIn(const QRectF &rect) const;
    [[nodiscard]] static double nameRoom(const QRectF &rect, const QRectF &bar);
    void paintRow(QPainter &painter, const QRectF &rect, const Row &row) const;

    QList<Row> m_rows;
};

} // namespace lotse
