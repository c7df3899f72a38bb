// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementdocument.h"
#include "app/document/stepmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

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

    void speaksTheStepWithItsState()
    {
        EngagementDocument document(m_library);
        document.create({});
        StepModel model(document);
        model.setCurrent(PageId::Client, {});
        QCOMPARE(model.indexOf(PageId::Client).data(Qt::AccessibleTextRole).toString(),
                 u"Step 1, Client and situation, in progress, current"_s);
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
