// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/appendixsection.h"

#include "decision/facts.h"
#include "report/words/announcedtext.h"
#include "report/words/claimkind.h"
#include "report/words/sourcedates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse::report {

namespace {

QString confidenceLevel(const Context &context, Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return context.text(QT_TRANSLATE_NOOP("Report", "confidence high"));
    case Confidence::Medium: return context.text(QT_TRANSLATE_NOOP("Report", "confidence medium"));
    case Confidence::Low: return context.text(QT_TRANSLATE_NOOP("Report", "confidence low"));
    }
    Q_UNREACHABLE_RETURN({});
}

/// How sure the claim is, and why not surer.
QString confidenceText(const Context &context, const CellEvaluation &cell)
{
    if (cell.unknown || cell.ownClaim || !cell.confidence)
        return {};
    const QString reason = context.in(cell.claim->confidenceReason);
    const QString level = confidenceLevel(context, *cell.confidence);
    return reason.isEmpty() ? level : context.text(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(level, reason);
}

QString ownReason(const Context &context, const OptionEvaluation &option, const QString &criterion)
{
    const auto found = std::ranges::find_if(context.engagement.ownClaims, [&](const OwnClaim &claim) {
        return claim.deployment == option.deployment && claim.criterion == criterion;
    });
    return found == context.engagement.ownClaims.cend() ? QString() : found->reason;
}

QString doubtText(const Context &context, Doubt doubt)
{
    return doubt == Doubt::LaterEvidence
        ? context.text(QT_TRANSLATE_NOOP(
              "Report", "It, or each source of it, bears a later day than this report; it does not count as known."))
        : context.text(
              QT_TRANSLATE_NOOP("Report", "The number is better than the scale knows and does not count as known."));
}

/// Both dates of the source by which @p cell is as old as it is; without such a one, of its first.
Cell dayCell(const Context &context, const OptionEvaluation &option, const CellEvaluation &cell)
{
    const Library::DeploymentRef place = context.library.deployment(option.deployment);
    const bool isOfSource = !cell.ownClaim && (!cell.seen.source.isEmpty() || !cell.seen.day.isValid());
    const QString id = cell.seen.source.isEmpty() ? cell.claim->sources.value(0) : cell.seen.source;
    const Source *source = isOfSource && place ? place.profile->source(id) : nullptr;
    if (source)
        return {.text = documentDay(*source, context.phrases()), .secondary = seenDay(*source, context.phrases())};
    if (!cell.seen.day.isValid())
        return {.text = u"–"_s};
    const QString day = context.date(cell.seen.day);
    const bool isSearch = cell.unknown && !cell.ownClaim && cell.doubt == Doubt::None;
    return {.text = isSearch ? context.text(QT_TRANSLATE_NOOP("Report", "searched %1")).arg(day) : day};
}

/// Another reading of the claim in the row above, with its own sources. Only documented ones that say something else
/// disagree with it.
Row readingRow(Context &context, const OptionEvaluation &option, const Criterion &criterion, const CellEvaluation &cell,
               const Contradiction &other)
{
    const bool disagrees =
        cell.contradicting && !other.assumption && other.value.isKnown() && other.value != cell.value;
    Cell words;
    words.text = context.values.shortValue(criterion, other.value);
    if (!isClientsWord(other) || !needsOwnRow(context.in(other.text)))
        words.secondary = context.in(other.text);
    words.marks = {.contradicted = disagrees, .assumed = other.assumption};
    words.sources = context.readingSources(option, other);
    const QString kind = other.assumption ? context.text(QT_TRANSLATE_NOOP("Report", "assumption"))
        : isClientsWord(other)            ? context.text(QT_TRANSLATE_NOOP("Report", "older, stated by the client"))
                                          : context.text(QT_TRANSLATE_NOOP("Report", "other reading"));
    const QString why =
        disagrees ? context.text(QT_TRANSLATE_NOOP("Report", "the stricter reading above counts")) : QString();
    return {.cells = {{}, words, {.text = kind, .secondary = why}, {}}};
}

/// A change of the claim in the row above that lies ahead.
Row announcedRow(Context &context, const OptionEvaluation &option, const Criterion &criterion,
                 const Announcement &change)
{
    Cell words;
    words.text = announcedText(criterion, change, context.phrases());
    words.sources = context.announcedSources(option, change);
    return {.cells = {{}, words, {.text = context.text(QT_TRANSLATE_NOOP("Report", "announced"))}, {}}};
}

Table claimTable(Context &context, const OptionEvaluation &option)
{
    Table table;
    table.dense = true;
    table.head = headCells(
        {context.text(QT_TRANSLATE_NOOP("Report", "Criterion")), context.text(QT_TRANSLATE_NOOP("Report", "Claim")),
         context.text(QT_TRANSLATE_NOOP("Report", "Kind")), context.text(QT_TRANSLATE_NOOP("Report", "As of"))});
    table.widths = {0.18, 0.53, 0.19, 0.1};
    for (const CellEvaluation &cell : option.cells) {
        const Criterion *criterion = context.library.criterion(cell.criterion);
        if (!criterion)
            continue;
        Cell words;
        words.text = context.valueText(*criterion, cell);
        const QString reason = cell.ownClaim ? ownReason(context, option, cell.criterion)
                                             : context.in(cell.applies ? cell.claim->text : criterion->elsewhere);
        if (!needsOwnRow(reason) || !cell.ownClaim)
            words.secondary = reason;
        words.marks = marksOf(*criterion, cell);
        words.sources = context.claimSources(option, cell);
        if (cell.doubt != Doubt::None)
            words.secondary = QString(words.secondary + u' ' + doubtText(context, cell.doubt)).trimmed();
        table.rows.append({.cells = {{.text = context.in(criterion->name)},
                                     words,
                                     {.text = claimKindText(context.library, *criterion, cell, context.phrases()),
                                      .secondary = confidenceText(context, cell)},
                                     dayCell(context, option, cell)}});
        if (cell.ownClaim && needsOwnRow(reason))
            table.rows.append(noteRow(context, context.text(QT_TRANSLATE_NOOP("Report", "Reason")), reason));
        const QString note = context.engagement.notes.value(option.deployment + u'/' + cell.criterion);
        if (!note.trimmed().isEmpty())
            table.rows.append(noteRow(context, context.text(QT_TRANSLATE_NOOP("Report", "Note")), note));
        for (const Contradiction &other : cell.claim->contradictions) {
            table.rows.append(readingRow(context, option, *criterion, cell, other));
            if (const QString word = context.in(other.text); isClientsWord(other) && needsOwnRow(word))
                table.rows.append(noteRow(context, context.text(QT_TRANSLATE_NOOP("Report", "Reason")), word));
        }
        if (!cell.ownClaim) {
            for (const Announcement &change : cell.claim->announced)
                table.rows.append(announcedRow(context, option, *criterion, change));
        }
    }
    return table;
}

} // namespace

Section appendixSection(Context &context)
{
    Section section;
    section.id = u"appendix"_s;
    section.title = context.text(QT_TRANSLATE_NOOP("Report", "Appendix: claims and sources"));
    section.newPage = false;
    section.blocks.push_back(plain(context.text(
        QT_TRANSLATE_NOOP("Report",
                          "Each claim with its kind, the date of its document, the day on which it was last seen to "
                          "say so, and its confidence. The number in brackets leads to the source at the end. Facts, "
                          "our assessments and legal readings are told apart."))));
    QStringList shown;
    for (const Evaluation &evaluation : std::as_const(context.evaluations)) {
        for (const OptionEvaluation &option : evaluation.options) {
            if (shown.contains(option.deployment))
                continue;
            shown.append(option.deployment);
            const QString name = context.optionName(option);
            const QString fullName = context.in(option.fullName);
            section.blocks.push_back(
                Heading {.text = fullName.isEmpty() || fullName == name
                             ? name
                             : context.text(QT_TRANSLATE_NOOP("Report", "%1 – %2")).arg(name, fullName)});
            section.blocks.push_back(claimTable(context, option));
        }
    }
    return section;
}

} // namespace lotse::report
