// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace lotse {

/// What a cell of a spreadsheet says as a date.
struct SheetDay
{
    enum class Kind {
        Day,
        Numbered, ///< "45981": the spreadsheet wrote its own count of the days
        Month ///< "Nov 2026": counts from its first day, as everywhere
    };
    QList<QDate> days = {}; ///< none, one, or two where day and month may be swapped ("03/04/2026")
    Kind kind = Kind::Day;
};

[[nodiscard]] SheetDay sheetDay(const QString &text);

/// True where a spreadsheet may have made a day of a number: of "1-3" and "1.3" it makes "01. Mrz", "3-Jan", "Mar-26",
/// "01.03.2026".
[[nodiscard]] bool looksLikeDay(const QString &text);

} // namespace lotse
