// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonwriter.h"

#include "core/json.h"

#include <cmath>
#include <jsoncons/json_encoder.hpp>

namespace lotse {

namespace {

void writeNumber(jsoncons::json_visitor &encoder, double number)
{
    if (std::abs(number) < largestExactInteger && std::trunc(number) == number)
        encoder.int64_value(qint64(number));
    else
        encoder.double_value(number);
}

void write(jsoncons::json_visitor &encoder, const JsonValue &value)
{
    switch (value.type) {
    case JsonValue::Type::Null: encoder.null_value(); break;
    case JsonValue::Type::Boolean: encoder.bool_value(value.boolean); break;
    case JsonValue::Type::Number:
        if (value.spelling.isEmpty())
            writeNumber(encoder, value.number);
        else
            encoder.string_value(value.spelling.toStdString(),
                                 jsoncons::semantic_tag::bigdec); // without quotation marks
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

QByteArray numberSpelling(double number)
{
    if (std::abs(number) < largestExactInteger && std::trunc(number) == number)
        return QByteArray::number(qint64(number));
    std::string text;
    jsoncons::json_string_encoder encoder(text);
    encoder.double_value(number);
    encoder.flush();
    return QByteArray::fromStdString(text);
}

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

QByteArray writeCompactJson(const JsonValue &value)
{
    std::string text;
    jsoncons::compact_json_string_encoder encoder(text);
    write(encoder, value);
    encoder.flush();
    return QByteArray::fromStdString(text).append('\n');
}

} // namespace lotse
