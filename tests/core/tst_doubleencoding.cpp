// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doubleencoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestDoubleEncoding : public QObject
{
    Q_OBJECT

private slots:
    void findsTheWordAndWhatItWas_data();
    void findsTheWordAndWhatItWas();
    void leavesGoodTextAlone_data();
    void leavesGoodTextAlone();
};

void TestDoubleEncoding::findsTheWordAndWhatItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("probable");

    // As printf 'für' | iconv -f CODEPAGE -t UTF-8 writes them.
    QTest::newRow("Latin-1 or Windows 1252") << u"gut fÃ¼r alle"_s << u"fÃ¼r"_s << u"für"_s;
    QTest::newRow("Windows 1250") << u"gut fĂĽr alle"_s << u"fĂĽr"_s << u"für"_s;
    QTest::newRow("Windows 1258") << u"gut fĂ¼r alle"_s << u"fĂ¼r"_s << u"für"_s;
    QTest::newRow("sharp s, Windows 1252") << u"StraÃŸe"_s << u"StraÃŸe"_s << u"Straße"_s;
    QTest::newRow("sharp s, Windows 1250") << u"StraĂźe"_s << u"StraĂźe"_s << u"Straße"_s;
    QTest::newRow("sharp s, Latin-2") << u"StraĂ\u009Fe"_s << u"StraĂ\u009Fe"_s << u"Straße"_s;
    QTest::newRow("several in a word") << u"Ã„Ã¼ÃŸ."_s << u"Ã„Ã¼ÃŸ."_s << u"Äüß."_s;
    QTest::newRow("euro, Windows 1252") << u"5 â‚¬"_s << u"â‚¬"_s << u"€"_s;
    QTest::newRow("euro, Windows 1250") << u"5 â‚¬!"_s << u"â‚¬!"_s << u"€!"_s;
    QTest::newRow("euro, Latin-1") << u"5 â\u0082¬"_s << u"â\u0082¬"_s << u"€"_s;
    QTest::newRow("low quotation mark") << u"â€žjaâ€œ"_s << u"â€žjaâ€œ"_s << u"„ja“"_s;
    QTest::newRow("section sign") << u"Â§ 203"_s << u"Â§"_s << u"§"_s;
    QTest::newRow("French") << u"cafÃ©"_s << u"cafÃ©"_s << u"café"_s;
}

void TestDoubleEncoding::findsTheWordAndWhatItWas()
{
    QFETCH(QString, text);
    const auto word = findDoubleEncoding(text);
    QVERIFY(word.has_value());
    QTEST(word->found, "found");
    QTEST(word->probable, "probable");
}

void TestDoubleEncoding::leavesGoodTextAlone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII") << u"plain"_s;
    QTest::newRow("German") << u"Für Größe, Maß und Übermut: „Ähnlich“ – 5 € (§ 203) …"_s;
    QTest::newRow("French") << u"l’âme du château, Âge, «pâté» – à la carte"_s;
    QTest::newRow("Portuguese") << u"São João, MAÇÃ, não, Ângela"_s;
    QTest::newRow("Romanian") << u"Ăsta, sâmbătă, încă, GĂRĂ"_s;
    QTest::newRow("Vietnamese") << u"Ăn cơm, Âm nhạc"_s;
    QTest::newRow("Polish and Czech") << u"Łódź, żółć, Příliš žluťoučký"_s;
    QTest::newRow("lead at the end") << u"Ã"_s;
    QTest::newRow("quoted letter") << u"“Ä” and ‘Ö’"_s;
}

void TestDoubleEncoding::leavesGoodTextAlone()
{
    QFETCH(QString, text);
    QVERIFY(!findDoubleEncoding(text).has_value());
}

QTEST_GUILESS_MAIN(TestDoubleEncoding)
#include "tst_doubleencoding.moc"
