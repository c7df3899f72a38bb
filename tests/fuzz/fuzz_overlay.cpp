// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts, parted by a line of three hyphens. Of any two versions of a profile: what differs, laid over the one,
// gives the other, and is read as it was written. Of any overlay that is read: it lies over a shipped profile, loses
// nothing and, once all is decided, asks for nothing more.
#include "core/overlayreader.h"
#include "core/profiletext.h"
#include "fuzz/fuzz.h"

namespace {

using namespace lotse;

JsonValue inOneShape(const JsonValue &profile)
{
    return profileOf(itemsOf(profile).value(), JsonValue::object());
}

// What is named but nowhere to be found may come back with the item that it was removed as.
bool namesOnlyWhatItHas(const JsonValue &profile)
{
    const ProfileItems items = itemsOf(profile).value();
    QList<ItemId> cited;
    for (const JsonValue &claim : items.provider.claims)
        cited += citedItems(claim);
    for (const ProfileScope &scope : items.deployments)
        cited += citedItems(scope.whole());
    return std::ranges::all_of(cited, [&items](const ItemId &id) {
        return std::ranges::contains(items.members(id.kind), id.name, &JsonMember::key);
    });
}

// Two claims of one name in a list (a fault that the readers report) can change places.
bool hasTwins(const QList<JsonValue> &claims)
{
    QStringList names;
    for (const JsonValue &claim : claims) {
        QString name;
        for (const QStringView key : {u"id", u"criterion", u"valid_from", u"status"}) {
            const JsonValue *value = claim.find(key);
            name += value == nullptr ? QStringLiteral("/") : QString(QString::fromUtf8(writeJson(*value)) + u'/');
        }
        names.append(name);
    }
    return names.removeDuplicates() > 0;
}

bool hasTwins(const JsonValue &profile)
{
    const ProfileItems items = itemsOf(profile).value();
    return hasTwins(items.provider.claims)
        || std::ranges::any_of(items.deployments, [](const ProfileScope &scope) { return hasTwins(scope.claims); });
}

void requireRoundTrip(const Overlay &overlay)
{
    const auto file = parseJson(writeOverlay(overlay), QStringLiteral("o"));
    require(file.has_value(), "what is written can be read");
    const Names names;
    Reading reading(QStringLiteral("o"), names);
    const Overlay again = readOverlayFile(reading, *file);
    if (!hasErrors(reading.takeIssues()))
        require(again == overlay, "what is written reads back equal");
}

void requireVersions(const QByteArray &shippedText, const JsonValue &shipped, const JsonValue &own)
{
    const auto overlay = overlayOf(shipped, own);
    if (!overlay)
        return;
    requireRoundTrip(*overlay);
    const auto made = applied(shippedText, *overlay);
    require(made.has_value(), "an overlay lies over what it was made of");
    const auto text = parseJson(made->text.toUtf8(), QStringLiteral("t"));
    require(text.has_value() && isSameValue(*text, made->merge.profile), "the text says what counts");
    require(made->merge.isSettled(), "nothing asks over its own base");
    if (namesOnlyWhatItHas(own) && !hasTwins(own) && !hasTwins(shipped))
        require(isSameValue(inOneShape(*text), inOneShape(own)), "the user's version is what the user wrote");
    const auto same = updatedOverlay(*overlay, shipped, made->merge.profile, {});
    require(same.has_value(), "a user's version can be saved");
}

void requireOverlay(const JsonValue &file)
{
    const Names names;
    Reading reading(QStringLiteral("o"), names);
    const Overlay overlay = readOverlayFile(reading, file);
    if (hasErrors(reading.takeIssues()))
        return;
    requireRoundTrip(overlay);
    static const JsonValue shipped =
        parseJson(readFile(QStringLiteral(LOTSE_SOURCE_DIR "/resources/library/profiles/stackit.json")).value(), {})
            .value();
    const auto merge = mergeOverlay(shipped, overlay);
    require(merge.has_value() && merge->items.size() == overlay.changes.size(), "each change is told of");
    Decisions decisions;
    for (qsizetype i = 0; i < overlay.changes.size(); ++i) {
        if (merge->items.at(i).asks())
            decisions.insert(i, Side::Theirs);
    }
    const auto undecided = decidedOverlay(overlay, shipped, {});
    for (qsizetype i = 0; i < overlay.changes.size(); ++i)
        require(!decisions.contains(i) || undecided->changes.contains(overlay.changes.at(i)), "what asks is kept");
    require(mergeOverlay(shipped, overlay, decisions)->isSettled(), "what is decided does not ask");
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const qsizetype parting = bytes.indexOf("\n---\n");
    const QByteArray first = parting < 0 ? bytes : bytes.first(parting);
    const auto one = parseJson(first, QStringLiteral("f"));
    if (!one)
        return 0;
    requireOverlay(*one);
    if (parting < 0 || first.startsWith("\xEF\xBB\xBF"))
        return 0;
    if (const auto other = parseJson(bytes.sliced(parting + 5), QStringLiteral("g")))
        requireVersions(first, *one, *other);
    return 0;
}
