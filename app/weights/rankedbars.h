// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace lotse {

/// Options in their order as bars of 0-100 points; names that have no room beside their bars stand above them.
class RankedBars final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        double points = 0;
        QString number; ///< "79.1"

        bool operator==(const Row &) const = default;
    };

    explicit RankedBars(QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Where the name of @p row stands.
    [[nodiscard]] QRectF nameArea(qsizetype row) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double longestName() const;
    [[nodiscard]] bool areNamesAbove(int width) const;
    [[nodiscard]] int rowHeight(int width) const;

    QList<Row> m_rows;
};

} // namespace lotse
