// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

class QPalette;

namespace lotse {

/// All colours of program and paper, by role. The values and their contrast ratios stand in style.cpp and nowhere else.
struct Style
{
    enum class Scheme { Light, Dark, Print };
    Scheme scheme = Scheme::Light;

    QColor window; ///< rail, bars
    QColor page;
    QColor surface; ///< cards
    QColor alternate; ///< table heads, groups
    QColor line;
    QColor controlBorder;
    QColor text;
    QColor secondaryText;
    QColor disabledText; ///< also placeholders
    QColor accent;
    QColor onAccent;
    QColor accentSoft;
    QColor selection;

    /// Text, graphic and soft background of one meaning.
    struct Meaning
    {
        QColor text;
        QColor graphic;
        QColor soft;
    };
    Meaning good;
    Meaning fair;
    Meaning weak; ///< also errors
    Meaning unknown; ///< not known, not cleared
    QColor failedText; ///< knocked out
    QColor failedColumn;
    QColor highRiskText;
    QColor highRiskCell;
    QList<QColor> groups; ///< six chart groups in fixed order; further groups repeat them

    /// Returns the colour of the group at @p index.
    [[nodiscard]] QColor group(qsizetype index) const { return groups.at(index % groups.size()); }
    /// Returns near-black or white, whichever reads better on @p background (WCAG contrast).
    [[nodiscard]] static QColor labelOn(const QColor &background);

    [[nodiscard]] static const Style &of(Scheme scheme);
    /// Returns the light or dark style that @p palette belongs to.
    [[nodiscard]] static const Style &of(const QPalette &palette);
};

} // namespace lotse
