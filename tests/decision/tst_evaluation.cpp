// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "decision/evaluation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// The three samples against tables that were computed independently of this program (by hand and with a script over
/// the researched facts): state, points and reasons of every option, the unlock paths of the tax practice, the duties.
class TestEvaluation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pointsAndStatesAreThoseOfTheTables_data();
    void pointsAndStatesAreThoseOfTheTables();
    void theHeaviestCriteriaAreThoseOfTheTables_data();
    void theHeaviestCriteriaAreThoseOfTheTables();
    void dutiesFollowFromTheLeader_data();
    void dutiesFollowFromTheLeader();
    void aWrittenCommitmentToGermanyBringsStackitBack();
    void anOwnMachineRunByThePartnerPasses();
    void bothPathsTogether();
    void unlockPathsNameWhatIsMissing();
    void theSameInputGivesTheSameEvaluation();
    void optionsThatDoNotExistYetAreLeftOut();
    void missingOptionsAreNamed();

private:
    [[nodiscard]] Engagement sample(const QString &name) const;
    [[nodiscard]] static Engagement fresh(Engagement engagement);

    Library m_library;
};

namespace {

/// One line of a table: state, points, span, unknown claims, and "criterion" (out) or "?criterion" (not cleared).
struct Line
{
    QString option;
    Clearance clearance;
    Span score;
    int unknown;
    QStringList reasons;
};

constexpr double rounding = 0.051; // the tables give one decimal

void compareSpan(const OptionEvaluation &option, const Span &expected)
{
    const auto message = [&option](const char *what, double actual, double wanted) {
        return u"%1: %2 is %3, the table says %4"_s.arg(option.deployment, QLatin1StringView(what))
            .arg(actual)
            .arg(wanted)
            .toUtf8();
    };
    QVERIFY2(std::abs(option.score.likely - expected.likely) < rounding,
             message("likely", option.score.likely, expected.likely).constData());
    QVERIFY2(std::abs(option.score.low - expected.low) < rounding,
             message("low", option.score.low, expected.low).constData());
    QVERIFY2(std::abs(option.score.high - expected.high) < rounding,
             message("high", option.score.high, expected.high).constData());
}

QStringList reasonsOf(const Evaluation &evaluation, const OptionEvaluation &option)
{
    QStringList reasons;
    for (const RequirementResult &result : option.requirements) {
        const Requirement &requirement = evaluation.requirements.at(result.requirement);
        if (requirement.severity != Effect::Severity::KnockOut || result.result == Clearance::Passed)
            continue;
        reasons.append((result.result == Clearance::NotCleared ? u"?"_s : QString()) + requirement.criterion);
    }
    reasons.sort();
    return reasons;
}

void compareLine(const Evaluation &evaluation, const Line &line)
{
    const OptionEvaluation *option = evaluation.option(line.option);
    QVERIFY2(option, qPrintable(line.option));
    QVERIFY2(option->clearance == line.clearance, qPrintable(line.option));
    compareSpan(*option, line.score);
    QCOMPARE(option->unknownCount, line.unknown);
    QStringList expected = line.reasons;
    expected.sort();
    QCOMPARE(reasonsOf(evaluation, *option), expected);
}

constexpr auto passed = Clearance::Passed;
constexpr auto notCleared = Clearance::NotCleared;
constexpr auto failed = Clearance::Failed;

} // namespace

void TestEvaluation::initTestCase()
{
    const LoadedLibrary loaded = loadLibrary({QString::fromLatin1(shippedLibrary)});
    QVERIFY(loaded.usable);
    QVERIFY(loaded.broken.isEmpty());
    m_library = loaded.library;
}

Engagement TestEvaluation::sample(const QString &name) const
{
    LoadedEngagement loaded =
        readEngagementFile(QStringLiteral(LOTSE_SOURCE_DIR) + "/resources/samples/"_L1 + name + ".lotse"_L1, m_library);
    if (!loaded.engagement)
        qFatal("The sample %s cannot be read", qPrintable(name));
    return fresh(std::move(*loaded.engagement));
}

/// Takes out what the tables leave out: staleness, the choice and the client's own claims.
Engagement TestEvaluation::fresh(Engagement engagement)
{
    engagement.thresholds = {};
    engagement.thresholds.applyStaleness = false;
    engagement.ownClaims.clear();
    for (Workload &workload : engagement.workloads) {
        workload.choice.clear();
        workload.weights.clear();
        workload.requirements.clear();
    }
    return engagement;
}

void TestEvaluation::pointsAndStatesAreThoseOfTheTables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<Line>>("lines");
    QTest::newRow("manufacturer")
        << u"lake_constance_manufacturer"_s
        << QList<Line> {
               {u"stackit.eu01"_s, passed, {69.8, 77.5, 88.3}, 8, {}},
               {u"scaleway.paris"_s,
                notCleared,
                {67.6, 77.3, 88.7},
                4,
                {u"?data_retention"_s, u"?processing_location"_s}},
               {u"azure_openai.eu_data_zone"_s, notCleared, {69.1, 73.0, 80.0}, 0, {u"?processing_location"_s}},
               {u"aws_bedrock.eu_frankfurt"_s, passed, {72.1, 72.9, 82.3}, 2, {}},
               {u"google_vertex.eu"_s, passed, {67.5, 70.6, 74.2}, 2, {}},
               {u"azure_openai.region_sweden_central"_s, passed, {64.4, 68.4, 77.8}, 2, {}},
               {u"own_server.rack_server"_s, failed, {78.7, 79.7, 79.7}, 0, {u"operating_effort"_s}},
               {u"mistral.eu_endpoint"_s,
                failed,
                {61.5, 69.0, 79.7},
                7,
                {u"?training_use"_s, u"processing_location"_s}},
               {u"openai_api.eu_project_zdr"_s,
                failed,
                {62.1, 67.1, 72.8},
                4,
                {u"processing_location"_s, u"?abuse_detection"_s}},
           };
    QTest::newRow("tax practice")
        << u"tax_practice"_s
        << QList<Line> {
               {u"stackit.eu01"_s, notCleared, {70.5, 79.6, 89.9}, 8, {u"?processing_location"_s}},
               {u"ionos.berlin"_s,
                notCleared,
                {63.1, 77.1, 90.2},
                7,
                {u"?processing_location"_s, u"?abuse_detection"_s, u"?professional_secrecy"_s}},
               {u"t_systems.cat1"_s,
                notCleared,
                {64.2, 73.5, 85.4},
                8,
                {u"?processing_location"_s, u"?professional_secrecy"_s}},
               {u"aws_esc.brandenburg"_s,
                notCleared,
                {44.9, 65.4, 86.4},
                17,
                {u"?training_use"_s, u"?processing_location"_s, u"?dpa"_s, u"?professional_secrecy"_s, u"?modalities"_s,
                 u"?fixed_cost"_s}},
               {u"own_server.workstation"_s, failed, {82.7, 83.6, 83.7}, 0, {u"operating_effort"_s}},
               {u"scaleway.paris"_s,
                failed,
                {65.2, 77.1, 89.3},
                4,
                {u"?data_retention"_s, u"processing_location"_s, u"?abuse_detection"_s, u"?professional_secrecy"_s}},
               {u"azure_openai.eu_data_zone"_s,
                failed,
                {65.6, 70.1, 79.0},
                0,
                {u"processing_location"_s, u"?professional_secrecy"_s}},
               {u"mistral.eu_endpoint"_s,
                failed,
                {61.5, 69.7, 80.6},
                7,
                {u"?training_use"_s, u"processing_location"_s, u"abuse_detection"_s, u"?professional_secrecy"_s}},
           };
    QTest::newRow("online shop")
        << u"online_shop"_s
        << QList<Line> {
               {u"scaleway.paris"_s, notCleared, {70.7, 79.2, 89.7}, 4, {u"?sla"_s}},
               {u"azure_openai.eu_data_zone"_s, passed, {68.8, 72.8, 79.9}, 0, {}},
               {u"azure_openai.global_standard"_s, passed, {66.9, 72.4, 79.3}, 0, {}},
               {u"gemini_api.paid"_s, notCleared, {57.9, 65.1, 73.5}, 7, {u"?data_retention"_s, u"?sla"_s}},
               {u"mistral.eu_endpoint"_s, failed, {66.0, 71.5, 79.9}, 7, {u"?training_use"_s, u"sla"_s}},
               {u"openai_api.global"_s, failed, {61.8, 68.3, 71.0}, 4, {u"sla"_s}},
               {u"nebius.eu"_s, failed, {57.8, 66.8, 80.5}, 9, {u"?training_use"_s, u"sla"_s}},
               {u"gemini_api.free"_s, failed, {50.7, 58.9, 72.1}, 9, {u"data_retention"_s, u"?dpa"_s, u"?sla"_s}},
               {u"deepseek_api.default"_s,
                failed,
                {42.4, 54.7, 76.1},
                12,
                {u"?data_retention"_s, u"?training_use"_s, u"jurisdiction"_s, u"?dpa"_s, u"?sla"_s}},
           };
}

void TestEvaluation::pointsAndStatesAreThoseOfTheTables()
{
    QFETCH(const QString, name);
    QFETCH(const QList<Line>, lines);
    const Evaluation evaluation = evaluate(m_library, sample(name));
    QCOMPARE(evaluation.options.size(), lines.size());
    for (const Line &line : lines) {
        compareLine(evaluation, line);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestEvaluation::theHeaviestCriteriaAreThoseOfTheTables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QMap<QString, double>>("weights");
    QTest::newRow("manufacturer") << u"lake_constance_manufacturer"_s
                                  << QMap<QString, double> {{u"data_retention"_s, 10},
                                                            {u"data_access"_s, 10},
                                                            {u"training_use"_s, 10},
                                                            {u"processing_location"_s, 10},
                                                            {u"model_capability"_s, 10},
                                                            {u"model_freshness"_s, 10},
                                                            {u"dpa"_s, 9},
                                                            {u"data_sharing"_s, 7},
                                                            {u"abuse_detection"_s, 7},
                                                            {u"certifications"_s, 8},
                                                            {u"portability"_s, 8}};
    QTest::newRow("tax practice") << u"tax_practice"_s << QMap<QString, double> {{u"data_retention"_s, 10},
                                                                                 {u"data_access"_s, 10},
                                                                                 {u"processing_location"_s, 10},
                                                                                 {u"jurisdiction"_s, 10},
                                                                                 {u"professional_secrecy"_s, 10},
                                                                                 {u"model_capability"_s, 10},
                                                                                 {u"portability"_s, 10},
                                                                                 {u"training_use"_s, 9},
                                                                                 {u"dpa"_s, 10},
                                                                                 {u"support"_s, 10}};
    QTest::newRow("online shop") << u"online_shop"_s
                                 << QMap<QString, double> {{u"sla"_s, 10},         {u"price_small"_s, 10},
                                                           {u"portability"_s, 10}, {u"data_access"_s, 9},
                                                           {u"training_use"_s, 9}, {u"processing_location"_s, 9},
                                                           {u"dpa"_s, 9},          {u"data_retention"_s, 8},
                                                           {u"data_sharing"_s, 7}, {u"model_capability"_s, 7}};
}

void TestEvaluation::theHeaviestCriteriaAreThoseOfTheTables()
{
    QFETCH(const QString, name);
    using Weights = QMap<QString, double>;
    QFETCH(const Weights, weights);
    const Evaluation evaluation = evaluate(m_library, sample(name));
    double lightest = 10;
    for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight) {
        QVERIFY2(evaluation.weight(weight.key())->middle == *weight, qPrintable(weight.key()));
        lightest = std::min(lightest, *weight);
    }
    for (const WeightEvaluation &weight : evaluation.weights)
        QVERIFY(weights.contains(weight.criterion) || weight.middle <= lightest);
}

void TestEvaluation::dutiesFollowFromTheLeader_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("duties");
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
}

void TestEvaluation::dutiesFollowFromTheLeader()
{
    QFETCH(const QString, name);
    QFETCH(const QString, choice);
    QFETCH(const QStringList, duties);
    Engagement engagement = sample(name);
    engagement.workloads[0].choice = choice;
    const auto idsOf = [](const Evaluation &evaluation) {
        QStringList ids;
        for (const DutyEvaluation &duty : evaluation.duties)
            ids.append(duty.duty);
        return ids;
    };
    const Evaluation evaluation = evaluate(m_library, engagement);
    QCOMPARE(idsOf(evaluation).join(u' '), duties.join(u' '));
    // Without a choice the leader's count.
    if (const OptionEvaluation *leader = evaluation.leader(); leader != nullptr && leader->deployment == choice) {
        engagement.workloads[0].choice.clear();
        QCOMPARE(idsOf(evaluate(m_library, engagement)), duties);
    }
}

void TestEvaluation::aWrittenCommitmentToGermanyBringsStackitBack()
{
    Engagement engagement = sample(u"tax_practice"_s);
    engagement.ownClaims = {{.deployment = u"stackit.eu01"_s,
                             .criterion = u"processing_location"_s,
                             .value = {.kind = ClaimValue::Kind::Level, .level = u"germany"_s, .number = {}},
                             .reason = u"Contract, appendix 2"_s,
                             .date = engagement.date}};
    const Evaluation evaluation = evaluate(m_library, engagement);
    compareLine(evaluation, {u"stackit.eu01"_s, passed, {71.0, 80.2, 89.9}, 8, {}});
    compareLine(evaluation,
                {u"ionos.berlin"_s,
                 notCleared,
                 {63.1, 77.1, 90.2},
                 7,
                 {u"?processing_location"_s, u"?abuse_detection"_s, u"?professional_secrecy"_s}});
    QCOMPARE(evaluation.count(passed), 1);
    QCOMPARE(evaluation.count(notCleared), 3);
}

namespace {

void letThePartnerRunIt(Engagement &engagement)
{
    QMap<QString, GivenAnswer> &answers = engagement.workloads[0].answers;
    answers[u"q_hardware"_s].choices = {u"partner"_s};
    answers[u"q_fixed"_s].choices = {u"some"_s};
}

} // namespace

void TestEvaluation::anOwnMachineRunByThePartnerPasses()
{
    Engagement engagement = sample(u"tax_practice"_s);
    letThePartnerRunIt(engagement);
    const Evaluation evaluation = evaluate(m_library, engagement);
    compareLine(evaluation, {u"own_server.workstation"_s, passed, {83.0, 84.0, 84.0}, 0, {}});
    compareLine(evaluation, {u"stackit.eu01"_s, notCleared, {70.4, 79.6, 89.9}, 8, {u"?processing_location"_s}});
    compareLine(evaluation,
                {u"ionos.berlin"_s,
                 notCleared,
                 {63.0, 77.1, 90.2},
                 7,
                 {u"?processing_location"_s, u"?abuse_detection"_s, u"?professional_secrecy"_s}});
    compareLine(evaluation,
                {u"aws_esc.brandenburg"_s,
                 notCleared,
                 {44.8, 65.4, 86.5},
                 17,
                 {u"?training_use"_s, u"?processing_location"_s, u"?dpa"_s, u"?professional_secrecy"_s,
                  u"?modalities"_s, u"?fixed_cost"_s}});
    QCOMPARE(evaluation.leader()->deployment, u"own_server.workstation"_s);
}

void TestEvaluation::bothPathsTogether()
{
    Engagement engagement = sample(u"tax_practice"_s);
    letThePartnerRunIt(engagement);
    engagement.ownClaims = {{.deployment = u"stackit.eu01"_s,
                             .criterion = u"processing_location"_s,
                             .value = {.kind = ClaimValue::Kind::Level, .level = u"germany"_s, .number = {}},
                             .reason = {},
                             .date = engagement.date}};
    const Evaluation evaluation = evaluate(m_library, engagement);
    QCOMPARE(evaluation.count(passed), 2);
    QCOMPARE(evaluation.options.at(0).deployment, u"own_server.workstation"_s);
    QVERIFY(std::abs(evaluation.options.at(0).score.likely - 84.0) < rounding);
    QCOMPARE(evaluation.options.at(1).deployment, u"stackit.eu01"_s);
    QVERIFY(std::abs(evaluation.options.at(1).score.likely - 80.2) < rounding);
}

void TestEvaluation::unlockPathsNameWhatIsMissing()
{
    const Evaluation tax = evaluate(m_library, sample(u"tax_practice"_s));
    const auto pathsOf = [](const Evaluation &evaluation, const QString &option, const QString &criterion) {
        for (const RequirementResult &result : evaluation.option(option)->requirements) {
            if (evaluation.requirements.at(result.requirement).criterion == criterion)
                return result.unlockPaths;
        }
        return QList<UnlockPath>();
    };
    const auto kinds = [](const QList<UnlockPath> &paths) {
        QList<UnlockPath::Kind> list;
        for (const UnlockPath &path : paths)
            list.append(path.kind);
        return list;
    };
    const QList<UnlockPath> place = pathsOf(tax, u"stackit.eu01"_s, u"processing_location"_s);
    QVERIFY(kinds(place).contains(UnlockPath::Kind::AskProvider));
    QVERIFY(!kinds(place).contains(UnlockPath::Kind::ChangeAnswer)); // what contracts demand is a fact

    const QList<UnlockPath> effort = pathsOf(tax, u"own_server.workstation"_s, u"operating_effort"_s);
    QCOMPARE(effort.last().kind, UnlockPath::Kind::ChangeAnswer);
    QCOMPARE(effort.last().question, u"q_hardware"_s);
    QVERIFY(!kinds(effort).contains(UnlockPath::Kind::AskProvider));
}

void TestEvaluation::theSameInputGivesTheSameEvaluation()
{
    const Engagement engagement = sample(u"online_shop"_s);
    QCOMPARE(evaluate(m_library, engagement), evaluate(m_library, engagement));
}

void TestEvaluation::optionsThatDoNotExistYetAreLeftOut()
{
    Engagement engagement = sample(u"online_shop"_s);
    engagement.options = m_library.deploymentIds();
    for (const QDate date : {QDate(2025, 1, 31), QDate(2026, 11, 21)}) {
        const Evaluation evaluation = evaluate(m_library, engagement, {}, date);
        for (const QString &id : std::as_const(engagement.options)) {
            const QDate from = m_library.deployment(id).deployment->availableFrom;
            const bool exists = !from.isValid() || from <= date;
            QCOMPARE(evaluation.option(id) != nullptr, exists);
            QCOMPARE(evaluation.notYetAvailable.contains(id), !exists);
        }
    }
}

void TestEvaluation::missingOptionsAreNamed()
{
    Engagement engagement = sample(u"online_shop"_s);
    engagement.options.prepend(u"gone.default"_s);
    const Evaluation evaluation = evaluate(m_library, engagement);
    QCOMPARE(evaluation.missingOptions, QStringList {u"gone.default"_s});
    QCOMPARE(evaluation.options.size(), 9);
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
