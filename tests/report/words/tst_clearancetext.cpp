// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparisonsample.h"
#include "report/words/clearancetext.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

/// Why an option is in, not cleared or out, in words.
class TestClearanceText final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsMissingAndWhomToAsk_data();
    void saysWhatIsMissingAndWhomToAsk();
    void leavesOutWhatIsNotCompared();
};

void TestClearanceText::saysWhatIsMissingAndWhomToAsk_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QStringList>("lines");
    const QStringList german {
        u"gamma (EU): ungeklärt"_s, u"– privacy: nicht belegt, verlangt ist „mittel“ oder besser"_s,
        u"Verlangt durch Frage 1: Gesetz"_s, u"Weg: Beim Anbieter erfragen: What about privacy?"_s};
    QTest::newRow("not cleared, de") << Language::German << u"gamma.eu"_s << german;
    QTest::newRow("not cleared, en") << Language::English << u"gamma.eu"_s
                                     << QStringList {u"gamma (en) (EU (en)): not cleared"_s,
                                                     u"– privacy (en): unknown, asked for is “mittel (en)” or better"_s,
                                                     u"Asked for by question 1: Gesetz (en)"_s,
                                                     u"Unlock path: Ask the provider: What about privacy? (en)"_s};
    QTest::newRow("out, de") << Language::German << u"delta.eu"_s
                             << QStringList {u"delta (EU): ausgeschieden"_s,
                                             u"– privacy: schlecht, verlangt ist „mittel“ oder besser"_s,
                                             u"Verlangt durch Frage 1: Gesetz"_s,
                                             u"Weg: Eine andere Antwort auf Frage 1 würde das nicht verlangen."_s};
    QTest::newRow("in, en") << Language::English << u"alpha.eu"_s
                            << QStringList {u"alpha (en) (EU (en)): in"_s, u"No knock-out keeps it out."_s};
}

void TestClearanceText::saysWhatIsMissingAndWhomToAsk()
{
    QFETCH(Language, language);
    QFETCH(QString, option);
    QFETCH(QStringList, lines);
    Library library = sample::library();
    for (Profile &profile : library.profiles) {
        if (profile.id == "gamma"_L1)
            profile.claims.first() = sample::claim(u"privacy"_s, {});
    }
    const Evaluation evaluation = evaluate(library, sample::engagement());

    const QString text = clearanceText(library, evaluation, *evaluation.option(option), language);
    QVERIFY2(text.startsWith(lines.constFirst()), qPrintable(text));
    for (const QString &line : std::as_const(lines))
        QVERIFY2(text.split(u'\n').contains(line), qPrintable(line + u" in:\n"_s + text));
}

void TestClearanceText::leavesOutWhatIsNotCompared()
{
    const Library library = sample::library();
    const Evaluation evaluation = evaluate(library, sample::engagement());
    QCOMPARE(clearanceText(library, evaluation, QStringList {u"gone.eu"_s}, Language::English), QString());
    const QStringList parts =
        clearanceText(library, evaluation, QStringList {u"alpha.eu"_s, u"delta.eu"_s}, Language::English)
            .split(u"\n\n"_s);
    QCOMPARE(parts.size(), 2);
    QVERIFY(parts.last().startsWith(u"delta"_s));
}

QTEST_GUILESS_MAIN(TestClearanceText)
#include "tst_clearancetext.moc"
