// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profilefields.h"

#include <QCoreApplication>

namespace lotse {

/// What the objects of a profile and their fields are called for people and what they are for, in the language of the
/// window. Form, completion and hover text say the same.
class FieldWords final
{
    Q_DECLARE_TR_FUNCTIONS(lotse::FieldWords)

public:
    /// Returns the name of one @p object: "Claim", "Angabe".
    [[nodiscard]] static QString object(ProfileObject object);
    /// Returns a short label of @p field of @p object: "Valid from", "Gilt ab".
    [[nodiscard]] static QString label(ProfileObject object, const ProfileField &field);
    /// Returns in a sentence or two what @p field of @p object is for.
    [[nodiscard]] static QString explanation(ProfileObject object, const ProfileField &field);
    /// Returns when @p field has to be there: "required", "needed with a value"; empty where it never has to.
    [[nodiscard]] static QString need(const ProfileField &field);
    /// Returns what the choice @p name of @p field is called; an own value of a line, which has no other name, as it
    /// is.
    [[nodiscard]] static QString choice(const ProfileField &field, const QString &name);
};

} // namespace lotse
