// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include "app/document/proposedengagement.h"
#include "app/window/engagementtemplates.h"
#include "core/engagementreader.h"
#include "core/engagementwriter.h"
#include "core/file.h"
#include "decision/proposedoptions.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>

#include <functional>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

EngagementTemplates &templatesOf(const WindowFixture &fixture)
{
    return *fixture.window().findChild<EngagementTemplates *>();
}

QAction &action(const WindowFixture &fixture, const QString &name)
{
    return *fixture.window().findChild<QAction *>(name);
}

/// What File, New from template offers now.
QList<QAction *> offered(const WindowFixture &fixture)
{
    auto *menu = fixture.window().findChild<QMenu *>(u"menuTemplates"_s);
    emit menu->aboutToShow();
    return menu->actions();
}

/// Writes a sample to @p path with what @p change makes of it.
bool write(const QString &path, const std::function<void(Engagement &)> &change)
{
    LoadedEngagement loaded = readEngagementFile(u":/samples/lake_constance_manufacturer.lotse"_s, Library());
    if (!loaded.engagement)
        return false;
    change(*loaded.engagement);
    return QDir().mkpath(QFileInfo(path).path()) && writeFile(path, writeEngagement(*loaded.engagement)).has_value();
}

QString said(const WindowFixture &fixture)
{
    return fixture.window().messageBar().text();
}

} // namespace

/// Engagements that start from a template or from another engagement.
class TestEngagementTemplates final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void savesWithoutTheClientAndBeginsFromIt()
    {
        WindowFixture fixture;
        QVERIFY2(!action(fixture, u"actionSaveTemplate"_s).isEnabled(), "there is nothing to save");
        fixture.openSample();
        const Engagement sample = fixture.document().engagement();
        QString suggested;
        templatesOf(fixture).askForPlace = [&suggested](const QString &suggestion) {
            suggested = suggestion;
            return QFileInfo(suggestion).path() + u"/Machines & more"_s; // without an ending
        };
        action(fixture, u"actionSaveTemplate"_s).trigger();
        QCOMPARE(QFileInfo(suggested).path(), EngagementTemplates::folder());
        QVERIFY(!suggested.contains(u"Zwack"_s));
        QVERIFY2(!suggested.contains(u"--"_s), qPrintable(suggested));
        const QString path = EngagementTemplates::folder() + u"/Machines & more.lotse"_s;
        const QByteArray bytes = readFile(path).value_or(QByteArray());
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!bytes.contains("Zwack"));
        QCOMPARE(said(fixture),
                 u"Machines & more is saved as a template, without the client, notes, own claims, dates and the "
                 "choice."_s);
        QVERIFY2(fixture.document().engagement() == sample && fixture.document().path().isEmpty(),
                 "the engagement goes on as it is");
        QVERIFY(!fixture.settings().recentFiles().contains(path));

        const QList<QAction *> actions = offered(fixture);
        QCOMPARE(actions.size(), 3); // the template, a line, another engagement
        QCOMPARE(actions.constFirst()->text(), u"Machines && more"_s);
        actions.constFirst()->trigger();
        const Engagement &begun = fixture.document().engagement();
        QCOMPARE(fixture.window().currentPageId(), PageId::Client);
        QVERIFY(fixture.window().windowTitle().startsWith(u"Unsaved engagement"_s));
        QVERIFY(fixture.document().path().isEmpty());
        QVERIFY2(!fixture.document().isModified(), "it can be begun again");
        QVERIFY(begun.clientName.isEmpty());
        QVERIFY(begun.id != sample.id);
        QCOMPARE(begun.date, QDate::currentDate());
        QCOMPARE(begun.options, sample.options);
        QCOMPARE(begun.workloads.constFirst().weights.keys(), sample.workloads.constFirst().weights.keys());
        QVERIFY(!begun.workloads.constFirst().weightsConfirmed.isValid());
        QVERIFY(begun.workloads.constFirst().choice.isEmpty());
        QCOMPARE(begun.risks.value(u"risk.prompt_injection"_s).owner, u"IT-Leitung"_s);
        QVERIFY(said(fixture).startsWith(
            u"A new engagement that starts from Machines & more. A tick beside a step says"_s));
        QCOMPARE(readFile(path).value_or(QByteArray()), bytes);
    }

    void listsByName()
    {
        const WindowFixture fixture;
        QList<QAction *> actions = offered(fixture);
        QCOMPARE(actions.constFirst()->text(), u"No template yet"_s);
        QVERIFY(!actions.constFirst()->isEnabled());
        for (const char *name : {"beta.lotse", "Alpha.lotse", "gamma.txt"})
            QVERIFY(write(EngagementTemplates::folder() + u'/' + QLatin1StringView(name), [](Engagement &) { }));
        QStringList texts;
        actions = offered(fixture);
        for (const QAction *each : std::as_const(actions))
            texts.append(each->text());
        QCOMPARE(texts, QStringList({u"Alpha"_s, u"beta"_s, QString(), u"&From another engagement …"_s}));
    }

    void asksForUnsavedWork_data()
    {
        QTest::addColumn<bool>("discards");
        QTest::newRow("cancelled") << false;
        QTest::newRow("discarded") << true;
    }

    void asksForUnsavedWork()
    {
        QFETCH(const bool, discards);
        WindowFixture fixture;
        QVERIFY(write(EngagementTemplates::folder() + u"/one.lotse"_s, [](Engagement &) { }));
        fixture.openSample();
        fixture.document().edit(u"Client"_s, [](Engagement &engagement) { engagement.clientName = u"Mine"_s; });
        int asked = 0;
        fixture.window().files().askToSave = [&](const FileHandling::Unsaved &) {
            ++asked;
            return discards ? FileHandling::SaveAnswer::Discard : FileHandling::SaveAnswer::Cancel;
        };
        offered(fixture).constFirst()->trigger();
        QCOMPARE(asked, 1);
        QCOMPARE(fixture.document().engagement().clientName, discards ? QString() : u"Mine"_s);
    }

    void startsFromAnyEngagement_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QStringList>("gone");
        QTest::addColumn<QString>("expected");
        const QString begun =
            u"A new engagement that starts from other. A tick beside a step says that it is filled in "
            "from there, not that anybody agreed: check answers, measures, owners and texts. No "
            "weight is confirmed, no option chosen, nothing saved yet."_s;
        QTest::newRow("all fits") << u"Two months."_s << QStringList() << begun;
        QTest::newRow("names the client")
            << u"Berg & Sohn keeps a copy."_s << QStringList() << begun + u" Its texts still name Berg & Sohn."_s;
        QTest::newRow("an option is gone")
            << u"Two months."_s << QStringList {u"gone.eu"_s} << begun + u" 1 option of it is not in the library."_s;
        QTest::newRow("options are gone") << u"Two months."_s << QStringList {u"gone.eu"_s, u"gone.us"_s}
                                          << begun + u" 2 options of it are not in the library."_s;
    }

    void startsFromAnyEngagement()
    {
        QFETCH(const QString, plan);
        QFETCH(const QStringList, gone);
        QFETCH(const QString, expected);
        WindowFixture fixture;
        const QString path = fixture.filePath(u"other.lotse"_s);
        QVERIFY(write(path, [&](Engagement &engagement) {
            engagement.clientName = u"Berg & Sohn"_s;
            engagement.clientNameEnglish.clear();
            engagement.report.exitPlan = plan;
            engagement.options = gone;
        }));
        templatesOf(fixture).askForFile = [&path] { return path; };
        const QList<QAction *> actions = offered(fixture);
        actions.constLast()->trigger();
        QCOMPARE(said(fixture), expected);
        QCOMPARE(fixture.document().engagement().report.exitPlan, plan);
        QCOMPARE(fixture.document().engagement().options, proposedOptions(fixture.document().library()));
        QVERIFY(fixture.document().path().isEmpty());
        QVERIFY(!fixture.settings().recentFiles().contains(path));
    }

    void saysWhatCannotBeRead()
    {
        WindowFixture fixture;
        fixture.openSample();
        const QString client = fixture.document().engagement().clientName;
        const QString path = EngagementTemplates::folder() + u"/broken.lotse"_s;
        QVERIFY(QDir().mkpath(EngagementTemplates::folder()) && writeFile(path, "{").has_value());
        offered(fixture).constFirst()->trigger();
        QVERIFY(said(fixture).startsWith(u"No engagement can start from broken. "_s));
        QCOMPARE(fixture.document().engagement().clientName, client);
    }

    void neverReplacesTheEngagementItself()
    {
        WindowFixture fixture;
        const QString path = fixture.filePath(u"client.lotse"_s);
        QVERIFY(write(path, [](Engagement &) { }));
        fixture.window().files().openFile(path);
        QCOMPARE(fixture.document().path(), path);
        const QByteArray before = readFile(path).value_or(QByteArray());
        templatesOf(fixture).askForPlace = [&path](const QString &) { return path; };
        action(fixture, u"actionSaveTemplate"_s).trigger();
        QVERIFY(said(fixture).startsWith(u"The template was not saved. "_s));
        QCOMPARE(readFile(path).value_or(QByteArray()), before);
    }

    void neverReplacesWhatAnotherProgramEdits()
    {
        WindowFixture fixture;
        const QString path = fixture.filePath(u"held.lotse"_s);
        QVERIFY(write(path, [](Engagement &) { }));
        const QByteArray before = readFile(path).value_or(QByteArray());
        const EngagementLock lock(path);
        fixture.openSample();
        templatesOf(fixture).askForPlace = [&path](const QString &) { return path; };
        action(fixture, u"actionSaveTemplate"_s).trigger();
        QVERIFY(said(fixture).startsWith(u"The template was not saved. The file is open in "_s));
        QCOMPARE(readFile(path).value_or(QByteArray()), before);
    }

    void whatIsAskedOnceGoesBeforeTheModel()
    {
        const WindowFixture fixture;
        const Library &library = fixture.document().library();
        Engagement model = newEngagement(library.deploymentIds().sliced(3, 1), QDate(2026, 1, 2));
        model.consultant = u"Somebody else"_s;
        model.report.logo = QByteArrayLiteral("theirs");
        const QDate today(2026, 3, 4);
        EngagementDefaults defaults;
        defaults.options = library.deploymentIds().sliced(0, 2);
        const Engagement unset = proposedEngagement(library, defaults, model, today);
        QCOMPARE(unset.consultant, u"Somebody else"_s);
        QCOMPARE(unset.report.logo, model.report.logo);
        QCOMPARE(unset.options, model.options);
        QFile picture(u":/icons/lotse.svg"_s);
        QVERIFY(picture.open(QIODevice::ReadOnly));
        defaults.consultant = u"Ada Berg"_s;
        defaults.logo = picture.readAll();
        const Engagement set = proposedEngagement(library, defaults, model, today);
        QCOMPARE(set.consultant, u"Ada Berg"_s);
        QCOMPARE(set.report.logo, defaults.logo);
        QCOMPARE(set.date, today);
    }
};

QTEST_MAIN(TestEngagementTemplates)
#include "tst_engagementtemplates.moc"
