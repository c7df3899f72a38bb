// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "decision/evaluation.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

QString fault(const QString &path)
{
    return QStringLiteral(LOTSE_TEST_DATA) + "/faults/"_L1 + path;
}

QStringList placesOf(const QList<Issue> &issues, Issue::Code code)
{
    QStringList places;
    for (const Issue &issue : issues) {
        if (issue.code == code)
            places.append(issue.place.pointer);
    }
    return places;
}

} // namespace

/// Evidence of a later day and numbers that are better than the scale knows: files as somebody mistypes them.
class TestDoubtfulEvidence : public QObject
{
    Q_OBJECT

private slots:
    void warnsWhereItStands_data();
    void warnsWhereItStands();
    void doesNotCountAsKnown_data();
    void doesNotCountAsKnown();
    void warnsOfAMistypedProfile_data();
    void warnsOfAMistypedProfile();
};

void TestDoubtfulEvidence::warnsWhereItStands_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Issue::Code>("code");
    QTest::addColumn<QStringList>("places");
    using enum Issue::Code;
    QTest::newRow("claims of 2062") << u"future-dates/profiles/acme.json"_s << FutureDate
                                    << QStringList {u"/deployments/0/claims/0/valid_from"_s,
                                                    u"/deployments/0/claims/0/as_of"_s,
                                                    u"/deployments/1/claims/0/as_of"_s};
    QTest::newRow("an engagement of 2226")
        << u"future-dates/engagement_future.lotse"_s << FutureDate << QStringList {u"/date"_s};
    QTest::newRow("an own claim of 2062")
        << u"future-dates/own_claim_future.lotse"_s << AfterEngagement << QStringList {u"/own_claims/0/date"_s};
    QTest::newRow("nothing later") << u"future-dates/asof/profiles/acme.json"_s << FutureDate << QStringList();
    QTest::newRow("a price below zero") << u"sentinel-price/profiles/acme.json"_s << DoubtfulNumber
                                        << QStringList {u"/deployments/0/claims/1/number"_s};
    QTest::newRow("no number") << u"sentinel-price/huge/profiles/acme.json"_s << InvalidNumber
                               << QStringList {u"/deployments/0/claims/1/number"_s,
                                               u"/deployments/1/claims/1/number"_s};
}

void TestDoubtfulEvidence::warnsWhereItStands()
{
    QFETCH(const QString, path);
    QFETCH(const Issue::Code, code);
    const bool engagement = path.endsWith(".lotse"_L1);
    const QString folder = path.section(engagement ? u'/' : u'/', 0, engagement ? -2 : -3);
    const Library library = loadLibrary({fault(folder)}).library;
    QTEST(placesOf(checkPath(fault(path), library), code), "places");
}

void TestDoubtfulEvidence::doesNotCountAsKnown_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<Doubt>("doubt");
    QTest::addColumn<Span>("points");
    const Span whole {0, 50, 100};
    QTest::newRow("not valid yet") << u"future-dates"_s << u"trial.lotse"_s << u"acme.x"_s << u"quality"_s
                                   << Doubt::None << whole;
    QTest::newRow("evidence of 2062") << u"future-dates"_s << u"trial.lotse"_s << u"acme.y"_s << u"quality"_s
                                      << Doubt::LaterEvidence << whole;
    QTest::newRow("a good one beside it")
        << u"future-dates"_s << u"trial.lotse"_s << u"acme.z"_s << u"quality"_s << Doubt::None << Span {70, 70, 70};
    QTest::newRow("an own claim of 2062") << u"future-dates"_s << u"own_claim_future.lotse"_s << u"acme.y"_s
                                          << u"quality"_s << Doubt::LaterEvidence << whole;
    QTest::newRow("a price of -1,000,000")
        << u"sentinel-price"_s << u"trial.lotse"_s << u"acme.router"_s << u"price"_s << Doubt::OutsideScale << whole;
}

void TestDoubtfulEvidence::doesNotCountAsKnown()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, file);
    QFETCH(const QString, option);
    QFETCH(const QString, criterion);
    const Library library = loadLibrary({fault(folder)}).library;
    const LoadedEngagement loaded = readEngagementFile(fault(folder + u'/' + file), library);
    QVERIFY(loaded.engagement.has_value());
    const Evaluation evaluation = evaluate(library, *loaded.engagement);
    const OptionEvaluation *found = evaluation.option(option);
    QVERIFY(found != nullptr);
    const auto cell = std::ranges::find(found->cells, criterion, &CellEvaluation::criterion);
    QTEST(cell->doubt, "doubt");
    QTEST(cell->value100, "points");
    QCOMPARE(cell->unknown, cell->value100.low < cell->value100.high);
}

void TestDoubtfulEvidence::warnsOfAMistypedProfile_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<Issue::Code>("code");
    QTest::addColumn<Issue::Severity>("severity");
    using enum Issue::Code;
    constexpr auto warning = Issue::Severity::Warning;
    constexpr auto error = Issue::Severity::Error;
    const QByteArray number = "\"number\": 5,";
    QTest::newRow("a source of 2062") << QByteArray("\"date\": \"2026-01-10\"") << QByteArray("\"date\": \"2062-01\"")
                                      << FutureDate << warning;
    QTest::newRow("a range outside") << number << QByteArray("\"range\": {\"low\": 5, \"likely\": 8, \"high\": 12},")
                                     << DoubtfulNumber << warning;
    QTest::newRow("worse than the scale") << number << QByteArray("\"number\": -1,") << OutsideScale << warning;
    QTest::newRow("another reading without a source")
        << number
        << QByteArray("\"contradictions\": [{\"number\": 6, \"text\": {\"de\": \"6\", \"en\": \"6\"}, "
                      "\"sources\": []}], \"number\": 5,")
        << NoOwnSource << error;
    QTest::newRow("another reading of the claim's own source")
        << number
        << QByteArray("\"contradictions\": [{\"number\": 6, \"text\": {\"de\": \"6\", \"en\": \"6\"}, "
                      "\"sources\": [\"sheet\"]}], \"number\": 5,")
        << SharedSource << warning;
}

void TestDoubtfulEvidence::warnsOfAMistypedProfile()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const Issue::Code, code);
    QFETCH(const Issue::Severity, severity);
    QFile file(fault(u"future-dates/asof/profiles/acme.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    text.replace("\"number\": 9,", "\"number\": 5,");
    const Library library = loadLibrary({fault(u"future-dates/asof"_s)}).library;
    QCOMPARE(readProfile(text, u"acme.json"_s, library).issues.size(), 0);
    const qsizetype place = text.indexOf(from);
    QVERIFY(place > 0);
    text.replace(place, from.size(), to);
    const QList<Issue> issues = readProfile(text, u"acme.json"_s, library).issues;
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().code, code);
    QCOMPARE(issues.first().severity, severity);
}

QTEST_GUILESS_MAIN(TestDoubtfulEvidence)
#include "tst_doubtfulevidence.moc"
