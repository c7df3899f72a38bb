// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace lotse {

/// Signed differences as bars from a middle line: to the right for the first option, to the left for the second, with
/// numbers.
class DifferenceBars final : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString name;
        double difference = 0; ///< points
        qsizetype group = 0; ///< index of its colour

        bool operator==(const Bar &) const = default;
    };

    explicit DifferenceBars(QWidget *parent = nullptr);

    /// @p left and @p right name the options that the sides speak for.
    void setContent(const QList<Bar> &bars, const QString &left, const QString &right);
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static int rowHeight();
    [[nodiscard]] QString leftText() const;
    [[nodiscard]] QString rightText() const;
    [[nodiscard]] double middle() const; ///< from where the bars go to both sides
    [[nodiscard]] int nameWidth() const; ///< the room for the name of each bar

    QList<Bar> m_bars;
    QString m_left;
    QString m_right;
};

} // namespace lotse
