// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cellformat.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr double lastSerial = 2958465; // 31 December 9999

/// The first section of a format code, taken apart.
struct FormatCode
{
    QString signs; ///< what stands for parts of the number, in small letters
    QString words; ///< what is printed as it is
    bool showsElapsedTime = false; ///< [h], [mm]
};

FormatCode takenApart(const QString &code)
{
    FormatCode result;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar character = code.at(i);
        if (character == u';')
            break;
        if (character == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            result.words += QStringView(code).mid(i + 1, end < 0 ? -1 : end - i - 1);
            if (end < 0)
                break;
            i = end;
        } else if (character == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            if (end < 0)
                break;
            const QString inside = code.mid(i + 1, end - i - 1);
            if (inside.startsWith(u'$'))
                result.words += inside.mid(1).section(u'-', 0, 0);
            else if (!inside.isEmpty() && u"hms"_s.contains(inside.front().toLower()))
                result.showsElapsedTime = true;
            i = end;
        } else if (character == u'\\' || character == u'_' || character == u'*') {
            ++i; // the next letter is printed, left out in width, or fills the cell
            if (character == u'\\' && i < code.size())
                result.words += code.at(i);
        } else {
            result.signs += character.toLower();
        }
    }
    return result;
}

QString currencyIn(const QString &text)
{
    for (const QString &sign : {u"€"_s, u"$"_s, u"£"_s, u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s}) {
        if (text.contains(sign, Qt::CaseInsensitive))
            return sign;
    }
    return {};
}

} // namespace

CellFormat cellFormat(const QString &code)
{
    const FormatCode parts = takenApart(code);
    if (parts.signs == "general"_L1 || parts.signs == "@"_L1)
        return {};
    if (parts.signs.contains(u'y') || parts.signs.contains(u'd'))
        return {.kind = CellFormat::Kind::Date};
    if (parts.showsElapsedTime || parts.signs.contains(u'h') || parts.signs.contains(u's'))
        return {.kind = CellFormat::Kind::Time};
    if (parts.signs.contains(u'm'))
        return {.kind = CellFormat::Kind::Date};
    if (parts.signs.contains(u'%'))
        return {.kind = CellFormat::Kind::Percent, .unit = u"%"_s};
    return {.kind = CellFormat::Kind::Plain, .unit = currencyIn(parts.words + parts.signs)};
}

CellFormat builtinFormat(int id)
{
    if (id == 9 || id == 10)
        return {.kind = CellFormat::Kind::Percent, .unit = u"%"_s};
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57
        || id == 58)
        return {.kind = CellFormat::Kind::Date};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56)
        return {.kind = CellFormat::Kind::Time};
    return {};
}

QDate dayOfSerial(double serial, bool countsFrom1904)
{
    const bool isDay = serial >= 0 && serial <= lastSerial + 1; // false for what is no number, too
    if (!isDay)
        return {};
    const auto days = qint64(std::floor(serial));
    QDate day;
    if (countsFrom1904)
        day = QDate(1904, 1, 1).addDays(days);
    else if (days > 60)
        day = QDate(1899, 12, 30).addDays(days);
    else if (days >= 1 && days < 60)
        day = QDate(1899, 12, 31).addDays(days);
    return day.isValid() && day.year() <= 9999 ? day : QDate();
}

} // namespace lotse
