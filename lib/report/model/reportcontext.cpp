// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/reportcontext.h"

#include "decision/risklevel.h"
#include "report/words/clientname.h"
#include "report/words/phrasesin.h"
#include "report/words/workloadname.h"

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
    if (known != m_numbers.cend()) {
        // Cited more than once, it was seen on the latest of these days.
        Source &cited = m_sources[*known - 1];
        if (source.checked.isValid() && source.isCopy == cited.isCopy
            && (!cited.checked.isValid() || source.checked > cited.checked))
            cited.checked = source.checked;
        return *known;
    }
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
    : library(theLibrary), engagement(theEngagement), language(theLanguage), created(theTime), values(theLanguage)
{
    for (const Workload &work : engagement.workloads)
        evaluations.append(evaluate(library, engagement, work.id));
    for (const Evaluation &evaluation : std::as_const(evaluations))
        analyses.append(analyse(library, engagement, evaluation));
}

const Phrases &Context::phrases() const
{
    return phrasesIn(language);
}

QString Context::text(const char *source, int count) const
{
    return phrases().text("Report", source, count);
}

QString Context::points(double value) const
{
    return numbers().points(value);
}

QString Context::pointsBetween(double high, double low) const
{
    return numbers().pointsBetween(high, low);
}

QString Context::number(double value, int decimals) const
{
    return numbers().fixed(value, decimals);
}

QString Context::spanText(const lotse::Span &span) const
{
    return numbers().span(span.low, span.high);
}

QString Context::percent(double share) const
{
    return numbers().percent(share);
}

QString Context::amount(double value) const
{
    return numbers().amount(value);
}

QString Context::money(const Range &range) const
{
    return numbers().money(range);
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
    return clientNameIn(engagement, language);
}

QString Context::optionName(const OptionEvaluation &option) const
{
    return values.optionName(option);
}

QString Context::optionName(const Evaluation &evaluation, const QString &deployment) const
{
    return values.optionName(library, evaluation, deployment);
}

QString Context::criterionName(const QString &id) const
{
    const Criterion *criterion = library.criterion(id);
    return criterion ? in(criterion->name) : id;
}

QString Context::valueText(const Criterion &criterion, const CellEvaluation &cell) const
{
    return values.cellValue(criterion, cell);
}

QString Context::requirementText(const Requirement &requirement, RequirementWords words) const
{
    const Criterion *criterion = library.criterion(requirement.criterion);
    if (!criterion)
        return {};
    return words == RequirementWords::Accepted ? values.accepted(*criterion, requirement)
                                               : values.requirement(*criterion, requirement);
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
    return values.clearance(clearance);
}

QString Context::unlockText(const Evaluation &evaluation, const UnlockPath &path) const
{
    return values.unlockPath(library, evaluation, path);
}

QList<int> Context::claimSources(const OptionEvaluation &option, const CellEvaluation &cell)
{
    return cell.ownClaim ? QList<int>() : numbersOf(option, cell.claim->sources);
}

QList<int> Context::readingSources(const OptionEvaluation &option, const Contradiction &reading)
{
    return numbersOf(option, reading.sources);
}

QList<int> Context::announcedSources(const OptionEvaluation &option, const Announcement &change)
{
    return numbersOf(option, change.sources);
}

QList<int> Context::numbersOf(const OptionEvaluation &option, const QStringList &ids)
{
    const Library::DeploymentRef ref = library.deployment(option.deployment);
    QList<Source> found;
    for (const QString &id : ids) {
        if (const Source *source = ref ? ref.profile->source(id) : nullptr)
            found.append(*source);
    }
    return sources.numbers(found);
}

const Workload &Context::workload(const Evaluation &evaluation) const
{
    const auto found = std::ranges::find(engagement.workloads, evaluation.workload, &Workload::id);
    return found == engagement.workloads.cend() ? engagement.workloads.first() : *found;
}

QString Context::workloadName(qsizetype index) const
{
    return lotse::workloadName(workload(evaluations.at(index)), index, phrases());
}

RecommendationText Context::recommendation(const Evaluation &evaluation) const
{
    return {library, evaluation, phrases(), verdictOf(evaluation)};
}

const Verdict *Context::verdictOf(const Evaluation &evaluation) const
{
    const auto index =
        std::ranges::find(evaluations, evaluation.workload, &Evaluation::workload) - evaluations.cbegin();
    return index < analyses.size() ? &analyses.at(index).verdict : nullptr;
}

const OptionEvaluation *Context::chosenOrLeader(const Evaluation &evaluation) const
{
    const QString &choice = workload(evaluation).choice;
    if (!choice.isEmpty())
        return evaluation.option(choice);
    const Verdict *verdict = verdictOf(evaluation);
    if (!verdict)
        return evaluation.leader();
    // Whom the rule advises; where it advises several alike, nobody is spoken for.
    if (!verdict->recommended.isEmpty())
        return evaluation.option(verdict->recommended);
    return verdict->tied || !verdict->decidedBy.isEmpty() ? nullptr : evaluation.option(verdict->leader);
}

const OptionEvaluation *Context::recommended(const Evaluation &evaluation) const
{
    const OptionEvaluation *option = chosenOrLeader(evaluation);
    return option && option->clearance != Clearance::Failed ? option : nullptr;
}

void Context::addWorkloadHeading(Section &section, const Evaluation &evaluation) const
{
    if (evaluations.size() < 2)
        return;
    const auto found = std::ranges::find(evaluations, evaluation.workload, &Evaluation::workload);
    const QString name = workloadName(found - evaluations.cbegin());
    const bool named = !workload(evaluation).name.trimmed().isEmpty();
    section.blocks.push_back(
        Heading {.text = named ? text(QT_TRANSLATE_NOOP("Report", "Workload: %1")).arg(name) : name});
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString ownerText(const Context &context, const QString &owner)
{
    const auto isNamed = [&owner](const QString &name) { return name.compare(owner, Qt::CaseInsensitive) == 0; };
    const auto role = std::ranges::find_if(
        context.library.roles, [&](const Role &one) { return isNamed(one.name.german) || isNamed(one.name.english); });
    return role == context.library.roles.cend() || owner.isEmpty() ? owner : capitalised(context.in(role->name));
}

QDate countingDay(const Context &context)
{
    return context.evaluations.isEmpty() ? context.engagement.date : context.evaluations.first().asOf;
}

QString libraryState(const Context &context)
{
    return displayVersion(context.library.version, context.language).replace(u' ', u'\u00a0');
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

Row noteRow(const Context &context, const QString &label, const QString &note)
{
    return {.cells = {{.text = context.text(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(label, note)}}, .wide = true};
}

bool needsOwnRow(const QString &text)
{
    constexpr qsizetype mostCharacters = 320;
    constexpr qsizetype mostLines = 10;
    return text.size() > mostCharacters || text.count(u'\n') >= mostLines;
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
