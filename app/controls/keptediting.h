// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

class QAbstractItemView;
class QWidget;

namespace lotse {

/// Qt closes the editor of a cell when another window comes in front (a dialog by its key, another program): what is
/// typed stands in the cell then, and the next letter would replace all of it. Once the window is back, the editor
/// opens again with its cursor where it was, unless the cell is out of sight or another one is current.
class KeptEditing final : public QObject
{
    Q_OBJECT

public:
    /// Watches all tables of the application.
    explicit KeptEditing(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remember(QWidget *focused);
    void open();

    QPointer<QAbstractItemView> m_view; ///< whose editor closed; nullptr = none
    QPersistentModelIndex m_cell;
    int m_cursor = 0;
};

} // namespace lotse
