// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/biastext.h"

#include "app/cli/tabletext.h"

#include <algorithm>
#include <cmath>

namespace lotse::content {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestList = 10;

QString percent(double share)
{
    return QString::number(std::lround(100 * share)) + u" %"_s;
}

QString withShare(int part, int whole)
{
    return whole == 0 ? u"-"_s : QString(QString::number(part) + u" ("_s + percent(shareOf(part, whole)) + u')');
}

QList<TableText::Column> columns()
{
    QList<TableText::Column> made {{.head = u"provider"_s}};
    for (const QString &head : {u"cells"_s, u"unknown"_s, u"claims"_s, u"contradicted"_s, u"stale"_s, u"low"_s,
                                u"no date"_s, u"contract"_s, u"documentation"_s, u"audit"_s, u"press"_s,
                                u"own judgement"_s, u"not stated"_s, u"sources"_s, u"median age"_s})
        made.append({.head = head, .alignment = TableText::Alignment::Right});
    return made;
}

QStringList cellsOf(const Bias &row, const QString &name)
{
    QStringList cells {name,
                       QString::number(row.cells),
                       withShare(row.unknown, row.cells),
                       QString::number(row.claims),
                       withShare(row.contradicted, row.claims),
                       withShare(row.stale, row.claims),
                       withShare(row.lowConfidence, row.claims),
                       withShare(row.undated, row.claims)};
    for (const int count : row.kinds)
        cells.append(row.claims == 0 ? u"-"_s : percent(shareOf(count, row.claims)));
    cells.append(QString::number(row.documents.size()));
    const std::optional<double> age = medianOf({row.ages.begin(), row.ages.end()});
    cells.append(age ? QString(QString::number(std::lround(*age)) + u" d"_s) : u"-"_s);
    return cells;
}

QString reasonFor(const Departure &departure, const std::vector<ExplainedDeparture> &explained)
{
    const auto found = std::ranges::find_if(explained, [&departure](const ExplainedDeparture &entry) {
        return entry.provider == departure.provider && entry.yardstick == departure.yardstick;
    });
    return found == explained.end() ? u"NOT EXPLAINED"_s : found->reason;
}

} // namespace

QString biasText(const Library &library, QDate date, Rows rows, const std::vector<ExplainedDeparture> &explained)
{
    const LibraryIndex index(library);
    const std::vector<Bias> providers = biasOfProviders(index, date);

    TableText table(columns());
    for (size_t i = 0; i < providers.size(); ++i) {
        table.addRow(cellsOf(providers[i], providers[i].id));
        if (rows == Rows::Providers)
            continue;
        const Profile &profile = library.profiles.at(qsizetype(i));
        for (const Deployment &deployment : profile.deployments)
            table.addRow(cellsOf(biasOf(index, {&profile, &deployment}, date), u"  "_s + deployment.id));
    }
    table.addRow(cellsOf(sumOf(providers), u"all"_s));

    TableText criteria({{.head = u"criterion"_s}, {.head = u"unknown"_s, .alignment = TableText::Alignment::Right}});
    const std::vector<UnknownCriterion> unknown = unknownCriteria(index, date);
    for (size_t i = 0; i < std::min(unknown.size(), longestList); ++i)
        criteria.addRow({unknown[i].id, withShare(unknown[i].unknown, unknown[i].cells)});

    QString text = u"Library "_s + library.version + u", evidence as of "_s + date.toString(Qt::ISODate) + u"\n\n"_s
        + table.text() + u"\nMost often unknown\n\n"_s + criteria.text() + u"\nFurther than "_s
        + QString::number(std::lround(100 * largestDistance)) + u" points from the median of all providers\n\n"_s;
    for (const Departure &departure : departuresIn(providers)) {
        text += departure.provider + u", "_s + yardstickName(departure.yardstick) + u" "_s + percent(departure.share)
            + u" (median "_s + percent(departure.median) + u"): "_s + reasonFor(departure, explained) + u'\n';
    }
    return text;
}

} // namespace lotse::content
