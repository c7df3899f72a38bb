// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace lotse {

/// An entry at the foot of the rail: icon, words, key.
class RailButton final : public QPushButton
{
    Q_OBJECT

public:
    RailButton(const QString &text, const QString &iconName, const QString &key, QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_key;
    bool m_narrow = false;
};

} // namespace lotse
