// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/presentation.h"

#include "app/presentation/slideview.h"
#include "tests/app/windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr int patience = 60'000; // ms; a debug build on a busy machine

/// Returns what of @p widget's labels cannot be read; empty = nothing.
QString lostOf(const QWidget &widget)
{
    QStringList lost;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->text().isEmpty())
            continue;
        const QRect place(label->mapTo(&widget, QPoint()), label->size());
        const bool cut = label->wordWrap()
            ? label->height() < label->heightForWidth(label->width())
            : label->width() < label->sizeHint().width() || label->height() < label->sizeHint().height();
        if (cut || !widget.rect().contains(place))
            lost.append(label->text());
    }
    return lost.join(u'\n');
}

QString statementOf(const Presentation &presentation)
{
    const auto *statement = presentation.findChild<QLabel *>(u"slideStatement"_s);
    return statement ? statement->text() : QString();
}

} // namespace

class TestPresentation final : public QObject
{
    Q_OBJECT

private slots:
    void opensWithTheClientAndHasNoForm()
    {
        WindowFixture fixture;
        Presentation *shown = start(fixture);
        QVERIFY(shown);
        const QString client = fixture.document().engagement().clientNameEnglish;
        QVERIFY(!client.isEmpty());
        QVERIFY(statementOf(*shown).startsWith(client));
        QVERIFY(shown->isFullScreen());
        QVERIFY(!shown->windowTitle().contains(client));
        for (qsizetype index = 0; index < shown->slides().size(); ++index) {
            QVERIFY(shown->findChildren<QLineEdit *>().isEmpty());
            QVERIFY(shown->findChildren<QAbstractButton *>().isEmpty());
            QVERIFY(shown->findChildren<QAbstractItemView *>().isEmpty());
            QVERIFY(shown->findChild<SlideView *>()->accessibleName().contains(shown->slides().at(index).statement));
            if (index > 0)
                QVERIFY(shown->findChild<QLabel *>(u"slideClient"_s)->text().startsWith(client));
            QTest::keyClick(shown, Qt::Key_PageDown);
        }
    }

    void walksByTheKeysOfARemote_data()
    {
        QTest::addColumn<Qt::Key>("next");
        QTest::addColumn<Qt::Key>("previous");
        QTest::newRow("remote") << Qt::Key_PageDown << Qt::Key_PageUp;
        QTest::newRow("arrows") << Qt::Key_Right << Qt::Key_Left;
        QTest::newRow("vertical arrows") << Qt::Key_Down << Qt::Key_Up;
        QTest::newRow("space") << Qt::Key_Space << Qt::Key_Backspace;
        QTest::newRow("enter") << Qt::Key_Return << Qt::Key_Backspace;
    }

    void walksByTheKeysOfARemote()
    {
        QFETCH(const Qt::Key, next);
        QFETCH(const Qt::Key, previous);
        WindowFixture fixture;
        Presentation *shown = start(fixture);
        QVERIFY(shown);
        const qsizetype count = shown->slides().size();
        QVERIFY(count > 6);
        QTest::keyClick(shown, previous);
        QCOMPARE(shown->current(), 0);
        for (qsizetype index = 1; index < count; ++index) {
            QTest::keyClick(shown, next);
            QCOMPARE(shown->current(), index);
            QCOMPARE(shown->findChild<QLabel *>(u"slidePage"_s)->text(), u"%1 / %2"_s.arg(index + 1).arg(count));
        }
        QTest::keyClick(shown, next); // the last one stays
        QCOMPARE(shown->current(), count - 1);
        QTest::keyClick(shown, previous);
        QCOMPARE(shown->current(), count - 2);
        QTest::keyClick(shown, Qt::Key_Home);
        QCOMPARE(shown->current(), 0);
        QTest::keyClick(shown, Qt::Key_End);
        QCOMPARE(shown->current(), count - 1);
    }

    void coversAndUncovers()
    {
        WindowFixture fixture;
        Presentation *shown = start(fixture);
        QVERIFY(shown);
        const auto *view = shown->findChild<SlideView *>();
        QTest::keyClick(shown, Qt::Key_B);
        QVERIFY(shown->isCovered());
        QVERIFY(!view->isVisible());
        QTest::keyClick(shown, Qt::Key_Period);
        QVERIFY(view->isVisible());
        QTest::keyClick(shown, Qt::Key_B);
        QTest::keyClick(shown, Qt::Key_PageDown);
        QVERIFY(view->isVisible());
        QCOMPARE(shown->current(), 1);
    }

    void leavesTheWindowAsItWas_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Esc") << Qt::Key_Escape;
        QTest::newRow("F11") << Qt::Key_F11;
    }

    void leavesTheWindowAsItWas()
    {
        QFETCH(const Qt::Key, key);
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().openPage(PageId::Client);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        QWidget *focus = fixture.window().focusWidget();
        const QSize size = fixture.window().size();
        const QString title = fixture.window().windowTitle();
        Presentation *shown = present(fixture);
        QVERIFY(shown);
        QTest::keyClick(shown, Qt::Key_PageDown);
        QTest::keyClick(shown, key);
        QTRY_VERIFY(!fixture.window().findChild<Presentation *>());
        QVERIFY(!action(fixture)->isChecked());
        QCOMPARE(fixture.window().currentPageId(), PageId::Client);
        QCOMPARE(fixture.window().focusWidget(), focus);
        QCOMPARE(fixture.window().size(), size);
        QCOMPARE(fixture.window().windowTitle(), title);
        QVERIFY(!fixture.window().isFullScreen());
    }

    void needsAnEngagementAndEndsWithIt()
    {
        WindowFixture fixture;
        QVERIFY(!action(fixture)->isEnabled());
        QVERIFY(start(fixture));
        fixture.document().close();
        QTRY_VERIFY(!fixture.window().findChild<Presentation *>());
        QVERIFY(!action(fixture)->isChecked());
    }

    void followsWhatIsChangedMeanwhile()
    {
        WindowFixture fixture;
        Presentation *shown = start(fixture);
        QVERIFY(shown);
        QTest::keyClick(shown, Qt::Key_End);
        const report::Slide::Kind kind = shown->slides().at(shown->current()).kind;
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) {
            engagement.clientName = u"Renamed"_s;
            engagement.clientNameEnglish.clear();
        });
        QTRY_COMPARE_WITH_TIMEOUT(shown->slides().first().client, u"Renamed"_s, patience);
        QCOMPARE(shown->slides().at(shown->current()).kind, kind);
        QVERIFY(shown->findChild<QLabel *>(u"slideClient"_s)->text().startsWith(u"Renamed"_s));
    }

    void showsTheEffectOfTheLastAnswer()
    {
        WindowFixture fixture;
        Presentation *shown = start(fixture);
        QVERIFY(shown);
        const auto hasEffect = [shown] {
            const QList<report::Slide> &slides = shown->slides();
            return std::ranges::contains(slides, report::Slide::Kind::Effect, &report::Slide::kind);
        };
        QVERIFY(!hasEffect());
        const Question *question = fixture.document().library().question(u"q_review");
        QVERIFY(question);
        GivenAnswer answer;
        const QStringList given = fixture.document().workload().answers.value(question->id).choices;
        const auto other =
            std::ranges::find_if(question->answers, [&](const Answer &one) { return !given.contains(one.id); });
        QVERIFY(other != question->answers.cend());
        answer.choices = {other->id};
        fixture.document().answer(question->id, answer);
        QTRY_VERIFY_WITH_TIMEOUT(hasEffect(), patience);
    }

    void fitsItsTextToTheWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("name");
        const QString spaceless = QString(u'n').repeated(180);
        const QString words = QString(u"Verwaltungsgemeinschaft und Partner "_s).repeated(8).trimmed();
        for (const QSize size : {QSize(880, 500), QSize(1366, 768), QSize(1920, 1080)}) {
            const auto add = [&](const char *what, Language language, const QString &name) {
                QTest::addRow("%d %s", size.width(), what) << size << language << name;
            };
            add("de", Language::German, {});
            add("en", Language::English, {});
            add("long names", Language::German, words);
            add("names without spaces", Language::English, spaceless);
        }
    }

    void fitsItsTextToTheWindow()
    {
        QFETCH(const QSize, size);
        QFETCH(const Language, language);
        QFETCH(const QString, name);
        WindowFixture fixture(language);
        fixture.openSample(u"tax_practice"_s);
        if (!name.isEmpty())
            fixture.document().edit(u"Names"_s, [&](Engagement &engagement) {
                engagement.clientName = name;
                engagement.clientNameEnglish.clear();
                engagement.workloads.first().name = name;
            });
        Presentation *shown = present(fixture);
        QVERIFY(shown);
        shown->showNormal();
        shown->resize(size);
        QTRY_COMPARE(shown->size(), size);
        for (qsizetype index = 0; index < shown->slides().size(); ++index) {
            QTRY_VERIFY2(lostOf(*shown).isEmpty(), qPrintable(u"slide %1: %2"_s.arg(index + 1).arg(lostOf(*shown))));
            QTest::keyClick(shown, Qt::Key_PageDown);
        }
    }

    void growsWithTheWindow()
    {
        WindowFixture fixture;
        Presentation *shown = start(fixture);
        QVERIFY(shown);
        shown->showNormal();
        const auto size = [shown] { return shown->findChild<QLabel *>(u"slideStatement"_s)->font().pixelSize(); };
        shown->resize(880, 500);
        const int small = size();
        shown->resize(1920, 1080);
        QVERIFY(size() > small);
        shown->resize(880, 500);
        QCOMPARE(size(), small);
    }

    void textAndPageNumberStandStill()
    {
        WindowFixture fixture(Language::German);
        fixture.openSample(u"tax_practice"_s);
        Presentation *shown = present(fixture);
        QVERIFY(shown);
        shown->showNormal();
        shown->resize(1366, 768);
        QTRY_COMPARE(shown->size(), QSize(1366, 768));
        QHash<int, int> sizes; // of the text, and how many slides have it
        QSet<QPoint> corners;
        QSet<int> margins;
        QList<int> rows; // sizes of their text
        const auto count = int(shown->slides().size());
        for (int index = 0; index < count; ++index) {
            QTRY_VERIFY(lostOf(*shown).isEmpty());
            const auto *page = shown->findChild<QLabel *>(u"slidePage"_s);
            const auto *heading = shown->findChild<QLabel *>(u"slideHeading"_s);
            QVERIFY(page && heading);
            corners.insert(page->mapTo(shown, page->rect().bottomRight()));
            margins.insert(heading->mapTo(shown, QPoint()).x());
            ++sizes[heading->font().pixelSize()];
            if (const auto *row = shown->findChild<QLabel *>(u"slideRow"_s))
                rows.append(row->font().pixelSize());
            QTest::keyClick(shown, Qt::Key_PageDown);
        }
        QCOMPARE(corners.size(), 1);
        QCOMPARE(margins.size(), 1);
        // One that is overfull may be smaller. The others are read from afar: 28 lines would fill a slide.
        std::ranges::sort(rows);
        QVERIFY2(rows.at(1) >= 27, qPrintable(QString::number(rows.at(1))));
        QVERIFY(std::ranges::max(sizes.values()) >= count - 1);
    }

    void waitsInTheLanguageOfTheWindow()
    {
        WindowFixture fixture(Language::English);
        fixture.openSample();
        const Engagement &engagement = fixture.document().engagement();
        QVERIFY(!engagement.clientNameEnglish.isEmpty() && engagement.clientName != engagement.clientNameEnglish);
        const Presentation waiting(fixture.document(), nullptr);
        QVERIFY(waiting.slides().isEmpty());
        QCOMPARE(statementOf(waiting), engagement.clientNameEnglish);
    }

    void isReadAloudSlideBySlide()
    {
        WindowFixture fixture;
        Presentation *shown = start(fixture);
        QVERIFY(shown);
        QTest::keyClick(shown, Qt::Key_PageDown);
        auto *view = shown->findChild<SlideView *>();
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(view);
        QVERIFY(spoken);
        QCOMPARE(spoken->text(QAccessible::Name), report::spokenText(shown->slides().at(1)));
        QCOMPARE(spoken->text(QAccessible::Description), u"2 / %1"_s.arg(shown->slides().size()));
    }

    void takesTheColoursOfTheScheme()
    {
        WindowFixture fixture;
        Presentation *shown = start(fixture);
        QVERIFY(shown);
        const auto colour = [shown] {
            return shown->findChild<QLabel *>(u"slideStatement"_s)->palette().color(QPalette::WindowText);
        };
        QCOMPARE(colour(), Style::of(Style::Scheme::Light).text);
        const auto usual = qScopeGuard([&fixture] { scheme(fixture, ColourScheme::Light)->trigger(); });
        scheme(fixture, ColourScheme::Dark)->trigger();
        QTRY_COMPARE(colour(), Style::of(Style::Scheme::Dark).text);
    }

private:
    static QAction *action(const WindowFixture &fixture)
    {
        return fixture.window().findChild<QAction *>(u"actionPresentation"_s);
    }

    static QAction *scheme(const WindowFixture &fixture, ColourScheme wanted)
    {
        for (QAction *action : fixture.window().findChildren<QAction *>()) {
            if (action->isCheckable() && action->data().typeId() == QMetaType::Int
                && action->data().toInt() == static_cast<int>(wanted))
                return action;
        }
        return nullptr;
    }

    /// Presses F11 and waits for the slides; nullptr without them.
    static Presentation *present(WindowFixture &fixture)
    {
        fixture.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&fixture.window()))
            return nullptr;
        QTest::keyClick(&fixture.window(), Qt::Key_F11);
        auto *shown = fixture.window().findChild<Presentation *>();
        if (!shown || !QTest::qWaitFor([shown] { return !shown->slides().isEmpty(); }, patience))
            return nullptr;
        return shown;
    }

    static Presentation *start(WindowFixture &fixture)
    {
        fixture.openSample();
        return present(fixture);
    }
};

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
