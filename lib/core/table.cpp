// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table.h"

#include "core/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

const TableCell &TableSheet::cell(qsizetype row, qsizetype column) const
{
    static const TableCell none;
    if (row < 0 || row >= rows.size() || column < 0 || column >= rows.at(row).size())
        return none;
    return rows.at(row).at(column);
}

qsizetype TableSheet::columnCount() const
{
    qsizetype count = 0;
    for (const QList<TableCell> &row : rows)
        count = std::max(count, row.size());
    return count;
}

QString columnName(int column)
{
    QString name;
    for (; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(char16_t(u'A' + (column - 1) % 26)));
    return name;
}

std::unexpected<Issue> TableFiller::tooLarge(const QString &what, qsizetype limit) const
{
    return std::unexpected(Issue {
        .code = Issue::Code::TableTooLarge, .place = {.file = m_file}, .arguments = {what, QString::number(limit)}});
}

std::expected<void, Issue> TableFiller::beginSheet()
{
    if (++m_sheets > m_limits.sheets)
        return tooLarge(u"sheets"_s, m_limits.sheets);
    return {};
}

std::expected<void, Issue> TableFiller::put(TableSheet &sheet, qsizetype row, qsizetype column, TableCell cell)
{
    if (row >= m_limits.rows)
        return tooLarge(u"rows"_s, m_limits.rows);
    if (column >= m_limits.columns)
        return tooLarge(u"columns"_s, m_limits.columns);
    if (cell.text.size() > m_limits.cellLetters)
        return tooLarge(u"letters"_s, m_limits.cellLetters);
    const qsizetype newRows = std::max<qsizetype>(0, row + 1 - sheet.rows.size());
    const qsizetype width = row < sheet.rows.size() ? sheet.rows.at(row).size() : 0;
    m_cells += newRows + std::max<qsizetype>(0, column + 1 - width);
    if (m_cells > m_limits.cells)
        return tooLarge(u"cells"_s, m_limits.cells);
    m_letters += cell.text.size();
    if (m_letters > m_limits.letters)
        return tooLarge(u"letters"_s, m_limits.letters);
    if (newRows > 0)
        sheet.rows.resize(row + 1);
    QList<TableCell> &cells = sheet.rows[row];
    if (column >= cells.size())
        cells.resize(column + 1);
    cells[column] = std::move(cell);
    return {};
}

std::expected<void, Issue> TableFiller::merge(TableSheet &sheet, const QList<TableArea> &areas)
{
    const qsizetype columns = sheet.columnCount();
    for (const TableArea &area : areas) {
        TableCell shown = sheet.cell(area.top, area.left);
        if (shown.isEmpty())
            continue;
        shown.note = TableCell::Note::Covered;
        for (qsizetype row = area.top; row <= std::min(area.bottom, sheet.rows.size() - 1); ++row) {
            for (qsizetype column = area.left; column <= std::min(area.right, columns - 1); ++column) {
                if (++m_cells > m_limits.cells) // areas may lie upon each other
                    return tooLarge(u"cells"_s, m_limits.cells);
                if (!sheet.cell(row, column).isEmpty())
                    continue;
                if (const auto done = put(sheet, row, column, shown); !done)
                    return done;
            }
        }
    }
    return {};
}

Result<Table> readCsvTable(const QByteArray &bytes, const QString &file)
{
    const auto fault = [&file](Issue::Code code, const QStringList &arguments = {}) {
        return std::unexpected(Issue {.code = code, .place = {.file = file}, .arguments = arguments});
    };
    if (bytes.trimmed().isEmpty())
        return fault(Issue::Code::EmptyFile);
    constexpr qint64 mebibyte = 1024 * 1024;
    if (bytes.size() > largestCsv)
        return fault(
            Issue::Code::FileTooLarge,
            {QString::number((bytes.size() + mebibyte - 1) / mebibyte), QString::number(largestCsv / mebibyte)});
    TableSheet sheet;
    TableFiller filler(file);
    const QList<QStringList> rows = readCsv(bytes);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows.at(row).size(); ++column) {
            const QString &text = rows.at(row).at(column);
            if (text.isEmpty())
                continue;
            const auto put = filler.put(sheet, row, column, {.kind = TableCell::Kind::Text, .text = text});
            if (!put)
                return std::unexpected(put.error());
        }
    }
    return Table {.sheets = {sheet}};
}

} // namespace lotse
