// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/rankingpage.h"

#include "app/controls/card.h"
#include "app/controls/cardgrid.h"
#include "app/controls/twocolumns.h"
#include "app/document/analysisjob.h"
#include "app/document/engagementdocument.h"
#include "app/document/savingfolder.h"
#include "app/look/theme.h"
#include "app/page/emptystate.h"
#include "app/page/pageheader.h"
#include "app/ranking/criteriacomparison.h"
#include "app/ranking/flipcard.h"
#include "app/ranking/leadreasons.h"
#include "app/ranking/openclaimscard.h"
#include "app/ranking/rankingcard.h"
#include "app/ranking/reasonscard.h"
#include "app/ranking/robustnesscard.h"
#include "app/ranking/scenarioscard.h"
#include "app/ranking/weightscard.h"
#include "app/ranking/weightslider.h"
#include "app/words/headline.h"
#include "app/words/language.h"
#include "app/words/messages.h"
#include "core/file.h"
#include "decision/answers.h"
#include "decision/certainty/advice.h"
#include "report/model/analysistext.h"
#include "report/model/checktext.h"
#include "report/words/valuetext.h"

#include <QAccessible>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// The order in which the constructor stacks them; the last is made when it is needed.
enum Content { Ranked, WithoutOptions, WithoutAnswers, AllFailed };

constexpr auto takeBackAction = "take-back-answers"_L1;

} // namespace

RankingPage::RankingPage(EngagementDocument &document, QWidget *parent)
    : Page(PageId::Ranking, document, parent), m_stack(new QStackedWidget), m_ranking(new RankingCard),
      m_robustness(new RobustnessCard), m_flips(new FlipCard), m_reasons(new ReasonsCard),
      m_criteriaCard(new Card(tr("The largest differences"))), m_criteria(new CriteriaComparison),
      m_weights(new WeightsCard(document)), m_open(new OpenClaimsCard(document)), m_scenarios(new ScenariosCard)
{
    m_criteriaCard->content().addWidget(m_criteria);
    m_criteriaCard->content().addStretch();
    m_columns = new TwoColumns(makeMain(), makeSide(), {.stacked = 1000, .wide = 1240, .side = 372, .wideSide = 396},
                               Theme::scaled(14), Theme::scaled(14));
    m_columns->setStacksToFit();
    m_stack->addWidget(m_columns);
    makeEmptyStates();
    content().addWidget(m_stack);
    connectParts();
}

QLayout *RankingPage::makeMain()
{
    auto *main = new QVBoxLayout;
    main->setSpacing(Theme::scaled(14));
    main->addWidget(m_ranking);
    m_grid = new CardGrid({m_robustness, m_flips, m_reasons, m_criteriaCard});
    main->addWidget(m_grid);
    main->addStretch(1);
    return main;
}

QWidget *RankingPage::makeSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(14));
    layout->addWidget(m_weights);
    layout->addWidget(m_open);
    layout->addWidget(m_scenarios);
    layout->addStretch(1); // all of the spare height: cards would take their part
    return side;
}

void RankingPage::makeEmptyStates()
{
    auto *noOptions =
        new EmptyState(u"bars"_s, tr("No options yet"),
                       tr("Choose in the first step which options you want to compare."), tr("Choose options"));
    connect(noOptions, &EmptyState::activated, this, [this] { emit pageRequested(PageId::Client, {}); });
    m_stack->addWidget(noOptions);
    auto *noAnswers =
        new EmptyState(u"bars"_s, tr("No ranking yet"),
                       tr("Answer the questions first: they decide what is required and what counts how much."),
                       tr("Go to the questions"));
    connect(noAnswers, &EmptyState::activated, this, [this] { emit pageRequested(PageId::Questions, {}); });
    m_stack->addWidget(noAnswers);
}

void RankingPage::connectParts()
{
    const auto tell = [this](const QString &sentence) { emit messageRequested(sentence, {}, {}); };
    connect(m_ranking, &RankingCard::pictureMade, this, [this, tell](const QString &path, const QByteArray &picture) {
        const auto written = writeMadeFile(path, picture, this->document().madeFrom());
        tell(written ? tr("Image saved: %1").arg(path)
                     : tr("The image could not be written: %1").arg(lotse::sentence(written.error())));
    });
    connect(m_open, &OpenClaimsCard::told, this, tell);
    connect(m_open, &OpenClaimsCard::failed, this, &Page::failed);
    connect(m_open, &OpenClaimsCard::answersTaken, this,
            [this](const QString &sentence) { emit messageRequested(sentence, tr("Undo"), takeBackAction); });
    connect(this, &Page::messageAction, this, [this](const QString &action) {
        if (action == takeBackAction)
            document().undoStack().undo();
    });
    connect(&document().analysisJob(), &AnalysisJob::updated, this, [this] {
        if (isVisible())
            refreshAnalysis();
    });
    connect(m_robustness, &RobustnessCard::stopRequested, &document().analysisJob(), &AnalysisJob::stop);
    connect(m_weights, &WeightsCard::confirmRequested, this, [this] {
        m_wanted = u"confirmWeights"_s; // on the way back
        emit pageRequested(PageId::Weights, {});
    });
    connect(header().primaryButton(), &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Risks, {}); });
    connect(header().secondaryButton(), &QPushButton::clicked, this,
            [this] { emit pageRequested(PageId::Compare, {}); });
}

void RankingPage::refresh()
{
    header().setSecondary(tr("&Back"), u"chevron-left"_s);
    header().setPrimary(tr("&Next: Risks"), u"chevron-right"_s);
    refreshEmptyState();
    header().setPrimaryFilled(m_stack->currentIndex() == Ranked);
    m_ranking->setFolder(savingFolder(document().path()));
    m_ranking->setContent(document().library(), document().evaluation(), interfaceLanguage(), header().headline());
    header().setExplanation(Headline::notCleared(document().library(), document().evaluation(), interfaceLanguage()));
    refreshAnalysis();
    m_scenarios->setContent(document().library().scenarios, interfaceLanguage());
    m_weights->refresh();
    const bool canMove = m_stack->currentIndex() == Ranked && !document().isReadOnly();
    emit hintChanged(canMove ? tr("Arrow keys move a weight by 1%, Page keys by 10%, Home goes back to the answers")
                             : QString());
    announceAdvice();
}

void RankingPage::announceAdvice()
{
    const Evaluation &evaluation = document().evaluation();
    const OptionEvaluation *named = spokenFor(document().engagement(), evaluation);
    const QString now = named ? named->deployment : QString();
    // The verdict, which the header announces, says this itself, once it is there; whom it speaks for is known before.
    const bool early = agreedInstead(document().engagement(), evaluation) && !document().analysisJob().isCurrent();
    if (named && early && !m_named.isEmpty() && now != m_named && QAccessible::isActive()) {
        const Criterion *criterion = document().library().criterion(evaluation.thresholds.nearTieCriterion);
        QAccessibleAnnouncementEvent event(this,
                                           tr("“%1” speaks for %2.")
                                               .arg(criterion ? criterion->name.in(interfaceLanguage()) : QString(),
                                                    ValueText(interfaceLanguage()).briefName(evaluation, *named)));
        QAccessible::updateAccessibility(&event);
    }
    m_named = now;
}

void RankingPage::refreshEmptyState()
{
    const Evaluation &evaluation = document().evaluation();
    const bool allFailed =
        !evaluation.options.isEmpty() && evaluation.count(Clearance::Failed) == evaluation.options.size();
    if (m_allFailed) {
        m_stack->removeWidget(m_allFailed);
        delete m_allFailed;
        m_allFailed = nullptr;
    }
    if (allFailed && hasResult(document().library(), document().workload())) {
        QStringList back;
        const UnlockPath *answer = mostHelpfulAnswer(evaluation, &back);
        const Language language = interfaceLanguage();
        QStringList names;
        for (const QString &id : std::as_const(back))
            names << ValueText(language).briefName(evaluation, *evaluation.option(id));
        const int number = answer ? answer->questionNumber : 0;
        const QString asked = answer ? answer->question : QString();
        const QString text = number > 0
            ? tr("Giving up the wish of question %1 helps most. Nothing else is missed then by: %2.")
                  .arg(number)
                  .arg(Headline::list(names, language))
            : tr("No single wish could be given up to bring an option back. The comparison shows what each one "
                 "misses.");
        m_allFailed = new EmptyState(u"stop"_s, tr("All options are out"), text,
                                     number > 0 ? tr("Show question %1").arg(number) : tr("Go to the comparison"));
        connect(m_allFailed, &EmptyState::activated, this, [this, asked] {
            if (asked.isEmpty()) {
                emit pageRequested(PageId::Compare, {});
                return;
            }
            const Question *question = document().library().question(asked);
            emit pageRequested(PageId::Questions, question ? question->section : QString());
        });
        m_stack->addWidget(m_allFailed);
    }
    m_stack->setCurrentIndex(evaluation.options.isEmpty()                                  ? WithoutOptions
                                 : !hasResult(document().library(), document().workload()) ? WithoutAnswers
                                 : m_allFailed                                             ? AllFailed
                                                                                           : Ranked);
}

void RankingPage::refreshReasons()
{
    const Evaluation &evaluation = document().evaluation();
    const Library &library = document().library();
    const Language language = interfaceLanguage();
    // While new draws are on their way, the pair of the last ones is compared as it stands now.
    const Verdict &verdict = document().analysisJob().analysis().verdict;
    const OptionEvaluation *leader = evaluation.leader();
    const QString leaderId = leader ? leader->deployment : QString();
    const bool sameLeader = leader && leaderId == verdict.leader;
    const bool isTied = leader && !sameLeader && evaluation.isTied();
    // The two that the headline names.
    QString rival;
    if (sameLeader)
        rival = verdict.rival;
    else if (isTied)
        rival = verdict.leader;
    const bool isOtherAdvised = !verdict.recommended.isEmpty() && verdict.recommended != leaderId;
    if ((sameLeader || isTied) && isOtherAdvised)
        rival = verdict.recommended;
    const LeadReasons reasons =
        LeadReasons::of(library, evaluation, rival, spokenFor(document().engagement(), evaluation));
    m_open->setReasons(reasons);
    m_reasons->setContent(library, evaluation, reasons, language);
    m_criteriaCard->setVisible(reasons.second != nullptr);
    if (reasons.second)
        m_criteria->setContent(library, evaluation, reasons, language);
}

void RankingPage::refreshAnalysis()
{
    refreshReasons();
    const AnalysisJob &job = document().analysisJob();
    const Language language = interfaceLanguage();
    m_flips->setContent(document().library(), document().engagement(), document().evaluation(),
                        job.analysis().sensitivity, language);
    m_robustness->setRunning(job.isRunning(), job.isCurrent(), job.progress());
    if (m_stack->currentIndex() == WithoutAnswers) { // what was drawn rests on no answer
        header().setHeadline(tr("No ranking yet"));
        return;
    }
    if (!job.isCurrent()) {
        header().setHeadline(Headline::comparison(document().evaluation(), language));
        return;
    }
    m_robustness->setContent(document().library(), document().evaluation(), job.analysis(), language);
    const Phrases phrases(language);
    const AnalysisText text(document().library(), document().evaluation(), phrases);
    header().setHeadline(text.verdict(job.analysis()));
    if (!job.isRunning()) {
        const CheckText checks(document().library(), document().evaluation(), phrases);
        m_open->setNext(checks.checkNext(job.analysis()), job.analysis());
    }
}

QList<Page::Area> RankingPage::areas()
{
    if (m_stack->currentIndex() != Ranked)
        return {};
    return {{m_columns, &m_ranking->valuesButton()}, {&m_columns->side(), &m_weights->fromAnswersButton()}};
}

void RankingPage::openSection(const QString &section)
{
    m_wanted = section;
}

void RankingPage::focusFirst()
{
    const QString wanted = std::exchange(m_wanted, {});
    if (m_stack->currentIndex() != Ranked)
        return;
    auto *toWeights = m_weights->findChild<QPushButton *>(u"confirmWeights"_s);
    if (wanted == "confirmWeights"_L1 && toWeights && toWeights->isEnabled()) {
        toWeights->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget *option = wanted.isEmpty() ? nullptr : m_ranking->showOption(wanted);
    if (option) // it has its place once the layout ran
        QTimer::singleShot(0, option, [this, option] { m_columns->ensureWidgetVisible(option); });
    auto *first = m_weights->findChild<WeightSlider *>();
    if (option && option->focusPolicy() != Qt::NoFocus)
        option->setFocus(Qt::OtherFocusReason);
    else if (first && !m_columns->isStackedIn(width())) // where they stand below the ranking, it would be scrolled away
        first->setFocus(Qt::OtherFocusReason);
    else
        m_ranking->valuesButton().setFocus(Qt::OtherFocusReason);
}

void RankingPage::setClientView(bool on)
{
    m_ranking->setClientView(on);
    m_open->setClientView(on);
}

void RankingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_grid->setColumns(width() < Theme::scaled(900) ? 1 : 2);
}

} // namespace lotse
