// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/text.h"

#include <QFrame>
#include <QWidget>

class QGridLayout;

namespace lotse {

/// A rating circle as a widget: quarters for 0-100 points, or a dashed question mark.
class RatingMark final : public QWidget
{
    Q_OBJECT

public:
    RatingMark(double points, bool unknown, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_points;
    bool m_unknown;
};

/// A soft box with icon, bold lead and text.
class Callout final : public QFrame
{
    Q_OBJECT

public:
    Callout(TextLabel::Tone tone, const QString &icon, const QString &title, const QString &text,
            QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel::Tone m_tone;
    QString m_icon;
};

/// Quiet names at the left, selectable texts at the right.
class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(int labelWidth, QWidget *parent = nullptr);
    void add(const QString &name, const QString &text, TextLabel::Tone tone = TextLabel::Tone::Normal);

private:
    QGridLayout *m_grid = nullptr;
};

} // namespace lotse
