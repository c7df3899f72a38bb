// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementdocument.h"
#include "core/libraryloader.h"

#include <QFile>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestEngagementDocument final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning();
        m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
        QVERIFY(!m_library.questions.isEmpty());
    }

    void waitsForALibraryThatIsStillBeingRead()
    {
        QPromise<Library> promise;
        promise.start();
        EngagementDocument document(promise.future());
        const QSignalSpy arrived(&document, &EngagementDocument::libraryRead);
        QVERIFY(!document.hasLibrary());
        promise.addResult(m_library);
        promise.finish();
        QCOMPARE(document.library(), m_library);
        QVERIFY(document.hasLibrary());
        QTRY_COMPARE(arrived.count(), 1);
    }

    void keepsALibraryThatWasSetMeanwhile()
    {
        QPromise<Library> promise;
        promise.start();
        EngagementDocument document(promise.future());
        const QSignalSpy arrived(&document, &EngagementDocument::libraryRead);
        document.setLibrary(m_library);
        promise.addResult(Library());
        promise.finish();
        QTRY_COMPARE(arrived.count(), 1);
        QCOMPARE(document.library(), m_library);
    }

    void fixesTheRuleWithTheFirstAnswer()
    {
        EngagementDocument document(m_library);
        document.create({});
        document.edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Muster GmbH"_s; });
        QVERIFY(!document.engagement().thresholds.stamped.isValid());
        const Question &question = m_library.questions.first();
        document.answer(question.id, {.choices = {}, .number = {}, .note = u"ask again"_s});
        QVERIFY(!document.engagement().thresholds.stamped.isValid());
        document.answer(question.id, {.choices = {question.answers.first().id}, .number = {}, .note = {}});
        QCOMPARE(document.engagement().thresholds.stamped, QDate::currentDate());
        QCOMPARE(document.undoStack().count(), 3);
        document.undoStack().undo();
        QVERIFY(!document.engagement().thresholds.stamped.isValid());
    }

    void undoesAndRedoesAnEdit()
    {
        EngagementDocument document(m_library);
        document.create({});
        document.edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Muster GmbH"_s; });
        QCOMPARE(document.engagement().clientName, u"Muster GmbH"_s);
        document.undoStack().undo();
        QCOMPARE(document.engagement().clientName, QString());
        document.undoStack().redo();
        QCOMPARE(document.engagement().clientName, u"Muster GmbH"_s);
    }

    void pushesNothingForAnEqualValue()
    {
        EngagementDocument document(m_library);
        document.create({});
        const QSignalSpy changed(&document, &EngagementDocument::changed);
        document.edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = QString(); });
        QCOMPARE(document.undoStack().count(), 0);
        QCOMPARE(changed.count(), 0);
    }

    void mergesEditsWithTheSameKeyOnly()
    {
        EngagementDocument document(m_library);
        document.create({});
        const auto type = [&document](const QString &text, const QString &key) {
            document.edit(u"Place"_s, [&text](Engagement &engagement) { engagement.place = text; }, key);
        };
        type(u"S"_s, u"place"_s);
        type(u"Si"_s, u"place"_s);
        type(u"Sin"_s, u"place"_s);
        QCOMPARE(document.undoStack().count(), 1);
        type(u"Sing"_s, u"other"_s);
        QCOMPARE(document.undoStack().count(), 2);
        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(document.engagement().place, QString());
    }

    void dropsAMergedEditThatLeadsBackToTheStart()
    {
        EngagementDocument document(m_library);
        document.create({});
        document.edit(u"Place"_s, [](Engagement &engagement) { engagement.place = u"S"_s; }, u"place"_s);
        document.edit(u"Place"_s, [](Engagement &engagement) { engagement.place.clear(); }, u"place"_s);
        QVERIFY(!document.undoStack().canUndo());
        QVERIFY(!document.isModified());
    }

    void takesASavedStepBackInsteadOfAddingItsReverse()
    {
        const QTemporaryDir folder;
        EngagementDocument document(m_library);
        document.create({});
        const auto type = [&document](int employees) {
            document.edit(
                u"Employees"_s, [=](Engagement &engagement) { engagement.employees = employees; },
                u"client/employees"_s);
        };
        document.edit(u"Place"_s, [](Engagement &engagement) { engagement.employees = 80; });
        type(12);
        QVERIFY(document.save(folder.filePath(u"a.lotse"_s)));
        type(80); // as the field's own Ctrl+Z does
        QVERIFY(document.isModified());
        QCOMPARE(document.undoStack().undoText(), u"Place"_s);
        document.undoStack().undo();
        QVERIFY(document.engagement().employees != std::optional(12));
    }

    void isCleanAfterSavingAndAfterUndoingBackToTheSavedState()
    {
        const QTemporaryDir folder;
        EngagementDocument document(m_library);
        document.create({});
        const QSignalSpy modified(&document, &EngagementDocument::modifiedChanged);
        document.edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Muster GmbH"_s; });
        QVERIFY(document.isModified());
        QVERIFY(document.save(folder.filePath(u"a.lotse"_s)));
        QVERIFY(!document.isModified());
        document.edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Other"_s; });
        QVERIFY(document.isModified());
        document.undoStack().undo();
        QVERIFY(!document.isModified());
        QVERIFY(modified.count() >= 4);
    }

    void reopensWhatItSaved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lotse"_s);
        EngagementDocument document(m_library);
        QVERIFY(!hasErrors(document.openCopy(u":/samples/online_shop.lotse"_s)));
        QVERIFY(document.save(path));
        const Engagement saved = document.engagement();
        const Evaluation evaluation = document.evaluation();
        EngagementDocument other(m_library);
        QVERIFY(!hasErrors(other.open(path)));
        QCOMPARE(other.engagement(), saved);
        QCOMPARE(other.evaluation(), evaluation);
        QCOMPARE(other.path(), path);
    }

    void leavesEverythingAsItWasWhenSavingFails()
    {
        const QTemporaryDir folder;
        EngagementDocument document(m_library);
        document.create({});
        document.edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Muster GmbH"_s; });
        const Engagement before = document.engagement();
        const auto saved = document.save(folder.filePath(u"missing/folder/a.lotse"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Issue::Code::CannotWrite);
        QCOMPARE(document.engagement(), before);
        QVERIFY(document.isModified());
        QVERIFY(document.path().isEmpty());
    }

    void keepsTheOpenEngagementWhenOpeningFails()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"broken.lotse"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": 1, \"kind\": \"engagement\", ");
        file.close();
        EngagementDocument document(m_library);
        document.create({});
        document.edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Muster GmbH"_s; });
        QVERIFY(hasErrors(document.open(path)));
        QVERIFY(document.isOpen());
        QCOMPARE(document.engagement().clientName, u"Muster GmbH"_s);
        QVERIFY(document.isModified());
    }

    void isReadOnlyAtAnEarlierDate()
    {
        EngagementDocument document(m_library);
        document.create({});
        document.setAsOf(QDate(2025, 1, 31));
        QVERIFY(document.isReadOnly());
        document.edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Muster GmbH"_s; });
        QCOMPARE(document.engagement().clientName, QString());
        QCOMPARE(document.evaluation().asOf, QDate(2025, 1, 31));
        document.setAsOf({});
        document.edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Muster GmbH"_s; });
        QCOMPARE(document.engagement().clientName, u"Muster GmbH"_s);
    }

    void remembersTheEffectOfTheLastAnswerUntilItIsUndone()
    {
        EngagementDocument document(m_library);
        document.create(m_library.deploymentIds());
        const Question *question = m_library.question(u"q_review");
        QVERIFY(question);
        GivenAnswer strict;
        strict.choices = {question->answers.constFirst().id};
        document.answer(question->id, strict);
        QCOMPARE(document.lastEffect().question, question->id);
        QVERIFY(document.evaluation().answeredQuestions.contains(question->id));
        document.undoStack().undo();
        QVERIFY(document.lastEffect().question.isEmpty());
        QVERIFY(!document.evaluation().answeredQuestions.contains(question->id));
        document.undoStack().redo();
        QCOMPARE(document.lastEffect().question, question->id);
    }

    void removesAnAnswerThatIsEmpty()
    {
        EngagementDocument document(m_library);
        document.create({});
        GivenAnswer answer;
        answer.number = 3;
        document.answer(u"q_quality"_s, answer);
        QVERIFY(document.workload().answers.contains(u"q_quality"_s));
        document.answer(u"q_quality"_s, {});
        QVERIFY(!document.workload().answers.contains(u"q_quality"_s));
    }

    void staysAtAWorkloadThatExists()
    {
        EngagementDocument document(m_library);
        document.create({});
        document.edit(u"Add"_s,
                      [](Engagement &engagement) { engagement.workloads.append(Workload {.id = u"second"_s}); });
        document.setWorkloadIndex(1);
        QCOMPARE(document.workload().id, u"second"_s);
        document.undoStack().undo();
        QCOMPARE(document.workloadIndex(), 0);
        document.setWorkloadIndex(7);
        QCOMPARE(document.workloadIndex(), 0);
    }

private:
    Library m_library;
};

QTEST_MAIN(TestEngagementDocument)
#include "tst_engagementdocument.moc"
