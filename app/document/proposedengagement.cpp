// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/proposedengagement.h"

#include "decision/engagementtemplate.h"
#include "decision/proposedoptions.h"
#include "report/pdf/logopicture.h"

using namespace Qt::StringLiterals;

namespace lotse {

Engagement proposedEngagement(const Library &library, const EngagementDefaults &defaults, QDate date)
{
    const QStringList known = library.deploymentIds();
    QStringList options;
    for (const QString &option : defaults.options) {
        if (known.contains(option) && !options.contains(option))
            options.append(option);
    }
    Engagement engagement = newEngagement(options.isEmpty() ? proposedOptions(library) : options, date);
    QStringList consultant {defaults.consultant.trimmed(), defaults.company.trimmed()};
    consultant.removeAll(QString());
    engagement.consultant = consultant.join(u", "_s);
    if (LogoPicture::fromBytes(defaults.logo))
        engagement.report.logo = defaults.logo;
    return engagement;
}

Engagement proposedEngagement(const Library &library, const EngagementDefaults &defaults, const Engagement &model,
                              QDate date)
{
    const Engagement own = proposedEngagement(library, defaults, date);
    Engagement engagement = startFrom(library, model, date);
    if (engagement.options.isEmpty())
        engagement.options = own.options;
    if (!own.consultant.isEmpty())
        engagement.consultant = own.consultant;
    if (!own.report.logo.isEmpty())
        engagement.report.logo = own.report.logo;
    return engagement;
}

} // namespace lotse
