// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pdfpictures.h"

#include "decision/arrivals.h"
#include "report/charts/arrivalchart.h"
#include "report/charts/chartpaint.h"
#include "report/charts/drawoptions.h"
#include "report/charts/flipchart.h"
#include "report/charts/marks.h"
#include "report/charts/rankingchart.h"
#include "report/charts/rankshares.h"
#include "report/charts/riskmap.h"
#include "report/charts/timeline.h"
#include "report/pdf/pdfbox.h"
#include "report/pdf/pdftext.h"

#include <QChart>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype shownArrivals = 8; // as the model names their sources;
constexpr double bodyPoints = 9.75; // 13 design pixels at 96 dpi

/// Records the pictures of a report one after the other.
class Recorder
{
public:
    Recorder(const report::Report &report, const Library &library) : m_report(report), m_library(library) { }

    ReportPictures record()
    {
        for (const report::Section &section : m_report.sections)
            visit(section.blocks, pdf::contentWidth);
        return m_result;
    }

private:
    // The same walk as BlockLayout makes, with the same widths.
    void visit(const std::vector<report::Block> &blocks, double width)
    {
        for (const report::Block &block : blocks) {
            if (const auto *picture = std::get_if<report::Picture>(&block)) {
                m_result.pictures.append(paint(*picture, width));
            } else if (const auto *columns = std::get_if<report::Columns>(&block)) {
                const double usable = width - 260 * double(columns->columns.size() - 1);
                for (std::size_t i = 0; i < columns->columns.size(); ++i)
                    visit(columns->columns.at(i), usable * columns->widths.at(qsizetype(i)));
            }
        }
    }

    [[nodiscard]] ReportPictures::Recorded paint(const report::Picture &picture, double width) const
    {
        Evaluation evaluation = m_report.evaluations.at(picture.evaluation);
        if (picture.compact && picture.kind == report::PictureKind::RankingBars && !picture.complete)
            evaluation.options.resize(std::min(evaluation.options.size(), report::summaryBars));
        DrawOptions options;
        options.scheme = Style::Scheme::Print;
        options.language = m_report.language;
        options.selected = picture.selected;
        options.font = pdf::Fonts::font(bodyPoints * scaleOf(picture, evaluation));
        ReportPictures::Recorded recorded;
        QPainter painter(&recorded.picture);
        switch (picture.kind) {
        case report::PictureKind::RankingBars:
            recorded.height = paintRanking(painter, width, evaluation, options);
            break;
        case report::PictureKind::RankShares:
            recorded.height = paintRankShares(painter, width, picture, options);
            break;
        case report::PictureKind::WeightFlip: recorded.height = paintFlip(painter, width, picture, options); break;
        case report::PictureKind::RiskMap:
            recorded.height = width * 0.86;
            drawRiskMap(painter, QRectF(0, 0, width, recorded.height), evaluation, options);
            break;
        case report::PictureKind::ArrivalLag:
            recorded.height = paintArrivals(painter, width, evaluation, options);
            break;
        case report::PictureKind::PartnershipTimeline:
            recorded.height = paintTimeline(painter, width, evaluation, options);
            break;
        case report::PictureKind::RatingLegend: recorded.height = paintLegend(painter, width, options); break;
        }
        return recorded;
    }

    /// Many bars are drawn smaller, so that the summary stays on one page.
    static double scaleOf(const report::Picture &picture, const Evaluation &evaluation)
    {
        if (picture.kind == report::PictureKind::RatingLegend)
            return 0.86;
        if (!picture.compact)
            return 1;
        const auto bars = evaluation.options.size() - evaluation.count(Clearance::Failed);
        return std::clamp(4.0 / double(std::max<qsizetype>(1, bars)), 0.7, 0.72);
    }

    double paintRanking(QPainter &painter, double width, const Evaluation &evaluation, const DrawOptions &options) const
    {
        const double legend = groupLegendHeight(width, m_library, options);
        drawGroupLegend(painter, QRectF(0, 0, width, legend), m_library, options);
        const double top = legend + 50;
        const double height = rankingChartHeight(evaluation, options.font);
        const std::unique_ptr<QChart> chart = rankingChart(m_library, evaluation, options);
        paintChart(painter, QRectF(0, top, width, height), *chart);
        return top + height;
    }

    double paintRankShares(QPainter &painter, double width, const report::Picture &picture,
                           const DrawOptions &options) const
    {
        const Robustness &robustness = m_report.analyses.at(picture.evaluation).robustness;
        const double legend = rankShareLegendHeight(width, robustness, options);
        drawRankShareLegend(painter, QRectF(0, 0, width, legend), robustness, options);
        const double top = legend + 50;
        const double height = rankShareChartHeight(robustness, options.font);
        const std::unique_ptr<QChart> chart =
            rankShareChart(m_report.evaluations.at(picture.evaluation), robustness, options);
        paintChart(painter, QRectF(0, top, width, height), *chart);
        return top + height;
    }

    double paintFlip(QPainter &painter, double width, const report::Picture &picture, const DrawOptions &options) const
    {
        FlipChartContent content;
        content.lines = picture.lines;
        content.axisTitle = picture.axisTitle;
        if (picture.flip) {
            content.leader = picture.flip->leader;
            content.newLeader = picture.flip->newLeader;
            content.now = picture.flip->now;
            content.flip = picture.flip->at;
        }
        const double height = flipChartHeight(options.font);
        const std::unique_ptr<QChart> chart = flipChart(m_report.evaluations.at(picture.evaluation), content, options);
        paintChart(painter, QRectF(0, 0, width, height), *chart);
        return height;
    }

    double paintArrivals(QPainter &painter, double width, const Evaluation &evaluation,
                         const DrawOptions &options) const
    {
        const double legend = arrivalLegendHeight(width, options);
        drawArrivalLegend(painter, QRectF(0, 0, width, legend), options);
        const QList<ModelArrival> arrivals =
            notableArrivals(arrivalsUpTo(m_library.arrivals, evaluation.asOf), shownArrivals);
        const double top = legend + 50;
        const double height = arrivalChartHeight(arrivals.size(), options.font);
        const std::unique_ptr<QChart> chart = arrivalChart(arrivals, evaluation.asOf, options);
        paintChart(painter, QRectF(0, top, width, height), *chart);
        return top + height;
    }

    double paintTimeline(QPainter &painter, double width, const Evaluation &evaluation,
                         const DrawOptions &options) const
    {
        const double legend = impactLegendHeight(width, options);
        drawImpactLegend(painter, QRectF(0, 0, width, legend), options);
        const double height = 80 * paint::unit(options.font);
        drawPartnershipAxis(painter, QRectF(0, legend + 30, width, height), m_library.timeline, evaluation.asOf,
                            options);
        return legend + 30 + height;
    }

    double paintLegend(QPainter &painter, double width, const DrawOptions &options) const
    {
        const Style &style = Style::of(options.scheme);
        QList<paint::LegendEntry> entries;
        const QList<std::pair<double, QString>> ratings = {
            {100, paint::phrase(options.language, QT_TRANSLATE_NOOP("Charts", "very good"))},
            {75, paint::phrase(options.language, QT_TRANSLATE_NOOP("Charts", "good"))},
            {50, paint::phrase(options.language, QT_TRANSLATE_NOOP("Charts", "middling"))},
            {25, paint::phrase(options.language, QT_TRANSLATE_NOOP("Charts", "poor"))},
            {0, paint::phrase(options.language, QT_TRANSLATE_NOOP("Charts", "very poor"))}};
        for (const auto &[value, text] : ratings)
            entries.append({.mark = [value, &style](QPainter &to,
                                                    const QRectF &area) { drawRatingCircle(to, area, value, style); },
                            .text = text});
        entries.append({.mark = [&style](QPainter &to, const QRectF &area) { drawUnknownCircle(to, area, style); },
                        .text = paint::phrase(options.language, QT_TRANSLATE_NOOP("Charts", "unknown"))});
        entries.append(
            {.mark = [&style](QPainter &to, const QRectF &area) { drawProhibition(to, area, style.weak.graphic); },
             .text = paint::phrase(options.language, QT_TRANSLATE_NOOP("Charts", "misses a knock-out"))});
        const double height = paint::legendHeight(width, entries, options.font);
        paint::legend(painter, QRectF(0, 0, width, height), entries, options);
        return height;
    }

    const report::Report &m_report;
    const Library &m_library;
    ReportPictures m_result;
};

} // namespace

ReportPictures paintPictures(const report::Report &report, const Library &library)
{
    return Recorder(report, library).record();
}

} // namespace lotse
