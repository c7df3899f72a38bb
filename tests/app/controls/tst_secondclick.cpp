// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/secondclick.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>

using namespace lotse;

namespace {

constexpr quint64 begin = 100'000; // ms
constexpr QPointF place(20, 20);

void send(QWidget &widget, QEvent::Type type, quint64 time, QPointF at = place)
{
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, widget.mapFromGlobal(at), at, Qt::LeftButton, held, Qt::NoModifier);
    event.setTimestamp(time);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

class TestSecondClick final : public QObject
{
    Q_OBJECT

private slots:
    void reachesNothingElse_data()
    {
        QTest::addColumn<QEvent::Type>("press");
        QTest::addColumn<quint64>("later"); // ms
        QTest::addColumn<QPointF>("at");
        QTest::addColumn<bool>("acts");
        const auto interval = quint64(QApplication::doubleClickInterval());
        QTest::newRow("double click") << QEvent::MouseButtonDblClick << quint64(120) << place << false;
        QTest::newRow("second press") << QEvent::MouseButtonPress << quint64(120) << place << false;
        QTest::newRow("later") << QEvent::MouseButtonPress << interval + 50 << place << true;
        QTest::newRow("elsewhere") << QEvent::MouseButtonPress << quint64(120) << place + QPointF(200, 0) << true;
    }

    void reachesNothingElse()
    {
        QFETCH(const QEvent::Type, press);
        QFETCH(const quint64, later);
        QFETCH(const QPointF, at);
        QFETCH(const bool, acts);
        QWidget source;
        new SecondClick(source);
        QPushButton button;
        int clicks = 0;
        connect(&button, &QPushButton::clicked, this, [&clicks] { ++clicks; });
        for (QWidget *widget : {&source, static_cast<QWidget *>(&button)}) {
            widget->resize(600, 100);
            widget->move(0, 0);
            widget->show();
        }
        const auto click = [&](QEvent::Type type, quint64 time, QPointF where) {
            send(button, type, time, where);
            send(button, QEvent::MouseButtonRelease, time + 20, where);
        };
        send(source, QEvent::MouseButtonPress, begin);
        send(source, QEvent::MouseButtonRelease, begin + 30);
        click(press, begin + 30 + later, at);
        QCOMPARE(clicks, int(acts));
        // What comes after the pair is a click of its own.
        click(QEvent::MouseButtonPress, begin + 10'000, place);
        QCOMPARE(clicks, int(acts) + 1);
    }
};

QTEST_MAIN(TestSecondClick)
#include "tst_secondclick.moc"
