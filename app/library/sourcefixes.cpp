// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sourcefixes.h"

#include "core/names.h"
#include "core/profilefields.h"
#include "decision/sheetday.h"

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

/// Returns @p text, a date in another form, as files have it; empty if it can mean several days or none.
QString asDate(const QString &text, bool mayBeMonth)
{
    const SheetDay read = sheetDay(text.trimmed());
    if (read.days.size() != 1 || read.kind == SheetDay::Kind::Numbered)
        return {};
    if (read.kind == SheetDay::Kind::Month)
        return mayBeMonth ? read.days.first().toString(u"yyyy-MM"_s) : QString();
    return read.days.first().toString(Qt::ISODate);
}

JsonValue templateOf(const ProfileField &field);

JsonValue templateOf(ProfileObject type)
{
    JsonValue object = JsonValue::object();
    for (const ProfileField &field : fieldsOf(type)) {
        // Of several of which one is enough the first one is as good as any.
        const bool isFirstOf = field.need != FieldNeed::OneValue || field.kind == FieldKind::True;
        if (isFirstOf && isRequired(field, object))
            object.set(field.key, templateOf(field));
    }
    return object;
}

// What says nothing that nobody has looked up: texts are empty, and lists.
JsonValue templateOf(const ProfileField &field)
{
    switch (field.kind) {
    case FieldKind::Format: return {1};
    case FieldKind::FileKind: return {u"profile"_s};
    case FieldKind::True: return {true};
    case FieldKind::Choice: return {QString(field.otherwise)};
    default: break;
    }
    switch (typeOf(field)) {
    case JsonValue::Type::Boolean: return {false};
    case JsonValue::Type::Number: return {0};
    case JsonValue::Type::Array: return JsonValue::array();
    case JsonValue::Type::Object:
        return field.object && field.kind != FieldKind::Names && field.kind != FieldKind::ObjectsById
            ? templateOf(*field.object)
            : JsonValue::object();
    case JsonValue::Type::String:
    case JsonValue::Type::Null: return {QString()};
    }
    Q_UNREACHABLE_RETURN({});
}

QString childOf(const SourceMessage &message)
{
    return message.pointer + u'/' + pointerPart(message.missing);
}

} // namespace

void addFix(SourceMessage &message, const Issue &issue)
{
    const auto replace = [&](const QString &replacement) {
        message.found = issue.arguments.value(0);
        message.replacement = replacement;
    };
    switch (issue.code) {
    case Issue::Code::UnknownLevel:
    case Issue::Code::UnknownId: replace(issue.arguments.value(2)); break;
    case Issue::Code::UnknownKey:
    case Issue::Code::UnknownSource:
    case Issue::Code::DoubleEncoded: replace(issue.arguments.value(1)); break;
    case Issue::Code::UnknownValue: {
        const QStringList allowed = issue.arguments.value(1).split(u", "_s);
        replace(allowed.size() == 1 && allowed.first() == "true"_L1 ? allowed.first()
                                                                    : nearestText(issue.arguments.value(0), allowed));
        break;
    }
    case Issue::Code::InvalidDate: {
        const ProfileField *field = profilePlace(issue.place.pointer).field;
        replace(asDate(issue.arguments.value(0), field != nullptr && field->kind == FieldKind::PartialDate));
        break;
    }
    case Issue::Code::MissingKey: message.missing = issue.arguments.value(0); break;
    case Issue::Code::MissingLanguage: message.missing = issue.arguments.value(1); break;
    default: break;
    }
}

std::optional<TextEdit> addingMissing(const JsonOutline &outline, const SourceMessage &message)
{
    const std::optional<ProfileObject> type = profilePlace(message.pointer).object;
    const ProfileField *field = type ? fieldOf(*type, message.missing) : nullptr;
    if (field == nullptr || outline.find(childOf(message)) >= 0)
        return {};
    return settingValue(outline, childOf(message), templateOf(*field), keysOf(*type));
}

qsizetype placeToFill(const JsonOutline &outline, const QString &pointer)
{
    const int entry = outline.find(pointer);
    if (entry < 0)
        return -1;
    const TextExtent extent = outline.at(entry).value;
    const qsizetype empty = outline.text().indexOf("\"\""_L1, extent.begin);
    return empty >= 0 && empty < extent.end ? empty + 1 : extent.end;
}

} // namespace lotse
