// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/partnership.h"

#include <algorithm>

namespace lotse {

namespace {

/// Adds the providers that @p condition asks for; those that it excludes are not concerned.
void addProviders(const Condition &condition, QStringList &ids)
{
    if (condition.kind == Condition::Kind::Not)
        return;
    if (condition.kind == Condition::Kind::Provider)
        ids.append(condition.values);
    for (const Condition &child : condition.children)
        addProviders(child, ids);
}

bool isInPlay(const Evaluation &evaluation, const QString &deployment)
{
    const OptionEvaluation *option = evaluation.option(deployment);
    return option != nullptr && option->clearance != Clearance::Failed;
}

} // namespace

bool isMeasuredInRegister(const Library &library, const Evaluation &evaluation, RiskMeasurement measurement)
{
    return std::ranges::any_of(evaluation.risks, [&](const RiskEvaluation &risk) {
        const Risk *known = library.risk(risk.risk);
        return known != nullptr && known->measurement == measurement;
    });
}

PartnershipReach partnershipReach(const Library &library, const Evaluation &evaluation)
{
    PartnershipReach reach;
    QStringList ids;
    bool told = false;
    for (const Risk &risk : library.risks) {
        if (risk.measurement != RiskMeasurement::Partnership)
            continue;
        told = true;
        addProviders(risk.trigger, ids);
        const auto raised = std::ranges::find(evaluation.risks, risk.id, &RiskEvaluation::risk);
        if (raised == evaluation.risks.end())
            continue;
        reach.inPlay = reach.inPlay || std::ranges::any_of(raised->options, [&](const QString &option) {
                           return isInPlay(evaluation, option);
                       });
    }
    reach.inPlay = reach.inPlay || !told;
    for (const Profile &profile : library.profiles) {
        if (ids.contains(profile.id))
            reach.providers.append(&profile);
    }
    return reach;
}

} // namespace lotse
