// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/importedprofile.h"

#include "core/jsonwriter.h"
#include "core/libraryloader.h"
#include "core/reader.h"
#include "core/visibletext.h"
#include "decision/facts.h"
#include "decision/importedclaims.h"
#include "decision/tableoptions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// A name of one line, the same in both languages.
JsonValue nameJson(const QString &name, qsizetype longest = 0)
{
    QString line = inOneLine(name);
    if (longest > 0)
        line = line.left(longest).trimmed();
    if (line.isEmpty())
        line = u"?"_s;
    return JsonValue::object({{.key = u"de"_s, .value = JsonValue(line)}, {.key = u"en"_s, .value = JsonValue(line)}});
}

JsonValue layersJson(const ClaimWriter &writer, const QString &provider, const JsonValue &sources)
{
    JsonValue layers = JsonValue::object();
    layers.set(u"model_owners"_s, JsonValue::array());
    layers.set(u"host"_s, JsonValue(provider));
    layers.set(u"contract_group"_s, JsonValue(provider));
    layers.set(u"parent"_s, JsonValue(provider));
    layers.set(u"parent_jurisdiction"_s, JsonValue(u"unknown"_s));
    layers.set(u"sub_processors"_s, JsonValue::array());
    layers.set(u"region"_s, JsonValue(u"unknown"_s));
    layers.set(u"region_text"_s, writer.text(QT_TRANSLATE_NOOP("TableImport", "not documented yet")));
    layers.set(u"sources"_s, sources);
    return layers;
}

JsonValue deploymentJson(const ClaimWriter &writer, const ImportTarget &target, DeploymentForm form,
                         const JsonValue &sources)
{
    const QString name = target.deploymentName.isEmpty() ? target.providerName : target.deploymentName;
    JsonValue access = JsonValue::object();
    access.set(u"approval"_s, JsonValue(u"unknown"_s));
    access.set(u"contract"_s, writer.text(QT_TRANSLATE_NOOP("TableImport", "not documented yet")));
    access.set(u"steps"_s, JsonValue::array());
    access.set(u"sources"_s, sources);
    JsonValue deployment = JsonValue::object();
    deployment.set(u"id"_s, JsonValue(target.deployment));
    if (form == DeploymentForm::Seat)
        deployment.set(u"form"_s, JsonValue(u"seat"_s));
    deployment.set(u"name"_s, nameJson(name));
    deployment.set(u"short_name"_s, nameJson(name, longestLabel));
    deployment.set(u"layers"_s, layersJson(writer, target.provider, sources));
    deployment.set(u"typical_models"_s, JsonValue::array());
    deployment.set(u"access"_s, access);
    deployment.set(u"note"_s,
                   writer.text(QT_TRANSLATE_NOOP("TableImport",
                                                 "Made from a table of the provider. Company, host, place and access "
                                                 "are still to be filled in.")));
    return deployment;
}

/// True for an answer that becomes a claim.
bool isSaid(const ImportedAnswer &answer)
{
    return !answer.criterion.isEmpty()
        && (answer.state != ImportedAnswer::State::NotDocumented || !answer.given.isEmpty());
}

/// True if @p answer says what is documented, or names a number within the documented ones.
bool saysTheSame(const ClaimValue &documented, const ClaimValue &answer)
{
    if (documented.kind != ClaimValue::Kind::Number || answer.kind != ClaimValue::Kind::Number)
        return documented == answer;
    return documented.number.low <= answer.number.low && answer.number.high <= documented.number.high;
}

/// Finds out what answers change in one profile.
class Additions final
{
public:
    Additions(const JsonValue &file, const Profile &profile, const Library &library, const ImportedFile &source)
        : m_file(file), m_library(library), m_today(source.today), m_index(m_library),
          m_writer(profile.id, profile.name.german, source, sourceIdsOf(profile))
    {
        m_profile = m_library.profile(profile.id);
    }

    void take(const ImportedTable &table, ProfileAdditions &result)
    {
        for (const ImportedAnswer &answer : table.answers) {
            const ImportTarget &target = table.targets.at(answer.target);
            const bool isMeant = target.provider == m_profile->id && isSaid(answer)
                && (target.deployment.isEmpty() || m_profile->deployment(target.deployment) != nullptr);
            result.effects.append(isMeant ? take(answer, target) : ImportEffect::None);
        }
        for (const JsonMember &source : m_writer.sources())
            result.edits.append({.pointer = "/sources/"_L1 + source.key, .value = source.value});
        result.edits += m_edits;
    }

private:
    static QStringList sourceIdsOf(const Profile &profile)
    {
        QStringList ids;
        for (const Source &source : profile.sources)
            ids.append(source.id);
        return ids;
    }

    ImportEffect take(const ImportedAnswer &answer, const ImportTarget &target)
    {
        const qsizetype criterion = m_index.criterion(answer.criterion);
        const Fact &fact = factsFor(target.deployment).at(size_t(criterion));
        const Claim *claim = fact.claim;
        if (claim == nullptr || !claim->value.isKnown())
            return fillGap(answer, target, fact);
        if (answer.state != ImportedAnswer::State::Fits)
            return ImportEffect::None;
        if (saysTheSame(claim->value, answer.value))
            return ImportEffect::Confirms;
        if (std::ranges::any_of(claim->contradictions, [&answer](const Contradiction &other) {
                return !other.assumption && other.value == answer.value;
            }))
            return ImportEffect::SaidBefore;
        return contradict(answer, target, fact);
    }

    const Facts &factsFor(const QString &deployment)
    {
        const auto known = m_facts.constFind(deployment);
        if (known != m_facts.cend())
            return *known;
        const Facts facts = deployment.isEmpty()
            ? factsOfProvider(m_index, *m_profile, m_today)
            : factsOf(m_index, m_index.deployment(deployment), QList<OwnClaim>(), m_today);
        return *m_facts.insert(deployment, facts);
    }

    ImportEffect fillGap(const ImportedAnswer &answer, const ImportTarget &target, const Fact &fact)
    {
        const bool isOwnGap = fact.claim != nullptr && fact.inheritedFrom.isEmpty();
        const bool fits = answer.state == ImportedAnswer::State::Fits;
        if (fact.claim != nullptr && !fits)
            return ImportEffect::None; // it says "not documented" already, mostly with a question
        const QString owner = pointerOf(target.deployment);
        const QString place = isOwnGap ? pointerOfClaim(target.deployment, *fact.claim) : QString();
        if (startsOnSameDay(answer, target.deployment, fact.claim))
            return ImportEffect::SameDay;
        if (place.isEmpty()) {
            m_edits.append(
                {.kind = ProfileEdit::Kind::Append, .pointer = owner + "/claims"_L1, .value = m_writer.claim(answer)});
            return !fits                ? ImportEffect::Noted
                : fact.claim != nullptr ? ImportEffect::FillsGap
                                        : ImportEffect::NewClaim;
        }
        // What would make the claim better, and what is announced, stays.
        JsonValue claim = m_writer.claim(answer);
        for (const QString &key : {u"contradictions"_s, u"announced"_s, u"measures"_s}) {
            if (const JsonValue *kept = valueAt(place)->find(key))
                claim.set(key, *kept);
        }
        m_edits.append({.pointer = place, .value = claim});
        return ImportEffect::FillsGap;
    }

    ImportEffect contradict(const ImportedAnswer &answer, const ImportTarget &target, const Fact &fact)
    {
        const QString owner = fact.inheritedFrom == m_profile->id ? QString()
            : fact.inheritedFrom.isEmpty()                        ? target.deployment
                                                                  : fact.inheritedFrom;
        const QString place = pointerOfClaim(owner, *fact.claim);
        const JsonValue *documented = valueAt(place);
        if (documented == nullptr)
            return ImportEffect::None;
        const JsonValue *others = documented->find(u"contradictions");
        if (fact.inheritedFrom.isEmpty()) {
            const JsonValue reading = m_writer.reading(answer);
            if (others != nullptr)
                m_edits.append(
                    {.kind = ProfileEdit::Kind::Append, .pointer = place + "/contradictions"_L1, .value = reading});
            else
                m_edits.append({.pointer = place + "/contradictions"_L1, .value = JsonValue::array({reading})});
            return ImportEffect::Contradicts;
        }
        // The answer is of this deployment alone, so the others keep the claim without it.
        JsonValue copy = *documented;
        copy.members.removeIf([](const JsonMember &member) { return member.key == "id"_L1; });
        JsonValue readings = others == nullptr ? JsonValue::array() : *others;
        readings.items.append(m_writer.reading(answer));
        copy.set(u"contradictions"_s, readings);
        m_edits.append(
            {.kind = ProfileEdit::Kind::Append, .pointer = pointerOf(target.deployment) + "/claims"_L1, .value = copy});
        return ImportEffect::Contradicts;
    }

    [[nodiscard]] const QList<Claim> &claimsOf(const QString &deployment) const
    {
        const Deployment *found = m_profile->deployment(deployment);
        return found == nullptr ? m_profile->claims : found->claims;
    }

    /// True if another claim than @p replaced would begin on the day of @p answer.
    [[nodiscard]] bool startsOnSameDay(const ImportedAnswer &answer, const QString &deployment,
                                       const Claim *replaced) const
    {
        const QDate day = m_writer.validFrom(answer);
        return std::ranges::any_of(claimsOf(deployment), [&](const Claim &claim) {
            const bool isReplaced =
                replaced != nullptr && claim.line == replaced->line && claim.validFrom == replaced->validFrom;
            return claim.criterion == answer.criterion && claim.validFrom == day && !isReplaced;
        });
    }

    [[nodiscard]] QString pointerOf(const QString &deployment) const
    {
        const auto found = std::ranges::find(m_profile->deployments, deployment, &Deployment::id);
        return found == m_profile->deployments.cend()
            ? QString()
            : QString("/deployments/"_L1 + QString::number(found - m_profile->deployments.cbegin()));
    }

    /// Returns where @p claim, of @p deployment or the provider, stands in the file: as it counts, it may be another
    /// one than stands there, but it keeps its line and day.
    [[nodiscard]] QString pointerOfClaim(const QString &deployment, const Claim &claim) const
    {
        const QList<Claim> &claims = claimsOf(deployment);
        const auto found = std::ranges::find_if(claims, [&claim](const Claim &each) {
            return each.line == claim.line && each.criterion == claim.criterion && each.kind == claim.kind
                && each.validFrom == claim.validFrom;
        });
        return found == claims.cend()
            ? QString()
            : QString(pointerOf(deployment) + "/claims/"_L1 + QString::number(found - claims.cbegin()));
    }

    [[nodiscard]] const JsonValue *valueAt(const QString &pointer) const
    {
        const JsonValue *value = pointer.isEmpty() ? nullptr : &m_file;
        for (const QString &part : pointer.split(u'/', Qt::SkipEmptyParts)) {
            if (value != nullptr && value->type == JsonValue::Type::Array)
                value = part.toLongLong() < value->items.size() ? &value->items.at(part.toLongLong()) : nullptr;
            else if (value != nullptr)
                value = value->find(part);
        }
        return value;
    }

    const JsonValue &m_file;
    const Library &m_library;
    QDate m_today;
    LibraryIndex m_index;
    ClaimWriter m_writer;
    const Profile *m_profile = nullptr;
    QHash<QString, Facts> m_facts; // by deployment
    QList<ProfileEdit> m_edits;
};

} // namespace

JsonValue newProfile(const ImportedTable &table, const QString &provider, const Library &library,
                     const ImportedFile &file)
{
    const auto about = std::ranges::find(table.targets, provider, &ImportTarget::provider);
    const QString name = about == table.targets.cend() ? provider : about->providerName;
    ClaimWriter writer(provider, name, file, {});
    const DeploymentForm form = newForm(table, provider, library);
    QList<ImportTarget> deployments;
    for (const ImportTarget &target : table.targets) {
        if (target.provider == provider && !target.deployment.isEmpty())
            deployments.append(target);
    }
    if (deployments.isEmpty())
        deployments.append({.provider = provider, .deployment = provider + ".main"_L1, .providerName = name});

    QHash<QString, QList<JsonValue>> claims; // by deployment
    JsonValue tableSource = JsonValue::array();
    for (const ImportedAnswer &answer : table.answers) {
        const ImportTarget &target = table.targets.at(answer.target);
        if (target.provider != provider || !isSaid(answer))
            continue;
        claims[target.deployment].append(writer.claim(answer));
        if (tableSource.items.isEmpty())
            tableSource.items.append(writer.sourceIds(answer).items.first());
    }
    QList<JsonValue> written;
    for (const ImportTarget &target : std::as_const(deployments)) {
        JsonValue deployment = deploymentJson(writer, target, form, tableSource);
        deployment.set(u"claims"_s, JsonValue::array(claims.value(target.deployment)));
        written.append(deployment);
    }
    JsonValue profile = JsonValue::object();
    profile.set(u"format"_s, JsonValue(currentFormat));
    profile.set(u"kind"_s, JsonValue(u"profile"_s));
    profile.set(u"id"_s, JsonValue(provider));
    profile.set(u"name"_s, nameJson(name));
    profile.set(u"short_name"_s, nameJson(name, longestLabel));
    // Where the library knows a company or host of this name it is the same.
    if (!library.entities.contains(provider))
        profile.set(u"entities"_s, JsonValue::object({{.key = provider, .value = nameJson(name)}}));
    if (!library.hosts.contains(provider))
        profile.set(u"hosts"_s, JsonValue::object({{.key = provider, .value = nameJson(name)}}));
    profile.set(u"deployments"_s, JsonValue::array(written));
    profile.set(u"claims"_s, JsonValue::array(claims.value(QString())));
    profile.set(u"sources"_s, JsonValue::object(writer.sources()));
    return profile;
}

ProfileAdditions additionsTo(const QByteArray &text, const ImportedTable &table, const Library &library,
                             const ImportedFile &file)
{
    ProfileAdditions result;
    const auto json = parseJson(text, QString());
    const CheckedProfile checked = readProfile(text, QString(), library);
    if (!json || !checked.profile) {
        result.issues = checked.issues;
        return result;
    }
    Library with = library;
    const auto old = std::ranges::lower_bound(with.profiles, checked.profile->id, {}, &Profile::id);
    if (old == with.profiles.end() || old->id != checked.profile->id)
        with.profiles.insert(old, *checked.profile); // a draft that the library does not hold yet
    else
        *old = *checked.profile;
    Additions(*json, *checked.profile, with, file).take(table, result);
    return result;
}

JsonValue withEdits(JsonValue profile, const QList<ProfileEdit> &edits)
{
    for (const ProfileEdit &edit : edits) {
        JsonValue *value = &profile;
        const QStringList parts = edit.pointer.split(u'/').mid(1);
        for (qsizetype i = 0; i < parts.size() && value != nullptr; ++i) {
            const QString &part = parts.at(i);
            const bool isLast = i + 1 == parts.size();
            if (value->type == JsonValue::Type::Array) {
                const qsizetype index = part.toLongLong();
                value = index < value->items.size() ? &value->items[index] : nullptr;
            } else {
                if (isLast && edit.kind == ProfileEdit::Kind::Set && value->find(part) == nullptr)
                    value->set(part, JsonValue());
                const auto member = std::ranges::find(value->members, part, &JsonMember::key);
                value = member == value->members.end() ? nullptr : &member->value;
            }
        }
        if (value != nullptr && edit.kind == ProfileEdit::Kind::Set)
            *value = edit.value;
        else if (value != nullptr)
            value->items.append(edit.value);
    }
    return profile;
}

} // namespace lotse
