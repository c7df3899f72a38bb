// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

#include <QCoreApplication>

namespace lotse {

/// What an answer brings with it, in words: one line of the part that unfolds below the chosen answer.
struct OutcomeLine
{
    enum class Kind { Reason, Requirement, Note, WeightUp, WeightDown, Regulation };
    Kind kind = Kind::Reason;
    QString title; ///< bold: "Requirement"; empty for the reason
    QString text;

    bool operator==(const OutcomeLine &) const = default;
};

class AnswerOutcome
{
    Q_DECLARE_TR_FUNCTIONS(lotse::AnswerOutcome)

public:
    /// Returns the lines of @p answer: reason, requirements, weight changes, laws.
    [[nodiscard]] static QList<OutcomeLine> lines(const Library &library, const Answer &answer, Language language);
};

} // namespace lotse
