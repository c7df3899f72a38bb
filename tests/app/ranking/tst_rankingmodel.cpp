// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparisonsample.h"
#include "app/ranking/leadreasons.h"
#include "app/ranking/rankingmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestRankingModel : public QObject
{
    Q_OBJECT

private slots:
    void showsTotalsGroupsAndCriteria();
    void addsUp();
    void keepsIndexesWhenValuesChange();
    void survivesUpdatesUnderTheTester();
    void explainsTheLead();
    void knowsDominance();
    void anUnknownLeavesDominanceOpen();
    void namesWhatIsBetterAndNotCleared();
    void listsWhatIsOpenByWeight();
    void writesTheQuestionsInTheReportsLanguage();
};

void TestRankingModel::showsTotalsGroupsAndCriteria()
{
    const Library library = sample::library();
    RankingModel model;
    model.setContent(library, evaluate(library, sample::engagement()), Language::German);

    QStringList names;
    for (int row = 3; row < model.rowCount(); ++row)
        names << model.index(row, RankingModel::NameColumn).data().toString();
    QCOMPARE(names, QStringList({u"Schutz"_s, u"privacy"_s, u"location"_s, u"Qualität"_s, u"capability"_s}));
    QCOMPARE(model.columnCount(), RankingModel::FirstOptionColumn + 3); // delta is out
    QCOMPARE(model.index(0, RankingModel::FirstOptionColumn).data().toString(), u"80,0"_s);
}

void TestRankingModel::addsUp()
{
    const Library library = sample::library();
    RankingModel model;
    model.setContent(library, evaluate(library, sample::engagement()), Language::German);

    for (int column = RankingModel::FirstOptionColumn; column < model.columnCount(); ++column) {
        double groups = 0;
        double criteria = 0;
        for (int row = 3; row < model.rowCount(); ++row) {
            const QModelIndex cell = model.index(row, column);
            const bool group = cell.data(RankingModel::KindRole).toInt() == int(RankingModel::RowKind::Group);
            (group ? groups : criteria) += cell.data(RankingModel::NumberRole).toDouble();
        }
        const double total = model.index(0, column).data(RankingModel::NumberRole).toDouble();
        QVERIFY(qAbs(groups - total) < 1e-9);
        QVERIFY(qAbs(criteria - total) < 1e-9);
    }
}

void TestRankingModel::keepsIndexesWhenValuesChange()
{
    const Library library = sample::library();
    Engagement engagement = sample::engagement();
    RankingModel model;
    model.setContent(library, evaluate(library, engagement), Language::German);
    const QPersistentModelIndex cell = model.index(4, 3);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    engagement.workloads.first().weights.insert(u"privacy"_s, {1, 2, 3, true, false});
    model.setContent(library, evaluate(library, engagement), Language::German);

    QCOMPARE(resets.count(), 0);
    QVERIFY(cell.isValid());
}

void TestRankingModel::survivesUpdatesUnderTheTester()
{
    RankingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Library library = sample::library();
    Engagement engagement = sample::engagement();

    model.setContent(library, evaluate(library, engagement), Language::German);
    engagement.options.removeFirst();
    model.setContent(library, evaluate(library, engagement), Language::English);
    model.setContent(Library(), Evaluation(), Language::German);

    QCOMPARE(model.rowCount(), 0);
}

void TestRankingModel::explainsTheLead()
{
    const Library library = sample::library();
    const Evaluation evaluation = evaluate(library, sample::engagement());

    const LeadReasons reasons = LeadReasons::of(library, evaluation, u"beta.eu"_s);

    QCOMPARE(reasons.first->deployment, u"alpha.eu"_s);
    QCOMPARE(reasons.second->deployment, u"beta.eu"_s);
    QVERIFY(qAbs(reasons.lead - 15) < 1e-9); // 80 - 65
    QVERIFY(qAbs(reasons.groups.at(0).difference - 25) < 1e-9); // privacy: half of 100 - 50
    QVERIFY(qAbs(reasons.groups.at(1).difference + 10) < 1e-9); // capability: a fifth of 0 - 50
    QCOMPARE(reasons.criteria.first().id, u"privacy"_s);
    QVERIFY(reasons.dominated.isEmpty());
}

void TestRankingModel::knowsDominance()
{
    Library library = sample::library();
    library.profiles.first().claims[2].value.level = u"good"_s; // alpha is best everywhere
    const Evaluation evaluation = evaluate(library, sample::engagement());

    const LeadReasons reasons = LeadReasons::of(library, evaluation, u"beta.eu"_s);

    QVERIFY(reasons.dominated.contains(u"beta.eu"_s));
    QVERIFY(reasons.dominanceSentence(evaluation, Language::German).contains(u"beta"_s));
}

void TestRankingModel::anUnknownLeavesDominanceOpen()
{
    Library library = sample::library();
    Engagement engagement = sample::engagement();
    engagement.options = {u"alpha.eu"_s, u"beta.eu"_s};
    const auto sentence = [&] {
        const Evaluation evaluation = evaluate(library, engagement);
        return LeadReasons::of(library, evaluation, u"beta.eu"_s).dominanceSentence(evaluation, Language::English);
    };
    QCOMPARE(sentence(), u"No option is ahead everywhere: the order depends on the weights."_s);
    library.profiles[1].claims[2] = sample::claim(u"capability"_s, {});
    QCOMPARE(sentence(), u"Whether an option is ahead everywhere is open: not all that has a weight is documented."_s);
}

void TestRankingModel::namesWhatIsBetterAndNotCleared()
{
    const Library library = sample::library();
    Evaluation evaluation = evaluate(library, sample::engagement());
    const auto byId = [&evaluation](const QString &id) {
        return std::ranges::find(evaluation.options, id, &OptionEvaluation::deployment);
    };
    byId(u"gamma.eu"_s)->clearance = Clearance::NotCleared;
    byId(u"alpha.eu"_s)->dominatedBy = {u"gamma.eu"_s};
    const LeadReasons reasons = LeadReasons::of(library, evaluation, u"beta.eu"_s);
    QCOMPARE(reasons.dominanceSentence(evaluation, Language::English),
             u"By the likely values, alpha (en) is nowhere better than gamma (en), which is not cleared."_s);
}

void TestRankingModel::listsWhatIsOpenByWeight()
{
    Library library = sample::library();
    library.profiles.first().claims[2] = sample::claim(u"capability"_s, {});
    library.profiles.first().claims[1].asOf = QDate(2024, 1, 1); // stale, and heavier
    library.profiles.first().claims[1].sources.clear(); // else its age would be that of the document
    const Evaluation evaluation = evaluate(library, sample::engagement());

    const LeadReasons reasons = LeadReasons::of(library, evaluation, u"beta.eu"_s);

    QCOMPARE(reasons.open.size(), 2);
    QCOMPARE(reasons.open.first().criterion, u"location"_s);
    QVERIFY(!reasons.open.first().unknown);
    QCOMPARE(reasons.open.last().criterion, u"capability"_s);
    QVERIFY(reasons.open.last().unknown);
}

void TestRankingModel::writesTheQuestionsInTheReportsLanguage()
{
    const Library library = sample::library();
    const Engagement engagement = sample::engagement();
    const Evaluation evaluation = evaluate(library, engagement);

    const QString german = openClaimQuestions(library, engagement, evaluation, u"gamma.eu"_s, Language::German);
    const QString english = openClaimQuestions(library, engagement, evaluation, u"gamma.eu"_s, Language::English);

    QVERIFY(german.contains(u"1. What about capability?\n"_s));
    QVERIFY(english.contains(u"1. What about capability? (en)\n"_s));
    QVERIFY(german.contains(u"[gamma.eu/capability]"_s));
    QVERIFY(english.contains(u"[gamma.eu/capability]"_s));
    QVERIFY(!german.contains(u"privacy"_s)); // documented
}

QTEST_GUILESS_MAIN(TestRankingModel)
#include "tst_rankingmodel.moc"
