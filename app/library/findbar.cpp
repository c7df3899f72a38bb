// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/findbar.h"

#include "app/controls/text.h"
#include "app/library/sourcetext.h"
#include "app/look/theme.h"
#include "app/words/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace lotse {

using namespace Qt::StringLiterals;

FindBar::FindBar(QPlainTextEdit &edit, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_text(new QLineEdit),
      m_count(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary))
{
    m_text->setObjectName(u"findText"_s);
    m_text->setPlaceholderText(tr("Search in the source text"));
    m_text->setAccessibleName(tr("Search in the source text"));
    m_text->setClearButtonEnabled(true);
    const auto button = [](const QString &icon, const QString &name) {
        auto *made = new QToolButton;
        made->setIcon(Theme::icon(icon));
        made->setAutoRaise(true);
        made->setToolTip(plainToolTip(name));
        made->setAccessibleName(name);
        return made;
    };
    QToolButton *previous = button(u"chevron-up"_s, tr("Previous hit (Shift+F3)"));
    QToolButton *next = button(u"chevron-down"_s, tr("Next hit (F3)"));
    QToolButton *close = button(u"close"_s, tr("Close search"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(12), Theme::scaled(6), Theme::scaled(12), Theme::scaled(6));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    for (QToolButton *made : {previous, next, close})
        layout->addWidget(made);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        QTextCursor cursor = m_edit.textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_edit.setTextCursor(cursor);
        findNext();
    });
    connect(m_text, &QLineEdit::returnPressed, this, [this] { findNext(); });
    connect(previous, &QToolButton::clicked, this, [this] { findNext(true); });
    connect(next, &QToolButton::clicked, this, [this] { findNext(); });
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        m_edit.setFocus();
    });
    hide();
}

void FindBar::open()
{
    const QString selected = m_edit.textCursor().selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_text->setText(selected);
    m_text->setFocus();
    m_text->selectAll();
    updateCount();
}

void FindBar::findNext(bool backwards)
{
    const QString wanted = m_text->text();
    if (!wanted.isEmpty()) {
        const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
        if (!m_edit.find(wanted, flags)) {
            const QTextCursor before = m_edit.textCursor();
            m_edit.moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
            if (!m_edit.find(wanted, flags))
                m_edit.setTextCursor(before);
        }
    }
    updateCount();
}

void FindBar::updateCount()
{
    if (m_text->text().isEmpty())
        return m_count->clear();
    const QString text = SourceText::textOf(*m_edit.document());
    const qsizetype hits = text.count(m_text->text(), Qt::CaseInsensitive);
    m_count->setText(hits == 0 ? tr("no hit") : tr("%n hit(s)", nullptr, int(hits)));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    hide();
    m_edit.setFocus();
}

} // namespace lotse
