// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

bool isControl(char32_t character)
{
    return character < 0x20 || (character >= 0x7f && character <= 0x9f);
}

bool isSeparator(char32_t character)
{
    return character == 0x2028 || character == 0x2029;
}

bool turnsDirection(char32_t character)
{
    return character == 0x061c || character == 0x200e || character == 0x200f
        || (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
}

/// Characters that show nothing themselves but change how others are shown, or that nobody sees at all.
bool misleads(char32_t character)
{
    return turnsDirection(character) || character == 0xfeff || (character >= 0xfff9 && character <= 0xfffb)
        || (character >= 0xe0000 && character <= 0xe007f) || QChar::isSurrogate(character);
}

bool isObeyed(char32_t character)
{
    return isControl(character) || isSeparator(character) || misleads(character);
}

QString symbolOf(char32_t character)
{
    if (character < 0x20)
        return QChar(char16_t(0x2400 + character));
    if (character == 0x7f)
        return u"␡"_s;
    return u"⟨U+%1⟩"_s.arg(QString::number(uint(character), 16).toUpper().rightJustified(4, u'0'));
}

QString escapeOf(char16_t unit)
{
    return u"\\u%1"_s.arg(uint(unit), 4, 16, QLatin1Char('0'));
}

/// Returns @p text with each character for which @p wanted is true replaced by @p replacement of it.
template<typename Wanted, typename Replacement>
QString replaced(const QString &text, Wanted wanted, Replacement replacement)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text.at(i).unicode();
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            character = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        const QStringView whole = QStringView(text).sliced(i, pair ? 2 : 1);
        if (wanted(character))
            result += replacement(character, whole);
        else
            result += whole;
        i += pair ? 1 : 0;
    }
    return result;
}

} // namespace

QString visibleText(const QString &text, LineBreaks lineBreaks)
{
    return replaced(
        text,
        [lineBreaks](char32_t character) {
            return isObeyed(character) && (lineBreaks == LineBreaks::Shown || character != U'\n');
        },
        [](char32_t character, QStringView) { return symbolOf(character); });
}

QString visibleJson(const QString &json)
{
    return replaced(
        json, [](char32_t character) { return isObeyed(character) && character != U'\n'; },
        [](char32_t, QStringView units) {
            QString escaped;
            for (const QChar unit : units)
                escaped += escapeOf(unit.unicode());
            return escaped;
        });
}

QString withoutTurns(const QString &text)
{
    const auto turns = [](QChar character) { return turnsDirection(character.unicode()); };
    if (std::ranges::none_of(text, turns))
        return text;
    return QString(text).removeIf(turns);
}

QString inOneLine(const QString &given)
{
    const QString text = withoutTurns(given);
    const auto breaks = [](QChar character) {
        return isControl(character.unicode()) || isSeparator(character.unicode());
    };
    if (std::ranges::none_of(text, breaks))
        return text;
    QString line;
    bool gap = false;
    for (const QChar character : text) {
        if (breaks(character)) {
            gap = true;
            continue;
        }
        if (std::exchange(gap, false) && !line.isEmpty() && !line.back().isSpace() && !character.isSpace())
            line += u' ';
        line += character;
    }
    return line;
}

} // namespace lotse
