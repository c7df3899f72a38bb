// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// The ways to write a date with the name of one month.
struct MonthPatterns
{
    QRegularExpression day; // 3 April 2026
    QRegularExpression month; // April 2026
    QRegularExpression dayOfAnyYear; // 3 April
};

using Months = std::array<MonthPatterns, 12>;

// By month: full name and short form.
Months monthPatterns(const std::array<QString, 12> &names, const QString &dot)
{
    Months months;
    for (size_t i = 0; i < months.size(); ++i) {
        const QString name = u"(?:%1)"_s.arg(names[i]);
        months[i].day.setPattern(uR"(\b(\d{1,2})%1 %2 (\d{4})\b)"_s.arg(dot, name));
        months[i].month.setPattern(uR"(\b%1 (\d{4})\b)"_s.arg(name));
        months[i].dayOfAnyYear.setPattern(uR"(\b(\d{1,2})%1 %2(?!\w))"_s.arg(dot, name));
    }
    return months;
}

const Months &germanMonths()
{
    static const Months months =
        monthPatterns({u"Januar|Jan\\."_s, u"Februar|Feb\\."_s, u"März|Mär\\."_s, u"April|Apr\\."_s, u"Mai"_s,
                       u"Juni|Jun\\."_s, u"Juli|Jul\\."_s, u"August|Aug\\."_s, u"September|Sep\\."_s,
                       u"Oktober|Okt\\."_s, u"November|Nov\\."_s, u"Dezember|Dez\\."_s},
                      u"\\."_s);
    return months;
}

const Months &englishMonths()
{
    static const Months months = monthPatterns(
        {u"January|Jan"_s, u"February|Feb"_s, u"March|Mar"_s, u"April|Apr"_s, u"May"_s, u"June|Jun"_s, u"July|Jul"_s,
         u"August|Aug"_s, u"September|Sept?"_s, u"October|Oct"_s, u"November|Nov"_s, u"December|Dec"_s},
        QString());
    return months;
}

QString dated(const QString &year, int month, const QString &day)
{
    return u"%1-%2-%3"_s.arg(year).arg(month).arg(day.toInt());
}

// Moves what @p pattern finds from @p text to @p figures, named by @p name.
template<typename Name>
void take(QString &text, QStringList &figures, const QRegularExpression &pattern, Name name)
{
    auto matches = pattern.globalMatch(text);
    if (!matches.hasNext())
        return;
    while (matches.hasNext())
        figures.append(name(matches.next()));
    text.replace(pattern, u" "_s);
}

void takeDates(QString &text, QStringList &figures, bool german)
{
    static const QRegularExpression inFigures(uR"(\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b)"_s);
    if (german) {
        take(text, figures, inFigures, [](const QRegularExpressionMatch &match) {
            return dated(match.captured(3), match.captured(2).toInt(), match.captured(1));
        });
    }
    const Months &months = german ? germanMonths() : englishMonths();
    for (size_t i = 0; i < months.size(); ++i) {
        const int month = int(i) + 1;
        take(text, figures, months[i].day, [month](const QRegularExpressionMatch &match) {
            return dated(match.captured(2), month, match.captured(1));
        });
        take(text, figures, months[i].month,
             [month](const QRegularExpressionMatch &match) { return dated(match.captured(1), month, u"0"_s); });
        take(text, figures, months[i].dayOfAnyYear,
             [month](const QRegularExpressionMatch &match) { return dated(u"0"_s, month, match.captured(1)); });
    }
}

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.isDigit(); });
}

} // namespace

QStringList figuresOf(const QString &text, Language language)
{
    if (!hasDigit(text))
        return {};
    const bool german = language == Language::German;
    static const QRegularExpression narrowBlanks(u"[\u00a0\u202f]"_s);
    QString rest = text;
    rest.replace(narrowBlanks, u" "_s);
    QStringList figures;
    takeDates(rest, figures, german);
    static const QRegularExpression number(u"\\d[\\d.,]*\\d|\\d"_s);
    static const QRegularExpression germanGroups(u"\\.(?=\\d{3}(?:\\D|$))"_s);
    static const QRegularExpression englishGroups(u",(?=\\d{3}(?:\\D|$))"_s);
    auto matches = number.globalMatch(rest);
    while (matches.hasNext()) {
        QString found = matches.next().captured();
        found.remove(german ? germanGroups : englishGroups);
        if (german)
            found.replace(u',', u'.');
        figures.append(found);
    }
    figures.sort();
    return figures;
}

FigureDifference differenceOfFigures(const LocalizedText &text)
{
    const QStringList german = figuresOf(text.german, Language::German);
    const QStringList english = figuresOf(text.english, Language::English);
    FigureDifference difference;
    std::ranges::set_difference(german, english, std::back_inserter(difference.onlyGerman));
    std::ranges::set_difference(english, german, std::back_inserter(difference.onlyEnglish));
    return difference;
}

} // namespace lotse
