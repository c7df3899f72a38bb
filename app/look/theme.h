// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/charts/style.h"

#include <QIcon>
#include <QObject>

class QPainter;
class QRectF;

namespace lotse {

/// Light, dark or as the desktop says.
enum class ColourScheme { System, Light, Dark };

/// Applies palette, widget style and text size to the application, and makes tinted icons.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void setScheme(ColourScheme scheme);
    [[nodiscard]] ColourScheme scheme() const { return m_scheme; }
    void setTextSize(int percent); ///< of the platform's font size
    [[nodiscard]] int textSize() const { return m_textSize; }
    [[nodiscard]] const Style &style() const;

    /// Fonts relative to the application font: caption 11/13, small 11.5/13, question 15/13 bold, card title 14/13
    /// bold, headline 21/13 bold.
    enum class TextRole { Caption, Small, Body, BodyBold, Question, CardTitle, Headline };
    [[nodiscard]] static QFont font(TextRole role);

    /// Returns the line icon @p name of resources/icons, tinted for the current palette; follows a change of palette.
    [[nodiscard]] static QIcon icon(const QString &name);
    /// Draws the line icon @p name into @p target in @p colour; nothing if there is no such icon.
    static void paintIcon(QPainter &painter, const QRectF &target, const QString &name, const QColor &colour);
    /// Returns the side of a small icon (16 units at the base text size) in logical pixels.
    [[nodiscard]] static int iconSize();
    /// Returns @p units of the 13-pixel design at the current text size, in logical pixels.
    [[nodiscard]] static int scaled(double units);

signals:
    void changed();

private:
    void applyScheme();
    void applyTextSize();

    ColourScheme m_scheme = ColourScheme::System;
    int m_textSize = 100;
    double m_basePointSize = 0;
};

} // namespace lotse
