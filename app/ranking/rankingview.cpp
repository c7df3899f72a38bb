// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/rankingview.h"

#include "app/controls/clearancedialog.h"
#include "app/controls/spokenname.h"
#include "app/look/theme.h"
#include "app/words/plaintext.h"
#include "report/charts/chartpaint.h"
#include "report/charts/drawoptions.h"
#include "report/charts/rankingchart.h"
#include "report/words/clearancetext.h"
#include "report/words/valuetext.h"

#include <QBuffer>
#include <QChart>
#include <QChartView>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int savedWidth = 900; // of a saved picture, in logical pixels
constexpr double savedScale = 2;

} // namespace

RankingView::RankingView(QWidget *parent) : QWidget(parent), m_view(new QChartView(this))
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setObjectName(u"rankingChart"_s);
    namePicture(*m_view, tr("Ranking as bars"));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *copy = new PictureCopy(*m_view, [this](double width) { return paperParts(width); });
    copy->addPart(*this);
}

void RankingView::setContent(const Library &library, const Evaluation &evaluation, Language language,
                             const QString &sentence)
{
    m_library = library;
    m_evaluation = evaluation;
    m_language = language;
    m_view->setAccessibleDescription(
        tr("%1. The numbers are in the table behind Values. Enter tells why options are not in.").arg(sentence));
    rebuild();
}

void RankingView::rebuild()
{
    DrawOptions options;
    options.scheme = Style::of(palette()).scheme;
    options.language = m_language;
    options.font = Theme::font(Theme::TextRole::Body);
    auto chart = rankingChart(m_library, m_evaluation, options);
    QChart *old = m_view->chart();
    m_view->setChart(chart.release());
    delete old;
    place();
    update();
}

void RankingView::place()
{
    DrawOptions options;
    options.scheme = Style::of(palette()).scheme;
    options.language = m_language;
    options.font = Theme::font(Theme::TextRole::Body);
    const int legend = int(std::ceil(groupLegendHeight(width(), m_library, options))) + Theme::scaled(4);
    const int bars = int(std::ceil(rankingChartHeight(m_evaluation, options.font)));
    m_view->setGeometry(0, legend, width(), bars);
    setFixedHeight(legend + bars);
}

void RankingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

const OptionEvaluation *RankingView::optionAt(QPoint place) const
{
    QList<const OptionEvaluation *> rows;
    for (const OptionEvaluation &option : m_evaluation.options) {
        if (option.clearance != Clearance::Failed)
            rows.append(&option);
    }
    const QRectF plot = m_view->chart()->plotArea();
    const double height = plot.height() / double(std::max<qsizetype>(1, rows.size()));
    const double row = std::floor((m_view->mapToScene(place).y() - plot.top()) / height);
    return row >= 0 && row < double(rows.size()) ? rows.at(qsizetype(row)) : nullptr;
}

bool RankingView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            showClearance(m_library, m_evaluation, *this);
            return true;
        }
    } else if (watched == m_view->viewport() && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const OptionEvaluation *option = optionAt(help->pos());
        QStringList lines; // the bars may have no room for the name
        if (option)
            lines << ValueText(m_language).optionName(*option)
                  << clearanceText(m_library, m_evaluation, *option, m_language);
        lines.removeAll(QString());
        QToolTip::showText(help->globalPos(), plainToolTip(lines.join(u"\n\n"_s)), m_view);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RankingView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void RankingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    DrawOptions options;
    options.scheme = Style::of(palette()).scheme;
    options.language = m_language;
    options.font = Theme::font(Theme::TextRole::Body);
    drawGroupLegend(painter, QRectF(0, 0, width(), m_view->y()), m_library, options);
}

QList<PaperPart> RankingView::paperParts(double width) const
{
    DrawOptions paper;
    paper.language = m_language;
    paper.font = Theme::font(Theme::TextRole::Body);
    return {
        {groupLegendHeight(width, m_library, paper),
         [this, paper](QPainter &painter, const QRectF &area) { drawGroupLegend(painter, area, m_library, paper); }},
        {rankingChartHeight(m_evaluation, paper.font), [this, paper](QPainter &painter, const QRectF &area) {
             const auto chart = rankingChart(m_library, m_evaluation, paper);
             paintChart(painter, area, *chart);
         }}};
}

QByteArray RankingView::picture(Picture kind) const
{
    constexpr double distance = 8; // between legend and bars
    const QList<PaperPart> parts = paperParts(savedWidth);
    double height = -distance;
    for (const PaperPart &part : parts)
        height += part.height + distance;
    const QSize size(savedWidth, int(std::ceil(height)));
    const auto paint = [&](QPainter &painter) {
        painter.fillRect(QRect(QPoint(), size), Style::of(Style::Scheme::Print).surface);
        double top = 0;
        for (const PaperPart &part : parts) {
            part.draw(painter, QRectF(0, top, savedWidth, part.height));
            top += part.height + distance;
        }
    };
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (kind == Picture::Svg) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        QPainter painter(&generator);
        paint(painter);
        painter.end();
        return bytes;
    }
    QImage image(size * savedScale, QImage::Format_ARGB32);
    image.setDevicePixelRatio(savedScale);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace lotse
