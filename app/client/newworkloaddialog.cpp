// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/newworkloaddialog.h"

#include "app/controls/text.h"
#include "app/words/answerwords.h"
#include "app/words/language.h"
#include "core/visibletext.h"
#include "report/words/phrasesin.h"
#include "report/words/workloadname.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

TextLabel *wrapped(const QString &text, Theme::TextRole role, TextLabel::Tone tone = TextLabel::Tone::Normal)
{
    auto *label = new TextLabel(text, role, tone);
    label->setWraps(true);
    return label;
}

/// The questions of @p library that @p answers answer, in the order of their numbers.
QList<const Question *> questionsOf(const Library &library, const QMap<QString, GivenAnswer> &answers)
{
    QList<const Question *> questions;
    for (const Question &question : library.questions) {
        if (answers.contains(question.id))
            questions.append(&question);
    }
    std::ranges::sort(questions, {}, &Question::number);
    return questions;
}

} // namespace

NewWorkloadDialog::NewWorkloadDialog(const Library &library, const Engagement &engagement, int current, QWidget *parent)
    : QDialog(parent), m_library(library), m_workloads(engagement.workloads), m_from(new QComboBox),
      m_which(new QButtonGroup(this)), m_list(new QScrollArea)
{
    setObjectName(u"newWorkloadDialog"_s);
    setWindowTitle(tr("New workload"));
    m_from->setObjectName(u"startFrom"_s);
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (int index = 0; index < m_workloads.size(); ++index) {
        if (!startAnswers(m_library, m_workloads.at(index), StartAnswers::All).isEmpty())
            m_from->addItem(visibleText(workloadName(m_workloads.at(index), index, phrasesIn(interfaceLanguage()))),
                            index);
    }
    m_from->setCurrentIndex(std::max(0, m_from->findData(current)));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Answers &of"), m_from);
    m_from->setAccessibleName(tr("Workload whose answers are taken over"));
    m_list->setObjectName(u"startList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWidgetResizable(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(Theme::scaled(140));
    m_list->setAccessibleName(tr("Answers that are taken over")); // its own stop of Tab, so that the keys scroll it
    m_list->setFocusPolicy(Qt::TabFocus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *add = buttons->addButton(tr("Add workload"), QDialogButtonBox::AcceptRole);
    add->setObjectName(u"startAdd"_s);
    add->setProperty("primary", true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(20), Theme::scaled(16), Theme::scaled(20), Theme::scaled(16));
    layout->setSpacing(Theme::scaled(10));
    auto *title = wrapped(tr("Which answers does the new workload start from?"), Theme::TextRole::Question);
    title->setMinimumWidth(Theme::scaled(420));
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addWidget(makeChoices());
    layout->addWidget(m_list, 1);
    layout->addWidget(wrapped(tr("Weights and requirements set by hand, choice and plan B are not taken over. One undo "
                                 "takes back the workload with its answers."),
                              Theme::TextRole::Small, TextLabel::Tone::Secondary));
    layout->addWidget(buttons);
    // Enter means the button that the dialog is for; it has to stand in the dialog first.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_from, &QComboBox::currentIndexChanged, this, &NewWorkloadDialog::refreshChoices);
    connect(m_which, &QButtonGroup::idToggled, this, [this](int /*id*/, bool on) {
        if (on)
            refreshList();
    });
    m_which->button(int(StartAnswers::AboutCompany))->setChecked(true);
    refreshChoices();
    m_which->checkedButton()->setFocus(Qt::OtherFocusReason);
    resize(Theme::scaled(560), std::min(Theme::scaled(520), parent->window()->height() * 9 / 10));
}

QWidget *NewWorkloadDialog::makeChoices()
{
    auto *choices = new QWidget;
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(4));
    for (const auto &[which, name] :
         {std::pair {StartAnswers::AboutCompany, u"startAboutCompany"_s}, std::pair {StartAnswers::All, u"startAll"_s},
          std::pair {StartAnswers::None, u"startNone"_s}}) {
        auto *button = new QRadioButton;
        button->setObjectName(name);
        m_which->addButton(button, int(which));
        layout->addWidget(button);
    }
    m_which->button(int(StartAnswers::None))->setText(tr("&None: ask everything anew"));
    return choices;
}

int NewWorkloadDialog::from() const
{
    return m_from->currentData().toInt();
}

StartAnswers NewWorkloadDialog::which() const
{
    return static_cast<StartAnswers>(m_which->checkedId());
}

QMap<QString, GivenAnswer> NewWorkloadDialog::answers() const
{
    return startAnswers(m_library, m_workloads.value(from()), which());
}

QString NewWorkloadDialog::taken() const
{
    QStringList numbers;
    for (const Question *question : questionsOf(m_library, answers()))
        numbers.append(QString::number(question->number));
    if (numbers.isEmpty())
        return {};
    return tr("%n answer(s) taken over from “%1”: question(s) %2.", nullptr, int(numbers.size()))
        .arg(m_from->currentText(), numbers.join(u", "_s));
}

void NewWorkloadDialog::refreshChoices()
{
    const Workload source = m_workloads.value(from());
    const int company = int(startAnswers(m_library, source, StartAnswers::AboutCompany).size());
    const int all = int(startAnswers(m_library, source, StartAnswers::All).size());
    QAbstractButton *aboutCompany = m_which->button(int(StartAnswers::AboutCompany));
    aboutCompany->setText(tr("What concerns the &company: %n answer(s)", nullptr, company));
    aboutCompany->setEnabled(company > 0);
    m_which->button(int(StartAnswers::All))->setText(tr("&All: %n answer(s)", nullptr, all));
    if (company == 0 && aboutCompany->isChecked())
        m_which->button(int(StartAnswers::None))->setChecked(true);
    refreshList();
}

void NewWorkloadDialog::refreshList()
{
    const Language language = interfaceLanguage();
    const QMap<QString, GivenAnswer> given = answers();
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::scaled(4));
    for (const Question *question : questionsOf(m_library, given)) {
        lines->addWidget(wrapped(tr("%1. %2").arg(QString::number(question->number), question->text.in(language)),
                                 Theme::TextRole::BodyBold));
        const QString answer = AnswerWords::inFull(*question, given.value(question->id), language);
        if (!answer.isEmpty())
            lines->addWidget(wrapped(answer, Theme::TextRole::Body));
    }
    if (given.isEmpty())
        lines->addWidget(
            wrapped(tr("All questions are asked anew."), Theme::TextRole::Body, TextLabel::Tone::Secondary));
    lines->addStretch();
    m_list->setWidget(list);
}

} // namespace lotse
