// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libraryloader.h"
#include "coretest.h"

using namespace Qt::StringLiterals;
using namespace lotse;

class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void readsALibraryAboutAnythingElse();
    void saysTheDayOfItsState_data();
    void saysTheDayOfItsState();
    void findsByIdAndNothingForUnknownIds();
    void keepsWhatTheFilesSay();
    void laterFolderReplacesFilesAndProfiles();
    void readsFromTheProgramsResources();
    void lacksFilesThatNobodyNeeds();
    void reportsMissingNeededFiles();
    void oneBrokenProfileKeepsNoOtherFromLoading();
    void anUnreadProfileIsNamedByItsId();
    void checksFoldersAndFiles_data();
    void checksFoldersAndFiles();
};

void TestLibrary::readsALibraryAboutAnythingElse()
{
    const LoadedLibrary loaded = loadLibrary({testLibrary()});
    QCOMPARE(described(loaded.issues), QStringList());
    QVERIFY(loaded.usable);
    QVERIFY(loaded.broken.isEmpty());
    const Library &library = loaded.library;
    QCOMPARE(library.version, u"2026-05-01"_s);
    QCOMPARE(library.conversionRateUsdEur, 0.9);
    QCOMPARE(library.factKinds.size(), 2);
    QCOMPARE(library.groups.size(), 2);
    QCOMPARE(library.criteria.size(), 4);
    QCOMPARE(library.sections.size(), 2);
    QCOMPARE(library.questions.size(), 5);
    QCOMPARE(library.risks.size(), 4);
    QCOMPARE(library.timeline.size(), 2);
    QCOMPARE(library.arrivals.size(), 3);
    QCOMPARE(library.scenarios.size(), 1);
    QCOMPARE(library.regulations.size(), 1);
    QCOMPARE(library.roles.size(), 1);
    QCOMPARE(library.duties.size(), 1);
    QCOMPARE(library.entities.size(), 4);
    QCOMPARE(library.hosts.size(), 3);
    const QStringList deployments {u"northwheel.fjord"_s, u"northwheel.fjord_plus"_s, u"own_build.cellar"_s,
                                   u"southcycle.dune"_s};
    QCOMPARE(library.deploymentIds(), deployments);
}

void TestLibrary::saysTheDayOfItsState_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a day") << u"2026-05-01"_s << QDate(2026, 5, 1) << u"1 May 2026"_s;
    QTest::newRow("second of the day") << u"2026-05-01.2"_s << QDate(2026, 5, 1) << u"1 May 2026"_s;
    QTest::newRow("no day") << u"spring"_s << QDate() << u"spring"_s;
    QTest::newRow("none") << QString() << QDate() << QString();
}

void TestLibrary::saysTheDayOfItsState()
{
    QFETCH(const QString, version);
    QTEST(dayOfVersion(version), "day");
    QTEST(displayVersion(version, Language::English), "shown");
}

void TestLibrary::findsByIdAndNothingForUnknownIds()
{
    const Library library = loadLibrary({testLibrary()}).library;
    QCOMPARE(library.factKind(u"price")->halfLifeDays, 90);
    QCOMPARE(library.group(u"use")->shortName.english, u"Use"_s);
    QCOMPARE(library.criterion(u"theft")->core, true);
    QCOMPARE(library.question(u"q_budget")->number, 5);
    QCOMPARE(library.risk(u"risk.theft")->likelihood, 4);
    QCOMPARE(library.regulation(u"reg.lights")->area, u"traffic"_s);
    QCOMPARE(library.regulation(u"reg.lights")->dates.last().date.first, QDate(2027, 1, 1));
    QCOMPARE(library.regulation(u"reg.lights")->grade, LegalGrade::Reported);
    QCOMPARE(library.regulation(u"reg.lights")->review,
             (LegalReview {.by = u"R. Advocate"_s, .date = QDate(2024, 2, 1)}));
    QVERIFY(!library.duty(u"duty.lights")->review && !library.duty(u"duty.lights")->grade);
    QCOMPARE(library.duty(u"duty.lights")->dueDays, 30);
    QCOMPARE(library.role(u"rider")->name.english, u"Rider"_s);
    QCOMPARE(library.profile(u"southcycle")->name.german, u"Südrad"_s);
    const auto found = library.deployment(u"northwheel.fjord_plus");
    QCOMPARE(found.profile->id, u"northwheel"_s);
    QCOMPARE(found.deployment->inheritsFrom, u"northwheel.fjord"_s);

    QVERIFY(library.criterion(u"") == nullptr);
    QVERIFY(library.profile(u"southcycl") == nullptr);
    QVERIFY(library.profile(u"zzz") == nullptr);
    QVERIFY(!library.deployment(u"northwheel"));
    QVERIFY(!library.deployment(u"northwheel.gone"));
    QVERIFY(!library.deployment(u"gone.fjord"));
    QVERIFY(!library.deployment(u""));
}

void TestLibrary::keepsWhatTheFilesSay()
{
    const Library library = loadLibrary({testLibrary()}).library;

    const Question &budget = *library.question(u"q_budget");
    QCOMPARE(budget.answers.first().id, u"max:1000"_s);
    QCOMPARE(budget.answers.first().effects.first().maximumNumber, std::optional<double>(1000));
    QCOMPARE(budget.answers.first().effects.first().severity, Effect::Severity::KnockOut);
    const Question &hills = *library.question(u"q_hills");
    QCOMPARE(hills.answers.last().id, u"5"_s);
    QCOMPARE(hills.answers.last().scaleValue, 5.0);
    QVERIFY(hills.showIf.has_value());
    QCOMPARE(hills.showIf->kind, Condition::Kind::AnswerIn);
    QCOMPARE(hills.showIf->values, QStringList {u"yes"_s});

    const Condition &battery = library.risk(u"risk.battery")->trigger;
    QCOMPARE(battery.kind, Condition::Kind::All);
    QCOMPARE(battery.children.size(), 3);
    QCOMPARE(battery.children.at(1).kind, Condition::Kind::AnswerAtLeast);
    QCOMPARE(battery.children.at(1).number, 4.0);
    QCOMPARE(battery.children.at(2).children.first().kind, Condition::Kind::NumberAtLeast);

    const ModelArrival &arrival = library.arrivals.at(1);
    QCOMPARE(arrival.global->precision, PartialDate::Precision::Month);
    QVERIFY(!arrival.region.has_value());
    QCOMPARE(arrival.lag->high, 27);

    const Scenario &scenario = library.scenarios.first();
    QCOMPARE(scenario.changes.at(0).factor, std::optional<double>(1.2));
    QVERIFY(scenario.changes.at(1).unavailable);
    QVERIFY(scenario.changes.at(2).where.contains(u"all"_s));

    const Deployment &plus = *library.deployment(u"northwheel.fjord_plus").deployment;
    QCOMPARE(plus.availableFrom, QDate(2026, 1, 15));
    QCOMPARE(plus.claims.first().value.number, (Range {.low = 2400, .likely = 2500, .high = 2900}));
    QCOMPARE(plus.claims.last().contradictions.first().value.number.likely, 60.0);
    QCOMPARE(library.profile(u"own_build")->exemptFrom, QStringList {u"theft"_s});
}

void TestLibrary::laterFolderReplacesFilesAndProfiles()
{
    const LibraryCopy copy;
    QTemporaryDir overlay;
    // The id counts, not the name of the file.
    writeBytes(overlay.filePath(u"profiles/mine.json"_s),
               copy.text(u"profiles/southcycle.json"_s).replace("\"number\": 650"_L1, "\"number\": 700"_L1).toUtf8());
    const LoadedLibrary loaded = loadLibrary({copy.folder(), overlay.path()});
    const QStringList otherName {u"warning OtherFileName  southcycle|mine"_s};
    QCOMPARE(described(loaded.issues), otherName);
    QCOMPARE(loaded.library.profiles.size(), 3);
    const Profile &profile = *loaded.library.profile(u"southcycle");
    QCOMPARE(profile.file, overlay.filePath(u"profiles/mine.json"_s));
    const auto price = std::ranges::find(profile.claims, u"price"_s, &Claim::criterion);
    QCOMPARE(price->value.number.likely, 700.0);

    writeBytes(overlay.filePath(u"risks.json"_s), R"({"format": 1, "kind": "risks", "risks": []})");
    writeBytes(overlay.filePath(u"scenarios.json"_s), R"({"format": 1, "kind": "scenarios", "scenarios": []})");
    const LoadedLibrary withoutRisks = loadLibrary({copy.folder(), overlay.path()});
    QCOMPARE(described(withoutRisks.issues), otherName);
    QVERIFY(withoutRisks.library.risks.isEmpty());
    QCOMPARE(withoutRisks.library.timeline.size(), 2);
}

void TestLibrary::readsFromTheProgramsResources()
{
    const LoadedLibrary loaded = loadLibrary({QString::fromLatin1(shippedLibrary)});
    QVERIFY(loaded.usable);
    QVERIFY2(!hasErrors(loaded.issues), qPrintable(described(loaded.issues).join(u'\n')));
    QVERIFY(!loaded.library.profiles.isEmpty());
    QVERIFY(loaded.library.profiles.first().file.startsWith(":/library/profiles/"_L1));
}

void TestLibrary::lacksFilesThatNobodyNeeds()
{
    const LibraryCopy copy;
    for (const auto name : {"risks.json"_L1, "timeline.json"_L1, "model_availability.json"_L1, "scenarios.json"_L1})
        QVERIFY(QFile::remove(copy.path(name)));
    const LoadedLibrary loaded = copy.load();
    QCOMPARE(described(loaded.issues), QStringList());
    QVERIFY(loaded.usable);
    QVERIFY(loaded.library.risks.isEmpty());
}

void TestLibrary::reportsMissingNeededFiles()
{
    const LibraryCopy copy;
    QVERIFY(QFile::remove(copy.path(u"questionnaire.json"_s)));
    const LoadedLibrary loaded = copy.load();
    QVERIFY(!loaded.usable);
    QCOMPARE(described(loaded.issues).first(), u"MissingFile  questionnaire.json"_s);
    QCOMPARE(loaded.issues.first().place.file, copy.folder());

    QVERIFY(!loadLibrary({}).usable);
    QVERIFY(!loadLibrary({u"/nowhere/at/all"_s}).usable);
}

void TestLibrary::oneBrokenProfileKeepsNoOtherFromLoading()
{
    LibraryCopy copy;
    copy.change(u"profiles/northwheel.json"_s, u"\"level\": \"disc\""_s, u"\"level\": \"disk\""_s);
    writeBytes(copy.path(u"profiles/torn.json"_s), "{ \"format\": 1, \"kind\": \"profile\", ");
    const LoadedLibrary loaded = copy.load();
    QVERIFY(loaded.usable);
    QCOMPARE(loaded.library.deploymentIds(), (QStringList {u"own_build.cellar"_s, u"southcycle.dune"_s}));
    QCOMPARE(loaded.broken.size(), 2);
    QCOMPARE(loaded.broken.first().id, u"northwheel"_s);
    QCOMPARE(loaded.broken.last().id, u"torn"_s);
    QCOMPARE(described(loaded.broken.first().issues),
             QStringList {u"UnknownLevel /claims/0/level disk|brakes|disc|coaster, rim, disc"_s});
    QVERIFY(loaded.issues.contains(loaded.broken.first().issues.first()));
}

void TestLibrary::anUnreadProfileIsNamedByItsId()
{
    // The name of the file is not that of the provider, and options are named after the provider.
    LibraryCopy copy;
    copy.change(u"profiles/northwheel.json"_s, u"\"level\": \"disc\""_s, u"\"level\": \"disk\""_s);
    QVERIFY(QFile::rename(copy.path(u"profiles/northwheel.json"_s), copy.path(u"profiles/my-wheels.json"_s)));
    writeBytes(copy.path(u"profiles/torn.json"_s), "{ \"format\": 1, \"kind\": \"profile\", ");
    const LoadedLibrary loaded = copy.load();
    QCOMPARE(loaded.library.unreadProfiles, (QStringList {u"northwheel"_s, u"torn"_s}));
    QCOMPARE(loaded.broken.first().id, u"my-wheels"_s);
}

void TestLibrary::checksFoldersAndFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("expected");

    const QStringList unknownLevel {u"UnknownLevel /claims/0/level disk|brakes|disc|coaster, rim, disc"_s};
    QTest::newRow("whole library") << u"."_s << unknownLevel;
    QTest::newRow("one profile") << u"profiles/northwheel.json"_s << unknownLevel;
    QTest::newRow("folder of profiles") << u"profiles"_s << unknownLevel;
    QTest::newRow("good file") << u"risks.json"_s << QStringList();
    QTest::newRow("overlay with profiles only")
        << u"overlay"_s
        << QStringList {u"UnknownLevel /claims/0/level disk|brakes|disc|coaster, rim, disc"_s,
                        u"UnknownId /claims/3/criterion thef|criterion|theft"_s};
    QTest::newRow("file of a kind that does not exist")
        << u"other.json"_s
        << QStringList {u"UnknownValue /kind novel|criteria, questionnaire, risks, timeline, model_availability, "
                        "scenarios, duties, profile, overlay, engagement"_s};
    QTest::newRow("file that says no kind") << u"nothing.json"_s << QStringList {u"MissingKey  kind"_s};
}

void TestLibrary::checksFoldersAndFiles()
{
    QFETCH(QString, path);
    QFETCH(QStringList, expected);
    const Library base = loadLibrary({testLibrary()}).library;
    LibraryCopy copy;
    copy.change(u"profiles/northwheel.json"_s, u"\"level\": \"disc\""_s, u"\"level\": \"disk\""_s);
    writeBytes(copy.path(u"overlay/profiles/northwheel.json"_s),
               bytesOf(copy.path(u"profiles/northwheel.json"_s)).replace("\"theft\"", "\"thef\""));
    writeBytes(copy.path(u"other.json"_s), R"({"format": 1, "kind": "novel"})");
    writeBytes(copy.path(u"nothing.json"_s), R"({"format": 1})");
    QCOMPARE(described(checkPath(copy.path(path), base)), expected);
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
