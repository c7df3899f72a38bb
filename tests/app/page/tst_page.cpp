// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementdocument.h"
#include "app/look/theme.h"
#include "app/page/page.h"
#include "app/page/pageheader.h"
#include "app/page/windowroom.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

/// A page with four fields: two areas, of which the second holds a third; and a field outside of all.
class FourFields final : public Page
{
public:
    explicit FourFields(EngagementDocument &document, PageId id = PageId::Ranking)
        : Page(id, document), first(new QLineEdit), second(new QLineEdit), inner(new QLineEdit), outside(new QLineEdit),
          outer(new QWidget)
    {
        auto *layout = new QVBoxLayout(outer);
        layout->addWidget(second);
        layout->addWidget(inner);
        content().addWidget(outside);
        content().addWidget(first);
        content().addWidget(outer);
    }

    void refresh() override { ++refreshed; }

    QLineEdit *first;
    QLineEdit *second;
    QLineEdit *inner;
    QLineEdit *outside;
    QWidget *outer;
    int refreshed = 0;

protected:
    QList<Area> areas() override
    {
        return {{first, first}, {outer, second}, {inner, [this] { inner->setFocus(); }}};
    }
};

Library smallLibrary()
{
    Library library;
    library.version = u"2026-01-01"_s;
    return library;
}

} // namespace

class TestPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(localeOf(Language::English)); }

    void aWorkloadWithoutANameHasItsNumber()
    {
        PageHeader header;
        header.setWorkloads({u"Offers"_s, QString()}, 0);
        const auto *workloads = header.findChild<QComboBox *>();
        QVERIFY(workloads);
        QCOMPARE(workloads->itemText(0), u"Workload 1 of 2: Offers"_s);
        QCOMPARE(workloads->itemText(1), u"Workload 2 of 2"_s);
    }

    /// What is clicked changes the headline above it, and must not move under the pointer.
    void aLongerHeadlineMovesNothing()
    {
        EngagementDocument document(smallLibrary());
        Page *page = new FourFields(document);
        auto *area = new QScrollArea;
        auto *inside = new QWidget;
        auto *column = new QVBoxLayout(inside);
        auto *field = new QLineEdit;
        column->addWidget(field);
        column->addSpacing(1500);
        area->setWidget(inside);
        area->setWidgetResizable(true);
        static_cast<QVBoxLayout *>(page->layout())->addWidget(area, 1);
        QVERIFY(page->layout()->count() > 2);
        static_cast<QVBoxLayout *>(page->layout())->setStretch(1, 0);
        QWidget window;
        auto *around = new QVBoxLayout(&window);
        around->setContentsMargins(0, 0, 0, 0);
        around->addWidget(page);
        window.resize(600, 600);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        auto *header = page->findChild<PageHeader *>();
        header->setHeadline(u"Ten options"_s);
        QCoreApplication::processEvents();
        const auto place = [field] { return field->mapToGlobal(QPoint()).y(); };
        const int before = place();
        const int height = header->height();
        for (const int words : {40, 1, 25, 80, 2}) {
            header->setHeadline(u"option "_s.repeated(words));
            QCoreApplication::processEvents();
            QCOMPARE(place(), before);
        }
        QVERIFY(header->height() > height);
        // Whoever comes to the page anew finds the head as high as it has to be.
        page->hide();
        header->setHeadline(u"Ten options"_s);
        page->show();
        QTRY_COMPARE(header->height(), height);
    }

    /// In a small window the headline needs the room; the rest of the words is told by tool tip and screen reader.
    void theWayOnIsShortInASmallWindow()
    {
        PageHeader header;
        header.setPrimary(u"&Next: Risks"_s, u"chevron-right"_s);
        QCOMPARE(header.primaryButton()->text(), u"&Next: Risks"_s);
        header.setLow(true);
        QCOMPARE(header.primaryButton()->text(), u"&Next"_s);
        QCOMPARE(header.primaryButton()->accessibleName(), u"Next: Risks"_s);
        QVERIFY(header.primaryButton()->toolTip().contains(u"Next: Risks"_s));
        QCOMPARE(header.primaryButton()->shortcut(), QKeySequence::mnemonic(u"&Next"_s));
        header.setPrimary(u"Export &as PDF …"_s, u"export"_s);
        QCOMPARE(header.primaryButton()->text(), u"Export &as PDF …"_s);
        header.setLow(false);
        QCOMPARE(header.primaryButton()->toolTip(), QString());
    }

    void aLongHeadlineTakesTheLinesThatItNeeds()
    {
        const QString headline =
            u"Verdict open: the first of the options is first in 51% of the cases, the second in 48%"_s;
        PageHeader header;
        header.setHeadline(headline);
        header.show();
        auto *label = header.findChild<QLabel *>(u"headline"_s);
        QVERIFY(label);
        const int whole = label->fontMetrics().horizontalAdvance(headline);
        const auto setRoom = [&](double share) { header.resize(int(whole * share) + 60, header.height()); };
        setRoom(1.2);
        QTRY_COMPARE(label->text(), headline);
        QCOMPARE(label->toolTip(), QString());
        const int low = header.height();
        setRoom(0.7);
        QTRY_COMPARE(label->text().count(u'\n'), 1);
        QCOMPARE(QString(label->text()).replace(u'\n', u' '), headline); // nothing is lost
        QCOMPARE(label->toolTip(), QString());
        QTRY_VERIFY(header.height() >= low + label->fontMetrics().height());
        QTRY_VERIFY(label->height() >= 2 * label->fontMetrics().height());
        setRoom(0.3);
        QTRY_VERIFY(label->text().count(u'\n') >= 3);
        QCOMPARE(QString(label->text()).replace(u'\n', u' '), headline);
        QCOMPARE(label->toolTip(), QString());
        QTRY_VERIFY(label->height() >= 4 * label->fontMetrics().height());
        // Names of any length leave room for the page.
        const QString endless = u"Verdict open: "_s + u"a name of many words "_s.repeated(40) + u"second in 48%"_s;
        header.setHeadline(endless);
        QTRY_VERIFY(label->text().endsWith(u'…'));
        QCOMPARE(label->text().count(u'\n'), 4);
        QVERIFY2(label->toolTip().contains(u"second in 48%"_s), qPrintable(label->toolTip()));
        QCOMPARE(label->accessibleName(), endless);
        header.setHeadline(headline);
        setRoom(1.2);
        QTRY_COMPARE(label->text(), headline);
        QCOMPARE(header.height(), low);
    }

    void kickerTellsTheStepAndTheName_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("kicker");
        QTest::newRow("start") << int(PageId::Start) << QString();
        QTest::newRow("client") << int(PageId::Client) << u"Step 1 of 6 · Client and situation"_s;
        QTest::newRow("questions") << int(PageId::Questions) << u"Step 2 of 6 · Questions"_s;
        QTest::newRow("compare") << int(PageId::Compare) << u"Step 3 of 6 · Comparison"_s;
        QTest::newRow("ranking") << int(PageId::Ranking) << u"Step 4 of 6 · Ranking"_s;
        QTest::newRow("weights") << int(PageId::Weights) << u"Step 4 of 6 · Ranking · Confirm weights"_s;
        QTest::newRow("risks") << int(PageId::Risks) << u"Step 5 of 6 · Risks"_s;
        QTest::newRow("report") << int(PageId::Report) << u"Step 6 of 6 · Recommendation"_s;
        QTest::newRow("library") << int(PageId::Library) << u"Provider library"_s;
    }
    void kickerTellsTheStepAndTheName()
    {
        QFETCH(const int, page);
        EngagementDocument document(smallLibrary());
        const FourFields shown(document, PageId(page));
        QFETCH(const QString, kicker);
        QCOMPARE(shown.findChild<QLabel *>(u"kicker"_s)->text(), kicker);
    }

    /// The client's page is about all workloads, pages beside the steps about none.
    /// What the result leaves out stands above each page that shows one.
    void kickerTellsThatAgeDoesNotCount_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("tells");
        for (const PageId page : {PageId::Start, PageId::Client, PageId::Questions, PageId::Library})
            QTest::addRow("page %d", int(page)) << int(page) << false;
        for (const PageId page : {PageId::Compare, PageId::Ranking, PageId::Weights, PageId::Risks, PageId::Report})
            QTest::addRow("page %d", int(page)) << int(page) << true;
    }

    void kickerTellsThatAgeDoesNotCount()
    {
        QFETCH(const int, page);
        QFETCH(const bool, tells);
        EngagementDocument document(smallLibrary());
        document.create({});
        const FourFields shown(document, PageId(page));
        const auto says = [&shown] {
            return shown.findChild<QLabel *>(u"kicker"_s)->text().endsWith(u"The age of the evidence does not count"_s);
        };
        for (const bool applies : {false, true}) {
            document.edit(u"age"_s, [&](Engagement &engagement) { engagement.thresholds.applyStaleness = applies; });
            QCOMPARE(says(), tells && !applies);
        }
    }

    void switcherFollowsTheDocument_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("switches");
        for (const PageId page : {PageId::Start, PageId::Client, PageId::Library})
            QTest::addRow("page %d", int(page)) << int(page) << false;
        for (const PageId page :
             {PageId::Questions, PageId::Compare, PageId::Ranking, PageId::Weights, PageId::Risks, PageId::Report})
            QTest::addRow("page %d", int(page)) << int(page) << true;
    }
    void switcherFollowsTheDocument()
    {
        QFETCH(const int, page);
        QFETCH(const bool, switches);
        EngagementDocument document(smallLibrary());
        document.create({});
        FourFields shown(document, PageId(page));
        shown.show();
        const auto *switcher = shown.findChild<QComboBox *>(u"workloadSwitcher"_s);
        QVERIFY(!switcher->isVisible()); // one workload leaves no choice
        document.edit(u"workloads"_s, [](Engagement &engagement) {
            engagement.workloads.first().name = u"Chat"_s;
            engagement.workloads.append(Workload());
            engagement.workloads.last().id = u"second"_s;
            engagement.workloads.last().name = u"Search"_s;
        });
        document.setWorkloadIndex(1);
        QCOMPARE(switcher->isVisible(), switches);
        QCOMPARE(switcher->count(), switches ? 2 : 0);
        if (!switches)
            return;
        QCOMPARE(switcher->currentIndex(), 1);
        QVERIFY(switcher->itemText(0).endsWith(u"Chat"_s));
        emit shown.findChild<QComboBox *>(u"workloadSwitcher"_s)->activated(0);
        QCOMPARE(document.workload().name, u"Chat"_s);
    }

    void aHiddenPageIsRefreshedWhenItIsShownAgainOnly()
    {
        EngagementDocument document(smallLibrary());
        document.create({});
        FourFields shown(document);
        const auto change = [&document](const QString &name) {
            document.edit(u"name"_s, [&](Engagement &engagement) { engagement.clientName = name; });
        };
        change(u"one"_s);
        QCOMPARE(shown.refreshed, 0);
        shown.show();
        change(u"two"_s);
        QCOMPARE(shown.refreshed, 1);
    }

    /// From each place forwards and backwards, with all areas and with one that is hidden.
    void f6GoesFromAreaToArea_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("backwards");
        QTest::addColumn<QString>("hidden");
        QTest::addColumn<QString>("to"); // empty = out of the page
        QTest::newRow("from outside") << u"outside"_s << false << QString() << u"first"_s;
        QTest::newRow("from outside back") << u"outside"_s << true << QString() << u"inner"_s;
        QTest::newRow("first") << u"first"_s << false << QString() << u"second"_s;
        QTest::newRow("second") << u"second"_s << false << QString() << u"inner"_s;
        QTest::newRow("last") << u"inner"_s << false << QString() << QString();
        QTest::newRow("last back") << u"inner"_s << true << QString() << u"second"_s;
        QTest::newRow("second back") << u"second"_s << true << QString() << u"first"_s;
        QTest::newRow("first back") << u"first"_s << true << QString() << QString();
        QTest::newRow("over a hidden one") << u"first"_s << false << u"outer"_s << QString();
        QTest::newRow("hidden inner one") << u"second"_s << false << u"inner"_s << QString();
        QTest::newRow("hidden first one") << u"outside"_s << false << u"first"_s << u"second"_s;
    }
    void f6GoesFromAreaToArea()
    {
        QFETCH(const QString, from);
        QFETCH(const bool, backwards);
        QFETCH(const QString, hidden);
        QFETCH(const QString, to);
        EngagementDocument document(smallLibrary());
        FourFields page(document);
        const QMap<QString, QWidget *> named {{u"first"_s, page.first},
                                              {u"second"_s, page.second},
                                              {u"inner"_s, page.inner},
                                              {u"outside"_s, page.outside},
                                              {u"outer"_s, page.outer}};
        page.show();
        if (QWidget *gone = named.value(hidden))
            gone->hide();
        named.value(from)->setFocus();
        QCOMPARE(page.focusNextArea(backwards), !to.isEmpty());
        QCOMPARE(page.window()->focusWidget(), named.value(to.isEmpty() ? from : to));
    }

    void widthsOfWindowsHaveOneScale_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("low");
        const auto row = [](const char *name, QSize size, WindowWidth width, bool low) {
            QTest::newRow(name) << size << int(width) << low;
        };
        row("below 1000", {999, 800}, WindowWidth::Single, false);
        row("1000", {1000, 700}, WindowWidth::Narrow, false);
        row("below 1100", {1099, 699}, WindowWidth::Narrow, true);
        row("1100", {1100, 800}, WindowWidth::Medium, false);
        row("below 1320", {1319, 800}, WindowWidth::Medium, false);
        row("1320", {1320, 800}, WindowWidth::Normal, false);
        row("below 1600", {1599, 800}, WindowWidth::Normal, false);
        row("1600", {1600, 1200}, WindowWidth::Wide, false);
    }
    void widthsOfWindowsHaveOneScale()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, width);
        QFETCH(const bool, low);
        QFont font = QApplication::font(); // of the base size
        font.setPointSizeF(font.pointSizeF() * 10000 / Theme::scaled(10000));
        QApplication::setFont(font);
        QWidget window;
        auto *inside = new QWidget(&window);
        window.resize(size);
        QCOMPARE(int(windowWidth(*inside)), width);
        QCOMPARE(isWindowLow(*inside), low);
    }
};

QTEST_MAIN(TestPage)
#include "tst_page.moc"
