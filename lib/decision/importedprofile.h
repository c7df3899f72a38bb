// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "decision/tableimport.h"

namespace lotse {

/// The file that a table came from.
struct ImportedFile
{
    QString name; ///< without its folder: it is the title of the evidence
    QDate today; ///< on which it was read
};

/// Returns a profile of the new provider @p provider of @p table: all answers as claims according to the provider, of
/// medium confidence, with the table as source; what is undecided is unknown, with the answer as note; what a table
/// does not tell (company, host, place, access) says so and waits to be filled in. It can be read as it is.
[[nodiscard]] JsonValue newProfile(const ImportedTable &table, const QString &provider, const Library &library,
                                   const ImportedFile &file);

/// One change of a profile, for core/jsonedit.
struct ProfileEdit
{
    enum class Kind {
        Set, ///< the value at pointer, added where its object lacks it
        Append ///< behind the last item of the array at pointer
    };
    Kind kind = Kind::Set;
    QString pointer;
    JsonValue value;

    bool operator==(const ProfileEdit &) const = default;
};

/// What an answer does to a profile that is there already.
enum class ImportEffect {
    None, ///< nothing to say, or nothing said yet
    NewClaim, ///< nothing was documented
    FillsGap, ///< takes the place of a claim that says "not documented"
    Noted, ///< undecided, where nothing is documented: an unknown claim with the answer as note
    Confirms, ///< the documented claim says the same; it stays as it is
    Contradicts, ///< another reading beside the documented claim, which stays as it is
    SaidBefore, ///< such a reading stands there already
    SameDay ///< another claim begins on that day, so that nobody could say which one counts; not taken
};

struct ProfileAdditions
{
    QList<ProfileEdit> edits; ///< in the order in which they are made; none needs another place afterwards
    QList<ImportEffect> effects; ///< of each answer of the table; None for those on other providers
    QList<Issue> issues; ///< why the profile could not be read: then there are no edits

    [[nodiscard]] qsizetype count(ImportEffect effect) const { return effects.count(effect); }
};

/// Returns what the answers of @p table on the provider of the profile @p text change in it. A documented claim is
/// never replaced: another answer becomes a contradiction, beside a copy where the deployment inherits the claim.
[[nodiscard]] ProfileAdditions additionsTo(const QByteArray &text, const ImportedTable &table, const Library &library,
                                           const ImportedFile &file);

/// Returns @p profile with @p edits made.
[[nodiscard]] JsonValue withEdits(JsonValue profile, const QList<ProfileEdit> &edits);

} // namespace lotse
