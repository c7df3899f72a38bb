// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/rankingpage.h"

#include "app/controls/card.h"
#include "app/document/engagementdocument.h"
#include "app/look/theme.h"
#include "app/page/emptystate.h"
#include "app/page/pageheader.h"
#include "app/ranking/criteriacomparison.h"
#include "app/ranking/differencebars.h"
#include "app/ranking/failedoptions.h"
#include "app/ranking/flipcard.h"
#include "app/ranking/leadreasons.h"
#include "app/ranking/rankingmodel.h"
#include "app/ranking/rankingview.h"
#include "app/ranking/robustnesscard.h"
#include "app/ranking/weightpanel.h"
#include "app/ranking/weightslider.h"
#include "app/words/claimtext.h"
#include "app/words/headline.h"
#include "app/words/language.h"
#include "decision/weighting/weightshift.h"
#include "report/model/analysistext.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// The order in which the constructor stacks them; the last is made when it is needed.
enum Content { Ranked, WithoutOptions, WithoutAnswers, AllFailed };

} // namespace

void RankingPage::refresh()
{
    const Evaluation &evaluation = document().evaluation();
    const Library &library = document().library();
    refreshHeader();
    refreshEmptyState();
    refreshRanking();
    refreshReasons();
    refreshAnalysis();
    refreshScenarios();
    m_weights->setContent(library, evaluation, document().workload().weights, interfaceLanguage(),
                          document().isReadOnly());
    const bool fromAnswers = document().workload().weights.isEmpty()
        && document().workload().weightInformation == WeightInformation::Intervals;
    m_fromAnswers->setEnabled(!fromAnswers && !document().isReadOnly());
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
            if (number <= 0 || requirement >= all.size() || all.at(requirement).reasons.isEmpty()) {
                emit pageRequested(PageId::Compare, {});
                return;
            }
            const Question *question = document().library().question(all.at(requirement).reasons.first().question);
            emit pageRequested(PageId::Questions, question ? question->section : QString());
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
    m_table->resizeColumnToContents(RankingModel::NameColumn);
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

    m_criteria->setContent(library, evaluation, reasons, language);
}

void RankingPage::refreshAnalysis()
{
    const AnalysisJob &job = document().analysisJob();
    const Language language = interfaceLanguage();
    const Phrases phrases(language);
    const AnalysisText text(document().library(), document().evaluation(), phrases);
    m_flips->setContent(document().library(), document().engagement(), document().evaluation(),
                        job.analysis().sensitivity, language);
    m_robustness->setRunning(job.isRunning(), job.isCurrent(), job.progress());
    if (!job.isCurrent()) {
        // Until the first draws are there the points speak.
        header().setHeadline(Headline::ranking(document().evaluation(), language));
        return;
    }
    m_robustness->setContent(document().library(), document().evaluation(), job.analysis(), language);
    header().setHeadline(text.verdict(job.analysis()));
    if (!job.isRunning())
        m_open->setText(text.checkNext(job.analysis().checkNext));
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
            html += u"<br>"_s + signs.join(u" · "_s);
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
    const WeightInformation information = dragging ? m_dragInformation : document().workload().weightInformation;
    document().editWorkload(
        tr("Weight"),
        [&](Workload &workload) {
            workload.weights = shiftWeights(base, overrides, criteria, share);
            // A mere order ends where points begin.
            workload.weightInformation = workload.weights == overrides ? information : WeightInformation::Intervals;
        },
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
    document().editWorkload(tr("Weights from the answers"), [](Workload &workload) {
        workload.weights.clear();
        workload.weightInformation = WeightInformation::Intervals;
    });
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
        ? openClaimQuestions(document().library(), engagement, document().evaluation(), reasons.first->deployment,
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

void RankingPage::focusFirst()
{
    if (auto *first = m_weights->findChild<WeightSlider *>(); first != nullptr && m_stack->currentIndex() == Ranked)
        first->setFocus(Qt::OtherFocusReason);
}

void RankingPage::setPresentation(bool on)
{
    m_saveImage->setVisible(!on);
    m_questionButton->setEnabled(!on);
}

void RankingPage::arrangeCards(int columns)
{
    if (columns == m_gridColumns)
        return;
    m_gridColumns = columns;
    for (qsizetype i = 0; i < m_gridCards.size(); ++i)
        m_grid->addWidget(m_gridCards.at(i), int(i) / columns, int(i) % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
}

void RankingPage::arrange()
{
    const int side = Theme::scaled(width() >= Theme::scaled(1240) ? 396 : 372);
    arrangeCards(width() < Theme::scaled(900) ? 1 : 2);
    // What the cards need depends on their words; a column more must not push the other one out of the window.
    const QMargins margins = m_columns->contentsMargins();
    const int needed = m_main->totalMinimumSize().width() + m_columns->spacing() + side + margins.left()
        + margins.right() + m_scroll->verticalScrollBar()->sizeHint().width();
    const bool narrow = width() < Theme::scaled(1000) || width() < needed;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : side);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
}

bool RankingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest)
        arrange(); // words have changed
    return Page::eventFilter(watched, event);
}

void RankingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace lotse
