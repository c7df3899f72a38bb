// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doubleencoding.h"

#include <array>

namespace lotse {

namespace {

// What the bytes 0x80 to 0xBF, the second and third bytes of UTF-8, become in each encoding.
using Trails = std::u16string_view;
constexpr Trails latin1 =
    u"\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F"
    u"\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F"
    u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿";
constexpr Trails windows1252 = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"
                               u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿";
constexpr Trails latin2 =
    u"\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F"
    u"\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F"
    u"\u00A0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00ADŽŻ°ą˛ł´ľśˇ¸šşťź˝žż";
constexpr Trails windows1250 = u"€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź"
                               u"\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż";
static_assert(latin1.size() == 64 && windows1252.size() == 64 && latin2.size() == 64 && windows1250.size() == 64);

// A first byte of UTF-8 as it looks in some of the encodings, and which results make sense after it.
struct Lead
{
    char16_t character;
    unsigned bits; // of the first byte, already in their place in the result
    int trailCount;
    char32_t lowest;
    char32_t highest;
    std::array<Trails, 4> encodings; // the more frequent ones first
};

constexpr auto leads = std::to_array<Lead>({
    {u'Ã', 0xC0, 1, U'À', U'ÿ', {windows1252, latin1}},
    {u'Ă', 0xC0, 1, U'À', U'ÿ', {windows1250, latin2, windows1252}}, // the third: Windows 1258
    {u'Â', 0x80, 1, U'\u00A0', U'¿', {windows1252, windows1250, latin1, latin2}},
    {u'â', 0x2000, 2, U'\u2010', U'\u2265', {windows1252, windows1250, latin1, latin2}},
});

struct Decoded
{
    char32_t character;
    qsizetype length; // of the sequence that was found
};

std::optional<char32_t> decode(const Lead &lead, QStringView trails, Trails encoding)
{
    char32_t result = lead.bits;
    for (int i = 0; i < lead.trailCount; ++i) {
        const size_t value = encoding.find(trails[i].unicode());
        if (value == Trails::npos)
            return {};
        result += char32_t(value << (6 * (lead.trailCount - 1 - i)));
    }
    if (result < lead.lowest || result > lead.highest)
        return {};
    return result;
}

std::optional<Decoded> decodeAt(QStringView text, qsizetype position)
{
    for (const Lead &lead : leads) {
        if (text[position] != lead.character || position + lead.trailCount >= text.size())
            continue;
        for (const Trails encoding : lead.encodings) {
            if (const auto character = decode(lead, text.sliced(position + 1, lead.trailCount), encoding))
                return Decoded {.character = *character, .length = lead.trailCount + 1};
        }
    }
    return {};
}

QString repaired(QStringView word)
{
    QString result;
    for (qsizetype i = 0; i < word.size();) {
        const auto decoded = decodeAt(word, i);
        result += decoded ? QChar(char16_t(decoded->character)) : word[i];
        i += decoded ? decoded->length : 1;
    }
    return result;
}

bool endsWord(QChar character)
{
    return character == u' ' || character == u'\n' || character == u'\t';
}

} // namespace

std::optional<DoubleEncodedWord> findDoubleEncoding(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80 || !decodeAt(text, i))
            continue;
        qsizetype begin = i;
        while (begin > 0 && !endsWord(text[begin - 1]))
            --begin;
        qsizetype end = i + 2;
        while (end < text.size() && !endsWord(text[end]))
            ++end;
        const QStringView word = text.sliced(begin, end - begin);
        return DoubleEncodedWord {.found = word.toString(), .probable = repaired(word)};
    }
    return {};
}

} // namespace lotse
