// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"

namespace lotse {

/// Returns a new engagement of @p date that starts from @p model, the engagement of another client. It takes how the
/// work is done and what was asked: options that @p library has, workloads with the answers that count, weights,
/// weight sets, requirements by hand, risks with measures and owners, owners of duties, thresholds, exit plan and
/// settings of the report, industry and consultant. It leaves out who the client is, what that client said in other
/// words, learned, chose, confirmed or has done: name, place, employees, contact and whoever owns as that contact,
/// notes, own claims, dates, control questions, choice with its reasons, final version. Confirmed weights become
/// proposals with the margin of such; the thresholds are stamped with @p date where answers give a result at once.
/// What is not named here is left out, keys that the program does not know too: nobody can tell whether they speak of
/// the client.
[[nodiscard]] Engagement startFrom(const Library &library, const Engagement &model, QDate date);

/// Returns the names of the client of @p model that still stand in the texts of @p start.
[[nodiscard]] QStringList clientNamesIn(const Engagement &start, const Engagement &model);

} // namespace lotse
