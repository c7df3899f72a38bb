// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf/pdf.h"

#include <QFont>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

/// Lays out the blocks of a report on A4 pages. All lengths are tenths of a point.
namespace lotse::pdf {

inline constexpr double unitsPerInch = 720;
inline constexpr double millimetre = unitsPerInch / 25.4;
inline constexpr double pageWidth = 210 * millimetre;
inline constexpr double pageHeight = 297 * millimetre;
inline constexpr double marginLeft = 20 * millimetre;
inline constexpr double marginRight = 17 * millimetre;
inline constexpr double contentWidth = pageWidth - marginLeft - marginRight;
inline constexpr double contentTop = 23.5 * millimetre;
inline constexpr double contentBottom = 277 * millimetre;

/// Text broken into lines of a width.
struct Lines
{
    std::shared_ptr<QTextLayout> layout = {};
    int count = 0;
    double lineHeight = 0;

    [[nodiscard]] double height() const { return count * lineHeight; }
    void draw(QPainter &painter, QPointF topLeft) const;
    void drawLine(QPainter &painter, QPointF topLeft, int line) const;
};

/// The report's own fonts; no other font ever appears on a page. For one thread at a time.
class Fonts
{
public:
    Fonts();
    /// Returns the font at @p points (tenths are kept).
    [[nodiscard]] static QFont font(double points, bool bold = false);
    /// Returns @p text with "[…]" for each run of characters that the fonts lack.
    [[nodiscard]] QString fit(const QString &text) const;

    /// What was broken into lines before: reports repeat themselves, and sections may be laid out twice.
    [[nodiscard]] QHash<QString, Lines> &known() const { return m_known; }
    /// Returns the width of the widest word of @p text with a hyphen behind it.
    [[nodiscard]] double widestWord(const QString &text, double points, bool bold) const;

private:
    QRawFont m_raw;
    mutable QHash<QString, Lines> m_known;
    mutable QHash<std::pair<QString, int>, double> m_words; ///< by size in twentieths of a point, odd = bold
};

/// How a run of text looks.
struct Look
{
    double points = 10;
    double leading = 1.4; ///< line height as a multiple of the size
    QColor color = {};
    bool bold = false;
    bool looseSources = false; ///< the numbers of sources may stand on the next line, to save width
    bool smallSources = false; ///< and are smaller still
    Qt::Alignment alignment = Qt::AlignLeft;
    int mostLines = 60; ///< what is longer ends in "…"
};

[[nodiscard]] Lines breakLines(const Fonts &fonts, const report::Paragraph &paragraph, double width, const Look &look);
[[nodiscard]] Lines breakLines(const Fonts &fonts, const QString &text, double width, const Look &look);
/// Returns " [3, 12–15]", or nothing.
[[nodiscard]] QString sourceMark(const QList<int> &sources);

/// A piece of a page that is never cut.
struct Box
{
    double before = 0; ///< space above it, not at the top of a page
    double height = 0;
    bool keepWithNext = false;
    std::function<void(QPainter &, QPointF)> paint = {};
    std::shared_ptr<const Box> head = {}; ///< drawn again above it when it starts a page
    std::shared_ptr<const Box> atTop = {}; ///< drawn in its place when it starts a page
    double together = 0; ///< height of what had better stay on one page, from this box on; 0 = may break
    QString outline = {}; ///< title in the table of contents of the file
    QString link = {}; ///< address that the whole box leads to
};
using Boxes = std::vector<Box>;

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

/// Normal, or with less white space, to save a page that would hold next to nothing.
enum class Density { Normal, Tight };

/// Turns blocks into boxes.
class BlockLayout
{
public:
    explicit BlockLayout(const ReportPictures &pictures);
    /// Lays out the next section of the report; its pictures are the next ones. Again with another density: the same
    /// section.
    [[nodiscard]] Boxes section(const report::Section &section, double width);
    [[nodiscard]] Boxes again(const report::Section &section, double width, Density density);
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
    qsizetype m_firstPicture = 0; ///< of the section
    Density m_density = Density::Normal;
    Fonts m_fonts;
};

/// The boxes of one table.
[[nodiscard]] Boxes tableBoxes(const Fonts &fonts, const report::Table &table, double width, Density density);

/// Draws the first page; @p area is the whole sheet.
void drawCover(QPainter &painter, const Fonts &fonts, const report::Report &report);
/// Draws the consultant's logo into @p area, keeping its proportions; nothing where there is none. Returns the width
/// used.
double drawLogo(QPainter &painter, const QRectF &area, const QByteArray &logo);

struct OutlineEntry
{
    QString title = {};
    int page = 0; ///< from 0
};
/// A place on a page that leads to an address.
struct Link
{
    QRectF area = {}; ///< tenths of a point from the top left of the sheet
    QString address = {};
    int page = 0; ///< from 0
};
/// Gives @p file an outline, links, language and fixed dates, and an order of objects that depends on nothing but the
/// content.
[[nodiscard]] QByteArray finish(const QByteArray &file, const report::Report &report,
                                const QList<OutlineEntry> &outline, const QList<Link> &links);

} // namespace lotse::pdf
