// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/pageid.h"

#include <QList>
#include <QString>

namespace lotse {

/// One page of the guided look, and what is said there: true of any sample, and of any page that a person turned to
/// on the way.
struct TourStep
{
    PageId page = PageId::Client;
    QString text;
};

/// Returns the steps in the language of the window, in the order in which they are walked.
[[nodiscard]] QList<TourStep> tourSteps();

} // namespace lotse
