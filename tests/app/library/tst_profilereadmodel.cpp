// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/claimcardcontent.h"
#include "app/library/diffmodel.h"
#include "app/library/linkrecords.h"
#include "app/library/profilefacts.h"
#include "app/library/profilereadmodel.h"
#include "app/library/profiletemplate.h"
#include "app/library/sourcemessages.h"
#include "core/libraryloader.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;
using Read = ProfileReadModel;

class TestProfileReadModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void showsGroupsWithTheirCriteria();
    void showsInheritedClaimsAsSuch();
    void knowsWhereAClaimComesFrom();
    void keepsItsRows();
    void findsStaleClaimsByTheirKindOfFact_data();
    void findsStaleClaimsByTheirKindOfFact();
    void anUndatedDocumentHasNoAge();
    void countsDocumentedCriteria();
    void linkRecordsSurviveSettings();
    void makesIdsFromNames_data();
    void makesIdsFromNames();
    void templateAndCopyPassTheChecks();
    void differencesListOnlyWhatDiffers();

private:
    [[nodiscard]] Read::Context context(QDate today = QDate(2026, 6, 15)) const
    {
        return {*m_library.profile(u"northwheel"), m_library, m_links, today, Language::English};
    }
    [[nodiscard]] static QModelIndex claim(const Read &model, const QString &criterion);

    Library m_library;
    LinkRecords m_links;
};

void TestProfileReadModel::initTestCase()
{
    const LoadedLibrary loaded = loadLibrary({QStringLiteral(LOTSE_TEST_DATA "/library")});
    QVERIFY(loaded.usable);
    m_library = loaded.library;
    QVERIFY(m_library.profile(u"northwheel") != nullptr);
    m_links.add({.url = QUrl(u"https://bikes.example/northwheel-catalogue"_s),
                 .state = LinkResult::State::NotFound,
                 .httpStatus = 404,
                 .movedTo = {},
                 .when = QDateTime(QDate(2026, 6, 1), QTime(12, 0), QTimeZone::UTC)});
}

QModelIndex TestProfileReadModel::claim(const Read &model, const QString &criterion)
{
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            if (model.index(row, 0, parent).data(Read::IdRole) == criterion)
                return model.index(row, 0, parent);
        }
    }
    return {};
}

void TestProfileReadModel::showsGroupsWithTheirCriteria()
{
    Read model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showClaims(context(), u"northwheel"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), u"Safety"_s);
    QCOMPARE(model.index(0, 0).data(Read::MetaRole).toString(), u"1 of 2 documented"_s);
    const QModelIndex brakes = claim(model, u"brakes"_s);
    QCOMPARE(brakes.data(Read::ValueRole).toString(), u"Disc brakes"_s);
    QCOMPARE(brakes.data(Read::PointsRole).toDouble(), 100.0);
    QCOMPARE(brakes.data(Read::StaleRole).toBool(), false);
    QCOMPARE(brakes.data(Read::LineRole).toInt(), 33);
    QVERIFY(brakes.data(Read::MetaRole).toString().endsWith("counts for 2 deployment(s)"_L1));
    QVERIFY(!claim(model, u"theft"_s).data(Read::PointsRole).isValid());
    const QModelIndex price = claim(model, u"price"_s);
    QCOMPARE(price.data(Read::StaleRole).toBool(), true);
    QVERIFY(price.data(Read::MetaRole).toString().contains("106"_L1));
}

void TestProfileReadModel::showsInheritedClaimsAsSuch()
{
    Read model;
    model.showClaims(context(), u"northwheel.fjord_plus"_s);
    QVERIFY2(claim(model, u"brakes"_s)
                 .data(Read::MetaRole)
                 .toString()
                 .endsWith(u"inherited from Northwheel · counts for 2 deployment(s)"_s),
             qPrintable(claim(model, u"brakes"_s).data(Read::MetaRole).toString()));
    QVERIFY(!claim(model, u"price"_s).data(Read::MetaRole).toString().contains("inherited"_L1));
}

void TestProfileReadModel::knowsWhereAClaimComesFrom()
{
    using Origin = ClaimCardContent::Origin;
    Read model;
    const auto origin = [&model](const QString &criterion) {
        return Origin(claim(model, criterion).data(Read::OriginRole).toInt());
    };
    model.showClaims(context(), u"northwheel"_s);
    QCOMPARE(origin(u"brakes"_s), Origin::Own);
    model.showClaims(context(), u"northwheel.fjord_plus"_s);
    QCOMPARE(origin(u"brakes"_s), Origin::Inherited);
    QCOMPARE(origin(u"price"_s), Origin::Overriding);
    QCOMPARE(model.count(Read::Filter::All), int(m_library.criteria.size()));
    QVERIFY(model.count(Read::Filter::Own) < model.count(Read::Filter::All));
}

void TestProfileReadModel::keepsItsRows()
{
    Read model;
    model.showClaims(context(), u"northwheel"_s);
    const QPersistentModelIndex brakes = claim(model, u"brakes"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.showClaims(context(), u"northwheel.fjord_plus"_s);
    QVERIFY(brakes.isValid());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.index(0, 0, brakes).data(Read::KindRole).toInt(), int(Read::Kind::Card));
}

void TestProfileReadModel::findsStaleClaimsByTheirKindOfFact_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QStringList>("stale");
    // Prices as of 2026-03-01 last 90 days, technical facts 730.
    QTest::newRow("last fresh day") << QDate(2026, 5, 30) << QStringList();
    QTest::newRow("prices one day over") << QDate(2026, 5, 31)
                                         << QStringList {u"northwheel price 91"_s, u"northwheel.fjord_plus price 91"_s};
}

void TestProfileReadModel::findsStaleClaimsByTheirKindOfFact()
{
    QFETCH(QDate, today);
    QStringList found;
    for (const StaleClaim &stale : staleClaims(*m_library.profile(u"northwheel"), m_library, today))
        found << u"%1 %2 %3"_s.arg(stale.owner, stale.criterion).arg(stale.ageDays);
    QTEST(found, "stale");
}

void TestProfileReadModel::anUndatedDocumentHasNoAge()
{
    CheckedProfile checked {.profile = *m_library.profile(u"northwheel"), .readable = {}, .issues = {}};
    const QDate late(2040, 1, 1);
    const auto isNotKnown = [](const SourceMessage &message) { return message.annotation == "age not known"_L1; };
    const QList<SourceMessage> dated = SourceMessages::of(checked, m_library, late, Language::English);
    QVERIFY(!dated.isEmpty());
    for (Source &source : checked.profile->sources)
        source.date = {};
    const QList<SourceMessage> undated = SourceMessages::of(checked, m_library, late, Language::English);
    QCOMPARE(undated.size(), dated.size());
    QCOMPARE(std::ranges::count_if(dated, isNotKnown), 0);
    QCOMPARE(std::ranges::count_if(undated, isNotKnown), undated.size());
}

void TestProfileReadModel::countsDocumentedCriteria()
{
    const Profile &profile = *m_library.profile(u"northwheel");
    QCOMPARE(documentedCriteria(profile, m_library, QDate(2026, 6, 15)), 3); // brakes, price, range; theft is unknown
    QCOMPARE(documentedCriteria(profile, m_library, QDate(2025, 6, 15)), 1); // only the historic brakes
    QCOMPARE(documentedCriteria(profile, m_library, QDate(2020, 6, 15)), 0);
    QCOMPARE(sourceAddresses(profile).size(), 2);
}

void TestProfileReadModel::linkRecordsSurviveSettings()
{
    const LinkRecords read = LinkRecords::fromBytes(m_links.toBytes());
    const QString address = u"https://bikes.example/northwheel-catalogue"_s;
    QVERIFY(read.find(address) != nullptr);
    QCOMPARE(*read.find(address), *m_links.find(address));
    QVERIFY(read.find(u"https://bikes.example/other"_s) == nullptr);
    QVERIFY(LinkRecords::fromBytes("{ damaged").find(address) == nullptr);
}

void TestProfileReadModel::makesIdsFromNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("words") << u"Azure OpenAI"_s << u"azure_openai"_s;
    QTest::newRow("umlauts") << u"Müller & Söhne GmbH"_s << u"mueller_soehne_gmbh"_s;
    QTest::newRow("accents") << u"Café"_s << u"cafe"_s;
    QTest::newRow("taken") << u"Northwheel"_s << u"northwheel_2"_s;
    QTest::newRow("no letters") << u"!!!"_s << u"provider"_s;
}

void TestProfileReadModel::makesIdsFromNames()
{
    QFETCH(QString, name);
    QTEST(profileIdFor(name, {u"northwheel"_s}), "id");
}

void TestProfileReadModel::templateAndCopyPassTheChecks()
{
    const auto errors = [this](const QString &text) {
        QStringList list;
        for (const Issue &issue : readProfile(text.toUtf8(), u"new.json"_s, m_library).issues) {
            if (issue.severity == Issue::Severity::Error)
                list << u"%1 %2 %3"_s.arg(int(issue.code)).arg(issue.place.pointer, issue.arguments.join(u' '));
        }
        return list;
    };
    QCOMPARE(errors(newProfileText(u"fresh"_s, u"Fresh"_s)), QStringList());

    QFile file(QStringLiteral(LOTSE_TEST_DATA "/library/profiles/northwheel.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString copy = copiedProfileText(QString::fromUtf8(file.readAll()), u"fresh"_s, u"Fresh"_s);
    QCOMPARE(errors(copy), QStringList());
    const auto read = readProfile(copy.toUtf8(), u"fresh.json"_s, m_library);
    QVERIFY(read.profile);
    QCOMPARE(read.profile->id, u"fresh"_s);
    QCOMPARE(read.profile->deployments.at(1).id, u"fresh.fjord_plus"_s);
    QCOMPARE(read.profile->deployments.at(1).inheritsFrom, u"fresh.fjord"_s);
}

void TestProfileReadModel::differencesListOnlyWhatDiffers()
{
    DiffModel both(DiffModel::Layout::SideBySide);
    DiffModel only(DiffModel::Layout::OnlyDifferences);
    const QAbstractItemModelTester testerOfBoth(&both, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester testerOfOnly(&only, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList left {u"a"_s, u"b"_s, u"c"_s};
    const QStringList right {u"a"_s, u"x"_s, u"c"_s, u"d"_s};
    both.setTexts(left, right);
    only.setTexts(left, right);
    QCOMPARE(both.rowCount(), 4);
    QCOMPARE(both.differences(), 2);
    QCOMPARE(both.nextDifference(-1, false), 1);
    QCOMPARE(both.nextDifference(1, false), 3);
    QCOMPARE(both.nextDifference(3, true), 1);
    QStringList rows;
    for (int row = 0; row < only.rowCount(); ++row)
        rows << only.index(row, 0).data().toString() + only.index(row, 1).data().toString()
                + only.index(row, 2).data().toString();
    QCOMPARE(rows, QStringList({u"2−b"_s, u"2+x"_s, u"4+d"_s}));
}

QTEST_MAIN(TestProfileReadModel)
#include "tst_profilereadmodel.moc"
