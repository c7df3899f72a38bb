// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/slides/slidetext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse::report {

namespace {

// Characters that are still read from a distance.
constexpr qsizetype longestText = 260;
constexpr qsizetype longestRow = 420; // a way in, with the question to the provider
constexpr qsizetype longestCaption = 700;
constexpr qsizetype longestSlide = 900;
constexpr qsizetype longestSentence = 520; // nobody says more in one breath

/// True where the full stop at @p stop belongs to a word ("z. B.", "Art.", "K.-o.") or the number of a day ("5. Mai").
bool isPartOfAWord(const QString &text, qsizetype stop)
{
    static const QStringList abbreviations {u"Abs"_s, u"Art"_s, u"Nr"_s,   u"Dr"_s,     u"Prof"_s, u"St"_s,   u"Co"_s,
                                            u"Inc"_s, u"Ltd"_s, u"Corp"_s, u"Mio"_s,    u"Mrd"_s,  u"bzw"_s,  u"ggf"_s,
                                            u"vgl"_s, u"Vgl"_s, u"ca"_s,   u"inkl"_s,   u"evtl"_s, u"bzgl"_s, u"usw"_s,
                                            u"etc"_s, u"vs"_s,  u"No"_s,   u"approx"_s, u"incl"_s};
    qsizetype start = stop;
    while (start > 0 && text.at(start - 1).isLetterOrNumber())
        --start;
    const QString word = text.sliced(start, stop - start);
    const bool isNumber =
        !word.isEmpty() && std::ranges::all_of(word, [](const QChar letter) { return letter.isDigit(); });
    return isNumber ? word.size() <= 2 : word.size() == 1 || abbreviations.contains(word);
}

/// True for what a sentence begins with.
bool mayBegin(QChar letter)
{
    static const QString opening = u"„“«»‚‘\"'(["_s;
    return letter.isUpper() || letter.isDigit() || opening.contains(letter) || letter.category() == QChar::Letter_Other;
}

/// Returns what of @p text has room within @p most characters: whole sentences, the first in any case unless nobody
/// could read it.
QString wholeSentences(const QString &text, qsizetype most, bool &isCut)
{
    const QString whole = inOneParagraph(text);
    if (whole.size() <= most)
        return whole;
    qsizetype end = 0;
    for (const qsizetype next : sentenceEnds(whole)) {
        if (next <= most || (end == 0 && next <= longestSentence))
            end = next;
    }
    if (end == 0 && whole.size() <= longestSentence)
        end = whole.size();
    isCut = isCut || end < whole.size();
    return whole.first(end);
}

/// The same for what a slide cannot be without.
QString neverEmpty(const QString &text, qsizetype most, bool &isCut)
{
    bool isShorter = false;
    QString kept = wholeSentences(text, most, isShorter);
    isCut = isCut || isShorter;
    return kept.isEmpty() ? shortName(text) : kept;
}

} // namespace

QList<qsizetype> sentenceEnds(const QString &text)
{
    static const QString closing = u"“”’»\")]"_s;
    static const QString marks = u".!?"_s;
    static const QString wideMarks = u"。！？"_s;
    QList<qsizetype> ends;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const bool isWide = wideMarks.contains(text.at(index));
        if (!isWide && !marks.contains(text.at(index)))
            continue;
        qsizetype end = index + 1;
        while (end < text.size() && closing.contains(text.at(end)))
            ++end;
        qsizetype next = end;
        while (next < text.size() && text.at(next).isSpace())
            ++next;
        const bool isLast = next == text.size();
        if (!isLast && !isWide && (next == end || !mayBegin(text.at(next))))
            continue;
        if (!isLast && text.at(index) == u'.' && isPartOfAWord(text, index))
            continue;
        ends.append(end);
    }
    return ends;
}

QString inOneParagraph(const QString &text)
{
    static const QRegularExpression gap(u"[ \\t\\r\\n\\x{2028}\\x{2029}]+"_s);
    return QString(text).replace(gap, u" "_s).trimmed();
}

QString shortName(const QString &name)
{
    const QString whole = inOneParagraph(name);
    if (whole.size() <= longestSentence)
        return whole;
    const qsizetype space = whole.lastIndexOf(u' ', longestSentence);
    const qsizetype end = space > longestText ? space : longestSentence;
    return whole.first(whole.at(end).isLowSurrogate() ? end - 1 : end) + u" …"_s;
}

bool shortenTexts(Slide &slide)
{
    bool isCut = false;
    QString title = inOneParagraph(slide.statement);
    // What stands below a figure goes on from it.
    QString rest;
    const QList<qsizetype> ends = sentenceEnds(title);
    if (slide.figure.isEmpty() && !ends.isEmpty()) {
        rest = wholeSentences(title.sliced(ends.first()), longestCaption, isCut);
        title = title.first(ends.first());
    }
    slide.statement = neverEmpty(title, longestText, isCut);
    if (slide.statement.endsWith(u'.'))
        slide.statement.chop(1);
    qsizetype said = slide.statement.size() + rest.size() + slide.figure.size() + slide.rowsTitle.size();
    for (SlideRow &row : slide.rows) {
        row.text = neverEmpty(row.text, longestRow, isCut);
        row.detail = wholeSentences(row.detail, longestText, isCut);
        said += row.text.size() + row.detail.size();
    }
    const qsizetype room = std::clamp(longestSlide - said, longestText, longestCaption);
    const QString caption = wholeSentences(slide.caption, room, isCut);
    slide.caption = QString(rest + u' ' + caption).trimmed();
    return isCut;
}

} // namespace lotse::report
