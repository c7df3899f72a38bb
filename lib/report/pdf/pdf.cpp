// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pdf.h"

#include "report/charts/style.h"
#include "report/pdf/pdfbox.h"
#include "report/pdf/pdfcover.h"
#include "report/pdf/pdffinish.h"
#include "report/pdf/pdfpage.h"
#include "report/pdf/pdftext.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int resolution = 300;
constexpr double headerTop = 11 * pdf::millimetre;
constexpr double headerLine = 18.3 * pdf::millimetre;
constexpr double footerLine = 282 * pdf::millimetre;

void drawHeader(QPainter &painter, const pdf::Fonts &fonts, const report::Report &report,
                const std::optional<LogoPicture> &picture)
{
    const Style &style = Style::of(Style::Scheme::Print);
    const double height = 18 * 7.5;
    const double logo = pdf::drawLogo(painter, QRectF(pdf::marginLeft, headerTop, 60 * 7.5, height), picture);
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

/// Explains the signs on a page, and no others, above the line at its foot.
void drawLegend(QPainter &painter, const pdf::Fonts &fonts, const Phrases &phrases)
{
    const QString legend = report::legendOf(*fonts.drawnMarks(), phrases);
    if (legend.isEmpty())
        return;
    const pdf::Lines lines = pdf::breakLines(
        fonts, legend, pdf::contentWidth,
        {.points = 7, .leading = 1.3, .color = Style::of(Style::Scheme::Print).secondaryText, .mostLines = 1});
    lines.draw(painter, QPointF(pdf::marginLeft, footerLine - lines.height() - 8));
    *fonts.drawnMarks() = {};
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

/// The boxes of one section, normal and, once asked for, tight.
class SectionBoxes
{
public:
    SectionBoxes(const report::Section &section, pdf::BlockLayout &layout)
        : m_section(section), m_layout(layout), m_firstPicture(layout.nextPicture()),
          m_normal(layout.section(section, pdf::contentWidth))
    {
    }
    [[nodiscard]] const report::Section &section() const { return m_section; }
    [[nodiscard]] const pdf::Boxes &boxes(pdf::Density density)
    {
        if (density == pdf::Density::Normal)
            return m_normal;
        if (m_tight.empty()) {
            const qsizetype next = m_layout.nextPicture();
            m_tight = m_layout.again(m_section, pdf::contentWidth, density, m_firstPicture);
            m_layout.setNextPicture(next);
        }
        return m_tight;
    }

private:
    const report::Section &m_section;
    pdf::BlockLayout &m_layout;
    qsizetype m_firstPicture;
    pdf::Boxes m_normal;
    pdf::Boxes m_tight;
};

void place(const report::Section &section, const pdf::Boxes &boxes, pdf::PageBreaker &breaker)
{
    if (section.newPage || breaker.freeShare() < leastFreeShare)
        breaker.breakPage();
    breaker.add(boxes);
}

/// How @p part, which comes next in @p breaker, is best set.
pdf::Density bestDensity(SectionBoxes &part, const pdf::PageBreaker &breaker)
{
    pdf::PageBreaker calm = breaker.counter();
    place(part.section(), part.boxes(pdf::Density::Normal), calm);
    pdf::PageBreaker start = breaker.counter();
    place(part.section(), {}, start);
    const int calmPages = calm.pageCount() - start.pageCount() + 1;
    const double lastPage = 1 - calm.freeShare();
    if (calmPages < 2 || (calmPages > shortSection && lastPage >= nextToNothing))
        return pdf::Density::Normal;
    pdf::PageBreaker tight = breaker.counter();
    place(part.section(), part.boxes(pdf::Density::Tight), tight);
    const bool savesPage = tight.pageCount() < calm.pageCount() && lastPage < worthIt;
    return savesPage || length(calm) - length(tight) > worthIt ? pdf::Density::Tight : pdf::Density::Normal;
}

/// Adds sections that share pages. Each is set as it fits best; where their last page would hold next to nothing all
/// the same, all are set tight if that saves it.
void addRun(std::vector<SectionBoxes> &run, pdf::PageBreaker &breaker)
{
    std::vector<pdf::Density> densities;
    pdf::PageBreaker counter = breaker.counter();
    for (SectionBoxes &part : run) {
        densities.push_back(bestDensity(part, counter));
        place(part.section(), part.boxes(densities.back()), counter);
    }
    if (run.size() > 1 && 1 - counter.freeShare() < nextToNothing) {
        pdf::PageBreaker tight = breaker.counter();
        for (SectionBoxes &part : run)
            place(part.section(), part.boxes(pdf::Density::Tight), tight);
        if (tight.pageCount() < counter.pageCount())
            std::ranges::fill(densities, pdf::Density::Tight);
    }
    for (std::size_t i = 0; i < run.size(); ++i)
        place(run.at(i).section(), run.at(i).boxes(densities.at(i)), breaker);
}

} // namespace

QByteArray renderPdf(const report::Report &report, const ReportPictures &pictures)
{
    pdf::BlockLayout layout(pictures);
    pdf::PageBreaker breaker;
    std::vector<SectionBoxes> run;
    const auto add = [&](const report::Section &section) {
        if (section.newPage && !run.empty()) {
            addRun(run, breaker);
            run.clear();
        }
        run.emplace_back(section, layout);
    };
    const std::optional<LogoPicture> logo = LogoPicture::fromBytes(report.cover.logo);
    const pdf::CoverPlan plan = report.hasCover ? pdf::planCover(layout.fonts(), report, logo) : pdf::CoverPlan();
    if (report.hasCover && !plan.isWhole(report.cover))
        add(report.cover.overview);
    std::ranges::for_each(report.sections, add);
    addRun(run, breaker);

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
    const Phrases phrases(report.language);
    *layout.fonts().drawnMarks() = {}; // laying out draws nothing, measuring may
    const int coverPages = report.hasCover ? 1 : 0;
    const int pages = int(breaker.pages().size()) + coverPages;
    QList<pdf::OutlineEntry> outline;
    QList<pdf::Link> links;
    if (report.hasCover) {
        pdf::drawCover(painter, layout.fonts(), report, logo, plan);
        drawFooter(painter, layout.fonts(), report, 1, pages);
        outline.append({.title = report.cover.title, .page = 0});
    }
    for (std::size_t i = 0; i < breaker.pages().size(); ++i) {
        if (i > 0 || report.hasCover)
            writer.newPage();
        const int number = int(i) + coverPages;
        drawHeader(painter, layout.fonts(), report, logo);
        for (const pdf::PlacedBox &placed : breaker.pages().at(i).boxes) {
            placed.box.paint(painter, QPointF(pdf::marginLeft, placed.top));
            if (!placed.box.outline.isEmpty())
                outline.append({.title = placed.box.outline, .page = number});
            if (!placed.box.link.isEmpty())
                links.append({.area = QRectF(pdf::marginLeft, placed.top, pdf::contentWidth, placed.box.height),
                              .address = placed.box.link,
                              .page = number});
        }
        drawLegend(painter, layout.fonts(), phrases);
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
