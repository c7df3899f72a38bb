// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answerrow.h"

#include "app/controls/iconlabel.h"
#include "app/controls/text.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// The key that chooses an answer, in a small frame.
class KeyLabel final : public QLabel
{
public:
    explicit KeyLabel(int key) : QLabel(QString::number(key))
    {
        setFont(Theme::font(Theme::TextRole::Caption));
        setAlignment(Qt::AlignCenter);
        setMinimumWidth(Theme::scaled(20));
        setMargin(1);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const Style &style = Style::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(style.line, 1));
        painter.setBrush(style.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.end();
        QLabel::paintEvent(event);
    }
};

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
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

} // namespace

AnswerRow::AnswerRow(QAbstractButton *button, const QString &text, int key, QWidget *parent)
    : QWidget(parent), m_button(button), m_text(new TextLabel(text, Theme::TextRole::Body)), m_outcome(new QWidget),
      m_lines(new QVBoxLayout(m_outcome))
{
    m_text->setWraps(true);
    m_button->setAccessibleName(text);
    m_button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_lines->setContentsMargins(Theme::scaled(26), 0, 0, Theme::scaled(6));
    m_lines->setSpacing(2);
    m_outcome->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(6));
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    if (key <= 9)
        row->addWidget(new KeyLabel(key), 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 2);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_outcome);
}

void AnswerRow::setChosen(bool chosen, const QList<OutcomeLine> &outcome)
{
    const QList<OutcomeLine> lines = chosen ? outcome : QList<OutcomeLine>();
    if (chosen == m_chosen && lines == m_shown)
        return;
    m_chosen = chosen;
    m_shown = lines;
    m_text->setRole(chosen ? Theme::TextRole::BodyBold : Theme::TextRole::Body);
    clear(*m_lines);
    fillOutcome(*m_lines, lines);
    m_outcome->setVisible(!lines.isEmpty());
    update();
}

void AnswerRow::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_chosen)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Style::of(palette()).accentSoft);
    painter.drawRoundedRect(rect(), 4, 4);
}

void AnswerRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && m_button->isEnabled()) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }
}

void fillOutcome(QVBoxLayout &layout, const QList<OutcomeLine> &lines)
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

} // namespace lotse
