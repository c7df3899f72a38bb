// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablefile.h"

#include "core/file.h"
#include "tables/sheetpart.h"
#include "tables/workbookparts.h"

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

std::unexpected<Issue> notATable(const QString &file, const QString &kind)
{
    return std::unexpected(Issue {.code = Issue::Code::NotATable, .place = {.file = file}, .arguments = {kind}});
}

Result<Table> readWorkbook(const QByteArray &bytes, const QString &file, const ArchiveLimits &limits)
{
    auto archive = ArchiveParts::open(bytes, file, limits);
    if (!archive)
        return std::unexpected(archive.error());
    const auto parts = readWorkbookParts(*archive);
    if (!parts)
        return std::unexpected(parts.error());
    Table table;
    TableFiller filler(file);
    for (const ListedSheet &listed : parts->sheets) {
        auto sheet = readSheetPart(*archive, listed, *parts, filler);
        if (!sheet)
            return std::unexpected(sheet.error());
        table.sheets.append(*std::move(sheet));
    }
    return table;
}

bool hasByteOrderMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")
        || bytes.startsWith(QByteArray("\0\0\xfe\xff", 4));
}

} // namespace

Result<Table> readTable(const QByteArray &bytes, const QString &file, const ArchiveLimits &limits)
{
    if (bytes.size() > largestTable)
        return std::unexpected(Issue {.code = Issue::Code::FileTooLarge,
                                      .place = {.file = file},
                                      .arguments = {QString::number((bytes.size() + mebibyte - 1) / mebibyte),
                                                    QString::number(largestTable / mebibyte)}});
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return readWorkbook(bytes, file, limits);
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return notATable(file, u"old_workbook"_s);
    switch (fileKind(bytes)) {
    case FileKind::Pdf: return notATable(file, u"pdf"_s);
    case FileKind::Json: return notATable(file, u"json"_s);
    case FileKind::Png:
    case FileKind::Svg: return notATable(file, u"other"_s);
    case FileKind::Other:
        if (!hasByteOrderMark(bytes)) // letters of two bytes hold zeros, too
            return notATable(file, u"other"_s);
        break;
    case FileKind::Empty:
    case FileKind::Text: break;
    }
    return readCsvTable(bytes, file);
}

} // namespace lotse
