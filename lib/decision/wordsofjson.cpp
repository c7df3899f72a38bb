// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/wordsofjson.h"

#include "core/enumnames.h"

using namespace Qt::StringLiterals;

namespace lotse::words {

QString severity(Effect::Severity severity)
{
    return nameOf(severityNames, severity);
}

QString clearance(Clearance clearance)
{
    switch (clearance) {
    case Clearance::Passed: return u"passed"_s;
    case Clearance::NotCleared: return u"not_cleared"_s;
    case Clearance::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString cause(NotClearedCause cause)
{
    switch (cause) {
    case NotClearedCause::None: return u"none"_s;
    case NotClearedCause::Unknown: return u"unknown"_s;
    case NotClearedCause::Stale: return u"stale"_s;
    case NotClearedCause::Contradiction: return u"contradiction"_s;
    case NotClearedCause::Range: return u"range"_s;
    case NotClearedCause::Assumption: return u"assumption"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString doubt(Doubt doubt)
{
    switch (doubt) {
    case Doubt::None: return {};
    case Doubt::LaterEvidence: return u"later_evidence"_s;
    case Doubt::OutsideScale: return u"outside_scale"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString basis(Basis basis)
{
    return nameOf(basisNames, basis);
}

QString confidence(Confidence confidence)
{
    return nameOf(confidenceNames, confidence);
}

QString unlockKind(UnlockPath::Kind kind)
{
    switch (kind) {
    case UnlockPath::Kind::OtherDeployment: return u"other_deployment"_s;
    case UnlockPath::Kind::Measure: return u"measure"_s;
    case UnlockPath::Kind::AskProvider: return u"ask_provider"_s;
    case UnlockPath::Kind::ChangeAnswer: return u"change_answer"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString distribution(Distribution distribution)
{
    return nameOf(distributionNames, distribution == Distribution::Default ? Distribution::Uniform : distribution);
}

QString weightInformation(WeightInformation information)
{
    return nameOf(weightInformationNames, information);
}

QString flipKind(Flip::Kind kind)
{
    switch (kind) {
    case Flip::Kind::Weight: return u"weight"_s;
    case Flip::Kind::GroupWeight: return u"group_weight"_s;
    case Flip::Kind::Fact: return u"fact"_s;
    case Flip::Kind::Clearance: return u"clearance"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString verdict(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Clear: return u"clear"_s;
    case VerdictKind::Leaning: return u"leaning"_s;
    case VerdictKind::Open: return u"open"_s;
    case VerdictKind::None: return u"none"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString noVerdict(NoVerdictCause cause)
{
    switch (cause) {
    case NoVerdictCause::None: return {};
    case NoVerdictCause::NoOption: return u"no_option"_s;
    case NoVerdictCause::AllFailed: return u"all_failed"_s;
    case NoVerdictCause::OneCandidate: return u"one_candidate"_s;
    case NoVerdictCause::NothingAsked: return u"nothing_asked"_s;
    case NoVerdictCause::NoWeight: return u"no_weight"_s;
    case NoVerdictCause::NothingApplies: return u"nothing_applies"_s;
    case NoVerdictCause::NothingKnown: return u"nothing_known"_s;
    case NoVerdictCause::NoneCleared: return u"none_cleared"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lotse::words
