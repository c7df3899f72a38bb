// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluation.h"

namespace lotse {

} // namespace lotse
