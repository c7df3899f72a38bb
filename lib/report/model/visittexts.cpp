// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/visittexts.h"

namespace lotse::report {

namespace {

/// Walks the blocks of a section.
class TextVisitor
{
public:
    explicit TextVisitor(const std::function<void(const QString &)> &visit) : m_visit(visit) { }

    void walk(const std::vector<Block> &blocks) const
    {
        for (const Block &block : blocks)
            std::visit(*this, static_cast<const Block::variant &>(block));
    }
    void operator()(const Heading &heading) const { say(heading.text); }
    void operator()(const Paragraph &paragraph) const
    {
        for (const Span &span : paragraph.spans)
            say(span.text);
    }
    void operator()(const BulletList &list) const
    {
        for (const Paragraph &item : list.items)
            (*this)(item);
    }
    void operator()(const Table &table) const
    {
        say(table.caption);
        cells(table.head);
        for (const Row &row : table.rows)
            cells(row.cells);
    }
    void operator()(const Callout &callout) const
    {
        say(callout.title);
        (*this)(callout.text);
    }
    void operator()(const KeyValues &values) const
    {
        for (const auto &[label, value] : values.rows) {
            say(label);
            say(value);
        }
    }
    void operator()(const Picture &picture) const { say(picture.sentence); }
    void operator()(const Columns &columns) const
    {
        for (const std::vector<Block> &column : columns.columns)
            walk(column);
    }

private:
    void cells(const QList<Cell> &cells) const
    {
        for (const Cell &cell : cells) {
            say(cell.text);
            say(cell.secondary);
        }
    }
    void say(const QString &text) const
    {
        if (!text.isEmpty())
            m_visit(text);
    }

    const std::function<void(const QString &)> &m_visit;
};

} // namespace

void visitTexts(const Section &section, const std::function<void(const QString &)> &visit)
{
    if (!section.title.isEmpty())
        visit(section.title);
    TextVisitor(visit).walk(section.blocks);
}

void visitTexts(const Cover &cover, const std::function<void(const QString &)> &visit)
{
    for (const QString &text : {cover.kicker, cover.title, cover.client, cover.subtitle, cover.recommendationLabel,
                                cover.recommendation, cover.consultant}) {
        if (!text.isEmpty())
            visit(text);
    }
    for (const CoverWorkload &workload : cover.workloads) {
        for (const QString &text : {workload.planB, workload.verdict}) {
            if (!text.isEmpty())
                visit(text);
        }
    }
    const TextVisitor visitor(visit);
    visitor(cover.facts);
}

} // namespace lotse::report
