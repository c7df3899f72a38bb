// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparisonsample.h"
#include "app/document/analysisjob.h"
#include "app/document/engagementdocument.h"
#include "app/document/stepmodel.h"
#include "core/libraryloader.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestStepModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning();
        QLocale::setDefault(localeOf(Language::English));
        m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    }

    void listsSixStepsAndTheSectionsOfTheQuestions()
    {
        EngagementDocument document(m_library);
        document.create(m_library.deploymentIds());
        StepModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 6);
        const QModelIndex questions = model.indexOf(PageId::Questions);
        QCOMPARE(model.rowCount(questions), static_cast<int>(m_library.sections.size()));
        QCOMPARE(model.rowCount(model.indexOf(PageId::Client)), 0);
        QCOMPARE(questions.data(StepModel::NumberRole).toInt(), 2);
    }

    void countsAnswersOfAStepAndOfItsSection()
    {
        EngagementDocument document(m_library);
        document.create(m_library.deploymentIds());
        StepModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto visible = document.evaluation().visibleQuestions.size();
        const QModelIndex questions = model.indexOf(PageId::Questions);
        QCOMPARE(questions.data(StepModel::StatusRole).toString(), u"0 of %1 answered"_s.arg(visible));
        GivenAnswer answer;
        answer.number = 2;
        document.answer(u"q_quality"_s, answer);
        model.refresh();
        QCOMPARE(questions.data(StepModel::StatusRole).toString(), u"1 of %1 answered"_s.arg(visible));
        const QModelIndex section = model.index(0, 0, questions);
        QVERIFY(section.data(StepModel::StatusRole).toString().startsWith("1/"_L1));
        QCOMPARE(section.parent(), questions);
    }

    /// A weight by hand says what the client needs: there is a ranking without an answer.
    void waitsForAnswersOnlyWhereThereIsNoResult()
    {
        EngagementDocument document(m_library);
        document.create(m_library.deploymentIds());
        StepModel model(document);
        const auto status = [&model](PageId page) {
            return model.indexOf(page).data(StepModel::StatusRole).toString();
        };
        QCOMPARE(status(PageId::Compare), u"not started"_s);
        QCOMPARE(status(PageId::Ranking), u"after the questions"_s);
        document.editWorkload(u"weight"_s, [this](Workload &workload) {
            workload.weights.insert(m_library.criteria.first().id, {.low = 4, .middle = 5, .high = 6});
        });
        model.refresh();
        QVERIFY(status(PageId::Compare) != u"not started"_s);
        QCOMPARE(status(PageId::Ranking), u"provisional, questions open"_s);
        QVERIFY(status(PageId::Risks) != u"after the questions"_s);
    }

    void marksWhatIsCompleteNotWhatWasVisited()
    {
        EngagementDocument document(m_library);
        document.create(m_library.deploymentIds());
        StepModel model(document);
        model.setCurrent(PageId::Questions, {});
        model.setCurrent(PageId::Compare, {});
        QVERIFY(!model.indexOf(PageId::Client).data(StepModel::CompleteRole).toBool());
        QVERIFY(!model.indexOf(PageId::Questions).data(StepModel::CompleteRole).toBool());
        QVERIFY(model.indexOf(PageId::Compare).data(StepModel::CurrentRole).toBool());
        QVERIFY(!hasErrors(document.openCopy(u":/samples/lake_constance_manufacturer.lotse"_s)));
        model.refresh();
        QVERIFY(model.indexOf(PageId::Client).data(StepModel::CompleteRole).toBool());
        QVERIFY(model.indexOf(PageId::Questions).data(StepModel::CompleteRole).toBool());
    }

    /// What is new is told once: by the answer the steps and the sections, by the draws at most the ranking's verdict.
    void tellsOnceWhatAnAnswerChanges()
    {
        EngagementDocument document(m_library);
        QVERIFY(!hasErrors(document.openCopy(u":/samples/lake_constance_manufacturer.lotse"_s)));
        document.edit(u"draws"_s, [](Engagement &engagement) { engagement.thresholds.draws = 20'000; });
        QTRY_VERIFY_WITH_TIMEOUT(!document.analysisJob().isRunning(), 60'000);
        const StepModel model(document);
        QSignalSpy changes(&model, &StepModel::dataChanged);
        const QSignalSpy updates(&document.analysisJob(), &AnalysisJob::updated);
        document.answer(u"q_quality"_s, {}); // takes an answer away
        QCOMPARE(
            std::ranges::count_if(
                changes, [](const QVariantList &change) { return !change.first().toModelIndex().parent().isValid(); }),
            1);
        QCOMPARE(changes.size(), 2); // and one for the sections
        const auto questions = model.indexOf(PageId::Questions);
        QVERIFY(changes.first().at(0).toModelIndex().row() <= questions.row());
        QVERIFY(changes.first().at(1).toModelIndex().row() >= questions.row());

        changes.clear();
        QTRY_VERIFY_WITH_TIMEOUT(!document.analysisJob().isRunning(), 60'000);
        QVERIFY(updates.size() > 2); // the job told more often than anything changed here
        QVERIFY(changes.size() <= 1);
        for (const QVariantList &change : std::as_const(changes)) {
            QCOMPARE(change.at(0).toModelIndex(), model.indexOf(PageId::Ranking));
            QCOMPARE(change.at(1).toModelIndex(), model.indexOf(PageId::Ranking));
        }
        changes.clear();
        document.edit(u"place"_s, [](Engagement &engagement) { engagement.place = u"Lindau"_s; });
        QVERIFY(changes.isEmpty()); // no step shows it
    }

    void speaksTheStepWithItsState()
    {
        EngagementDocument document(m_library);
        document.create({});
        StepModel model(document);
        model.setCurrent(PageId::Client, {});
        QCOMPARE(model.indexOf(PageId::Client).data(Qt::AccessibleTextRole).toString(),
                 u"Step 1, Client and situation, in progress, current"_s);
    }

    void namesNobodyInFrontWhileTheVerdictIsOpen()
    {
        EngagementDocument document(m_library);
        QVERIFY(!hasErrors(document.openCopy(u":/samples/online_shop.lotse"_s)));
        document.edit(u"weights"_s, [](Engagement &engagement) {
            engagement.thresholds.draws = 20'000;
            engagement.workloads.first().weightInformation = WeightInformation::None;
        });
        const StepModel model(document);
        QTRY_VERIFY_WITH_TIMEOUT(!document.analysisJob().isRunning(), 60'000);
        QTRY_COMPARE(model.indexOf(PageId::Ranking).data(StepModel::StatusRole).toString(), u"verdict open"_s);
    }

    void theVerdictStandsWhileItIsDrawnAnew()
    {
        EngagementDocument document(m_library);
        QVERIFY(!hasErrors(document.openCopy(u":/samples/lake_constance_manufacturer.lotse"_s)));
        document.edit(u"draws"_s, [](Engagement &engagement) { engagement.thresholds.draws = 20'000; });
        QTRY_VERIFY_WITH_TIMEOUT(!document.analysisJob().isRunning(), 60'000);
        const StepModel model(document);
        const auto status = [&model] { return model.indexOf(PageId::Ranking).data(StepModel::StatusRole).toString(); };
        const QString before = status();
        QVERIFY2(!before.contains("in front"_L1), qPrintable(before));
        const QString risk = document.evaluation().risks.first().risk;
        document.edit(u"risk"_s, [&risk](Engagement &engagement) { engagement.risks[risk].owner = u"Ms Reed"_s; });
        QVERIFY(document.analysisJob().isRunning());
        QCOMPARE(status(), before);
    }

    /// The name of the provider alone would be that of two options.
    void tellsOptionsOfOneProviderApart()
    {
        Library library = sample::library();
        Deployment second = library.profiles.first().deployments.first();
        second.id = u"alpha.ch"_s;
        second.shortName = sample::text(u"CH"_s);
        second.claims = {sample::claim(u"location"_s, u"bad"_s)};
        library.profiles.first().deployments.append(second);
        EngagementDocument document(library);
        document.create(library.deploymentIds());
        document.answer(u"q_privacy"_s, {{u"yes"_s}, std::nullopt, {}});
        QCOMPARE(document.evaluation().leader()->deployment, u"alpha.eu"_s);
        const StepModel model(document); // before anything is drawn
        const QString status = model.indexOf(PageId::Ranking).data(StepModel::StatusRole).toString();
        QVERIFY2(status.contains("alpha (en) (EU (en)"_L1), qPrintable(status));
    }

    void saysWhatIsPrintedOfAFinalVersion()
    {
        EngagementDocument document(sample::library());
        document.create({u"alpha.eu"_s, u"beta.eu"_s, u"delta.eu"_s});
        document.answer(u"q_privacy"_s, {{u"yes"_s}, std::nullopt, {}});
        const StepModel model(document);
        const auto status = [&model] { return model.indexOf(PageId::Report).data(StepModel::StatusRole).toString(); };
        QCOMPARE(status(), u"last of all"_s);
        document.edit(u"more"_s, [](Engagement &engagement) {
            Workload more = engagement.workloads.first();
            more.id = u"w2"_s;
            engagement.workloads.append(more);
            engagement.workloads.first().choice = u"alpha.eu"_s;
            engagement.report.finalVersion = true;
        });
        QCOMPARE(status(), u"draft: no final version yet"_s);
        QVERIFY(!model.indexOf(PageId::Report).data(StepModel::CompleteRole).toBool());
        document.edit(u"choice"_s, [](Engagement &engagement) { engagement.workloads.last().choice = u"beta.eu"_s; });
        QCOMPARE(status(), u"final version"_s);
        document.edit(u"out"_s, [](Engagement &engagement) { engagement.workloads.last().choice = u"delta.eu"_s; });
        QCOMPARE(status(), u"draft: no final version yet"_s);
    }

    void givesPagesBesideTheStepsNoNumber()
    {
        QCOMPARE(StepModel::numberOf(PageId::Library), 0);
        QCOMPARE(StepModel::numberOf(PageId::Start), 0);
        for (int number = 1; number <= 6; ++number)
            QCOMPARE(StepModel::numberOf(StepModel::pageOf(number)), number);
    }

private:
    Library m_library;
};

QTEST_MAIN(TestStepModel)
#include "tst_stepmodel.moc"
