// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"

#include <QStringList>

#include <array>
#include <expected>

namespace lotse {

/// Columns of a question sheet. People may add more behind them.
enum class SheetColumn { Id, Asked, Question, PossibleAnswers, Answer, Evidence, Date };

/// Starts the first cell of the head row; the language of the sheet stands behind it: "lotse-id de".
inline constexpr QLatin1StringView sheetAnchor("lotse-id");

/// Returns the heading of @p column in the language of @p phrases.
[[nodiscard]] QString sheetHeading(SheetColumn column, const Phrases &phrases);

[[nodiscard]] bool isSheetHead(const QStringList &row);

/// Where the columns of a sheet stand that came back: people delete, move and rename them.
class SheetColumns
{
public:
    /// Returns the columns as @p head names them in one of the languages. A heading that is gone is no harm as long as
    /// all the others are where they were; else, and where two columns have it, its column cannot be told.
    [[nodiscard]] static std::expected<SheetColumns, SheetColumn> under(const QStringList &head);

    [[nodiscard]] QString cell(const QStringList &row, SheetColumn column) const;

private:
    std::array<qsizetype, 7> m_places {0, 1, 2, 3, 4, 5, 6};
};

} // namespace lotse
