// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

namespace lotse {

/// What one answer did, for the panel beside the questions.
struct AnswerEffect
{
    QString question;
    QStringList nowFailed; ///< deployments
    QStringList nowNotCleared;
    QStringList nowPassed; ///< came back
    QMap<QString, double> weightChanges; ///< criterion -> change of the proposed weight
    QStringList newDuties;
    QStringList newRegulations;

    bool operator==(const AnswerEffect &) const = default;
};

/// Compares two evaluations that differ in one answer.
[[nodiscard]] AnswerEffect answerEffect(const Evaluation &before, const Evaluation &after, const QString &question);

} // namespace lotse
