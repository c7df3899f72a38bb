// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include "app/questions/answerrow.h"
#include "app/questions/questioncard.h"

#include <QAbstractButton>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestAnswerRow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void standsLevelWithItsKey_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest window") << QSize(880, 500);
        QTest::newRow("design") << QSize(1440, 900);
    }

    // A card is narrower at first, and asks for room that its answers do not need in the window.
    void standsLevelWithItsKey()
    {
        QFETCH(const QSize, size);
        WindowFixture fixture(Language::German);
        fixture.window().resize(size);
        fixture.window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&fixture.window()));
        fixture.window().files().createNew();
        fixture.window().openPage(PageId::Questions, u"use_case"_s);
        const auto *card = fixture.find<QuestionCard>(u"question/q_usecase"_s);
        QVERIFY(card);
        const QList<AnswerRow *> rows = card->findChildren<AnswerRow *>();
        QCOMPARE(rows.size(), 7);
        const auto middle = [](const QWidget &part) { return part.geometry().center().y(); };
        for (const AnswerRow *row : rows) {
            const auto *key = row->findChild<QLabel *>(u"answerKey"_s);
            QVERIFY(key);
            QTRY_VERIFY2(std::abs(middle(*key) - middle(*row->button())) <= 2,
                         qPrintable(u"%1: %2 px high"_s.arg(row->button()->accessibleName()).arg(row->height())));
        }
    }
};

QTEST_MAIN(TestAnswerRow)
#include "tst_answerrow.moc"
