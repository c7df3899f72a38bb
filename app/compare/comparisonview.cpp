// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparisonview.h"

#include "app/compare/comparisonheader.h"
#include "app/compare/comparisonmodel.h"
#include "app/compare/comparisonproxy.h"
#include "app/compare/ratingdelegate.h"
#include "app/controls/tablecopy.h"
#include "app/look/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

void setUp(QTableView &view)
{
    view.setItemDelegate(new RatingDelegate(&view));
    view.setShowGrid(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setMinimumSectionSize(1);
}

bool isGroup(const QModelIndex &index)
{
    return index.isValid() && index.data(ComparisonModel::CriterionRole).toString().isEmpty();
}

} // namespace

ComparisonView::ComparisonView(ComparisonModel &source, ComparisonProxy &proxy, QWidget *parent)
    : QTableView(parent), m_source(source), m_proxy(proxy), m_frozen(new QTableView(this))
{
    setObjectName(u"comparison"_s);
    setAccessibleName(tr("Comparison of the options"));
    m_frozen->setObjectName(u"comparisonFrozen"_s);
    m_frozen->setAccessibleName(tr("Criteria and pinned options"));
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
        auto *header = new ComparisonHeader(view);
        view->setHorizontalHeader(header);
        setUp(*view);
        view->setModel(&proxy);
        connect(header, &ComparisonHeader::pinClicked, this, [this](int section) {
            emit pinRequested(m_proxy.headerData(section, Qt::Horizontal, ComparisonModel::OptionRole).toString());
        });
        connect(header, &ComparisonHeader::reasonClicked, this, [this](int section) {
            emit reasonRequested(m_proxy.headerData(section, Qt::Horizontal, ComparisonModel::OptionRole).toString());
        });
        connect(view, &QTableView::clicked, this, &ComparisonView::activate);
    }
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    auto *copy = new TableCopy(*this);
    copy->addPart(*m_frozen);

    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    // The name of a group row stays at the left edge while the columns move below it.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    arrange();
}

int ComparisonView::frozenColumns() const
{
    return ComparisonModel::FirstOptionColumn + m_source.pinnedCount();
}

int ComparisonView::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < frozenColumns(); ++column)
        width += isColumnHidden(column) ? 0 : columnWidth(column);
    return width;
}

void ComparisonView::arrange()
{
    arrangeColumns();
    arrangeRows();
    placeFrozenPart();
}

void ComparisonView::setColumns(const ShownColumns &columns)
{
    m_columns = columns;
    m_source.setPinned(columns.pinned);
    arrange();
}

QMap<int, int> ComparisonView::optionWidths(int room) const
{
    const auto *head = static_cast<const ComparisonHeader *>(horizontalHeader());
    const int least = Theme::scaled(128);
    QMap<int, int> widths; // first what a column needs
    QList<int> out;
    for (int column = ComparisonModel::FirstOptionColumn; column < m_proxy.columnCount(); ++column) {
        if (m_columns.hidden.contains(
                m_proxy.headerData(column, Qt::Horizontal, ComparisonModel::OptionRole).toString()))
            continue;
        widths.insert(column, std::clamp(head->neededWidth(column), least, Theme::scaled(200)));
        const int clearance = m_proxy.headerData(column, Qt::Horizontal, ComparisonModel::ClearanceRole).toInt();
        if (clearance == int(Clearance::Failed))
            out.append(column);
    }
    // Where all columns fit at full width, those of options that are out need not shrink.
    const bool open = m_columns.failedWide || int(widths.size()) * least <= room;
    QMap<int, int> shrunk;
    if (!open && !out.isEmpty()) {
        for (const int column : std::as_const(out))
            widths.remove(column);
        // Their heads name the question, and get what their names need where the others have enough.
        int narrow = Theme::scaled(76);
        for (const int column : std::as_const(out))
            narrow = std::max(narrow, head->neededWidth(column, ComparisonHeader::Words::Reason));
        int needed = narrow;
        for (const int column : std::as_const(out))
            needed = std::max(needed, std::min(head->neededWidth(column), RatingDelegate::leastWidthForWords() - 1));
        int left = room;
        for (const int width : std::as_const(widths))
            left -= std::max(width, Theme::scaled(142));
        const int width = std::clamp(left / int(out.size()), narrow, needed);
        for (const int column : std::as_const(out))
            shrunk.insert(column, width);
        room -= int(out.size()) * width;
    }
    // The others share the room there is, between what they need and what they can use.
    int level = 0;
    for (QList<int> wider(widths.cbegin(), widths.cend()); !wider.isEmpty();) {
        const int fixed =
            std::accumulate(widths.cbegin(), widths.cend(), 0) - std::accumulate(wider.cbegin(), wider.cend(), 0);
        level = (room - fixed) / int(wider.size());
        if (wider.removeIf([level](int need) { return need > level; }) == 0)
            break;
    }
    for (int &width : widths)
        width = std::max(width, std::min(level, Theme::scaled(232)));
    widths.insert(shrunk);
    return widths;
}

void ComparisonView::arrangeColumns()
{
    const bool wide = width() >= Theme::scaled(1140);
    const int first = Theme::scaled(wide ? 206 : 190);
    const int weight = Theme::scaled(54);
    const QMap<int, int> widths = optionWidths(viewport()->width() - first - weight);
    for (int column = 0; column < m_proxy.columnCount(); ++column) {
        const bool option = column >= ComparisonModel::FirstOptionColumn;
        const bool hidden = option && !widths.contains(column);
        const int size = option ? widths.value(column) : column == ComparisonModel::CriterionColumn ? first : weight;
        setColumnHidden(column, hidden);
        m_frozen->setColumnHidden(column, hidden || column >= frozenColumns());
        if (!hidden)
            setColumnWidth(column, size);
        if (!hidden && column < frozenColumns())
            m_frozen->setColumnWidth(column, size);
    }
}

void ComparisonView::arrangeRows()
{
    clearSpans();
    m_frozen->clearSpans();
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen})
        view->verticalHeader()->setDefaultSectionSize(RatingDelegate::rowHeight());
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const bool group = isGroup(m_proxy.index(row, 0));
        const int height = group ? RatingDelegate::groupRowHeight() : RatingDelegate::rowHeight();
        for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
            if (view->rowHeight(row) != height)
                view->setRowHeight(row, height);
            if (group && m_proxy.columnCount() > 1)
                view->setSpan(row, 0, 1, m_proxy.columnCount());
        }
    }
}

void ComparisonView::placeFrozenPart()
{
    const int head = horizontalHeader()->sizeHint().height();
    horizontalHeader()->setFixedHeight(head);
    m_frozen->horizontalHeader()->setFixedHeight(head);
    m_frozen->setGeometry(frameWidth(), frameWidth(), std::min(frozenWidth(), viewport()->width()),
                          viewport()->height() + head);
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_frozen->raise();
    m_frozen->show();
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
    placeFrozenPart();
}

void ComparisonView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (m_frozen && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        arrange();
}

void ComparisonView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || isGroup(index) || index.column() < frozenColumns()) {
        // Only up and down: what is frozen is in sight anyway.
        const int horizontal = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(horizontal);
        return;
    }
    QTableView::scrollTo(index, hint);
    const int hiddenBelow = frozenWidth() - visualRect(index).left();
    if (hiddenBelow > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hiddenBelow);
}

void ComparisonView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (m_frozen)
        m_frozen->viewport()->update();
}

void ComparisonView::goToNextRow()
{
    const int rows = m_proxy.rowCount();
    const int column = std::max(int(ComparisonModel::FirstOptionColumn), currentIndex().column());
    for (int step = 1; step <= rows; ++step) {
        const QModelIndex next = m_proxy.index((std::max(0, currentIndex().row()) + step) % rows, column);
        if (!isGroup(next)) {
            setCurrentIndex(next);
            setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void ComparisonView::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setFocus(Qt::OtherFocusReason);
    if (isGroup(index))
        emit foldRequested(index.data(ComparisonModel::GroupRole).toString());
    else if (index.column() >= ComparisonModel::FirstOptionColumn)
        emit evidenceRequested(index);
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->modifiers() == Qt::NoModifier) {
            activate(currentIndex());
            return;
        }
        break;
    case Qt::Key_P:
        if (event->modifiers() == Qt::NoModifier && currentIndex().column() >= ComparisonModel::FirstOptionColumn) {
            emit pinRequested(
                m_proxy.headerData(currentIndex().column(), Qt::Horizontal, ComparisonModel::OptionRole).toString());
            return;
        }
        break;
    case Qt::Key_W:
        if (event->modifiers() == Qt::NoModifier && currentIndex().column() >= ComparisonModel::FirstOptionColumn) {
            emit reasonRequested(
                m_proxy.headerData(currentIndex().column(), Qt::Horizontal, ComparisonModel::OptionRole).toString());
            return;
        }
        break;
    case Qt::Key_N:
        if (event->modifiers() == Qt::NoModifier && currentIndex().column() >= ComparisonModel::FirstOptionColumn) {
            emit noteRequested(currentIndex());
            return;
        }
        break;
    case Qt::Key_D:
        if (event->modifiers() == Qt::NoModifier) {
            emit differencesRequested();
            return;
        }
        break;
    default: break;
    }
    QTableView::keyPressEvent(event);
}

} // namespace lotse
