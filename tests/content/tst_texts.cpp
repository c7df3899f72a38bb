// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures.h"
#include "core/json.h"
#include "core/jsonfile.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

// What is wrong with the looks of @p text, or nothing.
QString faultOf(const QString &text)
{
    struct Fault
    {
        QRegularExpression pattern;
        QString name;
    };
    static const QList<Fault> faults {
        // UTF-8 that was once read as Latin-1, Windows-1252 or Latin-2
        {QRegularExpression(u"[ÃÂ][\\x{80}-\\x{BF}]|â€|Ă[¤¶ĽŸ]|Å¸|\\x{FFFD}"_s), u"wrong encoding"_s},
        {QRegularExpression(u"  "_s), u"two blanks"_s},
        {QRegularExpression(u"^\\s|\\s$"_s), u"blank at an end"_s},
        {QRegularExpression(u"[\\x{00}-\\x{09}\\x{0B}-\\x{1F}]"_s), u"control character"_s},
        {QRegularExpression(u"\""_s), u"straight quotation mark"_s},
        {QRegularExpression(u"'"_s), u"straight apostrophe"_s},
        {QRegularExpression(u"\\.\\.\\."_s), u"three full stops"_s},
        {QRegularExpression(u" [,.;:!?]( |$)"_s), u"blank before a mark"_s},
        {QRegularExpression(u"TODO|FIXME|XXX|lorem ipsum"_s, QRegularExpression::CaseInsensitiveOption),
         u"unfinished"_s},
    };
    for (const Fault &fault : faults) {
        if (fault.pattern.match(text).hasMatch())
            return fault.name;
    }
    return {};
}

struct Text
{
    QString german;
    QString english;
    int line = 0;
};

// Every object that has a text in one language, with its place.
void collect(const JsonValue &value, QList<Text> &texts)
{
    const JsonValue *german = value.find(u"de");
    const JsonValue *english = value.find(u"en");
    if (german != nullptr || english != nullptr) {
        texts.append({german != nullptr ? german->string : QString(), english != nullptr ? english->string : QString(),
                      value.line});
        return;
    }
    for (const JsonMember &member : value.members)
        collect(member.value, texts);
    for (const JsonValue &item : value.items)
        collect(item, texts);
}

// Every title and publisher of a document, with its line. They stand in one language only.
void collectNames(const JsonValue &value, QList<std::pair<QString, int>> &names)
{
    const JsonValue *title = value.find(u"title");
    const JsonValue *publisher = value.find(u"publisher");
    if (title != nullptr && publisher != nullptr) {
        names.append({title->string, title->line});
        names.append({publisher->string, publisher->line});
    }
    for (const JsonMember &member : value.members)
        collectNames(member.value, names);
    for (const JsonValue &item : value.items)
        collectNames(item, names);
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private slots:
    void existInBothLanguages_data() { addFiles(); }
    void existInBothLanguages();
    void lookWell_data() { addFiles(); }
    void lookWell();
    void useTheQuotationMarksOfTheirLanguage_data() { addFiles(); }
    void useTheQuotationMarksOfTheirLanguage();
    void nameTheSameFiguresInBothLanguages_data() { addFiles(); }
    void nameTheSameFiguresInBothLanguages();
    void namesOfDocumentsHaveNoRemarks_data() { addFiles(); }
    void namesOfDocumentsHaveNoRemarks();
    void recognisesFaults_data();
    void recognisesFaults();
    void perCentsFollowTheLanguage_data() { addFiles(); }
    void perCentsFollowTheLanguage();
    void perCentsOfTheCatalogueFollowTheLanguage();
    void catalogueClaimsNothingThatNobodyDid();
    void countedSentencesHaveTheirForms_data();
    void countedSentencesHaveTheirForms();
    void countedSentencesAreInBothCatalogues();
    void countedSentencesAreMarkedAsSuch();
    void everyRoomIsInTheCatalogue();

private:
    static void addFiles();
    static QList<Text> textsOf(const QString &path);
};

void TestTexts::addFiles()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(u":/library"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    int found = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path)) << path;
        ++found;
    }
    QCOMPARE(found, 7 + 25);
}

QList<Text> TestTexts::textsOf(const QString &path)
{
    QList<Text> texts;
    const auto json = readJsonFile(path);
    if (json)
        collect(*json, texts);
    return texts;
}

void TestTexts::existInBothLanguages()
{
    QFETCH(QString, path);
    const QList<Text> texts = textsOf(path);
    QVERIFY(!texts.isEmpty());
    for (const Text &text : texts) {
        QVERIFY2(!text.german.isEmpty(), qPrintable(path + u':' + QString::number(text.line)));
        QVERIFY2(!text.english.isEmpty(), qPrintable(path + u':' + QString::number(text.line)));
    }
}

void TestTexts::lookWell()
{
    QFETCH(QString, path);
    for (const Text &text : textsOf(path)) {
        for (const QString &one : {text.german, text.english}) {
            const QString fault = faultOf(one);
            QVERIFY2(fault.isEmpty(),
                     qPrintable(path + u':' + QString::number(text.line) + u' ' + fault + u": "_s + one));
        }
    }
}

void TestTexts::useTheQuotationMarksOfTheirLanguage()
{
    QFETCH(QString, path);
    for (const Text &text : textsOf(path)) {
        QCOMPARE(text.german.count(u'„'), text.german.count(u'“'));
        QVERIFY2(!text.german.contains(u'”'), qPrintable(text.german));
        QCOMPARE(text.english.count(u'“'), text.english.count(u'”'));
        QVERIFY2(!text.english.contains(u'„'), qPrintable(text.english));
    }
}

void TestTexts::nameTheSameFiguresInBothLanguages()
{
    QFETCH(QString, path);
    for (const Text &text : textsOf(path)) {
        const FigureDifference difference = differenceOfFigures({.german = text.german, .english = text.english});
        QVERIFY2(difference.isEmpty(),
                 qPrintable(path + u':' + QString::number(text.line) + u' ' + difference.onlyGerman.join(u' ')
                            + u" | "_s + difference.onlyEnglish.join(u' ')));
    }
}

// How a document was read belongs into a text of both languages: the name of the document is shown as it is.
void TestTexts::namesOfDocumentsHaveNoRemarks()
{
    QFETCH(QString, path);
    static const QRegularExpression remark(
        u"\\([^)]*\\b(mirror|cop(y|ies)|third.party|second-hand|read "
        u"through|cite[sd]|rendering|edition|include|undated|"
        "community|derived|link given|reproduced|customer|article|blog "
        "post|vendor|reseller|excerpt|summary|transcriptions|"
        "original address|daily diff|announces|announcement|data set)\\b[^)]*\\)|^third.party"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<std::pair<QString, int>> names;
    if (const auto json = readJsonFile(path))
        collectNames(*json, names);
    for (const auto &[name, line] : std::as_const(names))
        QVERIFY2(!remark.match(name).hasMatch(), qPrintable(u"%1:%2 %3"_s.arg(path).arg(line).arg(name)));
}

void TestTexts::recognisesFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");
    QTest::newRow("sound") << u"Größe bis 22 Zeichen, „so“"_s << QString();
    QTest::newRow("Latin-1") << u"GrÃ¶ÃŸe"_s << u"wrong encoding"_s;
    QTest::newRow("Windows-1252") << u"itâ€™s"_s << u"wrong encoding"_s;
    QTest::newRow("Latin-2") << u"fĂ¶rdern"_s << u"wrong encoding"_s;
    QTest::newRow("lost character") << u"Gr\uFFFD\uFFFDe"_s << u"wrong encoding"_s;
    QTest::newRow("two blanks") << u"a  b"_s << u"two blanks"_s;
    QTest::newRow("blank at the end") << u"a "_s << u"blank at an end"_s;
    QTest::newRow("apostrophe") << u"it's"_s << u"straight apostrophe"_s;
}

void TestTexts::recognisesFaults()
{
    QFETCH(QString, text);
    const QString found = faultOf(text);
    QTEST(found, "fault");
}

namespace {

// A number and its per cent: with a gap in German, without in English.
bool hasPerCentOf(const QString &text, Language language)
{
    static const QRegularExpression withGap(u"[0-9}][ \\x{A0}\\x{202F}]%(?![0-9nL])"_s);
    static const QRegularExpression without(u"[0-9}]%(?![0-9nL])"_s);
    return (language == Language::German ? withGap : without).match(text).hasMatch();
}

} // namespace

void TestTexts::perCentsFollowTheLanguage()
{
    QFETCH(const QString, path);
    for (const Text &text : textsOf(path)) {
        QVERIFY2(!hasPerCentOf(text.german, Language::English), qPrintable(text.german));
        QVERIFY2(!hasPerCentOf(text.english, Language::German), qPrintable(text.english));
    }
}

void TestTexts::perCentsOfTheCatalogueFollowTheLanguage()
{
    QFile file(QStringLiteral(LOTSE_SOURCE_DIR "/translations/lotse_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int found = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isSource = xml.isStartElement() && xml.name() == "source"_L1;
        if (!isSource && !(xml.isStartElement() && xml.name() == "translation"_L1))
            continue;
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        QVERIFY2(!hasPerCentOf(text, isSource ? Language::German : Language::English), qPrintable(text));
        found += hasPerCentOf(text, isSource ? Language::English : Language::German) ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(found >= 8); // four sentences in both languages
}

// What nobody said in the program cannot be known: that something was agreed, or settled in a conversation. Nor is cost
// beside the points: it is a part of them.
void TestTexts::catalogueClaimsNothingThatNobodyDid()
{
    static const QRegularExpression claims(
        u"vereinbart|abgestimmt|neben den Punkten|im Gespräch|[Aa]greed (on|before|upon)|was agreed|as agreed|beside the points"_s);
    static const QRegularExpression endOfASpan(u"(höchstens|at most) %[0-9n] (bis|to) "_s); // it has two of them
    QVERIFY(u"nach höchstens %1 bis %2 Tagen"_s.contains(endOfASpan));
    QVERIFY(u"Für „klar“ waren mindestens 90 % vereinbart."_s.contains(claims));
    QVERIFY(u"eine Einschätzung, im Gespräch abgestimmt."_s.contains(claims));
    QFile file(QStringLiteral(LOTSE_SOURCE_DIR "/translations/lotse_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int looked = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || (xml.name() != "source"_L1 && xml.name() != "translation"_L1))
            continue;
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        QVERIFY2(!text.contains(claims), qPrintable(text));
        QVERIFY2(!text.contains(endOfASpan), qPrintable(text));
        ++looked;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(looked > 3000);
}

void TestTexts::countedSentencesHaveTheirForms_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::newRow("German") << u"lotse_de.ts"_s;
    QTest::newRow("English") << u"lotse_en.ts"_s;
}

// Without the attribute "numerus" a catalogue says "6 claim(s)", in the words of the source, or one form for all.
void TestTexts::countedSentencesHaveTheirForms()
{
    QFETCH(QString, catalogue);
    QFile file(QStringLiteral(LOTSE_SOURCE_DIR "/translations/") + catalogue);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int counted = 0;
    bool numerus = false;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "message"_L1) {
            numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            QVERIFY2(numerus == source.contains("%n"_L1), qPrintable(source));
            if (!numerus)
                continue;
            ++counted;
            QStringList forms;
            while (xml.readNextStartElement())
                forms.append(xml.readElementText());
            QVERIFY2(forms.size() == 2, qPrintable(source)); // one, and more or none: in both languages
            for (const QString &form : std::as_const(forms)) {
                QVERIFY2(!form.isEmpty(), qPrintable(source));
                QVERIFY2(!form.contains("(s)"_L1) && !form.contains("(n)"_L1) && !form.contains("(en)"_L1),
                         qPrintable(form));
            }
            // "%n" may be written out for one ("a claim"), never for more.
            QVERIFY2(forms.last().contains("%n"_L1), qPrintable(forms.last()));
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(counted > 50, qPrintable(QString::number(counted)));
}

// What only one of them has is said as "%n claim(s)" in the other language.
void TestTexts::countedSentencesAreInBothCatalogues()
{
    QList<QSet<QString>> counted;
    for (const QString &catalogue : {u"lotse_de.ts"_s, u"lotse_en.ts"_s}) {
        QFile file(QStringLiteral(LOTSE_SOURCE_DIR "/translations/") + catalogue);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString context;
        QSet<QString> sources;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == "name"_L1) {
                context = xml.readElementText();
            } else if (xml.name() == "source"_L1) {
                const QString source = xml.readElementText();
                if (source.contains("%n"_L1))
                    sources.insert(context + u": "_s + source);
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        counted.append(sources);
    }
    const auto only = [&counted](qsizetype one, qsizetype other) {
        return QSet<QString>(counted.at(one)).subtract(counted.at(other)).values();
    };
    QCOMPARE(only(0, 1), QStringList());
    QCOMPARE(only(1, 0), QStringList());
}

// The macro for a single form leaves the plural out of the catalogues.
void TestTexts::countedSentencesAreMarkedAsSuch()
{
    static const QRegularExpression single(u"QT_TRANSLATE_NOOP\\(\\s*\"[^\"]*\"\\s*,\\s*((\"[^\"]*\"\\s*)+)\\)"_s);
    int sentences = 0;
    for (const QString &folder : {u"/lib"_s, u"/app"_s}) {
        QDirIterator sources(QStringLiteral(LOTSE_SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (QRegularExpressionMatchIterator match = single.globalMatch(text); match.hasNext(); ++sentences) {
                const QString sentence = match.next().captured(1);
                QVERIFY2(!sentence.contains("%n"_L1), qPrintable(file.fileName() + u": "_s + sentence));
            }
        }
    }
    QVERIFY2(sentences > 300, qPrintable(QString::number(sentences)));
}

// lupdate reads the sources of the targets that translations/CMakeLists.txt names, and drops the sentences of all
// others.
void TestTexts::everyRoomIsInTheCatalogue()
{
    QFile catalogue(QStringLiteral(LOTSE_SOURCE_DIR "/translations/lotse_de.ts"));
    QVERIFY(catalogue.open(QIODevice::ReadOnly));
    const QString entries = QString::fromUtf8(catalogue.readAll());
    static const QRegularExpression spoken(u"^\\w[^\\n;{(]*?\\b(\\w+)::\\w+\\([^;{]*\\)[^;{]*\\{[^{}]*[ (]tr\\(\""_s,
                                           QRegularExpression::MultilineOption);
    QSet<QString> rooms;
    QDirIterator sources(QStringLiteral(LOTSE_SOURCE_DIR "/app"), {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = spoken.globalMatch(text); match.hasNext();) {
            const QString name = match.next().captured(1);
            QVERIFY2(entries.contains(u"<name>lotse::%1</name>"_s.arg(name)), qPrintable(name));
            rooms.insert(QFileInfo(file.fileName()).dir().dirName());
        }
    }
    QVERIFY2(rooms.size() >= 12, qPrintable(QString::number(rooms.size())));
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
