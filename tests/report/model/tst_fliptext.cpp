// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/fliptext.h"

#include "tests/report/model/shopanalysis.h"

#include <QTest>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace lotse;

/// What is said of single changes: whole sentences in both languages, the right one for each kind.
class TestFlipText : public QObject, private ShopAnalysis
{
    Q_OBJECT

private slots:
    void initTestCase() { load(); }
    void saysEachKindOfFlip_data();
    void saysEachKindOfFlip();
    void saysEachFactThatFlips_data();
    void saysEachFactThatFlips();
    void holdsAndFlips();
    void aWeightMayFlipFromWhereItIs();
};

void TestFlipText::saysEachKindOfFlip_data()
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
    QTest::newRow("weight") << flip << u"Zählt „%1“ mehr als 19\u202f% (jetzt 15\u202f%), liegt %3 vorn."_s
                            << u"If “%1” counts more than 19% (now 15%), %3 takes the lead."_s;
    flip.above = false;
    flip.at = 0.148;
    QTest::newRow("close by") << flip << u"Zählt „%1“ weniger als 14,8\u202f% (jetzt 15,0\u202f%), liegt %3 vorn."_s
                              << u"If “%1” counts less than 14.8% (now 15.0%), %3 takes the lead."_s;
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

void TestFlipText::saysEachKindOfFlip()
{
    QFETCH(Flip, flip);
    QFETCH(QString, german);
    QFETCH(QString, english);
    for (const Language language : {Language::German, Language::English}) {
        const Phrases phrases(language);
        const FlipText words(m_library, m_evaluation, phrases);
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

namespace {

enum class Change { Lead, LeaderOut, RivalIn, NobodyIn };
enum class Named { OneLevel, OrBetter, OrWorse, Above, Below };

} // namespace

/// All twenty: what happens, by how the value is named.
void TestFlipText::saysEachFactThatFlips_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Named>("named");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    const std::array german {u"liegt %3 vorn."_s, u"scheidet diese Option aus, und %3 liegt vorn."_s,
                             u"ist diese Option dabei und liegt vorn."_s, u"ist keine Option mehr dabei."_s};
    const std::array english {u"%3 takes the lead."_s, u"it is out and %3 takes the lead."_s,
                              u"it is in and takes the lead."_s, u"no option is in any more."_s};
    const std::array germanValue {u"Lautet „%1“ bei %2 „%4“, "_s, u"Lautet „%1“ bei %2 „%4“ oder besser, "_s,
                                  u"Lautet „%1“ bei %2 „%4“ oder schlechter, "_s, u"Liegt „%1“ bei %2 über %4, "_s,
                                  u"Liegt „%1“ bei %2 unter %4, "_s};
    const std::array englishValue {u"If “%1” of %2 turns out to be “%4”, "_s,
                                   u"If “%1” of %2 turns out to be “%4” or better, "_s,
                                   u"If “%1” of %2 turns out to be “%4” or worse, "_s, u"If “%1” of %2 is above %4, "_s,
                                   u"If “%1” of %2 is below %4, "_s};
    for (const Change change : {Change::Lead, Change::LeaderOut, Change::RivalIn, Change::NobodyIn}) {
        for (const Named named : {Named::OneLevel, Named::OrBetter, Named::OrWorse, Named::Above, Named::Below}) {
            QTest::addRow("%d, %d", int(change), int(named))
                << change << named << germanValue.at(size_t(named)) + german.at(size_t(change))
                << englishValue.at(size_t(named)) + english.at(size_t(change));
        }
    }
}

void TestFlipText::saysEachFactThatFlips()
{
    QFETCH(Change, change);
    QFETCH(Named, named);
    QFETCH(QString, german);
    QFETCH(QString, english);
    const bool isNumber = named == Named::Above || named == Named::Below;
    const auto criterion = std::ranges::find_if(m_library.criteria, [isNumber](const Criterion &one) {
        return isNumber ? one.kind == Criterion::Kind::Number : one.levels.size() >= 3;
    });
    QVERIFY(criterion != m_library.criteria.cend());
    Flip flip;
    flip.kind = change == Change::Lead ? Flip::Kind::Fact : Flip::Kind::Clearance;
    flip.criterion = criterion->id;
    flip.leader = u"scaleway.paris"_s;
    flip.newLeader = change == Change::NobodyIn ? QString() : u"azure_openai.eu_data_zone"_s;
    flip.option = change == Change::RivalIn ? flip.newLeader : flip.leader;
    flip.above = named == Named::OrBetter || named == Named::Above || named == Named::OneLevel;
    if (isNumber)
        flip.number = 12;
    else
        flip.level = (named == Named::OneLevel ? criterion->levels.last() : criterion->levels.at(1)).id;
    for (const Language language : {Language::German, Language::English}) {
        const Phrases phrases(language);
        const FlipText words(m_library, m_evaluation, phrases);
        QString expected = language == Language::German ? german : english;
        expected.replace(u"%1"_s, criterion->name.in(language));
        expected.replace(u"%2"_s, words.option(flip.option));
        expected.replace(u"%3"_s, words.option(flip.newLeader));
        const QString pattern = criterion->numberPattern.in(language);
        const QString twelve = !pattern.contains(u'€') ? u"12"_s
            : language == Language::German             ? u"12,00"_s
                                                       : u"12.00"_s;
        const QString number =
            pattern.isEmpty() ? u"12 "_s + criterion->unit.in(language) : QString(pattern).replace(u"{n}"_s, twelve);
        expected.replace(u"%4"_s, isNumber ? number : criterion->level(flip.level)->shortLabel.in(language));
        QCOMPARE(words.flip(flip), expected);
    }
}

void TestFlipText::holdsAndFlips()
{
    const Phrases phrases(Language::German);
    const FlipText words(m_library, m_evaluation, phrases);
    QCOMPARE(words.flipWord({.sentence = {}, .flips = true}), u"kippt"_s);
    QCOMPARE(words.flipWord({.sentence = {}, .flips = false}), u"hält"_s);
    QCOMPARE(words.flipWord({.sentence = {}, .flips = true, .partly = true}), u"kann kippen"_s);
    QCOMPARE(words.flipWord({.sentence = {}, .flips = true, .letsIn = true}), u"lässt zu"_s);
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
    // At most two weights, how many more there are, and no open claim.
    QCOMPARE(flags(), (QList<bool> {true, true, true, false}));
    QCOMPARE(words.flipLines(sensitivity, 2).at(2).sentence, u"1 weiteres Gewicht täte das für sich allein."_s);
    QCOMPARE(words.flipLines(sensitivity, 3).size(), 4);
}

void TestFlipText::aWeightMayFlipFromWhereItIs()
{
    Flip flip;
    flip.criterion = u"support"_s;
    flip.newLeader = u"b"_s;
    flip.above = true;
    const Evaluation evaluation = twoOptions();
    const Phrases phrases(Language::English);
    const FlipText words(m_library, evaluation, phrases);
    QVERIFY2(words.flip(flip).endsWith(u"counts more than now (0%), b takes the lead."_s),
             qPrintable(words.flip(flip)));
    flip.at = 0.0003;
    QVERIFY2(words.flip(flip).contains(u"more than 0.03% (now 0.00%)"_s), qPrintable(words.flip(flip)));
}

QTEST_GUILESS_MAIN(TestFlipText)
#include "tst_fliptext.moc"
