// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/analysisjob.h"
#include "app/document/engagementdocument.h"
#include "app/page/pageheader.h"
#include "app/report/exportchecklist.h"
#include "app/report/logo.h"
#include "app/report/reportform.h"
#include "app/report/reportoutput.h"
#include "app/report/reportpage.h"
#include "app/report/reportpreview.h"
#include "core/libraryloader.h"
#include "report/model/suggestion.h"
#include "report/pdf/logopicture.h"
#include "report/words/valuetext.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms; a debug build on a busy machine

/// The page with a shipped sample in it and its first preview made.
struct Shown
{
    EngagementDocument document {loadLibrary({QString::fromLatin1(shippedLibrary)}).library};
    ReportPage page {document};
    QSignalSpy ready {&page, &ReportPage::previewReady};

    Shown()
    {
        const QString sample = QStringLiteral(LOTSE_SOURCE_DIR "/resources/samples/lake_constance_manufacturer.lotse");
        const QList<Issue> issues = document.openCopy(sample);
        Q_UNUSED(issues)
        page.resize(1300, 850);
        page.show();
        page.refresh();
    }

    bool waitForPreview()
    {
        const bool came = !ready.isEmpty() || ready.wait(patience);
        ready.clear();
        return came;
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportPage : public QObject
{
    Q_OBJECT

private slots:
    void countsSentences_data();
    void countsSentences();
    void anEditRebuildsThePreviewAndKeepsThePage();
    void aWideWindowShowsTwoPages();
    void thePreviewCanBeEnlarged();
    void exportWritesTheBytesOfThePreview();
    void exportBeforeThePreviewIsMadeWaitsForIt();
    void anUnwritablePlaceIsSaidAndLosesNothing_data();
    void anUnwritablePlaceIsSaidAndLosesNothing();
    void aFinalVersionWithOpenClaimsAsksOnce();
    void refusesAFinalVersionOfWhatIsNotIn();
    void checksEveryWorkload();
    void saysWhatPlanBSharesWithTheChoice();
    void whatIsOnlyNotComparedIsStillInTheLibrary_data();
    void whatIsOnlyNotComparedIsStillInTheLibrary();
    void aSuggestionFollowsTheChoice();
    void insertsASuggestion_data();
    void insertsASuggestion();
    void refusesWhatIsNoLogo();
    void asksNothingFromAWindowThatIsGone_data();
    void asksNothingFromAWindowThatIsGone();
    void printsThePagesOfThePreview();
    void theChecklistSaysAllThatIsAmiss_data();
    void theChecklistSaysAllThatIsAmiss();
    void theFocusComesToThePartThatIsShown();
};

void TestReportPage::theFocusComesToThePartThatIsShown()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.page.focusFirst();
    QCOMPARE(shown.page.focusWidget()->objectName(), u"choice"_s);
    shown.page.findChild<QTabWidget *>(u"reportTabs"_s)->setCurrentIndex(1);
    shown.page.focusFirst();
    QCOMPARE(shown.page.focusWidget()->objectName(), u"dutyTable"_s);
}

void TestReportPage::countsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sentences");
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("one") << u"Wir empfehlen STACKIT."_s << 1;
    QTest::newRow("one without a full stop") << u"Wir empfehlen STACKIT"_s << 1;
    QTest::newRow("a number with a point is no end") << u"Es sind 79.1 Punkte. Das reicht."_s << 2;
    QTest::newRow("lines") << u"1. Zugang einrichten\n2. Vorlagen ablegen."_s << 2;
}

void TestReportPage::countsSentences()
{
    QFETCH(QString, text);
    QTEST(sentenceCount(text), "sentences");
}

void TestReportPage::anEditRebuildsThePreviewAndKeepsThePage()
{
    Shown shown;
    QVERIFY(shown.waitForPreview());
    const QByteArray before = shown.page.pdf();
    QVERIFY(before.startsWith("%PDF-"));
    auto *preview = shown.page.findChild<ReportPreview *>();
    QVERIFY(preview->pageCount() > 3);
    preview->goTo(2);
    QTRY_COMPARE(preview->page(), 2);

    auto *reasons = shown.page.findChild<QPlainTextEdit *>(u"reasons"_s);
    reasons->setPlainText(u"Wir empfehlen das Angebot mit dem Prüfwort Zwetschgenkuchen."_s);

    QVERIFY(shown.waitForPreview());
    QVERIFY(shown.page.pdf() != before);
    QCOMPARE(preview->page(), 2);
    QCOMPARE(shown.document.engagement().report.reasons, reasons->toPlainText());
}

void TestReportPage::aWideWindowShowsTwoPages()
{
    Shown shown;
    QVERIFY(shown.waitForPreview());
    auto *preview = shown.page.findChild<ReportPreview *>();
    const auto *second = shown.page.findChild<QPdfView *>(u"secondPage"_s);
    auto *next = shown.page.findChild<QPushButton *>(u"nextPage"_s);
    QVERIFY(!second->isVisible());
    shown.page.resize(1600, 900);
    QTRY_VERIFY(second->isVisible());
    QCOMPARE(second->pageNavigator()->currentPage(), 1);
    next->click();
    QTRY_COMPARE(preview->page(), 2);
    QTRY_COMPARE(second->pageNavigator()->currentPage(), 3);
    preview->goTo(preview->pageCount() - 1);
    QTRY_VERIFY(!second->isVisible()); // nothing follows the last page
    QVERIFY(!next->isEnabled());
    preview->goTo(0);
    QTRY_VERIFY(second->isVisible());
    shown.page.findChild<QPushButton *>(u"pageWidth"_s)->click();
    QVERIFY(!second->isVisible());
}

// Where the page is as wide as its room already, whole page and width are the same: only a zoom makes it legible.
void TestReportPage::thePreviewCanBeEnlarged()
{
    Shown shown;
    shown.page.resize(1146, 698);
    QVERIFY(shown.waitForPreview());
    auto *view = shown.page.findChild<QPdfView *>(u"pdfView"_s);
    auto *larger = shown.page.findChild<QPushButton *>(u"zoomIn"_s);
    auto *smaller = shown.page.findChild<QPushButton *>(u"zoomOut"_s);
    auto *whole = shown.page.findChild<QPushButton *>(u"wholePage"_s);
    QTRY_VERIFY(larger->isVisible() && smaller->isVisible());
    QVERIFY(larger->width() >= larger->minimumSizeHint().width());
    QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
    for (int step = 0; step < 6; ++step)
        QTest::mouseClick(larger, Qt::LeftButton);
    QTRY_VERIFY(view->horizontalScrollBar()->maximum() > 0);
    QVERIFY(!whole->isChecked());
    const double enlarged = view->zoomFactor();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Minus);
    QVERIFY(view->zoomFactor() < enlarged);
    QTest::keyClick(view, Qt::Key_Plus);
    QCOMPARE(view->zoomFactor(), enlarged);
    QTest::mouseClick(whole, Qt::LeftButton);
    QVERIFY(whole->isChecked());
    QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
}

void TestReportPage::exportWritesTheBytesOfThePreview()
{
    QTemporaryDir folder;
    Shown shown;
    QVERIFY(shown.waitForPreview());
    const QString place = folder.filePath(u"Bericht"_s);
    shown.page.output().askForPlace = [&](const QString &suggestion) {
        return suggestion.endsWith(".pdf"_L1) ? place : QString();
    };
    QSignalSpy said(&shown.page, &Page::messageRequested);
    shown.page.triggerPrimary();
    QCOMPARE(contentOf(place + u".pdf"_s), shown.page.pdf());
    QCOMPARE(said.count(), 1);
}

void TestReportPage::exportBeforeThePreviewIsMadeWaitsForIt()
{
    QTemporaryDir folder;
    Shown shown;
    const QString place = folder.filePath(u"Bericht.pdf"_s);
    shown.page.output().askForPlace = [&](const QString &) { return place; };
    QSignalSpy exported(&shown.page, &ReportPage::exported);
    QSignalSpy said(&shown.page, &Page::messageRequested);
    shown.page.openSection(u"export"_s);
    QCOMPARE(said.value(0).value(0).toString(), u"The PDF is being made. The dialog opens as soon as it is ready."_s);
    QVERIFY(!exported.isEmpty() || exported.wait(patience));
    QVERIFY(said.value(1).value(0).toString().isEmpty()); // which takes the sentence away
    QCOMPARE(contentOf(place), shown.page.pdf());
    QVERIFY(!shown.page.pdf().isEmpty());
}

void TestReportPage::anUnwritablePlaceIsSaidAndLosesNothing_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("folder that is not there") << u"/nowhere/at/all/Bericht.pdf"_s;
    QTest::newRow("full disk") << u"/dev/full"_s;
    QTest::newRow("a folder") << QDir::tempPath() + u"/."_s;
}

void TestReportPage::anUnwritablePlaceIsSaidAndLosesNothing()
{
    QFETCH(QString, place);
    if (place.startsWith("/dev/"_L1) && !QFileInfo::exists(place))
        QSKIP("This system has no /dev/full");
    Shown shown;
    QVERIFY(shown.waitForPreview());
    const Engagement before = shown.document.engagement();
    const QByteArray pdf = shown.page.pdf();
    shown.page.output().askForPlace = [&](const QString &) { return place; };
    QSignalSpy failed(&shown.page, &Page::failed);
    QSignalSpy exported(&shown.page, &ReportPage::exported);
    shown.page.triggerPrimary();
    QCOMPARE(failed.count(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QCOMPARE(exported.count(), 0);
    QVERIFY(shown.document.engagement() == before);
    QCOMPARE(shown.page.pdf(), pdf);
}

void TestReportPage::aFinalVersionWithOpenClaimsAsksOnce()
{
    QTemporaryDir folder;
    Shown shown;
    QVERIFY(shown.waitForPreview());
    // What nobody documented weighs enough to decide.
    shown.document.editWorkload(u"weight"_s, [](Workload &workload) {
        for (const QString &criterion : {u"copyright_indemnity"_s, u"professional_secrecy"_s, u"support"_s})
            workload.weights[criterion] = {.low = 9.5, .middle = 10, .high = 10, .confirmed = true};
    });
    QString choice;
    for (const OptionEvaluation &option : shown.document.evaluation().options) {
        Workload workload = shown.document.workload();
        workload.choice = option.deployment;
        const ExportCheck check = checkBeforeExport(shown.document.evaluation(), workload);
        if (!check.forbidsFinal() && !check.decisiveUnknown.isEmpty())
            choice = option.deployment;
    }
    QVERIFY(!choice.isEmpty());
    shown.document.editWorkload(u"choice"_s, [&](Workload &workload) { workload.choice = choice; });
    shown.document.edit(u"final"_s, [](Engagement &engagement) { engagement.report.finalVersion = true; });
    QVERIFY(shown.waitForPreview());
    int asked = 0;
    bool agree = false;
    shown.page.output().askForFinal = [&](int claims) {
        ++asked;
        return agree && claims > 0;
    };
    shown.page.output().askForPlace = [&](const QString &) { return folder.filePath(u"final.pdf"_s); };
    shown.page.triggerPrimary();
    QCOMPARE(asked, 1);
    QVERIFY(!QFileInfo::exists(folder.filePath(u"final.pdf"_s)));
    agree = true;
    shown.page.triggerPrimary();
    shown.page.triggerPrimary();
    QCOMPARE(asked, 2); // agreed once, not asked again
    QVERIFY(QFileInfo::exists(folder.filePath(u"final.pdf"_s)));
}

// A click on "Final" is refused, with the reason, as long as the choice may not be called final.
void TestReportPage::refusesAFinalVersionOfWhatIsNotIn()
{
    Shown shown;
    QString inIt;
    QString refused;
    for (const OptionEvaluation &option : shown.document.evaluation().options)
        (option.clearance == Clearance::Passed ? inIt : refused) = option.deployment;
    QVERIFY(!inIt.isEmpty() && !refused.isEmpty());
    QStringList reasons;
    connect(&shown.page, &Page::failed, this, [&](const QString &reason) { reasons.append(reason); });
    auto *final = shown.page.findChild<QAbstractButton *>(u"reportFinal"_s);
    QVERIFY(final);
    const QList<std::pair<QString, QString>> chosen {{refused, {}},   {u"gone.option"_s, {}},   {{}, {}},
                                                     {inIt, refused}, {inIt, u"gone.option"_s}, {inIt, inIt}};
    QSet<QString> said;
    for (const auto &[choice, planB] : chosen) {
        reasons.clear();
        shown.document.editWorkload(u"choice"_s, [&](Workload &workload) {
            workload.choice = choice;
            workload.planB = planB;
        });
        final->click();
        QCOMPARE(reasons.size(), 1);
        said.insert(reasons.first());
        QVERIFY(!shown.document.engagement().report.finalVersion);
        QVERIFY(!final->isChecked());
    }
    QCOMPARE(said.size(), chosen.size()); // each says why
    reasons.clear();
    shown.document.editWorkload(u"choice"_s, [&](Workload &workload) {
        workload.choice = inIt;
        workload.planB.clear();
    });
    final->click();
    QVERIFY(shown.document.engagement().report.finalVersion);
    QCOMPARE(reasons, QStringList());
}

// The report is about all workloads, whichever the window shows.
void TestReportPage::checksEveryWorkload()
{
    Shown shown;
    const auto lines = [&shown] {
        QStringList texts;
        for (const QLabel *label : shown.page.findChild<ExportChecklist *>()->findChildren<QLabel *>()) {
            // Former lines are hidden until they are deleted; new ones are shown by the event loop only.
            if (!label->parentWidget()->testAttribute(Qt::WA_WState_ExplicitShowHide))
                texts.append(label->text());
        }
        return texts;
    };
    QVERIFY2(lines().contains(u"All questions answered"_s), qPrintable(lines().join(u'|')));
    shown.document.edit(u"more"_s, [](Engagement &engagement) {
        engagement.workloads.first().name = u"Chat"_s;
        Workload nameless;
        nameless.id = u"second"_s;
        nameless.choice = u"gone.option"_s;
        engagement.workloads.append(nameless);
    });
    QCOMPARE(shown.document.workloadIndex(), 0);
    const QStringList said = lines();
    QVERIFY2(!said.contains(u"All questions answered"_s), qPrintable(said.join(u'|')));
    const QString missing = u"Workload 2: The chosen option is not compared: no final version"_s;
    QVERIFY2(said.contains(missing), qPrintable(said.join(u'|')));
    QStringList reasons;
    connect(&shown.page, &Page::failed, this, [&](const QString &reason) { reasons.append(reason); });
    shown.page.findChild<QAbstractButton *>(u"reportFinal"_s)->click();
    QCOMPARE(reasons.size(), 1);
    QVERIFY2(reasons.first().contains(u"“Workload 2” (the choice is not compared)"_s), qPrintable(reasons.first()));

    auto *toQuestions =
        shown.page.findChild<QPushButton *>(u"checkLink%1/1"_s.arg(int(ExportChecklist::Link::Questions)));
    QVERIFY(toQuestions);
    toQuestions->click();
    QCOMPARE(shown.document.workloadIndex(), 1);

    // However much there is to check, each line has the room for its words: it scrolls.
    shown.document.edit(u"many"_s, [](Engagement &engagement) {
        for (int more = 0; more < 8; ++more) {
            engagement.workloads.append(engagement.workloads.last());
            engagement.workloads.last().id = u"more%1"_s.arg(more);
        }
    });
    shown.page.resize(1146, 600);
    QWidget *above = shown.page.findChild<ExportChecklist *>()->parentWidget();
    while (above != nullptr && !qobject_cast<QScrollArea *>(above))
        above = above->parentWidget();
    QVERIFY(above);
    QTRY_VERIFY(static_cast<QScrollArea *>(above)->verticalScrollBar()->maximum() > 0);

    shown.document.editWorkload(u"none"_s, [](Workload &workload) { workload.choice.clear(); });
    QCOMPARE(shown.page.findChild<PageHeader *>()->headline(), u"No option chosen yet for “Workload 2”"_s);
}

void TestReportPage::saysWhatPlanBSharesWithTheChoice()
{
    Shown shown;
    auto *shared = shown.page.findChild<QLabel *>(u"commonCauses"_s);
    const auto choose = [&](const QString &choice, const QString &planB) {
        shown.document.editWorkload(u"choice"_s, [&](Workload &workload) {
            workload.choice = choice;
            workload.planB = planB;
        });
    };
    choose(u"azure_openai.eu_data_zone"_s, u"azure_openai.global_standard"_s);
    QVERIFY2(shared->text().startsWith("Fails together"_L1), qPrintable(shared->text()));
    choose(u"azure_openai.eu_data_zone"_s, u"stackit.eu01"_s);
    QVERIFY2(!shared->text().startsWith("Fails together"_L1), qPrintable(shared->text()));
    choose(u"stackit.eu01"_s, u"stackit.eu01"_s);
    QVERIFY2(shared->text().startsWith("Choice and plan B are the same option"_L1), qPrintable(shared->text()));
}

void TestReportPage::whatIsOnlyNotComparedIsStillInTheLibrary_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("words"); // behind its name
    for (const QString &box : {u"choice"_s, u"planB"_s}) {
        QTest::addRow("%s, not compared", qPrintable(box)) << box << u"ovhcloud.gravelines"_s << u" – not compared"_s;
        QTest::addRow("%s, gone", qPrintable(box))
            << box << u"gone.option"_s << u"gone.option – no longer in the library"_s;
    }
}

void TestReportPage::whatIsOnlyNotComparedIsStillInTheLibrary()
{
    QFETCH(const QString, box);
    QFETCH(const QString, option);
    QFETCH(const QString, words);
    Shown shown;
    const bool isGone = !shown.document.library().deployment(option);
    QVERIFY(shown.document.evaluation().option(option) == nullptr);
    shown.document.editWorkload(u"choice"_s, [&](Workload &workload) {
        workload.choice = box == "choice"_L1 ? option : u"stackit.eu01"_s;
        workload.planB = box == "planB"_L1 ? option : u"aws_bedrock.eu_frankfurt"_s;
    });
    const QString entry = shown.page.findChild<QComboBox *>(box)->currentText();
    QVERIFY2(entry.endsWith(words), qPrintable(entry));
    QCOMPARE(entry.contains(u"no longer in the library"_s), isGone);
    // What is in the library is known, compared or not.
    const QString shared = shown.page.findChild<QLabel *>(u"commonCauses"_s)->text();
    QCOMPARE(shared.contains(u"the library no longer has it"_s), isGone);
}

// What was suggested for one option is no reason for another; what a person wrote stays.
void TestReportPage::aSuggestionFollowsTheChoice()
{
    Shown shown;
    shown.document.edit(u"empty"_s, [](Engagement &engagement) {
        engagement.report.reasons = u"We met twice."_s;
        engagement.report.exitPlan.clear();
    });
    QTRY_VERIFY_WITH_TIMEOUT(!shown.document.analysisJob().isRunning(), patience);
    shown.page.findChild<QPushButton *>(u"suggestReasons"_s)->click();
    shown.page.findChild<QPushButton *>(u"suggestExitPlan"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.document.analysisJob().isRunning(), patience);
    const QString before = shown.document.engagement().report.reasons;
    auto *box = shown.page.findChild<QComboBox *>(u"choice"_s);
    const int other = box->currentIndex() == 1 ? 2 : 1;
    box->setCurrentIndex(other);
    emit box->activated(other);
    const Workload &work = shown.document.workload();
    QCOMPARE(work.choice, box->itemData(other).toString());
    const Phrases phrases(shown.document.engagement().report.language.value_or(shown.document.engagement().language));
    const QString now = suggestedReasons(shown.document.library(), shown.document.evaluation(),
                                         shown.document.analysisJob().analysis(), work.choice, work.planB, phrases);
    QCOMPARE(shown.document.engagement().report.reasons, u"We met twice.\n"_s + now);
    QCOMPARE(shown.document.engagement().report.exitPlan,
             suggestedExitPlan(shown.document.evaluation(), work.choice, work.planB, phrases));
    shown.document.undoStack().undo();
    QCOMPARE(shown.document.engagement().report.reasons, before);
}

void TestReportPage::insertsASuggestion_data()
{
    QTest::addColumn<Language>("language"); // of the report, whatever the window speaks
    QTest::newRow("German") << Language::German;
    QTest::newRow("English") << Language::English;
}

void TestReportPage::insertsASuggestion()
{
    QFETCH(const Language, language);
    Shown shown;
    shown.document.edit(u"empty"_s, [language](Engagement &engagement) {
        engagement.report.reasons.clear();
        engagement.report.exitPlan.clear();
        engagement.report.language = language;
    });
    QSignalSpy early(&shown.page, &Page::failed);
    shown.page.findChild<QPushButton *>(u"suggestReasons"_s)->click();
    QCOMPARE(early.count(), 1); // there is no verdict yet that it could follow
    QVERIFY(shown.document.engagement().report.reasons.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(shown.document.analysisJob().isCurrent(), patience);
    shown.page.findChild<QPushButton *>(u"suggestReasons"_s)->click();
    const QString reasons = shown.document.engagement().report.reasons;
    const OptionEvaluation *choice = shown.document.evaluation().option(shown.document.workload().choice);
    QVERIFY(choice != nullptr);
    QVERIFY2(reasons.contains(ValueText(language).optionName(*choice)), qPrintable(reasons));
    QVERIFY(sentenceCount(reasons) >= 2);
    const Workload &work = shown.document.workload();
    const Phrases phrases(language);
    QCOMPARE(reasons,
             suggestedReasons(shown.document.library(), shown.document.evaluation(),
                              shown.document.analysisJob().analysis(), work.choice, work.planB, phrases));
    shown.page.findChild<QPushButton *>(u"suggestExitPlan"_s)->click();
    QCOMPARE(shown.document.engagement().report.exitPlan,
             suggestedExitPlan(shown.document.evaluation(), work.choice, work.planB, phrases));
    shown.document.editWorkload(u"none"_s, [](Workload &workload) { workload.choice.clear(); });
    QSignalSpy failed(&shown.page, &Page::failed);
    shown.page.findChild<QPushButton *>(u"suggestReasons"_s)->click();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(shown.document.engagement().report.reasons, reasons);
}

void TestReportPage::refusesWhatIsNoLogo()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    };
    const QByteArray svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z"/></svg>)";
    QVERIFY(Logo::read(write(u"good.svg"_s, svg)).has_value());
    QVERIFY(!Logo::read(write(u"text.svg"_s, "<svg")).has_value());
    QVERIFY(!Logo::read(write(u"lie.png"_s, "\x89PNG\r\n\x1a\nno picture")).has_value());
    QVERIFY(!Logo::read(write(u"empty.png"_s, {})).has_value());
    QVERIFY(!Logo::read(write(u"huge.svg"_s, svg + QByteArray(LogoPicture::largestSize, ' '))).has_value());
    QVERIFY(!Logo::read(folder.filePath(u"missing.png"_s)).has_value());
}

void TestReportPage::printsThePagesOfThePreview()
{
    QTemporaryDir folder;
    Shown shown;
    QVERIFY(shown.waitForPreview());
    const QString place = folder.filePath(u"printed.pdf"_s);
    shown.page.output().askForPrinter = [&](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(place);
        printer.setResolution(72);
        printer.setFromTo(1, 2);
        return true;
    };
    shown.page.openSection(u"print"_s);
    const QByteArray printed = contentOf(place);
    QVERIFY(printed.startsWith("%PDF-"));
    QVERIFY(printed.contains("/Count 2"));
}

void TestReportPage::asksNothingFromAWindowThatIsGone_data()
{
    QTest::addColumn<bool>("visible");
    QTest::newRow("still there") << true;
    QTest::newRow("hidden, as when the language changes") << false;
}

void TestReportPage::asksNothingFromAWindowThatIsGone()
{
    QFETCH(const bool, visible);
    Shown shown;
    int asked = 0;
    shown.page.output().askForPrinter = [&asked](QPrinter & /*printer*/) {
        ++asked;
        return false;
    };
    shown.page.openSection(u"print"_s); // the preview is not there yet
    QCOMPARE(asked, 0);
    shown.page.setVisible(visible);
    QVERIFY(shown.waitForPreview());
    QCOMPARE(asked, visible ? 1 : 0);
}

void TestReportPage::theChecklistSaysAllThatIsAmiss_data()
{
    QTest::addColumn<QList<FinalObstacle>>("obstacles");
    QTest::addColumn<QString>("said");
    using enum FinalObstacle;
    using Obstacles = QList<FinalObstacle>;
    QTest::newRow("none") << Obstacles {NoChoice} << u"No option chosen yet: no final version"_s;
    QTest::newRow("not compared") << Obstacles {ChoiceNotCompared}
                                  << u"The chosen option is not compared: no final version"_s;
    QTest::newRow("out") << Obstacles {ChoiceOut} << u"Here is out: no final version"_s;
    QTest::newRow("plan B") << Obstacles {ChoiceOut, PlanBOut} << u"Plan B is out: no final version"_s;
    QTest::newRow("in") << Obstacles() << u"Every claim on Here is documented"_s;
}

void TestReportPage::theChecklistSaysAllThatIsAmiss()
{
    QFETCH(QList<FinalObstacle>, obstacles);
    QFETCH(QString, said);
    ExportChecklist checklist;
    ExportCheck check;
    check.obstacles = obstacles;
    check.choiceMissing = obstacles.contains(FinalObstacle::NoChoice);
    checklist.setCheck({.workloads = {check}}, {{.workload = {}, .choice = u"Here"_s}});
    const QString letters = u"letters that cannot be printed"_s;
    checklist.setUnprintable(letters);
    QStringList lines;
    for (const QLabel *label : checklist.findChildren<QLabel *>())
        lines.append(label->text());
    QVERIFY2(lines.contains(said), qPrintable(lines.join(u'|')));
    QVERIFY2(lines.contains(letters), qPrintable(lines.join(u'|')));
    QCOMPARE(lines.contains(u"No option chosen yet: no final version"_s), check.choiceMissing);
}

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
