// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answerfields.h"

#include "app/controls/text.h"
#include "app/questions/answerrow.h"
#include "decision/answers.h"
#include "report/words/numbertext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

bool hasChoices(const Question &question)
{
    return question.type == Question::Type::Single || question.type == Question::Type::Multiple
        || question.type == Question::Type::YesNo;
}

} // namespace

AnswerFields::AnswerFields(const Question &question, const QMap<QString, QList<OutcomeLine>> &outcomes,
                           Language language, QWidget *parent)
    : QWidget(parent), m_question(question), m_outcomes(outcomes), m_language(language), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    if (hasChoices(m_question))
        makeChoices();
    else if (m_question.type == Question::Type::Scale)
        makeScale();
    else
        makeNumber();
}

void AnswerFields::makeChoices()
{
    const bool several = m_question.type == Question::Type::Multiple;
    m_buttons = new QButtonGroup(this);
    m_buttons->setExclusive(!several);
    for (const Answer &answer : std::as_const(m_question.answers)) {
        auto *button = several ? static_cast<QAbstractButton *>(new QCheckBox) : new QRadioButton;
        const int key = static_cast<int>(m_rows.size()) + 1;
        button->setObjectName(answer.id);
        m_buttons->addButton(button, key);
        auto *row = new AnswerRow(button, answer.label.in(m_language), key);
        m_rows.append(row);
        m_layout->addWidget(row);
    }
    connect(m_buttons, &QButtonGroup::idToggled, this, [this] {
        // The exclusive group reports the old button first.
        if (m_question.type == Question::Type::Multiple || m_buttons->checkedId() > 0)
            chooseButtons();
    });
}

void AnswerFields::makeScale()
{
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(u"scale"_s);
    m_slider->setRange(static_cast<int>(m_question.minimum), static_cast<int>(m_question.maximum));
    m_slider->setPageStep(1);
    m_slider->setTickInterval(1);
    m_slider->setAccessibleName(m_question.text.in(m_language));
    m_slider->setMaximumWidth(Theme::scaled(420));
    m_sliderValue = new TextLabel(Theme::TextRole::BodyBold);
    m_sliderValue->setMinimumWidth(Theme::scaled(110));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new TextLabel(u"%1 %2"_s.arg(m_question.minimum).arg(m_question.minimumLabel.in(m_language)),
                                 Theme::TextRole::Body, TextLabel::Tone::Secondary));
    row->addWidget(m_slider, 1);
    row->addWidget(new TextLabel(u"%1 %2"_s.arg(m_question.maximum).arg(m_question.maximumLabel.in(m_language)),
                                 Theme::TextRole::Body, TextLabel::Tone::Secondary));
    row->addSpacing(12);
    row->addWidget(m_sliderValue);
    row->addStretch();
    m_layout->addLayout(row);
    makeOutcome();
    const auto choose = [this] { chooseNumber(m_slider->value()); };
    connect(m_slider, &QSlider::valueChanged, this, choose);
    // A click on the end where the handle already stands is an answer, too.
    connect(m_slider, &QSlider::sliderReleased, this, choose);
}

void AnswerFields::makeNumber()
{
    m_number = new QDoubleSpinBox;
    m_number->setObjectName(u"number"_s);
    m_number->setDecimals(0);
    // One below the range stands for "not answered".
    m_number->setRange(m_question.minimum - 1, m_question.maximum);
    m_number->setSpecialValueText(u"–"_s);
    m_number->setGroupSeparatorShown(true);
    m_number->setKeyboardTracking(false);
    m_number->setSingleStep(std::max(1.0, (m_question.maximum - m_question.minimum) / 1000));
    m_number->setAccessibleName(tr("%1, %2").arg(m_question.text.in(m_language), m_question.unit.in(m_language)));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_number);
    row->addWidget(new TextLabel(m_question.unit.in(m_language), Theme::TextRole::Body, TextLabel::Tone::Secondary));
    row->addStretch();
    m_layout->addLayout(row);
    makeOutcome();
    connect(m_number, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { chooseNumber(value < m_question.minimum ? std::nullopt : std::optional(value)); });
}

void AnswerFields::makeOutcome()
{
    m_outcome = new QWidget;
    (new QVBoxLayout(m_outcome))->setContentsMargins(0, 6, 0, 0);
    m_layout->addWidget(m_outcome);
}

void AnswerFields::setAnswer(const GivenAnswer &answer)
{
    m_answer = answer;
    if (m_buttons) {
        const QSignalBlocker blocker(m_buttons);
        // An exclusive group would keep one button checked.
        const bool exclusive = m_buttons->exclusive();
        m_buttons->setExclusive(false);
        for (qsizetype index = 0; index < m_rows.size(); ++index) {
            const QString &id = m_question.answers.at(index).id;
            const bool isChosen = m_answer.choices.contains(id);
            m_rows.at(index)->button()->setChecked(isChosen);
            m_rows.at(index)->setChosen(isChosen, m_outcomes.value(id));
        }
        m_buttons->setExclusive(exclusive);
    }
    if (m_slider) {
        const QSignalBlocker blocker(m_slider);
        m_slider->setValue(static_cast<int>(m_answer.number.value_or(m_question.minimum)));
        m_sliderValue->setText(m_answer.number ? NumberText(m_language).amount(*m_answer.number) : tr("not answered"));
    }
    if (m_number) {
        const QSignalBlocker blocker(m_number);
        m_number->setValue(m_answer.number.value_or(m_question.minimum - 1));
    }
    if (m_outcome)
        showOutcome();
}

void AnswerFields::showOutcome()
{
    while (QLayoutItem *item = m_outcome->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<const Answer *> chosen = matchingAnswers(m_question, m_answer);
    for (const Answer *answer : chosen)
        fillOutcome(static_cast<QVBoxLayout &>(*m_outcome->layout()), m_outcomes.value(answer->id));
    m_outcome->setVisible(!chosen.isEmpty());
}

void AnswerFields::choose(int number)
{
    if (m_slider && number >= m_slider->minimum() && number <= m_slider->maximum()) {
        GivenAnswer answer = m_answer;
        answer.number = number;
        emit answered(answer);
    } else if (m_buttons && m_buttons->button(number)) {
        m_buttons->button(number)->setFocus(Qt::OtherFocusReason);
        m_buttons->button(number)->click();
    }
}

void AnswerFields::takeFocus()
{
    if (m_slider) {
        m_slider->setFocus(Qt::OtherFocusReason);
    } else if (m_number) {
        m_number->setFocus(Qt::OtherFocusReason);
    } else if (m_buttons) {
        QAbstractButton *checked = m_buttons->checkedButton();
        (checked ? checked : m_buttons->buttons().constFirst())->setFocus(Qt::OtherFocusReason);
    }
}

void AnswerFields::chooseButtons()
{
    GivenAnswer answer = m_answer;
    answer.number.reset();
    answer.choices.clear();
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (m_rows.at(index)->button()->isChecked())
            answer.choices.append(m_question.answers.at(index).id);
    }
    emit answered(answer);
}

void AnswerFields::chooseNumber(std::optional<double> number)
{
    GivenAnswer answer = m_answer;
    answer.choices.clear();
    answer.number = number;
    emit answered(answer);
}

} // namespace lotse
