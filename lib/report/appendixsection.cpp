// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportcontext.h"

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
        return context.text(QT_TRANSLATE_NOOP("Report", "not documented"));
    if (criterion.factKind == "law"_L1)
        return context.text(QT_TRANSLATE_NOOP("Report", "legal reading"));
    if (criterion.factKind == "assessment"_L1)
        return context.text(QT_TRANSLATE_NOOP("Report", "our assessment"));
    switch (cell.basis.value_or(Basis::OwnAssessment)) {
    case Basis::Contract: return context.text(QT_TRANSLATE_NOOP("Report", "fact, by contract"));
    case Basis::OfficialDocumentation: return context.text(QT_TRANSLATE_NOOP("Report", "fact, by the provider"));
    case Basis::Audit: return context.text(QT_TRANSLATE_NOOP("Report", "fact, audited"));
    case Basis::Press: return context.text(QT_TRANSLATE_NOOP("Report", "fact, by the press"));
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
        words.secondary = cell.ownClaim ? ownReason(context, option, cell.criterion) : context.in(cell.claim.text);
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
                       {.text = cell.claim.asOf.isValid() ? context.date(cell.claim.asOf) : u"–"_s}}});
    }
    return table;
}

} // namespace

Section methodSection(const Context &context)
{
    Section section;
    section.id = u"method"_s;
    section.title = context.text(QT_TRANSLATE_NOOP("Report", "How this report was made"));
    const auto add = [&](const QString &title, const QString &body) {
        section.blocks.push_back(Heading {.text = title, .level = 3});
        section.blocks.push_back(plain(body));
    };
    add(context.text(QT_TRANSLATE_NOOP("Report", "What is compared")),
        context.text(QT_TRANSLATE_NOOP(
            "Report",
            "Not providers are compared but deployments: one contract, one place, one way to run the model. "
            "The same model can be an excellent choice in one deployment and out of the question in another.")));
    add(context.text(QT_TRANSLATE_NOOP("Report", "First the hard limits")),
        context.text(QT_TRANSLATE_NOOP(
            "Report",
            "Answers raise requirements. An option that misses a knock-out is out. If the evidence is missing, too old "
            "or "
            "contradictory, the option is not cleared: what is not known never counts as met. Options that are out "
            "stay in view with what would bring them back.")));
    add(context.text(QT_TRANSLATE_NOOP("Report", "Then points")),
        context.text(QT_TRANSLATE_NOOP(
            "Report",
            "Each claim gets 0 to 100 points on a scale that is fixed in the library and does not depend on the "
            "options at hand. "
            "The points of an option are the sum of these values, each times the weight of its criterion (additive "
            "value model, "
            "Keeney and Raiffa 1976). Adding or removing an option therefore never changes the order of the others.")));
    add(context.text(QT_TRANSLATE_NOOP("Report", "Weights")),
        context.text(
            QT_TRANSLATE_NOOP("Report",
                              "A weight says how much the step from the worst to the best end of a criterion is worth "
                              "to you. The answers propose it, "
                              "you confirm or change it. Each weight has a margin, shown in the table of weights.")));
    add(context.text(QT_TRANSLATE_NOOP("Report", "What is not documented")),
        context.text(QT_TRANSLATE_NOOP("Report",
                                       "A claim without evidence counts with the middle of its scale and widens the "
                                       "span of the option to the whole scale. "
                                       "Its weight is never moved to other criteria, since that would reward silence. "
                                       "Stale claims are marked with *, "
                                       "claims of low confidence with †.")));
    add(context.text(QT_TRANSLATE_NOOP("Report", "How the verdict comes about")),
        context.text(QT_TRANSLATE_NOOP("Report",
                                       "The verdict is open when no option is in, or when the span of another option "
                                       "reaches into that of the first. Otherwise the "
                                       "report says who is ahead in the likely values. It does not examine here how "
                                       "the order changes with other weights.")));
    add(context.text(QT_TRANSLATE_NOOP("Report", "Risks, duties and cost")),
        context.text(QT_TRANSLATE_NOOP(
            "Report",
            "Risks and duties stand beside the points and are not hidden in them. Likelihood, impact, weights and the "
            "values of the scales "
            "are assessments; they can be changed in the program and are stored with the engagement.")));
    add(context.text(QT_TRANSLATE_NOOP("Report", "What this report is not")),
        context.text(QT_TRANSLATE_NOOP("Report",
                                       "It is not legal advice and no certificate. It shows which requirement is met "
                                       "by which evidence, and who says so. "
                                       "The dates of the evidence count: what was true then may have changed.")));
    return section;
}

Section appendixSection(Context &context)
{
    Section section;
    section.id = u"appendix"_s;
    section.title = context.text(QT_TRANSLATE_NOOP("Report", "Appendix: claims and sources"));
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
