// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

class QDateEdit;
class QString;

namespace lotse {

/// Makes @p field one that may be without a day: its first day stands for that and reads @p unset.
void makeOptional(QDateEdit &field, const QString &unset);

/// Shows @p day, whatever it is; an invalid one as not set. Nothing is reported. Before 2000 only a day that is there
/// already can be shown, none be typed.
void showDay(QDateEdit &field, QDate day);

/// Returns the day in @p field; invalid if none is set.
[[nodiscard]] QDate dayOf(const QDateEdit &field);

} // namespace lotse
