// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sourceoutline.h"

#include "app/library/sourcetext.h"

namespace lotse {

const JsonOutline &SourceOutline::of(const QTextDocument &document)
{
    if (m_document != &document || m_revision != document.revision()) {
        m_document = &document;
        m_revision = document.revision();
        m_outline = JsonOutline(SourceText::textOf(document));
    }
    return m_outline;
}

} // namespace lotse
