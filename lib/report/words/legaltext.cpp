// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/legaltext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto legalContext = "LegalText";

const char *kindOf(Duty::BasisKind kind)
{
    switch (kind) {
    case Duty::BasisKind::Law: return QT_TRANSLATE_NOOP("LegalText", "Law");
    case Duty::BasisKind::Guidance: return QT_TRANSLATE_NOOP("LegalText", "Reading of the authorities");
    case Duty::BasisKind::Contract: return QT_TRANSLATE_NOOP("LegalText", "Contract");
    case Duty::BasisKind::Recommendation: return QT_TRANSLATE_NOOP("LegalText", "Our recommendation");
    }
    Q_UNREACHABLE_RETURN("");
}

const char *gradeOf(LegalGrade grade)
{
    switch (grade) {
    case LegalGrade::Read: return QT_TRANSLATE_NOOP("LegalText", "wording read");
    case LegalGrade::Reported: return QT_TRANSLATE_NOOP("LegalText", "in part only as others report it");
    case LegalGrade::Unverified: return QT_TRANSLATE_NOOP("LegalText", "not verified");
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace

QString legalStandingText(const Duty &duty, const Phrases &phrases)
{
    QStringList parts {phrases.text(legalContext, kindOf(duty.basisKind))};
    if (duty.grade)
        parts.append(phrases.text(legalContext, gradeOf(*duty.grade)));
    if (duty.review)
        parts.append(phrases.text(legalContext, QT_TRANSLATE_NOOP("LegalText", "reviewed by %1 on %2"))
                         .arg(duty.review->by, displayDate(duty.review->date, phrases.language())));
    return parts.join(u", "_s);
}

QString unreviewedText(qsizetype unreviewed, qsizetype all, const Phrases &phrases)
{
    if (unreviewed == 0)
        return {};
    if (unreviewed == all)
        return phrases.text(legalContext, QT_TRANSLATE_NOOP("LegalText", "No lawyer has reviewed these texts yet."));
    return phrases.text(legalContext, QT_TRANSLATE_N_NOOP("LegalText", "No lawyer has reviewed %n of these texts yet."),
                        int(unreviewed));
}

QString unreviewedText(const Library &library, const QList<DutyEvaluation> &duties, const Phrases &phrases)
{
    const auto unreviewed = std::ranges::count_if(duties, [&library](const DutyEvaluation &evaluated) {
        const Duty *duty = library.duty(evaluated.duty);
        return duty && !duty->review;
    });
    return unreviewedText(unreviewed, duties.size(), phrases);
}

} // namespace lotse
