// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparisonheader.h"
#include "app/compare/comparisonmodel.h"
#include "app/compare/comparisonview.h"
#include "app/controls/railbutton.h"
#include "app/controls/text.h"
#include "app/document/analysisjob.h"
#include "app/document/stepmodel.h"
#include "app/questions/optionstatemodel.h"
#include "app/questions/questioncard.h"
#include "app/weights/rankedbars.h"
#include "tests/app/windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr int patience = 60'000; // ms; a debug build on a busy machine
constexpr int leastForHints = 1366; // width of a window that has room for each hint of the keys

QString called(const QWidget &widget, const QString &text)
{
    const QWidget *parent = widget.parentWidget();
    return u"%1 in %2: “%3”"_s.arg(QLatin1StringView(widget.metaObject()->className()),
                                   QLatin1StringView(parent ? parent->metaObject()->className() : "nothing"), text);
}

/// Returns what of @p label cannot be read; empty = nothing.
QString lostOf(const QLabel &label)
{
    const auto *text = qobject_cast<const TextLabel *>(&label);
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return {};
    if (text && text->isElided() && text->objectName() == "keyHint"_L1 && label.window()->width() < leastForHints)
        return {}; // it gives way to what is unsaved and stale
    if (text && text->isElided())
        return called(label, label.text()) + u" is elided"_s;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width()) ? called(label, label.text()) + u" is cut"_s
                                                                    : QString();
    const bool cut = !(text && text->minimumSizeHint().width() < label.sizeHint().width() / 2)
        && label.width() < label.sizeHint().width();
    return cut ? called(label, label.text()) + u" is cut"_s : QString();
}

/// Returns what of the shown page cannot be read, line by line.
QString lostOn(const MainWindow &window)
{
    QStringList lost;
    for (const QScrollArea *area : window.currentPage()->findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && area->widget()->width() > area->viewport()->width())
            lost << u"content of %1 pixels in %2"_s.arg(area->widget()->width()).arg(area->viewport()->width());
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !lostOf(*label).isEmpty())
            lost << lostOf(*label);
    }
    for (const QSpinBox *box : window.findChildren<QSpinBox *>()) {
        if (box->isVisible() && box->width() < box->fontMetrics().horizontalAdvance(box->text()) + Theme::scaled(14))
            lost << called(*box, box->text()) + u" is cut"_s;
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        // The sign inside a search field is no button of ours; the narrow rail shows icons on purpose.
        if (button->isVisible() && !qobject_cast<const QLineEdit *>(button->parentWidget())
            && !qobject_cast<const RailButton *>(button) && button->width() < button->minimumSizeHint().width())
            lost << called(*button, button->text()) + u" is cut"_s;
    }
    if (const auto *matrix = window.currentPage()->findChild<ComparisonView *>()) {
        const auto *head = qobject_cast<const ComparisonHeader *>(matrix->horizontalHeader());
        for (int column = ComparisonModel::FirstOptionColumn; column < matrix->model()->columnCount(); ++column) {
            const bool out = matrix->model()->headerData(column, Qt::Horizontal, ComparisonModel::ClearanceRole).toInt()
                == int(Clearance::Failed);
            using Words = ComparisonHeader::Words;
            if (matrix->columnWidth(column) < head->neededWidth(column, out ? Words::Reason : Words::All))
                lost << u"head of column %1 is cut"_s.arg(column);
        }
    }
    if (const auto *steps = window.findChild<QTreeView *>(u"steps"_s); steps->width() > Theme::scaled(100)) {
        const QFontMetrics metrics(Theme::font(Theme::TextRole::Caption));
        for (int row = 0; row < steps->model()->rowCount(); ++row) {
            const QModelIndex step = steps->model()->index(row, 0);
            const QString status = step.data(StepModel::StatusRole).toString();
            // Beside the number in its circle.
            if (metrics.horizontalAdvance(status) > steps->visualRect(step).width() - Theme::scaled(8 + 22 + 10 + 4))
                lost << called(*steps, status) + u" is cut"_s;
        }
    }
    if (const auto *options = window.currentPage()->findChild<QListView *>(u"effectOptions"_s);
        options && options->isVisible()) {
        const QFontMetrics metrics(Theme::font(Theme::TextRole::Small));
        for (int row = 0; row < options->model()->rowCount(); ++row) {
            const QModelIndex option = options->model()->index(row, 0);
            const QString reason = option.data(OptionStateModel::ReasonRole).toString();
            // Behind the mark, in at most two lines.
            const QRect room(0, 0, options->viewport()->width() - Theme::scaled(4 + 16 + 9 + 4), QWIDGETSIZE_MAX);
            const int height = metrics.boundingRect(room, Qt::TextWordWrap, reason).height();
            const int rest = options->visualRect(option).height() - Theme::scaled(39) + metrics.lineSpacing();
            if (!reason.isEmpty() && height > rest)
                lost << called(*options, reason) + u" is cut"_s;
        }
    }
    if (const auto *ranking = window.currentPage()->findChild<RankedBars *>()) {
        const QFontMetrics metrics(Theme::font(Theme::TextRole::BodyBold));
        for (qsizetype row = 0; row < ranking->rows().size(); ++row) {
            if (metrics.horizontalAdvance(ranking->rows().at(row).name) > ranking->nameArea(row).width())
                lost << called(*ranking, ranking->rows().at(row).name) + u" is cut"_s;
        }
    }
    for (const QuestionCard *card : window.currentPage()->findChildren<QuestionCard *>()) {
        const auto *question = card->findChild<QLabel *>(u"lineQuestion"_s);
        const auto *answer = card->findChild<QLabel *>(u"lineAnswer"_s);
        const auto words = [](const QLabel *label) { return label->fontMetrics().horizontalAdvance(label->text()); };
        if (answer->isVisible() && words(question) + words(answer) + Theme::scaled(150) < card->width()
            && answer->height() > 2 * answer->fontMetrics().height())
            lost << called(*answer, answer->text()) + u" wraps beside an empty place"_s;
    }
    return lost.join(u'\n');
}

} // namespace

/// On each page, in both languages and with each sample: nothing is wider than its place and no words are lost.
class TestFits final : public QObject
{
    Q_OBJECT

private slots:
    void showsAllWords_data();
    void showsAllWords();
    void aPageOpensAtItsTop_data();
    void aPageOpensAtItsTop();
};

void TestFits::showsAllWords_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    const auto add = [](const char *sample, Language language, QSize size, int percent) {
        QTest::addRow("%s %s %d %d %%", sample, language == Language::German ? "de" : "en", size.width(), percent)
            << QString::fromLatin1(sample) << language << size << percent;
    };
    for (const char *sample : {"lake_constance_manufacturer", "tax_practice", "online_shop"}) {
        for (const Language language : {Language::German, Language::English}) {
            add(sample, language, {1366, 768}, 100);
            add(sample, language, {1920, 1080}, 100);
        }
    }
    // The longest words where room is short.
    for (const char *sample : {"tax_practice", "online_shop"}) {
        add(sample, Language::German, {1280, 720}, 100);
        add(sample, Language::German, {1100, 700}, 100);
        add(sample, Language::German, {1366, 768}, 125);
    }
}

void TestFits::showsAllWords()
{
    QFETCH(const QString, sample);
    QFETCH(const Language, language);
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    WindowFixture fixture(language);
    fixture.openSample(sample);
    fixture.window().resize(size);
    // The fonts belong to the application: the next window starts with the usual ones.
    const auto usual =
        qScopeGuard([&fixture] { fixture.window().findChild<QAction *>(u"actionNormalText"_s)->trigger(); });
    for (int grown = 100; grown < percent; grown += 10)
        fixture.window().findChild<QAction *>(u"actionLargerText"_s)->trigger();
    for (const auto &[page, name] : allPages) {
        fixture.window().openPage(page);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.document().analysisJob().isRunning(), patience);
        // Layouts settle in several rounds of events.
        QTRY_VERIFY2(lostOn(fixture.window()).isEmpty(),
                     qPrintable(u"on the page %1: %2"_s.arg(QLatin1StringView(name), lostOn(fixture.window()))));
    }
}

void TestFits::aPageOpensAtItsTop_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QSize>("size");
    for (const auto &[page, name] : allPages) {
        for (const QSize size : {QSize(880, 500), QSize(1000, 700), QSize(1366, 768)})
            QTest::addRow("%s %d", name, size.width()) << page << size;
    }
}

/// Whoever comes to a page sees what it is about, wherever the focus goes.
void TestFits::aPageOpensAtItsTop()
{
    QFETCH(const PageId, page);
    QFETCH(const QSize, size);
    WindowFixture fixture(Language::German);
    fixture.openSample();
    fixture.window().resize(size);
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    fixture.window().openPage(page);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.document().analysisJob().isRunning(), patience);
    QCoreApplication::processEvents();
    for (const QScrollArea *area : fixture.window().currentPage()->findChildren<QScrollArea *>()) {
        if (area->isVisible())
            QVERIFY2(area->verticalScrollBar()->value() == 0, area->metaObject()->className());
    }
}

QTEST_MAIN(TestFits)
#include "tst_fits.moc"
