// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/condition.h"
#include "core/source.h"

#include <QList>
#include <optional>

namespace lotse {

/// How well a legal text is known that the library speaks of: by its weakest part.
enum class LegalGrade {
    Read, ///< the provision itself was read
    Reported, ///< others quote or report it: court decisions, authorities, the press
    Unverified ///< neither was read
};

/// Who reviewed a legal text of the library as a lawyer, and when.
struct LegalReview
{
    QString by;
    QDate date;

    bool operator==(const LegalReview &) const = default;
};

/// A day from which a law applies, wholly or in part.
struct LegalDate
{
    PartialDate date;
    LocalizedText what;

    bool operator==(const LegalDate &) const = default;
};

/// A law or guideline that answers point to.
struct Regulation
{
    QString id; ///< "reg.gdpr28"
    QString area;
    LocalizedText title;
    LocalizedText demands;
    LocalizedText concerns; ///< whom
    QStringList criteria;
    LocalizedText legalReference; ///< the provisions; may be empty
    QList<LegalDate> dates; ///< of application, past and ahead, in their order
    std::optional<LegalGrade> grade; ///< none = not stated
    std::optional<LegalReview> review; ///< none = no lawyer has reviewed it
    QList<Source> sources; ///< the law itself before what others say of it

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
    enum class BasisKind { Law, Guidance, Contract, Recommendation }; ///< the last is ours

    QString id;
    LocalizedText title;
    LocalizedText explanation;
    BasisKind basisKind = BasisKind::Law;
    LocalizedText legalBasis; ///< "Art. 28 DSGVO" / "Art. 28 GDPR"
    QDate inForceSince;
    QStringList regulations; ///< ids, their sources are the duty's sources
    Condition trigger;
    QString owner; ///< role id
    QString adviser; ///< role id; may be empty
    std::optional<LegalGrade> grade; ///< none = not stated
    std::optional<LegalReview> review; ///< none = no lawyer has reviewed it
    int dueDays = 0; ///< after the decision
    std::optional<int> repeatDays; ///< none = once
    LocalizedText evidence; ///< what to keep

    bool operator==(const Duty &) const = default;
};

} // namespace lotse
