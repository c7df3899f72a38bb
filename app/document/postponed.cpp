// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/postponed.h"

#include "app/document/settings.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

const QString &stateName()
{
    static const QString name = u"library/postponed"_s;
    return name;
}

} // namespace

QMap<QString, QDate> postponedClaims(const Settings &settings, QDate today)
{
    QMap<QString, QDate> postponed;
    const QJsonObject kept = QJsonDocument::fromJson(settings.state(stateName())).object();
    for (auto each = kept.begin(); each != kept.end(); ++each) {
        const QDate until = QDate::fromString(each.value().toString(), Qt::ISODate);
        if (until.isValid() && until > today)
            postponed.insert(each.key(), until);
    }
    return postponed;
}

void postponeClaim(Settings &settings, const QString &key, QDate until, QDate today)
{
    QMap<QString, QDate> postponed = postponedClaims(settings, today);
    if (until.isValid() && until > today)
        postponed.insert(key, until);
    else
        postponed.remove(key);
    QJsonObject kept;
    for (auto each = postponed.cbegin(); each != postponed.cend(); ++each)
        kept.insert(each.key(), each.value().toString(Qt::ISODate));
    settings.setState(stateName(), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace lotse
