// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/datedelegate.h"

#include "app/controls/datefield.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaProperty>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto confirmedDate = "confirmedDate";

/// True of a key by which a person says something about the day in the field.
bool confirms(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape: return false;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return true;
    default: return !event.text().isEmpty();
    }
}

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
        auto *field = new DateField(parent);
        if (const QCalendarWidget *calendar = field->calendarWidget()) {
            connect(calendar, &QCalendarWidget::clicked, field, [field] { field->setProperty(confirmedDate, true); });
            connect(calendar, &QCalendarWidget::activated, field, [field] { field->setProperty(confirmedDate, true); });
        }
        editor = field;
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
    else if (!dates->property(proposedDate).isValid() || dates->date() != dates->property(proposedDate).toDate()
             || dates->property(confirmedDate).toBool())
        model->setData(index, dates->date());
}

bool DateDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && confirms(*static_cast<QKeyEvent *>(event)))
        watched->setProperty(confirmedDate, true);
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace lotse
