// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"

#include <QLocale>
#include <optional>

namespace lotse {

/// How numbers, shares, money and days are written: the one answer for window, report and command line. Numbers never
/// show an exponent, a hyphen as minus sign, or a zero with a sign.
class NumberText
{
public:
    explicit NumberText(Language language);

    /// Returns "1,234.50", "−0.4": always @p decimals places.
    [[nodiscard]] QString fixed(double value, int decimals) const;
    /// Returns "100,000".
    [[nodiscard]] QString count(qint64 value) const;
    /// Returns @p value as it was entered or found: up to two decimals, below a tenth three digits that count, no zeros
    /// at the end ("1,300", "2.5", "0.004").
    [[nodiscard]] QString amount(double value) const;
    /// Returns @p value to four digits that count, for limits that were solved and not entered ("15,000", "3,000,000").
    [[nodiscard]] QString about(double value) const;
    /// Returns points of 100 with one decimal: "79.1".
    [[nodiscard]] QString points(double value) const { return fixed(value, 1); }
    /// Returns the true difference of two values: as points() prints it, unless that is another figure than a reader
    /// computes from the two printed values, or none; then with two decimals, so that nobody takes it for that figure
    /// ("0.63", "less than 0.01").
    [[nodiscard]] QString pointsBetween(double high, double low) const;
    /// Returns a weight of 0-10 points with at most one decimal: "8.1", "8".
    [[nodiscard]] QString weight(double value) const;
    /// Returns the difference of two weights as a reader computes it from what weight() prints: "+5.1", "−1", "±0".
    [[nodiscard]] QString weightChange(double from, double to) const;
    /// Returns "+5.1", "−0.4", "±0.0" for a @p difference, with @p decimals places.
    [[nodiscard]] QString change(double difference, int decimals = 1) const;
    /// Returns "33 %" or "33%", as the language writes it, of a @p share of 1. What can fail is ">99 %" or
    /// ">99.9 %" rather than 100, what can happen is "<1 %" or "<0.1 %" rather than 0.
    [[nodiscard]] QString percent(double share, int decimals = 0) const;
    /// Returns a @p share that is a limit as it was set: "90 %", "90.4 %".
    [[nodiscard]] QString limit(double share) const;
    /// Returns what stands behind a number of per cents, with the gap that the language puts before it: " %", "%".
    [[nodiscard]] QString percentSign() const;
    /// Returns @p percents, already whole, with the sign.
    [[nodiscard]] QString percents(int percents) const;
    /// Returns "70.0 to 88.5".
    [[nodiscard]] QString span(double low, double high) const;
    /// Returns "20", "5 to 20", as amount().
    [[nodiscard]] QString range(const Range &range) const;
    /// Returns "0.20 to 3.50", "800 to 1,300": below a hundred with two decimals, as prices are written.
    [[nodiscard]] QString money(const Range &range) const;
    /// Returns "two" ends joined: "%1 to %2".
    [[nodiscard]] QString between(const QString &low, const QString &high) const;

private:
    [[nodiscard]] QString trimmed(QString number) const;
    [[nodiscard]] QString withSign(const QString &number) const;

    Language m_language;
    QLocale m_locale;
};

/// Returns the fewest decimals of its per cents with which @p share does not seem to reach one of @p limits that it
/// misses, nor to miss one that it reaches: 89.6 % beside a limit of 90 %.
[[nodiscard]] int decimalsBeside(double share, const QList<double> &limits);

/// Returns the fewest decimals, at least @p least, with which two shares that differ are printed as two figures, and
/// what is not nothing is not printed as nothing.
[[nodiscard]] int decimalsApart(double share, double other, int least = 0);

/// Returns @p shares in whole per cents that sum to @p sum, or to their own rounded sum (largest remainders; of equal
/// ones the first): parts of a whole, printed beside each other, make 100. What is nothing stays nothing.
[[nodiscard]] QList<int> wholePercents(const QList<double> &shares, std::optional<int> sum = {});

} // namespace lotse
