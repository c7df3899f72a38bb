// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "report/pdf/pdf.h"
#include "report/pdf/pdfreading.h"
#include "report/pdf/pdftext.h"
#include "report/pdf/printable.h"
#include "report/words/phrasesin.h"

#include <QTest>
#include <QTimeZone>

using namespace lotse;
using namespace Qt::StringLiterals;

/// Letters: what the languages of the EU write is printed; what cannot be is said.
class TestPdfScripts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsNames_data();
    void printsNames();
    void alphabetsOfTheUnionAreBundled_data();
    void alphabetsOfTheUnionAreBundled();
    void saysWhatCannotBePrinted_data();
    void saysWhatCannotBePrinted();
    void namesWhatNobodySees_data();
    void namesWhatNobodySees();
    void partsOfACharacterAreOne();
    void controlCharactersHaveSymbols();
    void figuresStayInTheirOrder();
    void titlesAreComposed();

private:
    Library m_library;
};

namespace {

const QDateTime printed(QDate(2026, 11, 21), QTime(14, 32), QTimeZone::UTC);

report::Report reportOf(const QString &text)
{
    report::Report report;
    report.hasCover = false;
    report.pageNumber = u"%1/%2"_s;
    report::Section section;
    section.title = text;
    section.blocks.push_back(report::Paragraph {.spans = {{.text = text}}});
    report.sections.append(section);
    return report;
}

} // namespace

void TestPdfScripts::initTestCase()
{
    m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    QVERIFY(!m_library.criteria.isEmpty());
}

void TestPdfScripts::printsNames_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name"); // as it is read in the report
    QTest::newRow("decomposed umlauts") << u"nfd"_s << u"Müller & Söhne"_s;
    QTest::newRow("Greek with accents") << u"greek"_s << u"Ελληνική Βιομηχανία Α.Ε."_s;
    QTest::newRow("Cyrillic") << u"cyrillic"_s << u"Завод «Пример» Ђорђе"_s;
    QTest::newRow("Polish") << u"polish"_s << u"Łódzkie Żarówki Sp. z o.o."_s;
    QTest::newRow("Turkish") << u"turkish"_s << u"Işık İnşaat Şirketi"_s;
    QTest::newRow("Vietnamese") << u"vietnamese"_s << u"Công ty Cổ phần Thử Nghiệm"_s;
}

void TestPdfScripts::printsNames()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    Engagement engagement =
        readEngagementFile(QStringLiteral(LOTSE_TEST_DATA "/faults/pdf-scripts/") + file + u".lotse"_s, m_library)
            .engagement.value_or(Engagement());
    engagement.thresholds.draws = 1024;
    const report::Report report = buildReport(m_library, engagement, Language::German, printed);
    const test::ReadPdf pdf(renderPdf(report, m_library));
    QVERIFY2(pdf.texts.first().contains(name), qPrintable(pdf.texts.first())); // the cover
    QVERIFY2(pdf.texts.at(1).contains(name), qPrintable(pdf.texts.at(1))); // header and reasons
    QVERIFY(!pdf.all().contains(u"[…]"_s));
    QVERIFY(unprintable(report, phrasesIn(Language::German)).isEmpty());
    QCOMPARE(pdf.outside(), QString());
}

void TestPdfScripts::alphabetsOfTheUnionAreBundled_data()
{
    QTest::addColumn<QString>("letters");
    QTest::newRow("Bulgarian") << u"Ж щ ъ ь ю я Ѝ ѝ"_s;
    QTest::newRow("Croatian, Slovene") << u"Č ć đ Š ž ǆ"_s;
    QTest::newRow("Czech, Slovak") << u"ě ř ů Ď ť ľ ŕ ô ä"_s;
    QTest::newRow("Danish, Swedish") << u"æ Ø å ö"_s;
    QTest::newRow("Estonian, Finnish") << u"õ š ž ü"_s;
    QTest::newRow("French") << u"œ Ÿ ç ê «»"_s;
    QTest::newRow("Greek") << u"ά έ ή ί ό ύ ώ ϊ ΐ ϋ ΰ ς"_s;
    QTest::newRow("polytonic Greek") << u"ᾧ Ἀ ἔ ῥ ὦ"_s;
    QTest::newRow("Hungarian") << u"ő Ű á"_s;
    QTest::newRow("Irish") << u"ḃ ċ ḋ ḟ ġ ṁ ṗ ṡ ṫ"_s;
    QTest::newRow("Latvian, Lithuanian") << u"ķ ļ ņ ģ ė ų ū Ą"_s;
    QTest::newRow("Maltese") << u"ċ ġ ħ ż"_s;
    QTest::newRow("Romanian") << u"ș ț ă â î"_s;
    QTest::newRow("neighbours") << u"ı İ ş ð þ Ђ є ї ґ ӏ"_s;
    QTest::newRow("signs") << u"№ ™ ① ☐ ✓ ≥ → € §"_s;
}

void TestPdfScripts::alphabetsOfTheUnionAreBundled()
{
    QFETCH(QString, letters);
    for (const bool bold : {false, true}) {
        const QRawFont font = QRawFont::fromFont(pdf::Fonts::font(10, bold));
        for (const QChar letter : letters)
            QVERIFY2(font.supportsCharacter(letter), qPrintable(QString(letter)));
    }
    // Typed as letters and accents (as macOS names files), they are printed as one.
    const test::ReadPdf pdf(renderPdf(reportOf(letters.normalized(QString::NormalizationForm_D)), ReportPictures()));
    QVERIFY2(pdf.all().count(letters.normalized(QString::NormalizationForm_C)) == 2, qPrintable(pdf.all()));
}

void TestPdfScripts::saysWhatCannotBePrinted_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Japanese") << u"before 株式会社 after"_s;
    QTest::newRow("Korean") << u"before 주식회사 after"_s;
    QTest::newRow("emoji") << u"before 🚀👩‍🔧 after"_s;
    QTest::newRow("Hebrew") << u"before חברת דוגמה after"_s;
    QTest::newRow("Arabic") << u"before شركة المثال after"_s;
    QTest::newRow("Cherokee") << u"before ᏣᎳᎩ after"_s;
}

void TestPdfScripts::saysWhatCannotBePrinted()
{
    QFETCH(QString, text);
    // Which scripts the fonts of the machine have differs; that what is missing is said, and only that, does not.
    const pdf::Fonts fonts;
    const report::Report report = reportOf(text);
    const Unprintable missing = unprintable(report, phrasesIn(Language::English));
    const test::ReadPdf pdf(renderPdf(report, ReportPictures()));
    QVERIFY(pdf.all().contains(u"before"_s) && pdf.all().contains(u"after"_s));
    QCOMPARE(pdf.all().contains(u"[…]"_s), !missing.isEmpty());
    QCOMPARE(missing.characters, fonts.missing(text));
    const QString sentence = unprintableText(missing, phrasesIn(Language::English));
    QCOMPARE(sentence.isEmpty(), missing.isEmpty());
    if (!missing.isEmpty()) {
        QCOMPARE(missing.places, QStringList {text}); // the title of the section
        QVERIFY(sentence.contains(missing.characters.first()));
    }
    // What no font has is missing on every machine.
    const QString unassigned = QString::fromUcs4(U"\U000E0FFF\U00010FFF", 2);
    QVERIFY(!fonts.missing(u"\U00010FFF"_s).isEmpty());
    QCOMPARE(fonts.fit(u"a\U00010FFF\U00010FFFb"_s), u"a[…]b"_s);
    // Letters beyond the basic plane, printable here or not, take no neighbour with them.
    QString kept = fonts.fit(u"a\U0001D538b \U0001D4B3 c \U0001F600\U0001F44D\U0001F3FD Note \U00010FFF W"_s);
    kept.remove(u"[…]"_s).removeIf([](QChar character) { return character.isSurrogate(); });
    QCOMPARE(kept, u"ab  c  Note  W"_s);
}

void TestPdfScripts::namesWhatNobodySees_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<QString>("named");
    QTest::newRow("private use") << QString(QChar(0xe000)) << u"⟨U+E000⟩"_s;
    QTest::newRow("private use, plane 15") << QString::fromUcs4(U"\U000F0001") << u"⟨U+F0001⟩"_s;
    QTest::newRow("private use, plane 16") << QString::fromUcs4(U"\U00100000") << u"⟨U+100000⟩"_s;
    QTest::newRow("unassigned") << QString(QChar(0x0378)) << u"⟨U+0378⟩"_s;
    QTest::newRow("unassigned, beyond the basic plane") << QString::fromUcs4(U"\U000E0FFF") << u"⟨U+E0FFF⟩"_s;
    QTest::newRow("seen") << u"株"_s << u"株"_s;
    QTest::newRow("joined") << u"👩‍🔧"_s << u"👩‍🔧"_s;
    QTest::newRow("accent on it") << QString(QChar(0xe000)) + QChar(0x0301) << u"⟨U+E000⟩\u0301"_s;
}

void TestPdfScripts::namesWhatNobodySees()
{
    QFETCH(const QString, character);
    QFETCH(const QString, named);
    const Unprintable missing {.characters = {character}, .places = {u"Cover"_s}};
    const QString sentence = unprintableText(missing, phrasesIn(Language::English));
    QVERIFY2(sentence.contains(u"can print "_s + named + u" (in: Cover)"_s), qPrintable(sentence));
}

void TestPdfScripts::partsOfACharacterAreOne()
{
    const pdf::Fonts fonts;
    const QStringList missing = fonts.missing(u"x 👩‍🔧 y 👩‍🔧 z"_s);
    QVERIFY(missing.size() <= 1);
    if (!missing.isEmpty())
        QCOMPARE(missing.first(), u"👩‍🔧"_s);
    QVERIFY(fonts.missing(u"Zero\u200bwidth\u00ad and \u2060joined\ufeff"_s).isEmpty());
}

void TestPdfScripts::controlCharactersHaveSymbols()
{
    const pdf::Fonts fonts;
    QCOMPARE(fonts.fit(u"a\tb"_s), u"a    b"_s);
    QCOMPARE(fonts.fit(u"a\r\nb\rc\u2028d\u2029e"_s), u"a\nb\nc\nd\ne"_s);
    QCOMPARE(fonts.fit(u"a\x1b[31mb"_s), u"a\u241b[31mb"_s);
    QVERIFY(fonts.missing(u"\x01\x1f\x7f"_s).isEmpty());
}

void TestPdfScripts::figuresStayInTheirOrder()
{
    const pdf::Fonts fonts;
    QCOMPARE(fonts.fit(u"\u202eevil\u202c 74.4\u200f – 73.7\u2067"_s), u"evil 74.4 – 73.7"_s);
    QVERIFY(fonts.missing(u"\u202a\u2069\u061c"_s).isEmpty());
}

void TestPdfScripts::titlesAreComposed()
{
    report::Report report = reportOf(u"Mu\u0308ller"_s);
    report.cover.title = u"Mu\u0308ller"_s;
    QBuffer buffer;
    buffer.setData(renderPdf(report, ReportPictures()));
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QCOMPARE(document.metaData(QPdfDocument::MetaDataField::Title).toString(), u"Müller"_s);
    // The outline as UTF-16 (ISO 32000-1, 7.9.2.2) or in the encoding of PDF documents, where ü is one byte.
    const QByteArray file = buffer.data();
    QVERIFY(file.contains("M\xfcller") || file.contains("<feff004d00fc006c006c00650072>"));
}

QTEST_MAIN(TestPdfScripts)
#include "tst_pdfscripts.moc"
