// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include <QAbstractButton>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestKeyboard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void opensTheStepsByTheirNumbers_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("page");
        QTest::newRow("client") << static_cast<int>(Qt::Key_1) << static_cast<int>(PageId::Client);
        QTest::newRow("questions") << static_cast<int>(Qt::Key_2) << static_cast<int>(PageId::Questions);
        QTest::newRow("comparison") << static_cast<int>(Qt::Key_3) << static_cast<int>(PageId::Compare);
        QTest::newRow("ranking") << static_cast<int>(Qt::Key_4) << static_cast<int>(PageId::Ranking);
        QTest::newRow("risks") << static_cast<int>(Qt::Key_5) << static_cast<int>(PageId::Risks);
        QTest::newRow("recommendation") << static_cast<int>(Qt::Key_6) << static_cast<int>(PageId::Report);
    }

    void opensTheStepsByTheirNumbers()
    {
        QFETCH(const int, key);
        QFETCH(const int, page);
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(key == Qt::Key_1 ? PageId::Questions : PageId::Client);
        QTest::keyClick(&fixture.window(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        QCOMPARE(static_cast<int>(fixture.window().currentPageId()), page);
    }

    void walksTheStepsWithAltAndArrows()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Client);
        QTest::keyClick(&fixture.window(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(fixture.window().currentPageId(), PageId::Questions);
        QTest::keyClick(&fixture.window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture.window().currentPageId(), PageId::Client);
        QTest::keyClick(&fixture.window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture.window().currentPageId(), PageId::Client);
    }

    void pressesTheMainButtonWithCtrlReturn()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Client);
        QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.window().currentPageId(), PageId::Questions);
    }

    void reachesTheLastWidgetOfThePageWithTab_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("client") << static_cast<int>(PageId::Client);
        QTest::newRow("questions") << static_cast<int>(PageId::Questions);
    }

    void reachesTheLastWidgetOfThePageWithTab()
    {
        QFETCH(const int, page);
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(static_cast<PageId>(page));
        QTRY_VERIFY(QApplication::focusWidget());
        QSet<const QWidget *> reached;
        // A date has three parts that Tab visits one by one.
        for (int withoutNews = 0; withoutNews < 5;) {
            const auto before = reached.size();
            reached.insert(QApplication::focusWidget());
            withoutNews = reached.size() == before ? withoutNews + 1 : 0;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const QString last = static_cast<PageId>(page) == PageId::Client ? u"moreOptions"_s : u"effectOptions"_s;
        const auto *widget = fixture.find<QWidget>(last);
        QVERIFY(widget);
        QStringList names;
        for (const QWidget *focused : std::as_const(reached))
            names.append(QLatin1StringView(focused->metaObject()->className()) + u' ' + focused->objectName());
        QVERIFY2(reached.contains(widget), qPrintable(u"reached only: "_s + names.join(u", "_s)));
    }

    void movesFromAreaToAreaWithF6()
    {
        WindowFixture fixture;
        prepare(fixture);
        fixture.window().openPage(PageId::Questions);
        const auto *steps = fixture.window().findChild<QWidget *>(u"steps"_s);
        const auto *panel = fixture.find<QWidget>(u"effectPanel"_s);
        QSet<bool> inPanel;
        bool inRail = false;
        for (int presses = 0; presses < 4; ++presses) {
            QTest::keyClick(&fixture.window(), Qt::Key_F6);
            inRail = inRail || QApplication::focusWidget() == steps;
            inPanel.insert(panel->isAncestorOf(QApplication::focusWidget()));
        }
        QVERIFY(inRail);
        QVERIFY(inPanel.contains(true));
    }

    void changesTheTextSizeAndRemembersIt()
    {
        WindowFixture fixture;
        prepare(fixture);
        QTest::keyClick(&fixture.window(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(fixture.settings().textSize(), 110);
        QTest::keyClick(&fixture.window(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(fixture.settings().textSize(), 100);
    }

private:
    static void prepare(WindowFixture &fixture)
    {
        fixture.openSample();
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
