// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

#include <QHash>
#include <QSet>

namespace lotse {

/// What criteria, levels and providers are called and what profiles call unverified: what the checks of wording compare
/// a text with (wordcheck.h). Gathered for `check` and for a profile that is being edited only; what merely reads a
/// library does without.
class Wordings final
{
public:
    Wordings() = default;
    explicit Wordings(const Library &library) { add(library); }

    /// Adds the criteria and the profiles of @p library, each in place of one of the same id.
    void add(const Library &library);
    void add(const Profile &profile);

    /// Returns the criterion @p id, or nullptr.
    [[nodiscard]] const Criterion *criterion(const QString &id) const;
    /// Returns the ids of the criteria that @p text names in both languages, sorted.
    [[nodiscard]] QStringList criteriaNamedIn(const LocalizedText &text) const;
    /// True if @p criterion is measured in money.
    [[nodiscard]] bool isMoney(const QString &criterion) const;

    /// A provider that a sentence names and a criterion on which its profile has nothing verified.
    struct Unverified
    {
        QString provider;
        QString criterion;
    };
    /// Returns the first provider that @p sentence names in @p language and whose profile has claims on one of @p
    /// criteria today, all of them unverified: unknown, of low confidence, or with a word of doubt in text or reason.
    [[nodiscard]] std::optional<Unverified> unverifiedIn(const QString &sentence, Language language,
                                                         const QStringList &criteria) const;

private:
    struct Provider
    {
        LocalizedText name;
        LocalizedText shortName;
        QSet<QString> verified; ///< criteria with at least one claim that is
        QSet<QString> unverified; ///< criteria with at least one claim that is not
    };

    QHash<QString, Criterion> m_criteria;
    QMap<QString, Provider> m_providers; ///< sorted, so that the same is found first each time
};

/// True if @p name stands in @p text as whole words, in any case.
[[nodiscard]] bool isNamedIn(const QString &name, const QString &text);

} // namespace lotse
