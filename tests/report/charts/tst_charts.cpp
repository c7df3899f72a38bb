// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts/arrivalchart.h"
#include "report/charts/chartpaint.h"
#include "report/charts/drawoptions.h"
#include "report/charts/marks.h"
#include "report/charts/rankingchart.h"
#include "report/charts/riskmap.h"
#include "report/charts/timeline.h"
#include "report/sampledata.h"

#include <QChart>
#include <QPainter>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

constexpr int border = 20;

/// Paints @p draw into the inner area of an image; the border around it must stay as it was.
template<typename Draw>
QImage paintInside(QSize size, Style::Scheme scheme, Draw draw)
{
    QImage image(size + QSize(2 * border, 2 * border), QImage::Format_RGB32);
    image.fill(Style::of(scheme).surface);
    QPainter painter(&image);
    draw(painter, QRectF(QPointF(border, border), size));
    return image;
}

int paintedPixels(const QImage &image, const QRect &area)
{
    int count = 0;
    const QRgb ground = image.pixel(0, 0);
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixel(x, y) != ground;
    }
    return count;
}

bool hasColor(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

DrawOptions options(Style::Scheme scheme, Language language = Language::German)
{
    QFont font;
    font.setPixelSize(13);
    return {.scheme = scheme, .language = language, .font = font, .selected = u"risk.4"_s};
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!.*(catalogue|propagateSizeHints)).*"_s)); }
    void staysInsideItsArea_data();
    void staysInsideItsArea();
    void barsHaveTheLengthOfTheContributions();
    void numbersOnlyWhereThereIsRoom();
    void findsTheRiskUnderThePointer();
    void ratingCircleFills_data();
    void ratingCircleFills();
    void gradesFollowTheScore_data();
    void gradesFollowTheScore();
    void showsNewestArrivalsFirst();
    void namesTheStrongestImpact();
    void tellsOptionsOfOneProviderApart();
};

void TestCharts::staysInsideItsArea_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<Style::Scheme>("scheme");
    QTest::addColumn<QSize>("size");
    const QList<std::pair<const char *, Style::Scheme>> schemes = {
        {"light", Style::Scheme::Light}, {"dark", Style::Scheme::Dark}, {"print", Style::Scheme::Print}};
    for (const auto &[name, scheme] : schemes) {
        QTest::addRow("ranking %s", name) << u"ranking"_s << scheme << QSize(720, 260);
        QTest::addRow("ranking narrow %s", name) << u"ranking"_s << scheme << QSize(420, 260);
        QTest::addRow("arrival %s", name) << u"arrival"_s << scheme << QSize(560, 220);
        QTest::addRow("arrival narrow %s", name) << u"arrival"_s << scheme << QSize(360, 220);
        QTest::addRow("map %s", name) << u"map"_s << scheme << QSize(330, 298);
        QTest::addRow("small map %s", name) << u"map"_s << scheme << QSize(220, 200);
        QTest::addRow("axis %s", name) << u"axis"_s << scheme << QSize(550, 80);
        QTest::addRow("group legend %s", name) << u"legend"_s << scheme << QSize(300, 60);
    }
}

void TestCharts::staysInsideItsArea()
{
    QFETCH(QString, picture);
    QFETCH(Style::Scheme, scheme);
    QFETCH(QSize, size);
    const Library library = test::library();
    const Evaluation evaluation = test::evaluation();
    const DrawOptions draw = options(scheme, picture == "arrival"_L1 ? Language::English : Language::German);
    const QImage image = paintInside(size, scheme, [&](QPainter &painter, const QRectF &area) {
        if (picture == "ranking"_L1)
            paintChart(painter, area, *rankingChart(library, evaluation, draw));
        else if (picture == "arrival"_L1)
            paintChart(painter, area, *arrivalChart(test::arrivals(), evaluation.asOf, draw));
        else if (picture == "map"_L1)
            drawRiskMap(painter, area, evaluation, draw);
        else if (picture == "axis"_L1)
            drawPartnershipAxis(painter, area, test::events(), evaluation.asOf, draw);
        else
            drawGroupLegend(painter, area, library, draw);
    });
    if (const QString folder = qEnvironmentVariable("LOTSE_PICTURES"); !folder.isEmpty())
        QVERIFY(image.save(u"%1/%2.png"_s.arg(folder, QString::fromUtf8(QTest::currentDataTag()))));

    const QRect inner(QPoint(border, border), size);
    QVERIFY(paintedPixels(image, inner) > inner.width() * inner.height() / 60);
    const int outside = paintedPixels(image, image.rect()) - paintedPixels(image, inner);
    QCOMPARE(outside, 0);
}

void TestCharts::barsHaveTheLengthOfTheContributions()
{
    const DrawOptions draw = options(Style::Scheme::Light);
    const std::unique_ptr<QChart> chart = rankingChart(test::library(), test::evaluation(), draw);
    QRectF plot;
    const QImage image = paintInside({800, 240}, Style::Scheme::Light, [&](QPainter &painter, const QRectF &area) {
        paintChart(painter, area, *chart);
        plot = chart->plotArea().translated(area.topLeft());
    });
    // The first row: 31 points of the first group, then 11 of the second. Looked at near the upper edge, above the
    // numbers.
    const int y = int(plot.top() + plot.height() / 5 / 2 - 9);
    const auto at = [&](double points) { return image.pixelColor(int(plot.left() + points / 100 * plot.width()), y); };
    const Style &style = Style::of(Style::Scheme::Light);
    QCOMPARE(at(2), style.group(0));
    QCOMPARE(at(30), style.group(0));
    QCOMPARE(at(32), style.group(1));
    QCOMPARE(at(41), style.group(1));
    QCOMPARE(at(43), style.group(2));
    QCOMPARE(at(77), style.group(5));
    QCOMPARE(at(80), style.surface);
}

void TestCharts::numbersOnlyWhereThereIsRoom()
{
    Evaluation evaluation = test::evaluation();
    evaluation.options = {test::option(u"a"_s, u"A"_s, {}, 1, {3, 3, 3}, {3, 0, 0, 0, 0, 0}, 0)};
    const auto inkOnBar = [&](QSize size) {
        const std::unique_ptr<QChart> chart = rankingChart(test::library(), evaluation, options(Style::Scheme::Light));
        QRectF plot;
        const QImage image = paintInside(size, Style::Scheme::Light, [&](QPainter &painter, const QRectF &area) {
            paintChart(painter, area, *chart);
            plot = chart->plotArea().translated(area.topLeft());
        });
        const double width = plot.width() * 0.03;
        const QRect bar(int(plot.left()) + 2, int(plot.center().y()) - 8, int(width) - 4, 16);
        int ink = 0;
        for (int y = bar.top(); y <= bar.bottom(); ++y) {
            for (int x = bar.left(); x <= bar.right(); ++x)
                ink += image.pixelColor(x, y) != Style::of(Style::Scheme::Light).group(0);
        }
        return ink;
    };
    QCOMPARE(inkOnBar({700, 48}), 0); // 3 % of the plot are less than 24 px
    QVERIFY(inkOnBar({1400, 48}) > 0);
}

void TestCharts::findsTheRiskUnderThePointer()
{
    const Evaluation evaluation = test::evaluation();
    const DrawOptions draw = options(Style::Scheme::Light);
    const QRectF area(0, 0, 330, 298);
    const QRectF alone = riskMapCell(area, draw, 5, 3);
    QCOMPARE(risksAt(area, evaluation, draw, alone.center() + QPointF(0, 3)), QStringList {u"risk.3"_s});
    const QRectF shared = riskMapCell(area, draw, 4, 4);
    QCOMPARE(risksAt(area, evaluation, draw, shared.center() + QPointF(-11, 3)), QStringList {u"risk.1"_s});
    QCOMPARE(risksAt(area, evaluation, draw, shared.center() + QPointF(11, 3)), QStringList {u"risk.2"_s});
    QCOMPARE(risksAt(area, evaluation, draw, shared.topLeft() + QPointF(2, 2)),
             QStringList({u"risk.1"_s, u"risk.2"_s}));
    QVERIFY(risksAt(area, evaluation, draw, riskMapCell(area, draw, 1, 1).center()).isEmpty());
    QVERIFY(risksAt(area, evaluation, draw, QPointF(-50, -50)).isEmpty());
    // The measures take risk 4 to where risk 12 stands: its new place is beside that dot, not on it.
    Evaluation moved = evaluation;
    moved.risks.append(test::risk(12, 2, 2, 2, 2));
    const QRectF target = riskMapCell(area, draw, 2, 2);
    QVERIFY(risksAt(area, moved, draw, target.center() + QPointF(-11, 3)) == QStringList {u"risk.12"_s});
    QCOMPARE(paintedPixels(
                 paintInside(area.size().toSize(), Style::Scheme::Light,
                             [&](QPainter &painter, const QRectF &inner) { drawRiskMap(painter, inner, moved, draw); }),
                 QRect(0, 0, border, border)),
             0);
}

void TestCharts::ratingCircleFills_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("quarters");
    QTest::newRow("worst") << 0.0 << 0;
    QTest::newRow("a quarter") << 25.0 << 1;
    QTest::newRow("half") << 50.0 << 2;
    QTest::newRow("below three quarters") << 62.0 << 2;
    QTest::newRow("three quarters") << 65.0 << 3;
    QTest::newRow("best") << 100.0 << 4;
}

void TestCharts::ratingCircleFills()
{
    QFETCH(double, value);
    QFETCH(int, quarters);
    QCOMPARE(ratingQuarters(value), quarters);
    const Style &style = Style::of(Style::Scheme::Light);
    const QImage image = paintInside({64, 64}, Style::Scheme::Light, [&](QPainter &painter, const QRectF &area) {
        drawRatingCircle(painter, area, value, style);
    });
    // One probe in each quarter, clockwise from the upper right.
    const QPoint middle(border + 32, border + 32);
    const QList<QPoint> probes = {{10, -10}, {10, 10}, {-10, 10}, {-10, -10}};
    int filled = 0;
    for (const QPoint &probe : probes)
        filled += image.pixelColor(middle + probe) != style.surface;
    QCOMPARE(filled, quarters);
    const QColor color = quarters >= 3 ? style.good.graphic : quarters == 2 ? style.fair.graphic : style.weak.graphic;
    QVERIFY(hasColor(image, color));
}

void TestCharts::gradesFollowTheScore_data()
{
    QTest::addColumn<int>("score");
    QTest::addColumn<RiskLevel>("grade");
    QTest::newRow("1") << 1 << RiskLevel::Low;
    QTest::newRow("5") << 5 << RiskLevel::Low;
    QTest::newRow("6") << 6 << RiskLevel::Medium;
    QTest::newRow("10") << 10 << RiskLevel::Medium;
    QTest::newRow("12") << 12 << RiskLevel::Elevated;
    QTest::newRow("15") << 15 << RiskLevel::High;
    QTest::newRow("25") << 25 << RiskLevel::High;
}

void TestCharts::gradesFollowTheScore()
{
    QFETCH(int, score);
    QFETCH(RiskLevel, grade);
    QCOMPARE(riskLevel(score), grade);
}

void TestCharts::showsNewestArrivalsFirst()
{
    const QList<ModelArrival> chosen = notableArrivals(test::arrivals(), 3);
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(chosen.at(0).model, u"gpt-6.1-sol"_s);
    QCOMPARE(chosen.at(1).model, u"gpt-6-astra"_s);
    QCOMPARE(chosen.at(2).model, u"gpt-5.4-mini"_s);
}

void TestCharts::namesTheStrongestImpact()
{
    TimelineEvent event;
    QCOMPARE(strongestImpact(event), Impact::None);
    event.price = Impact::Neutral;
    QCOMPARE(strongestImpact(event), Impact::Neutral);
    event.law = Impact::Risk;
    QCOMPARE(strongestImpact(event), Impact::Risk);
    event.function = Impact::Negative;
    QCOMPARE(strongestImpact(event), Impact::Negative);
    event.availability = Impact::Positive;
    QCOMPARE(strongestImpact(event), Impact::Mixed);
}

void TestCharts::tellsOptionsOfOneProviderApart()
{
    const auto option = [](const QString &id, const QString &provider, const QString &deployment) {
        OptionEvaluation made;
        made.deployment = id;
        made.provider = provider;
        made.providerName = {provider, provider};
        made.deploymentName = {deployment, deployment};
        return made;
    };
    Evaluation evaluation;
    evaluation.options = {option(u"a.eu"_s, u"a"_s, u"Europe"_s), option(u"a.world"_s, u"a"_s, u"World"_s),
                          option(u"b.eu"_s, u"b"_s, u"Europe"_s)};
    const QStringList all {u"a.eu"_s, u"a.world"_s, u"b.eu"_s};
    const auto label = [&](const QString &id, const QStringList &shown) {
        return paint::optionLabel(evaluation, id, shown, Language::English);
    };
    QCOMPARE(label(u"a.eu"_s, all).name, u"a"_s);
    QCOMPARE(label(u"a.eu"_s, all).detail, u"Europe"_s);
    QCOMPARE(label(u"a.world"_s, all).detail, u"World"_s);
    QVERIFY(label(u"b.eu"_s, all).detail.isEmpty());
    // Where the other one is not drawn, the provider says enough.
    QVERIFY(label(u"a.eu"_s, {u"a.eu"_s, u"b.eu"_s}).detail.isEmpty());
    QFont font;
    font.setPixelSize(13);
    QVERIFY(paint::height(label(u"a.eu"_s, all), font, 11) > paint::height(label(u"b.eu"_s, all), font, 11));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
