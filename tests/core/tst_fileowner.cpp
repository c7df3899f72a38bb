// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

struct stat statusOf(const QString &path)
{
    struct stat status {};
    [&] { QCOMPARE(stat(QFile::encodeName(path).constData(), &status), 0); }();
    return status;
}

} // namespace

/// What stays of a file when it is written anew.
class TestFileOwner final : public QObject
{
    Q_OBJECT

private slots:
    void ownerGroupAndRightsStay_data()
    {
        QTest::addColumn<int>("user");
        QTest::addColumn<int>("group");
        QTest::addColumn<int>("mode");
        QTest::newRow("own file") << -1 << -1 << 0640;
        QTest::newRow("another group") << -1 << 4321 << 0664;
        QTest::newRow("another person and group") << 1234 << 4321 << 0660;
        QTest::newRow("another person, read by all") << 1234 << -1 << 0644;
    }

    void ownerGroupAndRightsStay()
    {
        QFETCH(const int, user);
        QFETCH(const int, group);
        QFETCH(const int, mode);
        if (geteuid() != 0 && (user >= 0 || group >= 0))
            QSKIP("only the administrator can make such a file");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lotse"_s);
        QVERIFY(writeFile(path, "before").has_value());
        const QByteArray name = QFile::encodeName(path);
        QCOMPARE(chown(name.constData(), static_cast<uid_t>(user), static_cast<gid_t>(group)), 0);
        QCOMPARE(chmod(name.constData(), static_cast<mode_t>(mode)), 0);
        const struct stat before = statusOf(path);
        QVERIFY(writeFile(path, "after").has_value());
        const struct stat after = statusOf(path);
        QCOMPARE(after.st_uid, before.st_uid);
        QCOMPARE(after.st_gid, before.st_gid);
        QCOMPARE(after.st_mode & 07777U, static_cast<mode_t>(mode));
        QCOMPARE(readFile(path).value(), "after");
    }

    void aSecondNameKeepsTheOldContentAndALinkStaysALink()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lotse"_s);
        const QString backup = folder.filePath(u"backup.lotse"_s);
        const QString pointer = folder.filePath(u"link.lotse"_s);
        QVERIFY(writeFile(path, "before").has_value());
        QCOMPARE(link(QFile::encodeName(path).constData(), QFile::encodeName(backup).constData()), 0);
        QVERIFY(QFile::link(u"a.lotse"_s, pointer));
        QVERIFY(writeFile(pointer, "after").has_value());
        QVERIFY(QFileInfo(pointer).isSymLink());
        QCOMPARE(readFile(path).value(), "after");
        QCOMPARE(readFile(backup).value(), "before");
    }
};

QTEST_GUILESS_MAIN(TestFileOwner)
#include "tst_fileowner.moc"
