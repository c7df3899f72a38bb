// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sourcefolds.h"

#include "app/library/jsontext.h"

#include <QAbstractTextDocumentLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

/// Returns the position of the bracket that ends the line of @p block, in the whole text; -1 if it ends otherwise.
int openingBracket(const QTextBlock &block)
{
    const QString text = block.text();
    qsizetype last = text.size() - 1;
    while (last >= 0 && text.at(last).isSpace())
        --last;
    return last >= 0 && isOpeningBracket(text.at(last)) ? block.position() + int(last) : -1;
}

QTextBlock lastHidden(QTextBlock block)
{
    while (block.next().isValid() && !block.next().isVisible())
        block = block.next();
    return block;
}

} // namespace

bool SourceFolds::isFoldable(const QTextBlock &block)
{
    return openingBracket(block) >= 0 && block.next().isValid();
}

bool SourceFolds::isFolded(const QTextBlock &block)
{
    return block.isVisible() && block.next().isValid() && !block.next().isVisible();
}

QString SourceFolds::placeholder(const QTextBlock &block)
{
    const QString last = lastHidden(block).text().trimmed();
    return !last.isEmpty() && isBracket(last.front()) ? u" … "_s + last : u" …"_s;
}

void SourceFolds::setShown(const QTextBlock &first, const QTextBlock &last, bool shown)
{
    if (!first.isValid() || !last.isValid() || first.blockNumber() > last.blockNumber())
        return;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        block.setVisible(shown);
        block.setLineCount(shown ? 1 : 0);
        if (block == last)
            break;
    }
    QTextDocument *document = m_edit.document();
    document->markContentsDirty(first.position(), last.position() + last.length() - first.position());
    QAbstractTextDocumentLayout *layout = document->documentLayout();
    emit layout->documentSizeChanged(layout->documentSize());
    m_edit.viewport()->update();
}

void SourceFolds::fold(const QTextBlock &block)
{
    const int bracket = openingBracket(block);
    const JsonOutline &outline = m_outline.of(*m_edit.document());
    const int entry = bracket < 0 ? -1 : outline.entryAt(bracket + 1);
    if (entry < 0 || outline.at(entry).value.begin != bracket || !outline.at(entry).isSound)
        return;
    QTextBlock last = m_edit.document()->findBlock(int(outline.at(entry).value.end) - 1);
    // Something else begins behind the closing bracket: its line stays.
    const QString behind = last.text().mid(int(outline.at(entry).value.end) - last.position()).trimmed();
    if (!behind.isEmpty() && behind != ","_L1)
        last = last.previous();
    const QTextCursor cursor = m_edit.textCursor();
    if (cursor.block().blockNumber() > block.blockNumber() && cursor.block().blockNumber() <= last.blockNumber()) {
        QTextCursor outside(block);
        outside.movePosition(QTextCursor::EndOfBlock);
        m_edit.setTextCursor(outside);
    }
    setShown(block.next(), last, false);
}

void SourceFolds::unfold(const QTextBlock &block)
{
    if (isFolded(block))
        setShown(block.next(), lastHidden(block), true);
}

void SourceFolds::toggle(const QTextBlock &block)
{
    if (isFolded(block))
        unfold(block);
    else
        fold(block);
}

void SourceFolds::foldAtCursor()
{
    const QTextBlock line = m_edit.textCursor().block();
    if (isFoldable(line) && !isFolded(line))
        return fold(line);
    const JsonOutline &outline = m_outline.of(*m_edit.document());
    int entry = outline.entryAt(m_edit.textCursor().position());
    const auto firstLine = [&] { return m_edit.document()->findBlock(int(outline.at(entry).value.begin)); };
    while (entry > 0 && (outline.at(entry).firstChild < 0 || !isFoldable(firstLine()) || firstLine() == line))
        entry = outline.at(entry).parent;
    if (entry > 0)
        fold(firstLine());
}

void SourceFolds::unfoldAtCursor()
{
    unfold(m_edit.textCursor().block());
}

void SourceFolds::reveal(const QTextBlock &block)
{
    QTextBlock above = block;
    while (above.isValid() && !above.isVisible())
        above = above.previous();
    if (above.isValid() && above != block)
        unfold(above);
}

} // namespace lotse
