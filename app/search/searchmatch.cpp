// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchmatch.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

enum class Found { No, InsideWord, AtWord, AtStart };

/// Returns the first place of @p word at the start of a word of @p key, else the first inside one; -1 = nowhere.
qsizetype placeOf(const QString &key, const QString &word)
{
    const qsizetype first = key.indexOf(word);
    for (qsizetype place = first; place >= 0; place = key.indexOf(word, place + 1)) {
        if (place == 0 || !key.at(place - 1).isLetterOrNumber())
            return place;
    }
    return first;
}

Found findWord(const QString &text, const QString &word)
{
    const qsizetype place = placeOf(text, word);
    if (place < 0)
        return Found::No;
    if (place == 0)
        return Found::AtStart;
    return text.at(place - 1).isLetterOrNumber() ? Found::InsideWord : Found::AtWord;
}

/// 0 is best; none if @p word does not occur.
std::optional<int> distanceOf(const SearchText &text, const QString &word)
{
    constexpr std::array titles {-1, 3, 1, 0}; // by Found
    constexpr std::array rests {-1, 4, 2, 2};
    const int title = titles.at(std::size_t(findWord(text.title, word)));
    const int rest = rests.at(std::size_t(findWord(text.rest, word)));
    if (title < 0 && rest < 0)
        return std::nullopt;
    return title < 0 || rest < 0 ? std::max(title, rest) : std::min(title, rest);
}

std::optional<int> distanceOf(const SearchText &text, const QStringList &words)
{
    int sum = 0;
    for (const QString &word : words) {
        const std::optional<int> distance = distanceOf(text, word);
        if (!distance)
            return std::nullopt;
        sum += *distance;
    }
    return sum;
}

} // namespace

QString searchKey(const QString &text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(folded.size());
    for (const QChar letter : folded) {
        if (letter.category() != QChar::Mark_NonSpacing && letter.category() != QChar::Other_Format)
            key += letter;
    }
    return key.replace(u"ß"_s, u"ss"_s).simplified();
}

SearchSpan searchSpan(const QString &text, const QString &word)
{
    QString key;
    QList<qsizetype> origins; // where each letter of the key comes from
    for (qsizetype place = 0, next = 0; place < text.size(); place = next) {
        next = place + (text.at(place).isHighSurrogate() && place + 1 < text.size() ? 2 : 1);
        key += text.at(place).isSpace() ? u" "_s : searchKey(text.sliced(place, next - place));
        while (origins.size() < key.size())
            origins.append(place);
    }
    const qsizetype found = word.isEmpty() ? -1 : placeOf(key, word);
    if (found < 0)
        return {};
    const qsizetype start = origins.at(found);
    qsizetype end = text.size();
    for (qsizetype letter = found + word.size(); letter < origins.size(); ++letter) {
        // One letter may have become several.
        if (origins.at(letter) > origins.at(found + word.size() - 1)) {
            end = origins.at(letter);
            break;
        }
    }
    return {start, end - start};
}

QList<qsizetype> searchHits(const QList<SearchText> &texts, const QString &typed)
{
    const QStringList words = searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> hits;
    for (qsizetype place = 0; place < texts.size(); ++place) {
        if (const std::optional<int> distance = distanceOf(texts.at(place), words))
            hits.append({*distance, place});
    }
    std::ranges::stable_sort(hits, {}, &std::pair<int, qsizetype>::first);
    QList<qsizetype> places;
    places.reserve(hits.size());
    for (const auto &[distance, place] : std::as_const(hits))
        places.append(place);
    return places;
}

} // namespace lotse
