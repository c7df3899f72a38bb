// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ondemand/ondemandpages.h"

#include "app/library/librarypage.h"
#include "app/report/reportpage.h"

namespace lotse {

Page *makeOnDemandPage(PageId id, const PageContext &context, QWidget *parent)
{
    if (id == PageId::Library)
        return new LibraryPage(context.document, context.settings, context.libraryFolders, parent);
    Q_ASSERT(id == PageId::Report);
    return new ReportPage(context.document, parent);
}

} // namespace lotse
