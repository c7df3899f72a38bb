// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

#include <QHash>

namespace lotse {

/// Whom a row or column of a table is about.
struct OptionMeant
{
    QString provider; ///< id; empty = unknown to the library
    QString deployment; ///< id; empty = the provider itself, or unknown

    bool operator==(const OptionMeant &) const = default;
};

/// Finds providers and deployments by their ids and names, in one of the languages, whatever stands between the two
/// ("STACKIT, Region eu01").
class OptionNames final
{
public:
    explicit OptionNames(const Library &library);

    [[nodiscard]] bool isKnown(const QString &text) const;
    /// Returns the provider or deployment that @p text names.
    [[nodiscard]] OptionMeant meant(const QString &text) const;
    /// Returns the deployment of the provider @p provider that @p text names, or an empty text.
    [[nodiscard]] QString deploymentOf(const QString &provider, const QString &text) const;

private:
    QHash<QString, OptionMeant> m_options; // by comparable words
    QHash<QString, QHash<QString, QString>> m_deployments; // by provider, then by comparable words
};

/// Returns an id for what is called @p name that is not in @p taken: small letters, digits and underscores.
[[nodiscard]] QString idFor(const QString &name, const QStringList &taken);

} // namespace lotse
