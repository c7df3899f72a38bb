// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientpage.h"

#include "app/client/clientform.h"
#include "app/client/optionchoice.h"
#include "app/client/workloadfields.h"
#include "app/controls/datefield.h"
#include "app/controls/proposalbox.h"
#include "app/controls/scaledsize.h"
#include "app/controls/text.h"
#include "app/document/engagementdocument.h"
#include "app/page/pageheader.h"
#include "app/page/windowroom.h"
#include "app/words/language.h"
#include "report/words/industrytext.h"
#include "report/words/numbertext.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int largestStaff = 1'000'000;

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
    layout->setSpacing(formSpacing);
    makeClient(*layout);
    makeMeeting(*layout);
    m_workloads = new WorkloadFields(document(), *this);
    connect(m_workloads, &WorkloadFields::told, this,
            [this](const QString &sentence) { emit messageRequested(sentence, {}, {}); });
    layout->addWidget(m_workloads);
    m_options = new OptionChoice(document());
    layout->addWidget(m_options);
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
    m_workloads->refresh();
    m_options->refresh();
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
        != industryText(engagement.industry, interfaceLanguage())) {
        const QString industry = industryText(engagement.industry, interfaceLanguage());
        m_industry->setCurrentIndex(m_industry->findText(industry)); // where the arrows go on from
        m_industry->setEditText(industry);
    }
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
