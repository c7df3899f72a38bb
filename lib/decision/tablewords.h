// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace lotse {

/// The longest text of a cell in which names of criteria and levels are looked for, in characters: nobody names a level
/// in a page of text.
inline constexpr qsizetype longestNaming = 500;

/// Returns @p text as words compare: small letters, one space between words, without other signs than % and currencies
/// and those inside of numbers.
[[nodiscard]] QString comparableWords(const QString &text);

/// What a text of a table names.
struct NamedId
{
    QString id; ///< empty = not sure enough
    QStringList candidates; ///< where it is not: what it may be, the likeliest first, at most three

    bool operator==(const NamedId &) const = default;
};

/// Finds criteria by what people call them.
class CriterionWords final
{
public:
    explicit CriterionWords(const Library &library);

    /// Returns the criterion that @p text names: by id (also "option/criterion"), name or question in one of the
    /// languages, alone or with few words around the name.
    [[nodiscard]] NamedId criterionNamed(const QString &text) const;
    /// Returns its id alone, without candidates; empty = not sure enough.
    [[nodiscard]] QString idOf(const QString &text) const;

private:
    struct Name
    {
        QString words; // with a space before and behind
        QSet<QString> stems;
        QString id;
        bool isQuestion = false;
    };
    QList<Name> m_names; // in the order of the criteria
    QHash<QString, QString> m_ids; // by whole names
};

/// Returns the level of @p criterion that @p answer means: one that it names (decision/cellanswer), or whose whole
/// label of at least two words stands in it with few words around, none of which takes something back ("not", "except",
/// "planned", a figure). Numbers alone name no level here: who wrote the table counts otherwise than Lotse.
[[nodiscard]] NamedId levelMeant(const Criterion &criterion, const QString &answer);

/// True if @p answer says that it is none: "n/a", "unbekannt", "keine Angabe", "?", "–".
[[nodiscard]] bool saysNothing(const QString &answer);

} // namespace lotse
