// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tests are linked with the pages that the program loads from a module.
#include "app/ondemand/ondemandpages.h"
#include "app/window/ondemandloader.h"

lotse::Page *lotse::createOnDemandPage(PageId id, const PageContext &context, QWidget *parent)
{
    return makeOnDemandPage(id, context, parent);
}
