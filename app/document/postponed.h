// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QString>

namespace lotse {

class Settings;

/// Returns the claims of the library that somebody wants to look at later, by UpkeepItem::key(), with the day on which
/// they are due again; those that are due on @p today are left out.
[[nodiscard]] QMap<QString, QDate> postponedClaims(const Settings &settings, QDate today);

/// Remembers that the claim @p key is due on @p until; an invalid day makes it due at once. Forgets what is due on
/// @p today.
void postponeClaim(Settings &settings, const QString &key, QDate until, QDate today);

} // namespace lotse
