// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"

namespace lotse {

/// A claim that is handed on without being copied: shares the list that it stands in and so outlives its library. A
/// value: later changes of the library do not show in it, and two are equal if their claims are.
class SharedClaim
{
public:
    SharedClaim() = default; ///< an empty claim
    /// Shares @p claim, an element of @p claims.
    SharedClaim(const QList<Claim> &claims, const Claim &claim) : m_claims(claims), m_claim(&claim) { }
    explicit SharedClaim(const Claim &claim) : m_claims {claim}, m_claim(&m_claims.constFirst()) { }

    [[nodiscard]] const Claim &operator*() const;
    [[nodiscard]] const Claim *operator->() const { return &**this; }

    bool operator==(const SharedClaim &other) const { return &**this == &*other || **this == *other; }

private:
    QList<Claim> m_claims; ///< never written to: that would move the claim
    const Claim *m_claim = nullptr;
};

} // namespace lotse
