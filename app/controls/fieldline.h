// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QWidget;

namespace lotse {

/// Returns the line that is typed in: @p widget itself, or that of a choice that can be edited, a number or a date;
/// nullptr where there is none.
[[nodiscard]] QLineEdit *lineOf(QWidget *widget);

} // namespace lotse
