// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/page.h"

namespace lotse {

class LastPlace;
class Settings;
class Theme;

/// What pages may be given.
struct PageContext
{
    EngagementDocument &document;
    Settings &settings;
    Theme &theme;
    LastPlace &lastPlace;
    QStringList libraryFolders; ///< those of loadLibrary; the last one belongs to the user
};

/// Makes the page @p id; called at its first visit.
[[nodiscard]] Page *createPage(PageId id, const PageContext &context, QWidget *parent);

} // namespace lotse
