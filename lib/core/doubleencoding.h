// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace lotse {

/// A word that was UTF-8, was once read with an older encoding and then written as UTF-8 again.
struct DoubleEncodedWord
{
    QString found; ///< "fÃ¼r", "fĂĽr", "fĂ¼r"
    QString probable; ///< "für"
};

/// Returns the first such word of @p text. Covers the letters and signs of western European languages, read as Latin-1,
/// Latin-2 or as one of the Windows code pages 1250, 1252 and 1258.
[[nodiscard]] std::optional<DoubleEncodedWord> findDoubleEncoding(QStringView text);

} // namespace lotse
