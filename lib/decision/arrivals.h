// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

enum class ArrivalPlace { Global, Region };

/// Returns the newest day on which a document on @p arrival was last seen in force, from the model's first day on to
/// @p date: what is missing is known to be missing up to then and no longer. Invalid if there is none.
[[nodiscard]] QDate lastLookAt(const ModelArrival &arrival, QDate date);

/// Returns the models that existed on @p date: those that their owner offered on or before it.
[[nodiscard]] QList<ModelArrival> arrivalsUpTo(const QList<ModelArrival> &arrivals, QDate date);

/// Returns how many days the model is known to have been missing, as far as known on @p date: from the day on which its
/// owner surely had it to the last look.
[[nodiscard]] int knownGap(const ModelArrival &arrival, QDate date);

/// True if the model is documented at @p place on or before @p date.
[[nodiscard]] bool isThere(const ModelArrival &arrival, ArrivalPlace place, QDate date);

/// Sums up how many days after the model owner's own interface models arrived at @p place, as far as known on @p date.
///   models   = first seen at the owner's interface on or before the date
///   arrived  = of these, documented at the place on or before the date, with a lag; never = not documented there
///   lastLook = the newest lastLookAt() of these
///   exact    = of these, arrived on a known day (low end = high end)
///   median   = over what arrived, once with all low ends and once with all high ends (mean of the middle two for an
///   even number) shortest = smallest low end, longest = largest high end; a model may arrive before the owner's own
///   interface (negative).
[[nodiscard]] ArrivalStatistics arrivalStatistics(const QList<ModelArrival> &arrivals, ArrivalPlace place, QDate date);

} // namespace lotse
