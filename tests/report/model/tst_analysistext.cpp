// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonwriter.h"
#include "report/model/analysistext.h"
#include "report/model/checktext.h"
#include "report/model/fliptext.h"
#include "report/model/reservation.h"
#include "report/words/recommendationtext.h"

#include "tests/report/model/shopanalysis.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// What the analysis says: whole sentences in both languages on verdict, places and what to check next.
class TestAnalysisText : public QObject, private ShopAnalysis
{
    Q_OBJECT

private slots:
    void initTestCase() { load(); }
    void sharesAreNeverRoundedToCertainty_data();
    void sharesAreNeverRoundedToCertainty();
    void saysWhyThereIsNoVerdict_data();
    void saysWhyThereIsNoVerdict();
    void namesTheRival_data();
    void namesTheRival();
    void namesWhomTheAgreedCriterionSpeaksFor();
    void figuresSpeakOfWhomTheVerdictNames_data();
    void figuresSpeakOfWhomTheVerdictNames();
    void settledOnlyWhereNothingElseCan_data();
    void settledOnlyWhereNothingElseCan();
    void anAnswerOfLittleUseMayStillTurnTheAdvice_data();
    void anAnswerOfLittleUseMayStillTurnTheAdvice();
    void saysWhoSharesTheLead_data();
    void saysWhoSharesTheLead();
    void saysWhetherTheAgreedCriterionDecides_data();
    void saysWhetherTheAgreedCriterionDecides();
    void closePointsAreNoContradiction_data();
    void closePointsAreNoContradiction();
    void sentencesAreWhole_data();
    void sentencesAreWhole();
    void aListThatIsCutSaysSo();
    void marksTravelWithWhatIsSettled_data();
    void marksTravelWithWhatIsSettled();
    void aKnockOutByAGuessIsAReservation_data();
    void aKnockOutByAGuessIsAReservation();
    void aShareBelowTheLimitIsSeenBelowIt();
    void saysThatNothingIsKnownAboutTheWeights();
    void namesAnAgreedCriterionThatIsNotThere();
};

void TestAnalysisText::sharesAreNeverRoundedToCertainty_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("never") << 0.0 << u"0\u202f%"_s;
    QTest::newRow("hardly") << 0.0001 << u"<\u202f1\u202f%"_s;
    QTest::newRow("half") << 0.414 << u"41\u202f%"_s;
    QTest::newRow("nearly") << 0.9999 << u">\u202f99\u202f%"_s;
    QTest::newRow("always") << 1.0 << u"100\u202f%"_s;
}

void TestAnalysisText::sharesAreNeverRoundedToCertainty()
{
    QFETCH(double, share);
    QFETCH(QString, text);
    for (const Language language : {Language::German, Language::English}) {
        const Phrases phrases(language);
        QString expected = text;
        if (language == Language::English) // no gaps before the sign
            expected.remove(u'\u202f');
        QCOMPARE(AnalysisText(m_library, m_evaluation, phrases).percent(share), expected);
    }
}

void TestAnalysisText::saysWhyThereIsNoVerdict_data()
{
    QTest::addColumn<QStringList>("options"); // of the sample's options; "-" before one that fails
    QTest::addColumn<NoVerdictCause>("cause");
    QTest::addColumn<QString>("german");
    QTest::addColumn<bool>("asks");
    using List = QStringList;
    QTest::newRow("no option") << List {} << NoVerdictCause::NoOption
                               << u"Kein Urteil: Noch wird keine Option verglichen"_s << false;
    QTest::newRow("all failed") << List {u"-a"_s, u"-b"_s} << NoVerdictCause::AllFailed
                                << u"Kein Urteil: Jede Option verfehlt ein K.-o.-Kriterium"_s << false;
    QTest::newRow("one left") << List {u"-a"_s, u"b"_s} << NoVerdictCause::OneCandidate
                              << u"Kein Urteil: Es gibt nichts, womit b zu vergleichen wäre"_s << false;
    QTest::newRow("nothing asked") << List {u"a"_s, u"b"_s} << NoVerdictCause::NothingAsked
                                   << u"Kein Urteil: Noch ist keine Frage beantwortet"_s << false;
    QTest::newRow("no weight") << List {u"a"_s, u"b"_s} << NoVerdictCause::NoWeight
                               << u"Kein Urteil: Kein Kriterium hat ein Gewicht"_s << false;
    QTest::newRow("nothing applies to one")
        << List {u"a"_s, u"b"_s} << NoVerdictCause::NothingApplies
        << u"Kein Urteil: Was ein Gewicht hat, entfällt bei einer der Optionen ganz"_s << false;
    QTest::newRow("nothing known") << List {u"a"_s, u"b"_s} << NoVerdictCause::NothingKnown
                                   << u"Kein Urteil: Zu wenig ist bekannt"_s << true;
    QTest::newRow("none cleared") << List {u"?a"_s, u"?b"_s} << NoVerdictCause::NoneCleared
                                  << u"Kein Urteil: Noch keine Option ist dabei"_s << true;
}

void TestAnalysisText::saysWhyThereIsNoVerdict()
{
    QFETCH(QStringList, options);
    QFETCH(NoVerdictCause, cause);
    QFETCH(QString, german);
    QFETCH(bool, asks);
    Evaluation evaluation;
    const double weight = cause == NoVerdictCause::NoWeight ? 0 : 1;
    evaluation.nothingAsked = cause == NoVerdictCause::NothingAsked;
    evaluation.weights.append({.criterion = u"support"_s, .middle = weight});
    for (const QString &name : options) {
        OptionEvaluation option;
        option.deployment = name.last(1);
        option.providerName = {option.deployment, option.deployment};
        option.clearance = name.startsWith(u'-') ? Clearance::Failed
            : name.startsWith(u'?')              ? Clearance::NotCleared
                                                 : Clearance::Passed;
        CellEvaluation cell;
        cell.criterion = u"support"_s;
        cell.unknown = cause == NoVerdictCause::NothingKnown;
        option.applyingWeight = cause == NoVerdictCause::NothingApplies ? 0 : 1;
        option.cells = {cell};
        evaluation.options.append(option);
    }
    QCOMPARE(evaluation.noVerdict(), cause);
    Analysis analysis;
    analysis.verdict = verdictOf(evaluation, {}, {});
    Check open;
    open.criterion = u"support"_s;
    open.option = u"a"_s;
    open.value = cause == NoVerdictCause::NoneCleared ? 0.3 : 0;
    analysis.checkNext = {.wrongChoice = 0.4, .checks = {open}, .settled = false, .draws = 1024};
    const Phrases phrases(Language::German);
    const AnalysisText words(m_library, evaluation, phrases);
    const FlipText flipWords(m_library, evaluation, phrases);
    const CheckText checks(m_library, evaluation, phrases);
    QCOMPARE(words.verdict(analysis), german);
    QVERIFY(!words.verdictReason(analysis).isEmpty());
    QVERIFY(words.rival(analysis).isEmpty());
    QCOMPARE(flipWords.flipLines(analysis.sensitivity, 3).size(), 0);
    const QString next = checks.checkNext(analysis);
    QVERIFY2(next.contains(checks.check(open)) == asks, qPrintable(next));
    QVERIFY2(!next.contains(u"Entschieden"_s) && !next.contains(u'%') == !(cause == NoVerdictCause::NoneCleared),
             qPrintable(next));
}

void TestAnalysisText::namesTheRival_data()
{
    QTest::addColumn<double>("rivalShare");
    QTest::addColumn<Clearance>("clearance");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("pair");
    QTest::newRow("behind") << 0.41 << Clearance::Passed << u"Verdict open: a is first in 43% of the cases, b in 41%"_s
                            << u"Of these two alone, a stands before b in 50.4% of the cases."_s;
    QTest::newRow("more often") << 0.57 << Clearance::NotCleared
                                << u"Verdict open: a has the most points of what is in, but is first in 43% of the "
                                   "cases, b [not cleared] in 57%"_s
                                << u"Of these two alone, a stands before b [not cleared] in 50.4% of the cases."_s;
    QTest::newRow("as often") << 0.43 << Clearance::Passed
                              << u"Verdict open: a is first in 43% of the cases, b in 43%"_s
                              << u"Of these two alone, a stands before b in 50.4% of the cases."_s;
    QTest::newRow("never") << 0.0 << Clearance::Passed << u"Verdict open: a is first in 43% of the cases"_s
                           << u"Of these two alone, a stands before b in 50.4% of the cases."_s;
}

void TestAnalysisText::namesTheRival()
{
    QFETCH(double, rivalShare);
    QFETCH(Clearance, clearance);
    Evaluation evaluation = twoOptions();
    evaluation.options[1].clearance = clearance;
    Robustness robustness;
    robustness.options = {u"a"_s, u"b"_s};
    robustness.firstPlace = {0.43, rivalShare};
    robustness.pairwise = {{0, 0.504}, {0.496, 0}};
    Analysis analysis;
    analysis.robustness = robustness;
    analysis.verdict = verdictOf(evaluation, robustness, {});
    const Phrases phrases(Language::English);
    const AnalysisText words(m_library, evaluation, phrases);
    QTEST(words.verdict(analysis), "headline");
    QTEST(words.rival(analysis), "pair");
    QCOMPARE(words.verdictReason(analysis).contains(u"first more often"_s), rivalShare > 0.43);
}

void TestAnalysisText::namesWhomTheAgreedCriterionSpeaksFor()
{
    const Evaluation evaluation = twoOptions();
    Verdict verdict;
    verdict.kind = VerdictKind::Clear;
    verdict.leader = u"a"_s;
    verdict.recommended = u"a"_s;
    const Phrases phrases(Language::English);
    const auto said = [&] { return RecommendationText(m_library, evaluation, phrases, &verdict).sentence(Workload()); };
    QVERIFY2(said().contains(u"a is ahead"_s), qPrintable(said()));
    verdict.decidedBy = u"support"_s;
    QVERIFY2(said().contains(u"a is ahead"_s), qPrintable(said())); // the criterion says the same
    verdict.recommended = u"b"_s;
    QVERIFY2(said().contains(u"a is closely ahead"_s) && said().contains(u"speaks for b"_s), qPrintable(said()));
}

void TestAnalysisText::figuresSpeakOfWhomTheVerdictNames_data()
{
    QTest::addColumn<bool>("level");
    QTest::addColumn<bool>("agreed");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("share");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("pair");
    const QString aBeforeC = u"Of these two alone, a stands before c in 70.0% of the cases."_s;
    const QString byPoints = u"By points alone, a stands before b in 80.0% of the cases; “Betreuung” speaks for b."_s;
    const QString both =
        u"of the cases put b first, for which “Betreuung” speaks; 60% put a first. “Clear” needs 90%."_s;
    QTest::newRow("the leader") << false << false << u"Verdict leaning: a is first in 60% of the cases, c in 30%"_s
                                << u"60%"_s << u"of the cases put a first. “Clear” needs 90%."_s << aBeforeC;
    QTest::newRow("the agreed criterion speaks for another")
        << false << true << u"Verdict open: a is first in 60% of the cases, but “Betreuung” speaks for b"_s << u"10%"_s
        << both << byPoints;
    QTest::newRow("level, and it speaks for the less frequent")
        << true << true << u"Verdict open: a and b share the lead, b is first in 10% of the cases"_s << u"10%"_s << both
        << byPoints;
    QTest::newRow("level, and nothing tells them apart")
        << true << false << u"Verdict open: a and b share the lead, a is first in 60% of the cases"_s << u"60%"_s
        << u"of the cases: none of those that share the lead is first more often. “Clear” needs 90%."_s << aBeforeC;
}

void TestAnalysisText::figuresSpeakOfWhomTheVerdictNames()
{
    QFETCH(bool, level);
    QFETCH(bool, agreed);
    Evaluation evaluation = twoOptions();
    evaluation.options.append(evaluation.options.last());
    evaluation.options[2].deployment = u"c"_s;
    evaluation.options[2].providerName = {u"c"_s, u"c"_s};
    evaluation.options[0].score.likely = 80;
    evaluation.options[1].score.likely = level ? 80 : 79.5;
    evaluation.options[1].rank = level ? 1 : 2;
    evaluation.options[2].score.likely = 50;
    evaluation.options[2].rank = 3;
    evaluation.options[1].cells[0].value100.likely = 100;
    for (OptionEvaluation &option : evaluation.options)
        option.provider = option.deployment;
    evaluation.thresholds.nearTie = 1;
    evaluation.thresholds.clearShare = 0.9;
    evaluation.thresholds.leaningShare = 0.5;
    evaluation.thresholds.nearTieCriterion = agreed ? u"support"_s : QString();
    Analysis analysis;
    analysis.robustness.options = {u"a"_s, u"b"_s, u"c"_s};
    analysis.robustness.firstPlace = {0.6, 0.1, 0.3};
    analysis.robustness.pairwise = {{0, 0.8, 0.7}, {0.2, 0, 0.4}, {0.3, 0.6, 0}};
    analysis.verdict = verdictOf(evaluation, analysis.robustness, {});
    QCOMPARE(analysis.verdict.leader, u"a"_s);
    const Phrases phrases(Language::English);
    const AnalysisText words(m_library, evaluation, phrases);
    QTEST(words.share(analysis), "share");
    QFETCH(QString, headline);
    QFETCH(QString, caption);
    QFETCH(QString, pair);
    const QString agreedName = words.criterion(u"support");
    QCOMPARE(words.verdict(analysis), headline.replace(u"Betreuung"_s, agreedName));
    QCOMPARE(words.shareCaption(analysis), caption.replace(u"Betreuung"_s, agreedName));
    QCOMPARE(words.rival(analysis), pair.replace(u"Betreuung"_s, agreedName));
}

void TestAnalysisText::settledOnlyWhereNothingElseCan_data()
{
    QTest::addColumn<VerdictKind>("kind");
    QTest::addColumn<double>("pointsOfOther");
    QTest::addColumn<Clearance>("clearance");
    QTest::addColumn<bool>("settled");
    QTest::newRow("clear") << VerdictKind::Clear << 79.0 << Clearance::Passed << true;
    QTest::newRow("leaning: weights may change it") << VerdictKind::Leaning << 60.0 << Clearance::Passed << false;
    QTest::newRow("open: weights may change it") << VerdictKind::Open << 60.0 << Clearance::Passed << false;
    QTest::newRow("not cleared, far behind") << VerdictKind::Clear << 60.0 << Clearance::NotCleared << true;
    QTest::newRow("not cleared, close behind") << VerdictKind::Clear << 79.4 << Clearance::NotCleared << false;
    QTest::newRow("not cleared, ahead by points") << VerdictKind::Clear << 90.0 << Clearance::NotCleared << false;
    QTest::newRow("out, close behind") << VerdictKind::Clear << 79.4 << Clearance::Failed << true;
}

void TestAnalysisText::settledOnlyWhereNothingElseCan()
{
    QFETCH(const VerdictKind, kind);
    QFETCH(const double, pointsOfOther);
    QFETCH(const Clearance, clearance);
    Analysis analysis;
    analysis.verdict.kind = kind;
    analysis.verdict.leader = u"a"_s;
    analysis.checkNext.settled = true;
    Check open;
    open.option = u"b"_s;
    open.criterion = u"support"_s;
    analysis.checkNext.checks = {open};
    const Phrases phrases(Language::English);
    Evaluation evaluation = twoOptions();
    evaluation.thresholds.nearTie = 2;
    evaluation.options[0].score.likely = 80;
    evaluation.options[1].score.likely = pointsOfOther;
    evaluation.options[1].clearance = clearance;
    QTEST(CheckText(m_library, evaluation, phrases).checkNext(analysis).startsWith(u"Settled"_s), "settled");
}

void TestAnalysisText::anAnswerOfLittleUseMayStillTurnTheAdvice_data()
{
    QTest::addColumn<Clearance>("clearance");
    QTest::addColumn<QString>("says");
    const QString average =
        u"Averaged over the possible answers, no single question helps the choice noticeably. Particular answers to "
        "these would %1, though: b: Support (unknown)."_s;
    QTest::newRow("one leads") << Clearance::Passed << average.arg(u"change the advice"_s);
    QTest::newRow("none is in") << Clearance::NotCleared << average.arg(u"let an option in"_s);
}

void TestAnalysisText::anAnswerOfLittleUseMayStillTurnTheAdvice()
{
    QFETCH(const Clearance, clearance);
    QFETCH(QString, says);
    Evaluation evaluation = twoOptions();
    for (OptionEvaluation &option : evaluation.options)
        option.clearance = clearance;
    Analysis analysis;
    analysis.verdict.cause = clearance == Clearance::Passed ? NoVerdictCause::None : NoVerdictCause::NoneCleared;
    analysis.checkNext.draws = 1000;
    analysis.checkNext.checks = {{.option = u"b"_s, .criterion = u"support"_s, .flips = true}};
    const Phrases phrases(Language::English);
    const CheckText words(m_library, evaluation, phrases);
    QCOMPARE(words.checkNext(analysis), says.replace(u"Support"_s, words.criterion(u"support")));
}

void TestAnalysisText::saysWhoSharesTheLead_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("reason");
    QTest::newRow("two") << 2 << u"Verdict open: o0 and o1 share the lead, o1 is first in 55% of the cases"_s
                         << u"No option stands alone at the head: o0 and o1 have the same points."_s;
    QTest::newRow("four") << 4 << u"Verdict open: 4 options share the lead, o1 is first in 55% of the cases"_s
                          << u"No option stands alone at the head: o0, o1, o2 and o3 have the same points."_s;
}

void TestAnalysisText::saysWhoSharesTheLead()
{
    QFETCH(int, count);
    Evaluation evaluation;
    evaluation.weights.append({.criterion = u"support"_s, .middle = 1});
    Robustness robustness;
    for (int i = 0; i < count; ++i) {
        OptionEvaluation option;
        option.deployment = u"o%1"_s.arg(i);
        option.provider = option.deployment;
        option.providerName = {option.deployment, option.deployment};
        option.rank = 1;
        option.cells.append({.criterion = u"support"_s});
        evaluation.options.append(option);
        robustness.options.append(option.deployment);
        robustness.firstPlace.append(i == 1 ? 0.55 : 0.45 / (count - 1));
        robustness.pairwise.append(QList<double>(count, 0.5));
    }
    Analysis analysis;
    analysis.robustness = robustness;
    analysis.verdict = verdictOf(evaluation, robustness, {});
    const Phrases phrases(Language::English);
    const AnalysisText words(m_library, evaluation, phrases);
    QTEST(words.verdict(analysis), "headline");
    QTEST(words.verdictReason(analysis), "reason");
}

void TestAnalysisText::saysWhetherTheAgreedCriterionDecides_data()
{
    QTest::addColumn<QString>("decidedBy");
    QTest::addColumn<QString>("recommended");
    QTest::addColumn<QString>("says");
    QTest::newRow("decides") << u"support"_s << u"b"_s << u"is set to decide then: b."_s;
    QTest::newRow("tells nobody apart") << QString() << u"a"_s << u"set to decide then, does not tell them apart."_s;
    QTest::newRow("leaves several") << u"support"_s << QString() << u"leaves several of them equal."_s;
}

void TestAnalysisText::saysWhetherTheAgreedCriterionDecides()
{
    QFETCH(QString, decidedBy);
    QFETCH(QString, recommended);
    QFETCH(QString, says);
    Evaluation evaluation = twoOptions();
    evaluation.thresholds.nearTieCriterion = u"support"_s;
    Verdict verdict;
    verdict.nearTie = true;
    verdict.close = {u"a"_s, u"b"_s};
    verdict.decidedBy = decidedBy;
    verdict.recommended = recommended;
    const Phrases phrases(Language::English);
    const QString said = AnalysisText(m_library, evaluation, phrases).nearTie(verdict);
    QVERIFY2(said.endsWith(says), qPrintable(said));
}

void TestAnalysisText::closePointsAreNoContradiction_data()
{
    QTest::addColumn<double>("firstPlace");
    QTest::addColumn<bool>("flips"); // a single open claim changes the first place
    QTest::addColumn<bool>("tied");
    QTest::addColumn<QString>("recommended"); // by "support", where that tells them apart
    QTest::addColumn<QString>("says");
    const QString hardly = u"All the same, who leads hardly depends on what is uncertain."_s;
    const QString mostly = u"All the same, what is uncertain does not change who leads in most cases."_s;
    QTest::newRow("in nearly all cases") << 0.94 << false << false << QString() << hardly;
    QTest::newRow("in nearly all, but one claim is enough") << 0.94 << true << false << QString() << mostly;
    QTest::newRow("in most") << 0.89 << false << false << QString() << mostly;
    QTest::newRow("in half of them") << 0.5 << false << false << QString() << QString();
    QTest::newRow("share the lead") << 0.94 << false << true << QString() << QString();
    QTest::newRow("another one is advised") << 0.94 << false << false << u"b"_s << QString();
    QTest::newRow("the leader is advised") << 0.94 << false << false << u"a"_s << hardly;
}

void TestAnalysisText::closePointsAreNoContradiction()
{
    QFETCH(const double, firstPlace);
    QFETCH(const bool, flips);
    QFETCH(const bool, tied);
    QFETCH(const QString, recommended);
    QFETCH(const QString, says);
    Verdict verdict;
    verdict.leader = u"a"_s;
    verdict.firstPlace = firstPlace;
    verdict.tied = tied;
    verdict.nearTie = true;
    verdict.close = {u"a"_s, u"b"_s};
    verdict.recommended = recommended;
    if (!recommended.isEmpty())
        verdict.decidedBy = u"support"_s;
    if (flips)
        verdict.factFlips.append(Flip());
    const Phrases phrases(Language::English);
    const QString said = AnalysisText(m_library, twoOptions(), phrases).nearTie(verdict);
    QVERIFY2(said.startsWith(u"Close together (within 2 points): a and b."_s), qPrintable(said));
    QVERIFY2(says.isEmpty() ? !said.contains(u"All the same"_s) : said.endsWith(says), qPrintable(said));
}

void TestAnalysisText::sentencesAreWhole_data()
{
    QTest::addColumn<QString>("sample");
    for (const char *name : {"lake_constance_manufacturer", "tax_practice", "online_shop"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestAnalysisText::sentencesAreWhole()
{
    QFETCH(QString, sample);
    const Engagement engagement =
        readEngagementFile(u":/samples/%1.lotse"_s.arg(sample), m_library).engagement.value_or(Engagement());
    const Evaluation evaluation = evaluate(m_library, engagement);
    SamplingSettings settings;
    settings.draws = 5000;
    const Analysis analysis = analyse(m_library, engagement, evaluation, settings);
    const auto sentences = [&](Language language) {
        const Phrases phrases(language);
        const AnalysisText words(m_library, evaluation, phrases);
        const FlipText flipWords(m_library, evaluation, phrases);
        const CheckText checks(m_library, evaluation, phrases);
        QStringList all {words.verdictReason(analysis), checks.checkNext(analysis)};
        for (const Flip &flip : analysis.sensitivity.flips)
            all.append(flipWords.flip(flip));
        for (const FlipSentence &line : flipWords.flipLines(analysis.sensitivity, 3))
            all.append(line.sentence);
        for (const QString &option : analysis.robustness.options) {
            if (const QString whom = words.centralWeights(analysis.robustness, option); !whom.isEmpty())
                all.append(whom);
        }
        return all;
    };
    const QStringList german = sentences(Language::German);
    const QStringList english = sentences(Language::English);
    QCOMPARE(german.size(), english.size());
    QVERIFY(german.size() > 2);
    static const QRegularExpression placeholder(u"%[0-9n]"_s);
    for (qsizetype i = 0; i < german.size(); ++i) {
        QVERIFY2(german.at(i) != english.at(i), qPrintable(english.at(i)));
        for (const QString &sentence : {german.at(i), english.at(i)}) {
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(!sentence.contains(placeholder), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u"  "_s) && !sentence.contains(u"„“"_s), qPrintable(sentence));
        }
    }
}

void TestAnalysisText::aListThatIsCutSaysSo()
{
    Analysis analysis;
    analysis.verdict.kind = VerdictKind::Open;
    Check check;
    check.option = u"b"_s;
    check.criterion = u"support"_s;
    check.flips = true;
    analysis.checkNext = {.wrongChoice = 0.1, .checks = QList<Check>(10, check), .settled = false, .draws = 1024};
    Evaluation evaluation = twoOptions();
    const Phrases english(Language::English);
    const Phrases german(Language::German);
    QVERIFY(CheckText(m_library, evaluation, english).checkNext(analysis).endsWith(u"; and 7 more."_s));
    QVERIFY(CheckText(m_library, evaluation, german).checkNext(analysis).endsWith(u"; und 7 weitere."_s));
    analysis.checkNext.checks.resize(3);
    QVERIFY(!CheckText(m_library, evaluation, english).checkNext(analysis).contains(u" more."_s));
    // Another question than that of the places: what is not cleared may stay out.
    analysis.checkNext.checks[0].value = 0.2;
    evaluation.options[1].clearance = Clearance::NotCleared;
    const QString next = CheckText(m_library, evaluation, english).checkNext(analysis);
    QVERIFY2(next.startsWith(u"If the open claims also decide who is in"_s) && next.contains(u"10%"_s),
             qPrintable(next));
}

void TestAnalysisText::marksTravelWithWhatIsSettled_data()
{
    QTest::addColumn<std::optional<Confidence>>("confidence");
    QTest::addColumn<double>("pointsOfOther");
    QTest::addColumn<bool>("marked");
    using Sure = std::optional<Confidence>;
    QTest::newRow("certain") << Sure(Confidence::High) << 40.0 << false;
    QTest::newRow("a guess") << Sure(Confidence::Low) << 40.0 << true;
    QTest::newRow("a guess that cannot change it") << Sure(Confidence::Low) << 0.0 << false;
}

void TestAnalysisText::marksTravelWithWhatIsSettled()
{
    QFETCH(const std::optional<Confidence>, confidence);
    QFETCH(const double, pointsOfOther);
    QFETCH(const bool, marked);
    Evaluation evaluation = twoOptions();
    evaluation.weights[0].normalised = 1;
    evaluation.options[0].cells[0].share = 1;
    evaluation.options[1].cells[0].share = 1;
    evaluation.options[0].score.likely = 80;
    evaluation.options[0].cells[0].value100 = {80, 80, 80};
    evaluation.options[0].cells[0].confidence = confidence;
    evaluation.options[1].score.likely = pointsOfOther;
    evaluation.options[1].cells[0].value100 = {pointsOfOther, pointsOfOther, pointsOfOther};
    evaluation.options[1].cells[0].confidence = Confidence::High;
    Analysis analysis;
    analysis.verdict.kind = VerdictKind::Clear;
    analysis.verdict.leader = u"a"_s;
    analysis.verdict.firstPlace = 1;
    analysis.checkNext.settled = true;
    const Phrases phrases(Language::English);
    const AnalysisText words(m_library, evaluation, phrases);
    const CheckText checks(m_library, evaluation, phrases);
    QCOMPARE(checks.checkNext(analysis).contains(u"(confidence is low)"_s), marked);
    QCOMPARE(words.verdict(analysis).contains(u"clear with reservation"_s), marked);
    QCOMPARE(words.verdictReason(analysis).contains(u"with reservation"_s), marked);
}

void TestAnalysisText::aKnockOutByAGuessIsAReservation_data()
{
    QTest::addColumn<Confidence>("confidence");
    QTest::addColumn<Clearance>("ofLeader");
    QTest::addColumn<Clearance>("ofOther");
    QTest::addColumn<double>("pointsOfOther");
    QTest::addColumn<QString>("whose"); // empty: none
    using enum Clearance;
    // The leader has 80 points.
    QTest::newRow("a better option is out by a guess") << Confidence::Low << Passed << Failed << 90.0 << u"b"_s;
    QTest::newRow("for certain") << Confidence::High << Passed << Failed << 90.0 << QString();
    QTest::newRow("and would stand behind") << Confidence::Low << Passed << Failed << 0.0 << u"a"_s;
    QTest::newRow("the only one that is in is so by a guess")
        << Confidence::Low << Passed << NotCleared << 90.0 << u"a"_s;
}

/// Every claim is of @c confidence.
void TestAnalysisText::aKnockOutByAGuessIsAReservation()
{
    QFETCH(const Confidence, confidence);
    QFETCH(const Clearance, ofLeader);
    QFETCH(const Clearance, ofOther);
    QFETCH(const double, pointsOfOther);
    QFETCH(const QString, whose);
    Evaluation evaluation = twoOptions();
    evaluation.weights[0].normalised = 1;
    Requirement asked;
    asked.criterion = u"support"_s;
    evaluation.requirements = {asked};
    const Clearance results[] {ofLeader, ofOther};
    const double points[] {80, pointsOfOther};
    for (qsizetype i = 0; i < 2; ++i) {
        OptionEvaluation &option = evaluation.options[i];
        option.clearance = results[i];
        option.requirements = {{.requirement = 0, .result = results[i]}};
        option.score.likely = points[i];
        option.cells[0].value100 = {points[i], points[i], points[i]};
        option.cells[0].confidence = confidence;
    }
    const Reservation reservation = reservationOf(m_library, evaluation);
    QStringList named;
    for (const ReservedClaim &claim : reservation.claims)
        named.append(claim.option);
    QVERIFY2(whose.isEmpty() ? named.isEmpty() : named.contains(whose), qPrintable(named.join(u' ')));
    QVERIFY(!reservation.any() || reservation.alone);
    JsonValue json = JsonValue::object();
    addReservation(json, m_library, evaluation);
    const QString written = QString::fromUtf8(writeJson(json));
    QCOMPARE(written.contains(u"low_confidence"_s), reservation.any());
    QCOMPARE(written.contains(u"null"_s), !reservation.any());
}

void TestAnalysisText::aShareBelowTheLimitIsSeenBelowIt()
{
    Evaluation evaluation = twoOptions();
    evaluation.thresholds.clearShare = 0.9;
    evaluation.thresholds.leaningShare = 0.7;
    Analysis analysis;
    analysis.verdict.kind = VerdictKind::Leaning;
    analysis.verdict.leader = u"a"_s;
    analysis.verdict.firstPlace = 0.896;
    const Phrases phrases(Language::English);
    const AnalysisText words(m_library, evaluation, phrases);
    QVERIFY(words.verdict(analysis).contains(u"89.6%"_s));
    QCOMPARE(words.share(analysis), u"89.6%"_s);
    evaluation.thresholds.clearShare = 0.904;
    analysis.verdict.firstPlace = 0.903;
    QVERIFY(words.shareCaption(analysis).contains(u"needs 90.4%"_s));
    QVERIFY(words.verdictReason(analysis).contains(u"needs 90.4%"_s));
}

void TestAnalysisText::saysThatNothingIsKnownAboutTheWeights()
{
    const Evaluation evaluation = twoOptions();
    Analysis analysis;
    analysis.robustness.weights = WeightInformation::None;
    analysis.verdict.kind = VerdictKind::Open;
    analysis.verdict.leader = u"a"_s;
    const Phrases phrases(Language::English);
    const QString caption = AnalysisText(m_library, evaluation, phrases).shareCaption(analysis);
    QVERIFY2(caption.contains(u"nothing is known about the weights"_s) && !caption.contains(u"needs"_s),
             qPrintable(caption));
}

void TestAnalysisText::namesAnAgreedCriterionThatIsNotThere()
{
    Evaluation evaluation = twoOptions();
    evaluation.thresholds.nearTieCriterion = u"gone"_s;
    Verdict verdict;
    verdict.nearTie = true;
    verdict.close = {u"a"_s, u"b"_s};
    const Phrases phrases(Language::English);
    const QString said = AnalysisText(m_library, evaluation, phrases).nearTie(verdict);
    QVERIFY2(said.endsWith(u"“gone”, set to decide then, is no criterion of the library."_s), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestAnalysisText)
#include "tst_analysistext.moc"
