// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libraryloader.h"
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
    void keepsStatementsInTheHistory();
    void endsInCycles();
    void listsTheHistoryNewestFirst();
    void findsSourcesAndDeployments();
    void aSharedClaimOutlivesItsProfile();
    void aSharedClaimIsAValue();
};

void TestProfile::keepsStatementsInTheHistory()
{
    Profile profile;
    Claim statement = claim(u"talk"_s, QDate(2026, 1, 1));
    statement.kind = Claim::Kind::Statement;
    profile.deployments = {deployment(u"p.a"_s, {}, {statement})};
    const Deployment &only = profile.deployments.first();
    QCOMPARE(claimHistory(profile, only, u"brakes"_s).size(), 1);
}

void TestProfile::endsInCycles()
{
    Profile profile;
    profile.deployments = {deployment(u"p.a"_s, u"p.b"_s, {}), deployment(u"p.b"_s, u"p.a"_s, {})};
    const Deployment &first = profile.deployments.first();
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
