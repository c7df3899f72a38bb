// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/diffview.h"

#include "app/library/diffmodel.h"
#include "app/look/theme.h"
#include "report/charts/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace lotse {

namespace {

class DiffDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Style &style = Style::of(option.palette);
        const auto kind = DiffRow::Kind(index.data(DiffModel::kindRole).toInt());
        const QString text = index.data().toString();
        const bool sideBySide = index.model()->columnCount() == 5;
        const bool sign = index.column() == (sideBySide ? 2 : 1);
        const bool number = index.column() == 0 || (sideBySide && index.column() == 3);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, style.selection);
        else if (kind == DiffRow::Kind::Removed)
            painter->fillRect(option.rect, style.weak.soft);
        else if (kind == DiffRow::Kind::Added)
            painter->fillRect(option.rect, style.good.soft);
        else if (kind == DiffRow::Kind::Changed)
            painter->fillRect(option.rect, style.fair.soft);
        painter->setFont(option.font);
        painter->setPen(number ? style.secondaryText : style.text);
        const int margin = option.fontMetrics.horizontalAdvance(u' ');
        const QRect box = option.rect.adjusted(margin, 0, -margin, 0);
        const Qt::Alignment alignment = number ? Qt::AlignRight : sign ? Qt::AlignHCenter : Qt::AlignLeft;
        painter->drawText(box, int(alignment | Qt::AlignVCenter),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, box.width()));
    }
};

} // namespace

DiffView::DiffView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new DiffDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void DiffView::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    fit();
}

void DiffView::fit()
{
    QFont source = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    source.setPointSizeF(QApplication::font().pointSizeF() * 12 / 13);
    setFont(source);
    const QFontMetrics metrics(source);
    verticalHeader()->setDefaultSectionSize(metrics.height() + Theme::scaled(4));
    if (model() == nullptr)
        return;
    const bool sideBySide = model()->columnCount() == 5;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool wide = sideBySide ? column == 1 || column == 4 : column == 2;
        const bool number = sideBySide ? column == 0 || column == 3 : column == 0;
        horizontalHeader()->setSectionResizeMode(column, wide ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (!wide)
            setColumnWidth(column,
                           metrics.horizontalAdvance(number ? QStringLiteral(" 00000 ") : QStringLiteral(" + ")));
    }
}

void DiffView::goToNextDifference(bool backwards)
{
    const auto *rows = qobject_cast<DiffModel *>(model());
    if (rows == nullptr)
        return;
    const int row = rows->nextDifference(currentIndex().isValid() ? currentIndex().row() : -1, backwards);
    if (row >= 0) {
        setCurrentIndex(model()->index(row, 0));
        scrollTo(currentIndex(), PositionAtCenter);
    }
}

void DiffView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
}

} // namespace lotse
