// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/archiveparts.h"
#include "tables/cellformat.h"
#include "tables/xmlpart.h"

#include <QMap>
#include <QStringList>

namespace lotse {

/// A part that another one names.
struct PartRelation
{
    QString type; ///< the last word of its address: "worksheet", "sharedStrings", "styles", "officeDocument"
    QString part; ///< its name in the archive
};

/// A sheet as the workbook lists it.
struct ListedSheet
{
    QString name;
    bool isHidden = false;
    QString part;
};

/// What the cells of all sheets refer to.
struct WorkbookParts
{
    QList<ListedSheet> sheets; ///< those with cells, in their order
    QStringList strings;
    QList<CellFormat> formats; ///< by the number of the cell's style
    bool countsFrom1904 = false;
};

/// Returns the parts of @p archive that the part @p from names, by the id of the relation; those outside of the archive
/// are left out. Errors: those of ArchiveParts::read(), DamagedTable.
[[nodiscard]] Result<QMap<QString, PartRelation>> readRelations(ArchiveParts &archive, const QString &from);

/// Returns what stands in @p archive beside the cells. Errors: those of ArchiveParts::read(), DamagedTable, NotATable,
/// TableTooLarge.
[[nodiscard]] Result<WorkbookParts> readWorkbookParts(ArchiveParts &archive);

/// Reads a text that may have formats of its own, up to the end of the element that begins here: without what only says
/// how it is pronounced.
[[nodiscard]] QString readRichText(XmlPart &xml);

} // namespace lotse
