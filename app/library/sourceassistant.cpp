// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sourceassistant.h"

#include "app/library/codeedit.h"
#include "app/library/fixpopup.h"
#include "app/library/offerpopup.h"
#include "app/library/sourcefixes.h"
#include "app/library/sourcehover.h"
#include "app/words/plaintext.h"

#include <QHelpEvent>
#include <QToolTip>

namespace lotse {

using namespace Qt::StringLiterals;

SourceAssistant::SourceAssistant(CodeEdit &edit, QObject *parent)
    : QObject(parent), m_edit(edit), m_offers(new OfferPopup(edit, m_outline)), m_fix(new FixPopup(edit))
{
    m_edit.viewport()->installEventFilter(this);
    connect(&m_edit, &CodeEdit::cursorPositionChanged, this, &SourceAssistant::follow);
    connect(&m_edit, &CodeEdit::fixRequested, this, &SourceAssistant::fix);
    connect(&m_edit, &CodeEdit::choiceRequested, this, &SourceAssistant::choose);
    connect(&m_edit, &CodeEdit::explanationRequested, this, &SourceAssistant::explain);
    connect(m_fix, &FixPopup::accepted, this, [this](const SourceMessage &message) {
        apply(message);
        m_edit.setFocus();
    });
}

void SourceAssistant::setContext(const SourceContext &context)
{
    m_offers->setContext(context);
}

void SourceAssistant::reset()
{
    m_fix->hide();
    m_offers->hide();
}

void SourceAssistant::follow()
{
    if (m_offers->isVisible())
        m_fix->hide();
    else
        m_fix->follow();
}

void SourceAssistant::choose()
{
    if (m_edit.isReadOnly())
        return;
    if (m_offers->open())
        m_fix->hide();
    else
        emit hintChanged(reasonForNothing());
}

void SourceAssistant::fix()
{
    if (m_edit.isReadOnly())
        return;
    if (const auto message = m_edit.fixAtCursor())
        apply(*message);
    else
        choose();
}

void SourceAssistant::apply(const SourceMessage &message)
{
    if (message.missing.isEmpty()) {
        m_edit.applyFix(message);
        return;
    }
    const auto edit = addingMissing(m_outline.of(*m_edit.document()), message);
    if (!edit)
        return;
    QTextCursor cursor(m_edit.document());
    cursor.setPosition(int(edit->extent.begin));
    cursor.setPosition(int(edit->extent.end), QTextCursor::KeepAnchor);
    cursor.insertText(edit->text);
    const JsonOutline &outline = m_outline.of(*m_edit.document());
    const qsizetype place = placeToFill(outline, message.pointer + u'/' + message.missing);
    if (place < 0)
        return;
    cursor.setPosition(int(place));
    m_edit.setTextCursor(cursor);
    m_offers->open();
}

QString SourceAssistant::reasonForNothing() const
{
    const JsonOutline &outline = m_outline.of(*m_edit.document());
    const int entry = outline.entryAt(m_edit.textCursor().position());
    const SourceContext &context = m_offers->context();
    const Criterion *criterion = criterionAround(outline, entry, context.library);
    const QString key = entry < 0 ? QString() : outline.at(entry).name;
    const bool isValue = key == "level"_L1 || key == "number"_L1 || key == "range"_L1;
    return isValue && criterion != nullptr && criterion->levels.isEmpty()
        ? tr("%1 is measured by a number and has no levels").arg(criterion->name.in(context.language))
        : tr("There is nothing to choose from at this place");
}

void SourceAssistant::explain()
{
    const QRect cursor = m_edit.cursorRect();
    const QString text =
        sourceHover(m_outline.of(*m_edit.document()), m_edit.textCursor().position(), m_offers->context());
    if (text.isEmpty())
        emit hintChanged(tr("There is nothing to explain at this place"));
    else
        QToolTip::showText(m_edit.viewport()->mapToGlobal(cursor.bottomLeft()), plainToolTip(text), m_edit.viewport());
}

bool SourceAssistant::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QTextCursor cursor = m_edit.cursorForPosition(help->pos());
    // Beside the text is at no place of it.
    const QRect letter = m_edit.cursorRect(cursor);
    const bool isOnText = std::abs(letter.center().x() - help->pos().x()) <= 2 * letter.height()
        && letter.top() <= help->pos().y() && help->pos().y() <= letter.bottom();
    const QString text =
        isOnText ? sourceHover(m_outline.of(*m_edit.document()), cursor.position(), m_offers->context()) : QString();
    QToolTip::showText(help->globalPos(), plainToolTip(text), m_edit.viewport());
    return true;
}

} // namespace lotse
