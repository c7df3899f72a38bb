// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/furthernotes.h"

#include "decision/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse::report {

namespace {

/// Collects what was entered on something that the other parts of the report do not show any more: a question that is
/// not asked now, a risk or duty that nothing raises, an option that is not compared.
class FurtherNotes
{
public:
    explicit FurtherNotes(const Context &context) : m_context(context) { }

    [[nodiscard]] QList<std::pair<QString, QString>> collect()
    {
        for (const Evaluation &evaluation : m_context.evaluations)
            addAnswers(evaluation);
        addNotes();
        addRisks();
        addDuties();
        addOwnClaims();
        for (const Evaluation &evaluation : m_context.evaluations)
            addRequirements(evaluation);
        return m_rows;
    }

private:
    void add(const QString &label, const QStringList &texts)
    {
        QStringList written;
        for (const QString &text : texts) {
            if (!text.trimmed().isEmpty())
                written.append(text);
        }
        if (!written.isEmpty())
            m_rows.append({label, written.join(u'\n')});
    }

    [[nodiscard]] QString questionName(const QString &id) const
    {
        const auto found = std::ranges::find(m_context.library.questions, id, &Question::id);
        if (found == m_context.library.questions.cend())
            return id;
        return m_context.text(QT_TRANSLATE_NOOP("Report", "Question %1: %2"))
            .arg(QString::number(found->number), m_context.in(found->text));
    }

    void addAnswers(const Evaluation &evaluation)
    {
        const QMap<QString, GivenAnswer> &answers = m_context.workload(evaluation).answers;
        for (const auto &[id, given] : answers.asKeyValueRange()) {
            if (!evaluation.visibleQuestions.contains(id))
                add(questionName(id), {given.note});
        }
    }

    [[nodiscard]] bool isVisible(const QString &question) const
    {
        return std::ranges::any_of(m_context.evaluations, [&](const Evaluation &evaluation) {
            return evaluation.visibleQuestions.contains(question);
        });
    }

    [[nodiscard]] const CellEvaluation *cell(const QString &deployment, const QString &criterion) const
    {
        for (const Evaluation &evaluation : m_context.evaluations) {
            const OptionEvaluation *option = evaluation.option(deployment);
            if (!option)
                continue;
            const auto found = std::ranges::find(option->cells, criterion, &CellEvaluation::criterion);
            if (found != option->cells.cend())
                return &*found;
        }
        return nullptr;
    }

    [[nodiscard]] QString cellName(const QString &deployment, const QString &criterion) const
    {
        const QString option = m_context.evaluations.isEmpty()
            ? deployment
            : m_context.optionName(m_context.evaluations.first(), deployment);
        return m_context.text(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(option, m_context.criterionName(criterion));
    }

    void addNotes()
    {
        for (const auto &[key, note] : m_context.engagement.notes.asKeyValueRange()) {
            const qsizetype slash = key.indexOf(u'/');
            if (slash < 0) {
                if (!isVisible(key))
                    add(questionName(key), {note});
            } else if (!cell(key.first(slash), key.sliced(slash + 1))) {
                add(cellName(key.first(slash), key.sliced(slash + 1)), {note});
            }
        }
    }

    void addRisks()
    {
        for (const auto &[id, note] : m_context.engagement.risks.asKeyValueRange()) {
            const bool shown = std::ranges::any_of(m_context.evaluations, [&](const Evaluation &evaluation) {
                return std::ranges::contains(evaluation.risks, id, &RiskEvaluation::risk);
            });
            const Risk *known = m_context.library.risk(id);
            if (!shown)
                add(m_context.text(QT_TRANSLATE_NOOP("Report", "Risk: %1"))
                        .arg(known ? m_context.in(known->title) : id),
                    {note.title, note.measure, note.owner, note.note});
            else if (known)
                add(m_context.in(known->title), {note.title}); // own risks only have one
        }
    }

    void addDuties()
    {
        for (const auto &[id, note] : m_context.engagement.duties.asKeyValueRange()) {
            const Duty *known = m_context.library.duty(id);
            const bool shown = known && std::ranges::any_of(m_context.evaluations, [&](const Evaluation &evaluation) {
                                   return std::ranges::contains(evaluation.duties, id, &DutyEvaluation::duty);
                               });
            if (!shown)
                add(m_context.text(QT_TRANSLATE_NOOP("Report", "Duty: %1"))
                        .arg(known ? m_context.in(known->title) : id),
                    {note.owner, note.note});
        }
    }

    void addOwnClaims()
    {
        for (const OwnClaim &claim : m_context.engagement.ownClaims) {
            const CellEvaluation *shown = cell(claim.deployment, claim.criterion);
            const bool counts =
                shown && (shown->ownClaim || std::ranges::any_of(shown->claim->contradictions, isClientsWord));
            if (!counts)
                add(cellName(claim.deployment, claim.criterion), {claim.reason});
        }
    }

    /// A weaker requirement on the same criterion is not among those that count.
    void addRequirements(const Evaluation &evaluation)
    {
        for (const OwnRequirement &own : m_context.workload(evaluation).requirements) {
            const bool shown = std::ranges::any_of(evaluation.requirements, [&](const Requirement &requirement) {
                return std::ranges::contains(requirement.reasons, own.reason, &lotse::Reason::ownText);
            });
            if (!shown)
                add(m_context.text(QT_TRANSLATE_NOOP("Report", "Own requirement on %1"))
                        .arg(m_context.criterionName(own.effect.criterion)),
                    {own.reason});
        }
    }

    const Context &m_context;
    QList<std::pair<QString, QString>> m_rows;
};

} // namespace

void addFurtherNotes(const Context &context, Section &section)
{
    const QList<std::pair<QString, QString>> rows = FurtherNotes(context).collect();
    if (rows.isEmpty())
        return;
    section.blocks.push_back(Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "Further notes"))});
    section.blocks.push_back(small(context.text(QT_TRANSLATE_NOOP(
        "Report", "Entered on what is not asked, raised or compared now; it does not count in this report."))));
    section.blocks.push_back(KeyValues {.rows = rows});
}

} // namespace lotse::report
