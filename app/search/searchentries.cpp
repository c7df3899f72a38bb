// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchentries.h"

#include "app/document/engagementdocument.h"
#include "app/document/stepmodel.h"
#include "app/page/page.h"
#include "app/words/language.h"
#include "report/words/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

SearchEntry entryOf(SearchEntry::Kind kind, const QString &title, const QString &place, PageId page,
                    const QString &section)
{
    return {.kind = kind, .title = title, .place = place, .page = page, .section = section, .action = {}};
}

QString numbered(int number, const QString &text)
{
    return u"%1 %2"_s.arg(QString::number(number), text);
}

} // namespace

QList<SearchEntry> SearchEntries::of(const EngagementDocument &document, ProviderLibrary providers)
{
    QList<SearchEntry> entries;
    addPages(entries, document.isOpen(), providers);
    if (document.isOpen()) {
        addQuestions(entries, document);
        addCriteria(entries, document.library());
        addOptions(entries, document);
        addRisks(entries, document.evaluation());
    }
    // Nobody waits here for a library that is still being read.
    if (providers == ProviderLibrary::Shown && document.hasLibrary())
        addOtherOptions(entries, document);
    return entries;
}

void SearchEntries::addPages(QList<SearchEntry> &entries, bool isOpen, ProviderLibrary providers)
{
    QList<PageId> pages;
    if (isOpen) {
        for (int number = 1; number <= StepModel::count(); ++number)
            pages.append(StepModel::pageOf(number));
        pages.append(PageId::Weights);
    } else {
        pages.append(PageId::Start);
    }
    if (providers == ProviderLibrary::Shown)
        pages.append(PageId::Library);
    for (const PageId page : std::as_const(pages)) {
        const int number = StepModel::numberOf(page);
        const QString place = number > 0 ? tr("Step %1").arg(number) : QString();
        entries.append(entryOf(SearchEntry::Kind::Page, StepModel::titleOf(page), place, page, {}));
    }
}

void SearchEntries::addQuestions(QList<SearchEntry> &entries, const EngagementDocument &document)
{
    const Library &library = document.library();
    const Language language = interfaceLanguage();
    for (const Question &question : library.questions) {
        if (!document.evaluation().visibleQuestions.contains(question.id))
            continue;
        const auto section = std::ranges::find(library.sections, question.section, &QuestionSection::id);
        entries.append(entryOf(SearchEntry::Kind::Question, numbered(question.number, question.text.in(language)),
                               section == library.sections.end() ? QString() : section->title.in(language),
                               PageId::Questions, question.id));
    }
}

void SearchEntries::addCriteria(QList<SearchEntry> &entries, const Library &library)
{
    const Language language = interfaceLanguage();
    for (const Criterion &criterion : library.criteria) {
        const CriterionGroup *group = library.group(criterion.group);
        entries.append(entryOf(SearchEntry::Kind::Criterion, criterion.name.in(language),
                               group ? group->name.in(language) : QString(), PageId::Compare, criterion.id));
    }
}

void SearchEntries::addOptions(QList<SearchEntry> &entries, const EngagementDocument &document)
{
    const ValueText words(interfaceLanguage());
    for (const OptionEvaluation &option : document.evaluation().options)
        entries.append(entryOf(SearchEntry::Kind::Option, words.optionName(option), StepModel::titleOf(PageId::Ranking),
                               PageId::Ranking, option.deployment));
}

void SearchEntries::addOtherOptions(QList<SearchEntry> &entries, const EngagementDocument &document)
{
    const ValueText words(interfaceLanguage());
    for (const Profile &profile : document.library().profiles) {
        for (const Deployment &deployment : profile.deployments) {
            if (document.isOpen() && document.evaluation().option(deployment.id))
                continue;
            entries.append(entryOf(SearchEntry::Kind::Option, words.optionName(profile, deployment),
                                   StepModel::titleOf(PageId::Library), PageId::Library, profile.id));
        }
    }
}

void SearchEntries::addRisks(QList<SearchEntry> &entries, const Evaluation &evaluation)
{
    for (const RiskEvaluation &risk : evaluation.risks) {
        const QString title = risk.note.title.isEmpty() ? risk.title.in(interfaceLanguage()) : risk.note.title;
        entries.append(entryOf(SearchEntry::Kind::Risk, numbered(risk.number, title), StepModel::titleOf(PageId::Risks),
                               PageId::Risks, Page::detailSection + risk.risk));
    }
}

} // namespace lotse
