// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/arrivalmodel.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

PartialDate day(int year, int month, int number)
{
    return {.first = QDate(year, month, number)};
}

ModelArrival arrival(const QString &model, const PartialDate &first, std::optional<DayRange> regionLag)
{
    ModelArrival result;
    result.model = model;
    result.first = first;
    result.regionLag = regionLag;
    if (regionLag)
        result.region = day(2026, 1, 1);
    return result;
}

} // namespace

class TestArrivalModel : public QObject
{
    Q_OBJECT

private slots:
    void saysALagInWords_data();
    void saysALagInWords();
    void showsTheNewestFirst();
    void sortsByDaysAndPutsWhatNeverCameLast();
    void followsChanges();
};

void TestArrivalModel::saysALagInWords_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("high"); // below 0: no lag known
    QTest::addColumn<QString>("text");
    // without the English catalogue the plural forms stay as in the source
    QTest::newRow("never") << false << 0 << -1 << u"not there at the last look"_s;
    QTest::newRow("arrived on an unknown day") << true << 0 << -1 << u"not documented"_s;
    QTest::newRow("exact") << true << 26 << 26 << u"26 day(s)"_s;
    QTest::newRow("same day") << true << 0 << 0 << u"0 day(s)"_s;
    QTest::newRow("between two days") << true << 48 << 118 << u"48 to 118 day(s)"_s;
    QTest::newRow("only an upper bound") << true << 0 << 18 << u"at most 18 day(s)"_s;
}

void TestArrivalModel::saysALagInWords()
{
    QFETCH(bool, arrived);
    QFETCH(int, low);
    QFETCH(int, high);
    const std::optional<PartialDate> date = arrived ? std::optional(day(2026, 1, 1)) : std::nullopt;
    const std::optional<DayRange> lag = high < 0 ? std::nullopt : std::optional(DayRange {.low = low, .high = high});
    QTEST(ArrivalModel::lagText(date, lag), "text");
}

void TestArrivalModel::showsTheNewestFirst()
{
    ArrivalModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update({arrival(u"old"_s, day(2024, 5, 13), DayRange {10, 10}), arrival(u"new"_s, day(2026, 9, 3), {})},
                 Language::German);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ArrivalModel::Model).data().toString(), u"new"_s);
    QCOMPARE(model.index(1, ArrivalModel::First).data().toString(), u"13.05.2024"_s);
    QCOMPARE(model.index(0, ArrivalModel::RegionLag).data(Qt::AccessibleTextRole).toString(),
             u"Delay in the EU Data Zone: not there at the last look"_s);
}

void TestArrivalModel::sortsByDaysAndPutsWhatNeverCameLast()
{
    ArrivalModel model;
    QSortFilterProxyModel proxy;
    proxy.setSortRole(ArrivalModel::SortRole);
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update({arrival(u"never"_s, day(2026, 1, 1), {}), arrival(u"hundred"_s, day(2026, 1, 2), DayRange {100, 100}),
                  arrival(u"nine"_s, day(2026, 1, 3), DayRange {9, 9})},
                 Language::English);
    proxy.sort(ArrivalModel::RegionLag);
    QStringList order;
    for (int row = 0; row < proxy.rowCount(); ++row)
        order.append(proxy.index(row, ArrivalModel::Model).data().toString());
    QCOMPARE(order, (QStringList {u"nine"_s, u"hundred"_s, u"never"_s}));
}

void TestArrivalModel::followsChanges()
{
    ArrivalModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update({arrival(u"a"_s, day(2026, 1, 1), {}), arrival(u"b"_s, day(2026, 1, 2), {})}, Language::English);
    model.update({arrival(u"b"_s, day(2026, 1, 2), DayRange {5, 5}), arrival(u"c"_s, day(2026, 2, 2), {})},
                 Language::English);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ArrivalModel::Model).data().toString(), u"c"_s);
    QCOMPARE(model.index(1, ArrivalModel::RegionLag).data().toString(), u"5 day(s)"_s);
}

QTEST_MAIN(TestArrivalModel)
#include "tst_arrivalmodel.moc"
