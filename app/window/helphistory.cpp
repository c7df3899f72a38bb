// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/helphistory.h"

namespace lotse {

void HelpHistory::visit(const HelpTarget &target)
{
    if (!isEmpty() && this->target() == target) {
        m_places[m_now].scrolled = -1;
        return;
    }
    m_places.resize(m_now + 1);
    m_places.append({target, -1});
    ++m_now;
}

void HelpHistory::goBack()
{
    if (canGoBack())
        --m_now;
}

void HelpHistory::goForward()
{
    if (canGoForward())
        ++m_now;
}

void HelpHistory::keepScrolled(int scrolled)
{
    if (!isEmpty())
        m_places[m_now].scrolled = scrolled;
}

} // namespace lotse
