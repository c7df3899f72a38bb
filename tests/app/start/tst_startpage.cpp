// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/analysisjob.h"
#include "app/document/stepmodel.h"
#include "core/engagementreader.h"
#include "core/engagementwriter.h"
#include "core/file.h"
#include "core/libraryloader.h"
#include "tests/app/windowfixture.h"

#include "app/controls/chip.h"
#include "app/look/theme.h"
#include "app/start/libraryhealth.h"
#include "app/start/recentdelegate.h"
#include "app/start/recentmodel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QBitArray>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestStartPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void startsANewEngagement()
    {
        const WindowFixture fixture;
        fixture.find<QAbstractButton>(u"start/new"_s)->click();
        QVERIFY(fixture.document().isOpen());
        QCOMPARE(fixture.window().currentPageId(), PageId::Client);
        QVERIFY(!fixture.document().isModified());
    }

    void opensTheRecentEngagementWithEnter()
    {
        WindowFixture fixture;
        const QString path = makeFile(fixture);
        auto *list = fixture.find<QListView>(u"recentList"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(fixture.document().isOpen());
        QCOMPARE(fixture.document().path(), path);
    }

    void theListIsAsHighAsItsRows()
    {
        WindowFixture fixture;
        makeFile(fixture);
        auto *list = fixture.find<QListView>(u"recentList"_s);
        QTRY_COMPARE(list->height(), list->sizeHintForRow(0));
        fixture.settings().addRecentFile(fixture.filePath(u"gone.lotse"_s));
        fixture.window().openPage(PageId::Start);
        QTRY_COMPARE(list->height(), 2 * list->sizeHintForRow(0));
    }

    void readsClientAndProgressInTheBackground()
    {
        WindowFixture fixture;
        makeFile(fixture);
        const auto *list = fixture.find<QListView>(u"recentList"_s);
        const QModelIndex first = list->model()->index(0, 0);
        QTRY_VERIFY(first.data().toString().contains("GmbH"_L1));
        const QBitArray done = first.data(RecentModel::StepsRole).toBitArray();
        QCOMPARE(done.size(), RecentModel::stepCount);
        for (int step = 0; step < 4; ++step) // client, questions, comparison, ranking
            QVERIFY2(done.testBit(step), qPrintable(QString::number(step)));
        QVERIFY(first.data(RecentModel::ChangedRole).toString().startsWith("today"_L1));
    }

    /// Not at the first step that lacks something: whoever exported a draft is at the last one.
    void saysAtWhichStepAnEngagementOpens_data()
    {
        QTest::addColumn<PageId>("left");
        QTest::addColumn<int>("step");
        QTest::newRow("never opened, answered") << PageId::Start << 2;
        QTest::newRow("left at the comparison") << PageId::Compare << 3;
        QTest::newRow("left at the weights") << PageId::Weights << 4;
        QTest::newRow("left at the report") << PageId::Report << 6;
    }

    void saysAtWhichStepAnEngagementOpens()
    {
        QFETCH(const PageId, left);
        QFETCH(const int, step);
        WindowFixture fixture;
        const QString path = makeFile(fixture);
        if (left != PageId::Start) {
            fixture.window().files().openFile(path);
            fixture.window().openPage(left);
        }
        fixture.window().openPage(PageId::Start);
        const QModelIndex first = fixture.find<QListView>(u"recentList"_s)->model()->index(0, 0);
        QTRY_COMPARE(first.data(RecentModel::OpensAtRole).toInt(), step);
        QVERIFY(first.data(Qt::ToolTipRole).toString().contains(StepModel::titleOf(StepModel::pageOf(step))));
        fixture.window().files().openFile(path);
        QCOMPARE(StepModel::numberOf(fixture.window().currentPageId()), step);
    }

    /// Wherever it was left: what is done does not become less by looking at an early step once more.
    void saysHowManyStepsAreDone()
    {
        WindowFixture fixture;
        const QString path = makeFile(fixture);
        fixture.window().files().openFile(path);
        fixture.window().openPage(PageId::Client);
        fixture.window().openPage(PageId::Start);
        const QModelIndex first = fixture.find<QListView>(u"recentList"_s)->model()->index(0, 0);
        QTRY_COMPARE(first.data(RecentModel::OpensAtRole).toInt(), 1);
        QCOMPARE(first.data(RecentModel::ProgressRole).toString(), u"5 of 6 steps done"_s); // a draft is no report
    }

    void everythingIsReadInTheSmallestWindow_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textSize");
        QTest::addColumn<bool>("stacks"); // one column, which scrolls
        QTest::newRow("German, smallest") << Language::German << QSize(880, 500) << 100 << false;
        QTest::newRow("English, smallest") << Language::English << QSize(880, 500) << 100 << false;
        QTest::newRow("German, large text") << Language::German << QSize(1366, 768) << 150 << false;
        QTest::newRow("German, smallest, large text") << Language::German << QSize(880, 500) << 150 << true;
        QTest::newRow("English, smallest, large text") << Language::English << QSize(880, 500) << 150 << true;
    }

    void everythingIsReadInTheSmallestWindow()
    {
        QFETCH(const Language, language);
        QFETCH(const QSize, size);
        QFETCH(const int, textSize);
        QFETCH(const bool, stacks);
        WindowFixture fixture(language, {}, textSize);
        const auto usual =
            qScopeGuard([&fixture] { fixture.window().findChild<QAction *>(u"actionNormalText"_s)->trigger(); });
        makeFile(fixture);
        fixture.window().resize(size);
        const auto cut = [&fixture, stacks] {
            QStringList texts;
            const QWidget &page = *fixture.window().currentPage();
            const auto isInRoom = [&page, stacks](const QWidget &widget) {
                const QRect place = placeOf(widget, page);
                return stacks ? place.left() >= 0 && place.right() < page.width() : page.rect().contains(place);
            };
            // Neither column lies over the other.
            const QRect recent = placeOf(*fixture.find<QWidget>(u"recentList"_s), page);
            for (const char *tile : {"new", "open", "sample", "tour"}) {
                if (placeOf(*fixture.find<QWidget>(u"start/"_s + QString::fromLatin1(tile)), page).intersects(recent))
                    texts.append(QString::fromLatin1(tile));
            }
            for (const Chip *chip : page.findChildren<Chip *>()) {
                if (chip->width() < chip->sizeHint().width() || !isInRoom(*chip))
                    texts.append(chip->accessibleName());
            }
            for (const QPushButton *button : page.findChildren<QPushButton *>()) {
                const bool isWhole = button->width() >= button->sizeHint().width();
                if (button->isVisible() && (!isWhole || !isInRoom(*button)))
                    texts.append(button->text());
            }
            const auto *list = fixture.find<QListView>(u"recentList"_s);
            const int width = RecentDelegate::clientWidth(RecentDelegate::columns(list->viewport()->width()));
            const QFontMetrics bold(Theme::font(Theme::TextRole::BodyBold));
            for (const QString &line : RecentDelegate::nameLines(list->model()->index(0, 0).data().toString(), width)) {
                if (bold.horizontalAdvance(line) > width)
                    texts.append(line);
            }
            return texts.join(u", "_s);
        };
        QTRY_VERIFY(
            fixture.find<QListView>(u"recentList"_s)->model()->index(0, 0).data().toString().contains(u"GmbH"_s));
        QTRY_VERIFY(fixture.find<QPushButton>(u"start/stale"_s)->isVisible());
        QTRY_VERIFY2(cut().isEmpty(), qPrintable(cut()));
    }

    void saysWhatIsFinished()
    {
        const WindowFixture english;
        RecentModel model;
        model.setPaths({u"/a"_s});
        RecentEntry entry;
        entry.path = u"/a"_s;
        entry.exists = true;
        entry.client = u"Muster"_s;
        entry.progress = {.client = true, .questions = true, .risks = false, .report = true};
        entry.opensAt = 5;
        model.setEntry(entry);
        const QModelIndex only = model.index(0);
        QCOMPARE(only.data(RecentModel::ProgressRole).toString(), u"Final version"_s);
        QCOMPARE(only.data(Qt::AccessibleTextRole).toString(),
                 u"Muster, Final version, 5 steps done, no ranking yet"_s);
    }

    void showsTheVerdictOfTheRankingPage_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<VerdictKind>("verdict");
        QTest::addColumn<QString>("result");
        QTest::newRow("manufacturer") << u"lake_constance_manufacturer"_s << VerdictKind::Open << u"STACKIT in front"_s;
        QTest::newRow("shop") << u"online_shop"_s << VerdictKind::Open << u"Azure OpenAI (EU Data Zone) in front"_s;
        QTest::newRow("tax practice") << u"tax_practice"_s << VerdictKind::None << u"no option is in"_s;
    }

    void showsTheVerdictOfTheRankingPage()
    {
        QFETCH(const QString, sample);
        QFETCH(const VerdictKind, verdict);
        QFETCH(const QString, result);
        WindowFixture fixture;
        const QString path = fixture.filePath(sample + u".lotse"_s);
        QVERIFY(QFile::copy(u":/samples/%1.lotse"_s.arg(sample), path));
        fixture.settings().addRecentFile(path);
        fixture.window().openPage(PageId::Start);
        const QModelIndex row = fixture.find<QListView>(u"recentList"_s)->model()->index(0, 0);
        QTRY_VERIFY_WITH_TIMEOUT(row.data(RecentModel::VerdictRole).isValid(), 60'000);
        QCOMPARE(row.data(RecentModel::VerdictRole).toInt(), int(verdict));
        QCOMPARE(row.data(RecentModel::ResultRole).toString(), result);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().endsWith(RecentModel::verdictText(verdict)));
        fixture.window().files().openFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.document().analysisJob().isRunning(), 60'000);
        QCOMPARE(fixture.document().analysisJob().analysis().verdict.kind, verdict);
    }

    void saysThatNothingIsDecided_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("result");
        QTest::newRow("no weight") << u"weights_zero"_s << u"no verdict"_s;
        QTest::newRow("every option is out") << u"all_failed"_s << u"no option is in"_s;
    }

    void saysThatNothingIsDecided()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, result);
        const WindowFixture english;
        const QString path = QStringLiteral(LOTSE_TEST_DATA "/faults/report/%1.lotse").arg(name);
        const Library library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
        RecentModel model;
        model.setPaths({path});
        model.setEntry(readRecentEntry(path, library, Language::English, RecentDepth::Points));
        QCOMPARE(model.index(0).data(RecentModel::ResultRole).toString(), result);
    }

    /// Who is in front by the weights alone is not told, neither alone nor beside another workload's.
    void namesNobodyWhereNothingIsAnswered()
    {
        const WindowFixture english;
        const Library library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
        Engagement engagement =
            *readEngagementFile(u":/samples/lake_constance_manufacturer.lotse"_s, library).engagement;
        Workload unanswered;
        unanswered.id = u"w9"_s;
        engagement.workloads.append(unanswered);
        const QString path = english.filePath(u"two.lotse"_s);
        QVERIFY(writeFile(path, writeEngagement(engagement)));
        RecentEntry entry = readRecentEntry(path, library, Language::English, RecentDepth::Points);
        QCOMPARE(entry.leader, u"STACKIT"_s);
        QVERIFY(!entry.undecided);
        engagement.workloads = {unanswered};
        QVERIFY(writeFile(path, writeEngagement(engagement)));
        entry = readRecentEntry(path, library, Language::English, RecentDepth::Points);
        QVERIFY(!entry.ranked);
        QCOMPARE(entry.leader, QString());
    }

    void removesAnEntryWithDeleteButKeepsTheFile()
    {
        WindowFixture fixture;
        const QString path = makeFile(fixture);
        auto *list = fixture.find<QListView>(u"recentList"_s);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(fixture.settings().recentFiles().isEmpty());
        QVERIFY(QFile::exists(path));
    }

    void opensARecentEngagementInAWindowOfItsOwn()
    {
        WindowFixture fixture;
        const QString path = makeFile(fixture);
        auto *list = fixture.find<QListView>(u"recentList"_s);
        QTRY_VERIFY(list->visualRect(list->model()->index(0, 0)).isValid());
        const QPoint place = list->visualRect(list->model()->index(0, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier, place);
        QCOMPARE(fixture.started(), QList<QStringList> {QStringList {path}});
        QVERIFY(!fixture.document().isOpen());
        emit list->customContextMenuRequested(place);
        auto *menu = fixture.window().findChild<QMenu *>(u"recentMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().at(1)->text().remove(u'&'), u"Open in a new window"_s);
        menu->actions().at(1)->trigger();
        QCOMPARE(fixture.started().size(), 2);
        menu->close();
    }

    void keepsAMissingFileInTheListAndSaysSo()
    {
        WindowFixture fixture;
        fixture.settings().addRecentFile(fixture.filePath(u"gone.lotse"_s));
        fixture.window().openPage(PageId::Start);
        const QModelIndex first = fixture.find<QListView>(u"recentList"_s)->model()->index(0, 0);
        QVERIFY(!first.data(RecentModel::ExistsRole).toBool());
        QCOMPARE(first.data(RecentModel::ResultRole).toString(), u"not found"_s);
    }

    void holdsTheRulesOfItemModels()
    {
        RecentModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPaths({u"/a"_s, u"/b"_s});
        RecentEntry entry;
        entry.path = u"/b"_s;
        entry.client = u"Muster"_s;
        model.setEntry(entry);
        QCOMPARE(model.index(1).data().toString(), u"Muster"_s);
        model.setPaths({});
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsTheTimeAsPeopleDo_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("text");
        QTest::newRow("today") << QDateTime(QDate(2026, 11, 21), QTime(14, 32)) << u"today, 14:32"_s;
        QTest::newRow("yesterday") << QDateTime(QDate(2026, 11, 20), QTime(17, 5)) << u"yesterday, 17:05"_s;
        QTest::newRow("before") << QDateTime(QDate(2026, 11, 3), QTime(9, 0))
                                << displayDate(QDate(2026, 11, 3), Language::English);
    }

    void tellsTheTimeAsPeopleDo()
    {
        QFETCH(const QDateTime, time);
        QFETCH(const QString, text);
        const WindowFixture english;
        QCOMPARE(RecentModel::timeText(time, QDateTime(QDate(2026, 11, 21), QTime(18, 0)), Language::English), text);
    }

    void countsTheClaimsThatGrewOld()
    {
        const Library library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
        const LibraryHealth now = libraryHealth(library, QDate(2026, 11, 21));
        QCOMPARE(now.providers, static_cast<int>(library.profiles.size()));
        QCOMPARE(now.criteria, static_cast<int>(library.criteria.size()));
        QVERIFY(now.stale > 0);
        const LibraryHealth later = libraryHealth(library, QDate(2046, 11, 21));
        QVERIFY(later.stale > now.stale);
        QCOMPARE(libraryHealth(Library(), QDate(2026, 11, 21)), LibraryHealth());
    }

    void countsTheProfilesThatCouldNotBeRead()
    {
        const QTemporaryDir own;
        QVERIFY(QDir(own.path()).mkpath(u"profiles"_s));
        QFile file(own.filePath(u"profiles/mistral.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        const Library library = loadLibrary({QString::fromLatin1(shippedLibrary), own.path()}).library;
        QCOMPARE(library.unreadProfiles, QStringList {u"mistral"_s});
        QCOMPARE(libraryHealth(library, QDate(2026, 11, 21)).broken, 1);
    }

private:
    static QRect placeOf(const QWidget &widget, const QWidget &page)
    {
        return {widget.mapTo(&page, QPoint()), widget.size()};
    }

    static QString makeFile(WindowFixture &fixture)
    {
        const QString path = fixture.filePath(u"manufacturer.lotse"_s);
        QFile::copy(u":/samples/lake_constance_manufacturer.lotse"_s, path);
        fixture.settings().addRecentFile(path);
        fixture.window().openPage(PageId::Client);
        fixture.window().openPage(PageId::Start);
        return path;
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
