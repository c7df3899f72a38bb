// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/reportcontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse::report {

namespace {

/// Fact, assessment and legal reading are told apart.
QString claimKind(const Context &context, const Criterion &criterion, const CellEvaluation &cell)
{
    if (cell.ownClaim)
        return context.text(QT_TRANSLATE_NOOP("Report", "stated by the client"));
    if (cell.unknown)
        return context.text(QT_TRANSLATE_NOOP("Report", "unknown"));
    if (criterion.factKind == "law"_L1)
        return context.text(QT_TRANSLATE_NOOP("Report", "legal reading"));
    if (criterion.factKind == "assessment"_L1)
        return context.text(QT_TRANSLATE_NOOP("Report", "our assessment"));
    switch (cell.basis.value_or(Basis::OwnAssessment)) {
    case Basis::Contract: return context.text(QT_TRANSLATE_NOOP("Report", "fact, from the contract"));
    case Basis::OfficialDocumentation: return context.text(QT_TRANSLATE_NOOP("Report", "fact, from the provider"));
    case Basis::Audit: return context.text(QT_TRANSLATE_NOOP("Report", "fact, audited"));
    case Basis::Press: return context.text(QT_TRANSLATE_NOOP("Report", "fact, from the press"));
    case Basis::OwnAssessment: return context.text(QT_TRANSLATE_NOOP("Report", "our assessment"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString confidenceText(const Context &context, const CellEvaluation &cell)
{
    if (cell.unknown || !cell.confidence)
        return {};
    switch (*cell.confidence) {
    case Confidence::High: return context.text(QT_TRANSLATE_NOOP("Report", "confidence high"));
    case Confidence::Medium: return context.text(QT_TRANSLATE_NOOP("Report", "confidence medium"));
    case Confidence::Low: return context.text(QT_TRANSLATE_NOOP("Report", "confidence low"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString ownReason(const Context &context, const OptionEvaluation &option, const QString &criterion)
{
    const auto found = std::ranges::find_if(context.engagement.ownClaims, [&](const OwnClaim &claim) {
        return claim.deployment == option.deployment && claim.criterion == criterion;
    });
    return found == context.engagement.ownClaims.cend() ? QString() : found->reason;
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
        words.text = context.valueText(*criterion, cell.value);
        words.secondary = cell.ownClaim ? ownReason(context, option, cell.criterion) : context.in(cell.claim->text);
        words.stale = cell.stale;
        words.lowConfidence = cell.confidence == Confidence::Low && !cell.unknown;
        words.sources = context.claimSources(option, cell);
        if (cell.contradicting) {
            words.secondary += u" "_s
                + context.text(QT_TRANSLATE_NOOP("Report", "A valid source contradicts this; both readings count."));
        }
        table.rows.append(
            {.cells = {{.text = context.in(criterion->name)},
                       words,
                       {.text = claimKind(context, *criterion, cell), .secondary = confidenceText(context, cell)},
                       {.text = cell.claim->asOf.isValid() ? context.date(cell.claim->asOf) : u"–"_s}}});
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
                          "Each claim with its kind, date and confidence. The number in brackets leads to the source "
                          "at the end. Facts, our assessments and legal readings are told apart."))));
    QStringList shown;
    for (const Evaluation &evaluation : std::as_const(context.evaluations)) {
        for (const OptionEvaluation &option : evaluation.options) {
            if (shown.contains(option.deployment))
                continue;
            shown.append(option.deployment);
            section.blocks.push_back(Heading {.text = context.optionName(option)});
            section.blocks.push_back(claimTable(context, option));
        }
    }
    return section;
}

} // namespace lotse::report
