// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/messages.h"

#include "core/phrases.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <array>
#include <cerrno>
#include <functional>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

using Translate = std::function<QString(const char *)>;

bool hasArgument(const Issue &issue, qsizetype position)
{
    return position < issue.arguments.size() && !issue.arguments.at(position).isEmpty();
}

/// Returns the English sentence of @p issue with its placeholders.
const char *patternOf(const Issue &issue)
{
    switch (issue.code) {
    case Issue::Code::CannotOpen:
        return hasArgument(issue, 0)
            ? QT_TRANSLATE_NOOP("Messages",
                                "The file cannot be opened: %1. Check that it exists and that you may read it.")
            : QT_TRANSLATE_NOOP("Messages",
                                "The file cannot be opened. Check that it exists and that you may read it.");
    case Issue::Code::CannotWrite:
        return hasArgument(issue, 0)
            ? QT_TRANSLATE_NOOP(
                  "Messages",
                  "The file cannot be written: %1. Check your rights and the free space, or choose another folder.")
            : QT_TRANSLATE_NOOP(
                  "Messages",
                  "The file cannot be written. Check your rights and the free space, or choose another folder.");
    case Issue::Code::FileTooLarge:
        return QT_TRANSLATE_NOOP(
            "Messages", "The file has %1 MiB; files up to %2 MiB are read. Check whether it is the right file.");
    case Issue::Code::TooLargeToWrite:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The file would have %1 MiB; only files up to %2 MiB can be opened again. Shorten "
                                 "long texts or take out the logo.");
    case Issue::Code::EmptyFile: return QT_TRANSLATE_NOOP("Messages", "The file is empty. Restore it from a copy.");
    case Issue::Code::NotUtf8:
        return QT_TRANSLATE_NOOP("Messages", "The text is not UTF-8 here. Save the file with the encoding UTF-8.");
    case Issue::Code::DoubleEncoded:
        return QT_TRANSLATE_NOOP("Messages",
                                 "“%1” looks like UTF-8 that was read with another encoding; it was probably “%2”. "
                                 "Correct the text and save it as UTF-8.");
    case Issue::Code::Syntax:
        return QT_TRANSLATE_NOOP(
            "Messages", "This is not valid JSON: %1. Check commas, quotation marks and brackets here and just before.");
    case Issue::Code::TooDeep:
        return QT_TRANSLATE_NOOP("Messages", "Values are nested more than %1 levels deep. Flatten the structure.");
    case Issue::Code::DuplicateKey:
        return QT_TRANSLATE_NOOP("Messages", "The key “%1” stands twice in the same object. Remove one of the two.");
    case Issue::Code::NewerFormat:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "The file has format %1, but this version of Lotse reads up to format %2. Update Lotse to open it.");
    case Issue::Code::MissingKey: return QT_TRANSLATE_NOOP("Messages", "The key “%1” is missing. Add it.");
    case Issue::Code::UnknownKey:
        return hasArgument(issue, 1)
            ? QT_TRANSLATE_NOOP("Messages", "The key “%1” is not known. Did you mean “%2”?")
            : QT_TRANSLATE_NOOP("Messages",
                                "The key “%1” is not known. It has no effect and is kept when the file is saved.");
    case Issue::Code::WrongType:
        return QT_TRANSLATE_NOOP("Messages", "The value of “%1” is %2, but it must be %3. Correct the value.");
    case Issue::Code::MissingLanguage: return QT_TRANSLATE_NOOP("Messages", "“%1” has no text in %2. Add it.");
    case Issue::Code::EmptyText: return QT_TRANSLATE_NOOP("Messages", "The text of “%1” is empty. Enter one.");
    case Issue::Code::UnknownId:
        return hasArgument(issue, 2)
            ? QT_TRANSLATE_NOOP("Messages", "The id “%1” (%2) does not exist. Did you mean “%3”?")
            : QT_TRANSLATE_NOOP("Messages",
                                "The id “%1” (%2) does not exist. Check its spelling or add what it names.");
    case Issue::Code::UnknownLevel:
        if (!hasArgument(issue, 3))
            return QT_TRANSLATE_NOOP(
                "Messages", "The criterion “%2” is measured by a number and has no level “%1”. Write a number.");
        return hasArgument(issue, 2)
            ? QT_TRANSLATE_NOOP("Messages",
                                "The criterion “%2” has no level “%1”. Did you mean “%3”? Its levels, from worst to "
                                "best: %4.")
            : QT_TRANSLATE_NOOP("Messages",
                                "The criterion “%2” has no level “%1”. Choose one of its levels, from worst to best: "
                                "%4.");
    case Issue::Code::UnknownValue:
        return QT_TRANSLATE_NOOP("Messages", "The value “%1” is not allowed. Choose one of these: %2.");
    case Issue::Code::DuplicateId:
        return QT_TRANSLATE_NOOP("Messages", "The id “%1” (%2) is used twice. Give one of the two another id.");
    case Issue::Code::InvalidDate:
        return QT_TRANSLATE_NOOP("Messages", "“%1” is not a date. Write year, month and day like 2026-11-21.");
    case Issue::Code::FutureDate:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "The date %1 lies in the future. Check day, month and year. If it is that of a claim or a source: a claim "
            "counts as known only from the day that it and its earliest source bear.");
    case Issue::Code::AfterEngagement:
        return QT_TRANSLATE_NOOP("Messages",
                                 "This claim of %1 is later than the engagement of %2 and does not count in it. Check "
                                 "the year, or move the date of the engagement.");
    case Issue::Code::UndatedOwnClaim:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The client's claim on “%1” bears no day, so nobody knows how old it is; where "
                                 "evidence ages, it counts as stale. Add its date.");
    case Issue::Code::SilentOwnClaim:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The client's claim of %2 on “%1” names no value and is older than the library's "
                                 "evidence, which does. Only the evidence counts. Ask again, or remove the claim.");
    case Issue::Code::OvertakenOwnClaim:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The client's claim of %2 on “%1” is older than the library's evidence, which says "
                                 "something else. Both count, as a contradiction. Ask again, or remove the claim.");
    case Issue::Code::IdleOwnClaim:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The client's claim on “%1” counts for nothing: the criterion does not apply to this "
                                 "form of use. Remove the claim.");
    case Issue::Code::UnlikelyDue:
        return QT_TRANSLATE_NOOP(
            "Messages", "The due date %1 is more than ten years away from the engagement of %2. Check the year.");
    case Issue::Code::RisesByMeasures:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The risk “%1” is rated higher after its measures (%3) than before them (%2). "
                                 "Correct one of the two ratings.");
    case Issue::Code::OutsideScale:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The number %1 lies outside the scale from %2 to %3 and counts as its worst end. "
                                 "Check the number and its unit.");
    case Issue::Code::DoubtfulNumber:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The number %1 is better than the scale from %2 to %3 knows and does not count. Check "
                                 "the number and its unit.");
    case Issue::Code::NoOwnSource:
        return QT_TRANSLATE_NOOP("Messages",
                                 "Another reading of the claim on “%1” has no source. Add one, or call it an "
                                 "assumption with \"assumption\": true.");
    case Issue::Code::SharedSource:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "Another reading of the claim on “%1” cites only sources of the claim itself. Name the "
            "source that says otherwise, or call the reading an assumption.");
    case Issue::Code::DoesNotApply:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The criterion “%1” does not apply to this form of use, so the claim counts for "
                                 "nothing. Remove it, or keep what it tells as a statement.");
    case Issue::Code::InvalidNumber:
        return QT_TRANSLATE_NOOP("Messages", "The number %1 is not between %2 and %3. Enter one from this range.");
    case Issue::Code::NotWhole:
        return QT_TRANSLATE_NOOP("Messages", "The number %1 is not whole. Enter a whole one from %2 to %3.");
    case Issue::Code::NotPositive:
        return QT_TRANSLATE_NOOP("Messages", "“%1” is %2, but it must be greater than 0. Correct the number.");
    case Issue::Code::InvalidRange:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The range %1, %2, %3 does not ascend. Write low, likely and high in this order.");
    case Issue::Code::InvalidUrl:
        return QT_TRANSLATE_NOOP("Messages", "“%1” is not a web address. Write it in full, starting with https://.");
    case Issue::Code::LabelTooLong:
        return QT_TRANSLATE_NOOP("Messages", "The label “%1” is too long; at most %2 characters fit. Shorten it.");
    case Issue::Code::CyclicInheritance:
        return QT_TRANSLATE_NOOP(
            "Messages", "These deployments inherit from each other in a circle: %1. Remove one of the references.");
    case Issue::Code::CyclicQuestions:
        return QT_TRANSLATE_NOOP("Messages",
                                 "Whether a question is shown depends on itself here, in a circle: %1. Change one of "
                                 "these conditions (show_if).");
    case Issue::Code::NoSource:
        return QT_TRANSLATE_NOOP("Messages", "The claim on “%1” has no source. Add one, or set the value to unknown.");
    case Issue::Code::UnknownSource:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The source “%1” is not listed under “sources”. Add it there or correct its id.");
    case Issue::Code::UnknownFunction:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "The value function of “%1” needs at least two points with ascending x. Add points or sort them.");
    case Issue::Code::MissingFile:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The library lacks the file “%1”. Add it, or choose another library folder.");
    case Issue::Code::UntouchedCriterion:
        return QT_TRANSLATE_NOOP("Messages",
                                 "No question touches the criterion “%1”. Give at least one answer an effect on it.");
    case Issue::Code::ProfileGone:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The library has no option “%1”. It stays in the file but is not compared; remove it "
                                 "or choose another library.");
    case Issue::Code::QuestionGone:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The library has no question or answer “%1”. It stays in the file but has no effect; "
                                 "answer the question anew.");
    case Issue::Code::NotAFile: return QT_TRANSLATE_NOOP("Messages", "This is %1 and no file. Choose a file.");
    case Issue::Code::DiskFull:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "There is no space left on the disk, so nothing was written. Free some, or choose another place.");
    case Issue::Code::OverwritesInput:
        return QT_TRANSLATE_NOOP(
            "Messages", "The output would overwrite %1, from which it is made. Choose another name for the output.");
    case Issue::Code::AmongLibraryFiles:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The output would stand among the files of the library, with a name like theirs. "
                                 "Choose another folder or another ending.");
    case Issue::Code::OtherKindOfFile:
        return QT_TRANSLATE_NOOP(
            "Messages", "This file is there already and is %1; it would be replaced by %2. Choose another name.");
    case Issue::Code::InvalidId:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "“%1” cannot be an id. Ids have letters a to z, digits and _ . : - (those of providers "
            "neither . nor :), at most 100, and begin with a letter or digit.");
    case Issue::Code::ControlCharacter:
        return issue.severity == Issue::Severity::Error
            ? QT_TRANSLATE_NOOP(
                  "Messages", "The text of “%1” holds a line break or another control character. Write it in one line.")
            : QT_TRANSLATE_NOOP("Messages",
                                "The text of “%1” holds a line break, a turn of the reading direction or another "
                                "control character. It is left out, or a space takes its place.");
    case Issue::Code::EndsBeforeStart:
        return QT_TRANSLATE_NOOP("Messages", "This ends on %1, before it begins on %2. Correct one of the two days.");
    case Issue::Code::SeenBeforeDate:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The document is dated %1, but was last seen on %2, before that. Correct one of the "
                                 "two; a document without a date has none.");
    case Issue::Code::YoungerThanSources:
        return issue.arguments.value(1).isEmpty()
            ? QT_TRANSLATE_NOOP("Messages",
                                "The claim bears the day %1, but none of its sources bears one. That day does not "
                                "count; remove it.")
            : QT_TRANSLATE_NOOP("Messages",
                                "The claim bears the day %1, but the newest of its sources is of %2, and that day "
                                "counts. Remove the day of the claim, or correct the source.");
    case Issue::Code::ListedTwice:
        return QT_TRANSLATE_NOOP("Messages", "“%1” stands twice in “%2”. Remove one of the two.");
    case Issue::Code::NothingToCheck:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The folder holds neither a library nor files that end in .json or .lotse, so nothing "
                                 "was checked. Name another one.");
    case Issue::Code::OtherFileName:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The profile “%1” stands in a file named “%2.json”. It counts, but is easier to find "
                                 "in a file of its own name.");
    case Issue::Code::SamePlanB:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "“%1” is choice and plan B at once, so there is no plan B. Choose another option for one of them.");
    case Issue::Code::ImpossibleRequirement:
        return QT_TRANSLATE_NOOP("Messages",
                                 "No number that counts on the scale of “%1” meets this requirement. Check its limits "
                                 "and the unit.");
    case Issue::Code::ExcludingRequirements:
        return QT_TRANSLATE_NOOP("Messages",
                                 "Answers and requirements of one workload ask for at least %2 and at most %3 on “%1”: "
                                 "no number is both. Check them.");
    case Issue::Code::NoPlaceForNumber:
        return QT_TRANSLATE_NOOP("Messages",
                                 "“%1” lacks {n}, so the number would be printed nowhere. Write {n} where it belongs.");
    case Issue::Code::ContradictingShares:
        return QT_TRANSLATE_NOOP("Messages",
                                 "“clear_share” (%1) is below “leaning_share” (%2), so a verdict could be clear and "
                                 "open at once. Give it at least the same share.");
    case Issue::Code::NoEndOfReplaced:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The claim on “%1” is called replaced, but neither “valid_to” nor a later claim in "
                                 "“replaced_by” says until when it counted. Add one of the two.");
    case Issue::Code::DifferentFigures:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The two languages name different figures: only in German %1, only in English %2. "
                                 "Correct the wrong one, or write the same figures in both.");
    case Issue::Code::UnusedSource:
        return QT_TRANSLATE_NOOP("Messages",
                                 "Nothing in this profile rests on the source “%1”. Name it where it is evidence, or "
                                 "remove it.");
    case Issue::Code::ReasonOfOther:
        return issue.arguments.value(1).isEmpty()
            ? QT_TRANSLATE_NOOP("Messages",
                                "The reason for “%1” names an amount of money, in which that criterion is not "
                                "measured. It may belong to another claim; write the reason of this one.")
            : QT_TRANSLATE_NOOP("Messages",
                                "The reason for “%1” speaks of “%2” and not of that. It may belong elsewhere; write "
                                "the reason of this one, or name what it is about.");
    case Issue::Code::HedgedClaim:
        return issue.arguments.value(2).isEmpty()
            ? QT_TRANSLATE_NOOP("Messages",
                                "The claim on “%1” is of high confidence, but its text says “%2”. Lower the "
                                "confidence, or say what is certain.")
            : QT_TRANSLATE_NOOP("Messages",
                                "The claim on “%1” has the level “%3”, which promises, but its text says “%2”. Choose "
                                "the level that the evidence supports, or say what is promised.");
    case Issue::Code::UnverifiedState:
        return QT_TRANSLATE_NOOP("Messages",
                                 "A sentence of “%1” names “%2” and says nothing of how well that is known; on “%3” "
                                 "the profile has nothing verified. Say it in the sentence, or correct the profile.");
    case Issue::Code::OverlayConflict:
        return QT_TRANSLATE_NOOP("Messages",
                                 "You and the shipped library changed “%1” to different things (%2). Yours counts "
                                 "until you decide.");
    case Issue::Code::OverlayItemGone:
        return QT_TRANSLATE_NOOP("Messages",
                                 "You changed “%1”, and the shipped library no longer has it. Yours counts until you "
                                 "decide.");
    case Issue::Code::OverlayItemBack:
        return QT_TRANSLATE_NOOP("Messages",
                                 "You removed “%1”, and the shipped library has changed it since. It stays away until "
                                 "you decide.");
    case Issue::Code::OverlayTargetGone:
        return QT_TRANSLATE_NOOP("Messages",
                                 "You changed “%1”, but the shipped library no longer has “%2”. Your change is kept "
                                 "and counts for nothing. Decide whether to remove it.");
    case Issue::Code::OverlayOtherLanguage:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The shipped library changed “%2” of “%1” in the other language. Check whether your "
                                 "text in %3 still says the same.");
    case Issue::Code::OverlayCitedGone:
        return QT_TRANSLATE_NOOP("Messages",
                                 "Your version still names “%1”, which the shipped library no longer has. It stays "
                                 "as you saw it. Check whether it still holds.");
    case Issue::Code::OverlayWithoutProfile:
        return QT_TRANSLATE_NOOP("Messages",
                                 "These changes are of the provider “%1”, which the library does not have. They count "
                                 "for nothing. Check the id, or remove the file.");
    case Issue::Code::OverlayHidden:
        return QT_TRANSLATE_NOOP("Messages",
                                 "These changes count for nothing, because a whole file of the provider “%1” lies over "
                                 "them. Remove one of the two.");
    case Issue::Code::NotATable:
        return QT_TRANSLATE_NOOP(
            "Messages",
            "The file is %1 and no table that can be read. Save the table as a workbook (XLSX) or CSV and open that.");
    case Issue::Code::DamagedTable:
        return hasArgument(issue, 0)
            ? QT_TRANSLATE_NOOP("Messages",
                                "The part “%1” of the workbook is damaged or missing. Open the workbook in a "
                                "spreadsheet and save it again, or save the sheet as CSV.")
            : QT_TRANSLATE_NOOP("Messages",
                                "The workbook is damaged. Open it in a spreadsheet and save it again, or save the "
                                "sheet as CSV.");
    case Issue::Code::LockedTable:
        return QT_TRANSLATE_NOOP(
            "Messages", "The workbook is protected by a password. Save it without one, or save the sheet as CSV.");
    case Issue::Code::TableTooLarge:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The table is too large: at most %2 %1 are read. Save the sheet that you need in a "
                                 "file of its own.");
    case Issue::Code::UnpackedTooLarge:
        return QT_TRANSLATE_NOOP("Messages",
                                 "The part “%1” of the workbook unpacks to far more than a table needs (limit: %2 "
                                 "MiB), so nothing was read. Ask where the file comes from, or save the sheet as CSV.");
    case Issue::Code::LockedByOther:
        return QT_TRANSLATE_NOOP("Messages", "The file is open in %1. Close it there, or save under another name.");
    }
    Q_UNREACHABLE_RETURN("");
}

/// A word of the arguments and how people call it.
struct Word
{
    QLatin1StringView word;
    const char *name;
};

constexpr std::array typeWords {
    Word {"string"_L1, QT_TRANSLATE_NOOP("Messages", "a text")},
    Word {"number"_L1, QT_TRANSLATE_NOOP("Messages", "a number")},
    Word {"object"_L1, QT_TRANSLATE_NOOP("Messages", "an object")},
    Word {"array"_L1, QT_TRANSLATE_NOOP("Messages", "a list")},
    Word {"boolean"_L1, QT_TRANSLATE_NOOP("Messages", "true or false")},
    Word {"null"_L1, QT_TRANSLATE_NOOP("Messages", "empty (null)")},
};

constexpr std::array kindWords {
    Word {"fact kind"_L1, QT_TRANSLATE_NOOP("Messages", "kind of fact")},
    Word {"group"_L1, QT_TRANSLATE_NOOP("Messages", "group of criteria")},
    Word {"criterion"_L1, QT_TRANSLATE_NOOP("Messages", "criterion")},
    Word {"section"_L1, QT_TRANSLATE_NOOP("Messages", "section of the questionnaire")},
    Word {"question"_L1, QT_TRANSLATE_NOOP("Messages", "question")},
    Word {"answer"_L1, QT_TRANSLATE_NOOP("Messages", "answer")},
    Word {"flag"_L1, QT_TRANSLATE_NOOP("Messages", "flag")},
    Word {"regulation"_L1, QT_TRANSLATE_NOOP("Messages", "regulation")},
    Word {"role"_L1, QT_TRANSLATE_NOOP("Messages", "role")},
    Word {"risk"_L1, QT_TRANSLATE_NOOP("Messages", "risk")},
    Word {"event"_L1, QT_TRANSLATE_NOOP("Messages", "event")},
    Word {"provider"_L1, QT_TRANSLATE_NOOP("Messages", "provider")},
    Word {"deployment"_L1, QT_TRANSLATE_NOOP("Messages", "deployment")},
    Word {"entity"_L1, QT_TRANSLATE_NOOP("Messages", "company")},
    Word {"host"_L1, QT_TRANSLATE_NOOP("Messages", "host")},
    Word {"level"_L1, QT_TRANSLATE_NOOP("Messages", "level")},
    Word {"source"_L1, QT_TRANSLATE_NOOP("Messages", "source")},
    Word {"mitigation"_L1, QT_TRANSLATE_NOOP("Messages", "measure")},
    Word {"duty"_L1, QT_TRANSLATE_NOOP("Messages", "duty")},
    Word {"scenario"_L1, QT_TRANSLATE_NOOP("Messages", "scenario")},
    Word {"model"_L1, QT_TRANSLATE_NOOP("Messages", "model")},
    Word {"claim"_L1, QT_TRANSLATE_NOOP("Messages", "claim")},
    Word {"workload"_L1, QT_TRANSLATE_NOOP("Messages", "workload")},
    Word {"weight set"_L1, QT_TRANSLATE_NOOP("Messages", "weight set")},
    Word {"criterion or group"_L1, QT_TRANSLATE_NOOP("Messages", "criterion or group of criteria")},
};

constexpr std::array placeWords {
    Word {"folder"_L1, QT_TRANSLATE_NOOP("Messages", "a folder")},
    Word {"pipe"_L1, QT_TRANSLATE_NOOP("Messages", "a pipe")},
    Word {"device"_L1, QT_TRANSLATE_NOOP("Messages", "a device")},
    Word {"socket"_L1, QT_TRANSLATE_NOOP("Messages", "a socket")},
};

constexpr std::array fileWords {
    Word {"pdf"_L1, QT_TRANSLATE_NOOP("Messages", "a PDF")},
    Word {"png"_L1, QT_TRANSLATE_NOOP("Messages", "a PNG picture")},
    Word {"svg"_L1, QT_TRANSLATE_NOOP("Messages", "an SVG picture")},
    Word {"json"_L1, QT_TRANSLATE_NOOP("Messages", "a JSON file, like an engagement or a profile")},
    Word {"text"_L1, QT_TRANSLATE_NOOP("Messages", "a text or a table")},
    Word {"other"_L1, QT_TRANSLATE_NOOP("Messages", "of another kind")},
};

/// What is no table.
constexpr std::array tableWords {
    Word {"pdf"_L1, QT_TRANSLATE_NOOP("Messages", "a PDF")},
    Word {"old_workbook"_L1,
          QT_TRANSLATE_NOOP("Messages", "a workbook of the old format (XLS) or one with a password")},
    Word {"binary_workbook"_L1, QT_TRANSLATE_NOOP("Messages", "a binary workbook (XLSB)")},
    Word {"open_document"_L1, QT_TRANSLATE_NOOP("Messages", "an OpenDocument file (ODS)")},
    Word {"archive"_L1, QT_TRANSLATE_NOOP("Messages", "an archive without a workbook")},
    Word {"json"_L1, QT_TRANSLATE_NOOP("Messages", "a JSON file, like an engagement or a profile")},
    Word {"other"_L1, QT_TRANSLATE_NOOP("Messages", "of another kind")},
};

/// What there is too much of in a table.
constexpr std::array amountWords {
    Word {"parts"_L1, QT_TRANSLATE_NOOP("Messages", "parts")},
    Word {"sheets"_L1, QT_TRANSLATE_NOOP("Messages", "sheets")},
    Word {"rows"_L1, QT_TRANSLATE_NOOP("Messages", "rows")},
    Word {"columns"_L1, QT_TRANSLATE_NOOP("Messages", "columns")},
    Word {"cells"_L1, QT_TRANSLATE_NOOP("Messages", "cells")},
    Word {"letters"_L1, QT_TRANSLATE_NOOP("Messages", "letters")},
};

/// What is wrong with a text that is not JSON.
constexpr std::array syntaxWords {
    Word {"end"_L1, QT_TRANSLATE_NOOP("Messages", "the text ends too early")},
    Word {"value"_L1, QT_TRANSLATE_NOOP("Messages", "a value is expected here")},
    Word {"word"_L1, QT_TRANSLATE_NOOP("Messages", "this is neither true nor false nor null")},
    Word {"rest"_L1, QT_TRANSLATE_NOOP("Messages", "something stands behind the end")},
    Word {"single_quote"_L1,
          QT_TRANSLATE_NOOP("Messages", "texts stand in double quotation marks, not in single ones")},
    Word {"control"_L1, QT_TRANSLATE_NOOP("Messages", "a control character stands here, like a line break or a tab")},
    Word {"comma"_L1, QT_TRANSLATE_NOOP("Messages", "there is a comma too many")},
    Word {"key"_L1, QT_TRANSLATE_NOOP("Messages", "a key in quotation marks is expected here")},
    Word {"colon"_L1, QT_TRANSLATE_NOOP("Messages", "a colon is expected here")},
    Word {"escape"_L1, QT_TRANSLATE_NOOP("Messages", "behind a backslash stands what may not stand there")},
    Word {"hexadecimal"_L1, QT_TRANSLATE_NOOP("Messages", "four hexadecimal digits are expected behind \\u")},
    Word {"half"_L1, QT_TRANSLATE_NOOP("Messages", "a character of two \\u parts lacks its other half")},
    Word {"leading_zero"_L1, QT_TRANSLATE_NOOP("Messages", "a number begins with a zero too many")},
    Word {"number"_L1, QT_TRANSLATE_NOOP("Messages", "this is no number, or one that is too large")},
    Word {"end_of_object"_L1, QT_TRANSLATE_NOOP("Messages", "a comma or } is expected here")},
    Word {"end_of_list"_L1, QT_TRANSLATE_NOOP("Messages", "a comma or ] is expected here")},
    Word {"brace"_L1, QT_TRANSLATE_NOOP("Messages", "} is not expected here")},
    Word {"bracket"_L1, QT_TRANSLATE_NOOP("Messages", "] is not expected here")},
    Word {"comment"_L1, QT_TRANSLATE_NOOP("Messages", "JSON has no comments")},
    Word {"unknown"_L1, QT_TRANSLATE_NOOP("Messages", "something stands here that JSON does not know")},
};

/// What fields mean something together only (fieldmerge.h).
constexpr std::array fieldUnitWords {
    Word {"value"_L1, QT_TRANSLATE_NOOP("Messages", "value with its days")},
    Word {"evidence"_L1, QT_TRANSLATE_NOOP("Messages", "basis and confidence")},
    Word {"sources"_L1, QT_TRANSLATE_NOOP("Messages", "sources")},
    Word {"dates"_L1, QT_TRANSLATE_NOOP("Messages", "dates of the source")},
    Word {"address"_L1, QT_TRANSLATE_NOOP("Messages", "address")},
    Word {"exemption"_L1, QT_TRANSLATE_NOOP("Messages", "exemption from requirements")},
    Word {"text/de"_L1, QT_TRANSLATE_NOOP("Messages", "German text")},
    Word {"text/en"_L1, QT_TRANSLATE_NOOP("Messages", "English text")},
};

constexpr std::array languageWords {
    Word {"de"_L1, QT_TRANSLATE_NOOP("Messages", "German")},
    Word {"en"_L1, QT_TRANSLATE_NOOP("Messages", "English")},
};

template<size_t Count>
QString named(const QString &word, const std::array<Word, Count> &words, const Translate &translate)
{
    for (const Word &known : words) {
        if (known.word == word)
            return translate(known.name);
    }
    return word;
}

QString namedFields(const QString &fields, const Translate &translate)
{
    QStringList words = fields.split(u", "_s);
    for (QString &word : words)
        word = named(word, fieldUnitWords, translate);
    return words.join(u", "_s);
}

/// Returns the arguments as people read them: names instead of the words of the file format.
QStringList readableArguments(const Issue &issue, const Translate &translate)
{
    QStringList arguments = issue.arguments;
    for (QString &argument : arguments) {
        if (issue.code == Issue::Code::NotAFile)
            argument = named(argument, placeWords, translate);
        else if (issue.code == Issue::Code::OtherKindOfFile)
            argument = named(argument, fileWords, translate);
        else if (issue.code == Issue::Code::NotATable)
            argument = named(argument, tableWords, translate);
        else if (issue.code == Issue::Code::TableTooLarge)
            argument = named(argument, amountWords, translate);
        else if (issue.code == Issue::Code::Syntax)
            argument = named(argument, syntaxWords, translate);
    }
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QString &argument = arguments[i];
        if (issue.code == Issue::Code::WrongType)
            argument = named(argument, typeWords, translate);
        else if (issue.code == Issue::Code::MissingLanguage
                 || (i == 2 && issue.code == Issue::Code::OverlayOtherLanguage))
            argument = named(argument, languageWords, translate);
        else if (i == 1 && (issue.code == Issue::Code::UnknownId || issue.code == Issue::Code::DuplicateId))
            argument = named(argument, kindWords, translate);
        else if (issue.code == Issue::Code::OverlayConflict)
            argument = namedFields(argument, translate);
    }
    return arguments;
}

/// Replaces all placeholders in one go, so that a "%1" inside an argument stays what it is.
QString filled(const QString &pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int position = i + 1 < pattern.size() && pattern.at(i) == u'%' ? pattern.at(i + 1).digitValue() : -1;
        if (position < 1) {
            text += pattern.at(i);
            continue;
        }
        text += arguments.value(position - 1);
        ++i;
    }
    return text;
}

// The words of the system are in its language and not in ours; of what it says seldom nothing is told.
QString reasonWith(const QString &systemText, const Translate &translate)
{
    static constexpr std::array<std::pair<int, const char *>, 9> causes {{
        {ENOENT, QT_TRANSLATE_NOOP("Messages", "there is no such file or folder")},
        {EACCES, QT_TRANSLATE_NOOP("Messages", "you lack the right to do so")},
        {EPERM, QT_TRANSLATE_NOOP("Messages", "you lack the right to do so")},
        {ENOSPC, QT_TRANSLATE_NOOP("Messages", "there is no space left")},
        {ENAMETOOLONG, QT_TRANSLATE_NOOP("Messages", "the name is too long")},
        {EROFS, QT_TRANSLATE_NOOP("Messages", "the place is read-only")},
        {EISDIR, QT_TRANSLATE_NOOP("Messages", "it is a folder")},
        {ENOTDIR, QT_TRANSLATE_NOOP("Messages", "a part of the path is no folder")},
        {EEXIST, QT_TRANSLATE_NOOP("Messages", "something of this name is there already")},
    }};
    for (const auto &[number, text] : causes) {
        if (systemText == qt_error_string(number))
            return translate(text);
    }
    constexpr int mostNumbers = 160; // of errors of the system
    for (int number = 1; number < mostNumbers; ++number) {
        if (systemText == qt_error_string(number))
            return {};
    }
    return systemText; // words of our own
}

QString sentenceWith(const Issue &issue, const Translate &translate)
{
    if (issue.code == Issue::Code::CannotOpen || issue.code == Issue::Code::CannotWrite) {
        Issue told = issue;
        told.arguments = {reasonWith(issue.arguments.value(0), translate)};
        return visibleText(filled(translate(patternOf(told)), readableArguments(told, translate)));
    }
    return visibleText(filled(translate(patternOf(issue)), readableArguments(issue, translate)));
}

QString withPlace(const Issue &issue, const QString &text)
{
    QString place = visibleText(issue.place.file);
    if (issue.place.line > 0)
        place += u":%1:%2"_s.arg(issue.place.line).arg(issue.place.column);
    const auto severity = issue.severity == Issue::Severity::Error ? "error"_L1 : "warning"_L1;
    if (place.isEmpty())
        return severity + ": "_L1 + text;
    return place + ": "_L1 + severity + ": "_L1 + text;
}

} // namespace

QString sentence(const Issue &issue)
{
    return sentenceWith(issue, [](const char *source) { return QCoreApplication::translate("Messages", source); });
}

QString sentence(const Issue &issue, const Phrases &phrases)
{
    return sentenceWith(issue, [&phrases](const char *source) { return phrases.text("Messages", source); });
}

QString systemReason(const QString &systemText)
{
    return reasonWith(systemText, [](const char *source) { return QCoreApplication::translate("Messages", source); });
}

QString commandLineText(const Issue &issue)
{
    return withPlace(issue, sentence(issue));
}

QString commandLineText(const Issue &issue, const Phrases &phrases)
{
    return withPlace(issue, sentence(issue, phrases));
}

} // namespace lotse
