// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/weightdrafts.h"

#include "app/document/engagementdocument.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto keyKey = "of"_L1;
constexpr auto baseKey = "base"_L1;
constexpr auto groupsKey = "groups"_L1;
constexpr auto criteriaKey = "criteria"_L1;
constexpr auto unseenKey = "unseen"_L1;
constexpr auto questionsKey = "questions"_L1;

bool sameIntervals(const QList<WeightEvaluation> &first, const QList<WeightEvaluation> &second)
{
    return std::ranges::equal(first, second, [](const WeightEvaluation &left, const WeightEvaluation &right) {
        return left.criterion == right.criterion && left.low == right.low && left.middle == right.middle
            && left.high == right.high && left.confirmed == right.confirmed;
    });
}

QString keyOf(const QString &workload, const QString &weightSet)
{
    return workload + u'/' + weightSet;
}

bool saysOtherwise(const WeightWork &work, const Thresholds &thresholds)
{
    if (work.isRestored)
        return true;
    // Looking inside a group narrows its margins; that alone is no change of mind.
    WeightDraft seen = work.start;
    for (const QString &group : QStringList(seen.unseen)) {
        if (!work.draft.unseen.contains(group))
            lookInside(seen, group, thresholds);
    }
    return work.draft != seen || work.questions != work.askedFirst;
}

QJsonArray cardsToJson(const SwingCards &cards)
{
    QJsonArray array;
    for (const SwingCard &card : cards)
        array.append(QJsonArray {card.id, card.points, card.margin});
    return array;
}

SwingCards cardsOf(const QJsonArray &array)
{
    SwingCards cards;
    for (const auto &card : array)
        cards.append({.id = card[0].toString(), .points = card[1].toDouble(-1), .margin = card[2].toDouble(-1)});
    return cards;
}

QJsonObject workToJson(const QString &key, const WeightWork &work)
{
    QJsonArray base;
    for (const WeightEvaluation &weight : work.base)
        base.append(QJsonArray {weight.criterion, weight.low, weight.middle, weight.high, weight.confirmed});
    QJsonObject criteria;
    for (const auto &[group, cards] : work.draft.criteria.asKeyValueRange())
        criteria.insert(group, cardsToJson(cards));
    QJsonArray questions;
    for (const ControlQuestion &question : work.questions)
        questions.append(
            QJsonArray {question.first, question.second, question.answer ? static_cast<int>(*question.answer) : -1});
    return {{keyKey, key},
            {baseKey, base},
            {groupsKey, cardsToJson(work.draft.groups)},
            {criteriaKey, criteria},
            {unseenKey, QJsonArray::fromStringList(work.draft.unseen)},
            {questionsKey, questions}};
}

WeightWork workOf(const QJsonObject &object)
{
    WeightWork work;
    work.isRestored = true;
    const QJsonArray base = object.value(baseKey).toArray();
    for (const auto &entry : base) {
        WeightEvaluation weight;
        weight.criterion = entry[0].toString();
        weight.low = entry[1].toDouble();
        weight.middle = entry[2].toDouble();
        weight.high = entry[3].toDouble();
        weight.confirmed = entry[4].toBool();
        work.base.append(weight);
    }
    work.draft.groups = cardsOf(object.value(groupsKey).toArray());
    const QJsonObject criteria = object.value(criteriaKey).toObject();
    for (auto group = criteria.begin(); group != criteria.end(); ++group)
        work.draft.criteria.insert(group.key(), cardsOf(group.value().toArray()));
    const QJsonArray unseen = object.value(unseenKey).toArray();
    for (const auto &group : unseen)
        work.draft.unseen.append(group.toString());
    const QJsonArray questions = object.value(questionsKey).toArray();
    for (const auto &entry : questions) {
        ControlQuestion question {.first = entry[0].toString(), .second = entry[1].toString(), .answer = {}};
        const int answer = entry[2].toInt(-1);
        if (answer >= 0 && answer <= static_cast<int>(TradeOff::Preference::Equal))
            question.answer = static_cast<TradeOff::Preference>(answer);
        work.questions.append(question);
    }
    return work;
}

bool sameCards(const SwingCards &found, const SwingCards &wanted)
{
    QSet<QString> ids;
    for (const SwingCard &card : wanted)
        ids.insert(card.id);
    return found.size() == wanted.size() && std::ranges::all_of(found, [&ids](const SwingCard &card) {
               return ids.remove(card.id) && card.points >= 0 && card.points <= 100 && card.margin >= 0
                   && card.margin <= 100;
           });
}

/// True if @p found is about the same things as @p wanted: a page looks each of them up.
bool fits(const WeightDraft &found, const WeightDraft &wanted)
{
    if (!sameCards(found.groups, wanted.groups)
        || !std::equal(found.criteria.keyBegin(), found.criteria.keyEnd(), wanted.criteria.keyBegin(),
                       wanted.criteria.keyEnd()))
        return false;
    for (const auto &[group, cards] : found.criteria.asKeyValueRange()) {
        if (!sameCards(cards, wanted.criteria.value(group)))
            return false;
    }
    return std::ranges::all_of(found.unseen, [&wanted](const QString &group) { return wanted.unseen.contains(group); });
}

bool asksTheSame(const QList<ControlQuestion> &first, const QList<ControlQuestion> &second)
{
    return std::ranges::equal(first, second, [](const ControlQuestion &left, const ControlQuestion &right) {
        return left.first == right.first && left.second == right.second;
    });
}

} // namespace

WeightDrafts::WeightDrafts(EngagementDocument &document, QObject *parent) : QObject(parent), m_document(document) { }

QString WeightDrafts::key() const
{
    return keyOf(m_document.workload().id, m_document.workload().weightSet);
}

WeightWork &WeightDrafts::current()
{
    const Evaluation &evaluation = m_document.evaluation();
    WeightWork &work = m_works[key()];
    const bool isVoid = work.base.isEmpty() || !sameIntervals(work.base, evaluation.weights);
    if (!isVoid && !work.isRestored)
        return work;
    const WeightWork restored = std::exchange(work, {});
    work.base = evaluation.weights;
    work.start = draftOf(m_document.library(), evaluation);
    work.draft = work.start;
    work.questions = controlQuestions(m_document.library(), evaluation, m_document.workload().tradeOffs);
    work.askedFirst = work.questions;
    if (!isVoid && fits(restored.draft, work.start)) {
        work.draft = restored.draft;
        if (asksTheSame(restored.questions, work.questions))
            work.questions = restored.questions;
    }
    return work;
}

void WeightDrafts::answer(qsizetype question, TradeOff::Preference preference)
{
    QList<ControlQuestion> &questions = current().questions;
    if (question >= questions.size())
        return;
    questions[question].answer = preference;
    emit changed();
}

void WeightDrafts::drop()
{
    m_works.remove(key());
    emit changed();
}

void WeightDrafts::clear()
{
    m_works.clear();
}

bool WeightDrafts::isChanged()
{
    return saysOtherwise(current(), m_document.engagement().thresholds);
}

bool WeightDrafts::isConfirmed()
{
    return m_document.workload().weightsConfirmed.isValid() && !isChanged();
}

/// False where the draft has gone with its workload or weight set, or is known to be void.
bool WeightDrafts::isOpen(const QString &key, const WeightWork &work) const
{
    if (key == this->key())
        return sameIntervals(work.base, m_document.evaluation().weights);
    return std::ranges::any_of(m_document.engagement().workloads, [&key](const Workload &workload) {
        return key == keyOf(workload.id, workload.weightSet)
            || std::ranges::any_of(workload.weightSets, [&key, &workload](const WeightSet &set) {
                   return key == keyOf(workload.id, set.id);
               });
    });
}

bool WeightDrafts::hasChanges() const
{
    for (const auto &[key, work] : m_works.asKeyValueRange()) {
        if (isOpen(key, work) && saysOtherwise(work, m_document.engagement().thresholds))
            return true;
    }
    return false;
}

void WeightDrafts::confirm(const QString &text, QDate today)
{
    const WeightWork given = current();
    const int index = m_document.workloadIndex();
    const QString confirmed = key();
    m_document.edit(text, [&](Engagement &engagement) {
        confirmWeights(engagement.workloads[index], given.draft, given.questions, today);
        stampThresholds(engagement, today);
    });
    m_works.remove(confirmed);
    emit changed();
}

QJsonArray WeightDrafts::toJson() const
{
    QJsonArray drafts;
    for (const auto &[key, work] : m_works.asKeyValueRange()) {
        if (isOpen(key, work) && saysOtherwise(work, m_document.engagement().thresholds))
            drafts.append(workToJson(key, work));
    }
    return drafts;
}

void WeightDrafts::restore(const QJsonArray &drafts)
{
    for (const auto &draft : drafts)
        m_works.insert(draft[keyKey].toString(), workOf(draft.toObject()));
    emit changed();
}

} // namespace lotse
