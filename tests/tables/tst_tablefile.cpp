// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablefile.h"

#include "core/file.h"
#include "tables/workbookwriter.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

using Kind = TableCell::Kind;
using Note = TableCell::Note;

/// Workbooks and CSV become the same table, and no file does harm.
class TestTableFile : public QObject
{
    Q_OBJECT

private slots:
    void readsCells_data();
    void readsCells();
    void placesCellsWithoutNames();
    void readsDays_data();
    void readsDays();
    void readsSheetsAndTheirState();
    void showsMergedCells();
    void followsRelations();
    void readsTheSameFromCsv_data();
    void readsTheSameFromCsv();
    void readsWhatAProgramWrote_data();
    void readsWhatAProgramWrote();
    void refuses_data();
    void refuses();
    void refusesHostileArchives_data();
    void refusesHostileArchives();
    void limitsSheets_data();
    void limitsSheets();
    void damagedBytesAreRefusedOrRead();
};

namespace {

TableCell numberCell(double number, const QString &text, const QString &unit = {})
{
    return {.kind = Kind::Number, .text = text, .number = number, .unit = unit};
}

TableCell textCell(const QString &text)
{
    return {.kind = Kind::Text, .text = text};
}

TableCell dayCell(const QString &day)
{
    return {.kind = Kind::Date, .text = day, .date = QDate::fromString(day, Qt::ISODate)};
}

WrittenWorkbook oneSheet(const QByteArray &data)
{
    return {.sheets = {{.name = "Answers", .data = data}}};
}

Result<Table> read(const QByteArray &bytes)
{
    return readTable(bytes, u"table"_s);
}

QString described(const Issue &issue)
{
    return QString::number(int(issue.code)) + u' ' + issue.arguments.join(u'|');
}

} // namespace

void TestTableFile::readsCells_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<TableCell>("expected");
    const auto row = [](const char *name, const QByteArray &xml, const TableCell &cell) {
        QTest::newRow(name) << xml << cell;
    };
    row("shared text", R"(<c r="A1" t="s"><v>0</v></c>)", textCell(u"Größe & Maß"_s));
    row("shared text in pieces, without its pronunciation", R"(<c r="A1" t="s"><v>1</v></c>)",
        textCell(u"no storage"_s));
    row("shared text with an escape", R"(<c r="A1" t="s"><v>2</v></c>)", textCell(u"a\tb _x0009_"_s));
    row("inline text", R"(<c r="A1" t="inlineStr"><is><t>here</t></is></c>)", textCell(u"here"_s));
    row("inline text in pieces",
        R"(<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>he</t></r><r><t>re</t></r></is></c>)", textCell(u"here"_s));
    row("text that looks like a formula", R"(<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>)", textCell(u"=1+1"_s));
    row("text with a plus", R"(<c r="A1" t="inlineStr"><is><t>+49 7531</t></is></c>)", textCell(u"+49 7531"_s));
    row("text with a minus", R"(<c r="A1" t="inlineStr"><is><t>- none</t></is></c>)", textCell(u"- none"_s));
    row("text with an at", R"(<c r="A1" t="inlineStr"><is><t>@SUM(A1)</t></is></c>)", textCell(u"@SUM(A1)"_s));
    row("number", R"(<c r="A1"><v>0.1</v></c>)", numberCell(0.1, u"0.1"_s));
    row("number as it is stored", R"(<c r="A1" t="n"><v>0.30000000000000004</v></c>)", numberCell(0.3, u"0.3"_s));
    row("large number", R"(<c r="A1"><v>1.5E6</v></c>)", numberCell(1500000, u"1500000"_s));
    row("per cent", R"(<c r="A1" s="1"><v>0.999</v></c>)", numberCell(99.9, u"99.9 %"_s, u"%"_s));
    row("per cent by number", R"(<c r="A1" s="2"><v>0.57</v></c>)", numberCell(57, u"57 %"_s, u"%"_s));
    row("euros", R"(<c r="A1" s="3"><v>3.5</v></c>)", numberCell(3.5, u"3.5 €"_s, u"€"_s));
    row("dollars", R"(<c r="A1" s="4"><v>3.5</v></c>)", numberCell(3.5, u"3.5 $"_s, u"$"_s));
    row("formula with its result", R"(<c r="A1"><f>1+1</f><v>2</v></c>)", numberCell(2, u"2"_s));
    row("formula with a text", R"(<c r="A1" t="str"><f>A2</f><v>low</v></c>)", textCell(u"low"_s));
    row("formula without result", R"(<c r="A1"><f>1+1</f></c>)", {.note = Note::NoStoredValue});
    row("formula with an empty result", R"(<c r="A1"><f>1+1</f><v></v></c>)", {.note = Note::NoStoredValue});
    row("true", R"(<c r="A1" t="b"><v>1</v></c>)", {.kind = Kind::Boolean, .text = u"TRUE"_s, .number = 1});
    row("false", R"(<c r="A1" t="b"><v>0</v></c>)", {.kind = Kind::Boolean, .text = u"FALSE"_s});
    row("error", R"(<c r="A1" t="e"><v>#REF!</v></c>)", {.kind = Kind::Error, .text = u"#REF!"_s});
    row("day", R"(<c r="A1" s="7"><v>46341</v></c>)", dayCell(u"2026-11-15"_s));
    row("day and time", R"(<c r="A1" s="5"><v>46341.75</v></c>)", dayCell(u"2026-11-15"_s));
    row("time", R"(<c r="A1" s="6"><v>0.5</v></c>)", numberCell(0.5, u"0.5"_s));
    row("day as text of its type", R"(<c r="A1" t="d"><v>2026-11-15T00:00:00</v></c>)", dayCell(u"2026-11-15"_s));
    row("number with a style that is not there", R"(<c r="A1" s="99"><v>7</v></c>)", numberCell(7, u"7"_s));
    row("what is no number", R"(<c r="A1"><v>1,5</v></c>)", textCell(u"1,5"_s));
    row("nothing but a format", R"(<c r="A1" s="1"/>)", {});
    row("spaces", R"(<c r="A1" t="inlineStr"><is><t xml:space="preserve">  </t></is></c>)", {});
}

void TestTableFile::readsCells()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const TableCell, expected);
    WrittenWorkbook workbook = oneSheet("<row r=\"1\">" + xml + "</row>");
    workbook.strings = {"<t>Größe &amp; Maß</t>",
                        "<r><t xml:space=\"preserve\">no </t></r><r><t>storage</t></r><rPh><t>no</t></rPh>",
                        "<t>a_x0009_b _x005F_x0009_</t>"};
    workbook.formats = {{164, "0.0%"},
                        {165, "#,##0.00\\ [$€-407]"},
                        {166, "[$$-409]#,##0.00;[Red]-[$$-409]#,##0.00"},
                        {167, "dd\\.mm\\.yyyy\\ hh:mm"},
                        {168, "[h]:mm:ss"}};
    workbook.styles = {0, 164, 10, 165, 166, 167, 168, 14}; // the first one counts for cells without style
    const auto table = read(workbook.bytes());
    QVERIFY2(table.has_value(), table ? "" : qPrintable(described(table.error())));
    QCOMPARE(table->sheets.size(), 1);
    QCOMPARE(table->sheets.first().cell(0, 0), expected);
}

void TestTableFile::placesCellsWithoutNames()
{
    const auto table = read(oneSheet("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"4\"><c r=\"C4\"><v>3</v></c>"
                                     "<c><v>4</v></c></row><row><c><v>5</v></c></row>")
                                .bytes());
    QVERIFY(table.has_value());
    const TableSheet &sheet = table->sheets.first();
    QCOMPARE(sheet.cell(0, 0).number, 1.);
    QCOMPARE(sheet.cell(0, 1).number, 2.);
    QCOMPARE(sheet.cell(3, 2).number, 3.);
    QCOMPARE(sheet.cell(3, 3).number, 4.);
    QCOMPARE(sheet.cell(4, 0).number, 5.);
    QCOMPARE(sheet.rows.size(), 5);
    QCOMPARE(sheet.columnCount(), 4);
}

void TestTableFile::readsDays_data()
{
    // ECMA-376, part 1, 18.17.4: 1900 has a 29 February there.
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("day");
    QTest::newRow("first day") << QByteArray("1") << false << u"1900-01-01"_s;
    QTest::newRow("last day before the one that never was") << QByteArray("59") << false << u"1900-02-28"_s;
    QTest::newRow("the day that never was") << QByteArray("60") << false << u""_s;
    QTest::newRow("first day after it") << QByteArray("61") << false << u"1900-03-01"_s;
    QTest::newRow("today") << QByteArray("46356") << false << u"2026-11-30"_s;
    QTest::newRow("last day") << QByteArray("2958465") << false << u"9999-12-31"_s;
    QTest::newRow("beyond") << QByteArray("2958466") << false << u""_s;
    QTest::newRow("before") << QByteArray("-1") << false << u""_s;
    QTest::newRow("1904: first day") << QByteArray("0") << true << u"1904-01-01"_s;
    QTest::newRow("1904: today") << QByteArray("44894") << true << u"2026-11-30"_s;
}

void TestTableFile::readsDays()
{
    QFETCH(const QByteArray, serial);
    QFETCH(const bool, from1904);
    QFETCH(const QString, day);
    for (const QByteArray &code : {QByteArray("yyyy-mm-dd"), QByteArray("[$-407]d. mmmm yyyy;@"), QByteArray("mmm yy"),
                                   QByteArray("\"Stand \"dd/mm/yyyy")}) {
        WrittenWorkbook workbook = oneSheet("<row><c s=\"0\"><v>" + serial + "</v></c></row>");
        workbook.formats = {{170, QByteArray(code).replace('"', "&quot;")}};
        workbook.styles = {170};
        workbook.countsFrom1904 = from1904;
        const auto table = read(workbook.bytes());
        QVERIFY(table.has_value());
        const TableCell cell = table->sheets.first().cell(0, 0);
        QCOMPARE(cell.kind, day.isEmpty() ? Kind::Number : Kind::Date);
        QCOMPARE(cell.date.toString(Qt::ISODate), day);
    }
}

void TestTableFile::readsSheetsAndTheirState()
{
    const QByteArray cell = "<row><c><v>1</v></c></row>";
    const WrittenWorkbook workbook {.sheets = {{.name = "Eins &amp; zwei", .data = cell},
                                               {.name = "Listen", .data = cell, .state = "hidden"},
                                               {.name = "Mehr", .data = cell, .state = "veryHidden"},
                                               {.name = "Leer"}}};
    const auto table = read(workbook.bytes());
    QVERIFY(table.has_value());
    QStringList names;
    QList<bool> hidden;
    for (const TableSheet &sheet : table->sheets) {
        names.append(sheet.name);
        hidden.append(sheet.isHidden);
    }
    QCOMPARE(names, (QStringList {u"Eins & zwei"_s, u"Listen"_s, u"Mehr"_s, u"Leer"_s}));
    QCOMPARE(hidden, (QList<bool> {false, true, true, false}));
    QCOMPARE(table->sheets.at(3).rows.size(), 0);
}

void TestTableFile::showsMergedCells()
{
    WrittenWorkbook workbook = oneSheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>2</v></c></row>"
                                        "<row r=\"2\"><c r=\"B2\"><v>3</v></c></row>"
                                        "<row r=\"3\"><c r=\"B3\"><v>4</v></c></row>");
    workbook.sheets[0].behind = "<mergeCells><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"C1:XFD1048576\"/>"
                                "<mergeCell ref=\"nonsense\"/><mergeCell ref=\"B3:A1\"/></mergeCells>";
    const auto table = read(workbook.bytes());
    QVERIFY(table.has_value());
    const TableSheet &sheet = table->sheets.first();
    for (int row = 1; row < 3; ++row) {
        QCOMPARE(sheet.cell(row, 0).number, 1.);
        QCOMPARE(sheet.cell(row, 0).note, Note::Covered);
        QCOMPARE(sheet.cell(row, 2).number, 2.);
    }
    QCOMPARE(sheet.cell(0, 0).note, Note::None);
    QCOMPARE(sheet.cell(1, 1).number, 3.);
    QCOMPARE(sheet.rows.size(), 3); // the area reaches further than the table
    QCOMPARE(sheet.columnCount(), 3);
}

void TestTableFile::followsRelations()
{
    // Another program's names, a prefix for the namespace, and a relation that leads out.
    const QByteArray relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const QList<WrittenPart> parts {
        {.name = "_rels/.rels",
         .content = "<Relationships><Relationship Id=\"a\" Type=\"" + relations
             + "/officeDocument\" Target=\"/book/main.xml\"/></Relationships>"},
        {.name = "book/main.xml",
         .content = "<x:workbook xmlns:x=\"m\" xmlns:q=\"" + relations
             + "\"><x:sheets><x:sheet name=\"One\" sheetId=\"1\" q:id=\"s1\"/>"
               "<x:sheet name=\"Chart\" sheetId=\"2\" q:id=\"s2\"/><x:sheet name=\"Out\" sheetId=\"3\" q:id=\"s3\"/>"
               "</x:sheets></x:workbook>"},
        {.name = "book/_rels/main.xml.rels",
         .content = "<Relationships><Relationship Id=\"s1\" Type=\"" + relations
             + "/worksheet\" Target=\"../Sheets/./ONE.xml\"/><Relationship Id=\"s2\" Type=\"" + relations
             + "/chartsheet\" Target=\"c.xml\"/><Relationship Id=\"s3\" Type=\"" + relations
             + "/worksheet\" TargetMode=\"External\" Target=\"file:///etc/passwd\"/></Relationships>"},
        {.name = "Sheets/one.xml",
         .content = "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row><x:c><x:v>8</x:v></x:c></x:row></x:sheetData>"
                    "</x:worksheet>",
         .isPacked = false}};
    const auto table = read(archive(parts));
    QVERIFY2(table.has_value(), table ? "" : qPrintable(described(table.error())));
    QCOMPARE(table->sheets.size(), 1);
    QCOMPARE(table->sheets.first().cell(0, 0).number, 8.);
}

void TestTableFile::readsTheSameFromCsv_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("semicolons, decimal commas")
        << QByteArray("Kriterium;Wert\r\nPreis;0,5\r\nSLA;99,9 %, je Monat\r\n");
    QTest::newRow("commas") << QByteArray("Kriterium,Wert\nPreis,\"0,5\"\nSLA,\"99,9 %, je Monat\"\n");
    QTest::newRow("tabs") << QByteArray("Kriterium\tWert\nPreis\t0,5\nSLA\t99,9 %, je Monat");
    QTest::newRow("said") << QByteArray("sep=,\nKriterium,Wert\nPreis,\"0,5\"\nSLA,\"99,9 %, je Monat\"\n");
    const QString table = u"Kriterium;Wert\r\nPreis;0,5\r\nSLA;99,9 %, je Monat\r\n"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe")
            + QByteArray(reinterpret_cast<const char *>(table.utf16()), table.size() * 2);
    QTest::newRow("a title above") << QByteArray("Kriterium;Wert\nPreis;0,5\nSLA;99,9 %, je Monat\n");
}

void TestTableFile::readsTheSameFromCsv()
{
    QFETCH(const QByteArray, bytes);
    const auto table = read(bytes);
    QVERIFY(table.has_value());
    QCOMPARE(table->sheets.size(), 1);
    QCOMPARE(table->sheets.first().rows,
             (QList<QList<TableCell>> {{textCell(u"Kriterium"_s), textCell(u"Wert"_s)},
                                       {textCell(u"Preis"_s), textCell(u"0,5"_s)},
                                       {textCell(u"SLA"_s), textCell(u"99,9 %, je Monat"_s)}}));
}

void TestTableFile::readsWhatAProgramWrote_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"openpyxl.xlsx", "xlsxwriter.xlsx"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestTableFile::readsWhatAProgramWrote()
{
    // tests/data/tables/make.py says what stands in them.
    QFETCH(const QString, file);
    const auto bytes = readFile(QStringLiteral(LOTSE_TEST_DATA "/tables/") + file);
    QVERIFY(bytes.has_value());
    const auto table = read(*bytes);
    QVERIFY2(table.has_value(), table ? "" : qPrintable(described(table.error())));
    QCOMPARE(table->sheets.size(), 2);
    QCOMPARE(table->sheets.at(0).name, u"Fragebogen"_s);
    QVERIFY(table->sheets.at(1).isHidden);
    const TableSheet &sheet = table->sheets.first();
    QCOMPARE(sheet.cell(2, 0), textCell(u"Frage"_s));
    QCOMPARE(sheet.cell(3, 1), textCell(u"keine Speicherung der Inhalte als Standard"_s));
    QCOMPARE(sheet.cell(3, 2), dayCell(u"2026-11-15"_s));
    QCOMPARE(sheet.cell(4, 1), numberCell(99.9, u"99.9 %"_s, u"%"_s));
    QCOMPARE(sheet.cell(5, 1), numberCell(3.5, u"3.5 €"_s, u"€"_s));
    QCOMPARE(sheet.cell(6, 1).kind, Kind::Boolean);
    QCOMPARE(sheet.cell(7, 1), textCell(u"=nur Text"_s));
    QCOMPARE(sheet.cell(0, 1).note, Note::Covered);
    if (file == "openpyxl.xlsx"_L1) // it stores no results
        QCOMPARE(sheet.cell(8, 1).note, Note::NoStoredValue);
    else
        QCOMPARE(sheet.cell(8, 1), numberCell(42, u"42"_s));
}

void TestTableFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("issue");
    const auto row = [](const char *name, const QByteArray &bytes, Issue::Code code, const QString &arguments) {
        QTest::newRow(name) << bytes << QString(QString::number(int(code)) + u' ' + arguments);
    };
    row("nothing", "", Issue::Code::EmptyFile, {});
    row("spaces", " \r\n\t", Issue::Code::EmptyFile, {});
    row("PDF", "%PDF-1.7\n...\n%%EOF", Issue::Code::NotATable, u"pdf"_s);
    row("old workbook", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(512, '\0'), Issue::Code::NotATable,
        u"old_workbook"_s);
    row("JSON", "{\"kind\": \"profile\"}", Issue::Code::NotATable, u"json"_s);
    row("picture", "\x89PNG\r\n\x1a\n", Issue::Code::NotATable, u"other"_s);
    row("program",
        QByteArray("\x7f"
                   "ELF\0\0\0\0",
                   8),
        Issue::Code::NotATable, u"other"_s);
    row("too large", QByteArray(int(largestTable) + 1, 'a'), Issue::Code::FileTooLarge, u"17|16"_s);
    row("CSV too large", QByteArray(int(largestCsv) + 1, 'a'), Issue::Code::FileTooLarge, u"5|4"_s);
    row("CSV of too many cells", QByteArray("a\n").repeated(20001), Issue::Code::TableTooLarge, u"rows|20000"_s);
    row("CSV of too many columns", QByteArray("a;").repeated(501), Issue::Code::TableTooLarge, u"columns|500"_s);
    row("archive", archive({{.name = "readme.txt", .content = "Hello"}}), Issue::Code::NotATable, u"archive"_s);
    row("empty archive", archive({}), Issue::Code::NotATable, u"archive"_s);
    row("OpenDocument",
        archive({{.name = "mimetype", .content = "application/vnd.oasis.opendocument.spreadsheet"},
                 {.name = "content.xml", .content = "<x/>"}}),
        Issue::Code::NotATable, u"open_document"_s);
    const QByteArray begin = "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"";
    row("binary workbook", archive({{.name = "_rels/.rels", .content = begin + "xl/workbook.bin\"/></Relationships>"}}),
        Issue::Code::NotATable, u"binary_workbook"_s);
    row("text document",
        archive({{.name = "_rels/.rels", .content = begin + "word/document.xml\"/></Relationships>"},
                 {.name = "word/_rels/document.xml.rels", .content = "<Relationships/>"},
                 {.name = "word/document.xml", .content = "<w:document xmlns:w=\"w\"/>"}}),
        Issue::Code::NotATable, u"archive"_s);
    row("out of the archive",
        archive({{.name = "_rels/.rels", .content = begin + "../../etc/passwd\"/></Relationships>"}}),
        Issue::Code::NotATable, u"archive"_s);
    QList<WrittenPart> parts = oneSheet("<row><c><v>1</v></c></row>").parts();
    parts.removeFirst();
    row("sheet is missing", archive(parts), Issue::Code::DamagedTable, u"xl/worksheets/sheet1.xml"_s);
    row("text is missing", oneSheet("<row><c t=\"s\"><v>0</v></c></row>").bytes(), Issue::Code::DamagedTable,
        u"xl/worksheets/sheet1.xml"_s);
    row("broken XML", oneSheet("<row><c></row>").bytes(), Issue::Code::DamagedTable, u"xl/worksheets/sheet1.xml"_s);
    row("end is missing", oneSheet("<row><c><v>1</v></c></row>").bytes().chopped(30), Issue::Code::DamagedTable, {});
}

void TestTableFile::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, issue);
    const auto table = read(bytes);
    QVERIFY(!table.has_value());
    QCOMPARE(described(table.error()), issue);
    QCOMPARE(table.error().place.file, u"table"_s);
}

void TestTableFile::refusesHostileArchives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("issue");
    const auto row = [](const char *name, const QList<WrittenPart> &parts, Issue::Code code, const QString &arguments) {
        QTest::newRow(name) << archive(parts) << QString(QString::number(int(code)) + u' ' + arguments);
    };
    const QString sheet = u"xl/worksheets/sheet1.xml"_s;
    const QList<WrittenPart> good = oneSheet("<row><c><v>1</v></c></row>").parts();
    const auto with = [&good](const WrittenPart &first) {
        QList<WrittenPart> parts = good;
        parts[0] = first;
        return parts;
    };
    WrittenPart part = good.first();
    part.content = "<worksheet><sheetData/>" + QByteArray(40 * 1024 * 1024, ' ') + "</worksheet>";
    // Forty megabytes of spaces pack a thousand to one.
    row("tightly packed", with(part), Issue::Code::UnpackedTooLarge, sheet + "|9"_L1);
    part.saidSize = 10;
    row("tightly packed, says little", with(part), Issue::Code::UnpackedTooLarge, sheet + "|9"_L1);
    part = good.first();
    part.content.insert(part.content.size() - 12, QByteArray(50 * 1024 * 1024, ' '));
    part.isPacked = false;
    part.content.resize(15 * 1024 * 1024);
    part.otherMethod = 12;
    row("packed in another way", with(part), Issue::Code::DamagedTable, sheet);
    part = good.first();
    part.flags = 1;
    row("encrypted", with(part), Issue::Code::LockedTable, {});
    part = good.first();
    part.hasWrongSum = true;
    row("wrong sum", with(part), Issue::Code::DamagedTable, sheet);
    row("two parts of one name", good + QList<WrittenPart> {{.name = "XL/Worksheets/sheet1.XML", .content = "x"}},
        Issue::Code::DamagedTable, u"XL/Worksheets/sheet1.XML"_s);
    QList<WrittenPart> many = good;
    for (int i = 0; i < 4100; ++i)
        many.append({.name = "p" + QByteArray::number(i), .isPacked = false});
    row("many parts", many, Issue::Code::TableTooLarge, u"parts|4096"_s);
    part = good.first();
    part.content =
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
    row("entities", with(part), Issue::Code::DamagedTable, sheet);
    part.content = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row>"
                   "<c t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>";
    row("entity of another file", with(part), Issue::Code::DamagedTable, sheet);
    part.content =
        "<worksheet>" + QByteArray("<a>").repeated(100000) + QByteArray("</a>").repeated(100000) + "</worksheet>";
    row("deep", with(part), Issue::Code::DamagedTable, sheet);
}

void TestTableFile::refusesHostileArchives()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, issue);
    const auto table = read(bytes);
    QVERIFY(!table.has_value());
    QCOMPARE(described(table.error()), issue);
}

void TestTableFile::limitsSheets_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QString>("issue");
    const auto row = [](const char *name, const QByteArray &data, const QByteArray &behind, const QString &arguments) {
        QTest::newRow(name) << data << behind
                            << (arguments.isEmpty()
                                    ? QString()
                                    : QString(QString::number(int(Issue::Code::TableTooLarge)) + u' ' + arguments));
    };
    row("formats far away are no cells",
        "<row><c><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>", {}, {});
    row("a cell far below", "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>", {}, u"rows|20000"_s);
    row("a cell far to the right", "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>", {}, u"columns|500"_s);
    QByteArray wide;
    for (int i = 1; i <= 1100; ++i)
        wide += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"RA" + QByteArray::number(i) + "\"><v>1</v></c></row>";
    row("many cells, most of them empty", wide, {}, u"cells|500000"_s);
    row("long text", "<row><c t=\"inlineStr\"><is><t>" + QByteArray(32768, 'a') + "</t></is></c></row>", {},
        u"letters|32767"_s);
    row("much text in one place",
        "<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(500) + "</row><row>"
            + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(500) + "</row>",
        {}, u"letters|16777216"_s);
    QByteArray areas;
    for (int i = 0; i < 2000; ++i)
        areas += "<mergeCell ref=\"A1:SF1000\"/>";
    row("areas upon areas",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"SF1\"><v>1</v></c></row><row r=\"1000\"><c><v>1</v></c></row>",
        "<mergeCells>" + areas + "</mergeCells>", u"cells|500000"_s);
}

void TestTableFile::limitsSheets()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QByteArray, behind);
    QFETCH(const QString, issue);
    WrittenWorkbook workbook = oneSheet(data);
    workbook.sheets[0].behind = behind;
    workbook.strings = {"<t>" + QByteArray(32767, 'a') + "</t>"};
    const auto table = read(workbook.bytes());
    QCOMPARE(table ? QString() : described(table.error()), issue);
}

void TestTableFile::damagedBytesAreRefusedOrRead()
{
    WrittenWorkbook workbook = oneSheet("<row><c t=\"s\"><v>0</v></c><c s=\"0\"><v>46000</v></c></row>");
    workbook.strings = {"<t>text</t>"};
    workbook.styles = {14};
    const QByteArray good = workbook.bytes();
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const char other : {'\0', '\xff', char(good.at(i) ^ 1)}) {
            QByteArray bad = good;
            bad[i] = other;
            const auto table = read(bad);
            QVERIFY(!table || !table->sheets.isEmpty());
        }
        const auto part = read(good.first(i));
        QVERIFY(!part || i < 4); // begun like an archive; less is a text
    }
}

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_tablefile.moc"
