// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts/style.h"

#include <QTest>

#include <cmath>

using namespace lotse;

namespace {

/// Contrast by WCAG 2.2, written anew here so that the program's own function is not its own judge.
double ratio(const QColor &first, const QColor &second)
{
    const auto channel = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor &color) {
        return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) + 0.0722 * channel(color.blue());
    };
    const double one = luminance(first);
    const double two = luminance(second);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void formulaGivesKnownValues();
    void contrastIsHighEnough_data();
    void contrastIsHighEnough();
    void labelsOnGroupsAreReadable_data();
    void labelsOnGroupsAreReadable();
    void paperUsesTheLightSet();
    void groupsRepeat();
};

void TestStyle::formulaGivesKnownValues()
{
    QCOMPARE(ratio(Qt::black, Qt::white), 21.0);
    QVERIFY(std::abs(ratio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.005); // the grey that just misses 4.5
}

void TestStyle::contrastIsHighEnough_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("expected"); ///< as design and comments state it, rounded to one decimal
    QTest::addColumn<double>("least");
    const Style &light = Style::of(Style::Scheme::Light);
    const Style &dark = Style::of(Style::Scheme::Dark);
    const auto row = [](const char *name, const QColor &ink, const QColor &ground, double expected, double least) {
        QTest::newRow(name) << ink << ground << expected << least;
    };
    row("light text", light.text, light.surface, 16.1, 4.5);
    row("light secondary", light.secondaryText, light.surface, 6.8, 4.5);
    row("light disabled", light.disabledText, light.surface, 4.5, 4.5);
    row("light accent", light.accent, light.surface, 7.6, 4.5);
    row("light on accent", light.onAccent, light.accent, 7.6, 4.5);
    row("light accent on soft", light.accent, light.accentSoft, 6.4, 4.5);
    row("light selection", light.text, light.selection, 12.1, 4.5);
    row("light control border", light.controlBorder, light.surface, 3.4, 3);
    row("light good text", light.good.text, light.surface, 7.2, 4.5);
    row("light good graphic", light.good.graphic, light.surface, 4.7, 3);
    row("light good on soft", light.good.text, light.good.soft, 6.1, 4.5);
    row("light fair text", light.fair.text, light.surface, 7.3, 4.5);
    row("light fair graphic", light.fair.graphic, light.surface, 4.0, 3);
    row("light fair on soft", light.fair.text, light.fair.soft, 6.4, 4.5);
    row("light weak text", light.weak.text, light.surface, 7.6, 4.5);
    row("light weak graphic", light.weak.graphic, light.surface, 6.7, 3);
    row("light weak on soft", light.weak.text, light.weak.soft, 6.3, 4.5);
    row("light unknown on soft", light.unknown.text, light.unknown.soft, 5.8, 4.5);
    row("light failed in column", light.failedText, light.failedColumn, 5.1, 4.5);
    row("light high risk", light.highRiskText, light.highRiskCell, 6.6, 4.5);
    row("dark text", dark.text, dark.surface, 11.6, 4.5);
    row("dark secondary", dark.secondaryText, dark.surface, 7.4, 4.5);
    row("dark disabled", dark.disabledText, dark.surface, 5.2, 4.5);
    row("dark accent", dark.accent, dark.surface, 6.9, 4.5);
    row("dark on accent", dark.onAccent, dark.accent, 8.9, 4.5);
    row("dark accent on soft", dark.accent, dark.accentSoft, 5.8, 4.5);
    row("dark selection", dark.text, dark.selection, 8.1, 4.5);
    row("dark control border", dark.controlBorder, dark.surface, 4.2, 3);
    row("dark good text", dark.good.text, dark.surface, 8.0, 4.5);
    row("dark good graphic", dark.good.graphic, dark.surface, 5.5, 3);
    row("dark good on soft", dark.good.text, dark.good.soft, 7.2, 4.5);
    row("dark fair text", dark.fair.text, dark.surface, 8.4, 4.5);
    row("dark fair graphic", dark.fair.graphic, dark.surface, 6.1, 3);
    row("dark fair on soft", dark.fair.text, dark.fair.soft, 7.4, 4.5);
    row("dark weak text", dark.weak.text, dark.surface, 7.1, 4.5);
    row("dark weak graphic", dark.weak.graphic, dark.surface, 4.4, 3);
    row("dark weak on soft", dark.weak.text, dark.weak.soft, 6.8, 4.5);
    row("dark unknown on soft", dark.unknown.text, dark.unknown.soft, 6.3, 4.5);
    row("dark failed in column", dark.failedText, dark.failedColumn, 5.6, 4.5);
    row("dark high risk", dark.highRiskText, dark.highRiskCell, 6.3, 4.5);
}

void TestStyle::contrastIsHighEnough()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, expected);
    QFETCH(double, least);
    const double found = ratio(ink, ground);
    QVERIFY2(std::abs(found - expected) < 0.1, qPrintable(QString::number(found)));
    QVERIFY2(found >= least - 0.05, qPrintable(QString::number(found)));
}

void TestStyle::labelsOnGroupsAreReadable_data()
{
    QTest::addColumn<Style::Scheme>("scheme");
    QTest::newRow("light") << Style::Scheme::Light;
    QTest::newRow("dark") << Style::Scheme::Dark;
    QTest::newRow("print") << Style::Scheme::Print;
}

void TestStyle::labelsOnGroupsAreReadable()
{
    QFETCH(Style::Scheme, scheme);
    const Style &style = Style::of(scheme);
    QCOMPARE(style.groups.size(), 6);
    for (const QColor &group : style.groups)
        QVERIFY2(ratio(Style::labelOn(group), group) >= 4.5, qPrintable(group.name()));
}

void TestStyle::paperUsesTheLightSet()
{
    const Style &light = Style::of(Style::Scheme::Light);
    const Style &print = Style::of(Style::Scheme::Print);
    QCOMPARE(print.text, light.text);
    QCOMPARE(print.groups, light.groups);
    QCOMPARE(print.page, QColor(Qt::white));
}

void TestStyle::groupsRepeat()
{
    const Style &style = Style::of(Style::Scheme::Light);
    QCOMPARE(style.group(6), style.group(0));
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
