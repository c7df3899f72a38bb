// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/certaintysection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse::report {

namespace {

constexpr qsizetype rankingFlips = 5;
constexpr double noticeableShare = 0.01; // of the first places, to say for whom an option is the best

Table flipTable(const Context &context, const FlipText &words, const Sensitivity &sensitivity, qsizetype most)
{
    Table table;
    table.dense = true;
    const QString touched = sensitivity.advised.isEmpty() ? context.text(QT_TRANSLATE_NOOP("Report", "First place"))
                                                          : context.text(QT_TRANSLATE_NOOP("Report", "Advice"));
    table.head = headCells({context.text(QT_TRANSLATE_NOOP("Report", "One change alone, all else as now")), touched});
    table.widths = {0.85, 0.15};
    for (const FlipSentence &line : words.flipLines(sensitivity, most)) {
        table.rows.append({.cells = {{.text = line.sentence},
                                     {.text = words.flipWord(line),
                                      .tone = line.flips ? Tone::Weak : Tone::Good,
                                      .bold = true,
                                      .chip = true}}});
    }
    return table;
}

/// The change of one weight or group that gives the lead away, the nearest within a margin or else the nearest; nullptr
/// without one.
const Flip *nearestWeight(const Sensitivity &sensitivity)
{
    const auto found = std::ranges::find_if(sensitivity.flips, [](const Flip &flip) { return flip.isOfWeight(); });
    return found == sensitivity.flips.cend() ? nullptr : &*found;
}

QStringList criteriaOf(const Context &context, const Flip &flip)
{
    if (flip.kind == Flip::Kind::Weight)
        return {flip.criterion};
    QStringList ids;
    for (const Criterion &criterion : context.library.criteria) {
        if (criterion.group == flip.group)
            ids.append(criterion.id);
    }
    return ids;
}

void addFlipChart(const Context &context, Section &section, qsizetype index)
{
    const Evaluation &evaluation = context.evaluations.at(index);
    const Flip *flip = nearestWeight(context.analyses.at(index).sensitivity);
    if (!flip)
        return;
    const FlipText words = context.flips(evaluation);
    Picture picture;
    picture.kind = PictureKind::WeightFlip;
    picture.evaluation = int(index);
    picture.flip = *flip;
    picture.lines = weightLines(context.engagement, evaluation, criteriaOf(context, *flip));
    const QString name = flip->kind == Flip::Kind::Weight ? words.criterion(flip->criterion) : words.group(flip->group);
    picture.axisTitle = context.text(QT_TRANSLATE_NOOP("Report", "Share of the weight: %1")).arg(name);
    picture.sentence = words.flip(*flip, context.analyses.at(index).sensitivity.advised);
    section.blocks.push_back(
        Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "The weight that flips first")), .level = 3});
    section.blocks.push_back(picture);
}

} // namespace

void addCertaintySummary(const Context &context, Section &section, qsizetype index)
{
    const Evaluation &evaluation = context.evaluations.at(index);
    const Analysis &analysis = context.analyses.at(index);
    if (analysis.robustness.options.isEmpty())
        return;
    const AnalysisText words = context.words(evaluation);
    section.blocks.push_back(Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "How sure is this?"))});
    const Table flips = flipTable(context, context.flips(evaluation), analysis.sensitivity, summaryFlips);
    if (analysis.verdict.kind == VerdictKind::None) {
        if (analysis.verdict.cause != NoVerdictCause::NoneCleared) // the recommendation above says that
            section.blocks.push_back(plain(words.verdict(analysis) + u". "_s + words.verdictReason(analysis)));
        if (!flips.rows.isEmpty())
            section.blocks.push_back(flips);
    } else {
        Columns columns;
        columns.widths = {0.3, 0.7};
        Paragraph share = plain(words.share(analysis));
        share.size = Paragraph::Size::Figure;
        columns.columns.push_back({share, small(words.shareCaption(analysis))});
        columns.columns.push_back({flips});
        section.blocks.push_back(columns);
    }
    if (const QString rival = words.rival(analysis); !rival.isEmpty())
        section.blocks.push_back(small(rival));
    section.blocks.push_back(plain(context.checks(evaluation).checkNext(analysis)));
}

void addCertainty(const Context &context, Section &section, qsizetype index)
{
    const Evaluation &evaluation = context.evaluations.at(index);
    const Analysis &analysis = context.analyses.at(index);
    const AnalysisText words = context.words(evaluation);
    section.blocks.push_back(Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "How sure the ranking is"))});
    QStringList sentences {words.verdict(analysis) + u'.', words.verdictReason(analysis), words.rival(analysis),
                           words.nearTie(analysis.verdict)};
    sentences.removeAll(QString());
    section.blocks.push_back(plain(sentences.join(u' ')));
    const bool compares = AnalysisText::comparesPlaces(analysis);
    if (compares) {
        Picture shares;
        shares.kind = PictureKind::RankShares;
        shares.evaluation = int(index);
        shares.compact = analysis.robustness.options.size() > 10;
        shares.sentence = words.draws(analysis.robustness) + u'.';
        section.blocks.push_back(shares);
    }
    BulletList whom;
    for (qsizetype row = 0; compares && row < analysis.robustness.options.size(); ++row) {
        const QString weights = words.centralWeights(analysis.robustness, analysis.robustness.options.at(row));
        if (analysis.robustness.firstPlace.at(row) >= noticeableShare && !weights.isEmpty())
            whom.items.append(plain(weights));
    }
    if (!whom.items.isEmpty())
        section.blocks.push_back(whom);
    addFlipChart(context, section, index);
    if (Table flips = flipTable(context, context.flips(evaluation), analysis.sensitivity, rankingFlips);
        !flips.rows.isEmpty())
        section.blocks.push_back(std::move(flips));
    section.blocks.push_back(plain(context.checks(evaluation).checkNext(analysis)));
}

} // namespace lotse::report
