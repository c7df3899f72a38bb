// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "core/reader.h"

#include <QMap>

namespace lotse {

/// A profile and the names of companies and hosts that its file brings.
struct ProfileFile
{
    Profile profile;
    QMap<QString, LocalizedText> entities;
    QMap<QString, LocalizedText> hosts;
};

/// Reads a whole profile file. What is wrong is in @p reading.
[[nodiscard]] ProfileFile readProfileFile(Reading &reading, const JsonValue &file);

} // namespace lotse
