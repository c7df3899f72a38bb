// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"
#include "core/library.h"

#include <QCoreApplication>

namespace lotse {

/// What was answered to a question, in words.
class AnswerWords final
{
    Q_DECLARE_TR_FUNCTIONS(lotse::AnswerWords)

public:
    /// Returns the number with its unit, or all chosen answers; empty where nothing is answered.
    [[nodiscard]] static QString inFull(const Question &question, const GivenAnswer &answer, Language language);
    /// The same for one line: long lists end in a count.
    [[nodiscard]] static QString inShort(const Question &question, const GivenAnswer &answer, Language language);
};

} // namespace lotse
