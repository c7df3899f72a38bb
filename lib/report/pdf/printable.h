// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "report/model/reportmodel.h"

namespace lotse {

/// What a report has to leave out because neither the program nor the computer has a font for it.
struct Unprintable
{
    QStringList characters; ///< each once; a letter with its accents or a joined emoji is one
    QStringList places; ///< titles of the sections, "Cover" for the first page

    [[nodiscard]] bool isEmpty() const { return characters.isEmpty(); }

    bool operator==(const Unprintable &) const = default;
};

/// Returns what of @p report cannot be printed here. Needs fonts, so a QGuiApplication; may run in any thread.
[[nodiscard]] Unprintable unprintable(const report::Report &report, const Phrases &phrases);

/// Returns one sentence on it that names the characters and where they stand; empty where all can be printed.
[[nodiscard]] QString unprintableText(const Unprintable &unprintable, const Phrases &phrases);

} // namespace lotse
