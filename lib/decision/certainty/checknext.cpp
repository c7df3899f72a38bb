// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/checknext.h"

#include "decision/certainty/openfacts.h"
#include "decision/certainty/samplingkernel.h"
#include "decision/certainty/scoretable.h"
#include "decision/samescore.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

namespace lotse {

namespace {

constexpr size_t bins = 64; // equal parts of a uniform number
constexpr size_t folds = 2;
constexpr double noise = 3; // standard errors

/// The uniform numbers of one draw, those of facts that are not drawn too.
class UniformNumbers
{
public:
    UniformNumbers(const RobustnessProblem &problem, size_t facts)
        : m_seed(problem.numbers.seed), m_values(facts, 0) { }

    void take(const Draw &draw, std::int64_t place)
    {
        std::ranges::copy(draw.uniform, m_values.begin());
        // Streams far behind those of the draws: numbers in between would change all draws that follow.
        constexpr std::int64_t farBehind = std::int64_t(1) << 40;
        for (size_t fact = draw.uniform.size(); fact < m_values.size(); ++fact) {
            const auto stream = farBehind + place * std::int64_t(m_values.size()) + std::int64_t(fact);
            m_values[fact] = float(streamStart(m_seed, stream, 0)[0] >> 8U) * 0x1p-24F;
        }
    }
    [[nodiscard]] float operator[](size_t fact) const { return m_values[fact]; }

private:
    std::uint64_t m_seed;
    std::vector<float> m_values;
};

/// Finds the best option of a draw among those that take part; of the same score the first in the ranking.
class BestOfDraw
{
public:
    BestOfDraw(const RobustnessProblem &problem, const OpenFacts &open)
        : m_input(problem.numbers), m_exact(m_input), m_open(open), m_weights(m_input.criterion.size(), 0)
    {
    }

    /// The number of options stands for: none.
    [[nodiscard]] size_t operator()(const Draw &draw, const UniformNumbers &uniform)
    {
        std::ranges::transform(m_input.criterion, m_weights.begin(),
                               [&draw](int criterion) { return draw.weights[size_t(criterion)]; });
        const DrawnNumbers numbers {.weights = m_weights.data(), .uniform = draw.uniform.data(), .stride = 1};
        const double difference = sameScore * m_exact.weightOf(numbers);
        const auto none = size_t(m_input.options);
        size_t best = none;
        double bestScore = 0;
        for (size_t option = 0; option < none; ++option) {
            const bool takesPart = std::ranges::all_of(m_open.gatesOf(option), [&uniform](const Gate &gate) {
                return contains(gate.meeting, uniform[gate.fact]);
            });
            if (!takesPart)
                continue;
            const double score = m_exact.scoreOf(option, numbers);
            if (best == none || score > bestScore + difference) {
                best = option;
                bestScore = score;
            }
        }
        return best;
    }

private:
    KernelInput m_input;
    ExactScores m_exact;
    const OpenFacts &m_open;
    std::vector<float> m_weights; ///< of the weighted criteria
};

/// How often each option is the best one of those that may take part, over the answers to each open fact. Goes through
/// the draws twice: the counts need room only for options that are the best one at all.
class ChoiceCounts
{
public:
    ChoiceCounts(const RobustnessProblem &problem, const OpenFacts &open, qint64 chunks, const std::stop_token &stop)
        : m_facts(open.facts().size())
    {
        BestOfDraw bestOf(problem, open);
        UniformNumbers uniform(problem, m_facts);
        std::vector<size_t> best;
        best.reserve(size_t(chunks * drawsPerChunk));
        for (qint64 chunk = 0; chunk < chunks && !stop.stop_requested(); ++chunk) {
            visitDraws(problem.numbers, chunk, [&](const Draw &draw) {
                uniform.take(draw, std::int64_t(best.size()));
                best.push_back(bestOf(draw, uniform));
            });
        }
        m_draws = qint64(best.size());
        m_choices = best;
        m_choices.push_back(size_t(problem.numbers.options));
        std::ranges::sort(m_choices);
        m_choices.erase(std::ranges::unique(m_choices).begin(), m_choices.end());
        m_totals.assign(folds * m_choices.size(), 0);
        m_counts.assign(folds * m_facts * bins * m_choices.size(), 0);

        size_t draws = 0;
        for (qint64 chunk = 0; chunk < m_draws / drawsPerChunk; ++chunk) {
            visitDraws(problem.numbers, chunk, [&](const Draw &draw) {
                uniform.take(draw, std::int64_t(draws));
                const size_t fold = draws % folds;
                const size_t choice = placeOf(best[draws++]);
                ++m_totals[fold * m_choices.size() + choice];
                for (size_t fact = 0; fact < m_facts; ++fact)
                    ++m_counts[place(fold, fact, size_t(uniform[fact] * float(bins))) + choice];
            });
        }
    }

    [[nodiscard]] qint64 draws() const { return m_draws; }
    /// The options that are the best one of some draw, and none.
    [[nodiscard]] const std::vector<size_t> &choices() const { return m_choices; }
    /// Returns the position of @p option among the choices; their number when it never is the best one.
    [[nodiscard]] size_t placeOf(size_t option) const
    {
        const auto found = std::ranges::lower_bound(m_choices, option);
        return found != m_choices.end() && *found == option ? size_t(found - m_choices.begin()) : m_choices.size();
    }
    [[nodiscard]] std::span<const int> totals(size_t fold) const
    {
        return std::span(m_totals).subspan(fold * m_choices.size(), m_choices.size());
    }
    [[nodiscard]] std::span<const int> counts(size_t fold, size_t fact, size_t bin) const
    {
        return std::span(m_counts).subspan(place(fold, fact, bin), m_choices.size());
    }

private:
    [[nodiscard]] size_t place(size_t fold, size_t fact, size_t bin) const
    {
        return ((fold * m_facts + fact) * bins + bin) * m_choices.size();
    }

    size_t m_facts;
    std::vector<size_t> m_choices;
    std::vector<int> m_counts;
    std::vector<int> m_totals;
    qint64 m_draws = 0;
};

int countOf(std::span<const int> counts, size_t choice)
{
    return choice < counts.size() ? counts[choice] : 0;
}

/// Returns the most frequent of @p allowed, @p preferred where none is more frequent.
size_t mostFrequent(std::span<const int> counts, const std::vector<char> &allowed, size_t preferred)
{
    size_t best = preferred;
    for (size_t choice = 0; choice < counts.size(); ++choice) {
        if (allowed[choice] && counts[choice] > countOf(counts, best))
            best = choice;
    }
    return best;
}

/// Fills value and error of @p check: how much more often the choice after the answer is right than the one before.
void addValue(Check &check, const ChoiceCounts &counted, size_t fact, const std::vector<char> &before,
              const std::vector<char> &after, size_t preferred)
{
    if (counted.draws() == 0)
        return;
    qint64 gain = 0;
    qint64 changed = 0; // draws in which exactly one of both choices is right
    for (size_t fold = 0; fold < folds; ++fold) {
        const size_t other = folds - 1 - fold;
        const size_t blind = mostFrequent(counted.totals(other), before, preferred);
        for (size_t bin = 0; bin < bins; ++bin) {
            const size_t informed = mostFrequent(counted.counts(other, fact, bin), after, blind);
            if (informed == blind)
                continue;
            const std::span<const int> held = counted.counts(fold, fact, bin);
            gain += countOf(held, informed) - countOf(held, blind);
            changed += countOf(held, informed) + countOf(held, blind);
        }
    }
    const auto draws = double(counted.draws());
    const double value = double(gain) / draws;
    check.error = std::sqrt(std::max(0.0, double(changed) / draws - value * value) / draws);
    check.value = value > noise * check.error ? value : 0;
}

class CheckRanking
{
public:
    CheckRanking(const Library &library, const ScoreTable &table, const KnockOuts &knockOuts, const OpenFacts &open,
                 const ChoiceCounts &counted, bool decides)
        : m_library(library), m_table(table), m_knockOuts(knockOuts), m_open(open), m_counted(counted),
          m_decides(decides), m_passed(counted.choices().size(), 0)
    {
        m_passed.back() = 1; // none
        for (const size_t option : table.passed)
            allow(option, m_passed);
        m_advised = counted.placeOf(table.leader() < 0 ? counted.choices().back() : size_t(table.leader()));
        // Of several that share the lead the one that is right most often, as the verdict names it.
        for (const size_t option : table.passed) {
            const size_t place = counted.placeOf(option);
            if (table.leads(option) && rightOften(place) > rightOften(m_advised))
                m_advised = place;
        }
    }

    [[nodiscard]] QList<Check> checks() const
    {
        QList<Check> result;
        for (size_t place = 0; place < m_open.facts().size(); ++place) {
            const OpenFact &fact = m_open.facts()[place];
            Check check = checkOf(fact);
            check.flips = m_decides && m_open.flips(fact);
            std::vector<char> after = m_passed;
            for (const size_t option : fact.options) {
                if (m_knockOuts.restPasses(option, fact.criterion))
                    allow(option, after);
            }
            addValue(check, m_counted, place, m_passed, after, m_advised);
            result.append(check);
        }
        if (m_decides) {
            for (const OpenFact &fact : m_open.excluding()) {
                Check check = checkOf(fact);
                check.flips = true;
                result.append(check);
            }
        }
        std::ranges::stable_sort(
            result, {}, [](const Check &check) { return std::tuple(-check.value, !check.flips, -check.weight); });
        return result;
    }

    /// The share of the draws in which another than the advised one is right.
    [[nodiscard]] double wrongChoice() const
    {
        if (m_counted.draws() == 0)
            return 0;
        return 1 - double(rightOften(m_advised)) / double(m_counted.draws());
    }

private:
    [[nodiscard]] int rightOften(size_t place) const
    {
        return countOf(m_counted.totals(0), place) + countOf(m_counted.totals(1), place);
    }

    void allow(size_t option, std::vector<char> &allowed) const
    {
        if (const size_t place = m_counted.placeOf(option); place < allowed.size())
            allowed[place] = 1;
    }

    /// Returns why the knock-out of @p option on @p criterion is not cleared, if it is not: of several reasons why a
    /// claim is open this is the one that keeps the option out, and every place names the same.
    [[nodiscard]] std::optional<NotClearedCause> waitsFor(size_t option, const QString &criterion) const
    {
        const Evaluation &evaluation = m_table.evaluation;
        for (const RequirementResult &result : evaluation.options.at(qsizetype(option)).requirements) {
            const Requirement &requirement = evaluation.requirements.at(result.requirement);
            if (requirement.criterion == criterion && requirement.severity == Effect::Severity::KnockOut
                && result.result == Clearance::NotCleared)
                return result.cause;
        }
        return {};
    }

    [[nodiscard]] Check checkOf(const OpenFact &fact) const
    {
        const Criterion &criterion = m_library.criteria.at(qsizetype(fact.criterion));
        Check check;
        check.option = m_table.id(fact.options.front());
        for (const size_t option : fact.options)
            check.options.append(m_table.id(option));
        check.holder = fact.holder;
        check.criterion = criterion.id;
        const CellEvaluation &cell = m_open.cellOf(fact);
        check.cause = waitsFor(fact.options.front(), criterion.id)
                          .value_or(causeOf(cell, openValues(criterion, cell, m_table.evaluation.thresholds)));
        check.weight = m_table.shares[fact.criterion];
        check.decidesClearance = fact.isGate;
        return check;
    }

    const Library &m_library;
    const ScoreTable &m_table;
    const KnockOuts &m_knockOuts;
    const OpenFacts &m_open;
    const ChoiceCounts &m_counted;
    bool m_decides;
    std::vector<char> m_passed; ///< per choice: may be chosen without asking
    size_t m_advised = 0;
};

} // namespace

CheckNext checkNext(const Library &library, const Engagement &engagement, const Evaluation &evaluation,
                    const RobustnessProblem &problem, qint64 draws, const std::stop_token &stop)
{
    const ScoreTable table(engagement, evaluation);
    const KnockOuts knockOuts(library, evaluation);
    const OpenFacts open(library, table, problem, knockOuts);
    const qint64 wanted = std::max<qint64>(1, std::min(problem.draws, draws));
    const NoVerdictCause cause = evaluation.noVerdict();
    const bool decides = cause == NoVerdictCause::None || cause == NoVerdictCause::NoneCleared;
    const qint64 chunks = decides ? (wanted + drawsPerChunk - 1) / drawsPerChunk : 0;
    const ChoiceCounts counted(problem, open, chunks, stop);
    const CheckRanking ranking(library, table, knockOuts, open, counted, decides);

    CheckNext result;
    result.draws = counted.draws();
    result.wrongChoice = ranking.wrongChoice();
    result.checks = ranking.checks();
    const bool isComplete = result.draws == chunks * drawsPerChunk;
    result.settled = cause == NoVerdictCause::None && isComplete
        && std::ranges::none_of(result.checks, [](const Check &check) { return check.flips || check.value > 0; });
    return result;
}

} // namespace lotse
