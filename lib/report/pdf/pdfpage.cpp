// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/pdfpage.h"

#include "report/charts/style.h"
#include "report/pdf/pdftable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse::pdf {

namespace {

constexpr int mostUncutLines = 4;
/// What starts above this line of a page may break after all, so that no page holds only a title.
constexpr double mostFreeShare = 0.85;
constexpr double blockGap = 70;
/// A table with up to so many rows above a picture belongs to it.
constexpr std::size_t mostRowsOfAPicture = 6;
/// Lists up to this height are moved to the next page rather than cut.
constexpr double mostCalmList = 1500;

const Style &paper()
{
    return Style::of(Style::Scheme::Print);
}

/// Boxes of @p lines shifted to the right by @p indent; long texts may break between lines, but never after the first
/// or before the last one.
Boxes lineBoxes(const Lines &lines, double before, double indent = 0)
{
    Boxes boxes;
    if (lines.count <= mostUncutLines) {
        boxes.push_back(
            {.before = before, .height = lines.height(), .paint = [lines, indent](QPainter &painter, QPointF at) {
                 lines.draw(painter, at + QPointF(indent, 0));
             }});
        return boxes;
    }
    for (int line = 0; line < lines.count; ++line) {
        boxes.push_back({.before = line == 0 ? before : 0,
                         .height = lines.lineHeight,
                         .keepWithNext = line == 0 || line == lines.count - 2,
                         .paint = [lines, indent, line](QPainter &painter, QPointF at) {
                             lines.drawLine(painter, at + QPointF(indent, 0), line);
                         }});
    }
    return boxes;
}

/// @p boxes with @p space below the last one, which stays with what follows.
Boxes keptWithNext(Boxes boxes, double space)
{
    boxes.back().height += space;
    boxes.back().keepWithNext = true;
    return boxes;
}

/// Boxes of @p count lines that are drawn one by one by @p drawLine, with @p above and @p below around them. Up to
/// mostCalmLines of them are one box; longer ones break between lines, but never after the first two or before the last
/// two. @p ground is drawn behind each box.
Boxes cutBoxes(int count, double lineHeight, double above, double below,
               const std::function<void(QPainter &, QPointF, int)> &drawLine,
               const std::function<void(QPainter &, QPointF, double, bool)> &ground)
{
    constexpr int mostCalmLines = 16;
    constexpr int kept = 2;
    Boxes boxes;
    for (int first = 0; first < std::max(1, count);) {
        int last = count;
        if (count > mostCalmLines)
            last = first == 0 ? kept : first + kept >= count ? count : first + 1;
        const double top = first == 0 ? above : 0;
        const bool ends = last >= count;
        const double height = top + (last - first) * lineHeight + (ends ? below : 0);
        boxes.push_back({.height = height, .paint = [=](QPainter &painter, QPointF at) {
                             ground(painter, at, height, ends);
                             for (int line = first; line < last; ++line)
                                 drawLine(painter, at + QPointF(0, top + (line - first) * lineHeight), line);
                         }});
        first = std::max(last, first + 1);
    }
    return boxes;
}

/// A picture plays back in the resolution of the device; here lengths are already those of the page.
void drawRecorded(QPainter &painter, QPointF at, const QPicture &picture)
{
    painter.save();
    painter.translate(at);
    const QPaintDevice *device = painter.device();
    painter.scale(double(picture.logicalDpiX()) / device->logicalDpiX(),
                  double(picture.logicalDpiY()) / device->logicalDpiY());
    painter.drawPicture(QPointF(0, 0), picture);
    painter.restore();
}

} // namespace

PageBreaker PageBreaker::counter() const
{
    PageBreaker result;
    result.m_y = m_y;
    result.m_empty = m_empty;
    result.m_counting = true;
    return result;
}

void PageBreaker::place(const Box &box)
{
    if (!m_empty)
        m_y += box.before;
    m_empty = false;
    if (!m_counting)
        m_pages.back().boxes.push_back({.box = box, .top = m_y});
    m_y += box.height;
}

void PageBreaker::breakPage()
{
    if (m_empty)
        return;
    if (!m_counting)
        m_pages.emplace_back();
    ++m_count;
    m_empty = true;
    m_y = contentTop;
}

double PageBreaker::freeShare() const
{
    return std::max(0.0, (contentBottom - m_y) / (contentBottom - contentTop));
}

void PageBreaker::add(const Boxes &boxes)
{
    constexpr double all = contentBottom - contentTop;
    for (std::size_t start = 0; start < boxes.size();) {
        const Box &first = boxes.at(start);
        if (first.together > 0 && freeShare() < mostFreeShare && first.together <= all
            && m_y + first.before + first.together > contentBottom)
            breakPage();
        std::size_t end = start;
        double rest = 0; // of the chain that the first box begins
        while (boxes.at(end).keepWithNext && end + 1 < boxes.size()) {
            ++end;
            rest += boxes.at(end).before + boxes.at(end).height;
        }
        // On a page of its own the head comes again above it.
        const double head = first.head ? first.head->height : 0;
        const double opening = first.atTop ? first.atTop->height : first.height;
        // A chain that no page can hold is placed box by box.
        if (head + opening + rest > all || first.height + rest > all) {
            end = start;
            rest = 0;
        }
        if (m_y + (m_empty ? 0 : first.before) + first.height + rest > contentBottom && !m_empty) {
            breakPage();
            if (first.head && head + opening + rest <= all)
                place(*first.head);
            if (first.atTop && head + opening + rest <= all)
                place(*boxes.at(start++).atTop);
        }
        for (; start <= end; ++start)
            place(boxes.at(start));
    }
}

BlockLayout::BlockLayout(const ReportPictures &pictures) : m_pictures(pictures) { }

Look BlockLayout::bodyLook() const
{
    return {.points = isTight() ? 9.4 : 9.8, .leading = isTight() ? 1.34 : 1.42, .color = paper().text};
}

Boxes BlockLayout::section(const report::Section &section, double width)
{
    return again(section, width, Density::Normal, m_nextPicture);
}

Boxes BlockLayout::again(const report::Section &section, double width, Density density, qsizetype firstPicture)
{
    m_nextPicture = firstPicture;
    m_density = density;
    Boxes all = title(section.title, width);
    std::ranges::move(boxes(section.blocks, width), std::back_inserter(all));
    return all;
}

Boxes BlockLayout::boxes(const std::vector<report::Block> &blocks, double width)
{
    constexpr double tightGaps = 0.55;
    Boxes all;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        Boxes some = std::visit([&](const auto &part) { return boxes(part, width); },
                                static_cast<const report::Block::variant &>(blocks.at(i)));
        const bool belowIsPicture = i + 1 < blocks.size() && std::holds_alternative<report::Picture>(blocks.at(i + 1));
        if (belowIsPicture && std::holds_alternative<report::Table>(blocks.at(i)) && some.size() <= mostRowsOfAPicture)
            std::ranges::for_each(some, [](Box &box) { box.keepWithNext = true; });
        const auto *below = i + 1 < blocks.size() ? std::get_if<report::Paragraph>(&blocks.at(i + 1)) : nullptr;
        const bool belowIsNote = below && below->size == report::Paragraph::Size::Small;
        const bool isNoted = std::holds_alternative<report::Table>(blocks.at(i))
            || std::holds_alternative<report::Picture>(blocks.at(i));
        if (belowIsNote && isNoted && !some.empty())
            some.back().keepWithNext = true;
        if (isTight())
            std::ranges::for_each(some, [](Box &box) { box.before *= tightGaps; });
        std::ranges::move(some, std::back_inserter(all));
    }
    return all;
}

Boxes BlockLayout::title(const QString &text, double width) const
{
    const Lines lines =
        breakLines(m_fonts, text, width, {.points = 18, .leading = 1.25, .color = paper().text, .bold = true});
    Boxes all = lineBoxes(lines, 220);
    all.front().outline = text;
    return keptWithNext(std::move(all), 40);
}

Boxes BlockLayout::boxes(const report::Heading &heading, double width) const
{
    const bool small = heading.level > 2;
    const Lines lines =
        breakLines(m_fonts, heading.text, width,
                   {.points = small ? 9.8 : 11.3, .leading = 1.35, .color = paper().text, .bold = true});
    return keptWithNext(lineBoxes(lines, small ? 100.0 : 150.0), small ? 15 : 25);
}

Boxes BlockLayout::boxes(const report::Paragraph &paragraph, double width) const
{
    Look look = bodyLook();
    double before = blockGap * 0.7;
    if (paragraph.size == report::Paragraph::Size::Lead) {
        look.points = 11.3;
        look.leading = 1.45;
    } else if (paragraph.size == report::Paragraph::Size::Small) {
        look.points = 7.8;
        look.leading = 1.42;
        look.color = paper().secondaryText;
    } else if (paragraph.size == report::Paragraph::Size::Figure) {
        look.points = 30;
        look.leading = 1.1;
        look.color = paper().accent;
        look.bold = true;
    }
    return lineBoxes(breakLines(m_fonts, paragraph, width, look), before);
}

Boxes BlockLayout::boxes(const report::BulletList &list, double width) const
{
    constexpr double indent = 110;
    Boxes all;
    int number = 0;
    for (const report::Paragraph &item : list.items) {
        const Lines lines = breakLines(m_fonts, item, width - indent, bodyLook());
        Boxes some = lineBoxes(lines, all.empty() ? 30 : 20, indent);
        const QString mark = list.numbered ? u"%1."_s.arg(++number) : u"•"_s;
        some.front().paint = [text = some.front().paint, lines, mark, points = bodyLook().points](QPainter &painter,
                                                                                                  QPointF at) {
            painter.setFont(Fonts::font(points));
            painter.setPen(paper().text);
            painter.drawText(QRectF(at.x() + 15, at.y(), indent, lines.lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                             mark);
            text(painter, at);
        };
        std::ranges::move(some, std::back_inserter(all));
    }
    double height = 0;
    for (const Box &box : all)
        height += box.before + box.height;
    if (height < mostCalmList) {
        for (std::size_t i = 0; i + 1 < all.size(); ++i)
            all.at(i).keepWithNext = true;
    }
    return all;
}

Boxes BlockLayout::boxes(const report::Callout &callout, double width) const
{
    constexpr double padding = 110;
    const Lines title = breakLines(m_fonts, callout.title, width - 2 * padding,
                                   {.points = 9.8, .leading = 1.4, .color = paper().text, .bold = true});
    const Lines text = breakLines(m_fonts, callout.text, width - 2 * padding, bodyLook());
    Boxes all = cutBoxes(
        title.count + text.count, std::max(title.lineHeight, text.lineHeight), 70, 70,
        [title, text](QPainter &painter, QPointF at, int line) {
            if (line < title.count)
                title.drawLine(painter, at + QPointF(padding, 0), line);
            else
                text.drawLine(painter, at + QPointF(padding, 0), line - title.count);
        },
        [width](QPainter &painter, QPointF at, double height, bool) {
            painter.fillRect(QRectF(at, QSizeF(width, height)), paper().accentSoft);
            painter.fillRect(QRectF(at, QSizeF(35, height)), paper().accent);
        });
    all.front().before = blockGap;
    return all;
}

Boxes BlockLayout::boxes(const report::KeyValues &values, double width) const
{
    const double labelWidth = width * 0.24;
    const double space = isTight() ? 24 : 32;
    Boxes all;
    for (const auto &[label, value] : values.rows) {
        const Lines left = breakLines(m_fonts, label, labelWidth - 60,
                                      {.points = 9.4, .leading = 1.4, .color = paper().secondaryText});
        const Lines right =
            breakLines(m_fonts, value, width - labelWidth, {.points = 9.4, .leading = 1.4, .color = paper().text});
        Boxes some = cutBoxes(
            std::max(left.count, right.count), std::max(left.lineHeight, right.lineHeight), 32, 2 * space - 32,
            [left, right, labelWidth](QPainter &painter, QPointF at, int line) {
                if (line < left.count)
                    left.drawLine(painter, at, line);
                if (line < right.count)
                    right.drawLine(painter, at + QPointF(labelWidth, 0), line);
            },
            [width](QPainter &painter, QPointF at, double height, bool ends) {
                if (ends)
                    painter.fillRect(QRectF(at.x(), at.y() + height - 6, width, 6), paper().line);
            });
        if (all.empty())
            some.front().before = blockGap;
        std::ranges::move(some, std::back_inserter(all));
    }
    return all;
}

Boxes BlockLayout::boxes(const report::Table &table, double width) const
{
    return tableBoxes(m_fonts, table, width, m_density);
}

Boxes BlockLayout::boxes(const report::Picture &picture, double width)
{
    if (m_nextPicture >= m_pictures.pictures.size())
        return {};
    const ReportPictures::Recorded &recorded = m_pictures.pictures.at(m_nextPicture++);
    const Lines words =
        breakLines(m_fonts, picture.sentence, width, {.points = 7.8, .leading = 1.42, .color = paper().secondaryText});
    Boxes all = {
        {.before = 40,
         .height = recorded.height,
         .keepWithNext = words.count > 0,
         .paint = [vectors = recorded.picture](QPainter &painter, QPointF at) { drawRecorded(painter, at, vectors); }}};
    if (words.count > 0)
        std::ranges::move(lineBoxes(words, 45), std::back_inserter(all));
    return all;
}

Boxes BlockLayout::boxes(const report::Columns &columns, double width)
{
    constexpr double gap = 260;
    struct Part
    {
        Boxes boxes;
        double left = 0;
    };
    std::vector<Part> parts;
    double height = 0;
    double left = 0;
    const double usable = width - gap * double(columns.columns.size() - 1);
    for (std::size_t i = 0; i < columns.columns.size(); ++i) {
        const double partWidth = usable * columns.widths.at(qsizetype(i));
        Part part {.boxes = boxes(columns.columns.at(i), partWidth), .left = left};
        double partHeight = 0;
        for (std::size_t k = 0; k < part.boxes.size(); ++k)
            partHeight += part.boxes.at(k).height + (k == 0 ? 0 : part.boxes.at(k).before);
        height = std::max(height, partHeight);
        left += partWidth + gap;
        parts.push_back(std::move(part));
    }
    // What no page can hold side by side stands one below the other.
    if (height > contentBottom - contentTop) {
        Boxes all;
        for (Part &part : parts) {
            if (!part.boxes.empty())
                part.boxes.front().before = std::max(part.boxes.front().before, 110.0);
            std::ranges::move(part.boxes, std::back_inserter(all));
        }
        return all;
    }
    return {{.before = 110, .height = height, .paint = [parts](QPainter &painter, QPointF at) {
                 for (const Part &part : parts) {
                     double y = at.y();
                     for (std::size_t k = 0; k < part.boxes.size(); ++k) {
                         const Box &box = part.boxes.at(k);
                         y += k == 0 ? 0 : box.before;
                         box.paint(painter, QPointF(at.x() + part.left, y));
                         y += box.height;
                     }
                 }
             }}};
}

} // namespace lotse::pdf
