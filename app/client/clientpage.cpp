// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientpage.h"

#include "app/client/clientform.h"
#include "app/client/newworkloaddialog.h"
#include "app/client/optiontiles.h"
#include "app/controls/datefield.h"
#include "app/controls/proposalbox.h"
#include "app/controls/scaledsize.h"
#include "app/controls/text.h"
#include "app/controls/textfield.h"
#include "app/controls/wraplayout.h"
#include "app/document/engagementdocument.h"
#include "app/document/proposedoptions.h"
#include "app/page/pageheader.h"
#include "app/page/windowroom.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"
#include "report/words/industrytext.h"
#include "report/words/numbertext.h"
#include "report/words/phrasesin.h"
#include "report/words/workloadname.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int largestStaff = 1'000'000;
constexpr int mostLettersOfATab = 40;

// A cursor in the middle of the text stays where it is.
void setText(QLineEdit &edit, const QString &text)
{
    if (edit.text() != text)
        edit.setText(text);
}

QString undoTextOf(OptionTiles::Set set)
{
    switch (set) {
    case OptionTiles::Set::All: return ClientPage::tr("Compare all options");
    case OptionTiles::Set::None: return ClientPage::tr("Compare no option");
    case OptionTiles::Set::EuOnly: return ClientPage::tr("Compare only options in the EU");
    }
    Q_UNREACHABLE_RETURN({});
}

/// Those that stay keep their order; others come behind them in that of the library.
void choose(Engagement &engagement, const Library &library, OptionTiles::Set set)
{
    QStringList wanted;
    for (const Profile &profile : library.profiles) {
        for (const Deployment &deployment : profile.deployments) {
            if (set == OptionTiles::Set::All || (set == OptionTiles::Set::EuOnly && isEuOnly(deployment)))
                wanted.append(deployment.id);
        }
    }
    engagement.options.removeIf([&wanted](const QString &option) { return !wanted.contains(option); });
    for (const QString &option : std::as_const(wanted)) {
        if (!engagement.options.contains(option))
            engagement.options.append(option);
    }
}

QString placeOf(const QString &jurisdiction)
{
    if (jurisdiction == "EU"_L1)
        return ClientPage::tr("EU");
    if (jurisdiction == "US"_L1)
        return ClientPage::tr("USA");
    if (jurisdiction == "own"_L1)
        return ClientPage::tr("none, it is run by the client");
    return jurisdiction.isEmpty() ? ClientPage::tr("not documented") : jurisdiction;
}

/// What the tile of @p deployment has no room for.
QString helpOf(const Deployment &deployment, Language language)
{
    const QString region = deployment.layers.regionText.in(language);
    QStringList lines {deployment.name.in(language)};
    lines << ClientPage::tr("Processing: %1").arg(region.isEmpty() ? deployment.layers.region : region)
          << ClientPage::tr("Parent company: %1").arg(placeOf(deployment.layers.parentJurisdiction))
          << ClientPage::tr("Click or Space: in or out of the comparison");
    return lines.join(u'\n');
}

int widthOfHints(const QWidget &page)
{
    return Theme::scaled(windowWidth(page) < WindowWidth::Normal ? 300 : 384);
}

} // namespace

ClientPage::ClientPage(EngagementDocument &document, QWidget *parent) : Page(PageId::Client, document, parent)
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_form = makeForm();
    m_hints = makeHints();
    keepScaled(*m_hints, [this] { m_hints->setFixedWidth(widthOfHints(*this)); });
    scroll->setWidget(m_form);
    columns->addWidget(scroll, 1);
    columns->addWidget(m_hints);
    content().addLayout(columns, 1);

    header().setPrimary(tr("Next: Questions"), u"chevron-right"_s);
    connect(header().primaryButton(), &QPushButton::clicked, this,
            [this] { emit pageRequested(PageId::Questions, {}); });
    connect(&document, &EngagementDocument::reset, this, [this] {
        m_options->reorder();
        m_employees->clear(); // half a number would stay
    });
}

QWidget *ClientPage::makeForm()
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(24, 14, 24, 20);
    layout->setSpacing(4);
    makeClient(*layout);
    makeMeeting(*layout);
    makeWorkloads(*layout);
    makeOptions(*layout);
    layout->addStretch();
    return form;
}

QLineEdit *ClientPage::textField(const QString &name, QString Engagement::*member, const QString &undoText)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    connect(edit, &QLineEdit::textEdited, this, [this, name, member, undoText](const QString &text) {
        document().edit(undoText, [&](Engagement &engagement) { engagement.*member = text; }, u"client/"_s + name);
    });
    return edit;
}

void ClientPage::makeClient(QVBoxLayout &layout)
{
    m_name = textField(u"clientName"_s, &Engagement::clientName, tr("Client"));
    m_place = textField(u"place"_s, &Engagement::place, tr("Place"));
    m_contact = textField(u"contact"_s, &Engagement::contact, tr("Contact"));
    m_industry = new ProposalBox(proposedIndustries(interfaceLanguage()));
    m_industry->setObjectName(u"industry"_s);
    connect(m_industry, &QComboBox::editTextChanged, this, [this](const QString &text) {
        document().edit(
            tr("Industry"), [&](Engagement &engagement) { engagement.industry = text; }, u"client/industry"_s);
    });
    m_employees = new QLineEdit;
    m_employees->setObjectName(u"employees"_s);
    m_employees->setValidator(new QIntValidator(0, largestStaff, m_employees));
    connect(m_employees, &QLineEdit::textEdited, this, [this](const QString &text) {
        bool isNumber = false;
        const int count = interfaceLocale().toInt(text, &isNumber);
        document().edit(
            tr("Employees"),
            [&](Engagement &engagement) { engagement.employees = isNumber ? std::optional(count) : std::nullopt; },
            u"client/employees"_s);
    });

    layout.addWidget(sectionTitle(tr("Client")));
    layout.addLayout(field(tr("&Name of the company *"), m_name));
    layout.addLayout(fieldPair(field(tr("Pl&ace"), m_place), field(tr("&Industry"), m_industry)));
    layout.addLayout(fieldPair(field(tr("Em&ployees"), m_employees, 116), field(tr("&Contact"), m_contact)));
}

void ClientPage::makeMeeting(QVBoxLayout &layout)
{
    m_date = new DateField;
    m_date->setObjectName(u"date"_s);
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) {
        document().edit(tr("Date"), [&](Engagement &engagement) { engagement.date = date; }, u"client/date"_s);
    });
    auto *hint = new TextLabel(tr("The date lies in the future: check day, month and year."), Theme::TextRole::Small,
                               TextLabel::Tone::Fair);
    hint->setObjectName(u"dateHint"_s);
    hint->setWraps(true);
    const auto showHint = [this, hint] { hint->setVisible(document().engagement().date > QDate::currentDate()); };
    connect(&document(), &EngagementDocument::changed, hint, showHint);
    hint->hide(); // until it has a parent
    m_consultant = textField(u"consultant"_s, &Engagement::consultant, tr("Consultant"));

    m_language = new QButtonGroup(this);
    auto *languages = new QWidget;
    auto *row = new QHBoxLayout(languages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    // Each language is written in itself.
    for (const auto &[language, name, place] : {std::tuple {Language::German, u"Deutsch"_s, u"first"_s},
                                                std::tuple {Language::English, u"English"_s, u"last"_s}}) {
        auto *button = new QPushButton(name);
        button->setObjectName(u"language/"_s + languageCode(language));
        button->setCheckable(true);
        button->setProperty("segment", place);
        keepScaled(*button, [button] { button->setMinimumWidth(Theme::scaled(116)); });
        m_language->addButton(button, static_cast<int>(language));
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_language, &QButtonGroup::idClicked, this, [this](int id) {
        document().edit(tr("Language with the client"),
                        [id](Engagement &engagement) { engagement.language = static_cast<Language>(id); });
    });
    m_rate = new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary);
    keepScaled(*m_rate, [this] { m_rate->setMinimumHeight(Theme::scaled(30)); });

    layout.addWidget(sectionTitle(tr("Meeting")));
    layout.addLayout(fieldPair(field(tr("&Date"), m_date, 150), field(tr("Advice b&y"), m_consultant)));
    layout.addWidget(hint);
    layout.addLayout(
        fieldPair(field(tr("Language with the client"), languages), field(tr("Currency of the report"), m_rate)));
    layout.addWidget(new TextLabel(tr("Proposed for the report, and can be changed there."), Theme::TextRole::Small,
                                   TextLabel::Tone::Secondary));
}

void ClientPage::makeWorkloads(QVBoxLayout &layout)
{
    m_workloads = new WrapLayout;
    m_workloads->setSpacing(8);
    m_workloadName = new QLineEdit;
    m_workloadName->setObjectName(u"workloadName"_s);
    connect(m_workloadName, &QLineEdit::textEdited, this, [this](const QString &text) {
        document().editWorkload(
            tr("Name of the workload"), [&](Workload &workload) { workload.name = text; },
            u"workload/name/"_s + document().workload().id);
    });
    m_description = new TextField;
    m_description->setObjectName(u"workloadDescription"_s);
    m_description->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepScaled(*m_description, [this] {
        m_description->setFixedHeight(Theme::scaled(50));
        m_description->document()->setDocumentMargin(Theme::scaled(7));
    });
    connect(m_description, &TextField::textChanged, this, [this] {
        document().editWorkload(
            tr("Description of the workload"),
            [this](Workload &workload) { workload.description = m_description->toPlainText(); },
            u"workload/description/"_s + document().workload().id);
    });
    m_removeWorkload = new QPushButton(tr("&Remove workload"));
    m_removeWorkload->setObjectName(u"removeWorkload"_s);
    m_removeWorkload->setIcon(Theme::icon(u"trash"_s));
    m_removeWorkload->setProperty("flat", true);
    m_removeWorkload->setProperty("small", true);
    connect(m_removeWorkload, &QPushButton::clicked, this, &ClientPage::removeWorkload);

    layout.addWidget(sectionTitle(tr("Workloads"), tr("each has its own answers and its own recommendation")));
    layout.addLayout(m_workloads);
    auto *nameRow = new QHBoxLayout;
    nameRow->addLayout(field(tr("Na&me of the workload"), m_workloadName), 1);
    nameRow->addWidget(m_removeWorkload, 0, Qt::AlignBottom);
    layout.addLayout(nameRow);
    layout.addLayout(field(tr("&What is it about? (optional, appears in the report)"), m_description));
}

void ClientPage::makeOptions(QVBoxLayout &layout)
{
    m_options = new OptionTiles;
    connect(m_options, &OptionTiles::toggled, this, &ClientPage::toggleOption);
    connect(m_options, &OptionTiles::setRequested, this, [this](OptionTiles::Set set) {
        const Library &library = document().library();
        document().edit(undoTextOf(set), [&library, set](Engagement &engagement) { choose(engagement, library, set); });
    });
    m_optionCount = new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary);
    m_optionCount->setObjectName(u"optionCount"_s);
    layout.addWidget(sectionTitle(tr("Options to compare"), {}, m_optionCount));
    layout.addWidget(m_options);
}

QWidget *ClientPage::makeHints()
{
    auto *panel = new SidePanel;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->setSpacing(14);
    m_libraryHint = new TextLabel;
    layout->addWidget(new TextLabel(tr("Good to know"), Theme::TextRole::CardTitle));
    layout->addWidget(hint(
        u"info"_s,
        new TextLabel(tr("Only the name is required. You can add everything else later."), Theme::TextRole::Body)));
    layout->addWidget(hint(u"book"_s, m_libraryHint));
    layout->addWidget(hint(u"lock"_s,
                           new TextLabel(tr("The file stays on this computer. Please write no personal data into free "
                                            "text that does not belong in the report."),
                                         Theme::TextRole::Body)));
    layout->addStretch();
    return panel;
}

void ClientPage::refresh()
{
    if (!document().isOpen())
        return;
    const Engagement &engagement = document().engagement();
    header().setHeadline(engagement.clientName.isEmpty()
                             ? tr("Who is this engagement for?")
                             : tr("%1 compares %n option(s)", nullptr, static_cast<int>(engagement.options.size()))
                                   .arg(engagement.clientName));
    refreshFields();
    refreshWorkloads();
    refreshOptions();
    m_form->setEnabled(!document().isReadOnly());
    m_libraryHint->setText(
        tr("This engagement is decided with the library as of %1. Opened with another library, it is computed anew.")
            .arg(displayDate(QDate::fromString(document().library().version.left(10), Qt::ISODate),
                             interfaceLanguage())));
}

void ClientPage::refreshFields()
{
    const Engagement &engagement = document().engagement();
    setText(*m_name, engagement.clientName);
    setText(*m_place, engagement.place);
    setText(*m_contact, engagement.contact);
    setText(*m_consultant, engagement.consultant);
    const QSignalBlocker industryBlocker(m_industry);
    if (industryText(m_industry->currentText(), interfaceLanguage())
        != industryText(engagement.industry, interfaceLanguage()))
        m_industry->setEditText(industryText(engagement.industry, interfaceLanguage()));
    // The person may group digits in another way.
    bool isNumber = false;
    const int typed = interfaceLocale().toInt(m_employees->text(), &isNumber);
    if ((isNumber ? std::optional(typed) : std::nullopt) != engagement.employees
        || (!engagement.employees && !m_employees->hasFocus()))
        setText(*m_employees, engagement.employees ? QString::number(*engagement.employees) : QString());
    const QSignalBlocker dateBlocker(m_date);
    m_date->setDate(engagement.date);
    m_language->button(static_cast<int>(engagement.language))->setChecked(true);
    const double rate = document().library().conversionRateUsdEur;
    m_rate->setText(rate > 0 ? tr("Euro, 1 USD = %1 EUR (library)").arg(NumberText(interfaceLanguage()).amount(rate))
                             : tr("Euro"));
}

void ClientPage::refreshWorkloads()
{
    const QList<Workload> &workloads = document().engagement().workloads;
    bool hadFocus = false;
    while (QLayoutItem *item = m_workloads->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            hadFocus = hadFocus || widget->hasFocus();
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (int index = 0; index < workloads.size(); ++index) {
        const bool named = !workloads.at(index).name.trimmed().isEmpty();
        const QString name = workloadName(workloads.at(index), index, phrasesIn(interfaceLanguage()));
        auto *tab = new QPushButton;
        const QString shown = named ? tr("%1 %2").arg(index + 1).arg(name) : name;
        const QString cut = tab->fontMetrics().elidedText(shown, Qt::ElideRight,
                                                          tab->fontMetrics().averageCharWidth() * mostLettersOfATab);
        tab->setText(QString(cut).replace(u'&', "&&"_L1));
        if (cut != shown)
            tab->setToolTip(plainToolTip(shown));
        tab->setObjectName(u"workload/%1"_s.arg(index));
        tab->setCheckable(true);
        tab->setChecked(index == document().workloadIndex());
        tab->setAccessibleName(named ? tr("Workload %1: %2").arg(index + 1).arg(name) : name);
        connect(tab, &QPushButton::clicked, this, [this, index] {
            document().setWorkloadIndex(index);
            // The tab of the shown workload stays checked.
            refreshWorkloads();
        });
        m_workloads->addWidget(tab);
        if (hadFocus && tab->isChecked())
            tab->setFocus(Qt::OtherFocusReason);
    }
    auto *add = new QPushButton(tr("Wor&kload"));
    add->setObjectName(u"addWorkload"_s);
    add->setAccessibleName(tr("Add a workload"));
    add->setIcon(Theme::icon(u"plus"_s));
    add->setProperty("flat", true);
    connect(add, &QPushButton::clicked, this, &ClientPage::addWorkload);
    m_workloads->addWidget(add);

    const Workload &current = document().workload();
    setText(*m_workloadName, current.name);
    if (m_description->toPlainText() != current.description) {
        const QSignalBlocker blocker(m_description);
        m_description->setPlainText(current.description);
    }
    m_removeWorkload->setVisible(workloads.size() > 1);
}

void ClientPage::refreshOptions()
{
    QList<OptionTiles::Option> options;
    const Language language = interfaceLanguage();
    for (const Profile &profile : document().library().profiles) {
        for (const Deployment &deployment : profile.deployments)
            options.append({deployment.id, profile.shortName.in(language), deployment.shortName.in(language),
                            helpOf(deployment, language), isEuOnly(deployment)});
    }
    const QStringList &chosen = document().engagement().options;
    m_options->show(options, chosen);
    m_optionCount->setText(
        tr("%1 of %2 chosen, each is a provider and its deployment").arg(chosen.size()).arg(options.size()));
}

void ClientPage::addWorkload()
{
    const auto add = [this](const QMap<QString, GivenAnswer> &answers) {
        document().edit(tr("Add workload"), [&answers](Engagement &engagement) {
            Workload workload;
            workload.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            workload.answers = answers;
            engagement.workloads.append(workload);
        });
        document().setWorkloadIndex(static_cast<int>(document().engagement().workloads.size()) - 1);
        m_workloadName->setFocus(Qt::OtherFocusReason);
    };
    const Library &library = document().library();
    const Engagement &engagement = document().engagement();
    if (std::ranges::all_of(engagement.workloads, [&library](const Workload &workload) {
            return startAnswers(library, workload, StartAnswers::All).isEmpty();
        })) {
        add({});
        return;
    }
    auto *dialog = new NewWorkloadDialog(library, engagement, document().workloadIndex(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, add] {
        add(dialog->answers());
        if (const QString taken = dialog->taken(); !taken.isEmpty())
            emit messageRequested(taken, {}, {});
    });
    dialog->open();
}

void ClientPage::removeWorkload()
{
    const int index = document().workloadIndex();
    document().edit(tr("Remove workload"), [index](Engagement &engagement) {
        if (engagement.workloads.size() > 1)
            engagement.workloads.removeAt(index);
    });
}

void ClientPage::toggleOption(const QString &option, bool chosen)
{
    document().edit(tr("Options to compare"), [&](Engagement &engagement) {
        engagement.options.removeAll(option);
        if (chosen)
            engagement.options.append(option);
    });
}

void ClientPage::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void ClientPage::setClientView(bool on)
{
    m_clientView = on;
    m_hints->setVisible(!on);
}

void ClientPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_hints->setFixedWidth(widthOfHints(*this));
    m_hints->setVisible(windowWidth(*this) >= WindowWidth::Medium && !m_clientView);
}

} // namespace lotse
