// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pagefactory.h"

#include "app/ondemand.h"
#include "app/pages/clientpage.h"
#include "app/pages/comparepage.h"
#include "app/pages/questionspage.h"
#include "app/pages/rankingpage.h"
#include "app/pages/riskspage.h"
#include "app/pages/startpage.h"
#include "app/pages/weightspage.h"

namespace lotse {

Page *createPage(PageId id, const PageContext &context, QWidget *parent)
{
    switch (id) {
    case PageId::Start: return new StartPage(context.document, context.settings, parent);
    case PageId::Client: return new ClientPage(context.document, parent);
    case PageId::Questions: return new QuestionsPage(context.document, parent);
    case PageId::Compare: return new ComparePage(context.document, parent);
    case PageId::Ranking: return new RankingPage(context.document, parent);
    case PageId::Risks: return new RisksPage(context.document, parent);
    case PageId::Weights: return new WeightsPage(context.document, parent);
    case PageId::Report:
    case PageId::Library: return createOnDemandPage(id, context, parent);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace lotse
