// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/datedelegate.h"

#include "app/controls/datefield.h"

#include <QMetaProperty>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

bool isDate(const QModelIndex &index)
{
    return index.data(Qt::EditRole).typeId() == QMetaType::QDate;
}

QString columnName(const QModelIndex &index)
{
    return index.model()->headerData(index.column(), Qt::Horizontal).toString();
}

} // namespace

QWidget *DateDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    if (isDate(index)) {
        auto *dates = new DateField(parent);
        dates->setFrame(false);
        editor = dates;
    } else {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
    }
    if (editor != nullptr)
        editor->setAccessibleName(columnName(index));
    return editor;
}

void DateDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *dates = qobject_cast<QDateEdit *>(editor);
    if (dates == nullptr) {
        // What is typed is handed on while the editor is open: its cursor stays where it is.
        if (editor->metaObject()->userProperty().read(editor) != index.data(Qt::EditRole))
            QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    const QDate date = index.data(Qt::EditRole).toDate();
    if (date.isValid()) {
        dates->setProperty(proposedDate, {});
        if (dates->date() != date)
            dates->setDate(date);
    } else if (!dates->property(proposedDate).isValid()) {
        dates->setDate(QDate::currentDate());
        dates->setProperty(proposedDate, dates->date());
    }
}

void DateDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *dates = qobject_cast<QDateEdit *>(editor);
    if (dates == nullptr)
        QStyledItemDelegate::setModelData(editor, model, index);
    else
        model->setData(index, dates->date());
}

} // namespace lotse
