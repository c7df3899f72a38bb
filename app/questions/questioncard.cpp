// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/questioncard.h"

#include "app/controls/numberbadge.h"
#include "app/controls/text.h"
#include "app/questions/answeredline.h"
#include "app/questions/answerfields.h"
#include "app/words/answerwords.h"
#include "app/words/plaintext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

QuestionCard::QuestionCard(const Question &question, const QMap<QString, QList<OutcomeLine>> &outcomes,
                           Language language, QWidget *parent)
    : QFrame(parent), m_question(question), m_language(language),
      m_line(new AnsweredLine(question.number, question.text.in(language)))
{
    setObjectName(u"question/"_s + question.id);
    setAccessibleName(tr("Question %1: %2").arg(question.number).arg(question.text.in(language)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_body = makeBody(outcomes);
    layout->addWidget(m_line);
    layout->addWidget(m_body);
    apply();
}

QWidget *QuestionCard::makeBody(const QMap<QString, QList<OutcomeLine>> &outcomes)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(makeHead());

    auto *answers = new QVBoxLayout;
    answers->setContentsMargins(38, 0, 0, 0);
    answers->setSpacing(0);
    m_fields = new AnswerFields(m_question, outcomes, m_language);
    connect(m_fields, &AnswerFields::answered, this, &QuestionCard::report);
    answers->addWidget(m_fields);

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
    m_foot = makeFoot();
    answers->addWidget(m_foot);
    layout->addLayout(answers);
    return body;
}

QLayout *QuestionCard::makeHead()
{
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
    return head;
}

QWidget *QuestionCard::makeFoot()
{
    auto *line = new QWidget;
    auto *foot = new QHBoxLayout(line);
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
    return line;
}

bool QuestionCard::isAnswered() const
{
    return !m_answer.choices.isEmpty() || m_answer.number;
}

void QuestionCard::setAnswer(const GivenAnswer &answer)
{
    m_answer = answer;
    m_fields->setAnswer(answer);
    if (m_note->text() != answer.note)
        m_note->setText(answer.note);
    m_line->setAnswer(AnswerWords::inShort(m_question, answer, m_language),
                      AnswerWords::inFull(m_question, answer, m_language));
    m_line->fit(width());
    apply();
}

void QuestionCard::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    apply();
}

void QuestionCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_line->fit(width());
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
    if (!m_readOnly)
        m_fields->choose(number);
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
    m_fields->takeFocus();
}

void QuestionCard::report(const GivenAnswer &answer)
{
    if (answer != m_answer)
        emit answered(m_question.id, answer);
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
    setAccessibleDescription(isAnswered()
                                 ? tr("answered: %1").arg(AnswerWords::inFull(m_question, m_answer, m_language))
                                 : tr("not answered"));
    update();
}

void QuestionCard::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // One card alone: a collapsed one that is passed by is where the person is.
    const bool isPassing = qobject_cast<const QuestionCard *>(QApplication::focusWidget());
    const double width = hasFocus() || (m_current && !isPassing) ? 2 : 1;
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
