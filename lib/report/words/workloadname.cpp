// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/workloadname.h"

namespace lotse {

QString workloadName(const Workload &workload, qsizetype index, const Phrases &phrases)
{
    const QString name = workload.name.trimmed();
    return name.isEmpty() ? phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Workload %1")).arg(index + 1) : name;
}

} // namespace lotse
