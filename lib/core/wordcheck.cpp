// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wordcheck.h"

#include "core/hedges.h"
#include "core/wordings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

void checkReason(ObjectReader &object, QLatin1StringView key, const LocalizedText &reason, const QStringList &criteria)
{
    const QStringList named = object.reading().wordings()->criteriaNamedIn(reason);
    const auto isOwn = [&criteria](const QString &id) { return criteria.contains(id); };
    if (!named.isEmpty() && std::ranges::none_of(named, isOwn))
        object.reading().warning(Issue::Code::ReasonOfOther, *object.find(key),
                                 {criteria.join(u", "_s), named.first()});
}

void checkHedges(ObjectReader &object, const Claim &claim)
{
    Reading &reading = object.reading();
    const QString hedge = hedgeIn(claim.text);
    if (claim.confidence == Confidence::High && !hedge.isEmpty()) {
        reading.warning(Issue::Code::HedgedClaim, *object.find("text"_L1), {claim.criterion, hedge, QString()});
        return;
    }
    const Criterion *criterion = reading.wordings()->criterion(claim.criterion);
    const Level *level = criterion == nullptr ? nullptr : criterion->level(claim.value.level);
    if (level == nullptr || !promises(level->label))
        return;
    const QString word = hedge.isEmpty() ? possibilityIn(claim.text) : hedge;
    if (!word.isEmpty())
        reading.warning(Issue::Code::HedgedClaim, *object.find("text"_L1), {claim.criterion, word, level->id});
}

void addCriteria(const Condition &condition, QStringList &criteria)
{
    using Kind = Condition::Kind;
    if (condition.kind == Kind::LevelAtMost || condition.kind == Kind::LevelIn || condition.kind == Kind::NumberAtLeast)
        criteria.append(condition.subject);
    for (const Condition &child : condition.children)
        addCriteria(child, criteria);
}

// Each sentence of @p text, without its end. An abbreviation ends one, too: what stands before it is then judged alone.
QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"[.!?;:]\\s+"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

void checkStates(ObjectReader &object, QLatin1StringView key, const LocalizedText &text, const Risk &risk,
                 const QStringList &criteria)
{
    Reading &reading = object.reading();
    for (const Language language : {Language::German, Language::English}) {
        for (const QString &sentence : sentencesOf(text.in(language))) {
            const auto found = reading.wordings()->unverifiedIn(sentence, language, criteria);
            if (!found || saysHowKnown(sentence, language))
                continue;
            reading.warning(Issue::Code::UnverifiedState, *object.find(key),
                            {risk.id, found->provider, found->criterion});
            return;
        }
    }
}

void addSourceIds(const JsonValue &value, QSet<QString> &ids)
{
    for (const JsonMember &member : value.members) {
        if (member.key == "sources"_L1 && member.value.type == JsonValue::Type::Array) {
            for (const JsonValue &id : member.value.items)
                ids.insert(id.string);
        } else {
            addSourceIds(member.value, ids);
        }
    }
    for (const JsonValue &item : value.items)
        addSourceIds(item, ids);
}

} // namespace

void checkClaimWords(ObjectReader &object, const Claim &claim)
{
    Reading &reading = object.reading();
    // What is history says what was thought then.
    if (reading.wordings() == nullptr || claim.kind != Claim::Kind::Claim || claim.status == Claim::Status::Replaced)
        return;
    if (claim.value.isKnown())
        checkHedges(object, claim);
    if (namesMoney(claim.confidenceReason) && !reading.wordings()->isMoney(claim.criterion)
        && reading.wordings()->criterion(claim.criterion) != nullptr) {
        reading.warning(Issue::Code::ReasonOfOther, *object.find("confidence_reason"_L1), {claim.criterion, QString()});
    } else {
        checkReason(object, "confidence_reason"_L1, claim.confidenceReason, {claim.criterion});
    }
}

void checkAnswerReason(ObjectReader &object, const LocalizedText &reason, const QStringList &criteria)
{
    if (object.reading().wordings() != nullptr && !criteria.isEmpty())
        checkReason(object, "reason"_L1, reason, criteria);
}

void checkRiskWords(ObjectReader &object, const Risk &risk)
{
    if (object.reading().wordings() == nullptr)
        return;
    QStringList criteria;
    addCriteria(risk.trigger, criteria);
    criteria.removeDuplicates();
    for (const auto &[key, text] : {std::pair("title"_L1, risk.title), std::pair("explanation"_L1, risk.explanation),
                                    std::pair("reasoning"_L1, risk.reasoning)})
        checkStates(object, key, text, risk, criteria);
}

void checkSourcesAreUsed(ObjectReader &file)
{
    const auto sources = file.find("sources"_L1);
    if (file.reading().wordings() == nullptr || !sources)
        return;
    QSet<QString> used;
    addSourceIds(file.node().value, used);
    for (const JsonMember &source : sources->value.members) {
        if (!used.contains(source.key))
            file.reading().warning(Issue::Code::UnusedSource,
                                   Node {source.value, {.parent = &sources->path, .key = source.key}}, {source.key});
    }
}

} // namespace lotse
