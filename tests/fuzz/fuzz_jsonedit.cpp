// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The outline of any text agrees with the parser, and each edit of a whole text gives the text of the changed value.
#include "core/jsonedit.h"
#include "fuzz/fuzz.h"

namespace {

using namespace lotse;

void requireOrder(const JsonOutline &outline)
{
    for (int entry = 0; entry < outline.size(); ++entry) {
        const JsonOutline::Entry &each = outline.at(entry);
        require(0 <= each.value.begin && each.value.begin <= each.value.end, "an extent has a length");
        require(each.value.end <= outline.text().size(), "an extent lies in the text");
        if (each.parent < 0)
            continue;
        const TextExtent around = outline.at(each.parent).value;
        require(around.begin < each.whole().begin && each.value.end <= around.end, "a child lies in its parent");
        if (each.nextSibling >= 0)
            require(each.value.end <= outline.at(each.nextSibling).whole().begin, "brothers follow one another");
    }
}

void requireEdit(const QString &before, const std::optional<TextEdit> &edit, const JsonValue &wanted)
{
    require(edit.has_value(), "a whole text has a place for each edit");
    const QString after = edited(before, *edit);
    const auto value = parseJson(after.toUtf8(), QStringLiteral("f"));
    require(value.has_value(), "an edited text can be read");
    require(*value == wanted, "an edited text says what was set");
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes = bytesOf(data + 2, size - 2);
    if (!bytes.isValidUtf8() || bytes.startsWith("\xEF\xBB\xBF"))
        return 0;
    const QString text = QString::fromUtf8(bytes);
    const JsonOutline outline(text);
    requireOrder(outline);
    const auto value = parseJson(bytes, QStringLiteral("f"));
    const Issue::Code code = value ? Issue::Code::Syntax : value.error().code;
    if (code == Issue::Code::DuplicateKey || code == Issue::Code::TooDeep)
        return 0;
    require(outline.isWhole() == value.has_value(), "the outline is whole where the parser reads the text");
    if (!value)
        return 0;
    require(outline.value(0) == *value, "the outline has the parser's value");
    const int entry = data[0] % outline.size();
    const QString pointer = outline.pointer(entry);
    require(outline.find(pointer) == entry, "an entry is found by its pointer");
    JsonValue wanted = *value;
    // From the root to the place that changes.
    JsonValue *place = &wanted;
    QList<int> way;
    for (int each = entry; outline.at(each).parent >= 0; each = outline.at(each).parent)
        way.prepend(outline.at(each).index);
    JsonValue *parent = nullptr;
    for (const int index : std::as_const(way)) {
        parent = place;
        place = place->type == JsonValue::Type::Array ? &place->items[index] : &place->members[index].value;
    }
    const JsonValue added = data[1] % 2 == 0 ? JsonValue(QStringLiteral("x\"\n"))
                                             : JsonValue::object({{.key = QStringLiteral("k"), .value = JsonValue(1)}});
    switch (data[1] / 2 % 4) {
    case 0:
        *place = added;
        requireEdit(text, settingValue(outline, pointer, added), wanted);
        break;
    case 1:
        if (parent == nullptr)
            break;
        if (parent->type == JsonValue::Type::Array)
            parent->items.removeAt(way.last());
        else
            parent->members.removeAt(way.last());
        requireEdit(text, removing(outline, pointer), wanted);
        break;
    case 2:
        if (place->type != JsonValue::Type::Array)
            break;
        place->items.prepend(added);
        requireEdit(text, insertingItem(outline, pointer, 0, added), wanted);
        break;
    default:
        if (place->type != JsonValue::Type::Object)
            break;
        place->set(QStringLiteral("new~/"), added);
        requireEdit(text, settingValue(outline, QString(pointer + QStringLiteral("/new~0~1")), added), wanted);
    }
    return 0;
}
