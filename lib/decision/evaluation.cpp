// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluation.h"

#include "decision/arrivals.h"
#include "decision/clearance.h"
#include "decision/duties.h"
#include "decision/leaders.h"
#include "decision/requirements.h"
#include "decision/risks.h"
#include "decision/scoring.h"
#include "decision/unlock.h"
#include "decision/weights.h"

#include <QSet>
#include <algorithm>

namespace lotse {

namespace {

const Workload *findWorkload(const Engagement &engagement, const QString &id)
{
    if (id.isEmpty())
        return engagement.workloads.isEmpty() ? nullptr : &engagement.workloads.first();
    const auto found = std::ranges::find(engagement.workloads, id, &Workload::id);
    return found == engagement.workloads.cend() ? nullptr : &*found;
}

QDate effectiveDate(const Library &library, const Engagement &engagement, QDate asOf)
{
    if (asOf.isValid())
        return asOf;
    return engagement.date.isValid() ? engagement.date : dayOfVersion(library.version);
}

/// One evaluation in the making: what all steps share.
class Computation
{
public:
    Computation(const Library &library, const Engagement &engagement, const Workload &workload, QDate asOf)
        : m_library(library), m_engagement(engagement), m_workload(workload), m_index(library), m_asOf(asOf),
          m_facts(m_index, ownClaimsAt(engagement, asOf), asOf, engagement.date)
    {
    }

    Evaluation run()
    {
        const Thresholds &thresholds = m_engagement.thresholds;
        m_answers = applyAnswers(m_library.questions, m_workload.answers);
        m_result.workload = m_workload.id;
        m_result.asOf = m_asOf;
        m_result.libraryVersion = m_library.version;
        m_result.thresholds = thresholds;
        m_result.visibleQuestions = m_answers.visibleQuestions;
        m_result.answeredQuestions = m_answers.answeredQuestions;
        m_result.flags = m_answers.flags;
        m_result.nothingAsked = !hasResult(m_library, m_workload, m_answers);
        m_result.requirements = requirementsOf(m_index, m_answers.answers, m_workload.requirements);
        m_result.weights = weightsOf(m_index, m_answers, m_workload, formsOfOptions(), thresholds);
        m_result.regulations = regulationsOf(m_library, m_answers);

        evaluateOptions();
        rank(m_result.options);
        findDominated(m_result.options, m_result.weights);
        findSpans(m_result.weights, m_result.options);
        evaluateConsequences();
        m_result.globalArrival = arrivalStatistics(m_library.arrivals, ArrivalPlace::Global, m_asOf);
        m_result.regionArrival = arrivalStatistics(m_library.arrivals, ArrivalPlace::Region, m_asOf);
        return std::move(m_result);
    }

private:
    /// The forms of what is compared.
    [[nodiscard]] QSet<DeploymentForm> formsOfOptions() const
    {
        QSet<DeploymentForm> forms;
        for (const QString &id : m_engagement.options) {
            const Library::DeploymentRef deployment = m_index.deployment(id);
            if (deployment && existsAt(*deployment.deployment, m_asOf))
                forms.insert(deployment.deployment->form);
        }
        return forms;
    }

    void evaluateOptions()
    {
        ChecksCache checks(m_index, m_result.requirements, m_engagement.thresholds, m_facts);
        UnlockFinder finder(m_index, m_engagement.options, m_workload, m_answers, m_result.requirements, checks,
                            m_facts, m_asOf);
        QSet<QString> seen;
        m_result.options.reserve(m_engagement.options.size());
        for (const QString &id : m_engagement.options) {
            const Library::DeploymentRef deployment = m_index.deployment(id);
            if (seen.contains(id))
                continue;
            seen.insert(id);
            if (!deployment) {
                m_result.missingOptions.append(id);
                continue;
            }
            if (!existsAt(*deployment.deployment, m_asOf)) {
                m_result.notYetAvailable.append(id);
                continue;
            }
            m_result.options.append(evaluateOption(deployment, checks, finder));
        }
    }

    OptionEvaluation evaluateOption(Library::DeploymentRef deployment, ChecksCache &checks, UnlockFinder &finder)
    {
        const Facts &facts = m_facts.of(deployment);
        const ChecksCache::Checked &checked = checks.of(deployment);
        OptionEvaluation option;
        option.deployment = deployment.deployment->id;
        option.provider = deployment.profile->id;
        option.providerName = deployment.profile->shortName;
        option.deploymentName = deployment.deployment->shortName;
        option.fullName = deployment.deployment->name;
        option.cells = cellsOf(m_index, facts, m_engagement.thresholds);
        weigh(option, m_result.weights);
        addUp(m_index, option);
        option.requirements = checked.results;
        option.clearance = checked.clearance;
        for (RequirementResult &result : option.requirements) {
            const Requirement &requirement = m_result.requirements.at(result.requirement);
            const qsizetype position = checks.criterionOf(result);
            CellEvaluation &cell = option.cells[position];
            if (requirement.severity == Effect::Severity::KnockOut)
                cell.clearance = worse(cell.clearance, result.result);
            else
                cell.warning = cell.warning || result.result != Clearance::Passed;
            if (result.result != Clearance::Passed)
                result.reasons = unmetReasons(requirement, m_library.criteria.at(position), facts[size_t(position)]);
            result.unlockPaths = finder.pathsFor(result, deployment, facts[size_t(position)]);
        }
        return option;
    }

    QList<Reason> unmetReasons(const Requirement &requirement, const Criterion &criterion, const Fact &fact) const
    {
        if (!requirement.minimumNumber || !requirement.maximumNumber)
            return requirement.reasons; // of the only limit
        return reasonsFor(unmetLimits(requirement, criterion, fact, m_engagement.thresholds), m_answers,
                          m_workload.requirements);
    }

    void evaluateConsequences()
    {
        TriggerTargets targets;
        const auto choice = m_index.deployment(m_workload.choice);
        targets.options.reserve(size_t(m_result.options.size()) + 1);
        bool choiceSeen = false;
        for (const OptionEvaluation &option : m_result.options) {
            const bool isChoice = option.deployment == m_workload.choice;
            if (option.clearance == Clearance::Failed && !isChoice)
                continue;
            choiceSeen = choiceSeen || isChoice;
            const Library::DeploymentRef deployment = m_index.deployment(option.deployment);
            targets.options.push_back({m_index, deployment, m_facts.of(deployment)});
        }
        if (choice && !choiceSeen)
            targets.options.push_back({m_index, choice, m_facts.of(choice)});

        const OptionEvaluation *leader = m_result.leader();
        const QString chosen = choice ? m_workload.choice : leader ? leader->deployment : QString();
        for (const DeploymentView &view : targets.options) {
            if (view.deployment.deployment->id == chosen)
                targets.chosen = &view;
        }
        m_result.risks = risksOf(m_library, m_engagement, m_answers, targets);
        m_result.duties = dutiesOf(m_library, m_engagement, m_answers, targets);
    }

    const Library &m_library;
    const Engagement &m_engagement;
    const Workload &m_workload;
    LibraryIndex m_index;
    QDate m_asOf;
    FactsCache m_facts;
    AnswerState m_answers;
    Evaluation m_result;
};

} // namespace

const OptionEvaluation *Evaluation::option(QStringView deployment) const
{
    const auto found = std::ranges::find(options, deployment, &OptionEvaluation::deployment);
    return found == options.cend() ? nullptr : &*found;
}

const OptionEvaluation *Evaluation::leader() const
{
    if (putsNobodyFirst(noVerdict()))
        return nullptr;
    const auto found = std::ranges::find(options, Clearance::Passed, &OptionEvaluation::clearance);
    return found == options.cend() ? nullptr : &*found;
}

bool Evaluation::isTied() const
{
    return leadersOf(*this).size() > 1;
}

NoVerdictCause Evaluation::noVerdict() const
{
    if (options.isEmpty())
        return NoVerdictCause::NoOption;
    const qsizetype candidates = options.size() - count(Clearance::Failed);
    if (candidates == 0)
        return NoVerdictCause::AllFailed;
    if (candidates == 1)
        return NoVerdictCause::OneCandidate;
    if (nothingAsked)
        return NoVerdictCause::NothingAsked;
    if (std::ranges::none_of(weights, [](const WeightEvaluation &weight) { return weight.middle > 0; }))
        return NoVerdictCause::NoWeight;
    const auto hasNothing = [](const OptionEvaluation &option) {
        return option.clearance != Clearance::Failed && !(option.applyingWeight > 0);
    };
    if (std::ranges::any_of(options, hasNothing))
        return NoVerdictCause::NothingApplies;
    const auto isKnown = [this](const OptionEvaluation &option) {
        for (qsizetype position = 0; position < std::min(option.cells.size(), weights.size()); ++position) {
            const CellEvaluation &cell = option.cells.at(position);
            if (weights.at(position).middle > 0 && cell.applies && !cell.unknown)
                return true;
        }
        return false;
    };
    const auto first = std::ranges::find(options, Clearance::Passed, &OptionEvaluation::clearance);
    // Of several that share the lead one is enough: no order of names decides.
    const auto leadsAndIsKnown = [&](const OptionEvaluation &option) {
        return option.clearance == Clearance::Passed && isLevel(option, *first) && isKnown(option);
    };
    if (first != options.cend())
        return std::ranges::any_of(options, leadsAndIsKnown) ? NoVerdictCause::None : NoVerdictCause::NothingKnown;
    return std::ranges::any_of(options, isKnown) ? NoVerdictCause::NoneCleared : NoVerdictCause::NothingKnown;
}

const WeightEvaluation *Evaluation::weight(QStringView criterion) const
{
    const auto found = std::ranges::find(weights, criterion, &WeightEvaluation::criterion);
    return found == weights.cend() ? nullptr : &*found;
}

int Evaluation::count(Clearance clearance) const
{
    return int(std::ranges::count(options, clearance, &OptionEvaluation::clearance));
}

Evaluation evaluate(const Library &library, const Engagement &engagement, const QString &workloadId, QDate asOf)
{
    const QDate date = effectiveDate(library, engagement, asOf);
    if (const Workload *workload = findWorkload(engagement, workloadId))
        return Computation(library, engagement, *workload, date).run();
    const Workload nothing;
    return Computation(library, engagement, nothing, date).run();
}

} // namespace lotse
