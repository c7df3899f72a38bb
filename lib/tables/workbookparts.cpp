// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/workbookparts.h"

#include "core/table.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype mostFormats = 100000; // spreadsheets allow themselves 64,000

std::unexpected<Issue> fault(const ArchiveParts &archive, Issue::Code code, const QStringList &arguments = {})
{
    return std::unexpected(Issue {.code = code, .place = {.file = archive.file()}, .arguments = arguments});
}

QString folderOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return slash < 0 ? QString() : part.first(slash);
}

/// Returns the name of the part that @p target names, seen from @p folder; empty for one that leads out.
QString partAt(const QString &folder, const QString &target)
{
    const QString whole = target.startsWith(u'/') ? target : QString(folder + u'/' + target);
    QStringList steps;
    for (const QString &step : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1 && steps.isEmpty())
            return {};
        if (step == ".."_L1)
            steps.removeLast();
        else if (step != "."_L1)
            steps.append(step);
    }
    return steps.join(u'/');
}

/// Returns @p text with the letters that XML cannot hold and workbooks write as _x000D_.
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains("_x"_L1))
        return text;
    QString result;
    qsizetype end = 0;
    for (auto match = escape.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        result += QStringView(text).sliced(end, found.capturedStart() - end);
        result += QChar(char16_t(found.captured(1).toUShort(nullptr, 16)));
        end = found.capturedEnd();
    }
    result += QStringView(text).sliced(end);
    return result;
}

Result<QStringList> readStrings(ArchiveParts &archive, const QString &part)
{
    const auto bytes = archive.read(part);
    if (!bytes)
        return std::unexpected(bytes.error());
    QStringList strings;
    XmlPart xml(*bytes);
    while (xml.next()) {
        if (xml.isStart("si"_L1))
            strings.append(readRichText(xml));
        // Each is used, so there are no more than cells; those that are not used are few.
        if (strings.size() > TableLimits().cells)
            return fault(archive, Issue::Code::TableTooLarge, {u"cells"_s, QString::number(TableLimits().cells)});
    }
    if (xml.isFaulty())
        return fault(archive, Issue::Code::DamagedTable, {part});
    return strings;
}

Result<QList<CellFormat>> readFormats(ArchiveParts &archive, const QString &part)
{
    const auto bytes = archive.read(part);
    if (!bytes)
        return std::unexpected(bytes.error());
    QHash<int, CellFormat> own;
    QList<CellFormat> formats;
    bool isInside = false; // of the formats of cells, which alone are numbered
    XmlPart xml(*bytes);
    while (xml.next() && formats.size() < mostFormats) {
        if (xml.isStart("numFmt"_L1) && own.size() < mostFormats)
            own.insert(xml.attribute("numFmtId"_L1).toInt(), cellFormat(xml.attribute("formatCode"_L1)));
        else if (xml.isStart("cellXfs"_L1))
            isInside = true;
        else if (xml.isEnd("cellXfs"_L1))
            isInside = false;
        else if (isInside && xml.isStart("xf"_L1)) {
            const int id = xml.attribute("numFmtId"_L1).toInt();
            formats.append(own.contains(id) ? own.value(id) : builtinFormat(id));
        }
    }
    if (xml.isFaulty())
        return fault(archive, Issue::Code::DamagedTable, {part});
    return formats;
}

bool isTrue(const QString &value)
{
    return value == "1"_L1 || value == "true"_L1 || value == "on"_L1;
}

/// Returns the name of the part that lists the sheets.
Result<QString> workbookOf(ArchiveParts &archive)
{
    if (!archive.contains(u"_rels/.rels"_s))
        return fault(archive, Issue::Code::NotATable,
                     {archive.contains(u"content.xml"_s) ? u"open_document"_s : u"archive"_s});
    const auto relations = readRelations(archive, QString());
    if (!relations)
        return std::unexpected(relations.error());
    const auto found = std::ranges::find(*relations, u"officeDocument"_s, &PartRelation::type);
    if (found == relations->cend())
        return fault(archive, Issue::Code::NotATable, {u"archive"_s});
    if (found->part.endsWith(".bin"_L1, Qt::CaseInsensitive))
        return fault(archive, Issue::Code::NotATable, {u"binary_workbook"_s});
    return found->part;
}

Result<WorkbookParts> readSheetList(ArchiveParts &archive, const QString &workbook,
                                    const QMap<QString, PartRelation> &relations)
{
    const auto bytes = archive.read(workbook);
    if (!bytes)
        return std::unexpected(bytes.error());
    WorkbookParts parts;
    XmlPart xml(*bytes);
    bool isWorkbook = false;
    while (xml.next()) {
        if (xml.isStart("workbook"_L1)) {
            isWorkbook = true;
        } else if (xml.isStart("workbookPr"_L1)) {
            parts.countsFrom1904 = isTrue(xml.attribute("date1904"_L1));
        } else if (xml.isStart("sheet"_L1)) {
            const PartRelation relation = relations.value(xml.relation());
            if (relation.type != "worksheet"_L1) // a chart, or macros of old times
                continue;
            const QString state = xml.attribute("state"_L1);
            parts.sheets.append({.name = xml.attribute("name"_L1),
                                 .isHidden = state == "hidden"_L1 || state == "veryHidden"_L1,
                                 .part = relation.part});
            if (parts.sheets.size() > TableLimits().sheets)
                return fault(archive, Issue::Code::TableTooLarge, {u"sheets"_s, QString::number(TableLimits().sheets)});
        }
    }
    if (xml.isFaulty())
        return fault(archive, Issue::Code::DamagedTable, {workbook});
    if (!isWorkbook || parts.sheets.isEmpty()) // a text document has the same packing
        return fault(archive, Issue::Code::NotATable, {u"archive"_s});
    return parts;
}

} // namespace

QString readRichText(XmlPart &xml)
{
    const int outer = xml.depth();
    QString text;
    int pronounced = 0; // depth of an element that says it; 0 = outside
    while (xml.next() && xml.depth() >= outer) {
        if (pronounced > 0 && xml.depth() < pronounced)
            pronounced = 0;
        if (pronounced == 0 && xml.isStart("rPh"_L1))
            pronounced = xml.depth();
        else if (pronounced == 0 && xml.isStart("t"_L1))
            text += xml.letters();
    }
    return unescaped(text);
}

Result<QMap<QString, PartRelation>> readRelations(ArchiveParts &archive, const QString &from)
{
    const QString folder = folderOf(from);
    const QString name = (folder.isEmpty() ? QString() : QString(folder + u'/')) + "_rels/"_L1
        + from.mid(folder.isEmpty() ? 0 : folder.size() + 1) + ".rels"_L1;
    const auto bytes = archive.read(name);
    if (!bytes)
        return std::unexpected(bytes.error());
    QMap<QString, PartRelation> relations;
    XmlPart xml(*bytes);
    while (xml.next()) {
        if (!xml.isStart("Relationship"_L1) || xml.attribute("TargetMode"_L1) == "External"_L1)
            continue;
        const QString part = partAt(folder, xml.attribute("Target"_L1));
        if (!part.isEmpty())
            relations.insert(xml.attribute("Id"_L1),
                             {.type = xml.attribute("Type"_L1).section(u'/', -1), .part = part});
    }
    if (xml.isFaulty())
        return fault(archive, Issue::Code::DamagedTable, {name});
    return relations;
}

Result<WorkbookParts> readWorkbookParts(ArchiveParts &archive)
{
    const auto workbook = workbookOf(archive);
    if (!workbook)
        return std::unexpected(workbook.error());
    const auto relations = readRelations(archive, *workbook);
    if (!relations)
        return std::unexpected(relations.error());
    auto parts = readSheetList(archive, *workbook, *relations);
    if (!parts)
        return parts;
    for (const PartRelation &relation : *relations) {
        if (relation.type == "sharedStrings"_L1 && parts->strings.isEmpty()) {
            const auto strings = readStrings(archive, relation.part);
            if (!strings)
                return std::unexpected(strings.error());
            parts->strings = *strings;
        } else if (relation.type == "styles"_L1 && parts->formats.isEmpty()) {
            const auto formats = readFormats(archive, relation.part);
            if (!formats)
                return std::unexpected(formats.error());
            parts->formats = *formats;
        }
    }
    return parts;
}

} // namespace lotse
