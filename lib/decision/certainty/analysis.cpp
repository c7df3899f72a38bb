// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/analysis.h"

namespace lotse {

Analysis analyse(const Library &library, const Engagement &engagement, const Evaluation &evaluation,
                 const SamplingSettings &settings, const std::stop_token &stop)
{
    const RobustnessProblem problem = robustnessProblem(library, engagement, evaluation, settings);
    Analysis analysis;
    analysis.sensitivity = sensitivity(library, engagement, evaluation);
    analysis.robustness = robustness(problem, settings.threads, stop);
    analysis.checkNext = checkNext(library, engagement, evaluation, problem, checkDraws, stop);
    analysis.verdict = verdictOf(evaluation, analysis.robustness, analysis.sensitivity);
    return analysis;
}

} // namespace lotse
