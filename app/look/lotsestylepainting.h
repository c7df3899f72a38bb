// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QPen>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

/// How the single controls look; LotseStyle decides when they are drawn.
namespace lotse::painting {

inline constexpr int controlRadius = 4;

/// Draws a rounded rectangle whose border lies wholly inside @p rect.
void drawFrame(QPainter &painter, const QRectF &rect, const QBrush &fill, const QPen &border, double radius);

void drawButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);

/// The border of a field: normal, focused, wrong (dynamic property "error"), disabled.
void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawComboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &field);
void drawChevron(QPainter &painter, const QRect &rect, const QString &icon, const QColor &colour);
void drawCheckIndicator(QPainter &painter, const QStyleOption &option);
void drawRadioIndicator(QPainter &painter, const QStyleOption &option);
void drawTabShape(QPainter &painter, const QStyleOptionTab &option);
void drawTabLabel(QPainter &painter, const QStyleOptionTab &option);
void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, bool underline);
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option, bool contents);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void drawSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle);

/// 30, or 26 with the dynamic property "small", or 20 with "compact", at the base text size.
[[nodiscard]] int controlHeight(const QWidget *widget);
[[nodiscard]] int fieldPadding();
[[nodiscard]] int compactOr(const QWidget *widget, int compact, int normal);

} // namespace lotse::painting
