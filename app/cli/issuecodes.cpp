// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/issuecodes.h"

using namespace Qt::StringLiterals;

namespace lotse {

QString codeName(Issue::Code code)
{
    switch (code) {
    case Issue::Code::CannotOpen: return u"cannot_open"_s;
    case Issue::Code::CannotWrite: return u"cannot_write"_s;
    case Issue::Code::FileTooLarge: return u"file_too_large"_s;
    case Issue::Code::TooLargeToWrite: return u"too_large_to_write"_s;
    case Issue::Code::EmptyFile: return u"empty_file"_s;
    case Issue::Code::NotUtf8: return u"not_utf8"_s;
    case Issue::Code::DoubleEncoded: return u"double_encoded"_s;
    case Issue::Code::Syntax: return u"syntax"_s;
    case Issue::Code::TooDeep: return u"too_deep"_s;
    case Issue::Code::DuplicateKey: return u"duplicate_key"_s;
    case Issue::Code::NewerFormat: return u"newer_format"_s;
    case Issue::Code::MissingKey: return u"missing_key"_s;
    case Issue::Code::UnknownKey: return u"unknown_key"_s;
    case Issue::Code::WrongType: return u"wrong_type"_s;
    case Issue::Code::MissingLanguage: return u"missing_language"_s;
    case Issue::Code::EmptyText: return u"empty_text"_s;
    case Issue::Code::UnknownId: return u"unknown_id"_s;
    case Issue::Code::UnknownLevel: return u"unknown_level"_s;
    case Issue::Code::UnknownValue: return u"unknown_value"_s;
    case Issue::Code::DuplicateId: return u"duplicate_id"_s;
    case Issue::Code::InvalidDate: return u"invalid_date"_s;
    case Issue::Code::FutureDate: return u"future_date"_s;
    case Issue::Code::AfterEngagement: return u"after_engagement"_s;
    case Issue::Code::UndatedOwnClaim: return u"undated_own_claim"_s;
    case Issue::Code::SilentOwnClaim: return u"silent_own_claim"_s;
    case Issue::Code::OvertakenOwnClaim: return u"overtaken_own_claim"_s;
    case Issue::Code::IdleOwnClaim: return u"idle_own_claim"_s;
    case Issue::Code::UnlikelyDue: return u"unlikely_due"_s;
    case Issue::Code::RisesByMeasures: return u"rises_by_measures"_s;
    case Issue::Code::OutsideScale: return u"outside_scale"_s;
    case Issue::Code::DoubtfulNumber: return u"doubtful_number"_s;
    case Issue::Code::NoOwnSource: return u"no_own_source"_s;
    case Issue::Code::SharedSource: return u"shared_source"_s;
    case Issue::Code::DoesNotApply: return u"does_not_apply"_s;
    case Issue::Code::InvalidNumber: return u"invalid_number"_s;
    case Issue::Code::NotWhole: return u"not_whole"_s;
    case Issue::Code::NotPositive: return u"not_positive"_s;
    case Issue::Code::InvalidRange: return u"invalid_range"_s;
    case Issue::Code::InvalidUrl: return u"invalid_url"_s;
    case Issue::Code::LabelTooLong: return u"label_too_long"_s;
    case Issue::Code::CyclicInheritance: return u"cyclic_inheritance"_s;
    case Issue::Code::CyclicQuestions: return u"cyclic_questions"_s;
    case Issue::Code::NoSource: return u"no_source"_s;
    case Issue::Code::UnknownSource: return u"unknown_source"_s;
    case Issue::Code::UnknownFunction: return u"unknown_function"_s;
    case Issue::Code::MissingFile: return u"missing_file"_s;
    case Issue::Code::UntouchedCriterion: return u"untouched_criterion"_s;
    case Issue::Code::ProfileGone: return u"profile_gone"_s;
    case Issue::Code::QuestionGone: return u"question_gone"_s;
    case Issue::Code::NotAFile: return u"not_a_file"_s;
    case Issue::Code::DiskFull: return u"disk_full"_s;
    case Issue::Code::OverwritesInput: return u"overwrites_input"_s;
    case Issue::Code::AmongLibraryFiles: return u"among_library_files"_s;
    case Issue::Code::OtherKindOfFile: return u"other_kind_of_file"_s;
    case Issue::Code::InvalidId: return u"invalid_id"_s;
    case Issue::Code::ControlCharacter: return u"control_character"_s;
    case Issue::Code::EndsBeforeStart: return u"ends_before_start"_s;
    case Issue::Code::SeenBeforeDate: return u"seen_before_date"_s;
    case Issue::Code::YoungerThanSources: return u"younger_than_sources"_s;
    case Issue::Code::ListedTwice: return u"listed_twice"_s;
    case Issue::Code::NothingToCheck: return u"nothing_to_check"_s;
    case Issue::Code::OtherFileName: return u"other_file_name"_s;
    case Issue::Code::SamePlanB: return u"same_plan_b"_s;
    case Issue::Code::ImpossibleRequirement: return u"impossible_requirement"_s;
    case Issue::Code::ExcludingRequirements: return u"excluding_requirements"_s;
    case Issue::Code::NoPlaceForNumber: return u"no_place_for_number"_s;
    case Issue::Code::ContradictingShares: return u"contradicting_shares"_s;
    case Issue::Code::NoEndOfReplaced: return u"no_end_of_replaced"_s;
    case Issue::Code::DifferentFigures: return u"different_figures"_s;
    case Issue::Code::UnusedSource: return u"unused_source"_s;
    case Issue::Code::ReasonOfOther: return u"reason_of_other"_s;
    case Issue::Code::HedgedClaim: return u"hedged_claim"_s;
    case Issue::Code::UnverifiedState: return u"unverified_state"_s;
    case Issue::Code::OverlayConflict: return u"overlay_conflict"_s;
    case Issue::Code::OverlayItemGone: return u"overlay_item_gone"_s;
    case Issue::Code::OverlayItemBack: return u"overlay_item_back"_s;
    case Issue::Code::OverlayTargetGone: return u"overlay_target_gone"_s;
    case Issue::Code::OverlayOtherLanguage: return u"overlay_other_language"_s;
    case Issue::Code::OverlayCitedGone: return u"overlay_cited_gone"_s;
    case Issue::Code::OverlayWithoutProfile: return u"overlay_without_profile"_s;
    case Issue::Code::OverlayHidden: return u"overlay_hidden"_s;
    case Issue::Code::NotATable: return u"not_a_table"_s;
    case Issue::Code::DamagedTable: return u"damaged_table"_s;
    case Issue::Code::LockedTable: return u"locked_table"_s;
    case Issue::Code::TableTooLarge: return u"table_too_large"_s;
    case Issue::Code::UnpackedTooLarge: return u"unpacked_too_large"_s;
    case Issue::Code::LockedByOther: return u"locked_by_other"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lotse
