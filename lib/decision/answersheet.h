// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"
#include "core/library.h"
#include "decision/sheetcolumns.h"

namespace lotse {

/// Returns the stable id of the question about one claim: "stackit.eu01/training_use".
[[nodiscard]] QString questionId(const QString &deployment, const QString &criterion);

/// Why a row of a filled sheet could not be taken, or not as it stands.
struct SheetProblem
{
    enum class Kind {
        NotASheet, ///< no head row
        TooLarge, ///< more than 4 MiB
        HeadChanged, ///< the head row does not tell where column is: nothing was taken
        NoQuestion, ///< an answer in a row whose first cell is empty
        UnknownQuestion, ///< the id is not one of this engagement
        UnknownLevel, ///< the answer is none of the possible ones
        NotANumber,
        AmbiguousNumber, ///< "1.350" is 1350 or 1.35, according to who wrote it: readings holds both
        OtherUnit, ///< what stands beside the number is not the unit of the question
        LooksLikeDate, ///< a spreadsheet made a day of a number ("01. Mrz")
        AnsweredTwice, ///< another row answers the same question otherwise; the first one counts
        OlderThanOwn, ///< the client's own claim of days is of a later day than the answer: it stays
        UnknownDate, ///< no day: the answer was not taken, because it may be old
        AmbiguousDate, ///< "03/04/2026" may be in March or April: days holds both; the answer was not taken
        FutureDate, ///< later than the day of reading: the answer was not taken
        NumberedDay, ///< taken; a spreadsheet's count of the days ("45981"), read as the day in days
        MonthOnly, ///< taken; a month, which counts from its first day, in days
        OutsideScale, ///< taken; the number counts as the worst end of the scale
        DoubtfulNumber ///< taken; the number is better than the scale knows and does not count
    };
    Kind kind = Kind::NotASheet;
    int row = 0; ///< from 1, as a spreadsheet counts
    QString id; ///< of the question
    QString given; ///< what stands there
    QList<Range> readings = {};
    QList<QDate> days = {};
    SheetColumn column = SheetColumn::Id;

    /// True if the answer of the row was taken all the same: then it is a remark.
    [[nodiscard]] bool isTaken() const;

    bool operator==(const SheetProblem &) const = default;
};

struct AnsweredSheet
{
    QList<OwnClaim> claims; ///< one for each option that a question is about
    QList<SheetProblem> problems; ///< in the order of the rows
    int unanswered = 0; ///< rows without an answer

    bool operator==(const AnsweredSheet &) const = default;
};

/// Reads a sheet that questionSheet() wrote and somebody filled in. Answers on levels: the label in one of the
/// languages, the id, or its number among the possible answers; on numbers: a number or two ("10 to 20") in German or
/// English spelling, alone or with the unit of the question or its beginning. What can be read in two ways, or is in
/// another unit, is a problem and never guessed. Columns are found by their headings, wherever they were moved. The
/// evidence becomes the claim's reason (@p reasonWithout where there is none), @p today its date where none is given.
/// An own claim of @p engagement that is of a later day stays. What is wrong never spoils the other rows.
[[nodiscard]] AnsweredSheet readAnswers(const QByteArray &sheet, const Library &library, const Engagement &engagement,
                                        QDate today, const QString &reasonWithout = {});

/// Takes @p claims into @p engagement; they replace own claims on the same cells, except those of a later day. An
/// answer that came after the engagement's date would not count in it: the date moves to that of the newest answer,
/// because from now on that is the day whose knowledge decides.
void takeAnswers(Engagement &engagement, const QList<OwnClaim> &claims);

} // namespace lotse
