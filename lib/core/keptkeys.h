// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QStringList>

namespace lotse {

/// A key of a file that the program does not know, with its value and the way to the object in which it stands. Items
/// of lists are named by what they are (id; deployment and criterion; the two sides of a trade-off) and not by their
/// place, so that a key stays with its object when others come, go or move.
struct KeptKey
{
    QStringList way;
    JsonMember member;

    bool operator==(const KeptKey &) const = default;
};

/// What keeps unknown keys at every depth of a file that is read, changed and written, without each struct having to
/// know of them.
using KeptKeys = QList<KeptKey>;

/// Returns the keys of @p file that its reader reported as UnknownKey, and "$schema": exactly what was said to be kept
/// is kept.
[[nodiscard]] KeptKeys keptKeys(const JsonValue &file, const QList<Issue> &issues);

/// Puts @p keys into @p file, at the end of their objects. Keys of an object that is not there are left out, and so are
/// those that the object has by now.
void putBack(const KeptKeys &keys, JsonValue &file);

/// Returns those of @p keys whose objects are in @p file.
[[nodiscard]] KeptKeys keysWithObjects(const KeptKeys &keys, const JsonValue &file);

/// Returns the objects of @p file at the ends of @p waysToThem, without those that are not there.
[[nodiscard]] QList<JsonValue *> objectsAt(JsonValue &file, const QList<QStringList> &waysToThem);

} // namespace lotse
