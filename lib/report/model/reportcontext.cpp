// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/reportcontext.h"

#include "decision/risklevel.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse::report {

int SourceRegister::number(const Source &source)
{
    const QString key = source.url.isEmpty()
        ? QStringList({source.title, source.publisher, source.date.toString()}).join(u'\n')
        : source.url + u'\n' + source.title + u'\n' + source.date.toString();
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.cend())
        return *known;
    m_sources.append(source);
    m_numbers.insert(key, int(m_sources.size()));
    return int(m_sources.size());
}

QList<int> SourceRegister::numbers(const QList<Source> &sources)
{
    QList<int> result;
    for (const Source &source : sources) {
        const int one = number(source);
        if (!result.contains(one))
            result.append(one);
    }
    std::ranges::sort(result);
    return result;
}

Context::Context(const Library &theLibrary, const Engagement &theEngagement, Language theLanguage,
                 const QDateTime &theTime)
    : library(theLibrary), engagement(theEngagement), language(theLanguage), created(theTime)
{
    for (const Workload &work : engagement.workloads)
        evaluations.append(evaluate(library, engagement, work.id));
    for (const Evaluation &evaluation : std::as_const(evaluations))
        analyses.append(analyse(library, engagement, evaluation));
}

const Phrases &Context::phrases() const
{
    static const Phrases german(Language::German);
    static const Phrases english(Language::English);
    return language == Language::German ? german : english;
}

QString Context::text(const char *source, int count) const
{
    return phrases().text("Report", source, count);
}

QString Context::points(double value) const
{
    return number(value, 1);
}

QString Context::pointsBetween(double high, double low) const
{
    return points((std::round(high * 10) - std::round(low * 10)) / 10);
}

QString Context::number(double value, int decimals) const
{
    QString text = localeOf(language).toString(value, 'f', decimals);
    return text.startsWith(u'-') ? text.replace(0, 1, u'−') : text;
}

QString Context::spanText(const lotse::Span &span) const
{
    return text(QT_TRANSLATE_NOOP("Report", "%1 to %2")).arg(points(span.low), points(span.high));
}

QString Context::percent(double share) const
{
    return text(QT_TRANSLATE_NOOP("Report", "%1 %")).arg(localeOf(language).toString(share * 100, 'f', 0));
}

QString Context::amount(double value) const
{
    QLocale locale = localeOf(language);
    QString number = locale.toString(value, 'f', 2);
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(locale.decimalPoint()))
        number.chop(1);
    return number;
}

QString Context::money(const Range &range) const
{
    const auto write = [this](double value) {
        return value > 0 && value < 100 ? localeOf(language).toString(value, 'f', 2) : amount(value);
    };
    if (range.low >= range.high)
        return write(range.likely);
    return text(QT_TRANSLATE_NOOP("Report", "%1 to %2")).arg(write(range.low), write(range.high));
}

QString Context::date(QDate day) const
{
    return day.isValid() ? displayDate(day, language).replace(u' ', u'\u00a0')
                         : text(QT_TRANSLATE_NOOP("Report", "open"));
}

QString Context::date(const PartialDate &date) const
{
    return displayDate(date, language).replace(u' ', u'\u00a0');
}

QString Context::clientName() const
{
    const bool english = language == Language::English && !engagement.clientNameEnglish.isEmpty();
    return english ? engagement.clientNameEnglish : engagement.clientName;
}

QString Context::optionName(const OptionEvaluation &option) const
{
    const QString provider = in(option.providerName);
    const QString deployment = in(option.deploymentName);
    if (deployment.isEmpty())
        return provider;
    return provider.isEmpty() ? deployment : text(QT_TRANSLATE_NOOP("Report", "%1 (%2)")).arg(provider, deployment);
}

QString Context::optionName(const Evaluation &evaluation, const QString &deployment) const
{
    if (const OptionEvaluation *option = evaluation.option(deployment))
        return optionName(*option);
    const Library::DeploymentRef ref = library.deployment(deployment);
    return ref
        ? text(QT_TRANSLATE_NOOP("Report", "%1 (%2)")).arg(in(ref.profile->shortName), in(ref.deployment->shortName))
        : deployment;
}

QString Context::criterionName(const QString &id) const
{
    const Criterion *criterion = library.criterion(id);
    return criterion ? in(criterion->name) : id;
}

QString Context::valueText(const Criterion &criterion, const ClaimValue &value) const
{
    switch (value.kind) {
    case ClaimValue::Kind::Unknown: return text(QT_TRANSLATE_NOOP("Report", "unknown"));
    case ClaimValue::Kind::Level: {
        const Level *level = criterion.level(value.level);
        return level ? in(level->shortLabel) : value.level;
    }
    case ClaimValue::Kind::Number: {
        QString pattern = in(criterion.numberPattern);
        QString number = amount(value.number.likely);
        if (pattern.contains(u'€'))
            number = money(value.number);
        else if (value.number.low < value.number.high)
            number =
                text(QT_TRANSLATE_NOOP("Report", "%1 to %2")).arg(amount(value.number.low), amount(value.number.high));
        return pattern.contains(u"{n}"_s) ? pattern.replace(u"{n}"_s, number) : number;
    }
    }
    Q_UNREACHABLE_RETURN({});
}

QString Context::requirementText(const Requirement &requirement) const
{
    const Criterion *criterion = library.criterion(requirement.criterion);
    if (!criterion)
        return {};
    if (criterion->kind == Criterion::Kind::Levels) {
        const Level *level = criterion->level(requirement.minimumLevel);
        return text(QT_TRANSLATE_NOOP("Report", "“%1” or better"))
            .arg(level ? in(level->shortLabel) : requirement.minimumLevel);
    }
    if (requirement.maximumNumber)
        return text(QT_TRANSLATE_NOOP("Report", "at most %1 %2"))
            .arg(amount(*requirement.maximumNumber), in(criterion->unit));
    return text(QT_TRANSLATE_NOOP("Report", "at least %1 %2"))
        .arg(amount(requirement.minimumNumber.value_or(0)), in(criterion->unit));
}

QString Context::reasonText(const lotse::Reason &reason) const
{
    if (reason.question.isEmpty())
        return text(QT_TRANSLATE_NOOP("Report", "Set by hand: %1")).arg(reason.ownText);
    if (reason.text.isEmpty())
        return text(QT_TRANSLATE_NOOP("Report", "Question %1")).arg(reason.questionNumber);
    return text(QT_TRANSLATE_NOOP("Report", "Question %1: %2"))
        .arg(QString::number(reason.questionNumber), in(reason.text));
}

QString Context::clearanceText(Clearance clearance) const
{
    switch (clearance) {
    case Clearance::Passed: return text(QT_TRANSLATE_NOOP("Report", "in"));
    case Clearance::NotCleared: return text(QT_TRANSLATE_NOOP("Report", "not cleared"));
    case Clearance::Failed: return text(QT_TRANSLATE_NOOP("Report", "out"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString Context::unlockText(const Evaluation &evaluation, const UnlockPath &path) const
{
    switch (path.kind) {
    case UnlockPath::Kind::OtherDeployment:
        if (path.passesAll)
            return text(QT_TRANSLATE_NOOP("Report", "%1 meets all knock-outs."))
                .arg(optionName(evaluation, path.deployment));
        return text(QT_TRANSLATE_NOOP("Report", "%1 meets this requirement."))
            .arg(optionName(evaluation, path.deployment));
    case UnlockPath::Kind::Measure: return in(path.text);
    case UnlockPath::Kind::AskProvider:
        return text(QT_TRANSLATE_NOOP("Report", "Ask the provider: %1")).arg(in(path.text));
    case UnlockPath::Kind::ChangeAnswer:
        return text(QT_TRANSLATE_NOOP("Report", "Another answer to question %1 would not ask for it."))
            .arg(path.questionNumber);
    }
    Q_UNREACHABLE_RETURN({});
}

QList<int> Context::claimSources(const OptionEvaluation &option, const CellEvaluation &cell)
{
    const Library::DeploymentRef ref = library.deployment(option.deployment);
    if (!ref || cell.ownClaim)
        return {};
    QList<Source> found;
    for (const QString &id : cell.claim->sources) {
        if (const Source *source = ref.profile->source(id))
            found.append(*source);
    }
    return sources.numbers(found);
}

const Workload &Context::workload(const Evaluation &evaluation) const
{
    const auto found = std::ranges::find(engagement.workloads, evaluation.workload, &Workload::id);
    return found == engagement.workloads.cend() ? engagement.workloads.first() : *found;
}

const OptionEvaluation *Context::recommended(const Evaluation &evaluation) const
{
    if (const OptionEvaluation *chosen = evaluation.option(workload(evaluation).choice))
        return chosen;
    return evaluation.leader();
}

void Context::addWorkloadHeading(Section &section, const Evaluation &evaluation) const
{
    if (evaluations.size() > 1)
        section.blocks.push_back(
            Heading {.text = text(QT_TRANSLATE_NOOP("Report", "Workload: %1")).arg(workload(evaluation).name)});
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

Paragraph plain(const QString &text, const QList<int> &sources)
{
    return {.spans = {{.text = text, .sources = sources}}};
}

Paragraph small(const QString &text)
{
    return {.spans = {{.text = text, .secondary = true}}, .size = Paragraph::Size::Small};
}

QList<Cell> headCells(const QStringList &texts)
{
    QList<Cell> cells;
    for (const QString &text : texts)
        cells.append(Cell {.text = text, .bold = true});
    return cells;
}

Tone riskTone(int score)
{
    switch (riskLevel(score)) {
    case RiskLevel::Low: return Tone::Good;
    case RiskLevel::Medium: return Tone::Fair;
    case RiskLevel::Elevated: return Tone::Weak;
    case RiskLevel::High: return Tone::HighRisk;
    }
    Q_UNREACHABLE_RETURN(Tone::None);
}

} // namespace lotse::report
