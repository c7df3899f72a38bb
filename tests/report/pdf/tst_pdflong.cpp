// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "report/model/visittexts.h"
#include "report/pdf/pdf.h"
#include "report/pdf/pdfreading.h"
#include "report/words/phrasesin.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace lotse;
using namespace Qt::StringLiterals;

/// Long texts: every character is on some page, inside the margins.
class TestPdfLong : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyWordIsOnAPage_data();
    void everyWordIsOnAPage();
    void everyCharacterOfALongWordIsOnAPage_data();
    void everyCharacterOfALongWordIsOnAPage();
    void longPartsBreakOverPages_data();
    void longPartsBreakOverPages();
    void rowsGoOnBelowTheHead();
    void shortRowsAreNotCut();
    void theCoverNamesTheChoiceOfEachWorkload();
    void theCoverLosesNoWorkload_data();
    void theCoverLosesNoWorkload();

private:
    Library m_library;
};

namespace {

const QDateTime printed(QDate(2026, 11, 21), QTime(14, 32), QTimeZone::UTC);
const QString folder = QStringLiteral(LOTSE_TEST_DATA "/faults/pdf-long/");

/// A number of words that each occur once.
QString words(int count, const QString &prefix)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(u"%1%2"_s.arg(prefix).arg(i, 5, 10, QLatin1Char('0')));
    return list.join(u' ');
}

report::Report reportWith(const report::Block &block)
{
    report::Report report;
    report.hasCover = false;
    report.pageNumber = u"%1/%2"_s;
    report::Section section;
    section.title = u"Title"_s;
    section.blocks.push_back(report::Paragraph {.spans = {{.text = u"before"_s}}});
    section.blocks.push_back(block);
    section.blocks.push_back(report::Paragraph {.spans = {{.text = u"behind"_s}}});
    report.sections.append(section);
    return report;
}

void expectOnce(const test::ReadPdf &pdf, const QString &text)
{
    QHash<QString, int> found;
    static const QRegularExpression gaps(u"\\s+"_s);
    for (const QString &word : pdf.all().split(gaps, Qt::SkipEmptyParts))
        ++found[word];
    for (const QString &word : text.split(gaps, Qt::SkipEmptyParts))
        QVERIFY2(found.value(word) == 1, qPrintable(u"%1: %2 times"_s.arg(word).arg(found.value(word))));
}

} // namespace

void TestPdfLong::initTestCase()
{
    m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    QVERIFY(!m_library.criteria.isEmpty());
}

void TestPdfLong::everyWordIsOnAPage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Language>("language");
    bool german = false;
    for (const char *name : {"long_claim", "long_duty", "long_reason", "long_risk", "many_lines", "measure_26",
                             "notes_three_14", "notes_three_18", "long_word", "long_names", "one_word_28k"}) {
        german = !german;
        QTest::newRow(name) << QString::fromLatin1(name) << (german ? Language::German : Language::English);
    }
}

void TestPdfLong::everyWordIsOnAPage()
{
    QFETCH(QString, name);
    Engagement engagement =
        readEngagementFile(folder + name + u".lotse"_s, m_library).engagement.value_or(Engagement());
    QVERIFY(!engagement.workloads.isEmpty());
    engagement.thresholds.draws = 1024;
    QStringList entered {engagement.report.reasons, engagement.report.exitPlan, engagement.clientName,
                         engagement.contact, engagement.consultant};
    for (const OwnClaim &claim : engagement.ownClaims)
        entered << claim.reason;
    // A role of the library is written in the language of the report.
    QFETCH(const Language, language);
    const auto written = [&](const QString &owner) {
        for (const Role &role : std::as_const(m_library.roles)) {
            if (owner == role.name.german || owner == role.name.english)
                return role.name.in(language);
        }
        return owner;
    };
    for (const RiskNote &note : engagement.risks)
        entered << note.title << note.measure << written(note.owner) << note.note;
    for (const DutyNote &note : engagement.duties)
        entered << written(note.owner) << note.note;
    for (const Workload &work : engagement.workloads)
        entered << work.name << work.description;
    const report::Report report = buildReport(m_library, engagement, language, printed);
    const test::ReadPdf pdf(renderPdf(report, m_library));
    QCOMPARE(pdf.outside(), QString());
    // Words may be cut at the end of a line.
    QString all = pdf.all();
    static const QRegularExpression gaps(u"[\\s\u00ad\u2060\ufffe\u0002-]+"_s);
    static const QRegularExpression spaces(u"\\s+"_s);
    all.remove(gaps);
    for (const QString &text : std::as_const(entered)) {
        for (QString word : text.split(spaces, Qt::SkipEmptyParts)) {
            constexpr qsizetype longestWhole = 60; // longer ones are counted in the test below
            if (word.remove(gaps).size() <= longestWhole)
                QVERIFY2(all.contains(word), qPrintable(word));
        }
    }
    QCOMPARE(pdf.all().count(u"[…]"_s), 0);
}

void TestPdfLong::everyCharacterOfALongWordIsOnAPage_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {61, 500, 28'600})
        QTest::addRow("%d", length) << length;
}

void TestPdfLong::everyCharacterOfALongWordIsOnAPage()
{
    QFETCH(int, length);
    const QString word(length, u'ж'); // no text of the report has this letter
    Engagement engagement =
        readEngagementFile(folder + u"long_duty.lotse"_s, m_library).engagement.value_or(Engagement());
    engagement.thresholds.draws = 1024;
    for (DutyNote &note : engagement.duties)
        note.note = word;
    const report::Report report = buildReport(m_library, engagement, Language::German, printed);
    const test::ReadPdf pdf(renderPdf(report, m_library));
    QCOMPARE(pdf.all().count(u'ж'), length);
    QCOMPARE(pdf.outside(), QString());
}

void TestPdfLong::longPartsBreakOverPages_data()
{
    using namespace report;
    QTest::addColumn<int>("part");
    QTest::newRow("paragraph") << 0;
    QTest::newRow("list") << 1;
    QTest::newRow("key and value") << 2;
    QTest::newRow("callout") << 3;
    QTest::newRow("table") << 4;
    QTest::newRow("columns") << 5;
    QTest::newRow("heading") << 6;
    QTest::newRow("wide row") << 7;
}

void TestPdfLong::longPartsBreakOverPages()
{
    using namespace report;
    QFETCH(int, part);
    const QString text = words(3000, u"w"_s);
    const Paragraph paragraph {.spans = {{.text = text}}};
    Table table {.head = {{.text = u"HEAD"_s}, {.text = u"OTHER"_s}}, .widths = {0.3, 0.7}};
    Table wide = table;
    table.rows = {{.cells = {{.text = u"first"_s}, {.text = text}}}};
    wide.rows = {{.cells = {{.text = u"first"_s}, {.text = u"second"_s}}}, {.cells = {{.text = text}}, .wide = true}};
    Columns columns;
    columns.widths = {0.5, 0.5};
    columns.columns.push_back({paragraph});
    columns.columns.push_back({Paragraph {.spans = {{.text = u"beside"_s}}}});
    const QList<Block> blocks = {paragraph,
                                 BulletList {.items = {paragraph}},
                                 KeyValues {.rows = {{u"label"_s, text}}},
                                 Callout {.title = u"note"_s, .text = paragraph},
                                 table,
                                 columns,
                                 Heading {.text = text},
                                 wide};
    const test::ReadPdf pdf(renderPdf(reportWith(blocks.at(part)), ReportPictures()));
    QVERIFY(pdf.texts.size() > 2);
    expectOnce(pdf, text + u" before behind"_s);
    QCOMPARE(pdf.outside(), QString());
}

void TestPdfLong::rowsGoOnBelowTheHead()
{
    using namespace report;
    // Rows of growing length, so that the cut comes to lie at each place of a page.
    for (int lines = 30; lines < 130; lines += 7) {
        Table table {.head = {{.text = u"HEAD"_s}, {.text = u"OTHER"_s}}, .widths = {0.3, 0.7}};
        QString all;
        for (int row = 0; row < 3; ++row) {
            QStringList entries;
            for (int line = 0; line < lines; ++line)
                entries.append(u"r%1l%2"_s.arg(row).arg(line));
            table.rows.append({.cells = {{.text = u"row%1"_s.arg(row)}, {.text = entries.join(u'\n')}}});
            all += entries.join(u' ') + u' ';
        }
        const test::ReadPdf pdf(renderPdf(reportWith(table), ReportPictures()));
        expectOnce(pdf, all + u"row0 row1 row2"_s);
        QCOMPARE(pdf.outside(), QString());
        for (const QString &page : pdf.texts)
            QCOMPARE(page.count(u"HEAD"_s),
                     page.contains(u"r0"_s) || page.contains(u"r1"_s) || page.contains(u"r2"_s) ? 1 : 0);
    }
}

void TestPdfLong::shortRowsAreNotCut()
{
    using namespace report;
    Table table {.head = {{.text = u"HEAD"_s}, {.text = u"OTHER"_s}}, .widths = {0.3, 0.7}};
    for (int row = 0; row < 40; ++row)
        table.rows.append({.cells = {{.text = u"row%1"_s.arg(row)}, {.text = u"a%1\nb\nc\nd\nz%1"_s.arg(row)}}});
    const test::ReadPdf pdf(renderPdf(reportWith(table), ReportPictures()));
    for (int row = 0; row < 40; ++row) {
        const QRegularExpression whole(u"a%1(?!\\d)[\\s\\S]*z%1(?!\\d)"_s.arg(row));
        QVERIFY2(std::ranges::count_if(pdf.texts, [&](const QString &page) { return page.contains(whole); }) == 1,
                 qPrintable(u"row %1\n%2"_s.arg(row).arg(pdf.texts.join(u"\n----\n"_s))));
    }
}

void TestPdfLong::theCoverNamesTheChoiceOfEachWorkload()
{
    Engagement engagement =
        readEngagementFile(u":/samples/online_shop.lotse"_s, m_library).engagement.value_or(Engagement());
    QVERIFY(!engagement.workloads.isEmpty());
    engagement.thresholds.draws = 1024;
    const QStringList choices {
        u"scaleway.paris"_s, u"mistral.eu_endpoint"_s, u"gemini_api.paid"_s, {}, u"azure_openai.eu_data_zone"_s,
        u"nobody.there"_s};
    const Workload first = engagement.workloads.takeFirst();
    for (qsizetype i = 0; i < choices.size(); ++i) {
        Workload work = first;
        work.id = u"w%1"_s.arg(i);
        work.name = u"Einsatz-%1"_s.arg(i);
        work.choice = choices.at(i);
        engagement.workloads.append(work);
    }
    const report::Report report = buildReport(m_library, engagement, Language::German, printed);
    const test::ReadPdf pdf(renderPdf(report, m_library));
    QCOMPARE(pdf.outside(), QString());
    QString cover = pdf.texts.first();
    cover.remove(QRegularExpression(u"[\\s\u00ad\u2060\ufffe\u0002-]+"_s));
    for (const QString &line : report.cover.recommendation.split(u'\n')) {
        QString wanted = line;
        wanted.remove(QRegularExpression(u"[\\s-]+"_s));
        QVERIFY2(cover.contains(wanted), qPrintable(line + u'\n' + pdf.texts.first()));
    }
    QCOMPARE(report.cover.recommendation.count(u'\n'), choices.size() - 1);
}

void TestPdfLong::theCoverLosesNoWorkload_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Language>("language");
    const QString longName = u"Sehr langer Name eines Einsatzes mit vielen Worten und noch mehr "_s.repeated(4);
    QTest::newRow("two") << 2 << u"Einsatz-"_s << Language::German;
    QTest::newRow("five with long names") << 5 << longName << Language::English;
    QTest::newRow("nine") << 9 << u"Einsatz-"_s << Language::German;
    QTest::newRow("thirty") << 30 << u"Einsatz-"_s << Language::English;
    QTest::newRow("thirty with long names") << 30 << longName << Language::German;
}

void TestPdfLong::theCoverLosesNoWorkload()
{
    QFETCH(const int, count);
    QFETCH(const QString, name);
    QFETCH(const Language, language);
    Engagement engagement =
        readEngagementFile(u":/samples/online_shop.lotse"_s, m_library).engagement.value_or(Engagement());
    QVERIFY(!engagement.workloads.isEmpty());
    engagement.thresholds.draws = 1024;
    engagement.report.finalVersion = true;
    engagement.report.omittedSections = {u"situation"_s, u"comparison"_s, u"ranking"_s, u"risks"_s,
                                         u"duties"_s,    u"steps"_s,      u"method"_s,  u"appendix"_s};
    const Workload first = engagement.workloads.takeFirst();
    for (int i = 0; i < count; ++i) {
        Workload work = first;
        work.id = u"w%1"_s.arg(i);
        work.name = name + QString::number(i);
        work.choice = u"nobody.c%1x"_s.arg(i);
        work.planB = u"nobody.p%1x"_s.arg(i);
        engagement.workloads.append(work);
    }
    const report::Report report = buildReport(m_library, engagement, language, printed);
    const test::ReadPdf pdf(renderPdf(report, m_library));
    QCOMPARE(pdf.outside(), QString());
    const auto packed = [](QString text) {
        return text.remove(QRegularExpression(u"[\\s\u00a0\u00ad\u2060\ufffe\u0002-]+"_s));
    };
    const QString cover = packed(pdf.texts.first());
    for (const auto &[label, value] : report.cover.facts.rows)
        QVERIFY2(cover.contains(packed(label)) && cover.contains(packed(value)), qPrintable(label));
    int shown = 0;
    for (int i = 0; i < count; ++i) {
        const bool choice = cover.contains(u"nobody.c%1x,"_s.arg(i));
        QCOMPARE(cover.contains(u"nobody.p%1x,"_s.arg(i)), choice);
        shown += int(choice);
    }
    QVERIFY(shown > 0);
    // What has no room is said, and stands where it is said to be, all in one table.
    if (shown == count)
        return;
    const QString more = phrasesIn(language).text("Report", "and %n more workload(s), on page 2", count - shown);
    QVERIFY2(cover.contains(packed(more)), qPrintable(more + u'\n' + pdf.texts.first()));
    QVERIFY2(packed(pdf.texts.at(1)).contains(packed(report.cover.overview.title)), qPrintable(pdf.texts.at(1)));
    const QString summary = packed(report.sections.first().title);
    QString table;
    for (qsizetype page = 1; page < pdf.texts.size() && !packed(pdf.texts.at(page)).contains(summary); ++page)
        table += packed(pdf.texts.at(page));
    for (int i = 0; i < count; ++i)
        QVERIFY2(table.contains(u"nobody.c%1x,"_s.arg(i)) && table.contains(u"nobody.p%1x,"_s.arg(i)),
                 qPrintable(QString::number(i)));
}

QTEST_MAIN(TestPdfLong)
#include "tst_pdflong.moc"
