// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/statusline.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lotse;

/// The hint has the room that there is, and is read whole where that is too little.
class TestStatusLine final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void whatIsSaidElsewhereGivesWayToTheHint_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isElided");
        QTest::addColumn<qsizetype>("besides"); // language and text size
        QTest::newRow("wide") << 1366 << false << qsizetype(2);
        QTest::newRow("narrow") << 560 << false << qsizetype(1); // as many as have room
        QTest::newRow("too narrow") << 200 << true << qsizetype(0);
    }

    void whatIsSaidElsewhereGivesWayToTheHint()
    {
        QFETCH(const int, width);
        QFETCH(const bool, isElided);
        const QString hint = u"Keys 1–9 choose an answer, Tab goes to the next question"_s;
        StatusLine line;
        line.showInterface(100);
        line.setHint(hint);
        line.resize(width, 24);
        line.show();
        QVERIFY(QTest::qWaitForWindowExposed(&line));
        const auto *label = line.findChild<QLabel *>(u"keyHint"_s);
        QCOMPARE(label->text(), hint); // what a screen reader reads
        QTRY_COMPARE(label->toolTip(), isElided ? hint : QString());
        QTRY_COMPARE(label->fontMetrics().horizontalAdvance(hint) > label->contentsRect().width(), isElided);
        const QList<QLabel *> labels = line.findChildren<QLabel *>();
        const auto shown = std::ranges::count_if(labels, [](const QLabel *each) {
            return each->isVisible()
                && (each->text().startsWith(u"Interface"_s) || each->text().startsWith(u"Text "_s));
        });
        QTEST(qsizetype(shown), "besides");
    }

    void aNoteStandsInPlaceOfTheHint()
    {
        StatusLine line;
        const auto *label = line.findChild<QLabel *>(u"keyHint"_s);
        line.setHint(u"Hint"_s);
        line.showNote(u"Note"_s);
        QCOMPARE(label->text(), u"Note"_s);
        line.showNote({});
        QCOMPARE(label->text(), u"Hint"_s);
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
