// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sheetpart.h"

#include "core/jsonwriter.h"

#include <QLocale>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// A cell by its row and column, counted from 0.
struct CellReference
{
    qsizetype row = 0;
    qsizetype column = 0;
};

/// Reads "AB12"; nothing if it is no such name.
std::optional<CellReference> reference(QStringView text)
{
    constexpr qsizetype most = 10'000'000; // beyond what any spreadsheet has
    qsizetype column = 0;
    qsizetype row = 0;
    bool inDigits = false;
    for (const QChar character : text) {
        if (character == u'$')
            continue;
        const char16_t letter = character.toUpper().unicode();
        if (!inDigits && letter >= u'A' && letter <= u'Z') {
            column = column * 26 + (letter - u'A' + 1);
        } else if (letter >= u'0' && letter <= u'9') {
            inDigits = true;
            row = row * 10 + (letter - u'0');
        } else {
            return std::nullopt;
        }
        if (row > most || column > most)
            return std::nullopt;
    }
    if (row < 1 || column < 1)
        return std::nullopt;
    return CellReference {.row = row - 1, .column = column - 1};
}

/// A cell as the part writes it.
struct StoredCell
{
    QString type;
    int style = 0;
    bool hasFormula = false;
    QString value;
    QString inlined;
};

/// Returns @p number without the last of its binary digits, which nobody typed: 99.9 for 0.999 * 100.
double rounded(double number)
{
    return QLocale::c().toDouble(QString::number(number, 'g', 15));
}

QString spelled(double number)
{
    return QString::fromLatin1(numberSpelling(number));
}

class SheetReader final
{
public:
    SheetReader(const QByteArray &bytes, const WorkbookParts &parts, TableFiller &filler, TableSheet &sheet)
        : m_xml(bytes), m_parts(parts), m_filler(filler), m_sheet(sheet)
    {
    }

    /// Error: those of the filler.
    std::expected<void, Issue> read()
    {
        QList<TableArea> merged;
        while (m_xml.next()) {
            if (m_xml.isStart("row"_L1)) {
                beginRow();
            } else if (m_xml.isStart("c"_L1)) {
                if (const auto done = takeCell(); !done)
                    return done;
            } else if (m_xml.isStart("mergeCell"_L1)) {
                const QString area = m_xml.attribute("ref"_L1);
                const auto first = reference(area.section(u':', 0, 0));
                const auto last = reference(area.section(u':', -1));
                if (first && last)
                    merged.append(
                        {.top = first->row, .left = first->column, .bottom = last->row, .right = last->column});
            }
        }
        return m_filler.merge(m_sheet, merged);
    }

    [[nodiscard]] bool isFaulty() const { return m_isFaulty || m_xml.isFaulty(); }

private:
    void beginRow()
    {
        bool isNumber = false;
        const qsizetype number = m_xml.attribute("r"_L1).toInt(&isNumber);
        m_row = isNumber && number > 0 ? number - 1 : m_row + 1;
        m_column = -1;
    }

    std::expected<void, Issue> takeCell()
    {
        const auto place = reference(m_xml.attribute("r"_L1));
        if (place)
            m_row = place->row;
        m_column = place ? place->column : m_column + 1;
        const StoredCell stored = storedCell();
        const TableCell cell = cellOf(stored);
        // Cells with nothing but a format reach far beyond the table.
        if (cell.isEmpty() && cell.note == TableCell::Note::None)
            return {};
        return m_filler.put(m_sheet, std::max<qsizetype>(m_row, 0), m_column, cell);
    }

    StoredCell storedCell()
    {
        StoredCell stored {.type = m_xml.attribute("t"_L1), .style = m_xml.attribute("s"_L1).toInt()};
        const int outer = m_xml.depth();
        while (m_xml.next() && m_xml.depth() >= outer) {
            if (m_xml.isStart("f"_L1))
                stored.hasFormula = true;
            else if (m_xml.isStart("v"_L1))
                stored.value = m_xml.letters();
            else if (m_xml.isStart("is"_L1))
                stored.inlined = readRichText(m_xml);
        }
        return stored;
    }

    TableCell cellOf(const StoredCell &stored)
    {
        if (stored.type == "inlineStr"_L1)
            return text(stored.inlined);
        if (stored.value.isEmpty())
            return {.note = stored.hasFormula ? TableCell::Note::NoStoredValue : TableCell::Note::None};
        if (stored.type == "s"_L1) {
            bool isNumber = false;
            const qsizetype index = stored.value.trimmed().toLongLong(&isNumber);
            if (isNumber && index >= 0 && index < m_parts.strings.size())
                return text(m_parts.strings.at(index));
            m_isFaulty = true; // another text in its place would be a wrong answer
            return {};
        }
        if (stored.type == "str"_L1)
            return text(stored.value);
        if (stored.type == "b"_L1) {
            const bool isTrue = stored.value.trimmed() == "1"_L1 || stored.value.trimmed() == "true"_L1;
            return {
                .kind = TableCell::Kind::Boolean, .text = isTrue ? u"TRUE"_s : u"FALSE"_s, .number = isTrue ? 1. : 0.};
        }
        if (stored.type == "e"_L1)
            return {.kind = TableCell::Kind::Error, .text = stored.value};
        if (stored.type == "d"_L1)
            return day(QDate::fromString(stored.value.left(10), Qt::ISODate), stored.value);
        return numberCell(stored);
    }

    static TableCell text(const QString &text)
    {
        const QString plain = text.trimmed();
        if (plain.isEmpty())
            return {};
        return {.kind = TableCell::Kind::Text, .text = plain};
    }

    static TableCell day(QDate date, const QString &otherwise)
    {
        if (!date.isValid())
            return text(otherwise);
        return {.kind = TableCell::Kind::Date, .text = date.toString(Qt::ISODate), .date = date};
    }

    [[nodiscard]] TableCell numberCell(const StoredCell &stored) const
    {
        bool isNumber = false;
        const double number = QLocale::c().toDouble(stored.value.trimmed(), &isNumber);
        if (!isNumber || !std::isfinite(number))
            return text(stored.value);
        const CellFormat format = stored.style >= 0 && stored.style < m_parts.formats.size()
            ? m_parts.formats.at(stored.style)
            : CellFormat();
        switch (format.kind) {
        case CellFormat::Kind::Date:
            if (const QDate date = dayOfSerial(number, m_parts.countsFrom1904); date.isValid())
                return day(date, {});
            break;
        case CellFormat::Kind::Percent: {
            const double shown = rounded(number * 100);
            return {.kind = TableCell::Kind::Number, .text = spelled(shown) + " %"_L1, .number = shown, .unit = u"%"_s};
        }
        case CellFormat::Kind::Time:
        case CellFormat::Kind::Plain: break;
        }
        const double shown = rounded(number);
        return {.kind = TableCell::Kind::Number,
                .text = format.unit.isEmpty() ? spelled(shown) : QString(spelled(shown) + u' ' + format.unit),
                .number = shown,
                .unit = format.unit};
    }

    XmlPart m_xml;
    const WorkbookParts &m_parts;
    TableFiller &m_filler;
    TableSheet &m_sheet;
    qsizetype m_row = -1;
    qsizetype m_column = -1;
    bool m_isFaulty = false;
};

} // namespace

Result<TableSheet> readSheetPart(ArchiveParts &archive, const ListedSheet &listed, const WorkbookParts &parts,
                                 TableFiller &filler)
{
    if (const auto begun = filler.beginSheet(); !begun)
        return std::unexpected(begun.error());
    const auto bytes = archive.read(listed.part);
    if (!bytes)
        return std::unexpected(bytes.error());
    TableSheet sheet {.name = listed.name, .isHidden = listed.isHidden};
    SheetReader reader(*bytes, parts, filler, sheet);
    const auto done = reader.read();
    if (!done)
        return std::unexpected(done.error());
    if (reader.isFaulty())
        return std::unexpected(
            Issue {.code = Issue::Code::DamagedTable, .place = {.file = archive.file()}, .arguments = {listed.part}});
    return sheet;
}

} // namespace lotse
