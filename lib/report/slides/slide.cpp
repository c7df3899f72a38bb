// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/slides/slide.h"

using namespace Qt::StringLiterals;

namespace lotse::report {

QString spokenText(const Slide &slide)
{
    QStringList parts {slide.heading, slide.statement, slide.figure, slide.caption, slide.rowsTitle};
    for (const SlideRow &row : slide.rows) {
        QStringList told {row.text + signsOf(row.marks), row.value, row.detail};
        told.removeAll(QString());
        parts.append(told.join(u", "_s));
    }
    parts << slide.more << slide.legend;
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace lotse::report
