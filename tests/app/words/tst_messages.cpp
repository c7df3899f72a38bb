// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/messages.h"
#include "core/json.h"
#include "core/phrases.h"

#include <QSet>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace lotse;

/// Each kind of issue has a whole sentence in both languages that shows all it knows.
class TestMessages : public QObject
{
    Q_OBJECT

private slots:
    void eachCodeHasASentence_data();
    void eachCodeHasASentence();
    void eachCodeHasItsOwnSentence();
    void placeholdersInArgumentsStay();
    void wordsOfTheFormatAreNamed();
    void namesTheLevelsToChooseFrom();
    void saysWhatIsWrongWithJson_data();
    void saysWhatIsWrongWithJson();
    void saysTheReasonOfTheSystemInOurLanguage();
    void editorsFindThePlace_data();
    void editorsFindThePlace();
};

namespace {

constexpr int codes = int(Issue::Code::LockedByOther) + 1;

Issue issueOf(Issue::Code code, const QStringList &arguments = {u"first"_s, u"second"_s, u"third"_s})
{
    Issue issue;
    issue.code = code;
    issue.arguments = arguments;
    return issue;
}

} // namespace

void TestMessages::eachCodeHasASentence_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code < codes; ++code)
        QTest::addRow("code %d", code) << code;
}

void TestMessages::eachCodeHasASentence()
{
    QFETCH(const int, code);
    const Phrases german(Language::German);
    const Phrases english(Language::English);
    for (const QString &third : {u"third"_s, QString()}) {
        const Issue issue = issueOf(Issue::Code(code), {u"first"_s, third.isEmpty() ? QString() : u"second"_s, third});
        const QString inGerman = sentence(issue, german);
        const QString inEnglish = sentence(issue, english);
        QCOMPARE(sentence(issue), inEnglish);
        QVERIFY2(inGerman != inEnglish, qPrintable(inEnglish));
        for (const QString &text : {inGerman, inEnglish}) {
            QVERIFY2(text.size() > 20, qPrintable(text));
            QVERIFY2(text.front().isUpper() || !text.front().isLetter(), qPrintable(text));
            QVERIFY2(text.endsWith(u'.') || text.endsWith(u'?'), qPrintable(text));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
        }
        // Both languages show the same arguments.
        for (const QString &argument : {u"first"_s, u"second"_s, u"third"_s})
            QCOMPARE(inGerman.contains(argument), inEnglish.contains(argument));
    }
}

void TestMessages::eachCodeHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int code = 0; code < codes; ++code)
        sentences.insert(sentence(issueOf(Issue::Code(code))));
    QCOMPARE(sentences.size(), codes);
}

void TestMessages::placeholdersInArgumentsStay()
{
    const QString text = sentence(issueOf(Issue::Code::UnknownKey, {u"100 %2 sure"_s, u"other"_s}));
    QVERIFY2(text.contains(u"“100 %2 sure”"_s), qPrintable(text));
    QVERIFY2(text.contains(u"“other”"_s), qPrintable(text));
}

void TestMessages::wordsOfTheFormatAreNamed()
{
    const QString type = sentence(issueOf(Issue::Code::WrongType, {u"levels"_s, u"string"_s, u"array"_s}));
    QVERIFY2(type.contains(u"a text"_s) && type.contains(u"a list"_s), qPrintable(type));
    const Phrases german(Language::German);
    const QString id = sentence(issueOf(Issue::Code::UnknownId, {u"dpo"_s, u"criterion"_s, u"dpa"_s}), german);
    QVERIFY2(id.contains(u"(Kriterium)"_s) && id.contains(u"„dpa“"_s), qPrintable(id));
    const QString language = sentence(issueOf(Issue::Code::MissingLanguage, {u"name"_s, u"de"_s}));
    QVERIFY2(language.contains(u"German"_s), qPrintable(language));
}

void TestMessages::namesTheLevelsToChooseFrom()
{
    const QString levels = u"coaster, rim, disc"_s;
    for (const Language language : {Language::German, Language::English}) {
        const Phrases phrases(language);
        for (const QString &nearest : {QString(), u"disc"_s}) {
            const QString text =
                sentence(issueOf(Issue::Code::UnknownLevel, {u"disk"_s, u"brakes"_s, nearest, levels}), phrases);
            QVERIFY2(text.endsWith(levels + u'.'), qPrintable(text));
        }
        // A criterion that is measured by numbers has none to choose from.
        const QString number =
            sentence(issueOf(Issue::Code::UnknownLevel, {u"cheap"_s, u"price"_s, QString(), QString()}), phrases);
        QVERIFY2(!number.contains(u':'), qPrintable(number));
    }
}

void TestMessages::saysWhatIsWrongWithJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const QByteArray &text, const QString &words) {
        QTest::newRow(text.constData()) << text << words;
    };
    row("hello", u"hier steht etwas, das JSON nicht kennt"_s);
    row("[NaN]", u"hier wird ein Wert erwartet"_s);
    row("[trux]", u"das ist weder true noch false noch null"_s);
    row("{\"a\": ", u"der Text endet zu früh"_s);
    row("{} {}", u"hinter dem Ende steht noch etwas"_s);
    row("['a']", u"Texte stehen in doppelten Anführungszeichen, nicht in einfachen"_s);
    row("[\"a\nb\"]", u"hier steht ein Steuerzeichen, etwa ein Zeilenumbruch oder ein Tabulator"_s);
    row("[1, ]", u"hier ist ein Komma zu viel"_s);
    row("{a: 1}", u"hier wird ein Schlüssel in Anführungszeichen erwartet"_s);
    row("{\"a\" 1}", u"hier wird ein Doppelpunkt erwartet"_s);
    row("[\"\\q\"]", u"hinter einem Backslash steht, was dort nicht stehen darf"_s);
    row("[\"\\uzzzz\"]", u"hinter \\u werden vier hexadezimale Ziffern erwartet"_s);
    row("[\"\\ud83d\"]", u"einem Zeichen aus zwei \\u-Teilen fehlt die andere Hälfte"_s);
    row("[01]", u"eine Zahl beginnt mit einer Null zu viel"_s);
    row("[1e999]", u"das ist keine Zahl oder eine zu große"_s);
    row("{\"a\": 1 2}", u"hier wird ein Komma oder } erwartet"_s);
    row("[1 2]", u"hier wird ein Komma oder ] erwartet"_s);
    row("[1 /* one */]", u"JSON kennt keine Kommentare"_s);
    row("}", u"} wird hier nicht erwartet"_s);
    row("]", u"] wird hier nicht erwartet"_s);
}

void TestMessages::saysWhatIsWrongWithJson()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, words);
    const auto json = parseJson(text, {});
    QVERIFY(!json);
    const QString german = sentence(json.error(), Phrases(Language::German));
    QVERIFY2(german.contains(u": "_s + words + u". "_s), qPrintable(german));
    // No word of the parser's in either language.
    QVERIFY2(!sentence(json.error(), Phrases(Language::English)).contains(u'_'), qPrintable(sentence(json.error())));
}

void TestMessages::saysTheReasonOfTheSystemInOurLanguage()
{
    const Phrases german(Language::German);
    const QString none = sentence(issueOf(Issue::Code::CannotWrite, {qt_error_string(ENOENT)}), german);
    QVERIFY2(none.contains(u": es gibt keine solche Datei"_s), qPrintable(none));
    const QString seldom = sentence(issueOf(Issue::Code::CannotOpen, {qt_error_string(ELOOP)}), german);
    QVERIFY2(seldom.startsWith(u"Die Datei lässt sich nicht öffnen. "_s), qPrintable(seldom));
}

void TestMessages::editorsFindThePlace_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QString>("head");
    QTest::newRow("line and column") << Place {u"a.json"_s, 12, 3, {}} << true << u"a.json:12:3: error: "_s;
    QTest::newRow("whole file") << Place {u"a.json"_s, 0, 0, {}} << true << u"a.json: error: "_s;
    QTest::newRow("warning") << Place {u"a.json"_s, 1, 1, {}} << false << u"a.json:1:1: warning: "_s;
    QTest::newRow("no file") << Place {} << true << u"error: "_s;
}

void TestMessages::editorsFindThePlace()
{
    QFETCH(const Place, place);
    QFETCH(const bool, isError);
    QFETCH(const QString, head);
    Issue issue = issueOf(Issue::Code::EmptyFile, {});
    issue.place = place;
    issue.severity = isError ? Issue::Severity::Error : Issue::Severity::Warning;
    QCOMPARE(commandLineText(issue), QString(head + sentence(issue)));
    QVERIFY(commandLineText(issue, Phrases(Language::German)).startsWith(head));
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
