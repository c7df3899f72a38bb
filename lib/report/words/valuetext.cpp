// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/valuetext.h"

#include "decision/leaders.h"
#include "decision/ownoperation.h"
#include "report/words/phrasesin.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

const RequirementResult *decidingResult(const Evaluation &evaluation, const OptionEvaluation &option)
{
    for (const Clearance wanted : {Clearance::Failed, Clearance::NotCleared}) {
        const auto found = std::ranges::find_if(option.requirements, [&](const RequirementResult &result) {
            return result.result == wanted
                && evaluation.requirements.at(result.requirement).severity == Effect::Severity::KnockOut;
        });
        if (found != option.requirements.end())
            return &*found;
    }
    return nullptr;
}

int questionNumber(const QList<Reason> &reasons)
{
    for (const Reason &reason : reasons) {
        if (reason.questionNumber > 0)
            return reason.questionNumber;
    }
    return 0;
}

ValueText::ValueText(Language language) : m_language(language), m_numbers(language) { }

QString ValueText::text(const char *source) const
{
    return phrasesIn(m_language).text("Words", source);
}

bool ValueText::isMoney(const Criterion &criterion) const
{
    return criterion.numberPattern.in(m_language).contains(u'€');
}

QString ValueText::inPattern(const Criterion &criterion, const QString &number) const
{
    const QString pattern = criterion.numberPattern.in(m_language);
    if (pattern.contains("{n}"_L1))
        return QString(pattern).replace("{n}"_L1, number);
    const QString unit = criterion.unit.in(m_language);
    return unit.isEmpty() ? number : u"%1 %2"_s.arg(number, unit);
}

QString ValueText::shortValue(const Criterion &criterion, const ClaimValue &value) const
{
    switch (value.kind) {
    case ClaimValue::Kind::Unknown: return text(QT_TRANSLATE_NOOP("Words", "unknown"));
    case ClaimValue::Kind::Level: {
        const Level *level = criterion.level(value.level);
        return level ? level->shortLabel.in(m_language) : value.level;
    }
    case ClaimValue::Kind::Number:
        return inPattern(criterion, isMoney(criterion) ? m_numbers.money(value.number) : m_numbers.range(value.number));
    }
    Q_UNREACHABLE_RETURN({});
}

QString ValueText::fullValue(const Criterion &criterion, const ClaimValue &value) const
{
    switch (value.kind) {
    case ClaimValue::Kind::Unknown: return text(QT_TRANSLATE_NOOP("Words", "unknown"));
    case ClaimValue::Kind::Level: {
        const Level *level = criterion.level(value.level);
        return level ? level->label.in(m_language) : value.level;
    }
    case ClaimValue::Kind::Number: {
        const QString number = isMoney(criterion) ? m_numbers.money(value.number) : m_numbers.range(value.number);
        const QString unit = criterion.unit.in(m_language);
        return unit.isEmpty() ? inPattern(criterion, number) : u"%1 %2"_s.arg(number, unit);
    }
    }
    Q_UNREACHABLE_RETURN({});
}

QString ValueText::cellValue(const Criterion &criterion, const CellEvaluation &cell) const
{
    if (!cell.applies)
        return text(QT_TRANSLATE_NOOP("Words", "does not apply"));
    if (!cell.ownClaim && !cell.claim->tableValue.isEmpty())
        return cell.claim->tableValue.in(m_language);
    return shortValue(criterion, cell.value);
}

QString ValueText::limit(const Criterion &criterion, double number, bool exact) const
{
    constexpr int cents = 2;
    const double size = std::abs(number);
    const bool hasCents = !exact && isMoney(criterion) && size >= 0.1 && size < 100;
    return inPattern(criterion, hasCents ? m_numbers.fixed(number, cents) : m_numbers.about(number));
}

QString ValueText::required(const Criterion &criterion, const Requirement &requirement) const
{
    if (criterion.kind == Criterion::Kind::Levels) {
        const Level *level = criterion.level(requirement.minimumLevel);
        return level ? level->shortLabel.in(m_language) : requirement.minimumLevel;
    }
    return inPattern(criterion,
                     m_numbers.amount(requirement.maximumNumber.value_or(requirement.minimumNumber.value_or(0))));
}

QString ValueText::requirement(const Criterion &criterion, const Requirement &requirement) const
{
    const QString value = required(criterion, requirement);
    if (criterion.kind == Criterion::Kind::Levels)
        return text(QT_TRANSLATE_NOOP("Words", "“%1” or better")).arg(value);
    return (requirement.maximumNumber ? text(QT_TRANSLATE_NOOP("Words", "at most %1"))
                                      : text(QT_TRANSLATE_NOOP("Words", "at least %1")))
        .arg(value);
}

QStringList ValueText::quoted(const QList<Level> &levels) const
{
    QStringList names;
    for (const Level &level : levels)
        names.append(text(QT_TRANSLATE_NOOP("Words", "“%1”")).arg(level.label.in(m_language)));
    return names;
}

QString ValueText::accepted(const Criterion &criterion, const Requirement &requirement) const
{
    if (criterion.kind != Criterion::Kind::Levels)
        return this->requirement(criterion, requirement);
    const qsizetype least = criterion.levelIndex(requirement.minimumLevel);
    if (least < 0)
        return text(QT_TRANSLATE_NOOP("Words", "“%1”")).arg(requirement.minimumLevel);
    const QStringList refused = quoted(criterion.levels.first(least));
    const QStringList met = quoted(criterion.levels.sliced(least));
    if (!refused.isEmpty() && 2 * refused.size() < met.size()) // the shorter list
        return text(QT_TRANSLATE_NOOP("Words", "anything but %1"))
            .arg(localeOf(m_language).createSeparatedList(refused));
    if (met.size() == 1)
        return met.constFirst();
    return text(QT_TRANSLATE_NOOP("Words", "%1 or %2")).arg(met.first(met.size() - 1).join(u", "_s), met.constLast());
}

QString ValueText::rating(double points) const
{
    if (points >= 90)
        return text(QT_TRANSLATE_NOOP("Words", "very favourable"));
    if (points >= 70)
        return text(QT_TRANSLATE_NOOP("Words", "favourable"));
    if (points >= 45)
        return text(QT_TRANSLATE_NOOP("Words", "medium"));
    if (points >= 20)
        return text(QT_TRANSLATE_NOOP("Words", "unfavourable"));
    return text(QT_TRANSLATE_NOOP("Words", "very unfavourable"));
}

QString ValueText::clearance(Clearance clearance) const
{
    switch (clearance) {
    case Clearance::Passed: return text(QT_TRANSLATE_NOOP("Words", "in"));
    case Clearance::NotCleared: return text(QT_TRANSLATE_NOOP("Words", "not cleared"));
    case Clearance::Failed: return text(QT_TRANSLATE_NOOP("Words", "out"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString ValueText::confidence(Confidence confidence) const
{
    switch (confidence) {
    case Confidence::High: return text(QT_TRANSLATE_NOOP("Words", "high"));
    case Confidence::Medium: return text(QT_TRANSLATE_NOOP("Words", "medium"));
    case Confidence::Low: return text(QT_TRANSLATE_NOOP("Words", "low"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString ValueText::basis(Basis basis) const
{
    switch (basis) {
    case Basis::Contract: return text(QT_TRANSLATE_NOOP("Words", "contract"));
    case Basis::OfficialDocumentation: return text(QT_TRANSLATE_NOOP("Words", "official documentation"));
    case Basis::Audit: return text(QT_TRANSLATE_NOOP("Words", "audit"));
    case Basis::Press: return text(QT_TRANSLATE_NOOP("Words", "press"));
    case Basis::OwnAssessment: return text(QT_TRANSLATE_NOOP("Words", "our own assessment"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString ValueText::optionName(const LocalizedText &provider, const LocalizedText &deployment) const
{
    const QString &first = provider.in(m_language);
    const QString &second = deployment.in(m_language);
    if (second.isEmpty())
        return first;
    return first.isEmpty() ? second : text(QT_TRANSLATE_NOOP("Words", "%1 (%2)")).arg(first, second);
}

QString ValueText::optionName(const OptionEvaluation &option) const
{
    return optionName(option.providerName, option.deploymentName);
}

QString ValueText::optionName(const Profile &profile, const Deployment &deployment) const
{
    return optionName(profile.shortName, deployment.shortName);
}

QString ValueText::optionName(const Library &library, const Evaluation &evaluation, const QString &deployment) const
{
    if (const OptionEvaluation *option = evaluation.option(deployment))
        return optionName(*option);
    const Library::DeploymentRef found = library.deployment(deployment);
    return found ? optionName(*found.profile, *found.deployment) : deployment;
}

QString ValueText::briefName(const Evaluation &evaluation, const OptionEvaluation &option) const
{
    const auto sameProvider = std::ranges::count(evaluation.options, option.provider, &OptionEvaluation::provider);
    return sameProvider > 1 ? optionName(option) : option.providerName.in(m_language);
}

QString ValueText::leaderNames(const Evaluation &evaluation) const
{
    QStringList names;
    for (const OptionEvaluation *option : leadersOf(evaluation))
        names.append(briefName(evaluation, *option));
    return localeOf(m_language).createSeparatedList(names);
}

QStringList ValueText::concerned(const Library &library, const Evaluation &evaluation,
                                 const QStringList &deployments) const
{
    const auto isSpared = [&](const QString &provider) {
        return std::ranges::any_of(evaluation.options, [&](const OptionEvaluation &option) {
            return option.provider == provider && !deployments.contains(option.deployment);
        });
    };
    QStringList names;
    for (const QString &deployment : deployments) {
        const OptionEvaluation *option = evaluation.option(deployment);
        const QString name = option && !isSpared(option->provider) ? option->providerName.in(m_language)
                                                                   : optionName(library, evaluation, deployment);
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

QString ValueText::unlockPath(const Library &library, const Evaluation &evaluation, const UnlockPath &path) const
{
    switch (path.kind) {
    case UnlockPath::Kind::OtherDeployment: {
        const QString name = optionName(library, evaluation, path.deployment);
        return (path.passesAll
                    ? text(QT_TRANSLATE_NOOP("Words", "%1, which is not compared here, meets all knock-outs."))
                    : text(QT_TRANSLATE_NOOP("Words", "%1, which is not compared here, meets this requirement.")))
            .arg(name);
    }
    case UnlockPath::Kind::Measure: return path.text.in(m_language);
    case UnlockPath::Kind::AskProvider:
        return (isOwnOperation(library, path.deployment)
                    ? text(QT_TRANSLATE_NOOP("Words", "Ask whoever would run it: %1"))
                    : text(QT_TRANSLATE_NOOP("Words", "Ask the provider: %1")))
            .arg(path.text.in(m_language));
    case UnlockPath::Kind::ChangeAnswer:
        return text(QT_TRANSLATE_NOOP("Words", "Another answer to question %1 would not ask for it."))
            .arg(path.questionNumber);
    }
    Q_UNREACHABLE_RETURN({});
}

QString ValueText::cause(NotClearedCause cause) const
{
    switch (cause) {
    case NotClearedCause::None: return {};
    case NotClearedCause::Unknown: return text(QT_TRANSLATE_NOOP("Words", "unknown"));
    case NotClearedCause::Stale: return text(QT_TRANSLATE_NOOP("Words", "stale"));
    case NotClearedCause::Contradiction: return text(QT_TRANSLATE_NOOP("Words", "contradicting"));
    case NotClearedCause::Assumption: return text(QT_TRANSLATE_NOOP("Words", "an assumption"));
    case NotClearedCause::Range: return text(QT_TRANSLATE_NOOP("Words", "a range"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString ValueText::reason(const Library &library, const Evaluation &evaluation, const OptionEvaluation &option) const
{
    const RequirementResult *result = decidingResult(evaluation, option);
    if (!result)
        return {};
    const Requirement &requirement = evaluation.requirements.at(result->requirement);
    const Criterion *criterion = library.criterion(requirement.criterion);
    QString name = criterion ? criterion->name.in(m_language) : requirement.criterion;
    if (result->result == Clearance::NotCleared && result->cause != NotClearedCause::None)
        name = text(QT_TRANSLATE_NOOP("Words", "%1 (%2)")).arg(name, cause(result->cause));
    if (const int number = questionNumber(result->reasons); number > 0)
        return text(QT_TRANSLATE_NOOP("Words", "Question %1: %2")).arg(QString::number(number), name);
    return text(QT_TRANSLATE_NOOP("Words", "Own requirement: %1")).arg(name);
}

} // namespace lotse
