// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr int patience = 60'000; // ms; a debug build on a busy machine

/// Drops @p urls on @p target as the mouse does; returns what becomes of them, or IgnoreAction where they are refused.
Qt::DropAction drop(QWidget &target, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint place = target.rect().center();
    const Qt::DropActions possible = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(place, possible, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return Qt::IgnoreAction;
    QDragMoveEvent move(place, possible, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &move);
    QDropEvent event(place, possible, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
    return event.isAccepted() ? event.dropAction() : Qt::IgnoreAction;
}

/// Returns a shipped sample as a file called @p name.
QString engagementFile(const WindowFixture &fixture, const QString &name)
{
    QString path = fixture.filePath(name);
    if (!QFile::copy(u":/samples/tax_practice.lotse"_s, path)
        || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        path.clear();
    return path;
}

QString note(const WindowFixture &fixture)
{
    return fixture.window().findChild<QLabel *>(u"keyHint"_s)->text();
}

} // namespace

class TestFileDrop final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void opensAnEngagement_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("file") << u"client.lotse"_s;
        QTest::newRow("capitals") << u"CLIENT.LOTSE"_s;
        QTest::newRow("letters that addresses encode") << u"Müller & Söhne #1 100%.lotse"_s;
    }

    void opensAnEngagement()
    {
        QFETCH(const QString, name);
        WindowFixture fixture;
        const QString path = engagementFile(fixture, name);
        QVERIFY(!path.isEmpty());
        QCOMPARE(drop(fixture.window(), {QUrl::fromLocalFile(path)}), Qt::CopyAction);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.document().path(), path, patience);
        QCOMPARE(fixture.settings().recentFiles().value(0), path);
        QVERIFY(QFile::exists(path));
    }

    void opensWhatFallsOnATextField()
    {
        WindowFixture fixture;
        const QString path = engagementFile(fixture, u"client.lotse"_s);
        fixture.openSample();
        fixture.window().openPage(PageId::Compare);
        auto *field = fixture.find<QLineEdit>(u"comparisonSearch"_s);
        QCOMPARE(drop(*field, {QUrl::fromLocalFile(path)}), Qt::CopyAction);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.document().path(), path, patience);
        QVERIFY(field->text().isEmpty());
    }

    void asksForUnsavedWork_data()
    {
        QTest::addColumn<bool>("discards");
        QTest::newRow("cancelled") << false;
        QTest::newRow("discarded") << true;
    }

    void asksForUnsavedWork()
    {
        QFETCH(const bool, discards);
        WindowFixture fixture;
        const QString path = engagementFile(fixture, u"client.lotse"_s);
        fixture.openSample();
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Mine"_s; });
        int asked = 0;
        fixture.window().files().askToSave = [&](const FileHandling::Unsaved &unsaved) {
            ++asked;
            return unsaved.engagement == u"Mine"_s && discards ? FileHandling::SaveAnswer::Discard
                                                               : FileHandling::SaveAnswer::Cancel;
        };
        QCOMPARE(drop(fixture.window(), {QUrl::fromLocalFile(path)}), Qt::CopyAction);
        QTRY_COMPARE_WITH_TIMEOUT(asked, 1, patience);
        QCOMPARE(fixture.document().path(), discards ? path : QString());
    }

    void saysWhatItDoesNotOpen_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("said");
        QTest::newRow("another file") << QStringList {u"offer.pdf"_s}
                                      << u"offer.pdf is no engagement (.lotse), so it is not opened."_s;
        QTest::newRow("no extension") << QStringList {u"lotse"_s}
                                      << u"lotse is no engagement (.lotse), so it is not opened."_s;
        QTest::newRow("several") << QStringList {u"one.lotse"_s, u"two.lotse"_s}
                                 << u"Drop one file alone: only one engagement is open at a time."_s;
    }

    void saysWhatItDoesNotOpen()
    {
        QFETCH(const QStringList, names);
        QFETCH(const QString, said);
        WindowFixture fixture;
        fixture.openSample();
        const QString client = fixture.document().engagement().clientName;
        QList<QUrl> urls;
        for (const QString &name : names)
            urls.append(QUrl::fromLocalFile(fixture.filePath(name)));
        QCOMPARE(drop(fixture.window(), urls), Qt::CopyAction);
        QCOMPARE(note(fixture), said);
        QCOMPARE(fixture.document().engagement().clientName, client);
    }

    void leavesLinksToOthers()
    {
        WindowFixture fixture;
        fixture.openSample();
        QCOMPARE(drop(fixture.window(), {QUrl(u"https://example.org/client.lotse"_s)}), Qt::IgnoreAction);
    }
};

QTEST_MAIN(TestFileDrop)
#include "tst_filedrop.moc"
