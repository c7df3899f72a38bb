// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"
#include "core/library.h"
#include "decision/evaluation.h"

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
    /// Returns which questions of @p section the answers hide, by their numbers; empty where none is.
    [[nodiscard]] static QString skipped(const Library &library, const Evaluation &evaluation, const QString &section);
};

} // namespace lotse
