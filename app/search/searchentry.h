// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/pageid.h"

#include <QAction>
#include <QPointer>
#include <QString>

namespace lotse {

/// Something that the search leads to: a place on a page, or an action.
struct SearchEntry
{
    enum class Kind { Page, Question, Criterion, Option, Risk, Action };

    Kind kind = Kind::Page;
    QString title; ///< plain text; of a question or risk with its number in front
    QString place; ///< where it stands: section, group, page or menu; may be empty
    PageId page = PageId::Start;
    QString section; ///< for Page::openSection
    QPointer<QAction> action; ///< of Kind::Action, instead of a page
};

} // namespace lotse
