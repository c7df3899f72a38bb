// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/claimcardcontent.h"

#include "app/library/profilefacts.h"
#include "app/words/messages.h"
#include "decision/facts.h"
#include "report/words/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// The scopes in which a claim of @p scope is looked for: the deployment, what it inherits from, the provider ("").
QStringList chainOf(const Profile &profile, const QString &scope)
{
    QStringList chain;
    for (const Deployment *each = profile.deployment(scope); each != nullptr && !chain.contains(each->id);
         each = profile.deployment(each->inheritsFrom))
        chain.append(each->id);
    chain.append(QString());
    return chain;
}

const QList<Claim> &claimsOf(const Profile &profile, const QString &owner)
{
    const Deployment *deployment = profile.deployment(owner);
    return deployment == nullptr ? profile.claims : deployment->claims;
}

QString nameOfOwner(const Profile &profile, const QString &owner, Language language)
{
    const Deployment *deployment = profile.deployment(owner);
    return deployment == nullptr ? ClaimCardContent::tr("the provider") : deployment->shortName.in(language);
}

/// Returns what counts on @p criterion for @p owner (id of a deployment; empty = the provider).
Fact factOf(const LibraryIndex &index, const Profile &profile, const QString &owner, const QString &criterion,
            QDate today)
{
    const Deployment *deployment = profile.deployment(owner);
    const Facts facts = deployment == nullptr ? factsOfProvider(index, profile, today)
                                              : factsOf(index, {&profile, deployment}, {}, today);
    return facts[size_t(index.criterion(criterion))];
}

/// Returns the claim in the file that @p fact rests on, and whose it is; nullptr = none.
std::pair<const Claim *, QString> claimInFile(const Profile &profile, const QStringList &chain, const Fact &fact)
{
    for (const QString &owner : chain) {
        for (const Claim &claim : claimsOf(profile, owner)) {
            if (fact.claim != nullptr && claim.line == fact.claim->line)
                return {&claim, owner};
        }
    }
    return {};
}

QString periodOf(const Claim &claim, Language language)
{
    const QString from = displayDate(claim.validFrom, language);
    return claim.validTo.isValid()
        ? ClaimCardContent::tr("%1 to %2", "days").arg(from, displayDate(claim.validTo, language))
        : ClaimCardContent::tr("from %1", "day").arg(from);
}

QStringList earlierOf(const Profile &profile, const QString &owner, const Claim *now, const Criterion &criterion,
                      Language language)
{
    QList<const Claim *> earlier;
    for (const Claim &claim : claimsOf(profile, owner)) {
        if (&claim != now && claim.criterion == criterion.id && claim.kind == Claim::Kind::Claim)
            earlier.append(&claim);
    }
    std::ranges::stable_sort(earlier, std::ranges::greater {}, &Claim::validFrom);
    QStringList lines;
    for (const Claim *claim : std::as_const(earlier)) {
        lines.append(ClaimCardContent::tr("%1: %2", "period and value")
                         .arg(periodOf(*claim, language), ValueText(language).fullValue(criterion, claim->value)));
    }
    return lines;
}

QString withText(const QString &value, const LocalizedText &text, Language language)
{
    return text.isEmpty() ? value : ClaimCardContent::tr("%1. %2", "value and text").arg(value, text.in(language));
}

void fillOthers(ClaimCardContent &content, Language language)
{
    const ValueText words(language);
    for (const Contradiction &each : content.claim.contradictions) {
        const QString value = words.fullValue(content.criterion, each.value);
        content.readings.append(
            withText(each.assumption ? ClaimCardContent::tr("%1 (assumed)").arg(value) : value, each.text, language));
    }
    for (const Measure &each : content.claim.measures) {
        content.changes.append(ClaimCardContent::tr("Opens “%1”: %2", "a measure")
                                   .arg(words.fullValue(content.criterion, each.value), each.text.in(language)));
    }
    for (const Announcement &each : content.claim.announced) {
        content.changes.append(ClaimCardContent::tr("Announced from %1: %2")
                                   .arg(displayDate(each.validFrom, language),
                                        withText(words.fullValue(content.criterion, each.value), each.text, language)));
    }
}

} // namespace

ClaimCardContent ClaimCardContent::of(const Profile &profile, const Library &library, const QString &scope,
                                      const QString &criterion, QDate today, Language language,
                                      const QList<Issue> &issues, const JsonOutline &outline)
{
    ClaimCardContent content;
    content.scope = profile.deployment(scope) == nullptr ? QString() : scope;
    content.place = {.owner = content.scope, .criterion = criterion, .validFrom = {}, .id = {}};
    const Criterion *found = library.criterion(criterion);
    if (found == nullptr)
        return content;
    content.criterion = *found;
    const QStringList chain = chainOf(profile, content.scope);
    const LibraryIndex index(library);
    const auto [claim, owner] = claimInFile(profile, chain, factOf(index, profile, content.scope, criterion, today));
    // What would count if the claim were not there.
    const QString parent = chain.value(chain.indexOf(content.scope) + 1);
    const Fact hidden = content.scope.isEmpty() ? Fact() : factOf(index, profile, parent, criterion, today);
    const QString hiddenOwner = claimInFile(profile, chain, hidden).second;
    content.earlier = earlierOf(profile, claim == nullptr ? content.scope : owner, claim, *found, language);
    if (claim == nullptr)
        return content;
    content.claim = *claim;
    content.place = placeOf(owner, *claim);
    if (owner != content.scope) {
        content.origin = Origin::Inherited;
        content.originWords = tr("inherited from %1").arg(nameOfOwner(profile, owner, language));
    } else if (hidden.claim != nullptr) {
        content.origin = Origin::Overriding;
        content.originWords = tr("overrides “%1” of %2", "value and owner")
                                  .arg(ValueText(language).fullValue(*found, hidden.claim->value),
                                       nameOfOwner(profile, hiddenOwner, language));
    } else {
        content.origin = Origin::Own;
        const qsizetype others = deploymentsByClaim(profile, library, today).value(claim->line).size();
        if (others > 1)
            content.originWords = tr("counts for %n deployment(s)", nullptr, int(others));
    }
    for (const QString &id : claim->sources) {
        if (const Source *source = profile.source(id))
            content.sources.append(*source);
    }
    fillOthers(content, language);
    const QString pointer = claimPointer(outline, content.place);
    for (const Issue &issue : issues) {
        if (pointer.isEmpty() || (issue.place.pointer != pointer && !issue.place.pointer.startsWith(pointer + u'/')))
            continue;
        QString &fault = content.faults[issue.place.pointer.sliced(pointer.size())];
        if (fault.isEmpty())
            fault = sentence(issue);
    }
    return content;
}

} // namespace lotse
