// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/commoncause.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

LocalizedText nameIn(const QMap<QString, LocalizedText> &names, const QString &id)
{
    return names.value(id, LocalizedText {.german = id, .english = id});
}

class Collector
{
public:
    explicit Collector(const Library &library) : m_library(library) { }

    void addEntity(CommonCause::Kind kind, const QString &first, const QString &second)
    {
        if (first == second)
            add(kind, first, nameIn(m_library.entities, first));
    }

    void addEntities(CommonCause::Kind kind, const QStringList &first, const QStringList &second)
    {
        for (const QString &id : first) {
            if (second.contains(id))
                add(kind, id, nameIn(m_library.entities, id));
        }
    }

    void add(CommonCause::Kind kind, const QString &id, const LocalizedText &name)
    {
        if (id.isEmpty() || m_seen.contains(name.german))
            return;
        m_seen.insert(name.german);
        m_causes.append({.kind = kind, .id = id, .name = name});
    }

    [[nodiscard]] const QList<CommonCause> &causes() const { return m_causes; }

private:
    const Library &m_library;
    QList<CommonCause> m_causes;
    QSet<QString> m_seen;
};

} // namespace

std::optional<QList<CommonCause>> commonCauses(const Library &library, const QString &first, const QString &second)
{
    const Library::DeploymentRef one = library.deployment(first);
    const Library::DeploymentRef other = library.deployment(second);
    if (!one || !other)
        return std::nullopt;
    Collector collector(library);
    if (first == second) {
        collector.add(CommonCause::Kind::SameOption, first, one.deployment->name);
        return collector.causes();
    }
    const Layers &a = one.deployment->layers;
    const Layers &b = other.deployment->layers;
    if (one.profile->id == other.profile->id)
        collector.add(CommonCause::Kind::Provider, one.profile->id, one.profile->shortName);
    if (a.modelOwners.size() == 1 && b.modelOwners.size() == 1)
        collector.addEntities(CommonCause::Kind::ModelOwner, a.modelOwners, b.modelOwners);
    if (a.host == b.host)
        collector.add(CommonCause::Kind::Host, a.host, nameIn(library.hosts, a.host));
    collector.addEntity(CommonCause::Kind::ContractGroup, a.contractGroup, b.contractGroup);
    collector.addEntity(CommonCause::Kind::Parent, a.parent, b.parent);
    collector.addEntities(CommonCause::Kind::OneModelOwner, a.modelOwners, b.modelOwners);
    collector.addEntities(CommonCause::Kind::SubProcessor, a.subProcessors, b.subProcessors);
    if (a.parentJurisdiction == b.parentJurisdiction && a.parentJurisdiction != "own"_L1)
        collector.add(CommonCause::Kind::Jurisdiction, a.parentJurisdiction,
                      {.german = a.parentJurisdiction, .english = a.parentJurisdiction});
    return collector.causes();
}

Dependence dependenceOf(const std::optional<QList<CommonCause>> &causes)
{
    if (!causes)
        return Dependence::Unknown;
    return std::ranges::any_of(*causes, &CommonCause::failsTogether) ? Dependence::FailTogether : Dependence::None;
}

QString suggestedPlanB(const Library &library, const Evaluation &evaluation, const QString &choice)
{
    for (const Clearance clearance : {Clearance::Passed, Clearance::NotCleared}) {
        for (const OptionEvaluation &option : evaluation.options) {
            if (option.clearance == clearance && option.deployment != choice
                && dependenceOf(commonCauses(library, choice, option.deployment)) == Dependence::None)
                return option.deployment;
        }
    }
    return {};
}

} // namespace lotse
