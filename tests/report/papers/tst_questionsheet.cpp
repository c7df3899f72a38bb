// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/papers/questionsheet.h"

#include "core/csv.h"
#include "decision/certainty/analysis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr auto answerColumn = qsizetype(SheetColumn::Answer);
const QDate today(2026, 11, 22);

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
    void replacesOlderOwnClaims();
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
        row[qsizetype(SheetColumn::Date)] = u"2026-11-20"_s;
        cells += int(m_checks.at(i).options.size());
    }
    const AnsweredSheet read = readAnswers(writeCsv(rows), m_library, m_engagement, today);
    QCOMPARE(read.problems, QList<SheetProblem>());
    QCOMPARE(read.unanswered, 0);
    QCOMPARE(read.claims.size(), cells);

    Engagement engagement = m_engagement;
    takeAnswers(engagement, read.claims);
    const Evaluation after = evaluate(m_library, engagement);
    for (const OwnClaim &claim : read.claims) {
        QCOMPARE(claim.reason, u"=contract, section 4"_s); // text, not a formula
        QCOMPARE(claim.date, QDate(2026, 11, 20));
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
    QTest::newRow("number") << m_numbers << u"12"_s << number(12, 12);
    QTest::newRow("German number") << m_numbers << u"1.234,5"_s << number(1234.5, 1234.5);
    QTest::newRow("with a unit") << m_numbers << u"12,5 EUR"_s << number(12.5, 12.5);
    QTest::newRow("range") << m_numbers << u"10 bis 20 Tage"_s << number(10, 20);
    QTest::newRow("range with a dash") << m_numbers << u"10–20"_s << number(10, 20);
    QTest::newRow("negative") << m_numbers << u"-5"_s << number(-5, -5);
}

void TestQuestionSheet::readsAnswers()
{
    QFETCH(QString, criterion);
    QFETCH(QString, answer);
    QFETCH(ClaimValue, value);
    const AnsweredSheet read =
        readAnswers(rowWith(criterion, answer), m_library, m_engagement, today, u"answer of the provider"_s);
    QCOMPARE(read.problems, QList<SheetProblem>());
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
    QTest::newRow("other option") << writeCsv({{u"lotse-id en"_s}, {u"nobody.eu/x"_s, {}, {}, {}, u"1"_s}})
                                  << SheetProblem {Kind::UnknownQuestion, 2, u"nobody.eu/x"_s, u"1"_s} << 0;
    QTest::newRow("no such day") << rowWith(m_levels, u"1"_s, {}, u"soon"_s)
                                 << SheetProblem {Kind::UnknownDate, 2, id, u"soon"_s} << 1;
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
        QVERIFY2(!said.contains(u'%'), qPrintable(said));
        QCOMPARE(said.contains(QString::number(problem.row)), problem.row > 0);
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
