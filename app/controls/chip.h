// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/text.h"

#include <QWidget>

namespace lotse {

/// A small mark with icon and word on the soft colour of its meaning ("5 veraltet").
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, TextLabel::Tone tone = TextLabel::Tone::Secondary,
                  const QString &iconName = {}, QWidget *parent = nullptr);

    void set(const QString &text, TextLabel::Tone tone, const QString &iconName = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Draws the same mark for delegates, its left edge and vertical centre at @p position; returns its size.
    static QSize draw(QPainter &painter, const QPointF &position, const Style &style, const QString &text,
                      TextLabel::Tone tone, const QString &iconName);
    [[nodiscard]] static QSize sizeOf(const QString &text, bool icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_icon;
    TextLabel::Tone m_tone;
};

} // namespace lotse
