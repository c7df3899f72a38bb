// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/previewzoom.h"

#include "app/look/theme.h"
#include "app/words/plaintext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr double zoomStep = 1.25;
constexpr double smallestZoom = 0.2;
constexpr double largestZoom = 5;
constexpr int gap = 8;

} // namespace

PreviewZoom::PreviewZoom(QPdfView &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_choices(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    m_whole = add(u"file"_s, tr("Whole &page"), u"wholePage"_s);
    m_width = add(u"columns"_s, tr("&Width"), u"pageWidth"_s);
    m_smaller = add(u"minus"_s, {}, u"zoomOut"_s);
    m_larger = add(u"plus"_s, {}, u"zoomIn"_s);
    m_smaller->setAccessibleName(tr("Show the page smaller"));
    m_smaller->setToolTip(plainToolTip(tr("Show the page smaller (− in the preview)")));
    m_larger->setAccessibleName(tr("Show the page larger"));
    m_larger->setToolTip(plainToolTip(tr("Show the page larger (+ in the preview)")));
    fit(m_whole, true);
    fit(m_width, false);
    m_whole->setChecked(true);
    step(m_smaller, Qt::Key_Minus, 1 / zoomStep);
    step(m_larger, Qt::Key_Plus, zoomStep);
}

QPushButton *PreviewZoom::add(const QString &icon, const QString &text, const QString &name)
{
    auto *button = new QPushButton(Theme::icon(icon), text);
    button->setObjectName(name);
    button->setProperty("small", true);
    layout()->addWidget(button);
    return button;
}

void PreviewZoom::fit(QPushButton *choice, bool wholePage)
{
    choice->setCheckable(true);
    m_choices->addButton(choice);
    connect(choice, &QPushButton::clicked, this, [this, wholePage] {
        m_view.setZoomMode(wholePage ? QPdfView::ZoomMode::FitInView : QPdfView::ZoomMode::FitToWidth);
        emit changed();
    });
}

void PreviewZoom::step(QPushButton *button, Qt::Key key, double factor)
{
    connect(button, &QPushButton::clicked, this, [this, factor] { zoomBy(factor); });
    auto *shortcut = new QShortcut(QKeySequence(key), &m_view);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, factor] { zoomBy(factor); });
}

bool PreviewZoom::isWholePage() const
{
    return m_whole->isChecked();
}

int PreviewZoom::neededWidth(bool steps) const
{
    const int choices = m_whole->sizeHint().width() + gap + m_width->sizeHint().width();
    return steps ? choices + 2 * gap + m_smaller->sizeHint().width() + m_larger->sizeHint().width() : choices;
}

void PreviewZoom::setStepsVisible(bool visible)
{
    m_smaller->setVisible(visible);
    m_larger->setVisible(visible);
}

double PreviewZoom::shownZoom() const
{
    const QPdfDocument *document = m_view.document();
    if (m_view.zoomMode() == QPdfView::ZoomMode::Custom || document == nullptr || document->pageCount() <= 0)
        return m_view.zoomFactor();
    // As the view fits a page, which it does not tell.
    const QSizeF page = document->pagePointSize(std::max(0, m_view.pageNavigator()->currentPage()))
        * (m_view.screen()->logicalDotsPerInch() / 72.0);
    const QSizeF room = m_view.viewport()->size().shrunkBy(m_view.documentMargins());
    const double width = room.width() / page.width();
    return m_view.zoomMode() == QPdfView::ZoomMode::FitToWidth ? width : std::min(width, room.height() / page.height());
}

void PreviewZoom::zoomBy(double factor)
{
    const double wanted = std::clamp(shownZoom() * factor, smallestZoom, largestZoom);
    m_choices->setExclusive(false);
    m_whole->setChecked(false);
    m_width->setChecked(false);
    m_choices->setExclusive(true);
    m_view.setZoomMode(QPdfView::ZoomMode::Custom);
    m_view.setZoomFactor(wanted);
    emit changed();
}

} // namespace lotse
