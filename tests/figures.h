// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"

#include <QRegularExpression>
#include <QStringList>

#include <functional>

/// Returns the numbers and dates of @p text without the signs of its language, sorted: "1.234,5" and "1,234.5" are
/// both "1234.5", "3.4.2026" and "3 April 2026" both "2026-4-3". Numbers in words are not seen.
inline QStringList figuresOf(QString text, lotse::Language language)
{
    using namespace Qt::StringLiterals;
    const bool german = language == lotse::Language::German;
    // By month: full name and short form.
    static const QStringList germanMonths {
        u"Januar|Jan\\."_s,   u"Februar|Feb\\."_s, u"März|Mär\\."_s,   u"April|Apr\\."_s,     u"Mai"_s,
        u"Juni|Jun\\."_s,     u"Juli|Jul\\."_s,    u"August|Aug\\."_s, u"September|Sep\\."_s, u"Oktober|Okt\\."_s,
        u"November|Nov\\."_s, u"Dezember|Dez\\."_s};
    static const QStringList englishMonths {u"January|Jan"_s, u"February|Feb"_s, u"March|Mar"_s,
                                            u"April|Apr"_s,   u"May"_s,          u"June|Jun"_s,
                                            u"July|Jul"_s,    u"August|Aug"_s,   u"September|Sept?"_s,
                                            u"October|Oct"_s, u"November|Nov"_s, u"December|Dec"_s};
    text.replace(QRegularExpression(u"[\u00a0\u202f]"_s), u" "_s);
    QStringList figures;
    const auto take = [&](const QString &pattern, const std::function<QString(const QRegularExpressionMatch &)> &name) {
        const QRegularExpression expression(pattern);
        auto matches = expression.globalMatch(text);
        while (matches.hasNext())
            figures.append(name(matches.next()));
        text.replace(expression, u" "_s);
    };
    const auto dated = [](const QString &year, int month, const QString &day) {
        return u"%1-%2-%3"_s.arg(year).arg(month).arg(day.toInt());
    };
    if (german) {
        take(uR"(\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b)"_s,
             [&](const auto &match) { return dated(match.captured(3), match.captured(2).toInt(), match.captured(1)); });
    }
    const QStringList &months = german ? germanMonths : englishMonths;
    const QString dot = german ? u"\\."_s : QString();
    for (int month = 1; month <= 12; ++month) {
        const QString names = u"(?:%1)"_s.arg(months.at(month - 1));
        take(uR"(\b(\d{1,2})%1 %2 (\d{4})\b)"_s.arg(dot, names),
             [&](const auto &match) { return dated(match.captured(2), month, match.captured(1)); });
        take(uR"(\b%1 (\d{4})\b)"_s.arg(names),
             [&](const auto &match) { return dated(match.captured(1), month, u"0"_s); });
        take(uR"(\b(\d{1,2})%1 %2(?!\w))"_s.arg(dot, names),
             [&](const auto &match) { return dated(u"0"_s, month, match.captured(1)); });
    }
    static const QRegularExpression number(u"\\d[\\d.,]*\\d|\\d"_s);
    static const QRegularExpression germanGroups(u"\\.(?=\\d{3}(?:\\D|$))"_s);
    static const QRegularExpression englishGroups(u",(?=\\d{3}(?:\\D|$))"_s);
    auto matches = number.globalMatch(text);
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
