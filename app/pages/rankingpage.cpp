// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/rankingpage.h"

#include "app/engagementdocument.h"
#include "app/language.h"
#include "app/models/claimtext.h"
#include "app/models/headline.h"
#include "app/models/leadreasons.h"
#include "app/models/rankingmodel.h"
#include "app/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/differencebars.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/failedoptions.h"
#include "app/widgets/pageheader.h"
#include "app/widgets/rankingview.h"
#include "app/widgets/swatch.h"
#include "app/widgets/text.h"
#include "app/widgets/weightpanel.h"
#include "app/widgets/weightslider.h"
#include "decision/weightshift.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

enum Content { Ranked, WithoutOptions, WithoutAnswers, AllFailed };
constexpr qsizetype shownCriteria = 6; // rows of the card that compares first and second

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

void clear(QGridLayout &grid)
{
    while (QLayoutItem *item = grid.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

RankingPage::RankingPage(EngagementDocument &document, QWidget *parent)
    : Page(document, parent), m_model(new RankingModel(this)), m_stack(new QStackedWidget), m_scroll(new QScrollArea)
{
    auto *main = new QVBoxLayout;
    main->setSpacing(Theme::scaled(14));
    main->addWidget(makeRankingCard());
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(Theme::scaled(14));
    m_lower->addWidget(makeReasonsCard(), 1);
    m_lower->addWidget(makeCriteriaCard(), 1);
    main->addLayout(m_lower);
    main->addStretch();

    m_side = new QWidget;
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(Theme::scaled(14));
    side->addWidget(makeWeightsCard());
    side->addWidget(makeOpenCard());
    side->addWidget(makeScenariosCard());
    side->addStretch();

    auto *body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    const int margin = Theme::scaled(16);
    m_columns->setContentsMargins(margin, Theme::scaled(14), margin, margin);
    m_columns->setSpacing(Theme::scaled(14));
    m_columns->addLayout(main, 1);
    m_columns->addWidget(m_side);
    m_scroll->setWidget(body);
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

    connect(header().primaryButton(), &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Risks, {}); });
    connect(header().secondaryButton(), &QPushButton::clicked, this,
            [this] { emit pageRequested(PageId::Compare, {}); });
}

QWidget *RankingPage::makeRankingCard()
{
    auto *card = new Card(tr("Ranking"));
    card->setSubtitle(tr("points of 100 by group; bracket: range of unknown claims"));
    m_values = cardButton(tr("&Values"), u"columns"_s, u"values"_s);
    m_values->setCheckable(true);
    m_saveImage = cardButton(tr("&Save image…"), u"save"_s, u"saveImage"_s);
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
    m_criteria = new QGridLayout;
    m_criteria->setHorizontalSpacing(Theme::scaled(10));
    m_criteria->setVerticalSpacing(Theme::scaled(6));
    m_criteriaCard->content().addLayout(m_criteria);
    m_criteriaCard->content().addStretch();
    return m_criteriaCard;
}

QWidget *RankingPage::makeWeightsCard()
{
    auto *card = new Card(tr("Weights"));
    card->setSubtitle(tr("total 100 %"));
    m_fromAnswers = cardButton(tr("&From answers"), u"refresh"_s, u"fromAnswers"_s);
    card->addHeaderWidget(m_fromAnswers);
    connect(m_fromAnswers, &QPushButton::clicked, this, &RankingPage::resetWeights);
    m_weights = new WeightPanel;
    m_weights->setObjectName(u"weights"_s);
    card->content().addWidget(m_weights);
    auto *legend = wrapped(Theme::TextRole::Small, TextLabel::Tone::Secondary);
    legend->setText(tr("Tick: start value before the questions. Pale band: margin."));
    card->content().addWidget(legend);

    connect(m_weights, &WeightPanel::dragStarted, this, [this] {
        ++m_drag;
        m_dragBase = document().evaluation();
        m_dragOverrides = document().workload().weights;
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
    connect(menu->addAction(Theme::icon(u"save"_s), tr("Save as text file…")), &QAction::triggered, this,
            &RankingPage::saveQuestions);
    m_questionButton->setMenu(menu);
    card->content().addWidget(m_open);
    card->content().addWidget(m_questionButton, 0, Qt::AlignLeft);
    return card;
}

QWidget *RankingPage::makeScenariosCard()
{
    auto *card = new Card(tr("What if?"));
    card->setSubtitle(tr("what could happen, and its early signs"));
    m_scenarios = wrapped(Theme::TextRole::Small);
    m_scenarios->setTextFormat(Qt::RichText);
    m_scenarios->setObjectName(u"scenarios"_s);
    card->content().addWidget(m_scenarios);
    return card;
}

void RankingPage::refresh()
{
    const Evaluation &evaluation = document().evaluation();
    const Library &library = document().library();
    refreshHeader();
    refreshEmptyState();
    refreshRanking();
    refreshReasons();
    refreshScenarios();
    m_weights->setContent(library, evaluation, document().workload().weights, interfaceLanguage(),
                          document().isReadOnly());
    m_fromAnswers->setEnabled(!document().workload().weights.isEmpty() && !document().isReadOnly());
    emit hintChanged(tr("Arrow keys move a weight by 1 %, Page keys by 10 %, Home goes back to the answers"));

    const OptionEvaluation *leader = evaluation.leader();
    const QString now = leader ? leader->deployment : QString();
    if (!m_leader.isEmpty() && now != m_leader && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(this, header().headline());
        QAccessible::updateAccessibility(&event);
    }
    m_leader = now;
}

void RankingPage::refreshHeader()
{
    header().setKicker(tr("Step 4 of 6 · Ranking"));
    header().setHeadline(Headline::ranking(document().evaluation(), interfaceLanguage()));
    QStringList names;
    for (const Workload &workload : document().engagement().workloads)
        names << workload.name;
    header().setWorkloads(names, document().workloadIndex());
    header().setSecondary(tr("&Back"), u"chevron-left"_s);
    header().setPrimary(tr("&Next: Risks"), u"chevron-right"_s);
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
    if (allFailed && !document().workload().answers.isEmpty()) {
        QStringList back;
        const int requirement = mostHelpfulRequirement(evaluation, &back);
        const Language language = interfaceLanguage();
        QStringList names;
        for (const QString &id : std::as_const(back))
            names << ClaimText::briefName(evaluation, *evaluation.option(id), language);
        const int number = requirement < 0 ? 0 : questionNumber(evaluation.requirements.at(requirement));
        const QString text = number > 0
            ? tr("Relaxing question %1 helps most. Then %2 would be in again.")
                  .arg(number)
                  .arg(Headline::list(names, language))
            : tr("Each option misses more than one requirement. The comparison shows which.");
        m_allFailed = new EmptyState(u"stop"_s, tr("All options are out"), text,
                                     number > 0 ? tr("Show question %1").arg(number) : tr("Go to the comparison"));
        connect(m_allFailed, &EmptyState::activated, this, [this, number, requirement] {
            const QList<Requirement> &all = document().evaluation().requirements;
            if (number > 0 && requirement < all.size())
                emit pageRequested(PageId::Questions, all.at(requirement).reasons.first().question);
            else
                emit pageRequested(PageId::Compare, {});
        });
        m_stack->addWidget(m_allFailed);
    }
    m_stack->setCurrentIndex(evaluation.options.isEmpty()                  ? WithoutOptions
                                 : document().workload().answers.isEmpty() ? WithoutAnswers
                                 : m_allFailed                             ? AllFailed
                                                                           : Ranked);
}

void RankingPage::refreshRanking()
{
    const Evaluation &evaluation = document().evaluation();
    const Library &library = document().library();
    const Language language = interfaceLanguage();
    m_chart->setContent(library, evaluation, language, header().headline());
    m_model->setContent(library, evaluation, language);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::scaled(26));
    m_table->setColumnWidth(RankingModel::NameColumn, Theme::scaled(250));
    for (int column = RankingModel::WeightColumn; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, Theme::scaled(column == RankingModel::WeightColumn ? 70 : 112));

    QList<FailedOptions::Entry> failed;
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.clearance != Clearance::Failed)
            continue;
        const RequirementResult *result = decidingResult(option);
        const QString path = result && !result->unlockPaths.isEmpty()
            ? tr("Unlock path: %1").arg(ClaimText::unlockPath(library, result->unlockPaths.first(), language))
            : QString();
        failed.append({option.deployment, ClaimText::optionName(option, language),
                       ClaimText::reason(library, evaluation, option, language), path});
    }
    m_failedPart->setVisible(!failed.isEmpty());
    m_failed->setEntries(failed);
}

void RankingPage::refreshReasons()
{
    const Evaluation &evaluation = document().evaluation();
    const Library &library = document().library();
    const Language language = interfaceLanguage();
    const LeadReasons reasons = LeadReasons::of(library, evaluation);
    m_open->setText(reasons.openSentence(library, evaluation, language));
    m_questionButton->setVisible(reasons.first != nullptr && !reasons.open.isEmpty());
    if (reasons.first) {
        const QString name = ClaimText::briefName(evaluation, *reasons.first, language).replace(u'&', "&&"_L1);
        m_questionButton->setText(tr("&Question list for %1").arg(name));
    }
    m_reasonsCard->setVisible(reasons.second != nullptr);
    m_criteriaCard->setVisible(reasons.second != nullptr);
    if (!reasons.second)
        return;

    const QString first = ClaimText::briefName(evaluation, *reasons.first, language);
    const QString second = ClaimText::briefName(evaluation, *reasons.second, language);
    m_reasonsCard->setTitle(reasons.lead >= 0 ? tr("Why is %1 ahead of %2?").arg(first, second)
                                              : tr("%1 and %2 in comparison").arg(first, second));
    m_dominance->setText(reasons.dominanceSentence(evaluation, language));
    QList<DifferenceBars::Bar> bars;
    for (qsizetype i = 0; i < reasons.groups.size(); ++i)
        bars.append({library.groups.at(i).shortName.in(language), reasons.groups.at(i).difference, i});
    m_differences->setContent(bars, second, first);

    clear(*m_criteria);
    const auto add = [&](int row, int column, const QString &text, TextLabel::Tone tone,
                         Qt::Alignment alignment = Qt::AlignLeft) {
        auto *label = new TextLabel(text, Theme::TextRole::Small, tone);
        label->setWraps(column < 3);
        label->setAlignment(alignment | Qt::AlignVCenter);
        m_criteria->addWidget(label, row, column);
        m_criteria->setColumnStretch(column, column < 3 ? 1 : 0);
    };
    add(0, 1, first, TextLabel::Tone::Secondary);
    add(0, 2, second, TextLabel::Tone::Secondary);
    add(0, 3, tr("points"), TextLabel::Tone::Secondary, Qt::AlignRight);
    const auto cellText = [&](const OptionEvaluation &option, const QString &id) {
        const auto cell = std::ranges::find(option.cells, id, &CellEvaluation::criterion);
        const Criterion *criterion = library.criterion(id);
        return cell != option.cells.end() && criterion ? ClaimText::cellValue(*criterion, *cell, language) : QString();
    };
    int row = 1;
    for (const LeadReasons::Part &part : reasons.criteria.first(std::min(shownCriteria, reasons.criteria.size()))) {
        if (qAbs(part.difference) < 0.05)
            break;
        const Criterion *criterion = library.criterion(part.id);
        add(row, 0, criterion ? criterion->name.in(language) : part.id, TextLabel::Tone::Normal);
        add(row, 1, cellText(*reasons.first, part.id), TextLabel::Tone::Normal);
        add(row, 2, cellText(*reasons.second, part.id), TextLabel::Tone::Normal);
        const QString sign = part.difference < 0 ? u"\u2212"_s : u"+"_s;
        add(row, 3, sign + ClaimText::points(qAbs(part.difference), language), TextLabel::Tone::Normal, Qt::AlignRight);
        ++row;
    }
}

void RankingPage::refreshScenarios()
{
    const Language language = interfaceLanguage();
    QString html;
    for (const Scenario &scenario : document().library().scenarios) {
        html +=
            u"<p style='margin-top:0;margin-bottom:6px'><b>%1</b>"_s.arg(scenario.title.in(language).toHtmlEscaped());
        QStringList signs;
        for (const LocalizedText &sign : scenario.earlySigns)
            signs << sign.in(language).toHtmlEscaped();
        if (!signs.isEmpty())
            html += u"<br>"_s + signs.join(u"; "_s);
        html += u"</p>"_s;
    }
    if (m_scenarios->text() != html)
        m_scenarios->setText(html);
}

void RankingPage::moveWeight(const QString &id, const QStringList &criteria, double share)
{
    const bool dragging = m_weights->isDragging();
    const Evaluation &base = dragging ? m_dragBase : document().evaluation();
    const auto overrides = dragging ? m_dragOverrides : document().workload().weights;
    document().editWorkload(
        tr("Weight"), [&](Workload &workload) { workload.weights = shiftWeights(base, overrides, criteria, share); },
        u"weight/%1/%2"_s.arg(id).arg(m_drag));
}

void RankingPage::lockWeights(const QStringList &criteria, bool locked)
{
    const Evaluation &evaluation = document().evaluation();
    document().editWorkload(locked ? tr("Keep a weight") : tr("Free a weight"), [&](Workload &workload) {
        for (const QString &id : criteria) {
            const WeightEvaluation *weight = evaluation.weight(id);
            if (!weight)
                continue;
            if (!workload.weights.contains(id))
                workload.weights.insert(id, {weight->low, weight->middle, weight->high, weight->confirmed, false});
            workload.weights[id].locked = locked;
        }
    });
}

void RankingPage::resetWeights()
{
    document().editWorkload(tr("Weights from the answers"), [](Workload &workload) { workload.weights.clear(); });
}

void RankingPage::showValues(bool on)
{
    m_chart->setVisible(!on);
    m_table->setVisible(on);
    m_table->setMinimumHeight(on ? std::max(m_chart->height(), Theme::scaled(320)) : 0);
    if (on && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, RankingModel::FirstOptionColumn));
}

void RankingPage::saveImage()
{
    auto *dialog = new QFileDialog(this, tr("Save image"), {}, tr("Pictures (*.svg *.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->selectFile(tr("ranking") + u".svg"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        emit messageRequested(m_chart->save(path) ? tr("Image saved: %1").arg(path)
                                                  : tr("The image could not be written: %1").arg(path),
                              {}, {});
    });
    dialog->open();
}

QString RankingPage::questions() const
{
    const LeadReasons reasons = LeadReasons::of(document().library(), document().evaluation());
    const Engagement &engagement = document().engagement();
    return reasons.first
        ? questionList(document().library(), engagement, document().evaluation(), reasons.first->deployment,
                       engagement.report.language.value_or(engagement.language))
        : QString();
}

void RankingPage::copyQuestions()
{
    QGuiApplication::clipboard()->setText(questions());
    emit messageRequested(tr("The question list is in the clipboard."), {}, {});
}

void RankingPage::saveQuestions()
{
    auto *dialog = new QFileDialog(this, tr("Save question list"), {}, tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(questions().toUtf8()) >= 0 && file.commit();
        emit messageRequested(written ? tr("Question list saved: %1").arg(path)
                                      : tr("The question list could not be written: %1").arg(file.errorString()),
                              {}, {});
    });
    dialog->open();
}

bool RankingPage::focusNextArea(bool backwards)
{
    if (m_stack->currentIndex() != Ranked)
        return false;
    const bool inSide = m_side->isAncestorOf(focusWidget());
    if (inSide != backwards)
        return false;
    (backwards ? static_cast<QWidget *>(m_values) : m_fromAnswers)->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void RankingPage::setPresentation(bool on)
{
    m_saveImage->setVisible(!on);
    m_questionButton->setEnabled(!on);
}

void RankingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < Theme::scaled(1000);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : Theme::scaled(360));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : Theme::scaled(396));
    m_lower->setDirection(width() < Theme::scaled(900) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace lotse
