// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace lotse {

Engagement newEngagement(const QStringList &options, QDate date)
{
    Engagement engagement;
    engagement.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    engagement.date = date;
    engagement.options = options;
    Workload workload;
    workload.id = u"w1"_s;
    engagement.workloads = {workload};
    return engagement;
}

} // namespace lotse
