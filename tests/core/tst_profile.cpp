// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharedclaim.h"
#include "coretest.h"

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

Claim claim(const QString &level, QDate from, QDate to = {}, QDate asOf = {})
{
    Claim claim;
    claim.criterion = u"brakes"_s;
    claim.value = {.kind = ClaimValue::Kind::Level, .level = level, .number = {}};
    claim.validFrom = from;
    claim.validTo = to;
    claim.asOf = asOf.isValid() ? asOf : from;
    return claim;
}

Deployment deployment(const QString &id, const QString &inheritsFrom, const QList<Claim> &claims)
{
    Deployment deployment;
    deployment.id = id;
    deployment.inheritsFrom = inheritsFrom;
    deployment.claims = claims;
    return deployment;
}

// Provider -> base -> middle -> top, each with claims of its own at other times.
Profile familyOfDeployments()
{
    Profile profile;
    profile.id = u"p"_s;
    profile.claims = {claim(u"rim"_s, QDate(2024, 1, 1), QDate(2025, 6, 30)), claim(u"disc"_s, QDate(2025, 7, 1))};
    Claim statement = claim(u"talk"_s, QDate(2026, 1, 1));
    statement.kind = Claim::Kind::Statement;
    profile.deployments = {
        deployment(u"p.base"_s, {}, {claim(u"coaster"_s, QDate(2026, 1, 1)), statement}),
        deployment(u"p.middle"_s, u"p.base"_s, {}),
        deployment(u"p.top"_s, u"p.middle"_s, {claim(u"drum"_s, QDate(2026, 6, 1), QDate(2026, 6, 30))}),
        deployment(u"p.alone"_s, {}, {})};
    return profile;
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void takesTheNearestValidClaim_data();
    void takesTheNearestValidClaim();
    void takesTheNewestOfSeveral();
    void neverComparesStatements();
    void endsInCycles();
    void listsTheHistoryNewestFirst();
    void findsSourcesAndDeployments();
    void aSharedClaimOutlivesItsProfile();
    void aSharedClaimIsAValue();
};

void TestProfile::takesTheNearestValidClaim_data()
{
    QTest::addColumn<QString>("deployment");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("inheritedFrom");

    QTest::newRow("nothing was known yet") << u"p.top"_s << QDate(2023, 12, 31) << QString() << QString();
    QTest::newRow("first valid day") << u"p.top"_s << QDate(2024, 1, 1) << u"rim"_s << u"p"_s;
    QTest::newRow("last valid day") << u"p.top"_s << QDate(2025, 6, 30) << u"rim"_s << u"p"_s;
    QTest::newRow("day after") << u"p.top"_s << QDate(2025, 7, 1) << u"disc"_s << u"p"_s;
    QTest::newRow("from two steps up") << u"p.top"_s << QDate(2026, 1, 1) << u"coaster"_s << u"p.base"_s;
    QTest::newRow("from one step up") << u"p.middle"_s << QDate(2026, 1, 1) << u"coaster"_s << u"p.base"_s;
    QTest::newRow("own") << u"p.top"_s << QDate(2026, 6, 15) << u"drum"_s << QString();
    QTest::newRow("own has ended") << u"p.top"_s << QDate(2026, 7, 1) << u"coaster"_s << u"p.base"_s;
    QTest::newRow("straight from the provider") << u"p.alone"_s << QDate(2026, 6, 15) << u"disc"_s << u"p"_s;
}

void TestProfile::takesTheNearestValidClaim()
{
    QFETCH(QString, deployment);
    QFETCH(QDate, date);
    const Profile profile = familyOfDeployments();
    const EffectiveClaim found = effectiveClaim(profile, *profile.deployment(deployment), u"brakes"_s, date);
    QTEST(found.claim == nullptr ? QString() : found.claim->value.level, "level");
    QTEST(found.inheritedFrom, "inheritedFrom");
    QVERIFY(effectiveClaim(profile, *profile.deployment(deployment), u"price"_s, date).claim == nullptr);
}

void TestProfile::takesTheNewestOfSeveral()
{
    Profile profile;
    profile.deployments = {deployment(u"p.a"_s, {},
                                      {claim(u"second"_s, QDate(2026, 2, 1)), claim(u"first"_s, QDate(2026, 1, 1)),
                                       claim(u"later"_s, QDate(2026, 2, 1), {}, QDate(2026, 3, 1))})};
    const auto level = [&](QDate date) {
        return effectiveClaim(profile, profile.deployments.first(), u"brakes"_s, date).claim->value.level;
    };
    QCOMPARE(level(QDate(2026, 1, 15)), u"first"_s);
    // Two of the same start: the one with the newer evidence.
    QCOMPARE(level(QDate(2026, 2, 15)), u"later"_s);
}

void TestProfile::neverComparesStatements()
{
    Profile profile;
    Claim statement = claim(u"talk"_s, QDate(2026, 1, 1));
    statement.kind = Claim::Kind::Statement;
    profile.deployments = {deployment(u"p.a"_s, {}, {statement})};
    const Deployment &only = profile.deployments.first();
    QVERIFY(effectiveClaim(profile, only, u"brakes"_s, QDate(2026, 6, 1)).claim == nullptr);
    QCOMPARE(claimHistory(profile, only, u"brakes"_s).size(), 1);
}

void TestProfile::endsInCycles()
{
    Profile profile;
    profile.deployments = {deployment(u"p.a"_s, u"p.b"_s, {}), deployment(u"p.b"_s, u"p.a"_s, {})};
    const Deployment &first = profile.deployments.first();
    QVERIFY(effectiveClaim(profile, first, u"brakes"_s, QDate(2026, 6, 1)).claim == nullptr);
    QVERIFY(claimHistory(profile, first, u"brakes"_s).isEmpty());
}

void TestProfile::listsTheHistoryNewestFirst()
{
    const Profile profile = familyOfDeployments();
    QStringList levels;
    for (const Claim *claim : claimHistory(profile, *profile.deployment(u"p.top"), u"brakes"_s))
        levels.append(claim->value.level);
    QCOMPARE(levels, (QStringList {u"drum"_s, u"coaster"_s, u"talk"_s, u"disc"_s, u"rim"_s}));
}

void TestProfile::findsSourcesAndDeployments()
{
    const Library library = loadLibrary({testLibrary()}).library;
    const Profile &profile = *library.profile(u"northwheel");
    QCOMPARE(profile.source(u"shop")->date.toString(), u"2026-03-01"_s);
    QCOMPARE(profile.source(u"talk")->url, QString());
    QCOMPARE(profile.source(u"talk")->noUrlReason.english, u"Talk in the shop"_s);
    QVERIFY(profile.source(u"gone") == nullptr);
    QCOMPARE(profile.deployment(u"northwheel.fjord")->layers.contractCompany, u"Nordrad GmbH"_s);
    QVERIFY(profile.deployment(u"fjord") == nullptr);
}

void TestProfile::aSharedClaimOutlivesItsProfile()
{
    SharedClaim shared;
    QCOMPARE(*shared, Claim());
    {
        const Profile profile = familyOfDeployments();
        shared = SharedClaim(profile.claims, profile.claims.last());
        QCOMPARE(&*shared, &profile.claims.last());
    }
    QCOMPARE(shared->value.level, u"disc"_s);
}

void TestProfile::aSharedClaimIsAValue()
{
    Profile profile = familyOfDeployments();
    const SharedClaim before(profile.claims, profile.claims.constLast());
    profile.claims.last().value.level = u"drum"_s;
    const SharedClaim after(profile.claims, profile.claims.constLast());
    QCOMPARE(before->value.level, u"disc"_s);
    QCOMPARE(after->value.level, u"drum"_s);
    QVERIFY(before != after);
    QVERIFY(before == SharedClaim(*before));
    QVERIFY(SharedClaim() == SharedClaim(Claim()));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
