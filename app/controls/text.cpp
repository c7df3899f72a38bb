// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/text.h"

#include "app/words/plaintext.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace lotse {

TextLabel::TextLabel(Theme::TextRole role, Tone tone, QWidget *parent) : QLabel(parent), m_role(role), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    apply();
}

TextLabel::TextLabel(const QString &text, Theme::TextRole role, Tone tone, QWidget *parent)
    : TextLabel(role, tone, parent)
{
    setText(text);
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    apply();
}

void TextLabel::setRole(Theme::TextRole role)
{
    m_role = role;
    apply();
}

void TextLabel::setElides(bool elides)
{
    m_elides = elides;
    updateGeometry();
}

bool TextLabel::isElided() const
{
    return m_elides && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QSize TextLabel::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_elides)
        size.setWidth(fontMetrics().horizontalAdvance(u'…'));
    return size;
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins() + margin();
    const bool same = m_heights.text == text() && m_heights.font == font() && m_heights.margins == margins
        && m_heights.minimum == minimumSize();
    if (!same)
        m_heights = {.text = text(), .font = font(), .margins = margins, .byWidth = {}, .minimum = minimumSize()};
    const auto known = m_heights.byWidth.constFind(width);
    return known != m_heights.byWidth.cend() ? *known : *m_heights.byWidth.insert(width, QLabel::heightForWidth(width));
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elides) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    setToolTip(plainToolTip(shown == text() ? QString() : text()));
    QPainter painter(this);
    style()->drawItemText(&painter, area, static_cast<int>(alignment()), palette(), isEnabled(), shown,
                          foregroundRole());
}

void TextLabel::setWraps(bool wraps)
{
    setWordWrap(wraps);
    m_heights = {};
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool fontMayDiffer = event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange;
    if (!m_applying && (fontMayDiffer || event->type() == QEvent::PaletteChange))
        apply();
}

void TextLabel::apply()
{
    // Setting font and palette reports back as a change.
    m_applying = true;
    setFont(Theme::font(m_role));
    QPalette colours;
    colours.setColor(QPalette::WindowText, colourOf(Style::of(QApplication::palette()), m_tone));
    setPalette(colours);
    m_applying = false;
}

QColor colourOf(const Style &style, TextLabel::Tone tone)
{
    switch (tone) {
    case TextLabel::Tone::Normal: return style.text;
    case TextLabel::Tone::Secondary: return style.secondaryText;
    case TextLabel::Tone::Accent: return style.accent;
    case TextLabel::Tone::Good: return style.good.text;
    case TextLabel::Tone::Fair: return style.fair.text;
    case TextLabel::Tone::Weak: return style.weak.text;
    case TextLabel::Tone::Unknown: return style.unknown.text;
    case TextLabel::Tone::Failed: return style.failedText;
    }
    Q_UNREACHABLE_RETURN(style.text);
}

} // namespace lotse
