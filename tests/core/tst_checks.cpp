// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libraryloader.h"
#include "coretest.h"

using namespace Qt::StringLiterals;
using namespace lotse;

// Each row breaks one thing in a good library and says what is then found, and where.
class TestChecks : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsWrongInProfiles_data();
    void findsWhatIsWrongInProfiles();
    void findsWhatIsWrongInOtherFiles_data();
    void findsWhatIsWrongInOtherFiles();
    void namesALongCircleOfQuestions();
    void aCriterionOfOneFormTakesClaimsOfThatForm();
    void takesQuestionsThatDependOnLaterOnes();
    void doesNotBlameOthersForAFileThatCannotBeRead_data();
    void doesNotBlameOthersForAFileThatCannotBeRead();
    void collectsAllIssuesOfAFileInTheirOrder();
    void leavesOutOnlyTheBrokenRisk();
    void refusesTwoProfilesWithTheSameId();
    void findsCriteriaThatNoQuestionTouches();
    void readsAProfileThatIsBeingEdited();
};

namespace {

void addColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("issue");
    QTest::addColumn<QString>("at"); // the issue's place is where this text begins
}

void checkRow(bool breaksProfile)
{
    QFETCH(QString, file);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, issue);
    QFETCH(QString, at);
    LibraryCopy copy;
    copy.change(file, before, after);
    const LoadedLibrary loaded = copy.load();
    QList<Issue> ofFile = loaded.issues;
    ofFile.removeIf([&](const Issue &other) { return other.place.file != copy.path(file); });
    QCOMPARE(described(ofFile), QStringList {issue});
    QCOMPARE(placeText(ofFile.first()), placeOf(copy.text(file), at));
    const bool isBroken = std::ranges::contains(loaded.broken, copy.path(file), &BrokenProfile::file);
    QCOMPARE(isBroken, breaksProfile && !issue.startsWith("warning"_L1));
}

} // namespace

void TestChecks::findsWhatIsWrongInProfiles_data()
{
    addColumns();
    const auto row = [](const char *name, const QString &before, const QString &after, const QString &issue,
                        const QString &at = {}) {
        QTest::newRow(name) << u"profiles/northwheel.json"_s << before << after << issue << (at.isEmpty() ? after : at);
    };

    row("unknown key", u"\"as_of\": \"2026-03-01\","_s, u"\"as_of\": \"2026-03-01\", \"colour\": 1,"_s,
        u"warning UnknownKey /claims/0/colour colour|"_s, u"\"colour\""_s);
    row("misspelt optional key", u"\"inherits_from\""_s, u"\"inherit_from\""_s,
        u"warning UnknownKey /deployments/1/inherit_from inherit_from|inherits_from"_s);
    row("unknown language", u"\"en\": \"Northwheel\" }"_s, u"\"en\": \"Northwheel\", \"fr\": \"Roue\" }"_s,
        u"warning UnknownKey /name/fr fr|"_s, u"\"fr\""_s);
    row("missing key", u"\"valid_from_kind\": \"source_date\","_s, QString(), u"MissingKey /claims/0 valid_from_kind"_s,
        u"{\n      \"criterion\": \"brakes\""_s);
    row("text instead of number", u"\"number\": 1200"_s, u"\"number\": \"1200\""_s,
        u"WrongType /claims/4/number number|string|number"_s, u"\"1200\""_s);
    row("null", u"\"level\": \"disc\""_s, u"\"level\": null"_s, u"WrongType /claims/0/level level|null|string"_s,
        u"null"_s);
    row("text in one language only", u"\"name\": { \"de\": \"Nordrad\", \"en\": \"Northwheel\" }"_s,
        u"\"name\": \"Northwheel\""_s, u"WrongType /name name|string|object"_s, u"\"Northwheel\""_s);
    row("missing language", u"\"de\": \"Katalog 2026.\", "_s, QString(),
        u"MissingLanguage /sources/shop/statement statement|de"_s, u"{ \"en\": \"Catalogue 2026.\""_s);
    row("empty text", u"\"Catalogue 2026.\""_s, u"\" \""_s, u"EmptyText /sources/shop/statement/en statement"_s,
        u"\" \""_s);
    row("unknown criterion", u"\"criterion\": \"theft\""_s, u"\"criterion\": \"thef\""_s,
        u"UnknownId /claims/3/criterion thef|criterion|theft"_s, u"\"thef\""_s);
    row("unknown level", u"\"level\": \"disc\""_s, u"\"level\": \"disk\""_s,
        u"UnknownLevel /claims/0/level disk|brakes|disc|coaster, rim, disc"_s, u"\"disk\""_s);
    row("level that is like no other", u"\"level\": \"disc\""_s, u"\"level\": \"parachute\""_s,
        u"UnknownLevel /claims/0/level parachute|brakes||coaster, rim, disc"_s, u"\"parachute\""_s);
    row("level for a number", u"\"number\": 1200"_s, u"\"level\": \"cheap\""_s,
        u"UnknownLevel /claims/4/level cheap|price||"_s, u"\"cheap\""_s);
    row("number for a level", u"\"level\": \"disc\""_s, u"\"number\": 3"_s,
        u"UnknownLevel /claims/0/number 3|brakes||coaster, rim, disc"_s, u"3,\n      \"valid_from\""_s);
    row("level of a measure", u"\"level\": \"lock\""_s, u"\"level\": \"locks\""_s,
        u"UnknownLevel /claims/3/measures/0/level locks|theft|lock|none, lock, tracker"_s, u"\"locks\""_s);
    row("no value", u"\"level\": \"disc\","_s, QString(), u"MissingKey /claims/0 unknown"_s,
        u"{\n      \"criterion\": \"brakes\""_s);
    row("two values", u"\"level\": \"disc\","_s, u"\"level\": \"disc\", \"unknown\": true,"_s,
        u"DuplicateKey /claims/0 level/number/range/unknown"_s, u"{\n      \"criterion\": \"brakes\""_s);
    row("unknown basis", u"\"official_documentation\""_s, u"\"hearsay\""_s,
        u"UnknownValue /claims/0/basis hearsay|contract, official_documentation, audit, press, own_assessment"_s);
    row("no confidence in a known claim", u"\"basis\": \"official_documentation\",\n      \"confidence\": \"high\","_s,
        u"\"basis\": \"official_documentation\","_s, u"MissingKey /claims/0 confidence"_s,
        u"{\n      \"criterion\": \"brakes\""_s);
    row("impossible day", u"\"valid_from\": \"2026-03-01\""_s, u"\"valid_from\": \"2026-02-30\""_s,
        u"InvalidDate /claims/0/valid_from 2026-02-30"_s, u"\"2026-02-30\""_s);
    row("ends before it begins", u"\"valid_to\": \"2026-02-28\""_s, u"\"valid_to\": \"2024-02-28\""_s,
        u"EndsBeforeStart /claims/1/valid_to 2024-02-28|2024-03-01"_s, u"\"2024-02-28\""_s);
    row("month where a day is needed", u"\"checked\": \"2026-04-20\""_s, u"\"checked\": \"2026-04\""_s,
        u"InvalidDate /sources/shop/checked 2026-04"_s, u"\"2026-04\""_s);
    row("date of a source", u"\"date\": \"2026\""_s, u"\"date\": \"March\""_s, // no claim rests on it alone
        u"InvalidDate /sources/talk/date March"_s, u"\"March\""_s);
    row("seen before the date of the document", u"\"checked\": \"2026-04-20\""_s, u"\"checked\": \"2026-02-28\""_s,
        u"SeenBeforeDate /sources/shop/date 2026-03-01|2026-02-28"_s, u"\"2026-03-01\""_s);
    row("seen before what the document names", u"\"date\": \"2026-03-01\","_s, u"\"not_before\": \"2026-05\","_s,
        u"SeenBeforeDate /sources/shop/not_before 2026-05|2026-04-20"_s, u"\"2026-05\""_s);
    row("a date and what it cannot be older than", u"\"date\": \"2024-03\""_s,
        u"\"date\": \"2024-03\", \"not_before\": \"2024-02\""_s,
        u"DuplicateKey /sources/old/not_before date/not_before"_s, u"\"2024-02\""_s);
    row("kept current with a word", u"\"date\": \"2024-03\""_s, u"\"date\": \"2024-03\", \"kept_current\": \"yes\""_s,
        u"WrongType /sources/old/kept_current kept_current|string|boolean"_s, u"\"yes\""_s);
    row("younger than its source", u"\"as_of\": \"2026-03-01\""_s, u"\"as_of\": \"2026-04-19\""_s,
        u"warning YoungerThanSources /claims/0/as_of 2026-04-19|2026-03-01"_s, u"\"2026-04-19\""_s);
    row("younger than a source without a date", u"\"publisher\": \"Northwheel\",\n      \"date\": \"2024-03\""_s,
        u"\"publisher\": \"Northwheel\""_s, u"warning YoungerThanSources /claims/1/as_of 2024-03-01|"_s,
        u"\"2024-03-01\",\n      \"basis\""_s);
    row("range that does not ascend", u"\"likely\": 2500"_s, u"\"likely\": 3500"_s,
        u"InvalidRange /deployments/1/claims/0/range 2400|3500|2900"_s, u"{ \"low\": 2400"_s);
    for (const auto &[name, url] :
         {std::pair("ftp", u"ftp://bikes.example/a"_s), std::pair("script", u"javascript:alert(1)"_s),
          std::pair("no scheme", u"bikes.example/a"_s), std::pair("no host", u"https:///a"_s),
          std::pair("user in the address", u"https://me:secret@bikes.example/a"_s),
          std::pair("space in the address", u"https://bikes.example/a b"_s),
          std::pair("capital scheme", u"HTTPS://bikes.example/a"_s),
          std::pair("per cent sign without figures", u"https://bikes.example/%zz"_s),
          std::pair("port too high", u"https://bikes.example:70000/a"_s)}) {
        row(name, u"\"https://bikes.example/northwheel-catalogue\""_s, QString(u'"' + url + u'"'),
            QString("InvalidUrl /sources/shop/url "_L1 + url));
    }
    row("neither address nor reason", u"\"url\": \"https://bikes.example/northwheel-catalogue\",\n      "_s, QString(),
        u"MissingKey /sources/shop url"_s, u"{\n      \"title\": \"Northwheel catalogue\","_s);
    row("no publisher", u"\"publisher\": \"Northwheel\",\n      \"date\": \"2026-03-01\","_s,
        u"\"date\": \"2026-03-01\","_s, u"MissingKey /sources/shop publisher"_s,
        u"{\n      \"url\": \"https://bikes.example/northwheel-catalogue\""_s);
    row("label too long", u"\"short_name\": { \"de\": \"Fjord Plus\""_s,
        u"\"short_name\": { \"de\": \"Fjord Plus mit viel Zubehör\""_s,
        u"LabelTooLong /deployments/1/short_name/de Fjord Plus mit viel Zubehör|22"_s,
        u"\"Fjord Plus mit viel Zubehör\""_s);
    row("no source", u"\"sources\": [\"shop\"]"_s, u"\"sources\": []"_s, u"NoSource /claims/0 brakes"_s,
        u"{\n      \"criterion\": \"brakes\""_s);
    row("unknown source", u"\"sources\": [\"shop\"]"_s, u"\"sources\": [\"shop\", \"brochure\"]"_s,
        u"UnknownSource /claims/0/sources/1 brochure|"_s, u"\"brochure\""_s);
    row("unknown host", u"\"host\": \"shop_kiel\""_s, u"\"host\": \"shop_keil\""_s,
        u"UnknownId /deployments/0/layers/host shop_keil|host|shop_kiel"_s, u"\"shop_keil\""_s);
    row("unknown company", u"\"parent\": \"northwheel\""_s, u"\"parent\": \"acme\""_s,
        u"UnknownId /deployments/0/layers/parent acme|entity|"_s, u"\"acme\""_s);
    row("id of another profile", u"\"id\": \"northwheel.fjord_plus\""_s, u"\"id\": \"southcycle.fjord_plus\""_s,
        u"UnknownValue /deployments/1/id southcycle.fjord_plus|northwheel.…"_s, u"\"southcycle.fjord_plus\""_s);
    row("id without a name of its own", u"\"id\": \"northwheel.fjord_plus\""_s, u"\"id\": \"northwheel.\""_s,
        u"UnknownValue /deployments/1/id northwheel.|northwheel.…"_s, u"\"northwheel.\""_s);
    row("inherits from nothing", u"\"inherits_from\": \"northwheel.fjord\""_s,
        u"\"inherits_from\": \"northwheel.fjort\""_s,
        u"UnknownId /deployments/1/inherits_from northwheel.fjort|deployment|northwheel.fjord"_s,
        u"\"northwheel.fjort\""_s);
    row("inherits from another profile", u"\"inherits_from\": \"northwheel.fjord\""_s,
        u"\"inherits_from\": \"southcycle.dune\""_s,
        u"UnknownId /deployments/1/inherits_from southcycle.dune|deployment|"_s, u"\"southcycle.dune\""_s);
    row("inherits from itself", u"\"inherits_from\": \"northwheel.fjord\""_s,
        u"\"inherits_from\": \"northwheel.fjord_plus\""_s,
        u"CyclicInheritance /deployments/1/inherits_from northwheel.fjord_plus → northwheel.fjord_plus"_s,
        u"\"northwheel.fjord_plus\",\n      \"available_from\""_s);
    row("replaced by a claim that there is not", u"\"status\": \"replaced\","_s,
        u"\"status\": \"replaced\", \"replaced_by\": [\"h3\"],"_s,
        u"warning UnknownId /claims/1/replaced_by/0 h3|claim|h1"_s, u"\"h3\""_s);
    row("replaced without an end", u"\"valid_to\": \"2026-02-28\",\n      "_s, QString(),
        u"warning NoEndOfReplaced /claims/1 brakes"_s,
        u"{\n      \"criterion\": \"brakes\",\n      \"level\": \"rim\""_s);
    row("text encoded twice", u"\"Kein Motor.\""_s, u"\"Kein Motor fĂĽr Berge.\""_s,
        u"warning DoubleEncoded /deployments/0/claims/0/text/de fĂĽr|für"_s, u"\"Kein Motor fĂĽr"_s);
    row("text encoded twice under an unknown key", u"\"kind\": \"profile\","_s,
        u"\"kind\": \"profile\", \"$schema\": \"GrÃ¶ÃŸe\","_s, u"warning DoubleEncoded /$schema GrÃ¶ÃŸe|Größe"_s,
        u"\"GrÃ¶ÃŸe\""_s);
    row("newer format", u"\"format\": 1"_s, u"\"format\": 2"_s, u"NewerFormat /format 2|1"_s, u"2,"_s);
    row("no format", u"\"format\": 1"_s, u"\"format\": 0"_s, u"InvalidNumber /format 0|1|1"_s, u"0,"_s);
    row("other kind", u"\"kind\": \"profile\""_s, u"\"kind\": \"risks\""_s, u"UnknownValue /kind risks|profile"_s,
        u"\"risks\""_s);
}

void TestChecks::findsWhatIsWrongInProfiles()
{
    checkRow(true);
}

void TestChecks::findsWhatIsWrongInOtherFiles_data()
{
    addColumns();
    const auto row = [](const char *name, const QString &file, const QString &before, const QString &after,
                        const QString &issue, const QString &at = {}) {
        QTest::newRow(name) << file << before << after << issue << (at.isEmpty() ? after : at);
    };
    const QString criteria = u"criteria.json"_s;
    row("half-life of nothing", criteria, u"\"half_life_days\": 90"_s, u"\"half_life_days\": 0"_s,
        u"InvalidNumber /fact_kinds/1/half_life_days 0|1|36500"_s, u"0,\n      \"blocks_when_stale\""_s);
    row("half-life with a fraction", criteria, u"\"half_life_days\": 90"_s, u"\"half_life_days\": 9.5"_s,
        u"NotWhole /fact_kinds/1/half_life_days 9.5|1|36500"_s, u"9.5"_s);
    row("weight above ten", criteria, u"\"default_weight\": 8"_s, u"\"default_weight\": 11"_s,
        u"InvalidNumber /criteria/0/default_weight 11|0|10"_s, u"11"_s);
    row("unknown group", criteria, u"\"group\": \"use\""_s, u"\"group\": \"user\""_s,
        u"UnknownId /criteria/2/group user|group|use"_s, u"\"user\""_s);
    row("unknown kind of fact", criteria, u"\"fact_kind\": \"price\""_s, u"\"fact_kind\": \"prize\""_s,
        u"UnknownId /criteria/2/fact_kind prize|fact kind|price"_s, u"\"prize\""_s);
    row("level above 100", criteria, u"\"value\": 100,"_s, u"\"value\": 101,"_s,
        u"InvalidNumber /criteria/0/levels/2/value 101|50|100"_s, u"101"_s);
    row("level worse than the one before", criteria, u"\"value\": 60,"_s, u"\"value\": -1,"_s,
        u"InvalidNumber /criteria/1/levels/1/value -1|0|100"_s, u"-1"_s);
    row("level twice", criteria, u"\"id\": \"tracker\""_s, u"\"id\": \"lock\""_s,
        u"DuplicateId /criteria/1/levels/2/id lock|level"_s, u"\"lock\",\n          \"value\": 100"_s);
    row("value function that turns back", criteria, u"\"x\": 1500"_s, u"\"x\": 500"_s,
        u"UnknownFunction /criteria/2/value_function price"_s, u"{\n        \"unit\": { \"de\": \"Euro\""_s);

    row("pattern without a place for the number", criteria, u"\"{n} €\""_s, u"\"€\""_s,
        u"NoPlaceForNumber /criteria/2/value_function/number_pattern/de number_pattern"_s);

    const QString questionnaire = u"questionnaire.json"_s;
    row("unknown section", questionnaire, u"\"section\": \"money\""_s, u"\"section\": \"mony\""_s,
        u"UnknownId /questions/4/section mony|section|money"_s, u"\"mony\""_s);
    row("unknown type", questionnaire, u"\"type\": \"yes_no\""_s, u"\"type\": \"boolean\""_s,
        u"UnknownValue /questions/2/type boolean|single, multiple, yes_no, scale, number"_s, u"\"boolean\""_s);
    row("number of a question twice", questionnaire, u"\"number\": 2"_s, u"\"number\": 1"_s,
        u"DuplicateId /questions/1/number 1|question"_s,
        u"1,\n      \"section\": \"riding\",\n      \"type\": \"multiple\""_s);
    row("unknown kind of effect", questionnaire, u"\"kind\": \"flag\", \"flag\": \"daily\""_s,
        u"\"kind\": \"wish\", \"flag\": \"daily\""_s,
        u"UnknownValue /questions/0/answers/0/effects/2/kind wish|require, weight, regulation, flag"_s, u"\"wish\""_s);
    row("effect on an unknown regulation", questionnaire, u"\"regulation\": \"reg.lights\""_s,
        u"\"regulation\": \"reg.light\""_s,
        u"UnknownId /questions/0/answers/0/effects/1/regulation reg.light|regulation|reg.lights"_s, u"\"reg.light\""_s);
    row("number for a criterion with levels", questionnaire, u"\"criterion\": \"range\", \"min_number\": 40"_s,
        u"\"criterion\": \"theft\", \"min_number\": 40"_s,
        u"UnknownLevel /questions/2/answers/0/effects/0/min_number 40|theft||none, lock, tracker"_s, u"40,"_s);
    row("requirement without a limit", questionnaire, u"\"min_number\": 40"_s, u"\"min_numbers\": 40"_s, QString(),
        QString());
    row("requirement that nothing on the scale meets", questionnaire, u"\"min_number\": 40"_s, u"\"min_number\": 140"_s,
        u"warning ImpossibleRequirement /questions/2/answers/0/effects/0 range"_s,
        u"{ \"kind\": \"require\", \"criterion\": \"range\""_s);
    row("condition on an unknown question", questionnaire, u"\"question\": \"q_electric\""_s,
        u"\"question\": \"q_elektric\""_s, u"UnknownId /questions/3/show_if/question q_elektric|question|q_electric"_s,
        u"\"q_elektric\""_s);
    row("condition on an unknown answer", questionnaire, u"\"any_of\": [\"yes\"]"_s, u"\"any_of\": [\"yess\"]"_s,
        u"UnknownId /questions/3/show_if/any_of/0 yess|answer|yes"_s, u"\"yess\""_s);
    row("question that is shown by itself", questionnaire, u"{ \"question\": \"q_electric\", \"any_of\": [\"yes\"] }"_s,
        u"{ \"question\": \"q_hills\", \"at_least\": 2 }"_s,
        u"CyclicQuestions /questions/3/show_if q_hills → q_hills"_s);
    row("question that its own flag shows", questionnaire, u"\"type\": \"yes_no\","_s,
        u"\"type\": \"yes_no\", \"show_if\": { \"not\": { \"flag\": \"motor\" } },"_s,
        u"CyclicQuestions /questions/2/show_if q_electric → q_electric"_s, u"{ \"not\": { \"flag\""_s);
    row("questions that show each other", questionnaire, u"\"type\": \"yes_no\","_s,
        u"\"type\": \"yes_no\", \"show_if\": { \"question\": \"q_hills\", \"at_least\": 2 },"_s,
        u"CyclicQuestions /questions/2/show_if q_electric → q_hills → q_electric"_s, u"{ \"question\": \"q_hills\""_s);
    row("step outside the scale", questionnaire, u"\"value\": 5"_s, u"\"value\": 6"_s,
        u"InvalidNumber /questions/3/steps/1/value 6|1|5"_s, u"6,"_s);
    row("bands that descend", questionnaire, u"\"maximum\": 3000"_s, u"\"maximum\": 300"_s,
        u"InvalidNumber /questions/4/bands/1/maximum 300|1000|20000"_s, u"300,"_s);

    const QString risks = u"risks.json"_s;
    row("unknown flag", risks, u"\"flag\": \"motor\""_s, u"\"flag\": \"motors\""_s,
        u"UnknownId /risks/3/trigger/all/0/flag motors|flag|motor"_s, u"\"motors\""_s);
    row("unknown provider", risks, u"\"provider\": [\"northwheel\"]"_s, u"\"provider\": [\"northwheels\"]"_s,
        u"UnknownId /risks/1/trigger/any/0/provider/0 northwheels|provider|northwheel"_s, u"\"northwheels\""_s);
    row("unknown layer", risks, u"\"layer\": \"parent_jurisdiction\""_s, u"\"layer\": \"colour\""_s,
        u"UnknownValue /risks/1/trigger/any/1/layer colour|parent_jurisdiction, host, region, model_owner"_s,
        u"\"colour\""_s);
    row("unknown level of a condition", risks, u"\"level_at_most\": \"lock\""_s, u"\"level_at_most\": \"locked\""_s,
        u"UnknownLevel /risks/0/trigger/all/1/level_at_most locked|theft|lock|none, lock, tracker"_s, u"\"locked\""_s);
    row("number of a condition on levels", risks, u"\"criterion\": \"range\""_s, u"\"criterion\": \"brakes\""_s,
        u"UnknownLevel /risks/3/trigger/all/2/not/number_at_least 100|brakes||coaster, rim, disc"_s, u"100}"_s);
    row("likelihood of six", risks, u"\"likelihood\": 4"_s, u"\"likelihood\": 6"_s,
        u"InvalidNumber /risks/0/likelihood 6|1|5"_s, u"6,"_s);
    row("measure that makes it worse", risks, u"\"impact_change\": -2"_s, u"\"impact_change\": 2"_s,
        u"InvalidNumber /risks/0/mitigations/0/impact_change 2|-4|0"_s, u"2\n"_s);
    row("empty condition", risks, u"{\"provider\": [\"northwheel\"]}"_s, u"{}"_s,
        u"MissingKey /risks/1/trigger/any/0 always"_s, u"{}"_s);

    row("unknown impact", u"timeline.json"_s, u"\"price\": \"neutral\""_s, u"\"price\": \"good\""_s,
        u"UnknownValue /events/0/impact/price good|none, positive, neutral, mixed, risk, negative"_s, u"\"good\""_s);
    row("lag that does not ascend", u"model_availability.json"_s, u"\"low\": 0"_s, u"\"low\": 30"_s,
        u"InvalidRange /models/1/lag 30|30|27"_s, u"{ \"low\": 30"_s);
    row("unknown event", u"scenarios.json"_s, u"\"event.merger\""_s, u"\"event.merge\""_s,
        u"UnknownId /scenarios/0/timeline_events/0 event.merge|event|event.merger"_s);
    row("unknown risk", u"scenarios.json"_s, u"\"risk.owner\""_s, u"\"risk.owners\""_s,
        u"UnknownId /scenarios/0/risks/0 risk.owners|risk|risk.owner"_s);
    row("unknown deployment", u"scenarios.json"_s, u"\"northwheel.fjord_plus\""_s, u"\"northwheel.fjord_plu\""_s,
        u"UnknownId /scenarios/0/changes/1/where/deployment/0 northwheel.fjord_plu|deployment|northwheel.fjord_plus"_s);
    row("change of nowhere", u"scenarios.json"_s, u"\"where\": { \"all\": true }"_s, u"\"where\": {}"_s,
        u"MissingKey /scenarios/0/changes/2/where all"_s, u"{}"_s);
    row("unknown role", u"duties.json"_s, u"\"owner\": \"rider\""_s, u"\"owner\": \"ryder\""_s,
        u"UnknownId /duties/0/owner ryder|role|rider"_s, u"\"ryder\""_s);
    row("no evidence", u"duties.json"_s, u"\"due_days\": 30"_s, u"\"due_days\": -1"_s,
        u"InvalidNumber /duties/0/due_days -1|0|36500"_s, u"-1,"_s);
}

void TestChecks::findsWhatIsWrongInOtherFiles()
{
    QFETCH(QString, issue);
    if (!issue.isEmpty()) {
        checkRow(false);
        return;
    }
    // A misspelt key that is needed is missing and unknown at once.
    LibraryCopy copy;
    copy.change(u"questionnaire.json"_s, u"\"min_number\": 40"_s, u"\"min_numbers\": 40"_s);
    const QString effect = u"/questions/2/answers/0/effects/0"_s;
    QCOMPARE(described(copy.load().issues),
             (QStringList {QString("MissingKey "_L1 + effect + " min_level"_L1),
                           QString("warning UnknownKey "_L1 + effect + "/min_numbers min_numbers|min_number"_L1)}));
}

void TestChecks::aCriterionOfOneFormTakesClaimsOfThatForm()
{
    const auto issuesWith = [](const QString &only, const QString &form) {
        LibraryCopy copy;
        copy.change(u"criteria.json"_s, u"\"default_weight\": 8"_s, u"\"default_weight\": 8, "_s + only);
        if (!form.isEmpty())
            copy.change(u"profiles/northwheel.json"_s, u"\"inherits_from\""_s,
                        QString(u"\"form\": \""_s + form + u"\", \"inherits_from\""_s));
        return described(copy.load().issues);
    };
    const QString elsewhere = u"\"elsewhere\": { \"de\": \"Anders.\", \"en\": \"Otherwise.\" }"_s;
    const QString forSeats = u"\"only_for\": \"seat\", "_s + elsewhere;
    const QString warning = u"warning DoesNotApply /claims/0 brakes"_s;
    const qsizetype profiles = issuesWith(forSeats, {}).count(warning);
    QVERIFY(profiles > 1);
    // What holds for all of a profile holds for the one that it applies to.
    QCOMPARE(issuesWith(forSeats, u"seat"_s).count(warning), profiles - 1);
    QCOMPARE(issuesWith(u"\"only_for\": \"interface\", "_s + elsewhere, {}), QStringList());
    QVERIFY(issuesWith(u"\"only_for\": \"seat\""_s, u"seat"_s).contains(u"MissingKey /criteria/0 elsewhere"_s));
    QVERIFY(issuesWith(u"\"only_for\": \"person\", "_s + elsewhere, {})
                .contains(u"UnknownValue /criteria/0/only_for person|interface, seat"_s));
    QVERIFY(issuesWith(forSeats, u"chair"_s).contains(u"UnknownValue /deployments/1/form chair|interface, seat"_s));
}

void TestChecks::namesALongCircleOfQuestions()
{
    const QString folder = QStringLiteral(LOTSE_TEST_DATA) + u"/faults/question-circle"_s;
    const LoadedLibrary loaded = loadLibrary({testLibrary(), folder});
    QVERIFY(!loaded.usable);
    QCOMPARE(described(loaded.issues),
             QStringList {u"CyclicQuestions /questions/0/show_if q_use → q_hills → q_electric → q_use"_s});
    const Issue &issue = loaded.issues.constFirst();
    QCOMPARE(issue.place.file, folder + u"/questionnaire.json"_s);
    QCOMPARE(placeText(issue), placeOf(QString::fromUtf8(bytesOf(issue.place.file)), u"{ \"question\": \"q_hills\""_s));
}

void TestChecks::takesQuestionsThatDependOnLaterOnes()
{
    LibraryCopy copy;
    copy.change(u"questionnaire.json"_s, u"\"type\": \"single\","_s,
                u"\"type\": \"single\", \"show_if\": { \"all\": [{ \"question\": \"q_budget\", \"at_least\": 1 }, "
                "{ \"flag\": \"motor\" }] },"_s);
    const LoadedLibrary loaded = copy.load();
    QVERIFY(loaded.usable);
    QVERIFY2(loaded.issues.isEmpty(), qPrintable(described(loaded.issues).join(u'\n')));
}

void TestChecks::doesNotBlameOthersForAFileThatCannotBeRead_data()
{
    QTest::addColumn<QString>("file");

    for (const char *file : {"criteria.json", "questionnaire.json", "risks.json", "timeline.json", "duties.json",
                             "profiles/northwheel.json"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestChecks::doesNotBlameOthersForAFileThatCannotBeRead()
{
    QFETCH(QString, file);
    LibraryCopy copy;
    copy.change(file, u"\"format\""_s, u"format"_s);
    const LoadedLibrary torn = copy.load();
    QCOMPARE(torn.issues.size(), 1);
    QCOMPARE(torn.issues.first().place.file, copy.path(file));
    QCOMPARE(codeName(torn.issues.first().code), u"Syntax"_s);
    QCOMPARE(torn.usable, file != "criteria.json"_L1 && file != "questionnaire.json"_L1);
    QCOMPARE(torn.library.profiles.size(), file.startsWith("profiles"_L1) ? 2 : 3);
}

void TestChecks::collectsAllIssuesOfAFileInTheirOrder()
{
    LibraryCopy copy;
    const QString file = u"profiles/northwheel.json"_s;
    copy.change(file, u"\"level\": \"disc\""_s, u"\"level\": \"disk\""_s);
    copy.change(file, u"\"number\": 1200"_s, u"\"number\": true"_s);
    copy.change(file, u"\"region\": \"de\""_s, u"\"region\": \"\""_s);
    copy.change(file, u"\"format\": 1,"_s, u"\"format\": 1, \"extra\": [],"_s);
    const LoadedLibrary loaded = copy.load();
    QCOMPARE(described(loaded.issues),
             (QStringList {u"warning UnknownKey /extra extra|"_s,
                           u"UnknownLevel /claims/0/level disk|brakes|disc|coaster, rim, disc"_s,
                           u"WrongType /claims/4/number number|boolean|number"_s,
                           u"EmptyText /deployments/0/layers/region region"_s}));
}

void TestChecks::leavesOutOnlyTheBrokenRisk()
{
    LibraryCopy copy;
    copy.change(u"risks.json"_s, u"\"impact\": 3"_s, u"\"impact\": 9"_s);
    const LoadedLibrary loaded = copy.load();
    QVERIFY(loaded.usable);
    QCOMPARE(loaded.library.risks.size(), 3);
    QVERIFY(loaded.library.risk(u"risk.theft") == nullptr);
}

void TestChecks::refusesTwoProfilesWithTheSameId()
{
    const LibraryCopy copy;
    writeBytes(copy.path(u"profiles/zcopy.json"_s), bytesOf(copy.path(u"profiles/southcycle.json"_s)));
    const LoadedLibrary loaded = copy.load();
    QCOMPARE(described(loaded.issues), QStringList {u"DuplicateId /id southcycle|provider"_s});
    QCOMPARE(loaded.broken.first().file, copy.path(u"profiles/zcopy.json"_s));
    QCOMPARE(loaded.library.profiles.size(), 3);
}

void TestChecks::findsCriteriaThatNoQuestionTouches()
{
    LibraryCopy copy;
    copy.change(u"questionnaire.json"_s, u"\"criterion\": \"theft\", \"min_level\": \"lock\""_s,
                u"\"criterion\": \"brakes\", \"min_level\": \"rim\""_s);
    copy.change(u"questionnaire.json"_s, u"\"criterion\": \"theft\""_s, u"\"criterion\": \"price\""_s);
    const LoadedLibrary loaded = copy.load();
    QCOMPARE(described(loaded.issues), QStringList {u"warning UntouchedCriterion /criteria/1 theft"_s});
    QCOMPARE(placeText(loaded.issues.first()), placeOf(copy.text(u"criteria.json"_s), u"{\n      \"id\": \"theft\""_s));
    QVERIFY(loaded.usable);
}

void TestChecks::readsAProfileThatIsBeingEdited()
{
    const Library library = loadLibrary({testLibrary()}).library;
    QByteArray text = bytesOf(testLibrary() + "/profiles/northwheel.json"_L1);
    const CheckedProfile good = readProfile(text, u"edited.json"_s, library);
    QVERIFY(good.issues.isEmpty());
    QCOMPARE(good.profile->file, u"edited.json"_s);
    Profile loaded = *library.profile(u"northwheel");
    loaded.file = u"edited.json"_s;
    QVERIFY(*good.profile == loaded);

    // A company that only this text names is known to it.
    text.replace("\"entities\": {", "\"entities\": { \"newcomer\": { \"de\": \"Neu\", \"en\": \"New\" },");
    text.replace("\"parent\": \"northwheel\"", "\"parent\": \"newcomer\"");
    QVERIFY(readProfile(text, u"edited.json"_s, library).issues.isEmpty());

    const CheckedProfile torn = readProfile(text.first(200), u"edited.json"_s, library);
    QVERIFY(!torn.profile.has_value());
    QCOMPARE(codeName(torn.issues.first().code), u"Syntax"_s);
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
