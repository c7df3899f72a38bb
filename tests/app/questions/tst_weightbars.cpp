// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/weightbars.h"

#include "app/look/theme.h"

#include <QImage>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestWeightBars final : public QObject
{
    Q_OBJECT

private slots:
    void figuresStayBesideTheirBars_data();
    void figuresStayBesideTheirBars();

private:
    Theme m_theme;
};

namespace {

/// The first of two rows; the second one has the longest figure of all, so that the places are the same for each.
QImage pictureOf(const WeightBars::Row &row, int width)
{
    WeightBars bars;
    bars.setRows({row, {.name = u"Other"_s, .start = 1, .weight = 10, .number = u"10.00"_s, .change = u"+10.00"_s}});
    bars.resize(width, bars.sizeHint().height());
    return bars.grab().toImage().copy(0, 0, width, bars.height() / 2);
}

/// The columns in which the pictures differ: the first and the last one.
std::pair<int, int> difference(const QImage &one, const QImage &other)
{
    int first = one.width();
    int last = -1;
    for (int x = 0; x < one.width(); ++x) {
        for (int y = 0; y < one.height(); ++y) {
            if (one.pixel(x, y) != other.pixel(x, y)) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {first, last};
}

} // namespace

void TestWeightBars::figuresStayBesideTheirBars_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    for (const int percent : {100, 150}) {
        for (const int width : {300, 420})
            QTest::addRow("%d %%, %d wide", percent, width) << percent << width * percent / 100;
    }
}

void TestWeightBars::figuresStayBesideTheirBars()
{
    QFETCH(const int, percent);
    QFETCH(const int, width);
    m_theme.setTextSize(percent);
    const auto usual = qScopeGuard([this] { m_theme.setTextSize(100); });
    const WeightBars::Row row {.name = u"Privacy"_s, .start = 1, .weight = 1, .number = u"8.1"_s, .change = u"+5.1"_s};
    WeightBars::Row full = row;
    full.weight = 10;
    WeightBars::Row longer = row;
    longer.number = u"10.00"_s;
    longer.change = u"+10.00"_s;
    const auto [barBegins, barEnds] = difference(pictureOf(row, width), pictureOf(full, width));
    const auto [figureBegins, figureEnds] = difference(pictureOf(row, width), pictureOf(longer, width));
    QVERIFY(barBegins < barEnds && figureBegins < figureEnds);
    QVERIFY2(barEnds < figureBegins, qPrintable(u"bar to %1, figure from %2"_s.arg(barEnds).arg(figureBegins)));
}

QTEST_MAIN(TestWeightBars)
#include "tst_weightbars.moc"
