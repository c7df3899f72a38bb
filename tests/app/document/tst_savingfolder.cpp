// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/savingfolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// What is proposed for a new file is a whole path to a folder that is there.
class TestSavingFolder final : public QObject
{
    Q_OBJECT

private slots:
    void isThere_data()
    {
        QTest::addColumn<bool>("hasDocuments");
        QTest::addColumn<QString>("engagement"); // below the home folder
        QTest::addColumn<QString>("expected");
        QTest::newRow("new, with documents") << true << QString() << u"Documents"_s;
        QTest::newRow("new, without documents") << false << QString() << u"."_s;
        QTest::newRow("saved") << true << u"clients/a.lotse"_s << u"clients"_s;
        QTest::newRow("saved in a folder that is gone") << true << u"gone/a.lotse"_s << u"Documents"_s;
        QTest::newRow("nothing is there") << false << u"gone/a.lotse"_s << u"."_s;
    }

    void isThere()
    {
        QFETCH(const bool, hasDocuments);
        QFETCH(const QString, engagement);
        QFETCH(const QString, expected);
        const QTemporaryDir home;
        qputenv("HOME", home.path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toLocal8Bit());
        const QDir folder(home.path());
        QVERIFY(folder.mkdir(u"clients"_s));
        if (hasDocuments)
            QVERIFY(folder.mkdir(u"Documents"_s));
        const QString proposed = savingFolder(engagement.isEmpty() ? QString() : folder.filePath(engagement));
        QVERIFY2(QDir::isAbsolutePath(proposed) && QDir(proposed).exists(), qPrintable(proposed));
        QCOMPARE(QDir::cleanPath(proposed), QDir::cleanPath(folder.filePath(expected)));
    }
};

QTEST_MAIN(TestSavingFolder)
#include "tst_savingfolder.moc"
