// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/condition.h"
#include "core/source.h"

#include <QList>
#include <optional>

namespace lotse {

/// A law or guideline that answers point to.
struct Regulation
{
    QString id; ///< "reg.gdpr28"
    QString area;
    LocalizedText title;
    LocalizedText demands;
    LocalizedText concerns; ///< whom
    QStringList criteria;
    Source source;

    bool operator==(const Regulation &) const = default;
};

struct Role
{
    QString id;
    LocalizedText name;

    bool operator==(const Role &) const = default;
};

/// A legal or contractual task (Pflicht).
struct Duty
{
    enum class BasisKind { Law, Guidance, Contract };

    QString id;
    LocalizedText title;
    LocalizedText explanation;
    BasisKind basisKind = BasisKind::Law;
    LocalizedText legalBasis; ///< "Art. 28 DSGVO" / "Art. 28 GDPR"
    QDate inForceSince;
    QStringList regulations; ///< ids, their sources are the duty's sources
    Condition trigger;
    QString owner; ///< role id
    int dueDays = 0; ///< after the decision
    std::optional<int> repeatDays; ///< none = once
    LocalizedText evidence; ///< what to keep

    bool operator==(const Duty &) const = default;
};

} // namespace lotse
