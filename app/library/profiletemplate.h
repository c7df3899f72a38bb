// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sourcemessage.h"
#include "core/library.h"

#include <optional>

namespace lotse {

/// Returns an id made of @p name: lower-case letters, digits and underscores, not yet in @p taken.
[[nodiscard]] QString profileIdFor(const QString &name, const QStringList &taken);

/// Returns the text of a new profile without claims, which the checks accept: one deployment, one entry to fill per
/// layer.
[[nodiscard]] QString newProfileText(const QString &id, const QString &name);

/// Returns the profile of @p text under another id and name; the ids of its deployments follow. A text that is no JSON
/// gives the template.
[[nodiscard]] QString copiedProfileText(const QString &text, const QString &newId, const QString &name);

/// One replacement inside a text.
struct LineEdit
{
    int line = 0; ///< from 1
    int column = 0; ///< from 1
    QString before;
    QString after;

    /// The same for CodeEdit::applyFix.
    [[nodiscard]] SourceMessage fix() const;
};

/// Returns what to replace in @p text so that the claim that starts in @p line has @p level; nothing if there is no
/// such claim.
[[nodiscard]] std::optional<LineEdit> levelEdit(const QString &text, int line, const QString &level);

} // namespace lotse
