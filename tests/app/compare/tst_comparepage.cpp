// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparepage.h"
#include "app/compare/comparisonmodel.h"
#include "app/compare/comparisonview.h"
#include "app/compare/evidence.h"
#include "app/compare/evidencepopover.h"
#include "app/compare/ratinglegend.h"
#include "app/comparisonsample.h"
#include "app/document/engagementdocument.h"
#include "app/look/theme.h"
#include "app/page/pageheader.h"
#include "app/words/language.h"
#include "core/libraryloader.h"

#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);
const QString openAi = u"openai_api.global"_s;
const QString azure = u"azure_openai.eu_data_zone"_s;

/// The page over a document of its own.
struct Fixture
{
    explicit Fixture(Library library, const QStringList &options) : document(std::move(library))
    {
        document.create(options);
        document.edit(u"date"_s, [](Engagement &engagement) { engagement.date = today; });
        page = std::make_unique<ComparePage>(document);
        page->resize(1140, 700);
        page->show();
        page->refresh();
        view = page->findChild<ComparisonView *>();
    }

    [[nodiscard]] QModelIndex cell(const QString &criterion, const QString &option) const
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = ComparisonModel::FirstOptionColumn; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                if (index.data(ComparisonModel::CriterionRole) == criterion
                    && index.data(ComparisonModel::OptionRole) == option)
                    return index;
            }
        }
        return {};
    }

    EngagementDocument document;
    std::unique_ptr<ComparePage> page;
    ComparisonView *view = nullptr;
};

Library shipped()
{
    static const LoadedLibrary loaded = loadLibrary({QString::fromLatin1(shippedLibrary)});
    return loaded.library;
}

} // namespace

class TestComparePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheArticlesTableInJanuary2025_data();
    void showsTheArticlesTableInJanuary2025();
    void tellsTodaysValuesAndWhyTheyChanged_data();
    void tellsTodaysValuesAndWhyTheyChanged();
    void isReadOnlyAtAPastDate();
    void saysWhatDayItLooksAt_data();
    void saysWhatDayItLooksAt();
    void opensTheEvidenceAndReturnsTheFocus_data();
    void opensTheEvidenceAndReturnsTheFocus();
    void tellsTheEvidenceInWords();
    void triesOutAContradiction();
    void saysAllThatAnotherReadingMoves_data();
    void saysAllThatAnotherReadingMoves();
    void tellsTheWayBack();
    void keepsANote();
    void writesANoteByKey();
    void theLegendKeepsItsMarks();
    void asksBeforeItOpensASource();
    void saysWhyAnOptionIsOut();
    void pinsAColumnByKey();
    void narrowsColumnsOfOptionsThatAreOut();
    void togglesDifferencesByKey();
    void keepsSelectionAndScrollOnAnUpdate();
    void namesTheLeadersInItsHeadline();
    void sendsToTheMissingInput();
    void toolsKeepTheirWords();

private:
    ProgramLanguage m_language;
};

void TestComparePage::initTestCase()
{
    m_language.set(Language::English);
}

void TestComparePage::showsTheArticlesTableInJanuary2025_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("openAiValue");
    QTest::addColumn<QString>("azureValue");
    // The core table of article A0, January 2025.
    QTest::newRow("retention") << u"data_retention"_s << u"30 days"_s << u"30 days"_s;
    QTest::newRow("access") << u"data_access"_s << u"OpenAI staff and third parties"_s
                            << u"Microsoft staff, only in the EU"_s;
    QTest::newRow("sharing") << u"data_sharing"_s << u"yes"_s << u"no"_s;
    QTest::newRow("training") << u"training_use"_s << u"no (since 2023, API only)"_s << u"no"_s;
    QTest::newRow("location") << u"processing_location"_s << u"USA/EU"_s << u"possible inside the EU"_s;
    QTest::newRow("abuse") << u"abuse_detection"_s << u"manual and third parties"_s
                           << u"mainly automatic, EU staff where needed"_s;
}

void TestComparePage::showsTheArticlesTableInJanuary2025()
{
    QFETCH(QString, criterion);
    QFETCH(QString, openAiValue);
    QFETCH(QString, azureValue);
    Fixture fixture(shipped(), {openAi, azure});

    fixture.document.setAsOf(QDate(2025, 1, 31));
    fixture.page->refresh();

    QCOMPARE(fixture.cell(criterion, openAi).data().toString(), openAiValue);
    QCOMPARE(fixture.cell(criterion, azure).data().toString(), azureValue);
    const Evidence evidence = Evidence::of(fixture.document.library(), fixture.document.engagement(),
                                           fixture.document.evaluation(), azure, criterion, Language::English);
    QVERIFY2(evidence.value.startsWith(azureValue), qPrintable(evidence.value));
    QVERIFY(!evidence.sources.isEmpty());
}

void TestComparePage::tellsTodaysValuesAndWhyTheyChanged_data()
{
    showsTheArticlesTableInJanuary2025_data();
}

void TestComparePage::tellsTodaysValuesAndWhyTheyChanged()
{
    QFETCH(QString, criterion);
    QFETCH(QString, openAiValue);
    QFETCH(QString, azureValue);
    Fixture fixture(shipped(), {openAi, azure});

    for (const auto &[option, oldValue] : {std::pair {openAi, openAiValue}, std::pair {azure, azureValue}}) {
        const Evidence evidence = Evidence::of(fixture.document.library(), fixture.document.engagement(),
                                               fixture.document.evaluation(), option, criterion, Language::English);
        QVERIFY(!evidence.text.isEmpty());
        QVERIFY(!evidence.value.startsWith(oldValue + u" ("_s)); // today's claim is not the article's
        const auto old = std::ranges::find(evidence.history, oldValue, &Evidence::HistoryLine::value);
        QVERIFY2(old != evidence.history.end(), qPrintable(option));
        QVERIFY2(!old->reason.isEmpty(), qPrintable(option));

        EvidencePopover popover;
        popover.show(evidence, QRect(100, 100, 100, 30), false);
        QVERIFY(popover.text().contains(oldValue));
        QVERIFY(popover.text().contains(old->reason));
        QVERIFY(popover.text().contains(evidence.text));
    }
}

void TestComparePage::isReadOnlyAtAPastDate()
{
    Fixture fixture(sample::library(), sample::engagement().options);
    QSignalSpy messages(fixture.page.get(), &Page::messageRequested);

    fixture.document.setAsOf(QDate(2026, 6, 30));
    fixture.page->refresh();

    QCOMPARE(messages.count(), 1);
    QVERIFY(messages.first().first().toString().contains(u"30 Jun 2026"_s));
    const Engagement before = fixture.document.engagement();
    fixture.document.editWorkload(u"x"_s, [](Workload &workload) { workload.choice = u"alpha.eu"_s; });
    QCOMPARE(fixture.document.engagement(), before);

    emit fixture.page->messageAction(messages.first().last().toString());
    QVERIFY(!fixture.document.isReadOnly());
    fixture.page->refresh();
    QCOMPARE(messages.last().first().toString(), QString()); // the bar goes
}

void TestComparePage::saysWhatDayItLooksAt_data()
{
    QTest::addColumn<QDate>("ownDate");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("text");
    const QDate past(2025, 11, 21);
    QTest::newRow("the engagement's, which is past") << past << QDate() << u"&As of: 21 Nov 2025"_s;
    QTest::newRow("the engagement's, which is today") << QDate::currentDate() << QDate() << u"&As of: today"_s;
    QTest::newRow("chosen") << past << QDate(2025, 1, 31) << u"&As of: 31 Jan 2025"_s;
}

// The engagement's day is today only on one day.
void TestComparePage::saysWhatDayItLooksAt()
{
    QFETCH(const QDate, ownDate);
    QFETCH(const QDate, asOf);
    Fixture fixture(sample::library(), sample::engagement().options);
    fixture.document.edit(u"date"_s, [&](Engagement &engagement) { engagement.date = ownDate; });
    fixture.document.setAsOf(asOf);
    fixture.page->refresh();
    QTEST(fixture.page->findChild<QPushButton *>(u"asOf"_s)->text(), "text");
}

void TestComparePage::opensTheEvidenceAndReturnsTheFocus_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space;
}

void TestComparePage::opensTheEvidenceAndReturnsTheFocus()
{
    QFETCH(Qt::Key, key);
    Fixture fixture(sample::library(), sample::engagement().options);
    fixture.document.answer(u"q_privacy"_s, {{u"yes"_s}, std::nullopt, {}});
    fixture.page->refresh();
    auto *popover = fixture.page->findChild<EvidencePopover *>();
    fixture.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
    fixture.view->setFocus();
    fixture.view->setCurrentIndex(fixture.cell(u"privacy"_s, u"beta.eu"_s));

    QTest::keyClick(fixture.view, key);
    QVERIFY(popover->isVisible());
    QCOMPARE(popover->evidence().deployment, u"beta.eu"_s);

    QTest::keyClick(popover, Qt::Key_Escape);
    QVERIFY(!popover->isVisible());
    QVERIFY(fixture.view->hasFocus());
    QCOMPARE(fixture.view->currentIndex(), fixture.cell(u"privacy"_s, u"beta.eu"_s));
}

void TestComparePage::tellsTheEvidenceInWords()
{
    const Library library = sample::library();
    const Engagement engagement = sample::engagement();

    const Evidence evidence =
        Evidence::of(library, engagement, evaluate(library, engagement), u"beta.eu"_s, u"privacy"_s, Language::English);

    QCOMPARE(evidence.kind, u"Fact, according to the provider"_s);
    QCOMPARE(evidence.pointsLine, u"50 of 100 · weight 5"_s);
    QCOMPARE(evidence.confidenceLine, u"high · official documentation"_s);
    QCOMPARE(evidence.sources.size(), 1);
    QCOMPARE(evidence.sources.first().date, u"Document of 1\u00a0Jan\u00a02026, last seen 21\u00a0Nov\u00a02026"_s);
    // 1 January to 21 November
    QVERIFY2(
        evidence.age.startsWith(u"324 days old on 21 Nov 2026, the day as of which facts count; limit for this kind"_s),
        qPrintable(evidence.age));
    QVERIFY(evidence.requirement.isEmpty());
}

void TestComparePage::triesOutAContradiction()
{
    Library library = sample::library();
    // alpha leads with 80 points; were its privacy bad, it would be out.
    ClaimValue bad;
    bad.kind = ClaimValue::Kind::Level;
    bad.level = u"bad"_s;
    library.profiles.first().claims.first().line = 12;
    library.profiles.first().claims.first().contradictions = {
        {bad, sample::text(u"A newspaper says otherwise"_s), {u"s1"_s}}};
    const Engagement engagement = sample::engagement();

    const Evidence evidence = Evidence::of(library, engagement, evaluate(library, engagement), u"alpha.eu"_s,
                                           u"privacy"_s, Language::English);

    // The stricter reading counts, so the library's own words are the other one.
    QCOMPARE(evidence.readings.size(), 1);
    QCOMPARE(evidence.text, u"A newspaper says otherwise (en)"_s);
    QCOMPARE(evidence.kind, u"Disputed, kind of source not stated"_s);
    QVERIFY2(evidence.confidenceLine.isEmpty(), qPrintable(evidence.confidenceLine));
    QVERIFY(evidence.history.isEmpty()); // the claim is one, whichever of its readings stands in front
    const Evidence::Reading &other = evidence.readings.first();
    QVERIFY(!other.assumption);
    QVERIFY2(other.text.contains(u"in then"_s) || other.text.contains(u"lead"_s), qPrintable(other.text));
    QCOMPARE(other.sources, evidence.sources);
}

void TestComparePage::saysAllThatAnotherReadingMoves_data()
{
    QTest::addColumn<int>("claim"); // of beta, its last reading counts as it is the stricter one
    QTest::addColumn<QString>("likely");
    QTest::addColumn<QString>("counting");
    QTest::addColumn<double>("band");
    QTest::addColumn<bool>("likeBeta"); // what gamma says
    QTest::addColumn<QString>("effect");
    constexpr int location = 1;
    constexpr int capability = 2;
    // Alpha leads with 80 points in each case.
    QTest::newRow("nothing") << location << u"good"_s << u"good"_s << 0.0 << false << u"The result is the same."_s;
    QTest::newRow("its own rank") << location << u"good"_s << u"fair"_s << 0.0 << false
                                  << u"The option would move from rank 3 to rank 2."_s;
    QTest::newRow("points alone") << location << u"fair"_s << u"bad"_s << 0.0 << false
                                  << u"Ranks stay as they are; the option would have 50.0 instead of 35.0 points."_s;
    QTest::newRow("the rank of another") << capability << u"good"_s << u"fair"_s << 0.0 << true
                                         << u"gamma (en) would move from rank 2 to rank 3."_s;
    QTest::newRow("a new advice") << capability << u"fair"_s << u"bad"_s << 20.0 << false
                                  << u"“capability (en)” would speak for beta (en) then."_s;
}

// With the lead as it was, the result may be another all the same.
void TestComparePage::saysAllThatAnotherReadingMoves()
{
    QFETCH(const int, claim);
    QFETCH(const QString, likely);
    QFETCH(const QString, counting);
    QFETCH(const double, band);
    QFETCH(const bool, likeBeta);
    Library library = sample::library();
    QCOMPARE(library.profiles.at(1).id, u"beta"_s);
    QCOMPARE(library.profiles.at(3).id, u"gamma"_s);
    if (likeBeta)
        library.profiles[3].claims = library.profiles.at(1).claims;
    Claim &disputed = library.profiles[1].claims[claim];
    disputed.value.level = likely;
    ClaimValue other = disputed.value;
    other.level = counting;
    disputed.contradictions = {{other, sample::text(u"A newspaper says otherwise"_s), {u"s1"_s}}};
    Engagement engagement = sample::engagement();
    engagement.thresholds.nearTie = band;
    engagement.thresholds.nearTieCriterion = band > 0 ? u"capability"_s : QString();

    const Evaluation evaluation = evaluate(library, engagement);
    QCOMPARE(evaluation.leader()->deployment, u"alpha.eu"_s);
    const Evidence evidence =
        Evidence::of(library, engagement, evaluation, u"beta.eu"_s, disputed.criterion, Language::English);
    QCOMPARE(evidence.readings.size(), 1);
    const QString text = evidence.readings.constFirst().text;
    QFETCH(const QString, effect);
    QVERIFY2(text.endsWith(u") "_s + effect), qPrintable(text));
}

void TestComparePage::tellsTheWayBack()
{
    Library library = sample::library();
    ClaimValue good;
    good.kind = ClaimValue::Kind::Level;
    good.level = u"good"_s;
    for (Profile &profile : library.profiles) {
        if (profile.id == "delta"_L1)
            profile.claims.first().measures = {{good, sample::text(u"Sign the addendum"_s), {u"s1"_s}}};
    }
    const Engagement engagement = sample::engagement();

    const Evidence evidence = Evidence::of(library, engagement, evaluate(library, engagement), u"delta.eu"_s,
                                           u"privacy"_s, Language::English);

    QVERIFY2(evidence.requirement.contains(u"question 1"_s), qPrintable(evidence.requirement));
    QVERIFY(evidence.unlockPaths.contains(u"Sign the addendum (en)"_s));
}

void TestComparePage::keepsANote()
{
    Fixture fixture(sample::library(), sample::engagement().options);
    auto *popover = fixture.page->findChild<EvidencePopover *>();

    emit popover->noteChanged(u"beta.eu"_s, u"privacy"_s, u"ask again in March"_s);
    QCOMPARE(fixture.document.engagement().notes.value(u"beta.eu/privacy"_s), u"ask again in March"_s);

    emit popover->noteChanged(u"beta.eu"_s, u"privacy"_s, u" "_s);
    QVERIFY(!fixture.document.engagement().notes.contains(u"beta.eu/privacy"_s));
}

// A mark has no other explanation, the levels between the ends of the scale have.
void TestComparePage::theLegendKeepsItsMarks()
{
    Fixture fixture(sample::library(), sample::engagement().options);
    auto *legend = fixture.page->findChild<RatingLegend *>();
    legend->resize(1200, legend->height());
    QCOMPARE(legend->shownWords().size(), 8);
    legend->resize(Theme::scaled(420), legend->height()); // as at 1366 x 768
    for (const QString &mark : {u"unknown"_s, u"stale"_s, u"uncertain"_s, u"contradicted"_s})
        QVERIFY2(legend->shownWords().contains(mark), qPrintable(legend->shownWords().join(u", "_s)));
}

void TestComparePage::writesANoteByKey()
{
    Fixture fixture(sample::library(), sample::engagement().options);
    fixture.document.answer(u"q_privacy"_s, {{u"yes"_s}, std::nullopt, {}});
    fixture.page->refresh();
    auto *popover = fixture.page->findChild<EvidencePopover *>();
    fixture.view->setCurrentIndex(fixture.cell(u"privacy"_s, u"beta.eu"_s));

    QTest::keyClick(fixture.view, Qt::Key_N);
    auto *note = popover->findChild<QPlainTextEdit *>();
    QVERIFY(note->isVisible());
    const auto isInSight = [popover, &note] {
        const QWidget *room = popover->findChild<QScrollArea *>()->viewport(); // made anew for each claim
        return room->rect().contains(QRect(note->mapTo(room, QPoint()), note->size()));
    };
    QTRY_VERIFY(isInSight());
    popover->close();
    QTest::keyClick(fixture.view, Qt::Key_Return);
    note = popover->findChild<QPlainTextEdit *>();
    QVERIFY(popover->isVisible() && !note->isVisible());
    QTest::keyClick(popover->findChild<QPushButton *>(), Qt::Key_N);
    QVERIFY(note->isVisible());
    QTRY_VERIFY(isInSight());
    note->setPlainText(u"call them"_s);
    popover->close();

    QCOMPARE(fixture.document.engagement().notes.value(u"beta.eu/privacy"_s), u"call them"_s);
    fixture.document.undoStack().undo();
    QVERIFY(fixture.document.engagement().notes.isEmpty());
}

void TestComparePage::asksBeforeItOpensASource()
{
    Fixture fixture(sample::library(), sample::engagement().options);
    QSignalSpy messages(fixture.page.get(), &Page::messageRequested);

    emit fixture.page->findChild<EvidencePopover *>()->sourceRequested(QUrl(u"https://example.com/terms"_s));

    QCOMPARE(messages.count(), 1);
    QVERIFY(messages.first().first().toString().contains(u"https://example.com/terms"_s));
    QVERIFY(!messages.first().last().toString().isEmpty());
}

void TestComparePage::saysWhyAnOptionIsOut()
{
    Fixture fixture(sample::library(), sample::engagement().options);
    fixture.document.answer(u"q_privacy"_s, {{u"yes"_s}, std::nullopt, {}});
    fixture.page->refresh();
    const QModelIndex cell = fixture.cell(u"privacy"_s, u"delta.eu"_s);
    fixture.view->setCurrentIndex(cell);
    const QString tip = cell.model()->headerData(cell.column(), Qt::Horizontal, Qt::ToolTipRole).toString();
    const auto open = [&] { return fixture.page->findChild<QDialog *>(u"clearanceReasons"_s); };

    QTest::keyClick(fixture.view, Qt::Key_W);
    QPointer<QDialog> dialog = open();
    QVERIFY(dialog);
    const QString text = dialog->findChild<QTextBrowser *>(u"text"_s)->toPlainText();
    QVERIFY2(text.contains(u"Asked for by question 1"_s), qPrintable(text));
    QVERIFY2(tip.endsWith(text), qPrintable(tip));
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);

    const QHeaderView *head = fixture.view->horizontalHeader();
    fixture.view->scrollTo(cell);
    const QPoint place(head->sectionViewportPosition(cell.column()) + 30, head->height() - 8);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    dialog = open();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QTextBrowser *>(u"text"_s)->toPlainText(), text);
}

void TestComparePage::pinsAColumnByKey()
{
    Fixture fixture(sample::library(), sample::engagement().options);
    fixture.document.answer(u"q_privacy"_s, {{u"yes"_s}, std::nullopt, {}});
    fixture.page->refresh();
    fixture.view->setCurrentIndex(fixture.cell(u"privacy"_s, u"gamma.eu"_s));

    QTest::keyClick(fixture.view, Qt::Key_P);

    const int first = ComparisonModel::FirstOptionColumn;
    QCOMPARE(fixture.view->model()->headerData(first, Qt::Horizontal, ComparisonModel::OptionRole).toString(),
             u"gamma.eu"_s);
    QVERIFY(!fixture.view->frozenPart()->isColumnHidden(first));
    QVERIFY(fixture.view->frozenPart()->isColumnHidden(first + 1));
    QCOMPARE(fixture.view->currentIndex().data(ComparisonModel::OptionRole).toString(), u"gamma.eu"_s);
}

void TestComparePage::narrowsColumnsOfOptionsThatAreOut()
{
    Fixture fixture(sample::library(), sample::engagement().options);
    fixture.document.answer(u"q_privacy"_s, {{u"yes"_s}, std::nullopt, {}});
    fixture.page->refresh();

    fixture.page->resize(700, 700); // four full columns do not fit
    QCoreApplication::processEvents();
    const int out = fixture.cell(u"privacy"_s, u"delta.eu"_s).column();
    const int in = fixture.cell(u"privacy"_s, u"beta.eu"_s).column();
    QVERIFY(fixture.view->columnWidth(out) < fixture.view->columnWidth(in));
    fixture.page->resize(1140, 700);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.view->columnWidth(out), fixture.view->columnWidth(in));
    fixture.page->resize(700, 700);
    fixture.document.setColumns({.hidden = {}, .pinned = {}, .failedWide = true});
    QCOMPARE(fixture.view->columnWidth(out), fixture.view->columnWidth(in));
}

void TestComparePage::togglesDifferencesByKey()
{
    Fixture fixture(sample::library(), sample::engagement().options);
    fixture.document.answer(u"q_privacy"_s, {{u"yes"_s}, std::nullopt, {}});
    fixture.page->refresh();
    QVERIFY(fixture.cell(u"location"_s, u"beta.eu"_s).isValid());

    QTest::keyClick(fixture.view, Qt::Key_D);

    QVERIFY(fixture.page->findChild<QPushButton *>(u"onlyDifferences"_s)->isChecked());
    QVERIFY(!fixture.cell(u"location"_s, u"beta.eu"_s).isValid());
    QVERIFY(fixture.cell(u"privacy"_s, u"beta.eu"_s).isValid());
}

void TestComparePage::keepsSelectionAndScrollOnAnUpdate()
{
    Fixture fixture(shipped(), shipped().deploymentIds().first(12));
    fixture.document.answer(u"q_volume"_s, {{}, 8000, {}});
    fixture.page->refresh();
    const QString option = fixture.view->model()->headerData(9, Qt::Horizontal, ComparisonModel::OptionRole).toString();
    const QModelIndex cell = fixture.cell(u"price_small"_s, option);
    QVERIFY(cell.isValid());
    fixture.view->setCurrentIndex(cell);
    const int down = fixture.view->verticalScrollBar()->value();
    QVERIFY(down > 0);

    fixture.document.answer(u"q_volume"_s, {{}, 900, {}});
    fixture.page->refresh();

    const QModelIndex now = fixture.view->currentIndex();
    QCOMPARE(now.data(ComparisonModel::OptionRole).toString(), option);
    QCOMPARE(now.data(ComparisonModel::CriterionRole).toString(), u"price_small"_s);
    QCOMPARE(fixture.view->verticalScrollBar()->value(), down);
    QCOMPARE(fixture.view->frozenPart()->verticalScrollBar()->value(), down);
}

void TestComparePage::namesTheLeadersInItsHeadline()
{
    Fixture fixture(sample::library(), sample::engagement().options);
    auto *header = fixture.page->findChild<PageHeader *>();
    QVERIFY2(header->headline() == u"No comparison yet"_s, "nobody asked for anything");
    QVERIFY2(!header->primaryButton()->property("primary").toBool(), "the page's own button leads on");
    fixture.document.answer(u"q_privacy"_s, {{u"yes"_s}, std::nullopt, {}});
    fixture.page->refresh();
    QVERIFY(header->primaryButton()->property("primary").toBool());
    QCOMPARE(header->headline(), u"alpha (en) is ahead"_s); // 80 against 65 and 65

    fixture.document.editWorkload(
        u"w"_s, [](Workload &workload) { workload.weights.insert(u"privacy"_s, {0, 0, 0, true, false}); });
    fixture.page->refresh();
    QCOMPARE(header->headline(), u"beta (en) and gamma (en) are close together in points"_s); // 80 each; alpha 60

    fixture.document.edit(u"o"_s, [](Engagement &engagement) { engagement.options = {u"delta.eu"_s}; });
    fixture.page->refresh();
    QCOMPARE(header->headline(), u"No option is in"_s);
}

void TestComparePage::sendsToTheMissingInput()
{
    Fixture fixture(sample::library(), {u"alpha.eu"_s});
    QSignalSpy requests(fixture.page.get(), &Page::pageRequested);

    for (auto *button : fixture.page->findChildren<QPushButton *>()) {
        if (button->text().contains(u"questions"_s) && button->isVisible())
            button->click();
    }

    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.first().first().value<PageId>(), PageId::Questions);
}

// Where they have no room beside each other they take a second row.
void TestComparePage::toolsKeepTheirWords()
{
    Fixture fixture(sample::library(), sample::engagement().options);
    // Without something to compare there are no tools.
    fixture.document.editWorkload(
        u"w"_s, [](Workload &workload) { workload.weights.insert(u"privacy"_s, {3, 5, 7, true, false}); });
    fixture.page->refresh();
    const auto *first = fixture.page->findChild<QPushButton *>(u"onlyDifferences"_s);
    const auto *search = fixture.page->findChild<QLineEdit *>(u"comparisonSearch"_s);
    for (const int width : {1140, 420}) {
        fixture.page->resize(width, 600);
        for (const QString &name : {u"onlyDifferences"_s, u"onlyWeighted"_s, u"columns"_s, u"asOf"_s}) {
            const auto *button = fixture.page->findChild<QPushButton *>(name);
            QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(name));
            QTRY_VERIFY2(button->parentWidget()->rect().contains(button->geometry()), qPrintable(name));
        }
        if (width > 1000)
            QTRY_VERIFY2(search->y() < first->y() + first->height() / 2, "what has room stands in one row");
    }
    QTRY_VERIFY(first->isVisible() && search->y() > first->y() + first->height() / 2);
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
