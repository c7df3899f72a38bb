// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/library.h"

#include <QHash>
#include <QSet>
#include <array>
#include <optional>

namespace lotse {

/// What an id in a file names.
enum class IdKind {
    FactKind,
    Group,
    Criterion,
    Section,
    Question,
    Flag,
    Regulation,
    Role,
    Risk,
    Event,
    Provider,
    Deployment,
    Entity,
    Host
};

/// Returns the name of @p kind in issues ("criterion", "question", …).
[[nodiscard]] QString idKindName(IdKind kind);

/// The ids that files may refer to. They are collected from all files before any of them is read, so that each
/// reference can be checked where it stands, whatever the order of the files.
class Names final
{
public:
    Names() = default;
    explicit Names(const Library &library);

    /// Adds the ids that @p file (a whole content file, possibly malformed) defines.
    void addFile(const JsonValue &file);

    /// The same for a file that should be of @p expectedKind. If it cannot be read, nothing is known of what it
    /// defines.
    void addFile(const Result<JsonValue> &parsed, QLatin1StringView expectedKind);
    /// From now on, nothing is known of what files of @p fileKind define.
    void addUnreadable(QLatin1StringView fileKind);

    [[nodiscard]] bool contains(IdKind kind, const QString &id) const { return ids(kind).contains(id); }
    /// False if a file that could define such ids cannot be read: then ids of this kind cannot be checked.
    [[nodiscard]] bool isComplete(IdKind kind) const { return !m_unreadable.contains(kind); }
    /// Returns the scale of @p criterion, a criterion with numbers; nullptr for others.
    [[nodiscard]] const Criterion *scale(const QString &criterion) const;
    /// Returns the only form of deployments that @p criterion applies to; none if it applies to all.
    [[nodiscard]] std::optional<DeploymentForm> onlyFor(const QString &criterion) const;
    /// Returns the day that the library's version names; invalid if it names none.
    [[nodiscard]] QDate libraryDay() const { return m_libraryDay; }
    /// Returns the levels of @p criterion, worst first; empty for a criterion with numbers.
    [[nodiscard]] QStringList levels(const QString &criterion) const { return m_levels.value(criterion); }
    [[nodiscard]] QStringList answers(const QString &question) const { return m_answers.value(question); }
    /// True if an answer has an effect on @p criterion, or if there are no questions to have any.
    [[nodiscard]] bool isTouched(const QString &criterion) const
    {
        return m_answers.isEmpty() || m_touched.contains(criterion);
    }

    /// Returns the id of @p kind that is written most like @p id, or an empty text if none is close.
    [[nodiscard]] QString nearest(IdKind kind, const QString &id) const;

private:
    const QSet<QString> &ids(IdKind kind) const { return m_ids[size_t(kind)]; }
    void add(IdKind kind, const QString &id) { m_ids[size_t(kind)].insert(id); }
    void addList(IdKind kind, const JsonValue &file, QStringView key);
    void addCriterion(const JsonValue &criterion);
    void addQuestion(const JsonValue &question);
    void addEffects(const JsonValue &answer);
    void addProfile(const JsonValue &profile);

    std::array<QSet<QString>, size_t(IdKind::Host) + 1> m_ids;
    QSet<IdKind> m_unreadable;
    QHash<QString, QStringList> m_levels; // by criterion
    QHash<QString, Criterion> m_scales; // by criterion; only what places a number on it
    QHash<QString, DeploymentForm> m_onlyFor; // by criterion; without those that apply to all
    QDate m_libraryDay;
    QHash<QString, QStringList> m_answers; // by question
    QSet<QString> m_touched; // criteria on which answers have effects
};

/// The longest id, in characters.
inline constexpr qsizetype longestId = 100;
/// True if @p text can be an id: letters a to z, digits and _ . : - and a letter or digit first (the pattern of the
/// schemas).
[[nodiscard]] bool isId(QStringView text);
/// True if @p text can be the id of a provider, which is the name of its file and the part of the ids of its
/// deployments before the first full stop: an id without . and :
[[nodiscard]] bool isProviderId(QStringView text);

/// Returns the candidate that is written most like @p text, or an empty text if none is close (edit distance).
[[nodiscard]] QString nearestText(const QString &text, const QStringList &candidates);

/// Returns the Answer::id of a step of a scale, e.g. "5".
[[nodiscard]] QString stepId(double value);
/// Returns the Answer::id of a band of a number question, e.g. "max:500".
[[nodiscard]] QString bandId(double maximum);

} // namespace lotse
