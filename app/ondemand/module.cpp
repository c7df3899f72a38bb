// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ondemand/ondemandpages.h"

/// The only name of the module that the program looks up.
extern "C" Q_DECL_EXPORT lotse::Page *lotseMakeOnDemandPage(lotse::PageId id, const lotse::PageContext *context,
                                                            QWidget *parent)
{
    return lotse::makeOnDemandPage(id, *context, parent);
}
