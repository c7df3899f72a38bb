// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc loses count of the braces in these headers
#include "core/jsonwriter.h"
#include "core/profilefields.h"
#include "core/profilereader.h"
#include "coretest.h"

#include <jsoncons/json.hpp>
#include <jsoncons_ext/jsonschema/jsonschema.hpp>
#endif

#include <QDirIterator>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr std::array objectTypes {
    ProfileObject::Profile,      ProfileObject::Deployment, ProfileObject::Layers, ProfileObject::TypicalModel,
    ProfileObject::Access,       ProfileObject::Claim,      ProfileObject::Range,  ProfileObject::Contradiction,
    ProfileObject::Announcement, ProfileObject::Measure,    ProfileObject::Source, ProfileObject::LocalizedText};

JsonValue parsed(const QString &path)
{
    const auto json = parseJson(bytesOf(path), path);
    if (!json)
        qFatal("%s is no JSON", qPrintable(path));
    return *json;
}

/// A valid profile in which each field of each type of object occurs.
const JsonValue &fullProfile()
{
    static const JsonValue profile = parsed(QStringLiteral(LOTSE_TEST_DATA "/profiles/all_fields.json"));
    return profile;
}

const JsonValue &profileSchema()
{
    static const JsonValue schema = parsed(u":/schema/profile.schema.json"_s);
    return schema;
}

using Visit = std::function<void(const QString &pointer, const JsonValue &object, ProfileObject type)>;

/// Calls @p visit with each object below @p value of which the table knows the type.
void visitObjects(const JsonValue &value, const QString &pointer, const Visit &visit)
{
    const ProfilePlace place = profilePlace(pointer);
    if (place.object && value.type == JsonValue::Type::Object)
        visit(pointer, value, *place.object);
    for (qsizetype i = 0; i < value.items.size(); ++i)
        visitObjects(value.items[i], pointer + u'/' + QString::number(i), visit);
    for (const JsonMember &member : value.members)
        visitObjects(member.value, QString(pointer + u'/' + member.key), visit);
}

/// Returns what stands at @p pointer; no key of the full profile needs escapes.
JsonValue &at(JsonValue &file, const QString &pointer)
{
    JsonValue *value = &file;
    for (const QString &part : pointer.split(u'/').sliced(1)) {
        if (value->type == JsonValue::Type::Array) {
            value = &value->items[part.toInt()];
            continue;
        }
        const auto found = std::ranges::find(value->members, part, &JsonMember::key);
        value = &found->value;
    }
    return *value;
}

void removeKey(JsonValue &object, const QString &key)
{
    object.members.removeIf([&key](const JsonMember &member) { return member.key == key; });
}

const Library &library()
{
    static const Library library = [] {
        Library loaded = loadLibrary({testLibrary()}).library;
        loaded.profiles.clear();
        return loaded;
    }();
    return library;
}

CheckedProfile checked(const JsonValue &profile)
{
    return readProfile(writeJson(profile), u"allfields.json"_s, library());
}

/// What the reader says, as far as it is about @p pointer or below it.
QStringList saidOf(const JsonValue &profile, const QString &pointer)
{
    QStringList said;
    for (const Issue &issue : checked(profile).issues) {
        if (issue.place.pointer == pointer || issue.place.pointer.startsWith(pointer + u'/'))
            said.append(described(issue));
    }
    return said;
}

/// Where the schema refuses @p profile.
QStringList refusedBySchema(const JsonValue &profile)
{
    using jsoncons::json;
    static const auto schema =
        jsoncons::jsonschema::make_json_schema(json::parse(bytesOf(u":/schema/profile.schema.json"_s).toStdString()));
    QStringList places;
    schema.validate(json::parse(writeJson(profile).toStdString()),
                    [&](const jsoncons::jsonschema::validation_message &message) {
                        places.append(QString::fromStdString(message.instance_location().string()));
                        return jsoncons::jsonschema::walk_result::advance;
                    });
    return places;
}

/// Keys that the table says are missing from @p object, as the reader names them.
QStringList missingByTable(const JsonValue &object, ProfileObject type)
{
    QStringList missing;
    for (const ProfileField &field : fieldsOf(type)) {
        if (object.find(QString(field.key)) != nullptr || !isRequired(field, object))
            continue;
        switch (field.need) {
        case FieldNeed::OneValue: missing.append(u"MissingKey unknown"_s); break; // once for all four
        case FieldNeed::OneAddress: missing.append(u"MissingKey url"_s); break;
        case FieldNeed::UnlessAssumed: missing.append(u"NoOwnSource"_s); break;
        default:
            missing.append(type == ProfileObject::LocalizedText ? u"MissingLanguage "_s + field.key
                                                                : u"MissingKey "_s + field.key);
        }
    }
    missing.removeDuplicates();
    missing.sort();
    return missing;
}

/// Keys that the reader says are missing from the object at @p pointer.
QStringList missingByReader(const JsonValue &profile, const QString &pointer)
{
    QStringList missing;
    for (const Issue &issue : checked(profile).issues) {
        if (issue.place.pointer != pointer)
            continue;
        if (issue.code == Issue::Code::MissingKey)
            missing.append(u"MissingKey "_s + issue.arguments.first());
        else if (issue.code == Issue::Code::MissingLanguage)
            missing.append(u"MissingLanguage "_s + issue.arguments.last());
        else if (issue.code == Issue::Code::NoOwnSource)
            missing.append(u"NoOwnSource"_s);
    }
    missing.sort();
    return missing;
}

const JsonValue &schemaRef(const JsonValue &schema)
{
    const JsonValue *reference = schema.find(u"$ref");
    if (reference == nullptr)
        return schema;
    return *profileSchema().find(u"$defs")->find(reference->string.section(u'/', -1));
}

/// Returns what the schema says of @p key of the objects that @p schema describes.
const JsonValue &propertyOf(const JsonValue &schema, QStringView key)
{
    return *schemaRef(schema).find(u"properties")->find(key);
}

const JsonValue &schemaOf(ProfileObject type)
{
    const JsonValue &definitions = *profileSchema().find(u"$defs");
    const JsonValue &deployment = *definitions.find(u"deployment");
    const JsonValue &claim = *definitions.find(u"claim");
    switch (type) {
    case ProfileObject::Profile: return profileSchema();
    case ProfileObject::Deployment: return deployment;
    case ProfileObject::Layers: return propertyOf(deployment, u"layers");
    case ProfileObject::TypicalModel: return *propertyOf(deployment, u"typical_models").find(u"items");
    case ProfileObject::Access: return propertyOf(deployment, u"access");
    case ProfileObject::Claim: return claim;
    case ProfileObject::Range: return *definitions.find(u"range");
    case ProfileObject::Contradiction: return *propertyOf(claim, u"contradictions").find(u"items");
    case ProfileObject::Announcement: return *propertyOf(claim, u"announced").find(u"items");
    case ProfileObject::Measure: return *propertyOf(claim, u"measures").find(u"items");
    case ProfileObject::Source: return *definitions.find(u"source");
    case ProfileObject::LocalizedText: return *definitions.find(u"text");
    }
    Q_UNREACHABLE_RETURN(profileSchema());
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

/// Values that @p field does not take, each with how the reader's complaint about it begins.
QList<std::pair<JsonValue, QString>> wrongValues(const ProfileField &field)
{
    const auto listOf = [](const char16_t *item) { return JsonValue::array({JsonValue(QString(item))}); };
    const auto text = [](QString words) {
        return JsonValue::object({{.key = u"de"_s, .value = JsonValue(words)}, {.key = u"en"_s, .value = u"x"_s}});
    };
    const QString kind = field.names ? idKindName(*field.names) : QString();
    switch (field.kind) {
    case FieldKind::Format: return {{0.0, u"InvalidNumber"_s}, {2.0, u"NewerFormat"_s}};
    case FieldKind::FileKind: return {{u"risks"_s, u"UnknownValue"_s}};
    case FieldKind::OwnId: return {{u"a b"_s, u"InvalidId"_s}};
    case FieldKind::Text: return {{u" "_s, u"EmptyText"_s}};
    case FieldKind::Line: return {{u"a\nb"_s, u"ControlCharacter"_s}};
    case FieldKind::Address: return {{u"ftp://a.example"_s, u"InvalidUrl"_s}};
    case FieldKind::LocalizedLine:
        if (field.longest == 0)
            return {{text(u"a\nb"_s), u"ControlCharacter"_s}};
        return {{text(u"a\nb"_s), u"ControlCharacter"_s}, {text(QString(field.longest + 1, u'x')), u"LabelTooLong"_s}};
    case FieldKind::LocalizedText: return {{text(u" "_s), u"EmptyText"_s}};
    case FieldKind::LocalizedTexts: return {{JsonValue::array({text(u" "_s)}), u"EmptyText"_s}};
    case FieldKind::True: return {{false, u"UnknownValue"_s}};
    case FieldKind::Number:
        if (field.isPositive)
            return {{0.0, u"NotPositive"_s}, {field.highest * 2, u"InvalidNumber"_s}};
        return {{field.lowest * 2, u"InvalidNumber"_s}, {field.highest * 2, u"InvalidNumber"_s}};
    case FieldKind::Day: return {{u"2026-13-01"_s, u"InvalidDate"_s}, {u"2026-03"_s, u"InvalidDate"_s}};
    case FieldKind::PastDay: return {{u"2026-03"_s, u"InvalidDate"_s}, {u"2999-01-01"_s, u"warning FutureDate"_s}};
    case FieldKind::PartialDate: return {{u"March"_s, u"InvalidDate"_s}, {u"2999"_s, u"warning FutureDate"_s}};
    case FieldKind::Choice: return {{u"gone"_s, u"UnknownValue"_s}};
    case FieldKind::Level: return {{u"gone"_s, u"UnknownLevel"_s}};
    case FieldKind::Id:
    case FieldKind::DeploymentId: return {{u"gone"_s, u"UnknownId"_s}};
    case FieldKind::Ids: return {{listOf(u"gone"), u"UnknownId"_s}};
    case FieldKind::SourceIds: return {{listOf(u"gone"), u"UnknownSource"_s}};
    case FieldKind::ClaimIds: return {{listOf(u"gone"), u"warning UnknownId"_s}};
    case FieldKind::PlainIds: return {{listOf(u"a b"), u"InvalidId"_s}};
    case FieldKind::Names:
        return {{JsonValue::object({{.key = u"a b"_s, .value = text(u"x"_s)}}), u"InvalidId"_s},
                {JsonValue::object({{.key = u"maker"_s, .value = text(u"a\nb"_s)}}), u"ControlCharacter"_s}};
    case FieldKind::Anything:
    case FieldKind::Boolean:
    case FieldKind::Object: return {};
    case FieldKind::Objects: return {{JsonValue::array({JsonValue(1)}), u"WrongType"_s}};
    case FieldKind::ObjectsById: return {{JsonValue::object({{.key = u"a"_s, .value = JsonValue(1)}}), u"WrongType"_s}};
    }
    Q_UNREACHABLE_RETURN({});
}

// What the schema cannot know: days to come, the calendar, and what ids name.
bool isBeyondSchema(const QString &complaint)
{
    return complaint.startsWith("warning"_L1) || complaint.startsWith("Unknown"_L1);
}

QByteArray nameOf(const QString &pointer)
{
    return pointer.isEmpty() ? "the file" : pointer.toUtf8();
}

} // namespace

class TestProfileFields : public QObject
{
    Q_OBJECT

private slots:
    void takesTheFullProfile();
    void findsWhatAPlaceIsFor_data();
    void findsWhatAPlaceIsFor();
    void missesWhatIsRequired_data();
    void missesWhatIsRequired();
    void knowsNoOtherKeys_data();
    void knowsNoOtherKeys();
    void takesOneTypeOnly_data();
    void takesOneTypeOnly();
    void refusesWhatTheFieldDoesNotTake_data();
    void refusesWhatTheFieldDoesNotTake();
    void takesEachChoiceAndEachBound_data();
    void takesEachChoiceAndEachBound();
    void anEmptyListCountsAsNone();
    void whatIsLeftOutCountsAsItsDefault();
    void allowsWhatNothingExcludes();
    void saysTheSameAsTheSchema_data();
    void saysTheSameAsTheSchema();
    void knowsEachShippedKeyInItsOrder();
};

void TestProfileFields::takesTheFullProfile()
{
    QStringList said;
    for (const Issue &issue : checked(fullProfile()).issues)
        said.append(described(issue));
    QCOMPARE(said, QStringList());
    QCOMPARE(refusedBySchema(fullProfile()), QStringList());
    QSet<std::pair<int, QString>> seen;
    visitObjects(fullProfile(), {}, [&seen](const QString &, const JsonValue &object, ProfileObject type) {
        for (const JsonMember &member : object.members)
            seen.insert({int(type), member.key});
    });
    for (const ProfileObject type : objectTypes) {
        for (const QString &key : keysOf(type))
            QVERIFY2(seen.contains({int(type), key}), qPrintable(u"%1 of %2 is missing"_s.arg(key).arg(int(type))));
    }
}

void TestProfileFields::findsWhatAPlaceIsFor_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("object");
    QTest::addColumn<bool>("isPart");
    const auto row = [](const char *pointer, const char *key, std::optional<ProfileObject> object,
                        bool isPart = false) {
        QTest::newRow(pointer) << QString::fromLatin1(pointer) << QString::fromLatin1(key)
                               << (object ? int(*object) : -1) << isPart;
    };
    row("", "", ProfileObject::Profile);
    row("/name", "name", ProfileObject::LocalizedText);
    row("/name/de", "de", {});
    row("/name/de/x", "", {});
    row("/entities", "entities", {});
    row("/entities/a~1b", "entities", ProfileObject::LocalizedText, true);
    row("/entities/maker/en", "en", {});
    row("/sources/shop", "sources", ProfileObject::Source, true);
    row("/sources/shop/statement/de", "de", {});
    row("/claims", "claims", {});
    row("/claims/-", "claims", ProfileObject::Claim, true);
    row("/claims/x", "", {});
    row("/claims/12/sources/0", "sources", {}, true);
    row("/claims/12/sources/0/x", "", {});
    row("/claims/0/range", "range", ProfileObject::Range);
    row("/claims/0/contradictions/1", "contradictions", ProfileObject::Contradiction, true);
    row("/deployments/0/claims/1/announced/0/range/low", "low", {});
    row("/deployments/0/claims/1/measures/0", "measures", ProfileObject::Measure, true);
    row("/deployments/0/layers", "layers", ProfileObject::Layers);
    row("/deployments/0/access/steps/0", "steps", ProfileObject::LocalizedText, true);
    row("/deployments/0/typical_models/0", "typical_models", ProfileObject::TypicalModel, true);
    row("/unheard", "", {});
    row("/unheard/of", "", {});
    row("/", "", {});
}

void TestProfileFields::findsWhatAPlaceIsFor()
{
    QFETCH(QString, pointer);
    QFETCH(int, object);
    const ProfilePlace place = profilePlace(pointer);
    QTEST(place.field == nullptr ? QString() : QString(place.field->key), "key");
    QCOMPARE(place.object ? int(*place.object) : -1, object);
    QTEST(place.isPart, "isPart");
}

// Each key of each object of the full profile.
void TestProfileFields::missesWhatIsRequired_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("key");
    visitObjects(fullProfile(), {}, [](const QString &pointer, const JsonValue &object, ProfileObject) {
        for (const JsonMember &member : object.members)
            QTest::addRow("%s of %s", qPrintable(member.key), nameOf(pointer).constData()) << pointer << member.key;
    });
}

void TestProfileFields::missesWhatIsRequired()
{
    QFETCH(QString, pointer);
    QFETCH(QString, key);
    JsonValue profile = fullProfile();
    JsonValue &object = at(profile, pointer);
    removeKey(object, key);
    const QStringList missing = missingByTable(object, *profilePlace(pointer).object);
    if (pointer.isEmpty() && key == "format"_L1) // read no further
        QCOMPARE(missingByReader(profile, pointer).first(), missing.first());
    else
        QCOMPARE(missingByReader(profile, pointer), missing);
    QCOMPARE(refusedBySchema(profile).isEmpty(), missing.isEmpty());
}

void TestProfileFields::knowsNoOtherKeys_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("key");
    visitObjects(fullProfile(), {}, [](const QString &pointer, const JsonValue &object, ProfileObject type) {
        for (const JsonMember &member : object.members) {
            const FieldKind kind = fieldOf(type, member.key)->kind;
            if (kind != FieldKind::Format && kind != FieldKind::FileKind) // nothing else is read without them
                QTest::addRow("%s of %s", qPrintable(member.key), nameOf(pointer).constData()) << pointer << member.key;
        }
    });
}

void TestProfileFields::knowsNoOtherKeys()
{
    QFETCH(QString, pointer);
    QFETCH(QString, key);
    JsonValue profile = fullProfile();
    JsonValue &object = at(profile, pointer);
    const auto member = std::ranges::find(object.members, key, &JsonMember::key);
    member->key = key + u'_';
    const QString said = u"warning UnknownKey %1/%2_ %2_|%2"_s.arg(pointer, key);
    const QStringList all = described(checked(profile).issues);
    QVERIFY2(all.contains(said), qPrintable(all.join(u'\n')));
}

void TestProfileFields::takesOneTypeOnly_data()
{
    missesWhatIsRequired_data();
}

void TestProfileFields::takesOneTypeOnly()
{
    QFETCH(QString, pointer);
    QFETCH(QString, key);
    const ProfileField &field = *fieldOf(*profilePlace(pointer).object, key);
    for (const JsonValue &value :
         {JsonValue(), JsonValue(true), JsonValue(1), JsonValue(u"x"_s), JsonValue::array(), JsonValue::object()}) {
        JsonValue profile = fullProfile();
        at(profile, pointer).set(key, value);
        const QString complaint = u"WrongType %1/%2 "_s.arg(pointer, key);
        const QStringList said = saidOf(profile, pointer + u'/' + key).filter(complaint);
        const bool isRight = typeOf(field) == JsonValue::Type::Null || typeOf(field) == value.type;
        QCOMPARE(said.size(), isRight ? 0 : 1);
        if (!isRight)
            QVERIFY(said.first().endsWith(u'|' + typeName(typeOf(field))));
        if (!isRight && value.type == JsonValue::Type::Null)
            QVERIFY(!refusedBySchema(profile).isEmpty());
    }
}

void TestProfileFields::refusesWhatTheFieldDoesNotTake_data()
{
    missesWhatIsRequired_data();
}

void TestProfileFields::refusesWhatTheFieldDoesNotTake()
{
    QFETCH(QString, pointer);
    QFETCH(QString, key);
    const ProfileField &field = *fieldOf(*profilePlace(pointer).object, key);
    for (const auto &[value, complaint] : wrongValues(field)) {
        JsonValue profile = fullProfile();
        at(profile, pointer).set(key, value);
        const QStringList said = saidOf(profile, pointer + u'/' + key);
        const auto complains = [&complaint](const QString &text) { return text.startsWith(complaint + u' '); };
        const auto found = std::ranges::find_if(said, complains);
        QVERIFY2(found != said.end(), qPrintable(complaint + ": "_L1 + said.join(u'\n')));
        if (field.kind == FieldKind::Choice)
            QVERIFY2(found->endsWith(u'|' + choicesOf(field).join(u", "_s)), qPrintable(*found));
        if (complaint == "UnknownId"_L1)
            QVERIFY2(found->contains(u'|' + idKindName(*field.names) + u'|'), qPrintable(*found));
        if (field.kind == FieldKind::Choice || !isBeyondSchema(complaint))
            QVERIFY2(!refusedBySchema(profile).isEmpty(), qPrintable(complaint));
    }
}

void TestProfileFields::takesEachChoiceAndEachBound_data()
{
    missesWhatIsRequired_data();
}

void TestProfileFields::takesEachChoiceAndEachBound()
{
    QFETCH(QString, pointer);
    QFETCH(QString, key);
    const ProfileField &field = *fieldOf(*profilePlace(pointer).object, key);
    QList<JsonValue> values;
    for (const QString &choice : choicesOf(field))
        values.append(choice);
    if (field.kind == FieldKind::Number)
        values = {field.isPositive ? field.highest / 2 : field.lowest, field.highest};
    if (field.kind == FieldKind::PartialDate)
        values = {u"2024"_s, u"2024-02"_s, u"2024-02-29"_s};
    if (field.longest > 0) {
        const JsonValue longest(QString(field.longest, u'x'));
        values = {JsonValue::object({{.key = u"de"_s, .value = longest}, {.key = u"en"_s, .value = longest}})};
    }
    for (const JsonValue &value : std::as_const(values)) {
        JsonValue profile = fullProfile();
        at(profile, pointer).set(key, value);
        const QStringList errors = saidOf(profile, pointer + u'/' + key).filter(QRegularExpression(u"^[^w]"_s));
        QCOMPARE(errors, QStringList());
        QVERIFY(!refusedBySchema(profile).contains(pointer + u'/' + key));
    }
}

void TestProfileFields::anEmptyListCountsAsNone()
{
    int lists = 0;
    visitObjects(fullProfile(), {}, [&lists](const QString &pointer, const JsonValue &object, ProfileObject type) {
        for (const ProfileField &field : fieldsOf(type)) {
            if (object.find(QString(field.key)) == nullptr || typeOf(field) != JsonValue::Type::Array)
                continue;
            JsonValue profile = fullProfile();
            at(profile, pointer).set(field.key, JsonValue::array());
            const QStringList said = described(checked(profile).issues);
            const bool isRefused =
                said.contains(u"NoSource %1 %2"_s.arg(
                    pointer, object.find(u"criterion") == nullptr ? QString() : object.find(u"criterion")->string))
                || !said.filter(u"NoOwnSource %1 "_s.arg(pointer)).isEmpty();
            const bool mustHoldSomething = !field.mayBeEmpty && isRequired(field, at(profile, pointer));
            QVERIFY2(isRefused == mustHoldSomething, qPrintable(pointer + u'/' + field.key));
            ++lists;
        }
    });
    QVERIFY(lists > 20);
}

void TestProfileFields::whatIsLeftOutCountsAsItsDefault()
{
    int defaults = 0;
    visitObjects(fullProfile(), {}, [&defaults](const QString &pointer, const JsonValue &, ProfileObject type) {
        for (const ProfileField &field : fieldsOf(type)) {
            if (field.otherwise.isEmpty())
                continue;
            JsonValue without = fullProfile();
            removeKey(at(without, pointer), field.key);
            JsonValue with = without;
            at(with, pointer)
                .set(field.key,
                     field.kind == FieldKind::Boolean ? JsonValue(false) : JsonValue(QString(field.otherwise)));
            const Names names;
            Reading reading(u"allfields.json"_s, names);
            const QString name = pointer + u'/' + field.key;
            QVERIFY2(readProfileFile(reading, with).profile == readProfileFile(reading, without).profile,
                     qPrintable(name));
            ++defaults;
        }
    });
    QVERIFY(defaults > 10);
}

void TestProfileFields::allowsWhatNothingExcludes()
{
    const JsonValue level = JsonValue::object({{.key = u"level"_s, .value = u"disc"_s}});
    QVERIFY(isAllowed(*fieldOf(ProfileObject::Claim, u"level"), level));
    QVERIFY(!isAllowed(*fieldOf(ProfileObject::Claim, u"number"), level));
    QVERIFY(isAllowed(*fieldOf(ProfileObject::Claim, u"text"), level));
    const JsonValue dated = JsonValue::object({{.key = u"date"_s, .value = u"2026"_s}});
    QVERIFY(isAllowed(*fieldOf(ProfileObject::Source, u"date"), dated));
    QVERIFY(!isAllowed(*fieldOf(ProfileObject::Source, u"not_before"), dated));
    const JsonValue normal = JsonValue::object({{.key = u"distribution"_s, .value = u"normal"_s}});
    QVERIFY(isAllowed(*fieldOf(ProfileObject::Range, u"standard_deviation"), normal));
    QVERIFY(!isAllowed(*fieldOf(ProfileObject::Range, u"alpha"), normal));
    QVERIFY(!isAllowed(*fieldOf(ProfileObject::Range, u"standard_deviation"), JsonValue::object()));
}

void TestProfileFields::saysTheSameAsTheSchema_data()
{
    QTest::addColumn<int>("type");
    for (const ProfileObject type : objectTypes)
        QTest::addRow("%s", qPrintable(keysOf(type).first() + u' ' + QString::number(int(type)))) << int(type);
}

void TestProfileFields::saysTheSameAsTheSchema()
{
    QFETCH(int, type);
    const JsonValue &schema = schemaRef(schemaOf(ProfileObject(type)));
    QStringList keys;
    for (const JsonMember &property : schema.find(u"properties")->members)
        keys.append(property.key);
    QCOMPARE(sorted(keys), sorted(keysOf(ProfileObject(type))));
    QStringList required;
    for (const JsonValue &key : schema.find(u"required")->items)
        required.append(key.string);
    QStringList requiredByTable;
    for (const ProfileField &field : fieldsOf(ProfileObject(type))) {
        if (field.need == FieldNeed::Required)
            requiredByTable.append(field.key);
        const JsonValue &property = schemaRef(propertyOf(schema, QString(field.key)));
        if (const JsonValue *choices = property.find(u"enum")) {
            QStringList names;
            for (const JsonValue &choice : choices->items)
                names.append(choice.string);
            QCOMPARE(choicesOf(field), names);
        } else {
            QVERIFY(field.kind != FieldKind::Choice);
        }
        const JsonValue *above = property.find(u"exclusiveMinimum");
        if (const JsonValue *highest = property.find(u"maximum")) {
            QCOMPARE(field.highest, highest->number);
            QCOMPARE(field.lowest, above != nullptr ? above->number : property.find(u"minimum")->number);
            QCOMPARE(field.isPositive, above != nullptr);
        } else {
            QVERIFY(field.kind != FieldKind::Number);
        }
    }
    QCOMPARE(sorted(requiredByTable), sorted(required));
}

void TestProfileFields::knowsEachShippedKeyInItsOrder()
{
    QMap<std::pair<int, std::pair<QString, QString>>, int> inOrder; // how often the first stands before the second
    QDirIterator files(QString::fromLatin1(shippedLibrary) + u"/profiles"_s, {u"*.json"_s}, QDir::Files);
    int objects = 0;
    QStringList unknown;
    while (files.hasNext()) {
        const auto count = [&](const QString &pointer, const JsonValue &object, ProfileObject type) {
            ++objects;
            for (qsizetype i = 0; i < object.members.size(); ++i) {
                const QString &key = object.members[i].key;
                if (fieldOf(type, key) == nullptr)
                    unknown.append(pointer + u'/' + key);
                for (qsizetype j = i + 1; j < object.members.size(); ++j)
                    ++inOrder[{int(type), {key, object.members[j].key}}];
            }
        };
        visitObjects(parsed(files.next()), {}, count);
    }
    QCOMPARE(unknown, QStringList());
    QVERIFY(objects > 5000);
    for (const ProfileObject type : objectTypes) {
        const QStringList keys = keysOf(type);
        for (qsizetype i = 0; i < keys.size(); ++i) {
            for (qsizetype j = i + 1; j < keys.size(); ++j) {
                const int right = inOrder.value({int(type), {keys[i], keys[j]}});
                const int wrong = inOrder.value({int(type), {keys[j], keys[i]}});
                QVERIFY2(right >= wrong,
                         qPrintable(u"%1 before %2: %3 against %4"_s.arg(keys[j], keys[i]).arg(wrong).arg(right)));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestProfileFields)
#include "tst_profilefields.moc"
