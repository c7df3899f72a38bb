// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/actiontile.h"

#include "app/controls/cuttexts.h"
#include "app/look/theme.h"
#include "app/words/plaintext.h"

#include <QHelpEvent>
#include <QPainter>

namespace lotse {

ActionTile::ActionTile(const QString &title, const QString &description, const QString &iconName, const QString &key,
                       bool primary, QWidget *parent)
    : QAbstractButton(parent), m_description(description), m_icon(iconName), m_key(key), m_primary(primary)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(description);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize ActionTile::sizeHint() const
{
    return {Theme::scaled(300), Theme::scaled(62)};
}

QRect ActionTile::inner() const
{
    return rect().adjusted(Theme::scaled(50), 0, -Theme::scaled(14), 0);
}

int ActionTile::besideKey() const
{
    const QFontMetrics metrics(Theme::font(Theme::TextRole::Small));
    return inner().width() - metrics.horizontalAdvance(m_key) - Theme::scaled(10);
}

bool ActionTile::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    QStringList cut;
    if (QFontMetrics(Theme::font(Theme::TextRole::CardTitle)).horizontalAdvance(readText(text())) > besideKey())
        cut.append(readText(text()));
    if (QFontMetrics(Theme::font(Theme::TextRole::Small)).horizontalAdvance(m_description) > inner().width())
        cut.append(m_description);
    return showCutText(static_cast<const QHelpEvent &>(*event), *this, cut.join(u'\n'));
}

void ActionTile::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = underMouse() || isDown();
    QColor fill = m_primary ? style.accent : active ? style.accentSoft : style.surface;
    if (m_primary && active)
        fill = style.scheme == Style::Scheme::Dark ? fill.lighter(112) : fill.darker(118);
    const QColor strong = m_primary ? style.onAccent : style.text;
    const QColor quiet = m_primary ? style.onAccent : style.secondaryText;
    painter.setPen(QPen(m_primary ? fill : style.controlBorder, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (hasFocus()) {
        painter.setPen(QPen(m_primary ? style.onAccent : style.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
    }
    const double side = Theme::scaled(20);
    Theme::paintIcon(painter, QRectF(Theme::scaled(16), (height() - side) / 2, side, side), m_icon,
                     m_primary ? style.onAccent : style.accent);
    const QFont small = Theme::font(Theme::TextRole::Small);
    painter.setFont(small);
    painter.setPen(quiet);
    const QRect inner = this->inner();
    const QFontMetrics metrics(small);
    const int beside = besideKey();
    const int line = Theme::scaled(19);
    // Beside a long description the key moves up to the title.
    const bool fits = metrics.horizontalAdvance(m_description) <= beside;
    const int room = fits ? beside : inner.width();
    painter.drawText(fits ? inner : QRect(inner.left(), height() / 2 - line, inner.width(), line),
                     Qt::AlignRight | Qt::AlignVCenter, m_key);
    painter.drawText(QRect(inner.left(), height() / 2, room, line), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_description, Qt::ElideRight, room));
    const QFont bold = Theme::font(Theme::TextRole::CardTitle);
    painter.setFont(bold);
    painter.setPen(strong);
    painter.drawText(QRect(inner.left(), height() / 2 - line, beside, line),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic,
                     QFontMetrics(bold).elidedText(text(), Qt::ElideRight, beside));
}

} // namespace lotse
