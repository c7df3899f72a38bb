// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/library.h"
#include "core/profileedit.h"

#include <QCoreApplication>
#include <QMap>

#include <functional>

namespace lotse {

/// A change of a profile's text that a person made in the form; the pointer is that of the claim it is about.
using ClaimEdit = std::function<bool(JsonEditing &editing, const QString &claim)>;

/// What the form shows of one claim, open to be changed.
struct ClaimCardContent
{
    Q_DECLARE_TR_FUNCTIONS(lotse::ClaimCardContent)

public:
    /// Where the claim comes from, seen from the provider or deployment that is shown.
    enum class Origin {
        Own, ///< stands there, and nothing that it hides
        Overriding, ///< stands there instead of an inherited one
        Inherited,
        Missing ///< nothing is said yet
    };

    ClaimPlace place; ///< where the claim stands; of a missing one its owner and criterion only
    QString scope; ///< id of the deployment that is shown; empty = the provider
    Origin origin = Origin::Missing;
    QString originWords; ///< "overrides “USA or worldwide” of the provider"; empty where there is nothing to say
    Criterion criterion;
    Claim claim; ///< as it stands in the text, faults included
    QList<Source> sources; ///< that it cites, in its order
    QStringList earlier; ///< one line for each claim on the criterion that held before, newest first
    QStringList readings; ///< one line for each other reading of the claim
    QStringList changes; ///< one line for each measure and announced change
    QMap<QString, QString> links; ///< what the link check said of sources, by their ids
    QMap<QString, QString> faults; ///< sentences by pointer inside the claim ("/text/en"); "" = the claim itself

    /// Returns what is to be shown of @p criterion at @p scope (id of a deployment; empty = the provider) of
    /// @p profile on @p today. @p issues are those of its text @p outline.
    [[nodiscard]] static ClaimCardContent of(const Profile &profile, const Library &library, const QString &scope,
                                             const QString &criterion, QDate today, Language language,
                                             const QList<Issue> &issues, const JsonOutline &outline);
};

} // namespace lotse
