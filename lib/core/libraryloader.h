// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"
#include "core/library.h"

#include <functional>

namespace lotse {

/// A profile file that could not be used.
struct BrokenProfile
{
    QString file;
    QString id; ///< from the file name; of one with an overlay that of the profile
    QList<Issue> issues;
};

struct LoadedLibrary
{
    Library library;
    QList<BrokenProfile> broken; ///< listed beside the others, which still load
    QList<Issue> issues; ///< all errors and warnings, those of broken profiles included
    bool usable = false; ///< criteria and questionnaire could be read
};

/// The folder of the shipped library inside the program.
inline constexpr auto shippedLibrary = ":/library";

/// Reads a library: criteria.json, questionnaire.json, risks.json, timeline.json, model_availability.json,
/// scenarios.json, duties.json and profiles/*.json. Each later folder overlays the earlier ones: a file of the same
/// name replaces the earlier file (a profile replaces the profile of the same id). An overlay, profiles/*.overlay.json,
/// changes the profile of its id in the folders before: what both changed counts as the overlay says and is a warning,
/// and what is wrong points into the overlay. Only criteria.json and questionnaire.json must exist somewhere.
[[nodiscard]] LoadedLibrary loadLibrary(const QStringList &folders);

/// Reads one profile text against the criteria of @p library.
struct CheckedProfile
{
    std::optional<Profile> profile; ///< none after errors
    std::optional<Profile> readable; ///< with what has errors, as far as it can be read: to be shown, never to be
                                     ///< evaluated; none where the text is no JSON
    QList<Issue> issues;
};
[[nodiscard]] CheckedProfile readProfile(const QByteArray &text, const QString &file, const Library &library);

/// True if a file of a library or its profiles stand in @p folder.
[[nodiscard]] bool isLibraryFolder(const QString &folder);

/// What is to be said of an engagement from @p file that could be read.
using EngagementCheck = std::function<QList<Issue>(const Engagement &engagement, const QString &file)>;

/// Checks a file or a folder (library folder, profile file, engagement) against @p base, the library that its ids refer
/// to, and engagements with @p check too. A folder without anything to check is an error (NothingToCheck).
[[nodiscard]] QList<Issue> checkPath(const QString &path, const Library &base, const EngagementCheck &check = {});

} // namespace lotse
