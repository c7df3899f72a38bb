// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportmodel.h"

#include <QFont>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>
#include <limits>
#include <memory>

/// Text of a report. All lengths are tenths of a point.
namespace lotse::pdf {

/// Text broken into lines of a width.
struct Lines
{
    std::shared_ptr<QTextLayout> layout = {};
    int count = 0;
    double lineHeight = 0;
    QList<std::pair<int, report::Marks>> signs = {}; ///< behind which character they stand
    std::shared_ptr<report::Marks> drawn = {}; ///< what drawing adds them to

    [[nodiscard]] double height() const { return count * lineHeight; }
    void draw(QPainter &painter, QPointF topLeft) const;
    void drawLine(QPainter &painter, QPointF topLeft, int line) const;
};

/// The report's own fonts. They have the scripts of the languages of the EU; what they lack comes from the fonts of the
/// system, embedded. For one thread at a time.
class Fonts
{
public:
    Fonts();
    /// Returns the font at @p points (tenths are kept).
    [[nodiscard]] static QFont font(double points, bool bold = false);
    /// Returns @p text as it is drawn: composed (NFC), without what turns the reading direction, tabs as spaces,
    /// control characters as their symbols, and "[…]" for each run of characters that no font can draw.
    [[nodiscard]] QString fit(const QString &text) const;
    /// Returns the characters of @p text that no font can draw, each once, in their order. What is read as one (a
    /// letter with its accents, a joined emoji) is one.
    [[nodiscard]] QStringList missing(const QString &text) const;

    /// The signs of the texts that were drawn since somebody emptied it: those of one page.
    [[nodiscard]] const std::shared_ptr<report::Marks> &drawnMarks() const { return m_drawn; }

    /// What was broken into lines before: reports repeat themselves, and sections may be laid out twice.
    [[nodiscard]] QHash<QString, Lines> &known() const { return m_known; }
    /// Returns the width of the widest word of @p text with a hyphen behind it.
    [[nodiscard]] double widestWord(const QString &text, double points, bool bold) const;

private:
    struct Piece
    {
        qsizetype start = 0;
        qsizetype length = 0;
    };
    [[nodiscard]] QList<Piece> missingPieces(const QString &composed) const;

    QRawFont m_raw;
    std::shared_ptr<report::Marks> m_drawn = std::make_shared<report::Marks>();
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
    int mostLines = std::numeric_limits<int>::max(); ///< what is longer ends in "…"
};

[[nodiscard]] Lines breakLines(const Fonts &fonts, const report::Paragraph &paragraph, double width, const Look &look);
[[nodiscard]] Lines breakLines(const Fonts &fonts, const QString &text, double width, const Look &look);

/// Returns " [3, 12–15]", or nothing.
[[nodiscard]] QString sourceMark(const QList<int> &sources);

} // namespace lotse::pdf
