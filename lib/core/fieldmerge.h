// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profileitems.h"

#include <QStringList>

namespace lotse {

/// Whose version of what two changed.
enum class Side { Yours, Theirs };

/// A text of yours of which they changed the other language only: it may not say the same any more.
struct TextToCheck
{
    QString field; ///< "text"
    QString language; ///< of yours, "de" or "en"

    bool operator==(const TextToCheck &) const = default;
};

/// An item that came from one base in two versions. A field is a key, with "/" the key inside an object ("text/de",
/// "layers/host"), or what means something together only: "value" (level, number or range with its days), "evidence"
/// (basis, confidence and its reason), "dates" and "address" of sources, "exemption".
struct FieldMerge
{
    JsonValue value; ///< each field as the side says that changed it; of what both changed, that of the winner
    QStringList onlyYours; ///< fields
    QStringList onlyTheirs;
    QStringList conflicts; ///< fields that both changed, and not to the same. Of claims also what tells the same
                           ///< (value, text, evidence, sources) where one side changed the value
    QList<TextToCheck> checks;
};

/// Merges two versions of an item of @p kind. Without a base everything that is not the same is a conflict.
[[nodiscard]] FieldMerge mergeFields(ItemKind kind, const std::optional<JsonValue> &base, const JsonValue &yours,
                                     const JsonValue &theirs, Side winner);

/// Returns the fields that are not the same in both.
[[nodiscard]] QStringList differentFields(ItemKind kind, const JsonValue &left, const JsonValue &right);

} // namespace lotse
