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

/// Where a statement comes from (Beleg).
struct Source
{
    QString id;
    QString url; ///< may be empty, then noUrlReason says why
    LocalizedText noUrlReason;
    QString title;
    QString publisher;
    PartialDate date; ///< of the source
    QDate checked; ///< day on which a person last read it; invalid = not noted
    LocalizedText statement; ///< what the source says, in our own words; may be empty
    std::optional<Confidence> confidence;
    LocalizedText confidenceReason;

    bool operator==(const Source &) const = default;
};

} // namespace lotse
