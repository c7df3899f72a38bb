// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/fixpopup.h"

#include "app/controls/text.h"
#include "app/library/codeedit.h"
#include "app/words/keytext.h"
#include "app/words/plaintext.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lotse {

using namespace Qt::StringLiterals;

FixPopup::FixPopup(CodeEdit &edit)
    : QFrame(edit.viewport()), m_edit(edit), m_sentence(new TextLabel(Theme::TextRole::BodyBold)),
      m_question(new TextLabel(Theme::TextRole::Small)), m_apply(new QPushButton(Theme::icon(u"check"_s), tr("Apply")))
{
    setObjectName(u"fixPopup"_s);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Quick fix"));
    m_sentence->setWraps(true);
    m_question->setWraps(true);
    m_apply->setObjectName(u"applyFix"_s);
    m_apply->setProperty("small", true);
    m_apply->setFocusPolicy(Qt::NoFocus);
    m_apply->setToolTip(plainToolTip(keyText(Qt::ALT | Qt::Key_Enter)));
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::scaled(2));
    words->addWidget(m_sentence);
    words->addWidget(m_question);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(12), Theme::scaled(8), Theme::scaled(10), Theme::scaled(8));
    layout->addLayout(words, 1);
    layout->addWidget(m_apply);
    hide();
    connect(m_apply, &QPushButton::clicked, this, [this] { emit accepted(m_message); });
}

void FixPopup::follow()
{
    const auto message = m_edit.fixAtCursor();
    if (!message || m_edit.isReadOnly()) {
        hide();
        return;
    }
    m_message = *message;
    m_sentence->setText(message->text);
    m_question->setText(message->missing.isEmpty() ? tr("Did you mean “%1”?").arg(message->replacement)
                                                   : tr("Add “%1”?").arg(message->missing));
    const QRect cursor = m_edit.cursorRect();
    const int left = std::min(m_edit.viewport()->width() / 8, Theme::scaled(40));
    const int width = std::min(m_edit.viewport()->width() - left - Theme::scaled(12), Theme::scaled(460));
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const bool below = cursor.bottom() + height < m_edit.viewport()->height();
    setGeometry(left, below ? cursor.bottom() + Theme::scaled(3) : cursor.top() - height - Theme::scaled(3), width,
                height);
    show();
    raise();
}

void FixPopup::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), style.surface);
    painter.setPen(style.controlBorder);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(0, 0, Theme::scaled(3), height(), style.weak.graphic);
}

} // namespace lotse
