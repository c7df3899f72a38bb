// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criterion.h"
#include "core/profile.h"

#include <optional>

namespace lotse {

/// Returns @p answer without quotation marks around it.
[[nodiscard]] QString unquoted(const QString &answer);

/// True if @p answer is the id or a label of @p level, whatever its spaces, in one of the languages.
[[nodiscard]] bool namesLevel(const Level &level, const QString &answer);

/// Returns the level of @p criterion that @p answer names: by one of its names, by its number ("2", "2.", as a
/// spreadsheet formats it "2,00"), or by both ("2: label"). A number before other words ("2 years") is no number of a
/// level.
[[nodiscard]] std::optional<ClaimValue> levelAnswer(const Criterion &criterion, const QString &answer);

/// Returns true if @p given is the unit of @p criterion or starts like it ("EUR" for "EUR per month").
[[nodiscard]] bool isUnitOf(const Criterion &criterion, const QString &given);

/// What a cell can mean as an answer on numbers.
struct NumberAnswer
{
    QList<Range> readings;
    bool otherUnit = false;
};

/// Returns the numbers that @p answer can mean, read in each spelling that it allows: one or two numbers ("10 to 20"),
/// alone or with the unit of @p criterion or its beginning.
[[nodiscard]] NumberAnswer numberAnswer(const Criterion &criterion, const QString &answer);

} // namespace lotse
