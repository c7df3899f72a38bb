// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profileoverlay.h"

#include "core/jsonwriter.h"
#include "core/overlayreader.h"
#include "core/profiletext.h"
#include "coretest.h"
#include "randomprofile.h"

using namespace Qt::StringLiterals;
using namespace lotse;

class TestProfileOverlay : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatDiffers_data();
    void namesWhatDiffers();
    void changesOnlyWhatDiffersInTheText();
    void givesBackEachVersionOfEachProfile_data();
    void givesBackEachVersionOfEachProfile();
    void isReadAsItWasWritten();
    void saysWhatIsWrongWithItsFile_data();
    void saysWhatIsWrongWithItsFile();
    void refusesWhatIsNoProfile();
    void takesOverAWholeCopyWhoseBaseNobodyKnows();
    void takesOverAWholeCopyOfAnEarlierVersion();
    void keepsNotesAndBasesOfWhatIsLeftAlone();
    void keepsWhatWaitsThroughASave();
};

namespace {

JsonValue value(const QByteArray &text)
{
    const auto parsed = parseJson(text, {});
    if (!parsed)
        qFatal("no JSON: %s", text.constData());
    return *parsed;
}

// A profile with two claims, one of them of a deployment, and two sources.
QByteArray small()
{
    return R"({
  "format": 1,
  "kind": "profile",
  "id": "acme",
  "name": { "de": "Acme", "en": "Acme" },
  "sources": {
    "s1": { "title": "One", "date": "2026-01-01" },
    "s2": { "title": "Two" }
  },
  "deployments": [
    {
      "id": "acme.eu",
      "note": { "de": "Notiz", "en": "Note" },
      "claims": [
        { "criterion": "price", "number": 3, "valid_from": "2026-01-01", "sources": ["s2"] }
      ]
    }
  ],
  "claims": [
    { "criterion": "brakes", "level": "rim", "valid_from": "2026-01-01", "sources": ["s1"] },
    { "criterion": "theft", "unknown": true, "valid_from": "2026-01-01" }
  ]
})";
}

QByteArray replaced(QByteArray text, const char *before, const char *after)
{
    const qsizetype place = text.indexOf(before);
    if (place < 0)
        qFatal("%s is not there", before);
    return text.replace(place, qsizetype(strlen(before)), after);
}

QString kindOf(const ItemChange &change)
{
    const QString what = !change.base ? u"added "_s : change.own ? u"changed "_s : u"removed "_s;
    static const QStringList kinds {u"profile"_s, u"entity"_s, u"host"_s, u"source"_s, u"deployment"_s, u"claim"_s};
    const ItemId id = change.itemId();
    const QString owner = id.deployment.isEmpty() ? QString() : QString(id.deployment + u": "_s);
    return QString(what + kinds.at(int(id.kind)) + u' ' + owner + id.name).trimmed();
}

QStringList kindsOf(const Overlay &overlay)
{
    QStringList kinds;
    for (const ItemChange &change : overlay.changes)
        kinds.append(kindOf(change));
    return kinds;
}

// The same profile: lists that are empty may as well be missing.
bool isSame(const JsonValue &left, const JsonValue &right)
{
    const JsonValue empty = JsonValue::object();
    return isSameValue(profileOf(*itemsOf(left), empty), profileOf(*itemsOf(right), empty));
}

} // namespace

void TestProfileOverlay::namesWhatDiffers_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QStringList>("changes");

    QTest::newRow("nothing") << small() << QStringList();
    QTest::newRow("order of keys") << replaced(small(), R"("title": "One", "date": "2026-01-01")",
                                               R"("date": "2026-01-01", "title": "One")")
                                   << QStringList();
    QTest::newRow("name") << replaced(small(), R"("en": "Acme")", R"("en": "ACME")")
                          << QStringList {u"changed profile"_s};
    QTest::newRow("level") << replaced(small(), "rim", "disc") << QStringList {u"changed claim brakes 2026-01-01"_s};
    QTest::newRow("day, looked up again") << replaced(small(), R"("level": "rim", "valid_from": "2026-01-01")",
                                                      R"("level": "rim", "valid_from": "2026-05-01")")
                                          << QStringList {u"changed claim brakes 2026-01-01"_s};
    QTest::newRow("price of the deployment") << replaced(small(), R"("number": 3)", R"("number": 4)")
                                             << QStringList {u"changed claim acme.eu: price 2026-01-01"_s};
    QTest::newRow("source") << replaced(small(), R"("title": "Two")", R"("title": "Zwei")")
                            << QStringList {u"changed source s2"_s};
    QTest::newRow("new source") << replaced(small(), R"("s2": {)", R"("s3": { "title": "Three" }, "s2": {)")
                                << QStringList {u"added source s3"_s};
    QTest::newRow("note of a deployment")
        << replaced(small(), "Notiz", "Anmerkung") << QStringList {u"changed deployment acme.eu"_s};
    QTest::newRow("removed claim") << replaced(small(), R"(,
    { "criterion": "theft", "unknown": true, "valid_from": "2026-01-01" })",
                                               "")
                                   << QStringList {u"removed claim theft 2026-01-01"_s};
    QTest::newRow("another deployment") << replaced(small(), R"("id": "acme.eu",)", R"("id": "acme.us",)")
                                        << QStringList {u"removed deployment acme.eu"_s, u"added deployment acme.us"_s};
}

void TestProfileOverlay::namesWhatDiffers()
{
    QFETCH(const QByteArray, own);
    const auto overlay = overlayOf(value(small()), value(own), u"2026-05-01"_s);
    QVERIFY(overlay.has_value());
    QTEST(kindsOf(*overlay), "changes");
    for (const ItemChange &change : overlay->changes)
        QCOMPARE(change.baseVersion, change.base ? u"2026-05-01"_s : QString());
    const auto made = applied(small(), *overlay);
    QVERIFY(made.has_value());
    QVERIFY2(isSame(value(made->text.toUtf8()), value(own)), qPrintable(made->text));
}

void TestProfileOverlay::changesOnlyWhatDiffersInTheText()
{
    QByteArray own = replaced(small(), R"("level": "rim")", R"("level": "disc")");
    own = replaced(own, R"("unknown": true, )", R"("unknown": true,  )"); // spaces of the user's are no change
    const auto made = applied(small(), *overlayOf(value(small()), value(own)));
    QCOMPARE(made->text.toUtf8(), replaced(small(), R"("level": "rim")", R"("level": "disc")"));

    const QByteArray withClaim =
        replaced(small(), R"(    { "criterion": "theft")", R"(    { "criterion": "range", "number": 5 },
    { "criterion": "theft")");
    QCOMPARE(applied(small(), *overlayOf(value(small()), value(withClaim)))->text.toUtf8(), withClaim);

    const QByteArray withoutClaim = replaced(
        small(), R"(    { "criterion": "brakes", "level": "rim", "valid_from": "2026-01-01", "sources": ["s1"] },
)",
        "");
    QCOMPARE(applied(small(), *overlayOf(value(small()), value(withoutClaim)))->text.toUtf8(), withoutClaim);
}

void TestProfileOverlay::givesBackEachVersionOfEachProfile_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {u":/library/profiles"_s, QString(testLibrary() + u"/profiles"_s)}) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.json"_s}))
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
    }
}

void TestProfileOverlay::givesBackEachVersionOfEachProfile()
{
    QFETCH(const QString, path);
    const QByteArray text = bytesOf(path);
    const JsonValue shipped = value(text);
    QCOMPARE(applied(text, *overlayOf(shipped, shipped))->text.toUtf8(), text);
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const JsonValue own = RandomChanges(seed).changed(shipped, 1 + int(seed) * 4);
        const auto overlay = overlayOf(shipped, own);
        QVERIFY(overlay.has_value());
        const auto made = applied(text, *overlay);
        QVERIFY(made.has_value());
        QVERIFY2(isSame(value(made->text.toUtf8()), own),
                 qPrintable(u"seed %1: %2"_s.arg(seed).arg(kindsOf(*overlay).join(u", "_s))));
        QVERIFY(made->merge.isSettled());
        QVERIFY(made->merge.kept.isEmpty());
        // What is read back gives the same.
        const JsonValue file = value(writeOverlay(*overlay));
        const Names names;
        Reading reading(path, names);
        const Overlay again = readOverlayFile(reading, file);
        QVERIFY2(!hasErrors(reading.takeIssues()), qPrintable(QString::number(seed)));
        QVERIFY(again == *overlay);
    }
}

void TestProfileOverlay::isReadAsItWasWritten()
{
    auto overlay = *overlayOf(value(small()), value(replaced(small(), "rim", "disc")), u"2026-05-01"_s);
    overlay.changes[0].notes = {
        {.by = u"Ada"_s, .day = QDate(2026, 5, 2), .reason = u"Seen in the shop."_s, .otherKeys = {}}};
    overlay.orders = {
        {.kind = ItemKind::Claim, .deployment = u"acme.eu"_s, .items = {u"price 2026-01-01"_s}, .otherKeys = {}}};
    JsonValue file = value(writeOverlay(overlay));
    // Keys that nobody knows are told, and kept at their places.
    file.set(u"$schema"_s, u"overlay.schema.json"_s);
    file.set(u"mine"_s, 1);
    JsonValue &changes =
        file.members[std::ranges::find(file.members, u"changes"_s, &JsonMember::key) - file.members.begin()].value;
    changes.items[0].set(u"mine"_s, 2);
    const JsonValue read = value(writeJson(file));
    const Names names;
    Reading reading(u"f"_s, names);
    const Overlay again = readOverlayFile(reading, read);
    QCOMPARE(described(reading.takeIssues()),
             (QStringList {u"warning UnknownKey /changes/0/mine mine|"_s, u"warning UnknownKey /mine mine|kind"_s}));
    QVERIFY(isSameValue(value(writeOverlay(again)), file));
    QCOMPARE(again.changes.first().notes, overlay.changes.first().notes);
    QCOMPARE(again.orders, overlay.orders);
    QCOMPARE(again.cited, overlay.cited);
}

void TestProfileOverlay::saysWhatIsWrongWithItsFile_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("issue");
    QTest::addColumn<QString>("needle"); // what the issue points at

    const auto row = [](const char *name, const char *changes, const QString &issue, const QString &needle) {
        QTest::newRow(name) << QByteArray(changes) << issue << needle;
    };
    row("kind of item", R"({ "item": "clam" })",
        u"UnknownValue /changes/0/item clam|profile, entity, host, source, deployment, claim"_s, u"\"clam\""_s);
    row("neither base nor own", R"({ "item": "claim" })", u"MissingKey /changes/0 own"_s, u"{ \"item\""_s);
    row("a claim on nothing", R"({ "item": "claim", "own": { "level": "x" } })",
        u"MissingKey /changes/0/own criterion"_s, u"{ \"level\""_s);
    row("a source without id", R"({ "item": "source", "own": { "title": "x" } })", u"MissingKey /changes/0 id"_s,
        u"{ \"item\""_s);
    row("no object", R"({ "item": "claim", "own": 3 })", u"WrongType /changes/0/own own|number|object"_s, u"3 }"_s);
    row("head removed", R"({ "item": "profile", "base": { "id": "acme" } })", u"MissingKey /changes/0 own"_s,
        u"{ \"item\""_s);
    row("head of another", R"({ "item": "profile", "base": { "id": "acme" }, "own": { "id": "b" } })",
        u"UnknownValue /changes/0/own b|acme"_s, u"{ \"id\": \"b\""_s);
    row("deployment of another id", R"({ "item": "deployment", "base": { "id": "a.x" }, "own": { "id": "a.y" } })",
        u"UnknownValue /changes/0 a.y|a.x"_s, u"{ \"item\""_s);
    row("one source twice", R"({ "item": "source", "id": "s", "own": {} }, { "id": "s", "item": "source", "own": {} })",
        u"ListedTwice /changes/1 source s|changes"_s, u"{ \"id\": \"s\""_s);
    row("day", R"({ "item": "source", "id": "s", "own": {}, "notes": [{ "day": "May" }] })",
        u"InvalidDate /changes/0/notes/0/day May"_s, u"\"May\""_s);
}

void TestProfileOverlay::saysWhatIsWrongWithItsFile()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const QString, needle);
    const QByteArray file = R"({ "format": 1, "kind": "overlay", "id": "acme",
  "changes": [)"
        + changes + "] }";
    const Names names;
    const JsonValue json = value(file);
    Reading reading(u"f"_s, names);
    (void)readOverlayFile(reading, json);
    const QList<Issue> issues = reading.takeIssues();
    QVERIFY(!issues.isEmpty());
    QTEST(described(issues.first()), "issue");
    QCOMPARE(placeText(issues.first()), placeOf(QString::fromUtf8(file), needle));
}

void TestProfileOverlay::refusesWhatIsNoProfile()
{
    const JsonValue shipped = value(small());
    QVERIFY(!overlayOf(shipped, value("[]")).has_value());
    QVERIFY(!overlayOf(shipped, value(R"({"id": "acme", "claims": {}})")).has_value());
    QVERIFY(!overlayOf(shipped, value(R"({"id": "acme", "deployments": [{"id": "a"}, {"id": "a"}]})")).has_value());
    QVERIFY(!overlayOf(shipped, value(replaced(small(), R"("id": "acme",)", R"("id": "other",)"))).has_value());
    QVERIFY(!applied("{", Overlay()).has_value());
}

void TestProfileOverlay::takesOverAWholeCopyWhoseBaseNobodyKnows()
{
    const QByteArray own =
        replaced(replaced(small(), "rim", "disc"), R"("s2": { "title": "Two" })", R"("s2": { "title": "2" })");
    const auto overlay = migratedOverlay(value(small()), value(own), {}, u"2026-05-01"_s);
    QCOMPARE(kindsOf(*overlay), (QStringList {u"changed source s2"_s, u"changed claim brakes 2026-01-01"_s}));
    for (const ItemChange &change : overlay->changes)
        QVERIFY(change.isBaseAssumed);
    QVERIFY(isSame(value(applied(small(), *overlay)->text.toUtf8()), value(own)));
}

void TestProfileOverlay::takesOverAWholeCopyOfAnEarlierVersion()
{
    const QByteArray later = replaced(small(), R"("number": 3)", R"("number": 5)");
    const QByteArray own = replaced(small(), "rim", "disc");
    const auto overlay = migratedOverlay(value(later), value(own), value(small()), u"2026-01-01"_s);
    QCOMPARE(kindsOf(*overlay), QStringList {u"changed claim brakes 2026-01-01"_s});
    QVERIFY(!overlay->changes.first().isBaseAssumed);
    // What the copy merely had of the earlier version is that of the later one now.
    QCOMPARE(applied(later, *overlay)->text.toUtf8(), replaced(later, "rim", "disc"));
}

void TestProfileOverlay::keepsNotesAndBasesOfWhatIsLeftAlone()
{
    const JsonValue shipped = value(small());
    const ChangeNote first {.by = u"Ada"_s, .day = QDate(2026, 5, 2), .reason = u"Shop"_s, .otherKeys = {}};
    const ChangeNote second {.by = u"Ben"_s, .day = QDate(2026, 6, 2), .reason = u"Talk"_s, .otherKeys = {}};
    const QByteArray disc = replaced(small(), "rim", "disc");
    const auto once = updatedOverlay({.id = u"acme"_s}, shipped, value(disc), first, u"1"_s);
    QCOMPARE(once->changes.size(), 1);
    QCOMPARE(once->changes.first().notes, QList {first});
    // Another item is changed: the first keeps its note and gets no second one.
    const QByteArray both = replaced(disc, R"("title": "Two")", R"("title": "Zwei")");
    const auto twice = updatedOverlay(*once, shipped, value(both), second, u"2"_s);
    QCOMPARE(kindsOf(*twice), (QStringList {u"changed source s2"_s, u"changed claim brakes 2026-01-01"_s}));
    QCOMPARE(twice->changes.first().notes, QList {second});
    QCOMPARE(twice->changes.last(), once->changes.first());
    // The same item again: its history grows.
    const auto thrice = updatedOverlay(*twice, shipped, value(replaced(both, "disc", "coaster")), second, u"2"_s);
    QCOMPARE(thrice->changes.last().notes, (QList {first, second}));
    // What goes back to the shipped version is no change any more.
    QVERIFY(updatedOverlay(*thrice, shipped, shipped, second)->isEmpty());
}

void TestProfileOverlay::keepsWhatWaitsThroughASave()
{
    const auto overlay = overlayOf(value(small()), value(replaced(small(), "rim", "disc")), u"1"_s);
    const QByteArray later = replaced(small(), "rim", "coaster");
    const auto made = applied(later, *overlay);
    QVERIFY(!made->merge.isSettled());
    // Saved with another item changed: the conflict still waits on its old base.
    const QByteArray own = replaced(made->text.toUtf8(), R"("title": "Two")", R"("title": "Zwei")");
    const auto saved = updatedOverlay(*overlay, value(later), value(own), {}, u"2"_s);
    QCOMPARE(saved->changes.size(), 2);
    QCOMPARE(saved->changes.last(), overlay->changes.first());
    QVERIFY(!applied(later, *saved)->merge.isSettled());
    // Changing the item in the form decides nothing.
    const auto edited =
        updatedOverlay(*overlay, value(later), value(replaced(made->text.toUtf8(), "disc", "none")), {});
    QCOMPARE(stringAt(*edited->changes.first().base, u"level"), u"rim"_s);
    QCOMPARE(stringAt(*edited->changes.first().own, u"level"), u"none"_s);
    QVERIFY(!applied(later, *edited)->merge.isSettled());
    // What has no place in the shipped version survives a save, too.
    const auto ofDeployment = overlayOf(value(small()), value(replaced(small(), R"("number": 3)", R"("number": 4)")));
    const QByteArray gone = replaced(small(), R"("id": "acme.eu",)", R"("id": "acme.us",)");
    const auto kept = updatedOverlay(*ofDeployment, value(gone), value(gone), {});
    QCOMPARE(kept->changes, ofDeployment->changes);
}

QTEST_GUILESS_MAIN(TestProfileOverlay)
#include "tst_profileoverlay.moc"
