// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/bars.h"
#include "tests/app/windowfixture.h"

#include "app/controls/typedinput.h"
#include "core/engagementwriter.h"
#include "core/file.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/recovery"_s;
}

QByteArray engagementOf(const QString &client)
{
    Engagement engagement = newEngagement({}, QDate(2026, 1, 2));
    engagement.clientName = client;
    return writeEngagement(engagement);
}

/// What a program that was killed leaves: the copy, the note of its file and its lock.
void leaveBehind(const QString &id, const QString &client, const QString &path = {})
{
    QVERIFY(QDir().mkpath(recoveryFolder()));
    const QString start = recoveryFolder() + u'/' + id;
    QVERIFY(writeFile(start + u".lotse"_s, engagementOf(client)).has_value());
    QVERIFY(writeFile(start + u".lock"_s, "{}").has_value());
    if (!path.isEmpty()) {
        const QByteArray fingerprint = EngagementFile::fingerprintOf(readFile(path).value_or(QByteArray())).toHex();
        QVERIFY(writeFile(start + u".json"_s,
                          "{\"file\":\"" + path.toUtf8() + "\",\"fingerprint\":\"" + fingerprint + "\"}")
                    .has_value());
    }
}

} // namespace

class TestSaving final : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedFileIsOpenedAsFarAsItIsWhole_data()
    {
        QTest::addColumn<int>("kept"); ///< bytes; negative = of the end they are missing
        QTest::addColumn<bool>("readable");
        QTest::newRow("the end is missing") << -3 << true;
        QTest::newRow("nearly everything is missing") << 40 << false;
    }

    void aDamagedFileIsOpenedAsFarAsItIsWhole()
    {
        QFETCH(const int, kept);
        QFETCH(const bool, readable);
        WindowFixture fixture;
        const QByteArray whole = engagementOf(u"Acme"_s);
        const QByteArray damaged = kept < 0 ? whole.chopped(-kept) : whole.first(kept);
        const QString path = fixture.filePath(u"damaged.lotse"_s);
        QVERIFY(writeFile(path, damaged).has_value());
        fixture.window().files().openFile(path);
        const MessageBar &bar = fixture.window().messageBar();
        QVERIFY2(bar.text().contains("Line "_L1), qPrintable(bar.text()));
        QCOMPARE(bar.text().contains("as a copy"_L1), readable);
        QVERIFY(!fixture.document().isOpen());
        if (!readable)
            return;
        click(bar, u"Open what is whole"_s);
        QVERIFY(fixture.document().isOpen());
        QCOMPARE(fixture.document().engagement().clientName, u"Acme"_s);
        QVERIFY(fixture.document().path().isEmpty());
        QVERIFY(fixture.document().isModified());
        QCOMPARE(readFile(path).value_or(QByteArray()), damaged);
    }

    void offersWhatWasLeftInEveryWayOfStarting_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"empty", "that file", "another file", "a page", "a file that cannot be read", "open",
                                "new", "sample", "other page", "other language"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void offersWhatWasLeftInEveryWayOfStarting()
    {
        QFETCH(const QString, way);
        WindowFixture first;
        const QString path = first.filePath(u"offer.lotse"_s);
        const QString other = first.filePath(u"other.lotse"_s);
        QVERIFY(writeFile(path, engagementOf(u"Before"_s)).has_value());
        QVERIFY(writeFile(other, engagementOf(u"Other"_s)).has_value());
        leaveBehind(u"one"_s, u"Lost"_s, path);
        StartOptions options;
        if (way == "that file"_L1)
            options.file = path;
        if (way == "another file"_L1)
            options.file = other;
        if (way == "a file that cannot be read"_L1)
            options.file = first.filePath(u"missing.lotse"_s);
        if (way == "a page"_L1) {
            options.page = PageId::Library;
            options.pageGiven = true;
        }
        Session session(first.settings(), options);
        if (way == "open"_L1)
            session.window().files().openFile(other);
        else if (way == "new"_L1)
            session.window().files().createNew();
        else if (way == "sample"_L1)
            session.window().files().openSample(u":/samples/online_shop.lotse"_s);
        else if (way == "other page"_L1)
            session.window().openPage(PageId::Library);
        else if (way == "other language"_L1)
            session.setLanguage(u"en"_s);
        QTRY_VERIFY(offer(session.window()));
        QVERIFY(offer(session.window())->text().contains(u"Lost (offer.lotse)"_s));
        click(*offer(session.window()), u"Restore"_s);
        QCOMPARE(session.document().engagement().clientName, u"Lost"_s);
        QCOMPARE(session.document().path(), path);
        QVERIFY(session.document().isModified());
        QTRY_VERIFY(!offer(session.window()));
        session.window().findChild<QAction *>(u"actionSave"_s)->trigger();
        QVERIFY(!session.document().isModified());
        QVERIFY(readFile(path)->contains("Lost"));
    }

    void offersWhatWasLeftWhileItRan()
    {
        WindowFixture fixture;
        leaveBehind(u"one"_s, u"Lost"_s);
        QVERIFY(!offer(fixture.window(), 0));
        fixture.window().files().createNew();
        QTRY_VERIFY(offer(fixture.window(), 0));
    }

    void namesAndGivesBackEach()
    {
        WindowFixture first;
        const QStringList clients {u"Ada & Co"_s, u"<b>Berta</b>"_s, u"Cäsar"_s, u"Dora"_s, u"Emil"_s};
        for (const QString &client : clients)
            leaveBehind(QString::number(clients.indexOf(client)), client);
        const Session session(first.settings(), {});
        session.window().files().askToSave = [](const FileHandling::Unsaved & /*unsaved*/) {
            return FileHandling::SaveAnswer::Discard;
        };
        QString words;
        for (const auto *bar : session.window().findChildren<MessageBar *>()) {
            if (bar->isVisible())
                words += bar->text() + u'\n';
        }
        for (const QString &client : clients)
            QVERIFY2(words.contains(client), qPrintable(words));
        QStringList restored;
        while (auto *bar = offer(session.window())) {
            click(*bar, u"Restore"_s);
            restored << session.document().engagement().clientName;
        }
        restored.sort();
        QStringList wanted = clients;
        wanted.sort();
        QCOMPARE(restored, wanted);
    }

    void aDeletedOfferIsGone()
    {
        WindowFixture first;
        leaveBehind(u"one"_s, u"Lost"_s);
        {
            const Session session(first.settings(), {});
            click(*offer(session.window()), u"Delete"_s);
            QVERIFY(!offer(session.window()));
        }
        const Session session(first.settings(), {});
        QVERIFY(!offer(session.window()));
    }

    void tellsAChangeOfAnotherProgramWhenItHappens_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("take theirs") << u"Take theirs"_s;
        QTest::newRow("keep mine") << u"Keep mine"_s;
        QTest::newRow("save as") << u"Save as …"_s;
    }

    void tellsAChangeOfAnotherProgramWhenItHappens()
    {
        QFETCH(const QString, answer);
        WindowFixture fixture;
        const QString path = fixture.filePath(u"a.lotse"_s);
        const QString elsewhere = fixture.filePath(u"b.lotse"_s);
        QVERIFY(writeFile(path, engagementOf(u"Before"_s)).has_value());
        fixture.window().files().openFile(path);
        fixture.window().files().askForPlace = [&](const QString & /*suggestion*/) { return elsewhere; };
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Mine"_s; });
        QVERIFY(writeFile(path, engagementOf(u"Theirs"_s)).has_value());
        MessageBar &bar = fixture.window().messageBar();
        QTRY_VERIFY(bar.isVisible() && bar.text().contains(u"Another program changed a.lotse"_s));
        // Saving and turning the page don't lose the question.
        fixture.window().findChild<QAction *>(u"actionSave"_s)->trigger();
        QVERIFY(readFile(path)->contains("Theirs"));
        fixture.window().openPage(PageId::Report);
        QVERIFY(bar.isVisible());
        click(bar, answer);
        QVERIFY(!fixture.document().isModified());
        if (answer == "Take theirs"_L1) {
            QCOMPARE(fixture.document().engagement().clientName, u"Theirs"_s);
            fixture.window().findChild<QAction *>(u"actionUndo"_s)->trigger();
            QCOMPARE(fixture.document().engagement().clientName, u"Mine"_s);
        } else if (answer == "Keep mine"_L1) {
            QVERIFY(readFile(path)->contains("Mine"));
        } else {
            QVERIFY(readFile(path)->contains("Theirs"));
            QVERIFY(readFile(elsewhere)->contains("Mine"));
            QCOMPARE(fixture.document().path(), elsewhere);
        }
        fixture.window().openPage(PageId::Client);
        QVERIFY2(!bar.isVisible(), "what is decided is not told again");
    }

    void tellsAnUndecidedChangeInAnotherLanguage()
    {
        WindowFixture fixture;
        const QString path = fixture.filePath(u"a.lotse"_s);
        QVERIFY(writeFile(path, engagementOf(u"Before"_s)).has_value());
        fixture.window().files().openFile(path);
        QVERIFY(writeFile(path, engagementOf(u"Theirs"_s)).has_value());
        QTRY_VERIFY(fixture.window().messageBar().isVisible());
        fixture.session().setLanguage(u"de"_s);
        MessageBar &bar = fixture.window().messageBar();
        QVERIFY(bar.isVisible() && bar.text().contains(u"a.lotse"_s));
        click(bar, u"Andere übernehmen"_s);
        QCOMPARE(fixture.document().engagement().clientName, u"Theirs"_s);
    }

    /// Whatever is offered for a restored copy keeps it, or asks before it goes.
    void aRestoredCopyOfALockedFileCanBeSaved()
    {
        WindowFixture first;
        const QString path = first.filePath(u"a.lotse"_s);
        const QString elsewhere = first.filePath(u"b.lotse"_s);
        QVERIFY(writeFile(path, engagementOf(u"Before"_s)).has_value());
        leaveBehind(u"one"_s, u"Lost"_s, path);
        QVERIFY(
            writeFile(
                EngagementLock::fileOf(path),
                "{\"user\":\"Ada\",\"computer\":\"elsewhere\",\"machine\":\"0\",\"since\":\"2026-11-29T08:00:00Z\"}")
                .has_value());
        const Session session(first.settings(), {});
        session.window().files().askForPlace = [&](const QString & /*suggestion*/) { return elsewhere; };
        click(*offer(session.window()), u"Restore"_s);
        QVERIFY(session.document().isLocked());
        MessageBar &bar = session.window().messageBar();
        for (const auto *button : bar.findChildren<QAbstractButton *>())
            QVERIFY(button->text() != "Open a copy"_L1 || !button->isVisible());
        session.window().openPage(PageId::Report);
        QVERIFY(bar.isVisible());
        click(bar, u"Save as …"_s);
        QVERIFY(readFile(elsewhere)->contains("Lost"));
        QVERIFY(readFile(path)->contains("Before"));
        QVERIFY(!session.document().isModified());
    }

    void tellsThatTheFileIsGone()
    {
        WindowFixture fixture;
        const QString path = fixture.filePath(u"a.lotse"_s);
        QVERIFY(writeFile(path, engagementOf(u"Before"_s)).has_value());
        fixture.window().files().openFile(path);
        QVERIFY(QFile::rename(path, fixture.filePath(u"moved.lotse"_s)));
        MessageBar &bar = fixture.window().messageBar();
        QTRY_VERIFY(bar.isVisible() && bar.text().contains(u"no longer there"_s));
        QVERIFY2(fixture.document().isModified(), "closing asks");
        click(bar, u"Save again"_s);
        QVERIFY(QFileInfo::exists(path));
        QVERIFY(!fixture.document().isModified());
    }

    void takesOverAfterAQuestion()
    {
        WindowFixture fixture;
        const QString path = fixture.filePath(u"a.lotse"_s);
        QVERIFY(writeFile(path, engagementOf(u"Before"_s)).has_value());
        QVERIFY(
            writeFile(
                EngagementLock::fileOf(path),
                "{\"user\":\"Ada\",\"computer\":\"elsewhere\",\"machine\":\"0\",\"since\":\"2026-11-29T08:00:00Z\"}")
                .has_value());
        fixture.window().files().openFile(path);
        QVERIFY(fixture.document().isLocked());
        MessageBar &bar = fixture.window().messageBar();
        QVERIFY(bar.text().contains(u"Ada"_s) && bar.text().contains(u"elsewhere"_s));
        QString asked;
        bool answer = false;
        fixture.window().files().askToTakeOver = [&](const LockHolder &holder) {
            asked = holder.user + u'@' + holder.computer;
            return answer;
        };
        click(bar, u"Take over …"_s);
        QCOMPARE(asked, u"Ada@elsewhere"_s);
        QVERIFY(fixture.document().isLocked());
        answer = true;
        click(bar, u"Take over …"_s);
        QVERIFY(!fixture.document().isLocked());
    }

    /// What was never saved has no last save.
    void saysWhatIsLostWithoutSaving()
    {
        WindowFixture fixture;
        const auto told = [&] {
            QString text;
            QTimer looking;
            looking.start(10);
            QObject::connect(&looking, &QTimer::timeout, &fixture.window(), [&] {
                auto *question = fixture.window().findChild<QMessageBox *>(u"saveQuestion"_s);
                if (!question)
                    return;
                text = question->informativeText();
                question->reject();
            });
            fixture.window().close();
            return text;
        };
        const auto rename = [&](const QString &name) {
            fixture.document().edit(u"Name"_s, [&name](Engagement &engagement) { engagement.clientName = name; });
        };
        fixture.window().files().createNew();
        rename(u"A"_s);
        QCOMPARE(told(), u"The engagement has never been saved: without saving, all of it is lost."_s);
        QVERIFY(fixture.document().save(fixture.filePath(u"a.lotse"_s)).has_value());
        rename(u"B"_s);
        QCOMPARE(told(), u"Without saving, everything since the last save is lost."_s);
    }

    void aNameWithoutSuffixDoesNotReplaceAFile()
    {
        WindowFixture fixture;
        fixture.window().files().createNew();
        const QString path = fixture.filePath(u"a.lotse"_s);
        QVERIFY(writeFile(path, engagementOf(u"Theirs"_s)).has_value());
        fixture.window().files().askForPlace = [&](const QString & /*suggestion*/) { return fixture.filePath(u"a"_s); };
        QString asked;
        fixture.window().files().askToReplace = [&](const QString &wanted) {
            asked = wanted;
            return false;
        };
        QVERIFY(!fixture.window().files().saveAs());
        QCOMPARE(asked, path);
        QVERIFY(readFile(path)->contains("Theirs"));
    }

    /// Save, Undo and Redo act on the profile while the library page is shown.
    void actsOnTheProfileInTheLibrary_data()
    {
        QTest::addColumn<bool>("engagement");
        QTest::addColumn<QString>("focus");
        for (const bool engagement : {true, false}) {
            for (const char *focus : {"sourceText", "profileList", "saveProfile"})
                QTest::addRow("%s, %s", focus, engagement ? "engagement open" : "nothing open")
                    << engagement << QString::fromLatin1(focus);
        }
    }

    void actsOnTheProfileInTheLibrary()
    {
        QFETCH(const bool, engagement);
        QFETCH(const QString, focus);
        WindowFixture fixture;
        fixture.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        int places = 0;
        fixture.window().files().askForPlace = [&](const QString & /*suggestion*/) {
            ++places;
            return QString();
        };
        if (engagement) {
            fixture.openSample();
            fixture.document().edit(u"Client"_s, [](Engagement &changed) { changed.clientName = u"Other"_s; });
        }
        fixture.window().openPage(PageId::Library, u"openai_api"_s);
        auto *text = fixture.find<QPlainTextEdit>(u"sourceText"_s);
        const auto *list = fixture.find<QAbstractItemView>(u"profileList"_s);
        QTRY_VERIFY(!text->toPlainText().isEmpty() && list->model()->rowCount() > 0);
        text->setFocus();
        const QString before = text->toPlainText();
        QTest::keyClicks(text, u" "_s);
        fixture.find<QWidget>(focus)->setFocus();
        auto *undo = fixture.window().findChild<QAction *>(u"actionUndo"_s);
        auto *redo = fixture.window().findChild<QAction *>(u"actionRedo"_s);
        QVERIFY(undo->isEnabled() && undo->text().contains(u"OpenAI"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text->toPlainText(), before);
        redo->trigger();
        QVERIFY(text->toPlainText() != before);
        if (engagement)
            QCOMPARE(fixture.document().engagement().clientName, u"Other"_s);
        auto *state = fixture.window().findChild<QLabel *>(u"saveState"_s);
        QVERIFY(state->text().contains(u"OpenAI"_s) && state->text().contains(u"unsaved"_s));
        // At once after the last key: the check of the text is still on its way.
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &fixture.window(), Qt::Key_S,
                        Qt::ControlModifier);
        const QString own = fixture.ownLibrary() + u"/profiles/openai_api.json"_s;
        QTRY_VERIFY(QFileInfo::exists(own));
        QCOMPARE(places, 0);
        if (engagement)
            QVERIFY2(fixture.document().isModified(), "the engagement was not meant");
        QTRY_VERIFY(state->text().contains(u"OpenAI"_s) && !state->text().contains(u"unsaved"_s));
        bool said = false;
        for (const auto *bar : fixture.window().currentPage()->findChildren<MessageBar *>())
            said = said || (bar->isVisible() && bar->text().contains(u"OpenAI API is saved"_s));
        QVERIFY(said);
    }

    /// What is typed and not confirmed is work, too, and typing goes on undisturbed.
    void handsOnWhatIsTyped()
    {
        WindowFixture fixture;
        fixture.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        QWidget holder(&fixture.window());
        QSpinBox box(&holder);
        box.setKeyboardTracking(false);
        box.setRange(0, 100'000);
        box.setGroupSeparatorShown(true);
        holder.show();
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, u"12"_s);
        QCOMPARE(box.value(), 0);
        TypedInput::handOn();
        QCOMPARE(box.value(), 12);
        QTest::keyClicks(&box, u"34"_s);
        TypedInput::handOn();
        QCOMPARE(box.value(), 1234);
        QTest::keyClicks(&box, u"5"_s);
        TypedInput::handOn();
        QCOMPARE(box.value(), 12345);
    }

    void handsOnWhatIsTypedInACell()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        fixture.window().openPage(PageId::Risks);
        auto *table = fixture.find<QTableView>(u"riskTable"_s);
        QVERIFY(table);
        int owner = -1;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->headerData(column, Qt::Horizontal).toString() == "Owner"_L1)
                owner = column;
        }
        QVERIFY(owner >= 0);
        const QModelIndex cell = table->model()->index(0, owner);
        table->setCurrentIndex(cell);
        table->edit(cell);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"Gace"_s);
        editor->setCursorPosition(1);
        // As long as a person goes on, without Enter: it becomes part of the engagement by itself.
        const auto isKept = [&](const QString &wanted) {
            return std::ranges::any_of(fixture.document().engagement().risks,
                                       [&](const RiskNote &note) { return note.owner == wanted; });
        };
        QTRY_VERIFY(isKept(u"Gace"_s));
        QTest::keyClicks(editor, u"r"_s);
        QTRY_VERIFY(isKept(u"Grace"_s));
        QVERIFY2(editor->isVisible() && editor->hasFocus() && editor->cursorPosition() == 2, "typing goes on");
    }
};

QTEST_MAIN(TestSaving)
#include "tst_saving.moc"
