// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <QHash>

namespace lotse {

/// One answer that counts: given, and its question is visible.
struct AppliedAnswer
{
    const Question *question = nullptr;
    const Answer *answer = nullptr;

    bool operator==(const AppliedAnswer &) const = default;
};

/// What the given answers amount to. Points into the library.
struct AnswerState
{
    QStringList visibleQuestions; ///< in the order of the questionnaire
    QStringList answeredQuestions; ///< visible and answered
    QList<AppliedAnswer> answers; ///< in the order of the questionnaire
    QHash<QString, QStringList> chosen; ///< question id -> ids of the answers that count
    QHash<QString, double> numbers; ///< of scale and number questions that count
    QStringList flags; ///< each once, in the order in which they are raised

    [[nodiscard]] bool hasFlag(const QString &flag) const { return flags.contains(flag); }
};

/// Works out which questions are visible and which answers count. A hidden question counts as not answered, also in the
/// conditions of other questions.
[[nodiscard]] AnswerState applyAnswers(const QList<Question> &questions, const QMap<QString, GivenAnswer> &given);

/// Returns the answers that count where @p question is answered with @p other instead of what @p given says, which
/// @p state follows from.
[[nodiscard]] QList<AppliedAnswer> answersWith(const QList<Question> &questions, QMap<QString, GivenAnswer> given,
                                               const AnswerState &state, const Question &question,
                                               const GivenAnswer &other);

/// Returns the answers of @p question that @p given stands for: the chosen ones, the step of a scale, the band of a
/// number.
[[nodiscard]] QList<const Answer *> matchingAnswers(const Question &question, const GivenAnswer &given);

/// True if a question of @p workload is answered; a mere note beside it answers nothing.
[[nodiscard]] bool hasAnswer(const Workload &workload);

/// True if there is a result to be shown for @p workload: an answer that counts, a weight or a requirement by hand says
/// what the client needs, or @p library has nothing to ask. The weights of the library alone are nobody's wish.
[[nodiscard]] bool hasResult(const Library &library, const Workload &workload);
/// The same with the answers that count, applyAnswers() of @p workload: one that has no effect is no wish.
[[nodiscard]] bool hasResult(const Library &library, const Workload &workload, const AnswerState &answers);

[[nodiscard]] Reason reasonOf(const AppliedAnswer &applied);

} // namespace lotse
