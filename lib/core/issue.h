// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <expected>

namespace lotse {

/// A place in a file. Line and column count from 1; 0 means "the whole file".
struct Place
{
    QString file;
    int line = 0;
    int column = 0;
    QString pointer; ///< JSON pointer (RFC 6901) of the value, e.g. "/claims/3/level"

    bool operator==(const Place &) const = default;
};

/// One thing that is wrong with an input. The sentence for people is made by app/messages.cpp from the code and the
/// arguments, so that it exists in each language; the comment behind each code names its arguments.
struct Issue
{
    enum class Severity { Error, Warning };
    enum class Code {
        CannotOpen, ///< %1 reason given by the system
        CannotWrite, ///< %1 reason given by the system
        FileTooLarge, ///< %1 size, %2 limit (MiB)
        TooLargeToWrite, ///< %1 size, %2 limit (MiB) of files that can be read again
        EmptyFile, ///<
        NotUtf8, ///< position is that of the first wrong byte
        DoubleEncoded, ///< %1 the text as found, %2 what it probably was (UTF-8 once read as Latin-1/Latin-2)
        Syntax, ///< %1 what is wrong ("end", "colon", …: the words are in lib/core/json.cpp)
        TooDeep, ///< %1 limit of nesting
        DuplicateKey, ///< %1 key
        NewerFormat, ///< %1 format found, %2 newest format known
        MissingKey, ///< %1 key
        UnknownKey, ///< %1 key, %2 nearest known key or empty (warning)
        WrongType, ///< %1 key, %2 type found, %3 type wanted ("string", "number", "object", "array", "boolean")
        MissingLanguage, ///< %1 key, %2 language code
        EmptyText, ///< %1 key
        UnknownId, ///< %1 id, %2 kind ("criterion", "question", "answer", …), %3 nearest known id or empty
        UnknownLevel, ///< %1 level, %2 criterion, %3 nearest known level or empty, %4 all its levels, comma separated;
                      ///< none for one that is measured by numbers
        UnknownValue, ///< %1 value, %2 the allowed values, comma separated
        DuplicateId, ///< %1 id, %2 kind
        InvalidDate, ///< %1 text found
        FutureDate, ///< %1 date: later than today (warning)
        AfterEngagement, ///< %1 date of an own claim, %2 date of the engagement, which is earlier (warning)
        UndatedOwnClaim, ///< %1 deployment and criterion of an own claim without a day (warning)
        SilentOwnClaim, ///< %1 deployment and criterion of an own claim, %2 its date: it names no value, newer evidence
                        ///< does
        OvertakenOwnClaim, ///< %1 deployment and criterion of an own claim, %2 its date: newer evidence of the library
                           ///< says otherwise (warning)
        IdleOwnClaim, ///< %1 deployment and criterion of an own claim that counts for nothing: the criterion does not
                      ///< apply to the deployment (warning)
        UnlikelyDue, ///< %1 due date, %2 date of the engagement, more than ten years away (warning)
        RisesByMeasures, ///< %1 risk, %2 and %3 its scores before and after the measures, 1-25: the second is the
                         ///< larger (warning)
        OutsideScale, ///< %1 number, %2 and %3 ends of the scale: counts as the worst end (warning)
        DoubtfulNumber, ///< %1 number, %2 and %3 ends of the scale: better than both, does not count (warning)
        NoOwnSource, ///< %1 criterion: another reading that has no source and is not called an assumption
        SharedSource, ///< %1 criterion: another reading that cites only sources of the claim itself (warning)
        DoesNotApply, ///< %1 criterion of a claim about what it does not apply to: counts for nothing (warning)
        InvalidNumber, ///< %1 number, %2 lowest, %3 highest allowed
        NotWhole, ///< %1 number with a fraction, %2 lowest, %3 highest allowed
        NotPositive, ///< %1 key, %2 number
        InvalidRange, ///< %1 low, %2 likely, %3 high: not ascending
        InvalidUrl, ///< %1 text found
        LabelTooLong, ///< %1 label, %2 longest allowed (characters)
        CyclicInheritance, ///< %1 ids of the cycle, joined with →
        CyclicQuestions, ///< %1 ids of the questions that are shown by each other, joined with →
        NoSource, ///< %1 criterion of a claim without any source
        UnknownSource, ///< %1 source id, %2 nearest known one or empty
        UnknownFunction, ///< %1 criterion: value function needs at least two points with ascending x
        MissingFile, ///< %1 file name that a library must have
        UntouchedCriterion, ///< %1 criterion that no question touches (warning)
        ProfileGone, ///< %1 deployment id that the engagement names and the library lacks
        QuestionGone, ///< %1 question or answer id that the engagement names and the library lacks
        NotAFile, ///< %1 what is there instead: "folder", "pipe", "device" or "socket"
        DiskFull, ///<
        OverwritesInput, ///< %1 file that the output is made from
        AmongLibraryFiles, ///< a JSON name in a folder from which the library is read
        OtherKindOfFile, ///< %1 kind found, %2 kind to be written ("pdf", "png", "svg", "json", "text", "other")
        InvalidId, ///< %1 id
        ControlCharacter, ///< %1 key of a text of one line that holds line breaks or other control characters
        EndsBeforeStart, ///< %1 last day, %2 first day
        SeenBeforeDate, ///< %1 date of a document, %2 day on which it was last seen, which is earlier
        YoungerThanSources, ///< %1 as_of of a claim, %2 day of its newest source; empty = none bears one (warning)
        ListedTwice, ///< %1 item, %2 key of the list
        NothingToCheck, ///< the folder holds no file that could be checked
        OtherFileName, ///< %1 id, %2 name of the file without ".json" (warning)
        SamePlanB, ///< %1 deployment id of a workload's choice and plan B (warning)
        ImpossibleRequirement, ///< %1 criterion: no number that counts on its scale meets it (warning)
        ExcludingRequirements, ///< %1 criterion, %2 least and %3 most that answers and workload ask for (warning)
        NoPlaceForNumber, ///< %1 key of a pattern that lacks "{n}"
        ContradictingShares, ///< %1 clear_share, %2 leaning_share, which is larger
        NoEndOfReplaced, ///< %1 criterion of a claim that is replaced, without an end or a later successor (warning)
        DifferentFigures, ///< %1 figures that only the German text names, %2 only the English one; "–" = none (warning)
        UnusedSource, ///< %1 source id that nothing in the profile rests on (warning)
        ReasonOfOther, ///< %1 criteria, comma separated, %2 criterion that their reason names instead; empty = it names
                       ///< an amount of money (warning)
        HedgedClaim, ///< %1 criterion, %2 word of doubt in the text, %3 level that promises; empty = the claim is of
                     ///< high confidence (warning)
        UnverifiedState, ///< %1 risk, %2 provider that its text names, %3 criterion on which the profile has nothing
                         ///< verified (warning)
        OverlayConflict, ///< %1 item, %2 fields, comma separated: the user's version and the shipped one changed them,
                         ///< and not to the same (warning)
        OverlayItemGone, ///< %1 item that the user changed and the shipped version no longer has (warning)
        OverlayItemBack, ///< %1 item that the user removed and the shipped version changed (warning)
        OverlayTargetGone, ///< %1 item that the user changed, %2 deployment that it belongs to and that is gone
                           ///< (warning)
        OverlayOtherLanguage, ///< %1 item, %2 text, %3 language of the user's: the shipped version changed the other
                              ///< one (warning)
        OverlayCitedGone, ///< %1 source, company or host that the user's items name and the shipped version no longer
                          ///< has (warning)
        OverlayWithoutProfile, ///< %1 id of a profile that is nowhere (warning)
        OverlayHidden, ///< %1 id of a profile of which the same folder, or a later one, holds a whole file (warning)
        NotATable, ///< %1 what the file is instead ("pdf", "old_workbook", "binary_workbook", "open_document",
                   ///< "archive", "json", "other")
        DamagedTable, ///< %1 part of the workbook that cannot be read; empty = the file itself
        LockedTable, ///< the workbook or a part of it is encrypted
        TableTooLarge, ///< %1 what there is too much of ("parts", "sheets", "rows", "columns", "cells", "letters"),
                       ///< %2 limit
        UnpackedTooLarge, ///< %1 part of the workbook that takes up more than %2 MiB unpacked, or more than it can
        LockedByOther, ///< %1 program or person holding the lock
    };

    Code code = Code::Syntax;
    Severity severity = Severity::Error;
    Place place;
    QStringList arguments;

    bool operator==(const Issue &) const = default;
};

/// A value, or what is wrong.
template<typename T>
using Result = std::expected<T, Issue>;

[[nodiscard]] bool hasErrors(const QList<Issue> &issues);

} // namespace lotse
