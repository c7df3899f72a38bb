// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparisonmodel.h"
#include "app/compare/comparisonproxy.h"
#include "app/comparisonsample.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestComparisonModel : public QObject
{
    Q_OBJECT

private slots:
    void showsGroupsCriteriaAndOptions();
    void ordersPinnedThenRankedThenFailed();
    void tellsWhatACellSays();
    void speaksCellsAsAPattern();
    void keepsIndexesWhenOnlyValuesChange();
    void keepsIndexesWhenTheOrderChanges();
    void resetsForOtherOptions();
    void filtersDifferences();
    void filtersWeighted();
    void findsTextInFoldedGroups();
    void foldsAGroupButKeepsItsHead();
    void survivesUpdatesUnderTheTester();

private:
    [[nodiscard]] static QStringList columns(const ComparisonModel &model);
    [[nodiscard]] static QStringList rows(const QAbstractItemModel &model);
    static void fill(ComparisonModel &model, const Engagement &engagement, const Library &library = sample::library());
};

void TestComparisonModel::fill(ComparisonModel &model, const Engagement &engagement, const Library &library)
{
    model.setContent(library, engagement, evaluate(library, engagement), Language::German);
}

QStringList TestComparisonModel::columns(const ComparisonModel &model)
{
    QStringList ids;
    for (int column = ComparisonModel::FirstOptionColumn; column < model.columnCount(); ++column)
        ids << model.headerData(column, Qt::Horizontal, ComparisonModel::OptionRole).toString();
    return ids;
}

QStringList TestComparisonModel::rows(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

void TestComparisonModel::showsGroupsCriteriaAndOptions()
{
    ComparisonModel model;
    fill(model, sample::engagement());

    QCOMPARE(rows(model), QStringList({u"Schutz"_s, u"privacy"_s, u"location"_s, u"Qualität"_s, u"capability"_s}));
    QCOMPARE(model.columnCount(), 6);
    QVERIFY(model.index(0, 0).data(ComparisonModel::SummaryRole).toString().contains(u"80"_s)); // (5 + 3) / 10
    QCOMPARE(model.index(1, ComparisonModel::WeightColumn).data().toString(), u"5"_s);
}

void TestComparisonModel::ordersPinnedThenRankedThenFailed()
{
    ComparisonModel model;
    fill(model, sample::engagement());
    QCOMPARE(columns(model), QStringList({u"alpha.eu"_s, u"beta.eu"_s, u"gamma.eu"_s, u"delta.eu"_s}));

    model.setPinned({u"gamma.eu"_s});

    QCOMPARE(columns(model), QStringList({u"gamma.eu"_s, u"alpha.eu"_s, u"beta.eu"_s, u"delta.eu"_s}));
    QCOMPARE(model.pinnedCount(), 1);
}

void TestComparisonModel::tellsWhatACellSays()
{
    ComparisonModel model;
    fill(model, sample::engagement());
    const auto cell = [&](const QString &criterion, const QString &option) {
        return model.index(model.rowOf(criterion), model.columnOf(option));
    };

    QCOMPARE(cell(u"privacy"_s, u"alpha.eu"_s).data().toString(), u"gut"_s);
    QCOMPARE(cell(u"privacy"_s, u"alpha.eu"_s).data(ComparisonModel::PointsRole).toDouble(), 100.0);
    QVERIFY(cell(u"capability"_s, u"gamma.eu"_s).data(ComparisonModel::UnknownRole).toBool());
    QVERIFY(cell(u"privacy"_s, u"delta.eu"_s).data(ComparisonModel::KnockOutRole).toBool());
    QVERIFY(!cell(u"location"_s, u"delta.eu"_s).data(ComparisonModel::KnockOutRole).toBool());
    QCOMPARE(cell(u"location"_s, u"delta.eu"_s).data(ComparisonModel::ClearanceRole).toInt(), int(Clearance::Failed));
    QVERIFY(model.headerData(model.columnOf(u"delta.eu"_s), Qt::Horizontal, ComparisonModel::ReasonRole)
                .toString()
                .contains(u'1'));
}

void TestComparisonModel::speaksCellsAsAPattern()
{
    ComparisonModel model;
    fill(model, sample::engagement());

    const QString failed =
        model.index(model.rowOf(u"privacy"_s), model.columnOf(u"delta.eu"_s)).data(Qt::AccessibleTextRole).toString();
    const QString passed =
        model.index(model.rowOf(u"location"_s), model.columnOf(u"alpha.eu"_s)).data(Qt::AccessibleTextRole).toString();

    QVERIFY2(passed.startsWith(u"alpha, location: gut, "_s), qPrintable(passed));
    QVERIFY2(passed.contains(u"100"_s), qPrintable(passed));
    QVERIFY2(failed.section(u", "_s, -1).contains(u'1'), qPrintable(failed)); // ends with the question
    QVERIFY(!passed.contains(failed.section(u", "_s, -1)));
}

void TestComparisonModel::keepsIndexesWhenOnlyValuesChange()
{
    ComparisonModel model;
    fill(model, sample::engagement());
    const QPersistentModelIndex cell = model.index(2, 3);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    Library library = sample::library();
    library.profiles[1].claims[2].value.level = u"good"_s;
    fill(model, sample::engagement(), library);

    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QVERIFY(cell.isValid());
    QCOMPARE(cell.data(ComparisonModel::OptionRole).toString(), u"beta.eu"_s);
}

void TestComparisonModel::keepsIndexesWhenTheOrderChanges()
{
    ComparisonModel model;
    fill(model, sample::engagement());
    const QPersistentModelIndex cell = model.index(2, model.columnOf(u"alpha.eu"_s));

    Engagement engagement = sample::engagement();
    engagement.workloads.first().weights.insert(u"privacy"_s, {0, 0, 0, true, false}); // then beta leads
    fill(model, engagement);

    QCOMPARE(columns(model).first(), u"beta.eu"_s);
    QVERIFY(cell.isValid());
    QCOMPARE(cell.data(ComparisonModel::OptionRole).toString(), u"alpha.eu"_s);
    QCOMPARE(cell.column(), model.columnOf(u"alpha.eu"_s));
}

void TestComparisonModel::resetsForOtherOptions()
{
    ComparisonModel model;
    fill(model, sample::engagement());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    Engagement engagement = sample::engagement();
    engagement.options.removeAll(u"gamma.eu"_s);
    fill(model, engagement);

    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.columnCount(), 5);
}

void TestComparisonModel::filtersDifferences()
{
    ComparisonModel model;
    fill(model, sample::engagement());
    ComparisonProxy proxy;
    proxy.setSourceModel(&model);

    proxy.setOnlyDifferences(true);

    QCOMPARE(rows(proxy), QStringList({u"Schutz"_s, u"privacy"_s, u"Qualität"_s, u"capability"_s}));
}

void TestComparisonModel::filtersWeighted()
{
    Engagement engagement = sample::engagement();
    engagement.workloads.first().weights.insert(u"capability"_s, {0, 0, 0, true, false});
    ComparisonModel model;
    fill(model, engagement);
    ComparisonProxy proxy;
    proxy.setSourceModel(&model);

    proxy.setOnlyWeighted(true);

    QCOMPARE(rows(proxy), QStringList({u"Schutz"_s, u"privacy"_s, u"location"_s}));
}

void TestComparisonModel::findsTextInFoldedGroups()
{
    ComparisonModel model;
    fill(model, sample::engagement());
    ComparisonProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setFolded(u"quality"_s, true);

    proxy.setSearch(u"capa"_s);
    QCOMPARE(rows(proxy), QStringList({u"Qualität"_s, u"capability"_s}));

    proxy.setSearch(u"no such text"_s);
    QCOMPARE(proxy.rowCount(), 0);
}

void TestComparisonModel::foldsAGroupButKeepsItsHead()
{
    ComparisonModel model;
    fill(model, sample::engagement());
    ComparisonProxy proxy;
    proxy.setSourceModel(&model);

    proxy.setFolded(u"protection"_s, true);

    QCOMPARE(rows(proxy), QStringList({u"Schutz"_s, u"Qualität"_s, u"capability"_s}));
    QVERIFY(proxy.index(0, 0).data(ComparisonProxy::FoldedRole).toBool());
    proxy.setFolded(u"protection"_s, false);
    QCOMPARE(proxy.rowCount(), 5);
}

void TestComparisonModel::survivesUpdatesUnderTheTester()
{
    ComparisonModel model;
    ComparisonProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Engagement engagement = sample::engagement();

    fill(model, engagement);
    model.setPinned({u"beta.eu"_s});
    proxy.setOnlyDifferences(true);
    engagement.workloads.first().weights.insert(u"privacy"_s, {0, 0, 0, true, false});
    fill(model, engagement);
    proxy.setFolded(u"quality"_s, true);
    engagement.options.removeFirst();
    fill(model, engagement);
    model.setPinned({});
    fill(model, Engagement(), Library());

    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(proxy.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
