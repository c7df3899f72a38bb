// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/analysisjob.h"
#include "app/page/emptystate.h"
#include "tests/app/windowfixture.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lotse;

/// A library need not ask anything ("questions": []): then no step waits for an answer.
class TestNoQuestions final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void leadOnThroughEveryStep()
    {
        const QString folder = QStringLiteral(LOTSE_TEST_DATA "/faults/nothing-to-decide");
        WindowFixture fixture(Language::English, folder);
        fixture.window().files().openFile(folder + u"/one_weight.lotse"_s);
        QVERIFY(fixture.document().isOpen());
        QVERIFY(fixture.document().library().questions.isEmpty());
        fixture.window().openPage(PageId::Questions);
        EmptyState *none = nullptr;
        for (auto *shown : fixture.window().currentPage()->findChildren<EmptyState *>()) {
            if (shown->isVisible())
                none = shown;
        }
        QVERIFY2(none, "it says that nothing is asked");
        auto *on = none->findChild<QPushButton *>();
        QVERIFY(on);
        on->click();
        QCOMPARE(fixture.window().currentPageId(), PageId::Compare);
        // Comparison and ranking have their results instead of sending back to questions that are not there.
        for (const PageId page : {PageId::Compare, PageId::Ranking}) {
            fixture.window().openPage(page);
            QTRY_VERIFY_WITH_TIMEOUT(!fixture.document().analysisJob().isRunning(), 60'000);
            for (const auto *shown : fixture.window().currentPage()->findChildren<EmptyState *>())
                QVERIFY(!shown->isVisible());
            QVERIFY(fixture.find<QPushButton>(u"primaryButton"_s)->isEnabled());
        }
    }
};

QTEST_MAIN(TestNoQuestions)
#include "tst_noquestions.moc"
