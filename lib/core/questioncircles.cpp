// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questioncircles.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// What a question or a flag depends on. Flags are nodes of their own: many questions may raise one that many look at.
class Dependencies final
{
public:
    explicit Dependencies(const QList<Question> &questions) : m_questionCount(size_t(questions.size()))
    {
        m_on.resize(m_questionCount);
        for (size_t i = 0; i < m_questionCount; ++i)
            m_places.insert(questions.at(qsizetype(i)).id, i);
        for (size_t i = 0; i < m_questionCount; ++i) {
            const Question &question = questions.at(qsizetype(i));
            if (question.showIf)
                add(i, *question.showIf);
            for (const Answer &answer : question.answers) {
                for (const Effect &effect : answer.effects) {
                    if (effect.kind == Effect::Kind::Flag)
                        m_on[flag(effect.target)].push_back(i);
                }
            }
        }
    }

    [[nodiscard]] bool isQuestion(size_t node) const { return node < m_questionCount; }
    [[nodiscard]] size_t count() const { return m_on.size(); }
    [[nodiscard]] const std::vector<size_t> &of(size_t node) const { return m_on[node]; }

private:
    void add(size_t question, const Condition &condition)
    {
        for (const Condition &child : condition.children)
            add(question, child);
        switch (condition.kind) {
        case Condition::Kind::AnswerIn:
        case Condition::Kind::AnswerNotIn:
        case Condition::Kind::AnswerAtLeast:
            if (const auto place = m_places.constFind(condition.subject); place != m_places.cend())
                m_on[question].push_back(*place);
            break;
        case Condition::Kind::Flag: {
            const size_t node = flag(condition.subject); // may move what stands in m_on
            m_on[question].push_back(node);
            break;
        }
        default: break;
        }
    }

    size_t flag(const QString &id)
    {
        const auto known = m_flags.constFind(id);
        if (known != m_flags.cend())
            return *known;
        m_on.emplace_back();
        m_flags.insert(id, m_on.size() - 1);
        return m_on.size() - 1;
    }

    size_t m_questionCount;
    QHash<QString, size_t> m_places;
    QHash<QString, size_t> m_flags;
    std::vector<std::vector<size_t>> m_on;
};

/// Looks at each dependency once, without recursion: a questionnaire may be one long chain, and each of its questions
/// may lead back to each.
class CircleSearch final
{
public:
    explicit CircleSearch(const Dependencies &dependencies)
        : m_dependencies(dependencies), m_states(dependencies.count(), State::New), m_places(dependencies.count(), 0)
    {
    }

    /// Returns circles as places of questions, the first of each in front. No question is in two: what else goes in
    /// circles shows once one of its conditions is put right.
    [[nodiscard]] std::vector<std::vector<size_t>> circles()
    {
        for (size_t start = 0; start < m_states.size(); ++start) {
            if (m_states[start] == State::New)
                walk(start);
        }
        return std::move(m_circles);
    }

private:
    enum class State { New, OnTheWay, Done };
    struct Step
    {
        size_t node;
        size_t next; ///< position in its dependencies
    };

    void enter(size_t node)
    {
        m_states[node] = State::OnTheWay;
        m_places[node] = m_way.size();
        m_way.push_back({node, 0});
    }

    void leave()
    {
        m_states[m_way.back().node] = State::Done;
        m_way.pop_back();
        m_inCircles = std::min(m_inCircles, m_way.size());
    }

    void walk(size_t start)
    {
        enter(start);
        while (!m_way.empty()) {
            Step &step = m_way.back();
            const std::vector<size_t> &targets = m_dependencies.of(step.node);
            if (step.next == targets.size()) {
                leave();
                continue;
            }
            const size_t target = targets[step.next++];
            if (m_states[target] == State::New)
                enter(target);
            else if (m_states[target] == State::OnTheWay && m_places[target] >= m_inCircles)
                close(m_places[target]);
        }
    }

    void close(size_t first)
    {
        std::vector<size_t> circle;
        for (size_t place = first; place < m_way.size(); ++place) {
            if (m_dependencies.isQuestion(m_way[place].node))
                circle.push_back(m_way[place].node);
        }
        std::ranges::rotate(circle, std::ranges::min_element(circle));
        m_circles.push_back(std::move(circle));
        m_inCircles = m_way.size();
    }

    const Dependencies &m_dependencies;
    std::vector<State> m_states;
    std::vector<size_t> m_places; ///< on the way
    std::vector<Step> m_way;
    size_t m_inCircles = 0; ///< steps of the way up to the last that is in a circle
    std::vector<std::vector<size_t>> m_circles;
};

} // namespace

void checkForCircles(Reading &reading, const Node &list, const QList<Question> &questions)
{
    const Dependencies dependencies(questions);
    const std::vector<std::vector<size_t>> circles = CircleSearch(dependencies).circles();
    if (circles.empty())
        return;
    QHash<QString, qsizetype> indices;
    for (qsizetype i = 0; i < list.value.items.size(); ++i) {
        if (const JsonValue *id = list.value.items.at(i).find(u"id"))
            indices.insert(id->string, i);
    }
    for (const std::vector<size_t> &circle : circles) {
        QStringList ids;
        for (const size_t place : circle)
            ids << questions.at(qsizetype(place)).id;
        ids << ids.constFirst();
        const Path item {.parent = &list.path, .key = {}, .index = indices.value(ids.constFirst())};
        if (const JsonValue *condition = list.value.items.at(item.index).find(u"show_if"))
            reading.error(Issue::Code::CyclicQuestions, Node {*condition, {.parent = &item, .key = u"show_if"}},
                          {ids.join(u" → "_s)});
    }
}

} // namespace lotse
