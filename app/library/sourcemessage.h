// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lotse {

/// One remark on a source text: an error or a warning of the checks, or a claim whose evidence is old.
struct SourceMessage
{
    enum class Kind { Error, Warning, Stale };

    Kind kind = Kind::Error;
    int line = 0; ///< from 1; 0 = the whole text
    int column = 0; ///< from 1; 0 = the whole line
    QString pointer; ///< JSON pointer of the value, or empty
    QString text; ///< the whole sentence
    QString annotation; ///< a few words for the end of the line
    QString found; ///< what a quick fix replaces, as it stands in the line; empty = there is no quick fix
    QString replacement;
    QString missing; ///< a key that a quick fix adds to the object at pointer; empty = none

    [[nodiscard]] bool hasFix() const { return !missing.isEmpty() || (!found.isEmpty() && !replacement.isEmpty()); }
    bool operator==(const SourceMessage &) const = default;
};

} // namespace lotse
