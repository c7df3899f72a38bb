// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire.h"

namespace lotse {

/// Effect::target of a requirement that asks for a wish of the client (key "wish"), who may give it up to bring an
/// option back. Other requirements follow from facts about the client, and facts are not answered otherwise.
inline constexpr QLatin1StringView wishTarget("wish");

/// True if @p effect is a requirement that the client may give up.
[[nodiscard]] inline bool isWish(const Effect &effect)
{
    return effect.kind == Effect::Kind::Requirement && effect.target == wishTarget;
}

} // namespace lotse
