// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilestore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace lotse;

// A profile's file is the one that it was read from, and nothing that stands in a file leads out of the folder.
class TestProfileStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsFilesOfOtherNames();
    void keepsThePathOfAnOwnFile();
    void makesNoPathOfAnId_data();
    void makesNoPathOfAnId();
    void doesNotWaitForPipes();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] ProfileStore store() const { return {{path(u"base"_s)}, path(u"own"_s)}; }
    static void put(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &folder : {u"base/profiles"_s, u"own/profiles"_s})
        QVERIFY(QDir(m_folder->path()).mkpath(folder));
    const QString source = QStringLiteral(LOTSE_TEST_DATA "/faults/duplicates/");
    for (const QString &name : {u"criteria.json"_s, u"questionnaire.json"_s})
        QVERIFY(QFile::copy(source + name, path("base/"_L1 + name)));
}

void TestProfileStore::put(const QString &path)
{
    QVERIFY(QFile::copy(QStringLiteral(LOTSE_TEST_DATA "/faults/duplicates/profiles/acme.json"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
}

void TestProfileStore::findsFilesOfOtherNames()
{
    put(path(u"base/profiles/of-last-year.json"_s));
    ProfileStore store = this->store();
    const LoadedLibrary loaded = store.load();
    QCOMPARE(loaded.library.profiles.size(), 1);
    store.learn(loaded.library);
    QCOMPARE(store.path(u"acme"_s), path(u"base/profiles/of-last-year.json"_s));
    QCOMPARE(store.shippedPath(u"acme"_s), path(u"base/profiles/of-last-year.json"_s));
    // An own version lies over it under its own name.
    QVERIFY(store.save(u"acme"_s, "{}").has_value());
    QVERIFY(QFile::exists(path(u"own/profiles/acme.json"_s)));
    QCOMPARE(store.path(u"acme"_s), path(u"own/profiles/acme.json"_s));
}

void TestProfileStore::keepsThePathOfAnOwnFile()
{
    put(path(u"own/profiles/mine.json"_s));
    ProfileStore store = this->store();
    store.learn(store.load().library);
    QVERIFY(store.hasOwn(u"acme"_s));
    QVERIFY(store.save(u"acme"_s, "{}").has_value());
    QCOMPARE(QDir(path(u"own/profiles"_s)).entryList(QDir::Files), QStringList {u"mine.json"_s});
    QVERIFY(store.removeOwn(u"acme"_s).has_value());
    QCOMPARE(QDir(path(u"own/profiles"_s)).entryList(QDir::Files), QStringList());
}

void TestProfileStore::makesNoPathOfAnId_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"../../victim", "../victim", "/etc/passwd", "a/b", "..\\victim", "", "..", "."})
        QTest::newRow(*id == '\0' ? "empty" : id) << QString::fromLatin1(id);
}

void TestProfileStore::makesNoPathOfAnId()
{
    QFETCH(const QString, id);
    QFile victim(path(u"victim.json"_s));
    QVERIFY(victim.open(QIODevice::WriteOnly));
    victim.close();
    const ProfileStore store = this->store();
    QVERIFY2(store.path(id).isEmpty(), qPrintable(store.path(id)));
    QVERIFY(!store.hasOwn(id));
    const auto saved = store.save(id, "{}");
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, Issue::Code::InvalidId);
    QCOMPARE(victim.size(), 0);
}

void TestProfileStore::doesNotWaitForPipes()
{
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(qPrintable(path(u"own/profiles/acme.json"_s)), 0600), 0);
    const auto text = ProfileStore::read(store().path(u"acme"_s));
    QVERIFY(!text.has_value());
    QCOMPARE(text.error().code, Issue::Code::NotAFile);
#else
    QSKIP("Needs named pipes");
#endif
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
