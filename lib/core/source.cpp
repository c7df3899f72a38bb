// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

QDate PartialDate::last() const
{
    switch (precision) {
    case Precision::Day: return first;
    case Precision::Month: return first.addMonths(1).addDays(-1);
    case Precision::Year: return first.addYears(1).addDays(-1);
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<PartialDate> PartialDate::fromString(const QString &text)
{
    static constexpr auto pattern = "0000-00-00"_L1; // 0 stands for any digit
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return {};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool fits = pattern[i] == '-'_L1 ? text[i] == u'-' : text[i] >= u'0' && text[i] <= u'9';
        if (!fits)
            return {};
    }
    const QStringView view(text);
    PartialDate date;
    date.precision = text.size() == 4 ? Precision::Year : text.size() == 7 ? Precision::Month : Precision::Day;
    date.first = QDate(view.first(4).toInt(), text.size() >= 7 ? view.sliced(5, 2).toInt() : 1,
                       text.size() == 10 ? view.sliced(8, 2).toInt() : 1);
    if (!date.isValid())
        return {};
    return date;
}

QString PartialDate::toString() const
{
    static constexpr int lengths[] = {10, 7, 4};
    return first.toString(Qt::ISODate).first(isValid() ? lengths[int(precision)] : 0);
}

QString displayDate(const PartialDate &date, Language language)
{
    if (!date.isValid())
        return {};
    switch (date.precision) {
    case PartialDate::Precision::Day: return displayDate(date.first, language);
    case PartialDate::Precision::Month:
        return (language == Language::German ? localeOf(language) : QLocale::c()).toString(date.first, u"MMMM yyyy"_s);
    case PartialDate::Precision::Year: return QString::number(date.first.year());
    }
    Q_UNREACHABLE_RETURN({});
}

QString displayDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::German)
        return date.toString(u"dd.MM.yyyy"_s);
    // The C locale: British short month names differ between versions of the locale data ("Sep", "Sept").
    return QLocale::c().toString(date, u"d MMM yyyy"_s);
}

namespace {

/// The first day that the document itself gives; invalid = none.
QDate ownDay(const Source &source)
{
    return source.date.isValid() ? source.date.first : source.notBefore.first;
}

} // namespace

QDate lastSeenInForce(const Source &source, QDate last)
{
    const auto isKnown = [last](QDate day) { return day.isValid() && (!last.isValid() || day <= last); };
    const QDate own = ownDay(source);
    if (own.isValid() && !isKnown(own))
        return {};
    if (source.isKeptCurrent && !source.isCopy && isKnown(source.checked) && (!own.isValid() || own < source.checked))
        return source.checked;
    return own;
}

bool mayBeYounger(const Source &source)
{
    const bool wasSeen = source.isKeptCurrent && !source.isCopy && source.checked.isValid();
    return !wasSeen && (!source.date.isValid() || (source.isKeptCurrent && source.isCopy));
}

bool isLater(const Source &source, QDate last)
{
    const QDate own = ownDay(source);
    const QDate first = own.isValid() ? own : source.checked;
    return first.isValid() && first > last;
}

bool isOwnJudgement(const Source &source)
{
    return source.url.isEmpty() && source.publisher == "Lotse"_L1;
}

} // namespace lotse
