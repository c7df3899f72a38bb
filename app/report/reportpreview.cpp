// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportpreview.h"

#include "app/controls/chip.h"
#include "app/look/theme.h"
#include "app/report/pagethumbnailmodel.h"
#include "app/report/previewzoom.h"
#include "app/words/plaintext.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfPageRenderer>
#include <QPdfView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent), m_document(new QPdfDocument(this)), m_view(new QPdfView), m_second(new QPdfView),
      m_thumbnails(new QListView), m_pages(new PageThumbnailModel(*m_document, this))
{
    for (QPdfView *view : {m_view, m_second}) {
        view->setDocument(m_document);
        view->setPageMode(QPdfView::PageMode::SinglePage);
        view->setZoomMode(QPdfView::ZoomMode::FitInView);
        view->setFrameShape(QFrame::NoFrame);
    }
    m_view->setObjectName(u"pdfView"_s);
    m_view->setAccessibleName(tr("Preview of the report"));
    m_second->setObjectName(u"secondPage"_s);
    m_second->setAccessibleName(tr("Preview of the report, following page"));
    m_second->setFocusPolicy(Qt::NoFocus);
    m_second->hide();
    m_thumbnails->setModel(m_pages);
    m_thumbnails->setObjectName(u"thumbnails"_s);
    m_thumbnails->setAccessibleName(tr("Pages of the report"));
    m_thumbnails->setViewMode(QListView::IconMode);
    m_thumbnails->setFlow(QListView::TopToBottom);
    m_thumbnails->setWrapping(false);
    m_thumbnails->setMovement(QListView::Static);
    m_thumbnails->setUniformItemSizes(true);
    m_thumbnails->setSpacing(6);
    m_thumbnails->setFrameShape(QFrame::NoFrame);
    m_thumbnails->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_thumbnails->setFixedWidth(Theme::scaled(136));
    const int width = Theme::scaled(92);
    m_thumbnails->setIconSize({width, width * 297 / 210});
    m_pages->setSize(int(width * devicePixelRatioF()), devicePixelRatioF());

    m_row = new QHBoxLayout;
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_thumbnails);
    m_row->addWidget(m_view, 1);
    m_row->addWidget(m_second, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addLayout(m_row, 1);

    const QPdfPageNavigator *navigator = m_view->pageNavigator();
    connect(navigator, &QPdfPageNavigator::currentPageChanged, this, &ReportPreview::showPageNumber);
    connect(m_thumbnails->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && now.row() != page())
            goTo(now.row());
    });
    applyColours();
    setCurrent(false);
    showPageNumber();
}

ReportPreview::~ReportPreview()
{
    // Qt 6.8 ends a renderer's thread with the renderer but frees it only in this mode. The view has its own renderer.
    for (QPdfPageRenderer *renderer : findChildren<QPdfPageRenderer *>())
        renderer->setRenderMode(QPdfPageRenderer::RenderMode::SingleThreaded);
}

QWidget *ReportPreview::makeBar()
{
    const auto button = [](const QString &icon, const QString &text, const QString &name) {
        auto *made = new QPushButton(Theme::icon(icon), text);
        made->setObjectName(name);
        made->setProperty("small", true);
        return made;
    };
    m_previous = button(u"chevron-left"_s, {}, u"previousPage"_s);
    m_next = button(u"chevron-right"_s, {}, u"nextPage"_s);
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(plainToolTip(tr("Previous page")));
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(plainToolTip(tr("Next page")));
    m_number = new TextLabel(Theme::TextRole::Body);
    m_zoom = new PreviewZoom(*m_view);
    m_state = new Chip;
    m_state->setObjectName(u"previewState"_s);
    m_bar = new QWidget;
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_previous);
    row->addWidget(m_number);
    row->addWidget(m_next);
    row->addWidget(m_zoom);
    row->addStretch();
    row->addWidget(m_state);
    connect(m_previous, &QPushButton::clicked, this, [this] { goTo(std::max(0, page() - shownPages())); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(page() + shownPages()); });
    m_bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // fitBar() says what it needs
    connect(m_zoom, &PreviewZoom::changed, this, &ReportPreview::showPageNumber);
    return m_bar;
}

void ReportPreview::setPdf(const QByteArray &pdf)
{
    const int before = page();
    const QPointF place = m_view->pageNavigator()->currentLocation();
    m_document->close();
    m_buffer.close();
    m_buffer.setData(pdf); // it shares the bytes and keeps them
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_pages->reload();
    if (pageCount() > 0)
        m_view->pageNavigator()->jump(std::clamp(before, 0, pageCount() - 1), place);
    showPageNumber();
    emit loaded();
}

void ReportPreview::setCurrent(bool current)
{
    if (current)
        m_state->set(tr("Preview is up to date"), TextLabel::Tone::Good, u"check"_s);
    else
        m_state->set(tr("Preview is being made"), TextLabel::Tone::Unknown, u"clock"_s);
}

void ReportPreview::setThumbnailsVisible(bool visible)
{
    m_thumbnails->setVisible(visible);
}

void ReportPreview::setSide(QWidget *widget)
{
    m_row->addWidget(widget);
}

void ReportPreview::setTwoPages(bool two)
{
    if (m_two == two)
        return;
    m_two = two;
    showPageNumber();
}

int ReportPreview::shownPages() const
{
    return m_second->isHidden() ? 1 : 2;
}

void ReportPreview::showSecondPage()
{
    const int second = page() + 1;
    const bool shown = m_two && m_zoom->isWholePage() && second < pageCount();
    m_second->setVisible(shown);
    if (shown && m_second->pageNavigator()->currentPage() != second)
        m_second->pageNavigator()->jump(second, {});
}

int ReportPreview::page() const
{
    return std::max(0, m_view->pageNavigator()->currentPage());
}

int ReportPreview::pageCount() const
{
    return std::max(0, m_document->pageCount());
}

void ReportPreview::goTo(int page)
{
    if (page >= 0 && page < pageCount())
        m_view->pageNavigator()->jump(page, {});
}

void ReportPreview::showPageNumber()
{
    showSecondPage();
    const int pages = pageCount();
    if (pages == 0)
        m_number->setText(tr("No page yet"));
    else if (shownPages() == 2)
        m_number->setText(tr("Pages %1 and %2 of %3").arg(page() + 1).arg(page() + 2).arg(pages));
    else
        m_number->setText(tr("Page %1 of %2").arg(page() + 1).arg(pages));
    fitBar();
    m_previous->setEnabled(page() > 0);
    m_next->setEnabled(page() + shownPages() < pages);
    if (page() < pages)
        m_thumbnails->setCurrentIndex(m_pages->index(page()));
}

QList<QWidget *> ReportPreview::areas() const
{
    return {m_thumbnails, m_view};
}

void ReportPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void ReportPreview::applyColours()
{
    const QColor ground = Style::of(QApplication::palette()).window; // QPdfView lays its pages on the role Dark
    QPalette colours = m_view->palette();
    if (colours.color(QPalette::Dark) == ground)
        return;
    colours.setColor(QPalette::Dark, ground);
    m_view->setPalette(colours);
    m_second->setPalette(colours);
    QPalette list = m_thumbnails->palette();
    list.setColor(QPalette::Base, ground);
    m_thumbnails->setPalette(list);
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
}

void ReportPreview::fitBar()
{
    // Narrow previews say what matters: the page; the zoom has keys, and the icons carry the rest.
    const QMargins margins = m_bar->layout()->contentsMargins();
    const int spacing = m_bar->layout()->spacing();
    int used = margins.left() + margins.right() + m_zoom->neededWidth(false);
    for (const QWidget *part :
         {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_next)})
        used += part->sizeHint().width() + spacing;
    m_bar->setMinimumWidth(used);
    used += m_zoom->neededWidth(true) - m_zoom->neededWidth(false);
    m_zoom->setStepsVisible(used <= width());
    m_state->setVisible(used + spacing + m_state->sizeHint().width() <= width());
}

} // namespace lotse
