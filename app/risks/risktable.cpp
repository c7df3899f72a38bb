// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/risktable.h"

#include "app/controls/neededwidth.h"
#include "app/controls/scaledsize.h"
#include "app/controls/tablecopy.h"
#include "app/look/theme.h"
#include "app/risks/riskdelegate.h"
#include "app/risks/riskmodel.h"

#include <QDate>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// Of the room for title and measure; where it is scarce the title comes first: a measure also stands in the details.
constexpr double shareOfTitle = 0.48;
constexpr double highestShareOfTitle = 0.66;
constexpr int wantedTitleWidth = 190;
constexpr int lowestTitleWidth = 140;
constexpr int wantedMeasureWidth = 150;
constexpr int lowestMeasureWidth = 100;
constexpr int widthForAfter = 1500; // width of the page from which the level after measures has a column
constexpr int widthForAffects = 1200; // and whom a risk affects: the measure needs the room more

} // namespace

RiskTable::RiskTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RiskDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | SelectedClicked | DoubleClicked);
    setShowGrid(false);
    setWordWrap(true);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RiskTable::shareWidth);
    new TableCopy(*this);
    keepScaled(*this, [this] { fitColumns(m_boardWidth); });
}

void RiskTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    QHeaderView *columns = horizontalHeader();
    for (int column = 0; column < RiskModel::ColumnCount; ++column)
        columns->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(RiskModel::Number, QHeaderView::Fixed);
    columns->setSectionResizeMode(RiskModel::Title, QHeaderView::Fixed);
    columns->setSectionResizeMode(RiskModel::Measure, QHeaderView::Fixed);
    columns->setSectionResizeMode(RiskModel::Affects, QHeaderView::Fixed);
    columns->setSectionResizeMode(RiskModel::Owner, QHeaderView::Fixed);
    connect(model, &QAbstractItemModel::dataChanged, this, &RiskTable::fitOwner);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RiskTable::fitOwner);
    fitColumns(m_boardWidth);
}

void RiskTable::fitColumns(int width)
{
    m_boardWidth = width;
    setMinimumHeight(Theme::scaled(110));
    horizontalHeader()->setMinimumSectionSize(Theme::scaled(28));
    const double scale = Theme::scaled(100) / 100.0;
    setColumnHidden(RiskModel::Affects, width < widthForAffects * scale);
    const bool wide = width >= widthForAfter * scale;
    setColumnHidden(RiskModel::After, !wide);
    setColumnWidth(RiskModel::Number, Theme::scaled(46));
    setColumnWidth(RiskModel::Affects, Theme::scaled(wide ? 104 : 86));
    m_ownerWidth = Theme::scaled(wide ? 136 : 110);
    shareWidth();
}

void RiskTable::clearDate()
{
    const QModelIndex current = currentIndex();
    if (current.column() == RiskModel::Due)
        model()->setData(current, QDate());
}

void RiskTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void RiskTable::fitOwner()
{
    if (const int needed = neededWidth(*this, RiskModel::Owner, WidestText::Line); needed != m_neededOwnerWidth) {
        m_neededOwnerWidth = needed;
        shareWidth();
    }
}

void RiskTable::shareWidth()
{
    if (m_sharing || model() == nullptr)
        return;
    m_sharing = true; // setting a width reports back as a change of width
    int rest = viewport()->width() - m_ownerWidth;
    for (int column = 0; column < RiskModel::ColumnCount; ++column) {
        if (column != RiskModel::Title && column != RiskModel::Measure && column != RiskModel::Owner)
            rest -= columnWidth(column); // 0 for a hidden one
    }
    // Who looks after a risk comes before what is done, which the details tell in full.
    const bool withMeasure = rest >= Theme::scaled(lowestTitleWidth + lowestMeasureWidth);
    setColumnHidden(RiskModel::Measure, !withMeasure);
    const double wanted = std::min<double>(Theme::scaled(wantedTitleWidth), rest * highestShareOfTitle);
    const int title = withMeasure ? int(std::max(rest * shareOfTitle, wanted)) : rest;
    // A long name takes from the measure, never from the title: that would move rows.
    const auto extraFor = [&](WidestText widest, int measure) {
        const int room = withMeasure ? std::max(0, rest - title - Theme::scaled(measure)) : 0;
        return std::clamp(neededWidth(*this, RiskModel::Owner, widest) - m_ownerWidth, 0, room);
    };
    const int extra =
        std::max(extraFor(WidestText::Line, wantedMeasureWidth), extraFor(WidestText::Word, lowestMeasureWidth));
    const int least = horizontalHeader()->minimumSectionSize();
    setColumnWidth(RiskModel::Owner, m_ownerWidth + extra);
    setColumnWidth(RiskModel::Title, std::max(title, least));
    if (withMeasure)
        setColumnWidth(RiskModel::Measure, std::max(rest - title - extra, least));
    verticalHeader()->resizeSections(QHeaderView::ResizeToContents);
    m_sharing = false;
}

} // namespace lotse
