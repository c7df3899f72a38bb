// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/answereffect.h"
#include "decision/smalllibrary.h"

#include "decision/evaluation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;
using namespace lotse::small;

/// How answers propose weights, what the client's own weights replace, and what an answer changes.
class TestWeights : public QObject
{
    Q_OBJECT

private slots:
    void answersMoveTheProposal_data();
    void answersMoveTheProposal();
    void clampedOnceAtTheEnd();
    void intervalsAreClampedAndZeroIsCertain_data();
    void intervalsAreClampedAndZeroIsCertain();
    void theClientsWeightReplacesTheProposal();
    void normalisedWeightsSumToOne();
    void noWeightAtAllGivesNoPoints();
    void answerEffectTellsWhatChanged();
    void regulationsComeInTheOrderOfTheLibrary();
};

namespace {

Library libraryWithQuestions()
{
    Library library;
    library.criteria = {levels(u"a"_s, {0, 100}, 5), levels(u"b"_s, {0, 100}, 9), levels(u"c"_s, {0, 100}, 1)};
    library.questions = {
        question(u"q1"_s, 1, {answer(u"yes"_s, {weightBy(u"a"_s, 2), weightBy(u"b"_s, 4)}), answer(u"no"_s)}),
        question(u"q2"_s, 2, {answer(u"yes"_s, {weightBy(u"a"_s, 1), weightBy(u"c"_s, -3)})}),
        question(u"q3"_s, 3, {answer(u"yes"_s, {weightBy(u"a"_s, -6)})}),
    };
    library.questions[2].showIf = answerIn(u"q1"_s, {u"no"_s});
    return library;
}

double proposed(const Evaluation &evaluation, QStringView criterion)
{
    return evaluation.weight(criterion)->proposed;
}

} // namespace

void TestWeights::answersMoveTheProposal_data()
{
    QTest::addColumn<QStringList>("answers"); // "question=answer"
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("c");
    QTest::newRow("nothing answered") << QStringList {} << 5.0 << 9.0 << 1.0;
    QTest::newRow("one answer, clamped at 10") << QStringList {u"q1=yes"_s} << 7.0 << 10.0 << 1.0;
    QTest::newRow("two answers add up, clamped at 0") << QStringList {u"q1=yes"_s, u"q2=yes"_s} << 8.0 << 10.0 << 0.0;
    QTest::newRow("a hidden question has no effect") << QStringList {u"q1=yes"_s, u"q3=yes"_s} << 7.0 << 10.0 << 1.0;
    QTest::newRow("shown it has") << QStringList {u"q1=no"_s, u"q3=yes"_s} << 0.0 << 9.0 << 1.0;
}

void TestWeights::answersMoveTheProposal()
{
    QFETCH(const QStringList, answers);
    QFETCH(const double, a);
    QFETCH(const double, b);
    QFETCH(const double, c);
    QMap<QString, GivenAnswer> given;
    for (const QString &pair : answers)
        given.insert(pair.section(u'=', 0, 0), chosen({pair.section(u'=', 1)}));
    const Evaluation evaluation = evaluate(libraryWithQuestions(), engagement({}, given));
    QCOMPARE(proposed(evaluation, u"a"), a);
    QCOMPARE(proposed(evaluation, u"b"), b);
    QCOMPARE(proposed(evaluation, u"c"), c);
    QCOMPARE(evaluation.weight(u"a")->start, 5.0);
}

void TestWeights::clampedOnceAtTheEnd()
{
    // 9 + 4 - 5 = 8; clamped on the way it would be 5.
    Library library;
    library.criteria = {levels(u"a"_s, {0, 100}, 9)};
    library.questions = {question(u"q1"_s, 1, {answer(u"up"_s, {weightBy(u"a"_s, 4)})}),
                         question(u"q2"_s, 2, {answer(u"down"_s, {weightBy(u"a"_s, -5)})})};
    const Evaluation evaluation =
        evaluate(library, engagement({}, {{u"q1"_s, chosen({u"up"_s})}, {u"q2"_s, chosen({u"down"_s})}}));
    const WeightEvaluation &weight = *evaluation.weight(u"a");
    QCOMPARE(weight.proposed, 8.0);
    QCOMPARE(weight.reasons.size(), 2);
    QCOMPARE(weight.reasons.at(0).first.question, u"q1"_s);
    QCOMPARE(weight.reasons.at(0).second, 4.0);
    QCOMPARE(weight.reasons.at(1).first.questionNumber, 2);
    QCOMPARE(weight.reasons.at(1).second, -5.0);
}

void TestWeights::intervalsAreClampedAndZeroIsCertain_data()
{
    QTest::addColumn<double>("weight");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("in the middle") << 5.0 << 3.5 << 6.5;
    QTest::newRow("near the top") << 9.5 << 8.0 << 10.0;
    QTest::newRow("near the bottom") << 1.0 << 0.0 << 2.5;
    QTest::newRow("zero stays zero") << 0.0 << 0.0 << 0.0;
}

void TestWeights::intervalsAreClampedAndZeroIsCertain()
{
    QFETCH(const double, weight);
    QFETCH(const double, low);
    QFETCH(const double, high);
    Library library;
    library.criteria = {levels(u"a"_s, {0, 100}, weight)};
    const Evaluation evaluation = evaluate(library, engagement({}));
    QCOMPARE(evaluation.weights.first().low, low);
    QCOMPARE(evaluation.weights.first().middle, weight);
    QCOMPARE(evaluation.weights.first().high, high);
}

void TestWeights::theClientsWeightReplacesTheProposal()
{
    Engagement asked = engagement({});
    asked.workloads[0].weights.insert(u"a"_s, {.low = 2, .middle = 3, .high = 4, .confirmed = true, .locked = false});
    const Evaluation evaluation = evaluate(libraryWithQuestions(), asked);
    const WeightEvaluation &weight = *evaluation.weight(u"a");
    QVERIFY(weight.overridden);
    QVERIFY(weight.confirmed);
    QCOMPARE(weight.proposed, 5.0);
    QCOMPARE(weight.low, 2.0);
    QCOMPARE(weight.middle, 3.0);
    QCOMPARE(weight.high, 4.0);
    QCOMPARE(weight.normalised, 3.0 / (3 + 9 + 1));
    QVERIFY(!evaluation.weight(u"b")->overridden);
}

void TestWeights::normalisedWeightsSumToOne()
{
    const Evaluation evaluation = evaluate(libraryWithQuestions(), engagement({}));
    QCOMPARE(evaluation.weight(u"a")->normalised, 5.0 / 15);
    QCOMPARE(evaluation.weight(u"b")->normalised, 9.0 / 15);
    QCOMPARE(evaluation.weight(u"c")->normalised, 1.0 / 15);
}

void TestWeights::noWeightAtAllGivesNoPoints()
{
    Library library;
    library.criteria = {levels(u"a"_s, {0, 100}, 0)};
    library.profiles = {profile(u"p"_s, {deployment(u"p.x"_s, {claim(u"a"_s, level(u"l1"_s))})})};
    const Evaluation evaluation = evaluate(library, engagement({u"p.x"_s}));
    QCOMPARE(evaluation.weights.first().normalised, 0.0);
    QCOMPARE(evaluation.options.first().score, Span());
    QCOMPARE(evaluation.options.first().rank, 1);
}

void TestWeights::answerEffectTellsWhatChanged()
{
    Library library = libraryWithQuestions();
    Effect regulation;
    regulation.kind = Effect::Kind::Regulation;
    regulation.target = u"reg.one"_s;
    library.questions[0].answers[0].effects += {require(u"a"_s, u"l1"_s), regulation};
    library.regulations = {Regulation {}};
    library.regulations[0].id = u"reg.one"_s;
    Duty duty;
    duty.id = u"duty.one"_s;
    duty.trigger = answerIn(u"q1"_s, {u"yes"_s});
    library.duties = {duty};
    library.profiles = {
        profile(u"p"_s,
                {deployment(u"p.good"_s, {claim(u"a"_s, level(u"l1"_s))}),
                 deployment(u"p.bad"_s, {claim(u"a"_s, level(u"l0"_s))}), deployment(u"p.open"_s, {})})};
    const QStringList options {u"p.good"_s, u"p.bad"_s, u"p.open"_s};
    const Evaluation before = evaluate(library, engagement(options));
    const Evaluation after = evaluate(library, engagement(options, {{u"q1"_s, chosen({u"yes"_s})}}));

    const AnswerEffect effect = answerEffect(before, after, u"q1"_s);
    QCOMPARE(effect.question, u"q1"_s);
    QCOMPARE(effect.nowFailed, QStringList {u"p.bad"_s});
    QCOMPARE(effect.nowNotCleared, QStringList {u"p.open"_s});
    QVERIFY(effect.nowPassed.isEmpty());
    QCOMPARE(effect.weightChanges, (QMap<QString, double> {{u"a"_s, 2}, {u"b"_s, 1}}));
    QCOMPARE(effect.newDuties, QStringList {u"duty.one"_s});
    QCOMPARE(effect.newRegulations, QStringList {u"reg.one"_s});

    const AnswerEffect undone = answerEffect(after, before, u"q1"_s);
    QCOMPARE(QSet<QString>(undone.nowPassed.cbegin(), undone.nowPassed.cend()),
             (QSet<QString> {u"p.bad"_s, u"p.open"_s}));
    QVERIFY(undone.newDuties.isEmpty());
    QCOMPARE(answerEffect(before, before, u"q1"_s), (AnswerEffect {.question = u"q1"_s}));
}

void TestWeights::regulationsComeInTheOrderOfTheLibrary()
{
    Library library;
    const auto pointsTo = [](const QString &id) {
        Effect effect;
        effect.kind = Effect::Kind::Regulation;
        effect.target = id;
        return effect;
    };
    library.regulations = {Regulation {}, Regulation {}, Regulation {}};
    library.regulations[0].id = u"reg.a"_s;
    library.regulations[1].id = u"reg.b"_s;
    library.regulations[2].id = u"reg.c"_s;
    library.questions = {question(u"q1"_s, 1, {answer(u"x"_s, {pointsTo(u"reg.c"_s), pointsTo(u"reg.a"_s)})}),
                         question(u"q2"_s, 2, {answer(u"x"_s, {pointsTo(u"reg.c"_s)})})};
    const Evaluation evaluation =
        evaluate(library, engagement({}, {{u"q1"_s, chosen({u"x"_s})}, {u"q2"_s, chosen({u"x"_s})}}));
    QCOMPARE(evaluation.regulations, QStringList({u"reg.a"_s, u"reg.c"_s}));
}

QTEST_GUILESS_MAIN(TestWeights)
#include "tst_weights.moc"
