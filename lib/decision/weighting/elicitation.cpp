// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/weighting/elicitation.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lotse {

namespace {

constexpr double mostPoints = 100; // of the most important card
constexpr double heaviest = 10; // weight points
constexpr double pointsPerWeight = mostPoints / heaviest;

double halfWidth(const WeightEvaluation &weight)
{
    return weight.middle > 0 ? (weight.high - weight.low) / 2 / weight.middle : 0;
}

void sortByPoints(SwingCards &cards)
{
    std::ranges::stable_sort(cards, std::ranges::greater(), &SwingCard::points);
}

// Makes the first card the measure and holds all margins inside what their points allow.
void settle(SwingCards &cards)
{
    for (SwingCard &card : cards)
        card.margin = std::clamp(card.margin, 0.0, card.points);
    if (!cards.isEmpty())
        cards.first().margin = 0;
}

// Points relative to the largest of @p amounts, as they are: rounded ones would weigh otherwise before anybody moved
// one.
SwingCards cardsOf(const QStringList &ids, const QList<double> &amounts)
{
    SwingCards cards;
    const double largest = amounts.isEmpty() ? 0 : std::ranges::max(amounts);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const double points = largest > 0 ? amounts.at(i) / largest * mostPoints : mostPoints;
        cards.append({.id = ids.at(i), .points = points, .margin = 0});
    }
    return cards;
}

struct Member
{
    const WeightEvaluation *weight = nullptr;
    double relativeMargin = 0;
};

// The criteria of a group as cards, and what the group has in all.
class GroupReader
{
public:
    GroupReader(const Library &library, const Evaluation &evaluation, const QString &group)
        : m_thresholds(evaluation.thresholds)
    {
        for (const Criterion &criterion : library.criteria) {
            const WeightEvaluation *weight = criterion.group == group ? evaluation.weight(criterion.id) : nullptr;
            if (weight != nullptr && weight->applies)
                m_members.append({.weight = weight, .relativeMargin = halfWidth(*weight)});
        }
        m_confirmed = std::ranges::all_of(m_members, [](const Member &member) { return member.weight->confirmed; });
        // The most important criterion has no margin of its own, so it shows that of the group.
        bool found = false;
        for (const Member &member : std::as_const(m_members)) {
            if (member.weight->middle > 0 && (!found || member.relativeMargin < m_margin)) {
                m_margin = member.relativeMargin;
                found = true;
            }
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_members.isEmpty(); }
    [[nodiscard]] bool isConfirmed() const { return m_confirmed; }

    [[nodiscard]] double total() const
    {
        double sum = 0;
        for (const Member &member : m_members)
            sum += member.weight->middle;
        return sum;
    }

    [[nodiscard]] double margin(double points) const
    {
        return m_confirmed ? m_margin * points : m_thresholds.confirmedMargin * pointsPerWeight;
    }

    [[nodiscard]] SwingCards criteria() const
    {
        QStringList ids;
        QList<double> amounts;
        for (const Member &member : m_members) {
            ids.append(member.weight->criterion);
            amounts.append(member.weight->middle);
        }
        SwingCards cards = cardsOf(ids, amounts);
        for (qsizetype i = 0; i < cards.size(); ++i)
            cards[i].margin = m_confirmed ? (m_members.at(i).relativeMargin - m_margin) * cards.at(i).points
                                          : m_thresholds.weightMargin * pointsPerWeight;
        sortByPoints(cards);
        settle(cards);
        return cards;
    }

private:
    const Thresholds &m_thresholds;
    QList<Member> m_members;
    bool m_confirmed = false;
    double m_margin = 0; // relative
};

double sumOfPoints(const SwingCards &cards)
{
    double sum = 0;
    for (const SwingCard &card : cards)
        sum += card.points;
    return sum;
}

double relativeMargin(const SwingCard &card)
{
    return card.points > 0 ? card.margin / card.points : 0;
}

} // namespace

QList<double> rankOrderCentroid(qsizetype count)
{
    QList<double> weights(count);
    double sum = 0;
    for (qsizetype k = count; k > 0; --k) {
        sum += 1.0 / double(k);
        weights[k - 1] = sum / double(count);
    }
    return weights;
}

WeightDraft draftOf(const Library &library, const Evaluation &evaluation)
{
    WeightDraft draft;
    QStringList ids;
    QList<double> totals;
    std::vector<GroupReader> groups;
    for (const CriterionGroup &group : library.groups) {
        const GroupReader reader(library, evaluation, group.id);
        if (reader.isEmpty())
            continue;
        ids.append(group.id);
        totals.append(reader.total());
        groups.push_back(reader);
        draft.criteria.insert(group.id, reader.criteria());
        if (!reader.isConfirmed())
            draft.unseen.append(group.id);
    }
    draft.groups = cardsOf(ids, totals);
    for (qsizetype i = 0; i < draft.groups.size(); ++i)
        draft.groups[i].margin = groups[size_t(i)].margin(draft.groups.at(i).points);
    sortByPoints(draft.groups);
    settle(draft.groups);
    return draft;
}

void lookInside(WeightDraft &draft, const QString &group, const Thresholds &thresholds)
{
    if (!draft.unseen.removeOne(group))
        return;
    SwingCards &cards = draft.criteria[group];
    for (SwingCard &card : cards)
        card.margin = thresholds.confirmedMargin * pointsPerWeight;
    settle(cards);
}

void moveCard(SwingCards &cards, qsizetype from, qsizetype to)
{
    const SwingCards places = cards;
    cards.move(from, std::clamp(to, qsizetype(0), cards.size() - 1));
    for (qsizetype i = 0; i < cards.size(); ++i) {
        cards[i].points = places.at(i).points;
        cards[i].margin = places.at(i).margin;
    }
    settle(cards);
}

qsizetype setPoints(SwingCards &cards, qsizetype place, double points)
{
    if (place == 0)
        return 0;
    const QString id = cards.at(place).id;
    cards[place].points = std::clamp(points, 0.0, mostPoints);
    sortByPoints(cards);
    settle(cards);
    return std::ranges::find(std::as_const(cards), id, &SwingCard::id) - cards.cbegin();
}

void setMargin(SwingCards &cards, qsizetype place, double margin)
{
    cards[place].margin = margin;
    settle(cards);
}

void takePointsFromOrder(SwingCards &cards)
{
    const QList<double> weights = rankOrderCentroid(cards.size());
    for (qsizetype i = 0; i < cards.size(); ++i)
        cards[i].points = std::round(weights.at(i) / weights.first() * mostPoints);
    settle(cards);
}

QMap<QString, WeightOverride> draftWeights(const WeightDraft &draft, const QMap<QString, WeightOverride> &before)
{
    QMap<QString, WeightOverride> weights;
    double highest = 0;
    for (const SwingCard &group : draft.groups) {
        const SwingCards members = draft.criteria.value(group.id);
        const double sum = sumOfPoints(members);
        for (const SwingCard &member : members) {
            const double part = sum > 0 ? member.points / sum : 1.0 / double(members.size());
            const double middle = group.points * part;
            const double margin = middle * std::min(1.0, relativeMargin(group) + relativeMargin(member));
            weights.insert(member.id,
                           {.low = middle - margin,
                            .middle = middle,
                            .high = middle + margin,
                            .confirmed = true,
                            .locked = before.value(member.id).locked});
            highest = std::max(highest, middle + margin);
        }
    }
    const double factor = highest > 0 ? heaviest / highest : 1;
    for (WeightOverride &weight : weights) {
        weight.middle = std::min(weight.middle * factor, heaviest); // not 10.000000000000002
        weight.low = std::clamp(weight.low * factor, 0.0, weight.middle);
        weight.high = std::clamp(weight.high * factor, weight.middle, heaviest);
    }
    for (const auto &[criterion, weight] : before.asKeyValueRange()) {
        if (!weights.contains(criterion))
            weights.insert(criterion, weight); // it applies to none of the options: no card asked for it
    }
    return weights;
}

void confirmWeights(Workload &workload, const WeightDraft &draft, const QList<ControlQuestion> &questions,
                    QDate confirmed)
{
    workload.weights = draftWeights(draft, workload.weights);
    workload.weightInformation = WeightInformation::Intervals;
    workload.weightOrder.clear();
    for (const auto &[criterion, weight] : std::as_const(workload.weights).asKeyValueRange()) {
        if (weight.middle > 0)
            workload.weightOrder.append(criterion);
    }
    std::ranges::stable_sort(workload.weightOrder, std::ranges::greater(),
                             [&](const QString &criterion) { return workload.weights.value(criterion).middle; });
    workload.weightsConfirmed = confirmed;
    workload.tradeOffs.clear();
    for (const ControlQuestion &question : questions) {
        if (question.answer)
            workload.tradeOffs.append(
                {.first = question.first, .second = question.second, .preference = *question.answer});
    }
}

void stampThresholds(Engagement &engagement, QDate day)
{
    if (!engagement.thresholds.stamped.isValid())
        engagement.thresholds.stamped = day;
}

} // namespace lotse
