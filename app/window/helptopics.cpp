// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/helptopics.h"

#include "app/search/searchmatch.h"
#include "core/file.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr QStringView betweenCells = u" · ";

/// A row of a table in a document; none outside of tables.
struct TableRow
{
    const QTextTable *table = nullptr;
    int row = 0;

    bool operator==(const TableRow &) const = default;
};

TableRow rowOf(const QTextBlock &block)
{
    const QTextTable *table = QTextCursor(block).currentTable();
    return table ? TableRow {table, table->cellAt(block.position()).row()} : TableRow();
}

QStringList linksOf(const QTextBlock &block)
{
    QStringList links;
    for (QTextBlock::iterator piece = block.begin(); !piece.atEnd(); ++piece) {
        const QUrl link(piece.fragment().charFormat().anchorHref());
        if (!link.isEmpty() && link.isRelative())
            links.append(link.fileName().section(u'.', 0, 0));
    }
    return links;
}

/// The passages under one heading of a topic.
struct HelpPart
{
    const HelpTopic *topic = nullptr;
    QList<qsizetype> passages;
};

QList<HelpPart> partsOf(const QList<HelpTopic> &topics)
{
    QList<HelpPart> parts;
    for (const HelpTopic &topic : topics) {
        for (qsizetype place = 0; place < topic.passages.size(); ++place) {
            const bool begins = place == 0 || topic.passages.at(place).section != topic.passages.at(place - 1).section;
            if (begins)
                parts.append({.topic = &topic, .passages = {}});
            parts.last().passages.append(place);
        }
    }
    return parts;
}

QString textOf(const HelpPassage &passage)
{
    return passage.parts.join(betweenCells);
}

/// Returns @p text from a little before @p start on, so that the hit is seen where room is short.
QString lineAround(const QString &text, qsizetype start)
{
    constexpr qsizetype before = 20;
    constexpr qsizetype length = 160;
    qsizetype from = 0;
    if (start > before) {
        from = text.indexOf(u' ', start - before) + 1;
        if (from == 0 || from > start)
            from = start;
    }
    QString line = text.sliced(from);
    if (line.size() > length)
        line = line.left(std::max<qsizetype>(line.lastIndexOf(u' ', length), length / 2)) + u" …"_s;
    return from > 0 ? u"… "_s + line : line;
}

HelpHit hitAt(const HelpTopic &topic, qsizetype place, const QStringList &words)
{
    const HelpPassage &passage = topic.passages.at(place);
    HelpHit hit {.target = {.topic = topic.id, .block = passage.block},
                 .topic = topic.title(),
                 .section = topic.sections.at(passage.section).title,
                 .line = {}};
    qsizetype start = 0; // of the marked word in the whole passage
    for (const QString &word : words) {
        qsizetype before = 0;
        for (qsizetype part = 0; part < passage.parts.size() && hit.target.length == 0; ++part) {
            const SearchSpan span = searchSpan(passage.parts.at(part), word);
            hit.target.length = int(span.length);
            if (span.length > 0) {
                hit.target.block = passage.block + int(part);
                hit.target.start = int(span.start);
                start = before + span.start;
            }
            before += passage.parts.at(part).size() + betweenCells.size();
        }
    }
    const bool isFollowed = place + 1 < topic.passages.size() && !topic.passages.at(place + 1).isHeading;
    hit.line = passage.isHeading && isFollowed ? lineAround(textOf(topic.passages.at(place + 1)), 0)
                                               : lineAround(textOf(passage), start);
    return hit;
}

/// Returns the passage of @p part that holds most of the @p words, the first of several; -1 = none holds any.
qsizetype bestPassage(const HelpPart &part, const QStringList &words)
{
    const auto held = [&part, &words](qsizetype place) {
        const QString key = searchKey(textOf(part.topic->passages.at(place)));
        return std::ranges::count_if(words, [&key](const QString &word) { return key.contains(word); });
    };
    const qsizetype best = *std::ranges::max_element(part.passages, {}, held);
    return held(best) > 0 ? best : -1;
}

SearchText searchTextOf(const HelpPassage &passage)
{
    const QString key = searchKey(textOf(passage));
    return passage.isHeading ? SearchText {key, {}} : SearchText {{}, key};
}

SearchText searchTextOf(const HelpPart &part)
{
    QStringList texts {part.topic->title()};
    for (const qsizetype place : part.passages)
        texts.append(textOf(part.topic->passages.at(place)));
    return {{}, searchKey(texts.join(u' '))};
}

} // namespace

void setHelpText(QTextDocument &document, const QString &markdown)
{
    // A unit stays with its number.
    static const QRegularExpression beforeUnit(u"(?<=\\d) (?=%)"_s);
    document.setMarkdown(QString(markdown).replace(beforeUnit, u"\u202f"_s));
}

HelpTopic readHelpTopic(const QString &id, const QString &markdown)
{
    QTextDocument document;
    setHelpText(document, markdown);
    HelpTopic topic {.id = id, .markdown = markdown, .sections = {}, .passages = {}, .links = {}};
    TableRow before;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        topic.links += linksOf(block);
        const TableRow row = rowOf(block);
        const bool goesOn = row.table && row == before;
        before = row;
        if (goesOn) {
            topic.passages.last().parts.append(block.text());
            continue;
        }
        if (!row.table && block.text().trimmed().isEmpty())
            continue;
        const int level = block.blockFormat().headingLevel();
        const bool isHeading = level == 1 || level == 2 || topic.sections.isEmpty();
        if (isHeading)
            topic.sections.append({block.text(), block.blockNumber()});
        topic.passages.append({{block.text()}, block.blockNumber(), topic.sections.size() - 1, isHeading});
    }
    return topic;
}

QList<HelpTopic> helpTopics(Language language)
{
    const QString folder = u":/help/%1/"_s.arg(languageCode(language));
    QList<HelpTopic> topics;
    for (const QString &name : QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        if (const auto text = readFile(folder + name))
            topics.append(readHelpTopic(name.section(u'.', 0, 0), QString::fromUtf8(*text)));
    }
    const QString first = u"overview"_s;
    const auto overview = std::ranges::find(std::as_const(topics), first, &HelpTopic::id);
    QStringList order {first};
    if (overview != topics.cend())
        order += overview->links;
    const auto placeOf = [&order](const HelpTopic &topic) {
        const qsizetype place = order.indexOf(topic.id);
        return place < 0 ? order.size() : place;
    };
    std::ranges::stable_sort(topics, {}, placeOf);
    return topics;
}

QList<HelpHit> helpHits(const QList<HelpTopic> &topics, const QString &typed)
{
    const QStringList words = searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QList<HelpPart> parts = partsOf(topics);
    QList<std::pair<qsizetype, qsizetype>> places; // part and passage
    QList<SearchText> passageTexts;
    QList<SearchText> partTexts;
    for (qsizetype part = 0; part < parts.size(); ++part) {
        partTexts.append(searchTextOf(parts.at(part)));
        for (const qsizetype passage : parts.at(part).passages) {
            places.append({part, passage});
            passageTexts.append(searchTextOf(parts.at(part).topic->passages.at(passage)));
        }
    }
    QList<HelpHit> hits;
    QSet<qsizetype> found; // parts
    for (const qsizetype place : searchHits(passageTexts, typed)) {
        const auto [part, passage] = places.at(place);
        hits.append(hitAt(*parts.at(part).topic, passage, words));
        found.insert(part);
    }
    for (const qsizetype part : searchHits(partTexts, typed)) {
        const qsizetype best = found.contains(part) ? -1 : bestPassage(parts.at(part), words);
        if (best >= 0)
            hits.append(hitAt(*parts.at(part).topic, best, words));
    }
    return hits;
}

} // namespace lotse
