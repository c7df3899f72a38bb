// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profileedit.h"

#include "core/enumnames.h"
#include "core/profilefields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// The four ways in which a claim says something; exactly one stands in it.
const QStringList &valueKeys()
{
    static const QStringList keys {u"level"_s, u"number"_s, u"range"_s, u"unknown"_s};
    return keys;
}

QString textAt(const JsonOutline &outline, int entry, QStringView key)
{
    const int member = entry < 0 ? -1 : outline.member(entry, key);
    const std::optional<JsonValue> value = outline.value(member);
    return value && value->type == JsonValue::Type::String ? value->string : QString();
}

QString childPointer(const QString &pointer, const QString &key)
{
    return pointer + u'/' + pointerPart(key);
}

/// Returns the entry of the deployment, of the root for an empty id, or -1.
int ownerEntry(const JsonOutline &outline, const QString &owner)
{
    if (outline.size() == 0)
        return -1;
    if (owner.isEmpty())
        return 0;
    const int deployments = outline.member(0, u"deployments");
    int each = deployments < 0 ? -1 : outline.at(deployments).firstChild;
    while (each >= 0 && textAt(outline, each, u"id") != owner)
        each = outline.at(each).nextSibling;
    return each;
}

QString claimsPointer(const JsonOutline &outline, const QString &owner)
{
    const int entry = ownerEntry(outline, owner);
    const int claims = entry < 0 ? -1 : outline.member(entry, u"claims");
    return claims < 0 || outline.at(claims).type != JsonValue::Type::Array ? QString() : outline.pointer(claims);
}

/// Adds @p claim behind the last one of @p owner; returns its pointer.
QString append(JsonEditing &editing, const QString &owner, const JsonValue &claim)
{
    const QString list = claimsPointer(editing.outline(), owner);
    if (list.isEmpty())
        return {};
    const int count = editing.outline().at(editing.outline().find(list)).children;
    return editing.insert(list, -1, claim) ? childPointer(list, QString::number(count)) : QString();
}

JsonValue localizedJson(const LocalizedText &text)
{
    JsonValue value = JsonValue::object();
    value.set(u"de"_s, JsonValue(text.german));
    value.set(u"en"_s, JsonValue(text.english));
    return value;
}

JsonValue dayJson(QDate day)
{
    return {day.toString(Qt::ISODate)};
}

JsonValue rangeJson(const Range &range)
{
    JsonValue value = JsonValue::object();
    value.set(u"low"_s, range.low);
    value.set(u"likely"_s, range.likely);
    value.set(u"high"_s, range.high);
    if (range.distribution != Distribution::Default)
        value.set(u"distribution"_s, JsonValue(nameOf(distributionNames, range.distribution)));
    if (range.distribution == Distribution::Normal)
        value.set(u"standard_deviation"_s, range.standardDeviation);
    if (range.distribution == Distribution::Beta) {
        value.set(u"alpha"_s, range.alpha);
        value.set(u"beta"_s, range.beta);
    }
    return value;
}

/// Returns the key and the value that say @p value.
JsonMember valueMember(const ClaimValue &value)
{
    switch (value.kind) {
    case ClaimValue::Kind::Unknown: return {.key = u"unknown"_s, .value = JsonValue(true)};
    case ClaimValue::Kind::Level: return {.key = u"level"_s, .value = JsonValue(value.level)};
    case ClaimValue::Kind::Number: break;
    }
    const Range &range = value.number;
    const bool isPlain =
        range.low == range.high && range.low == range.likely && range.distribution == Distribution::Default;
    return isPlain ? JsonMember {.key = u"number"_s, .value = JsonValue(range.likely)}
                   : JsonMember {.key = u"range"_s, .value = rangeJson(range)};
}

/// Returns an id made of the letters and digits of @p text, at most 40 of them.
QString slug(const QString &text)
{
    QString id;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9'))
            id += character;
        else if (!id.isEmpty() && !id.endsWith(u'-') && !character.isMark())
            id += u'-';
    }
    id.truncate(40);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

JsonValue sourceJson(const Source &source)
{
    JsonValue value = JsonValue::object();
    if (!source.url.isEmpty())
        value.set(u"url"_s, JsonValue(source.url));
    else
        value.set(u"no_url_reason"_s, localizedJson(source.noUrlReason));
    value.set(u"title"_s, JsonValue(source.title));
    value.set(u"publisher"_s, JsonValue(source.publisher));
    if (source.date.isValid())
        value.set(u"date"_s, JsonValue(source.date.toString()));
    if (source.checked.isValid())
        value.set(u"checked"_s, dayJson(source.checked));
    if (source.isKeptCurrent)
        value.set(u"kept_current"_s, JsonValue(true));
    if (source.isCopy)
        value.set(u"copy"_s, JsonValue(true));
    if (!source.statement.isEmpty())
        value.set(u"statement"_s, localizedJson(source.statement));
    if (source.confidence)
        value.set(u"confidence"_s, JsonValue(nameOf(confidenceNames, *source.confidence)));
    if (!source.confidenceReason.isEmpty())
        value.set(u"confidence_reason"_s, localizedJson(source.confidenceReason));
    return value;
}

/// True if @p entry is an item of a list of citations that names @p source.
bool isCitation(const JsonOutline &outline, int entry, const QString &source)
{
    const JsonOutline::Entry &each = outline.at(entry);
    if (each.type != JsonValue::Type::String || each.parent < 0 || each.key.length() > 0)
        return false;
    const std::optional<JsonValue> value = outline.value(entry);
    return outline.at(each.parent).name == "sources"_L1 && value && value->string == source;
}

} // namespace

ClaimPlace placeOf(const QString &owner, const Claim &claim)
{
    return {.owner = owner, .criterion = claim.criterion, .validFrom = claim.validFrom, .id = claim.id};
}

QString claimPointer(const JsonOutline &outline, const ClaimPlace &place)
{
    const QString list = claimsPointer(outline, place.owner);
    if (list.isEmpty())
        return {};
    QString found;
    for (int each = outline.at(outline.find(list)).firstChild; each >= 0; each = outline.at(each).nextSibling) {
        if (textAt(outline, each, u"criterion") != place.criterion || textAt(outline, each, u"id") != place.id
            || textAt(outline, each, u"valid_from") != place.validFrom.toString(Qt::ISODate)
            || textAt(outline, each, u"kind") == nameOf(claimKindNames, Claim::Kind::Statement))
            continue;
        const QString status = textAt(outline, each, u"status");
        if (found.isEmpty() || status.isEmpty())
            found = outline.pointer(each);
        if (status.isEmpty())
            break;
    }
    return found;
}

QString overrideClaim(JsonEditing &editing, const QString &owner, const QString &inherited)
{
    const std::optional<JsonValue> claim = editing.outline().value(editing.outline().find(inherited));
    return claim ? append(editing, owner, *claim) : QString();
}

QString addClaim(JsonEditing &editing, const QString &owner, const QString &criterion, QDate day,
                 const LocalizedText &question)
{
    JsonValue claim = JsonValue::object();
    claim.set(u"criterion"_s, JsonValue(criterion));
    claim.set(u"unknown"_s, JsonValue(true));
    claim.set(u"valid_from"_s, dayJson(day));
    claim.set(u"valid_from_kind"_s, JsonValue(nameOf(validFromKindNames, Claim::ValidFromKind::Checked)));
    claim.set(u"as_of"_s, dayJson(day));
    claim.set(u"text"_s, localizedJson(question));
    claim.set(u"sources"_s, JsonValue::array());
    return append(editing, owner, claim);
}

bool canRenew(const Claim &claim, QDate day)
{
    return claim.validFrom.isValid() && claim.validFrom.daysTo(day) > 0;
}

QString renewClaim(JsonEditing &editing, const QString &claim, QDate day)
{
    const int entry = editing.outline().find(claim);
    std::optional<JsonValue> copy = editing.outline().value(entry);
    if (!copy || entry <= 0)
        return {};
    const int list = editing.outline().at(entry).parent;
    const int index = editing.outline().at(entry).index;
    const QString claims = editing.outline().pointer(list);
    copy->set(u"valid_from"_s, dayJson(day));
    copy->members.removeIf([](const JsonMember &each) { return each.key == "valid_to"_L1; });
    JsonEditing tried = editing;
    const QString renewed = childPointer(claims, QString::number(index + 1));
    const bool isDone =
        setDay(tried, claim, u"valid_to"_s, day.addDays(-1), claimKeys()) && tried.insert(claims, index + 1, *copy);
    if (!isDone)
        return {};
    editing = tried;
    return renewed;
}

bool setClaimValue(JsonEditing &editing, const QString &pointer, const ClaimValue &value)
{
    const JsonMember wanted = valueMember(value);
    const int entry = editing.outline().find(pointer);
    if (entry < 0)
        return false;
    for (const QString &key : valueKeys()) {
        if (editing.outline().member(entry, key) < 0)
            continue;
        JsonEditing tried = editing;
        const bool isDone = (key == wanted.key || tried.rename(childPointer(pointer, key), wanted.key))
            && tried.set(childPointer(pointer, wanted.key), wanted.value);
        if (isDone)
            editing = tried;
        return isDone;
    }
    return editing.set(childPointer(pointer, wanted.key), wanted.value, claimKeys());
}

bool setText(JsonEditing &editing, const QString &pointer, const QString &key, Language language, const QString &text,
             const QStringList &order)
{
    const QString place = childPointer(pointer, key);
    const int entry = editing.outline().find(place);
    if (entry < 0 || editing.outline().at(entry).type != JsonValue::Type::Object) {
        JsonValue both = JsonValue::object();
        both.set(languageCode(language), JsonValue(text));
        return text.isEmpty() || editing.set(place, both, order);
    }
    const Language other = language == Language::German ? Language::English : Language::German;
    if (text.isEmpty() && textAt(editing.outline(), entry, languageCode(other)).isEmpty())
        return editing.remove(place);
    return editing.set(childPointer(place, languageCode(language)), JsonValue(text), {u"de"_s, u"en"_s});
}

bool setPlain(JsonEditing &editing, const QString &pointer, const QString &key, const QString &text,
              const QStringList &order)
{
    const QString place = childPointer(pointer, key);
    if (text.isEmpty())
        return editing.outline().find(place) < 0 || editing.remove(place);
    return editing.set(place, JsonValue(text), order);
}

bool setDay(JsonEditing &editing, const QString &pointer, const QString &key, QDate day, const QStringList &order)
{
    return setPlain(editing, pointer, key, day.toString(Qt::ISODate), order);
}

const QStringList &claimKeys()
{
    static const QStringList keys = keysOf(ProfileObject::Claim);
    return keys;
}

const QStringList &sourceKeys()
{
    static const QStringList keys = keysOf(ProfileObject::Source);
    return keys;
}

bool cite(JsonEditing &editing, const QString &pointer, const QString &source)
{
    const QString list = childPointer(pointer, u"sources"_s);
    const int entry = editing.outline().find(list);
    if (entry < 0)
        return editing.set(list, JsonValue::array({JsonValue(source)}), claimKeys());
    for (int each = editing.outline().at(entry).firstChild; each >= 0; each = editing.outline().at(each).nextSibling) {
        if (isCitation(editing.outline(), each, source))
            return true;
    }
    return editing.insert(list, -1, JsonValue(source));
}

bool takeBackCitation(JsonEditing &editing, const QString &pointer, const QString &source)
{
    const int list = editing.outline().find(childPointer(pointer, u"sources"_s));
    int each = list < 0 ? -1 : editing.outline().at(list).firstChild;
    while (each >= 0 && !isCitation(editing.outline(), each, source))
        each = editing.outline().at(each).nextSibling;
    if (each < 0 || !editing.remove(editing.outline().pointer(each)))
        return false;
    if (citations(editing.outline(), source) == 0)
        (void)editing.remove(childPointer(u"/sources"_s, source)); // one that is not there need not go
    return true;
}

QString addSource(JsonEditing &editing, const Source &source)
{
    const int sources = editing.outline().find(u"/sources");
    if (sources < 0)
        return {};
    const QString name = slug(source.publisher + u' ' + source.title);
    const QString base = name.isEmpty() ? u"source"_s : name;
    QString id = base;
    for (int number = 2; editing.outline().member(sources, id) >= 0; ++number)
        id = base + u'-' + QString::number(number);
    return editing.set(childPointer(u"/sources"_s, id), sourceJson(source)) ? id : QString();
}

int citations(const JsonOutline &outline, const QString &source)
{
    int count = 0;
    for (int entry = 0; entry < outline.size(); ++entry)
        count += isCitation(outline, entry, source) ? 1 : 0;
    return count;
}

bool markSeen(JsonEditing &editing, const QString &source, QDate day)
{
    const QString place = childPointer(u"/sources"_s, source);
    if (editing.outline().find(place) < 0)
        return false;
    JsonEditing tried = editing;
    const QString copy = childPointer(place, u"copy"_s);
    const bool isDone =
        setDay(tried, place, u"checked"_s, day, sourceKeys()) && (tried.outline().find(copy) < 0 || tried.remove(copy));
    if (isDone)
        editing = tried;
    return isDone;
}

} // namespace lotse
