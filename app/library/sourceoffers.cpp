// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sourceoffers.h"

#include "app/words/fieldwords.h"
#include "report/words/numbertext.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

struct OfferWords
{
    Q_DECLARE_TR_FUNCTIONS(lotse::OfferWords)
};

bool isNamePart(QChar character)
{
    return character.unicode() < 128 && (character.isLetterOrNumber() || u"_.:-$"_s.contains(character));
}

qsizetype nextVisible(const QString &text, qsizetype position)
{
    while (position < text.size() && text.at(position).isSpace())
        ++position;
    return position;
}

/// Returns the position behind the last visible character before @p position.
qsizetype endOfVisible(const QString &text, qsizetype position)
{
    while (position > 0 && text.at(position - 1).isSpace())
        --position;
    return position;
}

/// A place in a text: of a key, or of a value of a field.
struct OfferPlace
{
    int object = -1; ///< in which the key stands, or the entry of the member or array of the value
    const ProfileField *field = nullptr; ///< of a value
    bool isKey = false;
    bool isItem = false; ///< an item of the field's list
    TextExtent token; ///< what stands there; empty = nothing
};

class PlaceFinder final
{
public:
    PlaceFinder(const JsonOutline &outline, qsizetype position, OfferWish wish)
        : m_outline(outline), m_text(outline.text()), m_position(position), m_wish(wish)
    {
    }

    [[nodiscard]] OfferPlace find() const
    {
        const int entry = m_outline.entryAt(m_position);
        if (entry < 0)
            return {};
        const JsonOutline::Entry &found = m_outline.at(entry);
        if (found.key.length() > 0 && found.key.contains(m_position))
            return inKey(entry);
        const bool isContainer = found.type == JsonValue::Type::Object || found.type == JsonValue::Type::Array;
        if (!isContainer || found.value.length() == 0)
            return ofValue(entry);
        // On a bracket is outside of it.
        if (m_position <= found.value.begin || (m_position >= found.value.end && found.isSound))
            return {};
        return between(entry);
    }

private:
    [[nodiscard]] OfferPlace inKey(int entry) const
    {
        const JsonOutline::Entry &member = m_outline.at(entry);
        if (m_wish == OfferWish::Choosing && hasColon(member)) {
            const OfferPlace value = ofValue(entry);
            if (value.field != nullptr && isChosen(*value.field))
                return value;
        }
        return {.object = member.parent, .isKey = true, .token = member.key};
    }

    /// True if there is something to choose from.
    static bool isChosen(const ProfileField &field)
    {
        switch (field.kind) {
        case FieldKind::Choice:
        case FieldKind::Level:
        case FieldKind::Id:
        case FieldKind::DeploymentId: return true;
        default: return !field.choices.empty();
        }
    }

    [[nodiscard]] bool hasColon(const JsonOutline::Entry &member) const
    {
        const qsizetype colon = nextVisible(m_text, member.key.end);
        return colon < m_text.size() && m_text.at(colon) == u':';
    }

    [[nodiscard]] OfferPlace ofValue(int entry) const
    {
        const JsonOutline::Entry &found = m_outline.at(entry);
        const ProfilePlace place = profilePlace(m_outline.pointer(entry));
        const bool isItem = found.parent >= 0 && m_outline.at(found.parent).type == JsonValue::Type::Array;
        const TextExtent token = found.value.length() > 0 ? found.value : TextExtent {m_position, m_position};
        return {.object = found.parent, .field = place.field, .isItem = isItem, .token = token};
    }

    // Between the brackets of a container and outside of all that is in it.
    [[nodiscard]] OfferPlace between(int entry) const
    {
        int before = -1;
        int behind = -1;
        for (int child = m_outline.at(entry).firstChild; child >= 0 && behind < 0;
             child = m_outline.at(child).nextSibling)
            (m_outline.at(child).whole().end <= m_position ? before : behind) = child;
        if (before >= 0 && m_outline.at(before).value.length() == 0 && hasColon(m_outline.at(before)))
            return ofValue(before); // a space stands behind its colon
        if (m_outline.at(entry).type == JsonValue::Type::Array) {
            const ProfilePlace place = profilePlace(m_outline.pointer(entry));
            return {.object = entry, .field = place.field, .isItem = true, .token = {m_position, m_position}};
        }
        // Before the first thing of a line: what that line is about.
        const bool isSameLine = behind >= 0
            && !QStringView(m_text).sliced(m_position, m_outline.at(behind).whole().begin - m_position).contains(u'\n');
        if (m_wish == OfferWish::Choosing && isSameLine) {
            if (const OfferPlace place = inKey(behind); !place.isKey)
                return place;
        }
        return {.object = entry, .isKey = true, .token = {m_position, m_position}};
    }

    const JsonOutline &m_outline;
    const QString &m_text;
    qsizetype m_position;
    OfferWish m_wish;
};

/// Returns the object @p entry as far as it can be read, without the member whose key stands in @p token.
JsonValue valueWithout(const JsonOutline &outline, int entry, TextExtent token)
{
    JsonValue object = JsonValue::object();
    for (int child = outline.at(entry).firstChild; child >= 0; child = outline.at(child).nextSibling) {
        if (outline.at(child).key != token || token.length() == 0)
            object.members.append({.key = outline.at(child).name, .value = outline.value(child).value_or(JsonValue())});
    }
    return object;
}

/// What a new member has for a value, and where the cursor goes in it.
struct Beginning
{
    QString text;
    qsizetype cursor = 0;
    bool leadsOn = false;
};

Beginning beginningOf(const ProfileField &field)
{
    switch (field.kind) {
    case FieldKind::Format: return {.text = u"1"_s, .cursor = 1};
    case FieldKind::FileKind: return {.text = u"\"profile\""_s, .cursor = 9};
    case FieldKind::True: return {.text = u"true"_s, .cursor = 4};
    case FieldKind::Boolean: return {.text = u"true"_s, .cursor = 4};
    case FieldKind::Number: return {};
    case FieldKind::LocalizedLine:
    case FieldKind::LocalizedText: return {.text = u"{ \"de\": \"\", \"en\": \"\" }"_s, .cursor = 9};
    case FieldKind::LocalizedTexts: return {.text = u"[{ \"de\": \"\", \"en\": \"\" }]"_s, .cursor = 10};
    case FieldKind::Objects: return {.text = u"[{}]"_s, .cursor = 2, .leadsOn = true};
    case FieldKind::Object: return {.text = u"{}"_s, .cursor = 1, .leadsOn = true};
    case FieldKind::Names:
    case FieldKind::ObjectsById: return {.text = u"{}"_s, .cursor = 1};
    case FieldKind::Ids:
    case FieldKind::SourceIds:
    case FieldKind::ClaimIds: return {.text = u"[]"_s, .cursor = 1, .leadsOn = true};
    case FieldKind::PlainIds: return {.text = u"[\"\"]"_s, .cursor = 2};
    case FieldKind::Choice:
    case FieldKind::Level:
    case FieldKind::Id:
    case FieldKind::DeploymentId:
    case FieldKind::Day:
    case FieldKind::PastDay:
    case FieldKind::PartialDate: return {.text = u"\"\""_s, .cursor = 1, .leadsOn = true};
    case FieldKind::Anything:
    case FieldKind::OwnId:
    case FieldKind::Text:
    case FieldKind::Line:
    case FieldKind::Address: return {.text = u"\"\""_s, .cursor = 1, .leadsOn = !field.choices.empty()};
    }
    Q_UNREACHABLE_RETURN({});
}

using NamedWords = std::pair<QString, QString>; // a name in files and what it is called

/// Returns the members of the object @p key of the file: ids with @p words of each.
template<typename Words>
QList<NamedWords> membersOf(const JsonOutline &outline, QStringView key, Words words)
{
    QList<NamedWords> found;
    const int map = outline.member(0, key);
    for (int child = map < 0 ? -1 : outline.at(map).firstChild; child >= 0; child = outline.at(child).nextSibling)
        found.append({outline.at(child).name, words(child)});
    return found;
}

/// Returns the entries of the claims of the file, those of the deployments included.
QList<int> claimsOf(const JsonOutline &outline)
{
    QList<int> claims;
    const auto collect = [&](int owner) {
        const int list = outline.member(owner, u"claims");
        for (int child = list < 0 ? -1 : outline.at(list).firstChild; child >= 0; child = outline.at(child).nextSibling)
            claims.append(child);
    };
    collect(0);
    const int deployments = outline.member(0, u"deployments");
    for (int child = deployments < 0 ? -1 : outline.at(deployments).firstChild; child >= 0;
         child = outline.at(child).nextSibling)
        collect(child);
    return claims;
}

class ValueFinder final
{
public:
    ValueFinder(const JsonOutline &outline, const OfferPlace &place, const SourceContext &context)
        : m_outline(outline), m_place(place), m_context(context)
    {
    }

    [[nodiscard]] QList<NamedWords> find() const
    {
        const ProfileField &field = *m_place.field;
        switch (field.kind) {
        case FieldKind::FileKind: return {{u"profile"_s, {}}};
        case FieldKind::True: return {{u"true"_s, {}}};
        case FieldKind::Boolean: return {{u"true"_s, {}}, {u"false"_s, {}}};
        case FieldKind::Day:
        case FieldKind::PastDay: return {{m_context.today.toString(Qt::ISODate), OfferWords::tr("today")}};
        case FieldKind::PartialDate:
            return {{m_context.today.toString(Qt::ISODate), OfferWords::tr("today")},
                    {m_context.today.toString(u"yyyy-MM"_s), OfferWords::tr("this month")},
                    {m_context.today.toString(u"yyyy"_s), OfferWords::tr("this year")}};
        case FieldKind::Level: return levels();
        case FieldKind::Id:
        case FieldKind::Ids: return ids(*field.names);
        case FieldKind::DeploymentId: return deployments();
        case FieldKind::SourceIds: return sources();
        case FieldKind::ClaimIds: return claims();
        default: break;
        }
        QList<NamedWords> choices;
        for (const QString &choice : choicesOf(field))
            choices.append({choice, FieldWords::choice(field, choice)});
        return choices;
    }

private:
    [[nodiscard]] QList<NamedWords> levels() const
    {
        const Criterion *criterion = criterionAround(m_outline, m_place.object, m_context.library);
        QList<NamedWords> found;
        if (criterion == nullptr)
            return found;
        for (const Level &level : criterion->levels | std::views::reverse) {
            found.append(
                {level.id,
                 OfferWords::tr("%1, %2 points", "label of a level and its value")
                     .arg(level.label.in(m_context.language), NumberText(m_context.language).amount(level.value))});
        }
        return found;
    }

    [[nodiscard]] QList<NamedWords> ids(IdKind kind) const
    {
        QList<NamedWords> found;
        if (kind == IdKind::Criterion) {
            for (const Criterion &criterion : m_context.library.criteria)
                found.append({criterion.id, criterion.name.in(m_context.language)});
            return found;
        }
        // Those of this file first.
        const bool isHost = kind == IdKind::Host;
        const auto words = [this](int entry) { return localized(entry); };
        found = membersOf(m_outline, isHost ? u"hosts" : u"entities", words);
        const QMap<QString, LocalizedText> &names = isHost ? m_context.library.hosts : m_context.library.entities;
        for (const auto &[id, name] : names.asKeyValueRange()) {
            if (!std::ranges::contains(found, id, &NamedWords::first))
                found.append({id, name.in(m_context.language)});
        }
        return found;
    }

    [[nodiscard]] QString localized(int entry) const
    {
        const QString own = memberText(m_outline, entry, languageCode(m_context.language));
        return own.isEmpty() ? memberText(m_outline, entry, u"de") : own;
    }

    [[nodiscard]] QList<NamedWords> deployments() const
    {
        QList<NamedWords> found;
        const int list = m_outline.member(0, u"deployments");
        for (int child = list < 0 ? -1 : m_outline.at(list).firstChild; child >= 0;
             child = m_outline.at(child).nextSibling) {
            if (child != m_place.object)
                found.append({memberText(m_outline, child, u"id"),
                              localizedMember(m_outline, child, u"name", m_context.language)});
        }
        return found;
    }

    [[nodiscard]] QList<NamedWords> sources() const
    {
        return membersOf(m_outline, u"sources", [this](int entry) {
            const QString title = memberText(m_outline, entry, u"title");
            const auto date = PartialDate::fromString(memberText(m_outline, entry, u"date"));
            return date ? OfferWords::tr("%1, %2", "title and date of a source")
                              .arg(title, displayDate(*date, m_context.language))
                        : title;
        });
    }

    [[nodiscard]] QList<NamedWords> claims() const
    {
        QList<NamedWords> found;
        for (const int claim : claimsOf(m_outline)) {
            const QString id = memberText(m_outline, claim, u"id");
            const Criterion *criterion = m_context.library.criterion(memberText(m_outline, claim, u"criterion"));
            if (!id.isEmpty())
                found.append({id, criterion == nullptr ? QString() : criterion->name.in(m_context.language)});
        }
        return found;
    }

    const JsonOutline &m_outline;
    const OfferPlace &m_place;
    const SourceContext &m_context;
};

QList<SourceOffer> keyOffers(const JsonOutline &outline, const OfferPlace &place, bool hasColon, const QString &comma)
{
    QList<SourceOffer> required;
    QList<SourceOffer> others;
    const std::optional<ProfileObject> type = profilePlace(outline.pointer(place.object)).object;
    if (!type)
        return {};
    const JsonValue object = valueWithout(outline, place.object, place.token);
    for (const ProfileField &field : fieldsOf(*type)) {
        const QString key = field.key;
        if (object.find(key) != nullptr || !isAllowed(field, object))
            continue;
        SourceOffer offer {.name = key, .words = FieldWords::label(*type, field)};
        offer.text = u'"' + key + u'"';
        offer.cursor = offer.text.size();
        if (!hasColon) {
            const Beginning beginning = beginningOf(field);
            offer.cursor += 2 + beginning.cursor;
            offer.leadsOn = beginning.leadsOn;
            offer.text += u": "_s + beginning.text + comma;
        }
        (isRequired(field, object) ? required : others).append(offer);
    }
    return required + others;
}

QList<SourceOffer> valueOffers(const JsonOutline &outline, const OfferPlace &place, const SourceContext &context,
                               const QString &comma)
{
    QList<SourceOffer> offers;
    const JsonValue::Type type = typeOf(*place.field);
    const bool isList = type == JsonValue::Type::Array;
    if (isList != place.isItem && !isList)
        return {};
    QSet<QString> taken; // an id stands in a list once
    if (place.isItem) {
        for (int child = outline.at(place.object).firstChild; child >= 0; child = outline.at(child).nextSibling) {
            if (outline.at(child).value != place.token)
                taken.insert(outline.value(child).value_or(JsonValue()).string);
        }
    }
    const bool isBare = type == JsonValue::Type::Boolean;
    for (const auto &[name, words] : ValueFinder(outline, place, context).find()) {
        if (name.isEmpty() || taken.contains(name))
            continue;
        QString text = isBare ? name : QString(u'"' + name + u'"');
        if (isList && !place.isItem)
            text = u'[' + text + u']';
        offers.append({.name = name, .words = words, .text = text + comma, .cursor = text.size()});
    }
    return offers;
}

} // namespace

QList<SourceOffer> SourceOffers::matching() const
{
    QList<SourceOffer> beginning;
    QList<SourceOffer> containing;
    for (const SourceOffer &offer : offers) {
        if (offer.name.startsWith(typed, Qt::CaseInsensitive))
            beginning.append(offer);
        else if (offer.name.contains(typed, Qt::CaseInsensitive) || offer.words.contains(typed, Qt::CaseInsensitive))
            containing.append(offer);
    }
    return beginning + containing;
}

QString memberText(const JsonOutline &outline, int entry, QStringView key)
{
    const int member = entry < 0 || outline.at(entry).type != JsonValue::Type::Object ? -1 : outline.member(entry, key);
    return member < 0 ? QString() : outline.value(member).value_or(JsonValue()).string;
}

QString localizedMember(const JsonOutline &outline, int entry, QStringView key, Language language)
{
    const int member = entry < 0 || outline.at(entry).type != JsonValue::Type::Object ? -1 : outline.member(entry, key);
    const LocalizedText text {.german = memberText(outline, member, u"de"),
                              .english = memberText(outline, member, u"en")};
    return text.in(language);
}

const Criterion *criterionAround(const JsonOutline &outline, int entry, const Library &library)
{
    for (int around = entry; around >= 0; around = outline.at(around).parent) {
        if (const QString id = memberText(outline, around, u"criterion"); !id.isEmpty())
            return library.criterion(id);
    }
    return nullptr;
}

SourceOffers sourceOffers(const JsonOutline &outline, qsizetype position, const SourceContext &context, OfferWish wish)
{
    const QString &text = outline.text();
    const OfferPlace place = PlaceFinder(outline, position, wish).find();
    SourceOffers result;
    result.isKey = place.isKey;
    if (place.object < 0 || (!place.isKey && place.field == nullptr))
        return result;
    const TextExtent token = place.token;
    const bool isQuoted = token.length() > 0 && text.at(token.begin) == u'"';
    const bool isWhole = isQuoted && token.length() > 1 && text.at(token.end - 1) == u'"';
    const bool isContainer = token.length() > 0 && u"{["_s.contains(text.at(token.begin));
    if (isContainer)
        return result;
    const qsizetype contents = token.begin + (isQuoted ? 1 : 0);
    const bool isInside = token.contains(position);
    const qsizetype cursor = std::clamp(position, contents, std::max(contents, token.end - (isWhole ? 1 : 0)));
    qsizetype end = isInside ? cursor : contents;
    while (end < text.size() && isNamePart(text.at(end)))
        ++end;
    result.typed = isInside ? text.sliced(contents, cursor - contents) : QString();
    if (!std::ranges::all_of(result.typed, isNamePart))
        return result; // a sentence
    result.present = text.sliced(contents, end - contents);
    result.isClosed = isWhole && position >= token.end;
    if (isQuoted && end < text.size() && text.at(end) == u'"')
        ++end;
    result.extent = {token.begin, token.length() > 0 ? end : token.begin};
    const qsizetype next = nextVisible(text, result.extent.end);
    const QChar behind = next < text.size() ? text.at(next) : QChar();
    const QString comma = u"\"{["_s.contains(behind) && !behind.isNull() ? u","_s : QString();
    if (place.isKey) {
        const bool hasColon = behind == u':';
        result.offers = keyOffers(outline, place, hasColon, comma);
    } else {
        result.offers = valueOffers(outline, place, context, comma);
    }
    const qsizetype before = endOfVisible(text, token.begin);
    const bool needsComma = (place.isKey || place.isItem) && before > 0 && !u"{[,"_s.contains(text.at(before - 1));
    if (needsComma)
        result.missingComma = before;
    return result;
}

} // namespace lotse
