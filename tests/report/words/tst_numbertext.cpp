// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/numbertext.h"

#include <QTest>

#include <numeric>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestNumberText : public QObject
{
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
    void neverWritesAnExponent_data();
    void neverWritesAnExponent();
    void aShareShowsOnWhichSideOfALimitItIs_data();
    void aShareShowsOnWhichSideOfALimitItIs();
    void twoSharesAreTwoFigures();
    void sharesMakeAHundred_data();
    void sharesMakeAHundred();
};

void TestNumberText::writes_data()
{
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("expectedGerman");
    QTest::addColumn<QString>("expectedEnglish");
    const NumberText de(Language::German);
    const NumberText en(Language::English);
    const auto row = [](const char *tag, const QString &german, const QString &english, const QString &wantedGerman,
                        const QString &wantedEnglish) {
        QTest::newRow(tag) << german << english << wantedGerman << wantedEnglish;
    };
    row("amount of three million", de.amount(3e6), en.amount(3e6), u"3.000.000"_s, u"3,000,000"_s);
    row("amount of a half", de.amount(0.5), en.amount(0.5), u"0,5"_s, u"0.5"_s);
    row("amount of a whole", de.amount(20), en.amount(20), u"20"_s, u"20"_s);
    row("amount keeps tens", de.amount(100), en.amount(100), u"100"_s, u"100"_s);
    row("small amount is not nothing", de.amount(0.004), en.amount(0.004), u"0,004"_s, u"0.004"_s);
    row("tiny amount", de.amount(0.0000125), en.amount(0.0000125), u"0,0000125"_s, u"0.0000125"_s);
    row("negative amount", de.amount(-2.5), en.amount(-2.5), u"\u22122,5"_s, u"\u22122.5"_s);
    row("negative nothing", de.points(-0.04), en.points(-0.04), u"0,0"_s, u"0.0"_s);
    row("limit of 15003.7", de.about(15003.7), en.about(15003.7), u"15.000"_s, u"15,000"_s);
    row("limit of 0.33337", de.about(0.33337), en.about(0.33337), u"0,3334"_s, u"0.3334"_s);
    row("limit of 9999.6", de.about(9999.6), en.about(9999.6), u"10.000"_s, u"10,000"_s);
    row("limit of nothing", de.about(0), en.about(0), u"0"_s, u"0"_s);
    row("points", de.points(79.06), en.points(79.06), u"79,1"_s, u"79.1"_s);
    row("points between", de.pointsBetween(80.04, 75.01), en.pointsBetween(80.04, 75.01), u"5,0"_s, u"5.0"_s);
    row("points between that the printed ones contradict", de.pointsBetween(76.06, 75.44),
        en.pointsBetween(76.06, 75.44), u"0,62"_s, u"0.62"_s);
    row("points between that look equal", de.pointsBetween(80.04, 80.01), en.pointsBetween(80.04, 80.01), u"0,03"_s,
        u"0.03"_s);
    row("next to no points between", de.pointsBetween(80.002, 80), en.pointsBetween(80.002, 80), u"weniger als 0,01"_s,
        u"less than 0.01"_s);
    row("no points between", de.pointsBetween(80.04, 80.04), en.pointsBetween(80.04, 80.04), u"0,0"_s, u"0.0"_s);
    row("weight", de.weight(8.13), en.weight(8.13), u"8,1"_s, u"8.1"_s);
    row("change of a weight", de.weightChange(3, 8.13), en.weightChange(3, 8.13), u"+5,1"_s, u"+5.1"_s);
    row("smaller weight", de.weightChange(2, 0.877), en.weightChange(2, 0.877), u"\u22121,1"_s, u"\u22121.1"_s);
    row("weight that stays", de.weightChange(2, 2.001), en.weightChange(2, 2.001), u"\u00b10"_s, u"\u00b10"_s);
    row("per cent", de.percent(0.33), en.percent(0.33), u"33\u202f%"_s, u"33%"_s);
    row("per cent with a decimal", de.percent(0.334, 1), en.percent(0.334, 1), u"33,4\u202f%"_s, u"33.4%"_s);
    row("never is not rare", de.percent(0), en.percent(0), u"0\u202f%"_s, u"0%"_s);
    row("rare is not never", de.percent(0.001), en.percent(0.001), u"<\u202f1\u202f%"_s, u"<1%"_s);
    row("nearly is not always", de.percent(0.997), en.percent(0.997), u">\u202f99\u202f%"_s, u">99%"_s);
    row("nearly is not always, with a decimal", de.percent(0.9999, 1), en.percent(0.9999, 1), u">\u202f99,9\u202f%"_s,
        u">99.9%"_s);
    row("always, with a decimal", de.percent(1, 1), en.percent(1, 1), u"100,0\u202f%"_s, u"100.0%"_s);
    row("rare, with a decimal", de.percent(0.0001, 1), en.percent(0.0001, 1), u"<\u202f0,1\u202f%"_s, u"<0.1%"_s);
    row("limit of shares", de.limit(0.904), en.limit(0.904), u"90,4\u202f%"_s, u"90.4%"_s);
    row("whole limit", de.limit(0.55), en.limit(0.55), u"55\u202f%"_s, u"55%"_s);
    row("always", de.percent(1), en.percent(1), u"100\u202f%"_s, u"100%"_s);
    row("price", de.money({0.2, 1, 3.5}), en.money({0.2, 1, 3.5}), u"0,20 bis 3,50"_s, u"0.20 to 3.50"_s);
    row("large price", de.money({800, 1000, 1300}), en.money({800, 1000, 1300}), u"800 bis 1.300"_s, u"800 to 1,300"_s);
    row("price below a cent", de.money({0.004, 0.004, 0.004}), en.money({0.004, 0.004, 0.004}), u"0,004"_s, u"0.004"_s);
    row("range of one", de.range({5, 5, 5}), en.range({5, 5, 5}), u"5"_s, u"5"_s);
    row("count", de.count(100'000), en.count(100'000), u"100.000"_s, u"100,000"_s);
}

void TestNumberText::writes()
{
    QFETCH(QString, german);
    QFETCH(QString, english);
    QTEST(german, "expectedGerman");
    QTEST(english, "expectedEnglish");
}

void TestNumberText::neverWritesAnExponent_data()
{
    QTest::addColumn<double>("value");
    for (const double value : {1e-11, 3.2e-5, 0.1, 1.0, 15'000.0, 3e6, 1e12, 1e20, -2.5e9})
        QTest::addRow("%g", value) << value;
}

void TestNumberText::neverWritesAnExponent()
{
    QFETCH(double, value);
    for (const Language language : {Language::German, Language::English}) {
        const NumberText numbers(language);
        for (const QString &text : {numbers.amount(value), numbers.about(value), numbers.money({value, value, value}),
                                    numbers.weight(value), numbers.points(value), numbers.percent(value)})
            QVERIFY2(!text.contains(u'e', Qt::CaseInsensitive) && !text.contains(u'-'), qPrintable(text));
        // What is printed is the value, to the digits that count.
        QLocale locale = localeOf(language);
        bool understood = false;
        const double back = locale.toDouble(numbers.about(value).replace(u'\u2212', u'-'), &understood);
        QVERIFY(understood);
        QVERIFY(std::abs(back - value) <= std::abs(value) * 0.0006);
    }
}

void TestNumberText::aShareShowsOnWhichSideOfALimitItIs_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("limit");
    QTest::addColumn<int>("decimals");
    QTest::newRow("rounding would reach it") << 0.896 << 0.9 << 1;
    QTest::newRow("so would a decimal") << 0.89996 << 0.9 << 3;
    QTest::newRow("far below") << 0.84 << 0.9 << 0;
    QTest::newRow("reached") << 0.9 << 0.9 << 0;
    QTest::newRow("passed, rounded to it") << 0.903 << 0.9 << 0;
    QTest::newRow("below a limit with a decimal") << 0.903 << 0.904 << 0;
    QTest::newRow("above a limit with a decimal") << 0.904 << 0.903 << 1;
    QTest::newRow("nearly always") << 0.9996 << 0.9 << 0;
}

void TestNumberText::aShareShowsOnWhichSideOfALimitItIs()
{
    QFETCH(double, share);
    QFETCH(double, limit);
    QTEST(decimalsBeside(share, {limit}), "decimals");
}

void TestNumberText::twoSharesAreTwoFigures()
{
    QCOMPARE(decimalsApart(0.148, 0.15, 1), 1);
    QCOMPARE(decimalsApart(0.0003, 0, 1), 2);
    QCOMPARE(decimalsApart(0.1501, 0.15), 2);
    QCOMPARE(decimalsApart(0.15, 0.15), 0);
    QCOMPARE(decimalsApart(0.15, 0.19), 0);
}

void TestNumberText::sharesMakeAHundred_data()
{
    QTest::addColumn<QList<double>>("shares");
    QTest::addColumn<QList<int>>("expected");
    // Hamilton's method by hand: what is below the point is given by size.
    QTest::newRow("thirds") << QList<double> {1.0 / 3, 1.0 / 3, 1.0 / 3} << QList<int> {34, 33, 33};
    QTest::newRow("sixths") << QList<double>(6, 1.0 / 6) << QList<int> {17, 17, 17, 17, 16, 16};
    QTest::newRow("99 when rounded") << QList<double> {0.332, 0.332, 0.336} << QList<int> {33, 33, 34};
    QTest::newRow("101 when rounded") << QList<double> {0.335, 0.335, 0.33} << QList<int> {34, 33, 33};
    QTest::newRow("whole in decimals, not in binary") << QList<double> {0.29, 0.57, 0.14} << QList<int> {29, 57, 14};
    QTest::newRow("nothing stays nothing") << QList<double> {0, 0.996, 0.004, 0} << QList<int> {0, 100, 0, 0};
    QTest::newRow("nothing at all") << QList<double> {0, 0} << QList<int> {0, 0};
    QTest::newRow("a part") << QList<double> {0.104, 0.104} << QList<int> {11, 10};
}

void TestNumberText::sharesMakeAHundred()
{
    QFETCH(QList<double>, shares);
    QFETCH(QList<int>, expected);
    const QList<int> whole = wholePercents(shares);
    QCOMPARE(whole, expected);
    const double sum = std::accumulate(shares.cbegin(), shares.cend(), 0.0);
    QCOMPARE(std::accumulate(whole.cbegin(), whole.cend(), 0), qRound(sum * 100));
    // Next to a figure that is rounded itself, they make what is left.
    for (const int wanted : {qRound(sum * 100) - 1, qRound(sum * 100) + 1}) {
        const QList<int> given = wholePercents(shares, wanted);
        if (sum > 0)
            QCOMPARE(std::accumulate(given.cbegin(), given.cend(), 0), wanted);
    }
}

QTEST_GUILESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
