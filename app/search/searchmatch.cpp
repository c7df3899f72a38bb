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

Found findWord(const QString &text, const QString &word)
{
    Found best = Found::No;
    for (qsizetype place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
        if (place == 0)
            return Found::AtStart;
        if (!text.at(place - 1).isLetterOrNumber())
            return Found::AtWord;
        best = Found::InsideWord;
    }
    return best;
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
