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
    enum class Words { All, Reason };
    /// Returns the width at which no word of the head of an option is cut, or for one that is out not the reason; its
    /// name may take two lines.
    [[nodiscard]] int neededWidth(int logicalIndex, Words which = Words::All) const;

signals:
    void pinClicked(int logicalIndex);
    /// A click on the head of an option, beside its pin.
    void reasonClicked(int logicalIndex);

protected:
    void paintSection(QPainter *painter, const QRect &area, int logicalIndex) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QVariant value(int logicalIndex, int role) const;
    [[nodiscard]] QString reason(int logicalIndex) const; ///< why the option is out, with a capital letter
    [[nodiscard]] QRect pinArea(const QRect &section) const;
    [[nodiscard]] QRect sectionArea(int logicalIndex) const;
    void paintText(QPainter &painter, const QRect &area, int logicalIndex, const Style &style) const;
    void paintOption(QPainter &painter, const QRect &area, int logicalIndex, const Style &style) const;
    void paintFailedOption(QPainter &painter, const QRect &area, int logicalIndex, const Style &style) const;

    int m_hovered = -1;
};

} // namespace lotse
