// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/slides/slide.h"

#include <QWidget>

namespace lotse {

class SlideSheet;

/// Shows one slide as large as its place allows: the text grows and shrinks with the widget, until all of it is to be
/// seen. The slides of a presentation have one size of text, that of the fullest; only one that is overfull is smaller.
class SlideView final : public QWidget
{
    Q_OBJECT

public:
    explicit SlideView(QWidget *parent = nullptr);

    /// Sets all @p slides of the presentation, which share the size of their text.
    void setSlides(const QList<report::Slide> &slides);
    /// @p page: "3 / 12", at the foot.
    void showSlide(const report::Slide &slide, const QString &page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] double frame() const;
    void measure();
    void fit();

    QList<report::Slide> m_slides;
    SlideSheet *m_sheet = nullptr; ///< made anew with each slide
    QSize m_measured; ///< the size that m_common is for
    double m_common = 1;
};

} // namespace lotse
