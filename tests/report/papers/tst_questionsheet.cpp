// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "report/papers/questionsheet.h"

#include "core/csv.h"
#include "decision/certainty/analysis.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr auto answerColumn = qsizetype(SheetColumn::Answer);
const QDate today(2026, 12, 1); // after all evidence of the library

/// Without the hints on numbers that are taken but lie outside the scale.
QList<SheetProblem> refusals(QList<SheetProblem> problems)
{
    problems.removeIf([](const SheetProblem &problem) {
        return problem.kind == SheetProblem::Kind::OutsideScale || problem.kind == SheetProblem::Kind::DoubtfulNumber;
    });
    return problems;
}

} // namespace

/// The sheet of questions to providers goes out, is filled in, and comes back as own claims.
class TestQuestionSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asksEachOpenClaim_data();
    void asksEachOpenClaim();
    void comesBackAsOwnClaims_data() { asksEachOpenClaim_data(); }
    void comesBackAsOwnClaims();
    void readsAnswers_data();
    void readsAnswers();
    void saysWhatItCannotRead_data();
    void saysWhatItCannotRead();
    void readsDays_data();
    void readsDays();
    void readsDaysWithARemark_data();
    void readsDaysWithARemark();
    void findsTheColumns_data();
    void findsTheColumns();
    void readsTheSheetsOfOthers_data();
    void readsTheSheetsOfOthers();
    void whatIsAskedCanBeAnswered();
    void replacesOlderOwnClaims();
    void aLaterOwnClaimStays_data();
    void aLaterOwnClaimStays();
    void saysTheDayOnlyOfWhatIsTaken();
    void theNewestAnswerMovesTheDate();
    void emptySheetChangesNothing();

private:
    [[nodiscard]] QByteArray rowWith(const QString &criterion, const QString &answer, const QString &evidence = {},
                                     const QString &date = {}) const;

    Library m_library;
    Engagement m_engagement;
    Evaluation m_evaluation;
    QList<Check> m_checks;
    QString m_option;
    QString m_levels; ///< a criterion on levels
    QString m_numbers; ///< a criterion on numbers
};

void TestQuestionSheet::initTestCase()
{
    m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    m_engagement = readEngagementFile(u":/samples/lake_constance_manufacturer.lotse"_s, m_library)
                       .engagement.value_or(Engagement());
    m_evaluation = evaluate(m_library, m_engagement);
    SamplingSettings settings;
    settings.draws = 5000;
    m_checks = analyse(m_library, m_engagement, m_evaluation, settings).checkNext.checks;
    QVERIFY(m_checks.size() > 5);
    m_option = m_engagement.options.first();
    for (const Criterion &criterion : m_library.criteria)
        (criterion.kind == Criterion::Kind::Levels ? m_levels : m_numbers) = criterion.id;
    m_numbers = u"fixed_cost"_s; // in EUR per month
    QVERIFY(!m_levels.isEmpty() && !m_numbers.isEmpty());
}

void TestQuestionSheet::asksEachOpenClaim_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("German") << Language::German;
    QTest::newRow("English") << Language::English;
}

void TestQuestionSheet::asksEachOpenClaim()
{
    QFETCH(Language, language);
    const QByteArray sheet = questionSheet(m_library, m_evaluation, m_checks, Phrases(language));
    const QList<QStringList> rows = readCsv(sheet, sheetAnchor);
    QCOMPARE(rows.size(), m_checks.size() + 2);
    QCOMPARE(rows.at(1).first(), QString(sheetAnchor) + u' ' + languageCode(language));
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        const QStringList &row = rows.at(i + 2);
        QVERIFY(row.first().split(u' ').contains(questionId(m_checks.at(i).option, m_checks.at(i).criterion)));
        QVERIFY(!row.at(qsizetype(SheetColumn::Question)).isEmpty());
        QVERIFY(!row.at(qsizetype(SheetColumn::PossibleAnswers)).isEmpty());
        QVERIFY(row.at(answerColumn).isEmpty());
    }
    // The provider learns neither who asks nor how it stands.
    QVERIFY(!QString::fromUtf8(sheet).contains(m_engagement.clientName));
    const OptionEvaluation *option = m_evaluation.option(m_checks.first().option);
    const QList<Check> some = checksFor(option->provider, m_evaluation, m_checks);
    QVERIFY(!some.isEmpty() && some.size() < m_checks.size());
    for (const Check &check : some)
        QCOMPARE(m_evaluation.option(check.option)->provider, option->provider);
}

void TestQuestionSheet::comesBackAsOwnClaims()
{
    QFETCH(Language, language);
    QList<QStringList> rows = readCsv(questionSheet(m_library, m_evaluation, m_checks, Phrases(language)), sheetAnchor);
    int cells = 0;
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        const Criterion *criterion = m_library.criterion(m_checks.at(i).criterion);
        const bool onLevels = criterion->kind == Criterion::Kind::Levels;
        QStringList &row = rows[i + 2];
        row[answerColumn] = onLevels ? criterion->levels.last().label.in(language) : u"10"_s;
        row[qsizetype(SheetColumn::Evidence)] = u"=contract, section 4"_s;
        row[qsizetype(SheetColumn::Date)] = today.toString(Qt::ISODate);
        cells += int(m_checks.at(i).options.size());
    }
    const AnsweredSheet read = readAnswers(writeCsv(rows), m_library, m_engagement, today);
    QCOMPARE(refusals(read.problems), QList<SheetProblem>());
    QCOMPARE(read.unanswered, 0);
    QCOMPARE(read.claims.size(), cells);

    Engagement engagement = m_engagement;
    takeAnswers(engagement, read.claims);
    const Evaluation after = evaluate(m_library, engagement);
    for (const OwnClaim &claim : read.claims) {
        QCOMPARE(claim.reason, u"=contract, section 4"_s); // text, not a formula
        QCOMPARE(claim.date, today);
        const OptionEvaluation *option = after.option(claim.deployment);
        const auto cell = std::ranges::find(option->cells, claim.criterion, &CellEvaluation::criterion);
        QVERIFY(cell->ownClaim);
        QVERIFY(!cell->unknown);
        QCOMPARE(cell->value, claim.value);
    }
}

QByteArray TestQuestionSheet::rowWith(const QString &criterion, const QString &answer, const QString &evidence,
                                      const QString &date) const
{
    return writeCsv({{u"lotse-id de"_s}, {questionId(m_option, criterion), {}, {}, {}, answer, evidence, date}});
}

void TestQuestionSheet::readsAnswers_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<ClaimValue>("value");
    const Criterion &criterion = *m_library.criterion(m_levels);
    const ClaimValue second {.kind = ClaimValue::Kind::Level, .level = criterion.levels.at(1).id, .number = {}};
    QTest::newRow("label, German") << m_levels << criterion.levels.at(1).label.german << second;
    QTest::newRow("label, English, capitals") << m_levels << criterion.levels.at(1).label.english.toUpper() << second;
    QTest::newRow("short label") << m_levels << criterion.levels.at(1).shortLabel.german << second;
    QTest::newRow("id") << m_levels << criterion.levels.at(1).id << second;
    QTest::newRow("number of the answer") << m_levels << u"2"_s << second;
    QTest::newRow("copied line") << m_levels << u"2: "_s + criterion.levels.at(1).label.german << second;
    const auto number = [](double low, double high) {
        return ClaimValue {.kind = ClaimValue::Kind::Number,
                           .level = {},
                           .number = {.low = low, .likely = (low + high) / 2, .high = high}};
    };
    const auto row = [&](const QString &answer, double low, double high) {
        QTest::newRow(qPrintable(answer)) << m_numbers << answer << number(low, high);
    };
    row(u"12"_s, 12, 12);
    row(u"1.234,5"_s, 1234.5, 1234.5);
    row(u"1,234.56"_s, 1234.56, 1234.56);
    row(u"1'234.50"_s, 1234.5, 1234.5);
    row(u"1’234,50"_s, 1234.5, 1234.5);
    row(u"1 234,50"_s, 1234.5, 1234.5);
    row(u"1\u202f234,50"_s, 1234.5, 1234.5);
    row(u"1\u00a0234"_s, 1234, 1234);
    row(u"1.234.567"_s, 1234567, 1234567);
    row(u"0.500"_s, 0.5, 0.5);
    row(u"0,500"_s, 0.5, 0.5);
    row(u"1.35"_s, 1.35, 1.35);
    row(u"1,35"_s, 1.35, 1.35);
    row(u"1234.567"_s, 1234.567, 1234.567);
    row(u"1,3500"_s, 1.35, 1.35);
    row(u"1e3"_s, 1000, 1000);
    row(u"1,5E+03"_s, 1500, 1500);
    row(u"-5"_s, -5, -5);
    row(u"−1"_s, -1, -1);
    row(u"０,５"_s, 0.5, 0.5);
    row(u"„12“"_s, 12, 12);
    row(u"12,5 EUR"_s, 12.5, 12.5);
    row(u"€ 12.50"_s, 12.5, 12.5);
    row(u"12,5?€"_s, 12.5, 12.5);
    row(u"1?350,50"_s, 1350.5, 1350.5);
    row(u"1?234?567 EUR"_s, 1234567, 1234567);
    row(u"1?200–1?500"_s, 1200, 1500);
    row(u"12,5 Euro im Monat"_s, 12.5, 12.5);
    row(u"12.5 €/month"_s, 12.5, 12.5);
    row(u"10 bis 20 EUR"_s, 10, 20);
    row(u"10 EUR to 20 EUR"_s, 10, 20);
    row(u"10–20"_s, 10, 20);
    row(u"1-3"_s, 1, 3);
    row(u"1.200–1.500,50"_s, 1200, 1500.5);
    // A reading with its ends the wrong way round is none.
    row(u"2–1.500"_s, 2, 1500);
    const QString price = u"price_flagship"_s;
    QTest::newRow("unit with a number in it") << price << u"2,5 €/1 Mio."_s << number(2.5, 2.5);
    QTest::newRow("unit as it is printed") << price << u"2.5 EUR per 1m tokens, 3:1 blend"_s << number(2.5, 2.5);
    const auto level = [](const char *id) {
        return ClaimValue {.kind = ClaimValue::Kind::Level, .level = QString::fromLatin1(id), .number = {}};
    };
    QTest::newRow("narrow space as ?") << u"sla"_s << u"mindestens 99,5?%"_s << level("ge_99_5");
    QTest::newRow("no space") << u"sla"_s << u"mindestens 99,5%"_s << level("ge_99_5");
    QTest::newRow("quotation marks") << u"data_retention"_s << u"„keine Speicherung der Inhalte als Standard“"_s
                                     << level("zero_default");
    QTest::newRow("number in a format") << u"data_retention"_s << u"2,00"_s << level("up_to_30_days");
}

void TestQuestionSheet::readsAnswers()
{
    QFETCH(QString, criterion);
    QFETCH(QString, answer);
    QFETCH(ClaimValue, value);
    const AnsweredSheet read =
        readAnswers(rowWith(criterion, answer), m_library, m_engagement, today, u"answer of the provider"_s);
    QCOMPARE(refusals(read.problems), QList<SheetProblem>());
    const OwnClaim expected {.deployment = m_option,
                             .criterion = criterion,
                             .value = value,
                             .reason = u"answer of the provider"_s,
                             .date = today};
    QCOMPARE(read.claims, QList<OwnClaim> {expected});
}

void TestQuestionSheet::saysWhatItCannotRead_data()
{
    using Kind = SheetProblem::Kind;
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<SheetProblem>("problem");
    QTest::addColumn<int>("claims");
    const QString id = questionId(m_option, m_levels);
    QTest::newRow("empty") << QByteArray() << SheetProblem {Kind::NotASheet, 0, {}, {}} << 0;
    QTest::newRow("something else") << QByteArray("\x00\xff{\"a\": 1}", 9) << SheetProblem {Kind::NotASheet, 0, {}, {}}
                                    << 0;
    QTest::newRow("too large") << QByteArray(5'000'000, 'x') << SheetProblem {Kind::TooLarge, 0, {}, {}} << 0;
    QTest::newRow("no such level") << rowWith(m_levels, u"perhaps"_s)
                                   << SheetProblem {Kind::UnknownLevel, 2, id, u"perhaps"_s} << 0;
    QTest::newRow("no such answer") << rowWith(m_levels, u"99"_s) << SheetProblem {Kind::UnknownLevel, 2, id, u"99"_s}
                                    << 0;
    const QString numbersId = questionId(m_option, m_numbers);
    for (const QString &wrong : {u"about ten"_s, u"=1+1"_s, u"20-10"_s, u"1e400"_s}) {
        QTest::newRow(qPrintable(wrong)) << rowWith(m_numbers, wrong)
                                         << SheetProblem {Kind::NotANumber, 2, numbersId, wrong} << 0;
    }
    const auto wrongNumber = [&](const QString &given, Kind kind) {
        QTest::newRow(qPrintable(given)) << rowWith(m_numbers, given) << SheetProblem {kind, 2, numbersId, given} << 0;
    };
    for (const QString &given : {u"ca. 3"_s, u"< 5"_s, u"3 oder 5"_s, u"½"_s, u"12,5 EUR netto, 15 EUR brutto"_s,
                                 u"5?"_s, u"5?20"_s, u"1.23.4"_s, u"10 20"_s, u"5²"_s})
        wrongNumber(given, Kind::NotANumber);
    for (const QString &given : {u"0,10 USD"_s, u"1,5 Mio"_s, u"$ 5"_s, u"99,95 %"_s, u"10 bis 20 Tage"_s,
                                 u"12 EUR im Jahr"_s, u"5 CHF"_s, u"3k"_s})
        wrongNumber(given, Kind::OtherUnit);
    for (const QString &given : {u"01. Mrz"_s, u"3-Jan"_s, u"Mar-26"_s, u"01.03.2026"_s, u"1. Mai"_s, u"01.03."_s})
        wrongNumber(given, Kind::LooksLikeDate);
    const auto ambiguous = [&](const QString &given, Range one, Range other) {
        QTest::newRow(qPrintable(given)) << rowWith(m_numbers, given)
                                         << SheetProblem {Kind::AmbiguousNumber, 2, numbersId, given, {one, other}}
                                         << 0;
    };
    ambiguous(u"1.350"_s, {.low = 1.35, .likely = 1.35, .high = 1.35}, {.low = 1350, .likely = 1350, .high = 1350});
    ambiguous(u"1,234"_s, {.low = 1234, .likely = 1234, .high = 1234}, {.low = 1.234, .likely = 1.234, .high = 1.234});
    ambiguous(u"1.200–1.500 EUR"_s, {.low = 1.2, .likely = 1.35, .high = 1.5},
              {.low = 1200, .likely = 1350, .high = 1500});
    const QString retention = questionId(m_option, u"data_retention"_s);
    for (const QString &given :
         {u"2 years"_s, u"2: keine Speicherung der Inhalte als Standard"_s, u"0"_s, u"01. Mrz"_s})
        QTest::newRow(qPrintable(u"level "_s + given))
            << rowWith(u"data_retention"_s, given) << SheetProblem {Kind::UnknownLevel, 2, retention, given} << 0;
    QTest::newRow("day or month") << rowWith(m_levels, u"1"_s, {}, u"03/04/2026"_s)
                                  << SheetProblem {Kind::AmbiguousDate, 2,  id,
                                                   u"03/04/2026"_s,     {}, {QDate(2026, 4, 3), QDate(2026, 3, 4)}}
                                  << 0;
    QTest::newRow("day to come") << rowWith(m_levels, u"1"_s, {}, u"2062-01-01"_s)
                                 << SheetProblem {Kind::FutureDate, 2, id, u"2062-01-01"_s} << 0;
    QTest::newRow("other option") << writeCsv({{u"lotse-id en"_s}, {u"nobody.eu/x"_s, {}, {}, {}, u"1"_s}})
                                  << SheetProblem {Kind::UnknownQuestion, 2, u"nobody.eu/x"_s, u"1"_s} << 0;
    for (const QString &given : {u"soon"_s, u"31.02.2026"_s, u"2026"_s, u"Nov-26"_s, u"13/2026"_s, u"29999"_s,
                                 u"60001"_s, u"Maintained 2026"_s}) {
        QTest::newRow(qPrintable(u"no such day: "_s + given))
            << rowWith(m_levels, u"1"_s, {}, given) << SheetProblem {Kind::UnknownDate, 2, id, given} << 0;
    }
    for (const QString &given : {u"Dec 2026"_s, u"46500"_s})
        QTest::newRow(qPrintable(u"to come: "_s + given))
            << rowWith(m_levels, u"1"_s, {}, given) << SheetProblem {Kind::FutureDate, 2, id, given} << 0;
    QTest::newRow("no question") << writeCsv({{u"lotse-id en"_s}, {{}, {}, {}, {}, u"1"_s}})
                                 << SheetProblem {Kind::NoQuestion, 2, {}, u"1"_s} << 0;
    const QString unsplit = id + u",,,,1"_s;
    QTest::newRow("other separators than the head's") << writeCsv({{u"lotse-id en"_s, u"About"_s}, {unsplit}})
                                                      << SheetProblem {Kind::UnknownQuestion, 2, unsplit, {}} << 0;
    const auto changedHead = [&](const char *name, const QStringList &head, SheetColumn column) {
        QTest::newRow(name) << writeCsv({head, {id, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s}})
                            << SheetProblem {Kind::HeadChanged, 0, {}, {}, {}, {}, column} << 0;
    };
    changedHead("an unknown heading among moved ones",
                {u"lotse-id en"_s, u"Question"_s, u"Ours"_s, u"Evidence"_s, u"Date"_s}, SheetColumn::Answer);
    changedHead("a column gone",
                {u"lotse-id en"_s, u"About"_s, u"Question"_s, u"Possible answers"_s, u"Answer"_s, u"Date"_s},
                SheetColumn::Evidence);
    changedHead("a column twice",
                {u"lotse-id de"_s, u"Betrifft"_s, u"Frage"_s, u"Antwort"_s, u"Antwort"_s, u"Beleg"_s, u"Datum"_s},
                SheetColumn::Answer);
    QTest::newRow("twice") << writeCsv({{u"lotse-id en"_s}, {id, {}, {}, {}, u"1"_s}, {id, {}, {}, {}, u"2"_s}})
                           << SheetProblem {Kind::AnsweredTwice, 3, id, u"2"_s} << 1;
}

void TestQuestionSheet::saysWhatItCannotRead()
{
    QFETCH(QByteArray, sheet);
    QFETCH(SheetProblem, problem);
    QFETCH(int, claims);
    const AnsweredSheet read = readAnswers(sheet, m_library, m_engagement, today);
    QCOMPARE(read.problems, QList<SheetProblem> {problem});
    QCOMPARE(read.claims.size(), claims);
    for (const Language language : {Language::German, Language::English}) {
        const QString said = sentence(problem, m_library, Phrases(language));
        QVERIFY2(said.endsWith(u'.') || said.endsWith(u'?'), qPrintable(said));
        static const QRegularExpression placeholder(u"%\\d"_s);
        QVERIFY2(!said.contains(placeholder), qPrintable(said));
        QCOMPARE(said.contains(QString::number(problem.row)), problem.row > 0);
    }
}

void TestQuestionSheet::readsDays_data()
{
    QTest::addColumn<QString>("given");
    for (const QString &given : {u"2026-11-20"_s, u"20.11.2026"_s, u"20.11.26"_s, u"20. 11. 2026"_s, u"20/11/2026"_s,
                                 u"11/20/2026"_s, u"11/20/26"_s, u"2026-11-20 00:00:00"_s, u"20. Nov. 26"_s,
                                 u"20-Nov-26"_s, u"20. November 2026"_s, u"November 20, 2026"_s})
        QTest::newRow(qPrintable(given)) << given;
}

void TestQuestionSheet::readsDays()
{
    QFETCH(QString, given);
    const AnsweredSheet read = readAnswers(rowWith(m_levels, u"1"_s, {}, given), m_library, m_engagement, today);
    QCOMPARE(read.problems, QList<SheetProblem>());
    QCOMPARE(read.claims.value(0).date, QDate(2026, 11, 20));
}

void TestQuestionSheet::readsDaysWithARemark_data()
{
    using Kind = SheetProblem::Kind;
    QTest::addColumn<QString>("given");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<SheetProblem::Kind>("kind");
    const QDate year(2025, 11, 20);
    QTest::newRow("number of a spreadsheet") << u"45981"_s << year << Kind::NumberedDay;
    QTest::newRow("with a time") << u"45981,5"_s << year << Kind::NumberedDay;
    QTest::newRow("first number") << u"30000"_s << QDate(1982, 2, 18) << Kind::NumberedDay;
    for (const QString &given :
         {u"Nov 2026"_s, u"Nov. 2026"_s, u"November 2026"_s, u"11/2026"_s, u"11.2026"_s, u"2026-11"_s, u"2026/11"_s})
        QTest::newRow(qPrintable(given)) << given << QDate(2026, 11, 1) << Kind::MonthOnly;
    QTest::newRow("März 2026") << u"März 2026"_s << QDate(2026, 3, 1) << Kind::MonthOnly;
}

void TestQuestionSheet::readsDaysWithARemark()
{
    QFETCH(const QString, given);
    QFETCH(const QDate, day);
    QFETCH(const SheetProblem::Kind, kind);
    const AnsweredSheet read = readAnswers(rowWith(m_levels, u"1"_s, {}, given), m_library, m_engagement, today);
    QCOMPARE(read.claims.size(), 1);
    QCOMPARE(read.claims.first().date, day);
    QCOMPARE(read.problems.size(), 1);
    const SheetProblem &remark = read.problems.first();
    QCOMPARE(remark.kind, kind);
    QVERIFY(remark.isTaken());
    const QString said = sentence(remark, m_library, Phrases(Language::English));
    QVERIFY2(said.contains(given) && said.contains(displayDate(day, Language::English)), qPrintable(said));
}

void TestQuestionSheet::findsTheColumns_data()
{
    QTest::addColumn<QStringList>("head");
    QTest::addColumn<QStringList>("cells");
    const QString id = questionId(m_option, m_levels);
    const QStringList asSent {id, {}, {}, {}, u"2"_s, u"contract"_s, u"2026-11-20"_s};
    QTest::newRow("only the first cell left") << QStringList {u"lotse-id en"_s} << asSent;
    QTest::newRow("renamed") << QStringList {u"lotse-id en"_s, u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s}
                             << asSent;
    QTest::newRow("one renamed") << QStringList {u"lotse-id de"_s,    u"Betrifft"_s,
                                                 u"Frage"_s,          u"Mögliche Antworten"_s,
                                                 u"Unsere Antwort"_s, u"Beleg"_s,
                                                 u"Datum"_s}
                                 << asSent;
    QTest::newRow("swapped") << QStringList {u"lotse-id de"_s, u"Betrifft"_s, u"Frage"_s,   u"Mögliche Antworten"_s,
                                             u"Datum"_s,       u"Beleg"_s,    u"ANTWORT "_s}
                             << QStringList {id, {}, {}, {}, u"2026-11-20"_s, u"contract"_s, u"2"_s};
    QTest::newRow("deleted before it") << QStringList {u"lotse-id en"_s, u"Answer"_s, u"Evidence"_s, u"Date"_s}
                                       << QStringList {id, u"2"_s, u"contract"_s, u"2026-11-20"_s};
    QTest::newRow("more before it") << QStringList {u"lotse-id en"_s, u"About"_s,  u"Question"_s, u"Possible answers"_s,
                                                    u"Who?"_s,        u"Answer"_s, u"Evidence"_s, u"Date"_s}
                                    << QStringList {id, {}, {}, {}, u"1"_s, u"2"_s, u"contract"_s, u"2026-11-20"_s};
}

void TestQuestionSheet::findsTheColumns()
{
    QFETCH(const QStringList, head);
    QFETCH(const QStringList, cells);
    const QList<QList<QStringList>> sheets {{head, cells}, {{u"Dear all"_s}, {}, head, cells}, {cells, head}};
    for (const QList<QStringList> &rows : sheets) {
        const AnsweredSheet read = readAnswers(writeCsv(rows), m_library, m_engagement, today);
        QCOMPARE(read.problems, QList<SheetProblem>());
        QCOMPARE(read.claims.size(), 1);
        const OwnClaim &claim = read.claims.first();
        QCOMPARE(claim.value.level, m_library.criterion(m_levels)->levels.at(1).id);
        QCOMPARE(claim.reason, u"contract"_s);
        QCOMPARE(claim.date, QDate(2026, 11, 20));
    }
}

void TestQuestionSheet::readsTheSheetsOfOthers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("claims");
    QTest::addColumn<int>("problems");
    QTest::addColumn<QString>("reason");
    QTest::newRow("lines of an old Mac") << u"mac-csv/answers.csv"_s << 3 << 0 << u"Vertrag, Anlage 2"_s;
    QTest::newRow("lines of Windows") << u"mac-csv/answers-crlf.csv"_s << 3 << 0 << u"Vertrag, Anlage 2"_s;
    const QString reason = u"Laut „Vertrag“ – Anlage 2, 5 € je Monat"_s;
    QTest::newRow("Windows-1252") << u"windows-1252/answers.csv"_s << 3 << 0 << reason;
    QTest::newRow("UTF-8") << u"windows-1252/answers-utf8.csv"_s << 3 << 0 << reason;
    QTest::newRow("narrow space") << u"windows-1252/answers-narrow-space.csv"_s << 2 << 0
                                  << u"Excel wrote the narrow space as ?"_s;
    // 1.350, 1.234 and 1,234 are ambiguous; ca. 3, < 5, 3 oder 5, ½, "netto … brutto" no numbers; 1,5 Mio, Tage, %,
    // USD other units; 01. Mrz a day.
    QTest::newRow("numbers, German") << u"sheet-numbers/answers.csv"_s << 13 << 13 << u"Preisblatt 0.500"_s;
    QTest::newRow("numbers, English") << u"sheet-numbers/answers-en.csv"_s << 13 << 13 << u"Sheet 0.500"_s;
    for (const char *file : {"one-cell", "sorted", "moved", "two-sheets"})
        QTest::newRow(file) << u"sheet-heads/%1.csv"_s.arg(QLatin1StringView(file)) << 3 << 0 << u"Vertrag Anlage 2"_s;
    // A numbered day and a month are taken with a remark, "neulich" is not.
    QTest::newRow("days") << u"sheet-days/answers.csv"_s << 2 << 3 << u"Vertrag Anlage 2"_s;
}

void TestQuestionSheet::readsTheSheetsOfOthers()
{
    QFETCH(QString, file);
    QFETCH(int, claims);
    QFETCH(int, problems);
    QFETCH(QString, reason);
    QFile sheet(QStringLiteral(LOTSE_TEST_DATA "/faults/") + file);
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    Engagement engagement;
    for (const Profile &profile : m_library.profiles) {
        for (const Deployment &deployment : profile.deployments)
            engagement.options.append(deployment.id);
    }
    const AnsweredSheet read = readAnswers(sheet.readAll(), m_library, engagement, QDate(2026, 11, 29));
    QStringList said;
    for (const SheetProblem &problem : refusals(read.problems))
        said.append(sentence(problem, m_library, Phrases(Language::English)));
    QVERIFY2(said.size() == problems, qPrintable(said.join(u'\n')));
    QCOMPARE(read.claims.size(), claims);
    QCOMPARE(read.claims.first().reason, reason);
    for (const OwnClaim &claim : read.claims) {
        // Independent of the reader: the numbers that a person sees in the sheets.
        static const QHash<QString, double> seen {
            {u"azure_openai.global_standard/price_flagship"_s, 0.5},
            {u"azure_openai.eu_data_zone/price_flagship"_s, 1234.5},
            {u"mistral.eu_endpoint/price_flagship"_s, 1234.5},
            {u"deepseek_api.default/price_flagship"_s, 2.5},
            {u"azure_openai.global_standard/price_small"_s, 1000},
            {u"azure_openai.eu_data_zone/price_small"_s, 1.35},
            {u"mistral.eu_endpoint/price_small"_s, 12.5},
            {u"azure_openai.global_standard/fixed_cost"_s, 1234.56},
            {u"azure_openai.eu_data_zone/fixed_cost"_s, -1},
            {u"mistral.eu_endpoint/fixed_cost"_s, -1},
        };
        const auto value = seen.constFind(claim.deployment + u'/' + claim.criterion);
        if (value != seen.cend())
            QCOMPARE(claim.value.number.low, *value);
        if (claim.criterion == "support"_L1)
            QCOMPARE(claim.value.level, u"german_ticket"_s);
    }
}

/// Whoever writes one of the two offered readings is understood.
void TestQuestionSheet::whatIsAskedCanBeAnswered()
{
    for (const QString &given : {u"1.350"_s, u"1,234"_s, u"12.500"_s, u"1.200–1.500"_s}) {
        const AnsweredSheet asked = readAnswers(rowWith(m_numbers, given), m_library, m_engagement, today);
        QCOMPARE(asked.problems.size(), 1);
        for (const Language language : {Language::German, Language::English}) {
            const QString said = sentence(asked.problems.first(), m_library, Phrases(language));
            static const QRegularExpression readings(
                u"(?:can be|kann) (\\S+) (?:or|oder) ([^\\s,]+(?:,\\d[^\\s,]*)?)"_s);
            const auto match = readings.match(said);
            QVERIFY2(match.hasMatch(), qPrintable(said));
            for (int i = 1; i <= 2; ++i) {
                const AnsweredSheet read =
                    readAnswers(rowWith(m_numbers, match.captured(i)), m_library, m_engagement, today);
                QVERIFY2(refusals(read.problems).isEmpty(), qPrintable(match.captured(i)));
                QCOMPARE(read.claims.first().value.number, asked.problems.first().readings.at(i - 1));
            }
        }
    }
}

void TestQuestionSheet::replacesOlderOwnClaims()
{
    Engagement engagement = m_engagement;
    engagement.ownClaims.clear();
    const auto answer = [&](const QString &text) {
        return readAnswers(rowWith(m_levels, text), m_library, m_engagement, today).claims;
    };
    takeAnswers(engagement, answer(u"1"_s));
    takeAnswers(engagement, answer(u"2"_s));
    QCOMPARE(engagement.ownClaims, answer(u"2"_s));
}

void TestQuestionSheet::aLaterOwnClaimStays_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("stays");
    QTest::newRow("later") << u"2026-11-20"_s << u"2026-01-05"_s << true;
    QTest::newRow("the same day") << u"2026-11-20"_s << u"2026-11-20"_s << false;
    QTest::newRow("earlier") << u"2026-01-05"_s << u"2026-11-20"_s << false;
    QTest::newRow("undated") << QString() << u"2026-01-05"_s << false;
}

void TestQuestionSheet::aLaterOwnClaimStays()
{
    QFETCH(const QString, own);
    QFETCH(const QString, answer);
    QFETCH(const bool, stays);
    Engagement engagement = m_engagement;
    engagement.ownClaims = readAnswers(rowWith(m_levels, u"1"_s), m_library, m_engagement, today).claims;
    engagement.ownClaims.first().date = QDate::fromString(own, Qt::ISODate);
    const QList<OwnClaim> before = engagement.ownClaims;
    const QByteArray sheet = rowWith(m_levels, u"2"_s, u"letter"_s, answer);
    const AnsweredSheet read = readAnswers(sheet, m_library, engagement, today);
    QCOMPARE(read.claims.isEmpty(), stays);
    QCOMPARE(read.problems.size(), stays ? 1 : 0);
    if (stays) {
        QCOMPARE(read.problems.first().kind, SheetProblem::Kind::OlderThanOwn);
        QVERIFY(read.problems.first().row > 1);
        QVERIFY(!read.problems.first().isTaken());
        QVERIFY(sentence(read.problems.first(), m_library, Phrases(Language::English)).contains(u"20 Nov 2026"_s));
    }
    // Whoever has read the sheet before the claim was made does not lose it either.
    takeAnswers(engagement, readAnswers(sheet, m_library, m_engagement, today).claims);
    QCOMPARE(engagement.ownClaims == before, stays);
}

void TestQuestionSheet::saysTheDayOnlyOfWhatIsTaken()
{
    const AnsweredSheet read =
        readAnswers(rowWith(m_levels, u"no such level"_s, {}, u"Nov 2025"_s), m_library, m_engagement, today);
    QCOMPARE(read.problems.size(), 1);
    QCOMPARE(read.problems.first().kind, SheetProblem::Kind::UnknownLevel);
}

void TestQuestionSheet::theNewestAnswerMovesTheDate()
{
    Engagement engagement = m_engagement;
    engagement.date = QDate(2026, 11, 1);
    const auto take = [&](const QString &date) {
        takeAnswers(engagement,
                    readAnswers(rowWith(m_levels, u"1"_s, u"contract"_s, date), m_library, m_engagement, today).claims);
    };
    take(u"2026-10-20"_s);
    QCOMPARE(engagement.date, QDate(2026, 11, 1)); // an older answer counts already
    take(u"2026-11-20"_s);
    QCOMPARE(engagement.date, QDate(2026, 11, 20));
    take(u"2026-11-10"_s);
    QCOMPARE(engagement.date, QDate(2026, 11, 20));
}

void TestQuestionSheet::emptySheetChangesNothing()
{
    const QByteArray sheet = questionSheet(m_library, m_evaluation, m_checks, Phrases(Language::English));
    const AnsweredSheet read = readAnswers(sheet, m_library, m_engagement, today);
    QVERIFY(read.claims.isEmpty());
    QVERIFY(read.problems.isEmpty());
    QCOMPARE(read.unanswered, int(m_checks.size()));
}

QTEST_MAIN(TestQuestionSheet)
#include "tst_questionsheet.moc"
