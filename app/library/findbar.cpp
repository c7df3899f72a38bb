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
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

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
    m_expand = button(u"chevron-right"_s, tr("Replace"));
    m_expand->setObjectName(u"showReplacing"_s);
    m_expand->setCheckable(true);
    m_replacing = makeReplacing();
    m_replacing->hide();
    auto *searching = new QHBoxLayout;
    searching->addWidget(m_expand);
    searching->addWidget(m_text, 1);
    searching->addWidget(m_count);
    for (QToolButton *made : {previous, next, close})
        searching->addWidget(made);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(12), Theme::scaled(6), Theme::scaled(12), Theme::scaled(6));
    layout->addLayout(searching);
    layout->addWidget(m_replacing);
    connect(m_expand, &QToolButton::toggled, this, [this](bool shown) {
        m_expand->setIcon(Theme::icon(shown ? u"chevron-down"_s : u"chevron-right"_s));
        m_replacing->setVisible(shown);
    });
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

QWidget *FindBar::makeReplacing()
{
    auto *row = new QWidget;
    m_replacement = new QLineEdit;
    m_replacement->setObjectName(u"replacement"_s);
    m_replacement->setPlaceholderText(tr("Replace by"));
    m_replacement->setAccessibleName(tr("Replace by"));
    auto *one = new QPushButton(tr("Replace"));
    one->setObjectName(u"replaceOne"_s);
    auto *all = new QPushButton(tr("Replace all"));
    all->setObjectName(u"replaceAll"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(m_expand->sizeHint().width() + layout->spacing(), 0, 0, 0);
    layout->addWidget(m_replacement, 1);
    for (QPushButton *button : {one, all}) {
        button->setProperty("small", true);
        layout->addWidget(button);
    }
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replace);
    connect(one, &QPushButton::clicked, this, &FindBar::replace);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    return row;
}

bool FindBar::isHitSelected() const
{
    const QString wanted = m_text->text();
    return !wanted.isEmpty() && m_edit.textCursor().selectedText().compare(wanted, Qt::CaseInsensitive) == 0;
}

void FindBar::replace()
{
    if (m_edit.isReadOnly())
        return;
    if (isHitSelected())
        m_edit.textCursor().insertText(m_replacement->text());
    findNext();
}

void FindBar::replaceAll()
{
    const QString wanted = m_text->text();
    if (m_edit.isReadOnly() || wanted.isEmpty())
        return;
    int replaced = 0;
    QTextCursor all(m_edit.document());
    all.beginEditBlock();
    for (QTextCursor hit = m_edit.document()->find(wanted, 0); !hit.isNull();
         hit = m_edit.document()->find(wanted, hit)) {
        hit.insertText(m_replacement->text());
        ++replaced;
    }
    all.endEditBlock();
    m_count->setText(tr("%n replaced", nullptr, replaced));
}

void FindBar::open(bool replacing)
{
    m_expand->setVisible(!m_edit.isReadOnly());
    m_expand->setChecked((replacing || m_expand->isChecked()) && !m_edit.isReadOnly());
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
