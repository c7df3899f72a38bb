// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/emptypage.h"

#include "app/widgets/emptystate.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

EmptyPage::EmptyPage(EngagementDocument &document, QWidget *parent) : Page(document, parent)
{
    content().addWidget(new EmptyState(u"columns"_s, tr("Nothing here yet"), tr("Please choose another step.")), 1);
}

} // namespace lotse
