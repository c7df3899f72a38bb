// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include "core/jsonwriter.h"
#include "core/textposition.h"

#include <QSet>

#include <cmath>
#include <jsoncons/json_parser.hpp>
#include <jsoncons/json_visitor.hpp>
#include <jsoncons/utility/unicode_traits.hpp>

using namespace Qt::StringLiterals;

namespace lotse {

JsonValue::JsonValue(bool value) : type(Type::Boolean), boolean(value) { }

JsonValue::JsonValue(double value) : type(Type::Number), number(value) { }

JsonValue::JsonValue(int value) : JsonValue(double(value)) { }

JsonValue::JsonValue(const QString &value) : type(Type::String), string(value) { }

JsonValue JsonValue::array(QList<JsonValue> items)
{
    JsonValue value;
    value.type = Type::Array;
    value.items = std::move(items);
    return value;
}

JsonValue JsonValue::object(QList<JsonMember> members)
{
    JsonValue value;
    value.type = Type::Object;
    value.members = std::move(members);
    return value;
}

const JsonValue *JsonValue::find(QStringView key) const
{
    const auto found = std::ranges::find(members, key, &JsonMember::key);
    return found == members.end() ? nullptr : &found->value;
}

void JsonValue::set(const QString &key, JsonValue value)
{
    const auto found = std::ranges::find(members, key, &JsonMember::key);
    if (found == members.end())
        members.append({.key = key, .value = std::move(value)});
    else
        found->value = std::move(value);
}

bool JsonValue::operator==(const JsonValue &other) const
{
    if (type != other.type)
        return false;
    switch (type) {
    case Type::Null: return true;
    case Type::Boolean: return boolean == other.boolean;
    case Type::Number:
        return number == other.number && (std::abs(number) < largestExactInteger || spelling == other.spelling);
    case Type::String: return string == other.string;
    case Type::Array: return items == other.items;
    case Type::Object: return members == other.members;
    }
    Q_UNREACHABLE_RETURN(false);
}

namespace {

/// QString::fromUtf8() drops a byte order mark in front, which inside a file is a character of the text.
QString textOf(QByteArrayView bytes)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    qsizetype marks = 0;
    for (; bytes.startsWith(mark); ++marks)
        bytes = bytes.sliced(mark.size());
    const QString text = QString::fromUtf8(bytes);
    return marks == 0 ? text : QString(QString(marks, QChar(QChar::ByteOrderMark)) + text);
}

// From this number of keys on, an object is searched for duplicates through a set.
constexpr qsizetype manyKeys = 16;

QString escapedForPointer(QString key)
{
    return key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

// What is wrong, as a word that the sentences know; the parser's own words are no language of people.
QString wordOf(std::error_code error)
{
    if (error.category() != jsoncons::json_error_category())
        return u"unknown"_s;
    switch (static_cast<jsoncons::json_errc>(error.value())) {
    case jsoncons::json_errc::unexpected_eof: return u"end"_s;
    case jsoncons::json_errc::expected_value: return u"value"_s;
    case jsoncons::json_errc::invalid_value: return u"word"_s;
    case jsoncons::json_errc::extra_character: return u"rest"_s;
    case jsoncons::json_errc::single_quote: return u"single_quote"_s;
    case jsoncons::json_errc::illegal_character_in_string:
    case jsoncons::json_errc::illegal_control_character: return u"control"_s;
    case jsoncons::json_errc::extra_comma: return u"comma"_s;
    case jsoncons::json_errc::expected_key: return u"key"_s;
    case jsoncons::json_errc::expected_colon: return u"colon"_s;
    case jsoncons::json_errc::illegal_escaped_character: return u"escape"_s;
    case jsoncons::json_errc::invalid_hex_escape_sequence:
    case jsoncons::json_errc::invalid_unicode_escape_sequence: return u"hexadecimal"_s;
    case jsoncons::json_errc::expected_codepoint_surrogate_pair:
    case jsoncons::json_errc::unpaired_high_surrogate: return u"half"_s;
    case jsoncons::json_errc::leading_zero: return u"leading_zero"_s;
    case jsoncons::json_errc::invalid_number: return u"number"_s;
    case jsoncons::json_errc::expected_comma_or_rbrace: return u"end_of_object"_s;
    case jsoncons::json_errc::expected_comma_or_rbracket: return u"end_of_list"_s;
    case jsoncons::json_errc::unexpected_rbrace: return u"brace"_s;
    case jsoncons::json_errc::unexpected_rbracket: return u"bracket"_s;
    case jsoncons::json_errc::illegal_comment: return u"comment"_s;
    default: return u"unknown"_s;
    }
}

Issue syntaxIssue(std::error_code error, const Place &place)
{
    if (error == jsoncons::json_errc::max_nesting_depth_exceeded)
        return {.code = Issue::Code::TooDeep, .place = place, .arguments = {QString::number(maximumNesting)}};
    return {.code = Issue::Code::Syntax, .place = place, .arguments = {wordOf(error)}};
}

// Builds the tree from the parser's events. Stops at the first duplicate key.
class TreeBuilder final : public jsoncons::json_visitor
{
public:
    explicit TreeBuilder(QByteArrayView text) : m_text(text), m_position(text) { }

    JsonValue takeRoot() { return std::move(m_root); }
    const std::optional<Issue> &issue() const { return m_issue; }

    // The place of the byte at offset; offsets must not go backwards.
    Place placeAt(qsizetype offset)
    {
        m_position.advanceTo(offset);
        return {.line = m_position.line(), .column = m_position.column(), .pointer = pointer()};
    }

private:
    struct Level
    {
        JsonValue container;
        QSet<QString> keys; // only of objects with many keys
    };

    QString pointer() const
    {
        QString text;
        for (const Level &level : m_levels) {
            if (level.container.type == JsonValue::Type::Array)
                text += u'/' + QString::number(level.container.items.size());
            else if (!level.container.members.isEmpty())
                text += u'/' + escapedForPointer(level.container.members.last().key);
        }
        return text;
    }

    void placeValue(JsonValue &value, const jsoncons::ser_context &context)
    {
        m_position.advanceTo(qsizetype(context.begin_position()));
        value.line = m_position.line();
        value.column = m_position.column();
    }

    void add(JsonValue value, const jsoncons::ser_context &context)
    {
        placeValue(value, context);
        attach(std::move(value));
    }

    void attach(JsonValue &&value)
    {
        if (m_levels.empty()) {
            m_root = std::move(value);
            return;
        }
        JsonValue &parent = m_levels.back().container;
        if (parent.type == JsonValue::Type::Array)
            parent.items.append(std::move(value));
        else
            parent.members.last().value = std::move(value);
    }

    void open(JsonValue container, const jsoncons::ser_context &context)
    {
        placeValue(container, context);
        m_levels.push_back({.container = std::move(container), .keys = {}});
    }

    void close()
    {
        JsonValue container = std::move(m_levels.back().container);
        m_levels.pop_back();
        attach(std::move(container));
    }

    static bool isDuplicate(Level &level, const QString &key)
    {
        const QList<JsonMember> &members = level.container.members;
        if (members.size() < manyKeys)
            return std::ranges::contains(members, key, &JsonMember::key);
        if (level.keys.isEmpty()) {
            for (const JsonMember &member : members)
                level.keys.insert(member.key);
        }
        const qsizetype before = level.keys.size();
        level.keys.insert(key);
        return level.keys.size() == before;
    }

    void visit_flush() override { }

    JSONCONS_VISITOR_RETURN_TYPE visit_begin_object(jsoncons::semantic_tag, const jsoncons::ser_context &context,
                                                    std::error_code &) override
    {
        open(JsonValue::object(), context);
        JSONCONS_VISITOR_RETURN;
    }

    JSONCONS_VISITOR_RETURN_TYPE visit_end_object(const jsoncons::ser_context &, std::error_code &) override
    {
        close();
        JSONCONS_VISITOR_RETURN;
    }

    JSONCONS_VISITOR_RETURN_TYPE visit_begin_array(jsoncons::semantic_tag, const jsoncons::ser_context &context,
                                                   std::error_code &) override
    {
        open(JsonValue::array(), context);
        JSONCONS_VISITOR_RETURN;
    }

    JSONCONS_VISITOR_RETURN_TYPE visit_end_array(const jsoncons::ser_context &, std::error_code &) override
    {
        close();
        JSONCONS_VISITOR_RETURN;
    }

    JSONCONS_VISITOR_RETURN_TYPE visit_key(const string_view_type &name, const jsoncons::ser_context &context,
                                           std::error_code &error) override
    {
        Level &level = m_levels.back();
        const QString key = textOf(QByteArrayView(name.data(), qsizetype(name.size())));
        const bool duplicate = isDuplicate(level, key);
        m_position.advanceTo(qsizetype(context.begin_position()));
        level.container.members.append(
            {.key = key, .value = {}, .line = m_position.line(), .column = m_position.column()});
        if (duplicate) {
            const Place place {.line = m_position.line(), .column = m_position.column(), .pointer = pointer()};
            m_issue = Issue {.code = Issue::Code::DuplicateKey, .place = place, .arguments = {key}};
            error = jsoncons::json_errc::expected_key;
        }
        JSONCONS_VISITOR_RETURN;
    }

    JSONCONS_VISITOR_RETURN_TYPE visit_null(jsoncons::semantic_tag, const jsoncons::ser_context &context,
                                            std::error_code &) override
    {
        add(JsonValue(), context);
        JSONCONS_VISITOR_RETURN;
    }

    JSONCONS_VISITOR_RETURN_TYPE visit_bool(bool value, jsoncons::semantic_tag, const jsoncons::ser_context &context,
                                            std::error_code &) override
    {
        add(JsonValue(value), context);
        JSONCONS_VISITOR_RETURN;
    }

    JSONCONS_VISITOR_RETURN_TYPE visit_string(const string_view_type &value, jsoncons::semantic_tag tag,
                                              const jsoncons::ser_context &context, std::error_code &error) override
    {
        // Integers beyond 64 bits arrive as text.
        const QByteArrayView text(value.data(), qsizetype(value.size()));
        if (tag == jsoncons::semantic_tag::bigint || tag == jsoncons::semantic_tag::bigdec)
            addNumber(text.toDouble(), context, error);
        else
            add(JsonValue(textOf(text)), context);
        JSONCONS_VISITOR_RETURN;
    }

    JSONCONS_VISITOR_RETURN_TYPE visit_byte_string(const jsoncons::byte_string_view &, jsoncons::semantic_tag,
                                                   const jsoncons::ser_context &, std::error_code &) override
    {
        JSONCONS_VISITOR_RETURN; // exists in binary formats only
    }

    JSONCONS_VISITOR_RETURN_TYPE visit_uint64(uint64_t value, jsoncons::semantic_tag,
                                              const jsoncons::ser_context &context, std::error_code &error) override
    {
        addNumber(double(value), context, error);
        JSONCONS_VISITOR_RETURN;
    }

    JSONCONS_VISITOR_RETURN_TYPE visit_int64(int64_t value, jsoncons::semantic_tag,
                                             const jsoncons::ser_context &context, std::error_code &error) override
    {
        addNumber(double(value), context, error);
        JSONCONS_VISITOR_RETURN;
    }

    JSONCONS_VISITOR_RETURN_TYPE visit_double(double value, jsoncons::semantic_tag,
                                              const jsoncons::ser_context &context, std::error_code &error) override
    {
        addNumber(value, context, error);
        JSONCONS_VISITOR_RETURN;
    }

    void addNumber(double value, const jsoncons::ser_context &context, std::error_code &error)
    {
        if (!std::isfinite(value)) {
            error = jsoncons::json_errc::invalid_number;
            m_issue = syntaxIssue(error, placeAt(qsizetype(context.begin_position())));
            return;
        }
        JsonValue number(value);
        const QByteArrayView spelling = spellingAt(qsizetype(context.begin_position()));
        if (spelling != numberSpelling(value))
            number.spelling = spelling.toByteArray();
        add(std::move(number), context);
    }

    // The number that begins at offset, as it stands in the text.
    QByteArrayView spellingAt(qsizetype offset) const
    {
        const QByteArrayView rest = m_text.sliced(offset);
        const auto end = std::ranges::find_if_not(rest, [](char character) {
            return (character >= '0' && character <= '9') || QByteArrayView("+-.eE").contains(character);
        });
        return rest.first(end - rest.begin());
    }

    QByteArrayView m_text;
    TextPosition m_position;
    std::vector<Level> m_levels;
    JsonValue m_root;
    std::optional<Issue> m_issue;
};

Issue notUtf8(QByteArrayView text)
{
    const auto checked = jsoncons::unicode_traits::validate(text.data(), size_t(text.size()));
    TextPosition position(text);
    position.advanceTo(checked.ptr - text.data());
    return {.code = Issue::Code::NotUtf8, .place = {.line = position.line(), .column = position.column()}};
}

// Where the parser stopped. For some errors it has passed the character that is wrong.
qsizetype offsetOf(std::error_code error, qsizetype current)
{
    const bool passed = error == jsoncons::json_errc::extra_comma || error == jsoncons::json_errc::illegal_comment
        || error == jsoncons::json_errc::max_nesting_depth_exceeded;
    return passed ? current - 1 : current;
}

Result<JsonValue> parse(QByteArrayView text)
{
    if (text.trimmed().isEmpty())
        return std::unexpected(Issue {.code = Issue::Code::EmptyFile});
    if (!text.isValidUtf8())
        return std::unexpected(notUtf8(text));

    const auto options = jsoncons::json_options {}.max_nesting_depth(maximumNesting).allow_comments(false);
    jsoncons::json_parser parser(options, jsoncons::strict_json_parsing());
    TreeBuilder builder(text);
    std::error_code error;
    parser.update(text.data(), size_t(text.size()));
    while (!error && !parser.finished())
        parser.parse_some(builder, error);
    if (!error)
        parser.check_done(error);
    if (builder.issue())
        return std::unexpected(*builder.issue());
    if (error)
        return std::unexpected(syntaxIssue(error, builder.placeAt(offsetOf(error, parser.current() - text.data()))));
    // The parser takes a comma behind a number that is the whole text for the end of the number.
    if (const qsizetype last = text.trimmed().size(); text.trimmed().endsWith(','))
        return std::unexpected(syntaxIssue(jsoncons::json_errc::extra_character,
                                           builder.placeAt(text.trimmed().data() - text.data() + last - 1)));
    return builder.takeRoot();
}

} // namespace

Result<JsonValue> parseJson(const QByteArray &text, const QString &file)
{
    QByteArrayView view(text);
    if (view.startsWith("\xEF\xBB\xBF"))
        view = view.sliced(3);
    auto result = parse(view);
    if (!result)
        result.error().place.file = file;
    return result;
}

} // namespace lotse
