// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/codeedit.h"
#include "tests/app/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr int patience = 60'000; // ms; a debug build on a busy machine

const QList<QLatin1StringView> editing {"actionCut"_L1, "actionCopy"_L1, "actionCopyTable"_L1, "actionPaste"_L1,
                                        "actionSelectAll"_L1};
const QList<QLatin1StringView> commands {"actionNewProfile"_L1,   "actionCopyProfile"_L1,     "actionSaveProfile"_L1,
                                         "actionResetProfile"_L1, "actionRemoveProfile"_L1,   "actionNextMessage"_L1,
                                         "actionChooseLevel"_L1,  "actionApplySuggestion"_L1, "actionCompareProfile"_L1,
                                         "actionCheckLinks"_L1};

/// A window in front with its menus.
class Menus final
{
public:
    explicit Menus(bool withSample)
    {
        if (withSample)
            m_fixture.openSample();
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    [[nodiscard]] WindowFixture &fixture() { return m_fixture; }
    [[nodiscard]] MainWindow &window() const { return m_fixture.window(); }
    [[nodiscard]] QAction *action(QLatin1StringView name) const { return window().findChild<QAction *>(name); }

    /// Which of @p names can be chosen when the menus open, without "action".
    [[nodiscard]] QStringList enabled(const QList<QLatin1StringView> &names) const
    {
        const QList<QAction *> menus = window().menuBar()->actions();
        for (const QAction *menu : menus)
            emit menu->menu()->aboutToShow();
        QStringList found;
        for (const QLatin1StringView name : names) {
            if (action(name)->isEnabled())
                found << QString(name).remove(u"action"_s);
        }
        return found;
    }

    /// Chooses the entry once it can be chosen.
    void choose(QLatin1StringView name) const
    {
        QTRY_VERIFY2_WITH_TIMEOUT(!enabled({name}).isEmpty(), name.data(), patience);
        action(name)->trigger();
    }

    /// Opens the library with the file @p id in the source text.
    CodeEdit *openLibrary(const QString &id)
    {
        window().openPage(PageId::Library, id);
        auto *edit = m_fixture.find<CodeEdit>(u"sourceText"_s);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!edit->toPlainText().isEmpty() && enabled(commands).size() > 1, patience); }();
        return edit;
    }

private:
    WindowFixture m_fixture;
};

} // namespace

/// The menus Edit and Library offer what can be done, where it is done.
class TestMenus final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void init() { QApplication::clipboard()->setText(u"pasted"_s); }

    void editingFollowsTheFocus()
    {
        Menus menus(true);
        menus.window().openPage(PageId::Client);
        auto *name = menus.fixture().find<QLineEdit>(u"clientName"_s);
        name->setFocus(Qt::MouseFocusReason);
        name->deselect();
        QCOMPARE(menus.enabled(editing), QStringList({u"Paste"_s, u"SelectAll"_s}));
        name->selectAll();
        QCOMPARE(menus.enabled(editing), QStringList({u"Cut"_s, u"Copy"_s, u"Paste"_s, u"SelectAll"_s}));
        menus.window().openPage(PageId::Compare);
        auto *table = menus.fixture().find<QTableView>(u"comparison"_s);
        table->setFocus(Qt::MouseFocusReason);
        QVERIFY(menus.enabled(editing).contains(u"CopyTable"_s));
        QVERIFY(!menus.enabled(editing).contains(u"Cut"_s) && !menus.enabled(editing).contains(u"Paste"_s));
        QCOMPARE(menus.action("actionCopy"_L1)->text(), u"&Copy selected rows"_s);
        menus.choose("actionCopyTable"_L1);
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), table->model()->rowCount() + 1);
    }

    void editingKnowsTheSourceText()
    {
        Menus menus(false);
        QVERIFY(!menus.enabled(editing).contains(u"Cut"_s) && !menus.enabled(editing).contains(u"Paste"_s));
        CodeEdit *edit = menus.openLibrary(u"ionos"_s);
        edit->setFocus(Qt::MouseFocusReason);
        QCOMPARE(menus.enabled(editing), QStringList({u"Paste"_s, u"SelectAll"_s}));
        menus.choose("actionSelectAll"_L1);
        QCOMPARE(menus.enabled(editing), QStringList({u"Cut"_s, u"Copy"_s, u"Paste"_s, u"SelectAll"_s}));
        menus.choose("actionCopy"_L1);
        QCOMPARE(QApplication::clipboard()->text().size(), edit->toPlainText().size());
        edit = menus.openLibrary(u"criteria.json"_s);
        QTRY_VERIFY_WITH_TIMEOUT(edit->isReadOnly(), patience);
        edit->setFocus(Qt::MouseFocusReason);
        QCOMPARE(menus.enabled(editing), QStringList({u"SelectAll"_s}));
    }

    void theMenuDoesNotLoadTheLibraryPage_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("dialog");
        QTest::newRow("new") << u"actionNewProfile"_s << u"newProfileDialog"_s;
        QTest::newRow("links") << u"actionCheckLinks"_s << u"linkCheckDialog"_s;
    }

    void theMenuDoesNotLoadTheLibraryPage()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, dialog);
        Menus menus(false);
        menus.fixture().settings().setNetworkAllowed(true);
        QCOMPARE(menus.enabled(commands), QStringList({u"NewProfile"_s, u"CheckLinks"_s}));
        QVERIFY(menus.window().findChild<QWidget *>(u"libraryPage"_s) == nullptr);
        menus.action(QLatin1StringView(command.toLatin1()))->trigger();
        QCOMPARE(menus.window().currentPageId(), PageId::Library);
        // The library is read first.
        QTRY_VERIFY_WITH_TIMEOUT(menus.window().findChild<QDialog *>(dialog) != nullptr, patience);
        menus.window().findChild<QDialog *>(dialog)->reject();
    }

    void theLibraryIsWorkedOnByTheMenu()
    {
        Menus menus(false);
        CodeEdit *edit = menus.openLibrary(u"ionos"_s);
        QTRY_VERIFY_WITH_TIMEOUT(menus.enabled(commands).contains(u"CompareProfile"_s), patience);
        QStringList possible = menus.enabled(commands);
        QVERIFY(possible.contains(u"CopyProfile"_s) && possible.contains(u"ChooseLevel"_s));
        QVERIFY(!possible.contains(u"SaveProfile"_s) && !possible.contains(u"ResetProfile"_s)
                && !possible.contains(u"RemoveProfile"_s));
        const QString shipped = edit->toPlainText();
        edit->moveCursor(QTextCursor::End);
        edit->insertPlainText(u" "_s);
        menus.choose("actionSaveProfile"_L1);
        QVERIFY(menus.window().currentPage()->unsavedWork().isEmpty());
        menus.choose("actionCompareProfile"_L1);
        QCOMPARE(menus.enabled({"actionCompareProfile"_L1}), QStringList({u"CompareProfile"_s}));
        QVERIFY(menus.action("actionCompareProfile"_L1)->isChecked());
        QVERIFY(menus.fixture().find<QPushButton>(u"compareSource"_s)->isChecked());
        menus.choose("actionCompareProfile"_L1);
        QVERIFY(!menus.action("actionCompareProfile"_L1)->isChecked());
        menus.choose("actionResetProfile"_L1);
        QTRY_COMPARE_WITH_TIMEOUT(edit->toPlainText(), shipped, patience);
        edit->moveCursor(QTextCursor::End);
        edit->insertPlainText(u"}"_s);
        edit->goTo(1, 1);
        menus.choose("actionNextMessage"_L1);
        QVERIFY(edit->currentLine() > 1);
        // What is about a profile is off where another page is shown.
        menus.window().openPage(PageId::Start);
        QCOMPARE(menus.enabled(commands), QStringList({u"NewProfile"_s, u"CheckLinks"_s}));
    }

    void aCopyIsRemovedNotReset()
    {
        Menus menus(false);
        menus.openLibrary(u"ionos"_s);
        menus.choose("actionCopyProfile"_L1);
        QInputDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = menus.window().findChild<QInputDialog *>(u"newProfileDialog"_s))
                                     && dialog->isVisible(),
                                 patience);
        dialog->setTextValue(u"Example"_s);
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(menus.window().currentPage()->unsavedWork().size(), 1, patience);
        menus.choose("actionRemoveProfile"_L1);
        QVERIFY(!menus.enabled(commands).contains(u"ResetProfile"_s));
        QTRY_VERIFY_WITH_TIMEOUT(menus.window().currentPage()->unsavedWork().isEmpty(), patience);
    }

    void aSharedFileCanOnlyBeRead()
    {
        Menus menus(false);
        menus.openLibrary(u"ionos"_s);
        menus.openLibrary(u"criteria.json"_s);
        QTRY_COMPARE_WITH_TIMEOUT(menus.enabled(commands), QStringList({u"NewProfile"_s, u"CheckLinks"_s}), patience);
    }

    void theClientSeesNoneOfIt()
    {
        Menus menus(true);
        menus.openLibrary(u"ionos"_s);
        menus.action("actionClientView"_L1)->trigger();
        QCOMPARE(menus.enabled(commands), QStringList());
        QVERIFY(!menus.action("actionLibraryFolder"_L1)->isEnabled());
        QVERIFY(!menus.action("actionShippedLibrary"_L1)->isEnabled());
        QVERIFY(menus.window().menuBar()->isHidden());
        menus.action("actionClientView"_L1)->trigger();
        QCOMPARE(menus.enabled(commands), QStringList({u"NewProfile"_s, u"CheckLinks"_s}));
    }

    void findsEverythingWhereThePageHasNoSearch()
    {
        Menus menus(true);
        menus.window().openPage(PageId::Ranking);
        QTest::keyClick(&menus.window(), Qt::Key_F, Qt::ControlModifier);
        auto *dialog = menus.window().findChild<QDialog *>(u"searchDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        // F3 has no hit to go on from.
        menus.window().openPage(PageId::Client);
        QSignalSpy asked(menus.window().currentPage(), &Page::actionRequested);
        QTest::keyClick(&menus.window(), Qt::Key_F3);
        QVERIFY(asked.isEmpty());
    }
};

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
