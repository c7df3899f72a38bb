// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/riskexplanation.h"

#include "app/risks/riskmodel.h"
#include "app/risks/timelinemodel.h"
#include "app/words/language.h"
#include "decision/risks.h"
#include "report/words/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype shownEvents = 5;

QString signedSteps(int steps)
{
    return steps < 0 ? u"−%1"_s.arg(-steps) : QString::number(steps);
}

QString effectWords(const Mitigation &mitigation)
{
    if (mitigation.likelihoodChange != 0 && mitigation.impactChange != 0)
        return RiskExplanation::tr("likelihood %1, impact %2")
            .arg(signedSteps(mitigation.likelihoodChange), signedSteps(mitigation.impactChange));
    if (mitigation.likelihoodChange != 0)
        return RiskExplanation::tr("likelihood %1").arg(signedSteps(mitigation.likelihoodChange));
    if (mitigation.impactChange != 0)
        return RiskExplanation::tr("impact %1").arg(signedSteps(mitigation.impactChange));
    return RiskExplanation::tr("rating unchanged");
}

/// A number does not stand at the beginning of a line, apart from its word.
QString effectOf(const Mitigation &mitigation)
{
    return effectWords(mitigation).replace(u" −"_s, QChar::Nbsp + u"−"_s);
}

QStringList triggersOf(const Library &library, const Evaluation &evaluation, const RiskEvaluation &risk,
                       Language language)
{
    QStringList lines;
    for (const Reason &reason : risk.reasons) {
        const Question *question = library.question(reason.question);
        if (question == nullptr)
            continue;
        const Answer *answer = question->answer(reason.answer);
        const QString given = answer != nullptr ? answer->label.in(language) : reason.answer;
        lines.append(RiskExplanation::tr("Question %1: %2 – answer: %3")
                         .arg(QString::number(question->number), question->text.in(language), given));
    }
    for (const QString &id : risk.criteria) {
        if (const Criterion *criterion = library.criterion(id))
            lines.append(RiskExplanation::tr("Claims on the criterion “%1”").arg(criterion->name.in(language)));
    }
    if (risk.own)
        lines.append(RiskExplanation::tr("Added by hand"));
    else if (risk.allOptions || risk.options.isEmpty())
        lines.append(RiskExplanation::tr("Affects all options"));
    else {
        QStringList names;
        for (const QString &id : risk.options) {
            const OptionEvaluation *option = evaluation.option(id);
            names.append(option != nullptr ? ValueText(language).optionName(*option) : id);
        }
        lines.append(RiskExplanation::tr("Affects: %1").arg(names.join(u"; "_s)));
    }
    return lines;
}

QList<TimelineEvent> latestEvents(const Library &library, QDate asOf)
{
    QList<TimelineEvent> events;
    std::ranges::copy_if(library.timeline, std::back_inserter(events),
                         [asOf](const TimelineEvent &event) { return !asOf.isValid() || event.date.first <= asOf; });
    std::ranges::stable_sort(events, std::ranges::greater(),
                             [](const TimelineEvent &event) { return event.date.first; });
    return events.first(std::min(shownEvents, events.size()));
}

void addEvents(RiskExplanation &result, const Library &library, QDate asOf, Language language)
{
    for (const TimelineEvent &event : latestEvents(library, asOf)) {
        result.events.append({.date = displayDate(event.date, language),
                              .title = event.title.in(language),
                              .whatHappened = event.whatHappened.in(language),
                              .meaning = event.meaning.in(language),
                              .effects = RiskExplanation::effectsOf(event)});
        result.sources.append(event.sources);
    }
}

QString ratingText(int likelihood, int impact)
{
    return RiskExplanation::tr("Likelihood %1, impact %2: %3")
        .arg(QString::number(likelihood), QString::number(impact), RiskModel::scoreText(likelihood * impact));
}

} // namespace

QString RiskExplanation::arrivalSentence(const QString &place, const ArrivalStatistics &statistics)
{
    if (statistics.arrived == 0)
        return tr("%1: none of %n model(s) was there at the last look", nullptr, statistics.models).arg(place);
    const NumberText numbers(interfaceLanguage());
    const auto days = [&numbers](double number) { return numbers.amount(number); };
    const QString median = statistics.medianLow < statistics.medianHigh
        ? tr("between %1 and %2").arg(days(statistics.medianLow), days(statistics.medianHigh))
        : days(statistics.medianLow);
    //: %1 place, %2 median, %3 and %4 shortest and longest delay, of the models that arrived
    const QString arrived =
        tr("%1: of the models that arrived, half came within %2 days (median), span %3 to %4 days")
            .arg(place, median, numbers.count(statistics.shortest), numbers.count(statistics.longest));
    if (statistics.never == 0)
        return arrived;
    const QString missing =
        tr("%n of %1 were not there at the last look", nullptr, statistics.never).arg(numbers.count(statistics.models));
    return statistics.lastLook.isValid()
        ? tr("%1; %2 on %3").arg(arrived, missing, displayDate(statistics.lastLook, interfaceLanguage()))
        : tr("%1; %2").arg(arrived, missing);
}

QString RiskExplanation::effectsOf(const TimelineEvent &event)
{
    QStringList parts;
    const auto add = [&parts](const QString &what, Impact impact) {
        if (impact != Impact::None)
            parts.append(tr("%1 %2").arg(what, TimelineModel::impactText(impact)));
    };
    add(tr("availability"), event.availability);
    add(tr("price"), event.price);
    add(tr("function"), event.function);
    add(tr("law"), event.law);
    return parts.join(u", "_s);
}

RiskExplanation RiskExplanation::of(const Library &library, const Evaluation &evaluation, const QString &risk,
                                    Language language)
{
    const auto found = std::ranges::find(evaluation.risks, risk, &RiskEvaluation::risk);
    if (found == evaluation.risks.end())
        return {};
    RiskExplanation result;
    result.risk = risk;
    result.own = found->own;
    result.title = riskTitle(*found, language);
    result.rating = ratingText(found->likelihood, found->impact);
    result.ratingAfter = ratingText(found->likelihoodAfter, found->impactAfter);
    if (risesByMeasures(*found))
        result.ratingAfter = tr("%1, higher than before the measures").arg(result.ratingAfter);
    result.triggers = triggersOf(library, evaluation, *found, language);
    const Risk *known = library.risk(risk);
    if (known == nullptr)
        return result;
    result.explanation = known->explanation.in(language);
    result.reasoning = known->reasoning.in(language);
    result.sources = known->sources;
    for (const Mitigation &mitigation : known->mitigations) {
        result.measures.append({.id = mitigation.id,
                                .text = mitigation.text.in(language),
                                .effect = effectOf(mitigation),
                                .chosen = found->note.mitigations.contains(mitigation.id)});
    }
    switch (known->measurement) {
    case RiskMeasurement::None: break;
    case RiskMeasurement::ModelArrival:
        result.measurements = {arrivalSentence(tr("Worldwide"), evaluation.globalArrival),
                               arrivalSentence(tr("EU Data Zone"), evaluation.regionArrival)};
        break;
    case RiskMeasurement::Partnership: addEvents(result, library, evaluation.asOf, language); break;
    }
    return result;
}

} // namespace lotse
