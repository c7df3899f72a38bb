// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluationtext.h"
#include "app/comparisonsample.h"
#include "core/phrases.h"
#include "decision/evaluation.h"
#include "report/words/valuetext.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

/// The text of `lotse evaluate`.
class TestEvaluationText : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryUnlockPath_data();
    void namesEveryUnlockPath();
};

void TestEvaluationText::namesEveryUnlockPath_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("way");
    QTest::newRow("German") << Language::German << u"    Weg: %1\n"_s;
    QTest::newRow("English") << Language::English << u"    Way: %1\n"_s;
}

void TestEvaluationText::namesEveryUnlockPath()
{
    QFETCH(const Language, language);
    QFETCH(const QString, way);
    const Library library = sample::library();
    const Engagement engagement = sample::engagement();
    Evaluation evaluation = evaluate(library, engagement, engagement.workloads.first().id);
    const auto out = std::ranges::find(evaluation.options, u"delta.eu"_s,
                                       [](const OptionEvaluation &option) { return option.deployment; });
    QVERIFY(out != evaluation.options.end());
    QCOMPARE(out->clearance, Clearance::Failed);
    const auto missed = std::ranges::find(out->requirements, Clearance::Failed, &RequirementResult::result);
    QVERIFY(missed != out->requirements.end());
    const auto answer = [](const QString &question, int number) {
        UnlockPath path;
        path.kind = UnlockPath::Kind::ChangeAnswer;
        path.question = question;
        path.questionNumber = number;
        return path;
    };
    missed->unlockPaths = {answer(u"q_privacy"_s, 1), answer(u"q_other"_s, 2), answer(u"q_third"_s, 3),
                           answer(u"q_other"_s, 2)};

    const Phrases phrases(language);
    const QString text = evaluationText(evaluation, {}, library, engagement, phrases);

    const ValueText values(language);
    for (const UnlockPath &path : std::as_const(missed->unlockPaths)) {
        const QString line = way.arg(values.unlockPath(library, evaluation, path));
        QVERIFY2(text.count(line) == 1, qPrintable(line + text));
    }
}

QTEST_GUILESS_MAIN(TestEvaluationText)
#include "tst_evaluationtext.moc"
