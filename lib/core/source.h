// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"

#include <QDate>
#include <QString>
#include <optional>

namespace lotse {

/// A date as a source gives it: a day, a month or a year. In files "2026-03-19", "2026-03" or "2026".
struct PartialDate
{
    enum class Precision { Day, Month, Year };
    QDate first; ///< the first day of the period
    Precision precision = Precision::Day;

    [[nodiscard]] bool isValid() const { return first.isValid(); }
    /// Returns the last day of the period.
    [[nodiscard]] QDate last() const;
    [[nodiscard]] static std::optional<PartialDate> fromString(const QString &text);
    [[nodiscard]] QString toString() const; ///< as in files

    bool operator==(const PartialDate &) const = default;
};

/// Returns @p date as people write it: "19.03.2026", "März 2026", "2026" / "19 Mar 2026", "March 2026", "2026".
[[nodiscard]] QString displayDate(const PartialDate &date, Language language);
[[nodiscard]] QString displayDate(QDate date, Language language);

enum class Confidence { High, Medium, Low };
enum class Basis { Contract, OfficialDocumentation, Audit, Press, OwnAssessment };

/// Where a statement comes from (Beleg). It has two dates that mean different things: the day which the document bears,
/// and the day on which a person last saw it say so.
struct Source
{
    QString id;
    QString url; ///< may be empty, then noUrlReason says why
    LocalizedText noUrlReason;
    QString title;
    QString publisher;
    PartialDate date; ///< of the document; invalid = it bears none. Never the day of a reading
    PartialDate notBefore; ///< only without a date: the newest thing that the document itself names
    QDate checked; ///< day on which a person last saw it say so; invalid = not noted
    bool isKeptCurrent = false; ///< a page that its publisher keeps current: seen unchanged, it is in force
    bool isCopy = false; ///< only a stored copy was read, whose own day is not known
    LocalizedText statement; ///< what the source says, in our own words; may be empty
    std::optional<Confidence> confidence;
    LocalizedText confidenceReason;

    bool operator==(const Source &) const = default;
};

/// Returns the day on which @p source was last seen in force, of what is known on @p last (invalid: all that is known).
/// Only a page that is kept current, and not only read in a copy, is as young as the last look at it; anything else is
/// as old as it says, by the first day of its date, or of what it cannot be older than. Invalid: its age is not known.
[[nodiscard]] QDate lastSeenInForce(const Source &source, QDate last = {});

/// True if @p source was in force on a later day than lastSeenInForce() says, which nobody knows: it bears no date, or
/// is kept current and was read in a stored copy only. Undated and seen itself where it is kept current, it is not.
[[nodiscard]] bool mayBeYounger(const Source &source);

/// True if nothing of @p source can be known on @p last yet: the document is of a later day, or bears none and was seen
/// later.
[[nodiscard]] bool isLater(const Source &source, QDate last);

/// True for what the library's own authors judged; such a source is as old as the judgement.
[[nodiscard]] bool isOwnJudgement(const Source &source);

} // namespace lotse
