// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include "app/tour/tourpanel.h"
#include "app/tour/toursteps.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

/// A window with its panel, in which nothing unsaved keeps the sample from being opened.
struct Fixture
{
    explicit Fixture(Language language = Language::English) : program(language)
    {
        files().askToSave = [](const FileHandling::Unsaved &) { return FileHandling::SaveAnswer::Discard; };
        window().show();
        panel = window().findChild<TourPanel *>(u"tour"_s);
    }

    [[nodiscard]] MainWindow &window() const { return program.window(); }
    [[nodiscard]] EngagementDocument &document() const { return program.document(); }
    [[nodiscard]] FileHandling &files() const { return window().files(); }
    [[nodiscard]] QWidget *button(const QString &name) const { return panel->findChild<QWidget *>(name); }
    [[nodiscard]] QString text() const { return panel->findChild<QLabel *>(u"tourText"_s)->text(); }

    WindowFixture program;
    TourPanel *panel = nullptr;
};

} // namespace

class TestTour final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void leadsThroughTheSevenPagesWithKeys_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("begins");
        QTest::newRow("de") << Language::German << u"Jede Beratung beginnt hier"_s;
        QTest::newRow("en") << Language::English << u"Each engagement begins here"_s;
    }

    void leadsThroughTheSevenPagesWithKeys()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, begins);
        const Fixture fixture(language);
        QVERIFY(fixture.panel->isHidden());
        auto *tile = fixture.program.find<QAbstractButton>(u"start/tour"_s);
        tile->setFocus();
        QTest::keyClick(tile, Qt::Key_Space);

        const QList<PageId> pages {PageId::Client,  PageId::Questions, PageId::Compare, PageId::Ranking,
                                   PageId::Weights, PageId::Risks,     PageId::Report};
        QVERIFY2(fixture.text().startsWith(begins), qPrintable(fixture.text()));
        QSet<QString> texts;
        for (const PageId page : pages) {
            QCOMPARE(fixture.window().currentPageId(), page);
            QTRY_VERIFY(fixture.panel->isVisible());
            texts.insert(fixture.text());
            QCOMPARE(fixture.panel->accessibleDescription(), fixture.text());
            // It stands below the page and covers nothing of it.
            const auto top = [&](const QWidget *part) { return part->mapTo(&fixture.window(), QPoint()).y(); };
            const QWidget *shown = fixture.window().currentPage();
            QTRY_VERIFY(top(fixture.panel) >= top(shown) + shown->height());
            QWidget *onward = fixture.button(page == pages.constLast() ? u"tourEnd"_s : u"tourNext"_s);
            QTRY_COMPARE(fixture.window().focusWidget(), onward);
            QTest::keyClick(onward, Qt::Key_Space);
        }
        QCOMPARE(texts.size(), pages.size());
        QVERIFY(fixture.panel->isHidden());
        QCOMPARE(fixture.window().currentPageId(), PageId::Report);
        // A copy that nothing was changed in.
        QVERIFY(fixture.document().path().isEmpty());
        QCOMPARE(fixture.document().undoStack().count(), 0);
    }

    void goesBackAndEndsWithEscape()
    {
        const Fixture fixture;
        fixture.window().findChild<QAction *>(u"actionTour"_s)->trigger();
        QVERIFY(!fixture.button(u"tourBack"_s)->isEnabled());
        QTest::mouseClick(fixture.button(u"tourNext"_s), Qt::LeftButton);
        QCOMPARE(fixture.window().currentPageId(), PageId::Questions);
        QTest::mouseClick(fixture.button(u"tourBack"_s), Qt::LeftButton);
        QCOMPARE(fixture.window().currentPageId(), PageId::Client);
        QTest::keyClick(fixture.button(u"tourNext"_s), Qt::Key_Escape);
        QVERIFY(fixture.panel->isHidden());
        QCOMPARE(fixture.window().currentPageId(), PageId::Client);
        QVERIFY(fixture.window().currentPage()->isAncestorOf(fixture.window().focusWidget()));
    }

    /// Whoever turns pages on the way reads what belongs to the page that is seen.
    void followsThePersonsOwnWay()
    {
        const Fixture fixture;
        fixture.window().findChild<QAction *>(u"actionTour"_s)->trigger();
        fixture.window().openPage(PageId::Risks);
        QCOMPARE(fixture.text(), tourSteps().at(5).text);
        fixture.window().openPage(PageId::Library);
        QVERIFY(fixture.panel->isHidden());
        fixture.window().openPage(PageId::Risks);
        QVERIFY(!fixture.panel->isHidden());
        QTest::mouseClick(fixture.button(u"tourNext"_s), Qt::LeftButton);
        QCOMPARE(fixture.window().currentPageId(), PageId::Report);
        fixture.files().createNew();
        QVERIFY(fixture.panel->isHidden());
    }

    void doesNotBeginWhereTheEngagementIsKept()
    {
        const Fixture fixture;
        fixture.files().createNew();
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Muster"_s; });
        fixture.files().askToSave = [](const FileHandling::Unsaved &) { return FileHandling::SaveAnswer::Cancel; };
        fixture.window().findChild<QAction *>(u"actionTour"_s)->trigger();
        QVERIFY(fixture.panel->isHidden());
        QCOMPARE(fixture.document().engagement().clientName, u"Muster"_s);
    }

    void theAreaKeyReachesIt()
    {
        const Fixture fixture;
        fixture.window().findChild<QAction *>(u"actionTour"_s)->trigger();
        fixture.window().currentPage()->focusFirst();
        QAction *next = fixture.window().findChild<QAction *>(u"actionNextArea"_s);
        for (int press = 0; press < 6 && !fixture.panel->isAncestorOf(fixture.window().focusWidget()); ++press)
            next->trigger();
        QVERIFY(fixture.panel->isAncestorOf(fixture.window().focusWidget()));
        next->trigger();
        QVERIFY(!fixture.panel->isAncestorOf(fixture.window().focusWidget()));
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
