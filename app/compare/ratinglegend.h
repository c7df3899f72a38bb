// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace lotse {

/// Explains circles and marks of the comparison in one line, in two where room is short; leaves out what explains
/// itself where even these have no room.
class RatingLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit RatingLegend(QWidget *parent = nullptr);

    /// Returns the words that there is room for.
    [[nodiscard]] QStringList shownWords() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QStringList words();
    /// Returns the places in words() of what is shown, line by line.
    [[nodiscard]] QList<QList<qsizetype>> shown(int room) const;
    [[nodiscard]] QList<QList<qsizetype>> brokenInto(const QList<qsizetype> &places, int room) const;
    void drawLine(QPainter &painter, const QRect &row, const QList<qsizetype> &places) const;
    [[nodiscard]] int widthOf(const QList<qsizetype> &places) const;
};

} // namespace lotse
