// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/commoncause.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;
using Kind = CommonCause::Kind;

namespace {

Layers layersOf(const QStringList &owners, const QString &host, const QString &parent, const QString &jurisdiction)
{
    Layers layers;
    layers.modelOwners = owners;
    layers.host = host;
    layers.contractGroup = parent;
    layers.parent = parent;
    layers.parentJurisdiction = jurisdiction;
    return layers;
}

Deployment deployment(const QString &id, const Layers &layers)
{
    Deployment result;
    result.id = id;
    result.name = {.german = id, .english = id};
    result.layers = layers;
    return result;
}

Profile profile(const QString &id, const LocalizedText &name, const QList<Deployment> &deployments)
{
    Profile result;
    result.id = id;
    result.shortName = name;
    result.deployments = deployments;
    return result;
}

/// North and south sell the models of the same owner from different houses; east shares nothing with north.
Library twoHouses()
{
    const Layers north = layersOf({u"maker"_s}, u"north_cloud"_s, u"north"_s, u"US"_s);
    Library library;
    library.entities = {{u"maker"_s, {u"Modellbauer"_s, u"Model maker"_s}}, {u"north"_s, {u"Nord"_s, u"North"_s}}};
    library.hosts = {{u"north_cloud"_s, {u"Nordwolke"_s, u"North cloud"_s}}};
    library.profiles = {
        profile(u"east"_s, {u"Ost"_s, u"East"_s},
                {deployment(u"east.de"_s, layersOf({u"free"_s}, u"east_cloud"_s, u"east"_s, u"EU"_s))}),
        profile(u"north"_s, {u"Nord-KI"_s, u"North AI"_s},
                {deployment(u"north.eu"_s, north), deployment(u"north.global"_s, north)}),
        profile(
            u"south"_s, {u"Süd"_s, u"South"_s},
            {deployment(u"south.eu"_s, layersOf({u"maker"_s}, u"south_cloud"_s, u"south"_s, u"US"_s)),
             deployment(u"south.mixed"_s, layersOf({u"maker"_s, u"free"_s}, u"south_cloud"_s, u"south"_s, u"US"_s))}),
    };
    return library;
}

QList<Kind> kinds(const QList<CommonCause> &causes)
{
    QList<Kind> result;
    for (const CommonCause &cause : causes)
        result.append(cause.kind);
    return result;
}

Evaluation ranked(const QList<std::pair<QString, Clearance>> &options)
{
    Evaluation evaluation;
    for (const auto &[id, clearance] : options) {
        OptionEvaluation option;
        option.deployment = id;
        option.clearance = clearance;
        evaluation.options.append(option);
    }
    return evaluation;
}

} // namespace

class TestCommonCause : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatTwoOptionsShare_data();
    void namesWhatTwoOptionsShare();
    void takesTheNameFromTheLibrary();
    void sameLawAloneDoesNotFailTogether();
    void ownOperationSharesNoLaw();
    void ofAMissingDeploymentNothingIsKnown_data();
    void ofAMissingDeploymentNothingIsKnown();
    void suggestsThePassedOptionThatSharesNothing();
    void suggestsANotClearedOptionOnlyWithoutAPassedOne();
    void suggestsNothingWhereAllFailTogether();
};

void TestCommonCause::namesWhatTwoOptionsShare_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QList<Kind>>("expected");
    QTest::newRow("same provider, everything")
        << u"north.eu"_s << u"north.global"_s
        << QList {Kind::Provider, Kind::ModelOwner, Kind::Host, Kind::ContractGroup, Kind::Jurisdiction};
    QTest::newRow("same model owner in another house")
        << u"north.eu"_s << u"south.eu"_s << QList {Kind::ModelOwner, Kind::Jurisdiction};
    QTest::newRow("independent") << u"north.eu"_s << u"east.de"_s << QList<Kind> {};
    QTest::newRow("one of two model owners")
        << u"north.eu"_s << u"south.mixed"_s << QList {Kind::OneModelOwner, Kind::Jurisdiction};
    QTest::newRow("the same option") << u"north.eu"_s << u"north.eu"_s << QList {Kind::SameOption};
}

void TestCommonCause::namesWhatTwoOptionsShare()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QList<Kind>, expected);
    QCOMPARE(kinds(*commonCauses(twoHouses(), first, second)), expected);
    QCOMPARE(kinds(*commonCauses(twoHouses(), second, first)), expected);
}

void TestCommonCause::takesTheNameFromTheLibrary()
{
    const QList<CommonCause> causes = *commonCauses(twoHouses(), u"north.eu"_s, u"south.eu"_s);
    QCOMPARE(causes.first().name.in(Language::German), u"Modellbauer"_s);
    QCOMPARE(causes.first().name.in(Language::English), u"Model maker"_s);
}

void TestCommonCause::sameLawAloneDoesNotFailTogether()
{
    Library library = twoHouses();
    library.profiles.last().deployments.first().layers.modelOwners = {u"other"_s};
    const QList<CommonCause> causes = *commonCauses(library, u"north.eu"_s, u"south.eu"_s);
    QCOMPARE(kinds(causes), QList {Kind::Jurisdiction});
    QCOMPARE(dependenceOf(causes), Dependence::None);
}

void TestCommonCause::ownOperationSharesNoLaw()
{
    Library library = twoHouses();
    for (Profile &profile : library.profiles)
        profile.deployments.first().layers.parentJurisdiction = u"own"_s;
    QCOMPARE(kinds(*commonCauses(library, u"north.eu"_s, u"south.eu"_s)), QList {Kind::ModelOwner});
}

void TestCommonCause::ofAMissingDeploymentNothingIsKnown_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<Dependence>("dependence");
    QTest::newRow("plan B is gone") << u"north.eu"_s << u"gone.eu"_s << Dependence::Unknown;
    QTest::newRow("choice is gone") << u"gone.eu"_s << u"north.eu"_s << Dependence::Unknown;
    QTest::newRow("both are gone") << u"gone.eu"_s << u"gone.eu"_s << Dependence::Unknown;
    QTest::newRow("nothing chosen") << QString() << u"north.eu"_s << Dependence::Unknown;
    QTest::newRow("same house") << u"north.eu"_s << u"north.global"_s << Dependence::FailTogether;
    QTest::newRow("independent") << u"north.eu"_s << u"east.de"_s << Dependence::None;
}

void TestCommonCause::ofAMissingDeploymentNothingIsKnown()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    const auto causes = commonCauses(twoHouses(), first, second);
    QTEST(dependenceOf(causes), "dependence");
    QCOMPARE(causes.has_value(), dependenceOf(causes) != Dependence::Unknown);
}

void TestCommonCause::suggestsThePassedOptionThatSharesNothing()
{
    const Evaluation evaluation = ranked({{u"north.eu"_s, Clearance::Passed},
                                          {u"north.global"_s, Clearance::Passed},
                                          {u"south.eu"_s, Clearance::Passed},
                                          {u"east.de"_s, Clearance::Passed}});
    QCOMPARE(suggestedPlanB(twoHouses(), evaluation, u"north.eu"_s), u"east.de"_s);
}

void TestCommonCause::suggestsANotClearedOptionOnlyWithoutAPassedOne()
{
    const Evaluation evaluation =
        ranked({{u"east.de"_s, Clearance::NotCleared}, {u"north.global"_s, Clearance::Passed}});
    QCOMPARE(suggestedPlanB(twoHouses(), evaluation, u"north.eu"_s), u"east.de"_s);
    QCOMPARE(suggestedPlanB(twoHouses(), evaluation, u"other"_s), QString()); // nothing is known of it
}

void TestCommonCause::suggestsNothingWhereAllFailTogether()
{
    const Evaluation evaluation = ranked({{u"north.eu"_s, Clearance::Passed},
                                          {u"north.global"_s, Clearance::Passed},
                                          {u"east.de"_s, Clearance::Failed}});
    QCOMPARE(suggestedPlanB(twoHouses(), evaluation, u"north.eu"_s), QString());
}

QTEST_APPLESS_MAIN(TestCommonCause)
#include "tst_commoncause.moc"
