// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include "app/client/optiontile.h"
#include "app/words/answerwords.h"
#include "decision/proposedoptions.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestClientPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    /// Also once the next field has the focus, until a date fits.
    void keepsInSightWhatTheDateFieldSays()
    {
        WindowFixture fixture;
        fixture.window().files().createNew();
        fixture.window().show();
        auto *date = fixture.find<QDateEdit>(u"date"_s);
        const auto *hint = fixture.window().findChild<QLabel *>(u"keyHint"_s);
        const auto type = [&](const QString &text) {
            date->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(date->hasFocus());
            QTest::keyClicks(date, text);
            QTest::keyClick(date, Qt::Key_Tab);
            QTRY_VERIFY(!date->hasFocus());
        };
        type(u"29.02.2025"_s);
        QCOMPARE(fixture.document().engagement().date, QDate(2025, 2, 28));
        QCOMPARE(hint->text(), u"February 2025 has no day 29; the field shows 28 Feb 2025."_s);
        type(u"1.1.25"_s);
        QCOMPARE(fixture.document().engagement().date, QDate(2025, 1, 1));
        QCOMPARE(date->text(), u"1 Jan 2025"_s);
        QCOMPARE(hint->text(), QString());
    }

    /// However the size of the text changed while the page is there.
    void showsTheWholeDateInEachTextSize()
    {
        WindowFixture fixture(Language::German);
        fixture.window().files().createNew();
        fixture.window().show();
        const auto usual =
            qScopeGuard([&fixture] { fixture.window().findChild<QAction *>(u"actionNormalText"_s)->trigger(); });
        fixture.document().edit(u"Date"_s, [](Engagement &engagement) { engagement.date = QDate(2026, 12, 28); });
        auto *date = fixture.find<QDateEdit>(u"date"_s);
        const auto *line = date->findChild<QLineEdit *>();
        const auto fits = [&] {
            return line->width() >= line->fontMetrics().horizontalAdvance(u"28.12.2026"_s)
                && date->width() >= date->minimumSizeHint().width();
        };
        QTRY_COMPARE(date->text(), u"28.12.2026"_s);
        QTRY_VERIFY(fits());
        const int width = date->width();
        for (int step = 0; step < 5; ++step) {
            fixture.window().findChild<QAction *>(u"actionLargerText"_s)->trigger();
            QTRY_VERIFY2(fits(), qPrintable(QString::number(step)));
        }
        QTRY_VERIFY(date->width() > width);
        fixture.window().findChild<QAction *>(u"actionNormalText"_s)->trigger();
        QTRY_COMPARE(date->width(), width);
    }

    void writesTheFieldsIntoTheEngagement()
    {
        WindowFixture fixture;
        fixture.window().files().createNew();
        QTest::keyClicks(fixture.find<QLineEdit>(u"clientName"_s), u"Muster GmbH"_s);
        QTest::keyClicks(fixture.find<QLineEdit>(u"place"_s), u"Singen"_s);
        QTest::keyClicks(fixture.find<QLineEdit>(u"employees"_s), u"48"_s);
        fixture.find<QComboBox>(u"industry"_s)->setEditText(u"Metal"_s);
        fixture.find<QDateEdit>(u"date"_s)->setDate(QDate(2026, 11, 21));
        fixture.find<QPushButton>(u"language/en"_s)->click();
        const Engagement &engagement = fixture.document().engagement();
        QCOMPARE(engagement.clientName, u"Muster GmbH"_s);
        QCOMPARE(engagement.place, u"Singen"_s);
        QCOMPARE(engagement.employees, 48);
        QCOMPARE(engagement.industry, u"Metal"_s);
        QCOMPARE(engagement.date, QDate(2026, 11, 21));
        QCOMPARE(engagement.language, Language::English);
    }

    void takesTypingInOneFieldAsOneStep()
    {
        WindowFixture fixture;
        fixture.window().files().createNew();
        QTest::keyClicks(fixture.find<QLineEdit>(u"clientName"_s), u"Muster"_s);
        QCOMPARE(fixture.document().undoStack().count(), 1);
        fixture.document().undoStack().undo();
        QCOMPARE(fixture.find<QLineEdit>(u"clientName"_s)->text(), QString());
    }

    void keepsTheNumberOfEmployeesEmptyWhenItIsCleared()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().openPage(PageId::Client);
        auto *employees = fixture.find<QLineEdit>(u"employees"_s);
        QVERIFY(!employees->text().isEmpty());
        employees->selectAll();
        QTest::keyClick(employees, Qt::Key_Delete);
        QCOMPARE(fixture.document().engagement().employees, std::nullopt);
        QCOMPARE(employees->text(), QString());
    }

    void addsRenamesAndRemovesWorkloads()
    {
        WindowFixture fixture;
        fixture.window().files().createNew();
        fixture.find<QPushButton>(u"addWorkload"_s)->click();
        QCOMPARE(fixture.document().engagement().workloads.size(), 2);
        QCOMPARE(fixture.document().workloadIndex(), 1);
        QCOMPARE(fixture.find<QPushButton>(u"workload/1"_s)->text(), u"Workload 2"_s); // as the report calls it
        QCOMPARE(fixture.find<QPushButton>(u"workload/1"_s)->accessibleName(), u"Workload 2"_s);
        QTest::keyClicks(fixture.find<QLineEdit>(u"workloadName"_s), u"Invoices"_s);
        fixture.find<QPlainTextEdit>(u"workloadDescription"_s)->setPlainText(u"Read them"_s);
        QCOMPARE(fixture.document().workload().name, u"Invoices"_s);
        QCOMPARE(fixture.document().workload().description, u"Read them"_s);
        fixture.find<QPushButton>(u"workload/0"_s)->click();
        QCOMPARE(fixture.document().workloadIndex(), 0);
        QVERIFY(fixture.find<QLineEdit>(u"workloadName"_s)->text() != u"Invoices"_s);
        fixture.document().setWorkloadIndex(1);
        fixture.find<QPushButton>(u"removeWorkload"_s)->click();
        QCOMPARE(fixture.document().engagement().workloads.size(), 1);
        fixture.document().undoStack().undo();
        QCOMPARE(fixture.document().engagement().workloads.at(1).name, u"Invoices"_s);
    }

    void aNewWorkloadStartsFromAnswers_data()
    {
        QTest::addColumn<QString>("choice"); // empty = what is proposed
        QTest::addColumn<QStringList>("taken");
        const QStringList company {u"q_council"_s, u"q_sector"_s};
        QTest::newRow("proposed") << QString() << company;
        QTest::newRow("about the company") << u"startAboutCompany"_s << company;
        QTest::newRow("all") << u"startAll"_s << QStringList {u"q_council"_s, u"q_exit"_s, u"q_sector"_s};
        QTest::newRow("none") << u"startNone"_s << QStringList();
    }

    void aNewWorkloadStartsFromAnswers()
    {
        QFETCH(const QString, choice);
        QFETCH(const QStringList, taken);
        WindowFixture fixture;
        fixture.window().files().createNew();
        fixture.document().edit(u"Answers"_s, [](Engagement &engagement) {
            Workload &first = engagement.workloads[0];
            first.name = u"Chat & search"_s;
            first.answers.insert(u"q_council"_s, {.choices = {u"yes"_s}, .number = {}, .note = u"asked"_s});
            first.answers.insert(u"q_sector"_s, {.choices = {u"health"_s, u"public"_s}, .number = {}, .note = {}});
            first.answers.insert(u"q_exit"_s, {.choices = {}, .number = 4, .note = {}});
            first.weights.insert(u"sla"_s, {.low = 1, .middle = 2, .high = 3, .confirmed = false, .locked = false});
            Workload empty;
            empty.id = u"empty"_s;
            engagement.workloads.append(empty);
        });
        fixture.document().setWorkloadIndex(1); // has no answers, so those of the first are proposed
        const Engagement before = fixture.document().engagement();
        const int steps = fixture.document().undoStack().index();
        fixture.find<QPushButton>(u"addWorkload"_s)->click();
        auto *dialog = fixture.find<QDialog>(u"newWorkloadDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QComboBox *>(u"startFrom"_s)->count(), 1);
        if (!choice.isEmpty())
            dialog->findChild<QRadioButton *>(choice)->click();
        QStringList shown;
        const auto *list = dialog->findChild<QScrollArea *>(u"startList"_s)->widget();
        for (const auto *label : list->findChildren<QLabel *>())
            shown.append(label->text());
        for (const QString &id : {u"q_council"_s, u"q_exit"_s, u"q_sector"_s}) {
            const Question *question = fixture.document().library().question(id);
            const QString line = u"%1. %2"_s.arg(QString::number(question->number), question->text.english);
            QCOMPARE(shown.contains(line), taken.contains(id));
            const GivenAnswer given = before.workloads.at(0).answers.value(id);
            const QString answer = AnswerWords::inFull(*question, given, Language::English);
            QVERIFY(!answer.isEmpty());
            QCOMPARE(shown.contains(answer), taken.contains(id)); // numbers and steps, too
        }
        QVERIFY2(fixture.document().engagement() == before, "nothing is changed before the button");
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());

        QCOMPARE(fixture.document().workloadIndex(), 2);
        QCOMPARE(fixture.document().workload().answers.keys(), taken);
        for (const QString &id : taken)
            QVERIFY(fixture.document().workload().answers.value(id) == before.workloads.at(0).answers.value(id));
        QVERIFY(fixture.document().workload().weights.isEmpty());
        const QString told = fixture.window().messageBar().text();
        if (taken.isEmpty())
            QVERIFY(!fixture.window().messageBar().isVisible());
        else
            QVERIFY2(told.contains(u"“Chat & search”: questions 14, 18"_s), qPrintable(told));
        QCOMPARE(fixture.document().undoStack().index(), steps + 1);
        fixture.document().undoStack().undo();
        QVERIFY(fixture.document().engagement() == before);
    }

    void aNewWorkloadThatIsCancelledChangesNothing()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().openPage(PageId::Client);
        const Engagement before = fixture.document().engagement();
        fixture.find<QPushButton>(u"addWorkload"_s)->click();
        auto *dialog = fixture.find<QDialog>(u"newWorkloadDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QVERIFY(fixture.document().engagement() == before);
    }

    void manyWorkloadsStayInTheWindow()
    {
        WindowFixture fixture;
        fixture.window().files().createNew();
        fixture.window().resize(1024, 680);
        fixture.document().edit(u"many"_s, [](Engagement &engagement) {
            for (int i = 0; i < 12; ++i) {
                Workload workload;
                workload.id = u"w%1"_s.arg(i + 2);
                workload.name = i % 3 == 0 ? u"A name that is much longer than any tab can be "_s.repeated(3)
                                           : u"Answering questions"_s;
                engagement.workloads.append(workload);
            }
        });
        const auto *scroll = fixture.window().currentPage()->findChild<QScrollArea *>();
        QVERIFY(scroll && scroll->widget());
        QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
        for (int i = 0; i < 13; ++i) {
            const auto *tab = fixture.find<QPushButton>(u"workload/%1"_s.arg(i));
            QTRY_VERIFY2(scroll->widget()->rect().contains(tab->geometry()), qPrintable(QString::number(i)));
        }
        const auto *first = fixture.find<QPushButton>(u"workload/1"_s);
        const auto *last = fixture.find<QPushButton>(u"workload/12"_s);
        QVERIFY(last->y() > first->y()); // it goes on in further rows
        QVERIFY(first->text().endsWith(u'…') && first->toolTip().contains(u"much longer"_s));
    }

    void choosesOptionsByTheirTiles()
    {
        WindowFixture fixture;
        fixture.window().files().createNew();
        const QStringList before = fixture.document().engagement().options;
        auto *tile = fixture.find<OptionTile>(before.constFirst());
        QVERIFY(tile->isChecked());
        tile->click();
        QVERIFY(!fixture.document().engagement().options.contains(before.constFirst()));
        QVERIFY(!tile->isChecked());
        fixture.document().undoStack().undo();
        QVERIFY(tile->isChecked());
        QCOMPARE(fixture.document().engagement().options, before);
    }

    void choosesManyOptionsAtOnce_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("undoText");
        QTest::newRow("all, en") << Language::English << u"allOptions"_s << u"Compare all options"_s;
        QTest::newRow("none, en") << Language::English << u"noOptions"_s << u"Compare no option"_s;
        QTest::newRow("EU, en") << Language::English << u"euOptions"_s << u"Compare only options in the EU"_s;
        QTest::newRow("EU, de") << Language::German << u"euOptions"_s << u"Nur Optionen in der EU vergleichen"_s;
    }

    void choosesManyOptionsAtOnce()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, button);
        QFETCH(const QString, undoText);
        WindowFixture fixture(language);
        fixture.window().files().createNew();
        fixture.window().show();
        const QStringList before = fixture.document().engagement().options;
        auto *pressed = fixture.find<QPushButton>(button);
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);

        const QStringList &chosen = fixture.document().engagement().options;
        QStringList wanted;
        for (const Profile &profile : fixture.document().library().profiles) {
            for (const Deployment &deployment : profile.deployments) {
                if (button == "allOptions"_L1 || (button == "euOptions"_L1 && isEuOnly(deployment)))
                    wanted.append(deployment.id);
            }
        }
        QCOMPARE(QSet(chosen.cbegin(), chosen.cend()), QSet(wanted.cbegin(), wanted.cend()));
        QCOMPARE(chosen.size(), wanted.size());
        QCOMPARE(wanted.isEmpty(), button == "noOptions"_L1);
        for (const OptionTile *tile : fixture.window().currentPage()->findChildren<OptionTile *>())
            QCOMPARE(tile->isChecked(), chosen.contains(tile->optionId()));
        QCOMPARE(fixture.document().undoStack().count(), 1);
        QCOMPARE(fixture.document().undoStack().undoText(), undoText);
        fixture.document().undoStack().undo();
        QCOMPARE(fixture.document().engagement().options, before);
    }

    /// What is chosen and folded away is told where it is folded.
    void countsTheChosenOnesThatAreFoldedAway()
    {
        WindowFixture fixture(Language::English);
        fixture.openSample();
        fixture.window().openPage(PageId::Client);
        auto *more = fixture.find<QPushButton>(u"moreOptions"_s);
        QVERIFY(more);
        QVERIFY2(!more->text().contains(u"chosen"_s), qPrintable(more->text())); // they come first
        fixture.find<QPushButton>(u"allOptions"_s)->click();
        const auto folded = std::ranges::count_if(fixture.window().currentPage()->findChildren<OptionTile *>(),
                                                  [](const OptionTile *tile) { return tile->isHidden(); });
        QVERIFY(folded > 0);
        QCOMPARE(more->text(), u"%1 more, %1 of them chosen"_s.arg(folded));
        more->click();
        QCOMPARE(more->text(), u"Show fewer"_s);
        more->click();
        fixture.find<QPushButton>(u"noOptions"_s)->click();
        QCOMPARE(more->text(), u"%1 more"_s.arg(folded));
    }

    void unfoldsAllOptions()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().openPage(PageId::Client);
        const auto all = fixture.document().library().deploymentIds().size();
        const auto shown = [&fixture] {
            const auto tiles = fixture.window().currentPage()->findChildren<OptionTile *>();
            return std::ranges::count_if(
                tiles, [&](const OptionTile *tile) { return tile->isVisibleTo(fixture.window().currentPage()); });
        };
        QVERIFY(shown() < all);
        fixture.find<QPushButton>(u"moreOptions"_s)->click();
        QCOMPARE(shown(), all);
    }
};

QTEST_MAIN(TestClientPage)
#include "tst_clientpage.moc"
