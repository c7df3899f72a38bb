// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "report/model/claimmarks.h"
#include "report/pdf/pdf.h"
#include "report/pdf/pdfbox.h"
#include "report/pdf/pdftext.h"

#include <QBuffer>
#include <QFutureWatcher>
#include <QPdfDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimeZone>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime printed(QDate(2026, 11, 21), QTime(14, 32), QTimeZone::UTC);

Engagement sample(const Library &library, const QString &name)
{
    const LoadedEngagement loaded = readEngagementFile(u":/samples/%1.lotse"_s.arg(name), library);
    Engagement engagement = loaded.engagement.value_or(Engagement());
    engagement.thresholds.draws = 4096; // enough for the pages
    return engagement;
}

QStringList pageTexts(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QStringList pages;
    for (int page = 0; page < document.pageCount(); ++page)
        pages.append(document.getAllText(page).text());
    return pages;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void samples_data();
    void samples();
    void sameReportGivesSameBytes();
    void rendersOutsideTheGuiThread();
    void repeatsTableHeads();
    void neverEndsAPageWithAHeading();
    void rowsAreNotCut();
    void wordsCanBeFound_data();
    void wordsCanBeFound();
    void sourceAddressesAreLinks();
    void tableEndsWithMoreThanTwoRowsOnAPage();
    void longWordsWidenTheirColumn();
    void embedsOnlyItsOwnFonts();
    void summaryIsOnePage_data() { samples_data(); }
    void summaryIsOnePage();
    void pagesAreFilled_data() { samples_data(); }
    void pagesAreFilled();
    void matrixShowsItsSources();
    void eachPageExplainsTheSignsOnIt();
    void allSignsAreExplainedInOneLine();
    void namesTheRowAgainOnANewPage();

private:
    QByteArray render(const QString &name, Language language);

    Library m_library;
};

void TestPdf::initTestCase()
{
    m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    QVERIFY(!m_library.criteria.isEmpty());
}

QByteArray TestPdf::render(const QString &name, Language language)
{
    return renderPdf(buildReport(m_library, sample(m_library, name), language, printed), m_library);
}

void TestPdf::samples_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Language>("language");
    for (const QString &name :
         {u"lake_constance_manufacturer"_s, u"tax_practice"_s, u"online_shop"_s, u"planning_office"_s}) {
        QTest::newRow(qPrintable(name + u"_de"_s)) << name << Language::German;
        QTest::newRow(qPrintable(name + u"_en"_s)) << name << Language::English;
    }
}

void TestPdf::samples()
{
    QFETCH(QString, name);
    QFETCH(Language, language);
    const QByteArray file = render(name, language);
    if (const QString folder = qEnvironmentVariable("LOTSE_PICTURES"); !folder.isEmpty()) {
        QFile copy(u"%1/%2.pdf"_s.arg(folder, QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(file);
    }
    const QStringList pages = pageTexts(file);
    QVERIFY(pages.size() >= 8);
    const QString all = pages.join(u'\n');
    QVERIFY(all.contains(u'€'));
    // Each report speaks its own language: the other one's words for the same things are nowhere.
    const auto saysOnly = [&](const QString &own, const QString &other) {
        QVERIFY2(all.contains(own) && !all.contains(other), qPrintable(own + u" / "_s + other));
    };
    const bool german = language == Language::German;
    saysOnly(german ? u"Entscheidungsbericht"_s : u"Decision report"_s,
             german ? u"Decision report"_s : u"Entscheidungsbericht"_s);
    saysOnly(german ? u"Keine Rechtsberatung"_s : u"Not legal advice"_s,
             german ? u"Not legal advice"_s : u"Keine Rechtsberatung"_s);
    QVERIFY(all.contains(sample(m_library, name).consultant));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString number = language == Language::German ? u"Seite %1 von %2"_s : u"Page %1 of %2"_s;
        QVERIFY2(pages.at(i).contains(number.arg(QString::number(i + 1), QString::number(pages.size()))),
                 qPrintable(pages.at(i)));
    }
}

void TestPdf::sameReportGivesSameBytes()
{
    const QByteArray first = render(u"online_shop"_s, Language::German);
    QCOMPARE(render(u"online_shop"_s, Language::German), first);
    // Qt's hashes are seeded anew in each process.
    if (qEnvironmentVariableIsSet("LOTSE_PDF_CHILD")) {
        QFile out(qEnvironmentVariable("LOTSE_PDF_CHILD"));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(first);
        return;
    }
    QTemporaryDir folder;
    for (const QString &seed : {u"1"_s, u"2"_s}) {
        const QString path = folder.filePath(seed + u".pdf"_s);
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LOTSE_PDF_CHILD"_s, path);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"sameReportGivesSameBytes"_s});
        QVERIFY(child.waitForFinished(120000));
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll() == first);
    }
}

void TestPdf::rendersOutsideTheGuiThread()
{
    const report::Report report =
        buildReport(m_library, sample(m_library, u"tax_practice"_s), Language::English, printed);
    const ReportPictures pictures = paintPictures(report, m_library);
    QByteArray fromThread;
    const std::unique_ptr<QThread> thread(QThread::create([&] { fromThread = renderPdf(report, pictures); }));
    thread->start();
    QVERIFY(thread->wait(60000));
    QCOMPARE(fromThread, renderPdf(report, pictures));
}

namespace {

report::Report longTable(int rows)
{
    using namespace report;
    Report report;
    report.pageNumber = u"%1/%2"_s;
    report.hasCover = false;
    Table table;
    table.head = {Cell {.text = u"Head of the column"_s, .bold = true}, Cell {.text = u"Second"_s}};
    table.widths = {0.5, 0.5};
    for (int i = 0; i < rows; ++i)
        table.rows.append({.cells = {{.text = u"first%1"_s.arg(i)}, {.text = u"second%1 "_s.arg(i).repeated(60)}}});
    Section section;
    section.title = u"Title"_s;
    section.blocks.push_back(table);
    report.sections.append(section);
    return report;
}

} // namespace

void TestPdf::repeatsTableHeads()
{
    const QStringList pages = pageTexts(renderPdf(longTable(40), ReportPictures()));
    QVERIFY(pages.size() > 2);
    for (const QString &page : pages)
        QCOMPARE(page.count(u"Head of the column"_s), 1);
}

void TestPdf::rowsAreNotCut()
{
    const QStringList pages = pageTexts(renderPdf(longTable(40), ReportPictures()));
    for (int row = 0; row < 40; ++row) {
        int found = 0;
        for (const QString &page : pages)
            found += page.contains(QRegularExpression(u"second%1\\b"_s.arg(row)));
        QCOMPARE(found, 1);
    }
}

void TestPdf::neverEndsAPageWithAHeading()
{
    using namespace report;
    // Paragraphs of growing number before the heading, so that it comes to lie at each place of a page once.
    for (int filler = 20; filler < 60; ++filler) {
        Report report;
        report.pageNumber = u"%1/%2"_s;
        report.hasCover = false;
        Section section;
        section.title = u"Title"_s;
        for (int i = 0; i < filler; ++i)
            section.blocks.push_back(Paragraph {.spans = {{.text = u"filler"_s}}});
        section.blocks.push_back(Heading {.text = u"HEADING"_s});
        section.blocks.push_back(Paragraph {.spans = {{.text = u"after the heading"_s}}});
        report.sections.append(section);
        for (const QString &page : pageTexts(renderPdf(report, ReportPictures())))
            QCOMPARE(page.contains(u"HEADING"_s), page.contains(u"after the heading"_s));
    }
}

void TestPdf::wordsCanBeFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("ff and fl") << u"offen Auflage Stoff effizient Aufl."_s;
    QTest::newRow("fi and fj") << u"Pflicht finden Schifffahrt Profi fjord"_s;
    QTest::newRow("German") << u"Größe, Übermäßiges, „zitiert“ – § 203 StGB · 5 € † * …"_s;
}

void TestPdf::wordsCanBeFound()
{
    using namespace report;
    QFETCH(QString, words);
    Report report;
    report.pageNumber = u"%1/%2"_s;
    report.hasCover = false;
    Section section;
    section.title = words;
    section.blocks.push_back(Paragraph {.spans = {{.text = words}}});
    report.sections.append(section);
    const QString page = pageTexts(renderPdf(report, ReportPictures())).value(0);
    QVERIFY2(page.count(words) == 2, qPrintable(page)); // bold and regular
}

void TestPdf::sourceAddressesAreLinks()
{
    using namespace report;
    Report report;
    report.pageNumber = u"%1/%2"_s;
    report.hasCover = false;
    Section section;
    section.title = u"Title"_s;
    Table table;
    table.head = {{.text = u"Source"_s}};
    table.widths = {1};
    table.rows = {{.cells = {{.text = u"linked"_s, .link = u"https://example.org/a b"_s}}},
                  {.cells = {{.text = u"not linked"_s}}}};
    section.blocks.push_back(table);
    report.sections.append(section);
    const QByteArray file = renderPdf(report, ReportPictures());
    QCOMPARE(file.count("/Subtype /Link"), 1);
    QVERIFY(file.contains("(https://example.org/a%20b)"));
}

void TestPdf::tableEndsWithMoreThanTwoRowsOnAPage()
{
    using namespace report;
    for (int rows = 32; rows < 46; ++rows) {
        Report report;
        report.pageNumber = u"%1/%2"_s;
        report.hasCover = false;
        Section section;
        section.title = u"Title"_s;
        Table table;
        table.head = {{.text = u"Head"_s}};
        table.widths = {1};
        for (int row = 0; row < rows; ++row)
            table.rows.append({.cells = {{.text = u"row"_s}}});
        section.blocks.push_back(table);
        report.sections.append(section);
        for (const QString &page : pageTexts(renderPdf(report, ReportPictures())))
            QVERIFY2(page.count(u"row"_s) > 2, qPrintable(QString::number(rows)));
    }
}

void TestPdf::longWordsWidenTheirColumn()
{
    using namespace report;
    Report report;
    report.pageNumber = u"%1/%2"_s;
    report.hasCover = false;
    Section section;
    section.title = u"Title"_s;
    Table table;
    table.head = {{.text = u"Owner"_s}, {.text = u"Task"_s}};
    table.widths = {0.1, 0.9};
    table.rows = {{.cells = {{.text = u"Datenschutzbeauftragte Person"_s}, {.text = u"short"_s}}}};
    section.blocks.push_back(table);
    report.sections.append(section);
    const QString page = pageTexts(renderPdf(report, ReportPictures())).value(0);
    QVERIFY2(page.contains(u"Datenschutzbeauftragte"_s), qPrintable(page));
}

void TestPdf::embedsOnlyItsOwnFonts()
{
    const QString tool = QStandardPaths::findExecutable(u"pdffonts"_s);
    if (tool.isEmpty())
        QSKIP("pdffonts is not installed");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(render(u"lake_constance_manufacturer"_s, Language::German));
    file.close();
    QProcess process;
    process.start(tool, {path});
    QVERIFY(process.waitForFinished());
    const QStringList lines =
        QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(lines.size() >= 2);
    for (const QString &line : lines) {
        QVERIFY2(line.contains(u"NotoSansLotse"_s), qPrintable(line));
        QVERIFY2(line.contains(QRegularExpression(u"yes\\s+yes\\s+yes"_s)),
                 qPrintable(line)); // embedded, subset, Unicode map
    }
}

void TestPdf::summaryIsOnePage()
{
    QFETCH(QString, name);
    QFETCH(Language, language);
    const report::Report report = buildReport(m_library, sample(m_library, name), language, printed);
    const QStringList pages = pageTexts(renderPdf(report, m_library));
    for (int page = 1; page <= 2; ++page) // a long title is broken
        QVERIFY2(pages.at(page).simplified().contains(report.sections.at(page - 1).title.simplified()),
                 qPrintable(pages.at(page)));
}

void TestPdf::pagesAreFilled()
{
    QFETCH(QString, name);
    QFETCH(Language, language);
    const QByteArray file = render(name, language);
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    constexpr double top = 70; // points: below the header
    constexpr double bottom = 785; // above the footer
    int halfEmpty = 0; // the matrix and the next steps end where a part begins on a page of its own
    for (int page = 1; page < document.pageCount(); ++page) {
        double lowest = 0;
        for (const QPolygonF &area : document.getAllText(page).bounds()) {
            if (area.boundingRect().bottom() < bottom)
                lowest = std::max(lowest, area.boundingRect().bottom());
        }
        const double share = (lowest - top) / (bottom - top);
        const bool last = page == document.pageCount() - 1;
        QVERIFY2(share > (last ? 0.1 : 0.2), qPrintable(u"page %1: %2"_s.arg(page + 1).arg(share)));
        halfEmpty += !last && share < 0.5 ? 1 : 0;
    }
    // One page in fifteen, two in a short report.
    QVERIFY2(halfEmpty <= std::max(2, document.pageCount() / 15), qPrintable(QString::number(halfEmpty)));
}

void TestPdf::matrixShowsItsSources()
{
    using namespace report;
    Report report;
    report.pageNumber = u"%1/%2"_s;
    report.hasCover = false;
    Table table;
    table.dense = true;
    table.head = {{.text = u"Criterion"_s}, {.text = u"Option"_s}};
    table.widths = {0.5, 0.5};
    table.rows = {{.cells = {{.text = u"Retention"_s},
                             {.text = u"none"_s,
                              .mark = Mark::Quarter4,
                              .marks = {.stale = true},
                              .sources = {1, 2, 9, 11, 12, 13, 14}}}},
                  {.cells = {{.text = u"Access"_s}, {.text = u"unknown"_s, .mark = Mark::Unknown}}}};
    Section section;
    section.title = u"Title"_s;
    section.blocks.push_back(table);
    report.sections.append(section);
    QString page = pageTexts(renderPdf(report, ReportPictures())).value(0);
    page.remove(u'\u2060');
    page.replace(u'\u00a0', u' ');
    QVERIFY2(page.contains(u"none* [1, 2, 9, 11–14]"_s), qPrintable(page));
    QCOMPARE(page.count(u'['), 1);
}

void TestPdf::eachPageExplainsTheSignsOnIt()
{
    using namespace report;
    Report report = longTable(90);
    auto &table = std::get<Table>(report.sections.first().blocks.front());
    table.rows.first().cells.last().marks = {.stale = true};
    table.rows.last().cells.last().marks = {.lowConfidence = true, .judged = true};
    Paragraph spoken {.spans = {{.text = u"said"_s, .marks = {.stated = true}}}};
    Section second;
    second.title = u"Second"_s;
    second.blocks = {BulletList {.items = {spoken}}, Columns {.widths = {1.0}, .columns = {{spoken}}}};
    report.sections.append(second);
    report.language = Language::English;
    const QStringList pages = pageTexts(renderPdf(report, ReportPictures()));
    QVERIFY(pages.size() > 3);
    const auto legends = [&](const QString &text) {
        QList<int> found;
        for (int page = 0; page < pages.size(); ++page) {
            if (QString(pages.at(page)).replace(u'\u00a0', u' ').contains(text))
                found.append(page);
        }
        return found;
    };
    const int last = int(pages.size()) - 1;
    QCOMPARE(legends(u"* claim is stale"_s), QList<int> {0});
    QCOMPARE(legends(u"† confidence is low"_s), QList<int> {last - 1});
    QCOMPARE(legends(u"° our judgement"_s), QList<int> {last - 1});
    QCOMPARE(legends(u"~ stated by the client"_s), QList<int> {last});
    QCOMPARE(pages.last().count(u'~'), 3); // twice in the text, once in the legend
}

void TestPdf::allSignsAreExplainedInOneLine()
{
    const report::Marks all {
        .stale = true, .lowConfidence = true, .contradicted = true, .assumed = true, .judged = true, .stated = true};
    const pdf::Fonts fonts;
    for (const Language language : {Language::German, Language::English}) {
        const QString legend = report::legendOf(all, Phrases(language));
        QCOMPARE(pdf::breakLines(fonts, legend, pdf::contentWidth, {.points = 7, .leading = 1.3}).count, 1);
    }
}

void TestPdf::namesTheRowAgainOnANewPage()
{
    report::Report report = longTable(40);
    auto &table = std::get<report::Table>(report.sections.first().blocks.front());
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        table.rows[row].again.text = u"again"_s;
        if (row > 0)
            table.rows[row].cells.first().text.clear();
    }
    const QStringList pages = pageTexts(renderPdf(report, ReportPictures()));
    QVERIFY(pages.size() > 2);
    QCOMPARE(pages.first().count(u"again"_s), 0);
    for (qsizetype page = 1; page < pages.size(); ++page)
        QCOMPARE(pages.at(page).count(u"again"_s), 1);
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
