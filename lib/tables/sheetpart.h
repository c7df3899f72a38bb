// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"
#include "tables/workbookparts.h"

namespace lotse {

/// Returns the cells of the sheet @p listed, put in by @p filler. Errors: those of ArchiveParts::read() and of the
/// filler, DamagedTable.
[[nodiscard]] Result<TableSheet> readSheetPart(ArchiveParts &archive, const ListedSheet &listed,
                                               const WorkbookParts &parts, TableFiller &filler);

} // namespace lotse
