// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/claimreader.h"

#include "core/lastseen.h"
#include "core/numberlimits.h"
#include "core/wordcheck.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

Range readRange(Reading &reading, const Node &node)
{
    ObjectReader object(reading, node, ProfileObject::Range);
    Range range;
    range.distribution =
        object.choice("distribution"_L1, distributionNames, Need::Optional).value_or(Distribution::Default);
    const bool isNormal = range.distribution == Distribution::Normal;
    const Need ends = isNormal ? Need::Optional : Need::Required;
    const auto low = object.number("low"_L1, ends);
    const auto likely = object.number("likely"_L1);
    const auto high = object.number("high"_L1, ends);
    if (isNormal)
        range.standardDeviation = object.number("standard_deviation"_L1).value_or(0);
    if (range.distribution == Distribution::Beta) {
        range.alpha = object.number("alpha"_L1).value_or(0);
        range.beta = object.number("beta"_L1).value_or(0);
    }
    range.likely = likely.value_or(0);
    // The curve has no ends: those that are shown hold all but 0.3 % of it.
    const double reach = shownDeviations * range.standardDeviation;
    range.low = low.value_or(std::max(-largestNumber, range.likely - reach));
    range.high = high.value_or(std::min(largestNumber, range.likely + reach));
    if (likely && (range.low > range.likely || range.likely > range.high) && (isNormal || (low && high)))
        reading.error(Issue::Code::InvalidRange, node,
                      {numberText(range.low), numberText(range.likely), numberText(range.high)});
    return range;
}

// Warns once, of the end that lies furthest outside.
void checkRangeOnScale(Reading &reading, const Node &node, const Range &range, const QString &criterion)
{
    const Criterion *scale = reading.names().scale(criterion);
    if (scale == nullptr)
        return;
    double worst = range.likely;
    if (range.distribution != Distribution::Normal && range.distribution != Distribution::Beta) {
        for (const double end : {range.low, range.high}) {
            if (scale->fitOf(end) > scale->fitOf(worst))
                worst = end;
        }
    }
    reading.checkOnScale(node, worst, criterion);
}

template<typename T>
constexpr ProfileObject objectOf = ProfileObject::Contradiction;
template<>
constexpr ProfileObject objectOf<Announcement> = ProfileObject::Announcement;
template<>
constexpr ProfileObject objectOf<Measure> = ProfileObject::Measure;

template<typename T>
T readVariant(Reading &reading, const Node &node, const QString &criterion, const SourcesById &sources)
{
    ObjectReader object(reading, node, objectOf<T>);
    T variant;
    if constexpr (requires { variant.validFrom; })
        variant.validFrom = object.date("valid_from"_L1);
    variant.value = readClaimValue(object, criterion);
    variant.text = object.localized("text"_L1);
    constexpr bool mayBeAssumed = requires { variant.assumption; };
    variant.sources = readSourceIds(object, "sources"_L1, sources, mayBeAssumed ? Need::Optional : Need::Required);
    if constexpr (mayBeAssumed) {
        variant.assumption = object.boolean("assumption"_L1, false);
        if (variant.sources.isEmpty() && !variant.assumption)
            reading.error(Issue::Code::NoOwnSource, node, {criterion});
    }
    return variant;
}

// A reading that rests on nothing but the claim's own sources cannot be told from a doubt about them.
void checkOwnSources(const ObjectReader &object, Reading &reading, const Claim &claim)
{
    for (qsizetype i = 0; i < claim.contradictions.size(); ++i) {
        const Contradiction &other = claim.contradictions.at(i);
        const auto isOwn = [&claim](const QString &id) { return !claim.sources.contains(id); };
        if (!other.assumption && !other.sources.isEmpty() && std::ranges::none_of(other.sources, isOwn))
            reading.warning(Issue::Code::SharedSource, object.node(), {claim.criterion});
    }
}

// Its age counts from its sources. Where it rests on documents, a younger day would be that of a reading.
void checkAsOf(ObjectReader &object, const Claim &claim, const SourcesById &sources)
{
    QList<const Source *> rested;
    for (const QString &id : claim.sources) {
        if (const auto found = sources.constFind(id); found != sources.cend())
            rested.append(&*found);
    }
    if (!claim.asOf.isValid() || statesItsDay(claim, rested))
        return;
    const QDate newest = newestOf(rested).day;
    if (!newest.isValid() || claim.asOf > newest) {
        object.reading().warning(Issue::Code::YoungerThanSources, *object.find("as_of"_L1),
                                 {claim.asOf.toString(Qt::ISODate), newest.toString(Qt::ISODate)});
    }
}

template<typename T>
QList<T> readVariants(ObjectReader &claim, QLatin1StringView key, const QString &criterion, const SourcesById &sources)
{
    return claim.list(key, Need::Optional,
                      [&](const Node &item) { return readVariant<T>(claim.reading(), item, criterion, sources); });
}

void readHistoricPart(ObjectReader &object, Claim &claim)
{
    claim.id = object.plainId("id"_L1, Need::Optional);
    claim.kind = object.choice("kind"_L1, claimKindNames, Need::Optional).value_or(Claim::Kind::Claim);
    claim.status = object.choice("status"_L1, claimStatusNames, Need::Optional).value_or(Claim::Status::Current);
    claim.articleClaims = object.plainIds("article_claims"_L1, Need::Optional);
    claim.tableValue = object.localized("table_value"_L1, Need::Optional);
    claim.replacedBy = object.plainIds("replaced_by"_L1, Need::Optional);
    claim.replacedReason = object.localized("replaced_reason"_L1, Need::Optional);
}

} // namespace

ClaimValue readClaimValue(ObjectReader &object, const QString &criterion)
{
    Reading &reading = object.reading();
    const auto keys = {"level"_L1, "number"_L1, "range"_L1, "unknown"_L1};
    const auto given = std::ranges::count_if(keys, [&](QLatin1StringView key) { return object.has(key); });
    if (given == 0)
        reading.error(Issue::Code::MissingKey, object.node(), {u"unknown"_s});
    else if (given > 1)
        reading.error(Issue::Code::DuplicateKey, object.node(), {u"level/number/range/unknown"_s});

    ClaimValue value;
    const auto unknown = object.member("unknown"_L1, JsonValue::Type::Boolean, Need::Optional);
    if (unknown && !unknown->value.boolean)
        reading.error(Issue::Code::UnknownValue, *unknown, {u"false"_s, u"true"_s});
    if (object.has("level"_L1))
        value = {.kind = ClaimValue::Kind::Level, .level = object.level("level"_L1, criterion), .number = {}};
    if (const auto number = object.member("number"_L1, JsonValue::Type::Number, Need::Optional)) {
        reading.checkTakesNumbers(*number, criterion);
        const std::optional<double> read = object.number("number"_L1, -largestNumber, largestNumber);
        if (read)
            reading.checkOnScale(*number, *read, criterion);
        const double plain = read.value_or(0);
        value = {
            .kind = ClaimValue::Kind::Number, .level = {}, .number = {.low = plain, .likely = plain, .high = plain}};
    }
    if (const auto range = object.member("range"_L1, Need::Optional)) {
        reading.checkTakesNumbers(*range, criterion);
        value = {.kind = ClaimValue::Kind::Number, .level = {}, .number = readRange(reading, *range)};
        checkRangeOnScale(reading, *range, value.number, criterion);
    }
    return value;
}

Claim readClaim(Reading &reading, const Node &node, const SourcesById &sources)
{
    ObjectReader object(reading, node, ProfileObject::Claim);
    Claim claim;
    claim.line = node.value.line;
    readHistoricPart(object, claim);
    claim.criterion = object.id("criterion"_L1, IdKind::Criterion);
    const bool isStatement = claim.kind == Claim::Kind::Statement;
    if (!isStatement || object.has("level"_L1) || object.has("number"_L1) || object.has("range"_L1)
        || object.has("unknown"_L1))
        claim.value = readClaimValue(object, claim.criterion);
    claim.validFrom = object.pastDate("valid_from"_L1);
    claim.validFromKind =
        object.choice("valid_from_kind"_L1, validFromKindNames).value_or(Claim::ValidFromKind::SourceDate);
    claim.validTo = object.date("valid_to"_L1, Need::Optional);
    if (claim.validTo.isValid() && claim.validTo < claim.validFrom)
        reading.error(Issue::Code::EndsBeforeStart, *object.find("valid_to"_L1),
                      {claim.validTo.toString(Qt::ISODate), claim.validFrom.toString(Qt::ISODate)});
    claim.asOf = object.pastDate("as_of"_L1, Need::Optional);
    const Need evidence = claim.value.isKnown() ? Need::Required : Need::Optional;
    claim.basis = object.choice("basis"_L1, basisNames, evidence);
    claim.confidence = object.choice("confidence"_L1, confidenceNames, evidence);
    claim.confidenceReason = object.localized("confidence_reason"_L1, Need::Optional);
    claim.text = object.localized("text"_L1);
    claim.sources = readSourceIds(object, "sources"_L1, sources, evidence);
    if (claim.value.isKnown() && claim.sources.isEmpty() && object.has("sources"_L1))
        reading.error(Issue::Code::NoSource, node, {claim.criterion});
    claim.contradictions = readVariants<Contradiction>(object, "contradictions"_L1, claim.criterion, sources);
    checkOwnSources(object, reading, claim);
    checkAsOf(object, claim, sources);
    checkClaimWords(object, claim);
    claim.announced = readVariants<Announcement>(object, "announced"_L1, claim.criterion, sources);
    claim.measures = readVariants<Measure>(object, "measures"_L1, claim.criterion, sources);
    return claim;
}

} // namespace lotse
