// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include "app/document/proposedengagement.h"
#include "app/window/settingsdialog.h"
#include "app/window/settingspages.h"
#include "core/file.h"
#include "core/libraryloader.h"
#include "decision/proposedoptions.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

const QByteArray picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\">"
                           "<rect width=\"40\" height=\"20\"/></svg>";

SettingsDialog *open(const WindowFixture &fixture)
{
    fixture.window().findChild<QAction *>(u"actionSettings"_s)->trigger();
    return fixture.window().findChild<SettingsDialog *>(u"settingsDialog"_s);
}

template<typename Widget>
Widget *in(const SettingsDialog &dialog, const QString &name)
{
    return dialog.findChild<Widget *>(name);
}

} // namespace

/// What is asked once in the settings, and every new engagement that starts with it.
class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void newEngagementsStartWithWhatWasEntered()
    {
        WindowFixture fixture;
        SettingsDialog *dialog = open(fixture);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const QString logo = fixture.filePath(u"logo.svg"_s);
        QVERIFY(writeFile(logo, picture).has_value());
        dialog->findChild<ConsultantSettings *>()->askForLogo = [&logo] { return logo; };
        QTest::keyClicks(in<QLineEdit>(*dialog, u"settingsConsultant"_s), u"Ada Berg"_s);
        QTest::keyClicks(in<QLineEdit>(*dialog, u"settingsCompany"_s), u"Berg Consulting"_s);
        in<QPushButton>(*dialog, u"settingsLogo"_s)->click();
        in<QListWidget>(*dialog, u"settingsPages"_s)->setCurrentRow(1);
        in<QRadioButton>(*dialog, u"settingsTicked"_s)->click();
        auto *options = in<QListWidget>(*dialog, u"settingsOptions"_s);
        QVERIFY(options->isEnabled());
        QCOMPARE(options->count(), fixture.document().library().deploymentIds().size());
        for (int row = 0; row < options->count(); ++row)
            options->item(row)->setCheckState(row == 2 ? Qt::Checked : Qt::Unchecked);
        QVERIFY2(fixture.settings().defaults() == EngagementDefaults(), "nothing is written before the button");
        in<QPushButton>(*dialog, u"settingsSave"_s)->click();
        QVERIFY(!dialog->isVisible());

        fixture.window().files().createNew();
        const Engagement &engagement = fixture.document().engagement();
        QCOMPARE(engagement.consultant, u"Ada Berg, Berg Consulting"_s);
        QCOMPARE(engagement.report.logo, picture);
        QCOMPARE(engagement.options, fixture.document().library().deploymentIds().sliced(2, 1));
        QVERIFY2(!fixture.document().isModified(), "it is as new as an empty one");
        QVERIFY(!fixture.document().undoStack().canUndo());
    }

    void whatDoesNotFitIsLeftOut()
    {
        const WindowFixture fixture;
        const Library &library = fixture.document().library();
        const EngagementDefaults old {.consultant = u"  "_s,
                                      .company = u"Berg"_s,
                                      .logo = "no picture",
                                      .options = {u"gone.eu"_s},
                                      .measureOwner = {},
                                      .measureDays = 90};
        const Engagement engagement = proposedEngagement(library, old, QDate(2026, 11, 30));
        QCOMPARE(engagement.consultant, u"Berg"_s);
        QVERIFY(engagement.report.logo.isEmpty());
        QCOMPARE(engagement.options, proposedOptions(library));
        QCOMPARE(engagement.date, QDate(2026, 11, 30));
    }

    void cancelChangesNothing()
    {
        WindowFixture fixture;
        SettingsDialog *dialog = open(fixture);
        in<QLineEdit>(*dialog, u"settingsConsultant"_s)->setText(u"Nobody"_s);
        in<QSpinBox>(*dialog, u"settingsTextSize"_s)->setValue(130);
        in<QCheckBox>(*dialog, u"settingsNetwork"_s)->setChecked(false);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QVERIFY(fixture.settings().defaults() == EngagementDefaults());
        QCOMPARE(fixture.settings().textSize(), 100);
        QVERIFY(fixture.settings().networkAllowed());
    }

    void theWindowFollowsAtOnce()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().openPage(PageId::Risks);
        SettingsDialog *dialog = open(fixture);
        in<QSpinBox>(*dialog, u"settingsTextSize"_s)->setValue(120);
        auto *language = in<QComboBox>(*dialog, u"settingsLanguage"_s);
        language->setCurrentIndex(language->findText(u"Deutsch"_s));
        in<QPushButton>(*dialog, u"settingsSave"_s)->click();
        QCOMPARE(fixture.settings().textSize(), 120);
        QCOMPARE(fixture.settings().language(), Language::German);
        QCOMPARE(fixture.window().currentPageId(), PageId::Risks);
        QCOMPARE(fixture.window().findChild<QAction *>(u"actionSettings"_s)->text().remove(u'&'), u"Einstellungen …"_s);
        SettingsDialog *again = open(fixture);
        QVERIFY(again && again->isVisible());
        QCOMPARE(in<QSpinBox>(*again, u"settingsTextSize"_s)->value(), 120);
        QCOMPARE(in<QComboBox>(*again, u"settingsLanguage"_s)->currentText(), u"Deutsch"_s);
        QTest::keyClick(again, Qt::Key_Escape);
        fixture.session().setLanguage(u"en"_s);
    }

    void aFolderThatIsNoLibraryIsRefused_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("mistyped") << u"librar"_s << u"This folder is no library. "_s;
        QTest::newRow("none") << QString() << u"No folder is named. Please choose one, or the shipped library."_s;
    }

    // What was typed can be put right; the library that was valid is neither left nor forgotten.
    void aFolderThatIsNoLibraryIsRefused()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, sentence);
        WindowFixture fixture;
        const QString valid = QString::fromLatin1(shippedLibrary);
        emit fixture.window().libraryFolderChosen(valid);
        QCOMPARE(fixture.settings().libraryFolder(), valid);
        SettingsDialog *dialog = open(fixture);
        in<QListWidget>(*dialog, u"settingsPages"_s)->setCurrentRow(3);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *field = in<QLineEdit>(*dialog, u"settingsFolder"_s);
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, folder.isEmpty() ? QString() : fixture.filePath(folder));
        in<QListWidget>(*dialog, u"settingsPages"_s)->setCurrentRow(0);
        in<QPushButton>(*dialog, u"settingsSave"_s)->click();

        QVERIFY(dialog->isVisible());
        QCOMPARE(in<QListWidget>(*dialog, u"settingsPages"_s)->currentRow(), 3);
        const auto *told = dialog->findChild<LibrarySettings *>()->findChild<QLabel *>(u"settingsProblem"_s);
        QVERIFY(told->isVisible());
        QVERIFY2(told->text().startsWith(sentence), qPrintable(told->text()));
        QCOMPARE(QApplication::focusWidget(), field);
        QCOMPARE(fixture.settings().libraryFolder(), valid);
        QTest::keyClicks(field, u"x"_s);
        QVERIFY(!told->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(fixture.settings().libraryFolder(), valid);
    }

    void aFolderThatIsAwayHindersNoOtherSetting()
    {
        WindowFixture fixture;
        fixture.settings().setLibraryFolder(fixture.filePath(u"stick"_s));
        SettingsDialog *dialog = open(fixture);
        in<QSpinBox>(*dialog, u"settingsTextSize"_s)->setValue(120);
        in<QPushButton>(*dialog, u"settingsSave"_s)->click();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(fixture.settings().textSize(), 120);
        QCOMPARE(fixture.settings().libraryFolder(), fixture.filePath(u"stick"_s));
    }

    void noOptionTickedIsRefused()
    {
        WindowFixture fixture;
        SettingsDialog *dialog = open(fixture);
        in<QRadioButton>(*dialog, u"settingsTicked"_s)->click();
        auto *options = in<QListWidget>(*dialog, u"settingsOptions"_s);
        for (int row = 0; row < options->count(); ++row)
            options->item(row)->setCheckState(Qt::Unchecked);
        in<QPushButton>(*dialog, u"settingsSave"_s)->click();
        QVERIFY(dialog->isVisible());
        QCOMPARE(in<QListWidget>(*dialog, u"settingsPages"_s)->currentRow(), 1);
        const auto *told = dialog->findChild<NewEngagementSettings *>()->findChild<QLabel *>(u"settingsProblem"_s);
        QVERIFY2(told->text().startsWith(u"No option is ticked."_s), qPrintable(told->text()));
        QVERIFY(fixture.settings().defaults() == EngagementDefaults());
        in<QRadioButton>(*dialog, u"settingsProposed"_s)->click();
        QVERIFY(!told->isVisible());
        in<QPushButton>(*dialog, u"settingsSave"_s)->click();
        QVERIFY(!dialog->isVisible());
        QVERIFY(fixture.settings().defaults().options.isEmpty());
    }

    void saysWhatOptionsOfAnotherLibraryMean()
    {
        WindowFixture fixture;
        EngagementDefaults defaults;
        defaults.options = {u"gone.eu"_s};
        fixture.settings().setDefaults(defaults);
        SettingsDialog *dialog = open(fixture);
        in<QListWidget>(*dialog, u"settingsPages"_s)->setCurrentRow(1);
        const auto *note = in<QLabel>(*dialog, u"settingsOptionsNote"_s);
        QVERIFY(note->isVisible());
        auto *options = in<QListWidget>(*dialog, u"settingsOptions"_s);
        options->item(0)->setCheckState(Qt::Checked);
        QVERIFY(!note->isVisible());
        options->item(0)->setCheckState(Qt::Unchecked);
        in<QPushButton>(*dialog, u"settingsSave"_s)->click();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(fixture.settings().defaults().options, QStringList {u"gone.eu"_s});
    }

    // As a folder that the menu asks for, or one that went away between the question and the reading.
    void theLibraryInUseOutlivesAFolderThatIsNone()
    {
        WindowFixture fixture;
        const QString valid = QString::fromLatin1(shippedLibrary);
        emit fixture.window().libraryFolderChosen(valid);
        emit fixture.window().libraryFolderChosen(fixture.filePath(u"nothing"_s));
        QCOMPARE(fixture.settings().libraryFolder(), valid);
        const QString told = fixture.window().messageBar().text();
        QVERIFY2(told.startsWith(u"The folder is no library, so the one in use stays. "_s), qPrintable(told));
        QVERIFY(!fixture.document().library().profiles.isEmpty());
    }

    void aChosenFolderThatIsNoLibraryIsRefused()
    {
        WindowFixture fixture;
        SettingsDialog *dialog = open(fixture);
        dialog->findChild<LibrarySettings *>()->askForFolder = [&fixture] { return fixture.filePath(u"nothing"_s); };
        in<QPushButton>(*dialog, u"settingsChooseFolder"_s)->click();
        QVERIFY(in<QRadioButton>(*dialog, u"settingsOwnFolder"_s)->isChecked());
        in<QPushButton>(*dialog, u"settingsSave"_s)->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(fixture.settings().libraryFolder().isEmpty());
    }

    /// The name of a field stands at the height of the field.
    void namesStandInLineWithTheirFields()
    {
        WindowFixture fixture;
        SettingsDialog *dialog = open(fixture);
        QVERIFY(dialog && dialog->isVisible());
        const auto middle = [&](const QWidget *part) { return part->mapTo(dialog, part->rect().center()).y(); };
        const auto label = [&](const QString &text) {
            const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
            const auto found = std::ranges::find(labels, text, &QLabel::text);
            return found == labels.cend() ? nullptr : *found;
        };
        const QLabel *logo = label(u"Logo"_s);
        const QLabel *name = label(u"&Name"_s);
        QVERIFY(logo && name);
        const auto off = [&](const QLabel *part, const QWidget *field) {
            return std::abs(middle(part) - middle(field));
        };
        QTRY_VERIFY2(off(logo, in<QPushButton>(*dialog, u"settingsLogo"_s)) <= 1,
                     qPrintable(QString::number(middle(logo))));
        QVERIFY(off(name, in<QLineEdit>(*dialog, u"settingsConsultant"_s)) <= 1);
    }

    void aLogoThatIsNoPictureIsRefused()
    {
        WindowFixture fixture;
        SettingsDialog *dialog = open(fixture);
        const QString file = fixture.filePath(u"logo.png"_s);
        QVERIFY(writeFile(file, "no picture").has_value());
        dialog->findChild<ConsultantSettings *>()->askForLogo = [&file] { return file; };
        in<QPushButton>(*dialog, u"settingsLogo"_s)->click();
        const QString told = in<QLabel>(*dialog, u"settingsLogoText"_s)->text();
        QVERIFY2(told.contains(u"logo.png"_s), qPrintable(told));
        in<QPushButton>(*dialog, u"settingsSave"_s)->click();
        QVERIFY(fixture.settings().defaults().logo.isEmpty());
    }

    void suggestedMeasuresStartWithOwnerAndDate()
    {
        WindowFixture fixture;
        EngagementDefaults defaults;
        defaults.measureOwner = u"Data protection"_s;
        defaults.measureDays = 10;
        fixture.settings().setDefaults(defaults);
        fixture.openSample();
        fixture.document().edit(u"Today"_s, [](Engagement &engagement) {
            engagement.date = QDate::currentDate();
            engagement.risks.clear();
        });
        fixture.window().openPage(PageId::Risks);
        auto *suggest = fixture.find<QPushButton>(u"suggestMeasures"_s);
        QTRY_VERIFY(suggest->isVisible());
        suggest->click();
        const auto *dialog = fixture.find<QDialog>(u"measuresDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"measuresOwner"_s)->text(), u"Data protection"_s);
        QCOMPARE(dialog->findChild<QDateEdit *>(u"measuresDue"_s)->date(), QDate::currentDate().addDays(10));
    }

    void withoutTheNetworkNoLinkIsChecked()
    {
        WindowFixture fixture;
        fixture.settings().setNetworkAllowed(false);
        fixture.window().openPage(PageId::Library, u"openai_api"_s);
        auto *check = fixture.find<QAbstractButton>(u"checkLinks"_s);
        QVERIFY(check);
        check->click();
        const auto isTold = [&fixture] {
            return std::ranges::any_of(fixture.window().findChildren<MessageBar *>(), [](const MessageBar *bar) {
                return bar->text().contains(u"settings (Ctrl+,)"_s);
            });
        };
        QTRY_VERIFY(isTold());
        QVERIFY(!fixture.window().findChild<QDialog *>(u"linkCheckDialog"_s));
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
