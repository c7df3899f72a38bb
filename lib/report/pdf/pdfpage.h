// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf/pdfbox.h"
#include "report/pdf/pdfpictures.h"
#include "report/pdf/pdftext.h"

/// Lays out the blocks of a report on A4 pages. All lengths are tenths of a point.
namespace lotse::pdf {

struct PlacedBox
{
    Box box = {};
    double top = 0;
};
struct Page
{
    std::vector<PlacedBox> boxes = {};
};

/// Distributes boxes over pages: what keeps with its next stays with it, table heads come again.
class PageBreaker
{
public:
    void add(const Boxes &boxes);
    /// Starts a new page unless the current one is empty.
    void breakPage();
    /// Share of the current page that is still free, 0-1.
    [[nodiscard]] double freeShare() const;
    [[nodiscard]] const std::vector<Page> &pages() const { return m_pages; }
    /// Returns one that stands at the same place and only counts from there on.
    [[nodiscard]] PageBreaker counter() const;
    [[nodiscard]] int pageCount() const { return m_count; }

private:
    void place(const Box &box);
    std::vector<Page> m_pages = std::vector<Page>(1);
    double m_y = contentTop;
    int m_count = 1;
    bool m_empty = true; ///< the current page
    bool m_counting = false; ///< keeps no boxes
};

/// Turns blocks into boxes.
class BlockLayout
{
public:
    explicit BlockLayout(const ReportPictures &pictures);
    /// Lays out the next section of the report; its pictures are the next ones.
    [[nodiscard]] Boxes section(const report::Section &section, double width);
    /// @p firstPicture: nextPicture() before the section was laid out first.
    [[nodiscard]] Boxes again(const report::Section &section, double width, Density density, qsizetype firstPicture);
    [[nodiscard]] qsizetype nextPicture() const { return m_nextPicture; }
    void setNextPicture(qsizetype picture) { m_nextPicture = picture; }
    [[nodiscard]] const Fonts &fonts() const { return m_fonts; }

private:
    [[nodiscard]] bool isTight() const { return m_density == Density::Tight; }
    [[nodiscard]] Look bodyLook() const;
    [[nodiscard]] Boxes title(const QString &text, double width) const;
    [[nodiscard]] Boxes boxes(const std::vector<report::Block> &blocks, double width);
    [[nodiscard]] Boxes boxes(const report::Heading &heading, double width) const;
    [[nodiscard]] Boxes boxes(const report::Paragraph &paragraph, double width) const;
    [[nodiscard]] Boxes boxes(const report::BulletList &list, double width) const;
    [[nodiscard]] Boxes boxes(const report::Callout &callout, double width) const;
    [[nodiscard]] Boxes boxes(const report::KeyValues &values, double width) const;
    [[nodiscard]] Boxes boxes(const report::Table &table, double width) const;
    [[nodiscard]] Boxes boxes(const report::Picture &picture, double width);
    [[nodiscard]] Boxes boxes(const report::Columns &columns, double width);

    const ReportPictures &m_pictures;
    qsizetype m_nextPicture = 0;
    Density m_density = Density::Normal;
    Fonts m_fonts;
};

} // namespace lotse::pdf
