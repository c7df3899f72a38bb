// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/upkeeptable.h"

#include "app/controls/scaledsize.h"
#include "app/controls/tablecopy.h"
#include "app/controls/text.h"
#include "app/library/upkeepmodel.h"
#include "app/look/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <array>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// Of the width; the last column takes what is left.
constexpr std::array shares {0.28, 0.27, 0.20, 0.25};

class UpkeepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        const QWidget *widget = option.widget;
        (widget != nullptr ? widget->style() : QApplication::style())
            ->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
        const Style &style = Style::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRectF room = QRectF(option.rect).adjusted(Theme::scaled(8), 0, -Theme::scaled(4), 0);
        if (const QString icon = index.data(UpkeepModel::IconRole).toString(); !icon.isEmpty()) {
            const double side = Theme::iconSize();
            Theme::paintIcon(*painter, {room.left(), room.center().y() - side / 2, side, side}, icon,
                             colourOf(style, TextLabel::Tone(index.data(UpkeepModel::ToneRole).toInt())));
            room.setLeft(room.left() + side + Theme::scaled(8));
        }
        const QString second = index.data(UpkeepModel::SecondLineRole).toString();
        const bool isStrong = index.data(UpkeepModel::StrongRole).toBool();
        const QFont first = Theme::font(isStrong ? Theme::TextRole::BodyBold : Theme::TextRole::Body);
        const QFont small = Theme::font(Theme::TextRole::Small);
        const double firstHeight = QFontMetricsF(first).height();
        const double all = firstHeight + (second.isEmpty() ? 0 : QFontMetricsF(small).height());
        QRectF line(room.left(), room.center().y() - all / 2, room.width(), firstHeight);
        write(*painter, line, index.data().toString(), first, style.text);
        line.moveTop(line.bottom());
        line.setHeight(QFontMetricsF(small).height());
        write(*painter, line, second, small, style.secondaryText);
        painter->restore();
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, style.line);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override
    {
        return {Theme::scaled(80), rowHeight()};
    }

    [[nodiscard]] static int rowHeight()
    {
        return QFontMetrics(Theme::font(Theme::TextRole::Body)).height()
            + QFontMetrics(Theme::font(Theme::TextRole::Small)).height() + Theme::scaled(10);
    }

private:
    static void write(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
                      const QColor &colour)
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()));
    }
};

} // namespace

UpkeepTable::UpkeepTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(u"upkeepTable"_s);
    setAccessibleName(tr("Claims that need a look"));
    setItemDelegate(new UpkeepDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    new TableCopy(*this);
    keepScaled(*this, [this] {
        verticalHeader()->setDefaultSectionSize(UpkeepDelegate::rowHeight());
        shareWidth();
    });
}

void UpkeepTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    shareWidth();
}

void UpkeepTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void UpkeepTable::keyPressEvent(QKeyEvent *event)
{
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint()
        && (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (isText && event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void UpkeepTable::shareWidth()
{
    if (model() == nullptr)
        return;
    int left = viewport()->width();
    for (int column = 0; column < UpkeepModel::ColumnCount; ++column) {
        const bool isLast = column == UpkeepModel::ColumnCount - 1;
        const int width = isLast ? left : int(shares[size_t(column)] * viewport()->width());
        setColumnWidth(column, width);
        left -= width;
    }
}

} // namespace lotse
