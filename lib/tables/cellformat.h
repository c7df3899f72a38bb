// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace lotse {

/// What the format of a cell makes of a number.
struct CellFormat
{
    enum class Kind {
        Plain,
        Percent, ///< 0.999 is shown as 99.9 %
        Date, ///< a count of days, with or without a time
        Time ///< a share of a day
    };
    Kind kind = Kind::Plain;
    QString unit; ///< currency that is shown beside the number; empty = none

    bool operator==(const CellFormat &) const = default;
};

/// Returns what the format @p code does ("dd.mm.yyyy", "0.0%", "#,##0.00 [$€-407]"); of its sections the first counts.
[[nodiscard]] CellFormat cellFormat(const QString &code);

/// Returns the format that the number @p id stands for without a code of its own (ECMA-376, 18.8.30; the numbers whose
/// meaning depends on the language are dates in each of them).
[[nodiscard]] CellFormat builtinFormat(int id);

/// Returns the day that a workbook counts as @p serial: days since 30 December 1899, with a 29 February 1900 that never
/// was, or since 1 January 1904. Invalid for what is no day.
[[nodiscard]] QDate dayOfSerial(double serial, bool countsFrom1904);

} // namespace lotse
