// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/cuttexts.h"

#include "app/words/plaintext.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QListView>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

namespace lotse {

namespace {

QString cutIn(const QComboBox &box)
{
    if (box.isEditable())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = false;
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int icon = box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width();
    const bool isCut = box.fontMetrics().horizontalAdvance(box.currentText()) > field.width() - icon;
    return isCut ? box.currentText() : QString();
}

QString cutIn(const QAbstractButton &button)
{
    const bool isCut = !button.text().isEmpty() && button.width() < button.sizeHint().width();
    return isCut ? readText(button.text()) : QString();
}

QString cutIn(const QTabBar &tabs, QPoint place)
{
    const int tab = tabs.tabAt(place);
    if (tab < 0 || !tabs.tabToolTip(tab).isEmpty())
        return {};
    const QString text = readText(tabs.tabText(tab));
    return tabs.fontMetrics().horizontalAdvance(text) > tabs.tabRect(tab).width() ? text : QString();
}

QString cutIn(const QHeaderView &head, QPoint place)
{
    const int section = head.logicalIndexAt(place);
    if (section < 0 || !head.model()
        || !head.model()->headerData(section, head.orientation(), Qt::ToolTipRole).toString().isEmpty())
        return {};
    const QString text = head.model()->headerData(section, head.orientation(), Qt::DisplayRole).toString();
    return head.sectionSizeHint(section) > head.sectionSize(section) ? text : QString();
}

bool breaksLines(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->wordWrap();
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->wordWrap();
    const auto *list = qobject_cast<const QListView *>(&view);
    return list && list->wordWrap();
}

QString cutIn(const QAbstractItemView &view, QPoint place)
{
    const QModelIndex index = view.indexAt(place);
    if (!index.isValid() || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return {};
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant font = index.data(Qt::FontRole);
    const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : view.font());
    const int margin = view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1;
    const QRect cell = view.visualRect(index).adjusted(margin, 0, -margin, 0);
    if (metrics.horizontalAdvance(text) <= cell.width())
        return {};
    const QRect room(0, 0, cell.width(), QWIDGETSIZE_MAX);
    const bool isWhole =
        breaksLines(view) && metrics.boundingRect(room, Qt::TextWordWrap, text).height() <= cell.height();
    return isWhole ? QString() : text;
}

} // namespace

bool showCutText(const QHelpEvent &event, QWidget &widget, const QString &text)
{
    QToolTip::showText(event.globalPos(), plainToolTip(text), &widget);
    return true;
}

CutTexts::CutTexts(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

QString CutTexts::at(QWidget &widget, QPoint place)
{
    if (!widget.toolTip().isEmpty())
        return {};
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return cutIn(*box);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return cutIn(*button);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return cutIn(*tabs, place);
    // Views are asked through what shows their rows.
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    if (!view || view->viewport() != &widget || !view->toolTip().isEmpty())
        return {};
    const auto *head = qobject_cast<const QHeaderView *>(view);
    return head ? cutIn(*head, place) : cutIn(*view, place);
}

bool CutTexts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip && watched->isWidgetType()) {
        auto &widget = static_cast<QWidget &>(*watched);
        const auto &help = static_cast<const QHelpEvent &>(*event);
        if (const QString text = at(widget, help.pos()); !text.isEmpty())
            return showCutText(help, widget, text);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lotse
