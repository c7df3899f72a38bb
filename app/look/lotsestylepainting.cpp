// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/lotsestylepainting.h"

#include "app/look/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse::painting {

namespace {

constexpr double indicatorBorder = 1.5;

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isFlat(const QStyleOption &option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return has(widget, "flat") || (button && button->features.testFlag(QStyleOptionButton::Flat))
        || option.state.testFlag(QStyle::State_AutoRaise);
}

QFont buttonFont(const QStyleOption &option, const QWidget *widget)
{
    QFont font = widget ? widget->font() : Theme::font(Theme::TextRole::Body);
    if (has(widget, "small"))
        font.setPointSizeF(font.pointSizeF() * 12 / 13);
    if (has(widget, "primary") || (option.state.testFlag(QStyle::State_On) && isEnabled(option)))
        font.setBold(true);
    return font;
}

QColor shifted(const QColor &colour, const Style &style)
{
    return style.scheme == Style::Scheme::Dark ? colour.lighter(112) : colour.darker(118);
}

struct ButtonLook
{
    QBrush fill;
    QPen border;
    QColor text;
};

ButtonLook lookOf(const QStyleOption &option, const QWidget *widget)
{
    const Style &style = Style::of(option.palette);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && isEnabled(option);
    const bool on = option.state.testFlag(QStyle::State_On);
    if (!isEnabled(option)) {
        if (isFlat(option, widget))
            return {Qt::NoBrush, Qt::NoPen, style.disabledText};
        return {style.alternate, QPen(style.line, 1), style.disabledText};
    }
    if (has(widget, "primary")) {
        const QColor fill = pressed || hovered ? shifted(style.accent, style) : style.accent;
        return {fill, QPen(fill, 1), style.onAccent};
    }
    if (pressed)
        return {style.selection, isFlat(option, widget) ? QPen(Qt::NoPen) : QPen(style.controlBorder, 1), style.text};
    if (on)
        return {style.accentSoft, QPen(style.accent, 1), style.accent};
    if (isFlat(option, widget))
        return {hovered ? QBrush(style.selection) : QBrush(Qt::NoBrush), Qt::NoPen, style.text};
    return {hovered ? style.alternate : style.surface, QPen(style.controlBorder, 1), style.text};
}

// One button of a row that sticks together: outer corners round, inner edges shared.
void drawSegment(QPainter &painter, const QRectF &rect, const ButtonLook &look, const QString &position, bool on,
                 const Style &style)
{
    QRectF frame = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    if (position != "last"_L1)
        frame.setRight(rect.right() + 0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect);
    QRectF rounded = frame;
    if (position == "first"_L1)
        rounded.setRight(frame.right() + controlRadius);
    if (position == "last"_L1)
        rounded.setLeft(frame.left() - controlRadius);
    if (position == "middle"_L1)
        rounded.adjust(-controlRadius, 0, controlRadius, 0);
    painter.setPen(QPen(style.controlBorder, 1));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(rounded, controlRadius, controlRadius);
    if (position != "first"_L1)
        painter.drawLine(QPointF(frame.left(), frame.top()), QPointF(frame.left(), frame.bottom()));
    if (on)
        painter.fillRect(QRectF(rect.left() + 1, rect.bottom() - 2, rect.width() - 2, 2), style.accent);
    painter.restore();
}

} // namespace

void drawFrame(QPainter &painter, const QRectF &rect, const QBrush &fill, const QPen &border, double radius)
{
    const double inset = border.style() == Qt::NoPen ? 0 : border.widthF() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void drawButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const ButtonLook look = lookOf(option, widget);
    const QString segment = widget ? widget->property("segment").toString() : QString();
    if (!segment.isEmpty()) {
        drawSegment(painter, option.rect, look, segment, option.state.testFlag(QStyle::State_On),
                    Style::of(option.palette));
        return;
    }
    drawFrame(painter, option.rect, look.fill, look.border, controlRadius);
}

void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonLook look = lookOf(option, widget);
    const QFont font = buttonFont(option, widget);
    const QFontMetrics metrics(font);
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = icon > 0 && !option.text.isEmpty() ? Theme::scaled(7) : 0;
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int chevron = menu ? Theme::scaled(18) : 0;
    const int padding = has(widget, "small") ? Theme::scaled(6) : Theme::scaled(8);
    const int room = option.rect.width() - 2 * padding - icon - gap - chevron;
    const QString text = metrics.size(Qt::TextShowMnemonic, option.text).width() > room
        ? metrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic)
        : option.text;
    const int width = metrics.size(Qt::TextShowMnemonic, text).width();
    const int total = width + icon + gap + chevron;
    const bool left = has(widget, "alignLeft");
    int x = left ? option.rect.left() + padding : option.rect.left() + (option.rect.width() - total) / 2;
    const int middle = option.rect.center().y() + 1;
    const auto paintIcon = [&] {
        const QRectF place(x, middle - icon / 2.0, icon, icon);
        const QString name = option.icon.name();
        if (name.isEmpty() || widget == nullptr || has(widget, "ownIconColour"))
            option.icon.paint(&painter, place.toRect());
        else
            Theme::paintIcon(painter, place, name, look.text);
        x += icon + gap;
    };
    painter.save();
    painter.setFont(font);
    painter.setPen(look.text);
    if (icon > 0 && !has(widget, "trailingIcon"))
        paintIcon();
    painter.drawText(QRect(x, option.rect.top(), width + 2, option.rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
    x += width + gap;
    if (icon > 0 && has(widget, "trailingIcon"))
        paintIcon();
    if (menu)
        Theme::paintIcon(painter,
                         QRectF(x + Theme::scaled(4), middle - Theme::scaled(7), Theme::scaled(14), Theme::scaled(14)),
                         u"chevron-down"_s, look.text);
    painter.restore();
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    QFont font = buttonFont(option, widget);
    // A button that can be switched on is bold then and must not grow.
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && button->isCheckable())
        font.setBold(true);
    const QFontMetrics metrics(font);
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int height = std::max(controlHeight(widget), metrics.height() + 4);
    if (option.text.isEmpty())
        return {std::max(height, icon + Theme::scaled(10)), height};
    const int padding = has(widget, "small") ? Theme::scaled(9) : Theme::scaled(12);
    const int gap = icon > 0 ? Theme::scaled(7) : 0;
    const int chevron = option.features.testFlag(QStyleOptionButton::HasMenu) ? Theme::scaled(18) : 0;
    return {metrics.size(Qt::TextShowMnemonic, option.text).width() + icon + gap + chevron + 2 * padding + 2, height};
}

void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Style &style = Style::of(option.palette);
    if (!isEnabled(option)) {
        drawFrame(painter, option.rect, style.alternate, QPen(style.line, 1), controlRadius);
        return;
    }
    if (has(widget, "error")) {
        drawFrame(painter, option.rect, style.surface, QPen(style.weak.graphic, 2), controlRadius);
        return;
    }
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QPen border = focused ? QPen(style.accent, 2)
        : has(widget, "compact")
        ? QPen(style.line, 1)
        : QPen(option.state.testFlag(QStyle::State_MouseOver) ? style.secondaryText : style.controlBorder, 1);
    drawFrame(painter, option.rect, style.surface, border, controlRadius);
}

void drawComboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &field)
{
    if (option.editable)
        return;
    const Style &style = Style::of(option.palette);
    const bool placeholder = option.currentText.isEmpty();
    painter.setPen(placeholder || !isEnabled(option) ? style.disabledText : style.text);
    QRect place = field;
    if (!option.currentIcon.isNull()) {
        const int size = option.iconSize.width();
        option.currentIcon.paint(&painter, QRect(place.left(), place.center().y() - size / 2, size, size));
        place.setLeft(place.left() + size + Theme::scaled(6));
    }
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, place.width()));
}

void drawChevron(QPainter &painter, const QRect &rect, const QString &icon, const QColor &colour)
{
    const double side = std::min<double>(Theme::scaled(14), rect.height());
    Theme::paintIcon(painter, QRectF(rect.center().x() - side / 2, rect.center().y() + 0.5 - side / 2, side, side),
                     icon, colour);
}

void drawCheckIndicator(QPainter &painter, const QStyleOption &option)
{
    const Style &style = Style::of(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partial = option.state.testFlag(QStyle::State_NoChange);
    const QColor strong = isEnabled(option) ? style.accent : style.disabledText;
    const QColor quiet = isEnabled(option) ? style.controlBorder : style.line;
    if (on || partial)
        drawFrame(painter, option.rect, strong, QPen(strong, indicatorBorder), 3);
    else
        drawFrame(painter, option.rect, isEnabled(option) ? style.surface : style.alternate,
                  QPen(quiet, indicatorBorder), 3);
    const QRectF inner = QRectF(option.rect).adjusted(2, 2, -2, -2);
    if (on)
        Theme::paintIcon(painter, inner, u"check"_s, style.onAccent);
    else if (partial)
        Theme::paintIcon(painter, inner, u"minus"_s, style.onAccent);
}

void drawRadioIndicator(QPainter &painter, const QStyleOption &option)
{
    const Style &style = Style::of(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF rect(option.rect);
    const QColor strong = isEnabled(option) ? style.accent : style.disabledText;
    const QColor border = on ? strong : isEnabled(option) ? style.controlBorder : style.line;
    drawFrame(painter, rect, style.surface, QPen(border, indicatorBorder), rect.width() / 2);
    if (on) {
        const double inset = rect.width() / 4;
        drawFrame(painter, rect.adjusted(inset, inset, -inset, -inset), strong, Qt::NoPen, rect.width() / 4);
    }
}

void drawTabShape(QPainter &painter, const QStyleOptionTab &option)
{
    const Style &style = Style::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect rect = option.rect;
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFrame(painter, rect.adjusted(2, 2, -2, -4), Qt::NoBrush, QPen(style.accent, 2), controlRadius);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), style.line);
    if (selected || hovered)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), selected ? style.accent : style.line);
}

void drawTabLabel(QPainter &painter, const QStyleOptionTab &option)
{
    const Style &style = Style::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QFont font = painter.font();
    font.setBold(selected);
    painter.save();
    painter.setFont(font);
    painter.setPen(!isEnabled(option) ? style.disabledText : selected ? style.text : style.secondaryText);
    QRect place = option.rect.adjusted(Theme::scaled(4), 0, -Theme::scaled(4), -2);
    if (!option.leftButtonSize.isEmpty())
        place.setLeft(place.left() + option.leftButtonSize.width());
    if (!option.rightButtonSize.isEmpty())
        place.setRight(place.right() - option.rightButtonSize.width());
    painter.drawText(place, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, bool underline)
{
    const Style &style = Style::of(option.palette);
    painter.fillRect(option.rect, style.window);
    if (isEnabled(option) && option.state.testFlag(QStyle::State_Selected))
        drawFrame(painter, option.rect.adjusted(1, 2, -1, -2), style.selection, Qt::NoPen, controlRadius);
    painter.setPen(isEnabled(option) ? style.text : style.disabledText);
    painter.drawText(option.rect,
                     Qt::AlignCenter | Qt::TextSingleLine | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     option.text);
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option, bool contents)
{
    const Style &style = Style::of(option.palette);
    const double height = Theme::scaled(6);
    QRectF bar(option.rect.left(), option.rect.center().y() + 0.5 - height / 2, option.rect.width(), height);
    if (contents) {
        const double range = std::max(1, option.maximum - option.minimum);
        const double share = option.maximum == option.minimum ? 0.3 : (option.progress - option.minimum) / range;
        bar.setWidth(bar.width() * std::clamp(share, 0.0, 1.0));
    }
    drawFrame(painter, bar, contents ? style.accent : style.line, Qt::NoPen, height / 2);
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    const Style &style = Style::of(option.palette);
    painter.fillRect(option.rect, style.alternate);
    if (slider.isEmpty() || option.maximum <= option.minimum)
        return;
    const bool active = option.state.testFlag(QStyle::State_Sunken)
        || (option.state.testFlag(QStyle::State_MouseOver)
            && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider));
    const int margin = 3;
    const QRectF bar = option.orientation == Qt::Vertical ? QRectF(slider).adjusted(margin, 1, -margin, -1)
                                                          : QRectF(slider).adjusted(1, margin, -1, -margin);
    drawFrame(painter, bar, active ? style.secondaryText : style.controlBorder, Qt::NoPen, 3);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const bool vertical = option.orientation == Qt::Vertical;
    const int length = vertical ? rect.height() : rect.width();
    const int range = option.maximum - option.minimum;
    int handle = length;
    if (range > 0) {
        const qint64 page = std::max(1, option.pageStep);
        handle = static_cast<int>(page * length / (range + page));
        handle = std::clamp(handle, std::min(28, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto piece = [&](int from, int extent) {
        return vertical
            ? QRect(rect.left(), rect.top() + from, rect.width(), extent)
            : QStyle::visualRect(option.direction, rect, QRect(rect.left() + from, rect.top(), extent, rect.height()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return rect;
    case QStyle::SC_ScrollBarSlider: return piece(start, handle);
    case QStyle::SC_ScrollBarSubPage: return piece(0, start);
    case QStyle::SC_ScrollBarAddPage: return piece(start + handle, length - start - handle);
    default: return {};
    }
}

void drawSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle)
{
    const Style &style = Style::of(option.palette);
    const double thickness = 4;
    const QColor strong = isEnabled(option) ? style.accent : style.disabledText;
    const QPointF centre = QRectF(handle).center();
    if (option.orientation == Qt::Horizontal) {
        const QRectF bar(groove.left(), centre.y() - thickness / 2, groove.width(), thickness);
        drawFrame(painter, bar, style.line, Qt::NoPen, thickness / 2);
        QRectF filled = bar;
        (option.upsideDown ? filled.setLeft(centre.x()) : filled.setRight(centre.x()));
        drawFrame(painter, filled, strong, Qt::NoPen, thickness / 2);
    } else {
        const QRectF bar(centre.x() - thickness / 2, groove.top(), thickness, groove.height());
        drawFrame(painter, bar, style.line, Qt::NoPen, thickness / 2);
        QRectF filled = bar;
        (option.upsideDown ? filled.setTop(centre.y()) : filled.setBottom(centre.y()));
        drawFrame(painter, filled, strong, Qt::NoPen, thickness / 2);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const double ring = Theme::scaled(10);
        drawFrame(painter, QRectF(centre.x() - ring, centre.y() - ring, 2 * ring, 2 * ring), Qt::NoBrush,
                  QPen(style.accent, 2), ring);
    }
    const double radius = Theme::scaled(7);
    drawFrame(painter, QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), style.surface,
              QPen(strong, 2), radius);
}

int controlHeight(const QWidget *widget)
{
    if (has(widget, "compact"))
        return Theme::scaled(20);
    return Theme::scaled(has(widget, "small") ? 26 : 30);
}

int fieldPadding()
{
    return Theme::scaled(10);
}

int compactOr(const QWidget *widget, int compact, int normal)
{
    return has(widget, "compact") ? compact : normal;
}

} // namespace lotse::painting
