// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profilefields.h"

#include "core/enumnames.h"
#include "core/reader.h"

#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

template<typename Enum, size_t Count>
constexpr std::array<QLatin1StringView, Count> onlyNames(const std::array<EnumName<Enum>, Count> &names)
{
    std::array<QLatin1StringView, Count> result;
    std::ranges::transform(names, result.begin(), &EnumName<Enum>::name);
    return result;
}

constexpr double largestShape = 1e6; // of a beta distribution

constexpr auto bases = onlyNames(basisNames);
constexpr auto claimKinds = onlyNames(claimKindNames);
constexpr auto claimStates = onlyNames(claimStatusNames);
constexpr auto confidences = onlyNames(confidenceNames);
constexpr auto distributions = onlyNames(distributionNames);
constexpr auto formChoices = onlyNames(deploymentFormNames);
constexpr auto validFromKinds = onlyNames(validFromKindNames);
// Lines that may hold others as well.
constexpr auto approvals = std::to_array<QLatin1StringView>(
    {"none"_L1, "application"_L1, "vendor_approval"_L1, "enterprise_contract"_L1, "purchase"_L1, "capacity"_L1});
constexpr auto jurisdictions = std::to_array<QLatin1StringView>({"US"_L1, "EU"_L1, "CN"_L1, "own"_L1});
constexpr auto regions = std::to_array<QLatin1StringView>(
    {"worldwide"_L1, "us"_L1, "cn"_L1, "eu"_L1, "se"_L1, "de"_L1, "fr"_L1, "fi"_L1, "on_premises"_L1});

// A text in both languages is an object as well.
constexpr ProfileField localizedField(QLatin1StringView key, FieldNeed need = FieldNeed::Required,
                                      FieldKind kind = FieldKind::LocalizedText)
{
    return {.key = key, .kind = kind, .need = need, .object = ProfileObject::LocalizedText};
}

constexpr ProfileField shortLine(QLatin1StringView key)
{
    ProfileField field = localizedField(key, FieldNeed::Required, FieldKind::LocalizedLine);
    field.longest = longestLabel;
    return field;
}

constexpr ProfileField choiceField(QLatin1StringView key, std::span<const QLatin1StringView> choices, FieldNeed need,
                                   QLatin1StringView otherwise = {})
{
    return {.key = key, .kind = FieldKind::Choice, .need = need, .choices = choices, .otherwise = otherwise};
}

constexpr ProfileField idsField(QLatin1StringView key, FieldKind kind, IdKind names,
                                FieldNeed need = FieldNeed::Required)
{
    return {.key = key, .kind = kind, .need = need, .names = names};
}

constexpr ProfileField objectsField(QLatin1StringView key, FieldKind kind, ProfileObject object,
                                    FieldNeed need = FieldNeed::Required)
{
    return {.key = key, .kind = kind, .need = need, .object = object};
}

constexpr ProfileField numberField(QLatin1StringView key, FieldNeed need)
{
    return {.key = key, .kind = FieldKind::Number, .need = need, .lowest = -largestNumber, .highest = largestNumber};
}

constexpr ProfileField positiveField(QLatin1StringView key, FieldNeed need, double highest)
{
    return {.key = key, .kind = FieldKind::Number, .need = need, .highest = highest, .isPositive = true};
}

constexpr ProfileField flagField(QLatin1StringView key)
{
    return {.key = key, .kind = FieldKind::Boolean, .need = FieldNeed::Optional, .otherwise = "false"_L1};
}

constexpr ProfileField sourcesField(FieldNeed need, bool mayBeEmpty)
{
    return {.key = "sources"_L1, .kind = FieldKind::SourceIds, .need = need, .mayBeEmpty = mayBeEmpty};
}

constexpr ProfileField levelValue {.key = "level"_L1, .kind = FieldKind::Level, .need = FieldNeed::OneValue};
constexpr ProfileField numberValue = numberField("number"_L1, FieldNeed::OneValue);
constexpr ProfileField rangeValue =
    objectsField("range"_L1, FieldKind::Object, ProfileObject::Range, FieldNeed::OneValue);
constexpr ProfileField unknownValue {.key = "unknown"_L1, .kind = FieldKind::True, .need = FieldNeed::OneValue};

constexpr auto profileFields = std::to_array<ProfileField>({
    {.key = "$schema"_L1, .kind = FieldKind::Anything, .need = FieldNeed::Optional},
    {.key = "format"_L1, .kind = FieldKind::Format, .lowest = 1, .highest = currentFormat},
    {.key = "kind"_L1, .kind = FieldKind::FileKind},
    {.key = "id"_L1, .kind = FieldKind::OwnId},
    localizedField("name"_L1, FieldNeed::Required, FieldKind::LocalizedLine),
    shortLine("short_name"_L1),
    idsField("exempt_from"_L1, FieldKind::Ids, IdKind::Criterion, FieldNeed::Optional),
    localizedField("exempt_reason"_L1, FieldNeed::WithExemption),
    {.key = "entities"_L1,
     .kind = FieldKind::Names,
     .need = FieldNeed::Optional,
     .names = IdKind::Entity,
     .object = ProfileObject::LocalizedText},
    {.key = "hosts"_L1,
     .kind = FieldKind::Names,
     .need = FieldNeed::Optional,
     .names = IdKind::Host,
     .object = ProfileObject::LocalizedText},
    objectsField("deployments"_L1, FieldKind::Objects, ProfileObject::Deployment),
    objectsField("claims"_L1, FieldKind::Objects, ProfileObject::Claim),
    objectsField("sources"_L1, FieldKind::ObjectsById, ProfileObject::Source),
});

constexpr auto deploymentFields = std::to_array<ProfileField>({
    {.key = "id"_L1, .kind = FieldKind::OwnId},
    choiceField("form"_L1, formChoices, FieldNeed::Optional, "interface"_L1),
    idsField("inherits_from"_L1, FieldKind::DeploymentId, IdKind::Deployment, FieldNeed::Optional),
    localizedField("name"_L1, FieldNeed::Required, FieldKind::LocalizedLine),
    shortLine("short_name"_L1),
    {.key = "available_from"_L1, .kind = FieldKind::Day, .need = FieldNeed::Optional},
    objectsField("layers"_L1, FieldKind::Object, ProfileObject::Layers),
    objectsField("typical_models"_L1, FieldKind::Objects, ProfileObject::TypicalModel),
    objectsField("access"_L1, FieldKind::Object, ProfileObject::Access),
    localizedField("note"_L1),
    objectsField("claims"_L1, FieldKind::Objects, ProfileObject::Claim),
});

constexpr auto layersFields = std::to_array<ProfileField>({
    idsField("model_owners"_L1, FieldKind::Ids, IdKind::Entity),
    idsField("host"_L1, FieldKind::Id, IdKind::Host),
    idsField("contract_group"_L1, FieldKind::Id, IdKind::Entity),
    {.key = "contract_company"_L1, .kind = FieldKind::Line, .need = FieldNeed::Optional},
    idsField("parent"_L1, FieldKind::Id, IdKind::Entity),
    {.key = "parent_jurisdiction"_L1, .kind = FieldKind::Line, .choices = jurisdictions},
    idsField("sub_processors"_L1, FieldKind::Ids, IdKind::Entity),
    {.key = "region"_L1, .kind = FieldKind::Line, .choices = regions},
    localizedField("region_text"_L1),
    sourcesField(FieldNeed::Required, true),
});

constexpr auto typicalModelFields = std::to_array<ProfileField>({
    localizedField("name"_L1, FieldNeed::Required, FieldKind::LocalizedLine),
    sourcesField(FieldNeed::Required, true),
});

constexpr auto accessFields = std::to_array<ProfileField>({
    {.key = "approval"_L1, .kind = FieldKind::Line, .choices = approvals},
    localizedField("contract"_L1),
    localizedField("steps"_L1, FieldNeed::Required, FieldKind::LocalizedTexts),
    sourcesField(FieldNeed::Required, true),
});

constexpr auto claimFields = std::to_array<ProfileField>({
    {.key = "id"_L1, .kind = FieldKind::OwnId, .need = FieldNeed::Optional},
    choiceField("kind"_L1, claimKinds, FieldNeed::Optional, "claim"_L1),
    idsField("criterion"_L1, FieldKind::Id, IdKind::Criterion),
    levelValue,
    numberValue,
    rangeValue,
    unknownValue,
    {.key = "valid_from"_L1, .kind = FieldKind::PastDay},
    choiceField("valid_from_kind"_L1, validFromKinds, FieldNeed::Required),
    {.key = "valid_to"_L1, .kind = FieldKind::Day, .need = FieldNeed::Optional},
    {.key = "as_of"_L1, .kind = FieldKind::PastDay, .need = FieldNeed::Optional},
    choiceField("basis"_L1, bases, FieldNeed::WithValue),
    choiceField("confidence"_L1, confidences, FieldNeed::WithValue),
    localizedField("confidence_reason"_L1, FieldNeed::Optional),
    localizedField("text"_L1),
    sourcesField(FieldNeed::WithValue, false),
    objectsField("contradictions"_L1, FieldKind::Objects, ProfileObject::Contradiction, FieldNeed::Optional),
    objectsField("announced"_L1, FieldKind::Objects, ProfileObject::Announcement, FieldNeed::Optional),
    objectsField("measures"_L1, FieldKind::Objects, ProfileObject::Measure, FieldNeed::Optional),
    choiceField("status"_L1, claimStates, FieldNeed::Optional, "current"_L1),
    {.key = "article_claims"_L1, .kind = FieldKind::PlainIds, .need = FieldNeed::Optional},
    localizedField("table_value"_L1, FieldNeed::Optional),
    {.key = "replaced_by"_L1, .kind = FieldKind::ClaimIds, .need = FieldNeed::Optional},
    localizedField("replaced_reason"_L1, FieldNeed::Optional),
});

constexpr auto rangeFields = std::to_array<ProfileField>({
    numberField("low"_L1, FieldNeed::UnlessNormal),
    numberField("likely"_L1, FieldNeed::Required),
    numberField("high"_L1, FieldNeed::UnlessNormal),
    choiceField("distribution"_L1, distributions, FieldNeed::Optional),
    positiveField("standard_deviation"_L1, FieldNeed::OnlyNormal, largestNumber),
    positiveField("alpha"_L1, FieldNeed::OnlyBeta, largestShape),
    positiveField("beta"_L1, FieldNeed::OnlyBeta, largestShape),
});

constexpr auto contradictionFields = std::to_array<ProfileField>({
    levelValue,
    numberValue,
    rangeValue,
    unknownValue,
    flagField("assumption"_L1),
    localizedField("text"_L1),
    sourcesField(FieldNeed::UnlessAssumed, false),
});

constexpr auto announcementFields = std::to_array<ProfileField>({
    {.key = "valid_from"_L1, .kind = FieldKind::Day},
    levelValue,
    numberValue,
    rangeValue,
    unknownValue,
    localizedField("text"_L1),
    sourcesField(FieldNeed::Required, true),
});

constexpr auto measureFields = std::to_array<ProfileField>({
    levelValue,
    numberValue,
    rangeValue,
    unknownValue,
    localizedField("text"_L1),
    sourcesField(FieldNeed::Required, true),
});

constexpr auto sourceFields = std::to_array<ProfileField>({
    {.key = "id"_L1, .kind = FieldKind::OwnId, .need = FieldNeed::Optional},
    {.key = "url"_L1, .kind = FieldKind::Address, .need = FieldNeed::OneAddress},
    localizedField("no_url_reason"_L1, FieldNeed::OneAddress),
    {.key = "title"_L1, .kind = FieldKind::Line},
    {.key = "publisher"_L1, .kind = FieldKind::Line},
    {.key = "date"_L1, .kind = FieldKind::PartialDate, .need = FieldNeed::OneDate},
    {.key = "not_before"_L1, .kind = FieldKind::PartialDate, .need = FieldNeed::OneDate},
    {.key = "checked"_L1, .kind = FieldKind::PastDay, .need = FieldNeed::Optional},
    flagField("kept_current"_L1),
    flagField("copy"_L1),
    localizedField("statement"_L1, FieldNeed::Optional),
    choiceField("confidence"_L1, confidences, FieldNeed::Optional),
    localizedField("confidence_reason"_L1, FieldNeed::Optional),
});

constexpr auto localizedTextFields = std::to_array<ProfileField>({
    {.key = "de"_L1, .kind = FieldKind::Text},
    {.key = "en"_L1, .kind = FieldKind::Text},
});

bool hasAny(const JsonValue &object, std::initializer_list<QStringView> keys)
{
    return std::ranges::any_of(keys, [&](QStringView key) { return object.find(key) != nullptr; });
}

// True if the text behind @p key is @p text.
bool says(const JsonValue &object, QStringView key, QLatin1StringView text)
{
    const JsonValue *value = object.find(key);
    return value != nullptr && value->string == text;
}

bool hasItems(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.find(key);
    return value != nullptr && !value->items.isEmpty();
}

bool isTrue(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.find(key);
    return value != nullptr && value->boolean;
}

// Of fields of which an object has one: true if another than @p key is there.
bool hasOther(const JsonValue &object, QLatin1StringView key, std::initializer_list<QStringView> keys)
{
    return std::ranges::any_of(keys, [&](QStringView other) { return other != key && object.find(other) != nullptr; });
}

bool hasOtherValue(const JsonValue &object, QLatin1StringView key)
{
    return hasOther(object, key, {u"level", u"number", u"range", u"unknown"});
}

QString pointerKey(QStringView part)
{
    return part.toString().replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
}

// "-" stands for an item to be added.
bool isItemNumber(QStringView part)
{
    return part == "-"_L1
        || (!part.isEmpty() && std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; }));
}

// True if the value is an object whose keys are ids.
bool isMap(const ProfileField &field)
{
    return field.kind == FieldKind::Names || field.kind == FieldKind::ObjectsById;
}

} // namespace

std::span<const ProfileField> fieldsOf(ProfileObject object)
{
    switch (object) {
    case ProfileObject::Profile: return profileFields;
    case ProfileObject::Deployment: return deploymentFields;
    case ProfileObject::Layers: return layersFields;
    case ProfileObject::TypicalModel: return typicalModelFields;
    case ProfileObject::Access: return accessFields;
    case ProfileObject::Claim: return claimFields;
    case ProfileObject::Range: return rangeFields;
    case ProfileObject::Contradiction: return contradictionFields;
    case ProfileObject::Announcement: return announcementFields;
    case ProfileObject::Measure: return measureFields;
    case ProfileObject::Source: return sourceFields;
    case ProfileObject::LocalizedText: return localizedTextFields;
    }
    Q_UNREACHABLE_RETURN({});
}

const ProfileField *fieldOf(ProfileObject object, QStringView key)
{
    const auto fields = fieldsOf(object);
    const auto found = std::ranges::find_if(fields, [key](const ProfileField &field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

QStringList keysOf(ProfileObject object)
{
    QStringList keys;
    for (const ProfileField &field : fieldsOf(object))
        keys.append(field.key);
    return keys;
}

QStringList choicesOf(const ProfileField &field)
{
    return {field.choices.begin(), field.choices.end()};
}

JsonValue::Type typeOf(const ProfileField &field)
{
    switch (field.kind) {
    case FieldKind::Anything: return JsonValue::Type::Null;
    case FieldKind::Format:
    case FieldKind::Number: return JsonValue::Type::Number;
    case FieldKind::Boolean:
    case FieldKind::True: return JsonValue::Type::Boolean;
    case FieldKind::FileKind:
    case FieldKind::OwnId:
    case FieldKind::Text:
    case FieldKind::Line:
    case FieldKind::Address:
    case FieldKind::Day:
    case FieldKind::PastDay:
    case FieldKind::PartialDate:
    case FieldKind::Choice:
    case FieldKind::Level:
    case FieldKind::Id:
    case FieldKind::DeploymentId: return JsonValue::Type::String;
    case FieldKind::LocalizedTexts:
    case FieldKind::Ids:
    case FieldKind::SourceIds:
    case FieldKind::ClaimIds:
    case FieldKind::PlainIds:
    case FieldKind::Objects: return JsonValue::Type::Array;
    case FieldKind::LocalizedLine:
    case FieldKind::LocalizedText:
    case FieldKind::Names:
    case FieldKind::Object:
    case FieldKind::ObjectsById: return JsonValue::Type::Object;
    }
    Q_UNREACHABLE_RETURN(JsonValue::Type::Null);
}

bool isRequired(const ProfileField &field, const JsonValue &object)
{
    switch (field.need) {
    case FieldNeed::Required: return true;
    case FieldNeed::Optional:
    case FieldNeed::OneDate: return false;
    case FieldNeed::OneValue: return !hasOtherValue(object, field.key) && !says(object, u"kind", "statement"_L1);
    case FieldNeed::WithValue: return hasAny(object, {u"level", u"number", u"range"});
    case FieldNeed::WithExemption: return hasItems(object, u"exempt_from");
    case FieldNeed::OneAddress: return !hasOther(object, field.key, {u"url", u"no_url_reason"});
    case FieldNeed::UnlessAssumed: return !isTrue(object, u"assumption");
    case FieldNeed::UnlessNormal: return !says(object, u"distribution", "normal"_L1);
    case FieldNeed::OnlyNormal: return says(object, u"distribution", "normal"_L1);
    case FieldNeed::OnlyBeta: return says(object, u"distribution", "beta"_L1);
    }
    Q_UNREACHABLE_RETURN(false);
}

bool isAllowed(const ProfileField &field, const JsonValue &object)
{
    switch (field.need) {
    case FieldNeed::OneValue: return !hasOtherValue(object, field.key);
    case FieldNeed::OneDate: return !hasOther(object, field.key, {u"date", u"not_before"});
    case FieldNeed::OnlyNormal:
    case FieldNeed::OnlyBeta: return isRequired(field, object);
    default: return true;
    }
}

ProfilePlace profilePlace(QStringView pointer)
{
    ProfilePlace place {.object = ProfileObject::Profile};
    if (pointer.isEmpty())
        return place;
    bool isWhole = false; // the next part of the pointer is one of an item, or an id, of the place
    for (const QStringView part : qTokenize(pointer.sliced(1), u'/')) {
        if (isWhole) {
            if (!isMap(*place.field) && !isItemNumber(part))
                return {};
            place = {.field = place.field, .object = place.field->object, .isPart = true};
            isWhole = false;
            continue;
        }
        const ProfileField *field = place.object ? fieldOf(*place.object, pointerKey(part)) : nullptr;
        if (field == nullptr)
            return {};
        isWhole = isMap(*field) || typeOf(*field) == JsonValue::Type::Array;
        place = {.field = field, .object = isWhole ? std::nullopt : field->object};
    }
    return place;
}

} // namespace lotse
