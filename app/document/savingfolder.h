// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotse {

/// Returns the folder that is proposed for a new file, absolute and there: that of the engagement at @p path, else the
/// person's documents, else the home folder. @p path is empty where the engagement has no file.
[[nodiscard]] QString savingFolder(const QString &path);

} // namespace lotse
