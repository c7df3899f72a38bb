// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QApplication>
#include <QImage>
#include <QList>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

/// A walk through one window with Tab, as a person without a mouse takes it.
namespace tabwalk {

using namespace Qt::StringLiterals;

inline constexpr int mostPartsOfOneStop = 20; // the links of a help page

inline QString nameOf(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    const QWidget *parent = widget->parentWidget();
    return QLatin1StringView(widget->metaObject()->className()) + u" \""_s
        + (widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName()) + u"\" in "_s
        + QLatin1StringView(parent ? parent->metaObject()->className() : "nothing");
}

inline QString namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names.append(nameOf(widget));
    return names.join(u"\n  "_s);
}

/// The widgets of @p top that a person can reach and use: visible, enabled, taking the focus by Tab. Where a widget
/// hands the focus on to another, the other one counts.
inline QList<QWidget *> stops(const QWidget &top)
{
    QList<QWidget *> found;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        const bool own = widget->window() == &top && widget->isVisible() && widget->isEnabled();
        const bool reachable = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
        if (own && reachable && widget->width() > 0 && widget->height() > 0)
            found.append(widget);
    }
    return found;
}

/// Presses Tab (@p backwards: Shift+Tab) from the widget that has the focus until it comes back to it. Presses within
/// one widget (the parts of a date) are one stop. A text that keeps Tab for itself is left with Esc, then Tab. Ends
/// early in a trap: after twenty presses that lead nowhere.
inline QList<QWidget *> walk(QWidget &top, bool backwards, const std::function<void(QWidget &)> &look = {})
{
    QList<QWidget *> reached;
    QWidget *const first = top.focusWidget();
    const auto limit = 2 * stops(top).size() + 3 * mostPartsOfOneStop;
    qsizetype withoutNews = 0;
    for (qsizetype presses = 0; presses < limit && withoutNews < mostPartsOfOneStop; ++presses) {
        QWidget *const now = QApplication::focusWidget();
        if (!now)
            break;
        if (now == first && reached.size() > 1)
            break;
        if (reached.isEmpty() || reached.last() != now) {
            reached.append(now);
            withoutNews = 0;
            if (look)
                look(*now);
        } else {
            ++withoutNews;
        }
        if (now->inherits("lotse::CodeEdit"))
            QTest::keyClick(now, Qt::Key_Escape);
        QTest::keyClick(now, backwards ? Qt::Key_Backtab : Qt::Key_Tab, backwards ? Qt::ShiftModifier : Qt::NoModifier);
        QCoreApplication::processEvents();
    }
    return reached;
}

/// The rectangle in which @p widget lies as seen from @p other: its own, or that of the scroll area that holds it but
/// not the other (what is scrolled away has no place on the screen).
inline QRect placeOf(const QWidget *widget, const QWidget *other)
{
    const QWidget *seen = widget;
    for (const QWidget *parent = widget->parentWidget(); parent && !parent->isWindow();
         parent = parent->parentWidget()) {
        if (parent->inherits("QAbstractScrollArea") && !parent->isAncestorOf(other))
            seen = parent;
    }
    return {seen->mapTo(widget->window(), QPoint()), seen->size()};
}

/// The reading order: no widget comes after one that lies below it in its column or right of it in its row. Whether a
/// person reads columns or rows first is left to the page.
inline QStringList outOfOrder(const QList<QWidget *> &walked)
{
    QStringList wrong;
    for (qsizetype later = 1; later < walked.size(); ++later) {
        for (qsizetype earlier = 0; earlier < later; ++earlier) {
            const QRect before = placeOf(walked.at(earlier), walked.at(later));
            const QRect after = placeOf(walked.at(later), walked.at(earlier));
            const bool sameColumn = before.left() <= after.right() && after.left() <= before.right();
            const bool sameRow = before.top() <= after.bottom() && after.top() <= before.bottom();
            const bool above = sameColumn && after.bottom() < before.top();
            const bool leftOf = sameRow && after.right() < before.left();
            if (above || leftOf)
                wrong.append(nameOf(walked.at(later)) + (above ? u" lies above "_s : u" lies left of "_s)
                             + nameOf(walked.at(earlier)) + u" but comes later"_s);
        }
    }
    return wrong;
}

inline QImage pictureAround(QWidget &widget)
{
    const QRect inWindow(widget.mapTo(widget.window(), QPoint()), widget.size());
    return widget.window()->grab(inWindow.adjusted(-6, -6, 6, 6)).toImage();
}

/// True if a person sees that @p widget, which has the focus, has it: it is on the screen and looks different without.
inline bool showsFocus(QWidget &widget)
{
    QRect visible = widget.rect();
    for (const QWidget *inner = &widget; !inner->isWindow(); inner = inner->parentWidget())
        visible = visible.translated(inner->pos()) & inner->parentWidget()->rect();
    if (visible.isEmpty())
        return false;
    const QImage with = pictureAround(widget);
    widget.clearFocus();
    QCoreApplication::processEvents();
    const bool different = pictureAround(widget) != with;
    widget.setFocus(Qt::OtherFocusReason);
    QCoreApplication::processEvents();
    return different;
}

/// Walks @p top from its first widget forth and back and looks at each stop.
inline void check(QWidget &top)
{
    QCoreApplication::processEvents();
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == &top);
    const QList<QWidget *> wanted = stops(top);
    QVERIFY(!wanted.isEmpty());
    // The first in reading order.
    QWidget *const first = *std::ranges::min_element(wanted, {}, [](const QWidget *widget) {
        const QPoint place = widget->mapTo(widget->window(), QPoint());
        return std::pair(place.x(), place.y());
    });
    first->setFocus(Qt::TabFocusReason);
    QList<QWidget *> unseen;
    const QList<QWidget *> there = walk(top, false, [&unseen](QWidget &widget) {
        if (!showsFocus(widget))
            unseen.append(&widget);
    });
    QList<QWidget *> missed;
    // A text that was entered may have switched something on or off.
    const QList<QWidget *> stillWanted = stops(top);
    std::ranges::copy_if(stillWanted, std::back_inserter(missed),
                         [&](QWidget *widget) { return !there.contains(widget); });
    QVERIFY2(missed.isEmpty(),
             qPrintable(u"Tab does not reach\n  "_s + namesOf(missed) + u"\nbut\n  "_s + namesOf(there)));
    const QStringList wrong = outOfOrder(there);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n  "_s) + u"\nwalked\n  "_s + namesOf(there)));

    first->setFocus(Qt::TabFocusReason);
    QList<QWidget *> back = walk(top, true);
    std::ranges::reverse(back);
    std::ranges::rotate(back, back.end() - 1);
    QVERIFY2(back == there, qPrintable(u"forth\n  "_s + namesOf(there) + u"\nand back\n  "_s + namesOf(back)));

    QVERIFY2(unseen.isEmpty(), qPrintable(u"no focus is drawn at\n  "_s + namesOf(unseen)));
}

} // namespace tabwalk
