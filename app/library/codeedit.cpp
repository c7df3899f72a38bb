// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/codeedit.h"

#include "app/library/jsonhighlighter.h"
#include "app/library/jsontext.h"
#include "app/library/sourcegutter.h"
#include "app/library/sourcetext.h"
#include "report/charts/style.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QFontDatabase>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

constexpr int indentation = 2;

QFont sourceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont base = QApplication::font();
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * 12.5 / 13);
    else
        font.setPixelSize(base.pixelSize());
    return font;
}

} // namespace

CodeEdit::CodeEdit(KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QPlainTextEdit(parent), m_repository(repository), m_gutter(new SourceGutter(*this))
{
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setFonts();
    connect(this, &QPlainTextEdit::blockCountChanged, m_gutter, &SourceGutter::fit);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int scrolled) {
        if (scrolled != 0)
            m_gutter->scroll(0, scrolled);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
        // What stands at the end of a line and at the right edge does not move with the text.
        if (scrolled != 0 && !m_messages.isEmpty())
            viewport()->update();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        m_folds.reveal(textCursor().block());
        updateSelections();
        if (std::exchange(m_lastLine, currentLine()) != currentLine())
            emit currentLineChanged(currentLine());
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    showDocument(makeDocument({}, this));
}

QTextDocument *CodeEdit::makeDocument(const QString &text, QObject *owner) const
{
    auto *document = new QTextDocument(owner);
    document->setDocumentLayout(new QPlainTextDocumentLayout(document));
    document->setDefaultFont(font());
    document->setPlainText(text);
    document->setModified(false);
    auto *highlighter = new JsonHighlighter(m_repository, document);
    highlighter->setStyle(Style::of(palette()));
    return document;
}

void CodeEdit::showDocument(QTextDocument *document)
{
    m_messages.clear();
    m_changedLines.clear();
    document->setDefaultFont(font());
    setDocument(document);
    if (JsonHighlighter *shown = highlighter())
        shown->setStyle(Style::of(palette()));
    m_gutter->fit();
    updateSelections();
}

JsonHighlighter *CodeEdit::highlighter() const
{
    return document()->findChild<JsonHighlighter *>();
}

void CodeEdit::setFonts()
{
    setFont(sourceFont());
    document()->setDefaultFont(font());
    setTabStopDistance(indentation * fontMetrics().horizontalAdvance(u' '));
    m_gutter->fit();
}

void CodeEdit::setMessages(const QList<SourceMessage> &messages)
{
    m_messages = messages;
    updateSelections();
    m_gutter->update();
    viewport()->update();
}

void CodeEdit::setChangedLines(const QSet<int> &lines)
{
    m_changedLines = lines;
    m_gutter->update();
}

int CodeEdit::currentLine() const
{
    return textCursor().blockNumber() + 1;
}

void CodeEdit::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line, 1, blockCount()) - 1);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
}

const SourceMessage *CodeEdit::messageAt(int line) const
{
    const SourceMessage *worst = nullptr;
    for (const SourceMessage &message : m_messages) {
        if (message.line == line && (worst == nullptr || message.kind < worst->kind))
            worst = &message;
    }
    return worst;
}

std::optional<SourceMessage> CodeEdit::fixAtCursor() const
{
    const int line = currentLine();
    const auto found = std::ranges::find_if(
        m_messages, [line](const SourceMessage &message) { return message.line == line && message.hasFix(); });
    if (found == m_messages.end())
        return {};
    return *found;
}

bool CodeEdit::applyFix(const SourceMessage &message)
{
    const QTextBlock block = document()->findBlockByNumber(message.line - 1);
    if (message.found.isEmpty() || !message.hasFix() || !block.isValid())
        return false;
    qsizetype position = block.text().indexOf(message.found, std::max(0, message.column - 1));
    if (position < 0)
        position = block.text().indexOf(message.found);
    if (position < 0)
        return false;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(position));
    cursor.setPosition(cursor.position() + int(message.found.size()), QTextCursor::KeepAnchor);
    cursor.insertText(message.replacement);
    setTextCursor(cursor);
    return true;
}

void CodeEdit::updateSelections()
{
    const Style &style = Style::of(palette());
    QList<QTextEdit::ExtraSelection> selections;
    const auto wholeLine = [&](const QTextBlock &block, const QColor &colour) {
        QTextEdit::ExtraSelection selection;
        selection.format.setBackground(colour);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selection.cursor = QTextCursor(block);
        selections << selection;
    };
    if (!isReadOnly())
        wholeLine(textCursor().block(), style.alternate);
    for (const SourceMessage &message : std::as_const(m_messages)) {
        const QTextBlock block = document()->findBlockByNumber(message.line - 1);
        if (message.line <= 0 || !block.isValid() || message.kind == SourceMessage::Kind::Stale)
            continue;
        const bool error = message.kind == SourceMessage::Kind::Error;
        if (error)
            wholeLine(block, style.weak.soft);
        const auto [first, length] = extentOf(message, block.text());
        QTextEdit::ExtraSelection squiggle;
        squiggle.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        squiggle.format.setUnderlineColor(error ? style.weak.graphic : style.fair.graphic);
        squiggle.cursor = QTextCursor(block);
        squiggle.cursor.setPosition(block.position() + first);
        squiggle.cursor.setPosition(block.position() + first + length, QTextCursor::KeepAnchor);
        selections << squiggle;
    }
    const int position = textCursor().position();
    for (const int candidate : {position - 1, position}) {
        if (candidate < 0 || !isBracket(document()->characterAt(candidate)))
            continue;
        const qsizetype partner = matchingBracket(SourceText::textOf(*document()), candidate);
        if (partner < 0)
            continue;
        for (const int place : {candidate, int(partner)}) {
            QTextEdit::ExtraSelection bracket;
            bracket.format.setBackground(style.selection);
            bracket.format.setFontWeight(QFont::Bold);
            bracket.cursor = QTextCursor(document());
            bracket.cursor.setPosition(place);
            bracket.cursor.setPosition(place + 1, QTextCursor::KeepAnchor);
            selections << bracket;
        }
        break;
    }
    setExtraSelections(selections);
}

void CodeEdit::keyPressEvent(QKeyEvent *event)
{
    // Shift on its way to Shift+Tab must not take back the Esc before it.
    if (event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        setLeaving(true);
        return;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && modifiers == Qt::AltModifier) {
        emit fixRequested();
        return;
    }
    if (event->key() == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        emit choiceRequested();
        return;
    }
    if (event->key() == Qt::Key_Space && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        emit explanationRequested();
        return;
    }
    if (foldByKey(*event))
        return;
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (tab && (m_leaving || isReadOnly() || event->modifiers().testFlag(Qt::ControlModifier))) {
        setLeaving(false);
        // QPlainTextEdit's own refuses to leave while Tab indents.
        QWidget::focusNextPrevChild(event->key() == Qt::Key_Tab); // NOLINT(bugprone-parent-virtual-call)
        return;
    }
    setLeaving(false);
    if (tab)
        return indent(event->key() == Qt::Key_Backtab);
    // With Shift Qt would insert a separator (U+2028) that JSON does not take for the end of a line.
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier;
    if (event->key() == Qt::Key_Return && plain && !isReadOnly())
        return breakLine();
    QPlainTextEdit::keyPressEvent(event);
}

// Where the brackets need AltGr, the keys that stand in their place on a German keyboard fold.
bool CodeEdit::foldByKey(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != (Qt::ControlModifier | Qt::ShiftModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_BracketLeft:
    case Qt::Key_BraceLeft:
    case Qt::Key_Udiaeresis: m_folds.foldAtCursor(); break;
    case Qt::Key_BracketRight:
    case Qt::Key_BraceRight:
    case Qt::Key_Asterisk: m_folds.unfoldAtCursor(); break;
    default: return false;
    }
    m_gutter->update();
    return true;
}

void CodeEdit::setLeaving(bool leaving)
{
    if (std::exchange(m_leaving, leaving) != leaving)
        emit leavingByTab(leaving);
}

void CodeEdit::indent(bool less)
{
    QTextCursor cursor = textCursor();
    if (!less && !cursor.hasSelection()) {
        const int column = cursor.positionInBlock();
        cursor.insertText(QString(indentation - column % indentation, u' '));
        return;
    }
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    const int end = cursor.selectionEnd();
    cursor.beginEditBlock();
    QTextCursor edit(document());
    for (int last = document()->findBlock(end).blockNumber(); block.isValid() && block.blockNumber() <= last;
         block = block.next()) {
        edit.setPosition(block.position());
        if (!less) {
            edit.insertText(QString(indentation, u' '));
            continue;
        }
        for (int i = 0; i < indentation && document()->characterAt(edit.position()) == u' '; ++i)
            edit.deleteChar();
    }
    cursor.endEditBlock();
}

void CodeEdit::breakLine()
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const QString trimmed = before.trimmed();
    qsizetype depth =
        std::ranges::find_if_not(before, [](QChar character) { return character == u' '; }) - before.begin();
    if (!trimmed.isEmpty() && isOpeningBracket(trimmed.back()))
        depth += indentation;
    cursor.insertText(u'\n' + QString(depth, u' '));
    setTextCursor(cursor);
    ensureCursorVisible();
}

QMimeData *CodeEdit::createMimeDataFromSelection() const
{
    // Qt's own copies no-break spaces as plain ones.
    auto *copied = new QMimeData;
    copied->setText(
        textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n'));
    return copied;
}

void CodeEdit::focusOutEvent(QFocusEvent *event)
{
    setLeaving(false);
    QPlainTextEdit::focusOutEvent(event);
}

void CodeEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFonts();
    if (event->type() != QEvent::PaletteChange || m_gutter == nullptr)
        return;
    if (JsonHighlighter *shown = highlighter())
        shown->setStyle(Style::of(palette()));
    updateSelections();
    m_gutter->update();
}

void CodeEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_gutter->fit();
}

void CodeEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    const Style &style = Style::of(palette());
    QPainter painter(viewport());
    QFont annotationFont = QApplication::font();
    annotationFont.setItalic(true);
    annotationFont.setPointSizeF(annotationFont.pointSizeF() * 12 / 13);
    const QFontMetrics metrics(annotationFont);
    const int gap = metrics.height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > viewport()->height())
            break;
        const SourceMessage *message = block.isVisible() ? messageAt(block.blockNumber() + 1) : nullptr;
        const bool isFolded = SourceFolds::isFolded(block);
        if (!isFolded && (message == nullptr || message->annotation.isEmpty()))
            continue;
        int textEnd = int(box.left() + document()->documentMargin()) + fontMetrics().horizontalAdvance(block.text());
        if (isFolded) {
            const QString hidden = SourceFolds::placeholder(block);
            painter.setFont(font());
            painter.setPen(style.secondaryText);
            painter.drawText(QRectF(textEnd, box.top(), viewport()->width(), box.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, hidden);
            textEnd += fontMetrics().horizontalAdvance(hidden);
        }
        const int right = viewport()->width() - gap / 2;
        if (message == nullptr || right - textEnd < 4 * gap)
            continue;
        const int left = std::max(textEnd + gap, right - metrics.horizontalAdvance(message->annotation));
        painter.setFont(annotationFont);
        painter.setPen(message->kind == SourceMessage::Kind::Error ? style.weak.text : style.fair.text);
        painter.drawText(QRectF(left, box.top(), right - left, box.height()), Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(message->annotation, Qt::ElideRight, right - left));
    }
}

} // namespace lotse
