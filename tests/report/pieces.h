// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportmodel.h"

#include <algorithm>

namespace lotse::test {

using namespace lotse::report;
using namespace Qt::StringLiterals;

/// Everything a report says, piece by piece, with the sources that each piece refers to.
struct Piece
{
    QString text;
    QList<int> sources;
};

inline void collect(const std::vector<Block> &blocks, QList<Piece> &pieces)
{
    const auto paragraph = [&](const Paragraph &part) {
        for (const report::Span &span : part.spans)
            pieces.append({span.text, span.sources});
    };
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            pieces.append({heading->text, {}});
        else if (const auto *text = std::get_if<Paragraph>(&block))
            paragraph(*text);
        else if (const auto *list = std::get_if<BulletList>(&block))
            std::ranges::for_each(list->items, paragraph);
        else if (const auto *picture = std::get_if<Picture>(&block))
            pieces.append({picture->sentence, {}});
        else if (const auto *values = std::get_if<KeyValues>(&block)) {
            for (const auto &[label, value] : values->rows)
                pieces.append({value, {}});
        } else if (const auto *columns = std::get_if<Columns>(&block)) {
            for (const std::vector<Block> &column : columns->columns)
                collect(column, pieces);
        } else if (const auto *table = std::get_if<Table>(&block)) {
            for (const Row &row : table->rows) {
                for (const Cell &cell : row.cells)
                    pieces.append({cell.text + u' ' + cell.secondary, cell.sources});
            }
        }
    }
}

inline QList<Piece> piecesOf(const report::Report &report, const QStringList &sections = {})
{
    QList<Piece> pieces;
    for (const Section &section : report.sections) {
        if (!sections.isEmpty() && !sections.contains(section.id))
            continue;
        pieces.append({section.title, {}});
        collect(section.blocks, pieces);
    }
    return pieces;
}

inline const report::Section &section(const report::Report &report, const QString &id)
{
    static const Section none;
    const auto found = std::ranges::find(report.sections, id, &Section::id);
    return found == report.sections.cend() ? none : *found;
}

inline QList<report::Table> tablesOf(const Section &section)
{
    QList<Table> tables;
    for (const Block &block : section.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            tables.append(*table);
        if (const auto *columns = std::get_if<Columns>(&block)) {
            for (const std::vector<Block> &column : columns->columns) {
                for (const Block &inner : column) {
                    if (const auto *table = std::get_if<Table>(&inner))
                        tables.append(*table);
                }
            }
        }
    }
    return tables;
}

} // namespace lotse::test
