// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportcontext.h"

namespace lotse::report {

/// Adds what was entered and has no place in the other sections: on a question that is not asked now, a risk or duty
/// that nothing raises, an option that is not compared. Nothing where there is none.
void addFurtherNotes(const Context &context, Section &section);

} // namespace lotse::report
