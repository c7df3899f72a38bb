// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/fieldwords.h"

#include "app/words/language.h"
#include "core/enumnames.h"
#include "report/words/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

struct WordsOfField
{
    std::optional<ProfileObject> object; ///< none: of all that have no words of their own for the key
    QLatin1StringView key;
    const char *label;
    const char *explanation;
};

// Those of an object stand behind those of all.
constexpr auto wordsOfFields = std::to_array<WordsOfField>({
    {{},
     "id"_L1,
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Id"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Other places refer to this entry by it.")},
    {{},
     "name"_L1,
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Name"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "The full name in both languages.")},
    {{},
     "short_name"_L1,
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Short name"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "For tables and charts: at most 22 characters in each language.")},
    {{},
     "claims"_L1,
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Claims"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "What is documented, criterion by criterion.")},
    {{},
     "sources"_L1,
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Sources"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Ids of the sources of this profile that say so.")},
    {{},
     "text"_L1,
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Text"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "What holds, in own words and in both languages.")},
    {{},
     "level"_L1,
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Level"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "The level of the criterion that holds.")},
    {{},
     "number"_L1,
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Number"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "The value in the unit of the criterion.")},
    {{},
     "range"_L1,
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Range"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "The lowest, the most likely and the highest value.")},
    {{},
     "unknown"_L1,
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Not documented"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Stands instead of a value where nothing is documented.")},
    {{},
     "kind"_L1,
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Kind"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "The kind of this file.")},
    {{},
     "confidence"_L1,
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Confidence"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "How sure the statement is.")},
    {{},
     "confidence_reason"_L1,
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Reason of the confidence"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Why it is as sure as that.")},
    {{},
     "valid_from"_L1,
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Valid from"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "The first day on which it holds.")},
    {ProfileObject::Profile, "$schema"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Schema"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Address of the schema for other editors; Lotse takes no notice of it.")},
    {ProfileObject::Profile, "format"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Format"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Version of the file format.")},
    {ProfileObject::Profile, "id"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Id of the provider"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Name of the file and beginning of the ids of all deployments.")},
    {ProfileObject::Profile, "exempt_from"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Exempt from"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Criteria whose requirements do not apply to this provider.")},
    {ProfileObject::Profile, "exempt_reason"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Reason of the exemption"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Why these requirements do not apply.")},
    {ProfileObject::Profile, "entities"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Companies"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Names of the companies that the deployments mention, by their ids.")},
    {ProfileObject::Profile, "hosts"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Hosts"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Names of those who run the computers, by their ids.")},
    {ProfileObject::Profile, "deployments"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Deployments"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "What is chosen and compared: host, region and contract.")},
    {ProfileObject::Profile, "claims"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Claims of the provider"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "They hold for each deployment that has none of its own.")},
    {ProfileObject::Profile, "sources"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Sources"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "All sources of this profile, by their ids.")},
    {ProfileObject::Deployment, "id"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Id of the deployment"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Begins with the id of the provider and a full stop.")},
    {ProfileObject::Deployment, "form"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Form"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Used by programs of the client, or by people who sign in.")},
    {ProfileObject::Deployment, "inherits_from"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Inherits from"),
     QT_TRANSLATE_NOOP("lotse::FieldWords",
                       "Deployment whose claims hold here, too. Without it those of the provider hold.")},
    {ProfileObject::Deployment, "available_from"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Available from"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Before this day the deployment is not compared.")},
    {ProfileObject::Deployment, "layers"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Layers"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Who stands behind it: maker, host, contract, parent company.")},
    {ProfileObject::Deployment, "typical_models"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Typical models"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Models that are used there most.")},
    {ProfileObject::Deployment, "access"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Access"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "How a client gets access.")},
    {ProfileObject::Deployment, "note"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Note"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "What else one should know.")},
    {ProfileObject::Deployment, "claims"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Own claims"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "They override the inherited ones.")},
    {ProfileObject::Layers, "model_owners"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Model owners"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Companies that own the models.")},
    {ProfileObject::Layers, "host"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Host"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Who runs the computers.")},
    {ProfileObject::Layers, "contract_group"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Group of the contract"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Group of the company that signs.")},
    {ProfileObject::Layers, "contract_company"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Company that signs"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Left out: not documented.")},
    {ProfileObject::Layers, "parent"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Parent company"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Company that controls the provider.")},
    {ProfileObject::Layers, "parent_jurisdiction"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Law of the parent"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Whose law the parent company is under.")},
    {ProfileObject::Layers, "sub_processors"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Sub-processors"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Empty: no list is documented, which does not mean none.")},
    {ProfileObject::Layers, "region"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Region"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Where data are processed.")},
    {ProfileObject::Layers, "region_text"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Region in words"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "What is documented about the place.")},
    {ProfileObject::TypicalModel, "name"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Model"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Name of the model with its version.")},
    {ProfileObject::Access, "approval"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Approval"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "What comes before the first use.")},
    {ProfileObject::Access, "contract"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Contract"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Which contract is concluded.")},
    {ProfileObject::Access, "steps"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Steps"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "What the client does, one step after the other.")},
    {ProfileObject::Claim, "id"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Id of the claim"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Only claims of the history have one.")},
    {ProfileObject::Claim, "kind"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Kind"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "A statement is text only and never compared.")},
    {ProfileObject::Claim, "criterion"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Criterion"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "What the claim is about.")},
    {ProfileObject::Claim, "valid_from_kind"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "First day from"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "What the first day rests on.")},
    {ProfileObject::Claim, "valid_to"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Valid to"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "The last day on which it holds. Left out: it still does.")},
    {ProfileObject::Claim, "as_of"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "As of"),
     QT_TRANSLATE_NOOP("lotse::FieldWords",
                       "Day of an own assessment or of a search without result. What rests on documents needs none.")},
    {ProfileObject::Claim, "basis"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Basis"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "What kind of evidence it rests on.")},
    {ProfileObject::Claim, "contradictions"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Other readings"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "What other sources say. The strictest documented reading counts.")},
    {ProfileObject::Claim, "announced"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Announced changes"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "From their day on they count instead of the claim.")},
    {ProfileObject::Claim, "measures"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Measures"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "What would turn the claim into a better one.")},
    {ProfileObject::Claim, "status"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "State in the history"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "What became of a claim of the history.")},
    {ProfileObject::Claim, "article_claims"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Claims of the articles"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Ids of the claims of the articles that it comes from.")},
    {ProfileObject::Claim, "table_value"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Words of the table"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "As the core table of the articles has it.")},
    {ProfileObject::Claim, "replaced_by"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Replaced by"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Ids of the claims that took its place.")},
    {ProfileObject::Claim, "replaced_reason"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Reason of the replacement"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Why another claim took its place.")},
    {ProfileObject::Range, "low"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "At least"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "The lowest value.")},
    {ProfileObject::Range, "likely"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Most likely"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "The most likely value.")},
    {ProfileObject::Range, "high"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "At most"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "The highest value.")},
    {ProfileObject::Range, "distribution"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Spread"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "How the values inside the range are spread.")},
    {ProfileObject::Range, "standard_deviation"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Standard deviation"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Only of the normal distribution: how wide it is.")},
    {ProfileObject::Range, "alpha"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "First shape"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Only of the beta distribution: the larger, the further up.")},
    {ProfileObject::Range, "beta"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Second shape"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Only of the beta distribution: the larger, the further down.")},
    {ProfileObject::Contradiction, "assumption"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Assumption"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "No document says it; then it needs no source.")},
    {ProfileObject::Measure, "text"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Measure"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "What is to be done.")},
    {ProfileObject::Source, "url"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Address"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Web address of the document.")},
    {ProfileObject::Source, "no_url_reason"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Why there is no address"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Needed where the document has no address.")},
    {ProfileObject::Source, "title"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Title"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Title of the document as its publisher gives it.")},
    {ProfileObject::Source, "publisher"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Publisher"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Who published it.")},
    {ProfileObject::Source, "date"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Date of the document"),
     QT_TRANSLATE_NOOP("lotse::FieldWords",
                       "The date that it bears, never that of a reading. Left out: it bears none.")},
    {ProfileObject::Source, "not_before"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Not before"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Only without a date: the newest thing that the document names.")},
    {ProfileObject::Source, "checked"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Checked"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Day on which a person last saw the document say so.")},
    {ProfileObject::Source, "kept_current"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Kept current"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "The publisher keeps the page current: seen unchanged, it is in force.")},
    {ProfileObject::Source, "copy"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Only a copy"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "Only a stored copy was read: reading it does not renew it.")},
    {ProfileObject::Source, "statement"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "What it says"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "What the document says, in own words.")},
    {ProfileObject::LocalizedText, "de"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "German"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "The German text.")},
    {ProfileObject::LocalizedText, "en"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "English"),
     QT_TRANSLATE_NOOP("lotse::FieldWords", "The English text.")},
});

struct WordsOfChoice
{
    QLatin1StringView key;
    QLatin1StringView name;
    const char *words;
};

// Without basis and confidence, whose words the report has as well.
constexpr auto wordsOfChoices = std::to_array<WordsOfChoice>({
    {"form"_L1, "interface"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "interface for programs")},
    {"form"_L1, "seat"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "seat for a person")},
    {"kind"_L1, "claim"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "claim")},
    {"kind"_L1, "statement"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "statement")},
    {"status"_L1, "current"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "in force")},
    {"status"_L1, "replaced"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "replaced")},
    {"status"_L1, "confirmed"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "confirmed")},
    {"status"_L1, "open"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "open")},
    {"valid_from_kind"_L1, "event"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "day of the event")},
    {"valid_from_kind"_L1, "source_date"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "date of the source")},
    {"valid_from_kind"_L1, "source_month"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "month of the source")},
    {"valid_from_kind"_L1, "source_year"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "year of the source")},
    {"valid_from_kind"_L1, "checked"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "day of the check")},
    {"valid_from_kind"_L1, "article_month"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "month of the article")},
    {"valid_from_kind"_L1, "article_placed_by_event"_L1,
     QT_TRANSLATE_NOOP("lotse::FieldWords", "article, placed by its event")},
    {"distribution"_L1, "uniform"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "equally likely")},
    {"distribution"_L1, "triangular"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "rather in the middle")},
    {"distribution"_L1, "normal"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "normal distribution")},
    {"distribution"_L1, "beta"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "beta distribution")},
    {"approval"_L1, "none"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "no approval needed")},
    {"approval"_L1, "application"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "on application")},
    {"approval"_L1, "vendor_approval"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "approval by the vendor")},
    {"approval"_L1, "enterprise_contract"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "contract for companies")},
    {"approval"_L1, "purchase"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "purchase")},
    {"approval"_L1, "capacity"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "depends on capacity")},
    {"parent_jurisdiction"_L1, "US"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "USA")},
    {"parent_jurisdiction"_L1, "EU"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "EU")},
    {"parent_jurisdiction"_L1, "CN"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "China")},
    {"parent_jurisdiction"_L1, "own"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "run by the client")},
    {"region"_L1, "worldwide"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "worldwide")},
    {"region"_L1, "us"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "USA")},
    {"region"_L1, "cn"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "China")},
    {"region"_L1, "eu"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "EU")},
    {"region"_L1, "se"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Sweden")},
    {"region"_L1, "de"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Germany")},
    {"region"_L1, "fr"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "France")},
    {"region"_L1, "fi"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "Finland")},
    {"region"_L1, "on_premises"_L1, QT_TRANSLATE_NOOP("lotse::FieldWords", "own rooms")},
});

const WordsOfField &wordsOf(ProfileObject object, const ProfileField &field)
{
    const auto isOf = [&](std::optional<ProfileObject> owner) {
        return std::ranges::find_if(
            wordsOfFields, [&](const WordsOfField &words) { return words.key == field.key && words.object == owner; });
    };
    auto found = isOf(object);
    if (found == wordsOfFields.end())
        found = isOf({});
    Q_ASSERT(found != wordsOfFields.end());
    return *found;
}

template<typename Enum, size_t Count>
std::optional<Enum> valueNamed(const std::array<EnumName<Enum>, Count> &names, const QString &name)
{
    const auto found = std::ranges::find_if(names, [&name](const auto &each) { return each.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString FieldWords::object(ProfileObject object)
{
    switch (object) {
    case ProfileObject::Profile: return tr("Provider");
    case ProfileObject::Deployment: return tr("Deployment");
    case ProfileObject::Layers: return tr("Layers");
    case ProfileObject::TypicalModel: return tr("Typical model");
    case ProfileObject::Access: return tr("Access");
    case ProfileObject::Claim: return tr("Claim");
    case ProfileObject::Range: return tr("Range");
    case ProfileObject::Contradiction: return tr("Other reading");
    case ProfileObject::Announcement: return tr("Announced change");
    case ProfileObject::Measure: return tr("Measure");
    case ProfileObject::Source: return tr("Source");
    case ProfileObject::LocalizedText: return tr("Text in both languages");
    }
    Q_UNREACHABLE_RETURN({});
}

QString FieldWords::label(ProfileObject object, const ProfileField &field)
{
    return tr(wordsOf(object, field).label);
}

QString FieldWords::explanation(ProfileObject object, const ProfileField &field)
{
    return tr(wordsOf(object, field).explanation);
}

QString FieldWords::need(const ProfileField &field)
{
    switch (field.need) {
    case FieldNeed::Optional: return {};
    case FieldNeed::Required: return tr("required");
    case FieldNeed::OneValue: return tr("one of level, number, range or not documented");
    case FieldNeed::WithValue: return tr("required with a value");
    case FieldNeed::WithExemption: return tr("required with an exemption");
    case FieldNeed::OneAddress: return tr("address or reason why there is none");
    case FieldNeed::OneDate: return tr("not beside another date");
    case FieldNeed::UnlessAssumed: return tr("required unless it is an assumption");
    case FieldNeed::UnlessNormal: return tr("required unless the distribution is normal");
    case FieldNeed::OnlyNormal: return tr("required with the normal distribution");
    case FieldNeed::OnlyBeta: return tr("required with the beta distribution");
    }
    Q_UNREACHABLE_RETURN({});
}

QString FieldWords::choice(const ProfileField &field, const QString &name)
{
    const ValueText words(interfaceLanguage());
    if (field.key == "basis"_L1) {
        if (const auto basis = valueNamed(basisNames, name))
            return words.basis(*basis);
    }
    if (field.key == "confidence"_L1) {
        if (const auto confidence = valueNamed(confidenceNames, name))
            return words.confidence(*confidence);
    }
    const auto found = std::ranges::find_if(
        wordsOfChoices, [&](const WordsOfChoice &choice) { return choice.key == field.key && choice.name == name; });
    return found == wordsOfChoices.end() ? name : tr(found->words);
}

} // namespace lotse
