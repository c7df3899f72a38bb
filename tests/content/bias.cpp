// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bias.h"

#include <algorithm>
#include <cmath>

namespace lotse::content {

using namespace Qt::StringLiterals;

namespace {

QString documentOf(const Source &source)
{
    return source.url.isEmpty() ? QString(source.publisher + u'\n' + source.title) : source.url;
}

void addDocuments(Bias &row, const Profile &profile, const QStringList &sources)
{
    for (const QString &id : sources) {
        if (const Source *source = profile.source(id))
            row.documents.insert(documentOf(*source));
    }
}

void addCells(Bias &row, const Facts &facts)
{
    for (const Fact &fact : facts) {
        if (!fact.applies)
            continue;
        ++row.cells;
        row.unknown += fact.value().isKnown() ? 0 : 1;
    }
}

void addClaim(Bias &row, const Criterion &criterion, const Profile &profile, const Fact &fact)
{
    if (!fact.value().isKnown())
        return;
    const Claim &claim = *fact.claim;
    ++row.claims;
    row.contradicted += isContradicting(criterion, fact) && !isOnlyAssumed(criterion, fact) ? 1 : 0;
    row.stale += fact.isStale() ? 1 : 0;
    row.lowConfidence += claim.confidence == Confidence::Low ? 1 : 0;
    ++row.kinds.at(claim.basis ? size_t(*claim.basis) : evidenceKinds - 1);
    if (!fact.seen.day.isValid())
        ++row.undated;
    else
        row.ages.push_back(fact.ageDays);
    addDocuments(row, profile, claim.sources);
    for (const Contradiction &reading : claim.contradictions)
        addDocuments(row, profile, reading.sources);
}

} // namespace

Bias &Bias::operator+=(const Bias &other)
{
    cells += other.cells;
    unknown += other.unknown;
    claims += other.claims;
    contradicted += other.contradicted;
    stale += other.stale;
    lowConfidence += other.lowConfidence;
    undated += other.undated;
    for (size_t kind = 0; kind < kinds.size(); ++kind)
        kinds.at(kind) += other.kinds.at(kind);
    documents.unite(other.documents);
    ages.insert(ages.end(), other.ages.begin(), other.ages.end());
    return *this;
}

double shareOf(int part, int whole)
{
    return whole == 0 ? 0 : double(part) / whole;
}

std::optional<double> medianOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    const size_t upper = values.size() / 2;
    const size_t lower = (values.size() - 1) / 2;
    return (values.at(lower) + values.at(upper)) / 2;
}

Bias biasOf(const LibraryIndex &index, Library::DeploymentRef deployment, QDate date)
{
    Bias row;
    row.id = deployment.deployment->id;
    const Facts facts = factsOf(index, deployment, {}, date);
    addCells(row, facts);
    for (size_t position = 0; position < facts.size(); ++position)
        addClaim(row, index.library->criteria.at(qsizetype(position)), *deployment.profile, facts[position]);
    return row;
}

Bias biasOf(const LibraryIndex &index, const Profile &profile, QDate date)
{
    Bias row;
    row.id = profile.id;
    if (profile.deployments.isEmpty())
        addCells(row, factsOfProvider(index, profile, date));
    for (const Deployment &deployment : profile.deployments)
        addCells(row, factsOf(index, {&profile, &deployment}, {}, date));
    for (const Evidenced &entry : evidenceOf(index, profile, date))
        addClaim(row, index.library->criteria.at(entry.criterion), profile, entry.fact);
    return row;
}

std::vector<Bias> biasOfProviders(const LibraryIndex &index, QDate date)
{
    std::vector<Bias> rows;
    for (const Profile &profile : index.library->profiles)
        rows.push_back(biasOf(index, profile, date));
    return rows;
}

Bias sumOf(const std::vector<Bias> &rows)
{
    Bias sum;
    for (const Bias &row : rows)
        sum += row;
    return sum;
}

std::vector<UnknownCriterion> unknownCriteria(const LibraryIndex &index, QDate date)
{
    std::vector<UnknownCriterion> found;
    for (const Criterion &criterion : index.library->criteria)
        found.push_back({.id = criterion.id});
    for (const Profile &profile : index.library->profiles) {
        for (const Deployment &deployment : profile.deployments) {
            const Facts facts = factsOf(index, {&profile, &deployment}, {}, date);
            for (size_t position = 0; position < facts.size(); ++position) {
                if (!facts[position].applies)
                    continue;
                ++found[position].cells;
                found[position].unknown += facts[position].value().isKnown() ? 0 : 1;
            }
        }
    }
    std::erase_if(found, [](const UnknownCriterion &criterion) { return criterion.unknown == 0; });
    std::ranges::stable_sort(found, std::ranges::greater(), [](const UnknownCriterion &criterion) {
        return shareOf(criterion.unknown, criterion.cells);
    });
    return found;
}

QString yardstickName(Yardstick yardstick)
{
    switch (yardstick) {
    case Yardstick::Unknown: return u"unknown"_s;
    case Yardstick::Stale: return u"stale"_s;
    case Yardstick::Undated: return u"without a date"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

double shareBy(Yardstick yardstick, const Bias &row)
{
    switch (yardstick) {
    case Yardstick::Unknown: return shareOf(row.unknown, row.cells);
    case Yardstick::Stale: return shareOf(row.stale, row.claims);
    case Yardstick::Undated: return shareOf(row.undated, row.claims);
    }
    Q_UNREACHABLE_RETURN(0);
}

std::vector<Departure> departuresIn(const std::vector<Bias> &providers)
{
    constexpr double noise = 1e-9; // of the division: what lies on the bound does not depart
    std::vector<Departure> departures;
    for (const Yardstick yardstick : yardsticks) {
        std::vector<double> shares;
        for (const Bias &row : providers)
            shares.push_back(shareBy(yardstick, row));
        const double median = medianOf(shares).value_or(0);
        for (size_t i = 0; i < providers.size(); ++i) {
            if (std::abs(shares[i] - median) > largestDistance + noise)
                departures.push_back(
                    {.provider = providers[i].id, .yardstick = yardstick, .share = shares[i], .median = median});
        }
    }
    return departures;
}

std::vector<ExplainedDeparture> explainedDepartures()
{
    using enum Yardstick;
    return {
        {.provider = u"aleph_alpha"_s,
         .yardstick = Unknown,
         .reason = u"Sold by project contract: terms and prices are not documented, and the client has to ask. "
                   "What is unknown clears no knock-out and widens the result, so silence does not pay."_s},
        {.provider = u"aws_esc"_s,
         .yardstick = Unknown,
         .reason = u"On offer since January 2026. What holds for AWS elsewhere is not taken over from "
                   "aws_bedrock, since no document says that it holds here."_s},
        {.provider = u"open_webui"_s,
         .yardstick = Unknown,
         .reason = u"Run by the client: most answers follow from that and need no document of anybody."_s},
        {.provider = u"own_server"_s,
         .yardstick = Unknown,
         .reason = u"Run by the client: most answers follow from that and need no document of anybody."_s},
        {.provider = u"chatgpt"_s,
         .yardstick = Stale,
         .reason = u"An overview of 3 October 2026 names the vendor's pages that it read and holds for many "
                   "claims; the vendor's own help pages bear no date. Our diligence; the others are to be read "
                   "again, not this one less."_s},
        {.provider = u"claude_seats"_s,
         .yardstick = Stale,
         .reason = u"An overview of 3 October 2026 names the vendor's pages that it read and holds for many "
                   "claims; the vendor's own help pages bear no date. Our diligence; the others are to be read "
                   "again, not this one less."_s},
        {.provider = u"open_webui"_s,
         .yardstick = Stale,
         .reason = u"Run by the client: what follows from that is our judgement of November 2026, which states its "
                   "day, and the manual of the program bears dates of July and August 2026."_s},
        {.provider = u"openai_api"_s,
         .yardstick = Stale,
         .reason = u"Next to azure_openai the most closely read provider: mirrors and third parties say on which "
                   "days from July to November 2026 they saw its pages. Our diligence; the others are to be read "
                   "again, not this one less."_s},
        {.provider = u"aws_esc"_s,
         .yardstick = Undated,
         .reason =
             u"Five of its claims rest on pages of its documentation without a date, or on posts that were read through a third party only."_s},
        {.provider = u"stackit"_s,
         .yardstick = Undated,
         .reason = u"Its service certificate was read in a stored copy without a date; a third party's scoring "
                   "bears none."_s},
        {.provider = u"deepseek_api"_s,
         .yardstick = Stale,
         .reason =
             u"Its price list and documentation bear the day 17 October 2026, and registers name their days in June and July 2026; where nothing is documented there is no claim that could age."_s},
        {.provider = u"own_server"_s,
         .yardstick = Stale,
         .reason =
             u"Run by the client: what follows from that is our judgement of November 2026, which states its day."_s},
        {.provider = u"nebius"_s,
         .yardstick = Stale,
         .reason =
             u"Its documentation was read in stored copies without a date, which counts as one half-life. To be seen on its live pages: our diligence."_s},
        {.provider = u"ionos"_s,
         .yardstick = Undated,
         .reason =
             u"Its documentation was read in stored copies without a date, which counts as one half-life. To be seen on its live pages: our diligence."_s},
        {.provider = u"nebius"_s,
         .yardstick = Undated,
         .reason =
             u"Its documentation was read in stored copies without a date, which counts as one half-life. To be seen on its live pages: our diligence."_s},
    };
}

} // namespace lotse::content
