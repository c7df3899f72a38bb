// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparisonsample.h"
#include "app/controls/text.h"
#include "app/document/engagementdocument.h"
#include "app/page/pageheader.h"
#include "app/weights/controlcard.h"
#include "app/weights/rankedbars.h"
#include "app/weights/swingcardview.h"
#include "app/weights/swingslider.h"
#include "app/weights/weightspage.h"
#include "app/words/language.h"
#include "decision/weighting/weightsets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

// Protection weighs 5 + 3, quality 2: 100 and 25 points. Alpha and beta passed, gamma is not cleared nowhere, delta is
// out.
struct Fixture
{
    Fixture() : document(sample::library())
    {
        document.create(sample::engagement().options);
        document.answer(u"q_privacy"_s, {{u"yes"_s}, std::nullopt, {}});
        page = std::make_unique<WeightsPage>(document);
        page->resize(1220, 800);
        page->show();
        page->refresh();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page does not become active");
    }

    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }
    [[nodiscard]] SwingSlider *slider(const QString &id) const { return find<SwingSlider>(u"points."_s + id); }
    [[nodiscard]] QSpinBox *number(const QString &id) const { return find<QSpinBox>(u"number."_s + id); }
    [[nodiscard]] double share(const QString &criterion) const
    {
        return document.evaluation().weight(criterion)->normalised;
    }
    void confirm() const { page->triggerPrimary(); }
    // The names of the cards from top to bottom.
    [[nodiscard]] QStringList order() const
    {
        QMap<int, QString> byPlace;
        for (const SwingCardView *card : page->findChildren<SwingCardView *>())
            byPlace.insert(card->y(), card->id());
        return byPlace.values();
    }
    void moveUp(const QString &id) const
    {
        slider(id)->setFocus();
        QTest::keyClick(slider(id), Qt::Key_Up, Qt::AltModifier);
    }
    void chooseScope(int index) const
    {
        auto *scope = find<QComboBox>(u"scope"_s);
        scope->setCurrentIndex(index);
        emit scope->activated(index);
    }

    EngagementDocument document;
    std::unique_ptr<WeightsPage> page;
};

} // namespace

class TestWeightsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void proposesWithoutChangingAnything();
    void movesPointsAndMarginByKeys_data();
    void movesPointsAndMarginByKeys();
    void keepsTheMeasure();
    void takesATypedNumber();
    void changesTheOrderByKeys();
    void changesTheOrderByDragging();
    void dragsTheHandle();
    void confirmsInOneStep();
    void saysOnWhichDayOnlyOfConfirmedWeights();
    void cancels();
    void worksOnTheCriteriaOfAGroup();
    void comparesTheAnswerWithThePoints();
    void coversTheNamesUntilConfirmed();
    void keepsTheDraftForAnotherPage();
    void keepsOneDraftPerWeightSet();
    void comparesWeightSets();
    void namesNobodyAheadInASetWithoutWeights();
    void isReadOnlyInThePast();
    void sharesOfTheCardsMakeTheTotal();
    void speaksTheCard();

private:
    ProgramLanguage m_language;
};

void TestWeightsPage::initTestCase()
{
    m_language.set(Language::English);
}

void TestWeightsPage::proposesWithoutChangingAnything()
{
    Fixture fixture;
    QTRY_COMPARE(fixture.order(), (QStringList {u"protection"_s, u"quality"_s}));
    QCOMPARE(fixture.number(u"protection"_s)->value(), 100);
    QCOMPARE(fixture.number(u"quality"_s)->value(), 25);
    QCOMPARE(fixture.slider(u"quality"_s)->margin(), 5.0);
    const int steps = fixture.document.undoStack().count();
    QTest::keyClick(fixture.slider(u"quality"_s), Qt::Key_Right);
    QCOMPARE(fixture.document.undoStack().count(), steps);
    QVERIFY(fixture.document.workload().weights.isEmpty());
}

void TestWeightsPage::movesPointsAndMarginByKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("points");
    QTest::addColumn<double>("margin");

    const Qt::KeyboardModifiers none = Qt::NoModifier;
    const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
    QTest::newRow("right") << Qt::Key_Right << none << 26 << 5.0;
    QTest::newRow("left") << Qt::Key_Left << none << 24 << 5.0;
    QTest::newRow("page up") << Qt::Key_PageUp << none << 35 << 5.0;
    QTest::newRow("page down") << Qt::Key_PageDown << none << 15 << 5.0;
    QTest::newRow("wider") << Qt::Key_Right << shift << 25 << 6.0;
    QTest::newRow("narrower") << Qt::Key_Left << shift << 25 << 4.0;
    QTest::newRow("much wider") << Qt::Key_PageUp << shift << 25 << 15.0;
    QTest::newRow("no narrower than nothing") << Qt::Key_PageDown << shift << 25 << 0.0;
}

void TestWeightsPage::movesPointsAndMarginByKeys()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, points);
    Fixture fixture;
    QTest::keyClick(fixture.slider(u"quality"_s), key, modifiers);
    QCOMPARE(fixture.number(u"quality"_s)->value(), points);
    QTEST(fixture.slider(u"quality"_s)->margin(), "margin");
    fixture.confirm();
    QVERIFY(qAbs(fixture.share(u"capability"_s) - points / (100.0 + points)) < 1e-9);
}

void TestWeightsPage::keepsTheMeasure()
{
    Fixture fixture;
    QTest::keyClick(fixture.slider(u"protection"_s), Qt::Key_PageDown);
    QCOMPARE(fixture.number(u"protection"_s)->value(), 100);
    QVERIFY(fixture.number(u"protection"_s)->isReadOnly());
}

void TestWeightsPage::takesATypedNumber()
{
    Fixture fixture;
    QSpinBox *number = fixture.number(u"quality"_s);
    number->selectAll();
    QTest::keyClicks(number, u"60"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(fixture.slider(u"quality"_s)->value(), 60);
}

void TestWeightsPage::changesTheOrderByKeys()
{
    Fixture fixture;
    fixture.moveUp(u"quality"_s);
    QTRY_COMPARE(fixture.order(), (QStringList {u"quality"_s, u"protection"_s}));
    // The points stay with their places.
    QCOMPARE(fixture.number(u"quality"_s)->value(), 100);
    QCOMPARE(fixture.number(u"protection"_s)->value(), 25);
    QVERIFY(fixture.slider(u"quality"_s)->hasFocus());
    fixture.moveUp(u"quality"_s);
    QTest::keyClick(fixture.slider(u"quality"_s), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(fixture.order(), (QStringList {u"protection"_s, u"quality"_s}));
}

void TestWeightsPage::changesTheOrderByDragging()
{
    Fixture fixture;
    QTRY_COMPARE(fixture.order(), (QStringList {u"protection"_s, u"quality"_s}));
    auto *grip = fixture.find<QToolButton>(u"grip.quality"_s);
    QTest::mousePress(grip, Qt::LeftButton);
    QTest::mouseMove(grip, QPoint(4, -fixture.find<QWidget>(u"card.protection"_s)->height() - 20));
    QTest::mouseRelease(grip, Qt::LeftButton);
    QTRY_COMPARE(fixture.order(), (QStringList {u"quality"_s, u"protection"_s}));
}

void TestWeightsPage::dragsTheHandle()
{
    Fixture fixture;
    SwingSlider *slider = fixture.slider(u"quality"_s);
    const int y = slider->height() / 2;
    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, y));
    QCOMPARE(fixture.number(u"quality"_s)->value(), 50);
    QTest::mouseMove(slider, QPoint(slider->width() + 40, y));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() + 40, y));
    QCOMPARE(fixture.number(u"quality"_s)->value(), 100);
    QTRY_COMPARE(fixture.order().last(), u"quality"_s); // a tie keeps the order
}

void TestWeightsPage::confirmsInOneStep()
{
    Fixture fixture;
    const int steps = fixture.document.undoStack().count();
    QTest::keyClick(fixture.slider(u"quality"_s), Qt::Key_PageUp);
    QTest::keyClick(fixture.slider(u"quality"_s), Qt::Key_Right, Qt::ShiftModifier);
    const QSignalSpy left(fixture.page.get(), &Page::pageRequested);
    fixture.confirm();
    QCOMPARE(fixture.document.undoStack().count(), steps + 1);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().first().value<PageId>(), PageId::Ranking);
    const Workload &workload = fixture.document.workload();
    QCOMPARE(workload.weightsConfirmed, QDate::currentDate());
    QVERIFY(workload.weights.value(u"capability"_s).confirmed);
    QVERIFY(fixture.document.engagement().thresholds.stamped.isValid());
    // 35 points with a margin of 6.
    const WeightOverride weight = workload.weights.value(u"capability"_s);
    QVERIFY(qAbs((weight.high - weight.low) / 2 / weight.middle - 6.0 / 35) < 1e-9);
    fixture.page->refresh();
    QCOMPARE(fixture.slider(u"quality"_s)->margin(), 6.0);
    fixture.document.undoStack().undo();
    QVERIFY(fixture.document.workload().weights.isEmpty());
    QVERIFY(!fixture.document.workload().weightsConfirmed.isValid());
    QCOMPARE(fixture.number(u"quality"_s)->value(), 25);
}

void TestWeightsPage::saysOnWhichDayOnlyOfConfirmedWeights()
{
    Fixture fixture;
    const auto *title = fixture.find<TextLabel>(u"noteTitle"_s);
    QCOMPARE(title->text(), u"Proposal from the questions"_s);
    QTest::keyClick(fixture.slider(u"quality"_s), Qt::Key_PageUp);
    fixture.confirm();
    fixture.page->refresh();
    QVERIFY2(title->text().startsWith(u"Confirmed on "_s), qPrintable(title->text()));
    // The order is another origin of the weights: the day is that of those that are kept beside it.
    fixture.document.editWorkload(u"order"_s,
                                  [](Workload &workload) { workload.weightInformation = WeightInformation::Order; });
    fixture.page->refresh();
    QCOMPARE(title->text(), u"Not confirmed"_s);
}

void TestWeightsPage::cancels()
{
    Fixture fixture;
    QTest::keyClick(fixture.slider(u"quality"_s), Qt::Key_PageUp);
    const QSignalSpy left(fixture.page.get(), &Page::pageRequested);
    fixture.page->findChild<PageHeader *>()->secondaryButton()->click();
    QCOMPARE(left.size(), 1);
    fixture.page->refresh();
    QCOMPARE(fixture.number(u"quality"_s)->value(), 25);
}

void TestWeightsPage::worksOnTheCriteriaOfAGroup()
{
    Fixture fixture;
    // Quality has one criterion: there is nothing to put in order.
    QCOMPARE(fixture.find<QComboBox>(u"scope"_s)->count(), 2);
    fixture.chooseScope(1);
    QTRY_COMPARE(fixture.order(), (QStringList {u"privacy"_s, u"location"_s}));
    QCOMPARE(fixture.number(u"location"_s)->value(), 60);
    QTest::keyClick(fixture.slider(u"location"_s), Qt::Key_PageDown);
    fixture.chooseScope(0);
    QCOMPARE(fixture.number(u"quality"_s)->value(), 25);
    fixture.confirm();
    // The group keeps its 100 of 125 points, shared 100 to 50.
    QVERIFY(qAbs(fixture.share(u"privacy"_s) - 0.8 * 2 / 3) < 1e-9);
    QVERIFY(qAbs(fixture.share(u"location"_s) - 0.8 / 3) < 1e-9);
}

void TestWeightsPage::comparesTheAnswerWithThePoints()
{
    Fixture fixture;
    // Privacy: 50 points of 100 between beta and alpha, weight 5; capability: 50 points, weight 2.
    auto *control = fixture.find<ControlCard>(u"control1"_s);
    QVERIFY(control->isVisible());
    QVERIFY(!fixture.find<ControlCard>(u"control2"_s)->isVisible());
    QVERIFY(control->result().isEmpty());
    control->findChild<QRadioButton *>(u"answer1"_s)->click();
    QCOMPARE(control->result(), u"Fits your points."_s);
    control->findChild<QRadioButton *>(u"answer2"_s)->click();
    QVERIFY2(control->result().startsWith(u"Contradicts your points"_s), qPrintable(control->result()));
    QVERIFY2(control->result().contains(u"2.5 times"_s), qPrintable(control->result()));
    // More points for quality: the answer fits now.
    fixture.moveUp(u"quality"_s);
    fixture.find<QSpinBox>(u"number.quality"_s)->setValue(80);
    QCOMPARE(control->result(), u"Fits your points."_s);
    fixture.confirm();
    QCOMPARE(fixture.document.workload().tradeOffs.first().preference, TradeOff::Preference::Second);
}

void TestWeightsPage::coversTheNamesUntilConfirmed()
{
    Fixture fixture;
    const auto *ranking = fixture.find<RankedBars>(u"ranking"_s);
    QCOMPARE(ranking->rows().size(), 3); // delta is out
    QCOMPARE(ranking->rows().first().name, u"Option A"_s);
    QVERIFY(!ranking->accessibleDescription().contains(u"alpha"_s));
    auto *cover = fixture.find<QCheckBox>(u"coverNames"_s);
    cover->click();
    QCOMPARE(ranking->rows().first().name, u"alpha (en)"_s);
    cover->click();
    fixture.confirm();
    fixture.page->refresh();
    QVERIFY(!cover->isEnabled());
    QCOMPARE(ranking->rows().first().name, u"alpha (en)"_s);
}

void TestWeightsPage::keepsTheDraftForAnotherPage()
{
    // A change of the language makes all pages anew.
    Fixture fixture;
    QTest::keyClick(fixture.slider(u"quality"_s), Qt::Key_PageUp);
    fixture.find<ControlCard>(u"control1"_s)->findChild<QRadioButton *>(u"answer2"_s)->click();
    fixture.page = std::make_unique<WeightsPage>(fixture.document);
    fixture.page->show();
    fixture.page->refresh();
    QCOMPARE(fixture.number(u"quality"_s)->value(), 35);
    QVERIFY(!fixture.find<ControlCard>(u"control1"_s)->result().isEmpty());
}

void TestWeightsPage::keepsOneDraftPerWeightSet()
{
    Fixture fixture;
    fixture.document.editWorkload(u"set"_s, [](Workload &workload) { (void)addWeightSet(workload, u"IT"_s); });
    fixture.document.editWorkload(u"set"_s, [](Workload &workload) { (void)addWeightSet(workload, u"Law"_s); });
    QCOMPARE(fixture.find<QPushButton>(u"weightSets"_s)->text(), u"Weight set: Law"_s);
    QTest::keyClick(fixture.slider(u"quality"_s), Qt::Key_PageUp);
    fixture.document.editWorkload(u"use"_s, [](Workload &workload) { useWeightSet(workload, u"set1"_s); });
    QCOMPARE(fixture.number(u"quality"_s)->value(), 25);
    fixture.document.editWorkload(u"use"_s, [](Workload &workload) { useWeightSet(workload, u"set2"_s); });
    QCOMPARE(fixture.number(u"quality"_s)->value(), 35);
}

void TestWeightsPage::comparesWeightSets()
{
    Fixture fixture;
    fixture.document.editWorkload(u"set"_s, [](Workload &workload) { (void)addWeightSet(workload, u"IT"_s); });
    auto *sets = fixture.find<QPushButton>(u"weightSets"_s);
    emit sets->menu()->aboutToShow();
    QStringList entries;
    for (const QAction *action : sets->menu()->actions())
        entries << action->text();
    QVERIFY2(entries.startsWith(u"IT"_s) || entries.first() == u"IT"_s, qPrintable(entries.join(u'|')));
    sets->menu()->actions().at(2)->trigger(); // save as a new set
    auto *dialog = fixture.page->findChild<QInputDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->setTextValue(u"Law"_s);
    dialog->accept();
    QCOMPARE(fixture.document.workload().weightSets.size(), 2);
    fixture.find<QCheckBox>(u"coverNames"_s)->setChecked(false);
    fixture.moveUp(u"quality"_s);
    fixture.confirm();
    fixture.page->refresh();
    const QString text = fixture.find<TextLabel>(u"comparison"_s)->text();
    QVERIFY2(text.contains(u"IT: alpha (en) is ahead with 80.0 points."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Law: beta (en) is ahead"_s), qPrintable(text));
    QVERIFY2(text.contains(u"80% (Law), 20% (IT)"_s), qPrintable(text));
    // Weights by hand say what the client needs, without an answer too.
    fixture.document.answer(u"q_privacy"_s, {});
    fixture.page->refresh();
    const QString unanswered = fixture.find<TextLabel>(u"comparison"_s)->text();
    QVERIFY2(unanswered.contains(u"IT: alpha (en) is ahead"_s), qPrintable(unanswered));
}

void TestWeightsPage::namesNobodyAheadInASetWithoutWeights()
{
    Fixture fixture;
    fixture.document.editWorkload(u"set"_s, [](Workload &workload) {
        (void)addWeightSet(workload, u"IT"_s);
        for (const QString &criterion : {u"privacy"_s, u"location"_s, u"capability"_s})
            workload.weights.insert(criterion, {});
        (void)addWeightSet(workload, u"Nothing"_s);
    });
    fixture.page->refresh();
    const QString text = fixture.find<TextLabel>(u"comparison"_s)->text();
    QVERIFY2(text.contains(u"Nothing: no criterion has a weight."_s), qPrintable(text));
}

void TestWeightsPage::isReadOnlyInThePast()
{
    Fixture fixture;
    fixture.document.setAsOf(QDate(2026, 6, 1));
    QVERIFY(!fixture.slider(u"quality"_s)->isEnabled());
    QVERIFY(fixture.number(u"quality"_s)->isReadOnly());
    QVERIFY(!fixture.page->findChild<PageHeader *>()->primaryButton()->isEnabled());
}

void TestWeightsPage::sharesOfTheCardsMakeTheTotal()
{
    Fixture fixture;
    // 62.5 and 37.5: each rounded for itself they would make 101.
    fixture.document.editWorkload(u"weights"_s, [](Workload &workload) {
        workload.weights.insert(u"privacy"_s, {.low = 5, .middle = 5, .high = 5});
        workload.weights.insert(u"location"_s, {.low = 0, .middle = 0, .high = 0});
        workload.weights.insert(u"capability"_s, {.low = 3, .middle = 3, .high = 3});
    });
    fixture.page->refresh();
    QVERIFY(qAbs(fixture.share(u"privacy"_s) - 0.625) < 1e-9);
    const QString names = fixture.find<SwingCardView>(u"card.protection"_s)->accessibleName()
        + fixture.find<SwingCardView>(u"card.quality"_s)->accessibleName();
    QVERIFY2(names.contains(u"weight 63%"_s) && names.contains(u"weight 37%"_s), qPrintable(names));
}

void TestWeightsPage::speaksTheCard()
{
    Fixture fixture;
    QCOMPARE(fixture.slider(u"quality"_s)->accessibleName(), u"Qualität (en), 25 of 100 points, margin 20 to 30"_s);
    QCOMPARE(fixture.slider(u"protection"_s)->accessibleName(),
             u"Schutz (en), 100 points, the measure of the others"_s);
    const auto *card = fixture.find<SwingCardView>(u"card.quality"_s);
    QCOMPARE(card->accessibleName(), u"Place 2: Qualität (en), 25 points, weight 20%, acts like 10%"_s);
    QCOMPARE(card->accessibleDescription(), u"from schlecht (en) to mittel (en); span 50 of 100"_s);
    for (const QWidget *widget : fixture.page->findChildren<QWidget *>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->inherits("QLineEdit")
            && !widget->inherits("QAbstractButton"))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestWeightsPage)
#include "tst_weightspage.moc"
