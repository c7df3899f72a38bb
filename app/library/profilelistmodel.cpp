// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilelistmodel.h"

#include "app/words/plaintext.h"

#include <QCollator>

namespace lotse {

using namespace Qt::StringLiterals;

void ProfileListModel::setProfiles(QList<ProfileRow> rows)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(rows, [&collator](const ProfileRow &one, const ProfileRow &two) {
        if (one.kind != two.kind)
            return one.kind < two.kind;
        return one.kind == ProfileRow::Kind::Profile && collator.compare(one.name, two.name) < 0;
    });
    setRows(rows);
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ProfileRow &profile = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return profile.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return plainToolTip(description(profile));
    case idRole: return profile.id;
    case stateRole: return int(profile.state);
    case kindRole: return int(profile.kind);
    case unsavedRole: return profile.unsaved;
    case searchRole: return QString(profile.name + u' ' + profile.id);
    case coverageRole:
        if (profile.kind == ProfileRow::Kind::Shared || profile.criteria == 0)
            return QString();
        return u"%1/%2"_s.arg(profile.documented).arg(profile.criteria);
    default: return {};
    }
}

QString ProfileListModel::description(const ProfileRow &profile) const
{
    if (profile.kind == ProfileRow::Kind::Shared)
        return tr("%1, shared file").arg(profile.name);
    QStringList parts {profile.name};
    if (profile.errors > 0)
        parts << tr("%n error(s)", nullptr, profile.errors);
    if (profile.state == ProfileRow::State::Empty)
        parts << tr("nothing documented yet");
    else if (profile.criteria > 0)
        parts << tr("%1 of %n criteria documented", nullptr, profile.criteria).arg(profile.documented);
    if (profile.stale > 0)
        parts << tr("%n stale claim(s)", nullptr, profile.stale);
    if (profile.unsaved)
        parts << tr("not saved");
    else if (profile.state == ProfileRow::State::Changed)
        parts << tr("changed by you");
    return parts.join(u", "_s);
}

} // namespace lotse
