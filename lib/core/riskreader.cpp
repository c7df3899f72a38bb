// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/riskreader.h"

#include "core/conditionreader.h"
#include "core/sourcereader.h"
#include "core/wordcheck.h"

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QList<Mitigation> readMitigations(ObjectReader &risk)
{
    QSet<QString> seen;
    return risk.list("mitigations"_L1, Need::Required, [&](const Node &node) {
        ObjectReader object(risk.reading(), node);
        return Mitigation {.id = object.ownId(seen, u"mitigation"_s),
                           .text = object.localized("text"_L1),
                           .likelihoodChange = object.integer("likelihood_change"_L1, -4, 0).value_or(0),
                           .impactChange = object.integer("impact_change"_L1, -4, 0).value_or(0)};
    });
}

Risk readRisk(Reading &reading, const Node &node, QSet<QString> &seen)
{
    ObjectReader object(reading, node);
    Risk risk;
    risk.id = object.ownId(seen, idKindName(IdKind::Risk));
    risk.title = object.localizedLine("title"_L1);
    risk.explanation = object.localized("explanation"_L1);
    if (const auto trigger = object.member("trigger"_L1))
        risk.trigger = readCondition(reading, *trigger);
    risk.likelihood = object.integer("likelihood"_L1, 1, 5).value_or(1);
    risk.impact = object.integer("impact"_L1, 1, 5).value_or(1);
    risk.reasoning = object.localized("reasoning"_L1);
    risk.mitigations = readMitigations(object);
    risk.measurement =
        object.choice("measurement"_L1, measurementNames, Need::Optional).value_or(RiskMeasurement::None);
    risk.sources = readSources(object, risk.id);
    checkRiskWords(object, risk);
    return risk;
}

} // namespace

void readRisks(Reading &reading, const JsonValue &file, Library &library)
{
    ObjectReader object(reading, Node {file, {}});
    if (!readHeader(object, "risks"_L1))
        return;
    QSet<QString> seen;
    library.risks =
        object.list("risks"_L1, Need::Required, [&](const Node &item) { return readRisk(reading, item, seen); });
}

} // namespace lotse
