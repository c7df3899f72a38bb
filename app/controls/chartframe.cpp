// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/chartframe.h"

#include "app/controls/picturewidget.h"
#include "app/controls/spokenname.h"
#include "app/controls/text.h"
#include "app/look/theme.h"
#include "report/charts/chartpaint.h"

#include <QChart>
#include <QChartView>
#include <QEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr double outdatedOpacity = 0.5;

} // namespace

ChartFrame::ChartFrame(const QString &name, QWidget *parent)
    : QWidget(parent), m_view(new QChartView(this)),
      m_word(new TextLabel(tr("being worked out"), Theme::TextRole::BodyBold, TextLabel::Tone::Secondary, this))
{
    m_word->setObjectName(u"outdated"_s);
    m_word->hide();
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    namePicture(*m_view, name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    new PictureCopy(*m_view, [this](double width) { return paperParts(width); });
}

void ChartFrame::setChart(Build build, Height height, Language language, const QString &sentence)
{
    m_build = std::move(build);
    m_height = std::move(height);
    m_language = language;
    m_view->setAccessibleDescription(sentence);
    rebuild();
}

void ChartFrame::setOutdated(bool outdated)
{
    m_outdated = outdated;
    if (m_build && m_view->chart())
        m_view->chart()->setOpacity(outdated ? outdatedOpacity : 1);
    m_word->setVisible(outdated && m_view->chart());
    placeWord();
}

void ChartFrame::placeWord()
{
    m_word->adjustSize();
    m_word->move((width() - m_word->width()) / 2, (height() - m_word->height()) / 2);
    m_word->raise();
}

QList<PaperPart> ChartFrame::paperParts(double width) const
{
    DrawOptions paper;
    paper.language = m_language;
    paper.font = Theme::font(Theme::TextRole::Body);
    QList<PaperPart> parts;
    if (m_outdated) // a picture outlives the word that lies on the chart
        parts.append({paint::unit(paper.font) * 18, [this, paper](QPainter &painter, const QRectF &area) {
                          paint::text(painter, area, Qt::AlignCenter, m_word->text(), paper.font,
                                      Style::of(paper.scheme).secondaryText);
                      }});
    if (m_build)
        parts.append({m_height(paper.font), [this, paper](QPainter &painter, const QRectF &area) {
                          const auto chart = m_build(paper);
                          chart->setOpacity(m_outdated ? outdatedOpacity : 1);
                          paintChart(painter, area, *chart);
                      }});
    if (m_legend)
        parts.append(m_legend->paperPart(width));
    return parts;
}

void ChartFrame::rebuild()
{
    if (!m_build)
        return;
    DrawOptions options;
    options.scheme = Style::of(palette()).scheme;
    options.language = m_language;
    options.font = Theme::font(Theme::TextRole::Body);
    auto chart = m_build(options);
    chart->setOpacity(m_outdated ? outdatedOpacity : 1);
    QChart *old = m_view->chart();
    m_view->setChart(chart.release());
    delete old;
    setFixedHeight(int(std::ceil(m_height(options.font))));
    m_view->setGeometry(rect());
}

void ChartFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(rect());
    placeWord();
}

void ChartFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace lotse
