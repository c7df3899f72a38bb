// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/slides/slide.h"

#include <QWidget>

class QLabel;
class QLayout;

namespace lotse {

/// One slide as labels and bars, whose text takes any size. Sizes are those on a slide of 1366 by 768 pixels, times a
/// scale.
class SlideSheet final : public QWidget
{
    Q_OBJECT

public:
    /// @p page: "3 / 12", at the foot.
    SlideSheet(const report::Slide &slide, const QString &page, QWidget *parent);

    /// @p scale is that of the text, @p frame that of the margins and the page number, which stand still where the text
    /// of a slide is smaller.
    void setScale(double scale, double frame);
    /// True if all is to be seen in @p place.
    [[nodiscard]] bool fits(QSize place) const;
    void setColours();

private:
    enum class Colour { Text, Quiet, Accent, Tone };
    struct Part
    {
        QLabel *label = nullptr;
        int size = 0;
        Colour colour = Colour::Text;
        report::Tone tone = report::Tone::None;
        bool isOfFrame = false;
    };
    QLabel *addText(const QString &text, int size, Colour colour, bool isBold = false);
    /// Names and what they have, side by side: of the title.
    [[nodiscard]] QLayout *pairsOf(const QList<report::SlideRow> &rows);
    [[nodiscard]] QLayout *rowsOf(const QList<report::SlideRow> &rows);

    QList<Part> m_parts;
    QWidgetList m_bars;
};

} // namespace lotse
