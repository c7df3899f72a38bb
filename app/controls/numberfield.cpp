// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/numberfield.h"

#include <QFocusEvent>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr QChar none = u'–';

class SelectionOnFocus final : public QObject
{
public:
    explicit SelectionOnFocus(QAbstractSpinBox &box) : QObject(&box), m_box(box), m_edit(box.findChild<QLineEdit *>())
    {
        box.installEventFilter(this);
        if (m_edit)
            m_edit->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_box && event->type() == QEvent::Hide) {
            m_isNew = true;
        } else if (watched == &m_box && event->type() == QEvent::FocusIn) {
            const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
            m_clicked = reason == Qt::MouseFocusReason;
            // The first field of a dialog gets the focus with its window; who comes back to a window goes on typing.
            const bool opens = reason == Qt::ActiveWindowFocusReason && std::exchange(m_isNew, false);
            m_isNew = false;
            if (opens || reason == Qt::OtherFocusReason || reason == Qt::ShortcutFocusReason)
                m_box.selectAll();
        } else if (watched == m_edit && event->type() == QEvent::MouseButtonRelease) {
            // Not before: the press puts the cursor where the pointer is. What was drawn over stays selected.
            if (m_clicked && !m_edit->hasSelectedText())
                m_box.selectAll();
            m_clicked = false;
        } else if (event->type() == QEvent::KeyPress) {
            m_clicked = false;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractSpinBox &m_box;
    QLineEdit *m_edit;
    bool m_isNew = true; ///< did not have the focus since it is shown
    bool m_clicked = false; ///< the focus came with a press that is not released yet
};

} // namespace

void selectOnFocus(QAbstractSpinBox &box)
{
    new SelectionOnFocus(box);
}

NumberField::NumberField(double lowest, double highest, QWidget *parent) : QDoubleSpinBox(parent)
{
    setSpecialValueText(QString(none)); // first: what follows validates already
    setDecimals(0);
    setRange(lowest - 1, highest); // one below the range stands for "none"
    setGroupSeparatorShown(true);
    setKeyboardTracking(false);
    setStepType(AdaptiveDecimalStepType);
    selectOnFocus(*this);
}

void NumberField::setNumber(std::optional<double> number)
{
    setValue(number.value_or(minimum()));
}

std::optional<double> NumberField::number() const
{
    return value() > minimum() ? std::optional(value()) : std::nullopt;
}

QValidator::State NumberField::validate(QString &text, int &position) const
{
    if (text == specialValueText())
        return QValidator::Acceptable;
    // Behind the dash that stands for "none", and between groups of digits.
    for (int place = int(text.size()) - 1; place >= 0; --place) {
        if (!text.at(place).isSpace() && text.at(place) != none)
            continue;
        text.remove(place, 1);
        if (position > place)
            --position;
    }
    return QDoubleSpinBox::validate(text, position);
}

void NumberField::fixup(QString &text) const
{
    if (text.trimmed().isEmpty())
        text = specialValueText();
    else
        QDoubleSpinBox::fixup(text);
}

double NumberField::valueFromText(const QString &text) const
{
    return text == specialValueText() ? minimum() : QDoubleSpinBox::valueFromText(text);
}

} // namespace lotse
