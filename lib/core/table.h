// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace lotse {

/// A cell as people see it. What looks like a formula (it begins with = + - @) is text like any other; nothing is ever
/// worked out.
struct TableCell
{
    enum class Kind { Empty, Text, Number, Date, Boolean, Error };
    enum class Note {
        None,
        NoStoredValue, ///< empty: a formula of which the file holds no result
        Covered ///< merged with the cell above or to the left, whose content it shows
    };

    Kind kind = Kind::Empty;
    QString text; ///< numbers in their shortest exact form ("99.9 %"), dates as 2026-11-15, errors as "#REF!"
    double number = 0; ///< as people read it: 99.9 of a cell that shows 99.9 %
    QString unit; ///< that the number is shown with: "%", "€", "$", "EUR", …
    QDate date;
    Note note = Note::None;

    [[nodiscard]] bool isEmpty() const { return kind == Kind::Empty; }
    bool operator==(const TableCell &) const = default;
};

/// One sheet. Rows and columns count from 0 here, from 1 in everything that people read.
struct TableSheet
{
    QString name; ///< empty in a CSV file
    bool isHidden = false;
    QList<QList<TableCell>> rows; ///< each up to its last cell that holds something

    /// Returns the cell there; an empty one outside.
    [[nodiscard]] const TableCell &cell(qsizetype row, qsizetype column) const;
    /// Returns how many cells the widest row has.
    [[nodiscard]] qsizetype columnCount() const;

    bool operator==(const TableSheet &) const = default;
};

struct Table
{
    QList<TableSheet> sheets; ///< in the order of the file, at least one

    bool operator==(const Table &) const = default;
};

/// Where a cell stands.
struct TablePlace
{
    QString sheet;
    int row = 0; ///< from 1, as a spreadsheet counts
    int column = 0; ///< from 1; 0 = the whole row

    bool operator==(const TablePlace &) const = default;
};

/// Returns the name that spreadsheets give to @p column, counted from 1: "A", "Z", "AA".
[[nodiscard]] QString columnName(int column);

/// What is read of one file at most; nobody fills in a longer sheet by hand.
struct TableLimits
{
    qsizetype sheets = 200;
    qsizetype rows = 20000; ///< of a sheet
    qsizetype columns = 500; ///< of a sheet
    qsizetype cells = 500000; ///< of all sheets, the empty ones before the last of each row included
    qsizetype letters = 16 * 1024 * 1024; ///< of all cells
    qsizetype cellLetters = 32767; ///< of one cell: what spreadsheets allow themselves

    bool operator==(const TableLimits &) const = default;
};

/// Cells of a sheet, from the first to the last, which belongs to it. Counted from 0.
struct TableArea
{
    qsizetype top = 0;
    qsizetype left = 0;
    qsizetype bottom = 0;
    qsizetype right = 0;

    bool operator==(const TableArea &) const = default;
};

/// Puts cells into sheets as long as the limits allow it.
class TableFiller final
{
public:
    /// @p file names the table in errors.
    explicit TableFiller(QString file, const TableLimits &limits = {}) : m_file(std::move(file)), m_limits(limits) { }

    /// Puts @p cell there. Error: TableTooLarge.
    [[nodiscard]] std::expected<void, Issue> put(TableSheet &sheet, qsizetype row, qsizetype column, TableCell cell);
    /// Counts one more sheet. Error: TableTooLarge.
    [[nodiscard]] std::expected<void, Issue> beginSheet();
    /// Shows what stands in the first cell of each merged area in its others, as far as the sheet reaches. Error:
    /// TableTooLarge.
    [[nodiscard]] std::expected<void, Issue> merge(TableSheet &sheet, const QList<TableArea> &areas);

private:
    [[nodiscard]] std::unexpected<Issue> tooLarge(const QString &what, qsizetype limit) const;

    QString m_file;
    TableLimits m_limits;
    qsizetype m_sheets = 0;
    qsizetype m_cells = 0;
    qsizetype m_letters = 0;
};

/// The largest CSV file that is read as a table, in bytes.
inline constexpr qint64 largestCsv = 4 * 1024 * 1024;

/// Returns @p bytes as a table of one sheet without a name; all cells are text. @p file only names it in errors.
/// Errors: EmptyFile, FileTooLarge, TableTooLarge.
[[nodiscard]] Result<Table> readCsvTable(const QByteArray &bytes, const QString &file);

} // namespace lotse
