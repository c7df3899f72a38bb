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

    void namesFilesByWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("one word") << u"Logistik"_s << u"Logistik"_s;
        QTest::newRow("a comma and a blank") << u"Maschinenbau, Dosieranlagen"_s << u"Maschinenbau-Dosieranlagen"_s;
        QTest::newRow("a sign between blanks") << u"Müller & Söhne GmbH"_s << u"Müller-Söhne-GmbH"_s;
        QTest::newRow("a dash between blanks") << u"Verkauf – online"_s << u"Verkauf-online"_s;
        QTest::newRow("signs at the ends") << u" (Adler) … "_s << u"Adler"_s;
        QTest::newRow("no path") << u"../a/b\\c:d"_s << u"a-b-c-d"_s;
        QTest::newRow("letters in two parts") << u"Mu\u0308ller"_s << u"Mu\u0308ller"_s;
        QTest::newRow("beyond the first plane") << u"\U00020000 \U00020001"_s << u"\U00020000-\U00020001"_s;
        QTest::newRow("turns of the reading direction") << u"a\u202eb"_s << u"a-b"_s;
        QTest::newRow("nothing to write") << u" – … "_s << u"otherwise"_s;
        QTest::newRow("nothing") << QString() << u"otherwise"_s;
    }

    void namesFilesByWords()
    {
        QFETCH(const QString, name);
        QTEST(proposedFileName(name, u"otherwise"_s), "proposed");
    }
};

QTEST_MAIN(TestSavingFolder)
#include "tst_savingfolder.moc"
