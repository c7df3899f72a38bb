// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/methodsection.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse::report {

namespace {

bool hasCellsThatDoNotApply(const Evaluation &evaluation)
{
    return std::ranges::any_of(evaluation.options, [&evaluation](const OptionEvaluation &option) {
        for (qsizetype position = 0; position < option.cells.size(); ++position) {
            if (!option.cells.at(position).applies && evaluation.weights.at(position).applies)
                return true;
        }
        return false;
    });
}

/// How the weights of the workloads were drawn; workloads can differ.
QString weightDraws(const Context &context)
{
    QStringList sentences;
    for (const Analysis &analysis : context.analyses) {
        QString sentence;
        switch (analysis.robustness.weights) {
        case WeightInformation::Intervals:
            sentence = context.text(QT_TRANSLATE_NOOP(
                "Report",
                "In each case every weight is drawn evenly and independently from its margin; then all are divided by "
                "their sum. This is not the same as an even draw from all weights that sum to 100%."));
            break;
        case WeightInformation::Order:
            sentence = context.text(QT_TRANSLATE_NOOP(
                "Report",
                "Of the weights only the order is known: in each case they are drawn evenly from all weights in that "
                "order that sum to 100% (their mean are the rank-order centroid weights, Barron and Barrett 1996)."));
            break;
        case WeightInformation::None:
            sentence = context.text(
                QT_TRANSLATE_NOOP("Report",
                                  "Of the weights nothing is known: in each case they are drawn evenly from all "
                                  "weights that sum to 100%."));
            break;
        }
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences.join(u' ');
}

QString factDraws(const Context &context)
{
    const QString ranges = context.engagement.thresholds.factDistribution == Distribution::Triangular
        ? context.text(QT_TRANSLATE_NOOP(
              "Report",
              "A range is drawn as a triangle with its tip at the likely value, unless its claim says otherwise."))
        : context.text(QT_TRANSLATE_NOOP("Report",
                                         "A range is drawn evenly between its ends, unless its claim says otherwise."));
    const QString open = context.engagement.thresholds.applyStaleness
        ? context.text(QT_TRANSLATE_NOOP("Report",
                                         "A claim without evidence is drawn over its whole scale, a stale or "
                                         "contradicted one between the ends of what it leaves open."))
        : context.text(QT_TRANSLATE_NOOP("Report",
                                         "A claim without evidence is drawn over its whole scale, a contradicted one "
                                         "between the ends of what it leaves open; a stale one is only marked."));
    return ranges + u' ' + open + u' '
        + context.text(QT_TRANSLATE_NOOP("Report",
                                         "What several options inherit from one claim of their provider is drawn "
                                         "once for all of them."));
}

QString drawFigures(const Context &context)
{
    const auto drawn = std::ranges::max_element(context.analyses, {},
                                                [](const Analysis &analysis) { return analysis.robustness.draws; });
    const Robustness &first = drawn->robustness;
    return context
        .text(QT_TRANSLATE_NOOP("Report",
                                "%1 cases, seed %2: the same file gives the same figures on every computer. The "
                                "standard error of a share is "
                                "at most %3 percentage points."))
        .arg(context.numbers().count(first.draws), QString::number(first.seed),
             context.number(first.draws > 0 ? 50 / std::sqrt(double(first.draws)) : 0, 2));
}

QString verdictRule(const Context &context)
{
    const Thresholds &limits = context.engagement.thresholds;
    const char *claims = limits.applyStaleness
        ? QT_TRANSLATE_NOOP("Report",
                            "Clear: the leader is first in at least %1 of the cases, and no single claim that is "
                            "unknown, stale, contradicted or a range gives the lead to another option. Leaning: in at "
                            "least %2. Else open.")
        : QT_TRANSLATE_NOOP("Report",
                            "Clear: the leader is first in at least %1 of the cases, and no single claim that is "
                            "unknown, contradicted or a range gives the lead to another option. Leaning: in at least "
                            "%2. Else open.");
    const QString rule = context.text(claims).arg(context.numbers().limit(limits.clearShare),
                                                  context.numbers().limit(limits.leaningShare))
        + u' '
        + context.text(QT_TRANSLATE_NOOP("Report",
                                         "Options that are not cleared take part in the cases under reservation; only "
                                         "an option that is in can lead."));
    const QString stamp = limits.stamped.isValid()
        ? context.text(QT_TRANSLATE_NOOP("Report", "The rule was fixed on %1, as the file records it."))
              .arg(context.date(limits.stamped))
        : context.text(QT_TRANSLATE_NOOP("Report", "The day on which the rule was fixed is not recorded."));
    return rule + u' ' + stamp;
}

BulletList literature()
{
    BulletList list;
    for (
        const QString &work :
        {u"R. L. Keeney, H. Raiffa: Decisions with Multiple Objectives. Wiley 1976."_s,
         u"R. Lahdelma, P. Salminen: SMAA-2: Stochastic Multicriteria Acceptability Analysis for Group Decision Making. Operations Research 49 (2001) 444–454."_s,
         u"F. H. Barron, B. E. Barrett: Decision Quality Using Ranked Attribute Weights. Management Science 42 (1996) 1515–1523."_s,
         u"H. Raiffa, R. Schlaifer: Applied Statistical Decision Theory. Harvard University 1961."_s})
        list.items.append(small(work));
    return list;
}

} // namespace

Section methodSection(const Context &context)
{
    Section section;
    section.id = u"method"_s;
    section.title = context.text(QT_TRANSLATE_NOOP("Report", "How this report was made"));
    const auto add = [&](const QString &title, const QString &body) {
        // Run-in titles: the method is one page.
        section.blocks.push_back(Paragraph {.spans = {{.text = title + u". "_s, .bold = true}, {.text = body}}});
    };
    const char *missing = context.engagement.thresholds.applyStaleness
        ? QT_TRANSLATE_NOOP("Report",
                            "If the evidence is missing, too old or contradictory, the option is not cleared: what is "
                            "not known never counts as met.")
        : QT_TRANSLATE_NOOP("Report",
                            "If the evidence is missing or contradictory, the option is not cleared: what is not known "
                            "never counts as met.");
    add(context.text(QT_TRANSLATE_NOOP("Report", "First the hard limits")),
        context.text(QT_TRANSLATE_NOOP(
            "Report",
            "Not providers are compared but deployments: one contract, one place, one way to run the model. Answers "
            "raise requirements; an option that misses a knock-out is out."))
            + u' ' + context.text(missing));
    add(context.text(QT_TRANSLATE_NOOP("Report", "Then points and weights")),
        context.text(QT_TRANSLATE_NOOP(
            "Report",
            "Each claim gets 0 to 100 points on a fixed scale that does not depend on the options at hand. The points "
            "of "
            "an option are the sum of these values, each times the weight of its criterion (additive value model, "
            "Keeney "
            "and Raiffa 1976), so adding or removing an option never changes the order of the others. A weight says "
            "how "
            "much the step from the worst to the best end of a criterion is worth to you. The answers propose it, you "
            "confirm or change it; each has a margin.")));
    add(context.text(QT_TRANSLATE_NOOP("Report", "What is unknown")),
        context.text(
            QT_TRANSLATE_NOOP("Report",
                              "A claim without evidence counts with the middle of its scale and widens the span "
                              "of the option to the whole scale. Its weight is never moved to other criteria, "
                              "since that would reward silence. Signs behind a claim say what it lacks; each page "
                              "explains those on it.")));
    if (std::ranges::any_of(context.evaluations, hasCellsThatDoNotApply)) {
        add(context.text(QT_TRANSLATE_NOOP("Report", "What does not apply")),
            context.text(QT_TRANSLATE_NOOP(
                "Report",
                "Some criteria have no meaning for some options: a price per person for an interface, a price per text "
                "for seats. There the criterion has no points and no weight, and the points of the option are the "
                "weighted mean of its other criteria. So it neither gains nor loses by it, and its points still depend "
                "on no other option.")));
    }
    const bool drawn =
        std::ranges::any_of(context.analyses, [](const Analysis &analysis) { return analysis.robustness.draws > 0; });
    if (drawn) {
        add(context.text(QT_TRANSLATE_NOOP("Report", "How sure: many cases")),
            context.text(
                QT_TRANSLATE_NOOP("Report",
                                  "The ranking is computed for many cases of what you might reasonably think and know, "
                                  "and the report says "
                                  "how often each option has each place (SMAA-2, Lahdelma and Salminen 2001)."))
                + u' ' + weightDraws(context) + u' ' + factDraws(context) + u' ' + drawFigures(context));
    }
    add(context.text(QT_TRANSLATE_NOOP("Report", "What would flip it")),
        context.text(QT_TRANSLATE_NOOP("Report",
                                       "For each weight and each claim the point is computed at which another option "
                                       "takes the lead, everything else "
                                       "as it is; the other weights keep their proportions. This is exact and needs no "
                                       "draws. A claim can also flip "
                                       "the advice by a knock-out.")));
    add(context.text(QT_TRANSLATE_NOOP("Report", "What to check next")),
        context.text(QT_TRANSLATE_NOOP(
            "Report",
            "Open claims are ranked by how much an answer would lower the probability of a wrong choice (expected "
            "value of "
            "perfect information, Raiffa and Schlaifer 1961), from the same cases. When no answer to a single one can "
            "change the advice, the report says so.")));
    add(context.text(QT_TRANSLATE_NOOP("Report", "How the verdict comes about")), verdictRule(context));
    add(context.text(QT_TRANSLATE_NOOP("Report", "What this report is not")),
        context.text(QT_TRANSLATE_NOOP(
            "Report",
            "Only what has a weight is in the points; risks and duties stand beside them. The report is not legal "
            "advice and "
            "no certificate. It shows which requirement is met by which evidence, and who says so; the dates of the "
            "evidence count.")));
    section.blocks.push_back(Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "Literature")), .level = 3});
    section.blocks.push_back(literature());
    return section;
}

} // namespace lotse::report
