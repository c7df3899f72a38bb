// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluationtext.h"

#include "app/cli/tabletext.h"
#include "core/phrases.h"
#include "core/visibletext.h"
#include "decision/facts.h"
#include "report/model/analysistext.h"
#include "report/model/checktext.h"
#include "report/model/fliptext.h"
#include "report/words/announcedtext.h"
#include "report/words/clientname.h"
#include "report/words/legaltext.h"
#include "report/words/workloadname.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto context = "CommandLine";

/// Writes the parts of one evaluation in one language.
class Text
{
public:
    Text(const Evaluation &evaluation, const Library &library, const Phrases &phrases)
        : m_evaluation(evaluation), m_library(library), m_phrases(phrases), m_language(phrases.language()),
          m_values(phrases.language())
    {
    }

    QString head(const Engagement &engagement) const;
    QString ranking() const;
    QString certainty(const Analysis &analysis) const;
    QString reasons() const;
    QString claimsToLookAt(const Engagement &engagement) const;
    QString risks() const;
    QString duties() const;

private:
    QString say(const char *source) const { return m_phrases.text(context, source); }
    QString points(double value) const { return m_values.numbers().points(value); }
    /// One line with its end: whatever a file brings into it cannot start another.
    static QString line(const QString &text) { return visibleText(text) + u'\n'; }
    QString title(const char *source) const { return u'\n' + say(source) + "\n\n"_L1; }

    QString optionName(const OptionEvaluation &option) const { return m_values.optionName(option); }
    QString criterionName(const QString &id) const
    {
        const Criterion *criterion = m_library.criterion(id);
        return criterion ? criterion->name.in(m_language) : id;
    }
    QString deploymentName(const QString &id) const { return m_values.optionName(m_library, m_evaluation, id); }
    QString questionNumbers(const QList<Reason> &reasons) const;
    QString reasonLine(const OptionEvaluation &option, const RequirementResult &result) const;
    QString wayLine(const UnlockPath &path) const;

    const Evaluation &m_evaluation;
    const Library &m_library;
    const Phrases &m_phrases;
    Language m_language;
    ValueText m_values;
};

QString Text::head(const Engagement &engagement) const
{
    const QString client = clientNameIn(engagement, m_language);
    QString text = line(client);
    const QList<Workload> &workloads = engagement.workloads;
    const auto shown = std::ranges::find(workloads, m_evaluation.workload, &Workload::id);
    if (shown != workloads.cend()) {
        const QString name = workloadName(*shown, shown - workloads.cbegin(), m_phrases);
        if (!shown->name.trimmed().isEmpty())
            text += line(say(QT_TRANSLATE_NOOP("CommandLine", "Workload: %1")).arg(name));
        else if (workloads.size() > 1)
            text += line(name);
    }
    text += line(
        say(QT_TRANSLATE_NOOP("CommandLine", "Facts count as of %1; state of the library: %2"))
            .arg(displayDate(m_evaluation.asOf, m_language), displayVersion(m_evaluation.libraryVersion, m_language)));
    if (!m_evaluation.thresholds.applyStaleness)
        text += line(say(QT_TRANSLATE_NOOP("CommandLine", "The age of the evidence does not count.")));
    return text;
}

QString Text::ranking() const
{
    using Alignment = TableText::Alignment;
    TableText table({{say(QT_TRANSLATE_NOOP("CommandLine", "Rank")), Alignment::Right},
                     {say(QT_TRANSLATE_NOOP("CommandLine", "Option"))},
                     {say(QT_TRANSLATE_NOOP("CommandLine", "State"))},
                     {say(QT_TRANSLATE_NOOP("CommandLine", "Points")), Alignment::Right},
                     {say(QT_TRANSLATE_NOOP("CommandLine", "Margin")), Alignment::Right},
                     {say(QT_TRANSLATE_NOOP("CommandLine", "Unknown")), Alignment::Right}});
    for (const OptionEvaluation &option : m_evaluation.options) {
        table.addRow({option.rank > 0 ? QString::number(option.rank) : u"–"_s, optionName(option),
                      m_values.clearance(option.clearance), points(option.score.likely),
                      m_values.numbers().span(option.score.low, option.score.high),
                      QString::number(option.unknownCount)});
    }
    QString text = u'\n' + table.text();
    for (const QString &id : m_evaluation.missingOptions)
        text += line(say(QT_TRANSLATE_NOOP("CommandLine", "The library has no option %1.")).arg(id));
    for (const QString &id : m_evaluation.notYetAvailable) {
        text +=
            line(say(QT_TRANSLATE_NOOP("CommandLine", "%1 did not exist yet on that day.")).arg(deploymentName(id)));
    }
    return text;
}

QString Text::certainty(const Analysis &analysis) const
{
    const AnalysisText words(m_library, m_evaluation, m_phrases);
    if (analysis.robustness.options.isEmpty()) {
        const NoVerdictCause cause = m_evaluation.noVerdict();
        if (cause == NoVerdictCause::None)
            return {};
        return title(QT_TRANSLATE_NOOP("CommandLine", "How sure this is")) + line(words.noVerdict(cause))
            + line(words.noVerdictReason(cause));
    }
    constexpr qsizetype nearestFlips = 3;
    using Alignment = TableText::Alignment;
    const Robustness &robustness = analysis.robustness;
    const bool compares = AnalysisText::comparesPlaces(analysis);
    TableText shares({{say(QT_TRANSLATE_NOOP("CommandLine", "Option"))},
                      {say(QT_TRANSLATE_NOOP("CommandLine", "First place")), Alignment::Right},
                      {say(QT_TRANSLATE_NOOP("CommandLine", "Standard error")), Alignment::Right},
                      {say(QT_TRANSLATE_NOOP("CommandLine", "Among those that are in")), Alignment::Right}});
    for (qsizetype row = 0; row < robustness.options.size(); ++row) {
        const OptionEvaluation *option = m_evaluation.option(robustness.options.at(row));
        const bool passed = option && option->clearance == Clearance::Passed;
        shares.addRow({words.option(robustness.options.at(row)), words.percent(robustness.firstPlace.at(row), 1),
                       words.percent(robustness.firstPlaceError.at(row), 2),
                       passed ? words.percent(robustness.firstPlaceAmongPassed.at(row), 1) : u"–"_s});
    }
    QString text = title(QT_TRANSLATE_NOOP("CommandLine", "How sure this is"));
    text += line(words.verdict(analysis)) + line(words.verdictReason(analysis));
    if (const QString rival = words.rival(analysis); !rival.isEmpty())
        text += line(rival);
    if (const QString tie = words.nearTie(analysis.verdict); !tie.isEmpty())
        text += line(tie);
    text += u'\n';
    if (compares)
        text += line(words.draws(robustness)) + shares.text() + u'\n';
    const FlipText flipWords(m_library, m_evaluation, m_phrases);
    const QList<FlipSentence> flips = flipWords.flipLines(analysis.sensitivity, nearestFlips);
    if (!flips.isEmpty())
        text += line(say(QT_TRANSLATE_NOOP("CommandLine", "One change alone, all else as now:")));
    for (const FlipSentence &flip : flips)
        text += line(flipWords.flipWord(flip) + u": "_s + flip.sentence);
    return text + line(CheckText(m_library, m_evaluation, m_phrases).checkNext(analysis));
}

QString Text::questionNumbers(const QList<Reason> &reasons) const
{
    QStringList numbers;
    for (const Reason &reason : reasons) {
        const QString shown = reason.question.isEmpty()
            ? say(QT_TRANSLATE_NOOP("CommandLine", "own requirement"))
            : say(QT_TRANSLATE_NOOP("CommandLine", "question %1")).arg(reason.questionNumber);
        if (!numbers.contains(shown))
            numbers.append(shown);
    }
    return numbers.join(u", "_s);
}

QString Text::reasonLine(const OptionEvaluation &option, const RequirementResult &result) const
{
    const Requirement &requirement = m_evaluation.requirements.at(result.requirement);
    const QString pattern = [this, &result] {
        if (result.result == Clearance::Failed)
            return say(QT_TRANSLATE_NOOP("CommandLine", "%1: %2 misses the requirement (%3)."));
        switch (result.cause) {
        case NotClearedCause::Stale:
            return say(QT_TRANSLATE_NOOP("CommandLine", "%1: the evidence for %2 is too old (%3)."));
        case NotClearedCause::Contradiction:
            return say(QT_TRANSLATE_NOOP("CommandLine", "%1: the evidence for %2 contradicts itself (%3)."));
        case NotClearedCause::Assumption:
            return say(
                QT_TRANSLATE_NOOP("CommandLine", "%1: whether %2 meets the requirement rests on an assumption (%3)."));
        case NotClearedCause::Range:
            return say(
                QT_TRANSLATE_NOOP("CommandLine", "%1: only a part of the range of %2 meets the requirement (%3)."));
        case NotClearedCause::Unknown:
        case NotClearedCause::None: break;
        }
        return say(QT_TRANSLATE_NOOP("CommandLine", "%1: nothing is documented on %2 (%3)."));
    }();
    return pattern.arg(optionName(option), criterionName(requirement.criterion), questionNumbers(result.reasons));
}

QString Text::wayLine(const UnlockPath &path) const
{
    return say(QT_TRANSLATE_NOOP("CommandLine", "Way: %1")).arg(m_values.unlockPath(m_library, m_evaluation, path));
}

QString Text::reasons() const
{
    QString text;
    for (const OptionEvaluation &option : m_evaluation.options) {
        for (const RequirementResult &result : option.requirements) {
            const bool knockOut =
                m_evaluation.requirements.at(result.requirement).severity == Effect::Severity::KnockOut;
            if (!knockOut || result.result == Clearance::Passed)
                continue;
            text += line(reasonLine(option, result));
            QStringList ways;
            for (const UnlockPath &path : result.unlockPaths) {
                const QString way = wayLine(path);
                if (!ways.contains(way))
                    ways.append(way);
            }
            for (const QString &way : std::as_const(ways))
                text += "    "_L1 + line(way);
        }
    }
    if (text.isEmpty())
        return {};
    return title(QT_TRANSLATE_NOOP("CommandLine", "Why options are out or not cleared")) + text;
}

QString Text::claimsToLookAt(const Engagement &engagement) const
{
    QString text;
    for (const AnnouncedChange &change : announcedChanges(m_library, engagement, m_evaluation))
        text += line(announcedSentence(m_library, m_evaluation, change, m_phrases));
    for (const OptionEvaluation &option : m_evaluation.options) {
        for (const CellEvaluation &cell : option.cells) {
            const QString name = criterionName(cell.criterion);
            const bool isBoth = std::ranges::any_of(cell.claim->contradictions, isClientsWord);
            if (isBoth || (cell.ownClaim && !cell.claim->contradictions.isEmpty()))
                text += line(say(QT_TRANSLATE_NOOP("CommandLine",
                                                   "%1, %2: the client's claim is older than the library's evidence, "
                                                   "which says something else; both count."))
                                 .arg(optionName(option), name));
            else if (cell.ownClaim && !cell.seen.day.isValid())
                text += line(say(QT_TRANSLATE_NOOP("CommandLine", "%1, %2: the client's claim bears no day."))
                                 .arg(optionName(option), name));
        }
    }
    return text.isEmpty() ? text : title(QT_TRANSLATE_NOOP("CommandLine", "Claims to look at")) + text;
}

QString Text::risks() const
{
    if (m_evaluation.risks.isEmpty())
        return {};
    TableText table({{say(QT_TRANSLATE_NOOP("CommandLine", "No.")), TableText::Alignment::Right},
                     {say(QT_TRANSLATE_NOOP("CommandLine", "Risk"))},
                     {say(QT_TRANSLATE_NOOP("CommandLine", "Before")), TableText::Alignment::Right},
                     {say(QT_TRANSLATE_NOOP("CommandLine", "After")), TableText::Alignment::Right}});
    for (const RiskEvaluation &risk : m_evaluation.risks) {
        table.addRow({QString::number(risk.number), risk.title.in(m_language), QString::number(risk.score()),
                      QString::number(risk.scoreAfter())});
    }
    return title(QT_TRANSLATE_NOOP("CommandLine", "Risks (likelihood times impact, 1 to 25)")) + table.text();
}

QString Text::duties() const
{
    if (m_evaluation.duties.isEmpty())
        return {};
    TableText table({{say(QT_TRANSLATE_NOOP("CommandLine", "Due"))},
                     {say(QT_TRANSLATE_NOOP("CommandLine", "Duty"))},
                     {say(QT_TRANSLATE_NOOP("CommandLine", "Legal basis"))}});
    for (const DutyEvaluation &duty : m_evaluation.duties) {
        if (const Duty *content = m_library.duty(duty.duty)) {
            table.addRow(
                {displayDate(duty.due, m_language), content->title.in(m_language), content->legalBasis.in(m_language)});
        }
    }
    QString text = title(QT_TRANSLATE_NOOP("CommandLine", "Duties")) + table.text();
    if (const QString unreviewed = unreviewedText(m_library, m_evaluation.duties, m_phrases); !unreviewed.isEmpty())
        text += line(unreviewed);
    return text;
}

} // namespace

QString evaluationText(const Evaluation &evaluation, const Analysis &analysis, const Library &library,
                       const Engagement &engagement, const Phrases &phrases)
{
    const Text text(evaluation, library, phrases);
    return text.head(engagement) + text.ranking() + text.certainty(analysis) + text.reasons()
        + text.claimsToLookAt(engagement) + text.risks() + text.duties();
}

} // namespace lotse
