// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/stepmodel.h"

#include "app/document/analysisjob.h"
#include "app/document/engagementdocument.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"
#include "decision/answers.h"
#include "decision/risklevel.h"
#include "report/words/valuetext.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr std::array steps {PageId::Client,  PageId::Questions, PageId::Compare,
                            PageId::Ranking, PageId::Risks,     PageId::Report};
constexpr quintptr topLevel = 0;
constexpr quintptr belowQuestions = 1;

} // namespace

StepModel::StepModel(const EngagementDocument &document, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_progress(progress()), m_steps(countedSteps()),
      m_sections(countedSections())
{
    connect(&document, &EngagementDocument::changed, this, &StepModel::refresh);
    connect(&document, &EngagementDocument::libraryRead, this, &StepModel::refresh);
    // It tells its progress, which is seldom news here.
    connect(&document.analysisJob(), &AnalysisJob::updated, this, &StepModel::refresh);
}

void StepModel::refresh()
{
    m_progress = progress();
    const QList<Step> stepsBefore = std::exchange(m_steps, countedSteps());
    const QList<Section> sections = countedSections();
    if (!std::ranges::equal(sections, m_sections, {}, &Section::id, &Section::id)) {
        beginResetModel();
        m_sections = sections;
        endResetModel();
        return;
    }
    const QList<Section> sectionsBefore = std::exchange(m_sections, sections);
    tellChanges(stepsBefore, m_steps, {});
    tellChanges(sectionsBefore, m_sections, indexOf(PageId::Questions));
}

template<typename Item>
void StepModel::tellChanges(const QList<Item> &before, const QList<Item> &now, const QModelIndex &parent)
{
    const auto [first, other] = std::ranges::mismatch(before, now);
    if (first == before.end())
        return;
    qsizetype last = now.size() - 1;
    while (before.at(last) == now.at(last))
        --last;
    emit dataChanged(index(int(first - before.begin()), 0, parent), index(int(last), 0, parent));
}

void StepModel::setCurrent(PageId page, const QString &section)
{
    if (m_currentPage == page && m_currentSection == section)
        return;
    m_currentPage = page;
    m_currentSection = section;
    refresh();
}

QModelIndex StepModel::indexOf(PageId page) const
{
    const int number = numberOf(page);
    return number > 0 ? index(number - 1, 0) : QModelIndex();
}

PageId StepModel::pageOf(int number)
{
    return steps.at(static_cast<std::size_t>(std::clamp(number, 1, static_cast<int>(steps.size())) - 1));
}

int StepModel::count()
{
    return int(steps.size());
}

int StepModel::numberOf(PageId page)
{
    const auto found = std::ranges::find(steps, page == PageId::Weights ? PageId::Ranking : page);
    return found == steps.end() ? 0 : static_cast<int>(found - steps.begin()) + 1;
}

QString StepModel::titleOf(PageId page)
{
    switch (page) {
    case PageId::Start: return tr("Start");
    case PageId::Client: return tr("Client and situation");
    case PageId::Questions: return tr("Questions");
    case PageId::Compare: return tr("Comparison");
    case PageId::Ranking: return tr("Ranking");
    case PageId::Risks: return tr("Risks");
    case PageId::Report: return tr("Recommendation");
    case PageId::Library: return tr("Provider library");
    case PageId::Weights: return tr("Confirm weights");
    }
    Q_UNREACHABLE_RETURN({});
}

QModelIndex StepModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? belowQuestions : topLevel);
}

QModelIndex StepModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() == belowQuestions ? indexOf(PageId::Questions) : QModelIndex();
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(steps.size());
    const bool isQuestions = parent.internalId() == topLevel && parent.column() == 0
        && steps.at(static_cast<std::size_t>(parent.row())) == PageId::Questions;
    return isQuestions ? static_cast<int>(m_sections.size()) : 0;
}

int StepModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == topLevel)
        return stepData(steps.at(static_cast<std::size_t>(index.row())), role);
    return sectionData(m_sections.at(index.row()), role);
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    return tr("Step");
}

QVariant StepModel::stepData(PageId page, int role) const
{
    const Step &step = m_steps.at(numberOf(page) - 1);
    const bool current = step.current;
    switch (role) {
    case Qt::DisplayRole: return titleOf(page);
    case Qt::ToolTipRole: return plainToolTip(tr("%1: %2").arg(titleOf(page), step.status));
    case Qt::AccessibleTextRole:
        return current ? tr("Step %1, %2, %3, current").arg(numberOf(page)).arg(titleOf(page), step.status)
                       : tr("Step %1, %2, %3").arg(numberOf(page)).arg(titleOf(page), step.status);
    case PageRole: return static_cast<int>(page);
    case SectionRole: return QString();
    case NumberRole: return numberOf(page);
    case StatusRole: return step.status;
    case CompleteRole: return step.complete;
    case CurrentRole: return current;
    default: return {};
    }
}

QVariant StepModel::sectionData(const Section &section, int role) const
{
    const bool complete = section.visible > 0 && section.answered == section.visible;
    switch (role) {
    case Qt::DisplayRole: return section.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return plainToolTip(
            tr("Section %1, %2 of %3 answered").arg(section.title).arg(section.answered).arg(section.visible));
    case PageRole: return static_cast<int>(PageId::Questions);
    case SectionRole: return section.id;
    case NumberRole: return 0;
    case StatusRole: return tr("%1/%2").arg(section.answered).arg(section.visible);
    case CompleteRole: return complete;
    case CurrentRole: return section.current;
    default: return {};
    }
}

QList<StepModel::Step> StepModel::countedSteps() const
{
    QList<Step> counted;
    for (const PageId page : steps)
        counted.append({.status = status(page),
                        .complete = isComplete(page),
                        .current = numberOf(m_currentPage) == numberOf(page)});
    return counted;
}

QList<StepModel::Section> StepModel::countedSections() const
{
    QList<Section> sections;
    if (!m_document.hasLibrary())
        return sections;
    const Library &library = m_document.library();
    const Evaluation &evaluation = m_document.evaluation();
    for (const QuestionSection &section : library.sections)
        sections.append({.id = section.id,
                         .title = section.title.in(interfaceLanguage()),
                         .current = m_currentPage == PageId::Questions && m_currentSection == section.id});
    for (const Question &question : library.questions) {
        const auto section = std::ranges::find(sections, question.section, &Section::id);
        if (section == sections.end() || !evaluation.visibleQuestions.contains(question.id))
            continue;
        ++section->visible;
        section->answered += evaluation.answeredQuestions.contains(question.id) ? 1 : 0;
    }
    return sections;
}

bool StepModel::questionsComplete() const
{
    const Evaluation &evaluation = m_document.evaluation();
    if (evaluation.visibleQuestions.isEmpty())
        return m_document.isOpen() && m_document.library().questions.isEmpty();
    return evaluation.answeredQuestions.size() == evaluation.visibleQuestions.size();
}

Progress StepModel::progress() const
{
    if (!m_document.hasLibrary() || !m_document.isOpen())
        return {};
    const Engagement &engagement = m_document.engagement();
    QList<Evaluation> evaluations;
    for (qsizetype index = 0; index < engagement.workloads.size(); ++index) {
        evaluations.append(
            index == m_document.workloadIndex()
                ? m_document.evaluation()
                : evaluate(m_document.library(), engagement, engagement.workloads.at(index).id, m_document.asOf()));
    }
    return progressOf(m_document.library(), engagement, evaluations);
}

bool StepModel::isComplete(PageId page) const
{
    const int number = numberOf(page);
    return number > 0 && m_progress.steps().at(std::size_t(number) - 1);
}

QString StepModel::status(PageId page) const
{
    const Engagement &engagement = m_document.engagement();
    const Evaluation &evaluation = m_document.evaluation();
    const auto answered = evaluation.answeredQuestions.size();
    const bool nothingToAsk = evaluation.visibleQuestions.isEmpty() && questionsComplete();
    const bool isAsked =
        nothingToAsk || (m_document.isOpen() && hasResult(m_document.library(), m_document.workload()));
    switch (page) {
    case PageId::Client: return isComplete(page) ? tr("complete") : tr("in progress");
    case PageId::Questions:
        if (nothingToAsk)
            return tr("nothing to ask");
        return tr("%1 of %2 answered").arg(answered).arg(evaluation.visibleQuestions.size());
    case PageId::Compare: {
        if (!isAsked)
            return tr("not started");
        const int passed = evaluation.count(Clearance::Passed);
        const int open = evaluation.count(Clearance::NotCleared);
        return open > 0 ? tr("%1 in, %2 not cleared").arg(passed).arg(open)
                        : tr("%1 of %n option(s) in", nullptr, int(evaluation.options.size())).arg(passed);
    }
    case PageId::Ranking: {
        if (!isAsked)
            return tr("after the questions");
        if (!questionsComplete())
            return tr("provisional, questions open");
        if (const NoVerdictCause cause = evaluation.noVerdict();
            cause != NoVerdictCause::None && cause != NoVerdictCause::NoneCleared)
            return tr("no verdict");
        const OptionEvaluation *leader = evaluation.leader();
        if (!leader)
            return tr("no option is in");
        const QString name = ValueText(interfaceLanguage()).leaderNames(evaluation);
        const Verdict &verdict = m_document.analysisJob().analysis().verdict;
        // While the draws are made anew, what they said before stands: most edits change nothing about it.
        const bool isKnown =
            verdict.leader == leader->deployment || (m_document.analysisJob().isCurrent() && evaluation.isTied());
        if (!isKnown)
            return tr("%1 in front").arg(name);
        switch (verdict.kind) {
        case VerdictKind::Clear: return tr("clear: %1").arg(name);
        case VerdictKind::Leaning: return tr("leaning: %1").arg(name);
        case VerdictKind::Open: return tr("verdict open");
        case VerdictKind::None: return tr("no verdict");
        }
        Q_UNREACHABLE_RETURN({});
    }
    case PageId::Risks: {
        if (!isAsked)
            return tr("after the questions");
        const auto high = std::ranges::count_if(
            evaluation.risks, [](const RiskEvaluation &risk) { return riskLevel(risk.score()) == RiskLevel::High; });
        return tr("%1, %2 high").arg(tr("%n risk(s)", nullptr, static_cast<int>(evaluation.risks.size()))).arg(high);
    }
    case PageId::Report:
        if (m_progress.report)
            return tr("final version");
        if (std::ranges::all_of(engagement.workloads, &QString::isEmpty, &Workload::choice))
            return tr("last of all");
        return engagement.report.finalVersion ? tr("draft: no final version yet") : tr("draft");
    default: return {};
    }
}

} // namespace lotse
