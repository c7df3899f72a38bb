// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the ranking page is put together; what it does stands in rankingpage.cpp.
#include "app/controls/card.h"
#include "app/controls/text.h"
#include "app/document/engagementdocument.h"
#include "app/look/theme.h"
#include "app/page/emptystate.h"
#include "app/page/pageheader.h"
#include "app/ranking/criteriacomparison.h"
#include "app/ranking/differencebars.h"
#include "app/ranking/failedoptions.h"
#include "app/ranking/flipcard.h"
#include "app/ranking/rankingmodel.h"
#include "app/ranking/rankingpage.h"
#include "app/ranking/rankingview.h"
#include "app/ranking/robustnesscard.h"
#include "app/ranking/weightpanel.h"
#include "decision/weighting/weightshift.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QPushButton *cardButton(const QString &text, const QString &icon, const QString &name)
{
    auto *button = new QPushButton(Theme::icon(icon), text);
    button->setObjectName(name);
    return button;
}

TextLabel *wrapped(Theme::TextRole role, TextLabel::Tone tone = TextLabel::Tone::Normal)
{
    auto *label = new TextLabel(role, tone);
    label->setWraps(true);
    return label;
}

} // namespace

RankingPage::RankingPage(EngagementDocument &document, QWidget *parent)
    : Page(document, parent), m_model(new RankingModel(this)), m_stack(new QStackedWidget), m_scroll(new QScrollArea)
{
    m_main = new QVBoxLayout;
    m_main->setSpacing(Theme::scaled(14));
    m_main->addWidget(makeRankingCard());
    m_grid = new QGridLayout;
    m_grid->setSpacing(Theme::scaled(14));
    m_robustness = new RobustnessCard;
    m_flips = new FlipCard;
    m_gridCards = {m_robustness, m_flips, makeReasonsCard(), makeCriteriaCard()};
    arrangeCards(2);
    m_main->addLayout(m_grid);
    m_main->addStretch(1);

    m_side = new QWidget;
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(Theme::scaled(14));
    side->addWidget(makeWeightsCard());
    side->addWidget(makeOpenCard());
    side->addWidget(makeScenariosCard());
    side->addStretch(1); // all of the spare height: cards would take their part

    auto *body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    const int margin = Theme::scaled(16);
    m_columns->setContentsMargins(margin, Theme::scaled(14), margin, margin);
    m_columns->setSpacing(Theme::scaled(14));
    m_columns->addLayout(m_main, 1);
    m_columns->addWidget(m_side);
    m_scroll->setWidget(body);
    body->installEventFilter(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_scroll);

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
    content().addWidget(m_stack);

    connect(&document.analysisJob(), &AnalysisJob::updated, this, [this] {
        if (isVisible())
            refreshAnalysis();
    });
    connect(this, &Page::messageAction, this, [this](const QString &action) {
        if (action == takeBackAction)
            this->document().undoStack().undo();
    });
    connect(m_robustness, &RobustnessCard::stopRequested, &document.analysisJob(), &AnalysisJob::stop);
    connect(header().primaryButton(), &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Risks, {}); });
    connect(header().secondaryButton(), &QPushButton::clicked, this,
            [this] { emit pageRequested(PageId::Compare, {}); });
}

QWidget *RankingPage::makeRankingCard()
{
    auto *card = new Card(tr("Ranking"));
    card->setSubtitle(tr("points of 100 by group; bracket: range of unknown claims"));
    m_values = cardButton(tr("Val&ues"), u"columns"_s, u"values"_s);
    m_values->setCheckable(true);
    m_saveImage = cardButton(tr("&Save image …"), u"save"_s, u"saveImage"_s);
    card->addHeaderWidget(m_values);
    card->addHeaderWidget(m_saveImage);
    connect(m_values, &QPushButton::toggled, this, &RankingPage::showValues);
    connect(m_saveImage, &QPushButton::clicked, this, &RankingPage::saveImage);

    m_chart = new RankingView;
    m_table = new QTableView;
    m_table->setObjectName(u"rankingTable"_s);
    m_table->setAccessibleName(tr("Ranking in numbers"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->hide();
    card->content().addWidget(m_chart);
    card->content().addWidget(m_table);

    m_failedPart = new QWidget;
    auto *failed = new QVBoxLayout(m_failedPart);
    failed->setContentsMargins(0, Theme::scaled(4), 0, 0);
    failed->setSpacing(Theme::scaled(8));
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Midlight);
    failed->addWidget(line);
    m_failed = new FailedOptions;
    m_failed->setObjectName(u"failedOptions"_s);
    failed->addWidget(m_failed);
    card->content().addWidget(m_failedPart);
    return card;
}

QWidget *RankingPage::makeReasonsCard()
{
    m_reasonsCard = new Card;
    m_reasonsCard->setTitleWraps(true);
    m_dominance = wrapped(Theme::TextRole::Small, TextLabel::Tone::Secondary);
    m_differences = new DifferenceBars;
    m_differences->setObjectName(u"differences"_s);
    m_reasonsCard->content().addWidget(m_dominance);
    m_reasonsCard->content().addWidget(m_differences);
    m_reasonsCard->content().addStretch();
    return m_reasonsCard;
}

QWidget *RankingPage::makeCriteriaCard()
{
    m_criteriaCard = new Card(tr("The largest differences"));
    m_criteria = new CriteriaComparison;
    m_criteriaCard->content().addWidget(m_criteria);
    m_criteriaCard->content().addStretch();
    return m_criteriaCard;
}

QWidget *RankingPage::makeWeightsCard()
{
    auto *card = new Card(tr("Weights"));
    card->setSubtitle(tr("total 100 %"));
    m_fromAnswers = cardButton(tr("Fro&m answers"), u"refresh"_s, u"fromAnswers"_s);
    card->addHeaderWidget(m_fromAnswers);
    connect(m_fromAnswers, &QPushButton::clicked, this, &RankingPage::resetWeights);
    m_weights = new WeightPanel;
    m_weights->setObjectName(u"weights"_s);
    card->content().addWidget(m_weights);
    auto *legend = wrapped(Theme::TextRole::Small, TextLabel::Tone::Secondary);
    legend->setText(tr("Tick: start value before the questions. Pale band: margin. Figures are rounded."));
    card->content().addWidget(legend);

    m_confirm = cardButton(tr("C&onfirm weights"), u"check"_s, u"confirmWeights"_s);
    card->content().addWidget(m_confirm, 0, Qt::AlignLeft);
    connect(m_confirm, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Weights, {}); });

    connect(m_weights, &WeightPanel::dragStarted, this, [this] {
        ++m_drag;
        m_dragBase = document().evaluation();
        m_dragOverrides = document().workload().weights;
        m_dragInformation = document().workload().weightInformation;
    });
    connect(m_weights, &WeightPanel::shareChanged, this, &RankingPage::moveWeight);
    connect(m_weights, &WeightPanel::lockChanged, this, &RankingPage::lockWeights);
    connect(m_weights, &WeightPanel::homeRequested, this, [this](const QString &id, const QStringList &criteria) {
        moveWeight(id, criteria, shareSpan(document().evaluation(), criteria).proposed);
    });
    return card;
}

QWidget *RankingPage::makeOpenCard()
{
    auto *card = new Card(tr("This decides now"));
    m_open = wrapped(Theme::TextRole::Body);
    m_open->setObjectName(u"openClaims"_s);
    m_questionButton = cardButton({}, u"file"_s, u"questionList"_s);
    auto *menu = new QMenu(m_questionButton);
    connect(menu->addAction(Theme::icon(u"copy"_s), tr("Copy as text")), &QAction::triggered, this,
            &RankingPage::copyQuestions);
    connect(menu->addAction(Theme::icon(u"save"_s), tr("Save as text file …")), &QAction::triggered, this,
            &RankingPage::saveQuestions);
    menu->addSeparator();
    connect(menu->addAction(Theme::icon(u"save"_s), tr("Save as table for the providers …")), &QAction::triggered, this,
            &RankingPage::saveSheet);
    connect(menu->addAction(Theme::icon(u"folder"_s), tr("Read a filled table …")), &QAction::triggered, this,
            &RankingPage::openSheet);
    m_questionButton->setMenu(menu);
    card->content().addWidget(m_open);
    card->content().addWidget(m_questionButton, 0, Qt::AlignLeft);
    return card;
}

QWidget *RankingPage::makeScenariosCard()
{
    auto *card = new Card(tr("What if?"));
    card->setSubtitle(tr("with early signs"));
    m_scenarios = wrapped(Theme::TextRole::Small);
    m_scenarios->setTextFormat(Qt::RichText);
    m_scenarios->setObjectName(u"scenarios"_s);
    card->content().addWidget(m_scenarios);
    return card;
}

} // namespace lotse
