// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <cmath>
#include <jsoncons/json_encoder.hpp>

namespace lotse {

namespace {

// Beyond this size not every integer is a double.
constexpr double largestExactInteger = 9007199254740992.0;

void write(jsoncons::json_visitor &encoder, const JsonValue &value)
{
    switch (value.type) {
    case JsonValue::Type::Null: encoder.null_value(); break;
    case JsonValue::Type::Boolean: encoder.bool_value(value.boolean); break;
    case JsonValue::Type::Number:
        if (std::abs(value.number) < largestExactInteger && std::trunc(value.number) == value.number)
            encoder.int64_value(qint64(value.number));
        else
            encoder.double_value(value.number);
        break;
    case JsonValue::Type::String: encoder.string_value(value.string.toStdString()); break;
    case JsonValue::Type::Array:
        encoder.begin_array();
        for (const JsonValue &item : value.items)
            write(encoder, item);
        encoder.end_array();
        break;
    case JsonValue::Type::Object:
        encoder.begin_object();
        for (const JsonMember &member : value.members) {
            encoder.key(member.key.toStdString());
            write(encoder, member.value);
        }
        encoder.end_object();
        break;
    }
}

} // namespace

QByteArray writeJson(const JsonValue &value)
{
    const auto options =
        jsoncons::json_options {}.indent_size(2).spaces_around_comma(jsoncons::spaces_option::no_spaces);
    std::string text;
    jsoncons::json_string_encoder encoder(text, options);
    write(encoder, value);
    encoder.flush();
    return QByteArray::fromStdString(text).append('\n');
}

} // namespace lotse
