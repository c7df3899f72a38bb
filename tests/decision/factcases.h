// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/facts.h"
#include "decision/smalllibrary.h"

/// Claims and small libraries whose facts are looked at one by one.
namespace lotse::small {

inline Claim brakes(const QString &value, QDate from, QDate to = {}, QDate asOf = {})
{
    Claim result = claim(u"brakes"_s, level(value), asOf.isValid() ? asOf : from);
    result.validFrom = from;
    result.validTo = to;
    return result;
}

inline Deployment child(const QString &id, const QString &inheritsFrom, const QList<Claim> &claims)
{
    Deployment result = deployment(id, claims);
    result.inheritsFrom = inheritsFrom;
    return result;
}

/// Provider -> base -> middle -> top, each with claims of its own at other times.
inline Library family()
{
    Library library;
    library.criteria = {levels(u"brakes"_s, {0, 30, 60, 100}), numbers(u"price"_s, {{0, 100}, {50, 50}, {200, 0}}),
                        numbers(u"quality"_s, {{0, 0}, {10, 100}})};
    Claim statement = brakes(u"l3"_s, QDate(2026, 1, 1));
    statement.kind = Claim::Kind::Statement;
    library.profiles = {profile(
        u"p"_s,
        {child(u"p.base"_s, {}, {brakes(u"l2"_s, QDate(2026, 1, 1)), statement}), child(u"p.middle"_s, u"p.base"_s, {}),
         child(u"p.top"_s, u"p.middle"_s, {brakes(u"l3"_s, QDate(2026, 6, 1), QDate(2026, 6, 30))}),
         child(u"p.alone"_s, {}, {})},
        {brakes(u"l0"_s, QDate(2024, 1, 1), QDate(2025, 6, 30)), brakes(u"l1"_s, QDate(2025, 7, 1))})};
    return library;
}

/// One option with one claim.
inline Library single(const QString &criterion, const Claim &made)
{
    Library library = family();
    Claim placed = made;
    placed.criterion = criterion;
    library.profiles = {profile(u"p"_s, {deployment(u"p.one"_s, {placed})})};
    return library;
}

inline Fact factOn(const Library &library, const QString &deployment, const QString &criterion, QDate date,
                   QDate knownOn = {})
{
    const LibraryIndex index(library);
    return factsOf(index, index.deployment(deployment), {}, date, knownOn)[size_t(index.criterion(criterion))];
}

inline Contradiction reading(const ClaimValue &value, bool assumption = false)
{
    return {.value = value,
            .text = both(u"other"_s),
            .sources = assumption ? QStringList() : QStringList {u"other"_s},
            .assumption = assumption};
}

inline Source dated(const QString &id, QDate day)
{
    Source source;
    source.id = id;
    if (day.isValid())
        source.date = {.first = day, .precision = PartialDate::Precision::Day};
    return source;
}

inline Announcement announced(QDate from, const ClaimValue &value, const QStringList &sources = {})
{
    return {.validFrom = from, .value = value, .text = both(u"changes"_s), .sources = sources};
}

} // namespace lotse::small
