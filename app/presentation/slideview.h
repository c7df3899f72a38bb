// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/slides/slide.h"

#include <QWidget>

class QLabel;

namespace lotse {

struct Style;

/// Shows one slide as large as its place allows: the text grows and shrinks with the widget, until all of it is to be
/// seen.
class SlideView final : public QWidget
{
    Q_OBJECT

public:
    explicit SlideView(QWidget *parent = nullptr);

    /// @p page: "3 / 12", at the foot.
    void showSlide(const report::Slide &slide, const QString &page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Colour { Text, Quiet, Accent, Tone };
    /// A label with its size on the design's slide of 1366 by 768 pixels.
    struct Part
    {
        QLabel *label = nullptr;
        int size = 0;
        Colour colour = Colour::Text;
        report::Tone tone = report::Tone::None;
    };
    QLabel *addText(const QString &text, int size, Colour colour, bool isBold = false);
    void build(const QString &page);
    void addRows();
    void fit();
    void setScale(double scale);
    void colourParts();

    report::Slide m_slide;
    QWidget *m_sheet = nullptr; ///< made anew with each slide
    QList<Part> m_parts;
    QWidgetList m_bars;
};

} // namespace lotse
