// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharedclaim.h"

namespace lotse {

const Claim &SharedClaim::operator*() const
{
    static const Claim empty;
    return m_claim ? *m_claim : empty;
}

} // namespace lotse
