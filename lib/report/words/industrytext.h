// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"

#include <QStringList>

namespace lotse {

/// Returns the industries that the program proposes, in @p language.
[[nodiscard]] QStringList proposedIndustries(Language language);

/// Returns @p industry in @p language where it is one of the proposed ones, in whatever language it was chosen; else as
/// it was typed. The one answer for window and report: an engagement keeps the words, not the choice.
[[nodiscard]] QString industryText(const QString &industry, Language language);

} // namespace lotse
