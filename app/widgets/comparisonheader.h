// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace lotse {

struct Style;

/// The column heads of the comparison: rank circle, provider, deployment, points and unknown claims, pin; a narrow grey
/// head that names the question for an option that is out.
class ComparisonHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ComparisonHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void pinClicked(int logicalIndex);

protected:
    void paintSection(QPainter *painter, const QRect &area, int logicalIndex) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QVariant value(int logicalIndex, int role) const;
    [[nodiscard]] QRect pinArea(const QRect &section) const;
    [[nodiscard]] QRect sectionArea(int logicalIndex) const;
    void paintText(QPainter &painter, const QRect &area, int logicalIndex, const Style &style) const;
    void paintOption(QPainter &painter, const QRect &area, int logicalIndex, const Style &style) const;
    void paintFailedOption(QPainter &painter, const QRect &area, int logicalIndex, const Style &style) const;

    int m_hovered = -1;
};

} // namespace lotse
