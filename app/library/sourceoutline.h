// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonedit.h"

#include <QPointer>
#include <QTextDocument>

namespace lotse {

/// The outline of the text of an editor, read again only when the text is another one.
class SourceOutline final
{
public:
    [[nodiscard]] const JsonOutline &of(const QTextDocument &document);

private:
    QPointer<const QTextDocument> m_document;
    int m_revision = -1;
    JsonOutline m_outline;
};

} // namespace lotse
