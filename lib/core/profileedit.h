// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonedit.h"
#include "core/profile.h"

namespace lotse {

/// Which claim of a profile is meant, whatever place it has in the text.
struct ClaimPlace
{
    QString owner; ///< id of a deployment; empty = the provider
    QString criterion;
    QDate validFrom;
    QString id; ///< of a historic claim; empty = it has none

    bool operator==(const ClaimPlace &) const = default;
};

[[nodiscard]] ClaimPlace placeOf(const QString &owner, const Claim &claim);

/// What a person does to a profile, as edits of its text: everything else in it stays letter by letter. Pointers lead
/// into editing.text(). Functions that return false, or an empty pointer, have changed nothing: the text has no place
/// for it, or is broken there.
///
/// Returns the pointer of the claim at @p place in @p outline; empty if there is none. Of two the one that is not
/// replaced.
[[nodiscard]] QString claimPointer(const JsonOutline &outline, const ClaimPlace &place);

/// Gives the deployment @p owner a copy of the claim at @p inherited, which it inherits so far; returns its pointer.
[[nodiscard]] QString overrideClaim(JsonEditing &editing, const QString &owner, const QString &inherited);
/// Adds a claim on @p criterion to @p owner: not documented since @p day; @p question is asked instead. Returns its
/// pointer.
[[nodiscard]] QString addClaim(JsonEditing &editing, const QString &owner, const QString &criterion, QDate day,
                               const LocalizedText &question);
/// True if @p claim held on the day before @p day, so that it can be renewed from @p day on.
[[nodiscard]] bool canRenew(const Claim &claim, QDate day);
/// Lets the claim at @p claim hold until the day before @p day and adds a copy of it that holds from then on; returns
/// the pointer of the copy.
[[nodiscard]] QString renewClaim(JsonEditing &editing, const QString &claim, QDate day);

/// Sets what the claim, contradiction, measure or announcement at @p pointer says.
bool setClaimValue(JsonEditing &editing, const QString &pointer, const ClaimValue &value);
/// Sets the text @p key of the object at @p pointer in one language; a text that is empty in both goes.
bool setText(JsonEditing &editing, const QString &pointer, const QString &key, Language language, const QString &text,
             const QStringList &order);
/// Sets the member @p key of the object at @p pointer; an empty text removes it.
bool setPlain(JsonEditing &editing, const QString &pointer, const QString &key, const QString &text,
              const QStringList &order);
/// Sets the day @p key of the object at @p pointer; an invalid one removes it.
bool setDay(JsonEditing &editing, const QString &pointer, const QString &key, QDate day, const QStringList &order);

/// Keys of a claim and of a source in the order in which files have them.
[[nodiscard]] const QStringList &claimKeys();
[[nodiscard]] const QStringList &sourceKeys();

/// Lets the object at @p pointer cite the source @p source.
bool cite(JsonEditing &editing, const QString &pointer, const QString &source);
/// Takes the citation back; a source that nothing cites any more goes.
bool takeBackCitation(JsonEditing &editing, const QString &pointer, const QString &source);
/// Adds @p source, of which id is not used; returns the id that it got.
[[nodiscard]] QString addSource(JsonEditing &editing, const Source &source);
/// Returns how many places of @p outline cite @p source.
[[nodiscard]] int citations(const JsonOutline &outline, const QString &source);

/// Notes that somebody saw the source @p source in its own place on @p day, and that it says the same.
bool markSeen(JsonEditing &editing, const QString &source, QDate day);

} // namespace lotse
