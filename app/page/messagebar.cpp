// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/messagebar.h"

#include "app/controls/text.h"
#include "app/look/theme.h"
#include "app/words/plaintext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

struct Look
{
    QColor line;
    QColor soft;
    QColor text;
    QString icon;
};

Look lookOf(const Style &style, MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information: return {style.accent, style.accentSoft, style.accent, u"info"_s};
    case MessageBar::Kind::Attention: return {style.fair.text, style.fair.soft, style.fair.text, u"clock"_s};
    case MessageBar::Kind::Error: return {style.weak.text, style.weak.soft, style.weak.text, u"warning"_s};
    case MessageBar::Kind::Done: return {style.good.text, style.good.soft, style.good.text, u"check"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(new TextLabel), m_actions(new QHBoxLayout), m_close(new QToolButton)
{
    setObjectName(u"messageBar"_s);
    static_cast<TextLabel *>(m_text)->setWraps(true);
    m_actions->setSpacing(8);
    m_close->setIcon(Theme::icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(plainToolTip(tr("Close")));
    m_close->setAccessibleName(tr("Close message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(44, 8, 10, 8);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QList<Action> &actions)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text);
        button->setProperty("small", true);
        if (!action.iconName.isEmpty())
            button->setIcon(Theme::icon(action.iconName));
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { emit actionTriggered(id); });
        m_actions->addWidget(button);
    }
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    hide();
}

void MessageBar::withdraw(const QString &text)
{
    if (m_text->text() == text)
        dismiss();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent * /*event*/)
{
    const Look look = lookOf(Style::of(palette()), m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(look.soft);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.fillRect(QRectF(0, 0, 4, height()), look.line);
    const int side = Theme::iconSize();
    Theme::paintIcon(painter, QRectF(16, (height() - side) / 2.0, side, side), look.icon, look.text);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lotse
