// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/readingorder.h"

#include "app/controls/settledlayouts.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QList>
#include <QScrollArea>
#include <QTabWidget>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace lotse {

namespace {

struct Stop
{
    QWidget *widget = nullptr;
    QWidget *group = nullptr; ///< the largest around the widget that holds no other stop, within its scroll area
    QList<QWidget *> scrollAreas; ///< around the widget, the innermost first
};

/// The words beside a check box belong to it: it is read as the whole line.
void findGroups(QList<Stop> &stops)
{
    QHash<const QWidget *, int> held;
    for (const Stop &stop : std::as_const(stops)) {
        for (const QWidget *around = stop.widget; around; around = around->parentWidget())
            ++held[around];
    }
    for (Stop &stop : stops) {
        stop.group = stop.widget;
        for (QWidget *parent = stop.widget->parentWidget();
             parent && !parent->isWindow() && held.value(parent) == 1 && !qobject_cast<QAbstractScrollArea *>(parent);
             parent = parent->parentWidget())
            stop.group = parent;
    }
}

QList<Stop> stopsInChain(QWidget &window)
{
    QList<Stop> stops;
    for (QWidget *widget = window.nextInFocusChain(); widget != &window; widget = widget->nextInFocusChain()) {
        // The tab widget hands the focus to its bar: as a stop of its own, behind its pages, it would lead Tab round
        // in a circle.
        if (qobject_cast<QTabWidget *>(widget) && widget->focusProxy()) {
            widget->setFocusProxy(nullptr);
            widget->setFocusPolicy(Qt::NoFocus);
        }
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
        if (!takesTab || !widget->isVisible() || widget->window() != &window)
            continue;
        Stop stop {widget, nullptr, {}};
        for (QWidget *parent = widget->parentWidget(); parent && parent != &window; parent = parent->parentWidget()) {
            if (qobject_cast<QAbstractScrollArea *>(parent))
                stop.scrollAreas.append(parent);
        }
        stops.append(stop);
    }
    findGroups(stops);
    return stops;
}

/// The place of @p stop as seen from @p other: of the outermost scroll area that holds only the first.
QRect placeOf(const Stop &stop, const Stop &other)
{
    const QWidget *seen = stop.group;
    for (const QWidget *area : stop.scrollAreas) {
        if (area != other.widget && !area->isAncestorOf(other.widget))
            seen = area;
    }
    return {seen->mapTo(seen->window(), QPoint()), seen->size()};
}

bool isReadBefore(const Stop &first, const Stop &second)
{
    const QRect one = placeOf(first, second);
    const QRect two = placeOf(second, first);
    const bool sameColumn = one.left() <= two.right() && two.left() <= one.right();
    const bool sameRow = one.top() <= two.bottom() && two.top() <= one.bottom();
    return (sameColumn && one.bottom() < two.top()) || (sameRow && one.right() < two.left());
}

/// Takes the first that has to wait for none of the others, again and again.
QList<Stop> inReadingOrder(QList<Stop> stops)
{
    QList<Stop> ordered;
    ordered.reserve(stops.size());
    while (!stops.isEmpty()) {
        const auto waits = [&stops](const Stop &stop) {
            return std::ranges::any_of(stops, [&stop](const Stop &other) { return isReadBefore(other, stop); });
        };
        const auto next = std::ranges::find_if_not(stops, waits);
        // Four panels around a fifth would wait for each other.
        ordered.append(stops.takeAt(next == stops.end() ? 0 : next - stops.begin()));
    }
    return ordered;
}

} // namespace

void putTabsInReadingOrder(QWidget &window)
{
    settleLayouts(); // what was made a moment ago has no place yet
    const QList<Stop> stops = stopsInChain(window);
    const QList<Stop> ordered = inReadingOrder(stops);
    for (qsizetype place = 1; place < ordered.size(); ++place) {
        if (ordered.at(place).widget != stops.at(place).widget
            || ordered.at(place - 1).widget != stops.at(place - 1).widget)
            QWidget::setTabOrder(ordered.at(place - 1).widget, ordered.at(place).widget);
    }
}

void scrollToFocus(QWidget &window)
{
    QWidget *focused = window.focusWidget();
    for (QWidget *parent = focused ? focused->parentWidget() : nullptr; parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(focused);
    }
}

} // namespace lotse
