// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparisonsample.h"
#include "app/document/analysisjob.h"
#include "app/document/engagementdocument.h"
#include "app/page/emptystate.h"
#include "app/page/pageheader.h"
#include "app/ranking/differencebars.h"
#include "app/ranking/failedoptions.h"
#include "app/ranking/openclaimscard.h"
#include "app/ranking/rankingpage.h"
#include "app/ranking/rankingview.h"
#include "app/ranking/reasonscard.h"
#include "app/ranking/robustnesscard.h"
#include "app/ranking/weightslider.h"
#include "app/words/headline.h"
#include "app/words/language.h"
#include "core/libraryloader.h"
#include "core/wish.h"
#include "decision/certainty/advice.h"
#include "decision/leaders.h"
#include "decision/smalllibrary.h"
#include "decision/weighting/weightshift.h"
#include "report/model/analysistext.h"
#include "report/model/checktext.h"
#include "report/model/fliptext.h"
#include "report/words/valuetext.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms; a debug build on a busy machine

const QStringList protection {u"privacy"_s, u"location"_s};

struct Fixture
{
    explicit Fixture(const QStringList &options = sample::engagement().options) : document(sample::library())
    {
        document.create(options);
        document.answer(u"q_privacy"_s, {{u"yes"_s}, std::nullopt, {}});
        page = std::make_unique<RankingPage>(document);
        page->resize(1140, 700);
        page->show();
        page->refresh();
    }

    [[nodiscard]] WeightSlider *slider(const QString &id) const
    {
        return page->findChild<WeightSlider *>(u"weight."_s + id);
    }
    [[nodiscard]] double share(const QStringList &criteria) const
    {
        return shareSpan(document.evaluation(), criteria).middle;
    }

    EngagementDocument document;
    std::unique_ptr<RankingPage> page;
};

} // namespace

class TestRankingPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void movesAWeightByKeys_data();
    void movesAWeightByKeys();
    void goesHomeToTheAnswers();
    void speaksTheSlider();
    void makesOneStepOfADrag();
    void comesBackFromZeroInOneDrag();
    void takesATypedNumber();
    void keepsALockedWeight();
    void resetsToTheAnswers();
    void tellsWhyAnOptionIsOut();
    void theChartTellsWhyOptionsAreNotIn();
    void togglesTheNumbers();
    void explainsTheLead();
    void comparesWhomTheAgreedCriterionSpeaksFor();
    void noEqualOptionIsCalledAhead();
    void savesThePicture_data();
    void savesThePicture();
    void namesTheRequirementToRelax();
    void tellsTheKeysOnlyWhereTheyWork();
    void theWishOfTheMissedLimitHelps();
    void saysTheVerdictWhenItIsWorkedOut();
    void saysThatSharesAreBeingWorkedOut();
    void showsTheWeightThatWasChosen();
    void tellsTheFlipOfOneCriterion();
    void sharesOfTheGroupsMakeTheTotal();
    void hasNoVerdictAboveWithoutAnAnswer();
    void tellsNoFlipWithoutAVerdict();
    void asksProvidersAndReadsTheAnswers();
    void asksWhomTheSentenceNames();
    void namesWhatIsWrongInASheet();
    void listsEachRemarkOnASheet();
    void keepsWordsInTheLanguageOfTheReport_data();
    void keepsWordsInTheLanguageOfTheReport();

private:
    ProgramLanguage m_language;
};

void TestRankingPage::initTestCase()
{
    m_language.set(Language::English);
}

void TestRankingPage::movesAWeightByKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<double>("share");
    QTest::newRow("right") << Qt::Key_Right << 0.81;
    QTest::newRow("left") << Qt::Key_Left << 0.79;
    QTest::newRow("page up") << Qt::Key_PageUp << 0.90;
    QTest::newRow("page down") << Qt::Key_PageDown << 0.70;
}

void TestRankingPage::movesAWeightByKeys()
{
    QFETCH(Qt::Key, key);
    QFETCH(double, share);
    Fixture fixture;
    QVERIFY(qAbs(fixture.share(protection) - 0.8) < 1e-9);

    QTest::keyClick(fixture.slider(u"protection"_s), key);

    QVERIFY2(qAbs(fixture.share(protection) - share) < 1e-9, qPrintable(QString::number(fixture.share(protection))));
    QVERIFY(qAbs(fixture.share(protection) + fixture.share({u"capability"_s}) - 1) < 1e-9);
    QVERIFY(qAbs(fixture.share({u"privacy"_s}) / fixture.share({u"location"_s}) - 5.0 / 3) < 1e-9);
}

void TestRankingPage::goesHomeToTheAnswers()
{
    Fixture fixture;
    auto *slider = fixture.slider(u"protection"_s);
    QTest::keyClick(slider, Qt::Key_PageDown);
    QVERIFY(fixture.share(protection) < 0.75);

    QTest::keyClick(slider, Qt::Key_Home);

    QVERIFY(qAbs(fixture.share(protection) - 0.8) < 1e-9);
}

void TestRankingPage::speaksTheSlider()
{
    Fixture fixture;
    QTest::keyClick(fixture.slider(u"protection"_s), Qt::Key_Right);
    const QString name = fixture.slider(u"protection"_s)->accessibleName();
    QVERIFY2(name.startsWith(u"Schutz (en), 81 percent, margin "_s), qPrintable(name));
    QVERIFY2(name.endsWith(u"start value 80"_s), qPrintable(name));
}

void TestRankingPage::makesOneStepOfADrag()
{
    Fixture fixture;
    const int before = fixture.document.undoStack().count();
    const auto weights = fixture.document.workload().weights;
    auto *slider = fixture.slider(u"quality"_s);

    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(slider->width() / 4, slider->height() / 2));
    for (int step = 1; step <= 5; ++step)
        QTest::mouseMove(slider, QPoint(slider->width() / 4 + 3 * step, slider->height() / 2));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() / 4 + 15, slider->height() / 2));

    QVERIFY(fixture.document.workload().weights != weights);
    QCOMPARE(fixture.document.undoStack().count(), before + 1);
    fixture.document.undoStack().undo();
    QCOMPARE(fixture.document.workload().weights, weights);
}

void TestRankingPage::comesBackFromZeroInOneDrag()
{
    Fixture fixture;
    auto *slider = fixture.slider(u"quality"_s);
    emit slider->sliderPressed();
    emit slider->moved(1.0);
    QVERIFY(qAbs(fixture.share(protection)) < 1e-9);
    emit slider->moved(0.2);
    emit slider->sliderReleased();

    // The others stand as before, although nothing was left of them on the way.
    QVERIFY(qAbs(fixture.share({u"privacy"_s}) - 0.5) < 1e-9);
    QVERIFY(qAbs(fixture.share({u"location"_s}) - 0.3) < 1e-9);
}

void TestRankingPage::takesATypedNumber()
{
    Fixture fixture;
    auto *number = fixture.page->findChild<QSpinBox *>(u"weightNumber.quality"_s);
    QCOMPARE(number->suffix(), u"%"_s); // without a gap: the window is English
    number->setValue(40);
    QVERIFY(qAbs(fixture.share({u"capability"_s}) - 0.4) < 1e-9);
}

void TestRankingPage::keepsALockedWeight()
{
    Fixture fixture;
    auto *lock = fixture.page->findChild<QToolButton *>(u"weightLock.privacy"_s);
    lock->click();
    QVERIFY(fixture.document.workload().weights.value(u"privacy"_s).locked);

    fixture.page->findChild<QSpinBox *>(u"weightNumber.quality"_s)->setValue(30);

    QVERIFY(qAbs(fixture.share({u"privacy"_s}) - 0.5) < 1e-9);
    QVERIFY(qAbs(fixture.share({u"location"_s}) - 0.2) < 1e-9);
}

void TestRankingPage::resetsToTheAnswers()
{
    Fixture fixture;
    auto *reset = fixture.page->findChild<QPushButton *>(u"fromAnswers"_s);
    QVERIFY(!reset->isEnabled());
    QTest::keyClick(fixture.slider(u"quality"_s), Qt::Key_PageUp);
    QVERIFY(reset->isEnabled());

    reset->click();

    QVERIFY(fixture.document.workload().weights.isEmpty());
    QVERIFY(qAbs(fixture.share(protection) - 0.8) < 1e-9);
}

void TestRankingPage::tellsWhyAnOptionIsOut()
{
    Fixture fixture;
    const auto entries = fixture.page->findChild<FailedOptions *>()->entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().deployment, u"delta.eu"_s);
    QVERIFY(entries.first().reason.contains(u"Question 1"_s));
    QVERIFY(!entries.first().path.isEmpty());
}

void TestRankingPage::theChartTellsWhyOptionsAreNotIn()
{
    Fixture fixture;
    auto *chart = fixture.page->findChild<QWidget *>(u"rankingChart"_s);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        QTest::keyClick(chart, key);
        QPointer<QDialog> dialog = fixture.page->findChild<QDialog *>(u"clearanceReasons"_s);
        QVERIFY(dialog);
        const QString text = dialog->findChild<QTextBrowser *>(u"text"_s)->toPlainText();
        QVERIFY2(text.startsWith(u"delta"_s), qPrintable(text)); // alone: the others are in
        QVERIFY2(text.contains(u"Asked for by question 1"_s), qPrintable(text));
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }
    // The table behind Values says it of the option of its column.
    QTest::mouseClick(fixture.page->findChild<QPushButton *>(u"values"_s), Qt::LeftButton);
    auto *table = fixture.page->findChild<QTableView *>(u"rankingTable"_s);
    QTest::keyClick(table, Qt::Key_Return);
    const auto *dialog = fixture.page->findChild<QDialog *>(u"clearanceReasons"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QTextBrowser *>(u"text"_s)->toPlainText().contains(u"No knock-out keeps it out."_s));
}

void TestRankingPage::togglesTheNumbers()
{
    Fixture fixture;
    auto *table = fixture.page->findChild<QTableView *>(u"rankingTable"_s);
    QVERIFY(!table->isVisible());
    fixture.page->findChild<QPushButton *>(u"values"_s)->click();
    QVERIFY(table->isVisible());
    QVERIFY(!fixture.page->findChild<RankingView *>()->isVisible());
}

void TestRankingPage::explainsTheLead()
{
    Fixture fixture;
    const auto *shown = fixture.page->findChild<DifferenceBars *>();
    // Against the rival, the option with the next share of first places: not known before the analysis ends.
    QTRY_COMPARE_WITH_TIMEOUT(shown->bars().size(), 2, patience);
    const auto bars = shown->bars();
    QVERIFY(qAbs(bars.at(0).difference - 25) < 1e-9);
    QVERIFY(qAbs(bars.at(1).difference + 10) < 1e-9);
}

namespace {

bool says(const ReasonsCard &card, const QString &title)
{
    const auto labels = card.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&title](const QLabel *label) { return label->text() == title; });
}

} // namespace

void TestRankingPage::comparesWhomTheAgreedCriterionSpeaksFor()
{
    Fixture fixture;
    fixture.document.edit(u"agreed"_s, [](Engagement &engagement) {
        engagement.thresholds.nearTie = 20;
        engagement.thresholds.nearTieCriterion = u"capability"_s;
    });
    const AnalysisJob &job = fixture.document.analysisJob();
    QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), patience);
    fixture.page->refresh();
    const Verdict &verdict = job.analysis().verdict;
    QCOMPARE(verdict.leader, u"alpha.eu"_s);
    QCOMPARE(verdict.rival, u"gamma.eu"_s);
    QCOMPARE(verdict.recommended, u"beta.eu"_s);
    QVERIFY(says(*fixture.page->findChild<ReasonsCard *>(), u"Why is alpha (en) ahead of beta (en)?"_s));
    // What is open about it is what the client would ask.
    const OptionEvaluation *named = spokenFor(fixture.document.engagement(), fixture.document.evaluation());
    QVERIFY(named);
    QCOMPARE(named->deployment, verdict.recommended);
    const Evaluation &evaluation = fixture.document.evaluation();
    const LeadReasons reasons = LeadReasons::of(fixture.document.library(), evaluation, u"beta.eu"_s, named);
    QCOMPARE(reasons.first->deployment, u"alpha.eu"_s);
    QVERIFY(reasons.openSentence(fixture.document.library(), evaluation, Language::English).contains(u"beta (en)"_s));
    const auto *list = fixture.page->findChild<QPushButton *>(u"questionList"_s);
    QVERIFY2(!list->text().contains(u"alpha (en)"_s), qPrintable(list->text()));
    const QString headline = fixture.page->findChild<PageHeader *>()->headline();
    QVERIFY2(headline.contains(u"alpha (en)"_s) && headline.contains(u"beta (en)"_s) && !headline.contains(u"gamma"_s),
             qPrintable(headline));
}

void TestRankingPage::noEqualOptionIsCalledAhead()
{
    const Library library = sample::library();
    Evaluation evaluation = evaluate(library, sample::engagement());
    const auto beta = std::ranges::find(evaluation.options, u"beta.eu"_s, &OptionEvaluation::deployment);
    beta->score = evaluation.options.first().score;
    beta->rank = 1;
    ReasonsCard card;
    card.setContent(library, evaluation, LeadReasons::of(library, evaluation, u"beta.eu"_s), Language::English);
    QVERIFY(says(card, u"alpha (en) and beta (en) in comparison"_s));
}

void TestRankingPage::savesThePicture_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("svg") << int(RankingView::Picture::Svg) << QByteArray("<?xml");
    QTest::newRow("png") << int(RankingView::Picture::Png) << QByteArray("\x89PNG");
}

void TestRankingPage::savesThePicture()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, start);
    Fixture fixture;
    const QByteArray picture = fixture.page->findChild<RankingView *>()->picture(RankingView::Picture(kind));
    QCOMPARE(picture.first(start.size()), start);
    QVERIFY(picture.size() > 1000);
}

void TestRankingPage::namesTheRequirementToRelax()
{
    Fixture fixture({u"delta.eu"_s});
    QSignalSpy requests(fixture.page.get(), &Page::pageRequested);

    EmptyState *shown = nullptr;
    for (auto *state : fixture.page->findChildren<EmptyState *>()) {
        if (state->isVisible())
            shown = state;
    }
    QVERIFY(shown);
    QVERIFY2(shown->button()->text().contains(u'1'), qPrintable(shown->button()->text()));
    shown->button()->click();
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.first().first().value<PageId>(), PageId::Questions);
    QCOMPARE(requests.first().last().toString(), u"s"_s); // the section of question 1
}

/// Without a ranking, and at an earlier date, no weight can be moved.
void TestRankingPage::tellsTheKeysOnlyWhereTheyWork()
{
    const auto hint = [](const Fixture &fixture) {
        QSignalSpy hints(fixture.page.get(), &Page::hintChanged);
        fixture.page->refresh();
        return hints.isEmpty() ? u"none"_s : hints.last().first().toString();
    };
    Fixture ranked;
    QVERIFY2(hint(ranked).contains(u"Arrow keys"_s), qPrintable(hint(ranked)));
    ranked.document.setAsOf(ranked.document.engagement().date.addDays(-1));
    QCOMPARE(hint(ranked), QString());
    ranked.document.setAsOf({});
    QVERIFY(!hint(ranked).isEmpty());
    QCOMPARE(hint(Fixture(QStringList())), QString());
    QCOMPARE(hint(Fixture({u"delta.eu"_s})), QString()); // all options are out
}

/// A lower and an upper limit on one number, each a wish of its own: giving up one brings back only what misses it.
void TestRankingPage::theWishOfTheMissedLimitHelps()
{
    const auto wished = [](const std::optional<double> &least, const std::optional<double> &most) {
        Effect effect = small::require(u"cost"_s, {});
        effect.minimumNumber = least;
        effect.maximumNumber = most;
        effect.target = wishTarget;
        return effect;
    };
    const auto costs = [](const QString &id, double cost) {
        return small::deployment(id, {small::claim(u"cost"_s, small::number(cost))});
    };
    Library library;
    library.criteria = {small::numbers(u"cost"_s, {{0, 100}, {1000, 0}})};
    library.questions = {small::question(u"q1"_s, 1, {small::answer(u"a"_s, {wished(50, {})}), small::answer(u"b"_s)}),
                         small::question(u"q2"_s, 2, {small::answer(u"a"_s, {wished({}, 60)}), small::answer(u"b"_s)})};
    library.profiles = {
        small::profile(u"p"_s, {costs(u"p.low"_s, 40), costs(u"p.high"_s, 70), costs(u"p.higher"_s, 80)})};
    const Evaluation evaluation =
        evaluate(library,
                 small::engagement({u"p.low"_s, u"p.high"_s, u"p.higher"_s},
                                   {{u"q1"_s, small::chosen({u"a"_s})}, {u"q2"_s, small::chosen({u"a"_s})}}));
    QStringList back;
    const UnlockPath *answer = mostHelpfulAnswer(evaluation, &back);
    QVERIFY(answer);
    QCOMPARE(answer->question, u"q2"_s);
    QCOMPARE(answer->questionNumber, 2);
    QCOMPARE(back, (QStringList {u"p.high"_s, u"p.higher"_s}));
}

void TestRankingPage::saysTheVerdictWhenItIsWorkedOut()
{
    Fixture fixture;
    const AnalysisJob &job = fixture.document.analysisJob();
    QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), patience);
    const Phrases phrases(Language::English);
    const AnalysisText text(fixture.document.library(), fixture.document.evaluation(), phrases);
    QCOMPARE(fixture.page->findChild<PageHeader *>()->headline(), text.verdict(job.analysis()));
    const auto label = [&fixture](const QString &name) { return fixture.page->findChild<QLabel *>(name)->text(); };
    QCOMPARE(label(u"verdictReason"_s),
             QString(text.verdictReason(job.analysis()) + u' ' + text.rival(job.analysis())));
    const CheckText checks(fixture.document.library(), fixture.document.evaluation(), phrases);
    QCOMPARE(label(u"openClaims"_s), checks.checkNext(job.analysis()));
    auto *table = fixture.page->findChild<QTableWidget *>(u"robustnessTable"_s);
    QCOMPARE(table->rowCount(), int(job.analysis().robustness.options.size()));
    fixture.page->findChild<QPushButton *>(u"robustnessValues"_s)->click();
    QVERIFY(table->isVisible());
}

void TestRankingPage::saysThatSharesAreBeingWorkedOut()
{
    Fixture fixture;
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.document.analysisJob().isRunning(), patience);
    const auto *word = fixture.page->findChild<RobustnessCard *>()->findChild<QLabel *>(u"outdated"_s);
    QVERIFY(!word->isVisible());
    QTest::keyClick(fixture.slider(u"quality"_s), Qt::Key_PageUp);
    fixture.page->refresh();
    QVERIFY(word->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!word->isVisible(), patience);
}

void TestRankingPage::showsTheWeightThatWasChosen()
{
    Fixture fixture;
    auto *weights = fixture.page->findChild<QComboBox *>(u"flipWeight"_s);
    const int criterion = weights->findData(u"criterion/privacy"_s);
    QVERIFY(criterion >= 0);
    weights->setCurrentIndex(criterion);
    emit weights->activated(criterion);
    // It stays chosen when something else changes.
    QTest::keyClick(fixture.slider(u"quality"_s), Qt::Key_PageUp);
    fixture.page->refresh();
    QCOMPARE(weights->currentData().toString(), u"criterion/privacy"_s);
}

/// Of a group with others, too, whose weight as a whole may flip nothing.
void TestRankingPage::tellsTheFlipOfOneCriterion()
{
    Fixture fixture;
    fixture.document.edit(u"margin"_s, [](Engagement &engagement) {
        engagement.workloads.first().weights.insert(u"privacy"_s, {.low = 0, .middle = 5, .high = 10});
    });
    fixture.page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.document.analysisJob().isRunning(), patience);
    const QList<Flip> &flips = fixture.document.analysisJob().analysis().sensitivity.flips;
    const auto flip = std::ranges::find_if(flips, [](const Flip &each) {
        return each.kind == Flip::Kind::Weight && each.criterion == "privacy"_L1 && each.plausible;
    });
    QVERIFY(flip != flips.cend());
    const Phrases phrases(Language::English);
    const FlipText text(fixture.document.library(), fixture.document.evaluation(), phrases);
    const QString told = fixture.page->findChild<QLabel *>(u"flipSentences"_s)->text();
    QVERIFY2(told.contains(text.flip(*flip).toHtmlEscaped()), qPrintable(told));
    QVERIFY2(!told.contains(u"No single weight"_s), qPrintable(told));
}

void TestRankingPage::sharesOfTheGroupsMakeTheTotal()
{
    Fixture fixture;
    const auto number = [&fixture](const QString &id) {
        return fixture.page->findChild<QSpinBox *>(u"weightNumber."_s + id)->value();
    };
    const auto saysTotal = [&fixture] {
        return std::ranges::any_of(fixture.page->findChildren<QLabel *>(),
                                   [](const QLabel *label) { return label->text() == "total 100%"_L1; });
    };
    QVERIFY(saysTotal());
    // 62.5 and 37.5: each rounded for itself they would make 101.
    fixture.document.edit(u"weights"_s, [](Engagement &engagement) {
        QMap<QString, WeightOverride> &weights = engagement.workloads.first().weights;
        weights.insert(u"privacy"_s, {.low = 5, .middle = 5, .high = 5});
        weights.insert(u"location"_s, {.low = 0, .middle = 0, .high = 0});
        weights.insert(u"capability"_s, {.low = 3, .middle = 3, .high = 3});
    });
    fixture.page->refresh();
    QCOMPARE(number(u"protection"_s) + number(u"quality"_s), 100);
    fixture.document.edit(u"none"_s, [](Engagement &engagement) {
        for (const QString &criterion : {u"privacy"_s, u"location"_s, u"capability"_s})
            engagement.workloads.first().weights.insert(criterion, {});
    });
    fixture.page->refresh();
    QVERIFY(!saysTotal());
}

void TestRankingPage::hasNoVerdictAboveWithoutAnAnswer()
{
    EngagementDocument document(sample::library());
    document.create(sample::engagement().options);
    RankingPage page(document);
    page.resize(1140, 700);
    page.show();
    page.refresh();
    const auto *header = page.findChild<PageHeader *>();
    QTRY_VERIFY_WITH_TIMEOUT(!document.analysisJob().isRunning() && document.analysisJob().isCurrent(), patience);
    QCOMPARE(header->headline(), u"No ranking yet"_s);
    QVERIFY(!header->primaryButton()->property("primary").toBool());
    document.answer(u"q_privacy"_s, {{u"yes"_s}, std::nullopt, {}});
    page.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(header->headline().startsWith(u"Verdict"_s), patience);
    QVERIFY(header->primaryButton()->property("primary").toBool());
}

void TestRankingPage::tellsNoFlipWithoutAVerdict()
{
    Fixture fixture;
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.document.analysisJob().isRunning(), patience);
    const auto *sentences = fixture.page->findChild<QLabel *>(u"flipSentences"_s);
    QVERIFY(!sentences->isHidden());
    fixture.document.edit(u"weights"_s, [](Engagement &engagement) {
        for (const QString &criterion : {u"privacy"_s, u"location"_s, u"capability"_s})
            engagement.workloads.first().weights.insert(criterion, {.low = 0, .middle = 0, .high = 0});
    });
    fixture.page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.document.analysisJob().isRunning(), patience);
    QTRY_VERIFY(sentences->isHidden());
}

void TestRankingPage::asksProvidersAndReadsTheAnswers()
{
    Fixture fixture;
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.document.analysisJob().isRunning(), patience);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"questions.csv"_s);
    fixture.page->findChild<OpenClaimsCard *>()->writeSheet(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sheet = file.readAll();
    file.close();
    for (const Check &check : fixture.document.analysisJob().analysis().checkNext.checks) {
        if (check.value > 0)
            QVERIFY2(sheet.contains((check.option + u'/' + check.criterion).toUtf8()), qPrintable(check.criterion));
    }

    // Unanswered: nothing is taken, nothing changes.
    const qsizetype before = fixture.document.undoStack().count();
    QSignalSpy messages(fixture.page.get(), &Page::messageRequested);
    fixture.page->findChild<OpenClaimsCard *>()->readSheet(path);
    QCOMPARE(fixture.document.undoStack().count(), before);
    QCOMPARE(messages.size(), 1);
}

// No answer is worth much here, and another option than the first in question has one that decides on a knock-out.
void TestRankingPage::asksWhomTheSentenceNames()
{
    const Library library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    EngagementDocument document(library);
    QVERIFY(!hasErrors(document.openCopy(u":/samples/lake_constance_manufacturer.lotse"_s)));
    RankingPage page(document);
    page.show();
    page.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!document.analysisJob().isRunning() && document.analysisJob().isCurrent(), patience);
    page.refresh();
    const QString sentence = page.findChild<QLabel *>(u"openClaims"_s)->text().section(u"Ask first: "_s, 1);
    const auto *button = page.findChild<QPushButton *>(u"questionList"_s);
    static const QRegularExpression lead(u" (for|on running) "_s);
    const QString named = button->text().section(lead, 1);
    QVERIFY(!named.isEmpty());
    for (const OptionEvaluation &option : document.evaluation().options) {
        const QString name = option.providerName.in(Language::English);
        if (!named.contains(name) && sentence.contains(name))
            QVERIFY2(sentence.indexOf(named) >= 0 && sentence.indexOf(named) <= sentence.indexOf(name),
                     qPrintable(button->text() + u": "_s + sentence));
    }
    button->menu()->actions().first()->trigger();
    const QString questions = QGuiApplication::clipboard()->text();
    QVERIFY2(questions.contains(u"Modellaktualität"_s), qPrintable(questions)); // the one that is named first
}

void TestRankingPage::namesWhatIsWrongInASheet()
{
    Fixture fixture;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir or Madam,\n");
    file.close();
    const Engagement before = fixture.document.engagement();
    QSignalSpy failures(fixture.page.get(), &Page::failed);
    fixture.page->findChild<OpenClaimsCard *>()->readSheet(file.fileName());
    QCOMPARE(failures.size(), 1);
    fixture.page->findChild<OpenClaimsCard *>()->readSheet(folder.filePath(u"missing.csv"_s));
    QCOMPARE(failures.size(), 2);
    QCOMPARE(fixture.document.engagement(), before);
}

// Three rows that cannot be taken, one that is taken with a remark.
void TestRankingPage::listsEachRemarkOnASheet()
{
    Fixture fixture;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"answers.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("lotse-id en,,,,,,\ngamma.eu/capability,,,,perhaps,,\ngamma.eu/nothing,,,,good,,\n"
               "gamma.eu/other,,,,good,,\ngamma.eu/capability,,,,good,,Nov 2025\n");
    file.close();
    QSignalSpy failures(fixture.page.get(), &Page::failed);
    fixture.page->findChild<OpenClaimsCard *>()->readSheet(file.fileName());
    QCOMPARE(failures.size(), 1);
    const QString told = failures.first().first().toString();
    QVERIFY2(told.contains(u"1 answer taken over"_s) && told.contains(u"3 answers not taken"_s)
                 && told.contains(u"1 answer taken that should be checked"_s),
             qPrintable(told));
    const auto *list = fixture.page->findChild<QListWidget *>(u"sheetRemarks"_s);
    QVERIFY(list != nullptr);
    QCOMPARE(list->count(), 4);
    QVERIFY2(list->item(0)->text().contains(u"Nov 2025"_s), qPrintable(list->item(0)->text()));
}

void TestRankingPage::keepsWordsInTheLanguageOfTheReport_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("reason");
    QTest::newRow("German") << Language::German << u"Antwort des Anbieters"_s;
    QTest::newRow("English") << Language::English << u"Answer of the provider"_s;
}

// What a sheet brings without a reason is printed with one: the window, English here, has no say in it.
void TestRankingPage::keepsWordsInTheLanguageOfTheReport()
{
    QFETCH(const Language, language);
    Fixture fixture;
    fixture.document.edit(u"language"_s, [language](Engagement &engagement) { engagement.report.language = language; });
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"answers.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("lotse-id de;;;;;;\ngamma.eu/capability;;;;good;;\n");
    file.close();
    fixture.page->findChild<OpenClaimsCard *>()->readSheet(file.fileName());
    const QList<OwnClaim> claims = fixture.document.engagement().ownClaims;
    QCOMPARE(claims.size(), 1);
    QTEST(claims.first().reason, "reason");
}

QTEST_MAIN(TestRankingPage)
#include "tst_rankingpage.moc"
