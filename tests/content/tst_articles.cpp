// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library.h"
#include "core/libraryloader.h"
#include "decision/facts.h"

#include <QTest>

#include <algorithm>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

const QDate thenDate(2025, 1, 15);

// The 24 claims of the five articles that the project grew out of.
const QStringList articleClaims {u"A0-1"_s, u"A0-2"_s, u"A0-3"_s, u"A0-4"_s,  u"A0-5"_s,  u"A0-6"_s,
                                 u"A0-7"_s, u"A0-8"_s, u"A0-9"_s, u"A0-10"_s, u"A0-11"_s, u"A1-1"_s,
                                 u"A1-2"_s, u"A1-3"_s, u"A2-1"_s, u"A2-2"_s,  u"A2-3"_s,  u"A2-4"_s,
                                 u"A3-1"_s, u"A3-2"_s, u"A4-1"_s, u"A4-2"_s,  u"A4-3"_s,  u"A4-4"_s};

QList<const Claim *> historicClaims(const Library &library)
{
    QList<const Claim *> claims;
    const auto take = [&](const QList<Claim> &all) {
        for (const Claim &claim : all) {
            if (!claim.id.isEmpty())
                claims.append(&claim);
        }
    };
    for (const Profile &profile : library.profiles) {
        take(profile.claims);
        for (const Deployment &deployment : profile.deployments)
            take(deployment.claims);
    }
    return claims;
}

} // namespace

class TestArticles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsEveryClaimOfTheArticles_data();
    void findsEveryClaimOfTheArticles();
    void keepsAllOfTheHistory();
    void saysWhatBecameOfEachClaim();
    void findsWhatTheArticlesSaidBesideTheirClaims_data();
    void findsWhatTheArticlesSaidBesideTheirClaims();
    void correctedReadingsCountOnNoDay();
    void tellsThatOpenAiComputesInCopilot();
    void showsTheCoreTableOfJanuary2025_data();
    void showsTheCoreTableOfJanuary2025();
    void showsTheCourtOrderOfSummer2025();

private:
    const Claim *effective(const QString &deployment, const QString &criterion, QDate date) const;

    Library m_library;
};

void TestArticles::initTestCase()
{
    m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
}

const Claim *TestArticles::effective(const QString &deployment, const QString &criterion, QDate date) const
{
    const Library::DeploymentRef reference = m_library.deployment(deployment);
    if (!reference)
        return nullptr;
    const LibraryIndex index(m_library);
    return factsOf(index, reference, {}, date)[size_t(index.criterion(criterion))].claim;
}

void TestArticles::findsEveryClaimOfTheArticles_data()
{
    QTest::addColumn<QString>("articleClaim");
    QCOMPARE(articleClaims.size(), 24);
    for (const QString &id : articleClaims)
        QTest::newRow(qPrintable(id)) << id;
}

void TestArticles::findsEveryClaimOfTheArticles()
{
    QFETCH(QString, articleClaim);
    const QList<const Claim *> claims = historicClaims(m_library);
    const auto found =
        std::ranges::find_if(claims, [&](const Claim *claim) { return claim->articleClaims.contains(articleClaim); });
    QVERIFY(found != claims.end());
    const QString article = u"article:"_s + articleClaim.section(u'-', 0, 0);
    QVERIFY2((*found)->sources.contains(article), qPrintable((*found)->id));
    QVERIFY(!(*found)->text.german.isEmpty());
    QVERIFY(!(*found)->text.english.isEmpty());
    QVERIFY((*found)->validFrom.isValid());
}

void TestArticles::keepsAllOfTheHistory()
{
    const QList<const Claim *> claims = historicClaims(m_library);
    // 33 of the articles and what followed them, 7 statements beside their claims, 3 of OpenAI in Copilot, 2 prices
    // before a newer model; corrections of readings come beside, and models that no list of arrivals holds, since their
    // first day is not documented or they are not OpenAI's.
    const auto isCorrection = [](const Claim *claim) { return claim->id.contains(u".2026-11"_s); };
    const auto isModel = [](const Claim *claim) { return claim->id.contains(u".model."_s); };
    const auto models = std::ranges::count_if(claims, isModel);
    QCOMPARE(models, 13);
    QCOMPARE(claims.size() - std::ranges::count_if(claims, isCorrection) - models, 45);
    QSet<QString> ids;
    for (const Claim *claim : claims)
        ids.insert(claim->id);
    QCOMPARE(ids.size(), claims.size());
    for (const Claim *claim : claims) {
        for (const QString &next : claim->replacedBy)
            QVERIFY2(ids.contains(next), qPrintable(claim->id + u' ' + next));
    }
}

void TestArticles::saysWhatBecameOfEachClaim()
{
    for (const Claim *claim : historicClaims(m_library)) {
        QVERIFY2(claim->status != Claim::Status::Current, qPrintable(claim->id));
        QVERIFY2(!claim->replacedReason.german.isEmpty(), qPrintable(claim->id));
        QVERIFY2(!claim->replacedReason.english.isEmpty(), qPrintable(claim->id));
    }
}

void TestArticles::findsWhatTheArticlesSaidBesideTheirClaims_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("article");
    const auto row = [](const QString &id, const QString &article) { QTest::newRow(qPrintable(id)) << id << article; };
    row(u"hist.azure_openai.board_seat"_s, u"article:A4"_s);
    row(u"hist.azure_openai.azure_commitment"_s, u"article:A4"_s);
    row(u"hist.azure_openai.stays_in_eu"_s, u"article:A0"_s);
    row(u"hist.azure_openai.other_customers"_s, u"article:A0"_s);
    row(u"hist.openai_api.training_api_only"_s, u"article:A0"_s);
    row(u"hist.openai_api.data_to_usa"_s, u"article:A0"_s);
    row(u"hist.openai_api.capped_profit"_s, u"article:A3"_s);
}

void TestArticles::findsWhatTheArticlesSaidBesideTheirClaims()
{
    QFETCH(const QString, id);
    QFETCH(const QString, article);
    const QList<const Claim *> claims = historicClaims(m_library);
    const auto found = std::ranges::find(claims, id, &Claim::id);
    QVERIFY(found != claims.end());
    QCOMPARE((*found)->kind, Claim::Kind::Statement);
    QVERIFY((*found)->sources.contains(article));
    QVERIFY((*found)->sources.size() > 1);
}

// What was wrong was wrong on each day: it stays readable with its reason, and no evaluation of any day takes it. What
// was right until something changed is a claim, and ends on the day before.
void TestArticles::correctedReadingsCountOnNoDay()
{
    int corrected = 0;
    for (const Claim *claim : historicClaims(m_library)) {
        if (!claim->id.endsWith(".2026-11"_L1))
            continue;
        QVERIFY2(claim->status == Claim::Status::Replaced, qPrintable(claim->id));
        QVERIFY2(claim->validTo.isValid(), qPrintable(claim->id));
        if (claim->kind == Claim::Kind::Statement)
            ++corrected;
        else
            QVERIFY2(claim->value.isKnown(), qPrintable(claim->id));
    }
    QVERIFY2(corrected > 50, qPrintable(QString::number(corrected)));
}

// The partnership shift arrived in contracts: until July 2026 Copilot passed nothing on to OpenAI.
void TestArticles::tellsThatOpenAiComputesInCopilot()
{
    const QString sharing = u"data_sharing"_s;
    QCOMPARE(effective(u"m365_copilot.eu"_s, sharing, QDate(2026, 7, 23))->value.level, u"none"_s);
    QCOMPARE(effective(u"m365_copilot.eu"_s, sharing, QDate(2026, 11, 30))->value.level, u"model_maker_receives"_s);
    const QList<const Claim *> claims = historicClaims(m_library);
    const auto found = std::ranges::find(claims, u"hist.azure_openai.new_agreement"_s, &Claim::id);
    QVERIFY(found != claims.end());
    QCOMPARE((*found)->replacedBy, QStringList {u"hist.azure_openai.openai_computes_in_copilot"_s});
    const auto next = std::ranges::find(claims, (*found)->replacedBy.first(), &Claim::id);
    QVERIFY(next != claims.end());
    QCOMPARE((*next)->validFrom, QDate(2026, 6, 23));
}

void TestArticles::showsTheCoreTableOfJanuary2025_data()
{
    QTest::addColumn<QString>("deployment");
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("wording");
    const auto row = [](const QString &deployment, const QString &criterion, const QString &level,
                        const QString &wording) {
        QTest::newRow(qPrintable(deployment + u' ' + criterion)) << deployment << criterion << level << wording;
    };
    const QString openai = u"openai_api.global"_s;
    row(openai, u"data_retention"_s, u"up_to_30_days"_s, u"30 days"_s);
    row(openai, u"data_access"_s, u"staff_and_third_party"_s, u"OpenAI staff and third parties"_s);
    row(openai, u"data_sharing"_s, u"model_maker_receives"_s, u"yes"_s);
    row(openai, u"training_use"_s, u"off_by_default"_s, u"no (since 2023, API only)"_s);
    row(openai, u"processing_location"_s, u"us_or_global"_s, u"USA/EU"_s);
    row(openai, u"abuse_detection"_s, u"human_third_party"_s, u"manual and third parties"_s);
    const QString azure = u"azure_openai.eu_data_zone"_s;
    row(azure, u"data_retention"_s, u"up_to_30_days"_s, u"30 days"_s);
    row(azure, u"data_access"_s, u"staff_eu_exceptional"_s, u"Microsoft staff, only in the EU"_s);
    row(azure, u"data_sharing"_s, u"none"_s, u"no"_s);
    row(azure, u"training_use"_s, u"off_by_default"_s, u"no"_s);
    row(azure, u"processing_location"_s, u"eu_selectable"_s, u"possible inside the EU"_s);
    row(azure, u"abuse_detection"_s, u"auto_plus_human_eu"_s, u"mainly automatic, EU staff where needed"_s);
}

void TestArticles::showsTheCoreTableOfJanuary2025()
{
    QFETCH(QString, deployment);
    QFETCH(QString, criterion);
    const Claim *then = effective(deployment, criterion, thenDate);
    QVERIFY(then != nullptr);
    QTEST(then->value.level, "level");
    QTEST(then->tableValue.english, "wording");
    QVERIFY(!then->tableValue.german.isEmpty());
    QVERIFY(then->sources.contains(u"article:A0"_s));

    const Claim *now = effective(deployment, criterion, QDate(2026, 11, 30));
    QVERIFY(now != nullptr);
    QVERIFY(now != then);
    QVERIFY(now->validFrom > then->validTo);
    QVERIFY(!then->replacedReason.german.isEmpty());
    QVERIFY(!then->replacedReason.english.isEmpty());
}

void TestArticles::showsTheCourtOrderOfSummer2025()
{
    const QString openai = u"openai_api.global"_s;
    const QString retention = u"data_retention"_s;
    QCOMPARE(effective(openai, retention, QDate(2025, 5, 12))->value.level, u"up_to_30_days"_s);
    QCOMPARE(effective(openai, retention, QDate(2025, 5, 13))->value.level, u"longer_than_30_days"_s);
    QCOMPARE(effective(openai, retention, QDate(2025, 9, 26))->value.level, u"longer_than_30_days"_s);
    QCOMPARE(effective(openai, retention, QDate(2025, 9, 27))->value.level, u"up_to_30_days"_s);
    QCOMPARE(effective(openai, retention, QDate(2026, 11, 30))->value.level, u"zero_on_approval"_s);
}

QTEST_GUILESS_MAIN(TestArticles)
#include "tst_articles.moc"
