// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pdftable.h"

#include "report/charts/marks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse::pdf {

namespace {

using report::Cell;
using report::Mark;
using report::Tone;

const Style &paper()
{
    return Style::of(Style::Scheme::Print);
}

/// Tables up to this height are moved to the next page rather than cut.
constexpr double mostCalmHeight = 2600;

/// Rows up to this height are moved to the next page rather than cut.
constexpr double mostUncutRow = 1800;
/// The head comes again on each page and must leave room for the rows.
constexpr int mostHeadLines = 14;

bool hasRating(const QList<Cell> &cells)
{
    const auto rated = [](const Cell &cell) { return cell.mark >= Mark::Quarter0 && cell.mark <= Mark::KnockOut; };
    return std::ranges::any_of(cells, rated);
}

bool hasRatings(const report::Table &table)
{
    return std::ranges::any_of(table.rows, [](const report::Row &row) { return hasRating(row.cells); });
}

/// Sizes of one kind of table.
struct Measures
{
    double points = 9;
    double leading = 1.32;
    double padX = 38;
    double padY = 34;
    double mark = 90; ///< side of a rating circle

    double markGap = 36;
    double leastLines = 0; ///< rows are at least as high, so that the columns of the matrix keep an even rhythm

    [[nodiscard]] static Measures of(const report::Table &table, Density density)
    {
        const bool tight = density == Density::Tight;
        if (table.dense && hasRatings(table)) // lower rows, so that 28 criteria fit on a page
            return {.points = 7.2,
                    .leading = 1.17,
                    .padX = 26,
                    .padY = tight ? 14.0 : 20.0,
                    .mark = 84,
                    .markGap = 26,
                    .leastLines = tight ? 1.3 : 2};
        if (table.dense)
            return {.points = 7.2, .leading = 1.27, .padX = 36, .padY = tight ? 14.0 : 22.0, .mark = 84};
        return {.padY = tight ? 24.0 : 34.0};
    }
};

struct Colors
{
    QColor ground; ///< invalid = none
    QColor text;
};

Colors colorsOf(Tone tone)
{
    switch (tone) {
    case Tone::None: return {.ground = {}, .text = paper().text};
    case Tone::Good: return {.ground = paper().good.soft, .text = paper().good.text};
    case Tone::Fair: return {.ground = paper().fair.soft, .text = paper().fair.text};
    case Tone::Weak: return {.ground = paper().weak.soft, .text = paper().weak.text};
    case Tone::Unknown: return {.ground = paper().unknown.soft, .text = paper().unknown.text};
    case Tone::Failed: return {.ground = paper().failedColumn, .text = paper().failedText};
    case Tone::HighRisk: return {.ground = paper().highRiskCell, .text = paper().highRiskText};
    }
    Q_UNREACHABLE_RETURN({});
}

void drawMark(QPainter &painter, const QRectF &area, Mark mark)
{
    switch (mark) {
    case Mark::None: return;
    case Mark::Quarter0: drawRatingCircle(painter, area, 0, paper()); return;
    case Mark::Quarter1: drawRatingCircle(painter, area, 25, paper()); return;
    case Mark::Quarter2: drawRatingCircle(painter, area, 50, paper()); return;
    case Mark::Quarter3: drawRatingCircle(painter, area, 75, paper()); return;
    case Mark::Quarter4: drawRatingCircle(painter, area, 100, paper()); return;
    case Mark::Unknown: drawUnknownCircle(painter, area, paper()); return;
    case Mark::KnockOut: drawProhibition(painter, area, paper().weak.graphic); return;
    case Mark::Positive: drawImpact(painter, area, Impact::Positive, paper()); return;
    case Mark::Negative: drawImpact(painter, area, Impact::Negative, paper()); return;
    case Mark::Risk: drawImpact(painter, area, Impact::Risk, paper()); return;
    case Mark::Mixed: drawImpact(painter, area, Impact::Mixed, paper()); return;
    case Mark::Neutral: drawImpact(painter, area, Impact::Neutral, paper()); return;
    case Mark::NoEffect: drawImpact(painter, area, Impact::None, paper()); return;
    }
}

/// One cell with its lines broken.
struct CellLayout
{
    Cell cell = {};
    Lines text = {};
    Lines secondary = {};
    double left = 0;
    double width = 0;
    double textLeft = 0; ///< behind mark and padding

    [[nodiscard]] double contentHeight() const { return text.height() + secondary.height(); }
};

CellLayout layOutCell(const Fonts &fonts, const Cell &cell, double left, double width, const Measures &measures,
                      bool inHead)
{
    CellLayout result {.cell = cell, .left = left, .width = width};
    const bool marked = cell.mark != Mark::None && !cell.text.isEmpty();
    constexpr double leastTextWidth = 120; // letters never stand one below the other for want of room
    result.textLeft = left + measures.padX + (marked ? measures.mark + measures.markGap : 0) + (cell.chip ? 30 : 0);
    const double textWidth =
        std::max(leastTextWidth, left + width - measures.padX - result.textLeft - (cell.chip ? 30 : 0));
    // On a coloured cell the text keeps the ink of the table: the colour repeats what mark and words say.
    QColor ink = paper().text;
    if (cell.chip)
        ink = colorsOf(cell.tone).text;
    else if (cell.tone == Tone::Unknown || cell.tone == Tone::Failed)
        ink = colorsOf(cell.tone).text;
    const Qt::Alignment alignment = cell.alignRight ? Qt::AlignRight : Qt::AlignLeft;
    Look look {.points = measures.points,
               .leading = measures.leading,
               .color = ink,
               .bold = cell.bold,
               .alignment = alignment};
    if (inHead)
        look.mostLines = mostHeadLines;
    report::Paragraph paragraph;
    if (!cell.text.isEmpty()) {
        look.looseSources = true;
        look.smallSources = cell.mark != Mark::None; // the cells of the matrix are narrow
        const bool sourcesBelow = !cell.secondary.isEmpty() && !inHead;
        paragraph.spans.append(
            {.text = cell.text, .sources = sourcesBelow ? QList<int>() : cell.sources, .marks = cell.marks});
        result.text = breakLines(fonts, paragraph, textWidth, look);
    }
    if (!cell.secondary.isEmpty()) {
        look.bold = false;
        look.looseSources = false;
        look.color = cell.tone == Tone::Failed ? paper().failedText : paper().secondaryText;
        look.points = inHead ? measures.points : measures.points * 0.96;
        const report::Paragraph more {
            .spans = {{.text = cell.secondary, .sources = inHead ? QList<int>() : cell.sources}}};
        result.secondary = breakLines(fonts, more, textWidth, look);
    }
    return result;
}

void drawCell(QPainter &painter, const CellLayout &cell, QPointF at, double rowHeight, const Measures &measures,
              bool centred)
{
    const Colors colors = colorsOf(cell.cell.tone);
    if (colors.ground.isValid() && !cell.cell.chip)
        painter.fillRect(QRectF(at.x() + cell.left, at.y(), cell.width, rowHeight - 6), colors.ground);
    double y = at.y() + measures.padY;
    if (centred)
        y = at.y() + (rowHeight - 6 - cell.contentHeight()) / 2;
    if (cell.cell.chip && cell.text.layout) {
        const double natural = cell.text.layout->lineAt(0).naturalTextWidth();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.ground);
        painter.drawRoundedRect(QRectF(at.x() + cell.textLeft - 30, y - 8, natural + 60, cell.text.height() + 16), 20,
                                20);
    }
    if (cell.cell.mark != Mark::None) {
        const double markLeft =
            cell.cell.text.isEmpty() ? cell.left + (cell.width - measures.mark) / 2 : cell.left + measures.padX;
        drawMark(painter,
                 QRectF(at.x() + markLeft, at.y() + (rowHeight - 6 - measures.mark) / 2, measures.mark, measures.mark),
                 cell.cell.mark);
    }
    cell.text.draw(painter, QPointF(at.x() + cell.textLeft, y));
    cell.secondary.draw(painter, QPointF(at.x() + cell.textLeft, y + cell.text.height()));
}

/// Names with a second line start at the top, single lines stand on the rule.
void drawHeadCell(QPainter &painter, const CellLayout &cell, QPointF at, double rowHeight, const Measures &measures)
{
    const double y = cell.secondary.count > 0 ? measures.padY : rowHeight - 10 - measures.padY - cell.text.height();
    cell.text.draw(painter, at + QPointF(cell.textLeft, y));
    cell.secondary.draw(painter, at + QPointF(cell.textLeft, y + cell.text.height()));
}

/// A row with its cells broken into lines.
struct RowLayout
{
    std::vector<CellLayout> cells = {};
    double height = 0;
    double width = 0;
    bool centred = false; ///< rows of the matrix; in other tables the text starts at the top
};

RowLayout layOutRow(const Fonts &fonts, const QList<Cell> &cells, const QList<double> &widths, double width,
                    const Measures &measures, bool head)
{
    RowLayout row;
    for (qsizetype i = 0; i < cells.size() && i < widths.size(); ++i) {
        row.cells.push_back(layOutCell(fonts, cells.at(i), row.width, widths.at(i) * width, measures, head));
        row.height = std::max(row.height, row.cells.back().contentHeight());
        row.width += widths.at(i) * width;
    }
    row.centred = hasRating(cells);
    if (row.centred)
        row.height = std::max(row.height, measures.leastLines * measures.points * 10 * measures.leading);
    row.height += row.centred ? 18 : 2 * measures.padY + 6;
    return row;
}

Box rowBox(const RowLayout &row, const Measures &measures, bool head)
{
    return {.height = row.height, .paint = [=](QPainter &painter, QPointF at) {
                for (const CellLayout &cell : row.cells) {
                    if (head)
                        drawHeadCell(painter, cell, at, row.height, measures);
                    else
                        drawCell(painter, cell, at, row.height, measures, row.centred);
                }
                painter.fillRect(QRectF(at.x(), at.y() + row.height - (head ? 10 : 6), row.width, head ? 10 : 6),
                                 head ? paper().text : paper().line);
            }};
}

/// Draws the lines from @p first to before @p last of a cell whose row is cut between lines.
void drawCellPart(QPainter &painter, const CellLayout &cell, QPointF at, double height, double above, double lineHeight,
                  int first, int last, const Measures &measures)
{
    const Colors colors = colorsOf(cell.cell.tone);
    if (colors.ground.isValid() && !cell.cell.chip)
        painter.fillRect(QRectF(at.x() + cell.left, at.y(), cell.width, height), colors.ground);
    const double top = at.y() + above;
    if (first == 0 && cell.cell.chip && cell.text.layout) {
        const double natural = cell.text.layout->lineAt(0).naturalTextWidth();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.ground);
        painter.drawRoundedRect(
            QRectF(at.x() + cell.textLeft - 30, top - 8, natural + 60, cell.text.count * lineHeight + 16), 20, 20);
    }
    if (first == 0 && cell.cell.mark != Mark::None) {
        const double left =
            cell.cell.text.isEmpty() ? cell.left + (cell.width - measures.mark) / 2 : cell.left + measures.padX;
        drawMark(painter, QRectF(at.x() + left, top, measures.mark, measures.mark), cell.cell.mark);
    }
    for (int line = first; line < std::min(last, cell.text.count + cell.secondary.count); ++line) {
        const QPointF place(at.x() + cell.textLeft, top + (line - first) * lineHeight);
        if (line < cell.text.count)
            cell.text.drawLine(painter, place, line);
        else
            cell.secondary.drawLine(painter, place, line - cell.text.count);
    }
}

/// The row as one box, or, where it is high, cut between its lines: the first and the last two stay together.
Boxes rowBoxes(const RowLayout &row, const Measures &measures)
{
    if (row.height <= mostUncutRow)
        return {rowBox(row, measures, false)};
    const double lineHeight = measures.points * 10 * measures.leading;
    constexpr int kept = 2;
    constexpr int mostOpening = 8;
    int count = 0;
    int opening = kept;
    for (const CellLayout &cell : row.cells) {
        count = std::max(count, cell.text.count + cell.secondary.count);
        if (cell.text.count <= mostOpening) // names and chips are not torn
            opening = std::max(opening, cell.text.count);
    }
    Boxes boxes;
    for (int first = 0; first < count;) {
        int last = first == 0 ? opening : first + 1;
        if (last + kept > count)
            last = count;
        const bool ends = last == count;
        const double above = first == 0 ? measures.padY : 0;
        const double height = above + (last - first) * lineHeight + (ends ? measures.padY + 6 : 0);
        boxes.push_back({.height = height, .paint = [=](QPainter &painter, QPointF at) {
                             for (const CellLayout &cell : row.cells)
                                 drawCellPart(painter, cell, at, height - (ends ? 6 : 0), above, lineHeight, first,
                                              last, measures);
                             if (ends)
                                 painter.fillRect(QRectF(at.x(), at.y() + height - 6, row.width, 6), paper().line);
                         }});
        first = last;
    }
    return boxes;
}

Box groupBox(const Fonts &fonts, const Cell &cell, double width, const Measures &measures)
{
    report::Paragraph paragraph;
    paragraph.spans.append({.text = cell.text, .bold = true});
    if (!cell.secondary.isEmpty())
        paragraph.spans.append({.text = u" · "_s + cell.secondary, .secondary = true});
    const Lines lines = breakLines(fonts, paragraph, width - 2 * measures.padX,
                                   {.points = measures.points, .leading = measures.leading, .color = paper().text});
    const double height = lines.height() + 2 * measures.padY;
    return {.height = height, .keepWithNext = true, .paint = [=](QPainter &painter, QPointF at) {
                painter.fillRect(QRectF(at, QSizeF(width, height - 6)), paper().alternate);
                painter.fillRect(QRectF(at.x(), at.y() + height - 6, width, 6), paper().line);
                lines.draw(painter, at + QPointF(measures.padX, measures.padY - 3));
            }};
}

/// Width of the widest word of @p cell with all that stands beside it. Addresses may break anywhere.
double leastWidth(const Fonts &fonts, const Cell &cell, const Measures &measures, bool inHead)
{
    const bool marked = cell.mark != Mark::None && !cell.text.isEmpty();
    double most = fonts.widestWord(cell.text, measures.points, cell.bold);
    if (!cell.secondary.contains("://"_L1)) {
        const double points = inHead ? measures.points : measures.points * 0.96;
        most = std::max(most, fonts.widestWord(cell.secondary, points, false));
    }
    return most + 2 * measures.padX + (marked ? measures.mark + measures.markGap : 0) + (cell.chip ? 60 : 0);
}

/// The shares of @p table, changed so that no word is cut: what is too narrow takes from what has room to spare.
QList<double> fittingWidths(const Fonts &fonts, const report::Table &table, double width, const Measures &measures)
{
    QList<double> least(table.widths.size(), 0);
    const auto take = [&](const QList<Cell> &cells, bool inHead) {
        for (qsizetype i = 0; i < std::min(cells.size(), least.size()); ++i)
            least[i] = std::max(least.at(i), leastWidth(fonts, cells.at(i), measures, inHead) / width);
    };
    take(table.head, true);
    for (const report::Row &row : table.rows) {
        if (!row.group && !row.wide)
            take(row.cells, false);
    }
    double missing = 0;
    double spare = 0;
    for (qsizetype i = 0; i < least.size(); ++i) {
        missing += std::max(0.0, least.at(i) - table.widths.at(i));
        spare += std::max(0.0, table.widths.at(i) - least.at(i));
    }
    if (missing <= 0 || missing > spare)
        return table.widths;
    QList<double> result = table.widths;
    for (qsizetype i = 0; i < least.size(); ++i) {
        const double room = table.widths.at(i) - least.at(i);
        result[i] = room < 0 ? least.at(i) : table.widths.at(i) - room * missing / spare;
    }
    return result;
}

/// The last rows of a table stay together until they fill a piece of a page worth turning to.
void keepTail(Boxes &boxes)
{
    constexpr double leastTail = 1100;
    double height = boxes.back().height;
    for (std::size_t i = boxes.size() - 1; i > 1 && height < leastTail; --i) {
        height += boxes.at(i - 1).height;
        boxes.at(i - 1).keepWithNext = true;
    }
}

} // namespace

Boxes tableBoxes(const Fonts &fonts, const report::Table &table, double width, Density density)
{
    const Measures measures = Measures::of(table, density);
    const QList<double> widths = fittingWidths(fonts, table, width, measures);
    double used = 0;
    for (const double share : widths)
        used += share * width;
    const auto layOut = [&](const QList<Cell> &cells, bool inHead) {
        return layOutRow(fonts, cells, widths, width, measures, inHead);
    };
    auto head = std::make_shared<Box>(rowBox(layOut(table.head, true), measures, true));
    head->keepWithNext = true;
    Box first = *head;
    first.before = 50;
    Boxes boxes = {first};
    for (const report::Row &row : table.rows) {
        if (row.wide) {
            Measures close = measures;
            close.padY *= 0.6; // it belongs to the row above
            const RowLayout whole = layOutRow(fonts, row.cells, {std::min(1.0, used / width)}, width, close, false);
            boxes.back().keepWithNext = true;
            for (Box &box : rowBoxes(whole, close)) {
                box.head = head;
                boxes.push_back(std::move(box));
            }
            continue;
        }
        Boxes some = row.group ? Boxes {groupBox(fonts, row.cells.value(0), std::min(width, used), measures)}
                               : rowBoxes(layOut(row.cells, false), measures);
        if (!row.again.text.isEmpty()) {
            QList<Cell> cells = row.cells;
            cells.first() = row.again;
            const RowLayout again = layOut(cells, false);
            // Both are cut alike, so that the rest goes on below either of them.
            const Boxes others = rowBoxes(again, measures);
            if (others.size() == some.size())
                some.front().atTop = std::make_shared<Box>(others.front());
        }
        QString link;
        for (const Cell &cell : row.cells) {
            if (!cell.link.isEmpty())
                link = cell.link;
        }
        for (Box &box : some) {
            box.head = head;
            box.link = link;
            boxes.push_back(std::move(box));
        }
    }
    double height = 0;
    for (const Box &box : boxes)
        height += box.height;
    if (table.together || height < mostCalmHeight)
        boxes.front().together = height;
    if (boxes.size() > 2)
        boxes.at(1).keepWithNext = true;
    if (boxes.size() > 3)
        keepTail(boxes);
    return boxes;
}

} // namespace lotse::pdf
