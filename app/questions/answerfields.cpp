// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answerfields.h"

#include "app/controls/iconlabel.h"
#include "app/controls/numberfield.h"
#include "app/controls/scaledsize.h"
#include "app/controls/text.h"
#include "app/questions/answerrow.h"
#include "decision/answers.h"
#include "report/words/numbertext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

bool hasChoices(const Question &question)
{
    return question.type == Question::Type::Single || question.type == Question::Type::Multiple
        || question.type == Question::Type::YesNo;
}

QString iconOf(OutcomeLine::Kind kind)
{
    switch (kind) {
    case OutcomeLine::Kind::Reason: return {};
    case OutcomeLine::Kind::Requirement: return u"lock"_s;
    case OutcomeLine::Kind::Note: return u"flag"_s;
    case OutcomeLine::Kind::WeightUp: return u"chevron-up"_s;
    case OutcomeLine::Kind::WeightDown: return u"chevron-down"_s;
    case OutcomeLine::Kind::Regulation: return u"scale"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

TextLabel::Tone toneOf(OutcomeLine::Kind kind)
{
    switch (kind) {
    case OutcomeLine::Kind::Requirement: return TextLabel::Tone::Weak;
    case OutcomeLine::Kind::Note: return TextLabel::Tone::Fair;
    default: return TextLabel::Tone::Accent;
    }
}

/// Adds the lines of an outcome to @p layout: icon, bold title, text.
void addOutcome(QVBoxLayout &layout, const QList<OutcomeLine> &lines)
{
    for (const OutcomeLine &line : lines) {
        auto *row = new QWidget;
        auto *parts = new QHBoxLayout(row);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->setSpacing(Theme::scaled(6));
        if (const QString icon = iconOf(line.kind); !icon.isEmpty())
            parts->addWidget(new IconLabel(icon, toneOf(line.kind), 14), 0, Qt::AlignTop);
        if (!line.title.isEmpty()) {
            auto *title = new TextLabel(line.title, Theme::TextRole::BodyBold);
            parts->addWidget(title, 0, Qt::AlignTop);
        }
        auto *text = new TextLabel(line.text, Theme::TextRole::Body);
        text->setWraps(true);
        parts->addWidget(text, 1);
        layout.addWidget(row);
    }
}

} // namespace

AnswerFields::AnswerFields(const Question &question, const QMap<QString, QList<OutcomeLine>> &outcomes,
                           Language language, QWidget *parent)
    : QWidget(parent), m_question(question), m_outcomes(outcomes), m_language(language), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    if (m_question.type == Question::Type::Scale)
        makeScale();
    else if (m_question.type == Question::Type::Number)
        makeNumber();
    std::ranges::copy_if(std::as_const(m_question.answers), std::back_inserter(m_choices),
                         [this](const Answer &answer) { return hasChoices(m_question) || answer.isInsteadOfNumber; });
    if (!m_choices.isEmpty())
        makeChoices(m_question.type == Question::Type::Multiple);
    makeOutcome(hasChoices(m_question) ? Theme::scaled(36) : 0);
}

void AnswerFields::makeChoices(bool several)
{
    m_buttons = new QButtonGroup(this);
    m_buttons->setExclusive(!several);
    for (const Answer &answer : std::as_const(m_choices)) {
        auto *button = several ? static_cast<QAbstractButton *>(new QCheckBox) : new QRadioButton;
        const int place = static_cast<int>(m_rows.size()) + 1;
        button->setObjectName(answer.id);
        m_buttons->addButton(button, place);
        // Where a number is asked for, a digit belongs to its field.
        auto *row = new AnswerRow(button, answer.label.in(m_language), m_number ? 0 : place);
        m_rows.append(row);
        m_layout->addWidget(row);
    }
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (m_question.type == Question::Type::Multiple && checked)
            takeBackExcluded(m_choices.at(id - 1));
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
    keepScaled(*m_slider, [this] { m_slider->setMaximumWidth(Theme::scaled(420)); });
    m_sliderValue = new TextLabel(Theme::TextRole::BodyBold);
    m_sliderValue->setObjectName(u"scaleValue"_s);
    m_sliderValue->setWraps(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new TextLabel(u"%1 %2"_s.arg(m_question.minimum).arg(m_question.minimumLabel.in(m_language)),
                                 Theme::TextRole::Body, TextLabel::Tone::Secondary));
    row->addWidget(m_slider, 1);
    row->addWidget(new TextLabel(u"%1 %2"_s.arg(m_question.maximum).arg(m_question.maximumLabel.in(m_language)),
                                 Theme::TextRole::Body, TextLabel::Tone::Secondary));
    row->addStretch();
    m_layout->addLayout(row);
    m_layout->addSpacing(4);
    m_layout->addWidget(m_sliderValue); // below: the words are of different lengths
    const auto choose = [this] { chooseNumber(m_slider->value()); };
    connect(m_slider, &QSlider::valueChanged, this, choose);
    // A click on the end where the handle already stands is an answer, too.
    connect(m_slider, &QSlider::sliderReleased, this, choose);
}

void AnswerFields::makeNumber()
{
    m_number = new NumberField(m_question.minimum, m_question.maximum);
    m_number->setObjectName(u"number"_s);
    m_number->setAccessibleName(tr("%1, %2").arg(m_question.text.in(m_language), m_question.unit.in(m_language)));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_number);
    row->addWidget(new TextLabel(m_question.unit.in(m_language), Theme::TextRole::Body, TextLabel::Tone::Secondary));
    row->addStretch();
    m_layout->addLayout(row);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this] { chooseNumber(m_number->number()); });
}

void AnswerFields::makeOutcome(int indent)
{
    m_outcome = new QWidget;
    m_outcome->setObjectName(u"outcome"_s);
    auto *lines = new QVBoxLayout(m_outcome);
    lines->setContentsMargins(indent, 6, 0, 0);
    lines->setSpacing(2);
    m_outcome->hide();
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
            const QString &id = m_choices.at(index).id;
            const bool isChosen = m_answer.choices.contains(id);
            m_rows.at(index)->button()->setChecked(isChosen);
            m_rows.at(index)->setChosen(isChosen);
        }
        m_buttons->setExclusive(exclusive);
    }
    if (m_slider) {
        const QSignalBlocker blocker(m_slider);
        m_slider->setValue(static_cast<int>(m_answer.number.value_or(m_question.minimum)));
        m_sliderValue->setText(m_answer.number ? stepText(*m_answer.number) : tr("not answered"));
        m_slider->setAccessibleDescription(m_sliderValue->text());
    }
    if (m_number) {
        const QSignalBlocker blocker(m_number);
        m_number->setNumber(m_answer.number);
    }
    showOutcome();
}

QString AnswerFields::stepText(double step) const
{
    const QString number = NumberText(m_language).amount(step);
    const auto found = std::ranges::find(std::as_const(m_question.answers), step, &Answer::scaleValue);
    const QString word = found == m_question.answers.cend() ? QString() : found->label.in(m_language);
    return word.isEmpty() ? number : tr("%1: %2").arg(number, word);
}

void AnswerFields::showOutcome()
{
    const QList<const Answer *> chosen = matchingAnswers(m_question, m_answer);
    QStringList ids;
    for (const Answer *answer : chosen)
        ids.append(answer->id);
    if (ids == m_outcomeOf)
        return;
    m_outcomeOf = ids;
    auto &lines = static_cast<QVBoxLayout &>(*m_outcome->layout());
    while (QLayoutItem *item = lines.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Answer *answer : chosen) {
        const QList<OutcomeLine> outcome = m_outcomes.value(answer->id);
        if (chosen.size() > 1 && !outcome.isEmpty()) {
            auto *title = new TextLabel(answer->label.in(m_language), Theme::TextRole::BodyBold);
            title->setWraps(true);
            lines.addWidget(title);
        }
        addOutcome(lines, outcome);
    }
    // Not isEmpty(): labels that are not shown yet count as none there.
    m_outcome->setVisible(lines.count() > 0);
}

void AnswerFields::choose(int number)
{
    if (m_slider && number >= m_slider->minimum() && number <= m_slider->maximum()) {
        GivenAnswer answer = m_answer;
        answer.number = number;
        emit answered(answer);
    } else if (m_buttons && !m_number && m_buttons->button(number)) {
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

// Between a number and what may be chosen in its place; the page goes on from question to question.
bool AnswerFields::focusNextPrevChild(bool next)
{
    if (m_number && !m_rows.isEmpty()) {
        QAbstractButton *choice = m_rows.constFirst()->button();
        if (next && m_number->hasFocus()) {
            choice->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (!next && choice->hasFocus()) {
            m_number->setFocus(Qt::BacktabFocusReason);
            return true;
        }
    }
    return QWidget::focusNextPrevChild(next);
}

void AnswerFields::takeBackExcluded(const Answer &chosen)
{
    const QSignalBlocker blocker(m_buttons);
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        const Answer &other = m_choices.at(index);
        if (other.id != chosen.id && (chosen.excludesOthers || other.excludesOthers))
            m_rows.at(index)->button()->setChecked(false);
    }
}

void AnswerFields::chooseButtons()
{
    GivenAnswer answer = m_answer;
    answer.number.reset();
    answer.choices.clear();
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (m_rows.at(index)->button()->isChecked())
            answer.choices.append(m_choices.at(index).id);
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
