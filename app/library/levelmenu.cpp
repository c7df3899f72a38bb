// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/levelmenu.h"

#include "app/words/language.h"

#include <QActionGroup>

#include <ranges>

namespace lotse {

using namespace Qt::StringLiterals;

LevelMenu::LevelMenu(const Criterion &criterion, const QString &current, QWidget *parent) : QMenu(parent)
{
    setObjectName(u"levelMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Levels of %1").arg(criterion.name.in(interfaceLanguage())));
    auto *levels = new QActionGroup(this);
    for (const Level &level : criterion.levels | std::views::reverse) {
        QString text = tr("%1 (%2)", "label and id of a level").arg(level.label.in(interfaceLanguage()), level.id);
        QAction *action = addAction(text.replace(u'&', "&&"_L1));
        action->setActionGroup(levels);
        action->setCheckable(true);
        action->setChecked(level.id == current);
        connect(action, &QAction::triggered, this, [this, id = level.id] { emit levelChosen(id); });
        if (activeAction() == nullptr || level.id == current)
            setActiveAction(action);
    }
}

} // namespace lotse
