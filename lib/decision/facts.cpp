// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/facts.h"

#include "decision/factpoints.h"

#include <algorithm>
#include <limits>

namespace lotse {

namespace {

/// The later start counts; of two that start on the same day, the one that was seen later.
bool isNewer(const ProfileEvidence &evidence, const Claim &claim, const Claim *than)
{
    if (!than || claim.validFrom != than->validFrom)
        return !than || claim.validFrom > than->validFrom;
    return evidence.seen(claim).day > evidence.seen(*than).day;
}

/// True if a change that was announced with @p claim has begun on @p date, after the last day of the claim itself.
bool goesOn(const Claim &claim, QDate date)
{
    return std::ranges::any_of(claim.announced, [&](const Announcement &change) {
        return change.validFrom > claim.validTo && change.validFrom <= date;
    });
}

/// Fills the facts that are still empty with the newest of @p claims that are valid on the day.
void fillFrom(const QList<Claim> &claims, const LibraryIndex &index, const ProfileEvidence &evidence,
              const QString &inheritedFrom, Facts &facts, std::vector<const Claim *> &newest)
{
    const QDate date = evidence.date();
    std::ranges::fill(newest, nullptr);
    for (const Claim &claim : claims) {
        if (claim.kind != Claim::Kind::Claim || claim.validFrom > date)
            continue;
        if (claim.validTo.isValid() && claim.validTo < date && !goesOn(claim, date))
            continue;
        const qsizetype position = index.criterion(claim.criterion);
        if (position < 0 || facts[size_t(position)].claim)
            continue;
        const Claim *&best = newest[size_t(position)];
        if (isNewer(evidence, claim, best))
            best = &claim;
    }
    for (size_t position = 0; position < newest.size(); ++position) {
        if (!newest[position])
            continue;
        Fact &fact = facts[position];
        fact.claim = newest[position];
        fact.claims = &claims;
        fact.inheritedFrom = inheritedFrom;
    }
}

/// Gives @p claim the confidence of the surest of its sources. On whom it rests (basis) is stated of the claim in the
/// file only.
void restOnItsSources(Claim &claim, const ProfileEvidence &evidence)
{
    claim.basis.reset();
    claim.confidence.reset();
    claim.confidenceReason = {};
    for (const Source *source : evidence.sources(claim.sources)) {
        if (isLater(*source, evidence.last()))
            continue;
        if (source->confidence && (!claim.confidence || *source->confidence < *claim.confidence)) {
            claim.confidence = source->confidence;
            claim.confidenceReason = source->confidenceReason;
        }
    }
}

/// Puts the other reading at @p position in front, with what belongs to it.
void putInFront(Claim &claim, qsizetype position, const ProfileEvidence &evidence)
{
    Contradiction &turned = claim.contradictions[position];
    std::swap(claim.value, turned.value);
    std::swap(claim.text, turned.text);
    std::swap(claim.sources, turned.sources);
    claim.tableValue = {};
    restOnItsSources(claim, evidence);
}

/// Returns @p written as it holds on the day, with the change that was announced and has begun: a claim of its own,
/// with its own text and sources, whatever the claim before it was disputed for or could be mended by. Where the
/// evidence of the claim is of a later day than the change, both are readings. What is left as announced lies ahead and
/// is known.
Claim withAnnounced(const Claim &written, const ProfileEvidence &evidence)
{
    Claim claim = written;
    claim.announced.removeIf([&](const Announcement &change) { return evidence.isLater(change.sources); });
    const Announcement *newest = nullptr;
    for (const Announcement &change : std::as_const(claim.announced)) {
        if (change.validFrom <= evidence.date() && (!newest || change.validFrom > newest->validFrom))
            newest = &change;
    }
    if (!newest) {
        if (written.validTo.isValid() && written.validTo < evidence.date())
            claim.value = {}; // it has ended, and what follows it is not known yet
        return claim;
    }
    const Announcement change = *newest;
    claim.announced.removeIf([&](const Announcement &other) { return other.validFrom <= evidence.date(); });
    if (evidence.seen(written).day > change.validFrom && written.value.isKnown() && written.value != change.value)
        claim.contradictions.append({.value = written.value, .text = written.text, .sources = written.sources});
    else
        claim.contradictions.clear();
    claim.value = change.value;
    claim.text = change.text;
    claim.validFrom = change.validFrom;
    if (written.validTo < change.validFrom)
        claim.validTo = {};
    claim.tableValue = {};
    claim.measures.clear();
    if (change.sources.isEmpty())
        return claim;
    claim.sources = change.sources;
    restOnItsSources(claim, evidence);
    const auto isOfClaim = [&](const QString &id) { return written.sources.contains(id); };
    if (std::ranges::all_of(change.sources, isOfClaim)) { // the same documents, judged already
        claim.basis = written.basis;
        claim.confidence = written.confidence;
        claim.confidenceReason = written.confidenceReason;
    }
    return claim;
}

/// Returns the position of the strictest documented reading of @p claim that is stricter than @p than; -1 if none is.
qsizetype strictestReading(const Criterion &criterion, const Claim &claim, double than);

/// Returns what counts of @p written: with the announced change that has begun, without the readings that rest on later
/// sources alone, the strictest of the others in front. Where none is left, as it is written: then
/// ProfileEvidence::isLater() says so.
Claim settled(const Criterion &criterion, const Claim &written, const ProfileEvidence &evidence)
{
    Claim claim = written.announced.isEmpty() ? written : withAnnounced(written, evidence);
    claim.contradictions.removeIf(
        [&evidence](const Contradiction &reading) { return evidence.isLater(reading.sources); });
    if (!claim.value.isKnown() || !evidence.isLater(claim.sources))
        return strictestFirst(criterion, evidence, claim);
    const qsizetype other = strictestReading(criterion, claim, std::numeric_limits<double>::infinity());
    if (other >= 0) {
        putInFront(claim, other, evidence);
        claim.contradictions.removeAt(other); // the one of the later day, which stands there now
    }
    return claim;
}

/// Returns how old is on @p date what was last seen on @p day; 0 where that is later or not known.
int ageOn(QDate date, QDate day)
{
    return day.isValid() ? int(std::max<qint64>(0, day.daysTo(date))) : 0;
}

/// Settles age, half-life, doubt and reading of what was found.
void settle(Facts &facts, const LibraryIndex &index, const ProfileEvidence &evidence)
{
    for (size_t position = 0; position < facts.size(); ++position) {
        Fact &fact = facts[position];
        const LibraryIndex::Ageing &ageing = index.ageing[position];
        fact.halfLifeDays = ageing.halfLifeDays;
        fact.blocksWhenStale = ageing.blocksWhenStale;
        if (!fact.claim)
            continue;
        const Criterion &criterion = index.library->criteria.at(qsizetype(position));
        // A claim that bears a later day itself is not known, whatever its readings say.
        const bool bearsLater = fact.claim->asOf.isValid() && fact.claim->asOf > evidence.last();
        const bool asWritten = fact.claim->contradictions.isEmpty() && fact.claim->announced.isEmpty()
            && !evidence.isLater(fact.claim->sources);
        if (!bearsLater && !asWritten) {
            const Claim counting = settled(criterion, *fact.claim, evidence);
            if (counting != *fact.claim)
                fact.turnTo(counting);
        }
        if (fact.claim->basis == Basis::OwnAssessment && index.assessmentHalfLifeDays > 0) {
            fact.halfLifeDays = fact.halfLifeDays > 0 ? std::min(fact.halfLifeDays, index.assessmentHalfLifeDays)
                                                      : index.assessmentHalfLifeDays;
        }
        fact.seen = evidence.seen(*fact.claim);
        fact.written = fact.seen.source.isEmpty() ? fact.seen.day : evidence.written(*fact.claim);
        fact.ageDays = ageOn(evidence.date(), fact.seen.day);
        if (fact.claim->value.isKnown() && (bearsLater || evidence.isLater(fact.claim->sources)))
            fact.doubt = Doubt::LaterEvidence;
        else if (scaleFit(criterion, fact.claim->value) == ScaleFit::Doubtful)
            fact.doubt = Doubt::OutsideScale;
    }
}

/// Returns the points that a reading is taken for when readings are held against each other.
double strictness(const Criterion &criterion, const ClaimValue &value)
{
    return pointsOfReading(criterion, value, 0, 0).likely;
}

qsizetype strictestReading(const Criterion &criterion, const Claim &claim, double than)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < claim.contradictions.size(); ++i) {
        const Contradiction &other = claim.contradictions.at(i);
        if (other.assumption) // in front it would stand as documented
            continue;
        if (saysSomething(criterion, other.value) && strictness(criterion, other.value) < than) {
            than = strictness(criterion, other.value);
            found = i;
        }
    }
    return found;
}

} // namespace

int halfLivesPassed(int ageDays, int halfLifeDays)
{
    return halfLifeDays <= 0 || ageDays <= 0 ? 0 : (ageDays - 1) / halfLifeDays;
}

const ClaimValue &Fact::value() const
{
    if (doubt == Doubt::None && own)
        return own->value;
    if (doubt == Doubt::None && claim)
        return claim->value;
    static const ClaimValue unknown;
    return unknown;
}

const QList<Contradiction> &Fact::contradictions() const
{
    if (claim)
        return claim->contradictions;
    static const QList<Contradiction> none;
    return none;
}

int Fact::halfLivesPassed() const
{
    if (!value().isKnown())
        return 0;
    if (!seen.day.isValid())
        return int(halfLifeDays > 0);
    const int passed = lotse::halfLivesPassed(ageDays, halfLifeDays);
    return seen.mayBeYounger ? std::min(passed, 1) : passed;
}

void Fact::turnTo(const Claim &counting)
{
    turned = SharedClaim(counting);
    claim = &*turned;
    claims = nullptr;
}

Claim claimOf(const OwnClaim &own)
{
    Claim claim;
    claim.criterion = own.criterion;
    claim.value = own.value;
    claim.validFrom = own.date;
    claim.asOf = own.date;
    claim.text = {own.reason, own.reason};
    return claim;
}

QList<Announcement> changesAhead(const Claim &claim, QDate date)
{
    QList<Announcement> changes = claim.announced;
    if (!claim.validTo.isValid() || claim.validTo < date || !claim.value.isKnown())
        return changes;
    const QDate next = claim.validTo.addDays(1);
    const bool goesOn =
        std::ranges::any_of(claim.announced, [&next](const Announcement &change) { return change.validFrom <= next; });
    if (!goesOn) {
        Announcement ending;
        ending.validFrom = next;
        changes.append(ending);
    }
    return changes;
}

bool isClientsWord(const Contradiction &reading)
{
    return !reading.assumption && reading.sources.isEmpty();
}

bool existsAt(const Deployment &deployment, QDate date)
{
    return !deployment.availableFrom.isValid() || deployment.availableFrom <= date;
}

QList<OwnClaim> ownClaimsAt(const Engagement &engagement, QDate date)
{
    const auto isLater = [date](const OwnClaim &claim) { return claim.date.isValid() && claim.date > date; };
    if (std::ranges::none_of(engagement.ownClaims, isLater))
        return engagement.ownClaims;
    QList<OwnClaim> known = engagement.ownClaims;
    known.removeIf(isLater);
    return known;
}

namespace {

/// True if the library's evidence behind @p fact, or what it tells of, is newer than @p own and says something else.
/// What the client learns on the day of the evaluation is older than nothing. An old page that was seen again says
/// nothing new: the client knew it.
bool isOvertaken(const OwnClaim &own, const Fact &fact, QDate date)
{
    return own.date.isValid() && fact.claim && fact.value().isKnown() && fact.value() != own.value
        && std::min(std::max(fact.written, fact.claim->validFrom), date) > own.date;
}

/// Returns the changes that are announced for a day after that of @p own: those before it the client knew of.
QList<Announcement> stillAhead(const OwnClaim &own, const Fact &fact)
{
    if (!fact.claim)
        return {};
    QList<Announcement> ahead = fact.claim->announced;
    ahead.removeIf([&own](const Announcement &change) { return own.date.isValid() && change.validFrom <= own.date; });
    return ahead;
}

/// Puts the client's own claim in the place of the library's. Where newer evidence says otherwise both are readings,
/// the stricter one in front; an own claim that says nothing is none beside it.
void takeOwn(Fact &fact, const OwnClaim &own, const Criterion &criterion, const LibraryIndex::Ageing &ageing,
             QDate date)
{
    const bool isDoubtful = scaleFit(criterion, own.value) == ScaleFit::Doubtful;
    const bool isBoth = !isDoubtful && isOvertaken(own, fact, date);
    if (isBoth && !own.value.isKnown())
        return;
    // Of two options that inherit one claim only this one has the client's word: they share no random number.
    fact.inheritedFrom.clear();
    if (isBoth && saysSomething(criterion, own.value)
        && strictness(criterion, fact.value()) < strictness(criterion, own.value)) {
        Claim both = *fact.claim;
        both.contradictions.append({.value = own.value, .text = {own.reason, own.reason}});
        fact.turnTo(both);
        return;
    }
    const QList<Announcement> ahead = stillAhead(own, fact);
    fact.own = &own;
    fact.halfLifeDays = ageing.halfLifeDays;
    fact.seen = {.day = own.date, .source = {}, .mayBeYounger = false};
    fact.ageDays = ageOn(date, own.date);
    fact.doubt = isDoubtful ? Doubt::OutsideScale : Doubt::None;
    if (isBoth) {
        Claim both = claimOf(own);
        both.contradictions = fact.claim->contradictions;
        both.contradictions.prepend(
            {.value = fact.claim->value, .text = fact.claim->text, .sources = fact.claim->sources});
        both.announced = ahead;
        fact.turnTo(both);
        return;
    }
    if (!ahead.isEmpty()) {
        Claim counting = claimOf(own);
        counting.announced = ahead;
        fact.turnTo(counting);
        return;
    }
    fact.claim = nullptr;
    fact.claims = nullptr;
    fact.turned = {};
}

} // namespace

namespace {

/// Leaves out what does not apply to @p form, whatever a file says of it.
void leaveOut(Facts &facts, const LibraryIndex &index, DeploymentForm form)
{
    for (size_t position = 0; position < facts.size(); ++position) {
        if (index.library->criteria.at(qsizetype(position)).appliesTo(form))
            continue;
        facts[position] = {};
        facts[position].applies = false;
    }
}

} // namespace

Facts factsOf(const LibraryIndex &index, Library::DeploymentRef deployment, const QList<OwnClaim> &ownClaims,
              QDate date, QDate knownOn)
{
    return factsOf(index, deployment, ownClaims, ProfileEvidence(*deployment.profile, date, knownOn));
}

Facts factsOf(const LibraryIndex &index, Library::DeploymentRef deployment, const QList<OwnClaim> &ownClaims,
              const ProfileEvidence &evidence)
{
    const size_t count = size_t(index.library->criteria.size());
    Facts facts(count);
    std::vector<const Claim *> newest(count, nullptr);

    const Profile &profile = *deployment.profile;
    const Deployment *current = deployment.deployment;
    // A cycle is an error of the file; the count of steps keeps it from hanging the program.
    for (qsizetype step = 0; current && step <= profile.deployments.size(); ++step) {
        fillFrom(current->claims, index, evidence, current == deployment.deployment ? QString() : current->id, facts,
                 newest);
        current = current->inheritsFrom.isEmpty() ? nullptr : profile.deployment(current->inheritsFrom);
    }
    fillFrom(profile.claims, index, evidence, profile.id, facts, newest);
    leaveOut(facts, index, deployment.deployment->form);
    settle(facts, index, evidence);

    for (const OwnClaim &own : ownClaims) {
        if (own.deployment != deployment.deployment->id)
            continue;
        const qsizetype position = index.criterion(own.criterion);
        if (position >= 0 && facts[size_t(position)].applies)
            takeOwn(facts[size_t(position)], own, index.library->criteria.at(position), index.ageing[size_t(position)],
                    evidence.date());
    }
    return facts;
}

Facts factsOfProvider(const LibraryIndex &index, const Profile &profile, QDate date)
{
    Facts facts(size_t(index.library->criteria.size()));
    std::vector<const Claim *> newest(facts.size(), nullptr);
    const ProfileEvidence evidence(profile, date, date);
    fillFrom(profile.claims, index, evidence, {}, facts, newest);
    settle(facts, index, evidence);
    return facts;
}

const Facts &FactsCache::of(Library::DeploymentRef deployment)
{
    const auto known = m_facts.find(deployment.deployment);
    if (known != m_facts.end())
        return known->second;
    const ProfileEvidence &evidence =
        m_evidence.try_emplace(deployment.profile, *deployment.profile, m_date, m_knownOn).first->second;
    return m_facts.emplace(deployment.deployment, factsOf(m_index, deployment, m_ownClaims, evidence)).first->second;
}

Claim strictestFirst(const Criterion &criterion, const ProfileEvidence &evidence, const Claim &claim)
{
    Claim result = claim;
    if (!saysSomething(criterion, claim.value))
        return result;
    const qsizetype found = strictestReading(criterion, claim, strictness(criterion, claim.value));
    if (found >= 0)
        putInFront(result, found, evidence);
    return result;
}

namespace {

bool differs(const Criterion &criterion, const Fact &fact, const Contradiction &other)
{
    // What is doubted is unknown by value(), but its readings agree or not all the same.
    const ClaimValue &first = fact.claim ? fact.claim->value : fact.value();
    return pointsOfReading(criterion, other.value, 0, 0) != pointsOfReading(criterion, first, 0, 0);
}

} // namespace

bool isOnlyAssumed(const Criterion &criterion, const Fact &fact)
{
    return isContradicting(criterion, fact)
        && std::ranges::all_of(fact.contradictions(), [&](const Contradiction &other) {
               return other.assumption || !differs(criterion, fact, other);
           });
}

bool isContradicting(const Criterion &criterion, const Fact &fact)
{
    return std::ranges::any_of(fact.contradictions(),
                               [&](const Contradiction &other) { return differs(criterion, fact, other); });
}

} // namespace lotse
