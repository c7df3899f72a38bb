// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// Tables for spreadsheets: what is written comes back, and nothing is a formula.
class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void comesBack();
    void cellsAreNoFormulas_data();
    void cellsAreNoFormulas();
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
};

void TestCsv::comesBack()
{
    const QList<QStringList> rows {
        {u"id"_s, u"Über „Anführung“"_s, u"a \"b\" c"_s}, {u"x;y"_s, u"two\nlines"_s, QString()}, {u"'quoted"_s}};
    QCOMPARE(readCsv(writeCsv(rows), u"id"_s), rows);
}

void TestCsv::cellsAreNoFormulas_data()
{
    QTest::addColumn<QString>("cell");
    for (const char *cell : {"=1+1", "+49 7531", "-5", "@SUM(A1)"})
        QTest::newRow(cell) << QString::fromLatin1(cell);
}

void TestCsv::cellsAreNoFormulas()
{
    QFETCH(QString, cell);
    const QByteArray written = writeCsv({{cell}});
    const QByteArray protectedCell = "\"'" + cell.toUtf8() + '"';
    QVERIFY2(written.contains(protectedCell), written.constData());
    QCOMPARE(readCsv(written, {}), QList<QStringList> {{cell}});
}

void TestCsv::readsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString table = u"lotse-id de;Größe;\"a;b\"\r\n1;2;3\r\n"_s;
    QTest::newRow("UTF-8") << table.toUtf8();
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf") + table.toUtf8();
    QTest::newRow("Latin-1") << table.toLatin1();
    QTest::newRow("without last line end") << table.chopped(2).toUtf8();
    QTest::newRow("commas") << QByteArray("lotse-id de,Gr\xc3\xb6\xc3\x9f"
                                          "e,a;b\n1,2,3\n");
    QTest::newRow("tabs") << QByteArray("\"lotse-id de\"\tGr\xc3\xb6\xc3\x9f"
                                        "e\ta;b\n1\t2\t3");
    const QByteArray wide(reinterpret_cast<const char *>(table.utf16()), table.size() * 2);
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe") + wide;
}

void TestCsv::readsWhatSpreadsheetsWrite()
{
    QFETCH(QByteArray, bytes);
    const QList<QStringList> expected {{u"lotse-id de"_s, u"Größe"_s, u"a;b"_s}, {u"1"_s, u"2"_s, u"3"_s}};
    QCOMPARE(readCsv(bytes, u"lotse-id"_s), expected);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
