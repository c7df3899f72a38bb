// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/risksection.h"

#include "decision/arrivals.h"
#include "decision/exportcheck.h"
#include "decision/partnership.h"
#include "decision/risklevel.h"
#include "decision/risks.h"
#include "report/charts/arrivalchart.h"
#include "report/charts/marks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse::report {

namespace {

constexpr qsizetype shownArrivals = 8; // the picture shows as many

} // namespace

QString riskTitle(const Context &context, const RiskEvaluation &risk)
{
    return risk.title.isEmpty() ? risk.note.title : context.in(risk.title);
}

QString measureText(const Context &context, const RiskEvaluation &risk)
{
    QStringList parts;
    if (const Risk *known = context.library.risk(risk.risk)) {
        for (const Mitigation &mitigation : known->mitigations) {
            if (risk.note.mitigations.contains(mitigation.id))
                parts.append(context.in(mitigation.text));
        }
    }
    if (!risk.note.measure.trimmed().isEmpty())
        parts.append(risk.note.measure.trimmed());
    return parts.isEmpty() ? context.text(QT_TRANSLATE_NOOP("Report", "no measure chosen")) : parts.join(u' ');
}

QString riskLevelText(const Context &context, int score)
{
    return context.text(QT_TRANSLATE_NOOP("Report", "%1 %2"))
        .arg(QString::number(score), riskLevelName(riskLevel(score), context.language))
        .replace(u' ', u'\u00a0'); // one line
}

QString risksTitle(const Context &context, const QList<Evaluation> &evaluations)
{
    // A risk of several workloads is one risk, high as soon as it is so in one of them.
    QSet<QString> highRisks;
    QSet<QString> open;
    for (const Evaluation &evaluation : evaluations) {
        for (const RiskEvaluation &risk : evaluation.risks) {
            if (riskLevel(risk.score()) != RiskLevel::High)
                continue;
            highRisks.insert(risk.risk);
            if (!hasMeasure(risk.note))
                open.insert(risk.risk);
        }
    }
    const int high = int(highRisks.size());
    const int without = int(open.size());
    if (high == 0)
        return context.text(QT_TRANSLATE_NOOP("Report", "Risks: none is high"));
    if (without == 0)
        return context.text(QT_TRANSLATE_N_NOOP("Report", "%n high risk(s), each with a measure"), high);
    return context.text(QT_TRANSLATE_NOOP("Report", "%1 high risks, %2 without a measure"))
        .arg(QString::number(high), QString::number(without));
}

namespace {

QString affected(const Context &context, const Evaluation &evaluation, const RiskEvaluation &risk)
{
    if (risk.allOptions || risk.options.isEmpty())
        return context.text(QT_TRANSLATE_NOOP("Report", "all"));
    return context.values.concerned(context.library, evaluation, risk.options).join(u", "_s);
}

/// How far the measures are; nothing where none is chosen.
QString stateText(const Context &context, const RiskNote &note)
{
    switch (note.state) {
    case RiskState::Planned: return hasMeasure(note) ? context.text(QT_TRANSLATE_NOOP("Report", "planned")) : QString();
    case RiskState::Running: return context.text(QT_TRANSLATE_NOOP("Report", "running"));
    case RiskState::Done: return context.text(QT_TRANSLATE_NOOP("Report", "done"));
    }
    Q_UNREACHABLE_RETURN({});
}

Cell levelCell(const Context &context, int score)
{
    Cell cell;
    cell.text = riskLevelText(context, score);
    cell.tone = riskTone(score);
    cell.chip = true;
    cell.bold = riskLevel(score) == RiskLevel::High;
    return cell;
}

Cell levelAfterCell(const Context &context, const RiskEvaluation &risk)
{
    Cell cell = levelCell(context, risk.scoreAfter());
    if (risesByMeasures(risk))
        cell.secondary = context.text(QT_TRANSLATE_NOOP("Report", "higher than before"));
    return cell;
}

Table registerTable(Context &context, const Evaluation &evaluation)
{
    Table table;
    table.dense = true;
    table.head = headCells(
        {context.text(QT_TRANSLATE_NOOP("Report", "No.")), context.text(QT_TRANSLATE_NOOP("Report", "Risk")),
         context.text(QT_TRANSLATE_NOOP("Report", "Affects")), context.text(QT_TRANSLATE_NOOP("Report", "Before")),
         context.text(QT_TRANSLATE_NOOP("Report", "Measure")), context.text(QT_TRANSLATE_NOOP("Report", "After")),
         context.text(QT_TRANSLATE_NOOP("Report", "Owner")), context.text(QT_TRANSLATE_NOOP("Report", "Due"))});
    table.widths = {0.042, 0.165, 0.165, 0.105, 0.2, 0.105, 0.128, 0.09};
    for (const RiskEvaluation &risk : evaluation.risks) {
        Cell title;
        title.text = riskTitle(context, risk);
        if (const Risk *known = context.library.risk(risk.risk))
            title.sources = context.sources.numbers(known->sources);
        const QString measure = measureText(context, risk);
        const bool isLong = needsOwnRow(measure);
        table.rows.append(
            {.cells = {{.text = QString::number(risk.number), .bold = true},
                       title,
                       {.text = affected(context, evaluation, risk)},
                       levelCell(context, risk.score()),
                       {.text = isLong ? context.text(QT_TRANSLATE_NOOP("Report", "see below")) : measure},
                       levelAfterCell(context, risk),
                       {.text = risk.note.owner.isEmpty() ? context.text(QT_TRANSLATE_NOOP("Report", "open"))
                                                          : ownerText(context, risk.note.owner)},
                       {.text = context.date(risk.note.due), .secondary = stateText(context, risk.note)}}});
        if (isLong)
            table.rows.append(noteRow(context, context.text(QT_TRANSLATE_NOOP("Report", "Measure")), measure));
        // Notes on own risks stand here too: the words beside the map are on the highest ones only.
        if (!risk.note.note.trimmed().isEmpty())
            table.rows.append(noteRow(context, context.text(QT_TRANSLATE_NOOP("Report", "Note")), risk.note.note));
    }
    return table;
}

/// The map beside what one should know about the highest risks.
Columns mapAndWords(Context &context, const Evaluation &evaluation, int index)
{
    Picture map;
    map.kind = PictureKind::RiskMap;
    map.evaluation = index;
    const auto reduced = std::ranges::find_if(
        evaluation.risks, [](const RiskEvaluation &risk) { return risk.scoreAfter() < risk.score(); });
    if (reduced != evaluation.risks.cend()) {
        map.selected = reduced->risk;
        map.sentence = context
                           .text(QT_TRANSLATE_NOOP(
                               "Report", "Numbers as in the register. Dashed circle: risk %1 after its measures."))
                           .arg(reduced->number);
    } else {
        map.sentence = context.text(QT_TRANSLATE_NOOP("Report", "Numbers as in the register."));
    }
    BulletList words;
    for (const RiskEvaluation &risk : evaluation.risks.first(std::min<qsizetype>(4, evaluation.risks.size()))) {
        Paragraph item;
        item.spans.append({.text = context.text(QT_TRANSLATE_NOOP("Report", "%1 (%2):"))
                                       .arg(riskTitle(context, risk), QString::number(risk.number)),
                           .bold = true});
        const Risk *known = context.library.risk(risk.risk);
        item.spans.append({.text = u" "_s + (known ? context.in(known->explanation) : risk.note.note),
                           .sources = known ? context.sources.numbers(known->sources) : QList<int>()});
        words.items.append(item);
    }
    Columns columns;
    columns.widths = {0.47, 0.53};
    columns.columns.push_back({map});
    columns.columns.push_back(
        {Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "What you should know")), .level = 3}, words});
    return columns;
}

QString medianText(const Context &context, const ArrivalStatistics &figures)
{
    if (figures.arrived == 0)
        return context.text(QT_TRANSLATE_NOOP("Report", "unknown"));
    if (figures.medianLow == 1 && figures.medianHigh == 1)
        return context.text(QT_TRANSLATE_N_NOOP("Report", "%n day(s)"), 1);
    if (figures.medianLow == figures.medianHigh)
        return context.text(QT_TRANSLATE_NOOP("Report", "%1 days")).arg(context.amount(figures.medianLow));
    return context.text(QT_TRANSLATE_NOOP("Report", "%1 to %2 days"))
        .arg(context.amount(figures.medianLow), context.amount(figures.medianHigh));
}

/// Negative when a model was there before its owner's own API had it.
QString days(int number)
{
    return number < 0 ? u"−"_s + QString::number(-number) : QString::number(number);
}

QString spanText(const Context &context, const ArrivalStatistics &figures)
{
    if (figures.arrived == 0)
        return context.text(QT_TRANSLATE_NOOP("Report", "unknown"));
    return context.text(QT_TRANSLATE_NOOP("Report", "%1 to %2 days"))
        .arg(days(figures.shortest), days(figures.longest));
}

Row arrivalRow(const Context &context, const QString &where, const ArrivalStatistics &figures)
{
    return {.cells = {{.text = where, .bold = true},
                      {.text = QString::number(figures.models), .alignRight = true},
                      {.text = QString::number(figures.arrived), .alignRight = true},
                      {.text = QString::number(figures.exact), .alignRight = true},
                      {.text = QString::number(figures.never), .alignRight = true},
                      {.text = medianText(context, figures), .alignRight = true},
                      {.text = spanText(context, figures), .alignRight = true}}};
}

void addArrivals(Context &context, Section &section, const Evaluation &evaluation, int index)
{
    section.blocks.push_back(Heading {
        .text = context.text(QT_TRANSLATE_NOOP("Report", "Delay of new models on Azure (days after OpenAI)"))});
    Table table;
    table.dense = true;
    table.head = headCells(
        {context.text(QT_TRANSLATE_NOOP("Report", "Place")), context.text(QT_TRANSLATE_NOOP("Report", "Models")),
         context.text(QT_TRANSLATE_NOOP("Report", "Arrived")), context.text(QT_TRANSLATE_NOOP("Report", "Day known")),
         context.text(QT_TRANSLATE_NOOP("Report", "Not there")), context.text(QT_TRANSLATE_NOOP("Report", "Median")),
         context.text(QT_TRANSLATE_NOOP("Report", "Span"))});
    for (qsizetype column = 1; column < table.head.size(); ++column)
        table.head[column].alignRight = true;
    table.widths = {0.22, 0.1, 0.1, 0.12, 0.12, 0.17, 0.17};
    table.rows = {
        arrivalRow(context, context.text(QT_TRANSLATE_NOOP("Report", "Azure worldwide")), evaluation.globalArrival),
        arrivalRow(context, context.text(QT_TRANSLATE_NOOP("Report", "EU Data Zone")), evaluation.regionArrival)};
    section.blocks.push_back(table);
    const QDate look = std::max(evaluation.globalArrival.lastLook, evaluation.regionArrival.lastLook);
    if (look.isValid()) {
        section.blocks.push_back(plain(
            context.text(QT_TRANSLATE_NOOP("Report", "“Not there” is known up to the last look, %1, and no longer."))
                .arg(context.date(look))));
    }
    QList<Source> sources;
    const QList<ModelArrival> shown =
        notableArrivals(arrivalsUpTo(context.library.arrivals, evaluation.asOf), shownArrivals);
    for (const ModelArrival &arrival : shown)
        sources.append(arrival.sources);
    Picture picture;
    picture.kind = PictureKind::ArrivalLag;
    picture.evaluation = index;
    picture.sentence =
        context.text(QT_TRANSLATE_NOOP("Report", "The newest models with a documented day or a documented gap."));
    section.blocks.push_back(picture);
    Paragraph note = small(context.text(QT_TRANSLATE_NOOP(
        "Report",
        "Where the day is not documented, the median has a lower and an upper end. Sources of the models shown:")));
    note.spans.last().sources = context.sources.numbers(sources);
    section.blocks.push_back(note);
}

Cell impactCell(Impact impact)
{
    constexpr std::array marks = {Mark::NoEffect, Mark::Positive, Mark::Neutral,
                                  Mark::Mixed,    Mark::Risk,     Mark::Negative};
    Cell cell;
    cell.mark = marks.at(std::size_t(impact));
    return cell;
}

void addPartnership(Context &context, Section &section, const Evaluation &evaluation, int index)
{
    section.blocks.push_back(
        Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "Partnership of Microsoft and OpenAI"))});
    Picture picture;
    picture.kind = PictureKind::PartnershipTimeline;
    picture.evaluation = index;
    picture.sentence = context.text(QT_TRANSLATE_NOOP(
        "Report", "All documented events by their strongest effect on companies like yours; the latest in the table."));
    section.blocks.push_back(picture);
    QList<TimelineEvent> events;
    std::ranges::copy_if(context.library.timeline, std::back_inserter(events),
                         [&](const TimelineEvent &event) { return event.date.first <= evaluation.asOf; });
    std::ranges::stable_sort(events, std::ranges::greater {},
                             [](const TimelineEvent &event) { return event.date.first; });
    Table table;
    table.dense = true;
    table.head = headCells(
        {context.text(QT_TRANSLATE_NOOP("Report", "Date")),
         context.text(QT_TRANSLATE_NOOP("Report", "Event and what it means")),
         context.text(QT_TRANSLATE_NOOP("Report", "Avail.")), context.text(QT_TRANSLATE_NOOP("Report", "Price")),
         context.text(QT_TRANSLATE_NOOP("Report", "Funct.")), context.text(QT_TRANSLATE_NOOP("Report", "Law"))});
    table.widths = {0.11, 0.61, 0.07, 0.07, 0.07, 0.07};
    for (const TimelineEvent &event : std::as_const(events).first(std::min<qsizetype>(7, events.size()))) {
        Cell words;
        words.text = context.in(event.title);
        words.secondary = context.in(event.meaning);
        words.sources = context.sources.numbers(event.sources);
        table.rows.append({.cells = {{.text = context.date(event.date)},
                                     words,
                                     impactCell(event.availability),
                                     impactCell(event.price),
                                     impactCell(event.function),
                                     impactCell(event.law)}});
    }
    section.blocks.push_back(table);
    section.blocks.push_back(small(context.text(QT_TRANSLATE_NOOP(
        "Report", "Effect on availability, price, functions and law; a dot means that none is documented."))));
}

} // namespace

Section riskSection(Context &context)
{
    Section section;
    section.id = u"risks"_s;
    section.title = risksTitle(context, context.evaluations);
    section.newPage = false;
    for (qsizetype index = 0; index < context.evaluations.size(); ++index) {
        const Evaluation &evaluation = context.evaluations.at(index);
        context.addWorkloadHeading(section, evaluation);
        if (evaluation.risks.isEmpty()) {
            section.blocks.push_back(plain(
                context.text(QT_TRANSLATE_NOOP("Report", "The answers and options trigger no risk of the library."))));
            continue;
        }
        section.blocks.push_back(mapAndWords(context, evaluation, int(index)));
        section.blocks.push_back(Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "Register and measures"))});
        section.blocks.push_back(registerTable(context, evaluation));
        section.blocks.push_back(small(context.text(QT_TRANSLATE_NOOP(
            "Report", "Level = likelihood times impact, each from 1 to 5; an assessment, not a measurement."))));
        // Evidence for a risk of the register, whoever raised it.
        const auto measured = [&](RiskMeasurement measurement) {
            return isMeasuredInRegister(context.library, evaluation, measurement);
        };
        if (evaluation.globalArrival.models > 0 && measured(RiskMeasurement::ModelArrival))
            addArrivals(context, section, evaluation, int(index));
        if (!context.library.timeline.isEmpty() && measured(RiskMeasurement::Partnership))
            addPartnership(context, section, evaluation, int(index));
    }
    return section;
}

} // namespace lotse::report
