// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model/reportcontext.h"

namespace lotse::report {

/// One thing to do after the meeting.
struct Step
{
    QString text = {};
    QString owner = {};
    QDate due = {};
};

[[nodiscard]] QList<Step> nextSteps(const Context &context, const Evaluation &evaluation);
[[nodiscard]] Table stepTable(const Context &context, const QList<Step> &steps);

[[nodiscard]] Section dutySection(Context &context);
[[nodiscard]] Section stepSection(Context &context);

} // namespace lotse::report
