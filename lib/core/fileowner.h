// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotse {

/// Gives the file behind @p descriptor, which is about to take the place of @p path, the group of @p path, and its
/// owner as far as the system allows that. Where the group can't be kept, the members of the other one get no more
/// rights than everybody has.
void keepOwner(int descriptor, const QString &path);

} // namespace lotse
