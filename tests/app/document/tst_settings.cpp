// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/settings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestSettings final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void followsTheSystemUntilSomethingIsChosen()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        const Settings settings(store);
        QCOMPARE(settings.language(), std::nullopt);
        QCOMPARE(settings.scheme(), ColourScheme::System);
        QCOMPARE(settings.textSize(), 100);
        QVERIFY(settings.recentFiles().isEmpty());
        QVERIFY(settings.libraryFolder().isEmpty());
    }

    void remembersChoicesInTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ini"_s);
        {
            QSettings store(path, QSettings::IniFormat);
            Settings settings(store);
            settings.setLanguage(Language::German);
            settings.setScheme(ColourScheme::Dark);
            settings.setTextSize(120);
            settings.setLibraryFolder(u"/somewhere"_s);
            settings.setState(u"window/one"_s, "state");
        }
        QSettings store(path, QSettings::IniFormat);
        Settings settings(store);
        QCOMPARE(settings.language(), Language::German);
        QCOMPARE(settings.scheme(), ColourScheme::Dark);
        QCOMPARE(settings.textSize(), 120);
        QCOMPARE(settings.libraryFolder(), u"/somewhere"_s);
        QCOMPARE(settings.state(u"window/one"_s), QByteArray("state"));
        settings.setLanguage(std::nullopt);
        QCOMPARE(settings.language(), std::nullopt);
    }

    void keepsTheTextSizeInItsLimits_data()
    {
        QTest::addColumn<QVariant>("stored");
        QTest::addColumn<int>("expected");
        QTest::newRow("too small") << QVariant(10) << 90;
        QTest::newRow("too large") << QVariant(1000) << 150;
        QTest::newRow("no number") << QVariant(u"large"_s) << 100;
    }

    void keepsTheTextSizeInItsLimits()
    {
        QFETCH(const QVariant, stored);
        QFETCH(const int, expected);
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        store.setValue(u"interface/text_size"_s, stored);
        QCOMPARE(Settings(store).textSize(), expected);
    }

    void remembersWhatNewEngagementsStartWith()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ini"_s);
        const EngagementDefaults defaults {.consultant = u"Ada Berg"_s,
                                           .company = u"Berg & Partner"_s,
                                           .logo = QByteArray("\x89PNG\0\xff", 6),
                                           .options = {u"a.eu"_s, u"b.de"_s},
                                           .measureOwner = u"Data protection"_s,
                                           .measureDays = 30};
        {
            QSettings store(path, QSettings::IniFormat);
            Settings settings(store);
            QVERIFY(settings.defaults() == EngagementDefaults());
            QVERIFY(settings.networkAllowed());
            settings.setDefaults(defaults);
            settings.setNetworkAllowed(false);
        }
        QSettings store(path, QSettings::IniFormat);
        QVERIFY(Settings(store).defaults() == defaults);
        QVERIFY(!Settings(store).networkAllowed());
        store.setValue(u"defaults/measure_days"_s, -4);
        QCOMPARE(Settings(store).defaults().measureDays, 1);
        store.setValue(u"defaults/measure_days"_s, u"soon"_s);
        QCOMPARE(Settings(store).defaults().measureDays, 90);
    }

    void listsRecentFilesNewestFirstAndOnce()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        settings.addRecentFile(u"/a"_s);
        settings.addRecentFile(u"/b"_s);
        settings.addRecentFile(u"/a"_s);
        QCOMPARE(settings.recentFiles(), QStringList({u"/a"_s, u"/b"_s}));
        settings.removeRecentFile(u"/a"_s);
        QCOMPARE(settings.recentFiles(), QStringList({u"/b"_s}));
        for (int number = 0; number < 20; ++number)
            settings.addRecentFile(u"/file%1"_s.arg(number));
        QCOMPARE(settings.recentFiles().size(), 12);
        QCOMPARE(settings.recentFiles().constFirst(), u"/file19"_s);
    }

    void remembersThePlacesOfTheFilesThatWereLeftLast()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        store.setValue(u"files/places"_s, u"[{\"file\": no list"_s);
        Settings settings(store);
        QVERIFY2(settings.place(u"/file0"_s).isEmpty(), "what cannot be read is nothing");
        for (int number = 0; number < 60; ++number)
            settings.setPlace(u"/file%1"_s.arg(number), {{u"page"_s, u"risks"_s}});
        QVERIFY(settings.place(u"/file9"_s).isEmpty());
        QCOMPARE(settings.place(u"/file10"_s)["page"_L1].toString(), u"risks"_s);
        settings.setPlace(u"/file10"_s, {{u"page"_s, u"client"_s}});
        QCOMPARE(settings.place(u"/file10"_s)["page"_L1].toString(), u"client"_s);
        QVERIFY(!settings.place(u"/file11"_s).isEmpty());
        settings.removeRecentFile(u"/file10"_s);
        QVERIFY(settings.place(u"/file10"_s).isEmpty());
        QVERIFY(settings.place({}).isEmpty());
    }

    void keepsWhatAnotherWindowAdded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ini"_s);
        const QString theirs = folder.filePath(u"b.ini"_s);
        QSettings store(path, QSettings::IniFormat);
        Settings settings(store);
        settings.addRecentFile(u"/a"_s);
        store.sync();
        {
            QSettings otherStore(theirs, QSettings::IniFormat);
            Settings other(otherStore);
            other.addRecentFile(u"/a"_s);
            other.addRecentFile(u"/b"_s);
            other.setPlace(u"/b"_s, {{u"page"_s, u"risks"_s}});
        }
        QVERIFY(QFile::remove(path) && QFile::copy(theirs, path)); // as another program leaves it
        settings.addRecentFile(u"/c"_s);
        settings.setPlace(u"/c"_s, {{u"page"_s, u"client"_s}});
        QCOMPARE(settings.recentFiles(), QStringList({u"/c"_s, u"/b"_s, u"/a"_s}));
        QCOMPARE(settings.place(u"/b"_s)["page"_L1].toString(), u"risks"_s);
        QCOMPARE(settings.place(u"/c"_s)["page"_L1].toString(), u"client"_s);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
