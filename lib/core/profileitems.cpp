// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profileitems.h"

#include "core/jsonwriter.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto memberKinds = std::to_array<ItemKind>({ItemKind::Entity, ItemKind::Host, ItemKind::Source});
constexpr QStringView claimsKey = u"claims";
constexpr QStringView deploymentsKey = u"deployments";

bool isListKey(const QString &key)
{
    return key == claimsKey || key == deploymentsKey
        || std::ranges::any_of(memberKinds, [&key](ItemKind kind) { return key == listKey(kind); });
}

bool isListOfObjects(const JsonValue &list)
{
    return list.type == JsonValue::Type::Array
        && std::ranges::all_of(list.items, [](const JsonValue &item) { return item.type == JsonValue::Type::Object; });
}

// The value with the keys of all its objects in one order, so that what is the same is written the same.
JsonValue inOrderOfKeys(JsonValue value)
{
    for (JsonValue &item : value.items)
        item = inOrderOfKeys(std::move(item));
    for (JsonMember &member : value.members)
        member.value = inOrderOfKeys(std::move(member.value));
    std::ranges::sort(value.members, {}, &JsonMember::key);
    return value;
}

QString fingerprintOf(const JsonValue &value)
{
    const QByteArray text = writeCompactJson(inOrderOfKeys(value));
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex().first(8));
}

std::optional<QList<ProfileScope>> deploymentsOf(const JsonValue &list)
{
    if (!isListOfObjects(list))
        return {};
    QList<ProfileScope> deployments;
    QSet<QString> ids;
    for (const JsonValue &each : list.items) {
        const JsonValue *claims = each.find(claimsKey);
        if (claims != nullptr && !isListOfObjects(*claims))
            return {};
        ProfileScope scope = scopeOf(each);
        if (scope.id().isEmpty() || ids.contains(scope.id()))
            return {};
        ids.insert(scope.id());
        deployments.append(std::move(scope));
    }
    return deployments;
}

// Empty lists are left out where the profile had none.
void setList(JsonValue &profile, const QString &key, JsonValue list)
{
    if (profile.find(key) != nullptr || !list.items.isEmpty() || !list.members.isEmpty())
        profile.set(key, std::move(list));
}

QString claimKey(const JsonValue &claim)
{
    const QString id = stringAt(claim, u"id");
    return id.isEmpty() ? QStringList {stringAt(claim, u"criterion"), stringAt(claim, u"valid_from"),
                                       stringAt(claim, u"status"), stringAt(claim, u"kind")}
                              .join(u'\n')
                        : id;
}

// What holds today, as far as it says itself: no past state, no statement, no end.
bool holdsToday(const JsonValue &claim)
{
    const QString status = stringAt(claim, u"status");
    const QString kind = stringAt(claim, u"kind");
    return stringAt(claim, u"id").isEmpty() && claim.find(u"valid_to") == nullptr
        && (status.isEmpty() || status == "current"_L1) && (kind.isEmpty() || kind == "claim"_L1);
}

qsizetype sameMembers(const JsonValue &left, const JsonValue &right)
{
    return std::ranges::count_if(left.members, [&right](const JsonMember &member) {
        const JsonValue *other = right.find(member.key);
        return other != nullptr && isSameValue(*other, member.value);
    });
}

class ClaimMatching final
{
public:
    ClaimMatching(const QList<SoughtClaim> &sought, const QList<JsonValue> &among)
        : m_sought(sought), m_among(among), m_matches(sought.size()), m_isTaken(among.size(), false)
    {
        for (qsizetype i = 0; i < among.size(); ++i)
            m_byKey[claimKey(among.at(i))].append(i);
    }

    QList<ClaimMatch> run()
    {
        matchIds();
        matchSame();
        matchKeys();
        matchMoved();
        return std::move(m_matches);
    }

private:
    [[nodiscard]] const JsonValue &sought(qsizetype i) const { return *m_sought.at(i).claim; }
    [[nodiscard]] bool isOpen(qsizetype i) const { return m_matches.at(i).index < 0; }

    // Those of the same key that are not found yet.
    [[nodiscard]] QList<qsizetype> candidates(const JsonValue &claim) const
    {
        QList<qsizetype> left = m_byKey.value(claimKey(claim));
        left.removeIf([this](qsizetype i) { return m_isTaken.at(i); });
        return left;
    }

    void take(qsizetype i, qsizetype index, bool isCertain)
    {
        m_matches[i] = {.index = index, .isCertain = isCertain};
        m_isTaken[index] = true;
    }

    void matchIds()
    {
        for (qsizetype i = 0; i < m_sought.size(); ++i) {
            if (stringAt(sought(i), u"id").isEmpty())
                continue;
            if (const QList<qsizetype> found = candidates(sought(i)); !found.isEmpty())
                take(i, found.first(), true);
        }
    }

    void matchSame()
    {
        for (qsizetype i = 0; i < m_sought.size(); ++i) {
            if (!isOpen(i))
                continue;
            const QList<qsizetype> found = candidates(sought(i));
            const auto same =
                std::ranges::find_if(found, [&](qsizetype index) { return isSameValue(m_among.at(index), sought(i)); });
            if (same != found.end())
                take(i, *same, true);
        }
    }

    // Of several on one day that most is the same of, which is a guess.
    void matchKeys()
    {
        QHash<QString, int> wanted;
        for (qsizetype i = 0; i < m_sought.size(); ++i) {
            if (isOpen(i))
                ++wanted[claimKey(sought(i))];
        }
        for (qsizetype i = 0; i < m_sought.size(); ++i) {
            if (!isOpen(i) || m_sought.at(i).mustBeSame)
                continue;
            const QList<qsizetype> found = candidates(sought(i));
            if (found.isEmpty())
                continue;
            const auto best = std::ranges::max_element(
                found, {}, [&](qsizetype index) { return sameMembers(m_among.at(index), sought(i)); });
            const bool isCertain =
                m_byKey.value(claimKey(sought(i))).size() == 1 && wanted.value(claimKey(sought(i))) == 1;
            take(i, *best, isCertain);
        }
    }

    // A fact that was looked up again bears another day and is no other fact.
    void matchMoved()
    {
        QHash<QString, QList<qsizetype>> there;
        for (qsizetype i = 0; i < m_among.size(); ++i) {
            if (holdsToday(m_among.at(i)) && !m_isTaken.at(i))
                there[stringAt(m_among.at(i), u"criterion")].append(i);
        }
        QHash<QString, QList<qsizetype>> wanted;
        for (qsizetype i = 0; i < m_sought.size(); ++i) {
            if (isOpen(i) && m_sought.at(i).mayHaveMoved && !m_sought.at(i).mustBeSame && holdsToday(sought(i)))
                wanted[stringAt(sought(i), u"criterion")].append(i);
        }
        for (const auto &[criterion, claims] : wanted.asKeyValueRange()) {
            if (const QList<qsizetype> found = there.value(criterion); found.size() == 1 && claims.size() == 1)
                take(claims.first(), found.first(), false);
        }
    }

    const QList<SoughtClaim> &m_sought;
    const QList<JsonValue> &m_among;
    QList<ClaimMatch> m_matches;
    QList<bool> m_isTaken;
    QHash<QString, QList<qsizetype>> m_byKey;
};

} // namespace

QString stringAt(const JsonValue &value, QStringView key)
{
    const JsonValue *member = value.find(key);
    return member == nullptr || member->type != JsonValue::Type::String ? QString() : member->string;
}

bool isSameValue(const JsonValue &left, const JsonValue &right)
{
    if (left.type != right.type)
        return false;
    if (left.type == JsonValue::Type::Array)
        return std::ranges::equal(left.items, right.items,
                                  [](const JsonValue &one, const JsonValue &other) { return isSameValue(one, other); });
    if (left.type != JsonValue::Type::Object)
        return left == right;
    return left.members.size() == right.members.size() && sameMembers(left, right) == left.members.size();
}

bool isSameValue(const std::optional<JsonValue> &left, const std::optional<JsonValue> &right)
{
    return left.has_value() == right.has_value() && (!left || isSameValue(*left, *right));
}

QString ProfileScope::id() const
{
    return stringAt(head, u"id");
}

JsonValue ProfileScope::whole() const
{
    JsonValue value = head;
    value.set(claimsKey.toString(), JsonValue::array(claims));
    return value;
}

QList<JsonMember> &ProfileItems::members(ItemKind kind)
{
    return const_cast<QList<JsonMember> &>(std::as_const(*this).members(kind));
}

const QList<JsonMember> &ProfileItems::members(ItemKind kind) const
{
    if (kind == ItemKind::Entity)
        return entities;
    return kind == ItemKind::Host ? hosts : sources;
}

qsizetype ProfileItems::deploymentAt(const QString &id) const
{
    const auto found = std::ranges::find(deployments, id, &ProfileScope::id);
    return found == deployments.end() ? -1 : found - deployments.begin();
}

ProfileScope *ProfileItems::scope(const QString &id)
{
    return const_cast<ProfileScope *>(std::as_const(*this).scope(id));
}

const ProfileScope *ProfileItems::scope(const QString &id) const
{
    if (id.isEmpty())
        return &provider;
    const qsizetype index = deploymentAt(id);
    return index < 0 ? nullptr : &deployments.at(index);
}

ProfileScope scopeOf(const JsonValue &object)
{
    ProfileScope scope {.head = object, .claims = {}};
    if (const JsonValue *claims = object.find(claimsKey))
        scope.claims = claims->items;
    scope.head.members.removeIf([](const JsonMember &member) { return member.key == claimsKey; });
    return scope;
}

std::optional<ProfileItems> itemsOf(const JsonValue &profile)
{
    if (profile.type != JsonValue::Type::Object)
        return {};
    ProfileItems items;
    for (const ItemKind kind : memberKinds) {
        const JsonValue *list = profile.find(listKey(kind));
        if (list != nullptr && list->type != JsonValue::Type::Object)
            return {};
        if (list != nullptr)
            items.members(kind) = list->members;
    }
    const JsonValue *claims = profile.find(claimsKey);
    if (claims != nullptr && !isListOfObjects(*claims))
        return {};
    if (const JsonValue *deployments = profile.find(deploymentsKey)) {
        auto read = deploymentsOf(*deployments);
        if (!read)
            return {};
        items.deployments = *std::move(read);
    }
    items.provider = scopeOf(profile);
    items.provider.head.members.removeIf([](const JsonMember &member) { return isListKey(member.key); });
    return items;
}

JsonValue profileOf(const ProfileItems &items, const JsonValue &like)
{
    JsonValue profile = like;
    profile.members.removeIf([&](const JsonMember &member) {
        return !isListKey(member.key) && items.provider.head.find(member.key) == nullptr;
    });
    for (const JsonMember &member : items.provider.head.members)
        profile.set(member.key, member.value);
    for (const ItemKind kind : memberKinds)
        setList(profile, listKey(kind), JsonValue::object(items.members(kind)));
    QList<JsonValue> deployments;
    for (const ProfileScope &scope : items.deployments)
        deployments.append(scope.whole());
    setList(profile, deploymentsKey.toString(), JsonValue::array(deployments));
    setList(profile, claimsKey.toString(), JsonValue::array(items.provider.claims));
    return profile;
}

QString listKey(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Profile: return {};
    case ItemKind::Entity: return u"entities"_s;
    case ItemKind::Host: return u"hosts"_s;
    case ItemKind::Source: return u"sources"_s;
    case ItemKind::Deployment: return deploymentsKey.toString();
    case ItemKind::Claim: return claimsKey.toString();
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList claimNames(const QList<JsonValue> &claims)
{
    QStringList names;
    QHash<QString, int> count;
    for (const JsonValue &claim : claims) {
        QStringList parts = claimKey(claim).split(u'\n');
        parts.removeAll(QString());
        names.append(parts.join(u' '));
        ++count[names.last()];
    }
    QHash<QString, int> seen;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        if (count.value(names.at(i)) > 1)
            names[i] += u" #"_s + fingerprintOf(claims.at(i));
        if (const int others = seen[names.at(i)]++; others > 0)
            names[i] += u'.' + QString::number(others + 1);
    }
    return names;
}

bool isOneOfSeveral(const JsonValue &claim, const QList<JsonValue> &claims)
{
    const auto isSameKey = [&claim](const JsonValue &other) { return claimKey(other) == claimKey(claim); };
    return std::ranges::count_if(claims, isSameKey) > 1;
}

QList<ClaimMatch> matchClaims(const QList<SoughtClaim> &sought, const QList<JsonValue> &among)
{
    return ClaimMatching(sought, among).run();
}

} // namespace lotse
