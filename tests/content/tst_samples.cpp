// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/engagementwriter.h"
#include "core/libraryloader.h"
#include "decision/evaluation.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

// The figures come from tests/content/samplefigures.py, which computes the method once more from the data files and
// shares no code with the program.
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
    void confirmTheWeightsInTwoOfThree();
    void sayTheSameInEnglish_data() { addSamples(); }
    void sayTheSameInEnglish();
    void offerAWayWhereNothingPasses();
    void passOnceTheWayIsTaken();
    void loseNoOptionButOneToStaleness_data();
    void loseNoOptionButOneToStaleness();
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
    QTest::newRow("planning office") << u"planning_office"_s;
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
    QVERIFY(engagement.thresholds.applyStaleness);
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
    QTest::addColumn<int>("unknown");
    QTest::addColumn<int>("stale");
    const auto row = [](const QString &name, const QString &option, Clearance clearance, double points, double low,
                        double high, int unknown, int stale) {
        QTest::newRow(qPrintable(name + u' ' + option))
            << name << option << clearance << points << low << high << unknown << stale;
    };
    using enum Clearance;
    const QString maker = u"lake_constance_manufacturer"_s;
    row(maker, u"azure_openai.eu_data_zone"_s, NotCleared, 72.27, 61.29, 83.50, 0, 14);
    row(maker, u"azure_openai.region_sweden_central"_s, Passed, 67.60, 56.95, 80.96, 2, 13);
    row(maker, u"openai_api.eu_project_zdr"_s, Failed, 66.97, 59.98, 73.86, 4, 2);
    row(maker, u"aws_bedrock.eu_frankfurt"_s, Passed, 72.41, 65.25, 84.68, 2, 12);
    row(maker, u"google_vertex.eu"_s, Passed, 70.06, 58.06, 80.43, 2, 16);
    row(maker, u"mistral.eu_endpoint"_s, Failed, 68.87, 57.46, 82.28, 7, 9);
    row(maker, u"scaleway.paris"_s, NotCleared, 77.67, 52.51, 94.47, 4, 14);
    row(maker, u"stackit.eu01"_s, Passed, 77.49, 61.91, 92.65, 8, 12);
    row(maker, u"own_server.rack_server"_s, Failed, 80.64, 77.28, 83.11, 0, 5);
    const QString practice = u"tax_practice"_s;
    row(practice, u"azure_openai.eu_data_zone"_s, Failed, 70.08, 57.51, 84.67, 0, 14);
    row(practice, u"mistral.eu_endpoint"_s, Failed, 69.72, 57.38, 83.35, 7, 9);
    row(practice, u"stackit.eu01"_s, NotCleared, 79.64, 63.44, 92.51, 8, 12);
    row(practice, u"ionos.berlin"_s, NotCleared, 77.13, 51.61, 93.41, 7, 15);
    row(practice, u"t_systems.cat1"_s, NotCleared, 73.49, 57.45, 90.02, 8, 11);
    row(practice, u"scaleway.paris"_s, Failed, 77.12, 52.73, 94.27, 4, 14);
    row(practice, u"aws_esc.brandenburg"_s, NotCleared, 65.36, 39.52, 90.32, 17, 7);
    row(practice, u"own_server.workstation"_s, Failed, 83.62, 79.96, 86.37, 0, 5);
    const QString shop = u"online_shop"_s;
    row(shop, u"openai_api.global"_s, Failed, 68.31, 60.85, 71.15, 4, 2);
    row(shop, u"azure_openai.global_standard"_s, Passed, 72.42, 58.88, 84.74, 0, 15);
    row(shop, u"azure_openai.eu_data_zone"_s, Passed, 72.75, 61.43, 84.66, 0, 14);
    row(shop, u"mistral.eu_endpoint"_s, Failed, 71.49, 61.45, 82.87, 7, 9);
    row(shop, u"scaleway.paris"_s, NotCleared, 79.17, 58.03, 94.30, 4, 14);
    row(shop, u"gemini_api.paid"_s, NotCleared, 65.13, 51.01, 81.88, 7, 11);
    row(shop, u"gemini_api.free"_s, Failed, 58.87, 46.09, 78.66, 9, 10);
    row(shop, u"nebius.eu"_s, Failed, 66.77, 47.75, 87.78, 9, 14);
    row(shop, u"deepseek_api.default"_s, Failed, 54.69, 42.42, 78.99, 12, 2);
    const QString office = u"planning_office"_s;
    row(office, u"m365_copilot.eu"_s, Passed, 60.70, 56.13, 67.69, 4, 7);
    row(office, u"m365_copilot.chat"_s, Passed, 63.89, 49.94, 78.66, 7, 10);
    row(office, u"chatgpt.business"_s, Passed, 60.05, 54.12, 65.45, 8, 2);
    row(office, u"langdock.eu_saas"_s, NotCleared, 67.60, 46.44, 86.37, 12, 8);
    row(office, u"claude_seats.team"_s, Passed, 64.19, 60.03, 68.75, 6, 0);
    row(office, u"mistral_vibe.team"_s, NotCleared, 62.15, 48.42, 79.00, 11, 5);
    row(office, u"mistral_vibe.enterprise"_s, NotCleared, 62.01, 45.38, 78.78, 12, 5);
    row(office, u"open_webui.own_server"_s, Failed, 79.90, 76.91, 82.14, 0, 5);
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
    QVERIFY(isNear(found->score.low, low, 0.06));
    QVERIFY(isNear(found->score.high, high, 0.06));
    QTEST(found->unknownCount, "unknown");
    QTEST(found->staleCount, "stale");
}

void TestSamples::raiseTheDutiesOfTheChoice_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("duties");
    // Whoever has data about people settles basis, notices and breaches and checks whether an assessment is needed;
    // bans (Art. 5 AI Act) and switching clauses (Data Act) concern everybody with a cloud service. A chatbot for
    // customers stands on the authorities' list of mandatory assessments, so the shop makes one instead of the check.
    QTest::newRow("manufacturer") << u"lake_constance_manufacturer"_s << u"stackit.eu01"_s
                                  << QStringList {u"duty.dpa"_s,
                                                  u"duty.dpia_check"_s,
                                                  u"duty.records"_s,
                                                  u"duty.privacy_notice"_s,
                                                  u"duty.legal_basis"_s,
                                                  u"duty.breach"_s,
                                                  u"duty.ai_literacy"_s,
                                                  u"duty.prohibited_check"_s,
                                                  u"duty.works_council"_s,
                                                  u"duty.nis2"_s,
                                                  u"duty.nis2_incident"_s,
                                                  u"duty.nis2_training"_s,
                                                  u"duty.data_act_contract"_s,
                                                  u"duty.usage_rules"_s,
                                                  u"duty.trade_secrets"_s,
                                                  u"duty.rag"_s,
                                                  u"duty.model_watch"_s};
    QTest::newRow("tax practice")
        << u"tax_practice"_s << u"stackit.eu01"_s
        << QStringList {
               u"duty.dpa"_s,         u"duty.dpia_check"_s, u"duty.records"_s,           u"duty.privacy_notice"_s,
               u"duty.legal_basis"_s, u"duty.breach"_s,     u"duty.ai_literacy"_s,       u"duty.prohibited_check"_s,
               u"duty.secrecy"_s,     u"duty.exit_test"_s,  u"duty.data_act_contract"_s, u"duty.usage_rules"_s,
               u"duty.rag"_s,         u"duty.model_watch"_s};
    QTest::newRow("online shop") << u"online_shop"_s << u"scaleway.paris"_s
                                 << QStringList {u"duty.dpa"_s,          u"duty.dpia"_s,
                                                 u"duty.records"_s,      u"duty.privacy_notice"_s,
                                                 u"duty.legal_basis"_s,  u"duty.breach"_s,
                                                 u"duty.ai_literacy"_s,  u"duty.prohibited_check"_s,
                                                 u"duty.transparency"_s, u"duty.chatbot_statements"_s,
                                                 u"duty.exit_test"_s,    u"duty.data_act_contract"_s,
                                                 u"duty.usage_rules"_s,  u"duty.model_watch"_s};
    QTest::newRow("planning office") << u"planning_office"_s << u"langdock.eu_saas"_s
                                     << QStringList {u"duty.dpa"_s,         u"duty.dpia_check"_s,
                                                     u"duty.records"_s,     u"duty.privacy_notice"_s,
                                                     u"duty.legal_basis"_s, u"duty.breach"_s,
                                                     u"duty.ai_literacy"_s, u"duty.prohibited_check"_s,
                                                     u"duty.eu_endpoint"_s, u"duty.data_act_contract"_s,
                                                     u"duty.usage_rules"_s, u"duty.trade_secrets"_s,
                                                     u"duty.model_watch"_s};
    // Nobody has checked the switches of Copilot: whoever chooses it is told to.
    QTest::newRow("planning office with Copilot") << u"planning_office"_s << u"m365_copilot.eu"_s
                                                  << QStringList {u"duty.dpa"_s,
                                                                  u"duty.transfer_assessment"_s,
                                                                  u"duty.dpia_check"_s,
                                                                  u"duty.records"_s,
                                                                  u"duty.privacy_notice"_s,
                                                                  u"duty.legal_basis"_s,
                                                                  u"duty.breach"_s,
                                                                  u"duty.ai_literacy"_s,
                                                                  u"duty.prohibited_check"_s,
                                                                  u"duty.copilot_switches"_s,
                                                                  u"duty.exit_test"_s,
                                                                  u"duty.data_act_contract"_s,
                                                                  u"duty.usage_rules"_s,
                                                                  u"duty.trade_secrets"_s,
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
    // What is not cleared has as many points: nothing is decided before it is.
    QVERIFY(maker.option(u"scaleway.paris")->score.likely > maker.leader()->score.likely);

    const Evaluation practice = evaluate(m_library, sample(u"tax_practice"_s));
    QCOMPARE(practice.count(Clearance::Passed), 0);
    QVERIFY(practice.leader() == nullptr);

    const Evaluation shop = evaluate(m_library, sample(u"online_shop"_s));
    QCOMPARE(shop.leader()->deployment, u"azure_openai.eu_data_zone"_s);
    QVERIFY(shop.leader()->score.likely - shop.option(u"azure_openai.global_standard")->score.likely < 1);
    QCOMPARE(shop.option(u"scaleway.paris")->clearance, Clearance::NotCleared);
}

void TestSamples::confirmTheWeightsInTwoOfThree()
{
    const QDate day(2026, 11, 21);
    for (const auto &[name, confirmed] : {std::pair(u"lake_constance_manufacturer"_s, true),
                                          std::pair(u"online_shop"_s, true), std::pair(u"tax_practice"_s, false)}) {
        const Engagement engagement = sample(name);
        QCOMPARE(engagement.workloads.first().weightsConfirmed, confirmed ? day : QDate());
        QCOMPARE(engagement.thresholds.stamped, confirmed ? day : QDate());
        QCOMPARE(engagement.workloads.first().weights.size(), confirmed ? m_library.criteria.size() : 0);
    }
}

void TestSamples::sayTheSameInEnglish()
{
    QFETCH(QString, name);
    const QString path = u":/samples/en/"_s + name + u".lotse"_s;
    const LoadedEngagement loaded = readEngagementFile(path, m_library);
    QVERIFY(loaded.issues.isEmpty());
    QVERIFY(loaded.engagement.has_value());
    const Engagement german = sample(name);
    QCOMPARE(loaded.engagement->language, Language::English);
    QCOMPARE(loaded.engagement->clientName, german.clientNameEnglish);
    // Only the words differ, and none was left behind.
    QCOMPARE(evaluate(m_library, *loaded.engagement).options, evaluate(m_library, german).options);
    QCOMPARE(loaded.engagement->risks.keys(), german.risks.keys());
    QCOMPARE(loaded.engagement->duties.keys(), german.duties.keys());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll()).remove(german.clientNameEnglish); // a name stays
    for (const QString &word : {u" und "_s, u" der "_s, u"Beratung"_s, u"erfunden"_s, u"ß"_s, u"eitung\""_s})
        QVERIFY2(!text.contains(word), qPrintable(word));
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
                                 .date = engagement.date});
    const Evaluation evaluation = evaluate(m_library, engagement);
    QVERIFY(evaluation.leader() != nullptr);
    QCOMPARE(evaluation.leader()->deployment, u"stackit.eu01"_s);
    QCOMPARE(evaluation.count(Clearance::Passed), 1);
    QVERIFY(std::abs(evaluation.leader()->score.likely - 80.18) < 0.06);
    QVERIFY(std::abs(evaluation.leader()->score.low - 63.98) < 0.06);

    engagement = sample(u"tax_practice"_s);
    engagement.workloads.first().answers[u"q_hardware"_s].choices = {u"partner"_s};
    engagement.workloads.first().answers[u"q_fixed"_s].choices = {u"some"_s};
    const Evaluation partner = evaluate(m_library, engagement);
    const OptionEvaluation *own = partner.option(u"own_server.workstation");
    QVERIFY(own != nullptr);
    // Nothing keeps it out any more.
    QCOMPARE(own->clearance, Clearance::Passed);
    QVERIFY(std::ranges::all_of(own->requirements, [&partner](const RequirementResult &result) {
        const bool isKnockOut = partner.requirements.at(result.requirement).severity == Effect::Severity::KnockOut;
        return !isKnockOut || result.exempt || result.result == Clearance::Passed
            || result.cause == NotClearedCause::Stale;
    }));
    QVERIFY(std::abs(own->score.likely - 83.96) < 0.06);
}

void TestSamples::loseNoOptionButOneToStaleness_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("changed");
    QTest::newRow("manufacturer") << u"lake_constance_manufacturer"_s << QStringList();
    QTest::newRow("tax practice") << u"tax_practice"_s << QStringList();
    QTest::newRow("online shop") << u"online_shop"_s << QStringList();
    QTest::newRow("planning office") << u"planning_office"_s << QStringList {u"langdock.eu_saas"_s};
}

void TestSamples::loseNoOptionButOneToStaleness()
{
    QFETCH(QString, name);
    Engagement engagement = sample(name);
    const Evaluation with = evaluate(m_library, engagement);
    engagement.thresholds.applyStaleness = false;
    const Evaluation without = evaluate(m_library, engagement);
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
