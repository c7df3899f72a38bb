// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotse {

/// The six steps and the pages beside them; Weights lies below Ranking.
enum class PageId { Start, Client, Questions, Compare, Ranking, Risks, Report, Library, Weights };

} // namespace lotse
