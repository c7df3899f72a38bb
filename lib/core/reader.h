// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enumnames.h"
#include "core/json.h"
#include "core/localizedtext.h"
#include "core/names.h"
#include "core/profilefields.h"
#include "core/source.h"

#include <QVarLengthArray>

namespace lotse {

class Wordings;

/// The way from the root of a file to a value, as a chain that lives on the stack: only an issue needs it as text.
struct Path
{
    const Path *parent = nullptr;
    QStringView key; ///< of an object's member; null for an item of an array and for the root
    qsizetype index = -1; ///< of an array's item

    [[nodiscard]] QString pointer() const; ///< RFC 6901
};

/// A value and the way to it.
struct Node
{
    const JsonValue &value;
    Path path;
};

/// An id that named nothing when it was read, of a kind that files define which are read later.
struct OpenReference
{
    IdKind kind;
    QString id;
    Place place;
};

/// The reading of one file: its name, the ids that it may refer to, and what is wrong with it so far.
class Reading final
{
public:
    /// @p unknownIds says how bad it is when an id names nothing: an error in content, a warning in an engagement,
    /// which outlives the library that it was made with.
    Reading(QString file, const Names &names, Issue::Severity unknownIds = Issue::Severity::Error)
        : m_file(std::move(file)), m_names(names), m_unknownIds(unknownIds)
    {
    }

    [[nodiscard]] const Names &names() const { return m_names; }
    [[nodiscard]] qsizetype errorCount() const { return m_errorCount; }

    void error(Issue::Code code, const Node &node, const QStringList &arguments = {});
    void warning(Issue::Code code, const Node &node, const QStringList &arguments = {});
    /// Reports @p id if it cannot be an id.
    void checkIsId(const Node &node, const QString &id);
    /// Reports @p id if it cannot be an id or names nothing of @p kind.
    void checkId(IdKind kind, const Node &node, const QString &id);
    /// Returns @p text without control characters: in content they are errors, in an engagement a space takes their
    /// place, with a warning; @p key names the text. What turns the reading direction is left out, with a warning.
    QString inOneLine(const Node &node, const QString &key, const QString &text);
    /// Reports @p item, an item of the list @p key, if it is in @p seen already, and adds it there.
    void checkOnce(const Node &node, const QString &item, const QString &key, QSet<QString> &seen);
    /// Reports @p level if @p criterion has no such level. An unknown criterion is reported where it is named.
    void checkLevel(const Node &node, const QString &level, const QString &criterion);

    /// Reports a number for @p criterion if that has levels.
    void checkTakesNumbers(const Node &node, const QString &criterion);
    /// Warns of a number that lies outside the scale of @p criterion.
    void checkOnScale(const Node &node, double number, const QString &criterion);
    /// Compares wording with @p wordings from now on, too (wordcheck.h): what only an author has to know.
    void checkWording(const Wordings &wordings) { m_wordings = &wordings; }
    /// Returns what wording is compared with; nullptr where it is not checked.
    [[nodiscard]] const Wordings *wordings() const { return m_wordings; }
    /// Warns of a date later than today. Today is never before the day that the library names: a wrong clock must not
    /// make all of it doubtful.
    void checkNotFuture(const Node &node, QDate date);

    /// Keeps items with errors in their lists: what is being written is shown as far as it goes.
    void keepFaulty() { m_keepsFaulty = true; }
    [[nodiscard]] bool keepsFaulty() const { return m_keepsFaulty; }

    /// Keeps ids of providers, deployments, companies and hosts that name nothing so far for settleReferences().
    void awaitProfiles() { m_awaitsProfiles = true; }
    [[nodiscard]] QList<OpenReference> takeOpenReferences() { return std::exchange(m_open, {}); }

    /// Returns all issues in the order of their places.
    [[nodiscard]] QList<Issue> takeIssues();

private:
    void report(Issue::Code code, Issue::Severity severity, const Node &node, const QStringList &arguments);
    [[nodiscard]] Place placeOf(const Node &node) const;

    QString m_file;
    const Names &m_names;
    Issue::Severity m_unknownIds;
    const Wordings *m_wordings = nullptr;
    QList<Issue> m_issues;
    qsizetype m_errorCount = 0;
    bool m_awaitsProfiles = false;
    bool m_keepsFaulty = false;
    QList<OpenReference> m_open;
};

/// Adds to @p issues of one file those of the @p references that name nothing now, and sorts all by place.
void settleReferences(const QList<OpenReference> &references, const Names &names, QList<Issue> &issues);

enum class Need { Required, Optional };

/// The longest label for narrow columns and charts, in characters.
inline constexpr qsizetype longestLabel = 22;

/// Bound of numbers that have no other: what a double still tells apart by less than one.
inline constexpr double largestNumber = 1e15;

/// Reads one object: each function takes one key and reports what is wrong with its value. A missing optional key gives
/// an empty value. Keys that nobody asked for are reported as warnings when the reader goes out of scope. Of an object
/// of a profile the table of its fields says what may stand there: its reader asks for nothing else and for nothing
/// otherwise, which debug builds assert.
class ObjectReader final
{
public:
    ObjectReader(Reading &reading, const Node &node);
    ObjectReader(Reading &reading, const Node &node, ProfileObject object);
    ~ObjectReader();
    Q_DISABLE_COPY_MOVE(ObjectReader)

    [[nodiscard]] Reading &reading() const { return m_reading; }
    [[nodiscard]] const Node &node() const { return m_node; }
    [[nodiscard]] bool has(QLatin1StringView key) const;
    /// Returns the member @p key if it is there; who asks reports what is wrong without it.
    std::optional<Node> find(QLatin1StringView key);
    /// Returns the member @p key; reports it if it is required and missing.
    std::optional<Node> member(QLatin1StringView key, Need need = Need::Required);
    /// Like member(), and of the type @p type, else reported.
    std::optional<Node> member(QLatin1StringView key, JsonValue::Type type, Need need);

    QString text(QLatin1StringView key, Need need = Need::Required);
    /// Reads a text of one line.
    QString line(QLatin1StringView key, Need need = Need::Required);
    QStringList texts(QLatin1StringView key, Need need = Need::Required);
    /// Reads a text in both languages that has one line in each. @p longest is the allowed number of characters in each
    /// language; 0 = any, or that of the table.
    LocalizedText localizedLine(QLatin1StringView key, Need need = Need::Required, qsizetype longest = 0);
    LocalizedText localized(QLatin1StringView key, Need need = Need::Required);
    QList<LocalizedText> localizedList(QLatin1StringView key, Need need = Need::Required);
    bool boolean(QLatin1StringView key, bool otherwise);
    std::optional<double> number(QLatin1StringView key, double lowest, double highest, Need need = Need::Required);
    /// Reads a number inside the bounds that the table of an object of a profile gives it.
    std::optional<double> number(QLatin1StringView key, Need need = Need::Required);
    /// Reads a number above 0, at most @p highest.
    std::optional<double> positive(QLatin1StringView key, double highest, Need need = Need::Required);
    /// Reads a whole number; numbers up to 2^53 are exact in files.
    std::optional<qint64> wholeNumber(QLatin1StringView key, qint64 lowest, qint64 highest, Need need = Need::Required);
    std::optional<int> integer(QLatin1StringView key, int lowest, int highest, Need need = Need::Required);
    QDate date(QLatin1StringView key, Need need = Need::Required);
    /// Like date(), of something that has happened: warns of a date in the future.
    QDate pastDate(QLatin1StringView key, Need need = Need::Required);
    std::optional<PartialDate> partialDate(QLatin1StringView key, Need need = Need::Required);
    /// Reads the key "id" of something of the kind @p kind; reports it if it is in @p seen already, and adds it there.
    QString ownId(QSet<QString> &seen, const QString &kind);
    /// Reads an id without asking what it names; an optional one may be empty.
    QString plainId(QLatin1StringView key, Need need = Need::Required);
    /// Reads a list of ids without asking what they name.
    QStringList plainIds(QLatin1StringView key, Need need = Need::Required);
    /// Reads an id that must name something of @p kind; an optional one may be empty.
    QString id(QLatin1StringView key, IdKind kind, Need need = Need::Required);
    QStringList ids(QLatin1StringView key, IdKind kind, Need need = Need::Required);
    QString level(QLatin1StringView key, const QString &criterion, Need need = Need::Required);

    template<typename Enum, size_t Count>
    std::optional<Enum> choice(QLatin1StringView key, const std::array<EnumName<Enum>, Count> &names,
                               Need need = Need::Required);

    /// Reads an array by calling @p read with each item. Items with errors are left out, unless they
    /// are to be kept.
    template<typename Read>
    auto list(QLatin1StringView key, Need need, Read read) -> QList<std::invoke_result_t<Read, const Node &>>;

    /// Takes no notice of the keys that nobody asked for.
    void skipRest();
    /// Calls @p read with the key and the value of each member of an object.
    template<typename Read>
    void map(QLatin1StringView key, Need need, Read read);

private:
    void reportUnknownKeys();
    [[nodiscard]] QStringList knownKeys() const;
    [[nodiscard]] const ProfileField *field(QLatin1StringView key) const;
    [[nodiscard]] bool mayAskFor(QLatin1StringView key) const;
    [[nodiscard]] bool mayAskFor(QLatin1StringView key, Need need) const;

    Reading &m_reading;
    Node m_node;
    QVarLengthArray<bool, 32> m_used;
    std::span<const ProfileField> m_fields; // of an object of a profile
    QVarLengthArray<QLatin1StringView, 32> m_known; // of others: the keys that were asked for
    qsizetype m_next = 0; // keys mostly come in the order in which they are asked for
};

enum class Lines { One, Any };

/// Reads a text in both languages; @p key names it in issues. @p longest is the allowed number of characters in each
/// language; 0 = any.
[[nodiscard]] LocalizedText readLocalized(Reading &reading, const Node &node, const QString &key,
                                          Lines lines = Lines::Any, qsizetype longest = 0);

/// Returns the text of @p node, reported if it is no text or, unless @p mayBeEmpty, empty; @p key names it in issues.
[[nodiscard]] QString readText(Reading &reading, const Node &node, const QString &key, bool mayBeEmpty = false);

/// The name of a type as issues carry it ("string", "number", …).
[[nodiscard]] QString typeName(JsonValue::Type type);

/// Checks "format", "kind" and the encoding of all texts of a whole file. Returns false if it cannot be read any
/// further.
[[nodiscard]] bool readHeader(ObjectReader &object, QLatin1StringView kind);

template<typename Enum, size_t Count>
std::optional<Enum> ObjectReader::choice(QLatin1StringView key, const std::array<EnumName<Enum>, Count> &names,
                                         Need need)
{
    const auto found = member(key, JsonValue::Type::String, need);
    if (!found)
        return {};
    for (const auto &entry : names) {
        if (found->value.string == entry.name)
            return entry.value;
    }
    QStringList allowed;
    for (const auto &entry : names)
        allowed.append(entry.name);
    m_reading.error(Issue::Code::UnknownValue, *found, {found->value.string, allowed.join(QStringLiteral(", "))});
    return {};
}

template<typename Read>
auto ObjectReader::list(QLatin1StringView key, Need need, Read read) -> QList<std::invoke_result_t<Read, const Node &>>
{
    QList<std::invoke_result_t<Read, const Node &>> result;
    const auto array = member(key, JsonValue::Type::Array, need);
    if (!array)
        return result;
    result.reserve(array->value.items.size());
    for (qsizetype i = 0; i < array->value.items.size(); ++i) {
        const qsizetype errors = m_reading.errorCount();
        auto item = read(Node {array->value.items[i], {.parent = &array->path, .key = {}, .index = i}});
        if (m_reading.errorCount() == errors || m_reading.keepsFaulty())
            result.append(std::move(item));
    }
    return result;
}

template<typename Read>
void ObjectReader::map(QLatin1StringView key, Need need, Read read)
{
    const auto object = member(key, JsonValue::Type::Object, need);
    if (!object)
        return;
    for (const JsonMember &entry : object->value.members)
        read(entry.key, Node {entry.value, {.parent = &object->path, .key = entry.key}});
}

} // namespace lotse
