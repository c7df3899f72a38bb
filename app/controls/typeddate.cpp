// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/typeddate.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int mostDays = 31; // of a month
constexpr int mostMonths = 12;
constexpr int century = 100;
constexpr int yearsAhead = 20;
constexpr int fewestLetters = 3; // with which a name means one month in both languages

enum class Kind { Digits, Letters, Other };

Kind kindOf(QChar character)
{
    if (character >= u'0' && character <= u'9')
        return Kind::Digits;
    return character.isLetter() ? Kind::Letters : Kind::Other;
}

bool isSeparator(QChar character)
{
    return character.isSpace() || u".,/-\u2013"_s.contains(character);
}

// Numbers and words; "5Mar" are two.
QStringList piecesOf(const QString &text)
{
    QStringList parts;
    bool joins = false;
    for (const QChar character : text) {
        if (isSeparator(character)) {
            joins = false;
            continue;
        }
        if (joins && kindOf(parts.constLast().back()) == kindOf(character))
            parts.last() += character;
        else
            parts.append(character);
        joins = true;
    }
    return parts;
}

bool isNumber(const QString &part)
{
    return kindOf(part.front()) == Kind::Digits;
}

// 0 where @p part has more digits than @p most.
int number(const QString &part, int most)
{
    return isNumber(part) && part.size() <= most ? part.toInt() : 0;
}

// Names beside those of the locales: the short one of German calendars, and those of Austria.
constexpr std::array<std::pair<int, QStringView>, 3> otherNames {{{1, u"Jänner"}, {2, u"Feber"}, {3, u"Mrz"}}};

bool beginsWith(QStringView name, const QString &word)
{
    const auto begins = [&](const QString &written) {
        return name.toString().replace(u'ä', written).startsWith(word, Qt::CaseInsensitive);
    };
    return begins(u"ä"_s) || begins(u"ae"_s) || begins(u"a"_s);
}

// 0 = none.
int monthOf(const QString &part)
{
    if (isNumber(part))
        return number(part, 2);
    if (part.size() < fewestLetters)
        return 0;
    for (const auto &[month, name] : otherNames) {
        if (beginsWith(name, part))
            return month;
    }
    for (const QLocale::Language language : {QLocale::German, QLocale::English}) {
        const QLocale locale(language);
        for (int month = 1; month <= mostMonths; ++month) {
            if (beginsWith(locale.standaloneMonthName(month), part))
                return month;
        }
    }
    return 0;
}

// 0 = none.
int yearOf(const QString &part, QDate today)
{
    if (!isNumber(part) || (part.size() != 2 && part.size() != 4))
        return 0;
    if (part.size() == 4)
        return part.toInt();
    const int year = today.year() / century * century + part.toInt();
    return year > today.year() + yearsAhead ? year - century : year;
}

TypedDate assembled(int day, int month, int year)
{
    if (day < 1 || day > mostDays || month < 1 || month > mostMonths || year < 1)
        return {};
    return {QDate(year, month, std::min(day, QDate(year, month, 1).daysInMonth())), day};
}

TypedDate withoutSeparators(const QString &digits, QDate before, QDate today)
{
    const int day = number(digits.first(std::min<qsizetype>(2, digits.size())), 2);
    switch (digits.size()) {
    case 1:
    case 2: return assembled(day, before.month(), before.year());
    case 4: return assembled(day, monthOf(digits.last(2)), before.year());
    case 6: return assembled(day, monthOf(digits.sliced(2, 2)), yearOf(digits.last(2), today));
    case 8: {
        const TypedDate dayFirst = assembled(day, monthOf(digits.sliced(2, 2)), yearOf(digits.last(4), today));
        return dayFirst.date.isValid()
            ? dayFirst
            : assembled(number(digits.last(2), 2), monthOf(digits.sliced(4, 2)), yearOf(digits.first(4), today));
    }
    default: return {};
    }
}

} // namespace

TypedDate readDate(const QString &text, QDate before, QDate today)
{
    QStringList parts = piecesOf(text.normalized(QString::NormalizationForm_C));
    if (parts.isEmpty() || parts.size() > 3)
        return {};
    if (parts.size() == 1)
        return isNumber(parts.constFirst()) ? withoutSeparators(parts.constFirst(), before, today) : TypedDate();
    if (parts.size() == 3 && isNumber(parts.constFirst()) && parts.constFirst().size() == 4)
        std::swap(parts.first(), parts.last()); // 2025-03-01
    else if (!isNumber(parts.constFirst()))
        std::swap(parts[0], parts[1]); // March 1
    return assembled(number(parts.at(0), 2), monthOf(parts.at(1)),
                     parts.size() == 3 ? yearOf(parts.at(2), today) : before.year());
}

} // namespace lotse
