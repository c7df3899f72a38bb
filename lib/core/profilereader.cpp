// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profilereader.h"

#include "core/claimreader.h"
#include "core/sourcereader.h"
#include "core/wordcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QMap<QString, LocalizedText> readNames(ObjectReader &object, QLatin1StringView key)
{
    QMap<QString, LocalizedText> names;
    object.map(key, Need::Optional, [&](const QString &id, const Node &node) {
        object.reading().checkIsId(node, id);
        names.insert(id, readLocalized(object.reading(), node, id, Lines::One));
    });
    return names;
}

QList<Source> readSources(ObjectReader &object)
{
    QList<Source> sources;
    object.map("sources"_L1, Need::Required, [&](const QString &id, const Node &node) {
        object.reading().checkIsId(node, id);
        Source source = readSource(object.reading(), node);
        source.id = id;
        sources.append(source);
    });
    return sources;
}

Layers readLayers(Reading &reading, const Node &node, const SourcesById &sources)
{
    ObjectReader object(reading, node, ProfileObject::Layers);
    Layers layers;
    layers.modelOwners = object.ids("model_owners"_L1, IdKind::Entity);
    layers.host = object.id("host"_L1, IdKind::Host);
    layers.contractGroup = object.id("contract_group"_L1, IdKind::Entity);
    layers.contractCompany = object.line("contract_company"_L1, Need::Optional);
    layers.parent = object.id("parent"_L1, IdKind::Entity);
    layers.parentJurisdiction = object.line("parent_jurisdiction"_L1);
    layers.subProcessors = object.ids("sub_processors"_L1, IdKind::Entity);
    layers.region = object.line("region"_L1);
    layers.regionText = object.localized("region_text"_L1);
    layers.sources = readSourceIds(object, "sources"_L1, sources, Need::Required);
    return layers;
}

Access readAccess(Reading &reading, const Node &node, const SourcesById &sources)
{
    ObjectReader object(reading, node, ProfileObject::Access);
    Access access;
    access.approval = object.line("approval"_L1);
    access.contract = object.localized("contract"_L1);
    access.steps = object.localizedList("steps"_L1);
    access.sources = readSourceIds(object, "sources"_L1, sources, Need::Required);
    return access;
}

using Forms = QSet<DeploymentForm>;

QList<Claim> readClaims(ObjectReader &object, const SourcesById &sources, const Forms &forms)
{
    QSet<QString> ids;
    QSet<QString> days;
    return object.list("claims"_L1, Need::Required, [&](const Node &item) {
        Reading &reading = object.reading();
        Claim claim = readClaim(reading, item, sources);
        if (!claim.id.isEmpty())
            reading.checkOnce(item, claim.id, u"claims"_s, ids);
        const std::optional<DeploymentForm> only = reading.names().onlyFor(claim.criterion);
        if (only && claim.kind == Claim::Kind::Claim && !forms.contains(*only))
            reading.warning(Issue::Code::DoesNotApply, item, {claim.criterion});
        // Of two claims from one day nobody could say which one counts.
        if (claim.kind == Claim::Kind::Claim && claim.status == Claim::Status::Current && claim.validFrom.isValid())
            reading.checkOnce(item, claim.criterion + ", "_L1 + claim.validFrom.toString(Qt::ISODate), u"claims"_s,
                              days);
        return claim;
    });
}

Deployment readDeployment(Reading &reading, const Node &node, const QString &provider, QSet<QString> &seen,
                          const SourcesById &sources)
{
    ObjectReader object(reading, node, ProfileObject::Deployment);
    Deployment deployment;
    deployment.line = node.value.line;
    deployment.id = object.ownId(seen, idKindName(IdKind::Deployment));
    const QString beginning = provider + u'.';
    if (!deployment.id.isEmpty() && (!deployment.id.startsWith(beginning) || deployment.id == beginning))
        reading.error(Issue::Code::UnknownValue, *object.find("id"_L1), {deployment.id, QString(beginning + u'…')});
    deployment.inheritsFrom = object.plainId("inherits_from"_L1, Need::Optional);
    deployment.form = object.choice("form"_L1, deploymentFormNames, Need::Optional).value_or(DeploymentForm::Interface);
    deployment.name = object.localizedLine("name"_L1);
    deployment.shortName = object.localizedLine("short_name"_L1);
    deployment.availableFrom = object.date("available_from"_L1, Need::Optional);
    if (const auto layers = object.member("layers"_L1))
        deployment.layers = readLayers(reading, *layers, sources);
    deployment.typicalModels = object.list("typical_models"_L1, Need::Required, [&](const Node &item) {
        ObjectReader model(reading, item, ProfileObject::TypicalModel);
        return TypicalModel {.name = model.localizedLine("name"_L1),
                             .sources = readSourceIds(model, "sources"_L1, sources, Need::Required)};
    });
    if (const auto access = object.member("access"_L1))
        deployment.access = readAccess(reading, *access, sources);
    deployment.note = object.localized("note"_L1);
    deployment.claims = readClaims(object, sources, {deployment.form});
    return deployment;
}

// The forms of the deployments, for claims that hold for all of them and are read before.
Forms formsOf(const JsonValue &profile)
{
    Forms forms;
    const JsonValue *deployments = profile.find(u"deployments");
    for (qsizetype i = 0; deployments != nullptr && i < deployments->items.size(); ++i) {
        const JsonValue *form = deployments->items.at(i).find(u"form");
        const bool isSeat = form != nullptr && form->string == nameOf(deploymentFormNames, DeploymentForm::Seat);
        forms.insert(isSeat ? DeploymentForm::Seat : DeploymentForm::Interface);
    }
    return forms;
}

// What a deployment says that it inherits from.
struct Inheritance
{
    qsizetype index = 0; // of the deployment in its array
    const JsonValue *from = nullptr;
};

// Checks on the file itself that deployments inherit from others of the same file and never, by any way, from
// themselves.
class InheritanceCheck final
{
public:
    InheritanceCheck(Reading &reading, const Node &deployments) : m_reading(reading), m_deployments(deployments)
    {
        for (qsizetype i = 0; i < deployments.value.items.size(); ++i) {
            const JsonValue *id = deployments.value.items[i].find(u"id");
            const JsonValue *from = deployments.value.items[i].find(u"inherits_from");
            const bool isText = from != nullptr && from->type == JsonValue::Type::String;
            if (id != nullptr)
                m_byId.insert(id->string, {.index = i, .from = isText ? from : nullptr});
        }
    }

    void run()
    {
        for (const JsonValue &deployment : m_deployments.value.items) {
            const JsonValue *id = deployment.find(u"id");
            if (id != nullptr && m_byId[id->string].from != nullptr)
                checkLine(id->string);
        }
    }

private:
    void checkLine(const QString &start)
    {
        const QString parent = m_byId[start].from->string;
        if (!m_byId.contains(parent)) {
            report(Issue::Code::UnknownId, start,
                   {parent, idKindName(IdKind::Deployment), nearestText(parent, m_byId.keys())});
            return;
        }
        QStringList line {start};
        for (auto next = m_byId.constFind(start); next != m_byId.constEnd() && next->from != nullptr;
             next = m_byId.constFind(next->from->string)) {
            const QString &from = next->from->string;
            if (line.contains(from) && from != start)
                return; // the cycle begins further up and is reported there
            line.append(from);
            if (from == start)
                break;
        }
        if (line.last() != start || m_inCycles.contains(start))
            return;
        m_inCycles.unite(QSet<QString>(line.cbegin(), line.cend()));
        report(Issue::Code::CyclicInheritance, start, {line.join(u" → "_s)});
    }

    void report(Issue::Code code, const QString &deployment, const QStringList &arguments)
    {
        const Inheritance &inheritance = m_byId[deployment];
        const Path item {.parent = &m_deployments.path, .key = {}, .index = inheritance.index};
        m_reading.error(code, Node {*inheritance.from, {.parent = &item, .key = u"inherits_from"}}, arguments);
    }

    Reading &m_reading;
    const Node &m_deployments;
    QHash<QString, Inheritance> m_byId;
    QSet<QString> m_inCycles; // reported once
};

QString memberText(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.find(key);
    return value == nullptr ? QString() : value->string;
}

// Checks on the file itself that each replaced claim says until when it counted, and that the claims are there which it
// names as those that replace it: in any list of the file.
class ReplacementCheck final
{
public:
    explicit ReplacementCheck(Reading &reading) : m_reading(reading) { }

    void collect(const JsonValue &owner)
    {
        for (const JsonValue &claim : claimsOf(owner)) {
            if (const QString id = memberText(claim, u"id"); !id.isEmpty())
                m_starts.insert(id, memberText(claim, u"valid_from"));
        }
    }

    void check(const Node &owner)
    {
        const Path list {.parent = &owner.path, .key = u"claims"};
        const QList<JsonValue> &claims = claimsOf(owner.value);
        for (qsizetype i = 0; i < claims.size(); ++i)
            checkClaim(Node {claims[i], {.parent = &list, .key = {}, .index = i}});
    }

private:
    static const QList<JsonValue> &claimsOf(const JsonValue &owner)
    {
        static const QList<JsonValue> none;
        const JsonValue *claims = owner.find(u"claims");
        return claims == nullptr ? none : claims->items;
    }

    void checkClaim(const Node &claim)
    {
        const QString start = memberText(claim.value, u"valid_from");
        bool hasEnd = claim.value.find(u"valid_to") != nullptr;
        if (const JsonValue *by = claim.value.find(u"replaced_by")) {
            const Path list {.parent = &claim.path, .key = u"replaced_by"};
            for (qsizetype i = 0; i < by->items.size(); ++i) {
                const QString &id = by->items[i].string;
                if (!m_starts.contains(id)) {
                    m_reading.warning(Issue::Code::UnknownId,
                                      Node {by->items[i], {.parent = &list, .key = {}, .index = i}},
                                      {id, u"claim"_s, nearestText(id, m_starts.keys())});
                }
                hasEnd = hasEnd || m_starts.value(id) > start; // days as text sort like days
            }
        }
        const QString kind = memberText(claim.value, u"kind");
        if (memberText(claim.value, u"status") == "replaced"_L1 && kind != "statement"_L1 && !hasEnd)
            m_reading.warning(Issue::Code::NoEndOfReplaced, claim, {memberText(claim.value, u"criterion")});
    }

    Reading &m_reading;
    QMap<QString, QString> m_starts; // of the claims with an id
};

void checkReplacements(Reading &reading, const Node &profile)
{
    ReplacementCheck check(reading);
    check.collect(profile.value);
    const JsonValue *deployments = profile.value.find(u"deployments");
    if (deployments != nullptr)
        std::ranges::for_each(deployments->items, [&check](const JsonValue &each) { check.collect(each); });
    check.check(profile);
    const Path list {.parent = &profile.path, .key = u"deployments"};
    for (qsizetype i = 0; deployments != nullptr && i < deployments->items.size(); ++i)
        check.check(Node {deployments->items[i], {.parent = &list, .key = {}, .index = i}});
}

} // namespace

ProfileFile readProfileFile(Reading &reading, const JsonValue &file)
{
    ObjectReader object(reading, Node {file, {}}, ProfileObject::Profile);
    ProfileFile result;
    if (!readHeader(object, "profile"_L1))
        return result;
    Profile &profile = result.profile;
    profile.id = object.plainId("id"_L1);
    if (isId(profile.id) && !isProviderId(profile.id))
        reading.error(Issue::Code::InvalidId, *object.find("id"_L1), {profile.id});
    profile.name = object.localizedLine("name"_L1);
    profile.shortName = object.localizedLine("short_name"_L1);
    profile.exemptFrom = object.ids("exempt_from"_L1, IdKind::Criterion, Need::Optional);
    profile.exemptReason =
        object.localized("exempt_reason"_L1, profile.exemptFrom.isEmpty() ? Need::Optional : Need::Required);
    result.entities = readNames(object, "entities"_L1);
    result.hosts = readNames(object, "hosts"_L1);
    profile.sources = readSources(object);
    SourcesById sources;
    for (const Source &source : std::as_const(profile.sources))
        sources.insert(source.id, source);
    profile.claims = readClaims(object, sources, formsOf(file));
    QSet<QString> deployments;
    profile.deployments = object.list("deployments"_L1, Need::Required, [&](const Node &item) {
        return readDeployment(reading, item, profile.id, deployments, sources);
    });
    if (const auto array = object.find("deployments"_L1); array && array->value.type == JsonValue::Type::Array)
        InheritanceCheck(reading, *array).run();
    checkReplacements(reading, object.node());
    checkSourcesAreUsed(object);
    return result;
}

} // namespace lotse
