// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace lotse {

/// What a typed text means as a date.
struct TypedDate
{
    QDate date; ///< invalid = not understood; the last day of the month where that has no such day
    int day = 0; ///< as typed

    [[nodiscard]] bool exists() const { return date.isValid() && date.day() == day; }
};

/// Reads @p text as people write dates in German and English: 1.3.2025, 01.03.25, 1. März 2025, March 1, 2025,
/// 01032025, 2025-03-01. Where numbers alone stand there the day comes before the month, unless the year comes first.
/// What is not written (month, year) is that of @p before. A year of two digits is one of the century of @p today or,
/// where that would be more than 20 years ahead, of the century before.
[[nodiscard]] TypedDate readDate(const QString &text, QDate before, QDate today);

} // namespace lotse
