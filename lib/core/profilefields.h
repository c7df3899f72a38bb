// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/names.h"

#include <optional>
#include <span>

namespace lotse {

// What the file of a provider may hold, as one table: the readers check against it, and whatever edits a profile
// (form, completion, quick fixes) is made from it. The schema says the same for other programs; a test holds both
// together.

/// A type of object in the file of a provider.
enum class ProfileObject {
    Profile, ///< the file itself
    Deployment,
    Layers,
    TypicalModel,
    Access,
    Claim,
    Range,
    Contradiction,
    Announcement,
    Measure,
    Source,
    LocalizedText ///< {"de": "…", "en": "…"}
};

/// What the value of a field is.
enum class FieldKind {
    Anything, ///< the program takes no notice of it
    Format, ///< the number of the file format
    FileKind, ///< "profile"
    OwnId, ///< the id of the object that it stands in
    Text, ///< in one language
    Line, ///< of one line; ProfileField::choices are those in use, others may stand there
    Address, ///< of the web: http or https
    LocalizedLine, ///< an object with a text of one line in each language
    LocalizedText, ///< an object with a text in each language
    LocalizedTexts, ///< a list of such
    Boolean,
    True, ///< stands there or not, but is never false
    Number,
    Day, ///< "2026-03-19"
    PastDay, ///< a day that is not after today
    PartialDate, ///< a day, a month or a year; not after today
    Choice, ///< one of ProfileField::choices
    Level, ///< the id of a level of the claim's criterion
    Id, ///< of something of the kind ProfileField::names
    Ids, ///< a list of such
    DeploymentId, ///< of another deployment of the same file
    SourceIds, ///< a list of ids of sources of the same file
    ClaimIds, ///< a list of ids of claims of the same file
    PlainIds, ///< a list of ids that nobody looks up
    Names, ///< an object: ids of the kind ProfileField::names, each with a text of one line in each language
    Object, ///< of the type ProfileField::object
    Objects, ///< a list of such
    ObjectsById ///< an object: ids, each with an object of the type ProfileField::object
};

/// Whether an object must have a field.
enum class FieldNeed {
    Required,
    Optional,
    OneValue, ///< of a claim or reading: exactly one of level, number, range and unknown; a statement may have none
    WithValue, ///< required where the claim has a level, a number or a range
    WithExemption, ///< required where exempt_from names criteria
    OneAddress, ///< of a source: at least one of url and no_url_reason
    OneDate, ///< of a source: at most one of date and not_before
    UnlessAssumed, ///< required where assumption is not true
    UnlessNormal, ///< required where the distribution is not normal
    OnlyNormal, ///< required where the distribution is normal, and unknown for others
    OnlyBeta ///< required where the distribution is beta, and unknown for others
};

/// One key that an object may have, and what stands behind it.
struct ProfileField
{
    QLatin1StringView key;
    FieldKind kind = FieldKind::Text;
    FieldNeed need = FieldNeed::Required;
    std::span<const QLatin1StringView> choices; ///< of Choice: all; of Line: those in use
    std::optional<IdKind> names; ///< what ids of it name; of Names: what its ids are
    std::optional<ProfileObject> object; ///< of Object, Objects and ObjectsById, and of localized texts
    qsizetype longest = 0; ///< characters in each language; 0 = any
    double lowest = 0; ///< of a number
    double highest = 0; ///< of a number
    bool isPositive = false; ///< a number above 0, whatever the lowest
    QLatin1StringView otherwise; ///< what counts where an optional key is missing; empty = nothing
    bool mayBeEmpty = true; ///< false: a list that must hold something where it is required
};

/// Returns the fields of @p object in the order in which files have them.
[[nodiscard]] std::span<const ProfileField> fieldsOf(ProfileObject object);

/// Returns the field @p key of @p object; nullptr if it has none.
[[nodiscard]] const ProfileField *fieldOf(ProfileObject object, QStringView key);

/// Returns the keys of @p object in the order in which files have them: where a new one goes.
[[nodiscard]] QStringList keysOf(ProfileObject object);

/// Returns the names of the choices of @p field.
[[nodiscard]] QStringList choicesOf(const ProfileField &field);

/// Returns the type that JSON has for values of @p field; Null where any type is right.
[[nodiscard]] JsonValue::Type typeOf(const ProfileField &field);

/// Returns true if @p object, which may be half finished, has to have @p field by what else stands in it. Of several of
/// which one is enough, each is required as long as none is there.
[[nodiscard]] bool isRequired(const ProfileField &field, const JsonValue &object);

/// Returns true if @p field may be added to @p object or stay in it: false beside what excludes it.
[[nodiscard]] bool isAllowed(const ProfileField &field, const JsonValue &object);

/// What a place of a profile is for.
struct ProfilePlace
{
    const ProfileField *field = nullptr; ///< whose value or part of it stands there; nullptr: the file itself, or
                                         ///< nothing that a profile knows
    std::optional<ProfileObject> object; ///< the type of the object that stands there; none for other values, for lists
                                         ///< and for objects whose keys are ids
    bool isPart = false; ///< an item or a member of what the field holds, not all of it
};

/// Returns what @p pointer (RFC 6901) is for, whether or not something stands there.
[[nodiscard]] ProfilePlace profilePlace(QStringView pointer);

} // namespace lotse
