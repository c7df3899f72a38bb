// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/optionalday.h"

#include <QDateEdit>
#include <QSignalBlocker>

namespace lotse {

namespace {

const QDate usualBound(2000, 1, 1); // years of two digits mean this century

}

void makeOptional(QDateEdit &field, const QString &unset)
{
    field.setSpecialValueText(unset);
    showDay(field, {});
}

void showDay(QDateEdit &field, QDate day)
{
    const QSignalBlocker quiet(field); // a bound that moves would report a day that nobody chose
    field.setMinimumDate(day.isValid() && day <= usualBound ? day.addDays(-1) : usualBound);
    field.setDate(day.isValid() ? day : field.minimumDate());
}

QDate dayOf(const QDateEdit &field)
{
    return field.date() == field.minimumDate() ? QDate() : field.date();
}

} // namespace lotse
