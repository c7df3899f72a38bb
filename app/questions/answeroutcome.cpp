// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/answeroutcome.h"

#include "report/words/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

QList<OutcomeLine> AnswerOutcome::lines(const Library &library, const Answer &answer, Language language)
{
    QList<OutcomeLine> lines;
    if (!answer.reason.isEmpty())
        lines.append({OutcomeLine::Kind::Reason, {}, answer.reason.in(language)});
    for (const Effect &effect : answer.effects) {
        const Criterion *criterion = library.criterion(effect.criterion);
        if (effect.kind == Effect::Kind::Requirement && criterion) {
            const bool knockOut = effect.severity == Effect::Severity::KnockOut;
            const QString name = criterion->name.in(language);
            QString text;
            Requirement requirement;
            requirement.minimumLevel = effect.minimumLevel;
            requirement.maximumNumber = effect.maximumNumber;
            requirement.minimumNumber = effect.minimumNumber;
            text = tr("%1: %2").arg(name, ValueText(language).requirement(*criterion, requirement));
            lines.append({knockOut ? OutcomeLine::Kind::Requirement : OutcomeLine::Kind::Note,
                          knockOut ? tr("Requirement") : tr("Note"), text});
        } else if (effect.kind == Effect::Kind::Weight && criterion) {
            lines.append({effect.weightDelta > 0 ? OutcomeLine::Kind::WeightUp : OutcomeLine::Kind::WeightDown,
                          tr("Weight"),
                          tr("%1 %2").arg(criterion->name.in(language),
                                          NumberText(language).weightChange(0, effect.weightDelta))});
        } else if (effect.kind == Effect::Kind::Regulation) {
            if (const Regulation *regulation = library.regulation(effect.target))
                lines.append({OutcomeLine::Kind::Regulation, tr("Law"), regulation->title.in(language)});
        }
    }
    std::ranges::stable_sort(lines, {}, &OutcomeLine::kind);
    return lines;
}

} // namespace lotse
