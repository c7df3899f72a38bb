// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/condition.h"
#include "core/questionnaire.h"
#include "core/reader.h"

namespace lotse {

[[nodiscard]] Condition readCondition(Reading &reading, const Node &node);

[[nodiscard]] Effect readEffect(Reading &reading, const Node &node);

} // namespace lotse
