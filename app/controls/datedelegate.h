// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lotse {

/// Property of an editor: the day that it proposes for a cell without one. It is nobody's work until a person confirms
/// it.
constexpr auto proposedDate = "proposedDate";

/// Edits dates with a calendar in the format of the interface language, everything else with the usual editors.
class DateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    /// Puts the editor over its cell, wide and high enough for its frame and its whole date.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /// A proposed day is written only once a key or the calendar has confirmed it: Tab passes it by.
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lotse
