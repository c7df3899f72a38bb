// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "decision/smalllibrary.h"
#include "report/model/fliptext.h"
#include "report/words/phrasesin.h"
#include "report/words/printedshares.h"
#include "report/words/valuetext.h"

#include <QRegularExpression>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

/// Values and names in words, in both languages.
class TestValueText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesValues_data();
    void namesValues();
    void asksForALevelOrBetter();
    void listsWhatIsAccepted();
    void limitsOfPricesHaveCents();
    void namesOptions();
    void groupsMakeAHundred_data();
    void groupsMakeAHundred();
    void flipSentencesHaveNoExponent();
    void reasonsAreKnockOuts_data();
    void reasonsAreKnockOuts();
    void reasonsAreLimitsThatAreNotMet_data();
    void reasonsAreLimitsThatAreNotMet();

private:
    Library m_library;
};

namespace {

Criterion priced()
{
    Criterion criterion;
    criterion.kind = Criterion::Kind::Number;
    criterion.unit = {u"EUR je 1 Mio. Token"_s, u"EUR per 1M tokens"_s};
    criterion.numberPattern = {u"{n} €"_s, u"€{n}"_s};
    return criterion;
}

Criterion plainNumber()
{
    Criterion criterion;
    criterion.kind = Criterion::Kind::Number;
    criterion.unit = {u"Token"_s, u"tokens"_s};
    return criterion;
}

ClaimValue number(double low, double likely, double high)
{
    return {.kind = ClaimValue::Kind::Number, .level = {}, .number = {low, likely, high}};
}

} // namespace

void TestValueText::initTestCase()
{
    m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    QVERIFY(!m_library.criteria.isEmpty());
}

void TestValueText::namesValues_data()
{
    QTest::addColumn<Criterion>("criterion");
    QTest::addColumn<ClaimValue>("value");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("germanInFull");
    QTest::newRow("price") << priced() << number(0.2, 0.2, 0.2) << u"0,20 €"_s << u"€0.20"_s
                           << u"0,20 EUR je 1 Mio. Token"_s;
    QTest::newRow("range of prices") << priced() << number(800, 900, 1300) << u"800 bis 1.300 €"_s << u"€800 to 1,300"_s
                                     << u"800 bis 1.300 EUR je 1 Mio. Token"_s;
    QTest::newRow("large number") << plainNumber() << number(3e6, 3e6, 3e6) << u"3.000.000 Token"_s
                                  << u"3,000,000 tokens"_s << u"3.000.000 Token"_s;
    QTest::newRow("unknown") << priced() << ClaimValue {} << u"nicht belegt"_s << u"unknown"_s << u"nicht belegt"_s;
}

void TestValueText::namesValues()
{
    QFETCH(Criterion, criterion);
    QFETCH(ClaimValue, value);
    QTEST(ValueText(Language::German).shortValue(criterion, value), "german");
    QTEST(ValueText(Language::English).shortValue(criterion, value), "english");
    QTEST(ValueText(Language::German).fullValue(criterion, value), "germanInFull");
}

// "At least 'up to 30 days'" would be two limits in one.
void TestValueText::asksForALevelOrBetter()
{
    for (const Criterion &criterion : std::as_const(m_library.criteria)) {
        for (const Level &level : criterion.levels) {
            Requirement requirement;
            requirement.criterion = criterion.id;
            requirement.minimumLevel = level.id;
            const QString german = ValueText(Language::German).requirement(criterion, requirement);
            const QString english = ValueText(Language::English).requirement(criterion, requirement);
            QVERIFY2(german.startsWith(u'„') && german.endsWith(u"“ oder besser"_s), qPrintable(german));
            QVERIFY2(english.startsWith(u'“') && english.endsWith(u"” or better"_s), qPrintable(english));
        }
    }
}

// Who does not know the order of the levels does not know what "or better" is.
void TestValueText::listsWhatIsAccepted()
{
    for (const Criterion &criterion : std::as_const(m_library.criteria)) {
        for (const Level &least : criterion.levels) {
            Requirement requirement;
            requirement.criterion = criterion.id;
            requirement.minimumLevel = least.id;
            for (const Language language : {Language::German, Language::English}) {
                const QString text = ValueText(language).accepted(criterion, requirement);
                QVERIFY2(!text.contains("oder besser"_L1) && !text.contains("or better"_L1), qPrintable(text));
                const QString quoted = language == Language::German ? u"„%1“"_s : u"“%1”"_s;
                const bool excludes =
                    text.startsWith(language == Language::German ? u"alles außer"_s : u"anything but"_s);
                for (const Level &level : criterion.levels) {
                    const bool isMet = criterion.levelIndex(level.id) >= criterion.levelIndex(least.id);
                    const bool isNamed = text.contains(quoted.arg(level.label.in(language)));
                    QVERIFY2(isNamed == (isMet != excludes), qPrintable(text));
                }
            }
        }
    }
}

void TestValueText::limitsOfPricesHaveCents()
{
    const ValueText german(Language::German);
    QCOMPARE(german.limit(priced(), 5.4143), u"5,41 €"_s);
    QCOMPARE(german.limit(priced(), 12), u"12,00 €"_s);
    QCOMPARE(german.limit(priced(), 15'000.4), u"15.000 €"_s);
    QCOMPARE(german.limit(priced(), 5.4143, true), u"5,414 €"_s);
    QCOMPARE(ValueText(Language::English).limit(priced(), 5.4143), u"€5.41"_s);
    // "1m" alone says nothing: of what?
    for (const Criterion &criterion : std::as_const(m_library.criteria)) {
        QVERIFY2(!criterion.numberPattern.english.endsWith("per 1m"_L1), qPrintable(criterion.id));
        QVERIFY2(!criterion.numberPattern.german.endsWith("Mio."_L1), qPrintable(criterion.id));
    }
}

void TestValueText::namesOptions()
{
    const Profile *bedrock = nullptr;
    for (const Profile &profile : m_library.profiles) {
        if (profile.id == "aws_bedrock"_L1)
            bedrock = &profile;
    }
    QVERIFY(bedrock);
    const Deployment &frankfurt = bedrock->deployments.first();
    const ValueText text(Language::German);
    QCOMPARE(text.optionName(*bedrock, frankfurt), u"AWS Bedrock (EU, Frankfurt)"_s);

    Engagement engagement = newEngagement({frankfurt.id, u"scaleway.paris"_s}, QDate(2026, 11, 21));
    const Evaluation one = evaluate(m_library, engagement);
    QCOMPARE(text.optionName(m_library, one, frankfurt.id), u"AWS Bedrock (EU, Frankfurt)"_s);
    QCOMPARE(text.optionName(m_library, one, u"stackit.eu01"_s), u"STACKIT (Region eu01)"_s); // not compared
    QCOMPARE(text.optionName(m_library, one, u"gone.away"_s), u"gone.away"_s);
    QCOMPARE(text.briefName(one, *one.option(frankfurt.id)), u"AWS Bedrock"_s);
    engagement.options.append(bedrock->deployments.at(1).id);
    const Evaluation two = evaluate(m_library, engagement);
    QCOMPARE(text.briefName(two, *two.option(frankfurt.id)), u"AWS Bedrock (EU, Frankfurt)"_s);
    // What concerns one of two is not said of the provider.
    const QString other = bedrock->deployments.at(1).id;
    QCOMPARE(text.concerned(m_library, two, {frankfurt.id}), QStringList {u"AWS Bedrock (EU, Frankfurt)"_s});
    QCOMPARE(text.concerned(m_library, two, {frankfurt.id, u"scaleway.paris"_s, other}).size(), 2);
    QCOMPARE(text.concerned(m_library, two, {frankfurt.id, other}), QStringList {u"AWS Bedrock"_s});
    QCOMPARE(text.concerned(m_library, one, {frankfurt.id}), QStringList {u"AWS Bedrock"_s});
    // The analysis, the reasons and the unlock paths say the same.
    const Phrases &phrases = phrasesIn(Language::German);
    QCOMPARE(AnalysisNames(m_library, two, phrases).option(frankfurt.id), u"AWS Bedrock (EU, Frankfurt)"_s);
    UnlockPath path;
    path.kind = UnlockPath::Kind::OtherDeployment;
    path.deployment = frankfurt.id;
    QCOMPARE(text.unlockPath(m_library, one, path),
             u"AWS Bedrock (EU, Frankfurt), hier nicht verglichen, erfüllt diese Anforderung."_s);
}

void TestValueText::groupsMakeAHundred_data()
{
    QTest::addColumn<QString>("sample");
    for (const char *name : {"lake_constance_manufacturer", "tax_practice", "online_shop"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestValueText::groupsMakeAHundred()
{
    QFETCH(QString, sample);
    Engagement engagement =
        readEngagementFile(u":/samples/%1.lotse"_s.arg(sample), m_library).engagement.value_or(Engagement());
    // Some hundred sets of weights: moved one by one, so that each remainder comes to be the largest.
    for (int step = 0; step < 300; ++step) {
        Workload &work = engagement.workloads.first();
        const QString id = m_library.criteria.at(step % m_library.criteria.size()).id;
        const double weight = (step * 37 % 101) / 10.0;
        work.weights[id] = {.low = weight, .middle = weight, .high = weight};
        const Evaluation evaluation = evaluate(m_library, engagement);
        const PrintedShares shares(m_library, evaluation);
        int sum = 0;
        for (const CriterionGroup &group : m_library.groups) {
            sum += shares.group(group.id);
            int inGroup = 0;
            for (const Criterion &criterion : m_library.criteria) {
                if (criterion.group != group.id)
                    continue;
                inGroup += shares.criterion(criterion.id);
                const WeightEvaluation *exact = evaluation.weight(criterion.id);
                // Rounded twice (its group first), a figure is off by less than two.
                QVERIFY(std::abs(shares.criterion(criterion.id) - (exact ? exact->normalised : 0) * 100) < 2);
            }
            QCOMPARE(inGroup, shares.group(group.id));
        }
        QCOMPARE(sum, 100);
    }
}

/// A threshold of a number is written as people write numbers.
void TestValueText::flipSentencesHaveNoExponent()
{
    const Engagement engagement =
        readEngagementFile(QStringLiteral(LOTSE_TEST_DATA "/faults/words/flipnum.lotse"), m_library)
            .engagement.value_or(Engagement());
    QVERIFY(!engagement.workloads.isEmpty());
    const Evaluation evaluation = evaluate(m_library, engagement);
    static const QRegularExpression exponent(u"[0-9][eE][+-]?[0-9]"_s);
    for (const Language language : {Language::German, Language::English}) {
        const FlipText words(m_library, evaluation, phrasesIn(language));
        for (const Criterion &criterion : m_library.criteria) {
            if (criterion.kind != Criterion::Kind::Number)
                continue;
            for (const double value : {15'000.4, 3e6, 2.5e-4}) {
                Flip flip;
                flip.kind = Flip::Kind::Fact;
                flip.criterion = criterion.id;
                flip.option = engagement.options.first();
                flip.newLeader = engagement.options.last();
                flip.number = value;
                const QString sentence = words.flip(flip);
                QVERIFY2(!sentence.contains(exponent), qPrintable(sentence));
                const QString wanted = NumberText(language).about(value);
                QVERIFY2(sentence.contains(wanted), qPrintable(sentence));
            }
        }
    }
}

void TestValueText::reasonsAreKnockOuts_data()
{
    QTest::addColumn<ClaimValue>("value"); // of what is required
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::newRow("passed, though a wish is not met") << small::level(u"l1"_s) << QString() << QString();
    QTest::newRow("out") << small::level(u"l0"_s) << u"Eigene Anforderung: second"_s << u"Own requirement: second"_s;
    QTest::newRow("not cleared") << ClaimValue() << u"Eigene Anforderung: second (nicht belegt)"_s
                                 << u"Own requirement: second (unknown)"_s;
}

/// A wish stands in front, failed: it keeps no option out.
void TestValueText::reasonsAreKnockOuts()
{
    QFETCH(ClaimValue, value);
    Library library;
    library.criteria = {small::levels(u"first"_s, {0, 100}), small::levels(u"second"_s, {0, 100})};
    library.profiles = {small::profile(
        u"p"_s,
        {small::deployment(u"p.one"_s,
                           {small::claim(u"first"_s, small::level(u"l0"_s)), small::claim(u"second"_s, value)})})};
    Engagement engagement = small::engagement({u"p.one"_s});
    engagement.workloads[0].requirements = {{small::require(u"first"_s, u"l1"_s, Effect::Severity::Warning), u"wish"_s},
                                            {small::require(u"second"_s, u"l1"_s), u"must"_s}};
    const Evaluation evaluation = evaluate(library, engagement);
    const OptionEvaluation &option = evaluation.options.first();
    QCOMPARE(option.requirements.first().result, Clearance::Failed);
    QTEST(ValueText(Language::German).reason(library, evaluation, option), "german");
    QTEST(ValueText(Language::English).reason(library, evaluation, option), "english");
}

void TestValueText::reasonsAreLimitsThatAreNotMet_data()
{
    QTest::addColumn<ClaimValue>("value");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::newRow("too high") << small::number(70) << u"Frage 1: cost"_s << u"Question 1: cost"_s;
    QTest::newRow("too low") << small::number(40) << u"Frage 2: cost"_s << u"Question 2: cost"_s;
    QTest::newRow("too low for the requirement by hand")
        << small::number(25) << u"Eigene Anforderung: cost"_s << u"Own requirement: cost"_s;
}

/// The first question asks for at most 60, the second for at least 50; or, for a low value, a requirement by hand.
void TestValueText::reasonsAreLimitsThatAreNotMet()
{
    QFETCH(const ClaimValue, value);
    Library library;
    library.criteria = {small::numbers(u"cost"_s, {{0, 100}, {1000, 0}})};
    library.profiles = {small::profile(u"p"_s, {small::deployment(u"p.one"_s, {small::claim(u"cost"_s, value)})})};
    Effect atLeast = small::require(u"cost"_s, {});
    atLeast.minimumNumber = 50;
    library.questions = {small::question(u"q1"_s, 1, {small::answer(u"a"_s, {small::requireAtMost(u"cost"_s, 60)})}),
                         small::question(u"q2"_s, 2, {small::answer(u"a"_s, {atLeast})})};
    Engagement engagement = small::engagement({u"p.one"_s}, {{u"q1"_s, small::chosen({u"a"_s})}});
    if (value.number.likely < 30)
        engagement.workloads[0].requirements = {{atLeast, u"must"_s}};
    else
        engagement.workloads[0].answers.insert(u"q2"_s, small::chosen({u"a"_s}));
    const Evaluation evaluation = evaluate(library, engagement);
    QCOMPARE(evaluation.requirements.size(), 1);
    const OptionEvaluation &option = evaluation.options.first();
    QTEST(ValueText(Language::German).reason(library, evaluation, option), "german");
    QTEST(ValueText(Language::English).reason(library, evaluation, option), "english");
}

QTEST_GUILESS_MAIN(TestValueText)
#include "tst_valuetext.moc"
