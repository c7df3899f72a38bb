// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/codeedit.h"
#include "app/library/fixpopup.h"
#include "app/library/offerpopup.h"
#include "app/library/sourceassistant.h"
#include "app/library/sourcefixes.h"
#include "app/library/sourcehover.h"
#include "app/library/sourcemessages.h"
#include "app/library/sourceoffers.h"
#include "app/words/language.h"
#include "core/libraryloader.h"

#include <KSyntaxHighlighting/Repository>

#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 5, 1);

SourceContext testContext()
{
    return {.library = loadLibrary({QStringLiteral(LOTSE_TEST_DATA "/library")}).library,
            .language = Language::English,
            .today = today};
}

/// A profile with @p claim as its only claim.
QString profileWith(const QString &claim)
{
    return u"{\n  \"format\": 1,\n  \"kind\": \"profile\",\n  \"id\": \"p\",\n"
           "  \"entities\": { \"acme\": { \"de\": \"Akme\", \"en\": \"Acme\" } },\n"
           "  \"deployments\": [{ \"id\": \"p.one\", \"name\": { \"de\": \"Eins\", \"en\": \"One\" } }],\n"
           "  \"claims\": [\n    {\n%1\n    }\n  ],\n"
           "  \"sources\": {\n"
           "    \"list\": { \"title\": \"Price list\", \"publisher\": \"Acme\", \"date\": \"2026-03\", \"url\": "
           "\"https://a.example\" },\n"
           "    \"talk\": { \"title\": \"Talk\", \"publisher\": \"Acme\" }\n  }\n}\n"_s.arg(claim);
}

QStringList namesOf(const QList<SourceOffer> &offers)
{
    QStringList names;
    for (const SourceOffer &offer : offers)
        names.append(offer.name);
    return names;
}

/// Splits @p text at "|", the place of the cursor.
std::pair<QString, qsizetype> atBar(const QString &text)
{
    return {QString(text).remove(u'|'), text.indexOf(u'|')};
}

} // namespace

class TestSourceAssistant final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void offersWhatMayStandThere_data();
    void offersWhatMayStandThere();
    void offersNothingWhereTextIsFree_data();
    void offersNothingWhereTextIsFree();
    void listsWhatIsRequiredFirst();
    void ranksWhatBeginsAsTyped();
    void writesAMemberFromTyping();
    void choosesALevelByKeys();
    void choosesAKeyAndThenItsValue();
    void escapeAndSpaceCloseTheList();
    void setsTheCommaThatIsMissing();
    void choosesByMouse();
    void saysWhyThereIsNothing();
    void explainsKeysAndValues_data();
    void explainsKeysAndValues();
    void mendsFrequentFaults_data();
    void mendsFrequentFaults();
    void addsWhatIsMissing();

private:
    void show(const QString &text);
    [[nodiscard]] QTableView &list() const { return *m_window->findChild<QTableView *>(u"offers"_s); }
    [[nodiscard]] QStringList listed() const;

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    SourceContext m_context;
    ProgramLanguage m_language;
    std::unique_ptr<CodeEdit> m_window;
    SourceAssistant *m_assistant = nullptr;
};

void TestSourceAssistant::initTestCase()
{
    m_language.set(Language::English);
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    m_context = testContext();
}

void TestSourceAssistant::init()
{
    m_window = std::make_unique<CodeEdit>(*m_repository);
    m_assistant = new SourceAssistant(*m_window, m_window.get());
    m_assistant->setContext(m_context);
    m_window->resize(700, 500);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setFocus();
}

void TestSourceAssistant::show(const QString &text)
{
    const auto [plain, position] = atBar(text);
    m_window->showDocument(m_window->makeDocument(plain, m_window.get()));
    QTextCursor cursor = m_window->textCursor();
    cursor.setPosition(int(position));
    m_window->setTextCursor(cursor);
}

QStringList TestSourceAssistant::listed() const
{
    QStringList names;
    for (int row = 0; list().isVisible() && row < list().model()->rowCount(); ++row)
        names.append(list().model()->index(row, 0).data().toString());
    return names;
}

void TestSourceAssistant::offersWhatMayStandThere_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QStringList>("some");
    QTest::addColumn<QStringList>("none");
    const auto row = [](const char *name, const QString &claim, const QStringList &some, const QStringList &none) {
        QTest::newRow(name) << claim << some << none;
    };
    row("keys of a claim", u"\"criterion\": \"brakes\",\n|"_s, {u"level"_s, u"valid_from"_s, u"text"_s},
        {u"criterion"_s, u"short_name"_s});
    row("no second value", u"\"level\": \"disc\",\n|"_s, {u"valid_from"_s}, {u"number"_s, u"unknown"_s});
    row("a key begun without a quotation mark", u"\"level\": \"disc\",\nval|"_s, {u"valid_from"_s, u"valid_to"_s}, {});
    row("a key begun with one", u"\"level\": \"disc\",\n\"val|"_s, {u"valid_from"_s}, {u"level"_s});
    row("keys of a range", u"\"range\": {|}"_s, {u"low"_s, u"likely"_s, u"distribution"_s},
        {u"alpha"_s, u"standard_deviation"_s});
    row("keys of a normal range", u"\"range\": { \"distribution\": \"normal\", |}"_s, {u"standard_deviation"_s},
        {u"alpha"_s});
    row("keys of another reading", u"\"contradictions\": [{|}]"_s, {u"level"_s, u"assumption"_s}, {u"valid_from"_s});
    row("levels", u"\"criterion\": \"brakes\", \"level\": \"|\""_s, {u"disc"_s, u"rim"_s, u"coaster"_s}, {});
    row("levels of another reading", u"\"criterion\": \"theft\", \"contradictions\": [{ \"level\": \"|\" }]"_s,
        {u"lock"_s, u"tracker"_s}, {u"disc"_s});
    row("in the key of a level", u"\"criterion\": \"brakes\", \"lev|el\": \"rim\""_s, {u"disc"_s}, {u"valid_from"_s});
    row("before a level", u"\"criterion\": \"brakes\",\n  |  \"level\": \"rim\""_s, {u"disc"_s}, {u"valid_from"_s});
    row("no level of numbers", u"\"criterion\": \"price\", \"level\": \"|\""_s, {}, {u"disc"_s});
    row("criteria", u"\"criterion\": \"|\""_s, {u"brakes"_s, u"price"_s}, {});
    row("a value that is missing", u"\"criterion\": |"_s, {u"brakes"_s}, {});
    row("choices", u"\"basis\": \"|\""_s, {u"contract"_s, u"press"_s, u"own_assessment"_s}, {});
    row("today", u"\"valid_from\": \"|\""_s, {u"2026-05-01"_s}, {});
    row("sources", u"\"sources\": [\"|\"]"_s, {u"list"_s, u"talk"_s}, {});
    row("sources that are not there yet", u"\"sources\": [\"list\", |]"_s, {u"talk"_s}, {u"list"_s});
    row("a source without a list", u"\"sources\": |"_s, {u"list"_s, u"talk"_s}, {});
    row("true", u"\"unknown\": |"_s, {u"true"_s}, {u"false"_s});
}

void TestSourceAssistant::offersWhatMayStandThere()
{
    QFETCH(QString, claim);
    QFETCH(QStringList, some);
    QFETCH(QStringList, none);
    const auto [text, position] = atBar(profileWith(claim));
    const SourceOffers offers = sourceOffers(JsonOutline(text), position, m_context);
    const QStringList names = namesOf(offers.matching());
    for (const QString &name : some)
        QVERIFY2(names.contains(name), qPrintable(name + u" not in "_s + names.join(u' ')));
    for (const QString &name : none)
        QVERIFY2(!names.contains(name), qPrintable(name + u" in "_s + names.join(u' ')));
    for (const SourceOffer &offer : offers.offers)
        QVERIFY2(!offer.words.isEmpty() || offer.name == "true"_L1, qPrintable(offer.name));
}

void TestSourceAssistant::offersNothingWhereTextIsFree_data()
{
    QTest::addColumn<QString>("claim");
    QTest::newRow("a text") << u"\"text\": { \"de\": \"|\" }"_s;
    QTest::newRow("the first word of a text") << u"\"text\": { \"de\": \"lev|\" }"_s;
    QTest::newRow("later words") << u"\"text\": { \"de\": \"A level|\" }"_s;
    QTest::newRow("a number") << u"\"number\": 1|"_s;
    QTest::newRow("an unknown object") << u"\"unheard\": { \"of\": { | } }"_s;
    QTest::newRow("behind the claim") << u"\"level\": \"disc\"\n},\n|{"_s;
}

void TestSourceAssistant::offersNothingWhereTextIsFree()
{
    QFETCH(QString, claim);
    const auto [text, position] = atBar(profileWith(claim));
    QCOMPARE(namesOf(sourceOffers(JsonOutline(text), position, m_context).offers), QStringList());
}

void TestSourceAssistant::listsWhatIsRequiredFirst()
{
    const auto [text, position] = atBar(profileWith(u"\"criterion\": \"brakes\", \"level\": \"disc\",\n|"_s));
    const QStringList names = namesOf(sourceOffers(JsonOutline(text), position, m_context).offers);
    QCOMPARE(
        names.first(6),
        QStringList({u"valid_from"_s, u"valid_from_kind"_s, u"basis"_s, u"confidence"_s, u"text"_s, u"sources"_s}));
    QCOMPARE(names.at(6), u"id"_s);
}

void TestSourceAssistant::ranksWhatBeginsAsTyped()
{
    SourceOffers offers;
    offers.typed = u"re"_s;
    offers.offers = {
        {.name = u"score"_s}, {.name = u"retention"_s}, {.name = u"x"_s, .words = u"Reason"_s}, {.name = u"y"_s}};
    QCOMPARE(namesOf(offers.matching()), QStringList({u"retention"_s, u"score"_s, u"x"_s}));
}

// As it is typed, with the list closed by the choice or by what follows.
void TestSourceAssistant::writesAMemberFromTyping()
{
    show(profileWith(u"      \"criterion\": \"brakes\",\n      |"_s));
    QTest::keyClicks(m_window.get(), u"\"ba"_s);
    QCOMPARE(listed(), QStringList({u"basis"_s}));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_window->toPlainText().contains("      \"basis\": \"\"\n"_L1));
    QVERIFY(listed().contains(u"press"_s));
    QTest::keyClicks(m_window.get(), u"pr"_s);
    QCOMPARE(listed(), QStringList({u"press"_s}));
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QVERIFY(m_window->toPlainText().contains("\"criterion\": \"brakes\",\n      \"basis\": \"press\"\n"_L1));
    QVERIFY(!list().isVisible());
    QVERIFY(JsonOutline(m_window->toPlainText()).isWhole());
    // Plain typing is never in its way.
    QTest::keyClicks(m_window.get(), u", \"text\": { \"de\": \"level and basis\", \"en\": \"x\" }"_s);
    QVERIFY(!list().isVisible());
    QVERIFY(m_window->toPlainText().contains("\"text\": { \"de\": \"level and basis\", \"en\": \"x\" }"_L1));
    QVERIFY(JsonOutline(m_window->toPlainText()).isWhole());
}

void TestSourceAssistant::choosesALevelByKeys()
{
    show(profileWith(u"      \"criterion\": \"brakes\",\n      \"le|vel\": \"rim\""_s));
    QTest::keyClick(m_window.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(listed(), QStringList({u"disc"_s, u"rim"_s, u"coaster"_s}));
    QCOMPARE(list().currentIndex().row(), 1);
    QVERIFY(m_window->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_Down);
    QTest::keyClick(m_window.get(), Qt::Key_Down);
    QCOMPARE(list().currentIndex().row(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_window->toPlainText().contains("\"level\": \"disc\"\n"_L1));
    m_window->undo();
    QVERIFY(m_window->toPlainText().contains("\"level\": \"rim\"\n"_L1));
}

void TestSourceAssistant::choosesAKeyAndThenItsValue()
{
    show(profileWith(u"      \"level\": \"disc\",\n      |\n      \"unheard\": 1"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(listed().first(), u"criterion"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Enter, Qt::KeypadModifier);
    QVERIFY(m_window->toPlainText().contains("\n      \"criterion\": \"\",\n"_L1));
    QCOMPARE(listed().size(), m_context.library.criteria.size());
    QTest::keyClicks(m_window.get(), u"thef"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_window->toPlainText().contains("\n      \"criterion\": \"theft\",\n      \"unheard\": 1"_L1));
}

void TestSourceAssistant::escapeAndSpaceCloseTheList()
{
    show(profileWith(u"\"basis\": \"|\""_s));
    QSignalSpy leaving(m_window.get(), &CodeEdit::leavingByTab);
    QTest::keyClick(m_window.get(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(list().isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!list().isVisible());
    QVERIFY(leaving.isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_Space, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Left);
    QVERIFY(!list().isVisible());
    QVERIFY(m_window->toPlainText().contains("\"basis\": \"\""_L1));
}

void TestSourceAssistant::setsTheCommaThatIsMissing()
{
    show(profileWith(u"      \"level\": \"disc\"\n      |"_s));
    QTest::keyClicks(m_window.get(), u"\"criterion"_s.chopped(1));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY2(m_window->toPlainText().contains("\"level\": \"disc\",\n      \"criterion\": \"\"\n"_L1),
             qPrintable(m_window->toPlainText()));
    m_window->undo(); // both are one step
    QVERIFY(m_window->toPlainText().contains("\"level\": \"disc\"\n      \"criterio\n"_L1));
}

void TestSourceAssistant::choosesByMouse()
{
    show(profileWith(u"\"basis\": \"|\""_s));
    QTest::keyClick(m_window.get(), Qt::Key_Space, Qt::ControlModifier);
    const QModelIndex audit = list().model()->index(int(listed().indexOf(u"audit"_s)), 0);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(audit).center());
    QVERIFY(m_window->toPlainText().contains("\"basis\": \"audit\""_L1));
    QVERIFY(m_window->hasFocus());
}

void TestSourceAssistant::saysWhyThereIsNothing()
{
    QSignalSpy hint(m_assistant, &SourceAssistant::hintChanged);
    show(profileWith(u"\"criterion\": \"price\", \"number\": 1|"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(hint.last().first().toString(), u"Price is measured by a number and has no levels"_s);
    show(profileWith(u"\"text\": { \"de\": \"a|\" }"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(hint.last().first().toString().contains("nothing to choose"_L1));
    QVERIFY(!list().isVisible());
}

void TestSourceAssistant::explainsKeysAndValues_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("text");
    QTest::newRow("key") << u"\"va|lid_to\": \"2026-01-01\""_s
                         << u"Valid to\nThe last day on which it holds. Left out: it still does."_s;
    QTest::newRow("required key") << u"\"cri|terion\": \"x\""_s << u"Criterion (required)\nWhat the claim is about."_s;
    QTest::newRow("key with a default")
        << u"\"st|atus\": \"open\""_s
        << u"State in the history\nWhat became of a claim of the history.\nLeft out: in force"_s;
    QTest::newRow("level") << u"\"criterion\": \"brakes\", \"level\": \"ri|m\""_s
                           << u"Rim brakes, 50 of 100 points\nBrakes"_s;
    QTest::newRow("unknown level") << u"\"criterion\": \"brakes\", \"level\": \"wing|s\""_s << QString();
    QTest::newRow("source") << u"\"sources\": [\"li|st\"]"_s << u"Price list\nAcme\nDate: March 2026"_s;
    QTest::newRow("source without a date") << u"\"sources\": [\"ta|lk\"]"_s << u"Talk\nAcme\nBears no date"_s;
    QTest::newRow("criterion") << u"\"criterion\": \"th|eft\""_s << u"Theft protection\nLock and tracking."_s;
    QTest::newRow("choice") << u"\"basis\": \"own_|assessment\""_s << u"our own assessment"_s;
    QTest::newRow("day") << u"\"valid_from\": \"2026-0|3-19\""_s << u"19 Mar 2026"_s;
    QTest::newRow("text") << u"\"text\": { \"de\": \"Be|i\" }"_s << QString();
    QTest::newRow("unknown key") << u"\"un|heard\": 1"_s << QString();
}

void TestSourceAssistant::explainsKeysAndValues()
{
    QFETCH(QString, claim);
    const auto [text, position] = atBar(profileWith(claim));
    QTEST(sourceHover(JsonOutline(text), position, m_context), "text");
}

void TestSourceAssistant::mendsFrequentFaults_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("replacement");
    const auto row = [](const char *name, const char *pointer, Issue::Code code, const QStringList &arguments,
                        const QString &replacement) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << int(code) << arguments << replacement;
    };
    row("near key", "/claims/0/levelx", Issue::Code::UnknownKey, {u"levelx"_s, u"level"_s}, u"level"_s);
    row("near source", "/claims/0/sources/0", Issue::Code::UnknownSource, {u"listx"_s, u"list"_s}, u"list"_s);
    row("near id", "/claims/0/criterion", Issue::Code::UnknownId, {u"thef"_s, u"criterion"_s, u"theft"_s}, u"theft"_s);
    row("near choice", "/claims/0/basis", Issue::Code::UnknownValue, {u"pressx"_s, u"contract, press"_s}, u"press"_s);
    row("no near choice", "/claims/0/basis", Issue::Code::UnknownValue, {u"hearsay"_s, u"contract, press"_s}, {});
    row("unknown false", "/claims/0/unknown", Issue::Code::UnknownValue, {u"false"_s, u"true"_s}, u"true"_s);
    row("German day", "/claims/0/valid_from", Issue::Code::InvalidDate, {u"19.3.2026"_s}, u"2026-03-19"_s);
    row("day in words", "/claims/0/valid_from", Issue::Code::InvalidDate, {u"19 March 2026"_s}, u"2026-03-19"_s);
    row("figure left out", "/claims/0/valid_from", Issue::Code::InvalidDate, {u"2026-3-9"_s}, u"2026-03-09"_s);
    row("day or month first", "/claims/0/valid_from", Issue::Code::InvalidDate, {u"03/04/2026"_s}, {});
    row("a month is no day", "/claims/0/valid_from", Issue::Code::InvalidDate, {u"March 2026"_s}, {});
    row("month of a source", "/sources/list/date", Issue::Code::InvalidDate, {u"March 2026"_s}, u"2026-03"_s);
    row("day that is none", "/claims/0/valid_from", Issue::Code::InvalidDate, {u"2026-02-30"_s}, {});
}

void TestSourceAssistant::mendsFrequentFaults()
{
    QFETCH(QString, pointer);
    QFETCH(int, code);
    QFETCH(QStringList, arguments);
    const SourceMessage message =
        SourceMessages::of({.code = Issue::Code(code), .place = {.pointer = pointer}, .arguments = arguments});
    QTEST(message.replacement, "replacement");
    QCOMPARE(message.hasFix(), !message.replacement.isEmpty());
}

void TestSourceAssistant::addsWhatIsMissing()
{
    show(profileWith(
        u"      \"criterion\": \"brakes\",\n      \"level\": \"disc\",\n      \"text\": { \"de\": \"x\" }|"_s));
    const auto missing = [this](const QString &pointer, Issue::Code code, const QStringList &arguments, int line) {
        SourceMessage message =
            SourceMessages::of({.code = code, .place = {.line = line, .pointer = pointer}, .arguments = arguments});
        m_window->setMessages({message});
        m_window->goTo(line, 1);
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::AltModifier);
    };
    missing(u"/claims/0"_s, Issue::Code::MissingKey, {u"basis"_s}, 8);
    QVERIFY2(m_window->toPlainText().contains("\"level\": \"disc\",\n      \"basis\": \"\",\n      \"text\""_L1),
             qPrintable(m_window->toPlainText()));
    QVERIFY(listed().contains(u"audit"_s)); // to be chosen at once
    QTest::keyClicks(m_window.get(), u"aud"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_window->toPlainText().contains("\"basis\": \"audit\",\n"_L1));
    missing(u"/claims/0/text"_s, Issue::Code::MissingLanguage, {u"text"_s, u"en"_s}, 12);
    QTest::keyClicks(m_window.get(), u"y"_s);
    QVERIFY2(m_window->toPlainText().contains("{ \"de\": \"x\", \"en\": \"y\" }"_L1),
             qPrintable(m_window->toPlainText()));
    missing(u"/deployments/0"_s, Issue::Code::MissingKey, {u"layers"_s}, 6);
    const JsonOutline outline(m_window->toPlainText());
    const auto layers = outline.value(outline.find(u"/deployments/0/layers"));
    QVERIFY(layers && layers->find(u"region_text")->find(u"en") != nullptr);
    QVERIFY(outline.isWhole());
}

QTEST_MAIN(TestSourceAssistant)
#include "tst_sourceassistant.moc"
