// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/checktext.h"

#include "decision/samescore.h"
#include "report/model/reservation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype mostNamed = 3; // of what is to be asked, and of what something rests on

/// True where an option that is not cleared stands before the leader or is close to it: once it is cleared, the advice
/// may be another.
bool isCloseOneOpen(const Evaluation &evaluation)
{
    const OptionEvaluation *leader = evaluation.leader();
    return leader && std::ranges::any_of(evaluation.options, [&](const OptionEvaluation &option) {
               return option.clearance == Clearance::NotCleared
                   && isWithinBand(option.score.likely, leader->score.likely, evaluation.thresholds.nearTie);
           });
}

} // namespace

QString CheckText::check(const Check &check) const
{
    // What several options of a provider inherit from one claim is one question to the provider.
    const OptionEvaluation *found = m_evaluation.option(check.option);
    const bool shared = check.options.size() > 1 && found;
    const QString asked = shared ? found->providerName.in(m_phrases.language()) : option(check.option);
    return u"%1: %2 (%3)"_s.arg(asked, criterion(check.criterion), cause(check.cause));
}

QString CheckText::checkNext(const Analysis &analysis) const
{
    const bool isSaidToHold = analysis.checkNext.settled || analysis.verdict.kind == VerdictKind::Clear;
    const QString next = nextChecks(analysis);
    return isSaidToHold ? QString(next + u' ' + reservationSentence()).trimmed() : next;
}

QString CheckText::nextChecks(const Analysis &analysis) const
{
    const CheckNext &checkNext = analysis.checkNext;
    const NoVerdictCause cause = analysis.verdict.cause;
    if (checkNext.settled) {
        if (checkNext.checks.isEmpty() && analysis.verdict.kind != VerdictKind::Clear) {
            return text(
                QT_TRANSLATE_NOOP("Analysis", "No claim is open that could favour another option; other weights may."));
        }
        // What one answer cannot do, weights or several answers may.
        return analysis.verdict.kind == VerdictKind::Clear && !isCloseOneOpen(m_evaluation)
            ? text(QT_TRANSLATE_NOOP(
                  "Analysis", "Settled: no answer to a single open claim would favour another option within its span."))
            : text(QT_TRANSLATE_NOOP(
                  "Analysis",
                  "No answer to a single open claim would favour another option within its span; several "
                  "together, or other weights, may."));
    }
    const auto named = [this, &checkNext](auto isAsked) {
        QStringList names;
        qsizetype count = 0;
        for (const Check &item : checkNext.checks) {
            if (isAsked(item) && count++ < mostNamed)
                names.append(check(item));
        }
        return andMore(names, count - names.size());
    };
    if (cause == NoVerdictCause::NothingKnown || cause == NoVerdictCause::OneCandidate) {
        const QString names = named(
            [cause](const Check &item) { return cause == NoVerdictCause::NothingKnown || item.decidesClearance; });
        if (!names.isEmpty())
            return text(QT_TRANSLATE_NOOP("Analysis", "Ask first: %1.")).arg(names);
    }
    if (cause != NoVerdictCause::None && cause != NoVerdictCause::NoneCleared)
        return text(QT_TRANSLATE_NOOP("Analysis", "What to ask first follows once there is something to decide."));
    if (checkNext.draws == 0)
        return text(QT_TRANSLATE_NOOP("Analysis", "What to ask first is not worked out."));
    const QString valued = named([](const Check &item) { return item.value > 0; });
    if (!valued.isEmpty() && m_evaluation.isTied()) {
        return text(QT_TRANSLATE_NOOP("Analysis", "Which of those that share the lead is best is open. Ask first: %1."))
            .arg(valued);
    }
    if (const OptionEvaluation *leader = m_evaluation.leader();
        !valued.isEmpty() && leader && m_evaluation.count(Clearance::NotCleared) > 0) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "If the open claims also decide who is in, another option than %1 is the best by "
                                      "points in %2 of the cases; the shares of the places count what is not cleared "
                                      "as in. Ask first: %3."))
            .arg(option(leader->deployment), percent(checkNext.wrongChoice), valued);
    }
    if (const OptionEvaluation *leader = m_evaluation.leader();
        !valued.isEmpty() && leader && !analysis.sensitivity.advised.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Analysis",
                                      "In %1 of the cases another option than %2 is the best by points. Ask first: "
                                      "%3."))
            .arg(percent(checkNext.wrongChoice), option(leader->deployment), valued);
    }
    if (!valued.isEmpty()) {
        const QString sentence = m_evaluation.leader()
            ? text(QT_TRANSLATE_NOOP("Analysis", "In %1 of the cases another option is the best. Ask first: %2."))
            : text(QT_TRANSLATE_NOOP("Analysis",
                                     "In %1 of the cases an option would meet all knock-outs. Ask first: %2."));
        return sentence.arg(percent(checkNext.wrongChoice), valued);
    }
    const QString flipping = named([](const Check &item) { return item.flips; });
    if (!flipping.isEmpty()) {
        const QString sentence = m_evaluation.leader()
            ? text(QT_TRANSLATE_NOOP("Analysis",
                                     "Averaged over the possible answers, no single question helps the choice "
                                     "noticeably. Particular answers to these would change the advice, though: %1."))
            : text(QT_TRANSLATE_NOOP("Analysis",
                                     "Averaged over the possible answers, no single question helps the choice "
                                     "noticeably. Particular answers to these would let an option in, though: %1."));
        return sentence.arg(flipping);
    }
    if (cause == NoVerdictCause::NoneCleared)
        return text(QT_TRANSLATE_NOOP("Analysis", "No answer to a single open claim lets an option in."));
    return text(QT_TRANSLATE_NOOP("Analysis", "What to ask first is not worked out."));
}

QString CheckText::reservationSentence() const
{
    const Reservation reservation = reservationOf(m_library, m_evaluation);
    if (!reservation.any())
        return {};
    const qsizetype named = std::min(mostNamed, reservation.claims.size());
    QStringList claims;
    for (const ReservedClaim &claim : reservation.claims.first(named)) {
        claims.append(u"%1: %2 (%3)"_s.arg(option(claim.option), criterion(claim.criterion),
                                           report::meaningOf(claim.marks, m_phrases)));
    }
    const auto count = int(reservation.claims.size());
    const QString sentence = reservation.alone
        ? text(QT_TRANSLATE_N_NOOP(
                   "Analysis",
                   "With reservation: the first place rests on %n claim(s) each of which could change it "
                   "alone: %1."),
               count)
        : text(QT_TRANSLATE_N_NOOP("Analysis",
                                   "With reservation: the first place rests on %n claim(s) that could change it "
                                   "together: %1."),
               count);
    return sentence.arg(andMore(claims, count - named));
}

/// Returns @p names, of which @p more were left out: a list that is cut says so.
QString CheckText::andMore(const QStringList &names, qsizetype more) const
{
    const QString named = names.join(u"; "_s);
    return more > 0 ? text(QT_TRANSLATE_N_NOOP("Analysis", "%1; and %n more"), int(more)).arg(named) : named;
}

} // namespace lotse
