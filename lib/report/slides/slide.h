// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportmodel.h"

namespace lotse::report {

/// What stands below the statement of a slide, one thing a row. Texts are plain.
struct SlideRow
{
    QString text = {};
    QString detail = {}; ///< quieter, below it
    QString value = {}; ///< a figure or a word, at the right
    Tone tone = Tone::None; ///< of the value
    std::optional<lotse::Span> bar = {}; ///< 0-100
    Marks marks = {}; ///< of the text: its signs stand behind it, the legend explains them

    bool operator==(const SlideRow &) const = default;
};

/// One page of the presentation: one statement, and what it rests on.
struct Slide
{
    enum class Kind {
        Title,
        Needs,
        Weights,
        Effect,
        Options,
        Recommendation,
        Against,
        Certainty,
        Flips,
        Risks,
        Open,
        Steps
    };
    Kind kind = Kind::Title;
    QString client = {};
    QString workload = {}; ///< empty on the title
    QString heading = {}; ///< what the slide is about, in small
    QString statement = {};
    QString figure = {}; ///< one big number; empty on most
    QString caption = {}; ///< what the figure says, else a sentence below the statement
    QString rowsTitle = {};
    QList<SlideRow> rows = {};
    QString more = {}; ///< how many rows were left out
    QString legend = {}; ///< explains the signs of the rows

    bool operator==(const Slide &) const = default;
};

/// Returns all that stands on @p slide, a line each: what a screen reader says.
[[nodiscard]] QString spokenText(const Slide &slide);

} // namespace lotse::report
