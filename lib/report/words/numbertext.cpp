// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/numbertext.h"

#include "report/words/phrasesin.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int mostDecimals = 12;
constexpr int mostShareDecimals = 6; // of per cents
constexpr double samePercent = 1e-9; // 29 is 28.999… in binary

/// Returns @p share in per cents as it is printed with @p decimals.
double printedPercent(double share, int decimals)
{
    const double unit = std::pow(10, decimals);
    return std::round(share * 100 * unit) / unit;
}

/// True if what percent() prints of @p share lies on the side of @p limit on which the share is.
bool isOnItsSide(double share, int decimals, double limit)
{
    const double percents = share * 100;
    const double bound = limit * 100;
    const double step = std::pow(10, -decimals);
    const double printed = printedPercent(share, decimals);
    if (percents < 100 - samePercent && printed >= 100) // ">99 %"
        return bound <= 100 - step + samePercent || bound >= 100;
    if (percents > 0 && printed <= 0) // "<1 %"
        return bound <= 0 || bound >= step - samePercent;
    return (printed >= bound - samePercent) == (percents >= bound - samePercent);
}

/// Decimals with which @p value has @p digits that count.
int decimalsFor(double value, int digits)
{
    if (value == 0 || !std::isfinite(value))
        return 0;
    return std::clamp(digits - 1 - int(std::floor(std::log10(std::abs(value)))), 0, mostDecimals);
}

} // namespace

NumberText::NumberText(Language language) : m_language(language), m_locale(localeOf(language)) { }

QString NumberText::fixed(double value, int decimals) const
{
    QString text = m_locale.toString(value, 'f', decimals);
    const bool negative = text.startsWith(m_locale.negativeSign()) || text.startsWith(u'-');
    if (!negative)
        return text;
    text.remove(0, 1);
    // What rounds to nothing has no sign.
    const bool zero =
        std::ranges::none_of(text, [](QChar character) { return character.isDigit() && character.digitValue() != 0; });
    return zero ? text : u'\u2212' + text;
}

QString NumberText::count(qint64 value) const
{
    return fixed(double(value), 0);
}

QString NumberText::trimmed(QString number) const
{
    if (!number.contains(m_locale.decimalPoint()))
        return number;
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(m_locale.decimalPoint()))
        number.chop(1);
    return number;
}

QString NumberText::amount(double value) const
{
    const int decimals = std::abs(value) < 0.1 ? std::max(2, decimalsFor(value, 3)) : 2;
    return trimmed(fixed(value, decimals));
}

QString NumberText::about(double value) const
{
    constexpr int digits = 4;
    const int exponent = value == 0 ? 0 : int(std::floor(std::log10(std::abs(value))));
    if (exponent < digits)
        return trimmed(fixed(value, decimalsFor(value, digits)));
    const double unit = std::pow(10, exponent - digits + 1);
    return fixed(std::round(value / unit) * unit, 0);
}

QString NumberText::pointsBetween(double high, double low) const
{
    const double difference = high - low;
    const double printed = std::round(high * 10) - std::round(low * 10);
    const double rounded = std::round(difference * 10);
    if (rounded == printed && (rounded != 0 || difference == 0))
        return points(difference);
    constexpr double smallest = 0.01;
    if (std::abs(difference) >= smallest / 2 || difference == 0)
        return fixed(difference, 2);
    return phrasesIn(m_language).text("Words", QT_TRANSLATE_NOOP("Words", "less than %1")).arg(fixed(smallest, 2));
}

QString NumberText::weight(double value) const
{
    return trimmed(fixed(value, 1));
}

QString NumberText::weightChange(double from, double to) const
{
    return withSign(weight((std::round(to * 10) - std::round(from * 10)) / 10));
}

QString NumberText::withSign(const QString &number) const
{
    if (number.startsWith(u'\u2212'))
        return number;
    const bool zero = std::ranges::none_of(
        number, [](QChar character) { return character.isDigit() && character.digitValue() != 0; });
    return (zero ? u'\u00b1' : u'+') + number;
}

QString NumberText::change(double difference, int decimals) const
{
    return withSign(fixed(difference, decimals));
}

QString NumberText::percent(double share, int decimals) const
{
    const double percents = share * 100;
    const QString sign = percentSign();
    const QString gap = m_language == Language::German ? u"\u202f"_s : QString();
    const double step = std::pow(10, -decimals);
    // Nothing that can happen is never, nothing that can fail is always.
    if (percents > 0 && percents < step / 2)
        return u'<' + gap + fixed(step, decimals) + sign;
    if (percents < 100 && percents >= 100 - step / 2)
        return u'>' + gap + fixed(100 - step, decimals) + sign;
    return fixed(percents, decimals) + sign;
}

QString NumberText::limit(double share) const
{
    return trimmed(fixed(share * 100, mostShareDecimals)) + percentSign();
}

QString NumberText::percentSign() const
{
    return m_language == Language::German ? u"\u202f%"_s : u"%"_s;
}

QString NumberText::percents(int percents) const
{
    return fixed(percents, 0) + percentSign();
}

QString NumberText::between(const QString &low, const QString &high) const
{
    return phrasesIn(m_language).text("Words", QT_TRANSLATE_NOOP("Words", "%1 to %2")).arg(low, high);
}

QString NumberText::span(double low, double high) const
{
    return between(points(low), points(high));
}

QString NumberText::range(const Range &range) const
{
    const QString low = amount(range.low);
    const QString high = amount(range.high);
    return low == high ? amount(range.likely) : between(low, high);
}

QString NumberText::money(const Range &range) const
{
    constexpr double wholeFrom = 100; // prices below it have cents
    const auto write = [this](double value) {
        return value >= 0.01 && value < wholeFrom && amount(value).size() <= fixed(value, 2).size() ? fixed(value, 2)
                                                                                                    : amount(value);
    };
    const QString low = write(range.low);
    const QString high = write(range.high);
    return low == high ? write(range.likely) : between(low, high);
}

int decimalsBeside(double share, const QList<double> &limits)
{
    int decimals = 0;
    const auto isTold = [&](double limit) { return isOnItsSide(share, decimals, limit); };
    while (decimals < mostShareDecimals && !std::ranges::all_of(limits, isTold))
        ++decimals;
    return decimals;
}

int decimalsApart(double share, double other, int least)
{
    const bool differ = std::abs(share - other) * 100 > samePercent;
    const auto isHidden = [](double value, int decimals) {
        return value * 100 > samePercent && printedPercent(value, decimals) <= 0;
    };
    int decimals = least;
    while (decimals < mostShareDecimals
           && ((differ && printedPercent(share, decimals) == printedPercent(other, decimals))
               || isHidden(share, decimals) || isHidden(other, decimals)))
        ++decimals;
    return decimals;
}

QList<int> wholePercents(const QList<double> &shares, std::optional<int> sum)
{
    QList<int> whole;
    QList<double> remainders;
    double percents = 0;
    for (const double share : shares) {
        const double percent = std::max(0.0, share * 100);
        whole.append(int(std::floor(percent + samePercent)));
        remainders.append(percent - whole.last());
        percents += percent;
    }
    QList<qsizetype> order;
    for (qsizetype i = 0; i < shares.size(); ++i) {
        if (shares.at(i) > 0)
            order.append(i);
    }
    std::ranges::stable_sort(order, [&](qsizetype left, qsizetype right) {
        return remainders.at(left) > remainders.at(right) + samePercent;
    });
    int missing = sum.value_or(int(std::round(percents))) - std::accumulate(whole.cbegin(), whole.cend(), 0);
    for (qsizetype i = 0; missing > 0 && i < order.size(); ++i, --missing)
        ++whole[order.at(i)];
    // A given sum may lie a little below what is there, where it was rounded itself.
    for (qsizetype i = order.size() - 1; missing < 0 && i >= 0; --i) {
        const int taken = std::min(whole.at(order.at(i)), 1);
        whole[order.at(i)] -= taken;
        missing += taken;
    }
    return whole;
}

} // namespace lotse
