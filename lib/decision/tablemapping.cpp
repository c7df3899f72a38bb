// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/tablemapping.h"

#include "core/enumnames.h"
#include "decision/cellanswer.h"
#include "decision/tableoptions.h"
#include "decision/tablewords.h"

#include <algorithm>
#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// False for what is no number, too.
bool isWithin(double number, double lowest, double highest)
{
    return number >= lowest && number <= highest;
}

constexpr qsizetype rowsWithHeadings = 30; // among which they are looked for
constexpr qsizetype rowsLookedAt = 100; // for what a column holds

constexpr auto roleNames = std::to_array<EnumName<ColumnRole>>({{"ignored"_L1, ColumnRole::Ignored},
                                                                {"provider"_L1, ColumnRole::Provider},
                                                                {"deployment"_L1, ColumnRole::Deployment},
                                                                {"criterion"_L1, ColumnRole::Criterion},
                                                                {"answer"_L1, ColumnRole::Answer},
                                                                {"claim"_L1, ColumnRole::Claim},
                                                                {"source"_L1, ColumnRole::Source},
                                                                {"date"_L1, ColumnRole::Date},
                                                                {"text"_L1, ColumnRole::Text}});

/// Returns what a heading usually stands over; nothing if it is no usual one.
std::optional<ColumnRole> usualRole(const QString &heading)
{
    static const QHash<QString, ColumnRole> usual {
        {u"anbieter"_s, ColumnRole::Provider},
        {u"provider"_s, ColumnRole::Provider},
        {u"vendor"_s, ColumnRole::Provider},
        {u"hersteller"_s, ColumnRole::Provider},
        {u"lieferant"_s, ColumnRole::Provider},
        {u"supplier"_s, ColumnRole::Provider},
        {u"unternehmen"_s, ColumnRole::Provider},
        {u"company"_s, ColumnRole::Provider},
        {u"einsatz"_s, ColumnRole::Deployment},
        {u"angebot"_s, ColumnRole::Deployment},
        {u"bereitstellung"_s, ColumnRole::Deployment},
        {u"deployment"_s, ColumnRole::Deployment},
        {u"region"_s, ColumnRole::Deployment},
        {u"produkt"_s, ColumnRole::Deployment},
        {u"product"_s, ColumnRole::Deployment},
        {u"dienst"_s, ColumnRole::Deployment},
        {u"service"_s, ColumnRole::Deployment},
        {u"option"_s, ColumnRole::Deployment},
        {u"kriterium"_s, ColumnRole::Criterion},
        {u"criterion"_s, ColumnRole::Criterion},
        {u"frage"_s, ColumnRole::Criterion},
        {u"question"_s, ColumnRole::Criterion},
        {u"merkmal"_s, ColumnRole::Criterion},
        {u"anforderung"_s, ColumnRole::Criterion},
        {u"requirement"_s, ColumnRole::Criterion},
        {u"thema"_s, ColumnRole::Criterion},
        {u"topic"_s, ColumnRole::Criterion},
        {u"lotse"_s, ColumnRole::Criterion},
        {u"antwort"_s, ColumnRole::Answer},
        {u"answer"_s, ColumnRole::Answer},
        {u"response"_s, ColumnRole::Answer},
        {u"stufe"_s, ColumnRole::Answer},
        {u"level"_s, ColumnRole::Answer},
        {u"wert"_s, ColumnRole::Answer},
        {u"value"_s, ColumnRole::Answer},
        {u"angabe"_s, ColumnRole::Answer},
        {u"nachweis"_s, ColumnRole::Source},
        {u"beleg"_s, ColumnRole::Source},
        {u"quelle"_s, ColumnRole::Source},
        {u"fundstelle"_s, ColumnRole::Source},
        {u"source"_s, ColumnRole::Source},
        {u"evidence"_s, ColumnRole::Source},
        {u"reference"_s, ColumnRole::Source},
        {u"link"_s, ColumnRole::Source},
        {u"url"_s, ColumnRole::Source},
        {u"adresse"_s, ColumnRole::Source},
        {u"datum"_s, ColumnRole::Date},
        {u"stand"_s, ColumnRole::Date},
        {u"date"_s, ColumnRole::Date},
        {u"day"_s, ColumnRole::Date},
        {u"erläuterung"_s, ColumnRole::Text},
        {u"begründung"_s, ColumnRole::Text},
        {u"anmerkung"_s, ColumnRole::Text},
        {u"bemerkung"_s, ColumnRole::Text},
        {u"hinweis"_s, ColumnRole::Text},
        {u"kommentar"_s, ColumnRole::Text},
        {u"text"_s, ColumnRole::Text},
        {u"explanation"_s, ColumnRole::Text},
        {u"remark"_s, ColumnRole::Text},
        {u"comment"_s, ColumnRole::Text},
        {u"note"_s, ColumnRole::Text},
        {u"notes"_s, ColumnRole::Text},
        {u"nr"_s, ColumnRole::Ignored},
        {u"no"_s, ColumnRole::Ignored},
        {u"nummer"_s, ColumnRole::Ignored},
        {u"number"_s, ColumnRole::Ignored},
    };
    const QStringList words = comparableWords(heading).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 6)
        return std::nullopt;
    if (words.contains("intern"_L1) || words.contains("internal"_L1))
        return ColumnRole::Ignored;
    for (const QString &word : {words.first(), words.last()}) {
        if (const auto found = usual.constFind(word); found != usual.cend())
            return *found;
    }
    return std::nullopt;
}

/// Guesses one sheet.
class Guess final
{
public:
    Guess(const TableSheet &sheet, const Library &library)
        : m_sheet(sheet), m_library(library), m_criteria(library), m_options(library), m_columns(sheet.columnCount())
    {
    }

    [[nodiscard]] TableMapping mapping(int headingRow) const
    {
        TableMapping mapping;
        mapping.headingRow = headingRow > 0 ? headingRow : guessedHeadingRow();
        for (qsizetype column = 0; column < m_columns; ++column)
            mapping.headings.append(comparableWords(heading(mapping.headingRow, column)));
        mapping.columns.resize(m_columns);
        const qsizetype criterionColumn = columnOfCriteria(mapping.headingRow);
        if (criterionColumn >= 0)
            mapCriterionRows(mapping, criterionColumn);
        else
            mapProviderRows(mapping);
        return mapping;
    }

    /// Returns how many criteria the sheet names, in the row of headings or in a column.
    [[nodiscard]] qsizetype namedCriteria() const
    {
        const int headingRow = guessedHeadingRow();
        qsizetype most = criteriaInHeadings(headingRow);
        for (qsizetype column = 0; column < m_columns; ++column)
            most = std::max(most, criteriaBelow(headingRow, column));
        return most;
    }

private:
    [[nodiscard]] QString heading(int row, qsizetype column) const
    {
        const TableCell &cell = m_sheet.cell(row - 1, column);
        // A title over several columns is the heading of the first one.
        return cell.note == TableCell::Note::Covered && column > 0
                && m_sheet.cell(row - 1, column - 1).text == cell.text
            ? QString()
            : cell.text;
    }

    [[nodiscard]] int guessedHeadingRow() const
    {
        int best = 0;
        qsizetype most = 1;
        for (int row = 1; row <= std::min(rowsWithHeadings, m_sheet.rows.size()); ++row) {
            qsizetype known = 0;
            for (qsizetype column = 0; column < m_columns; ++column) {
                const QString text = heading(row, column);
                if (text.isEmpty() || text.size() > longestNaming)
                    continue;
                known += usualRole(text) || !m_criteria.idOf(text).isEmpty() || m_options.isKnown(text) ? 1 : 0;
            }
            if (known > most) {
                most = known;
                best = row;
            }
        }
        return best;
    }

    [[nodiscard]] qsizetype criteriaInHeadings(int headingRow) const
    {
        qsizetype count = 0;
        for (qsizetype column = 0; column < m_columns; ++column)
            count += m_criteria.idOf(heading(headingRow, column)).isEmpty() ? 0 : 1;
        return count;
    }

    [[nodiscard]] qsizetype criteriaBelow(int headingRow, qsizetype column) const
    {
        QSet<QString> found;
        for (qsizetype row = headingRow; row < lastRow(headingRow); ++row) {
            const QString id = m_criteria.idOf(m_sheet.cell(row, column).text);
            if (!id.isEmpty())
                found.insert(id);
        }
        return found.size();
    }

    [[nodiscard]] qsizetype lastRow(int headingRow) const
    {
        return std::min(m_sheet.rows.size(), headingRow + rowsLookedAt);
    }

    /// Returns the column that names the criteria of the rows, or -1.
    [[nodiscard]] qsizetype columnOfCriteria(int headingRow) const
    {
        qsizetype best = -1;
        qsizetype most = criteriaInHeadings(headingRow);
        for (qsizetype column = 0; column < m_columns; ++column) {
            const bool isCalledSo = usualRole(heading(headingRow, column)) == ColumnRole::Criterion;
            const qsizetype found = criteriaBelow(headingRow, column);
            if (found > most && (isCalledSo || found >= 2)) {
                most = found;
                best = column;
            }
        }
        return best;
    }

    /// Gives a role to a column that only one can have; false where another one has it.
    static bool takeOnce(TableMapping &mapping, qsizetype column, ColumnRole role)
    {
        if (std::ranges::contains(mapping.columns, role, &MappedColumn::role))
            return false;
        mapping.columns[column].role = role;
        return true;
    }

    void mapCriterionRows(TableMapping &mapping, qsizetype criterionColumn) const
    {
        mapping.columns[criterionColumn].role = ColumnRole::Criterion;
        bool hasAnswers = false;
        for (qsizetype column = 0; column < m_columns; ++column) {
            const QString name = heading(mapping.headingRow, column);
            const auto role = usualRole(name);
            if (column == criterionColumn || role == ColumnRole::Criterion)
                continue;
            if (m_options.isKnown(name)) {
                mapping.columns[column] = {.role = ColumnRole::Answer, .option = name};
            } else if (role == ColumnRole::Answer) {
                hasAnswers = takeOnce(mapping, column, ColumnRole::Answer) || hasAnswers;
            } else if (role && *role != ColumnRole::Ignored) {
                takeOnce(mapping, column, *role);
            }
        }
        // Columns of providers that the library does not know yet.
        for (qsizetype column = 0; column < m_columns && !hasAnswers; ++column) {
            const QString name = heading(mapping.headingRow, column);
            if (column != criterionColumn && mapping.columns.at(column).role == ColumnRole::Ignored && !usualRole(name)
                && hasAnswersBelow(mapping.headingRow, criterionColumn, column))
                mapping.columns[column] = {.role = ColumnRole::Answer, .option = name};
        }
    }

    [[nodiscard]] bool hasAnswersBelow(int headingRow, qsizetype criterionColumn, qsizetype column) const
    {
        for (qsizetype row = headingRow; row < lastRow(headingRow); ++row) {
            const QString id = m_criteria.idOf(m_sheet.cell(row, criterionColumn).text);
            const Criterion *criterion = m_library.criterion(id);
            const TableCell &cell = m_sheet.cell(row, column);
            if (criterion == nullptr || cell.isEmpty() || cell.text.size() > longestNaming)
                continue;
            const bool isAnswer = criterion->kind == Criterion::Kind::Levels
                ? !levelMeant(*criterion, cell.text).id.isEmpty()
                : cell.kind == TableCell::Kind::Number || !numberAnswer(*criterion, cell.text).readings.isEmpty();
            if (isAnswer)
                return true;
        }
        return false;
    }

    void mapProviderRows(TableMapping &mapping) const
    {
        QSet<QString> taken;
        for (qsizetype column = 0; column < m_columns; ++column) {
            const QString name = heading(mapping.headingRow, column);
            const auto role = usualRole(name);
            const QString criterion = m_criteria.idOf(name);
            if (!criterion.isEmpty() && !taken.contains(criterion)) {
                taken.insert(criterion);
                mapping.columns[column] = {.role = ColumnRole::Claim, .criterion = criterion};
            } else if (role && *role != ColumnRole::Criterion && *role != ColumnRole::Answer) {
                takeOnce(mapping, column, *role);
            }
        }
        const bool hasProvider = std::ranges::contains(mapping.columns, ColumnRole::Provider, &MappedColumn::role);
        for (qsizetype column = 0; column < m_columns && !hasProvider; ++column) {
            if (mapping.columns.at(column).role == ColumnRole::Ignored
                && namesOptionsBelow(mapping.headingRow, column)) {
                mapping.columns[column].role = ColumnRole::Provider;
                break;
            }
        }
    }

    [[nodiscard]] bool namesOptionsBelow(int headingRow, qsizetype column) const
    {
        for (qsizetype row = headingRow; row < lastRow(headingRow); ++row) {
            if (m_options.isKnown(m_sheet.cell(row, column).text))
                return true;
        }
        return false;
    }

    const TableSheet &m_sheet;
    const Library &m_library;
    CriterionWords m_criteria;
    OptionNames m_options;
    qsizetype m_columns;
};

JsonValue valueJson(const ClaimValue &value)
{
    switch (value.kind) {
    case ClaimValue::Kind::Unknown: return {};
    case ClaimValue::Kind::Level: return {value.level};
    case ClaimValue::Kind::Number:
        return JsonValue::array(
            {JsonValue(value.number.low), JsonValue(value.number.likely), JsonValue(value.number.high)});
    }
    Q_UNREACHABLE_RETURN({});
}

ClaimValue valueFromJson(const JsonValue &json)
{
    if (json.type == JsonValue::Type::String)
        return {.kind = ClaimValue::Kind::Level, .level = json.string};
    if (json.type == JsonValue::Type::Array && json.items.size() == 3)
        return {.kind = ClaimValue::Kind::Number,
                .number = {.low = json.items.at(0).number,
                           .likely = json.items.at(1).number,
                           .high = json.items.at(2).number}};
    return {};
}

JsonValue textsJson(const QMap<QString, QString> &texts)
{
    JsonValue json = JsonValue::object();
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        json.set(text.key(), JsonValue(text.value()));
    return json;
}

QMap<QString, QString> textsFromJson(const JsonValue *json)
{
    QMap<QString, QString> texts;
    for (qsizetype i = 0; json != nullptr && i < json->members.size(); ++i)
        texts.insert(json->members.at(i).key, json->members.at(i).value.string);
    return texts;
}

QString memberText(const JsonValue &json, QStringView key)
{
    const JsonValue *value = json.find(key);
    return value == nullptr ? QString() : value->string;
}

} // namespace

bool TableMapping::hasCriterionRows() const
{
    return std::ranges::contains(columns, ColumnRole::Criterion, &MappedColumn::role);
}

QString meaningKey(const QString &criterion, const QString &answer)
{
    return criterion + u'=' + comparableWords(answer);
}

qsizetype guessedSheet(const Table &table, const Library &library)
{
    qsizetype best = 0;
    qsizetype most = -1;
    for (qsizetype i = 0; i < table.sheets.size(); ++i) {
        const TableSheet &sheet = table.sheets.at(i);
        if (sheet.isHidden)
            continue;
        if (const qsizetype named = Guess(sheet, library).namedCriteria(); named > most) {
            most = named;
            best = i;
        }
    }
    return best;
}

TableMapping guessedMapping(const TableSheet &sheet, const Library &library, int headingRow)
{
    return Guess(sheet, library).mapping(headingRow);
}

std::optional<TableMapping> rememberedMapping(const QList<TableMapping> &remembered, const TableSheet &sheet)
{
    for (const TableMapping &mapping : remembered | std::views::reverse) {
        for (qsizetype row = 0; row < std::min(rowsWithHeadings, sheet.rows.size()); ++row) {
            bool isSame = !mapping.headings.isEmpty() && sheet.rows.at(row).size() <= mapping.headings.size();
            for (qsizetype column = 0; isSame && column < mapping.headings.size(); ++column) {
                const TableCell &cell = sheet.cell(row, column);
                // What a merged cell covers is no heading where it was kept.
                isSame = comparableWords(cell.text) == mapping.headings.at(column)
                    || (cell.note == TableCell::Note::Covered && mapping.headings.at(column).isEmpty());
            }
            if (isSame) {
                TableMapping found = mapping;
                found.headingRow = int(row) + 1;
                return found;
            }
        }
    }
    return std::nullopt;
}

JsonValue mappingJson(const TableMapping &mapping)
{
    QList<JsonValue> headings;
    for (const QString &heading : mapping.headings)
        headings.append(JsonValue(heading));
    QList<JsonValue> columns;
    for (const MappedColumn &column : mapping.columns) {
        JsonValue json = JsonValue::object();
        json.set(u"role"_s, JsonValue(QString(nameOf(roleNames, column.role))));
        if (!column.criterion.isEmpty())
            json.set(u"criterion"_s, JsonValue(column.criterion));
        if (!column.option.isEmpty())
            json.set(u"option"_s, JsonValue(column.option));
        columns.append(json);
    }
    JsonValue meanings = JsonValue::object();
    for (auto meaning = mapping.meanings.cbegin(); meaning != mapping.meanings.cend(); ++meaning)
        meanings.set(meaning.key(), valueJson(meaning.value()));
    JsonValue json = JsonValue::object();
    json.set(u"heading_row"_s, JsonValue(mapping.headingRow));
    json.set(u"headings"_s, JsonValue::array(headings));
    json.set(u"columns"_s, JsonValue::array(columns));
    json.set(u"criteria"_s, textsJson(mapping.criteria));
    json.set(u"options"_s, textsJson(mapping.options));
    json.set(u"meanings"_s, meanings);
    return json;
}

std::optional<TableMapping> mappingFromJson(const JsonValue &json)
{
    const JsonValue *row = json.find(u"heading_row");
    const JsonValue *headings = json.find(u"headings");
    const JsonValue *columns = json.find(u"columns");
    if (row == nullptr || headings == nullptr || columns == nullptr || !isWithin(row->number, 0, 1e6)
        || headings->items.size() != columns->items.size())
        return std::nullopt;
    TableMapping mapping {.headingRow = int(row->number)};
    for (const JsonValue &heading : headings->items)
        mapping.headings.append(heading.string);
    for (const JsonValue &column : columns->items) {
        const auto role = std::ranges::find(roleNames, memberText(column, u"role"), &EnumName<ColumnRole>::name);
        if (role == roleNames.end())
            return std::nullopt;
        mapping.columns.append({.role = role->value,
                                .criterion = memberText(column, u"criterion"),
                                .option = memberText(column, u"option")});
    }
    mapping.criteria = textsFromJson(json.find(u"criteria"));
    mapping.options = textsFromJson(json.find(u"options"));
    if (const JsonValue *meanings = json.find(u"meanings")) {
        for (const JsonMember &meaning : meanings->members)
            mapping.meanings.insert(meaning.key, valueFromJson(meaning.value));
    }
    return mapping;
}

} // namespace lotse
