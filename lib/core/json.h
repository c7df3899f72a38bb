// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lotse {

struct JsonMember;

/// One JSON value with the place where it stands in its text. Objects keep the order of their keys.
struct JsonValue
{
    enum class Type { Null, Boolean, Number, String, Array, Object };

    Type type = Type::Null;
    bool boolean = false;
    double number = 0;
    QByteArray spelling; ///< of a number from a file that spells it otherwise than writeJson: "1e3", "0.10", integers
                         ///< beyond 2^53; it is written back as it was
    QString string;
    QList<JsonValue> items; ///< of an array
    QList<JsonMember> members; ///< of an object
    int line = 0; ///< from 1; 0 for values made by the program
    int column = 0;

    JsonValue() = default;
    JsonValue(bool value);
    JsonValue(double value);
    JsonValue(int value);
    JsonValue(const QString &value);
    JsonValue(const char *) = delete; // would be a boolean
    [[nodiscard]] static JsonValue array(QList<JsonValue> items = {});
    [[nodiscard]] static JsonValue object(QList<JsonMember> members = {});

    /// Returns the member @p key of an object, or nullptr.
    [[nodiscard]] const JsonValue *find(QStringView key) const;
    /// Sets the member @p key of an object, at its old place or at the end.
    void set(const QString &key, JsonValue value);

    /// Compares values, not places and not how small numbers are spelled; the order of keys counts.
    bool operator==(const JsonValue &other) const;
};

struct JsonMember
{
    QString key;
    JsonValue value;
    int line = 0; ///< place of the key
    int column = 0;

    bool operator==(const JsonMember &other) const { return key == other.key && value == other.value; }
};

/// Limit of what is read from a file.
inline constexpr int maximumNesting = 64;

/// Reads JSON (RFC 8259, UTF-8, a byte order mark is skipped). @p file only names the text in errors.
/// Errors: EmptyFile, NotUtf8, Syntax, TooDeep, DuplicateKey.
[[nodiscard]] Result<JsonValue> parseJson(const QByteArray &text, const QString &file);

} // namespace lotse
