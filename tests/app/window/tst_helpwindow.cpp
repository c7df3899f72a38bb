// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include "app/words/keytext.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

/// The help beside the window as a person meets it with F1.
struct Help
{
    explicit Help(const WindowFixture &fixture) : window(fixture.window().findChild<QDialog *>(u"helpWindow"_s))
    {
        if (!window)
            return;
        text = window->findChild<QTextBrowser *>(u"helpText"_s);
        tree = window->findChild<QTreeWidget *>(u"helpContents"_s);
        hits = window->findChild<QListWidget *>(u"helpHits"_s);
        typed = window->findChild<QLineEdit *>(u"helpSearch"_s);
        fold = window->findChild<QToolButton *>(u"helpFold"_s);
        back = window->findChild<QToolButton *>(u"helpBack"_s);
        forward = window->findChild<QToolButton *>(u"helpForward"_s);
    }

    [[nodiscard]] QString title() const { return text->document()->firstBlock().text(); }
    [[nodiscard]] QString blockText() const { return text->textCursor().block().text(); }
    [[nodiscard]] QString marked() const { return text->textCursor().selectedText(); }

    void click(QTreeWidgetItem *item) const
    {
        tree->scrollToItem(item);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(item).center());
    }

    /// True if the top of the block with the cursor is on the screen.
    [[nodiscard]] bool isPlaceSeen() const
    {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(cursor.selectionStart());
        return text->viewport()->rect().contains(text->cursorRect(cursor).center());
    }

    QDialog *window = nullptr;
    QTextBrowser *text = nullptr;
    QTreeWidget *tree = nullptr;
    QListWidget *hits = nullptr;
    QLineEdit *typed = nullptr;
    QToolButton *fold = nullptr;
    QToolButton *back = nullptr;
    QToolButton *forward = nullptr;
};

void openHelp(WindowFixture &fixture, PageId page = PageId::Start)
{
    if (page != PageId::Start)
        fixture.openSample();
    fixture.window().openPage(page);
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QTest::keyClick(&fixture.window(), Qt::Key_F1);
    auto *window = fixture.window().findChild<QDialog *>(u"helpWindow"_s);
    QVERIFY(window);
    QVERIFY(QTest::qWaitForWindowActive(window));
    // The activation of the window behind may still be on its way.
    QCoreApplication::processEvents();
    window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), window);
}

} // namespace

class TestHelpWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void marksTheTopicInTheContents()
    {
        WindowFixture fixture;
        openHelp(fixture, PageId::Ranking);
        const Help help(fixture);
        QCOMPARE(help.title(), u"Ranking"_s);
        QVERIFY(help.tree->isVisible());
        QVERIFY(!help.hits->isVisible());
        QCOMPARE(help.tree->currentItem()->text(0), u"Ranking"_s);
        for (int row = 0; row < help.tree->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = help.tree->topLevelItem(row);
            QCOMPARE(item->font(0).bold(), item->text(0) == "Ranking"_L1);
        }
    }

    void showsWholeHeadingsInTheContents_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("German") << Language::German;
        QTest::newRow("English") << Language::English;
    }

    void showsWholeHeadingsInTheContents()
    {
        QFETCH(const Language, language);
        WindowFixture fixture(language);
        openHelp(fixture);
        const Help help(fixture);
        const auto cut = [&help] {
            QStringList headings;
            for (QTreeWidgetItemIterator item(help.tree); *item; ++item) {
                const QRect place = help.tree->visualItemRect(*item);
                const QFontMetrics metrics((*item)->font(0).bold() ? (*item)->font(0) : help.tree->font());
                const QRect needed = metrics.boundingRect(QRect(0, 0, place.width(), QWIDGETSIZE_MAX), Qt::TextWordWrap,
                                                          (*item)->text(0));
                if (needed.width() > place.width() || needed.height() > place.height())
                    headings.append((*item)->text(0));
            }
            return headings.join(u'\n');
        };
        QTRY_VERIFY2(cut().isEmpty(), qPrintable(cut()));
    }

    void goesToEachHeadingOfTheContents()
    {
        WindowFixture fixture;
        openHelp(fixture);
        const Help help(fixture);
        int headings = 0;
        for (int row = 0; row < help.tree->topLevelItemCount(); ++row) {
            QTreeWidgetItem *topic = help.tree->topLevelItem(row);
            help.click(topic);
            QCOMPARE(help.title(), topic->text(0));
            for (int place = 0; place < topic->childCount(); ++place, ++headings) {
                QTreeWidgetItem *section = topic->child(place);
                help.click(section);
                QCOMPARE(help.title(), topic->text(0));
                QCOMPARE(help.blockText(), section->text(0));
                QCOMPARE(help.tree->currentItem(), section);
                QTRY_VERIFY(help.isPlaceSeen());
            }
        }
        QVERIFY(headings > 5);
    }

    void goesToAHeadingWithEnter()
    {
        WindowFixture fixture;
        openHelp(fixture);
        const Help help(fixture);
        help.tree->setFocus();
        QTest::keyClick(help.tree, Qt::Key_Down);
        QCOMPARE(help.title(), u"Lotse in one minute"_s);
        QTest::keyClick(help.tree, Qt::Key_Return);
        QCOMPARE(help.title(), u"Client and situation"_s);
        QVERIFY(help.window->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), help.text);
    }

    void findsAPlaceAndMarksIt()
    {
        WindowFixture fixture;
        openHelp(fixture);
        const Help help(fixture);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), help.typed);
        QTest::keyClicks(help.typed, u"rival STRONGEST"_s);
        QVERIFY(help.hits->isVisible());
        QVERIFY(!help.tree->isVisible());
        QCOMPARE(help.hits->count(), 1);
        QCOMPARE(help.hits->item(0)->text(), u"How sure it is · Ranking"_s);
        QTest::keyClick(help.typed, Qt::Key_Return);
        QCOMPARE(help.title(), u"Ranking"_s);
        QCOMPARE(help.marked(), u"rival"_s);
        QTRY_VERIFY(help.isPlaceSeen());
        QVERIFY(help.window->isVisible());
        QCOMPARE(help.tree->currentItem()->text(0), u"How sure it is"_s);
    }

    void walksThroughThePlacesFound()
    {
        WindowFixture fixture;
        openHelp(fixture);
        const Help help(fixture);
        QTest::keyClicks(help.typed, u"evidence"_s);
        const int count = help.hits->count();
        QVERIFY(count > 2);
        QCOMPARE(help.hits->currentRow(), 0);
        QTest::keyClick(help.typed, Qt::Key_Down);
        QCOMPARE(help.hits->currentRow(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
        QCOMPARE(help.hits->currentRow(), 2);
        QCOMPARE(help.marked().toLower(), u"evidence"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(help.hits->currentRow(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(help.hits->currentRow(), count - 1);
        QListWidgetItem *last = help.hits->item(count - 1);
        help.hits->scrollToItem(last);
        QTest::mouseClick(help.hits->viewport(), Qt::LeftButton, {}, help.hits->visualItemRect(last).center());
        QCOMPARE(help.marked().toLower(), u"evidence"_s);
    }

    void saysThatNothingWasFound_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("de") << Language::German << u"Nichts gefunden. Alle Wörter müssen vorkommen."_s;
        QTest::newRow("en") << Language::English << u"Nothing found. All words have to occur."_s;
    }

    void saysThatNothingWasFound()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, sentence);
        WindowFixture fixture(language);
        openHelp(fixture);
        const Help help(fixture);
        const QString before = help.title();
        QTest::keyClicks(help.typed, u"xyzzy"_s);
        const auto *count = help.window->findChild<QLabel *>(u"helpCount"_s);
        QVERIFY(count->isVisible());
        QCOMPARE(count->text(), sentence);
        QCOMPARE(help.hits->count(), 0);
        QTest::keyClick(help.typed, Qt::Key_Return);
        QVERIFY(help.window->isVisible());
        QCOMPARE(help.title(), before);
    }

    void clearsTheFieldWithEscapeAndThenCloses()
    {
        WindowFixture fixture;
        openHelp(fixture);
        const Help help(fixture);
        QTest::keyClicks(help.typed, u"weight"_s);
        help.hits->setFocus();
        QTest::keyClick(help.hits, Qt::Key_Escape);
        QVERIFY(help.window->isVisible());
        QVERIFY(help.typed->text().isEmpty());
        QVERIFY(help.tree->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), help.typed);
        QTest::keyClick(help.typed, Qt::Key_Escape);
        QVERIFY(!help.window->isVisible());
    }

    /// The place that is shown is marked among those found, and no other.
    void theMarkOfTheHitsGoesBackAndForward()
    {
        WindowFixture fixture;
        openHelp(fixture);
        const Help help(fixture);
        const auto marked = [&help] {
            QList<int> rows;
            for (const QModelIndex &index : help.hits->selectionModel()->selectedRows())
                rows.append(index.row());
            return rows;
        };
        QTest::keyClicks(help.typed, u"weights"_s);
        QVERIFY(help.hits->count() > 2);
        QTest::keyClick(help.typed, Qt::Key_Return); // the first one
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
        QCOMPARE(marked(), QList<int> {1});
        help.back->click();
        QCOMPARE(marked(), QList<int> {0});
        help.back->click(); // where the help was opened
        QCOMPARE(marked(), QList<int>());
        help.forward->click();
        QCOMPARE(marked(), QList<int> {0});
        help.back->click();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3); // goes on behind the last one
        QCOMPARE(marked(), QList<int> {1});
    }

    void goesBackAndForwardByKeys()
    {
        WindowFixture fixture;
        openHelp(fixture);
        const Help help(fixture);
        QVERIFY(!help.back->isEnabled() && !help.forward->isEnabled());
        // The first link of the overview.
        help.text->setFocus();
        QTest::keyClick(help.text, Qt::Key_Tab);
        QTest::keyClick(help.text, Qt::Key_Return);
        QCOMPARE(help.title(), u"Client and situation"_s);
        help.text->verticalScrollBar()->setValue(help.text->verticalScrollBar()->maximum());
        const int scrolled = help.text->verticalScrollBar()->value();
        QTest::keyClicks(help.typed, u"strongest rival"_s);
        QTest::keyClick(help.typed, Qt::Key_Return);
        QCOMPARE(help.title(), u"Ranking"_s);
        QVERIFY(help.back->isEnabled() && !help.forward->isEnabled());

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(help.title(), u"Client and situation"_s);
        QTRY_COMPARE(help.text->verticalScrollBar()->value(), scrolled);
        QVERIFY(help.back->isEnabled() && help.forward->isEnabled());
        QTest::keyClick(help.text, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(help.title(), u"Lotse in one minute"_s);
        QVERIFY(!help.back->isEnabled() && help.forward->isEnabled());
        QTest::keyClick(help.typed, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(help.title(), u"Lotse in one minute"_s);
        QCOMPARE(fixture.window().currentPageId(), PageId::Start);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(help.title(), u"Ranking"_s);
        QCOMPARE(help.marked(), u"strongest"_s);
        QTest::mouseClick(help.back, Qt::LeftButton);
        QCOMPARE(help.title(), u"Client and situation"_s);
        QTest::mouseClick(help.text->viewport(), Qt::BackButton);
        QCOMPARE(help.title(), u"Lotse in one minute"_s);
        QTest::mouseClick(help.text->viewport(), Qt::ForwardButton);
        QCOMPARE(help.title(), u"Client and situation"_s);
    }

    void followsNoLinkThatLeavesTheHelp()
    {
        WindowFixture fixture;
        openHelp(fixture);
        const Help help(fixture);
        emit help.text->anchorClicked(QUrl(u"https://example.org/client.md"_s));
        QCOMPARE(help.title(), u"Lotse in one minute"_s);
        emit help.text->anchorClicked(QUrl(u"nowhere.md"_s));
        QCOMPARE(help.title(), u"Lotse in one minute"_s);
        QVERIFY(!help.back->isEnabled());
    }

    void foldsTheContentsWhereThereIsNoRoom()
    {
        WindowFixture fixture;
        openHelp(fixture);
        const Help help(fixture);
        QVERIFY(!help.fold->isVisible());
        help.window->resize(Theme::scaled(400), Theme::scaled(480));
        QTRY_VERIFY(help.fold->isVisible() && help.fold->x() > help.typed->x());
        QVERIFY(help.text->isVisible() && !help.tree->isVisible());
        QTest::mouseClick(help.fold, Qt::LeftButton);
        QVERIFY(!help.text->isVisible() && help.tree->isVisible());
        help.click(help.tree->topLevelItem(1));
        QVERIFY(help.text->isVisible() && !help.tree->isVisible());
        QCOMPARE(help.title(), u"Client and situation"_s);
        QTest::keyClicks(help.typed, u"strongest rival"_s);
        QVERIFY(!help.text->isVisible() && help.hits->isVisible());
        QTest::keyClick(help.typed, Qt::Key_Return);
        QVERIFY(help.text->isVisible() && !help.hits->isVisible());
        QTRY_VERIFY(help.isPlaceSeen());
        help.window->resize(Theme::scaled(700), Theme::scaled(480));
        QTRY_VERIFY(help.text->isVisible() && help.hits->isVisible() && !help.fold->isVisible());
    }

    void hasRoomForAllItsParts_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("percent");
        for (const Language language : {Language::German, Language::English}) {
            for (const int percent : {100, 150})
                QTest::addRow("%s %d %%", language == Language::German ? "de" : "en", percent) << language << percent;
        }
    }

    void hasRoomForAllItsParts()
    {
        QFETCH(const Language, language);
        QFETCH(const int, percent);
        WindowFixture fixture(language);
        const auto usual =
            qScopeGuard([&fixture] { fixture.window().findChild<QAction *>(u"actionNormalText"_s)->trigger(); });
        for (int grown = 100; grown < percent; grown += 10)
            fixture.window().findChild<QAction *>(u"actionLargerText"_s)->trigger();
        openHelp(fixture);
        const Help help(fixture);
        help.window->resize(880, 500);
        QTRY_COMPARE(help.window->size(), QSize(880, 500));
        QVERIFY(help.tree->isVisible() && help.text->isVisible());
        for (const QWidget *part :
             std::initializer_list<const QWidget *> {help.tree, help.text, help.typed, help.back, help.forward}) {
            QTRY_VERIFY2(help.window->rect().contains(QRect(part->mapTo(help.window, QPoint()), part->size())),
                         qPrintable(part->objectName()));
            QVERIFY2(part->width() >= part->minimumSizeHint().width(), qPrintable(part->objectName()));
        }
        // The text has the larger part, and no line of it needs to be scrolled to the side.
        QVERIFY(help.text->width() > help.tree->width());
        QCOMPARE(help.text->horizontalScrollBar()->maximum(), 0);
        const int words = help.typed->fontMetrics().horizontalAdvance(help.typed->placeholderText());
        QVERIFY(help.typed->width() > words + 2 * Theme::iconSize());
    }

    void staysOpenAtItsTopicInAnotherLanguage()
    {
        WindowFixture fixture;
        openHelp(fixture, PageId::Ranking);
        fixture.session().setLanguage(u"de"_s);
        const Help help(fixture);
        QVERIFY(help.window && help.window->isVisible());
        QCOMPARE(help.window->windowTitle(), u"Hilfe"_s);
        QCOMPARE(help.title(), u"Rangfolge"_s);
        QCOMPARE(help.tree->currentItem()->text(0), u"Rangfolge"_s);
        help.window->close();
        fixture.session().setLanguage(u"en"_s);
        const Help closed(fixture);
        QVERIFY(!closed.window || !closed.window->isVisible());
    }

    void keepsItsSize()
    {
        WindowFixture fixture;
        openHelp(fixture);
        Help help(fixture);
        help.window->resize(610, 420);
        QTRY_COMPARE(help.window->size(), QSize(610, 420));
        fixture.session().setLanguage(u"de"_s);
        help = Help(fixture);
        QTRY_COMPARE(help.window->size(), QSize(610, 420));
    }

    void opensTheContentsFromTheMenu()
    {
        WindowFixture fixture;
        openHelp(fixture, PageId::Ranking);
        const Help help(fixture);
        QTest::keyClicks(help.typed, u"weight"_s);
        fixture.window().findChild<QAction *>(u"actionHelpContents"_s)->trigger();
        QCOMPARE(help.title(), u"Lotse in one minute"_s);
        QVERIFY(help.tree->isVisible() && help.typed->text().isEmpty());
    }

    void namesEachPart_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("backKeys");
        QTest::newRow("de") << Language::German << u"Alt+Links"_s;
        QTest::newRow("en") << Language::English << u"Alt+Left"_s;
    }

    void namesEachPart()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, backKeys);
        WindowFixture fixture(language);
        openHelp(fixture);
        const Help help(fixture);
        for (QWidget *part : std::initializer_list<QWidget *> {help.tree, help.hits, help.text, help.typed, help.fold,
                                                               help.back, help.forward}) {
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(part);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(part->objectName()));
        }
        QVERIFY2(help.back->toolTip().contains(backKeys), qPrintable(help.back->toolTip()));
        QVERIFY(help.typed->toolTip().contains(keyText(QKeySequence::Find)));
    }
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
