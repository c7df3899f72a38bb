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
    void saysWhichDutiesNoLawyerReviewed_data();
    void saysWhichDutiesNoLawyerReviewed();
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

void TestEvaluationText::saysWhichDutiesNoLawyerReviewed_data()
{
    QTest::addColumn<int>("reviewed");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("said");
    using enum Language;
    QTest::newRow("none, German") << 0 << German
                                  << u"Diese Texte sind noch von keiner Juristin und keinem Juristen geprüft.\n"_s;
    QTest::newRow("none, English") << 0 << English << u"No lawyer has reviewed these texts yet.\n"_s;
    QTest::newRow("one of two") << 1 << English << u"No lawyer has reviewed 1 of these texts yet.\n"_s;
    QTest::newRow("all") << 2 << English << QString();
}

void TestEvaluationText::saysWhichDutiesNoLawyerReviewed()
{
    QFETCH(const int, reviewed);
    QFETCH(const Language, language);
    QFETCH(const QString, said);
    Library library = sample::library();
    const Engagement engagement = sample::engagement();
    Evaluation evaluation = evaluate(library, engagement, engagement.workloads.first().id);
    evaluation.duties.clear();
    library.duties.clear();
    for (const QString &id : {u"duty.one"_s, u"duty.two"_s}) {
        Duty duty;
        duty.id = id;
        duty.title = {.german = id, .english = id};
        if (library.duties.size() < reviewed)
            duty.review = LegalReview {.by = u"R. Advocate"_s, .date = QDate(2026, 12, 15)};
        library.duties.append(duty);
        DutyEvaluation due;
        due.duty = id;
        due.due = QDate(2026, 12, 31);
        evaluation.duties.append(due);
    }
    const Phrases phrases(language);
    const QString text = evaluationText(evaluation, {}, library, engagement, phrases);
    QVERIFY(text.contains(u"duty.two"_s));
    QVERIFY2(text.endsWith(said), qPrintable(text));
    const QString word = language == Language::German ? u"Jurist"_s : u"lawyer"_s;
    QCOMPARE(text.contains(word), !said.isEmpty());
}

QTEST_GUILESS_MAIN(TestEvaluationText)
#include "tst_evaluationtext.moc"
