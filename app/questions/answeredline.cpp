// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answeredline.h"

#include "app/controls/iconlabel.h"
#include "app/controls/numberbadge.h"
#include "app/controls/scaledsize.h"
#include "app/controls/text.h"
#include "app/words/plaintext.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int longestAnswer = 280; // width of an answer beside its question before it wraps

} // namespace

AnsweredLine::AnsweredLine(int number, const QString &question, QWidget *parent)
    : QWidget(parent), m_question(new TextLabel(question, Theme::TextRole::Body)),
      m_answer(new TextLabel(Theme::TextRole::BodyBold))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 16, 4);
    layout->setSpacing(10);
    keepScaled(*this, [this] { setMinimumHeight(Theme::scaled(38)); });
    m_answer->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_answer->setWraps(true);
    m_question->setWraps(true);
    m_question->setObjectName(u"lineQuestion"_s);
    m_answer->setObjectName(u"lineAnswer"_s);
    layout->addWidget(new IconLabel(u"check"_s, TextLabel::Tone::Good));
    layout->addWidget(new NumberBadge(number));
    layout->addWidget(m_question, 1); // the answer takes what its words need, the question has the rest
    layout->addWidget(m_answer);
    layout->addWidget(new IconLabel(u"chevron-down"_s, TextLabel::Tone::Secondary));
}

void AnsweredLine::setAnswer(const QString &answer, const QString &inFull)
{
    m_answer->setText(answer);
    m_answer->setToolTip(plainToolTip(inFull == answer ? QString() : inFull));
}

void AnsweredLine::fit(int width)
{
    const auto words = [](const TextLabel *label) { return label->fontMetrics().horizontalAdvance(label->text()) + 2; };
    // Signs, number and distances; the answer may have all that the question leaves on one line.
    const int room = width - Theme::scaled(140) - words(m_question);
    m_answer->setMinimumWidth(std::min(words(m_answer), std::max(room, Theme::scaled(longestAnswer))));
}

} // namespace lotse
