// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include "app/questions/questioncard.h"

#include <QDoubleSpinBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestTypedInput final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void keepsANumberWhoseSectionIsLeft_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("main button by its key") << u"main button"_s;
        QTest::newRow("another section") << u"section"_s;
        QTest::newRow("another page by its key") << u"page"_s;
    }

    // At once after the last digit, as fast typists do.
    void keepsANumberWhoseSectionIsLeft()
    {
        QFETCH(const QString, way);
        WindowFixture fixture;
        enterNumber(fixture);
        if (way == "main button"_L1)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        else if (way == "section"_L1)
            fixture.window().openPage(PageId::Questions, u"strategy"_s);
        else
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(given(fixture), 3200.0);
        if (way == "page"_L1)
            fixture.window().openPage(PageId::Questions, u"strategy"_s);
        QVERIFY(!fixture.find<QuestionCard>(u"question/q_volume"_s)
                || !fixture.find<QuestionCard>(u"question/q_volume"_s)->isVisible());
        auto *next = fixture.find<QuestionCard>(u"question/q_dependence"_s);
        QVERIFY(next);
        next->choose(1);
        QVERIFY(next->isAnswered());
    }

    void savesANumberThatIsBeingTyped()
    {
        WindowFixture fixture;
        enterNumber(fixture);
        const QString path = fixture.filePath(u"typed.lotse"_s);
        fixture.window().files().askForPlace = [&](const QString & /*suggestion*/) { return path; };
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject saved = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject answers = saved["workloads"_L1][0]["answers"_L1].toObject();
        QCOMPARE(answers["q_volume"_L1].toDouble(), 3200.0);
        QVERIFY(!fixture.document().isModified());
    }

private:
    static void enterNumber(WindowFixture &fixture)
    {
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        fixture.window().files().createNew();
        fixture.window().openPage(PageId::Questions, u"q_volume"_s);
        auto *field = fixture.find<QuestionCard>(u"question/q_volume"_s)->findChild<QDoubleSpinBox *>(u"number"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"3200"_s);
        QVERIFY2(!given(fixture), "not confirmed yet");
    }

    static std::optional<double> given(const WindowFixture &fixture)
    {
        return fixture.document().workload().answers.value(u"q_volume"_s).number;
    }
};

QTEST_MAIN(TestTypedInput)
#include "tst_typedinput.moc"
