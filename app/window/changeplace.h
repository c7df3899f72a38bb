// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/pageid.h"

#include <QList>
#include <QString>

namespace lotse {

struct Engagement;

/// Where the window shows what a change is about.
struct ChangePlace
{
    QList<PageId> pages; ///< each of them shows it, the first is the one to turn to; empty = no page shows all of it
    QString section; ///< of the first page, for Page::openSection
};

/// Returns where the difference between two states of an engagement is seen. What the program itself notes (versions,
/// the stamp of the rule) has no place.
[[nodiscard]] ChangePlace placeOfChange(const Engagement &before, const Engagement &after);

} // namespace lotse
