// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/proposedoptions.h"

#include "decision/smalllibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;
using namespace lotse::small;

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

Answer proposing(const QString &id, std::optional<DeploymentForm> form, const QStringList &options = {})
{
    Answer proposing = answer(id);
    proposing.proposedForm = form;
    proposing.proposedOptions = options;
    return proposing;
}

/// Two providers of interfaces (a, b), two of seats (s, t), and a question on what is wanted and one, asked of those
/// who want seats, on what is there.
Library libraryOfBothForms()
{
    Library library;
    library.profiles = {provider(u"a"_s, {u"worldwide"_s, u"eu"_s}), provider(u"b"_s, {u"de"_s}),
                        provider(u"s"_s, {u"eu"_s, u"us"_s}), provider(u"t"_s, {u"worldwide"_s, u"fr"_s})};
    for (qsizetype i = 2; i < 4; ++i) {
        for (Deployment &deployment : library.profiles[i].deployments)
            deployment.form = DeploymentForm::Seat;
    }
    library.questions = {question(u"form"_s, 1,
                                  {proposing(u"seats"_s, DeploymentForm::Seat),
                                   proposing(u"api"_s, DeploymentForm::Interface), proposing(u"unsure"_s, {})},
                                  Question::Type::Multiple),
                         question(u"office"_s, 2, {proposing(u"suite"_s, {}, {u"s.us"_s}), answer(u"none"_s)})};
    library.questions[1].showIf = answerIn(u"form"_s, {u"seats"_s});
    return library;
}

Engagement answered(const QList<QMap<QString, GivenAnswer>> &workloads)
{
    Engagement engagement;
    engagement.workloads.clear();
    for (const QMap<QString, GivenAnswer> &answers : workloads) {
        Workload workload;
        workload.answers = answers;
        engagement.workloads.append(workload);
    }
    return engagement;
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

    void followsTheAnswers_data()
    {
        using Workloads = QList<QMap<QString, GivenAnswer>>;
        QTest::addColumn<Workloads>("workloads");
        QTest::addColumn<QStringList>("expected");
        const QStringList interfaces {u"a.eu"_s, u"b.de"_s};
        const QStringList seats {u"s.eu"_s, u"t.fr"_s};
        const auto form = [](const QStringList &ids) { return QMap<QString, GivenAnswer> {{u"form"_s, chosen(ids)}}; };
        QTest::newRow("nothing answered: both forms") << Workloads {{}} << interfaces + seats;
        QTest::newRow("not known yet: both forms") << Workloads {form({u"unsure"_s})} << interfaces + seats;
        QTest::newRow("seats") << Workloads {form({u"seats"_s})} << seats;
        QTest::newRow("interfaces") << Workloads {form({u"api"_s})} << interfaces;
        QTest::newRow("both") << Workloads {form({u"seats"_s, u"api"_s})} << interfaces + seats;
        QTest::newRow("one workload each") << Workloads {form({u"seats"_s}), form({u"api"_s})} << interfaces + seats;
        QTest::newRow("one workload unanswered") << Workloads {form({u"seats"_s}), {}} << seats;
        QTest::newRow("what is there already")
            << Workloads {{{u"form"_s, chosen({u"seats"_s})}, {u"office"_s, chosen({u"suite"_s})}}}
            << QStringList({u"s.eu"_s, u"s.us"_s, u"t.fr"_s});
        QTest::newRow("an answer to a hidden question")
            << Workloads {{{u"form"_s, chosen({u"api"_s})}, {u"office"_s, chosen({u"suite"_s})}}} << interfaces;
    }

    void followsTheAnswers()
    {
        using Workloads = QList<QMap<QString, GivenAnswer>>;
        QFETCH(const Workloads, workloads);
        QTEST(proposedOptions(libraryOfBothForms(), answered(workloads)), "expected");
    }

    // The only deployment in the EU is of the other form: then the first of the form that is wanted.
    void fallsBackWithinTheForm()
    {
        Library library = libraryOfBothForms();
        library.profiles.removeAt(3);
        library.profiles[2].deployments.removeFirst();
        QCOMPARE(proposedOptions(library, answered({{{u"form"_s, chosen({u"seats"_s})}}})), QStringList({u"s.us"_s}));
    }

    void optionsFollowUntilSomebodyChooses()
    {
        const Library library = libraryOfBothForms();
        Engagement before = answered({{}});
        before.options = proposedOptions(library);
        Engagement after = before;
        after.workloads[0].answers.insert(u"form"_s, chosen({u"seats"_s}));
        followProposals(library, before, after);
        QCOMPARE(after.options, QStringList({u"s.eu"_s, u"t.fr"_s}));

        Engagement back = after;
        back.workloads[0].answers.clear();
        followProposals(library, after, back);
        QCOMPARE(back.options, before.options);
    }

    void chosenOptionsStay_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("fewer") << QStringList {u"a.eu"_s};
        QTest::newRow("in another order") << QStringList {u"b.de"_s, u"a.eu"_s, u"s.eu"_s, u"t.fr"_s};
        QTest::newRow("none") << QStringList();
    }

    void chosenOptionsStay()
    {
        QFETCH(const QStringList, options);
        const Library library = libraryOfBothForms();
        Engagement before = answered({{}});
        before.options = options;
        Engagement after = before;
        after.workloads[0].answers.insert(u"form"_s, chosen({u"seats"_s}));
        followProposals(library, before, after);
        QCOMPARE(after.options, options);
    }

    // Who chooses options and answers in one step has chosen.
    void aChoiceInTheSameStepStays()
    {
        const Library library = libraryOfBothForms();
        Engagement before = answered({{}});
        before.options = proposedOptions(library);
        Engagement after = before;
        after.options = {u"b.de"_s};
        after.workloads[0].answers.insert(u"form"_s, chosen({u"seats"_s}));
        followProposals(library, before, after);
        QCOMPARE(after.options, QStringList({u"b.de"_s}));
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
