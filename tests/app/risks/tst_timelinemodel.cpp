// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

TimelineEvent eventOn(const QString &id, QDate date)
{
    TimelineEvent result;
    result.id = id;
    result.date = {.first = date};
    result.title = {.german = id + u" (de)"_s, .english = id + u" (en)"_s};
    result.availability = Impact::Positive;
    result.price = Impact::Negative;
    result.law = Impact::Mixed;
    return result;
}

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private slots:
    void showsEffectsPerColumn();
    void showsTheNewestFirst();
    void everyImpactHasItsOwnWord();
    void followsChanges();
};

void TestTimelineModel::showsEffectsPerColumn()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update({eventOn(u"end"_s, QDate(2026, 4, 27))}, Language::German);
    QCOMPARE(model.index(0, TimelineModel::Date).data().toString(), u"27.04.2026"_s);
    QCOMPARE(model.index(0, TimelineModel::Event).data().toString(), u"end (de)"_s);
    const auto impact = [&](TimelineModel::Column column) {
        return Impact(model.index(0, column).data(TimelineModel::ImpactRole).toInt());
    };
    QCOMPARE(impact(TimelineModel::Availability), Impact::Positive);
    QCOMPARE(impact(TimelineModel::Price), Impact::Negative);
    QCOMPARE(impact(TimelineModel::Function), Impact::None);
    QCOMPARE(impact(TimelineModel::Law), Impact::Mixed);
    QCOMPARE(model.index(0, TimelineModel::Price).data(Qt::AccessibleTextRole).toString(), u"Price: unfavourable"_s);
    QCOMPARE(model.headerData(TimelineModel::Availability, Qt::Horizontal).toString(), u"Avail."_s);
    QCOMPARE(model.index(0, TimelineModel::Availability).data(Qt::AccessibleTextRole).toString(),
             u"Availability: favourable"_s);
}

void TestTimelineModel::showsTheNewestFirst()
{
    TimelineModel model;
    model.update({eventOn(u"first"_s, QDate(2019, 7, 22)), eventOn(u"second"_s, QDate(2026, 9, 3))}, Language::English);
    QCOMPARE(model.index(0, TimelineModel::Event).data().toString(), u"second (en)"_s);
}

void TestTimelineModel::everyImpactHasItsOwnWord()
{
    QSet<QString> words;
    for (const Impact impact :
         {Impact::None, Impact::Positive, Impact::Neutral, Impact::Mixed, Impact::Risk, Impact::Negative})
        words.insert(TimelineModel::impactText(impact));
    QCOMPARE(words.size(), 6);
}

void TestTimelineModel::followsChanges()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update({eventOn(u"a"_s, QDate(2024, 1, 1)), eventOn(u"b"_s, QDate(2025, 1, 1))}, Language::English);
    const QPersistentModelIndex a = model.index(1, 0);
    model.update(
        {eventOn(u"c"_s, QDate(2023, 1, 1)), eventOn(u"a"_s, QDate(2026, 1, 1)), eventOn(u"b"_s, QDate(2025, 1, 1))},
        Language::English);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(a.row(), 0);
    QCOMPARE(a.data(TimelineModel::IdRole).toString(), u"a"_s);
    model.update({}, Language::English);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
