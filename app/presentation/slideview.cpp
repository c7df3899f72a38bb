// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/slideview.h"

#include "app/presentation/slidesheet.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr QSizeF designSize(1366, 768);
constexpr double smallestScale = 0.15;
constexpr double smallestCommonScale = 0.85; // what needs a smaller one stands alone in it
constexpr double step = 0.95;

/// Makes the text of @p sheet smaller, from @p scale on, until all of it is to be seen; returns its scale.
double fitted(SlideSheet &sheet, QSize place, double scale, double frame)
{
    sheet.setScale(scale, frame);
    while (!sheet.fits(place) && scale > frame * smallestScale) {
        scale *= step;
        sheet.setScale(scale, frame);
    }
    return scale;
}

} // namespace

SlideView::SlideView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"slide"_s);
    setAutoFillBackground(true);
}

void SlideView::setSlides(const QList<report::Slide> &slides)
{
    m_slides = slides;
    m_measured = QSize();
}

void SlideView::showSlide(const report::Slide &slide, const QString &page)
{
    setAccessibleName(report::spokenText(slide));
    setAccessibleDescription(page);
    delete m_sheet;
    m_sheet = new SlideSheet(slide, page, this);
    m_sheet->setColours();
    m_sheet->setGeometry(rect());
    m_sheet->show();
    fit();
}

double SlideView::frame() const
{
    return std::min(width() / designSize.width(), height() / designSize.height());
}

void SlideView::measure()
{
    m_measured = size();
    m_common = frame();
    const QString page = u"%1 / %1"_s.arg(m_slides.size());
    for (const report::Slide &slide : std::as_const(m_slides)) {
        SlideSheet sheet(slide, page, this);
        const double scale = fitted(sheet, size(), m_common, frame());
        if (scale >= frame() * smallestCommonScale)
            m_common = scale;
    }
}

void SlideView::fit()
{
    if (!m_sheet)
        return;
    if (m_measured != size())
        measure();
    m_sheet->setGeometry(rect());
    fitted(*m_sheet, size(), m_common, frame());
    m_sheet->layout()->activate();
}

void SlideView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SlideView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sheet)
        m_sheet->setColours();
}

} // namespace lotse
