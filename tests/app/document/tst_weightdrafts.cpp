// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparisonsample.h"
#include "app/document/engagementdocument.h"
#include "app/document/recoverycopy.h"
#include "app/document/weightdrafts.h"
#include "decision/weighting/weightsets.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lotse;

namespace {

// Protection weighs 5 + 3, quality 2: 100 and 25 points.
void begin(EngagementDocument &document)
{
    document.create(sample::engagement().options);
    document.answer(u"q_privacy"_s, {{u"yes"_s}, std::nullopt, {}});
}

void work(WeightDrafts &drafts)
{
    WeightDraft &draft = drafts.current().draft;
    setPoints(draft.groups, 1, 60);
    setMargin(draft.groups, 1, 7);
    emit drafts.changed();
    drafts.answer(0, TradeOff::Preference::Second);
}

QStringList files(const QTemporaryDir &folder, const QString &pattern)
{
    return QDir(folder.path()).entryList({pattern}, QDir::Files);
}

/// What a program that dies now would leave of @p folder, without the lock that the system holds for it.
void leave(const QTemporaryDir &folder, const QTemporaryDir &left)
{
    for (const QString &name : files(folder, u"*.lotse"_s) + files(folder, u"*.json"_s))
        QVERIFY(QFile::copy(folder.filePath(name), left.filePath(name)));
}

} // namespace

class TestWeightDrafts final : public QObject
{
    Q_OBJECT

private slots:
    void comeBackWithTheRecoveryCopy_data();
    void comeBackWithTheRecoveryCopy();
    void leaveNoCopyWhenDropped_data();
    void leaveNoCopyWhenDropped();
    void takeUpOnlyWhatFits_data();
    void takeUpOnlyWhatFits();
    void goWithTheEngagement();
    void goWithTheirWeightSet();
};

void TestWeightDrafts::comeBackWithTheRecoveryCopy_data()
{
    QTest::addColumn<bool>("saved"); ///< all of the engagement is in its file, only the draft is not
    QTest::newRow("beside unsaved changes") << false;
    QTest::newRow("alone") << true;
}

void TestWeightDrafts::comeBackWithTheRecoveryCopy()
{
    QFETCH(const bool, saved);
    const QTemporaryDir folder;
    const QTemporaryDir left;
    const QTemporaryDir own;
    EngagementDocument document(sample::library());
    const RecoveryCopy copy(document, folder.path(), 1ms);
    begin(document);
    if (saved)
        QVERIFY(document.save(own.filePath(u"a.lotse"_s)).has_value());
    QTRY_COMPARE(files(folder, u"*.lotse"_s).size(), saved ? 0 : 1);
    work(document.weightDrafts());
    const WeightWork given = document.weightDrafts().current();
    QTRY_COMPARE(files(folder, u"*.lotse"_s).size(), 1);
    const auto noted = [&folder] {
        QFile note(folder.filePath(files(folder, u"*.json"_s).value(0)));
        return note.open(QIODevice::ReadOnly) && note.readAll().contains("\"of\"");
    };
    QTRY_VERIFY(noted());
    leave(folder, left);
    document.close(); // lets go of the file

    EngagementDocument next(sample::library());
    RecoveryCopy found(next, left.path(), 1ms);
    found.look();
    QCOMPARE(found.found().size(), 1);
    QVERIFY(found.restore(found.found().constFirst().id));
    QVERIFY(next.weightDrafts().hasChanges());
    const WeightWork &restored = next.weightDrafts().current();
    QVERIFY(restored.draft == given.draft);
    QVERIFY(restored.questions == given.questions);
    QVERIFY(next.weightDrafts().isChanged());
    // It is the draft of the restored engagement: its own copy holds it again, and it can be confirmed.
    QTRY_COMPARE(files(left, u"*.lotse"_s).size(), 1);
    next.weightDrafts().confirm(u"Confirm"_s, QDate(2026, 11, 22));
    QVERIFY(!next.weightDrafts().hasChanges());
    QVERIFY(qAbs(next.evaluation().weight(u"capability"_s)->normalised - 60.0 / 160) < 1e-9);
}

void TestWeightDrafts::leaveNoCopyWhenDropped_data()
{
    QTest::addColumn<bool>("confirmed");
    QTest::newRow("dropped") << false;
    QTest::newRow("confirmed and saved") << true;
}

void TestWeightDrafts::leaveNoCopyWhenDropped()
{
    QFETCH(const bool, confirmed);
    const QTemporaryDir folder;
    const QTemporaryDir own;
    EngagementDocument document(sample::library());
    const RecoveryCopy copy(document, folder.path(), 1ms);
    begin(document);
    QVERIFY(document.save(own.filePath(u"a.lotse"_s)).has_value());
    work(document.weightDrafts());
    QTRY_COMPARE(files(folder, u"*.lotse"_s).size(), 1);
    if (confirmed) {
        document.weightDrafts().confirm(u"Confirm"_s, QDate(2026, 11, 22));
        QVERIFY(document.save(own.filePath(u"a.lotse"_s)).has_value());
    } else {
        document.weightDrafts().drop();
    }
    QCOMPARE(files(folder, u"*.lotse"_s), QStringList());
    QCOMPARE(files(folder, u"*.json"_s), QStringList());
}

void TestWeightDrafts::takeUpOnlyWhatFits_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("other weights") << u"base"_s << QJsonValue(QJsonArray());
    QTest::newRow("no groups") << u"groups"_s << QJsonValue(QJsonArray());
    QTest::newRow("an unknown group") << u"groups"_s
                                      << QJsonValue(QJsonArray {QJsonArray {u"protection"_s, 100, 0},
                                                                QJsonArray {u"unknown"_s, 60, 7}});
    QTest::newRow("a group twice") << u"groups"_s
                                   << QJsonValue(QJsonArray {QJsonArray {u"protection"_s, 100, 0},
                                                             QJsonArray {u"protection"_s, 60, 7}});
    QTest::newRow("too many points") << u"groups"_s
                                     << QJsonValue(QJsonArray {QJsonArray {u"protection"_s, 100, 0},
                                                               QJsonArray {u"quality"_s, 600, 7}});
    QTest::newRow("no criteria") << u"criteria"_s << QJsonValue(QJsonObject());
    QTest::newRow("an unseen group that is none") << u"unseen"_s << QJsonValue(QJsonArray {u"unknown"_s});
    QTest::newRow("text") << u"groups"_s << QJsonValue(u"text"_s);
}

void TestWeightDrafts::takeUpOnlyWhatFits()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    EngagementDocument document(sample::library());
    begin(document);
    work(document.weightDrafts());
    const QJsonArray whole = document.weightDrafts().toJson();
    QCOMPARE(whole.size(), 1);
    QJsonObject damaged = whole.first().toObject();
    QVERIFY(damaged.contains(key));
    damaged.insert(key, value);
    document.weightDrafts().restore({damaged});
    QVERIFY(document.weightDrafts().current().draft == document.weightDrafts().current().start);
    document.weightDrafts().restore(whole);
    QVERIFY(document.weightDrafts().isChanged());
}

void TestWeightDrafts::goWithTheEngagement()
{
    EngagementDocument document(sample::library());
    begin(document);
    work(document.weightDrafts());
    begin(document);
    QVERIFY(!document.weightDrafts().hasChanges());
    QVERIFY(!document.weightDrafts().isChanged());
    document.close();
    QVERIFY(!document.weightDrafts().hasChanges());
}

void TestWeightDrafts::goWithTheirWeightSet()
{
    EngagementDocument document(sample::library());
    begin(document);
    document.editWorkload(u"set"_s, [](Workload &workload) { (void)addWeightSet(workload, u"IT"_s); });
    document.editWorkload(u"set"_s, [](Workload &workload) { (void)addWeightSet(workload, u"Law"_s); });
    work(document.weightDrafts());
    document.editWorkload(u"use"_s, [](Workload &workload) { useWeightSet(workload, u"set1"_s); });
    QVERIFY2(document.weightDrafts().hasChanges(), "the draft of the set that was left can still be confirmed");
    QCOMPARE(document.weightDrafts().toJson().size(), 1);
    document.editWorkload(u"remove"_s, [](Workload &workload) { removeWeightSet(workload, u"set2"_s); });
    QVERIFY2(!document.weightDrafts().hasChanges(), "nobody can confirm it any more");
}

QTEST_MAIN(TestWeightDrafts)
#include "tst_weightdrafts.moc"
