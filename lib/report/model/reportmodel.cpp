// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/reportmodel.h"

#include "report/model/appendixsection.h"
#include "report/model/comparisonsection.h"
#include "report/model/dutysection.h"
#include "report/model/figuressection.h"
#include "report/model/furthernotes.h"
#include "report/model/methodsection.h"
#include "report/model/rankingsection.h"
#include "report/model/reportcontext.h"
#include "report/model/risksection.h"
#include "report/model/situationsection.h"
#include "report/model/summarysection.h"
#include "report/words/sourcedates.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

using namespace report;

/// Age of a document on the day as of which facts count, in the largest unit that fits.
QString ageText(const Context &context, const PartialDate &date)
{
    const QDate today = countingDay(context);
    const qint64 days = date.first.daysTo(today);
    // A year says nothing about months, a month nothing about days.
    if (days < 0 || date.precision == PartialDate::Precision::Year)
        return {};
    if (days < 60 && date.precision == PartialDate::Precision::Month)
        return {};
    if (days == 0) // the head of the table names the day
        return {};
    if (days < 60)
        return context.text(QT_TRANSLATE_N_NOOP("Report", "%n day(s) old"), int(days));
    const int months = (today.year() - date.first.year()) * 12 + today.month() - date.first.month()
        - (today.day() < date.first.day() ? 1 : 0);
    return context.text(QT_TRANSLATE_N_NOOP("Report", "%n month(s) old"), months);
}

QString sourceText(const Context &context, const Source &source)
{
    QStringList parts = {source.publisher, source.title, sourceDates(source, context.phrases())};
    // What was seen in force later than it was written is not as old as the document.
    const bool isAsOldAsItsDate = lastSeenInForce(source, countingDay(context)) == source.date.first;
    if (source.date.isValid() && isAsOldAsItsDate)
        parts.append(ageText(context, source.date));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The address as it can be typed: what the fonts may lack is percent-encoded.
QString printedAddress(const QString &address)
{
    const bool plain = std::ranges::all_of(address, [](QChar character) { return character.unicode() < 0x80; });
    return plain ? address : QString::fromLatin1(QUrl(address).toEncoded());
}

QStringList versionStamps(const Context &context)
{
    const Thresholds &limits = context.engagement.thresholds;
    return {
        context.text(QT_TRANSLATE_NOOP("Report", "Program: Lotse %1")).arg(QCoreApplication::applicationVersion()),
        context.text(QT_TRANSLATE_NOOP("Report", "Library: state of %1")).arg(libraryState(context)),
        context.text(QT_TRANSLATE_NOOP("Report", "File format: %1")).arg(QString::number(currentFormat)),
        context.text(QT_TRANSLATE_NOOP("Report", "Margin of an unconfirmed weight: %1 points of 10"))
            .arg(context.amount(limits.weightMargin)),
        context.text(QT_TRANSLATE_NOOP("Report", "Options count as close within %1 points of 100"))
            .arg(context.amount(limits.nearTie)),
        limits.applyStaleness
            ? context.text(QT_TRANSLATE_NOOP("Report", "Stale claims widen the result by %1 for each half-life"))
                  .arg(context.numbers().limit(limits.staleNumberSpread))
            : context.text(QT_TRANSLATE_NOOP("Report", "Stale claims are marked and do not widen the result")),
    };
}

/// The appendix with the claims, or, where it is left out, at least the sources that the other sections refer to.
Section closingSection(Context &context, Report &result, bool withClaims)
{
    Section section;
    if (withClaims) {
        section = appendixSection(context);
    } else {
        section.id = u"appendix"_s;
        section.title = context.text(QT_TRANSLATE_NOOP("Report", "Sources and versions"));
    }
    Table sources;
    sources.head = headCells({context.text(QT_TRANSLATE_NOOP("Report", "No.")),
                              context.text(QT_TRANSLATE_NOOP("Report", "Publisher, title, date, age on %1"))
                                  .arg(context.date(countingDay(context)))});
    sources.widths = {0.06, 0.94};
    sources.dense = true;
    for (const Source &source : context.sources.sources()) {
        NumberedSource entry;
        entry.number = int(result.sources.size()) + 1;
        entry.text = sourceText(context, source);
        entry.url = printedAddress(source.url);
        result.sources.append(entry);
        Cell description;
        description.text = entry.text;
        description.secondary = entry.url.isEmpty() ? context.in(source.noUrlReason) : entry.url;
        if (entry.url.startsWith("https://"_L1))
            description.link = entry.url;
        sources.rows.append({.cells = {{.text = u"[%1]"_s.arg(entry.number)}, description}});
    }
    addFurtherNotes(context, section);
    section.blocks.push_back(Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "Sources"))});
    section.blocks.push_back(sources);
    section.blocks.push_back(Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "Versions"))});
    section.blocks.push_back(small(result.versionStamps.join(u" · "_s)));
    return section;
}

} // namespace

report::Report buildReport(const Library &library, const Engagement &engagement, Language language,
                           const QDateTime &created)
{
    using namespace report;
    Context context(library, engagement, language, created);
    Report result;
    result.language = language;
    result.created = created;
    result.cover = coverOf(context);
    result.evaluations = context.evaluations;
    result.analyses = context.analyses;
    result.runningHeader =
        context.text(QT_TRANSLATE_NOOP("Report", "Choice of an AI provider · %1")).arg(context.clientName());
    result.footer = context.text(QT_TRANSLATE_NOOP("Report", "Facts count as of %1 · Not legal advice"))
                        .arg(context.date(countingDay(context)));
    result.pageNumber = context.text(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    result.continued = context.text(QT_TRANSLATE_NOOP("Report", "%1 (continued)"));
    result.versionStamps = versionStamps(context);

    const QStringList &omitted = engagement.report.omittedSections;
    const auto wanted = [&](QLatin1StringView id) { return !omitted.contains(id); };
    result.hasCover = wanted("cover"_L1);
    if (wanted("summary"_L1)) {
        for (qsizetype i = 0; i < context.evaluations.size(); ++i)
            result.sections.append(summarySection(context, i));
    }
    if (wanted("situation"_L1))
        result.sections.append(situationSection(context));
    if (wanted("comparison"_L1))
        result.sections.append(comparisonSection(context));
    if (wanted("ranking"_L1))
        result.sections.append(rankingSection(context));
    if (wanted("risks"_L1))
        result.sections.append(riskSection(context));
    if (wanted("duties"_L1))
        result.sections.append(dutySection(context));
    if (wanted("steps"_L1))
        result.sections.append(stepSection(context));
    if (wanted("method"_L1)) {
        result.sections.append(methodSection(context));
        result.sections.append(figuresSection(context));
    }
    result.sections.append(closingSection(context, result, wanted("appendix"_L1)));
    return result;
}

QDateTime reportTime()
{
    bool fixed = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&fixed);
    return fixed ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC) : QDateTime::currentDateTimeUtc();
}

} // namespace lotse
