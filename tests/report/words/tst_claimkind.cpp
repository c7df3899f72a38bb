// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/claimmarks.h"
#include "report/words/claimkind.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// What stands behind a claim, in words and signs: no judgement and nothing unconfirmed looks like a fact.
class TestClaimKind : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatStandsBehindAClaim_data();
    void saysWhatStandsBehindAClaim();
    void onlyWhatIsHeldForCertainIsAFact();
    void whatSourcesDisagreeAboutIsNoFact_data();
    void whatSourcesDisagreeAboutIsNoFact();
    void signsStandForMarks_data();
    void signsStandForMarks();
    void marksFollowTheCell();
};

void TestClaimKind::saysWhatStandsBehindAClaim_data()
{
    QTest::addColumn<QString>("factKind");
    QTest::addColumn<Basis>("basis");
    QTest::addColumn<Confidence>("confidence");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *name, const QString &factKind, Basis basis, Confidence confidence,
                        const QString &german, const QString &english) {
        QTest::newRow(name) << factKind << basis << confidence << german << english;
    };
    using enum Basis;
    using enum Confidence;
    row("read in the contract", u"contract_term"_s, Contract, High, u"Tatsache, laut Vertrag"_s,
        u"fact, according to the contract"_s);
    row("of a contract, read at second hand", u"contract_term"_s, Contract, Low,
        u"unbestätigt, soll im Vertrag stehen"_s, u"unconfirmed, said to stand in the contract"_s);
    row("a data set", u"model_list"_s, Press, High, u"Tatsache, laut Dritten"_s, u"fact, according to third parties"_s);
    row("a blog", u"price"_s, Press, Medium, u"Angabe von Dritten"_s, u"statement of third parties"_s);
    row("a documentation that was not read itself", u"price"_s, OfficialDocumentation, Medium,
        u"Angabe, gestützt auf den Anbieter"_s, u"statement, resting on the provider"_s);
    row("a judgement", u"contract_term"_s, OwnAssessment, High, u"unsere Einschätzung"_s, u"our assessment"_s);
    row("a judgement by its kind", u"assessment"_s, OfficialDocumentation, High, u"unsere Einschätzung"_s,
        u"our assessment"_s);
    row("our judgement on what a law asks for", u"regulated"_s, OwnAssessment, Low, u"unsere Rechtsauslegung"_s,
        u"legal reading, ours"_s);
    row("a reading of the law", u"law"_s, Press, High, u"unsere Rechtsauslegung"_s, u"legal reading, ours"_s);
}

void TestClaimKind::saysWhatStandsBehindAClaim()
{
    QFETCH(QString, factKind);
    QFETCH(Basis, basis);
    QFETCH(Confidence, confidence);
    Library library;
    Regulation regulation;
    regulation.criteria = {u"lawful"_s};
    library.regulations = {regulation};
    Criterion criterion;
    criterion.id = factKind == "regulated"_L1 ? u"lawful"_s : u"other"_s;
    criterion.factKind = factKind;
    CellEvaluation cell;
    cell.basis = basis;
    cell.confidence = confidence;
    QTEST(claimKindText(library, criterion, cell, Phrases(Language::German)), "german");
    QTEST(claimKindText(library, criterion, cell, Phrases(Language::English)), "english");
    cell.ownClaim = true; // the client's word replaces all of it
    QCOMPARE(claimKindText(library, criterion, cell, Phrases(Language::English)), u"stated by the client"_s);
    cell.ownClaim = false;
    cell.unknown = true;
    QCOMPARE(claimKindText(library, criterion, cell, Phrases(Language::English)), u"unknown"_s);
}

// Each combination of kind, basis and confidence: the word "fact" needs high confidence and no judgement.
void TestClaimKind::onlyWhatIsHeldForCertainIsAFact()
{
    const Library library;
    const Phrases german(Language::German);
    const Phrases english(Language::English);
    int facts = 0;
    for (const QString &factKind : {u"law"_s, u"assessment"_s, u"price"_s}) {
        for (int basis = 0; basis <= int(Basis::OwnAssessment); ++basis) {
            for (const std::optional<Confidence> confidence :
                 {std::optional<Confidence>(), std::optional(Confidence::High), std::optional(Confidence::Medium),
                  std::optional(Confidence::Low)}) {
                Criterion criterion;
                criterion.factKind = factKind;
                CellEvaluation cell;
                cell.basis = Basis(basis);
                cell.confidence = confidence;
                const bool isFact =
                    factKind == "price"_L1 && cell.basis != Basis::OwnAssessment && confidence == Confidence::High;
                QCOMPARE(claimKindText(library, criterion, cell, german).contains(u"Tatsache"_s), isFact);
                QCOMPARE(claimKindText(library, criterion, cell, english).contains(u"fact"_s), isFact);
                facts += isFact ? 1 : 0;
            }
        }
    }
    QCOMPARE(facts, 4);
}

void TestClaimKind::whatSourcesDisagreeAboutIsNoFact_data()
{
    QTest::addColumn<std::optional<Basis>>("basis"); // none: another reading than that of the file counts
    QTest::addColumn<std::optional<Confidence>>("confidence");
    QTest::addColumn<bool>("contradicting");
    QTest::addColumn<bool>("assumed");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    using Rests = std::optional<Basis>;
    using Sure = std::optional<Confidence>;
    QTest::newRow("disputed") << Rests(Basis::Contract) << Sure(Confidence::High) << true << false
                              << u"strittig, laut Vertrag"_s << u"disputed, according to the contract"_s;
    QTest::newRow("another reading is only assumed")
        << Rests(Basis::Contract) << Sure(Confidence::High) << true << true << u"Tatsache, laut Vertrag"_s
        << u"fact, according to the contract"_s;
    QTest::newRow("disputed, the other reading counts")
        << Rests() << Sure() << true << false << u"strittig, Art der Quelle nicht angegeben"_s
        << u"disputed, kind of source not stated"_s;
    QTest::newRow("only the other reading counts")
        << Rests() << Sure(Confidence::High) << false << false << u"Angabe, Art der Quelle nicht angegeben"_s
        << u"statement, kind of source not stated"_s;
    QTest::newRow("only the other reading counts, and nobody says how sure it is")
        << Rests() << Sure() << false << false << u"unbestätigt, Art der Quelle nicht angegeben"_s
        << u"unconfirmed, kind of source not stated"_s;
}

void TestClaimKind::whatSourcesDisagreeAboutIsNoFact()
{
    const Library library;
    Criterion criterion;
    criterion.factKind = u"price"_s;
    CellEvaluation cell;
    QFETCH(std::optional<Basis>, basis);
    QFETCH(std::optional<Confidence>, confidence);
    cell.basis = basis;
    cell.confidence = confidence;
    QFETCH(bool, contradicting);
    QFETCH(bool, assumed);
    cell.contradicting = contradicting;
    cell.assumed = assumed;
    QTEST(claimKindText(library, criterion, cell, Phrases(Language::German)), "german");
    QTEST(claimKindText(library, criterion, cell, Phrases(Language::English)), "english");
    QVERIFY(!isJudgement(criterion, cell));
}

void TestClaimKind::signsStandForMarks_data()
{
    QTest::addColumn<report::Marks>("marks");
    QTest::addColumn<QString>("signs");
    QTest::addColumn<QString>("legend");
    QTest::newRow("none") << report::Marks {} << QString() << QString();
    QTest::newRow("stale") << report::Marks {.stale = true} << u"*"_s << u"*\u00a0veraltet"_s;
    QTest::newRow("two") << report::Marks {.stale = true, .lowConfidence = true} << u"*†"_s
                         << u"*\u00a0veraltet · †\u00a0geringe Sicherheit"_s;
    QTest::newRow("contradicted") << report::Marks {.contradicted = true} << u"‡"_s
                                  << u"‡\u00a0Quellen widersprechen sich"_s;
    QTest::newRow("assumed") << report::Marks {.assumed = true} << u"¿"_s << u"¿\u00a0andere Lesart angenommen"_s;
    QTest::newRow("judged") << report::Marks {.judged = true} << u"°"_s << u"°\u00a0unsere Wertung"_s;
    QTest::newRow("stated") << report::Marks {.stated = true} << u"~"_s << u"~\u00a0Angabe des Kunden"_s;
}

void TestClaimKind::signsStandForMarks()
{
    QFETCH(report::Marks, marks);
    QTEST(report::signsOf(marks), "signs");
    QTEST(report::legendOf(marks, Phrases(Language::German)), "legend");
    report::Marks both {.stale = true};
    both |= marks;
    QCOMPARE(report::signsOf(both).size(), report::signsOf(marks).size() + (marks.stale ? 0 : 1));
}

void TestClaimKind::marksFollowTheCell()
{
    Criterion criterion;
    criterion.factKind = u"price"_s;
    CellEvaluation cell;
    cell.basis = Basis::OwnAssessment;
    cell.confidence = Confidence::Low;
    cell.stale = true;
    QCOMPARE(report::signsOf(report::marksOf(criterion, cell)), u"*†°"_s);
    cell.ownClaim = true;
    cell.stale = false;
    QCOMPARE(report::signsOf(report::marksOf(criterion, cell)), u"~"_s);
    cell = CellEvaluation();
    cell.confidence = Confidence::High;
    cell.basis = Basis::Contract;
    cell.contradicting = true;
    QCOMPARE(report::signsOf(report::marksOf(criterion, cell)), u"‡"_s);
    cell.assumed = true; // an assumption is never called a contradiction
    QCOMPARE(report::signsOf(report::marksOf(criterion, cell)), u"¿"_s);
    cell = CellEvaluation();
    cell.unknown = true; // says so itself
    QCOMPARE(report::signsOf(report::marksOf(criterion, cell)), QString());
}

QTEST_GUILESS_MAIN(TestClaimKind)
#include "tst_claimkind.moc"
