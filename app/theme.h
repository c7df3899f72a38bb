// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/style.h"

#include <QIcon>
#include <QObject>

namespace lotse {

/// Light, dark or as the desktop says.
enum class ColourScheme { System, Light, Dark };

/// Applies palette, widget style and text size to the application, and makes tinted icons.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    void setScheme(ColourScheme scheme);
    void setTextSize(int percent);             ///< 90-150, of the platform's font size
    [[nodiscard]] const Style &style() const;

    /// Fonts relative to the application font: caption 11/13, small 11.5/13, question 15/13 bold, card title 14/13 bold,
    /// headline 21/13 bold.
    enum class TextRole { Caption, Small, Body, BodyBold, Question, CardTitle, Headline };
    [[nodiscard]] static QFont font(TextRole role);

    /// Returns the line icon @p name of resources/icons, tinted for the current palette; follows a change of palette.
    [[nodiscard]] static QIcon icon(const QString &name);

signals:
    void changed();

private:
    void apply();

    ColourScheme m_scheme = ColourScheme::System;
    int m_textSize = 100;
    double m_basePointSize = 0;
};

} // namespace lotse
