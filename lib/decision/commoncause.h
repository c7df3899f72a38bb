// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

/// Something that two deployments share, so that its failure hits both at once.
struct CommonCause
{
    /// ModelOwner: both live from the models of this one owner alone. OneModelOwner: one of several owners, the others
    /// remain.
    enum class Kind {
        SameOption,
        Provider,
        ModelOwner,
        Host,
        ContractGroup,
        Parent,
        OneModelOwner,
        SubProcessor,
        Jurisdiction
    };
    Kind kind = Kind::Provider;
    QString id; ///< of the provider, entity, host or jurisdiction
    LocalizedText name; ///< for people; the id where the library has no name

    /// False for what only weakens a plan B (one of several model owners, a sub-processor, the same law) but does not
    /// make it fail together with the choice.
    [[nodiscard]] bool failsTogether() const { return kind < Kind::OneModelOwner; }

    bool operator==(const CommonCause &) const = default;
};

/// Returns what the deployments @p first and @p second share, most serious first; each entity once, under its most
/// serious layer. Empty = the library knows of nothing; nullopt = it lacks one of them, so nothing is known.
[[nodiscard]] std::optional<QList<CommonCause>> commonCauses(const Library &library, const QString &first,
                                                             const QString &second);

/// How two deployments stand to each other.
enum class Dependence {
    Unknown, ///< the library lacks one of them
    None, ///< nothing that makes both fail together
    FailTogether
};
[[nodiscard]] Dependence dependenceOf(const std::optional<QList<CommonCause>> &causes);

/// Returns the best ranked option beside @p choice that passed and shares nothing with it that fails together; else
/// such a one that is not cleared; else empty, also where the library lacks the choice.
[[nodiscard]] QString suggestedPlanB(const Library &library, const Evaluation &evaluation, const QString &choice);

} // namespace lotse
