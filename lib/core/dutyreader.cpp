// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dutyreader.h"

#include "core/conditionreader.h"
#include "core/sourcereader.h"

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int mostDays = 36500;

std::optional<LegalReview> readReview(ObjectReader &text)
{
    const auto found = text.member("reviewed_by"_L1, Need::Optional);
    if (!found)
        return {};
    ObjectReader object(text.reading(), *found);
    LegalReview review;
    review.by = object.line("name"_L1);
    review.date = object.pastDate("date"_L1);
    return review;
}

QList<LegalDate> readDates(ObjectReader &regulation)
{
    return regulation.list("dates"_L1, Need::Optional, [&](const Node &item) {
        ObjectReader object(regulation.reading(), item);
        return LegalDate {.date = object.partialDate("date"_L1).value_or(PartialDate()),
                          .what = object.localizedLine("what"_L1)};
    });
}

Regulation readRegulation(Reading &reading, const Node &node, QSet<QString> &seen)
{
    ObjectReader object(reading, node);
    Regulation regulation;
    regulation.id = object.ownId(seen, idKindName(IdKind::Regulation));
    regulation.area = object.line("area"_L1);
    regulation.title = object.localizedLine("title"_L1);
    regulation.demands = object.localized("demands"_L1);
    regulation.concerns = object.localized("concerns"_L1);
    regulation.criteria = object.ids("criteria"_L1, IdKind::Criterion);
    regulation.legalReference = object.localized("legal_reference"_L1, Need::Optional);
    regulation.dates = readDates(object);
    regulation.grade = object.choice("grade"_L1, legalGradeNames, Need::Optional);
    regulation.review = readReview(object);
    regulation.sources = readSources(object, regulation.id);
    return regulation;
}

void readLegalBasis(Reading &reading, const Node &node, Duty &duty)
{
    ObjectReader object(reading, node);
    duty.basisKind = object.choice("kind"_L1, basisKindNames).value_or(Duty::BasisKind::Law);
    duty.legalBasis = object.localized("text"_L1);
    duty.inForceSince = object.date("in_force_since"_L1, Need::Optional);
    duty.regulations = object.ids("regulations"_L1, IdKind::Regulation);
}

Duty readDuty(Reading &reading, const Node &node, QSet<QString> &seen)
{
    ObjectReader object(reading, node);
    Duty duty;
    duty.id = object.ownId(seen, u"duty"_s);
    duty.title = object.localizedLine("title"_L1);
    duty.explanation = object.localized("explanation"_L1);
    if (const auto basis = object.member("legal_basis"_L1))
        readLegalBasis(reading, *basis, duty);
    if (const auto trigger = object.member("trigger"_L1))
        duty.trigger = readCondition(reading, *trigger);
    duty.owner = object.id("owner"_L1, IdKind::Role);
    duty.adviser = object.id("adviser"_L1, IdKind::Role, Need::Optional);
    duty.grade = object.choice("grade"_L1, legalGradeNames, Need::Optional);
    duty.review = readReview(object);
    duty.dueDays = object.integer("due_days"_L1, 0, mostDays).value_or(0);
    duty.repeatDays = object.integer("repeat_days"_L1, 1, mostDays, Need::Optional);
    duty.evidence = object.localized("evidence"_L1);
    return duty;
}

} // namespace

void readDuties(Reading &reading, const JsonValue &file, Library &library)
{
    ObjectReader object(reading, Node {file, {}});
    if (!readHeader(object, "duties"_L1))
        return;
    QSet<QString> roles;
    library.roles = object.list("roles"_L1, Need::Required, [&](const Node &item) {
        ObjectReader role(reading, item);
        return Role {.id = role.ownId(roles, idKindName(IdKind::Role)), .name = role.localizedLine("name"_L1)};
    });
    QSet<QString> regulations;
    library.regulations = object.list("regulations"_L1, Need::Required,
                                      [&](const Node &item) { return readRegulation(reading, item, regulations); });
    QSet<QString> duties;
    library.duties =
        object.list("duties"_L1, Need::Required, [&](const Node &item) { return readDuty(reading, item, duties); });
}

} // namespace lotse
