// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/claimkind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto context = "ClaimKind";

/// Whole phrases: rows by how sure it is, columns by basis, in the order of Basis.
constexpr std::array<std::array<const char *, 4>, 4> byBasis {{
    {QT_TRANSLATE_NOOP("ClaimKind", "fact, according to the contract"),
     QT_TRANSLATE_NOOP("ClaimKind", "fact, according to the provider"),
     QT_TRANSLATE_NOOP("ClaimKind", "fact, according to an audit"),
     QT_TRANSLATE_NOOP("ClaimKind", "fact, according to third parties")},
    {QT_TRANSLATE_NOOP("ClaimKind", "statement, resting on the contract"),
     QT_TRANSLATE_NOOP("ClaimKind", "statement, resting on the provider"),
     QT_TRANSLATE_NOOP("ClaimKind", "statement, resting on an audit"),
     QT_TRANSLATE_NOOP("ClaimKind", "statement of third parties")},
    {QT_TRANSLATE_NOOP("ClaimKind", "unconfirmed, said to stand in the contract"),
     QT_TRANSLATE_NOOP("ClaimKind", "unconfirmed, said to come from the provider"),
     QT_TRANSLATE_NOOP("ClaimKind", "unconfirmed, said to rest on an audit"),
     QT_TRANSLATE_NOOP("ClaimKind", "unconfirmed statement of third parties")},
    {QT_TRANSLATE_NOOP("ClaimKind", "disputed, according to the contract"),
     QT_TRANSLATE_NOOP("ClaimKind", "disputed, according to the provider"),
     QT_TRANSLATE_NOOP("ClaimKind", "disputed, according to an audit"),
     QT_TRANSLATE_NOOP("ClaimKind", "disputed, according to third parties")},
}};

/// The same where a reading counts of which only sources are stated, and no basis.
constexpr std::array<const char *, 4> withoutBasis {
    QT_TRANSLATE_NOOP("ClaimKind", "statement, kind of source not stated"),
    QT_TRANSLATE_NOOP("ClaimKind", "statement, kind of source not stated"),
    QT_TRANSLATE_NOOP("ClaimKind", "unconfirmed, kind of source not stated"),
    QT_TRANSLATE_NOOP("ClaimKind", "disputed, kind of source not stated"),
};

} // namespace

bool isJudgement(const Criterion &criterion, const CellEvaluation &cell)
{
    return cell.applies && !cell.ownClaim && !cell.unknown
        && (criterion.factKind == "law"_L1 || criterion.factKind == "assessment"_L1
            || cell.basis == Basis::OwnAssessment);
}

ClaimKind claimKind(const Library &library, const Criterion &criterion, const CellEvaluation &cell)
{
    if (!cell.applies)
        return ClaimKind::DoesNotApply;
    if (cell.ownClaim)
        return ClaimKind::ClientStatement;
    if (cell.unknown)
        return ClaimKind::Unknown;
    if (isJudgement(criterion, cell)) {
        const bool isOnLaw = criterion.factKind == "law"_L1
            || std::ranges::any_of(library.regulations, [&](const Regulation &regulation) {
                                 return regulation.criteria.contains(criterion.id);
                             });
        return isOnLaw ? ClaimKind::LegalReading : ClaimKind::OwnAssessment;
    }
    if (cell.contradicting && !cell.assumed)
        return ClaimKind::Disputed;
    switch (cell.confidence.value_or(Confidence::Low)) {
    case Confidence::High: return cell.basis ? ClaimKind::Fact : ClaimKind::Statement;
    case Confidence::Medium: return ClaimKind::Statement;
    case Confidence::Low: return ClaimKind::Unconfirmed;
    }
    Q_UNREACHABLE_RETURN(ClaimKind::Unconfirmed);
}

QString claimKindText(const Library &library, const Criterion &criterion, const CellEvaluation &cell,
                      const Phrases &phrases)
{
    const ClaimKind kind = claimKind(library, criterion, cell);
    switch (kind) {
    case ClaimKind::DoesNotApply: return phrases.text(context, QT_TRANSLATE_NOOP("ClaimKind", "does not apply"));
    case ClaimKind::Unknown: return phrases.text(context, QT_TRANSLATE_NOOP("ClaimKind", "unknown"));
    case ClaimKind::ClientStatement:
        return phrases.text(context, QT_TRANSLATE_NOOP("ClaimKind", "stated by the client"));
    case ClaimKind::LegalReading: return phrases.text(context, QT_TRANSLATE_NOOP("ClaimKind", "legal reading, ours"));
    case ClaimKind::OwnAssessment: return phrases.text(context, QT_TRANSLATE_NOOP("ClaimKind", "our assessment"));
    case ClaimKind::Fact:
    case ClaimKind::Statement:
    case ClaimKind::Unconfirmed:
    case ClaimKind::Disputed: break;
    }
    const auto row = std::size_t(kind) - std::size_t(ClaimKind::Fact);
    return phrases.text(context, cell.basis ? byBasis.at(row).at(std::size_t(*cell.basis)) : withoutBasis.at(row));
}

} // namespace lotse
