// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/text.h"

#include <QWidget>

namespace lotse {

/// A line icon in a tone of text; decoration beside words.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    /// @p size in units at the base text size.
    IconLabel(const QString &iconName, TextLabel::Tone tone, int size = 16, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    TextLabel::Tone m_tone;
    int m_size;
};

} // namespace lotse
