// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "report/charts/style.h"

#include <QFont>

/// How pictures are drawn. Painter functions serve window and report alike: they draw inside @p area and return
/// nothing; heights that depend on the data come from the …Height functions, in the units of @p area. One function per
/// chart builds it with Qt Charts from the data, without title, legend, animation or background; the window shows it in
/// a QChartView, the report paints it with paintChart; both need a QApplication (offscreen will do).
namespace lotse {

/// How a picture is to be drawn: colours, language, and the font size that everything is relative to.
struct DrawOptions
{
    Style::Scheme scheme = Style::Scheme::Print;
    Language language = Language::German;
    QFont font; ///< body font; its size in points or pixels sets the scale
    QString selected; ///< id of the selected risk, model or option; empty = none
};

} // namespace lotse
