// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pdftext.h"

#include "core/visibletext.h"
#include "report/charts/style.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse::pdf {

namespace {

/// Loads the bundled fonts once and returns their family.
const QString &family()
{
    static const QString name = [] {
        QString loaded;
        for (const QString &file : {u":/fonts/NotoSansLotse-Regular.ttf"_s, u":/fonts/NotoSansLotse-Bold.ttf"_s}) {
            const QStringList families =
                QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(file));
            if (families.isEmpty())
                qWarning("A font of the report is missing from the program");
            else
                loaded = families.first();
        }
        return loaded;
    }();
    return name;
}

/// All that the lines of a text depend on.
QString keyOf(const report::Paragraph &paragraph, double width, const Look &look)
{
    const std::array<double, 3> sizes = {width, look.points, look.leading};
    const std::array<int, 4> kinds = {int(look.color.rgba()),
                                      int(look.bold) + 2 * int(look.looseSources) + 4 * int(look.smallSources),
                                      int(look.alignment), look.mostLines};
    QString key;
    key.reserve(40 + (paragraph.spans.isEmpty() ? 0 : paragraph.spans.first().text.size()));
    key.append(reinterpret_cast<const QChar *>(sizes.data()), sizeof(sizes) / sizeof(QChar));
    key.append(reinterpret_cast<const QChar *>(kinds.data()), sizeof(kinds) / sizeof(QChar));
    for (const report::Span &span : paragraph.spans) {
        key += span.text + QChar(int(span.bold) + 2 * int(span.secondary) + 1) + report::signsOf(span.marks);
        for (const int source : span.sources)
            key += QString::number(source) + u',';
        key += QChar(u'\0');
    }
    return key;
}

/// Wider than any text that is laid out only to be looked at.
constexpr double widestLine = 8e6;

/// Pictures of letters (colour fonts for emoji) cannot be drawn as outlines.
bool hasOutlines(const QRawFont &font)
{
    return std::ranges::any_of(std::array {"glyf", "CFF ", "CFF2"},
                               [&](const char *table) { return !font.fontTable(table).isEmpty(); })
        || font.fontTable("head").isEmpty(); // Type 1
}

/// False for what stands in a text without being seen: joiners, marks of direction, selectors of a variant.
bool isDrawn(const QString &text, qsizetype index)
{
    const QChar character = text.at(index);
    if (character.isSurrogate()) {
        const bool high = character.isHighSurrogate() && index + 1 < text.size();
        return !high || QChar::category(QChar::surrogateToUcs4(character, text.at(index + 1))) != QChar::Other_Format;
    }
    return character.category() != QChar::Other_Format && !character.isSpace()
        && (character < QChar(0xfe00) || character > QChar(0xfe0f));
}

/// The letters as the fonts have them, and nothing that has no shape.
QString composedText(const QString &text)
{
    constexpr char16_t symbols = 0x2400; // of the control characters, in their order
    constexpr char16_t symbolOfDelete = 0x2421;
    QString composed = withoutTurns(text).normalized(QString::NormalizationForm_C);
    composed.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(QChar(QChar::ParagraphSeparator), u'\n');
    composed.replace(QChar(QChar::LineSeparator), u'\n').replace(u'\t', u"    "_s);
    for (QChar &character : composed) {
        if (character < QChar(0x20) && character != u'\n')
            character = QChar(char16_t(symbols + character.unicode()));
        else if (character == QChar(0x7f))
            character = QChar(symbolOfDelete);
        else if (character > QChar(0x7f) && character < QChar(0xa0))
            character = QChar(QChar::ReplacementCharacter);
    }
    return composed;
}

/// The report is written from left to right, and a name in another direction at its beginning must not turn a sentence
/// around: only what is mostly written from right to left begins there.
Qt::LayoutDirection directionOf(const QString &text)
{
    qsizetype fromRight = 0;
    qsizetype fromLeft = 0;
    for (const QChar character : text) {
        switch (character.direction()) {
        case QChar::DirR:
        case QChar::DirAL: ++fromRight; break;
        case QChar::DirL: ++fromLeft; break;
        default: break;
        }
    }
    return fromRight > fromLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

/// Shortens @p layout to @p mostLines lines; the last one ends in "…".
QString shortened(const QTextLayout &layout, int mostLines)
{
    const QTextLine last = layout.lineAt(mostLines - 1);
    return layout.text().left(std::max(0, last.textStart() + last.textLength() - 2)) + u'…';
}

} // namespace

Fonts::Fonts() : m_raw(QRawFont::fromFont(font(10))) { }

QFont Fonts::font(double points, bool bold)
{
    QFont result(family());
    result.setStyleName(bold ? u"Bold"_s : u"Regular"_s);
    result.setPixelSize(std::max(1, qRound(points * 10)));
    result.setBold(bold);
    // A ligature is one glyph for several letters: readers would neither find "offen" nor read it aloud.
    result.setFeature("liga", 0);
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setStyleStrategy(QFont::PreferOutline);
    return result;
}

double Fonts::widestWord(const QString &text, double points, bool bold) const
{
    static const QRegularExpression gaps(u"[\\s/\\-–,;]+"_s);
    constexpr qsizetype longestWord = 40; // what is longer is no word, and breaks anywhere
    const int size = 2 * qRound(points * 10) + int(bold);
    if (const auto known = m_words.constFind({text, size}); known != m_words.cend())
        return *known;
    const QFontMetricsF metrics(font(points, bold));
    double most = 0;
    for (const QString &word : text.split(gaps, Qt::SkipEmptyParts)) {
        if (word.size() <= longestWord)
            most = std::max(most, metrics.horizontalAdvance(word + u'-'));
    }
    m_words.insert({text, size}, most);
    return most;
}

QList<Fonts::Piece> Fonts::missingPieces(const QString &composed) const
{
    const auto known = [this](uint character) {
        return (character >= 0x20 && character < 0x7f) || character == u'\n' || m_raw.supportsCharacter(character);
    };
    if (std::ranges::all_of(composed.toUcs4(), known))
        return {};
    // Only a layout tells which font stands in for which character; each by itself, since the places of glyphs are off
    // by one behind letters beyond the basic plane.
    QHash<QString, bool> lacks;
    const auto isLacking = [&lacks](const QString &drawn) {
        if (const auto found = lacks.constFind(drawn); found != lacks.cend())
            return *found;
        QTextLayout layout(drawn, font(10));
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(widestLine);
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        const bool lacking = std::ranges::any_of(
            runs, [](const QGlyphRun &run) { return run.glyphIndexes().contains(0) || !hasOutlines(run.rawFont()); });
        lacks.insert(drawn, lacking);
        return lacking;
    };
    QList<Piece> pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, composed);
    for (qsizetype start = 0; start < composed.size();) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next < 0 ? composed.size() : next;
        QString drawn;
        for (qsizetype i = start; i < end; ++i) {
            if (isDrawn(composed, i))
                drawn += composed.at(i);
            else if (composed.at(i).isHighSurrogate())
                ++i;
        }
        const bool isKnown = std::ranges::all_of(drawn.toUcs4(), known);
        if (!isKnown && isLacking(drawn))
            pieces.append({.start = start, .length = end - start});
        start = end;
    }
    return pieces;
}

QStringList Fonts::missing(const QString &text) const
{
    const QString composed = composedText(text);
    QStringList result;
    for (const Piece &piece : missingPieces(composed)) {
        const QString characters = composed.mid(piece.start, piece.length);
        if (!result.contains(characters))
            result.append(characters);
    }
    return result;
}

QString Fonts::fit(const QString &text) const
{
    const QString composed = composedText(text);
    QString result;
    qsizetype end = 0; // of the last missing piece
    for (const Piece &piece : missingPieces(composed)) {
        if (piece.start > end || end == 0)
            result += QStringView(composed).sliced(end, piece.start - end) + u"[…]"_s;
        end = piece.start + piece.length;
    }
    return result + QStringView(composed).sliced(end);
}

void Lines::draw(QPainter &painter, QPointF topLeft) const
{
    if (!layout)
        return;
    layout->draw(&painter, topLeft);
    for (const auto &[place, marks] : signs)
        *drawn |= marks;
}

void Lines::drawLine(QPainter &painter, QPointF topLeft, int line) const
{
    const QTextLine shown = layout->lineAt(line);
    shown.draw(&painter, topLeft - QPointF(0, line * lineHeight));
    for (const auto &[place, marks] : signs) {
        if (place >= shown.textStart() && place < shown.textStart() + shown.textLength())
            *drawn |= marks;
    }
}

QString sourceMark(const QList<int> &sources)
{
    if (sources.isEmpty())
        return {};
    QStringList parts;
    for (qsizetype first = 0; first < sources.size();) {
        qsizetype last = first;
        while (last + 1 < sources.size() && sources.at(last + 1) == sources.at(last) + 1)
            ++last;
        // Two in a row are no shorter as a range.
        const QString join = last == first + 1 ? u", "_s : u"\u2060–\u2060"_s;
        parts.append(last == first ? QString::number(sources.at(first))
                                   : QString::number(sources.at(first)) + join + QString::number(sources.at(last)));
        first = last + 1;
    }
    return u"\u00a0["_s + parts.join(u", "_s) + u']';
}

Lines breakLines(const Fonts &fonts, const report::Paragraph &paragraph, double width, const Look &look)
{
    const QString key = keyOf(paragraph, width, look);
    if (const auto known = fonts.known().constFind(key); known != fonts.known().cend())
        return *known;
    const Style &style = Style::of(Style::Scheme::Print);
    QString text;
    QList<QTextLayout::FormatRange> formats;
    QList<std::pair<int, report::Marks>> signs;
    const auto append = [&](const QString &part, bool bold, const QColor &color, double points) {
        QTextLayout::FormatRange range;
        range.start = int(text.size());
        range.length = int(part.size());
        range.format.setFont(Fonts::font(points, bold));
        range.format.setForeground(color);
        text += part;
        formats.append(range);
    };
    for (const report::Span &span : paragraph.spans) {
        append(fonts.fit(span.text).replace(u'\n', QChar(QChar::LineSeparator)), span.bold || look.bold,
               span.secondary ? style.secondaryText : look.color, look.points);
        if (span.marks.any()) {
            signs.append({int(text.size()), span.marks});
            append(report::signsOf(span.marks), span.bold || look.bold, look.color, look.points);
        }
        if (!span.sources.isEmpty()) {
            QString mark = sourceMark(span.sources);
            constexpr qsizetype mostUnbroken = 12;
            if (mark.size() <= mostUnbroken)
                mark.replace(u' ', u'\u00a0');
            if (look.looseSources)
                mark.replace(0, 1, u' ');
            append(mark, false, style.secondaryText, look.points * (look.smallSources ? 0.75 : 0.82));
        }
    }

    Lines lines;
    lines.signs = signs;
    lines.drawn = fonts.drawnMarks();
    lines.lineHeight = look.points * 10 * look.leading;
    const Qt::LayoutDirection direction = directionOf(text);
    // One line stays where the others of the page begin; several, from right to left, end there.
    Qt::Alignment alignment = look.alignment | Qt::AlignAbsolute;
    const auto layOut = [&] {
        lines.layout = std::make_shared<QTextLayout>(text, Fonts::font(look.points, look.bold));
        lines.layout->setFormats(formats);
        QTextOption option(alignment);
        option.setTextDirection(direction);
        option.setUseDesignMetrics(true);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        lines.layout->setTextOption(option);
        lines.layout->beginLayout();
        lines.count = 0;
        for (QTextLine line = lines.layout->createLine(); line.isValid(); line = lines.layout->createLine()) {
            line.setLineWidth(std::max(1.0, width));
            line.setPosition(QPointF(0, lines.count * lines.lineHeight + (lines.lineHeight - line.height()) / 2));
            ++lines.count;
        }
        lines.layout->endLayout();
    };
    layOut();
    if (direction == Qt::RightToLeft && lines.count > 1 && look.mostLines > 1) {
        alignment = look.alignment;
        layOut();
    }
    if (lines.count > look.mostLines) {
        text = shortened(*lines.layout, look.mostLines);
        formats.removeIf([&](const QTextLayout::FormatRange &range) { return range.start >= text.size(); });
        lines.signs.removeIf([&](const auto &sign) { return sign.first >= text.size(); });
        layOut();
        lines.count = std::min(lines.count, look.mostLines);
    }
    fonts.known().insert(key, lines);
    return lines;
}

Lines breakLines(const Fonts &fonts, const QString &text, double width, const Look &look)
{
    if (text.isEmpty())
        return {};
    return breakLines(fonts, report::Paragraph {.spans = {{.text = text}}}, width, look);
}

} // namespace lotse::pdf
