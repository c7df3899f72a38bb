// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visibletext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestVisibleText final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatATerminalWouldObey_data();
    void showsWhatATerminalWouldObey();
    void leavesNothingThatIsObeyed();
    void keepsTextAsItIs_data();
    void keepsTextAsItIs();
    void jsonStaysTheSameValue();
    void leavesOutTurns_data();
    void leavesOutTurns();
    void makesOneLine_data();
    void makesOneLine();
};

void TestVisibleText::showsWhatATerminalWouldObey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("title of the window") << u"Evil\x1b]0;pwned\x07"_s << u"Evil␛]0;pwned␇"_s;
    QTest::newRow("colour") << u"\x1b[31mRED"_s << u"␛[31mRED"_s;
    QTest::newRow("line end") << u"W\r\nName"_s << u"W␍␊Name"_s;
    QTest::newRow("carriage return alone") << u"real\rfalse"_s << u"real␍false"_s;
    QTest::newRow("backspace and delete") << u"a\bb\x7f"_s << u"a␈b␡"_s;
    QTest::newRow("null") << u"a\0b"_s << u"a␀b"_s;
    QTest::newRow("eight-bit escape") << u"\u009b31m"_s << u"⟨U+009B⟩31m"_s;
    QTest::newRow("next line") << u"a\u0085b"_s << u"a⟨U+0085⟩b"_s;
    QTest::newRow("right-to-left override") << u"\u202etxt.exe\u202c"_s << u"⟨U+202E⟩txt.exe⟨U+202C⟩"_s;
    QTest::newRow("isolate") << u"\u2067a\u2069"_s << u"⟨U+2067⟩a⟨U+2069⟩"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a⟨U+2028⟩b"_s;
    QTest::newRow("tag") << u"a\U000e0041"_s << u"a⟨U+E0041⟩"_s;
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) << u"⟨U+D83D⟩"_s;
}

void TestVisibleText::showsWhatATerminalWouldObey()
{
    QFETCH(QString, text);
    QTEST(visibleText(text), "shown");
}

void TestVisibleText::leavesNothingThatIsObeyed()
{
    // Every character of the basic plane that Unicode calls control, separator of lines or turn of direction.
    for (char32_t character = 0; character < 0x10000; ++character) {
        if (QChar::isSurrogate(character))
            continue;
        const QString shown = visibleText(QString(QChar(char16_t(character))));
        const auto direction = QChar::direction(character);
        const bool turns = direction >= QChar::DirLRE && direction != QChar::DirNSM && direction != QChar::DirBN
            && direction != QChar::DirAL;
        const bool obeyed = QChar::category(character) == QChar::Other_Control
            || QChar::category(character) == QChar::Separator_Line
            || QChar::category(character) == QChar::Separator_Paragraph || turns;
        if (obeyed)
            QVERIFY2(!shown.contains(QChar(char16_t(character))), qPrintable(QString::number(character, 16)));
    }
}

void TestVisibleText::keepsTextAsItIs_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"Müller & Söhne <b>"_s, u"Ελλάδα"_s, u"שלום"_s, u"مرحبا"_s, u"日本"_s,
                                u"👩‍🔧"_s, u"10\u202f%"_s, u"Mu\u0308ller"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestVisibleText::keepsTextAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(visibleText(text), text);
    QCOMPARE(inOneLine(text), text);
}

void TestVisibleText::jsonStaysTheSameValue()
{
    const QString name = u"a\u202eb\u009b\u2028\u007f\U000e0041 ü"_s;
    const QByteArray json = QJsonDocument(QJsonObject {{u"name"_s, name}, {u"two"_s, u"line"_s}}).toJson();
    const QString shown = visibleJson(QString::fromUtf8(json));
    QCOMPARE(shown.count(u'\n'), json.count('\n'));
    QCOMPARE(visibleText(shown, LineBreaks::Kept), shown);
    QCOMPARE(QJsonDocument::fromJson(shown.toUtf8()).object().value("name"_L1).toString(), name);
}

void TestVisibleText::leavesOutTurns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    QTest::newRow("override") << u"\u202etxt.exe\u202c"_s << u"txt.exe"_s;
    QTest::newRow("embeddings") << u"\u202aa\u202bb\u202dc"_s << u"abc"_s;
    QTest::newRow("isolates") << u"\u2066a\u2067b\u2068c\u2069"_s << u"abc"_s;
    QTest::newRow("marks") << u"a\u200eb\u200fc\u061cd"_s << u"abcd"_s;
    QTest::newRow("only") << u"\u202e"_s << QString();
    QTest::newRow("telephone number of an address book") << u"\u202a+49 30 1234\u202c"_s << u"+49 30 1234"_s;
    for (const QString &text :
         {u"שלום 12"_s, u"مرحبا"_s, u"👩‍🔧"_s, u"a\u200bb\u200cc\u200dd\u2060e"_s, u"a\nb"_s})
        QTest::newRow(qPrintable(u"stays: "_s + text)) << text << text;
}

void TestVisibleText::leavesOutTurns()
{
    QFETCH(QString, text);
    QFETCH(QString, left);
    QCOMPARE(withoutTurns(text), left);
    QCOMPARE(inOneLine(text), QString(left).replace(u'\n', u' '));
    // What visibleText shows as a turn is what is left out.
    QCOMPARE(visibleText(left, LineBreaks::Kept), left);
}

void TestVisibleText::makesOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("address") << u"Muster GmbH\nPostfach 1\r\nMusterstadt"_s << u"Muster GmbH Postfach 1 Musterstadt"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("separators") << u"Frau\u2028Beispiel\u2029X\u0085Y"_s << u"Frau Beispiel X Y"_s;
    QTest::newRow("ends") << u"\na\n"_s << u"a"_s;
    QTest::newRow("beside spaces") << u"a \n b"_s << u"a  b"_s;
    QTest::newRow("null and bell") << u"a\0\ab"_s << u"a b"_s;
}

void TestVisibleText::makesOneLine()
{
    QFETCH(QString, text);
    QTEST(inOneLine(text), "line");
}

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
