// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/robustnesscard.h"

#include "app/ranking/flipcard.h"
#include "app/words/language.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

/// @p count options of which each leads with more weight on the second criterion than it has now, but for the first
/// one, which leads now.
struct Case
{
    Library library;
    Evaluation evaluation;
    Analysis analysis;

    explicit Case(int count)
    {
        for (const QString &id : {u"a"_s, u"b"_s}) {
            library.groups.append({.id = id, .name = {id, id}, .shortName = {id, id}, .description = {}});
            Criterion criterion;
            criterion.id = id;
            criterion.group = id;
            library.criteria.append(criterion);
            evaluation.weights.append({.criterion = id, .middle = 5, .normalised = 0.5});
        }
        Robustness &robustness = analysis.robustness;
        robustness.criteria = {u"a"_s, u"b"_s};
        robustness.draws = 1024;
        for (int number = 0; number < count; ++number) {
            OptionEvaluation option;
            option.deployment = u"o%1"_s.arg(number);
            option.provider = option.deployment;
            option.providerName = {option.deployment, option.deployment};
            option.rank = number + 1;
            option.score.likely = 80 - number;
            evaluation.options.append(option);
            robustness.options.append(option.deployment);
            QList<double> places(count, 0);
            places[number] = 1;
            robustness.rankAcceptability.append(places);
            robustness.pairwise.append(QList<double>(count, 0.5));
            robustness.firstPlace.append(1.0 / count);
            robustness.firstPlaceError.append(0.01);
            robustness.firstPlaceAmongPassed.append(1.0 / count);
            robustness.confidenceFactor.append(0.5);
            robustness.centralWeights.append(number == 0 ? QList<double> {0.5, 0.5} : QList<double> {0.3, 0.7});
        }
        analysis.verdict.kind = VerdictKind::Open;
        analysis.verdict.leader = u"o0"_s;
        analysis.verdict.recommended = u"o0"_s;
    }
};

} // namespace

class TestRobustnessCard final : public QObject
{
    Q_OBJECT

private slots:
    void saysHowManyMoreCanComeFirst_data();
    void saysHowManyMoreCanComeFirst();
    void oneChangeAloneIsToldFromAllAtOnce();

private:
    ProgramLanguage m_language;
};

void TestRobustnessCard::saysHowManyMoreCanComeFirst_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("options");
    QTest::addColumn<int>("sentences"); // one each, of at most two options
    QTest::addColumn<QString>("more");
    QTest::newRow("the leader alone and another") << Language::English << 2 << 1 << QString();
    QTest::newRow("two others") << Language::English << 3 << 2 << QString();
    QTest::newRow("one more") << Language::English << 4 << 2 << u"1 more option can come first, too"_s;
    QTest::newRow("three more") << Language::English << 6 << 2 << u"3 more options can come first, too"_s;
    QTest::newRow("three more, German") << Language::German << 6 << 2 << u"3 weitere Optionen"_s;
}

void TestRobustnessCard::saysHowManyMoreCanComeFirst()
{
    QFETCH(const Language, language);
    QFETCH(const int, options);
    QFETCH(const int, sentences);
    QFETCH(const QString, more);
    m_language.set(language);
    const Case made(options);
    RobustnessCard card;
    card.setContent(made.library, made.evaluation, made.analysis, language);
    const QString said = card.findChild<QLabel *>(u"centralWeights"_s)->text();
    int named = 0;
    for (int number = 1; number < options; ++number)
        named += said.contains(u"o%1 "_s.arg(number)) ? 1 : 0;
    QCOMPARE(named, sentences);
    const QString tail = language == Language::English ? u"more option"_s : u"weitere"_s;
    QCOMPARE(said.contains(tail), !more.isEmpty());
    QVERIFY2(said.contains(more), qPrintable(said));
}

/// Shares are of cases in which everything moves, flips of one change: each says which, whatever is known of weights.
void TestRobustnessCard::oneChangeAloneIsToldFromAllAtOnce()
{
    m_language.set(Language::English);
    Case made(3);
    RobustnessCard shares;
    for (const WeightInformation known :
         {WeightInformation::Intervals, WeightInformation::Order, WeightInformation::None}) {
        made.analysis.robustness.weights = known;
        shares.setContent(made.library, made.evaluation, made.analysis, Language::English);
        const QString said = shares.findChild<QLabel *>(u"draws"_s)->text();
        QVERIFY2(said.endsWith(u"all at once"_s), qPrintable(said));
    }
    const FlipCard flips;
    const QList<QLabel *> labels = flips.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == "one change alone, all else as now"_L1; }));
}

QTEST_MAIN(TestRobustnessCard)
#include "tst_robustnesscard.moc"
