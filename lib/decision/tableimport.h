// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"
#include "core/table.h"
#include "decision/tablemapping.h"

namespace lotse {

/// Whom answers of a table are about.
struct ImportTarget
{
    QString provider; ///< id of a profile, or the one that a new profile gets
    QString deployment; ///< id of a deployment; empty = the answers hold for all deployments of the provider
    QString providerName; ///< as the table or the library calls it
    QString deploymentName; ///< empty without a deployment
    bool isNew = false; ///< the library has no such provider

    bool operator==(const ImportTarget &) const = default;
};

/// One answer of a table, and what the library would hold.
struct ImportedAnswer
{
    enum class State {
        Fits,
        ChoiceNeeded, ///< it stays unknown, with a note, until somebody decides
        NotDocumented ///< the table says nothing, or that it says nothing
    };

    TablePlace place; ///< of the answer
    qsizetype target = -1; ///< position in ImportedTable::targets
    QString criterion; ///< id; empty where the row names none: then criteria holds what it may be
    QString asked; ///< what the table calls the criterion
    QString given;
    State state = State::NotDocumented;
    ClaimValue value; ///< unknown unless it fits
    QStringList criteria; ///< ids to choose from, the likeliest first
    QStringList levels; ///< ids to choose from, the likeliest first
    QList<Range> numbers; ///< to choose from
    QString url; ///< of the evidence
    QString evidence; ///< its title, or what the table says of it
    QDate date; ///< invalid = not given
    QString text; ///< explanation

    bool operator==(const ImportedAnswer &) const = default;
};

/// What of a table could not be taken, or not as it stands.
struct ImportProblem
{
    enum class Kind {
        NothingMapped, ///< no column names criteria, or none holds answers
        UnknownCriterion,
        UnknownDeployment, ///< a provider of the library without such a deployment
        NoOption, ///< an answer of which nobody says whom it is about
        UnknownLevel,
        NotANumber,
        AmbiguousNumber, ///< readings holds both
        OtherUnit,
        LooksLikeDate,
        FaultyCell, ///< an error of the spreadsheet ("#REF!")
        NoStoredValue, ///< a formula without its result
        AnsweredTwice, ///< otherwise than before; the first one counts
        DoesNotApply, ///< the criterion has no meaning for this form of use; the answer was not taken
        UnknownDate, ///< the answer was taken without a day
        AmbiguousDate, ///< days holds both; taken without a day
        FutureDate, ///< taken without a day
        OutsideScale, ///< taken; counts as the worst end
        DoubtfulNumber, ///< taken; better than the scale knows, does not count
        TooManyAnswers ///< those behind were not read
    };
    Kind kind = Kind::NothingMapped;
    TablePlace place;
    QString criterion; ///< id, or what the table calls it
    QString given;
    QList<Range> readings = {};
    QList<QDate> days = {};

    bool operator==(const ImportProblem &) const = default;
};

/// What does not stand in the table.
struct ImportRequest
{
    QString option; ///< id or name of the provider or deployment that answers where no column says it; may be new
    QDate today;
};

struct ImportedTable
{
    QList<ImportTarget> targets;
    QList<ImportedAnswer> answers; ///< in the order of the table
    QList<ImportProblem> problems; ///< in the order of the table

    [[nodiscard]] qsizetype count(ImportedAnswer::State state) const;

    bool operator==(const ImportedTable &) const = default;
};

/// Reads @p sheet as @p mapping says. Answers on levels: the label in one of the languages, alone or with few words
/// around it (levelMeant), or what was decided before; on numbers: as in question sheets, in German or English
/// spelling, with the unit or without; a number with the sign of another unit is none. Nothing is guessed: what can be
/// read in two ways or not at all stays open, with what it may be. What is wrong never spoils other answers.
[[nodiscard]] ImportedTable importTable(const TableSheet &sheet, const TableMapping &mapping, const Library &library,
                                        const ImportRequest &request);

/// Returns the form of use that answers of @p table on the new provider @p provider are about: seats where some are on
/// criteria of seats alone and none on those of interfaces.
[[nodiscard]] DeploymentForm newForm(const ImportedTable &table, const QString &provider, const Library &library);

} // namespace lotse
