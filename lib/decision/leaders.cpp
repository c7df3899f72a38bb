// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/leaders.h"

namespace lotse {

QList<const OptionEvaluation *> leadersOf(const Evaluation &evaluation)
{
    QList<const OptionEvaluation *> leaders;
    const OptionEvaluation *leader = evaluation.leader();
    for (const OptionEvaluation &option : evaluation.options) {
        if (leader && option.clearance == Clearance::Passed && isLevel(option, *leader))
            leaders.append(&option);
    }
    return leaders;
}

} // namespace lotse
