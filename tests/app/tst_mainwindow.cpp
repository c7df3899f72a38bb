// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
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
        fixture.window().files().askToSave = [&](const QString &name) {
            ++questions;
            [&] { QCOMPARE(name, u"Other"_s); }();
            return static_cast<FileHandling::SaveAnswer>(answer);
        };
        fixture.window().files().askForPlace = [&](const QString & /*suggestion*/) { return place; };
        QCOMPARE(fixture.window().close(), closes);
        QCOMPARE(questions, 1);
        QCOMPARE(QFileInfo::exists(place), saves);
        QCOMPARE(fixture.document().engagement().clientName, before.clientName);
        QCOMPARE(fixture.document().isModified(), !saves);
    }

    void keepsTheWindowWhenSavingFails()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Other"_s; });
        fixture.window().files().askToSave = [](const QString & /*name*/) { return FileHandling::SaveAnswer::Save; };
        fixture.window().files().askForPlace = [&](const QString & /*suggestion*/) {
            return fixture.filePath(u"missing/folder/a.lotse"_s);
        };
        QVERIFY(!fixture.window().close());
        QVERIFY(fixture.document().isModified());
        QVERIFY(fixture.window().messageBar().isVisibleTo(&fixture.window()));
        QVERIFY(!fixture.window().messageBar().text().isEmpty());
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

    void offersTheShippedSamples()
    {
        const WindowFixture fixture;
        QCOMPARE(fixture.window().files().samples().size(), 3);
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

    void hidesTheConsultantsControlsInThePresentation()
    {
        WindowFixture fixture;
        fixture.openSample();
        QAction *presentation = action(fixture, u"actionPresentation"_s);
        presentation->trigger();
        QVERIFY(fixture.window().isFullScreen());
        QVERIFY(!fixture.window().findChild<QWidget *>(u"railLibrary"_s)->isVisibleTo(&fixture.window()));
        QVERIFY(!action(fixture, u"actionLibrary"_s)->isEnabled());
        presentation->trigger();
        QVERIFY(!fixture.window().isFullScreen());
        QVERIFY(fixture.window().findChild<QWidget *>(u"railLibrary"_s)->isVisibleTo(&fixture.window()));
    }

private:
    static QAction *action(const WindowFixture &fixture, const QString &name)
    {
        return fixture.window().findChild<QAction *>(name);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
