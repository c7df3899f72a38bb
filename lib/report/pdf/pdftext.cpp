// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts/style.h"
#include "report/pdf/pdfpage.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QRegularExpression>

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
        key += span.text + QChar(int(span.bold) + 2 * int(span.secondary) + 1);
        for (const int source : span.sources)
            key += QString::number(source) + u',';
        key += QChar(u'\0');
    }
    return key;
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
    result.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    return result;
}

double Fonts::widestWord(const QString &text, double points, bool bold) const
{
    static const QRegularExpression gaps(u"[\\s/\\-–,;]+"_s);
    const int size = 2 * qRound(points * 10) + int(bold);
    if (const auto known = m_words.constFind({text, size}); known != m_words.cend())
        return *known;
    const QFontMetricsF metrics(font(points, bold));
    double most = 0;
    for (const QString &word : text.split(gaps, Qt::SkipEmptyParts))
        most = std::max(most, metrics.horizontalAdvance(word + u'-'));
    m_words.insert({text, size}, most);
    return most;
}

QString Fonts::fit(const QString &text) const
{
    const auto known = [this](char32_t character) {
        return (character >= 0x20 && character < 0x7f) || character == u'\n' || m_raw.supportsCharacter(character);
    };
    const QList<uint> characters = text.toUcs4();
    if (std::ranges::all_of(characters, known))
        return text;
    QString result;
    bool gap = false;
    for (const uint character : characters) {
        if (known(character))
            result += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        else if (!gap)
            result += u"[…]"_s;
        gap = !known(character);
    }
    return result;
}

void Lines::draw(QPainter &painter, QPointF topLeft) const
{
    if (layout)
        layout->draw(&painter, topLeft);
}

void Lines::drawLine(QPainter &painter, QPointF topLeft, int line) const
{
    layout->lineAt(line).draw(&painter, topLeft - QPointF(0, line * lineHeight));
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
    lines.lineHeight = look.points * 10 * look.leading;
    const auto layOut = [&] {
        lines.layout = std::make_shared<QTextLayout>(text, Fonts::font(look.points, look.bold));
        lines.layout->setFormats(formats);
        QTextOption option(look.alignment);
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
    if (lines.count > look.mostLines) {
        text = shortened(*lines.layout, look.mostLines);
        formats.removeIf([&](const QTextLayout::FormatRange &range) { return range.start >= text.size(); });
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
