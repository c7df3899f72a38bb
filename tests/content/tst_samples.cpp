// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluation.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

// The outcomes were computed beforehand by another program, straight from the drafts of the library.
class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void loadWithoutAnyIssue_data() { addSamples(); }
    void loadWithoutAnyIssue();
    void answerEveryVisibleQuestion_data() { addSamples(); }
    void answerEveryVisibleQuestion();
    void nameRolesAndInventedClients_data() { addSamples(); }
    void nameRolesAndInventedClients();
    void noteOnlyRisksAndDutiesThatArise_data() { addSamples(); }
    void noteOnlyRisksAndDutiesThatArise();
    void clearAndScoreEachOption_data();
    void clearAndScoreEachOption();
    void raiseTheDutiesOfTheChoice_data();
    void raiseTheDutiesOfTheChoice();
    void endClearCloseOrWithNothing();
    void offerAWayWhereNothingPasses();
    void passOnceTheWayIsTaken();
    void changeLittleWithStaleness_data();
    void changeLittleWithStaleness();
    void survivesWritingAndReading_data() { addSamples(); }
    void survivesWritingAndReading();

private:
    static void addSamples();
    Engagement sample(const QString &name) const;

    Library m_library;
};

void TestSamples::initTestCase()
{
    m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
}

void TestSamples::addSamples()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("manufacturer") << u"lake_constance_manufacturer"_s;
    QTest::newRow("tax practice") << u"tax_practice"_s;
    QTest::newRow("online shop") << u"online_shop"_s;
}

Engagement TestSamples::sample(const QString &name) const
{
    return readEngagementFile(u":/samples/"_s + name + u".lotse"_s, m_library).engagement.value_or(Engagement());
}

void TestSamples::loadWithoutAnyIssue()
{
    QFETCH(QString, name);
    const LoadedEngagement loaded = readEngagementFile(u":/samples/"_s + name + u".lotse"_s, m_library);
    for (const Issue &issue : loaded.issues)
        qInfo() << issue.place.line << issue.place.pointer << int(issue.code) << issue.arguments;
    QVERIFY(loaded.issues.isEmpty());
    QVERIFY(loaded.engagement.has_value());
    QCOMPARE(loaded.engagement->id, u"sample."_s + name);
    QCOMPARE(loaded.engagement->libraryVersion, m_library.version);
}

void TestSamples::answerEveryVisibleQuestion()
{
    QFETCH(QString, name);
    const Evaluation evaluation = evaluate(m_library, sample(name));
    QCOMPARE(evaluation.answeredQuestions, evaluation.visibleQuestions);
    QVERIFY(evaluation.visibleQuestions.size() >= 27);
}

void TestSamples::nameRolesAndInventedClients()
{
    QFETCH(QString, name);
    const Engagement engagement = sample(name);
    QVERIFY(engagement.clientName.endsWith(u"(erfunden)"_s));
    QVERIFY(engagement.clientNameEnglish.endsWith(u"(invented)"_s));
    QVERIFY(!engagement.report.reasons.isEmpty());
    QVERIFY(!engagement.report.exitPlan.isEmpty());
    QVERIFY(!engagement.thresholds.applyStaleness);
}

void TestSamples::noteOnlyRisksAndDutiesThatArise()
{
    QFETCH(QString, name);
    const Engagement engagement = sample(name);
    const Evaluation evaluation = evaluate(m_library, engagement);
    const auto arises = [&](const QString &id) {
        return std::ranges::any_of(evaluation.risks, [&](const RiskEvaluation &risk) { return risk.risk == id; });
    };
    QVERIFY(!engagement.risks.isEmpty());
    for (auto [id, note] : engagement.risks.asKeyValueRange()) {
        QVERIFY2(arises(id), qPrintable(id));
        QVERIFY2(!note.owner.isEmpty() && note.due.isValid(), qPrintable(id));
        const Risk *risk = m_library.risk(id);
        for (const QString &mitigation : note.mitigations) {
            QVERIFY2(std::ranges::contains(risk->mitigations, mitigation, &Mitigation::id),
                     qPrintable(id + u'/' + mitigation));
        }
    }
    for (auto [id, note] : engagement.duties.asKeyValueRange()) {
        QVERIFY2(std::ranges::contains(evaluation.duties, id, &DutyEvaluation::duty), qPrintable(id));
        QVERIFY2(!note.owner.isEmpty() && note.due.isValid(), qPrintable(id));
    }
}

void TestSamples::clearAndScoreEachOption_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("option");
    QTest::addColumn<Clearance>("clearance");
    QTest::addColumn<double>("points");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    const auto row = [](const QString &name, const QString &option, Clearance clearance, double points, double low,
                        double high) {
        QTest::newRow(qPrintable(name + u' ' + option)) << name << option << clearance << points << low << high;
    };
    using enum Clearance;
    const QString maker = u"lake_constance_manufacturer"_s;
    row(maker, u"stackit.eu01"_s, Passed, 82.2, 77.2, 87.0);
    row(maker, u"aws_bedrock.eu_frankfurt"_s, Passed, 81.5, 78.2, 84.8);
    row(maker, u"scaleway.paris"_s, Passed, 80.6, 78.1, 86.1);
    row(maker, u"azure_openai.eu_data_zone"_s, NotCleared, 76.4, 71.8, 78.5);
    row(maker, u"mistral.eu_endpoint"_s, NotCleared, 72.7, 62.1, 80.1);
    row(maker, u"azure_openai.region_sweden_central"_s, NotCleared, 70.3, 63.3, 75.9);
    row(maker, u"openai_api.eu_project_zdr"_s, Passed, 69.3, 64.0, 71.5);
    row(maker, u"google_vertex.eu"_s, NotCleared, 68.5, 59.3, 73.7);
    row(maker, u"own_server.rack_server"_s, Failed, 82.0, 80.6, 83.4);
    const QString practice = u"tax_practice"_s;
    row(practice, u"stackit.eu01"_s, NotCleared, 83.5, 76.8, 90.0);
    row(practice, u"ionos.berlin"_s, NotCleared, 78.2, 69.8, 87.6);
    row(practice, u"aws_esc.brandenburg"_s, NotCleared, 63.1, 37.6, 88.5);
    row(practice, u"own_server.workstation"_s, Failed, 85.2, 82.7, 87.7);
    row(practice, u"scaleway.paris"_s, Failed, 79.3, 73.7, 87.6);
    row(practice, u"t_systems.cat1"_s, Failed, 74.6, 61.4, 85.9);
    row(practice, u"azure_openai.eu_data_zone"_s, Failed, 73.3, 66.5, 76.3);
    row(practice, u"mistral.eu_endpoint"_s, Failed, 72.5, 61.8, 80.6);
    const QString shop = u"online_shop"_s;
    row(shop, u"scaleway.paris"_s, Passed, 83.2, 79.8, 88.8);
    row(shop, u"azure_openai.global_standard"_s, Passed, 77.2, 69.4, 79.2);
    row(shop, u"azure_openai.eu_data_zone"_s, Passed, 76.7, 71.1, 78.8);
    row(shop, u"gemini_api.paid"_s, NotCleared, 65.5, 46.2, 83.4);
    row(shop, u"gemini_api.free"_s, NotCleared, 64.2, 40.8, 87.6);
    row(shop, u"mistral.eu_endpoint"_s, Failed, 74.4, 65.6, 80.4);
    row(shop, u"openai_api.global"_s, Failed, 68.9, 62.1, 71.3);
    row(shop, u"nebius.eu"_s, Failed, 68.7, 53.8, 83.6);
    row(shop, u"deepseek_api.default"_s, Failed, 47.0, 23.6, 70.4);
}

void TestSamples::clearAndScoreEachOption()
{
    QFETCH(QString, name);
    QFETCH(QString, option);
    QFETCH(double, points);
    QFETCH(double, low);
    QFETCH(double, high);
    const Evaluation evaluation = evaluate(m_library, sample(name));
    const OptionEvaluation *found = evaluation.option(option);
    QVERIFY(found != nullptr);
    QTEST(found->clearance, "clearance");
    const auto isNear = [](double value, double expected, double most) {
        return QTest::qVerify(std::abs(value - expected) <= most,
                              qPrintable(u"%1 instead of %2"_s.arg(value).arg(expected)), "", __FILE__, __LINE__);
    };
    QVERIFY(isNear(found->score.likely, points, 0.06));
    // The draft had a level for "not documented" on professional secrecy; today such a reading is unknown and spans the
    // whole scale. That widens the span of the options on Azure, whose addendum may not cover the AI service.
    const double most = option.startsWith(u"azure_openai."_s) ? 2.5 : 0.06;
    QVERIFY(isNear(found->score.low, low, most));
    QVERIFY(isNear(found->score.high, high, most));
}

void TestSamples::raiseTheDutiesOfTheChoice_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("duties");
    QTest::newRow("manufacturer") << u"lake_constance_manufacturer"_s << u"stackit.eu01"_s
                                  << QStringList {u"duty.dpa"_s,           u"duty.records"_s, u"duty.ai_literacy"_s,
                                                  u"duty.works_council"_s, u"duty.nis2"_s,    u"duty.usage_rules"_s,
                                                  u"duty.trade_secrets"_s, u"duty.rag"_s,     u"duty.model_watch"_s};
    QTest::newRow("tax practice") << u"tax_practice"_s << u"stackit.eu01"_s
                                  << QStringList {u"duty.dpa"_s,     u"duty.records"_s,    u"duty.ai_literacy"_s,
                                                  u"duty.secrecy"_s, u"duty.exit_test"_s,  u"duty.usage_rules"_s,
                                                  u"duty.rag"_s,     u"duty.model_watch"_s};
    QTest::newRow("online shop") << u"online_shop"_s << u"scaleway.paris"_s
                                 << QStringList {u"duty.dpa"_s,          u"duty.records"_s,   u"duty.ai_literacy"_s,
                                                 u"duty.transparency"_s, u"duty.exit_test"_s, u"duty.usage_rules"_s,
                                                 u"duty.model_watch"_s};
}

void TestSamples::raiseTheDutiesOfTheChoice()
{
    QFETCH(QString, name);
    QFETCH(QString, choice);
    Engagement engagement = sample(name);
    engagement.workloads.first().choice = choice;
    QStringList duties;
    for (const DutyEvaluation &duty : evaluate(m_library, engagement).duties)
        duties.append(duty.duty);
    QTEST(duties, "duties");
}

void TestSamples::endClearCloseOrWithNothing()
{
    const Evaluation maker = evaluate(m_library, sample(u"lake_constance_manufacturer"_s));
    QCOMPARE(maker.count(Clearance::Passed), 4);
    QCOMPARE(maker.leader()->deployment, u"stackit.eu01"_s);
    QVERIFY(maker.leader()->score.likely - maker.option(u"aws_bedrock.eu_frankfurt")->score.likely < 1);

    const Evaluation practice = evaluate(m_library, sample(u"tax_practice"_s));
    QCOMPARE(practice.count(Clearance::Passed), 0);
    QVERIFY(practice.leader() == nullptr);

    const Evaluation shop = evaluate(m_library, sample(u"online_shop"_s));
    QCOMPARE(shop.leader()->deployment, u"scaleway.paris"_s);
    QVERIFY(shop.leader()->score.likely - shop.option(u"azure_openai.global_standard")->score.likely > 5);
}

void TestSamples::offerAWayWhereNothingPasses()
{
    const Evaluation evaluation = evaluate(m_library, sample(u"tax_practice"_s));
    const OptionEvaluation *option = evaluation.option(u"stackit.eu01");
    QVERIFY(option != nullptr);
    int notCleared = 0;
    bool measure = false;
    for (const RequirementResult &result : option->requirements) {
        const Requirement &requirement = evaluation.requirements.at(result.requirement);
        if (result.result == Clearance::Passed || requirement.severity != Effect::Severity::KnockOut)
            continue;
        ++notCleared;
        QCOMPARE(requirement.criterion, u"processing_location"_s);
        QCOMPARE(result.cause, NotClearedCause::Contradiction);
        measure = measure || std::ranges::contains(result.unlockPaths, UnlockPath::Kind::Measure, &UnlockPath::kind);
    }
    QCOMPARE(notCleared, 1);
    QVERIFY(measure);
}

void TestSamples::passOnceTheWayIsTaken()
{
    Engagement engagement = sample(u"tax_practice"_s);
    ClaimValue germany;
    germany.kind = ClaimValue::Kind::Level;
    germany.level = u"germany"_s;
    engagement.ownClaims.append({.deployment = u"stackit.eu01"_s,
                                 .criterion = u"processing_location"_s,
                                 .value = germany,
                                 .reason = u"Vertragssatz: nur in Deutschland"_s,
                                 .date = QDate(2026, 11, 21)});
    const Evaluation evaluation = evaluate(m_library, engagement);
    QCOMPARE(evaluation.leader()->deployment, u"stackit.eu01"_s);
    QCOMPARE(evaluation.count(Clearance::Passed), 1);
    QVERIFY(std::abs(evaluation.leader()->score.likely - 83.5) < 0.06);
    QVERIFY(std::abs(evaluation.leader()->score.low - 77.3) < 0.06);

    engagement = sample(u"tax_practice"_s);
    engagement.workloads.first().answers[u"q_hardware"_s].choices = {u"partner"_s};
    engagement.workloads.first().answers[u"q_fixed"_s].choices = {u"some"_s};
    const Evaluation partner = evaluate(m_library, engagement);
    QCOMPARE(partner.leader()->deployment, u"own_server.workstation"_s);
    QVERIFY(std::abs(partner.leader()->score.likely - 85.4) < 0.06);
}

void TestSamples::changeLittleWithStaleness_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("changed");
    QTest::newRow("manufacturer") << u"lake_constance_manufacturer"_s << QStringList {u"scaleway.paris"_s};
    QTest::newRow("tax practice") << u"tax_practice"_s << QStringList();
    QTest::newRow("online shop") << u"online_shop"_s << QStringList();
}

void TestSamples::changeLittleWithStaleness()
{
    QFETCH(QString, name);
    Engagement engagement = sample(name);
    const Evaluation without = evaluate(m_library, engagement);
    engagement.thresholds.applyStaleness = true;
    const Evaluation with = evaluate(m_library, engagement);
    QStringList changed;
    for (const OptionEvaluation &option : without.options) {
        if (with.option(option.deployment)->clearance != option.clearance)
            changed.append(option.deployment);
    }
    QTEST(changed, "changed");
}

void TestSamples::survivesWritingAndReading()
{
    QFETCH(QString, name);
    const Engagement engagement = sample(name);
    const LoadedEngagement again = readEngagement(writeEngagement(engagement), name, m_library);
    QVERIFY(again.issues.isEmpty());
    QVERIFY(again.engagement.has_value());
    QVERIFY(*again.engagement == engagement);
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
