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
    void theClipboardGetsOneLineARow_data();
    void theClipboardGetsOneLineARow();
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void readsTheLettersOfWindows1252();
    void readsTheLettersOfMacRoman();
    void tellsTheLettersByTheFirstLineEnd_data();
    void tellsTheLettersByTheFirstLineEnd();
    void linesEndInEachWay_data();
    void linesEndInEachWay();
    void aHeadOfOneCellLeavesTheSeparatorToTheRows();
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

void TestCsv::theClipboardGetsOneLineARow_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringList {u"Größe"_s, QString(), u"3; 4, 5"_s} << u"Größe\t\t3; 4, 5\n"_s;
    QTest::newRow("formulas are text") << QStringList {u"=1+1"_s, u"+49"_s, u"-5"_s, u"@SUM(A1)"_s}
                                       << u"'=1+1\t'+49\t'-5\t'@SUM(A1)\n"_s;
    QTest::newRow("a formula behind a line end") << QStringList {u"\n=1+1"_s, u"\t=2"_s} << u"'=1+1\t'=2\n"_s;
    QTest::newRow("line ends and tabs") << QStringList {u"two\r\nlines"_s, u"a\tb"_s} << u"two lines\ta b\n"_s;
    QTest::newRow("quotation marks") << QStringList {u"\"a\" b"_s, u"a \"b\""_s} << u"\"\"\"a\"\" b\"\ta \"b\"\n"_s;
}

void TestCsv::theClipboardGetsOneLineARow()
{
    QFETCH(const QStringList, cells);
    QFETCH(const QString, line);
    QCOMPARE(tabSeparated({cells}), line);
    QCOMPARE(tabSeparated({cells, cells}), line + line);
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

void TestCsv::readsTheLettersOfWindows1252()
{
    // Unicode's mapping CP1252.TXT; Latin-1 has control characters in these places.
    const QByteArray bytes = QByteArray("id;\x80\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8e")
        + "\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9e\x9f\xe4\xdf\n";
    QCOMPARE(readCsv(bytes, u"id"_s), (QList<QStringList> {{u"id"_s, u"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸäß"_s}}));
}

void TestCsv::readsTheLettersOfMacRoman()
{
    // Unicode's mapping ROMAN.TXT.
    const QByteArray bytes("id;Gr\x9a\xa7"
                           "e \x8a\x9f \xd2"
                           "a\xd3 \xdb \xd0\r1;2\r");
    QCOMPARE(readCsv(bytes, u"id"_s), (QList<QStringList> {{u"id"_s, u"Größe äü “a” € –"_s}, {u"1"_s, u"2"_s}}));
}

void TestCsv::tellsTheLettersByTheFirstLineEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("last");
    QTest::newRow("Mac") << QByteArray("id;b\r1;\x8a\r") << u"ä"_s;
    QTest::newRow("Mac, LF inside of quotes") << QByteArray("id;\"b\nc\"\r1;\x8a\r") << u"ä"_s;
    QTest::newRow("Mac, LF inside of later quotes") << QByteArray("id;b\r1;\"\x8a\n\"\r") << u"ä"_s;
    QTest::newRow("Windows") << QByteArray("id;b\r\n1;\xe4\r\n") << u"ä"_s;
    QTest::newRow("Windows, CR inside of quotes") << QByteArray("id;\"b\rc\"\r\n1;\xe4\r\n") << u"ä"_s;
    // As the last byte it could be the begin of a letter of UTF-8.
    QTest::newRow("Windows, without last line end") << QByteArray("id;b\r\n1;\xe4") << u"ä"_s;
    QTest::newRow("UTF-8, without last line end") << QByteArray("id;b\r\n1;\xc3\xa4") << u"ä"_s;
}

void TestCsv::tellsTheLettersByTheFirstLineEnd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, last);
    const QList<QStringList> rows = readCsv(bytes, u"id"_s);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.last(), (QStringList {u"1"_s, last}));
}

void TestCsv::linesEndInEachWay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("LF") << QByteArray("id;b\n\"1\n2\";3\n");
    QTest::newRow("CR LF") << QByteArray("id;b\r\n\"1\n2\";3\r\n");
    QTest::newRow("CR") << QByteArray("id;b\r\"1\n2\";3\r");
    QTest::newRow("mixed") << QByteArray("id;b\r\n\"1\n2\";3\r");
    QTest::newRow("with sep=") << QByteArray("sep=;\r\nid;b\r\n\"1\n2\";3\r\n");
    QTest::newRow("with another sep=") << QByteArray("sep=,\rid,b\r\"1\n2\",3\r");
    QTest::newRow("with a quoted sep=") << QByteArray("\"sep=,\"\nid,b\n\"1\n2\",3\n");
}

void TestCsv::linesEndInEachWay()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(readCsv(bytes, u"id"_s), (QList<QStringList> {{u"id"_s, u"b"_s}, {u"1\n2"_s, u"3"_s}}));
}

void TestCsv::aHeadOfOneCellLeavesTheSeparatorToTheRows()
{
    for (const char separator : {';', ',', '\t'}) {
        const QByteArray bytes = QByteArray("Fill in; please, all\nid\r\n1") + separator + "\"2;3,4\"\n";
        QCOMPARE(readCsv(bytes, u"id"_s).last(), (QStringList {u"1"_s, u"2;3,4"_s}));
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
