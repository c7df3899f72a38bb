// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/clipboardactions.h"

#include "app/controls/fieldline.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// What the keys of a widget do at the moment.
struct Possible
{
    bool cut = false;
    bool copy = false;
    bool paste = false;
    bool selectAll = false;
};

Possible inLine(const QLineEdit &line, bool hasText)
{
    const bool selected = line.hasSelectedText();
    return {.cut = selected && !line.isReadOnly(),
            .copy = selected,
            .paste = hasText && !line.isReadOnly(),
            .selectAll = !line.text().isEmpty()};
}

template<typename Text>
Possible inText(const Text &text, bool hasText)
{
    const bool selected = text.textCursor().hasSelection();
    return {.cut = selected && !text.isReadOnly(),
            .copy = selected,
            .paste = hasText && !text.isReadOnly(),
            .selectAll = !text.document()->isEmpty()};
}

Possible inView(const QAbstractItemView &view)
{
    const QAbstractItemView::SelectionMode mode = view.selectionMode();
    const bool several = mode != QAbstractItemView::NoSelection && mode != QAbstractItemView::SingleSelection;
    return {.cut = false,
            .copy = !view.currentIndex().data().toString().isEmpty(),
            .paste = false,
            .selectAll = several && view.model() && view.model()->rowCount(view.rootIndex()) > 0};
}

Possible inLabel(const QLabel &label)
{
    const bool selectable =
        label.textInteractionFlags().testAnyFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return {.cut = false,
            .copy = label.hasSelectedText(),
            .paste = false,
            .selectAll = selectable && !label.text().isEmpty()};
}

Possible possibleIn(QWidget *widget, bool hasText)
{
    if (widget == nullptr || !widget->isEnabled())
        return {};
    if (const QLineEdit *line = lineOf(widget))
        return inLine(*line, hasText);
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return inText(*text, hasText);
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return inText(*text, hasText);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return inView(*view);
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return inLabel(*label);
    return {};
}

/// What @p widget itself has for @p keys (a table, a chart); nullptr = nothing.
QAction *ownAction(const QWidget *widget, const QKeySequence &keys)
{
    if (widget == nullptr)
        return nullptr;
    const QList<QAction *> actions = widget->actions();
    const auto found =
        std::ranges::find_if(actions, [&](const QAction *action) { return action->shortcuts().contains(keys); });
    return found == actions.end() ? nullptr : *found;
}

} // namespace

ClipboardActions::ClipboardActions(QMenu &menu, QMainWindow &window)
    : QObject(&window), m_window(window), m_bar(window.menuBar())
{
    m_cut = add(menu, u"actionCut"_s, tr("Cu&t"), QKeySequence::Cut);
    m_copy = add(menu, u"actionCopy"_s, tr("&Copy"), QKeySequence::Copy);
    m_copyTable = add(menu, u"actionCopyTable"_s, tr("Copy &whole table"), QKeySequence(u"Ctrl+Shift+C"_s));
    m_paste = add(menu, u"actionPaste"_s, tr("&Paste"), QKeySequence::Paste);
    m_selectAll = add(menu, u"actionSelectAll"_s, tr("Select &all"), QKeySequence::SelectAll);
    connect(qApp, &QApplication::focusChanged, this, &ClipboardActions::follow);
    connect(&menu, &QMenu::aboutToShow, this, [this] {
        // Not with each move of the focus: the program that owns the clipboard is asked, and may take its time.
        const QMimeData *data = QApplication::clipboard()->mimeData();
        m_hasText = data && data->hasText();
        refresh();
    });
    refresh();
}

QAction *ClipboardActions::add(QMenu &menu, const QString &name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // of the menu bar, while that has the focus
    menu.addAction(action);
    connect(action, &QAction::triggered, this, [this, keys] { perform(keys); });
    return action;
}

QWidget *ClipboardActions::target() const
{
    return m_waits ? m_watched.get() : m_window.focusWidget();
}

void ClipboardActions::follow(QWidget *before, QWidget *now)
{
    const bool isHere = now && now->window() == &m_window;
    if (isHere && now == m_bar) {
        m_waits = m_waits || (before && before == m_watched);
    } else if (isHere) {
        // Left behind without the focus, a field must learn of it all the same: what was typed counts now.
        if (m_waits && m_watched && m_watched != now) {
            QFocusEvent left(QEvent::FocusOut, Qt::OtherFocusReason);
            QCoreApplication::sendEvent(m_watched, &left);
        }
        m_waits = false;
        if (m_watched)
            m_watched->removeEventFilter(this);
        m_watched = now;
        now->installEventFilter(this);
    }
    refresh();
}

// Alt leads into the menu bar, which takes the focus: a line would drop its selection and a cell close its editor,
// although they are what the menu is opened for. A menu that the mouse opens leaves both as they are.
bool ClipboardActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FocusOut
        || static_cast<const QFocusEvent *>(event)->reason() != Qt::MenuBarFocusReason)
        return QObject::eventFilter(watched, event);
    QFocusEvent opened(QEvent::FocusOut, Qt::PopupFocusReason);
    watched->event(&opened);
    return true;
}

void ClipboardActions::refresh()
{
    QWidget *widget = target();
    const Possible possible = possibleIn(widget, m_hasText);
    const QAction *ownCopy = ownAction(widget, QKeySequence::Copy);
    const QAction *ownTable = ownAction(widget, m_copyTable->shortcut());
    m_cut->setEnabled(possible.cut);
    m_copy->setText(ownCopy ? ownCopy->text() : tr("&Copy"));
    m_copy->setEnabled(ownCopy ? ownCopy->isEnabled() : possible.copy);
    m_copyTable->setEnabled(ownTable && ownTable->isEnabled());
    m_paste->setEnabled(possible.paste);
    m_selectAll->setEnabled(possible.selectAll);
}

void ClipboardActions::perform(const QKeySequence &keys) const
{
    QWidget *widget = target();
    if (widget == nullptr)
        return;
    if (QAction *own = ownAction(widget, keys)) {
        own->trigger();
        return;
    }
    QKeyEvent press(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
    QCoreApplication::sendEvent(widget, &press);
}

} // namespace lotse
