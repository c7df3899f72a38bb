// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answerrow.h"

#include "app/controls/scaledsize.h"
#include "app/controls/text.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// The key that chooses an answer, in a small frame.
class KeyLabel final : public QLabel
{
public:
    explicit KeyLabel(int key) : QLabel(QString::number(key))
    {
        setObjectName(u"answerKey"_s);
        setAlignment(Qt::AlignCenter);
        keepScaled(*this, [this] { setMinimumWidth(Theme::scaled(20)); });
        setFont(Theme::font(Theme::TextRole::Caption));
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

} // namespace

AnswerRow::AnswerRow(QAbstractButton *button, const QString &text, int key, QWidget *parent)
    : QWidget(parent), m_button(button), m_text(new TextLabel(text, Theme::TextRole::Body))
{
    m_text->setWraps(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop); // the room for bold words must not push the first line down
    m_button->setAccessibleName(text);
    m_button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 2, 10, 2);
    row->setSpacing(Theme::scaled(6));
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    if (key >= 1 && key <= 9)
        row->addWidget(new KeyLabel(key), 0, Qt::AlignVCenter);
    fit();
}

void AnswerRow::setChosen(bool chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    m_text->setRole(chosen ? Theme::TextRole::BodyBold : Theme::TextRole::Body);
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

void AnswerRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool AnswerRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a new text size has reached the choice or the words
        fit();
    return QWidget::event(event);
}

void AnswerRow::fit()
{
    // Bold words may need one line more.
    const QFontMetrics bold(Theme::font(Theme::TextRole::BodyBold), m_text);
    const int lines =
        bold.boundingRect(QRect(0, 0, m_text->width(), QWIDGETSIZE_MAX), Qt::TextWordWrap, m_text->text()).height();
    // The first line stands beside the middle of the choice, whichever of them is the higher one.
    const int choice = std::max(m_button->sizeHint().height(), bold.height());
    m_button->setMinimumHeight(choice);
    const int above = (choice - bold.height()) / 2;
    m_text->setContentsMargins(0, above, 0, 0);
    m_text->setMinimumHeight(above + lines);
}

void AnswerRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && m_button->isEnabled()) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }
}

} // namespace lotse
