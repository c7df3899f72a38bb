// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/helptopics.h"

namespace lotse {

/// The places of the help that somebody visited, with the way back and forward.
class HelpHistory final
{
public:
    /// Goes to @p target and forgets what lay ahead. The place where one is already is no step.
    void visit(const HelpTarget &target);
    /// Goes one step; nothing where there is none.
    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_now > 0; }
    [[nodiscard]] bool canGoForward() const { return m_now + 1 < m_places.size(); }

    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }
    /// The place that is shown; there has to be one.
    [[nodiscard]] const HelpTarget &target() const { return m_places.at(m_now).target; }
    /// How far it was scrolled when it was left; -1 = it was not left yet.
    [[nodiscard]] int scrolled() const { return m_places.at(m_now).scrolled; }
    /// Is called before the shown place is left.
    void keepScrolled(int scrolled);

private:
    struct Place
    {
        HelpTarget target;
        int scrolled = -1;
    };

    QList<Place> m_places;
    qsizetype m_now = -1;
};

} // namespace lotse
