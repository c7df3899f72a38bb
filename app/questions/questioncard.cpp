// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/questioncard.h"

#include "app/controls/iconlabel.h"
#include "app/controls/numberbadge.h"
#include "app/controls/text.h"
#include "app/questions/answerrow.h"
#include "app/words/plaintext.h"
#include "decision/answers.h"
#include "report/words/numbertext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int longestAnswer = 280; // width of an answer beside its question before it wraps
constexpr qsizetype answersInShort = 2; // chosen answers that a collapsed card names one by one

bool hasChoices(const Question &question)
{
    return question.type == Question::Type::Single || question.type == Question::Type::Multiple
        || question.type == Question::Type::YesNo;
}

} // namespace

QuestionCard::QuestionCard(const Question &question, const QMap<QString, QList<OutcomeLine>> &outcomes,
                           Language language, QWidget *parent)
    : QFrame(parent), m_question(question), m_outcomes(outcomes), m_language(language)
{
    setObjectName(u"question/"_s + question.id);
    setAccessibleName(tr("Question %1: %2").arg(question.number).arg(question.text.in(language)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_line = makeLine();
    m_body = makeBody();
    layout->addWidget(m_line);
    layout->addWidget(m_body);
    apply();
}

QWidget *QuestionCard::makeLine()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(14, 4, 16, 4);
    layout->setSpacing(10);
    line->setMinimumHeight(Theme::scaled(38));
    m_lineAnswer = new TextLabel(Theme::TextRole::BodyBold);
    m_lineAnswer->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_lineAnswer->setWraps(true);
    m_lineQuestion = new TextLabel(m_question.text.in(m_language), Theme::TextRole::Body);
    m_lineQuestion->setWraps(true);
    m_lineQuestion->setObjectName(u"lineQuestion"_s);
    m_lineAnswer->setObjectName(u"lineAnswer"_s);
    layout->addWidget(new IconLabel(u"check"_s, TextLabel::Tone::Good));
    layout->addWidget(new NumberBadge(m_question.number));
    layout->addWidget(m_lineQuestion, 1); // the answer takes what its words need, the question has the rest
    layout->addWidget(m_lineAnswer);
    layout->addWidget(new IconLabel(u"chevron-down"_s, TextLabel::Tone::Secondary));
    return line;
}

QWidget *QuestionCard::makeBody()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new TextLabel(m_question.text.in(m_language), Theme::TextRole::Question);
    title->setWraps(true);
    words->addWidget(title);
    if (!m_question.help.isEmpty()) {
        auto *help = new TextLabel(m_question.help.in(m_language), Theme::TextRole::Small, TextLabel::Tone::Secondary);
        help->setWraps(true);
        words->addWidget(help);
    }
    m_addNote = new QPushButton;
    m_addNote->setObjectName(u"addNote"_s);
    m_addNote->setIcon(Theme::icon(u"note"_s));
    m_addNote->setProperty("flat", true);
    m_addNote->setProperty("small", true);
    m_addNote->setToolTip(plainToolTip(tr("Add a note (N)")));
    m_addNote->setAccessibleName(tr("Add a note to question %1").arg(m_question.number));
    m_addNote->setFocusPolicy(Qt::ClickFocus);
    connect(m_addNote, &QPushButton::clicked, this, &QuestionCard::editNote);
    head->addWidget(new NumberBadge(m_question.number), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addWidget(m_addNote, 0, Qt::AlignTop);
    layout->addLayout(head);

    auto *answers = new QVBoxLayout;
    answers->setContentsMargins(38, 0, 0, 0);
    answers->setSpacing(0);
    if (hasChoices(m_question))
        makeChoices(*answers);
    else if (m_question.type == Question::Type::Scale)
        makeScale(*answers);
    else
        makeNumber(*answers);

    m_note = new QLineEdit;
    m_note->setObjectName(u"note"_s);
    m_note->setPlaceholderText(tr("Note, for the report’s appendix"));
    m_note->setAccessibleName(tr("Note on question %1").arg(m_question.number));
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString &text) {
        GivenAnswer answer = m_answer;
        answer.note = text;
        report(answer);
    });
    answers->addSpacing(4);
    answers->addWidget(m_note);

    m_foot = new QWidget;
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    auto *remove = new QPushButton(tr("Remove answer"));
    remove->setObjectName(u"removeAnswer"_s);
    remove->setProperty("flat", true);
    remove->setProperty("small", true);
    remove->setFocusPolicy(Qt::ClickFocus);
    connect(remove, &QPushButton::clicked, this, [this] {
        GivenAnswer none;
        none.note = m_answer.note;
        report(none);
    });
    foot->addStretch();
    foot->addWidget(remove);
    answers->addWidget(m_foot);
    layout->addLayout(answers);
    return body;
}

void QuestionCard::makeChoices(QVBoxLayout &layout)
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
        layout.addWidget(row);
    }
    connect(m_buttons, &QButtonGroup::idToggled, this, [this] {
        // The exclusive group reports the old button first.
        if (m_question.type == Question::Type::Multiple || m_buttons->checkedId() > 0)
            chooseButtons();
    });
}

void QuestionCard::makeScale(QVBoxLayout &layout)
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
    layout.addLayout(row);
    m_outcome = new QWidget;
    (new QVBoxLayout(m_outcome))->setContentsMargins(0, 6, 0, 0);
    layout.addWidget(m_outcome);
    const auto choose = [this] {
        GivenAnswer answer = m_answer;
        answer.choices.clear();
        answer.number = m_slider->value();
        report(answer);
    };
    connect(m_slider, &QSlider::valueChanged, this, choose);
    // A click on the end where the handle already stands is an answer, too.
    connect(m_slider, &QSlider::sliderReleased, this, choose);
}

void QuestionCard::makeNumber(QVBoxLayout &layout)
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
    layout.addLayout(row);
    m_outcome = new QWidget;
    (new QVBoxLayout(m_outcome))->setContentsMargins(0, 6, 0, 0);
    layout.addWidget(m_outcome);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        GivenAnswer answer = m_answer;
        answer.choices.clear();
        answer.number = value < m_question.minimum ? std::nullopt : std::optional(value);
        report(answer);
    });
}

bool QuestionCard::isAnswered() const
{
    return !m_answer.choices.isEmpty() || m_answer.number;
}

void QuestionCard::setAnswer(const GivenAnswer &answer)
{
    m_answer = answer;
    showAnswer();
    apply();
}

void QuestionCard::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    apply();
}

void QuestionCard::fitLine()
{
    const auto words = [](const TextLabel *label) { return label->fontMetrics().horizontalAdvance(label->text()) + 2; };
    // Signs, number and distances; the answer may have all that the question leaves on one line.
    const int room = width() - Theme::scaled(140) - words(m_lineQuestion);
    m_lineAnswer->setMinimumWidth(std::min(words(m_lineAnswer), std::max(room, Theme::scaled(longestAnswer))));
}

void QuestionCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitLine();
}

void QuestionCard::setUnfolded(bool unfolded)
{
    if (m_unfolded == unfolded)
        return;
    m_unfolded = unfolded;
    apply();
}

void QuestionCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_body->setEnabled(!readOnly);
}

void QuestionCard::choose(int number)
{
    if (m_readOnly)
        return;
    if (m_slider && number >= m_slider->minimum() && number <= m_slider->maximum()) {
        GivenAnswer answer = m_answer;
        answer.number = number;
        report(answer);
    } else if (m_buttons && m_buttons->button(number)) {
        m_buttons->button(number)->setFocus(Qt::OtherFocusReason);
        m_buttons->button(number)->click();
    }
}

void QuestionCard::setNotesHidden(bool hidden)
{
    if (m_notesHidden == hidden)
        return;
    m_notesHidden = hidden;
    apply();
}

void QuestionCard::editNote()
{
    if (m_notesHidden)
        return;
    emit activated(m_question.id);
    m_note->show();
    m_note->setFocus(Qt::OtherFocusReason);
}

void QuestionCard::focusAnswers()
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

void QuestionCard::chooseButtons()
{
    GivenAnswer answer = m_answer;
    answer.number.reset();
    answer.choices.clear();
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (m_rows.at(index)->button()->isChecked())
            answer.choices.append(m_question.answers.at(index).id);
    }
    report(answer);
}

void QuestionCard::report(const GivenAnswer &answer)
{
    if (answer != m_answer)
        emit answered(m_question.id, answer);
}

void QuestionCard::showAnswer()
{
    const QList<const Answer *> chosen = matchingAnswers(m_question, m_answer);
    if (m_buttons) {
        const QSignalBlocker blocker(m_buttons);
        // An exclusive group would keep one button checked.
        const bool exclusive = m_buttons->exclusive();
        m_buttons->setExclusive(false);
        for (qsizetype index = 0; index < m_rows.size(); ++index) {
            const Answer &answer = m_question.answers.at(index);
            const bool isChosen = m_answer.choices.contains(answer.id);
            m_rows.at(index)->button()->setChecked(isChosen);
            m_rows.at(index)->setChosen(isChosen, m_outcomes.value(answer.id));
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
    if (m_outcome) {
        while (QLayoutItem *item = m_outcome->layout()->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        for (const Answer *answer : chosen)
            fillOutcome(static_cast<QVBoxLayout &>(*m_outcome->layout()), m_outcomes.value(answer->id));
        m_outcome->setVisible(!chosen.isEmpty());
    }
    if (m_note->text() != m_answer.note)
        m_note->setText(m_answer.note);
    m_lineAnswer->setText(answerInShort());
    m_lineAnswer->setToolTip(plainToolTip(answerText()));
    fitLine();
}

QString QuestionCard::answerInShort() const
{
    const QList<const Answer *> chosen = matchingAnswers(m_question, m_answer);
    if (m_answer.number || chosen.size() <= answersInShort)
        return answerText();
    return tr("%1 and %n more", nullptr, static_cast<int>(chosen.size()) - 1)
        .arg(chosen.constFirst()->label.in(m_language));
}

QString QuestionCard::answerText() const
{
    if (m_answer.number) {
        const QString number = NumberText(m_language).amount(*m_answer.number);
        if (m_question.type == Question::Type::Scale)
            return tr("%1 of %2").arg(number, NumberText(m_language).amount(m_question.maximum));
        return u"%1 %2"_s.arg(number, m_question.unit.in(m_language));
    }
    QStringList labels;
    for (const Answer *answer : matchingAnswers(m_question, m_answer))
        labels.append(answer->label.in(m_language));
    return labels.join(u", "_s);
}

void QuestionCard::apply()
{
    const bool collapsed = isAnswered() && !m_current && !m_unfolded;
    m_line->setVisible(collapsed);
    m_body->setVisible(!collapsed);
    m_foot->setVisible(isAnswered() && m_current && !m_readOnly);
    m_note->setVisible(!m_notesHidden && (!m_answer.note.isEmpty() || m_note->hasFocus()));
    m_addNote->setVisible(!m_notesHidden);
    // A collapsed card is reached by Tab itself; an open one by its answers.
    setFocusPolicy(collapsed ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(collapsed ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(isAnswered() ? tr("answered: %1").arg(answerText()) : tr("not answered"));
    update();
}

void QuestionCard::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = m_current || hasFocus() ? 2 : 1;
    painter.setPen(QPen(width > 1 ? style.accent : style.line, width));
    painter.setBrush(style.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6);
}

void QuestionCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit activated(m_question.id);
}

void QuestionCard::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && hasFocus()) {
        emit activated(m_question.id);
        focusAnswers();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace lotse
