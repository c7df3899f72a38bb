// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader.h"

#include "core/doubleencoding.h"
#include "core/figures.h"
#include "core/visibletext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

QString Path::pointer() const
{
    if (parent == nullptr)
        return {};
    if (index >= 0)
        return parent->pointer() + u'/' + QString::number(index);
    return parent->pointer() + u'/' + key.toString().replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

namespace {

// As people write it: 1000000, not 1e+06.
QString numberText(double number)
{
    if (std::trunc(number) == number && std::abs(number) < 1e18)
        return QString::number(qint64(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

// Line ends, tabulators and what no text of one line should hold.
bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control || character.category() == QChar::Separator_Line
        || character.category() == QChar::Separator_Paragraph;
}

bool isOfProfiles(IdKind kind)
{
    return kind == IdKind::Provider || kind == IdKind::Deployment || kind == IdKind::Entity || kind == IdKind::Host;
}

void sortByPlace(QList<Issue> &issues)
{
    std::ranges::stable_sort(issues, {},
                             [](const Issue &issue) { return std::pair(issue.place.line, issue.place.column); });
}

} // namespace

void Reading::report(Issue::Code code, Issue::Severity severity, const Node &node, const QStringList &arguments)
{
    if (severity == Issue::Severity::Error)
        ++m_errorCount;
    m_issues.append({.code = code, .severity = severity, .place = placeOf(node), .arguments = arguments});
}

Place Reading::placeOf(const Node &node) const
{
    return {.file = m_file, .line = node.value.line, .column = node.value.column, .pointer = node.path.pointer()};
}

void Reading::error(Issue::Code code, const Node &node, const QStringList &arguments)
{
    report(code, Issue::Severity::Error, node, arguments);
}

void Reading::warning(Issue::Code code, const Node &node, const QStringList &arguments)
{
    report(code, Issue::Severity::Warning, node, arguments);
}

void Reading::checkIsId(const Node &node, const QString &id)
{
    if (!isId(id))
        error(Issue::Code::InvalidId, node, {id});
}

void Reading::checkId(IdKind kind, const Node &node, const QString &id)
{
    if (!isId(id))
        error(Issue::Code::InvalidId, node, {id});
    else if (m_names.contains(kind, id))
        return;
    else if (m_awaitsProfiles && isOfProfiles(kind))
        m_open.append({.kind = kind, .id = id, .place = placeOf(node)});
    else if (m_names.isComplete(kind))
        report(Issue::Code::UnknownId, m_unknownIds, node, {id, idKindName(kind), m_names.nearest(kind, id)});
}

QString Reading::inOneLine(const Node &node, const QString &key, const QString &text)
{
    const QString straight = withoutTurns(text);
    const bool breaks = std::ranges::any_of(straight, isControl);
    if (breaks || straight.size() != text.size())
        report(Issue::Code::ControlCharacter, breaks ? m_unknownIds : Issue::Severity::Warning, node, {key});
    if (!breaks)
        return straight;
    QString line;
    for (const QChar character : straight) {
        if (!isControl(character))
            line += character;
        else if (!line.endsWith(u' '))
            line += u' ';
    }
    return line.trimmed();
}

void Reading::checkOnce(const Node &node, const QString &item, const QString &key, QSet<QString> &seen)
{
    if (seen.contains(item))
        error(Issue::Code::ListedTwice, node, {item, key});
    seen.insert(item);
}

void Reading::checkLevel(const Node &node, const QString &level, const QString &criterion)
{
    if (!isId(level)) {
        error(Issue::Code::InvalidId, node, {level});
        return;
    }
    if (!m_names.contains(IdKind::Criterion, criterion))
        return;
    const QStringList levels = m_names.levels(criterion);
    if (!levels.contains(level))
        report(Issue::Code::UnknownLevel, m_unknownIds, node,
               {level, criterion, nearestText(level, levels), levels.join(", "_L1)});
}

void Reading::checkTakesNumbers(const Node &node, const QString &criterion)
{
    if (const QStringList levels = m_names.levels(criterion); !levels.isEmpty())
        report(Issue::Code::UnknownLevel, m_unknownIds, node,
               {numberText(node.value.number), criterion, QString(), levels.join(", "_L1)});
}

void Reading::checkOnScale(const Node &node, double number, const QString &criterion)
{
    const Criterion *scale = m_names.scale(criterion);
    const ScaleFit fit = scale == nullptr ? ScaleFit::Inside : scale->fitOf(number);
    if (fit == ScaleFit::Inside)
        return;
    warning(fit == ScaleFit::Doubtful ? Issue::Code::DoubtfulNumber : Issue::Code::OutsideScale, node,
            {numberText(number), numberText(scale->points.first().x), numberText(scale->points.last().x)});
}

void Reading::checkNotFuture(const Node &node, QDate date)
{
    // Today's date comes last: asking for it looks at the file of the time zone.
    if (date.isValid() && date > m_names.libraryDay() && date > QDate::currentDate())
        warning(Issue::Code::FutureDate, node, {date.toString(Qt::ISODate)});
}

QList<Issue> Reading::takeIssues()
{
    sortByPlace(m_issues);
    return std::exchange(m_issues, {});
}

void settleReferences(const QList<OpenReference> &references, const Names &names, QList<Issue> &issues)
{
    for (const auto &[kind, id, place] : references) {
        if (!names.contains(kind, id) && names.isComplete(kind))
            issues.append({.code = Issue::Code::UnknownId,
                           .place = place,
                           .arguments = {id, idKindName(kind), names.nearest(kind, id)}});
    }
    sortByPlace(issues);
}

QString typeName(JsonValue::Type type)
{
    switch (type) {
    case JsonValue::Type::Null: return u"null"_s;
    case JsonValue::Type::Boolean: return u"boolean"_s;
    case JsonValue::Type::Number: return u"number"_s;
    case JsonValue::Type::String: return u"string"_s;
    case JsonValue::Type::Array: return u"array"_s;
    case JsonValue::Type::Object: return u"object"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {

bool checkType(Reading &reading, const Node &node, const QString &key, JsonValue::Type type)
{
    if (node.value.type == type)
        return true;
    reading.error(Issue::Code::WrongType, node, {key, typeName(node.value.type), typeName(type)});
    return false;
}

// As people and the schemas count: one for each, those of two units too.
qsizetype characters(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar unit) { return unit.isLowSurrogate(); });
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.isSpace(); });
}

} // namespace

QString readText(Reading &reading, const Node &node, const QString &key, bool mayBeEmpty)
{
    if (!checkType(reading, node, key, JsonValue::Type::String))
        return {};
    if (!mayBeEmpty && isBlank(node.value.string))
        reading.error(Issue::Code::EmptyText, node, {key});
    return node.value.string;
}

namespace {

void checkFigures(Reading &reading, const Node &node, const LocalizedText &text)
{
    const auto named = [](const QStringList &figures) { return figures.isEmpty() ? u"–"_s : figures.join(u", "_s); };
    if (const FigureDifference difference = differenceOfFigures(text); !difference.isEmpty())
        reading.warning(Issue::Code::DifferentFigures, node,
                        {named(difference.onlyGerman), named(difference.onlyEnglish)});
}

} // namespace

LocalizedText readLocalized(Reading &reading, const Node &node, const QString &key, Lines lines, qsizetype longest)
{
    if (!checkType(reading, node, key, JsonValue::Type::Object))
        return {};
    ObjectReader object(reading, node, ProfileObject::LocalizedText);
    const auto language = [&](QLatin1StringView code) -> QString {
        const auto found = object.find(code);
        if (!found) {
            reading.error(Issue::Code::MissingLanguage, node, {key, code});
            return {};
        }
        QString text = readText(reading, *found, key);
        if (lines == Lines::One)
            text = reading.inOneLine(*found, key, text);
        if (longest > 0 && characters(text) > longest)
            reading.error(Issue::Code::LabelTooLong, *found, {text, QString::number(longest)});
        return text;
    };
    LocalizedText text {.german = language("de"_L1), .english = language("en"_L1)};
    if (reading.wordings() != nullptr)
        checkFigures(reading, node, text);
    return text;
}

namespace {

bool isKnownFormat(ObjectReader &object)
{
    const auto format = object.member("format"_L1, JsonValue::Type::Number, Need::Required);
    if (!format)
        return true;
    const double number = format->value.number;
    if (number > currentFormat)
        object.reading().error(Issue::Code::NewerFormat, *format, {numberText(number), QString::number(currentFormat)});
    else if (number < 1 || std::trunc(number) != number)
        object.reading().error(Issue::Code::InvalidNumber, *format,
                               {numberText(number), u"1"_s, QString::number(currentFormat)});
    return number <= currentFormat;
}

bool isKind(ObjectReader &object, QLatin1StringView kind)
{
    const auto found = object.member("kind"_L1, JsonValue::Type::String, Need::Required);
    if (!found || found->value.string == kind)
        return found.has_value();
    object.reading().error(Issue::Code::UnknownValue, *found, {found->value.string, kind});
    return false;
}

// Looks at every text of the file, whatever its key.
void checkEncoding(Reading &reading, const Node &node)
{
    if (node.value.type == JsonValue::Type::String) {
        if (const auto word = findDoubleEncoding(node.value.string))
            reading.warning(Issue::Code::DoubleEncoded, node, {word->found, word->probable});
    }
    for (qsizetype i = 0; i < node.value.items.size(); ++i)
        checkEncoding(reading, Node {node.value.items[i], {.parent = &node.path, .key = {}, .index = i}});
    for (const JsonMember &member : node.value.members)
        checkEncoding(reading, Node {member.value, {.parent = &node.path, .key = member.key}});
}

} // namespace

bool readHeader(ObjectReader &object, QLatin1StringView kind)
{
    (void)object.member("$schema"_L1, Need::Optional);
    const bool readable =
        object.node().value.type == JsonValue::Type::Object && isKnownFormat(object) && isKind(object, kind);
    if (readable)
        checkEncoding(object.reading(), object.node());
    else
        object.skipRest();
    return readable;
}

ObjectReader::ObjectReader(Reading &reading, const Node &node)
    : m_reading(reading), m_node(node), m_used(node.value.members.size(), false)
{
    if (node.value.type != JsonValue::Type::Object)
        (void)checkType(reading, node, node.path.key.toString(), JsonValue::Type::Object);
}

ObjectReader::ObjectReader(Reading &reading, const Node &node, ProfileObject object) : ObjectReader(reading, node)
{
    m_fields = fieldsOf(object);
}

ObjectReader::~ObjectReader()
{
    if (std::ranges::contains(m_used, false))
        reportUnknownKeys();
}

void ObjectReader::reportUnknownKeys()
{
    const QStringList known = knownKeys();
    for (qsizetype i = 0; i < m_used.size(); ++i) {
        if (m_used[i])
            continue;
        const JsonMember &entry = m_node.value.members[i];
        JsonValue keyPlace;
        keyPlace.line = entry.line;
        keyPlace.column = entry.column;
        // A key that is known but means nothing beside the others is like no other.
        const QString meant = known.contains(entry.key) ? QString() : nearestText(entry.key, known);
        m_reading.warning(Issue::Code::UnknownKey, Node {keyPlace, {.parent = &m_node.path, .key = entry.key}},
                          {entry.key, meant});
    }
}

QStringList ObjectReader::knownKeys() const
{
    QStringList keys;
    for (const ProfileField &each : m_fields)
        keys.append(each.key);
    for (const QLatin1StringView key : m_known)
        keys.append(key);
    return keys;
}

const ProfileField *ObjectReader::field(QLatin1StringView key) const
{
    const auto found = std::ranges::find(m_fields, key, &ProfileField::key);
    return found == m_fields.end() ? nullptr : &*found;
}

bool ObjectReader::mayAskFor(QLatin1StringView key) const
{
    return m_fields.empty() || field(key) != nullptr;
}

bool ObjectReader::mayAskFor(QLatin1StringView key, Need need) const
{
    if (m_fields.empty())
        return true;
    const ProfileField *asked = field(key);
    if (asked == nullptr)
        return false;
    switch (asked->need) {
    case FieldNeed::Required: return need == Need::Required;
    case FieldNeed::Optional:
    case FieldNeed::OneDate: return need == Need::Optional;
    default: return true; // the reader knows what else the object holds
    }
}

void ObjectReader::skipRest()
{
    std::ranges::fill(m_used, true);
}

bool ObjectReader::has(QLatin1StringView key) const
{
    Q_ASSERT(mayAskFor(key));
    return std::ranges::contains(m_node.value.members, key, &JsonMember::key);
}

std::optional<Node> ObjectReader::find(QLatin1StringView key)
{
    Q_ASSERT(mayAskFor(key));
    if (m_fields.empty())
        m_known.append(key);
    const QList<JsonMember> &members = m_node.value.members;
    for (qsizetype count = 0, i = m_next; count < members.size(); ++count, ++i) {
        if (i >= members.size())
            i = 0;
        if (members[i].key == key) {
            m_used[i] = true;
            m_next = i + 1;
            return Node {members[i].value, {.parent = &m_node.path, .key = members[i].key}};
        }
    }
    return {};
}

std::optional<Node> ObjectReader::member(QLatin1StringView key, Need need)
{
    Q_ASSERT(mayAskFor(key, need));
    auto found = find(key);
    if (!found && need == Need::Required && m_node.value.type == JsonValue::Type::Object)
        m_reading.error(Issue::Code::MissingKey, m_node, {key});
    return found;
}

std::optional<Node> ObjectReader::member(QLatin1StringView key, JsonValue::Type type, Need need)
{
    auto found = member(key, need);
    if (found && !checkType(m_reading, *found, key, type))
        found.reset();
    return found;
}

QString ObjectReader::text(QLatin1StringView key, Need need)
{
    const auto found = member(key, need);
    return found ? readText(m_reading, *found, key, need == Need::Optional) : QString();
}

QString ObjectReader::line(QLatin1StringView key, Need need)
{
    const auto found = member(key, need);
    if (!found)
        return {};
    QString text = m_reading.inOneLine(*found, key, readText(m_reading, *found, key, need == Need::Optional));
    if (need == Need::Required && text.isEmpty() && !isBlank(found->value.string))
        m_reading.error(Issue::Code::EmptyText, *found, {key});
    return text;
}

QStringList ObjectReader::texts(QLatin1StringView key, Need need)
{
    return list(key, need, [&](const Node &item) { return readText(m_reading, item, key); });
}

LocalizedText ObjectReader::localizedLine(QLatin1StringView key, Need need, qsizetype longest)
{
    const auto found = member(key, need);
    if (!found)
        return {};
    const ProfileField *ofTable = field(key);
    return readLocalized(m_reading, *found, key, Lines::One, ofTable == nullptr ? longest : ofTable->longest);
}

LocalizedText ObjectReader::localized(QLatin1StringView key, Need need)
{
    const auto found = member(key, need);
    return found ? readLocalized(m_reading, *found, key) : LocalizedText();
}

QList<LocalizedText> ObjectReader::localizedList(QLatin1StringView key, Need need)
{
    return list(key, need, [&](const Node &item) { return readLocalized(m_reading, item, key); });
}

bool ObjectReader::boolean(QLatin1StringView key, bool otherwise)
{
    const auto found = member(key, JsonValue::Type::Boolean, Need::Optional);
    return found ? found->value.boolean : otherwise;
}

std::optional<double> ObjectReader::number(QLatin1StringView key, double lowest, double highest, Need need)
{
    const auto found = member(key, JsonValue::Type::Number, need);
    if (!found)
        return {};
    const double number = found->value.number;
    if (number < lowest || number > highest)
        m_reading.error(Issue::Code::InvalidNumber, *found,
                        {numberText(number), numberText(lowest), numberText(highest)});
    return number;
}

std::optional<double> ObjectReader::number(QLatin1StringView key, Need need)
{
    const ProfileField *bounds = field(key);
    Q_ASSERT(bounds != nullptr && bounds->kind == FieldKind::Number);
    return bounds->isPositive ? positive(key, bounds->highest, need)
                              : number(key, bounds->lowest, bounds->highest, need);
}

std::optional<double> ObjectReader::positive(QLatin1StringView key, double highest, Need need)
{
    const auto found = member(key, JsonValue::Type::Number, need);
    if (!found)
        return {};
    const double number = found->value.number;
    if (number <= 0)
        m_reading.error(Issue::Code::NotPositive, *found, {key, numberText(number)});
    else if (number > highest)
        m_reading.error(Issue::Code::InvalidNumber, *found, {numberText(number), u"0"_s, numberText(highest)});
    return number;
}

std::optional<qint64> ObjectReader::wholeNumber(QLatin1StringView key, qint64 lowest, qint64 highest, Need need)
{
    const auto found = member(key, JsonValue::Type::Number, need);
    if (!found)
        return {};
    const double number = found->value.number;
    const bool isWhole = std::trunc(number) == number;
    if (isWhole && number >= double(lowest) && number <= double(highest))
        return qint64(number);
    m_reading.error(isWhole ? Issue::Code::InvalidNumber : Issue::Code::NotWhole, *found,
                    {numberText(number), QString::number(lowest), QString::number(highest)});
    return {};
}

std::optional<int> ObjectReader::integer(QLatin1StringView key, int lowest, int highest, Need need)
{
    const auto number = wholeNumber(key, lowest, highest, need);
    return number ? std::optional(int(*number)) : std::nullopt;
}

QDate ObjectReader::date(QLatin1StringView key, Need need)
{
    const auto found = member(key, JsonValue::Type::String, need);
    if (!found)
        return {};
    const auto date = PartialDate::fromString(found->value.string);
    if (!date || date->precision != PartialDate::Precision::Day) {
        m_reading.error(Issue::Code::InvalidDate, *found, {found->value.string});
        return {};
    }
    return date->first;
}

QDate ObjectReader::pastDate(QLatin1StringView key, Need need)
{
    const QDate found = date(key, need);
    if (found.isValid())
        m_reading.checkNotFuture(*find(key), found);
    return found;
}

std::optional<PartialDate> ObjectReader::partialDate(QLatin1StringView key, Need need)
{
    const auto found = member(key, JsonValue::Type::String, need);
    if (!found)
        return {};
    const auto date = PartialDate::fromString(found->value.string);
    if (!date)
        m_reading.error(Issue::Code::InvalidDate, *found, {found->value.string});
    return date;
}

QString ObjectReader::ownId(QSet<QString> &seen, const QString &kind)
{
    const QString id = plainId("id"_L1);
    if (seen.contains(id))
        m_reading.error(Issue::Code::DuplicateId, *find("id"_L1), {id, kind});
    if (!id.isEmpty())
        seen.insert(id);
    return id;
}

QString ObjectReader::plainId(QLatin1StringView key, Need need)
{
    const auto found = member(key, need);
    if (!found)
        return {};
    const QString id = readText(m_reading, *found, key); // an id that is left out is no empty one
    if (!id.isEmpty())
        m_reading.checkIsId(*found, id);
    return id;
}

QStringList ObjectReader::plainIds(QLatin1StringView key, Need need)
{
    QSet<QString> seen;
    return list(key, need, [&](const Node &item) {
        const QString id = readText(m_reading, item, key);
        if (!id.isEmpty()) {
            m_reading.checkIsId(item, id);
            m_reading.checkOnce(item, id, key, seen);
        }
        return id;
    });
}

QString ObjectReader::id(QLatin1StringView key, IdKind kind, Need need)
{
    const auto found = member(key, need);
    if (!found)
        return {};
    const QString id = readText(m_reading, *found, key, need == Need::Optional);
    if (!id.isEmpty())
        m_reading.checkId(kind, *found, id);
    return id;
}

QStringList ObjectReader::ids(QLatin1StringView key, IdKind kind, Need need)
{
    QSet<QString> seen;
    return list(key, need, [&](const Node &item) {
        const QString id = readText(m_reading, item, key);
        if (!id.isEmpty()) {
            m_reading.checkId(kind, item, id);
            m_reading.checkOnce(item, id, key, seen);
        }
        return id;
    });
}

QString ObjectReader::level(QLatin1StringView key, const QString &criterion, Need need)
{
    const auto found = member(key, need);
    if (!found)
        return {};
    const QString level = readText(m_reading, *found, key);
    if (!level.isEmpty())
        m_reading.checkLevel(*found, level, criterion);
    return level;
}

} // namespace lotse
