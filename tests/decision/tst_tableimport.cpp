// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/tableimport.h"

#include "core/jsonwriter.h"
#include "core/libraryloader.h"
#include "decision/tablecases.h"
#include "decision/tableoptions.h"
#include "decision/tablewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

using State = ImportedAnswer::State;
using Problem = ImportProblem::Kind;

/// Tables of answers are understood in the shapes and words that people use, and what is not sure stays open.
class TestTableImport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesCriteria_data();
    void namesCriteria();
    void understandsLevels_data();
    void understandsLevels();
    void eachLabelIsUnderstood();
    void readsNumbers_data();
    void readsNumbers();
    void readsCellsByTheirKind();
    void guessesOneCriterionToARow();
    void guessesOneProviderToARow();
    void guessesOneProviderToAColumn();
    void guessesTheSheetThatIsShown();
    void remembersByHeadings();
    void decisionsAreKept();
    void namesRowAndColumn();
    void readsDays_data();
    void readsDays();
    void theFirstAnswerCounts();
    void whatDoesNotApplyIsLeftOut();
    void makesIds_data();
    void makesIds();

private:
    Library m_library;
    const ImportRequest m_request {.option = u"Muster KI"_s, .today = QDate(2026, 11, 30)};
};

namespace {

QList<ColumnRole> rolesOf(const TableMapping &mapping)
{
    QList<ColumnRole> roles;
    for (const MappedColumn &column : mapping.columns)
        roles.append(column.role);
    return roles;
}

} // namespace

void TestTableImport::initTestCase()
{
    LoadedLibrary loaded = loadLibrary({QStringLiteral(LOTSE_SOURCE_DIR "/resources/library")});
    QVERIFY(loaded.usable);
    m_library = loaded.library;
}

void TestTableImport::namesCriteria_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("id") << u"data_retention"_s << u"data_retention"_s;
    QTest::newRow("German") << u"Datenspeicherung"_s << u"data_retention"_s;
    QTest::newRow("English") << u"Data retention"_s << u"data_retention"_s;
    QTest::newRow("capitals and signs") << u"DATA  RETENTION:"_s << u"data_retention"_s;
    QTest::newRow("both") << u"Datenspeicherung / Data retention"_s << u"data_retention"_s;
    QTest::newRow("with a number and unit")
        << u"3.2 Preis Spitzenmodell (EUR je 1 Mio. Token)"_s << u"price_flagship"_s;
    QTest::newRow("id of a question sheet") << u"stackit.eu01/training_use"_s << u"training_use"_s;
    QTest::newRow("longer name") << u"KI-Verordnung: Unterlagen"_s << u"ai_act_readiness"_s;
    QTest::newRow("two at once") << u"Datenspeicherung und Datenzugriff"_s << QString();
    QTest::newRow("none") << u"Anzahl der Mitarbeitenden"_s << QString();
    QTest::newRow("nothing") << u" – "_s << QString();
    QTest::newRow("a page") << u"Datenspeicherung "_s.repeated(100) << QString();
}

void TestTableImport::namesCriteria()
{
    QFETCH(const QString, text);
    QFETCH(const QString, id);
    const CriterionWords words(m_library);
    QCOMPARE(words.criterionNamed(text).id, id);
    QCOMPARE(words.idOf(text), id);
    for (const Criterion &criterion : std::as_const(m_library.criteria)) {
        for (const QString &question : {criterion.questionToProvider.german, criterion.questionToProvider.english})
            QCOMPARE(words.idOf(question), question.isEmpty() ? QString() : criterion.id);
    }
}

void TestTableImport::understandsLevels_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("candidate");
    const auto row = [](const char *name, const char *criterion, const QString &answer, const char *id,
                        const char *candidate = "") {
        QTest::newRow(name) << QString::fromLatin1(criterion) << answer << QString::fromLatin1(id)
                            << QString::fromLatin1(candidate);
    };
    row("label", "data_retention", u"keine Speicherung der Inhalte als Standard"_s, "zero_default");
    row("short label", "data_retention", u"nothing stored"_s, "zero_default");
    row("label with few words around", "data_retention", u"Keine Speicherung von Inhalten."_s, "zero_default");
    row("numbered", "dpa", u"3: auf Anfrage"_s, "on_request");
    row("figures of a label in the other spelling", "sla", u"Mindestens 99.9 % mit Gutschrift"_s, "ge_99_9");
    row("exception", "data_retention", u"keine Speicherung, außer bei Missbrauch"_s, "", "zero_default");
    row("exception in English", "data_sharing", u"content is not passed on except to Foo"_s, "", "none");
    row("planned", "certifications", u"ISO 27001 (geplant)"_s, "", "iso27001");
    row("a figure", "data_retention", u"keine Speicherung nach 30 Tagen"_s, "", "zero_default");
    row("a number alone", "model_lifecycle", u"6"_s, "");
    row("less than the label", "sla", u"99,9 %"_s, "");
    row("one word inside", "operating_effort", u"eher gering"_s, "", "low");
    row("two levels", "operating_effort", u"mittel bis gering"_s, "");
    row("other words", "support", u"Ticket, teils deutsch"_s, "", "german_ticket");
    row("yes", "training_use", u"ja"_s, "used");
    row("no", "training_use", u"nein"_s, "");
    row("no figures is a level there", "sustainability", u"keine Angaben"_s, "none");
    row("formula", "training_use", u"=ja"_s, "", "used");
    row("a page", "data_retention", u"keine Speicherung "_s.repeated(60), "");
}

void TestTableImport::understandsLevels()
{
    QFETCH(const QString, criterion);
    QFETCH(const QString, answer);
    QFETCH(const QString, id);
    QFETCH(const QString, candidate);
    const NamedId meant = levelMeant(*m_library.criterion(criterion), answer);
    QCOMPARE(meant.id, id);
    if (!candidate.isEmpty())
        QCOMPARE(meant.candidates.value(0), candidate);
    QVERIFY(meant.candidates.size() <= 3);
}

void TestTableImport::eachLabelIsUnderstood()
{
    for (const Criterion &criterion : std::as_const(m_library.criteria)) {
        for (const Level &each : criterion.levels) {
            for (const QString &name : {each.id, each.label.german, each.label.english, each.shortLabel.german,
                                        each.shortLabel.english, QString(u"„"_s + each.label.german + u"“"_s)}) {
                const QString id = levelMeant(criterion, name).id;
                QVERIFY2(id == each.id, qPrintable(criterion.id + u' ' + name + u' ' + id));
            }
        }
    }
}

void TestTableImport::readsNumbers_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<ClaimValue>("value");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const QString &answer, const ClaimValue &value, int problem = -1) {
        QTest::newRow(name) << answer << value << problem;
    };
    row("plain", u"12"_s, number(12, 12, 12));
    row("German", u"1,50"_s, number(1.5, 1.5, 1.5));
    row("English", u"1.50"_s, number(1.5, 1.5, 1.5));
    row("unit", u"1,50 EUR je 1 Mio. Token"_s, number(1.5, 1.5, 1.5));
    row("sign", u"€ 1.50"_s, number(1.5, 1.5, 1.5));
    row("range", u"2 bis 4 €"_s, number(2, 3, 4));
    row("range in English", u"2 to 4"_s, number(2, 3, 4));
    row("two ways", u"1.350"_s, {}, int(Problem::AmbiguousNumber));
    row("dollars", u"3 USD"_s, {}, int(Problem::OtherUnit));
    row("words", u"auf Anfrage"_s, {}, int(Problem::NotANumber));
    row("formula", u"=6*7"_s, {}, int(Problem::NotANumber));
    row("day", u"01. Mrz"_s, {}, int(Problem::LooksLikeDate));
    row("unknown", u"n/a"_s, {});
}

void TestTableImport::readsNumbers()
{
    QFETCH(const QString, answer);
    QFETCH(const ClaimValue, value);
    QFETCH(const int, problem);
    const TableSheet sheet = sheetOf({{u"Frage"_s, u"Antwort"_s}, {u"Preis Spitzenmodell"_s, answer}});
    const ImportedTable table = importTable(sheet, guessedMapping(sheet, m_library, 1), m_library, m_request);
    QCOMPARE(table.answers.size(), 1);
    const ImportedAnswer &read = table.answers.first();
    QCOMPARE(read.value, value);
    QCOMPARE(read.state, problem >= 0 ? State::ChoiceNeeded : value.isKnown() ? State::Fits : State::NotDocumented);
    QCOMPARE(table.problems.size(), problem >= 0 ? 1 : 0);
    if (problem >= 0)
        QCOMPARE(int(table.problems.first().kind), problem);
    if (problem == int(Problem::AmbiguousNumber)) {
        QCOMPARE(read.numbers.size(), 2);
        QCOMPARE(table.problems.first().readings, read.numbers);
    }
}

void TestTableImport::readsCellsByTheirKind()
{
    TableSheet sheet = sheetOf({{u"Frage"_s, u"Antwort"_s},
                                {u"Preis Spitzenmodell"_s},
                                {u"Preis kleines Modell"_s},
                                {u"Feste Kosten im Monat"_s},
                                {u"Hilfe auf Deutsch"_s},
                                {u"Modellvielfalt"_s},
                                {u"Datenspeicherung"_s}});
    const auto put = [&sheet](int row, const TableCell &cell) { sheet.rows[row].append(cell); };
    put(1, {.kind = TableCell::Kind::Number, .text = u"1.35 €"_s, .number = 1.35, .unit = u"€"_s});
    put(2, {.kind = TableCell::Kind::Number, .text = u"1.35 $"_s, .number = 1.35, .unit = u"$"_s});
    put(3, {.kind = TableCell::Kind::Date, .text = u"2026-03-01"_s, .date = QDate(2026, 3, 1)});
    put(4, {.kind = TableCell::Kind::Error, .text = u"#REF!"_s});
    put(5, {.note = TableCell::Note::NoStoredValue});
    put(6, {.kind = TableCell::Kind::Number, .text = u"5"_s, .number = 5});
    const ImportedTable table = importTable(sheet, guessedMapping(sheet, m_library), m_library, m_request);
    QCOMPARE(table.answers.size(), 6);
    QCOMPARE(table.answers.first().value, number(1.35, 1.35, 1.35));
    QCOMPARE(table.count(State::ChoiceNeeded), 5);
    QList<Problem> kinds;
    for (const ImportProblem &problem : table.problems)
        kinds.append(problem.kind);
    QCOMPARE(kinds,
             (QList<Problem> {Problem::OtherUnit, Problem::LooksLikeDate, Problem::FaultyCell, Problem::NoStoredValue,
                              Problem::UnknownLevel}));
}

void TestTableImport::guessesOneCriterionToARow()
{
    const TableSheet sheet = sheetOf(
        {{u"Antworten von STACKIT"_s},
         {},
         {u"Nr."_s, u"Frage"_s, u"Antwort des Anbieters"_s, u"Nachweis"_s, u"Datum"_s, u"Kommentar intern"_s},
         {u"1"_s, u"Datenspeicherung"_s, u"keine Speicherung"_s, u"Ziffer 3"_s, u"15.11.2026"_s, u"nachfragen"_s},
         {u"2"_s, u"Verfügbarkeitszusage"_s, u"99,9 %, Gutschrift"_s}});
    const TableMapping mapping = guessedMapping(sheet, m_library);
    QCOMPARE(mapping.headingRow, 3);
    QVERIFY(mapping.hasCriterionRows());
    QCOMPARE(rolesOf(mapping),
             (QList<ColumnRole> {ColumnRole::Ignored, ColumnRole::Criterion, ColumnRole::Answer, ColumnRole::Source,
                                 ColumnRole::Date, ColumnRole::Ignored}));
    const ImportedTable table =
        importTable(sheet, mapping, m_library, {.option = u"stackit.eu01"_s, .today = m_request.today});
    QVERIFY(table.problems.isEmpty());
    QCOMPARE(table.targets.size(), 1);
    QCOMPARE(table.targets.first().provider, u"stackit"_s);
    QCOMPARE(table.targets.first().deployment, u"stackit.eu01"_s);
    QVERIFY(!table.targets.first().isNew);
    QCOMPARE(table.answers.size(), 2);
    QCOMPARE(table.answers.at(0).value, level(u"zero_default"_s));
    QCOMPARE(table.answers.at(0).evidence, u"Ziffer 3"_s);
    QCOMPARE(table.answers.at(0).date, QDate(2026, 11, 15));
    QCOMPARE(table.answers.at(1).value, level(u"ge_99_9"_s));
    QVERIFY(!table.answers.at(1).date.isValid());
}

void TestTableImport::guessesOneProviderToARow()
{
    const TableSheet sheet = sheetOf(
        {{u"Provider"_s, u"Region"_s, u"Data retention"_s, u"Training use"_s, u"Price flagship model"_s, u"Source"_s},
         {u"STACKIT"_s, u"Region eu01"_s, u"nothing stored"_s, u"no, assured"_s, u"2.50"_s,
          u"https://example.com/a?b=1."_s},
         {u"Neue KI GmbH"_s, u"Nord"_s, u"over 30 days"_s, QString(), u"3–4"_s},
         {u"Neue KI GmbH"_s, u"Süd"_s, u"30 days, I think"_s},
         {u"Neue KI GmbH"_s, QString(), QString(), u"yes"_s},
         {u"STACKIT"_s, u"Mond"_s, u"nothing stored"_s}});
    const TableMapping mapping = guessedMapping(sheet, m_library);
    QCOMPARE(mapping.headingRow, 1);
    QVERIFY(!mapping.hasCriterionRows());
    QCOMPARE(rolesOf(mapping),
             (QList<ColumnRole> {ColumnRole::Provider, ColumnRole::Deployment, ColumnRole::Claim, ColumnRole::Claim,
                                 ColumnRole::Claim, ColumnRole::Source}));
    const ImportedTable table = importTable(sheet, mapping, m_library, {.option = {}, .today = m_request.today});
    QStringList targets;
    for (const ImportTarget &target : table.targets)
        targets.append(target.provider + u' ' + target.deployment);
    QCOMPARE(targets,
             (QStringList {u"stackit stackit.eu01"_s, u"neue_ki_gmbh neue_ki_gmbh.nord"_s,
                           u"neue_ki_gmbh neue_ki_gmbh.sued"_s, u"neue_ki_gmbh "_s}));
    QCOMPARE(table.count(State::Fits), 6);
    QCOMPARE(table.answers.first().url, u"https://example.com/a?b=1"_s);
    QCOMPARE(table.problems.size(), 2);
    QCOMPARE(table.problems.at(0).kind, Problem::UnknownLevel);
    QCOMPARE(table.problems.at(0).place, (TablePlace {.sheet = u"Fragebogen"_s, .row = 4, .column = 3}));
    QCOMPARE(table.problems.at(1).kind, Problem::UnknownDeployment);
    QCOMPARE(table.problems.at(1).place, (TablePlace {.sheet = u"Fragebogen"_s, .row = 6, .column = 2}));
}

void TestTableImport::guessesOneProviderToAColumn()
{
    const TableSheet sheet = sheetOf({{u"Kriterium"_s, u"STACKIT, Region eu01"_s, u"Neue KI"_s, u"Anmerkung"_s},
                                      {u"Datenspeicherung"_s, u"keine Speicherung"_s, u"über 30 Tage"_s, u"laut AVV"_s},
                                      {u"Abschnitt Vertrag"_s},
                                      {u"AV-Vertrag"_s, u"auf Anfrage"_s, u"keiner"_s}});
    const TableMapping mapping = guessedMapping(sheet, m_library);
    QCOMPARE(rolesOf(mapping),
             (QList<ColumnRole> {ColumnRole::Criterion, ColumnRole::Answer, ColumnRole::Answer, ColumnRole::Text}));
    const ImportedTable table = importTable(sheet, mapping, m_library, {.option = {}, .today = m_request.today});
    QVERIFY(table.problems.isEmpty());
    QCOMPARE(table.targets.size(), 2);
    QCOMPARE(table.targets.at(0).deployment, u"stackit.eu01"_s);
    QCOMPARE(table.targets.at(1).provider, u"neue_ki"_s);
    QVERIFY(table.targets.at(1).isNew);
    QCOMPARE(table.count(State::Fits), 4);
    QCOMPARE(table.answers.at(1).text, u"laut AVV"_s);
}

void TestTableImport::guessesTheSheetThatIsShown()
{
    TableSheet hidden = sheetOf({{u"Datenspeicherung"_s, u"Datenzugriff"_s, u"AV-Vertrag"_s}});
    hidden.isHidden = true;
    const TableSheet cover = sheetOf({{u"Sehr geehrte Damen und Herren"_s}});
    const TableSheet answers = sheetOf({{u"Frage"_s, u"Antwort"_s}, {u"Datenspeicherung"_s}, {u"AV-Vertrag"_s}});
    QCOMPARE(guessedSheet({.sheets = {hidden, cover, answers}}, m_library), 2);
    QCOMPARE(guessedSheet({.sheets = {hidden, cover}}, m_library), 1);
    QCOMPARE(guessedSheet({.sheets = {cover}}, m_library), 0);
}

void TestTableImport::remembersByHeadings()
{
    const QStringList headings {u"Punkt"_s, u"Feld"_s, u"Inhalt"_s};
    const TableSheet sheet = sheetOf({headings, {u"1"_s, u"Speicherdauer"_s, u"nix"_s}});
    TableMapping mapping = guessedMapping(sheet, m_library, 1);
    mapping.columns[1].role = ColumnRole::Criterion;
    mapping.columns[2].role = ColumnRole::Answer;
    mapping.criteria.insert(comparableWords(u"Speicherdauer"_s), u"data_retention"_s);
    mapping.options.insert(comparableWords(u"Stack it"_s), u"stackit.eu01"_s);
    mapping.meanings.insert(meaningKey(u"data_retention"_s, u"nix"_s), level(u"zero_default"_s));
    mapping.meanings.insert(meaningKey(u"price_small"_s, u"wenig"_s), number(0.1, 0.2, 0.3));
    mapping.meanings.insert(meaningKey(u"support"_s, u"mal so"_s), {});

    const auto written = parseJson(writeJson(mappingJson(mapping)), {});
    QVERIFY(written.has_value());
    const auto read = mappingFromJson(*written);
    QVERIFY(read.has_value());
    QCOMPARE(*read, mapping);
    QVERIFY(!mappingFromJson(JsonValue::object()).has_value());
    JsonValue other = *written;
    other.set(u"columns"_s, JsonValue::array());
    QVERIFY(!mappingFromJson(other).has_value());

    const TableSheet later =
        sheetOf({{u"Neue Runde"_s}, {u"punkt"_s, u"Feld:"_s, u"Inhalt"_s}, {u"1"_s, u"speicherdauer"_s, u"Nix."_s}});
    const auto found = rememberedMapping({*read}, later);
    QVERIFY(found.has_value());
    QCOMPARE(found->headingRow, 2);
    const ImportedTable table =
        importTable(later, *found, m_library, {.option = u"Stack-it"_s, .today = m_request.today});
    QCOMPARE(table.answers.size(), 1);
    QCOMPARE(table.answers.first().value, level(u"zero_default"_s));
    QCOMPARE(table.targets.first().deployment, u"stackit.eu01"_s);
    QVERIFY(!rememberedMapping({*read}, sheetOf({{u"Punkt"_s, u"Feld"_s}})).has_value());
    QVERIFY(!rememberedMapping({*read}, sheetOf({{u"Punkt"_s, u"Feld"_s, u"Inhalt"_s, u"Mehr"_s}})).has_value());
}

void TestTableImport::decisionsAreKept()
{
    const TableSheet sheet = sheetOf({{u"Frage"_s, u"Antwort"_s},
                                      {u"Hilfe auf Deutsch"_s, u"Ticket, teils deutsch"_s},
                                      {u"Nachhaltigkeit"_s, u"siehe Bericht"_s},
                                      {u"Parkplätze"_s, u"12"_s}});
    TableMapping mapping = guessedMapping(sheet, m_library);
    const ImportedTable before = importTable(sheet, mapping, m_library, m_request);
    QCOMPARE(before.count(State::ChoiceNeeded), 3);
    mapping.meanings.insert(meaningKey(u"support"_s, u"Ticket, teils deutsch"_s), level(u"german_ticket"_s));
    mapping.meanings.insert(meaningKey(u"sustainability"_s, u"siehe Bericht"_s), {});
    mapping.criteria.insert(comparableWords(u"Parkplätze"_s), {});
    const ImportedTable after = importTable(sheet, mapping, m_library, m_request);
    QCOMPARE(after.answers.size(), 2);
    QCOMPARE(after.answers.at(0).value, level(u"german_ticket"_s));
    QCOMPARE(after.answers.at(1).state, State::NotDocumented);
    QVERIFY(after.problems.isEmpty());
    // What no level is, no decision makes one.
    mapping.meanings.insert(meaningKey(u"support"_s, u"Ticket, teils deutsch"_s), level(u"no_such_level"_s));
    QCOMPARE(importTable(sheet, mapping, m_library, m_request).count(State::ChoiceNeeded), 1);
}

void TestTableImport::namesRowAndColumn()
{
    const TableSheet sheet = sheetOf({{},
                                      {QString(), u"Frage"_s, u"Antwort"_s, u"Datum"_s},
                                      {QString(), u"Parkplätze"_s, u"12"_s},
                                      {QString(), u"AV-Vertrag"_s, u"mündlich"_s, u"bald"_s}});
    const ImportedTable table = importTable(sheet, guessedMapping(sheet, m_library), m_library, m_request);
    QStringList found;
    for (const ImportProblem &problem : table.problems)
        found.append(QString::number(int(problem.kind)) + u' ' + columnName(problem.place.column)
                     + QString::number(problem.place.row) + u' ' + problem.given);
    QCOMPARE(found,
             (QStringList {QString::number(int(Problem::UnknownCriterion)) + u" B3 Parkplätze"_s,
                           QString::number(int(Problem::UnknownDate)) + u" D4 bald"_s,
                           QString::number(int(Problem::UnknownLevel)) + u" C4 mündlich"_s}));
    QCOMPARE(columnName(1), u"A"_s);
    QCOMPARE(columnName(26), u"Z"_s);
    QCOMPARE(columnName(27), u"AA"_s);
    QCOMPARE(columnName(702), u"ZZ"_s);
    QCOMPARE(columnName(703), u"AAA"_s);
    const ImportedTable none = importTable(sheet, {.headingRow = 1}, m_library, m_request);
    QCOMPARE(none.problems.size(), 1);
    QCOMPARE(none.problems.first().kind, Problem::NothingMapped);
}

void TestTableImport::readsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("problem");
    QTest::newRow("German") << u"15.11.2026"_s << QDate(2026, 11, 15) << -1;
    QTest::newRow("ISO") << u"2026-11-15"_s << QDate(2026, 11, 15) << -1;
    QTest::newRow("counted") << u"46341"_s << QDate(2026, 11, 15) << -1;
    QTest::newRow("none") << QString() << QDate() << -1;
    QTest::newRow("words") << u"neulich"_s << QDate() << int(Problem::UnknownDate);
    QTest::newRow("two ways") << u"03/04/2026"_s << QDate() << int(Problem::AmbiguousDate);
    QTest::newRow("tomorrow") << u"01.12.2026"_s << QDate() << int(Problem::FutureDate);
}

void TestTableImport::readsDays()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, day);
    QFETCH(const int, problem);
    const TableSheet sheet =
        sheetOf({{u"Frage"_s, u"Antwort"_s, u"Stand"_s}, {u"AV-Vertrag"_s, u"auf Anfrage"_s, text}});
    const ImportedTable table = importTable(sheet, guessedMapping(sheet, m_library), m_library, m_request);
    QCOMPARE(table.answers.size(), 1);
    QCOMPARE(table.answers.first().date, day);
    QCOMPARE(table.answers.first().state, State::Fits);
    QCOMPARE(table.problems.isEmpty() ? -1 : int(table.problems.first().kind), problem);
}

void TestTableImport::theFirstAnswerCounts()
{
    const TableSheet sheet = sheetOf({{u"Frage"_s, u"Antwort"_s},
                                      {u"AV-Vertrag"_s, u"n/a"_s},
                                      {u"AV-Vertrag"_s, u"auf Anfrage"_s},
                                      {u"AV-Vertrag"_s, u"on request"_s},
                                      {u"AV-Vertrag"_s, u"keiner"_s}});
    const ImportedTable table = importTable(sheet, guessedMapping(sheet, m_library), m_library, m_request);
    QCOMPARE(table.answers.size(), 1);
    QCOMPARE(table.answers.first().value, level(u"on_request"_s));
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems.first().kind, Problem::AnsweredTwice);
    QCOMPARE(table.problems.first().place.row, 5);
}

void TestTableImport::whatDoesNotApplyIsLeftOut()
{
    const TableSheet sheet =
        sheetOf({{u"Frage"_s, u"Antwort"_s}, {u"Preis je Zugang"_s, u"20"_s}, {u"AV-Vertrag"_s, u"keiner"_s}});
    const ImportedTable table = importTable(sheet, guessedMapping(sheet, m_library), m_library,
                                            {.option = u"stackit.eu01"_s, .today = m_request.today});
    QCOMPARE(table.answers.size(), 1);
    QCOMPARE(table.answers.first().criterion, u"dpa"_s);
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems.first().kind, Problem::DoesNotApply);
}

void TestTableImport::makesIds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << u"Muster KI GmbH & Co. KG"_s << u"muster_ki_gmbh_co_kg"_s;
    QTest::newRow("umlauts") << u"Größe Ökö"_s << u"groesse_oekoe"_s;
    QTest::newRow("accents") << u"Élan Señor"_s << u"elan_senor"_s;
    QTest::newRow("taken") << u"STACKIT"_s << u"stackit_2"_s;
    QTest::newRow("other script") << u"阿里巴巴"_s << u"provider"_s;
    QTest::newRow("way out") << u"../../etc/passwd"_s << u"etc_passwd"_s;
    QTest::newRow("long") << u"a"_s.repeated(200) << u"a"_s.repeated(40);
}

void TestTableImport::makesIds()
{
    QFETCH(const QString, name);
    QFETCH(const QString, id);
    QCOMPARE(idFor(name, {u"stackit"_s}), id);
}

QTEST_GUILESS_MAIN(TestTableImport)
#include "tst_tableimport.moc"
