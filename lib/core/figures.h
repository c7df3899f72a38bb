// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"

#include <QStringList>

namespace lotse {

/// Returns the numbers and dates of @p text without the signs of its language, sorted: "1.234,5" and "1,234.5" are
/// both "1234.5", "3.4.2026" and "3 April 2026" both "2026-4-3"; of a date without year or day that part is 0. Numbers
/// in words are not seen.
[[nodiscard]] QStringList figuresOf(const QString &text, Language language);

/// Figures that one language of a text names and the other does not, each as often as it is missing there.
struct FigureDifference
{
    QStringList onlyGerman;
    QStringList onlyEnglish;

    [[nodiscard]] bool isEmpty() const { return onlyGerman.isEmpty() && onlyEnglish.isEmpty(); }
    bool operator==(const FigureDifference &) const = default;
};

/// Returns in which figures the two languages of @p text differ.
[[nodiscard]] FigureDifference differenceOfFigures(const LocalizedText &text);

} // namespace lotse
