// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settingspages.h"
#include "app/controls/numberfield.h"

#include "app/controls/text.h"
#include "app/document/libraryfolders.h"
#include "app/report/logo.h"
#include "app/words/language.h"
#include "core/library.h"
#include "core/libraryloader.h"
#include "core/visibletext.h"
#include "decision/proposedoptions.h"
#include "report/words/valuetext.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int optionRole = Qt::UserRole; // deployment id
enum WhichOptions { Proposed, Ticked };
enum WhichLibrary { Shipped, OwnFolder };

TextLabel *wrapped(const QString &text, Theme::TextRole role, TextLabel::Tone tone = TextLabel::Tone::Normal)
{
    auto *label = new TextLabel(text, role, tone);
    label->setWraps(true);
    return label;
}

template<typename Widget, typename... Arguments>
Widget *named(const QString &name, Arguments &&...arguments)
{
    auto *widget = new Widget(std::forward<Arguments>(arguments)...);
    widget->setObjectName(name);
    return widget;
}

QFormLayout *addForm(QVBoxLayout &page)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    page.addLayout(form);
    return form;
}

} // namespace

SettingsPage::SettingsPage(const QString &title, const QString &explanation) : m_layout(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_layout->setContentsMargins(4, 4, 4, 4); // the ring of the focus
    m_layout->setSpacing(Theme::scaled(10));
    m_layout->addWidget(wrapped(title, Theme::TextRole::Question));
    m_layout->addWidget(wrapped(explanation, Theme::TextRole::Small, TextLabel::Tone::Secondary));
    m_problem = wrapped({}, Theme::TextRole::Small, TextLabel::Tone::Failed);
    m_problem->setObjectName(u"settingsProblem"_s);
    m_problem->hide();
    m_layout->addWidget(m_problem);
}

void SettingsPage::refuse(const Problem &problem)
{
    m_problem->setText(problem.sentence);
    m_problem->show();
    problem.field->setAccessibleDescription(problem.sentence);
    problem.field->setFocus(Qt::OtherFocusReason);
    QAccessibleAnnouncementEvent event(problem.field, problem.sentence);
    QAccessible::updateAccessibility(&event);
}

void SettingsPage::withdraw()
{
    m_problem->hide();
    m_problem->clear();
}

ConsultantSettings::ConsultantSettings(const EngagementDefaults &defaults)
    : SettingsPage(tr("Consultant"),
                   tr("New engagements start with this. In each it can be changed: name and company in "
                      "step 1 under “Advice by”, the logo in step 6.")),
      askForLogo(
          [this] { return QFileDialog::getOpenFileName(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.svg)")); })
{
    m_consultant = named<QLineEdit>(u"settingsConsultant"_s);
    m_company = named<QLineEdit>(u"settingsCompany"_s);
    QFormLayout *form = addForm(content());
    form->addRow(tr("&Name"), m_consultant);
    form->addRow(tr("&Company"), m_company);
    m_logo = new QLabel;
    m_logo->setFixedSize(Theme::scaled(44), Theme::scaled(44));
    m_logo->setAlignment(Qt::AlignCenter);
    m_logoText = wrapped({}, Theme::TextRole::Small, TextLabel::Tone::Secondary);
    m_logoText->setObjectName(u"settingsLogoText"_s);
    m_removeLogo = named<QPushButton>(u"settingsRemoveLogo"_s, tr("&Remove"));
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    m_removeLogo->setAutoDefault(false);
    auto *choose = named<QPushButton>(u"settingsLogo"_s, Theme::icon(u"image"_s), tr("C&hoose …"));
    choose->setAccessibleName(tr("Choose the logo of the consultancy"));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_logo);
    row->addWidget(m_logoText, 1);
    row->addWidget(m_removeLogo);
    row->addWidget(choose);
    auto *logoLabel = new QLabel(tr("Logo"));
    logoLabel->setMinimumHeight(m_logo->minimumHeight()); // in line with the field, which is higher than a text
    form->addRow(logoLabel, row);
    content().addStretch();
    connect(choose, &QPushButton::clicked, this, &ConsultantSettings::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] { showLogo({}); });
    m_consultant->setText(defaults.consultant);
    m_company->setText(defaults.company);
    showLogo(defaults.logo);
}

void ConsultantSettings::save(EngagementDefaults &defaults) const
{
    defaults.consultant = m_consultant->text().trimmed();
    defaults.company = m_company->text().trimmed();
    defaults.logo = m_logoBytes;
}

void ConsultantSettings::chooseLogo()
{
    const QString path = askForLogo();
    if (path.isEmpty())
        return;
    if (const std::expected<QByteArray, QString> logo = Logo::read(path))
        showLogo(*logo);
    else
        m_logoText->setText(logo.error());
}

void ConsultantSettings::showLogo(const QByteArray &logo)
{
    m_logoBytes = logo;
    m_removeLogo->setVisible(!logo.isEmpty());
    Logo::show(logo, *m_logo, *m_logoText);
}

NewEngagementSettings::NewEngagementSettings(const EngagementDefaults &defaults, const Library &library)
    : SettingsPage(tr("New engagements"),
                   tr("What they compare at first, and what is proposed for suggested measures. "
                      "Engagements that exist stay as they are.")),
      m_stored(defaults.options)
{
    m_which = new QButtonGroup(this);
    const QStringList proposed = proposedOptions(library);
    auto *asProposed = named<QRadioButton>(
        u"settingsProposed"_s, tr("Compare what Lotse &proposes: %n option(s)", nullptr, int(proposed.size())));
    auto *ticked = named<QRadioButton>(u"settingsTicked"_s, tr("Compare &these options:"));
    m_which->addButton(asProposed, Proposed);
    m_which->addButton(ticked, Ticked);
    m_options = named<QListWidget>(u"settingsOptions"_s);
    m_options->setAccessibleName(tr("Options that new engagements compare"));
    m_options->setMinimumHeight(Theme::scaled(120));
    const ValueText words(interfaceLanguage());
    const QStringList &checked = m_stored.isEmpty() ? proposed : m_stored;
    for (const Profile &profile : library.profiles) {
        for (const Deployment &deployment : profile.deployments) {
            auto *item = new QListWidgetItem(words.optionName(profile, deployment), m_options);
            item->setData(optionRole, deployment.id);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(checked.contains(deployment.id) ? Qt::Checked : Qt::Unchecked);
        }
    }
    content().addWidget(asProposed);
    content().addWidget(ticked);
    m_note = wrapped(tr("None of the chosen options is in the library in use: new engagements compare what Lotse "
                        "proposes. Those ticked with another library are kept for it."),
                     Theme::TextRole::Small, TextLabel::Tone::Secondary);
    m_note->setObjectName(u"settingsOptionsNote"_s);
    content().addWidget(m_options, 1);
    content().addWidget(m_note);
    connect(ticked, &QRadioButton::toggled, m_options, &QWidget::setEnabled);
    connect(ticked, &QRadioButton::toggled, this, &NewEngagementSettings::refreshNote);
    connect(m_options, &QListWidget::itemChanged, this, &NewEngagementSettings::refreshNote);
    m_owner = named<QLineEdit>(u"settingsOwner"_s);
    m_owner->setPlaceholderText(tr("the contact of the client"));
    m_days = named<QSpinBox>(u"settingsDays"_s);
    m_days->setRange(1, mostMeasureDays);
    selectOnFocus(*m_days);
    QFormLayout *form = addForm(content());
    form->addRow(tr("&Owner of measures"), m_owner);
    form->addRow(tr("Measures are due in &days"), m_days);
    m_which->button(m_stored.isEmpty() ? Proposed : Ticked)->setChecked(true);
    m_options->setEnabled(!m_stored.isEmpty());
    refreshNote();
    m_owner->setText(defaults.measureOwner);
    m_days->setValue(defaults.measureDays);
}

QStringList NewEngagementSettings::ticked() const
{
    QStringList ticked;
    for (int row = 0; row < m_options->count(); ++row) {
        const QListWidgetItem *item = m_options->item(row);
        if (item->checkState() == Qt::Checked)
            ticked.append(item->data(optionRole).toString());
    }
    return ticked;
}

QStringList NewEngagementSettings::ofOtherLibraries() const
{
    QStringList others = m_stored;
    for (int row = 0; row < m_options->count(); ++row)
        others.removeAll(m_options->item(row)->data(optionRole).toString());
    return others;
}

void NewEngagementSettings::refreshNote()
{
    withdraw();
    m_note->setVisible(m_which->checkedId() == Ticked && ticked().isEmpty() && !ofOtherLibraries().isEmpty());
}

std::optional<SettingsPage::Problem> NewEngagementSettings::problem() const
{
    if (m_which->checkedId() != Ticked || !ticked().isEmpty() || !ofOtherLibraries().isEmpty())
        return {};
    return Problem {tr("No option is ticked. Please tick one at least, or compare what Lotse proposes."), m_options};
}

void NewEngagementSettings::save(EngagementDefaults &defaults) const
{
    defaults.options = m_which->checkedId() == Ticked ? ticked() + ofOtherLibraries() : QStringList();
    defaults.measureOwner = m_owner->text().trimmed();
    defaults.measureDays = m_days->value();
}

DisplaySettings::DisplaySettings(const Settings &settings)
    : SettingsPage(tr("Display"), tr("The same as in the menu View."))
{
    m_textSize = named<QSpinBox>(u"settingsTextSize"_s);
    m_textSize->setRange(smallestTextSize, largestTextSize);
    selectOnFocus(*m_textSize);
    m_textSize->setSingleStep(10);
    m_scheme = named<QComboBox>(u"settingsScheme"_s);
    m_scheme->addItem(tr("As the system"), int(ColourScheme::System));
    m_scheme->addItem(tr("Light"), int(ColourScheme::Light));
    m_scheme->addItem(tr("Dark"), int(ColourScheme::Dark));
    m_language = named<QComboBox>(u"settingsLanguage"_s);
    m_language->addItem(tr("As the system"), QString());
    // Each language is written in itself.
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    QFormLayout *form = addForm(content());
    form->addRow(tr("&Text size in per cent"), m_textSize);
    form->addRow(tr("&Colours"), m_scheme);
    form->addRow(tr("&Language of the window"), m_language);
    content().addStretch();
    m_textSize->setValue(settings.textSize());
    m_scheme->setCurrentIndex(m_scheme->findData(int(settings.scheme())));
    const std::optional<Language> language = settings.language();
    m_language->setCurrentIndex(m_language->findData(language ? languageCode(*language) : QString()));
}

void DisplaySettings::save(Settings &settings) const
{
    const QString code = m_language->currentData().toString();
    settings.setTextSize(m_textSize->value());
    settings.setScheme(static_cast<ColourScheme>(m_scheme->currentData().toInt()));
    settings.setLanguage(code.isEmpty() ? std::nullopt : std::optional(languageFromCode(code)));
}

LibrarySettings::LibrarySettings(const Settings &settings)
    : SettingsPage(tr("Library and network"),
                   tr("Another library computes engagements anew. The library can be chosen in the menu "
                      "Library, too.")),
      askForFolder([this] { return QFileDialog::getExistingDirectory(this, tr("Own library folder")); }),
      m_stored(settings.libraryFolder())
{
    m_library = new QButtonGroup(this);
    auto *shipped = named<QRadioButton>(u"settingsShipped"_s, tr("&Shipped library with your own additions"));
    auto *own = named<QRadioButton>(u"settingsOwnFolder"_s, tr("&A folder of your own instead:"));
    m_library->addButton(shipped, Shipped);
    m_library->addButton(own, OwnFolder);
    m_folder = named<QLineEdit>(u"settingsFolder"_s);
    m_folder->setAccessibleName(tr("Folder of the own library"));
    auto *choose = named<QPushButton>(u"settingsChooseFolder"_s, Theme::icon(u"folder"_s), tr("C&hoose …"));
    choose->setAccessibleName(tr("Choose the folder of the own library"));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    m_network = named<QCheckBox>(u"settingsNetwork"_s, tr("&Links may be checked on the internet"));
    content().addWidget(shipped);
    content().addWidget(wrapped(tr("Your additions: %1").arg(visibleText(QDir::toNativeSeparators(overlayFolder()))),
                                Theme::TextRole::Small, TextLabel::Tone::Secondary));
    content().addWidget(own);
    content().addLayout(row);
    content().addSpacing(Theme::scaled(10));
    content().addWidget(m_network);
    content().addWidget(wrapped(tr("Lotse asks before each check. Nothing else uses the internet."),
                                Theme::TextRole::Small, TextLabel::Tone::Secondary));
    content().addStretch();
    connect(own, &QRadioButton::toggled, m_folder, &QWidget::setEnabled);
    connect(choose, &QPushButton::clicked, this, [this, own] {
        const QString folder = askForFolder();
        if (folder.isEmpty())
            return;
        m_folder->setText(QDir::toNativeSeparators(folder));
        own->setChecked(true);
    });
    connect(own, &QRadioButton::toggled, this, &LibrarySettings::withdraw);
    connect(m_folder, &QLineEdit::textChanged, this, &LibrarySettings::withdraw);
    m_library->button(m_stored.isEmpty() ? Shipped : OwnFolder)->setChecked(true);
    m_folder->setText(QDir::toNativeSeparators(m_stored));
    m_folder->setEnabled(!m_stored.isEmpty());
    m_network->setChecked(settings.networkAllowed());
}

std::optional<SettingsPage::Problem> LibrarySettings::problem() const
{
    if (m_library->checkedId() == OwnFolder && m_folder->text().trimmed().isEmpty())
        return Problem {tr("No folder is named. Please choose one, or the shipped library."), m_folder};
    const std::optional<QString> folder = newFolder();
    if (!folder)
        return {};
    const QString reason = whyUnusable(loadLibrary(libraryFolders(*folder)));
    if (reason.isEmpty())
        return {};
    return Problem {tr("This folder is no library. %1").arg(reason), m_folder};
}

std::optional<QString> LibrarySettings::newFolder() const
{
    const QString entered = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (m_library->checkedId() != OwnFolder)
        return m_stored.isEmpty() ? std::nullopt : std::optional(QString());
    // A relative one would be another wherever the program starts.
    return entered == m_stored ? std::nullopt : std::optional(QDir(entered).absolutePath());
}

void LibrarySettings::save(Settings &settings) const
{
    settings.setNetworkAllowed(m_network->isChecked());
}

} // namespace lotse
