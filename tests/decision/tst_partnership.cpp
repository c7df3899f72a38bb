// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libraryloader.h"
#include "decision/partnership.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

Condition ofProviders(const QStringList &ids)
{
    Condition condition;
    condition.kind = Condition::Kind::Provider;
    condition.values = ids;
    return condition;
}

Condition notThat(const Condition &condition)
{
    Condition result;
    result.kind = Condition::Kind::Not;
    result.children = {condition};
    return result;
}

Condition all(const QList<Condition> &conditions)
{
    Condition result;
    result.kind = Condition::Kind::All;
    result.children = conditions;
    return result;
}

Library libraryOf(const QList<Risk> &risks)
{
    Library library;
    for (const QString &id : {u"east"_s, u"north"_s, u"south"_s}) {
        Profile profile;
        profile.id = id;
        library.profiles.append(profile);
    }
    library.risks = risks;
    return library;
}

Risk risk(const QString &id, RiskMeasurement measurement, const Condition &trigger)
{
    Risk result;
    result.id = id;
    result.measurement = measurement;
    result.trigger = trigger;
    return result;
}

} // namespace

/// Whom the partnership that the library follows concerns, and whether that still matters.
class TestPartnership : public QObject
{
    Q_OBJECT

private slots:
    void followsWhatIsStillInPlay_data();
    void followsWhatIsStillInPlay();
    void namesTheProvidersOfTheRisks();
    void nobodyToldMeansEverybody();
    void theRegisterKeepsItsEvidence();
    void theShippedLibraryTells();
};

void TestPartnership::followsWhatIsStillInPlay_data()
{
    QTest::addColumn<QList<Clearance>>("clearances"); // of the options that the risk concerns
    QTest::addColumn<bool>("inPlay");
    QTest::newRow("in") << QList {Clearance::Passed} << true;
    QTest::newRow("not cleared") << QList {Clearance::NotCleared} << true;
    QTest::newRow("out") << QList {Clearance::Failed} << false;
    QTest::newRow("one of them out") << QList {Clearance::Failed, Clearance::NotCleared} << true;
    QTest::newRow("not compared") << QList<Clearance> {} << false;
}

void TestPartnership::followsWhatIsStillInPlay()
{
    QFETCH(const QList<Clearance>, clearances);
    QFETCH(const bool, inPlay);
    const Library library = libraryOf({risk(u"shift"_s, RiskMeasurement::Partnership, ofProviders({u"north"_s})),
                                       risk(u"late"_s, RiskMeasurement::ModelArrival, Condition {})});
    Evaluation evaluation;
    OptionEvaluation other; // which raises a risk with another measurement
    other.deployment = u"east.de"_s;
    evaluation.options.append(other);
    RiskEvaluation late;
    late.risk = u"late"_s;
    late.options = {u"east.de"_s};
    evaluation.risks.append(late);
    RiskEvaluation shift;
    shift.risk = u"shift"_s;
    for (qsizetype i = 0; i < clearances.size(); ++i) {
        OptionEvaluation option;
        option.deployment = u"north.%1"_s.arg(i);
        option.clearance = clearances.at(i);
        evaluation.options.append(option);
        shift.options.append(option.deployment);
    }
    if (!shift.options.isEmpty())
        evaluation.risks.append(shift);
    QCOMPARE(partnershipReach(library, evaluation).inPlay, inPlay);
}

void TestPartnership::namesTheProvidersOfTheRisks()
{
    const Library library =
        libraryOf({risk(u"shift"_s, RiskMeasurement::Partnership, all({ofProviders({u"south"_s}), Condition {}})),
                   risk(u"end"_s, RiskMeasurement::Partnership, ofProviders({u"north"_s, u"gone"_s})),
                   risk(u"other"_s, RiskMeasurement::Partnership, notThat(ofProviders({u"east"_s}))),
                   risk(u"plain"_s, RiskMeasurement::None, ofProviders({u"east"_s}))});
    QStringList ids;
    const PartnershipReach reach = partnershipReach(library, {});
    for (const Profile *provider : reach.providers)
        ids.append(provider->id);
    QCOMPARE(ids, (QStringList {u"north"_s, u"south"_s}));
}

void TestPartnership::nobodyToldMeansEverybody()
{
    const Library library = libraryOf({risk(u"plain"_s, RiskMeasurement::None, ofProviders({u"east"_s}))});
    const PartnershipReach reach = partnershipReach(library, {});
    QVERIFY(reach.inPlay);
    QVERIFY(reach.providers.isEmpty());
}

// A report shows what a risk in its register rests on, even where only options that are out raised it.
void TestPartnership::theRegisterKeepsItsEvidence()
{
    const Library library = libraryOf({risk(u"shift"_s, RiskMeasurement::Partnership, ofProviders({u"north"_s}))});
    Evaluation evaluation;
    OptionEvaluation option;
    option.deployment = u"north.eu"_s;
    option.clearance = Clearance::Failed;
    evaluation.options.append(option);
    QVERIFY(!isMeasuredInRegister(library, evaluation, RiskMeasurement::Partnership));
    RiskEvaluation shift;
    shift.risk = u"shift"_s;
    shift.options = {u"north.eu"_s};
    evaluation.risks.append(shift);
    QVERIFY(isMeasuredInRegister(library, evaluation, RiskMeasurement::Partnership));
    QVERIFY(!isMeasuredInRegister(library, evaluation, RiskMeasurement::ModelArrival));
    QVERIFY(!partnershipReach(library, evaluation).inPlay);
}

void TestPartnership::theShippedLibraryTells()
{
    const Library library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    QStringList ids;
    for (const Profile *provider : partnershipReach(library, {}).providers)
        ids.append(provider->id);
    QCOMPARE(ids, (QStringList {u"azure_openai"_s, u"chatgpt"_s, u"m365_copilot"_s, u"openai_api"_s}));
    const QDate day(2026, 11, 21);
    const QStringList without {u"stackit.eu01"_s};
    const Engagement both = newEngagement(without + QStringList {u"azure_openai.eu_data_zone"_s}, day);
    QVERIFY(partnershipReach(library, evaluate(library, both)).inPlay);
    QVERIFY(!partnershipReach(library, evaluate(library, newEngagement(without, day))).inPlay);
}

QTEST_GUILESS_MAIN(TestPartnership)
#include "tst_partnership.moc"
