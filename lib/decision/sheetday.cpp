// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/sheetday.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// Returns the month whose name is @p word or begins with it (1-12), or 0.
int monthOf(const QString &word)
{
    static const QList<QStringList> months {{u"januar"_s, u"january"_s},
                                            {u"februar"_s, u"february"_s},
                                            {u"märz"_s, u"mrz"_s, u"march"_s},
                                            {u"april"_s},
                                            {u"mai"_s, u"may"_s},
                                            {u"juni"_s, u"june"_s},
                                            {u"juli"_s, u"july"_s},
                                            {u"august"_s},
                                            {u"september"_s},
                                            {u"oktober"_s, u"october"_s},
                                            {u"november"_s},
                                            {u"dezember"_s, u"december"_s}};
    const QString start = word.toCaseFolded();
    if (start.size() < 3)
        return 0;
    const auto found = std::ranges::find_if(months, [&start](const QStringList &names) {
        return std::ranges::any_of(names, [&start](const QString &name) { return name.startsWith(start); });
    });
    return found == months.cend() ? 0 : int(found - months.cbegin()) + 1;
}

int fullYear(const QString &year)
{
    return year.size() == 2 ? 2000 + year.toInt() : year.toInt();
}

/// Returns the days that @p text can mean: none, one, or two where day and month may be swapped ("03/04/2026").
QList<QDate> daysOf(const QString &text)
{
    static const QRegularExpression iso(u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?$"_s);
    static const QRegularExpression dotted(u"^(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4}|\\d{2})(?: .*)?$"_s);
    static const QRegularExpression slashed(u"^(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?: .*)?$"_s);
    static const QRegularExpression monthNamed(u"^(\\d{1,2})[. -]+(\\p{L}+)[. -]+(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression english(u"^(\\p{L}+)[. ]+(\\d{1,2}),? +(\\d{4})$"_s);
    QList<QDate> days;
    const auto add = [&days](int year, int month, int day) {
        if (const QDate date(year, month, day); date.isValid() && !days.contains(date))
            days.append(date);
    };
    if (const auto match = iso.match(text); match.hasMatch()) {
        add(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    } else if (const auto dots = dotted.match(text); dots.hasMatch()) {
        add(fullYear(dots.captured(3)), dots.captured(2).toInt(), dots.captured(1).toInt());
    } else if (const auto slashes = slashed.match(text); slashes.hasMatch()) {
        add(fullYear(slashes.captured(3)), slashes.captured(2).toInt(), slashes.captured(1).toInt());
        add(fullYear(slashes.captured(3)), slashes.captured(1).toInt(), slashes.captured(2).toInt());
    } else if (const auto words = monthNamed.match(text); words.hasMatch()) {
        add(fullYear(words.captured(3)), monthOf(words.captured(2)), words.captured(1).toInt());
    } else if (const auto month = english.match(text); month.hasMatch()) {
        add(month.captured(3).toInt(), monthOf(month.captured(1)), month.captured(2).toInt());
    }
    return days;
}

/// Returns the day that a spreadsheet counts as @p text: days since 30 December 1899, as the date systems of all of
/// them do from March 1900 on. Invalid for what is no such number, or one far from our days.
QDate numberedDay(const QString &text)
{
    static const QRegularExpression number(u"^(\\d{5})(?:[.,]\\d+)?$"_s); // behind the separator stands the time
    constexpr int first = 30000; // 1982
    constexpr int last = 60000; // 2064
    const auto match = number.match(text);
    const int days = match.hasMatch() ? match.captured(1).toInt() : 0;
    return days >= first && days <= last ? QDate(1899, 12, 30).addDays(days) : QDate();
}

/// Returns the first day of the month that @p text names with its whole year ("Nov 26" may be a day of November).
QDate firstOfMonth(const QString &text)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})[-/.](\\d{1,2})$"_s);
    static const QRegularExpression yearLast(u"^(\\d{1,2})[-/.]\\s*(\\d{4})$"_s);
    static const QRegularExpression monthNamed(u"^(\\p{L}+)[., -]+(\\d{4})$"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), 1};
    if (const auto last = yearLast.match(text); last.hasMatch())
        return {last.captured(2).toInt(), last.captured(1).toInt(), 1};
    if (const auto words = monthNamed.match(text); words.hasMatch())
        return {words.captured(2).toInt(), monthOf(words.captured(1)), 1};
    return {};
}

} // namespace

SheetDay sheetDay(const QString &text)
{
    if (const QList<QDate> days = daysOf(text); !days.isEmpty())
        return {.days = days};
    if (const QDate day = numberedDay(text); day.isValid())
        return {.days = {day}, .kind = SheetDay::Kind::Numbered};
    if (const QDate day = firstOfMonth(text); day.isValid())
        return {.days = {day}, .kind = SheetDay::Kind::Month};
    return {};
}

bool looksLikeDay(const QString &text)
{
    static const QRegularExpression dayAndMonth(u"^\\d{1,2}[. -]+(\\p{L}+)\\.?$"_s);
    static const QRegularExpression monthAndYear(u"^(\\p{L}+)[. -]+\\d{2,4}$"_s);
    static const QRegularExpression shortDay(u"^\\d{1,2}\\.\\s*\\d{1,2}\\.$"_s);
    if (!daysOf(text).isEmpty() || shortDay.match(text).hasMatch())
        return true;
    for (const QRegularExpression *pattern : {&dayAndMonth, &monthAndYear}) {
        const auto match = pattern->match(text);
        if (match.hasMatch() && monthOf(match.captured(1)) > 0)
            return true;
    }
    return false;
}

} // namespace lotse
