// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criterion.h"
#include "core/duty.h"
#include "core/engagement.h"
#include "core/profile.h"
#include "core/questionnaire.h"
#include "core/risk.h"

#include <array>

namespace lotse {

/// One value of an enumeration and its name in files.
template<typename Enum>
struct EnumName
{
    QLatin1StringView name;
    Enum value;
};

/// Returns the name that @p value has in files.
template<typename Enum, size_t Count>
[[nodiscard]] QLatin1StringView nameOf(const std::array<EnumName<Enum>, Count> &names, Enum value)
{
    for (const auto &entry : names) {
        if (entry.value == value)
            return entry.name;
    }
    return {};
}

inline constexpr auto languageNames = std::to_array<EnumName<Language>>(
    {{QLatin1StringView("de"), Language::German}, {QLatin1StringView("en"), Language::English}});
inline constexpr auto confidenceNames =
    std::to_array<EnumName<Confidence>>({{QLatin1StringView("high"), Confidence::High},
                                         {QLatin1StringView("medium"), Confidence::Medium},
                                         {QLatin1StringView("low"), Confidence::Low}});
inline constexpr auto basisNames =
    std::to_array<EnumName<Basis>>({{QLatin1StringView("contract"), Basis::Contract},
                                    {QLatin1StringView("official_documentation"), Basis::OfficialDocumentation},
                                    {QLatin1StringView("audit"), Basis::Audit},
                                    {QLatin1StringView("press"), Basis::Press},
                                    {QLatin1StringView("own_assessment"), Basis::OwnAssessment}});
inline constexpr auto deploymentFormNames = std::to_array<EnumName<DeploymentForm>>(
    {{QLatin1StringView("interface"), DeploymentForm::Interface}, {QLatin1StringView("seat"), DeploymentForm::Seat}});
inline constexpr auto claimKindNames = std::to_array<EnumName<Claim::Kind>>(
    {{QLatin1StringView("claim"), Claim::Kind::Claim}, {QLatin1StringView("statement"), Claim::Kind::Statement}});
inline constexpr auto validFromKindNames = std::to_array<EnumName<Claim::ValidFromKind>>(
    {{QLatin1StringView("event"), Claim::ValidFromKind::Event},
     {QLatin1StringView("source_date"), Claim::ValidFromKind::SourceDate},
     {QLatin1StringView("source_month"), Claim::ValidFromKind::SourceMonth},
     {QLatin1StringView("source_year"), Claim::ValidFromKind::SourceYear},
     {QLatin1StringView("checked"), Claim::ValidFromKind::Checked},
     {QLatin1StringView("article_month"), Claim::ValidFromKind::ArticleMonth},
     {QLatin1StringView("article_placed_by_event"), Claim::ValidFromKind::ArticlePlacedByEvent}});
inline constexpr auto claimStatusNames =
    std::to_array<EnumName<Claim::Status>>({{QLatin1StringView("current"), Claim::Status::Current},
                                            {QLatin1StringView("replaced"), Claim::Status::Replaced},
                                            {QLatin1StringView("confirmed"), Claim::Status::Confirmed},
                                            {QLatin1StringView("open"), Claim::Status::Open}});
inline constexpr auto questionTypeNames =
    std::to_array<EnumName<Question::Type>>({{QLatin1StringView("single"), Question::Type::Single},
                                             {QLatin1StringView("multiple"), Question::Type::Multiple},
                                             {QLatin1StringView("yes_no"), Question::Type::YesNo},
                                             {QLatin1StringView("scale"), Question::Type::Scale},
                                             {QLatin1StringView("number"), Question::Type::Number}});
inline constexpr auto effectKindNames =
    std::to_array<EnumName<Effect::Kind>>({{QLatin1StringView("require"), Effect::Kind::Requirement},
                                           {QLatin1StringView("weight"), Effect::Kind::Weight},
                                           {QLatin1StringView("regulation"), Effect::Kind::Regulation},
                                           {QLatin1StringView("flag"), Effect::Kind::Flag}});
inline constexpr auto severityNames =
    std::to_array<EnumName<Effect::Severity>>({{QLatin1StringView("knockout"), Effect::Severity::KnockOut},
                                               {QLatin1StringView("warning"), Effect::Severity::Warning}});
inline constexpr auto measurementNames =
    std::to_array<EnumName<RiskMeasurement>>({{QLatin1StringView("model_arrival"), RiskMeasurement::ModelArrival},
                                              {QLatin1StringView("partnership"), RiskMeasurement::Partnership}});
inline constexpr auto impactNames =
    std::to_array<EnumName<Impact>>({{QLatin1StringView("none"), Impact::None},
                                     {QLatin1StringView("positive"), Impact::Positive},
                                     {QLatin1StringView("neutral"), Impact::Neutral},
                                     {QLatin1StringView("mixed"), Impact::Mixed},
                                     {QLatin1StringView("risk"), Impact::Risk},
                                     {QLatin1StringView("negative"), Impact::Negative}});
inline constexpr auto basisKindNames =
    std::to_array<EnumName<Duty::BasisKind>>({{QLatin1StringView("law"), Duty::BasisKind::Law},
                                              {QLatin1StringView("guidance"), Duty::BasisKind::Guidance},
                                              {QLatin1StringView("contract"), Duty::BasisKind::Contract},
                                              {QLatin1StringView("recommendation"), Duty::BasisKind::Recommendation}});
inline constexpr auto legalGradeNames =
    std::to_array<EnumName<LegalGrade>>({{QLatin1StringView("read"), LegalGrade::Read},
                                         {QLatin1StringView("reported"), LegalGrade::Reported},
                                         {QLatin1StringView("unverified"), LegalGrade::Unverified}});
inline constexpr auto riskStateNames =
    std::to_array<EnumName<RiskState>>({{QLatin1StringView("planned"), RiskState::Planned},
                                        {QLatin1StringView("running"), RiskState::Running},
                                        {QLatin1StringView("done"), RiskState::Done}});
/// Of claims and own claims; Default has no name, the key is left out.
inline constexpr auto distributionNames =
    std::to_array<EnumName<Distribution>>({{QLatin1StringView("uniform"), Distribution::Uniform},
                                           {QLatin1StringView("triangular"), Distribution::Triangular},
                                           {QLatin1StringView("normal"), Distribution::Normal},
                                           {QLatin1StringView("beta"), Distribution::Beta}});
/// Of the thresholds: those that need no more than three readings.
inline constexpr auto factDistributionNames =
    std::to_array<EnumName<Distribution>>({{QLatin1StringView("uniform"), Distribution::Uniform},
                                           {QLatin1StringView("triangular"), Distribution::Triangular}});
inline constexpr auto weightInformationNames =
    std::to_array<EnumName<WeightInformation>>({{QLatin1StringView("intervals"), WeightInformation::Intervals},
                                                {QLatin1StringView("order"), WeightInformation::Order},
                                                {QLatin1StringView("none"), WeightInformation::None}});
inline constexpr auto preferenceNames =
    std::to_array<EnumName<TradeOff::Preference>>({{QLatin1StringView("first"), TradeOff::Preference::First},
                                                   {QLatin1StringView("second"), TradeOff::Preference::Second},
                                                   {QLatin1StringView("equal"), TradeOff::Preference::Equal}});

} // namespace lotse
