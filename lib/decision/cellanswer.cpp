// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/cellanswer.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr double largestNumber = 1e15; // as in the files

QString withoutSpaces(const QString &text)
{
    QString result = text.toCaseFolded();
    result.removeIf([](QChar character) { return character.isSpace(); });
    return result;
}

/// Returns @p text as a spreadsheet writes it in Windows-1252: what that lacks (narrow spaces above all) is a "?".
QString inWindowsLetters(QString text)
{
    static const QString more = u"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"_s;
    for (QChar &character : text) {
        if (character.unicode() > 0xff && !more.contains(character))
            character = u'?';
    }
    return text;
}

ClaimValue onLevel(const Level &level)
{
    return {.kind = ClaimValue::Kind::Level, .level = level.id, .number = {}};
}

/// Returns the words of a unit in one spelling: "€/1 Mio." and "EUR per 1m" are the same.
QStringList unitWords(const QString &unit)
{
    static const QRegularExpression pieces(u"\\p{L}+|\\d+|[^\\s\\p{L}\\d.,;:/()-]"_s);
    static const QHash<QString, QString> spellings {
        {u"€"_s, u"eur"_s},          {u"euro"_s, u"eur"_s},      {u"euros"_s, u"eur"_s},    {u"m"_s, u"mio"_s},
        {u"million"_s, u"mio"_s},    {u"millionen"_s, u"mio"_s}, {u"millions"_s, u"mio"_s}, {u"tokens"_s, u"token"_s},
        {u"month"_s, u"monat"_s},    {u"monate"_s, u"monat"_s},  {u"months"_s, u"monat"_s}, {u"year"_s, u"jahr"_s},
        {u"years"_s, u"jahr"_s},     {u"jahre"_s, u"jahr"_s},    {u"day"_s, u"tag"_s},      {u"days"_s, u"tag"_s},
        {u"tage"_s, u"tag"_s},       {u"tagen"_s, u"tag"_s},     {u"hour"_s, u"stunde"_s},  {u"hours"_s, u"stunde"_s},
        {u"stunden"_s, u"stunde"_s}, {u"prozent"_s, u"%"_s},     {u"percent"_s, u"%"_s},    {u"je"_s, QString()},
        {u"pro"_s, QString()},       {u"per"_s, QString()},      {u"im"_s, QString()},      {u"in"_s, QString()},
        {u"a"_s, QString()},         {u"an"_s, QString()},       {u"der"_s, QString()},     {u"of"_s, QString()},
    };
    QStringList words;
    for (auto match = pieces.globalMatch(unit.toCaseFolded()); match.hasNext();) {
        const QString piece = match.next().captured();
        const QString word = spellings.value(piece, piece);
        if (spellings.contains(piece) && word.isNull())
            continue;
        if (word == "mio"_L1 && !words.isEmpty() && words.last() == "1"_L1)
            words.removeLast();
        words.append(word);
    }
    return words;
}

/// Returns the number that @p text is if @p decimal separates its decimals: other separators, apostrophes and spaces
/// then stand before groups of three digits.
std::optional<double> number(QString text, QChar decimal)
{
    static const QRegularExpression grouped(u"^[1-9]\\d{0,2}([.,' ])\\d{3}(?:\\1\\d{3})*$"_s);
    static const QRegularExpression digits(u"^\\d+$"_s);
    const qsizetype power = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    const QString exponent = power < 0 ? QString() : text.sliced(power);
    text = power < 0 ? text : text.first(power);
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text.remove(0, 1);
    const qsizetype point = text.indexOf(decimal);
    QString whole = point < 0 ? text : text.first(point);
    const QString part = point < 0 ? QString() : text.sliced(point + 1);
    const auto groups = grouped.match(whole);
    if (groups.hasMatch() && groups.captured(1) != decimal)
        whole.remove(groups.captured(1));
    if (whole.isEmpty() && point >= 0)
        whole = u"0"_s;
    if (!digits.match(whole).hasMatch() || (point >= 0 && !digits.match(part).hasMatch()))
        return std::nullopt;
    bool understood = false;
    const double value = QLocale::c().toDouble(
        (negative ? u"-"_s : QString()) + whole + u'.' + (part.isEmpty() ? u"0"_s : part) + exponent, &understood);
    if (!understood || !std::isfinite(value) || std::abs(value) > largestNumber)
        return std::nullopt;
    return value;
}

/// Returns @p text with one sign for each kind of space, minus, apostrophe and digit.
QString plainNumbers(const QString &text)
{
    // A narrow space between groups of digits, on its way through Windows-1252.
    static const QRegularExpression lostSpace(u"(?<=\\d)\\?(?=\\d{3}(?!\\d))"_s);
    const QString line = text.simplified().replace(lostSpace, u" "_s);
    QString plain;
    for (const QChar character : line) {
        if (character.category() == QChar::Number_DecimalDigit)
            plain += QString::number(character.digitValue());
        else if (character == u'\u2212')
            plain += u'-';
        else if (character == u'\u2019' || character == u'\u00b4')
            plain += u'\'';
        else if (character == u'\uff0c')
            plain += u',';
        else if (character == u'\uff0e')
            plain += u'.';
        else
            plain += character.isSpace() ? QChar(u' ') : character;
    }
    return plain;
}

} // namespace

QString unquoted(const QString &answer)
{
    static const QRegularExpression marks(u"^[\"'„“”‚‘’«»‹›]+|[\"'„“”‚‘’«»‹›]+$"_s);
    return QString(answer).remove(marks).trimmed();
}

bool namesLevel(const Level &level, const QString &answer)
{
    const QString wanted = withoutSpaces(unquoted(answer));
    return std::ranges::any_of(QStringList {level.id, level.label.german, level.label.english, level.shortLabel.german,
                                            level.shortLabel.english},
                               [&wanted](const QString &name) {
                                   return withoutSpaces(name) == wanted
                                       || withoutSpaces(inWindowsLetters(name)) == wanted;
                               });
}

std::optional<ClaimValue> levelAnswer(const Criterion &criterion, const QString &answer)
{
    static const QRegularExpression numbered(u"^#?(\\d{1,3})(?:[.,]0{1,2})?\\s*[:.)]?\\s*(.*)$"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    for (const Level &level : criterion.levels) {
        if (namesLevel(level, answer))
            return onLevel(level);
    }
    const auto match = numbered.match(unquoted(answer));
    const int position = match.hasMatch() ? match.captured(1).toInt() : 0;
    if (position < 1 || position > criterion.levels.size())
        return std::nullopt;
    const Level &level = criterion.levels.at(position - 1);
    if (!match.captured(2).isEmpty() && !namesLevel(level, match.captured(2)))
        return std::nullopt;
    return onLevel(level);
}

bool isUnitOf(const Criterion &criterion, const QString &given)
{
    QString unit = given.trimmed();
    if (unit.startsWith(u'?') && unit.size() > 1) // a narrow space on its way through Windows-1252
        unit.remove(0, 1);
    if (unit.isEmpty())
        return true;
    const QStringList words = unitWords(unit);
    return std::ranges::any_of(QStringList {criterion.unit.german, criterion.unit.english,
                                            QString(criterion.numberPattern.german).remove("{n}"_L1),
                                            QString(criterion.numberPattern.english).remove("{n}"_L1)},
                               [&words](const QString &known) {
                                   const QStringList own = unitWords(known);
                                   return !words.isEmpty() && words.size() <= own.size()
                                       && own.first(words.size()) == words;
                               });
}

NumberAnswer numberAnswer(const Criterion &criterion, const QString &answer)
{
    static const QString one = u"[+-]?(?:\\d[\\d.,' ]*\\d|\\d|[.,]\\d+)(?:[eE][+-]?\\d+)?"_s;
    static const QRegularExpression range(u"^([^\\d+.,-]*?)\\s*("_s + one + u")([^\\d]*?)\\s*(?:-|–|—|bis|to)\\s*("_s
                                              + one + u")(.*)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression single(u"^([^\\d+.,-]*?)\\s*("_s + one + u")(.*)$"_s);
    const QString text = plainNumbers(unquoted(answer));
    auto match = range.match(text);
    const bool isRange = match.hasMatch();
    if (!isRange)
        match = single.match(text);
    if (!match.hasMatch())
        return {};
    QStringList units {match.captured(1), match.captured(3)};
    if (isRange)
        units.append(match.captured(5));
    for (const QString &unit : std::as_const(units)) {
        if (isUnitOf(criterion, unit))
            continue;
        const bool hasDigit = std::ranges::any_of(unit, [](QChar character) { return character.isDigit(); });
        const bool namesUnit = std::ranges::any_of(unit, [](QChar character) {
            return character.isLetter() || character == u'%' || character.category() == QChar::Symbol_Currency;
        });
        return {.readings = {}, .otherUnit = namesUnit && !hasDigit};
    }
    NumberAnswer result;
    for (const QChar decimal : {u'.', u','}) {
        const std::optional<double> low = number(match.captured(2), decimal);
        const std::optional<double> high = isRange ? number(match.captured(4), decimal) : low;
        if (!low || !high || *low > *high)
            continue;
        const Range reading {.low = *low, .likely = std::midpoint(*low, *high), .high = *high};
        if (!result.readings.contains(reading))
            result.readings.append(reading);
    }
    return result;
}

} // namespace lotse
