// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/claimtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString numberText(double number, const QLocale &locale)
{
    const bool whole = qAbs(number) >= 100 || qFuzzyCompare(number, std::round(number));
    return locale.toString(number, 'f', whole ? 0 : 2);
}

QString rangeText(const Range &range, const QLocale &locale)
{
    const QString low = numberText(range.low, locale);
    const QString high = numberText(range.high, locale);
    return low == high ? low : u"%1\u2013%2"_s.arg(low, high);
}

} // namespace

QString ClaimText::rating(double points)
{
    if (points >= 90)
        return tr("very favourable");
    if (points >= 70)
        return tr("favourable");
    if (points >= 45)
        return tr("medium");
    if (points >= 20)
        return tr("unfavourable");
    return tr("very unfavourable");
}

QString ClaimText::shortValue(const Criterion &criterion, const ClaimValue &value, Language language)
{
    switch (value.kind) {
    case ClaimValue::Kind::Unknown: return tr("unknown");
    case ClaimValue::Kind::Level:
        if (const Level *level = criterion.level(value.level))
            return level->shortLabel.in(language);
        return value.level;
    case ClaimValue::Kind::Number: {
        const QString number = rangeText(value.number, localeOf(language));
        const QString pattern = criterion.numberPattern.in(language);
        return pattern.contains("{n}"_L1) ? QString(pattern).replace("{n}"_L1, number)
                                          : u"%1 %2"_s.arg(number, criterion.unit.in(language));
    }
    }
    Q_UNREACHABLE_RETURN({});
}

QString ClaimText::fullValue(const Criterion &criterion, const ClaimValue &value, Language language)
{
    switch (value.kind) {
    case ClaimValue::Kind::Unknown: return tr("unknown");
    case ClaimValue::Kind::Level:
        if (const Level *level = criterion.level(value.level))
            return level->label.in(language);
        return value.level;
    case ClaimValue::Kind::Number:
        return u"%1 %2"_s.arg(rangeText(value.number, localeOf(language)), criterion.unit.in(language));
    }
    Q_UNREACHABLE_RETURN({});
}

QString ClaimText::cellValue(const Criterion &criterion, const CellEvaluation &cell, Language language)
{
    if (!cell.ownClaim && !cell.claim->tableValue.isEmpty())
        return cell.claim->tableValue.in(language);
    return shortValue(criterion, cell.value, language);
}

QString ClaimText::points(double points, Language language)
{
    return localeOf(language).toString(points, 'f', 1);
}

QString ClaimText::optionName(const OptionEvaluation &option, Language language)
{
    return u"%1, %2"_s.arg(option.providerName.in(language), option.deploymentName.in(language));
}

QString ClaimText::briefName(const Evaluation &evaluation, const OptionEvaluation &option, Language language)
{
    const auto sameProvider = std::ranges::count(evaluation.options, option.provider, &OptionEvaluation::provider);
    return sameProvider > 1 ? optionName(option, language) : option.providerName.in(language);
}

QString ClaimText::clearance(Clearance clearance)
{
    switch (clearance) {
    case Clearance::Passed: return tr("in");
    case Clearance::NotCleared: return tr("not cleared");
    case Clearance::Failed: return tr("out");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ClaimText::confidence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return tr("high");
    case Confidence::Medium: return tr("medium", "confidence");
    case Confidence::Low: return tr("low");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ClaimText::basis(Basis basis)
{
    switch (basis) {
    case Basis::Contract: return tr("contract");
    case Basis::OfficialDocumentation: return tr("official documentation");
    case Basis::Audit: return tr("audit");
    case Basis::Press: return tr("press");
    case Basis::OwnAssessment: return tr("our own assessment");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ClaimText::unlockPath(const Library &library, const UnlockPath &path, Language language)
{
    switch (path.kind) {
    case UnlockPath::Kind::OtherDeployment: {
        const auto other = library.deployment(path.deployment);
        const QString name = other
            ? u"%1, %2"_s.arg(other.profile->shortName.in(language), other.deployment->shortName.in(language))
            : path.deployment;
        return path.passesAll ? tr("%1 meets every requirement").arg(name) : tr("%1 meets this requirement").arg(name);
    }
    case UnlockPath::Kind::Measure: return path.text.in(language);
    case UnlockPath::Kind::AskProvider: return tr("ask the provider: %1").arg(path.text.in(language));
    case UnlockPath::Kind::ChangeAnswer: return tr("answer question %1 differently").arg(path.questionNumber);
    }
    Q_UNREACHABLE_RETURN({});
}

QString ClaimText::reason(const Library &library, const Evaluation &evaluation, const OptionEvaluation &option,
                          Language language)
{
    const RequirementResult *result = decidingResult(option);
    if (!result)
        return {};
    const Requirement &requirement = evaluation.requirements.at(result->requirement);
    const Criterion *criterion = library.criterion(requirement.criterion);
    const QString name = criterion ? criterion->name.in(language) : requirement.criterion;
    if (const int number = questionNumber(requirement); number > 0)
        return tr("Question %1: %2").arg(number).arg(name);
    return tr("Own requirement: %1").arg(name);
}

const RequirementResult *decidingResult(const OptionEvaluation &option)
{
    for (const Clearance wanted : {Clearance::Failed, Clearance::NotCleared}) {
        const auto found = std::ranges::find(option.requirements, wanted, &RequirementResult::result);
        if (found != option.requirements.end())
            return &*found;
    }
    return nullptr;
}

int questionNumber(const Requirement &requirement)
{
    for (const Reason &reason : requirement.reasons) {
        if (reason.questionNumber > 0)
            return reason.questionNumber;
    }
    return 0;
}

} // namespace lotse
