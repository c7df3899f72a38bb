// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/smalllibrary.h"

#include "decision/conditions.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;
using namespace lotse::small;

namespace {

/// A row's condition: the type itself is recursive, which QMetaType cannot look through.
struct Given
{
    Condition condition;
};

} // namespace

/// Hidden and unanswered questions, three truths, cautious readings of unknown claims.
class TestConditions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lookAtAnswers_data();
    void lookAtAnswers();
    void lookAtTheDeployment_data();
    void lookAtTheDeployment();
    void eachDocumentedReadingCounts_data();
    void eachDocumentedReadingCounts();
    void combineThreeTruths_data();
    void combineThreeTruths();
    void hiddenQuestionsCountAsNotAnswered();
    void chainsOfHiddenQuestionsAreFollowed();
    void anotherAnswerCountsAsIfGivenAtOnce();
    void theFirstBandThatFitsApplies_data();
    void theFirstBandThatFitsApplies();
    void aChoiceStandsInThePlaceOfANumber();
    void causesNameOnlyWhatHolds();
    void aNoteIsNoAnswer_data();
    void aNoteIsNoAnswer();

private:
    Library m_library;
};

void TestConditions::initTestCase()
{
    m_library.criteria = {levels(u"place"_s, {0, 40, 100}), numbers(u"price"_s, {{0, 100}, {10, 0}}),
                          numbers(u"speed"_s, {{0, 0}, {10, 100}})};
    Deployment known = deployment(
        u"p.known"_s,
        {claim(u"place"_s, level(u"l1"_s)), claim(u"price"_s, range(2, 6, 9)), claim(u"speed"_s, number(5))});
    known.layers.parentJurisdiction = u"US"_s;
    known.layers.host = u"aws"_s;
    known.layers.region = u"eu"_s;
    known.layers.modelOwners = {u"openai"_s, u"meta"_s};
    m_library.profiles = {profile(u"p"_s, {known, deployment(u"p.silent"_s, {})})};
    m_library.questions = {
        question(u"single"_s, 1, {answer(u"a"_s, {raise(u"marked"_s)}), answer(u"b"_s)}),
        question(u"many"_s, 2, {answer(u"x"_s), answer(u"y"_s), answer(u"z"_s)}, Question::Type::Multiple),
        question(u"open"_s, 3, {answer(u"a"_s)}),
    };
    Question scale = question(u"scale"_s, 4, {answer(u"3"_s), answer(u"4"_s)}, Question::Type::Scale);
    scale.answers[0].scaleValue = 3;
    scale.answers[1].scaleValue = 4;
    Question number = question(u"number"_s, 5, {answer(u"max:100"_s), answer(u"max:500"_s)}, Question::Type::Number);
    number.answers[0].bandMaximum = 100;
    number.answers[1].bandMaximum = 500;
    m_library.questions += {scale, number};
}

void TestConditions::lookAtAnswers_data()
{
    QTest::addColumn<Given>("given");
    QTest::addColumn<bool>("holds");
    QTest::newRow("always") << Given {always()} << true;
    QTest::newRow("chosen answer") << Given {answerIn(u"single"_s, {u"a"_s})} << true;
    QTest::newRow("other answer") << Given {answerIn(u"single"_s, {u"b"_s})} << false;
    QTest::newRow("one of several") << Given {answerIn(u"many"_s, {u"z"_s, u"y"_s})} << true;
    QTest::newRow("none of several") << Given {answerIn(u"many"_s, {u"z"_s})} << false;
    QTest::newRow("not in: another is chosen") << Given {answerNotIn(u"single"_s, {u"b"_s})} << true;
    QTest::newRow("not in: it is chosen") << Given {answerNotIn(u"many"_s, {u"x"_s})} << false;
    QTest::newRow("not in needs an answer") << Given {answerNotIn(u"open"_s, {u"a"_s})} << false;
    QTest::newRow("at least: equal") << Given {atLeast(u"scale"_s, 4)} << true;
    QTest::newRow("at least: above") << Given {atLeast(u"scale"_s, 5)} << false;
    QTest::newRow("at least on a number") << Given {atLeast(u"number"_s, 250)} << true;
    QTest::newRow("at least needs an answer") << Given {atLeast(u"open"_s, 0)} << false;
    QTest::newRow("step of a scale") << Given {answerIn(u"scale"_s, {u"4"_s})} << true;
    QTest::newRow("band of a number") << Given {answerIn(u"number"_s, {u"max:500"_s})} << true;
    QTest::newRow("raised flag") << Given {flag(u"marked"_s)} << true;
    QTest::newRow("other flag") << Given {flag(u"else"_s)} << false;
    QTest::newRow("unknown question") << Given {answerIn(u"gone"_s, {u"a"_s})} << false;
}

void TestConditions::lookAtAnswers()
{
    QFETCH(const Given, given);
    QFETCH(const bool, holds);
    const AnswerState answers = applyAnswers(m_library.questions,
                                             {{u"single"_s, chosen({u"a"_s})},
                                              {u"many"_s, chosen({u"x"_s, u"y"_s})},
                                              {u"scale"_s, small::given(4)},
                                              {u"number"_s, small::given(250)}});
    QCOMPARE(truthOf(given.condition, {answers, nullptr}), holds ? Truth::True : Truth::False);
    QVERIFY(!looksAtDeployment(given.condition));
}

void TestConditions::lookAtTheDeployment_data()
{
    QTest::addColumn<Given>("given");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("silent");
    QTest::newRow("provider") << Given {provider({u"o"_s, u"p"_s})} << true << true;
    QTest::newRow("other provider") << Given {provider({u"o"_s})} << false << false;
    QTest::newRow("this level or worse: equal") << Given {levelAtMost(u"place"_s, u"l1"_s)} << true << true;
    QTest::newRow("this level or worse: better") << Given {levelAtMost(u"place"_s, u"l0"_s)} << false << true;
    QTest::newRow("level in") << Given {levelIn(u"place"_s, {u"l1"_s, u"l2"_s})} << true << false;
    QTest::newRow("level not in") << Given {levelIn(u"place"_s, {u"l0"_s})} << false << false;
    QTest::newRow("number: likely value") << Given {numberAtLeast(u"price"_s, 6)} << true << true;
    QTest::newRow("number: below") << Given {numberAtLeast(u"price"_s, 6.5)} << false << true;
    QTest::newRow("large is good: unknown is no large number") << Given {numberAtLeast(u"speed"_s, 1)} << true << false;
    QTest::newRow("jurisdiction") << Given {layerIn(u"parent_jurisdiction"_s, {u"US"_s})} << true << false;
    QTest::newRow("host") << Given {layerIn(u"host"_s, {u"aws"_s})} << true << false;
    QTest::newRow("region") << Given {layerIn(u"region"_s, {u"de"_s})} << false << false;
    QTest::newRow("one of the model owners") << Given {layerIn(u"model_owner"_s, {u"meta"_s})} << true << false;
}

void TestConditions::lookAtTheDeployment()
{
    QFETCH(const Given, given);
    QFETCH(const bool, known);
    QFETCH(const bool, silent);
    const LibraryIndex index(m_library);
    const AnswerState answers;
    const auto truthFor = [&](const QString &id) {
        const Library::DeploymentRef deployment = index.deployment(id);
        const Facts facts = factsOf(index, deployment, {}, today);
        const DeploymentView view {index, deployment, facts};
        return truthOf(given.condition, {answers, &view});
    };
    QCOMPARE(truthFor(u"p.known"_s), known ? Truth::True : Truth::False);
    QCOMPARE(truthFor(u"p.silent"_s), silent ? Truth::True : Truth::False);
    QCOMPARE(truthOf(given.condition, {answers, nullptr}), Truth::Undecided);
    QVERIFY(looksAtDeployment(given.condition));
    QVERIFY(looksAtDeployment(allOf({always(), no(anyOf({always(), given.condition}))})));
}

void TestConditions::eachDocumentedReadingCounts_data()
{
    QTest::addColumn<Given>("given");
    QTest::addColumn<bool>("documented");
    QTest::addColumn<bool>("assumed");
    // The strictest reading is l0, the other one l2.
    QTest::newRow("the one that counts") << Given {levelIn(u"place"_s, {u"l0"_s})} << true << true;
    QTest::newRow("the other one") << Given {levelIn(u"place"_s, {u"l2"_s})} << true << false;
    QTest::newRow("none") << Given {levelIn(u"place"_s, {u"l1"_s})} << false << false;
    QTest::newRow("at most") << Given {levelAtMost(u"place"_s, u"l0"_s)} << true << true;
    QTest::newRow("a number of the other one") << Given {numberAtLeast(u"speed"_s, 5)} << true << false;
    QTest::newRow("a number of neither") << Given {numberAtLeast(u"speed"_s, 9)} << false << false;
}

void TestConditions::eachDocumentedReadingCounts()
{
    QFETCH(const Given, given);
    for (const bool assumption : {false, true}) {
        Claim place = claim(u"place"_s, level(u"l0"_s));
        place.contradictions = {{.value = level(u"l2"_s), .assumption = assumption}};
        Claim speed = claim(u"speed"_s, number(2));
        speed.contradictions = {{.value = number(6), .assumption = assumption}};
        Library library = m_library;
        library.profiles = {profile(u"p"_s, {deployment(u"p.disputed"_s, {place, speed})})};
        const LibraryIndex index(library);
        const Library::DeploymentRef found = index.deployment(u"p.disputed"_s);
        const Facts facts = factsOf(index, found, {}, today);
        const DeploymentView view {index, found, facts};
        const bool holds = truthOf(given.condition, {AnswerState(), &view}) == Truth::True;
        if (assumption)
            QTEST(holds, "assumed");
        else
            QTEST(holds, "documented");
    }
}

void TestConditions::combineThreeTruths_data()
{
    const Condition yes = always();
    const Condition undecided = provider({u"p"_s});
    QTest::addColumn<Given>("given");
    QTest::addColumn<Truth>("expected");
    QTest::newRow("true or undecided") << Given {anyOf({undecided, yes})} << Truth::True;
    QTest::newRow("false or undecided") << Given {anyOf({no(yes), undecided})} << Truth::Undecided;
    QTest::newRow("true and undecided") << Given {allOf({yes, undecided})} << Truth::Undecided;
    QTest::newRow("false and undecided") << Given {allOf({undecided, no(yes)})} << Truth::False;
    QTest::newRow("not undecided") << Given {no(undecided)} << Truth::Undecided;
    QTest::newRow("any of nothing") << Given {anyOf({})} << Truth::False;
    QTest::newRow("all of nothing") << Given {allOf({})} << Truth::True;
}

void TestConditions::combineThreeTruths()
{
    QFETCH(const Given, given);
    QFETCH(const Truth, expected);
    QCOMPARE(truthOf(given.condition, {{}, nullptr}), expected);
}

void TestConditions::hiddenQuestionsCountAsNotAnswered()
{
    QList<Question> questions {question(u"first"_s, 1, {answer(u"yes"_s), answer(u"no"_s)}),
                               question(u"second"_s, 2, {answer(u"deep"_s, {raise(u"deep"_s)})})};
    questions[1].showIf = answerIn(u"first"_s, {u"yes"_s});
    const QMap<QString, GivenAnswer> given {{u"first"_s, chosen({u"no"_s})}, {u"second"_s, chosen({u"deep"_s})}};

    const AnswerState hidden = applyAnswers(questions, given);
    QCOMPARE(hidden.visibleQuestions, QStringList {u"first"_s});
    QCOMPARE(hidden.answeredQuestions, QStringList {u"first"_s});
    QVERIFY(!hidden.hasFlag(u"deep"_s));
    QCOMPARE(truthOf(answerIn(u"second"_s, {u"deep"_s}), {hidden, nullptr}), Truth::False);

    const AnswerState shown =
        applyAnswers(questions, {{u"first"_s, chosen({u"yes"_s})}, {u"second"_s, chosen({u"deep"_s})}});
    QCOMPARE(shown.visibleQuestions.size(), 2);
    QVERIFY(shown.hasFlag(u"deep"_s));
}

void TestConditions::chainsOfHiddenQuestionsAreFollowed()
{
    // Listed back to front: a question may depend on one that comes later.
    QList<Question> questions {question(u"third"_s, 3, {answer(u"yes"_s)}),
                               question(u"second"_s, 2, {answer(u"yes"_s)}),
                               question(u"first"_s, 1, {answer(u"yes"_s), answer(u"no"_s)})};
    questions[0].showIf = answerIn(u"second"_s, {u"yes"_s});
    questions[1].showIf = answerIn(u"first"_s, {u"yes"_s});
    QMap<QString, GivenAnswer> given {{u"second"_s, chosen({u"yes"_s})}, {u"third"_s, chosen({u"yes"_s})}};

    given.insert(u"first"_s, chosen({u"yes"_s}));
    QCOMPARE(applyAnswers(questions, given).visibleQuestions, QStringList({u"third"_s, u"second"_s, u"first"_s}));
    given.insert(u"first"_s, chosen({u"no"_s}));
    QCOMPARE(applyAnswers(questions, given).visibleQuestions, QStringList {u"first"_s});
}

// Random questionnaires, in which half of the questions are shown only by answers or flags of others.
void TestConditions::anotherAnswerCountsAsIfGivenAtOnce()
{
    QRandomGenerator random(7);
    const auto anyAnswer = [&random] { return chosen({u"a%1"_s.arg(random.bounded(3))}); };
    int hidden = 0;
    for (int round = 0; round < 300; ++round) {
        QList<Question> questions;
        QMap<QString, GivenAnswer> given;
        const int count = 2 + random.bounded(7);
        for (int number = 0; number < count; ++number) {
            QList<Answer> answers {answer(u"a0"_s), answer(u"a1"_s, {raise(u"f%1"_s.arg(random.bounded(3)))}),
                                   answer(u"a2"_s)};
            questions.append(question(u"q%1"_s.arg(number), number, answers));
            const QString earlier = u"q%1"_s.arg(random.bounded(number + 1));
            if (number > 0 && random.bounded(4) == 0)
                questions.last().showIf = answerIn(earlier, {u"a1"_s});
            else if (random.bounded(4) == 0)
                questions.last().showIf = flag(u"f%1"_s.arg(random.bounded(3)));
            if (random.bounded(4) > 0)
                given.insert(questions.last().id, anyAnswer());
        }
        const AnswerState state = applyAnswers(questions, given);
        hidden += int(count - state.visibleQuestions.size());
        for (const Question &changed : std::as_const(questions)) {
            const GivenAnswer other = anyAnswer();
            QMap<QString, GivenAnswer> otherwise = given;
            otherwise.insert(changed.id, other);
            QCOMPARE(answersWith(questions, given, state, changed, other), applyAnswers(questions, otherwise).answers);
        }
    }
    QVERIFY(hidden > 100);
}

void TestConditions::theFirstBandThatFitsApplies_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("band");
    QTest::newRow("zero") << 0.0 << u"max:100"_s;
    QTest::newRow("on the limit") << 100.0 << u"max:100"_s;
    QTest::newRow("just above") << 100.5 << u"max:500"_s;
    QTest::newRow("above all bands") << 501.0 << QString();
}

void TestConditions::theFirstBandThatFitsApplies()
{
    QFETCH(const double, number);
    QFETCH(const QString, band);
    const QList<const Answer *> matching = matchingAnswers(m_library.questions.last(), given(number));
    QCOMPARE(matching.isEmpty() ? QString() : matching.first()->id, band);
    QVERIFY(matching.size() <= 1);
}

void TestConditions::aChoiceStandsInThePlaceOfANumber()
{
    Question asked = m_library.questions.last();
    asked.answers.append(answer(u"unsure"_s));
    asked.answers.last().isInsteadOfNumber = true;
    const auto ids = [&asked](const GivenAnswer &answered) {
        QStringList found;
        for (const Answer *matching : matchingAnswers(asked, answered))
            found.append(matching->id);
        return found;
    };
    QCOMPARE(ids(chosen({u"unsure"_s})), QStringList {u"unsure"_s});
    QCOMPARE(ids(given(501)), QStringList()); // no band, and never taken for a number
    QCOMPARE(ids(given(-1)), QStringList {u"max:100"_s});
    QCOMPARE(ids(chosen({u"max:100"_s})), QStringList());
    const AnswerState state = applyAnswers({asked}, {{asked.id, chosen({u"unsure"_s})}});
    QCOMPARE(state.answeredQuestions, QStringList {asked.id});
    QVERIFY(!state.numbers.contains(asked.id));
}

void TestConditions::causesNameOnlyWhatHolds()
{
    const LibraryIndex index(m_library);
    const Library::DeploymentRef deployment = index.deployment(u"p.known"_s);
    const Facts facts = factsOf(index, deployment, {}, today);
    const DeploymentView view {index, deployment, facts};
    const AnswerState answers =
        applyAnswers(m_library.questions, {{u"single"_s, chosen({u"a"_s})}, {u"many"_s, chosen({u"x"_s, u"y"_s})}});
    const Condition condition =
        anyOf({flag(u"marked"_s), answerIn(u"many"_s, {u"y"_s, u"z"_s}), levelAtMost(u"place"_s, u"l1"_s),
               allOf({numberAtLeast(u"price"_s, 1), answerIn(u"single"_s, {u"b"_s})})});
    Causes causes;
    QVERIFY(!addCauses(answerIn(u"single"_s, {u"b"_s}), {answers, &view}, causes));
    QVERIFY(!addCauses(allOf({flag(u"marked"_s), levelAtMost(u"place"_s, u"l0"_s)}), {answers, &view}, causes));
    QVERIFY(causes.reasons.isEmpty());
    QVERIFY(causes.criteria.isEmpty());
    QVERIFY(addCauses(condition, {answers, &view}, causes));
    QCOMPARE(causes.reasons.size(), 2);
    QCOMPARE(causes.reasons.at(0).question, u"single"_s);
    QCOMPARE(causes.reasons.at(0).answer, u"a"_s);
    QCOMPARE(causes.reasons.at(0).text, both(u"because a"_s));
    QCOMPARE(causes.reasons.at(1).question, u"many"_s);
    QCOMPARE(causes.reasons.at(1).answer, u"y"_s);
    QCOMPARE(causes.criteria, QStringList {u"place"_s});
}

void TestConditions::aNoteIsNoAnswer_data()
{
    QTest::addColumn<GivenAnswer>("given");
    QTest::addColumn<bool>("answers");
    QTest::addColumn<bool>("counts");
    QTest::newRow("a choice") << chosen({u"a"_s}) << true << true;
    QTest::newRow("a number, which is no choice") << small::given(0) << true << false;
    QTest::newRow("a choice that does not exist") << chosen({u"zz"_s}) << true << false;
    QTest::newRow("a note") << GivenAnswer {.choices = {}, .number = {}, .note = u"later"_s} << false << false;
}

void TestConditions::aNoteIsNoAnswer()
{
    QFETCH(GivenAnswer, given);
    QFETCH(bool, answers);
    const Engagement asked = engagement({}, {{u"single"_s, given}});
    QCOMPARE(hasAnswer(asked.workloads.first()), answers);
    QTEST(hasResult(m_library, asked.workloads.first()), "counts");
}

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
