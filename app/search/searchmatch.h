// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lotse {

/// Returns @p text as the search compares it: without case, accents and invisible signs, ß as ss, each run of white
/// space one space.
[[nodiscard]] QString searchKey(const QString &text);

/// The searchKey() of what is searched: the title counts more than the rest.
struct SearchText
{
    QString title;
    QString rest;
};

/// A part of a text.
struct SearchSpan
{
    qsizetype start = 0;
    qsizetype length = 0; ///< 0 = none
};

/// Returns where @p word, a word of a searchKey(), stands in @p text as it is written: the first place at the start of
/// a word, else the first inside one.
[[nodiscard]] SearchSpan searchSpan(const QString &text, const QString &word);

/// Returns the places of the @p texts in which all words of @p typed occur, best first: a word at the start of the
/// title before one at the start of a word of the title, then of the rest, then inside words. What is equally good
/// stays in the order of @p texts. Nothing typed finds everything.
[[nodiscard]] QList<qsizetype> searchHits(const QList<SearchText> &texts, const QString &typed);

} // namespace lotse
