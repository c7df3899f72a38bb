// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sourcemessage.h"
#include "core/library.h"
#include "core/libraryloader.h"

#include <QCoreApplication>

namespace lotse {

/// Makes the remarks beside a source text from what the checks found.
class SourceMessages
{
    Q_DECLARE_TR_FUNCTIONS(lotse::SourceMessages)

public:
    /// Returns errors, then warnings, then stale claims, each in the order of the lines. Names come in @p language.
    [[nodiscard]] static QList<SourceMessage> of(const CheckedProfile &checked, const Library &library, QDate today,
                                                 Language language);
    [[nodiscard]] static SourceMessage of(const Issue &issue);

private:
    [[nodiscard]] static QString annotation(const Issue &issue);
};

} // namespace lotse
