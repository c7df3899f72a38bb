// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/proposedoptions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

Profile provider(const QString &id, const QStringList &regions)
{
    Profile profile;
    profile.id = id;
    for (const QString &region : regions) {
        Deployment deployment;
        deployment.id = id + u'.' + region;
        deployment.layers.region = region;
        profile.deployments.append(deployment);
    }
    return profile;
}

} // namespace

class TestProposedOptions final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheFirstOfEachProviderThatStaysInTheEu()
    {
        Library library;
        library.profiles = {provider(u"a"_s, {u"worldwide"_s, u"eu"_s, u"se"_s}), provider(u"b"_s, {u"us"_s, u"cn"_s}),
                            provider(u"c"_s, {u"on_premises"_s}), provider(u"d"_s, {}),
                            provider(u"e"_s, {u"fr"_s, u"worldwide"_s})};
        QCOMPARE(proposedOptions(library), QStringList({u"a.eu"_s, u"c.on_premises"_s, u"e.fr"_s}));
    }

    void fallsBackToTheFirstOfEachProvider()
    {
        Library library;
        library.profiles = {provider(u"a"_s, {u"us"_s, u"worldwide"_s}), provider(u"b"_s, {u"jp"_s})};
        QCOMPARE(proposedOptions(library), QStringList({u"a.us"_s, u"b.jp"_s}));
    }

    void euOnlyAsksForPlaceAndParent_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<bool>("isOnly");
        QTest::newRow("both") << u"de"_s << u"EU"_s << true;
        QTest::newRow("own rooms") << u"on_premises"_s << u"own"_s << true;
        QTest::newRow("American parent") << u"eu"_s << u"US"_s << false;
        QTest::newRow("worldwide") << u"worldwide"_s << u"EU"_s << false;
        QTest::newRow("not documented") << u"eu"_s << QString() << false;
    }

    void euOnlyAsksForPlaceAndParent()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, parent);
        QFETCH(const bool, isOnly);
        Deployment deployment;
        deployment.layers.region = region;
        deployment.layers.parentJurisdiction = parent;
        QCOMPARE(isEuOnly(deployment), isOnly);
    }
};

QTEST_GUILESS_MAIN(TestProposedOptions)
#include "tst_proposedoptions.moc"
