// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lotse {

/// Explains circles and marks of the comparison in one line; leaves out what explains itself where there is no room.
class RatingLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit RatingLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QStringList words();
    [[nodiscard]] QList<qsizetype> shown(int room) const; ///< places in words()
    [[nodiscard]] int widthOf(const QList<qsizetype> &places) const;
};

} // namespace lotse
