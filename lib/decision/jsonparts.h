// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QDate>
#include <QStringList>

/// Small parts from which the JSON of results is put together.
namespace lotse::jsonparts {

inline void add(JsonValue &object, QLatin1StringView key, JsonValue value)
{
    object.members.append({.key = key, .value = std::move(value)});
}

/// Adds nothing when there is no text.
inline void addText(JsonValue &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        add(object, key, JsonValue(text));
}

/// Adds nothing when there is no date.
inline void addDate(JsonValue &object, QLatin1StringView key, QDate date)
{
    if (date.isValid())
        add(object, key, JsonValue(date.toString(Qt::ISODate)));
}

template<typename List, typename Convert>
[[nodiscard]] JsonValue arrayOf(const List &list, Convert convert)
{
    JsonValue array = JsonValue::array();
    for (const auto &item : list)
        array.items.append(convert(item));
    return array;
}

[[nodiscard]] inline JsonValue texts(const QStringList &list)
{
    return arrayOf(list, [](const QString &text) { return JsonValue(text); });
}

[[nodiscard]] inline JsonValue numbers(const QList<double> &list)
{
    return arrayOf(list, [](double number) { return JsonValue(number); });
}

/// An id, or null where there is none.
[[nodiscard]] inline JsonValue idOrNull(const QString &id)
{
    return id.isEmpty() ? JsonValue() : JsonValue(id);
}

} // namespace lotse::jsonparts
