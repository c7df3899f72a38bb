// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/datedelegate.h"

#include "app/controls/datefield.h"

#include <QLineEdit>
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
        editor = new DateField(parent);
    } else {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
    }
    if (editor == nullptr)
        return editor;
    editor->setAccessibleName(columnName(index));
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setFrame(true);
    return editor;
}

void DateDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex & /*index*/) const
{
    // A field has a frame and a button, for which the column of its words is too narrow.
    QRect place(option.rect.topLeft(), option.rect.size().expandedTo(editor->sizeHint()));
    place.moveTop(option.rect.center().y() - place.height() / 2);
    const int room = editor->parentWidget() != nullptr ? editor->parentWidget()->width() : place.right() + 1;
    if (place.right() >= room)
        place.moveRight(room - 1);
    if (place.left() < 0)
        place.setLeft(0);
    editor->setGeometry(place);
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
