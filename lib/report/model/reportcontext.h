// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "report/model/analysistext.h"
#include "report/model/checktext.h"
#include "report/model/fliptext.h"
#include "report/model/reportmodel.h"
#include "report/words/recommendationtext.h"
#include "report/words/valuetext.h"

#include <QHash>

namespace lotse::report {

/// Numbers the sources in the order in which the report first refers to them.
class SourceRegister
{
public:
    /// Returns the number of @p source, a new one at its first mention. Sources with the same address, or without one
    /// the same title, publisher and date, are one.
    int number(const Source &source);
    [[nodiscard]] QList<int> numbers(const QList<Source> &sources);
    [[nodiscard]] const QList<Source> &sources() const { return m_sources; }

private:
    QHash<QString, int> m_numbers;
    QList<Source> m_sources;
};

/// How a requirement is told: by its limit, or by all that meets it, for who does not know the order of the levels.
enum class RequirementWords { Brief, Accepted };

/// What all parts of the report are built from.
class Context
{
public:
    Context(const Library &library, const Engagement &engagement, Language language, const QDateTime &created);

    const Library &library;
    const Engagement &engagement;
    const Language language;
    const QDateTime created;
    const ValueText values; ///< how values, options and states are named
    QList<Evaluation> evaluations; ///< one per workload
    QList<Analysis> analyses; ///< how sure they are, in the same order
    SourceRegister sources;

    [[nodiscard]] const Phrases &phrases() const;
    /// The sentences on the analysis of @p evaluation.
    [[nodiscard]] AnalysisText words(const Evaluation &evaluation) const { return {library, evaluation, phrases()}; }
    /// The sentences on what single changes do to it.
    [[nodiscard]] FlipText flips(const Evaluation &evaluation) const { return {library, evaluation, phrases()}; }
    /// The sentences on what to check next.
    [[nodiscard]] CheckText checks(const Evaluation &evaluation) const { return {library, evaluation, phrases()}; }
    /// The sentence @p source of the context "Report".
    [[nodiscard]] QString text(const char *source, int count = -1) const;
    [[nodiscard]] QString in(const LocalizedText &text) const { return text.in(language); }
    [[nodiscard]] const NumberText &numbers() const { return values.numbers(); }
    [[nodiscard]] QString points(double value) const; ///< "79,1", "−0,4"
    /// The true difference of two values, as NumberText::pointsBetween() writes it.
    [[nodiscard]] QString pointsBetween(double high, double low) const;
    [[nodiscard]] QString number(double value, int decimals) const; ///< with a minus sign, not a hyphen
    [[nodiscard]] QString spanText(const lotse::Span &span) const; ///< "70,0 bis 88,5"
    [[nodiscard]] QString percent(double share) const; ///< "12 %"
    [[nodiscard]] QString amount(double value) const; ///< up to two decimals, no trailing zeros
    /// "0,20 bis 3,50", "800 bis 1.300": below a hundred with two decimals, as prices are written.
    [[nodiscard]] QString money(const Range &range) const;
    [[nodiscard]] QString date(QDate day) const; ///< never broken over two lines
    [[nodiscard]] QString date(const PartialDate &date) const;

    [[nodiscard]] QString clientName() const;
    [[nodiscard]] QString optionName(const OptionEvaluation &option) const; ///< "STACKIT (Region eu01)"
    [[nodiscard]] QString optionName(const Evaluation &evaluation, const QString &deployment) const;
    [[nodiscard]] QString criterionName(const QString &id) const;
    [[nodiscard]] QString valueText(const Criterion &criterion, const CellEvaluation &cell) const; ///< as in the matrix
    /// Returns "“zero on request” or better", or all that is accepted.
    [[nodiscard]] QString requirementText(const Requirement &requirement,
                                          RequirementWords words = RequirementWords::Brief) const;
    [[nodiscard]] QString reasonText(const lotse::Reason &reason) const; ///< "Frage 12: …"
    [[nodiscard]] QString clearanceText(Clearance clearance) const;
    [[nodiscard]] QString unlockText(const Evaluation &evaluation, const UnlockPath &path) const;
    [[nodiscard]] QList<int> claimSources(const OptionEvaluation &option, const CellEvaluation &cell);
    /// The same of another reading of a claim.
    [[nodiscard]] QList<int> readingSources(const OptionEvaluation &option, const Contradiction &reading);
    [[nodiscard]] QList<int> announcedSources(const OptionEvaluation &option, const Announcement &change);
    [[nodiscard]] const Workload &workload(const Evaluation &evaluation) const;
    /// "Offers and documents", or "Workload 2" where it has no name.
    [[nodiscard]] QString workloadName(qsizetype index) const;
    /// The chosen option; where nothing is chosen whom the verdict recommends, without such advice the leader. nullptr
    /// where there is none of these, where several are advised alike, and where the chosen one is not compared.
    [[nodiscard]] const OptionEvaluation *chosenOrLeader(const Evaluation &evaluation) const;
    /// The same, unless it is out: what may be spoken for.
    [[nodiscard]] const OptionEvaluation *recommended(const Evaluation &evaluation) const;
    /// The sentences on what is recommended in @p evaluation, one of evaluations.
    [[nodiscard]] RecommendationText recommendation(const Evaluation &evaluation) const;
    [[nodiscard]] const Verdict *verdictOf(const Evaluation &evaluation) const; ///< nullptr = not worked out
    /// A heading with the workload's name where there are several.
    void addWorkloadHeading(Section &section, const Evaluation &evaluation) const;

private:
    [[nodiscard]] QList<int> numbersOf(const OptionEvaluation &option, const QStringList &ids);
};

/// A row over the whole table with what a person noted on the row above; @p label says what it is.
[[nodiscard]] Row noteRow(const Context &context, const QString &label, const QString &note);
/// True for a text that would stretch over pages in a narrow column: it stands in a row of its own.
[[nodiscard]] bool needsOwnRow(const QString &text);

/// Returns @p owner in the language of the report where it is one of the library's roles, in whatever language it was
/// chosen; else as typed.
[[nodiscard]] QString ownerText(const Context &context, const QString &owner);

/// Returns the day as of which facts count: that of the engagement, without one that of the library.
[[nodiscard]] QDate countingDay(const Context &context);
/// Returns the day of the library's state, which may be earlier or later than that.
[[nodiscard]] QString libraryState(const Context &context);

/// Returns @p text with a capital first letter.
[[nodiscard]] QString capitalised(const QString &text);
[[nodiscard]] Paragraph plain(const QString &text, const QList<int> &sources = {});
[[nodiscard]] Paragraph small(const QString &text);
[[nodiscard]] QList<Cell> headCells(const QStringList &texts);
[[nodiscard]] Tone riskTone(int score);

} // namespace lotse::report
