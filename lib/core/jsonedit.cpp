// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonedit.h"

#include "core/jsonwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// As the files of the library are written: what is longer than this goes over several lines.
constexpr qsizetype longestObject = 91; // characters of one that holds plain values only
constexpr qsizetype longestLine = 121; // column up to which a list of plain values may reach

bool isSpace(QChar character)
{
    return character == u' ' || character == u'\n' || character == u'\t' || character == u'\r';
}

bool endsBareWord(QChar character)
{
    return isSpace(character) || u",:[]{}\""_s.contains(character);
}

bool isContainer(JsonValue::Type type)
{
    return type == JsonValue::Type::Object || type == JsonValue::Type::Array;
}

std::optional<JsonValue> parsed(QStringView text)
{
    auto value = parseJson(text.toUtf8(), {});
    return value ? std::optional(*std::move(value)) : std::nullopt;
}

/// Returns what the word @p text is, if it is a value.
std::optional<JsonValue::Type> typeOfWord(QStringView text)
{
    if (text == u"true" || text == u"false")
        return JsonValue::Type::Boolean;
    if (text == u"null")
        return JsonValue::Type::Null;
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    if (text.isEmpty() || (!isDigit(text.front()) && text.front() != u'-') || !isDigit(text.back()))
        return {};
    // A leading zero and a missing digit are the parser's to find; most numbers have neither.
    const bool isPlain = text.size() <= 15 && text.front() != u'0' && std::ranges::all_of(text, isDigit);
    return isPlain || parsed(text) ? std::optional(JsonValue::Type::Number) : std::nullopt;
}

} // namespace

// Reads as far as it makes sense: a string ends at its line's end, a closing bracket closes what was left open inside,
// a key inside an array means that the array was left open.
class JsonOutline::Scanner final
{
public:
    explicit Scanner(JsonOutline &outline) : m_outline(outline), m_text(outline.m_text) { }

    void run()
    {
        skipSpace();
        if (m_at == m_text.size())
            return;
        m_outline.m_isWhole = true;
        readValue({}, {});
        while (!m_open.empty())
            step();
        skipSpace();
        if (m_at < m_text.size())
            m_outline.m_isWhole = false;
    }

private:
    struct Level
    {
        int entry = -1;
        int lastChild = -1;
        bool needsComma = false; // a value stands there, and no comma behind it
        bool hasComma = false; // a comma stands there, and no value behind it
    };

    Entry &entry(int index) { return m_outline.m_entries[size_t(index)]; }

    [[nodiscard]] QChar current() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text.at(m_at)))
            ++m_at;
    }

    void spoil(int index)
    {
        m_outline.m_isWhole = false;
        for (int each = index; each >= 0 && entry(each).isWhole; each = entry(each).parent)
            entry(each).isWhole = false;
    }

    void spoilLevel()
    {
        spoil(m_open.back().entry);
        entry(m_open.back().entry).isSound = false;
    }

    // One thing inside the innermost container.
    void step()
    {
        skipSpace();
        if (m_at == m_text.size()) {
            spoilLevel();
            close(m_at);
            return;
        }
        const QChar character = current();
        if (character == u',')
            readComma();
        else if (character == u'}' || character == u']')
            readClosing(character);
        else if (character == u':') {
            spoilLevel();
            ++m_at;
        } else if (entry(m_open.back().entry).type == JsonValue::Type::Object)
            readMember();
        else
            readItem();
    }

    void readComma()
    {
        Level &level = m_open.back();
        if (!level.needsComma)
            spoilLevel();
        level.needsComma = false;
        level.hasComma = true;
        ++m_at;
    }

    void readClosing(QChar character)
    {
        const auto wanted = character == u'}' ? JsonValue::Type::Object : JsonValue::Type::Array;
        const bool isThere =
            std::ranges::any_of(m_open, [&](const Level &level) { return entry(level.entry).type == wanted; });
        if (!isThere) {
            spoilLevel();
            ++m_at;
            return;
        }
        while (entry(m_open.back().entry).type != wanted) {
            spoilLevel();
            close(endBefore(m_at));
        }
        if (m_open.back().hasComma)
            spoilLevel();
        ++m_at;
        close(m_at);
    }

    // Where what was left open ends: behind the last thing that is no space.
    [[nodiscard]] qsizetype endBefore(qsizetype position) const
    {
        while (position > 0 && isSpace(m_text.at(position - 1)))
            --position;
        return position;
    }

    void close(qsizetype end)
    {
        // A string without an end may end in spaces.
        const int last = m_open.back().lastChild;
        entry(m_open.back().entry).value.end = last < 0 ? end : std::max(end, entry(last).value.end);
        m_open.pop_back();
    }

    void beforeChild()
    {
        if (m_open.back().needsComma)
            spoilLevel();
        m_open.back().hasComma = false;
        m_open.back().needsComma = true;
    }

    void readMember()
    {
        beforeChild();
        const TextExtent key = current() == u'"' ? readString() : readWord();
        const bool isText = m_text.at(key.begin) == u'"' && isWholeString(key);
        if (!isText)
            spoilLevel();
        QString name = nameOf(key);
        skipSpace();
        if (current() != u':') {
            const int child = add(name, key, {key.end, key.end}, JsonValue::Type::Null);
            entry(child).isSound = false;
            spoil(child);
            return;
        }
        ++m_at;
        const qsizetype behindColon = m_at;
        skipSpace();
        if (m_at == m_text.size() || u",}]:"_s.contains(current()) || isKeyHere()) {
            const int child = add(name, key, {behindColon, behindColon}, JsonValue::Type::Null);
            spoil(child);
            return;
        }
        readValue(name, key);
    }

    void readItem()
    {
        if (isKeyHere() && std::ranges::any_of(m_open, [this](const Level &level) {
                return entry(level.entry).type == JsonValue::Type::Object;
            })) {
            while (entry(m_open.back().entry).type == JsonValue::Type::Array) {
                spoilLevel();
                close(endBefore(m_at));
            }
            return;
        }
        beforeChild();
        readValue({}, {});
    }

    // A string with a colon behind it.
    [[nodiscard]] bool isKeyHere()
    {
        if (current() != u'"')
            return false;
        const qsizetype before = m_at;
        (void)readString();
        skipSpace();
        const bool isKey = current() == u':';
        m_at = before;
        return isKey;
    }

    void readValue(const QString &name, TextExtent key)
    {
        const QChar character = current();
        if (character == u'{' || character == u'[') {
            const auto type = character == u'{' ? JsonValue::Type::Object : JsonValue::Type::Array;
            const int index = add(name, key, {m_at, m_at + 1}, type);
            ++m_at;
            m_open.push_back({.entry = index});
        } else if (character == u'"') {
            const TextExtent extent = readString();
            const int index = add(name, key, extent, JsonValue::Type::String);
            if (!isWholeString(extent))
                spoil(index);
        } else {
            const TextExtent extent = readWord();
            const auto type = typeOfWord(QStringView(m_text).sliced(extent.begin, extent.length()));
            const int index = add(name, key, extent, type.value_or(JsonValue::Type::Null));
            if (!type)
                spoil(index);
        }
    }

    int add(const QString &name, TextExtent key, TextExtent value, JsonValue::Type type)
    {
        const int index = int(m_outline.m_entries.size());
        Entry made {.type = type, .value = value, .key = key, .name = name};
        if (!m_open.empty()) {
            Level &level = m_open.back();
            made.parent = level.entry;
            made.index = entry(level.entry).children++;
            if (level.lastChild < 0)
                entry(level.entry).firstChild = index;
            else
                entry(level.lastChild).nextSibling = index;
            level.lastChild = index;
        }
        m_outline.m_entries.push_back(std::move(made));
        return index;
    }

    TextExtent readString()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_text.size() && m_text.at(m_at) != u'"' && m_text.at(m_at) != u'\n')
            m_at += m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) != u'\n' ? 2 : 1;
        if (current() == u'"' && m_at < m_text.size())
            ++m_at;
        return {begin, m_at};
    }

    TextExtent readWord()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !endsBareWord(m_text.at(m_at)))
            ++m_at;
        m_at = std::max(m_at, begin + 1); // a bracket where a key should be
        return {begin, m_at};
    }

    [[nodiscard]] bool isWholeString(TextExtent extent) const
    {
        const QStringView text = QStringView(m_text).sliced(extent.begin, extent.length());
        if (text.size() < 2 || text.back() != u'"')
            return false;
        const QStringView inner = text.sliced(1, text.size() - 2);
        if (inner.contains(u'\\'))
            return parsed(text).has_value();
        return std::ranges::none_of(inner, [](QChar character) { return character < u' '; });
    }

    [[nodiscard]] QString nameOf(TextExtent key) const
    {
        const QStringView text = QStringView(m_text).sliced(key.begin, key.length());
        if (text.front() != u'"')
            return text.toString();
        if (text.contains(u'\\')) {
            const auto value = parsed(text);
            return value ? value->string : text.toString();
        }
        const bool isClosed = text.size() > 1 && text.back() == u'"';
        return text.sliced(1, text.size() - (isClosed ? 2 : 1)).toString();
    }

    JsonOutline &m_outline;
    const QString &m_text;
    qsizetype m_at = 0;
    std::vector<Level> m_open;
};

JsonOutline::JsonOutline(QString text) : m_text(std::move(text))
{
    Scanner(*this).run();
}

int JsonOutline::member(int entry, QStringView key) const
{
    if (at(entry).type != JsonValue::Type::Object)
        return -1;
    int child = at(entry).firstChild;
    while (child >= 0 && at(child).name != key)
        child = at(child).nextSibling;
    return child;
}

int JsonOutline::item(int entry, int index) const
{
    if (at(entry).type != JsonValue::Type::Array)
        return -1;
    int child = at(entry).firstChild;
    while (child >= 0 && at(child).index != index)
        child = at(child).nextSibling;
    return child;
}

int JsonOutline::find(QStringView pointer) const
{
    if (m_entries.empty() || (!pointer.isEmpty() && pointer.front() != u'/'))
        return -1;
    int entry = 0;
    while (!pointer.isEmpty() && entry >= 0) {
        const qsizetype end = pointer.indexOf(u'/', 1);
        const QStringView part = end < 0 ? pointer.sliced(1) : pointer.sliced(1, end - 1);
        pointer = end < 0 ? QStringView() : pointer.sliced(end);
        if (at(entry).type == JsonValue::Type::Array) {
            bool isNumber = false;
            const int index = part.toInt(&isNumber);
            entry = isNumber && part == QString::number(index) ? item(entry, index) : -1;
        } else if (part.contains(u'~')) {
            entry = member(entry, part.toString().replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1));
        } else {
            entry = member(entry, part);
        }
    }
    return entry;
}

QString JsonOutline::pointer(int entry) const
{
    QStringList parts;
    for (; entry >= 0 && at(entry).parent >= 0; entry = at(entry).parent) {
        const bool isItem = at(at(entry).parent).type == JsonValue::Type::Array;
        parts.prepend(isItem ? QString::number(at(entry).index) : pointerPart(at(entry).name));
    }
    return parts.isEmpty() ? QString() : u'/' + parts.join(u'/');
}

int JsonOutline::entryAt(qsizetype position) const
{
    if (m_entries.empty() || !at(0).value.contains(position))
        return -1;
    int entry = 0;
    for (;;) {
        int child = at(entry).firstChild;
        while (child >= 0 && !at(child).whole().contains(position))
            child = at(child).nextSibling;
        if (child < 0)
            return entry;
        entry = child;
    }
}

std::optional<JsonValue> JsonOutline::value(int entry) const
{
    if (entry < 0 || !at(entry).isWhole)
        return {};
    const TextExtent extent = at(entry).value;
    return parsed(QStringView(m_text).sliced(extent.begin, extent.length()));
}

namespace {

QString inOneLine(const JsonValue &value);

QString spelled(const JsonValue &value)
{
    QString text = QString::fromUtf8(writeCompactJson(value)).chopped(1);
    // An editor would take them for ends of lines.
    return text.replace(QChar(QChar::LineSeparator), "\\u2028"_L1)
        .replace(QChar(QChar::ParagraphSeparator), "\\u2029"_L1);
}

QString spelledKey(const QString &key)
{
    return spelled(JsonValue(key));
}

QString inOneLine(const JsonValue &value)
{
    QStringList parts;
    if (value.type == JsonValue::Type::Object && !value.members.isEmpty()) {
        for (const JsonMember &member : value.members)
            parts.append(spelledKey(member.key) + ": "_L1 + inOneLine(member.value));
        return "{ "_L1 + parts.join(", "_L1) + " }"_L1;
    }
    if (value.type == JsonValue::Type::Array && !value.items.isEmpty()) {
        for (const JsonValue &item : value.items)
            parts.append(inOneLine(item));
        return u'[' + parts.join(", "_L1) + u']';
    }
    return spelled(value);
}

bool holdsPlainValues(const JsonValue &value)
{
    return std::ranges::none_of(value.items, isContainer, &JsonValue::type)
        && std::ranges::none_of(value.members, [](const JsonMember &each) { return isContainer(each.value.type); });
}

// How lines of one text are indented.
struct Layout
{
    QString unit; // one step
};

// Writes value over several lines where it is too long for one; column is where it begins.
QString laidOut(const JsonValue &value, const Layout &layout, const QString &indent, qsizetype column)
{
    const QString line = inOneLine(value);
    const bool isObject = value.type == JsonValue::Type::Object;
    if (!isContainer(value.type) || (value.items.isEmpty() && value.members.isEmpty()))
        return line;
    if (holdsPlainValues(value) && (isObject ? line.size() <= longestObject : column + line.size() <= longestLine))
        return line;
    const QString inner = indent + layout.unit;
    QStringList parts;
    for (const JsonMember &member : value.members) {
        const QString key = spelledKey(member.key) + ": "_L1;
        parts.append(inner + key + laidOut(member.value, layout, inner, inner.size() + key.size()));
    }
    for (const JsonValue &item : value.items)
        parts.append(inner + laidOut(item, layout, inner, inner.size()));
    return (isObject ? u"{\n"_s : u"[\n"_s) + parts.join(",\n"_L1) + u'\n' + indent + (isObject ? u'}' : u']');
}

// The spaces at the begin of the line of position.
QString indentAt(const QString &text, qsizetype position)
{
    const qsizetype start = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    qsizetype end = start;
    while (end < text.size() && (text.at(end) == u' ' || text.at(end) == u'\t'))
        ++end;
    return text.sliced(start, end - start);
}

qsizetype columnAt(const QString &text, qsizetype position)
{
    return position - (position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1);
}

bool beginsItsLine(const QString &text, qsizetype position)
{
    return indentAt(text, position).size() == columnAt(text, position) && position > 0
        && text.lastIndexOf(u'\n', position - 1) >= 0;
}

Layout layoutOf(const JsonOutline &outline)
{
    const int first = outline.size() == 0 ? -1 : outline.at(0).firstChild;
    if (first < 0)
        return {u"  "_s};
    const QString indent = indentAt(outline.text(), outline.at(first).whole().begin);
    return {indent.isEmpty() ? u"  "_s : indent};
}

// What joins key and value, written between the brothers of a container.
QString memberText(const QString &key)
{
    return key.isNull() ? QString() : QString(spelledKey(key) + ": "_L1);
}

// Adds a child with the key (null for items) before the entry `before`, or behind the last one.
std::optional<TextEdit> adding(const JsonOutline &outline, int container, int before, const QString &key,
                               const JsonValue &value)
{
    const JsonOutline::Entry &parent = outline.at(container);
    const QString &text = outline.text();
    const Layout layout = layoutOf(outline);
    if (!parent.isSound)
        return {};
    if (parent.firstChild < 0) {
        const JsonValue whole =
            key.isNull() ? JsonValue::array({value}) : JsonValue::object({{.key = key, .value = value}});
        const qsizetype column = columnAt(text, parent.value.begin);
        return TextEdit {parent.value, laidOut(whole, layout, indentAt(text, parent.value.begin), column)};
    }
    int neighbour = before;
    for (int child = parent.firstChild; before < 0 && child >= 0; child = outline.at(child).nextSibling)
        neighbour = child;
    const TextExtent place = outline.at(neighbour).whole();
    const bool hasLine = beginsItsLine(text, place.begin);
    const QString indent = indentAt(text, place.begin);
    const QString start = memberText(key);
    const QString written =
        start + (hasLine ? laidOut(value, layout, indent, indent.size() + start.size()) : inOneLine(value));
    const QString gap = hasLine ? QString(u'\n' + indent) : u" "_s;
    if (before >= 0)
        return TextEdit {{place.begin, place.begin}, written + u',' + gap};
    return TextEdit {{place.end, place.end}, u',' + gap + written};
}

// The container and the last part of pointer.
struct PointerTarget
{
    int container = -1;
    QString key;
};

PointerTarget targetOf(const JsonOutline &outline, QStringView pointer)
{
    const qsizetype slash = pointer.lastIndexOf(u'/');
    if (slash < 0)
        return {};
    return {outline.find(pointer.first(slash)),
            pointer.sliced(slash + 1).toString().replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1)};
}

} // namespace

std::optional<TextEdit> settingValue(const JsonOutline &outline, QStringView pointer, const JsonValue &value,
                                     const QStringList &order)
{
    const int entry = outline.find(pointer);
    if (entry >= 0) {
        const TextExtent place = outline.at(entry).value;
        if (place.length() == 0)
            return {};
        const QString &text = outline.text();
        const bool isSpread = QStringView(text).sliced(place.begin, place.length()).contains(u'\n');
        const TextExtent whole = outline.at(entry).whole();
        // Inside a line that brothers share, a value stays in it.
        const bool hasLine = isSpread || beginsItsLine(text, whole.begin) || outline.at(entry).parent < 0;
        return TextEdit {
            place,
            hasLine ? laidOut(value, layoutOf(outline), indentAt(text, place.begin), columnAt(text, place.begin))
                    : inOneLine(value)};
    }
    const PointerTarget target = targetOf(outline, pointer);
    if (target.container < 0 || outline.at(target.container).type != JsonValue::Type::Object)
        return {};
    const qsizetype rank = order.indexOf(target.key);
    int before = rank < 0 ? -1 : outline.at(target.container).firstChild;
    while (before >= 0 && order.indexOf(outline.at(before).name) < rank)
        before = outline.at(before).nextSibling;
    return adding(outline, target.container, before, target.key, value);
}

std::optional<TextEdit> insertingItem(const JsonOutline &outline, QStringView pointer, int index,
                                      const JsonValue &value)
{
    const int array = outline.find(pointer);
    if (array < 0 || outline.at(array).type != JsonValue::Type::Array)
        return {};
    return adding(outline, array, index < 0 ? -1 : outline.item(array, index), {}, value);
}

std::optional<TextEdit> removing(const JsonOutline &outline, QStringView pointer)
{
    const int entry = outline.find(pointer);
    if (entry <= 0 || !outline.at(outline.at(entry).parent).isSound)
        return {};
    const JsonOutline::Entry &parent = outline.at(outline.at(entry).parent);
    int previous = -1;
    for (int child = parent.firstChild; child != entry; child = outline.at(child).nextSibling)
        previous = child;
    const int next = outline.at(entry).nextSibling;
    if (previous >= 0)
        return TextEdit {{outline.at(previous).value.end, outline.at(entry).value.end}, {}};
    if (next >= 0)
        return TextEdit {{outline.at(entry).whole().begin, outline.at(next).whole().begin}, {}};
    return TextEdit {{parent.value.begin + 1, parent.value.end - 1}, {}};
}

std::optional<TextEdit> renaming(const JsonOutline &outline, QStringView pointer, const QString &key)
{
    const int entry = outline.find(pointer);
    if (entry < 0 || outline.at(entry).key.length() == 0)
        return {};
    return TextEdit {outline.at(entry).key, spelledKey(key)};
}

QString edited(QString text, const TextEdit &edit)
{
    return text.replace(edit.extent.begin, edit.extent.length(), edit.text);
}

bool JsonEditing::apply(const std::optional<TextEdit> &edit)
{
    if (!edit)
        return false;
    const TextExtent extent = edit->extent;
    if (QStringView(text()).sliced(extent.begin, extent.length()) == edit->text)
        return true;
    m_edits.append(*edit);
    m_outline = JsonOutline(edited(text(), *edit));
    return true;
}

bool JsonEditing::set(QStringView pointer, const JsonValue &value, const QStringList &order)
{
    return apply(settingValue(m_outline, pointer, value, order));
}

bool JsonEditing::insert(QStringView pointer, int index, const JsonValue &value)
{
    return apply(insertingItem(m_outline, pointer, index, value));
}

bool JsonEditing::remove(QStringView pointer)
{
    return apply(removing(m_outline, pointer));
}

bool JsonEditing::rename(QStringView pointer, const QString &key)
{
    return apply(renaming(m_outline, pointer, key));
}

QString pointerPart(QString key)
{
    return key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

} // namespace lotse
