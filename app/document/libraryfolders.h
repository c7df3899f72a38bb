// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lotse {

struct LoadedLibrary;

/// Returns the folder for the user's own content files, which overlay the shipped ones.
[[nodiscard]] QString overlayFolder();

/// Returns the folders that the library is read from, as loadLibrary() takes them: @p own alone where it is given, else
/// the shipped library and the user's overlay, which need not exist. The same for window and command line, so that both
/// decide alike.
[[nodiscard]] QStringList libraryFolders(const QString &own);

/// Returns why @p loaded is no library, in the language of the window; empty = it can be used.
[[nodiscard]] QString whyUnusable(const LoadedLibrary &loaded);

} // namespace lotse
