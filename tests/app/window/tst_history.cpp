// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include "app/window/changeplace.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace lotse;

Q_DECLARE_METATYPE(lotse::PageId)

namespace {

using Change = std::function<void(Engagement &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// Undo and redo of the window: what was changed is said and shown.
class TestHistory final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void aChangeHasAPlace_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<PageId>>("pages");
        QTest::addColumn<QString>("section");
        const auto add = [](const char *name, const QList<PageId> &pages, const QString &section,
                            const Change &change) { QTest::newRow(name) << change << pages << section; };
        const auto work = [](const std::function<void(Workload &)> &change) {
            return [change](Engagement &engagement) { change(engagement.workloads[1]); };
        };
        add("client", {PageId::Client}, {}, [](Engagement &engagement) { engagement.contact = u"A. Berg"_s; });
        add("options", {PageId::Client}, {}, [](Engagement &engagement) { engagement.options.append(u"a.b"_s); });
        add("workload", {PageId::Client}, {}, [](Engagement &engagement) { engagement.workloads.removeLast(); });
        add("its name", {PageId::Client}, {}, work([](Workload &workload) { workload.name = u"Chat"_s; }));
        add("answer", {PageId::Questions}, u"q_review"_s, work([](Workload &workload) {
                workload.answers.insert(u"q_review"_s, {.choices = {u"yes"_s}, .number = {}, .note = {}});
            }));
        add("first answer", {PageId::Questions}, u"q_review"_s, [](Engagement &engagement) {
            engagement.workloads[0].answers.insert(u"q_review"_s, {.choices = {u"yes"_s}, .number = {}, .note = {}});
            engagement.thresholds.stamped = QDate(2026, 11, 29);
        });
        add("answer that options follow", {PageId::Questions}, u"q_form"_s, [](Engagement &engagement) {
            engagement.workloads[0].answers.insert(u"q_form"_s, {.choices = {u"seats"_s}, .number = {}, .note = {}});
            engagement.options = {u"a.b"_s};
        });
        add("weight", {PageId::Ranking, PageId::Weights}, {},
            work([](Workload &workload) { workload.weights[u"sla"_s].middle = 4; }));
        add("choice", {PageId::Report}, {}, work([](Workload &workload) { workload.choice = u"a.b"_s; }));
        add("note on a claim", {PageId::Compare}, {},
            [](Engagement &engagement) { engagement.notes.insert(u"a.b/sla"_s, u"asked"_s); });
        add("own claim", {PageId::Compare, PageId::Ranking}, {}, [](Engagement &engagement) {
            engagement.ownClaims.append(OwnClaim {});
            engagement.date = QDate(2026, 12, 1);
        });
        add("risk", {PageId::Risks}, u"own.1"_s,
            [](Engagement &engagement) { engagement.risks[u"own.1"_s].owner = u"Anna"_s; });
        add("duty", {PageId::Report}, u"duties"_s,
            [](Engagement &engagement) { engagement.duties[u"duty.x"_s].done = true; });
        add("reasons", {PageId::Report}, {}, [](Engagement &engagement) { engagement.report.reasons = u"So."_s; });
        add("in several places", {}, {}, [](Engagement &engagement) {
            engagement.report.reasons = u"So."_s;
            engagement.clientName = u"Other"_s;
        });
        add("nothing that is shown", {}, {},
            [](Engagement &engagement) { engagement.thresholds.stamped = QDate(2026, 11, 29); });
    }

    void aChangeHasAPlace()
    {
        QFETCH(const Change, change);
        QFETCH(const QList<PageId>, pages);
        QFETCH(const QString, section);
        Engagement before = newEngagement({}, QDate(2026, 11, 29));
        before.workloads.append(Workload {});
        before.workloads.last().id = u"second"_s;
        Engagement after = before;
        change(after);
        for (const ChangePlace &place : {placeOfChange(before, after), placeOfChange(after, before)}) {
            QCOMPARE(place.pages, pages);
            QCOMPARE(place.section, section);
        }
    }

    void undoLeadsToWhatItTookBack()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        const Question *question = fixture.document().library().question(u"q_review");
        QVERIFY(question);
        GivenAnswer other = fixture.document().workload().answers.value(question->id);
        const auto free = std::ranges::find_if(
            question->answers, [&other](const Answer &answer) { return !other.choices.contains(answer.id); });
        other.choices = {free->id};
        fixture.document().answer(question->id, other);
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Other"_s; });
        fixture.window().openPage(PageId::Compare);

        auto *undo = fixture.window().findChild<QAction *>(u"actionUndo"_s);
        const auto *hint = fixture.window().findChild<QLabel *>(u"keyHint"_s);
        undo->trigger();
        QCOMPARE(fixture.window().currentPageId(), PageId::Client);
        QVERIFY2(hint->text().contains(u"Undone: Client"_s), qPrintable(hint->text()));
        // No field takes the next Ctrl+Z for itself.
        QTRY_VERIFY(QApplication::focusWidget());
        QVERIFY(!QApplication::focusWidget()->testAttribute(Qt::WA_InputMethodEnabled));

        undo->trigger();
        QCOMPARE(fixture.window().currentPageId(), PageId::Questions);
        const QString sentence = u"Undone: Answer to question %1 (Questions)"_s.arg(question->number);
        QVERIFY2(hint->text().contains(sentence), qPrintable(hint->text()));
        QCoreApplication::processEvents();
        const auto *card = fixture.find<QWidget>(u"question/q_review"_s);
        const auto *view = fixture.find<QScrollArea>(u"questions"_s);
        QVERIFY(card && view);
        const QRect seen(view->viewport()->mapToGlobal(QPoint()), view->viewport()->size());
        QVERIFY(seen.contains(card->mapToGlobal(QPoint(0, 4))));

        fixture.window().openPage(PageId::Ranking);
        fixture.window().findChild<QAction *>(u"actionRedo"_s)->trigger();
        QCOMPARE(fixture.window().currentPageId(), PageId::Questions);
        QVERIFY(hint->text().contains(u"Redone: Answer to question"_s));
    }

    /// The menu names the step that is taken back: the key does what it says, in a field that has no step of its own,
    /// too.
    void aFieldWithoutStepsLeavesTheKeyToTheEngagement()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        fixture.window().openPage(PageId::Client);
        auto *name = fixture.find<QLineEdit>(u"clientName"_s);
        QVERIFY(name);
        const QString before = name->text();
        fixture.document().edit(u"Options"_s, [](Engagement &engagement) { engagement.options.clear(); });
        QCoreApplication::processEvents();
        name->setFocus();
        QTRY_VERIFY(name->hasFocus());
        QVERIFY(!name->isUndoAvailable());
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!fixture.document().engagement().options.isEmpty());
        QCOMPARE(name->text(), before);
        // What was typed is taken back first, and never comes back by going on.
        name->setFocus();
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, u"x"_s);
        QVERIFY(fixture.document().engagement().clientName != before);
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(fixture.document().engagement().clientName, before);
        }
    }

    /// A presentation has no status line.
    void undoIsSaidInThePresentation()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        fixture.window().openPage(PageId::Ranking);
        QTest::keyClick(&fixture.window(), Qt::Key_F11, Qt::ShiftModifier);
        QVERIFY(fixture.window().isFullScreen());
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Other"_s; });
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.window().currentPageId(), PageId::Client);
        QVERIFY(fixture.window().messageBar().isVisibleTo(fixture.window().currentPage()));
        QCOMPARE(fixture.window().messageBar().text(), u"Undone: Client (Client and situation)"_s);
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.window().messageBar().text(), u"Redone: Client (Client and situation)"_s);
    }

    /// As long as no profile was changed, there is only one thing that undo can mean.
    void undoFromTheLibraryGoesToTheEngagement()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        const QString before = fixture.document().engagement().clientName;
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Other"_s; });
        fixture.window().openPage(PageId::Library, u"openai_api"_s);
        auto *text = fixture.find<QPlainTextEdit>(u"sourceText"_s);
        QTRY_VERIFY(!text->toPlainText().isEmpty());
        fixture.find<QWidget>(u"profileList"_s)->setFocus();
        auto *undo = fixture.window().findChild<QAction *>(u"actionUndo"_s);
        QTRY_COMPARE(undo->text().remove(u'&'), u"Undo: Client"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.document().engagement().clientName, before);
        QCOMPARE(fixture.window().currentPageId(), PageId::Client);
        const auto *hint = fixture.window().findChild<QLabel *>(u"keyHint"_s);
        QVERIFY2(hint->text().contains(u"Undone: Client"_s), qPrintable(hint->text()));

        // A profile that was changed has a history, to which redo belongs as well.
        fixture.window().findChild<QAction *>(u"actionRedo"_s)->trigger();
        fixture.window().openPage(PageId::Library, u"openai_api"_s);
        text->setFocus();
        QTest::keyClicks(text, u" "_s);
        fixture.find<QWidget>(u"profileList"_s)->setFocus();
        QTRY_VERIFY(undo->text().contains(u"OpenAI"_s));
        undo->trigger();
        QVERIFY(!undo->isEnabled() && undo->text().contains(u"OpenAI"_s));
        QCOMPARE(fixture.document().engagement().clientName, u"Other"_s);
        QCOMPARE(fixture.window().currentPageId(), PageId::Library);
    }

    void undoStaysWhereTheChangeIsSeen()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().openPage(PageId::Weights);
        fixture.document().editWorkload(u"Weight"_s,
                                        [](Workload &workload) { workload.weights[u"sla"_s].middle = 7.5; });
        fixture.window().findChild<QAction *>(u"actionUndo"_s)->trigger();
        QCOMPARE(fixture.window().currentPageId(), PageId::Weights);
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
