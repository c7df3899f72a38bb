// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/legaltext.h"
#include "report/words/phrasesin.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestLegalText final : public QObject
{
    Q_OBJECT

private slots:
    void saysHowWellTheTextIsKnown_data();
    void saysHowWellTheTextIsKnown();
    void namesWhoReviewedIt();
    void saysWhatNoLawyerHasReviewed_data();
    void saysWhatNoLawyerHasReviewed();
};

void TestLegalText::saysHowWellTheTextIsKnown_data()
{
    QTest::addColumn<Duty::BasisKind>("kind");
    QTest::addColumn<int>("grade"); // -1 = none
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    using enum Duty::BasisKind;
    QTest::newRow("read") << Law << int(LegalGrade::Read) << u"Gesetz, Wortlaut gelesen"_s << u"Law, wording read"_s;
    QTest::newRow("reported") << Law << int(LegalGrade::Reported) << u"Gesetz, teils nur nach Berichten anderer"_s
                              << u"Law, in part only as others report it"_s;
    QTest::newRow("not verified") << Guidance << int(LegalGrade::Unverified)
                                  << u"Auslegung der Behörden, nicht nachgeprüft"_s
                                  << u"Reading of the authorities, not verified"_s;
    QTest::newRow("not stated") << Contract << -1 << u"Vertrag"_s << u"Contract"_s;
    QTest::newRow("ours") << Recommendation << -1 << u"Unsere Empfehlung"_s << u"Our recommendation"_s;
}

void TestLegalText::saysHowWellTheTextIsKnown()
{
    QFETCH(const Duty::BasisKind, kind);
    QFETCH(const int, grade);
    Duty duty;
    duty.basisKind = kind;
    if (grade >= 0)
        duty.grade = LegalGrade(grade);
    QTEST(legalStandingText(duty, phrasesIn(Language::German)), "german");
    QTEST(legalStandingText(duty, phrasesIn(Language::English)), "english");
}

void TestLegalText::namesWhoReviewedIt()
{
    Duty duty;
    duty.review = LegalReview {.by = u"Rechtsanwältin A. Beispiel"_s, .date = QDate(2026, 12, 15)};
    QCOMPARE(legalStandingText(duty, phrasesIn(Language::German)),
             u"Gesetz, geprüft von Rechtsanwältin A. Beispiel am 15.12.2026"_s);
    QCOMPARE(legalStandingText(duty, phrasesIn(Language::English)),
             u"Law, reviewed by Rechtsanwältin A. Beispiel on 15 Dec 2026"_s);
}

void TestLegalText::saysWhatNoLawyerHasReviewed_data()
{
    QTest::addColumn<int>("unreviewed");
    QTest::addColumn<int>("all");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::newRow("none reviewed") << 3 << 3
                                   << u"Diese Texte sind noch von keiner Juristin und keinem Juristen geprüft."_s
                                   << u"No lawyer has reviewed these texts yet."_s;
    QTest::newRow("some") << 2 << 3 << u"2 dieser Texte sind noch von keiner Juristin und keinem Juristen geprüft."_s
                          << u"No lawyer has reviewed 2 of these texts yet."_s;
    QTest::newRow("one") << 1 << 3 << u"1 dieser Texte ist noch von keiner Juristin und keinem Juristen geprüft."_s
                         << u"No lawyer has reviewed 1 of these texts yet."_s;
    QTest::newRow("all reviewed") << 0 << 3 << QString() << QString();
    QTest::newRow("nothing there") << 0 << 0 << QString() << QString();
}

void TestLegalText::saysWhatNoLawyerHasReviewed()
{
    QFETCH(const int, unreviewed);
    QFETCH(const int, all);
    QTEST(unreviewedText(unreviewed, all, phrasesIn(Language::German)), "german");
    QTEST(unreviewedText(unreviewed, all, phrasesIn(Language::English)), "english");
}

QTEST_GUILESS_MAIN(TestLegalText)
#include "tst_legaltext.moc"
