// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bias.h"
#include "content/biastext.h"
#include "core/libraryloader.h"
#include "decision/factcases.h"

#include <QTest>

#include <algorithm>

using namespace lotse;
using namespace Qt::StringLiterals;
using content::Bias;
using content::Yardstick;

namespace {

constexpr int halfLife = 100;
constexpr size_t notStated = content::evidenceKinds - 1;

/// Two criteria whose claims age within 100 days.
Library twoCriteria()
{
    Library library;
    library.version = u"2026-11-21"_s;
    library.criteria = {small::levels(u"brakes"_s, {0, 30, 60, 100}),
                        small::numbers(u"quality"_s, {{0, 0}, {10, 100}})};
    library.factKinds = {{.id = u"figure"_s, .name = {}, .reason = {}, .halfLifeDays = halfLife}};
    for (Criterion &criterion : library.criteria)
        criterion.factKind = u"figure"_s;
    return library;
}

Source page(const QString &id, const QString &url, QDate day, const QString &title = {})
{
    Source source = small::dated(id, day);
    source.url = url;
    source.title = title;
    source.publisher = u"Somebody"_s;
    return source;
}

/// "first" knows all of one deployment and half of the other, "second" has one deployment and one undated claim,
/// "third" is silent.
Library threeProviders()
{
    Library library = twoCriteria();
    Claim quality = small::claim(u"quality"_s, small::number(5), small::today.addDays(-halfLife - 1));
    quality.sources = {u"terms"_s, u"press"_s};
    Claim brakes = small::claim(u"brakes"_s, small::level(u"l2"_s), small::today.addDays(-10));
    brakes.basis = Basis::Contract;
    brakes.confidence = Confidence::Low;
    brakes.sources = {u"terms again"_s};
    Profile first = small::profile(
        u"first"_s, {small::deployment(u"first.a"_s, {brakes}), small::deployment(u"first.b"_s, {})}, {quality});
    const QDate old = small::today.addDays(-halfLife - 1);
    first.sources = {page(u"terms"_s, u"https://a.example/terms"_s, old), page(u"press"_s, {}, old, u"News"_s),
                     page(u"terms again"_s, u"https://a.example/terms"_s, small::today.addDays(-10)),
                     page(u"unused"_s, u"https://b.example"_s, small::today)};
    Claim undated = small::claim(u"brakes"_s, small::level(u"l1"_s), {});
    undated.sources = {u"survey"_s};
    Profile second = small::profile(
        u"second"_s, {small::deployment(u"second.only"_s, {undated, small::claim(u"quality"_s, small::unknown())})});
    second.sources = {page(u"survey"_s, {}, {}, u"News"_s)};
    library.profiles = {first, second, small::profile(u"third"_s, {})};
    return library;
}

/// A row of which @p unknown of 100 cells are unknown.
Bias unknownOf(const QString &id, int unknown)
{
    Bias row;
    row.id = id;
    row.cells = 100;
    row.unknown = unknown;
    return row;
}

QStringList named(const std::vector<content::Departure> &departures)
{
    QStringList names;
    for (const content::Departure &departure : departures)
        names.append(departure.provider + u' ' + content::yardstickName(departure.yardstick));
    return names;
}

Library shipped()
{
    return loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
}

} // namespace

/// Whether the table of ./dev content counts right, and whether the shipped library speaks evenly of its providers.
class TestBias : public QObject
{
    Q_OBJECT

private slots:
    void countsAClaim_data();
    void countsAClaim();
    void countsProvidersByHand();
    void countsADeploymentWithWhatItInherits();
    void addsUpWithEachDocumentOnce();
    void findsTheMiddle_data();
    void findsTheMiddle();
    void putsFirstWhatIsMostOftenUnknown();
    void departsBehindTheBoundOnly_data();
    void departsBehindTheBoundOnly();
    void departsByEachYardstick();
    void printsTheTable();
    void agreesWithTheLibraryPage();
    void theShippedLibraryIsEvenOrSaysWhyNot();
};

void TestBias::countsAClaim_data()
{
    QTest::addColumn<Claim>("claim");
    QTest::addColumn<QList<int>>("counts"); // unknown, claims, contradicted, stale, low, undated
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<int>>("ages");
    const auto made = [](int age = 0) {
        return small::claim(u"quality"_s, small::number(5), small::today.addDays(-age));
    };
    const int documentation = int(Basis::OfficialDocumentation);
    QTest::newRow("plain") << made(7) << QList {0, 1, 0, 0, 0, 0} << documentation << QList {7};
    QTest::newRow("unknown") << small::claim(u"quality"_s, small::unknown()) << QList {1, 0, 0, 0, 0, 0} << -1
                             << QList<int>();
    QTest::newRow("on the last day of its half-life")
        << made(halfLife) << QList {0, 1, 0, 0, 0, 0} << documentation << QList {halfLife};
    QTest::newRow("stale") << made(halfLife + 1) << QList {0, 1, 0, 1, 0, 0} << documentation << QList {halfLife + 1};
    QTest::newRow("of a later day") << made(-1) << QList {1, 0, 0, 0, 0, 0} << -1 << QList<int>();

    Claim claim = made();
    claim.confidence = Confidence::Low;
    QTest::newRow("low confidence") << claim << QList {0, 1, 0, 0, 1, 0} << documentation << QList {0};
    claim.confidence = Confidence::Medium;
    claim.basis = Basis::Press;
    QTest::newRow("press, medium") << claim << QList {0, 1, 0, 0, 0, 0} << int(Basis::Press) << QList {0};

    claim = made();
    claim.asOf = {};
    QTest::newRow("no date") << claim << QList {0, 1, 0, 1, 0, 1} << documentation << QList<int>();
    claim = made(3);
    claim.basis = Basis::OwnAssessment;
    QTest::newRow("judged on that day") << claim << QList {0, 1, 0, 0, 0, 0} << int(Basis::OwnAssessment) << QList {3};

    claim = made();
    claim.contradictions = {small::reading(small::number(6))};
    QTest::newRow("contradicted") << claim << QList {0, 1, 1, 0, 0, 0} << documentation << QList {0};
    claim.contradictions = {small::reading(small::number(6), true)};
    QTest::newRow("only assumed otherwise") << claim << QList {0, 1, 0, 0, 0, 0} << documentation << QList {0};
    claim.contradictions = {small::reading(small::number(5))};
    QTest::newRow("said twice") << claim << QList {0, 1, 0, 0, 0, 0} << documentation << QList {0};
    claim.contradictions = {small::reading(small::number(4))};
    QTest::newRow("a stricter reading counts") << claim << QList {0, 1, 1, 0, 0, 0} << int(notStated) << QList {0};
}

void TestBias::countsAClaim()
{
    QFETCH(const Claim, claim);
    QFETCH(const int, kind);
    QFETCH(const QList<int>, ages);
    Library library = twoCriteria();
    library.criteria.removeFirst();
    library.profiles = {small::profile(u"p"_s, {small::deployment(u"p.one"_s, {claim})})};
    const LibraryIndex index(library);
    const Bias row = content::biasOf(index, library.profiles.first(), small::today);
    QCOMPARE(row.cells, 1);
    const QList<int> counts {row.unknown, row.claims, row.contradicted, row.stale, row.lowConfidence, row.undated};
    QTEST(counts, "counts");
    std::array<int, content::evidenceKinds> kinds {};
    if (kind >= 0)
        kinds.at(size_t(kind)) = 1;
    QVERIFY(row.kinds == kinds);
    QCOMPARE(QList<int>(row.ages.begin(), row.ages.end()), ages);
    // One deployment says the same as its provider.
    Bias deployment = content::biasOf(index, index.deployment(u"p.one"_s), small::today);
    QCOMPARE(deployment.id, u"p.one"_s);
    deployment.id = row.id;
    QVERIFY(deployment == row);
}

void TestBias::countsProvidersByHand()
{
    const Library library = threeProviders();
    const std::vector<Bias> rows = content::biasOfProviders(LibraryIndex(library), small::today);
    QCOMPARE(rows.size(), 3u);
    Bias first;
    first.id = u"first"_s;
    first.cells = 4;
    first.unknown = 1; // brakes of b
    first.claims = 2; // quality, which both inherit, and brakes of a
    first.stale = 1;
    first.lowConfidence = 1;
    first.kinds = {1, 1, 0, 0, 0, 0};
    first.documents = {u"https://a.example/terms"_s, u"Somebody\nNews"_s};
    first.ages = {10, halfLife + 1};
    Bias second;
    second.id = u"second"_s;
    second.cells = 2;
    second.unknown = 1;
    second.claims = 1;
    second.stale = 1;
    second.undated = 1;
    second.kinds = {0, 1, 0, 0, 0, 0};
    second.documents = {u"Somebody\nNews"_s};
    Bias third; // without deployments: what it says as provider, nothing
    third.id = u"third"_s;
    third.cells = 2;
    third.unknown = 2;
    QVERIFY(rows[0] == first);
    QVERIFY(rows[1] == second);
    QVERIFY(rows[2] == third);
}

void TestBias::countsADeploymentWithWhatItInherits()
{
    const Library library = threeProviders();
    const LibraryIndex index(library);
    const Bias a = content::biasOf(index, index.deployment(u"first.a"_s), small::today);
    QCOMPARE(a.cells, 2);
    QCOMPARE(a.claims, 2);
    QCOMPARE(a.documents.size(), 2);
    const Bias b = content::biasOf(index, index.deployment(u"first.b"_s), small::today);
    QCOMPARE(b.cells, 2);
    QCOMPARE(b.unknown, 1);
    QCOMPARE(b.claims, 1);
    QCOMPARE(b.stale, 1);
}

void TestBias::addsUpWithEachDocumentOnce()
{
    const Library library = threeProviders();
    const Bias sum = content::sumOf(content::biasOfProviders(LibraryIndex(library), small::today));
    QCOMPARE(sum.cells, 8);
    QCOMPARE(sum.unknown, 4);
    QCOMPARE(sum.claims, 3);
    QCOMPARE(sum.stale, 2);
    QCOMPARE(sum.lowConfidence, 1);
    QCOMPARE(sum.undated, 1);
    QCOMPARE(sum.kinds.at(size_t(Basis::Contract)), 1);
    QCOMPARE(sum.kinds.at(size_t(Basis::OfficialDocumentation)), 2);
    QCOMPARE(sum.documents.size(), 2); // two providers rest on the same news
    QCOMPARE(sum.ages.size(), 2u);
}

void TestBias::findsTheMiddle_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("middle");
    QTest::newRow("one") << QList<double> {4} << 4.0;
    QTest::newRow("two") << QList<double> {1, 4} << 2.5;
    QTest::newRow("three, in any order") << QList<double> {9, 1, 2} << 2.0;
    QTest::newRow("four") << QList<double> {9, 1, 2, 4} << 3.0;
}

void TestBias::findsTheMiddle()
{
    QFETCH(const QList<double>, values);
    const std::optional<double> middle = content::medianOf({values.begin(), values.end()});
    QVERIFY(middle.has_value());
    QTEST(*middle, "middle");
    QVERIFY(!content::medianOf({}).has_value());
}

void TestBias::putsFirstWhatIsMostOftenUnknown()
{
    Library library = threeProviders();
    using List = std::vector<content::UnknownCriterion>;
    // Three deployments: brakes lack on b, quality is unknown of the second.
    QVERIFY(content::unknownCriteria(LibraryIndex(library), small::today)
            == (List {{u"brakes"_s, 3, 1}, {u"quality"_s, 3, 1}}));
    library.profiles[0].claims.clear();
    QVERIFY(content::unknownCriteria(LibraryIndex(library), small::today)
            == (List {{u"quality"_s, 3, 3}, {u"brakes"_s, 3, 1}}));
    library.profiles.removeFirst();
    QVERIFY(content::unknownCriteria(LibraryIndex(library), small::today) == (List {{u"quality"_s, 1, 1}}));
}

void TestBias::departsBehindTheBoundOnly_data()
{
    QTest::addColumn<int>("unknown");
    QTest::addColumn<bool>("departs");
    QTest::newRow("as the others") << 30 << false;
    QTest::newRow("on the bound above") << 50 << false;
    QTest::newRow("behind it") << 51 << true;
    QTest::newRow("on the bound below") << 10 << false;
    QTest::newRow("behind that") << 9 << true;
}

void TestBias::departsBehindTheBoundOnly()
{
    QFETCH(const int, unknown);
    QFETCH(const bool, departs);
    const std::vector<content::Departure> found =
        content::departuresIn({unknownOf(u"a"_s, 30), unknownOf(u"b"_s, 30), unknownOf(u"c"_s, unknown)});
    QCOMPARE(named(found), departs ? QStringList {u"c unknown"_s} : QStringList());
    if (departs) {
        QCOMPARE(found.front().share, unknown / 100.0);
        QCOMPARE(found.front().median, 0.3);
    }
}

void TestBias::departsByEachYardstick()
{
    Bias fresh;
    fresh.id = u"fresh"_s;
    fresh.claims = 10;
    fresh.undated = 1;
    Bias old = fresh;
    old.id = u"old"_s;
    old.stale = 3;
    Bias timeless = fresh;
    timeless.id = u"timeless"_s;
    timeless.undated = 4;
    QCOMPARE(named(content::departuresIn({fresh, old, timeless})),
             QStringList({u"old stale"_s, u"timeless without a date"_s}));
    QCOMPARE(named(content::departuresIn({})), QStringList());
}

void TestBias::printsTheTable()
{
    const Library library = threeProviders();
    const QString text = content::biasText(library, small::today, content::Rows::Deployments,
                                           {{u"third"_s, Yardstick::Unknown, u"It says nothing."_s}});
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(line.simplified());
    QVERIFY2(lines.contains(u"first 4 1 (25 %) 2 0 (0 %) 1 (50 %) 1 (50 %) 0 (0 %) 50 % 50 % 0 % 0 % 0 % 0 % 2 56 d"_s),
             qPrintable(text));
    QVERIFY(
        lines.contains(u"first.b 2 1 (50 %) 1 0 (0 %) 1 (100 %) 0 (0 %) 0 (0 %) 0 % 100 % 0 % 0 % 0 % 0 % 2 101 d"_s));
    QVERIFY(lines.contains(u"third 2 2 (100 %) 0 - - - - - - - - - - 0 -"_s));
    QVERIFY(lines.contains(u"all 8 4 (50 %) 3 0 (0 %) 2 (67 %) 1 (33 %) 1 (33 %) 33 % 67 % 0 % 0 % 0 % 0 % 2 56 d"_s));
    QVERIFY(lines.contains(u"brakes 1 (33 %)"_s));
    QVERIFY(lines.contains(u"third, unknown 100 % (median 50 %): It says nothing."_s));
    QVERIFY(lines.contains(u"first, unknown 25 % (median 50 %): NOT EXPLAINED"_s));
    QVERIFY(!content::biasText(library, small::today, content::Rows::Providers, {}).contains(u"first.b"_s));
}

void TestBias::agreesWithTheLibraryPage()
{
    const Library library = shipped();
    const LibraryIndex index(library);
    const QDate day = dayOfVersion(library.version);
    QVERIFY(day.isValid());
    for (const Profile &profile : library.profiles) {
        const Bias row = content::biasOf(index, profile, day);
        const EvidenceCount count = countEvidence(index, profile, day);
        qsizetype cells = 0;
        for (const Deployment &deployment : profile.deployments) {
            cells += std::ranges::count_if(library.criteria, [&deployment](const Criterion &criterion) {
                return criterion.appliesTo(deployment.form);
            });
        }
        QCOMPARE(row.cells, int(cells));
        QCOMPARE(row.claims, count.known);
        QCOMPARE(row.stale, count.stale);
        QCOMPARE(row.contradicted, count.contradicting);
    }
}

void TestBias::theShippedLibraryIsEvenOrSaysWhyNot()
{
    const Library library = shipped();
    const std::vector<Bias> rows = content::biasOfProviders(LibraryIndex(library), dayOfVersion(library.version));
    QVERIFY(rows.size() > 10u);
    QStringList explained;
    for (const content::ExplainedDeparture &entry : content::explainedDepartures()) {
        QVERIFY2(!entry.reason.isEmpty(), qPrintable(entry.provider));
        explained.append(entry.provider + u' ' + content::yardstickName(entry.yardstick));
    }
    QStringList departing = named(content::departuresIn(rows));
    departing.sort();
    explained.sort();
    QCOMPARE(departing, explained);
}

QTEST_GUILESS_MAIN(TestBias)
#include "tst_bias.moc"
