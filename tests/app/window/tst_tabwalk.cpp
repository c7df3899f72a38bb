// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/evidencepopover.h"
#include "app/controls/focusring.h"
#include "app/library/linkcheckdialog.h"
#include "tests/app/tabwalk.h"
#include "tests/app/windowfixture.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace lotse;

Q_DECLARE_METATYPE(lotse::PageId)

class TestTabWalk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning();
        // A caret that blinks is no reliable sign of the focus.
        QApplication::setCursorFlashTime(0);
    }

    void leadsThroughEachPage_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<QSize>("size");
        const QSize large(1440, 900);
        const QSize narrow(1024, 680);
        const auto add = [&](const char *name, PageId page) {
            QTest::addRow("%s", name) << page << large;
            QTest::addRow("%s, narrow", name) << page << narrow;
        };
        add("start", PageId::Start);
        add("client", PageId::Client);
        add("questions", PageId::Questions);
        add("comparison", PageId::Compare);
        add("ranking", PageId::Ranking);
        add("risks", PageId::Risks);
        add("report", PageId::Report);
        add("library", PageId::Library);
    }

    void leadsThroughEachPage()
    {
        QFETCH(const PageId, page);
        QFETCH(const QSize, size);
        WindowFixture fixture;
        prepare(fixture, size);
        if (page == PageId::Start)
            fixture.settings().addRecentFile(fixture.filePath(u"gone.lotse"_s));
        fixture.window().openPage(page, page == PageId::Library ? u"openai_api"_s : QString());
        if (page == PageId::Library)
            QTRY_VERIFY(isRead(fixture));
        tabwalk::check(fixture.window());
    }

    void leadsThroughTheComparisonOfTexts()
    {
        WindowFixture fixture;
        prepare(fixture, {1440, 900});
        fixture.window().openPage(PageId::Library, u"openai_api"_s);
        QTRY_VERIFY(isRead(fixture));
        fixture.find<QPushButton>(u"compareSource"_s)->click();
        tabwalk::check(fixture.window());
    }

    void leadsThroughTheMessageBar()
    {
        WindowFixture fixture;
        prepare(fixture, {1440, 900});
        fixture.window().openPage(PageId::Client);
        fixture.window().showMessage(MessageBar::Kind::Attention, u"Two ways."_s,
                                     {{u"One"_s, u"one"_s, {}}, {u"Two"_s, u"two"_s, {}}});
        tabwalk::check(fixture.window());
    }

    void leadsThroughTheHelp_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("typed");
        QTest::newRow("contents") << 720 << QString();
        QTest::newRow("places found") << 720 << u"evidence"_s;
        QTest::newRow("text without room for the contents") << 420 << QString();
        QTest::newRow("places found without room for the text") << 420 << u"evidence"_s;
    }

    void leadsThroughTheHelp()
    {
        QFETCH(const int, width);
        QFETCH(const QString, typed);
        WindowFixture fixture;
        prepare(fixture, {1440, 900});
        QTest::keyClick(&fixture.window(), Qt::Key_F1);
        QTRY_VERIFY(fixture.window().findChild<QDialog *>(u"helpWindow"_s));
        QDialog *help = fixture.window().findChild<QDialog *>(u"helpWindow"_s);
        QVERIFY(QTest::qWaitForWindowActive(help));
        // The activation of the window behind may still be on its way.
        QCoreApplication::processEvents();
        help->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), help);
        help->resize(width, 560);
        help->findChild<QLineEdit *>(u"helpSearch"_s)->setText(typed);
        QTest::keyClick(help, Qt::Key_F, Qt::ControlModifier);
        tabwalk::check(*help);
    }

    void leadsThroughTheQuestionBeforeTheLinkCheck()
    {
        const FocusRing ring; // the session has one
        LinkCheckDialog dialog(u"Northwheel"_s, {QUrl(u"https://example.org/a"_s)},
                               {QUrl(u"https://example.org/a"_s), QUrl(u"https://example.org/b"_s)});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        tabwalk::check(dialog);
    }

    void leadsThroughTheQuestionForANewProvider()
    {
        WindowFixture fixture;
        prepare(fixture, {1440, 900});
        fixture.window().openPage(PageId::Library, u"openai_api"_s);
        auto *make = fixture.find<QAbstractButton>(u"newProfile"_s);
        QVERIFY(make);
        make->click();
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = fixture.window().findChild<QDialog *>(u"newProfileDialog"_s)) != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        tabwalk::check(*dialog);
    }

    void leadsThroughTheEvidence()
    {
        WindowFixture fixture;
        prepare(fixture, {1440, 900});
        fixture.window().openPage(PageId::Compare);
        auto *popover = fixture.window().currentPage()->findChild<EvidencePopover *>();
        QVERIFY(popover);
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(popover->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(popover));
        tabwalk::check(*popover);
        QTest::keyClick(popover, Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
    }

private:
    /// The source text and the list of claims come in the background.
    static bool isRead(const WindowFixture &fixture)
    {
        const auto *source = fixture.find<QPlainTextEdit>(u"sourceText"_s);
        const auto *claims = fixture.find<QTreeView>(u"claims"_s);
        return source && !source->toPlainText().isEmpty() && claims && claims->model()->rowCount() > 0;
    }

    static void prepare(WindowFixture &fixture, QSize size)
    {
        fixture.openSample();
        fixture.window().resize(size);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    }
};

QTEST_MAIN(TestTabWalk)
#include "tst_tabwalk.moc"
