// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pagefactory.h"

#include "app/client/clientpage.h"
#include "app/compare/comparepage.h"
#include "app/questions/questionspage.h"
#include "app/ranking/rankingpage.h"
#include "app/risks/riskspage.h"
#include "app/start/startpage.h"
#include "app/weights/weightspage.h"
#include "app/window/ondemandloader.h"

namespace lotse {

Page *createPage(PageId id, const PageContext &context, QWidget *parent)
{
    switch (id) {
    case PageId::Start: return new StartPage(context.document, context.settings, parent);
    case PageId::Client: return new ClientPage(context.document, parent);
    case PageId::Questions: return new QuestionsPage(context.document, parent);
    case PageId::Compare: return new ComparePage(context.document, parent);
    case PageId::Ranking: return new RankingPage(context.document, parent);
    case PageId::Risks: return new RisksPage(context.document, &context.settings, parent);
    case PageId::Weights: return new WeightsPage(context.document, parent);
    case PageId::Report:
    case PageId::Library: return createOnDemandPage(id, context, parent);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace lotse
