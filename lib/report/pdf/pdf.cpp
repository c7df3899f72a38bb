// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pdf.h"

#include "report/charts/style.h"
#include "report/pdf/pdfpage.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int resolution = 300;
constexpr double headerTop = 11 * pdf::millimetre;
constexpr double headerLine = 18.3 * pdf::millimetre;
constexpr double footerLine = 282 * pdf::millimetre;

void drawHeader(QPainter &painter, const pdf::Fonts &fonts, const report::Report &report)
{
    const Style &style = Style::of(Style::Scheme::Print);
    const double height = 18 * 7.5;
    const double logo = pdf::drawLogo(painter, QRectF(pdf::marginLeft, headerTop, 60 * 7.5, height), report.cover.logo);
    const double left = pdf::marginLeft + (logo > 0 ? logo + 60 : 0);
    const pdf::Lines consultant =
        pdf::breakLines(fonts, report.cover.consultant, pdf::contentWidth * 0.36,
                        {.points = 7.9, .leading = 1.3, .color = style.secondaryText, .bold = true, .mostLines = 1});
    const pdf::Lines running = pdf::breakLines(
        fonts, report.runningHeader, pdf::contentWidth * 0.62,
        {.points = 7.9, .leading = 1.3, .color = style.secondaryText, .alignment = Qt::AlignRight, .mostLines = 1});
    consultant.draw(painter, QPointF(left, headerTop + (height - consultant.height()) / 2));
    running.draw(painter,
                 QPointF(pdf::marginLeft + pdf::contentWidth * 0.38, headerTop + (height - running.height()) / 2));
    painter.fillRect(QRectF(pdf::marginLeft, headerLine, pdf::contentWidth, 6), style.line);
}

void drawFooter(QPainter &painter, const pdf::Fonts &fonts, const report::Report &report, int page, int pages)
{
    const Style &style = Style::of(Style::Scheme::Print);
    painter.fillRect(QRectF(pdf::marginLeft, footerLine, pdf::contentWidth, 6), style.line);
    const pdf::Look look {.points = 7, .leading = 1.3, .color = style.secondaryText, .mostLines = 1};
    pdf::breakLines(fonts, report.footer, pdf::contentWidth * 0.7, look)
        .draw(painter, QPointF(pdf::marginLeft, footerLine + 50));
    pdf::Look right = look;
    right.alignment = Qt::AlignRight;
    const QString number = report.pageNumber.arg(QString::number(page), QString::number(pages));
    pdf::breakLines(fonts, number, pdf::contentWidth * 0.3, right)
        .draw(painter, QPointF(pdf::marginLeft + pdf::contentWidth * 0.7, footerLine + 50));
}

/// Sections that may share a page start one of their own when less than this is left.
constexpr double leastFreeShare = 0.28;
/// A section is set tighter when that saves such a share of a page: the end of an almost empty page, or a picture that
/// would only just not fit.
constexpr double worthIt = 0.35;
/// Longer sections are read line by line and stay as they are, unless their last page holds next to nothing.
constexpr int shortSection = 4;
constexpr double nextToNothing = 0.12;

/// Pages up to the end of what @p breaker has placed.
double length(const pdf::PageBreaker &breaker)
{
    return breaker.pageCount() - breaker.freeShare();
}

void addSection(const report::Section &section, pdf::BlockLayout &layout, pdf::PageBreaker &breaker)
{
    const pdf::Boxes boxes = layout.section(section, pdf::contentWidth);
    pdf::PageBreaker calm = breaker.counter();
    calm.add(boxes);
    const double lastPage = 1 - calm.freeShare();
    if (calm.pageCount() > 1 && (calm.pageCount() <= shortSection || lastPage < nextToNothing)) {
        const pdf::Boxes tightBoxes = layout.again(section, pdf::contentWidth, pdf::Density::Tight);
        pdf::PageBreaker tight = breaker.counter();
        tight.add(tightBoxes);
        const bool savesPage = tight.pageCount() < calm.pageCount() && lastPage < worthIt;
        if (savesPage || length(calm) - length(tight) > worthIt) {
            breaker.add(tightBoxes);
            return;
        }
    }
    breaker.add(boxes);
}

} // namespace

QByteArray renderPdf(const report::Report &report, const ReportPictures &pictures)
{
    pdf::BlockLayout layout(pictures);
    pdf::PageBreaker breaker;
    for (const report::Section &section : report.sections) {
        if (section.newPage || breaker.freeShare() < leastFreeShare)
            breaker.breakPage();
        addSection(section, layout, breaker);
    }

    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setCreator(u"Lotse"_s);
    writer.setTitle(report.cover.title);

    QPainter painter(&writer);
    painter.scale(resolution / pdf::unitsPerInch, resolution / pdf::unitsPerInch);
    painter.setRenderHint(QPainter::Antialiasing);
    const int coverPages = report.hasCover ? 1 : 0;
    const int pages = int(breaker.pages().size()) + coverPages;
    QList<pdf::OutlineEntry> outline;
    QList<pdf::Link> links;
    if (report.hasCover) {
        pdf::drawCover(painter, layout.fonts(), report);
        drawFooter(painter, layout.fonts(), report, 1, pages);
        outline.append({.title = report.cover.title, .page = 0});
    }
    for (std::size_t i = 0; i < breaker.pages().size(); ++i) {
        if (i > 0 || report.hasCover)
            writer.newPage();
        const int number = int(i) + coverPages;
        drawHeader(painter, layout.fonts(), report);
        for (const pdf::PlacedBox &placed : breaker.pages().at(i).boxes) {
            placed.box.paint(painter, QPointF(pdf::marginLeft, placed.top));
            if (!placed.box.outline.isEmpty())
                outline.append({.title = placed.box.outline, .page = number});
            if (!placed.box.link.isEmpty())
                links.append({.area = QRectF(pdf::marginLeft, placed.top, pdf::contentWidth, placed.box.height),
                              .address = placed.box.link,
                              .page = number});
        }
        drawFooter(painter, layout.fonts(), report, number + 1, pages);
    }
    painter.end();
    return pdf::finish(file, report, outline, links);
}

QByteArray renderPdf(const report::Report &report, const Library &library)
{
    return renderPdf(report, paintPictures(report, library));
}

} // namespace lotse
