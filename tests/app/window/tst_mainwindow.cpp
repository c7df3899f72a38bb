// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/weightdrafts.h"
#include "app/look/theme.h"
#include "core/engagementwriter.h"
#include "core/jsonfile.h"
#include "tests/app/windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSysInfo>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void startsWithTheStartPageAndNothingOpen()
    {
        const WindowFixture fixture;
        QCOMPARE(fixture.window().currentPageId(), PageId::Start);
        QVERIFY(!fixture.document().isOpen());
        QVERIFY(!action(fixture, u"actionSave"_s)->isEnabled());
    }

    void goesThroughAllPagesOfASample()
    {
        WindowFixture fixture;
        fixture.openSample();
        QVERIFY(fixture.document().isOpen());
        QVERIFY(fixture.document().path().isEmpty());
        for (const PageId page : {PageId::Client, PageId::Questions, PageId::Compare, PageId::Ranking, PageId::Risks,
                                  PageId::Report, PageId::Library}) {
            fixture.window().openPage(page);
            QCOMPARE(fixture.window().currentPageId(), page);
            QTRY_VERIFY(fixture.window().currentPage()->isVisible());
        }
    }

    void tellsThatAnotherLibraryComputedTheSavedResults()
    {
        WindowFixture fixture;
        fixture.openSample();
        Engagement older = fixture.document().engagement();
        older.libraryVersion = u"2025-01-31"_s;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"older.lotse"_s);
        QVERIFY(writeFile(path, writeEngagement(older)).has_value());
        fixture.window().files().openFile(path);
        QCOMPARE(fixture.document().path(), path);
        QVERIFY(fixture.window().messageBar().isVisible());
        QVERIFY(fixture.window().messageBar().text().contains(u"31 Jan 2025"_s)
                || fixture.window().messageBar().text().contains(u"31.01.2025"_s));
    }

    void undoesAndRedoesFromTheMenu()
    {
        WindowFixture fixture;
        fixture.openSample();
        const QString before = fixture.document().engagement().clientName;
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Other"_s; });
        QVERIFY(fixture.window().isWindowModified());
        action(fixture, u"actionUndo"_s)->trigger();
        QCOMPARE(fixture.document().engagement().clientName, before);
        QVERIFY(!fixture.window().isWindowModified());
        action(fixture, u"actionRedo"_s)->trigger();
        QCOMPARE(fixture.document().engagement().clientName, u"Other"_s);
    }

    void asksBeforeUnsavedChangesGo_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("saves");
        QTest::newRow("save") << static_cast<int>(FileHandling::SaveAnswer::Save) << true << true;
        QTest::newRow("discard") << static_cast<int>(FileHandling::SaveAnswer::Discard) << true << false;
        QTest::newRow("cancel") << static_cast<int>(FileHandling::SaveAnswer::Cancel) << false << false;
    }

    void asksBeforeUnsavedChangesGo()
    {
        QFETCH(const int, answer);
        QFETCH(const bool, closes);
        QFETCH(const bool, saves);
        WindowFixture fixture;
        fixture.openSample();
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Other"_s; });
        const Engagement before = fixture.document().engagement();
        const QString place = fixture.filePath(u"saved.lotse"_s);
        int questions = 0;
        fixture.window().files().askToSave = [&](const FileHandling::Unsaved &unsaved) {
            ++questions;
            [&] { QCOMPARE(unsaved.engagement, u"Other"_s); }();
            [&] { QVERIFY(unsaved.texts.isEmpty()); }();
            return static_cast<FileHandling::SaveAnswer>(answer);
        };
        fixture.window().files().askForPlace = [&](const QString & /*suggestion*/) { return place; };
        QCOMPARE(fixture.window().close(), closes);
        QCOMPARE(questions, 1);
        QCOMPARE(QFileInfo::exists(place), saves);
        QCOMPARE(fixture.document().engagement().clientName, before.clientName);
        QCOMPARE(fixture.document().isModified(), !saves);
    }

    /// Two buttons of one name would do two things.
    void leadsToTheWeightsUnderAnotherNameThanTheirs()
    {
        const WindowFixture fixture;
        fixture.window().files().openSample(u":/samples/lake_constance_manufacturer.lotse"_s);
        const auto plain = [](QString text) { return text.remove(u'&'); };
        const QString action = plain(fixture.window().findChild<QAction *>(u"actionWeights"_s)->text());
        fixture.window().openPage(PageId::Ranking);
        const QString opens = plain(fixture.find<QPushButton>(u"confirmWeights"_s)->text());
        fixture.window().openPage(PageId::Weights);
        const QString confirms = plain(fixture.find<QPushButton>(u"primaryButton"_s)->text());
        QCOMPARE(confirms, u"Confirm weights"_s);
        QCOMPARE(opens, u"Check and confirm weights …"_s);
        QCOMPARE(action, opens);
    }

    void asksBeforeWeightsInWorkGo_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("closes");
        QTest::newRow("discard") << static_cast<int>(FileHandling::SaveAnswer::Discard) << true;
        QTest::newRow("cancel") << static_cast<int>(FileHandling::SaveAnswer::Cancel) << false;
    }

    void asksBeforeWeightsInWorkGo()
    {
        QFETCH(const int, answer);
        QFETCH(const bool, closes);
        WindowFixture fixture;
        fixture.openSample();
        int questions = 0;
        fixture.window().files().askToSave = [&](const FileHandling::Unsaved &unsaved) {
            ++questions;
            [&] { QVERIFY(unsaved.weights && unsaved.engagement.isEmpty()); }();
            return static_cast<FileHandling::SaveAnswer>(answer);
        };
        QVERIFY2(fixture.window().files().mayReplace(), "nothing is in work");
        QCOMPARE(questions, 0);
        WeightDrafts &drafts = fixture.document().weightDrafts();
        moveCard(drafts.current().draft.groups, 1, 0);
        QVERIFY(!fixture.document().isModified());
        QCOMPARE(fixture.window().close(), closes);
        QCOMPARE(questions, 1);
    }

    void keepsTheWindowWhenSavingFails()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Other"_s; });
        fixture.window().files().askToSave = [](const FileHandling::Unsaved & /*unsaved*/) {
            return FileHandling::SaveAnswer::Save;
        };
        fixture.window().files().askForPlace = [&](const QString & /*suggestion*/) {
            return fixture.filePath(u"missing/folder/a.lotse"_s);
        };
        QVERIFY(!fixture.window().close());
        QVERIFY(fixture.document().isModified());
        QVERIFY(fixture.window().messageBar().isVisibleTo(&fixture.window()));
        QVERIFY(!fixture.window().messageBar().text().isEmpty());
    }

    void asksOnceAboutEngagementAndTexts_data()
    {
        QTest::addColumn<bool>("engagement");
        QTest::addColumn<QByteArray>("inserted");
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("savesText");
        const int save = static_cast<int>(FileHandling::SaveAnswer::Save);
        const int keep = static_cast<int>(FileHandling::SaveAnswer::Discard);
        const int cancel = static_cast<int>(FileHandling::SaveAnswer::Cancel);
        QTest::newRow("text, save") << false << QByteArray(" ") << save << true << true;
        QTest::newRow("text, keep as draft") << false << QByteArray(" ") << keep << true << false;
        QTest::newRow("text, cancel") << false << QByteArray(" ") << cancel << false << false;
        QTest::newRow("text with errors, save") << false << QByteArray("x") << save << false << false;
        QTest::newRow("both, save") << true << QByteArray(" ") << save << true << true;
        QTest::newRow("both, without saving") << true << QByteArray(" ") << keep << true << false;
    }

    void asksOnceAboutEngagementAndTexts()
    {
        QFETCH(const bool, engagement);
        QFETCH(const QByteArray, inserted);
        QFETCH(const int, answer);
        QFETCH(const bool, closes);
        QFETCH(const bool, savesText);
        WindowFixture fixture;
        fixture.openSample();
        const QString place = fixture.filePath(u"saved.lotse"_s);
        fixture.window().files().askForPlace = [&](const QString & /*suggestion*/) { return place; };
        if (engagement)
            fixture.document().edit(u"Client"_s, [](Engagement &changed) { changed.clientName = u"Other"_s; });
        fixture.window().openPage(PageId::Library, u"openai_api"_s);
        auto *text = fixture.find<QPlainTextEdit>(u"sourceText"_s);
        const auto *list = fixture.find<QAbstractItemView>(u"profileList"_s);
        QTRY_VERIFY(!text->toPlainText().isEmpty() && list->model()->rowCount() > 0);
        text->insertPlainText(QString::fromLatin1(inserted));
        const auto *saveButton = fixture.find<QAbstractButton>(u"saveProfile"_s);
        if (inserted == " ")
            QTRY_VERIFY(saveButton->isEnabled());
        int questions = 0;
        fixture.window().files().askToSave = [&](const FileHandling::Unsaved &unsaved) {
            ++questions;
            [&] { QCOMPARE(unsaved.engagement, engagement ? u"Other"_s : QString()); }();
            [&] { QCOMPARE(unsaved.texts, (QStringList {u"OpenAI API"_s})); }();
            return static_cast<FileHandling::SaveAnswer>(answer);
        };
        QCOMPARE(fixture.window().close(), closes);
        QCOMPARE(questions, 1);
        QCOMPARE(QFileInfo::exists(place), engagement && savesText);
        QCOMPARE(QFileInfo::exists(fixture.ownLibrary() + u"/profiles/openai_api.json"_s), savesText);
        if (!closes && answer == static_cast<int>(FileHandling::SaveAnswer::Save))
            QVERIFY(fixture.window().currentPage()->findChild<MessageBar *>());
    }

    void tellsWhatIsWrongWithAFileAndKeepsTheOpenOne()
    {
        WindowFixture fixture;
        fixture.openSample();
        const QString client = fixture.document().engagement().clientName;
        fixture.window().files().openFile(fixture.filePath(u"missing.lotse"_s));
        QCOMPARE(fixture.document().engagement().clientName, client);
        QVERIFY(fixture.window().messageBar().text().contains("missing.lotse"_L1));
    }

    void opensReadOnlyWhatAnotherProgramEdits()
    {
        WindowFixture fixture;
        fixture.openSample();
        const QString path = fixture.filePath(u"shared.lotse"_s);
        QVERIFY(fixture.document().save(path).has_value());
        fixture.window().files().closeEngagement();
        QVERIFY2(!QFileInfo::exists(EngagementLock::fileOf(path)), "closing leaves no lock");
        auto other = std::make_unique<EngagementLock>(path);
        QVERIFY(other->state() == EngagementLock::State::Held);

        fixture.window().files().openFile(path);
        QVERIFY(fixture.document().isOpen() && fixture.document().isReadOnly());
        const QString told = fixture.window().messageBar().text();
        QVERIFY2(told.contains(QSysInfo::machineHostName()) && told.contains("shared.lotse"_L1), qPrintable(told));
        const Engagement before = fixture.document().engagement();
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Other"_s; });
        QVERIFY2(fixture.document().engagement() == before, "nothing changes while it is read-only");
        const auto refused = fixture.document().save(path);
        QVERIFY(!refused && refused.error().code == Issue::Code::LockedByOther);

        other.reset();
        click(fixture.window().messageBar(), u"Try again"_s);
        QCOMPARE(fixture.document().path(), path);
        QVERIFY(!fixture.document().isReadOnly());
        QVERIFY(QFileInfo::exists(EngagementLock::fileOf(path)));
    }

    void goesOnWithACopyOfWhatAnotherProgramEdits()
    {
        WindowFixture fixture;
        fixture.openSample();
        const QString path = fixture.filePath(u"shared.lotse"_s);
        QVERIFY(writeFile(path, writeEngagement(fixture.document().engagement())).has_value());
        const EngagementLock other(path);
        fixture.window().files().openFile(path);
        click(fixture.window().messageBar(), u"Open a copy"_s);
        QVERIFY(fixture.document().isOpen() && !fixture.document().isReadOnly());
        QVERIFY(fixture.document().path().isEmpty());
    }

    void opensReadOnlyWhatCannotBeWritten()
    {
        WindowFixture fixture;
        fixture.window().files().openFile(u":/samples/lake_constance_manufacturer.lotse"_s);
        QVERIFY(fixture.document().isReadOnly());
        QVERIFY(fixture.window().messageBar().text().contains("cannot be written"_L1));
        const QString place = fixture.filePath(u"mine.lotse"_s);
        fixture.window().files().askForPlace = [&](const QString & /*suggestion*/) { return place; };
        QVERIFY(fixture.window().files().save());
        QCOMPARE(fixture.document().path(), place);
        QVERIFY(!fixture.document().isReadOnly());
    }

    void offersWhatAProgramThatDiedLeftBehind()
    {
        WindowFixture fixture;
        fixture.openSample();
        const QString folder = QFileInfo(WindowFixture::ownLibrary()).path() + u"/recovery"_s;
        QVERIFY(writeFile(folder + u"/left.lotse"_s, writeEngagement(fixture.document().engagement())).has_value());
        const Session next(fixture.settings(), StartOptions());
        const auto *bar = next.window().findChild<MessageBar *>(u"recoveryOffer/0"_s);
        QVERIFY(bar && bar->isVisible());
        QVERIFY2(bar->text().contains(fixture.document().engagement().clientName), qPrintable(bar->text()));
        click(*bar, u"Restore"_s);
        QCOMPARE(next.document().engagement().clientName, fixture.document().engagement().clientName);
        QVERIFY(next.document().isModified());
        QCOMPARE(next.window().currentPageId(), PageId::Client);
    }

    void saysThatAFolderIsNoLibraryAndUsesItsOwn_data()
    {
        QTest::addColumn<bool>("withFile");
        QTest::newRow("start page") << false;
        QTest::newRow("engagement given") << true;
    }

    void saysThatAFolderIsNoLibraryAndUsesItsOwn()
    {
        QFETCH(const bool, withFile);
        WindowFixture fixture;
        const QString folder = fixture.filePath(u"empty"_s);
        QVERIFY(QDir().mkpath(folder));
        StartOptions options;
        options.library = folder;
        if (withFile)
            options.file = u":/samples/lake_constance_manufacturer.lotse"_s;
        const Session session(fixture.settings(), options);
        QTRY_VERIFY(session.window().messageBar().isVisible());
        const QString text = session.window().messageBar().text();
        QVERIFY2(text.contains(QDir::toNativeSeparators(folder)), qPrintable(text));
        QCOMPARE(session.document().library(), fixture.document().library());
        QCOMPARE(session.document().isOpen(), withFile);
    }

    void speaksGermanInQtsOwnDialogsAfterSwitching()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().openPage(PageId::Questions);
        fixture.session().setLanguage(u"de"_s);
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Abbrechen"_s);
        QCOMPARE(fixture.window().currentPageId(), PageId::Questions);
        QVERIFY(fixture.document().isOpen());
        fixture.session().setLanguage(u"en"_s);
        const QDialogButtonBox english(QDialogButtonBox::Cancel);
        QCOMPARE(english.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Cancel"_s);
    }

    /// It listens to a document that goes with the session.
    void theWindowOfAnotherLanguageDoesNotOutliveTheSession()
    {
        auto fixture = std::make_unique<WindowFixture>();
        const QPointer<MainWindow> former = &fixture->window();
        fixture->session().setLanguage(u"de"_s);
        QVERIFY(former != &fixture->window());
        fixture.reset();
        QVERIFY(former.isNull());
    }

    void offersTheShippedSamples()
    {
        const WindowFixture fixture;
        QCOMPARE(fixture.window().files().samples().size(), 4);
    }

    void keepsTheStepsWithinTheNarrowRail()
    {
        WindowFixture fixture;
        fixture.openSample();
        const auto *steps = fixture.window().findChild<QTreeView *>(u"steps"_s);
        const auto fits = [steps] {
            return steps->visualRect(steps->model()->index(3, 0)).right() < steps->viewport()->width();
        };
        QTRY_VERIFY(steps->isVisible() && fits());
        const int wide = steps->viewport()->width();
        fixture.window().resize(1280, 720);
        QTRY_VERIFY(steps->viewport()->width() < wide / 2);
        QTRY_VERIFY(fits());
    }

    void theRailKeepsItsSectionsWhenTheTextShrinksAgain()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().resize(1440, 900);
        const auto *steps = fixture.window().findChild<QTreeView *>(u"steps"_s);
        const auto unfolded = [steps] {
            for (int row = 0; row < steps->model()->rowCount(); ++row) {
                if (steps->isExpanded(steps->model()->index(row, 0)))
                    return row;
            }
            return -1;
        };
        constexpr int questions = 1; // the second step
        fixture.window().openPage(PageId::Questions);
        QTRY_COMPARE(unfolded(), questions);
        const auto usual = qScopeGuard([&fixture] { action(fixture, u"actionNormalText"_s)->trigger(); });
        for (int step = 0; step < 5; ++step)
            action(fixture, u"actionLargerText"_s)->trigger();
        QTRY_COMPARE(unfolded(), -1); // circles only
        fixture.window().openPage(PageId::Compare);
        fixture.window().openPage(PageId::Questions);
        QTRY_COMPARE(unfolded(), -1);
        action(fixture, u"actionNormalText"_s)->trigger();
        QTRY_COMPARE(unfolded(), questions);
        fixture.window().openPage(PageId::Compare);
        QTRY_COMPARE(unfolded(), -1);
    }

    void theFocusComesBackToWhatLedToTheWeights_data()
    {
        QTest::addColumn<QString>("back");
        QTest::newRow("cancel") << u"secondaryButton"_s;
        QTest::newRow("confirm") << u"primaryButton"_s;
    }

    void theFocusComesBackToWhatLedToTheWeights()
    {
        QFETCH(const QString, back);
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        fixture.window().openPage(PageId::Ranking);
        fixture.find<QPushButton>(u"confirmWeights"_s)->click();
        QCOMPARE(fixture.window().currentPageId(), PageId::Weights);
        fixture.find<QPushButton>(back)->click();
        QCOMPARE(fixture.window().currentPageId(), PageId::Ranking);
        QTRY_COMPARE(fixture.window().focusWidget(), fixture.find<QPushButton>(u"confirmWeights"_s));
        // Once: who comes by another way begins with the weights of the page.
        fixture.window().openPage(PageId::Risks);
        fixture.window().openPage(PageId::Ranking);
        QTRY_VERIFY(fixture.window().focusWidget() != fixture.find<QPushButton>(u"confirmWeights"_s));
    }

    void theClientsViewLeavesTheComparisonAsItWas()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().show();
        fixture.window().openPage(PageId::Compare);
        auto *view = fixture.find<QTableView>(u"comparison"_s);
        QTRY_VERIFY(view && view->model()->columnCount() > 4);
        const QStringList options = fixture.document().engagement().options;
        fixture.document().setColumns({.hidden = {options.at(0)}, .pinned = {options.at(2)}});
        const auto shown = [view] {
            QStringList found;
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                if (!view->isColumnHidden(column))
                    found.append(view->model()->headerData(column, Qt::Horizontal).toString());
            }
            return found;
        };
        const QStringList before = shown();
        QVERIFY(before.size() < view->model()->columnCount());
        QAction *clientView = action(fixture, u"actionClientView"_s);
        clientView->trigger();
        QVERIFY(fixture.window().isFullScreen());
        clientView->trigger();
        QVERIFY(!fixture.window().isFullScreen());
        QTRY_COMPARE(shown(), before);
        QCOMPARE(fixture.document().columns().hidden, QStringList {options.at(0)});
        QCOMPARE(fixture.document().columns().pinned, QStringList {options.at(2)});
    }

    void hidesTheConsultantsControlsWhileTheClientWatches()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Other"_s; });
        fixture.window().show(); // Qt warns of a title without a place for the sign of unsaved work
        const QFont font = QApplication::font();
        QAction *clientView = action(fixture, u"actionClientView"_s);
        clientView->trigger();
        QCOMPARE(fixture.window().windowTitle(), u"Lotse"_s);
        QVERIFY(fixture.window().isFullScreen());
        QVERIFY(!fixture.window().findChild<QWidget *>(u"railLibrary"_s)->isVisibleTo(&fixture.window()));
        QVERIFY(!action(fixture, u"actionLibrary"_s)->isEnabled());
        QCOMPARE(QApplication::font(), font); // larger text would push the effect behind a button
        clientView->trigger();
        QVERIFY(!fixture.window().isFullScreen());
        QVERIFY(fixture.window().isWindowModified());
        QVERIFY(fixture.window().findChild<QWidget *>(u"railLibrary"_s)->isVisibleTo(&fixture.window()));
    }

private:
    static void click(const MessageBar &bar, const QString &text)
    {
        for (QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

    static QAction *action(const WindowFixture &fixture, const QString &name)
    {
        return fixture.window().findChild<QAction *>(name);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
