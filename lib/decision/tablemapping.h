// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/library.h"
#include "core/table.h"

#include <QMap>

#include <optional>

namespace lotse {

/// What a column of a table becomes.
enum class ColumnRole {
    Ignored,
    Provider, ///< names the provider of the row
    Deployment, ///< names its deployment
    Criterion, ///< names the criterion of the row
    Answer, ///< the answer on the criterion of the row
    Claim, ///< the answer of the row's provider on the criterion of the column
    Source, ///< address or title of the evidence
    Date, ///< day of the answer
    Text ///< explanation
};

struct MappedColumn
{
    ColumnRole role = ColumnRole::Ignored;
    QString criterion; ///< of Claim
    QString
        option; ///< of Answer: name of the provider or deployment that answers; empty = the one chosen for the table

    bool operator==(const MappedColumn &) const = default;
};

/// How the rows and columns of one kind of table are read: one provider to a row (a column for each criterion), or one
/// criterion to a row (a column of answers, or one for each provider). Kept by what stands in the row of headings.
struct TableMapping
{
    int headingRow = 0; ///< from 1; 0 = the table has none
    QStringList headings; ///< that stand there, as they compare
    QList<MappedColumn> columns;
    QMap<QString, QString> criteria; ///< by what a row or heading calls them, as it compares; empty = not to be taken
    QMap<QString, QString> options; ///< ids of providers or deployments by what the table calls them, as it compares
    QMap<QString, ClaimValue> meanings; ///< what answers were decided to mean, by meaningKey(); unknown stays open

    /// True if each row is about one criterion.
    [[nodiscard]] bool hasCriterionRows() const;

    bool operator==(const TableMapping &) const = default;
};

/// The key under which the meaning of @p answer on @p criterion is kept.
[[nodiscard]] QString meaningKey(const QString &criterion, const QString &answer);

/// Returns the place of the sheet that looks like answers: the first one that is shown and names criteria, else the
/// first one that is shown.
[[nodiscard]] qsizetype guessedSheet(const Table &table, const Library &library);

/// Returns how @p sheet is probably meant, with its headings in @p headingRow (from 1; 0 = guess it, too).
[[nodiscard]] TableMapping guessedMapping(const TableSheet &sheet, const Library &library, int headingRow = 0);

/// Returns that of @p remembered whose headings stand in @p sheet, in whichever row, with that row; nothing if there is
/// none. The last one counts.
[[nodiscard]] std::optional<TableMapping> rememberedMapping(const QList<TableMapping> &remembered,
                                                            const TableSheet &sheet);

/// Writes @p mapping for the settings, and reads it; nothing where it is not what was written.
[[nodiscard]] JsonValue mappingJson(const TableMapping &mapping);
[[nodiscard]] std::optional<TableMapping> mappingFromJson(const JsonValue &json);

} // namespace lotse
