// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lotse {

/// Draws the steps of the rail: number or check mark in a circle, title and status; sections with their counts.
class StepDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Shows the circles only.
    void setNarrow(bool narrow) { m_narrow = narrow; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStep(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_narrow = false;
};

} // namespace lotse
