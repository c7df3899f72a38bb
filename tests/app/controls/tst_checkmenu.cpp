// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/checkmenu.h"

#include <QAction>
#include <QMouseEvent>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestCheckMenu final : public QObject
{
    Q_OBJECT

private slots:
    void staysOpenWhileThingsAreTicked()
    {
        CheckMenu menu;
        QAction *first = menu.addAction(u"First"_s);
        QAction *second = menu.addAction(u"Second"_s);
        for (QAction *action : {first, second}) {
            action->setCheckable(true);
            action->setChecked(true);
        }
        menu.popup({40, 40});
        QTRY_VERIFY(menu.isVisible());
        for (QAction *action : {first, second}) {
            // The end of the click alone: without a screen a menu takes its beginning for one beside it.
            menu.setActiveAction(action);
            const QPointF place = menu.actionGeometry(action).center();
            QMouseEvent release(QEvent::MouseButtonRelease, place, menu.mapToGlobal(place), Qt::LeftButton, {}, {});
            QCoreApplication::sendEvent(&menu, &release);
            QVERIFY(!action->isChecked());
            QVERIFY(menu.isVisible());
        }
        menu.setActiveAction(first);
        QTest::keyClick(&menu, Qt::Key_Space);
        QVERIFY(first->isChecked());
        QTest::keyClick(&menu, Qt::Key_Return);
        QVERIFY(!first->isChecked());
        QVERIFY(menu.isVisible());
        QTest::keyClick(&menu, Qt::Key_Escape);
        QVERIFY(!menu.isVisible());
    }

    void closesWithWhatIsNoTick()
    {
        CheckMenu menu;
        QAction *plain = menu.addAction(u"Plain"_s);
        bool triggered = false;
        connect(plain, &QAction::triggered, this, [&triggered] { triggered = true; });
        menu.popup({40, 40});
        QTRY_VERIFY(menu.isVisible());
        menu.setActiveAction(plain);
        QTest::keyClick(&menu, Qt::Key_Return);
        QVERIFY(triggered);
        QVERIFY(!menu.isVisible());
    }
};

QTEST_MAIN(TestCheckMenu)
#include "tst_checkmenu.moc"
