// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overlaidprofile.h"

#include "core/overlayreader.h"
#include "coretest.h"

using namespace Qt::StringLiterals;
using namespace lotse;

class TestOverlaidProfile : public QObject
{
    Q_OBJECT

private slots:
    void aLaterShippedVersionReachesTheUser();
    void laterFoldersLieOverEarlierOnes();
    void aWholeFileOfTheUsersStillCounts();
    void issuesPointIntoTheFileThatTheyComeFrom_data();
    void issuesPointIntoTheFileThatTheyComeFrom();
    void whatWaitsIsAWarningAndTheUsersCounts_data();
    void whatWaitsIsAWarningAndTheUsersCounts();
    void anOverlayThatCannotBeReadIsABrokenProfile();
    void saysWhereAnOverlayLiesOverNothing();
    void checksFilesAndFolders();
};

namespace {

const QString northwheel = u"profiles/northwheel.json"_s;

JsonValue value(const QByteArray &text)
{
    const auto parsed = parseJson(text, {});
    if (!parsed)
        qFatal("no JSON");
    return *parsed;
}

// The user's folder, with an overlay that makes after of before in the profile of the test library.
class OwnFolder final
{
public:
    void write(const QString &before, const QString &after)
    {
        const QString shipped = QString::fromUtf8(bytesOf(testLibrary() + u'/' + northwheel));
        if (!shipped.contains(before))
            qFatal("%s is not there", qPrintable(before));
        QString own = shipped;
        own.replace(own.indexOf(before), before.size(), after);
        writeBytes(file(), writeOverlay(*overlayOf(value(shipped.toUtf8()), value(own.toUtf8()))));
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString file() const { return m_folder.filePath(u"profiles/northwheel.overlay.json"_s); }

private:
    QTemporaryDir m_folder;
};

QString levelOfBrakes(const LoadedLibrary &loaded)
{
    const Profile *profile = loaded.library.profile(u"northwheel");
    return profile == nullptr ? u"no profile"_s : profile->claims.first().value.level;
}

} // namespace

void TestOverlaidProfile::aLaterShippedVersionReachesTheUser()
{
    LibraryCopy copy;
    OwnFolder own;
    own.write(u"\"level\": \"disc\""_s, u"\"level\": \"rim\""_s);
    LoadedLibrary loaded = loadLibrary({copy.folder(), own.folder()});
    QCOMPARE(described(loaded.issues), QStringList());
    QCOMPARE(levelOfBrakes(loaded), u"rim"_s);
    const Profile *profile = loaded.library.profile(u"northwheel");
    QCOMPARE(profile->file, copy.path(northwheel));
    QCOMPARE(profile->overlayFiles, QStringList {own.file()});
    QVERIFY(loaded.library.files.contains(own.file()));
    QCOMPARE(profile->deployments.last().claims.last().value.number.likely, 80.0);

    copy.change(northwheel, u"\"number\": 80"_s, u"\"number\": 90"_s);
    loaded = loadLibrary({copy.folder(), own.folder()});
    QCOMPARE(described(loaded.issues), QStringList());
    QCOMPARE(levelOfBrakes(loaded), u"rim"_s);
    QCOMPARE(loaded.library.profile(u"northwheel")->deployments.last().claims.last().value.number.likely, 90.0);
}

void TestOverlaidProfile::laterFoldersLieOverEarlierOnes()
{
    const LibraryCopy copy;
    OwnFolder team;
    OwnFolder own;
    team.write(u"\"level\": \"disc\""_s, u"\"level\": \"rim\""_s);
    own.write(u"\"number\": 80"_s, u"\"number\": 70"_s);
    const LoadedLibrary loaded = loadLibrary({copy.folder(), team.folder(), own.folder()});
    QCOMPARE(described(loaded.issues), QStringList());
    QCOMPARE(levelOfBrakes(loaded), u"rim"_s);
    const Profile *profile = loaded.library.profile(u"northwheel");
    QCOMPARE(profile->deployments.last().claims.last().value.number.likely, 70.0);
    QCOMPARE(profile->overlayFiles, (QStringList {team.file(), own.file()}));
}

void TestOverlaidProfile::aWholeFileOfTheUsersStillCounts()
{
    const LibraryCopy copy;
    OwnFolder own;
    own.write(u"\"level\": \"disc\""_s, u"\"level\": \"rim\""_s);
    writeBytes(own.folder() + u'/' + northwheel, bytesOf(copy.path(northwheel)).replace("\"disc\"", "\"coaster\""));
    const LoadedLibrary loaded = loadLibrary({copy.folder(), own.folder()});
    QCOMPARE(levelOfBrakes(loaded), u"coaster"_s);
    QCOMPARE(described(loaded.issues), QStringList {u"warning OverlayHidden  northwheel"_s});
    QCOMPARE(loaded.issues.first().place.file, own.file());
}

void TestOverlaidProfile::issuesPointIntoTheFileThatTheyComeFrom_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("issue");
    QTest::addColumn<QString>("needle");

    QTest::newRow("wrong level") << u"\"level\": \"disc\""_s << u"\"level\": \"disk\""_s
                                 << u"UnknownLevel /changes/0/own/level disk|brakes|disc|coaster, rim, disc"_s
                                 << u"\"disk\""_s;
    QTest::newRow("company that is nowhere")
        << u"\"parent\": \"northwheel\""_s << u"\"parent\": \"southwheel\""_s
        << u"UnknownId /changes/0/own/layers/parent southwheel|entity|northwheel"_s << u"\"southwheel\""_s;
    QTest::newRow("missing text in an added claim")
        << u"    {\n      \"criterion\": \"theft\""_s
        << u"    { \"criterion\": \"range\", \"unknown\": true, \"valid_from\": \"2026-03-01\", \"valid_from_kind\": "
           "\"source_date\" },\n    {\n      \"criterion\": \"theft\""_s
        << u"MissingKey /changes/0/own text"_s << u"{\n        \"criterion\": \"range\""_s;
    QTest::newRow("short name") << u"\"short_name\": { \"de\": \"Nordrad\", \"en\": \"Northwheel\" }"_s
                                << u"\"short_name\": { \"de\": \"Nordrad\" }"_s
                                << u"MissingLanguage /changes/0/own/short_name short_name|en"_s
                                << u"{\n          \"de\": \"Nordrad\"\n        }"_s;
}

void TestOverlaidProfile::issuesPointIntoTheFileThatTheyComeFrom()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, needle);
    LibraryCopy copy;
    // Whatever stands before it in the shipped file, and a warning of that file itself.
    copy.change(
        northwheel, u"  \"claims\": [\n    {"_s,
        u"  \"claims\": [\n    { \"mine\": 1, \"criterion\": \"price\", \"unknown\": true, \"valid_from\": "
        "\"2026-02-01\", \"valid_from_kind\": \"source_date\", \"text\": { \"de\": \"x\", \"en\": \"x\" } },\n    {"_s);
    OwnFolder own;
    own.write(before, after);
    const LoadedLibrary loaded = loadLibrary({copy.folder(), own.folder()});
    QCOMPARE(loaded.broken.size(), 1);
    QCOMPARE(loaded.broken.first().id, u"northwheel"_s);
    QCOMPARE(loaded.broken.first().file, own.file());
    const auto error = std::ranges::find(loaded.issues, Issue::Severity::Error, &Issue::severity);
    QTEST(described(*error), "issue");
    QCOMPARE(error->place.file, own.file());
    const QString text = QString::fromUtf8(bytesOf(own.file()));
    const qsizetype ownPart = text.indexOf(u"\"own\""_s);
    QVERIFY(text.indexOf(needle, ownPart) > 0);
    QCOMPARE(placeText(*error), placeOf(text, text.sliced(text.indexOf(needle, ownPart))));
    const auto warning = std::ranges::find(loaded.issues, Issue::Code::UnknownKey, &Issue::code);
    QVERIFY(warning != loaded.issues.cend());
    QCOMPARE(warning->place.file, copy.path(northwheel));
    QCOMPARE(placeText(*warning), placeOf(copy.text(northwheel), u"1, \"criterion\": \"price\""_s));
}

void TestOverlaidProfile::whatWaitsIsAWarningAndTheUsersCounts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("shippedBefore");
    QTest::addColumn<QString>("shippedAfter");
    QTest::addColumn<QString>("issue");

    const QString disc = u"\"level\": \"disc\""_s;
    const QString rim = u"\"level\": \"rim\""_s;
    const QString coaster = u"\"level\": \"coaster\""_s;
    QTest::newRow("both different") << disc << rim << disc << coaster
                                    << u"warning OverlayConflict /changes/0/own brakes 2026-03-01|value"_s;
    QTest::newRow("the other language")
        << u"have disc brakes."_s << u"have good disc brakes."_s << u"Alle Modelle haben"_s << u"Alle Räder haben"_s
        << u"warning OverlayOtherLanguage /changes/0/own/text brakes 2026-03-01|text|en"_s;
    QTest::newRow("the deployment is gone")
        << u"\"number\": 80"_s << u"\"number\": 70"_s << u"\"id\": \"northwheel.fjord_plus\""_s
        << u"\"id\": \"northwheel.fjord_max\""_s
        << u"warning OverlayTargetGone /changes/0/own northwheel.fjord_plus: range 2026-03-01|northwheel.fjord_plus"_s;
}

void TestOverlaidProfile::whatWaitsIsAWarningAndTheUsersCounts()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, shippedBefore);
    QFETCH(const QString, shippedAfter);
    LibraryCopy copy;
    OwnFolder own;
    own.write(before, after);
    copy.change(northwheel, shippedBefore, shippedAfter);
    const LoadedLibrary loaded = loadLibrary({copy.folder(), own.folder()});
    QStringList issues = described(loaded.issues);
    issues.removeIf([](const QString &line) { return !line.contains("Overlay"_L1); });
    QFETCH(const QString, issue);
    QCOMPARE(issues, QStringList {issue});
    const Profile *profile = loaded.library.profile(u"northwheel");
    QVERIFY(profile != nullptr);
    if (before.contains("level"_L1))
        QCOMPARE(levelOfBrakes(loaded), u"rim"_s);
}

void TestOverlaidProfile::anOverlayThatCannotBeReadIsABrokenProfile()
{
    // What the user says of the provider is not known, so nothing may be said of it.
    const LibraryCopy copy;
    OwnFolder own;
    writeBytes(own.file(), "{ \"format\": 1, ");
    const LoadedLibrary loaded = loadLibrary({copy.folder(), own.folder()});
    QCOMPARE(loaded.library.unreadProfiles, QStringList {u"northwheel"_s});
    QCOMPARE(loaded.broken.size(), 1);
    QCOMPARE(loaded.broken.first().file, own.file());
    QCOMPARE(loaded.library.profiles.size(), 2);
}

void TestOverlaidProfile::saysWhereAnOverlayLiesOverNothing()
{
    LibraryCopy copy;
    OwnFolder own;
    own.write(u"\"level\": \"disc\""_s, u"\"level\": \"rim\""_s);
    QVERIFY(QFile::remove(copy.path(northwheel)));
    const LoadedLibrary loaded = loadLibrary({copy.folder(), own.folder()});
    const auto found = std::ranges::find(loaded.issues, Issue::Code::OverlayWithoutProfile, &Issue::code);
    QVERIFY(found != loaded.issues.cend());
    QCOMPARE(found->place.file, own.file());
    QCOMPARE(found->arguments, QStringList {u"northwheel"_s});
    QVERIFY(loaded.broken.isEmpty());
}

void TestOverlaidProfile::checksFilesAndFolders()
{
    const Library base = loadLibrary({testLibrary()}).library;
    OwnFolder own;
    own.write(u"\"level\": \"disc\""_s, u"\"level\": \"disk\""_s);
    const QStringList unknownLevel {u"UnknownLevel /changes/0/own/level disk|brakes|disc|coaster, rim, disc"_s};
    QCOMPARE(described(checkPath(own.file(), base)), unknownLevel);
    QCOMPARE(described(checkPath(own.folder(), base)), unknownLevel);
    own.write(u"\"level\": \"disc\""_s, u"\"level\": \"rim\""_s);
    QCOMPARE(described(checkPath(own.file(), base)), QStringList());
    QCOMPARE(described(checkPath(own.folder(), base)), QStringList());
    writeBytes(own.file(), bytesOf(own.file()).replace("\"northwheel\",", "\"eastwheel\","));
    QCOMPARE(described(checkPath(own.file(), base)), QStringList {u"warning OverlayWithoutProfile  eastwheel"_s});
}

QTEST_GUILESS_MAIN(TestOverlaidProfile)
#include "tst_overlaidprofile.moc"
