// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/answers.h"
#include "decision/clearance.h"

#include <map>

namespace lotse {

/// Finds what would bring an option back. Of the deployments of its provider those that the engagement does not compare
/// are a way: the others are options themselves, and taking one brings no other in.
class UnlockFinder
{
public:
    /// The arguments must outlive the finder. @p compared: the options of the engagement. @p requirements are those of
    /// @p workload with @p answers, @p checks holds them against @p facts.
    UnlockFinder(const LibraryIndex &index, const QStringList &compared, const Workload &workload,
                 const AnswerState &answers, const QList<Requirement> &requirements, ChecksCache &checks,
                 FactsCache &facts, QDate date)
        : m_index(index), m_library(*index.library), m_compared(compared), m_workload(workload), m_answers(answers),
          m_requirements(requirements), m_checks(checks), m_facts(facts), m_date(date)
    {
    }

    /// Returns the paths past @p result, whose reasons are known, of the deployment @p of, most useful first: what
    /// already passes everything, a measure named in the profile, a question to the provider (where some answer would
    /// do), another deployment that passes this one requirement, another answer (to a question for a wish, never to one
    /// for a fact), where one of them keeps the deployment out neither by this criterion nor by one that does not keep
    /// it out today.
    [[nodiscard]] QList<UnlockPath> pathsFor(const RequirementResult &result, Library::DeploymentRef of,
                                             const Fact &fact);

private:
    /// What would be asked for with another answer.
    struct OtherRequirement
    {
        Requirement asked;
        qsizetype position = 0; ///< of its criterion
        bool isAskedToday = false; ///< with the same limits
    };
    using OtherAnswer = std::vector<OtherRequirement>;

    /// The other answers to a question. They are worked out one after the other: mostly the first one frees.
    struct OtherAnswers
    {
        QList<GivenAnswer> untried; ///< what asks for least stands last
        std::vector<OtherAnswer> tried;
    };

    /// Adds the other deployments that pass the requirement of @p result: those that pass every knock-out, or the rest.
    void addDeployments(const RequirementResult &result, Library::DeploymentRef of, bool passesAll,
                        QList<UnlockPath> &paths);
    void addAnswer(const RequirementResult &result, Library::DeploymentRef of, const Fact &fact,
                   QList<UnlockPath> &paths);
    [[nodiscard]] OtherAnswer askedWith(const Question &question, const GivenAnswer &other) const;
    [[nodiscard]] bool frees(const OtherAnswer &other, const Requirement &requirement, Library::DeploymentRef of);
    [[nodiscard]] bool anotherFrees(const QString &question, const Requirement &requirement, Library::DeploymentRef of);

    const LibraryIndex &m_index;
    const Library &m_library;
    const QStringList &m_compared;
    const Workload &m_workload;
    const AnswerState &m_answers;
    const QList<Requirement> &m_requirements;
    ChecksCache &m_checks;
    FactsCache &m_facts;
    QDate m_date;
    std::map<QString, OtherAnswers> m_otherAnswers; ///< by question
};

} // namespace lotse
