// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lotse {

/// Draws one engagement of the start page: client, progress, result, time of change.
class RecentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The left edges of the columns within a row of @p width, shared with the head of the list.
    struct Columns
    {
        int client = 0;
        int progress = 0; ///< -1: no room for it
        int result = 0;
        int verdict = 0; ///< -1: below the result
        int changed = 0;
        int right = 0;
    };
    [[nodiscard]] static Columns columns(int width);
    /// The room for the client's name in pixels.
    [[nodiscard]] static int clientWidth(const Columns &columns);
    /// Returns @p name in at most two lines, the first of them at most @p width pixels wide.
    [[nodiscard]] static QStringList nameLines(const QString &name, int width);
    static constexpr int rowHeight = 58; ///< at 96 dpi and the default text size
};

} // namespace lotse
