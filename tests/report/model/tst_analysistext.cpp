// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/analysistext.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// What the analysis says: whole sentences in both languages, the right one for each kind of change.
class TestAnalysisText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sharesAreNeverRoundedToCertainty_data();
    void sharesAreNeverRoundedToCertainty();
    void saysEachKindOfFlip_data();
    void saysEachKindOfFlip();
    void sentencesAreWhole_data();
    void sentencesAreWhole();
    void holdsAndFlips();

private:
    Library m_library;
    Engagement m_engagement;
    Evaluation m_evaluation;
};

void TestAnalysisText::initTestCase()
{
    m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    m_engagement = readEngagementFile(u":/samples/online_shop.lotse"_s, m_library).engagement.value_or(Engagement());
    m_evaluation = evaluate(m_library, m_engagement);
    QVERIFY(m_evaluation.leader());
}

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
        QCOMPARE(AnalysisText(m_library, m_evaluation, phrases).percent(share), text);
    }
}

void TestAnalysisText::saysEachKindOfFlip_data()
{
    QTest::addColumn<Flip>("flip");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    const Criterion &levels = *m_library.criterion(u"support"_s);
    QVERIFY(levels.levels.size() >= 3);
    Flip flip;
    flip.criterion = levels.id;
    flip.now = 0.15;
    flip.at = 0.19;
    flip.above = true;
    flip.leader = u"scaleway.paris"_s;
    flip.newLeader = u"azure_openai.eu_data_zone"_s;
    QTest::newRow("weight") << flip << u"Zählt „%1“ mehr als 19\u202f% (heute 15\u202f%), liegt %3 vorn."_s
                            << u"If “%1” counts more than 19\u202f% (now 15\u202f%), %3 takes the lead."_s;
    flip.above = false;
    flip.at = 0.148;
    QTest::newRow("close by") << flip << u"Zählt „%1“ weniger als 14,8\u202f% (heute 15,0\u202f%), liegt %3 vorn."_s
                              << u"If “%1” counts less than 14.8\u202f% (now 15.0\u202f%), %3 takes the lead."_s;
    flip.kind = Flip::Kind::Fact;
    flip.option = flip.leader;
    flip.level = levels.levels.at(1).id;
    QTest::newRow("level or worse") << flip << u"Lautet „%1“ bei %2 „%4“ oder schlechter, liegt %3 vorn."_s
                                    << u"If “%1” of %2 turns out to be “%4” or worse, %3 takes the lead."_s;
    flip.level = levels.levels.first().id;
    QTest::newRow("worst level") << flip << u"Lautet „%1“ bei %2 „%4“, liegt %3 vorn."_s
                                 << u"If “%1” of %2 turns out to be “%4”, %3 takes the lead."_s;
    flip.kind = Flip::Kind::Clearance;
    QTest::newRow("leader is out") << flip
                                   << u"Lautet „%1“ bei %2 „%4“, scheidet diese Option aus, und %3 liegt vorn."_s
                                   << u"If “%1” of %2 turns out to be “%4”, it is out and %3 takes the lead."_s;
    flip.option = flip.newLeader;
    flip.above = true;
    flip.level = levels.levels.at(1).id;
    QTest::newRow("rival is in") << flip
                                 << u"Lautet „%1“ bei %2 „%4“ oder besser, ist diese Option dabei und liegt vorn."_s
                                 << u"If “%1” of %2 turns out to be “%4” or better, it is in and takes the lead."_s;
    flip.option = flip.leader;
    flip.newLeader.clear();
    flip.above = false;
    flip.level = levels.levels.first().id;
    QTest::newRow("nobody is in") << flip << u"Lautet „%1“ bei %2 „%4“, ist keine Option mehr dabei."_s
                                  << u"If “%1” of %2 turns out to be “%4”, no option is in any more."_s;
}

void TestAnalysisText::saysEachKindOfFlip()
{
    QFETCH(Flip, flip);
    QFETCH(QString, german);
    QFETCH(QString, english);
    for (const Language language : {Language::German, Language::English}) {
        const Phrases phrases(language);
        const AnalysisText words(m_library, m_evaluation, phrases);
        const Criterion &criterion = *m_library.criterion(flip.criterion);
        const Level *level = criterion.level(flip.level);
        QString expected = language == Language::German ? german : english;
        expected.replace(u"%1"_s, criterion.name.in(language));
        expected.replace(u"%2"_s, words.option(flip.option));
        expected.replace(u"%3"_s, words.option(flip.newLeader));
        expected.replace(u"%4"_s, level ? level->shortLabel.in(language) : QString());
        QCOMPARE(words.flip(flip), expected);
    }
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
        QStringList all {words.verdictReason(analysis), words.checkNext(analysis.checkNext)};
        for (const Flip &flip : analysis.sensitivity.flips)
            all.append(words.flip(flip));
        for (const FlipSentence &line : words.flipLines(analysis.sensitivity, 3))
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

void TestAnalysisText::holdsAndFlips()
{
    const Phrases phrases(Language::German);
    const AnalysisText words(m_library, m_evaluation, phrases);
    QCOMPARE(words.flipWord(true), u"kippt"_s);
    QCOMPARE(words.flipWord(false), u"hält"_s);
    Sensitivity sensitivity;
    sensitivity.leader = u"scaleway.paris"_s;
    sensitivity.runnerUp = u"azure_openai.eu_data_zone"_s;
    const auto flags = [&] {
        QList<bool> flips;
        for (const FlipSentence &line : words.flipLines(sensitivity, 2))
            flips.append(line.flips);
        return flips;
    };
    QCOMPARE(flags(), (QList<bool> {false, false}));
    Flip flip;
    flip.criterion = u"support"_s;
    flip.newLeader = sensitivity.runnerUp;
    flip.plausible = true;
    sensitivity.flips = {flip, flip, flip};
    QCOMPARE(flags(), (QList<bool> {true, true, false})); // at most two weights, and no open claim
}

QTEST_GUILESS_MAIN(TestAnalysisText)
#include "tst_analysistext.moc"
