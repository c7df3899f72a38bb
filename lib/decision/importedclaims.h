// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/phrases.h"
#include "decision/importedprofile.h"

#include <QHash>

namespace lotse {

/// Writes answers of a table as claims and readings of one profile, and collects the sources that they rest on.
class ClaimWriter final
{
public:
    /// @p takenIds are those of the sources that the profile has.
    ClaimWriter(QString provider, const QString &providerName, ImportedFile file, QStringList takenIds);

    /// Returns the claim that @p answer makes, unknown where it is undecided.
    [[nodiscard]] JsonValue claim(const ImportedAnswer &answer);
    /// Returns @p answer, which fits, as another reading of a claim.
    [[nodiscard]] JsonValue reading(const ImportedAnswer &answer);
    /// Returns the day from which the claim of @p answer holds.
    [[nodiscard]] QDate validFrom(const ImportedAnswer &answer) const;
    /// Returns @p sentence of the context "TableImport" in both languages, with %1 and %2.
    [[nodiscard]] JsonValue text(const char *sentence, const QString &first = {}, const QString &second = {}) const;
    /// Returns the sources that claims and readings named so far, by their ids.
    [[nodiscard]] const QList<JsonMember> &sources() const { return m_sources; }
    /// Returns the sources of @p answer.
    [[nodiscard]] JsonValue sourceIds(const ImportedAnswer &answer);

private:
    [[nodiscard]] JsonValue answerText(const ImportedAnswer &answer) const;
    QString idOf(const QString &key, const JsonValue &source);

    QString m_provider;
    QString m_providerName;
    ImportedFile m_file;
    QStringList m_takenIds;
    Phrases m_german {Language::German};
    Phrases m_english {Language::English};
    QHash<QString, QString> m_ids; // by what the source is
    QList<JsonMember> m_sources;
};

/// Writes the key of @p value ("level", "number", "range" or "unknown") into @p claim.
void setValue(JsonValue &claim, const ClaimValue &value);

} // namespace lotse
