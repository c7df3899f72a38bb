// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/copymenu.h"

#include "app/look/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QStatusTipEvent>

using namespace Qt::StringLiterals;

namespace lotse {

CopyMenu::CopyMenu(QWidget &widget) : QObject(&widget), m_widget(widget), m_menu(new QMenu(&widget))
{
    m_menu->setObjectName(u"copyMenu"_s);
    addPart(widget);
}

void CopyMenu::addPart(QWidget &part)
{
    part.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&part, &QWidget::customContextMenuRequested, this,
            [this, &part](const QPoint &place) { m_menu->popup(part.mapToGlobal(place)); });
}

void CopyMenu::add(const QString &text, const QKeySequence &keys, const std::function<void()> &copy)
{
    QAction *action = m_menu->addAction(Theme::icon(u"copy"_s), text, this, copy);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_widget.addAction(action);
}

void CopyMenu::tell(const QString &sentence)
{
    QStatusTipEvent tip(sentence);
    QCoreApplication::sendEvent(&m_widget, &tip);
}

} // namespace lotse
