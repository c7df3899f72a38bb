// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wordings.h"

#include "core/hedges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

bool isUnverified(const Claim &claim)
{
    return !claim.value.isKnown() || claim.confidence == Confidence::Low || hasDoubt(claim.text)
        || hasDoubt(claim.confidenceReason);
}

bool isPast(const Claim &claim)
{
    return claim.kind != Claim::Kind::Claim || claim.status == Claim::Status::Replaced
        || (claim.validTo.isValid() && claim.validTo < QDate::currentDate());
}

} // namespace

bool isNamedIn(const QString &name, const QString &text)
{
    if (name.isEmpty())
        return false;
    const auto isLetter = [&text](qsizetype place) {
        return place >= 0 && place < text.size() && text.at(place).isLetterOrNumber();
    };
    for (qsizetype found = text.indexOf(name, 0, Qt::CaseInsensitive); found >= 0;
         found = text.indexOf(name, found + 1, Qt::CaseInsensitive)) {
        if (!isLetter(found - 1) && !isLetter(found + name.size()))
            return true;
    }
    return false;
}

void Wordings::add(const Library &library)
{
    for (const Criterion &criterion : library.criteria)
        m_criteria.insert(criterion.id, criterion);
    for (const Profile &profile : library.profiles)
        add(profile);
}

void Wordings::add(const Profile &profile)
{
    Provider provider {.name = profile.name, .shortName = profile.shortName, .verified = {}, .unverified = {}};
    const auto addClaims = [&provider](const QList<Claim> &claims) {
        for (const Claim &claim : claims) {
            if (!isPast(claim))
                (isUnverified(claim) ? provider.unverified : provider.verified).insert(claim.criterion);
        }
    };
    addClaims(profile.claims);
    for (const Deployment &deployment : profile.deployments)
        addClaims(deployment.claims);
    m_providers.insert(profile.id, provider);
}

const Criterion *Wordings::criterion(const QString &id) const
{
    const auto found = m_criteria.constFind(id);
    return found == m_criteria.cend() ? nullptr : &*found;
}

QStringList Wordings::criteriaNamedIn(const LocalizedText &text) const
{
    QStringList named;
    for (const auto &[id, criterion] : m_criteria.asKeyValueRange()) {
        if (isNamedIn(criterion.name.german, text.german) && isNamedIn(criterion.name.english, text.english))
            named.append(id);
    }
    named.sort();
    return named;
}

bool Wordings::isMoney(const QString &id) const
{
    const Criterion *found = criterion(id);
    if (found == nullptr || found->kind != Criterion::Kind::Number)
        return false;
    const QString units = found->unit.german + u' ' + found->unit.english + u' ' + found->numberPattern.german;
    return std::ranges::any_of(std::array {u"EUR"_s, u"Euro"_s, u"€"_s, u"USD"_s, u"Dollar"_s, u"$"_s},
                               [&units](const QString &sign) { return units.contains(sign, Qt::CaseInsensitive); });
}

std::optional<Wordings::Unverified> Wordings::unverifiedIn(const QString &sentence, Language language,
                                                           const QStringList &criteria) const
{
    for (const auto &[id, provider] : m_providers.asKeyValueRange()) {
        if (!isNamedIn(provider.name.in(language), sentence) && !isNamedIn(provider.shortName.in(language), sentence))
            continue;
        for (const QString &criterion : criteria) {
            if (provider.unverified.contains(criterion) && !provider.verified.contains(criterion))
                return Unverified {.provider = id, .criterion = criterion};
        }
    }
    return {};
}

} // namespace lotse
