// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotse {

/// Returns the folder that is proposed for a new file, absolute and there: that of the engagement at @p path, else the
/// person's documents, else the home folder. @p path is empty where the engagement has no file.
[[nodiscard]] QString savingFolder(const QString &path);

/// Returns the name that is proposed for a new file, without ending: the letters and digits of @p name with one dash
/// for whatever stands between them, or @p otherwise where there are none.
[[nodiscard]] QString proposedFileName(const QString &name, const QString &otherwise);

} // namespace lotse
