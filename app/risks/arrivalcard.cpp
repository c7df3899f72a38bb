// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/arrivalcard.h"

#include "app/controls/card.h"
#include "app/controls/picturecopy.h"
#include "app/controls/picturewidget.h"
#include "app/controls/readingdialog.h"
#include "app/controls/scaledsize.h"
#include "app/controls/spokenname.h"
#include "app/controls/tablecopy.h"
#include "app/look/theme.h"
#include "app/risks/arrivalmodel.h"
#include "report/charts/arrivalchart.h"
#include "report/charts/chartpaint.h"
#include "report/charts/drawoptions.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype mostRows = 14;

QPushButton *smallButton(const QString &icon, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(Theme::icon(icon), text);
    button->setObjectName(objectName);
    button->setProperty("small", true);
    return button;
}

} // namespace

ArrivalCard::ArrivalCard(QWidget *parent)
    : QWidget(parent), m_model(new ArrivalModel(this)), m_card(new Card(tr("Delay of new models"))),
      m_legend(new PictureWidget), m_view(new QChartView), m_all(smallButton(u"columns"_s, {}, u"allArrivals"_s)),
      m_sources(smallButton(u"link"_s, tr("S&ources"), u"arrivalSources"_s))
{
    m_card->setSubtitle(tr("days after the model owner"));
    m_card->addHeaderWidget(m_all);
    m_card->addHeaderWidget(m_sources);
    m_sources->setAccessibleName(tr("Sources of the delays"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // the table behind the button says the same to keyboard and screen reader
    m_view->setRenderHint(QPainter::Antialiasing);
    keepScaled(*m_view, [this] { m_view->setMinimumHeight(Theme::scaled(90)); });
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    namePicture(*m_view, tr("Delay of new models in days"));
    new PictureCopy(*m_view, [this](double width) {
        const DrawOptions paper {.scheme = Style::Scheme::Print,
                                 .language = m_language,
                                 .font = Theme::font(Theme::TextRole::Body),
                                 .selected = {}};
        const auto draw = [this, paper](QPainter &painter, const QRectF &area) {
            const auto chart =
                arrivalChart(notableArrivals(m_arrivals, std::max<qsizetype>(0, m_shown)), m_asOf, paper);
            paintChart(painter, area, *chart);
        };
        return QList<PaperPart> {m_legend->paperPart(width), {double(m_view->height()), draw}};
    });
    m_card->content().addWidget(m_legend);
    m_card->content().addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_all, &QPushButton::clicked, this, &ArrivalCard::showTable);
    connect(m_sources, &QPushButton::clicked, this, &ArrivalCard::showSources);
}

void ArrivalCard::setArrivals(const QList<ModelArrival> &arrivals, QDate asOf, Language language)
{
    const bool same = arrivals == m_arrivals && asOf == m_asOf && language == m_language && m_shown >= 0;
    if (same)
        return;
    m_arrivals = arrivals;
    m_asOf = asOf;
    m_language = language;
    m_model->update(arrivals, language);
    m_all->setText(tr("&All %n", nullptr, int(arrivals.size())));
    m_all->setAccessibleName(tr("Table of all %n model(s)", nullptr, int(arrivals.size())));
    m_all->setEnabled(!arrivals.isEmpty());
    m_sources->setEnabled(!arrivals.isEmpty());
    m_legend->setPicture([](QPainter &painter, const QRectF &area,
                            const DrawOptions &options) { drawArrivalLegend(painter, area, options); },
                         [](double width, const DrawOptions &options) { return arrivalLegendHeight(width, options); },
                         language);
    m_shown = -1;
    rebuildChart();
}

void ArrivalCard::rebuildChart()
{
    const QFont font = Theme::font(Theme::TextRole::Body);
    const double room = m_view->height();
    qsizetype rows = std::min(mostRows, m_arrivals.size());
    while (rows > 3 && arrivalChartHeight(rows, font) > room)
        --rows;
    if (rows == m_shown)
        return;
    m_shown = rows;
    const DrawOptions options {
        .scheme = Style::of(palette()).scheme, .language = m_language, .font = font, .selected = {}};
    QChart *old = m_view->chart();
    m_view->setChart(arrivalChart(notableArrivals(m_arrivals, rows), m_asOf, options).release());
    delete old;
}

void ArrivalCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_shown >= 0)
        QMetaObject::invokeMethod(this, &ArrivalCard::rebuildChart, Qt::QueuedConnection); // the view has its size then
}

void ArrivalCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_shown >= 0) {
        m_shown = 0;
        rebuildChart();
    }
}

void ArrivalCard::showTable()
{
    auto *dialog = new ReadingDialog(tr("When models arrived"), this);
    auto *view = new QTableView;
    auto *sorted = new QSortFilterProxyModel(view);
    sorted->setSortRole(ArrivalModel::SortRole);
    sorted->setSourceModel(m_model);
    view->setModel(sorted);
    view->setObjectName(u"arrivalTable"_s);
    view->setAccessibleName(tr("When models arrived"));
    view->setSortingEnabled(true);
    view->sortByColumn(ArrivalModel::First, Qt::DescendingOrder);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAlternatingRowColors(false);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->resizeColumnsToContents();
    view->horizontalHeader()->setStretchLastSection(true);
    new TableCopy(*view);
    dialog->setContent(view);
    dialog->open();
}

void ArrivalCard::showSources()
{
    QList<Source> sources;
    QSet<QString> seen;
    for (const ModelArrival &arrival : m_arrivals) {
        for (const Source &source : arrival.sources) {
            const QString key = source.url + source.title;
            if (!seen.contains(key))
                sources.append(source);
            seen.insert(key);
        }
    }
    auto *dialog = new ReadingDialog(tr("Sources of the delays"), this);
    dialog->setSources(sources, m_language);
    dialog->open();
}

} // namespace lotse
