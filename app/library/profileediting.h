// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/claimcardcontent.h"

#include <QObject>

namespace lotse {

class LibraryFiles;
class ProfileSession;

/// What the form does to the text of a profile: minimal edits of the document that the source editor shows, one step of
/// undo for each entry of a field.
class ProfileEditing final : public QObject
{
    Q_OBJECT

public:
    ProfileEditing(ProfileSession &session, const LibraryFiles &files, QObject *parent = nullptr);

    /// Makes @p edit on the claim that @p content shows, of the profile @p id. An inherited claim is copied to the
    /// shown deployment first, a missing one is added. Edits of the same @p field in a row are one step of undo.
    void editClaim(const QString &id, const ClaimCardContent &content, const QString &field, const ClaimEdit &edit);
    /// Makes @p edit without touching the claim.
    void editSource(const QString &id, const ClaimCardContent &content, const QString &field, const ClaimEdit &edit);
    /// Removes the own claim, so that the inherited one counts again.
    void takeBack(const QString &id, const ClaimCardContent &content);
    /// Makes @p edit on the claim at @p place, as one step of undo.
    void editPlace(const QString &id, const ClaimPlace &place, const ClaimEdit &edit);
    /// Lets the claim hold until yesterday, and a copy of it from today.
    void renew(const QString &id, const ClaimCardContent &content);

signals:
    /// Nothing was changed: @p sentence says why.
    void refused(const QString &sentence);

private:
    /// @p name says which field it is, so that edits of one field in a row are one step; empty = a step of its own.
    void apply(const QString &id, const QString &name, const ClaimPlace &place, const ClaimEdit &edit,
               bool changesRows);

    ProfileSession &m_session;
    const LibraryFiles &m_files;
    QString m_field; ///< that was edited last, with profile, scope and criterion
    int m_revision = -1; ///< of the document after that
};

} // namespace lotse
