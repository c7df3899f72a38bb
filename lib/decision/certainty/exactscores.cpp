// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/exactscores.h"

#include "decision/certainty/samplingkernel.h"
#include "decision/samescore.h"

#include <algorithm>

namespace lotse {

ExactScores::ExactScores(const KernelInput &input) : m_input(input), m_scores(size_t(input.options), 0)
{
    const SamplingProblem &problem = *input.problem;
    const auto columns = size_t(input.weighted);
    for (size_t k = 0; k < columns; ++k) {
        const auto index = size_t(input.criterion[k]);
        const bool isExact =
            problem.weights == WeightInformation::Intervals && problem.weightLow[index] == problem.weightHigh[index];
        m_exactWeights.push_back(isExact ? problem.weightLow[index] * input.weightScale : -1);
    }
    m_matrix.reserve(size_t(input.options) * columns);
    for (size_t option = 0; option < size_t(input.options); ++option) {
        for (size_t k = 0; k < columns; ++k)
            m_matrix.push_back(problem.points[option * size_t(problem.criteria) + size_t(input.criterion[k])]);
        for (int c = input.firstCell[option]; c < input.firstCell[option + 1]; ++c) {
            const auto place = option * columns + size_t(input.cells[size_t(c)].criterion);
            m_matrix[place] = double(input.matrix[place]);
        }
    }
    const auto same = [this, columns](size_t first, size_t second) {
        const auto cellsOf = [this](size_t option) {
            return std::span(m_input.cells)
                .subspan(size_t(m_input.firstCell[option]),
                         size_t(m_input.firstCell[option + 1] - m_input.firstCell[option]));
        };
        const std::span points(m_matrix);
        return m_input.partOf[first] == m_input.partOf[second]
            && std::ranges::equal(points.subspan(first * columns, columns), points.subspan(second * columns, columns))
            && std::ranges::equal(cellsOf(first), cellsOf(second));
    };
    for (size_t option = 0; option < size_t(input.options); ++option) {
        size_t first = 0;
        while (first < option && !same(first, option))
            ++first;
        m_sameAs.push_back(int(first));
    }
}

double ExactScores::weight(size_t k, const DrawnNumbers &numbers) const
{
    return m_exactWeights[k] >= 0 ? m_exactWeights[k] : double(numbers.weights[k * numbers.stride]);
}

double ExactScores::weightOf(const DrawnNumbers &numbers) const
{
    double sum = 0;
    for (size_t k = 0; k < m_exactWeights.size(); ++k)
        sum += weight(k, numbers);
    return sum;
}

double ExactScores::factorOf(size_t option, const DrawnNumbers &numbers) const
{
    if (m_input.partOf[option] < 0)
        return 1;
    const std::vector<float> &part = m_input.parts[size_t(m_input.partOf[option])];
    double sum = 0;
    for (size_t k = 0; k < part.size(); ++k)
        sum += part[k] > 0 ? weight(k, numbers) : 0;
    return sum > 0 ? weightOf(numbers) / sum : 0;
}

double ExactScores::scoreOf(size_t option, const DrawnNumbers &numbers) const
{
    const size_t columns = m_exactWeights.size();
    double score = 0;
    for (size_t k = 0; k < columns; ++k)
        score += weight(k, numbers) * m_matrix[option * columns + k];
    for (int c = m_input.firstCell[option]; c < m_input.firstCell[option + 1]; ++c) {
        const KernelCell &cell = m_input.cells[size_t(c)];
        const float uniform = numbers.uniform[size_t(cell.variable) * numbers.stride];
        const float points =
            cell.table < 0 ? uniform * cell.height : tableAt(m_input.problem->tables[size_t(cell.table)], uniform);
        score += weight(size_t(cell.criterion), numbers) * double(points);
    }
    return m_input.partOf[option] < 0 ? score : score * factorOf(option, numbers);
}

void ExactScores::order(std::span<int> options, const DrawnNumbers &numbers, std::int64_t draw)
{
    std::ranges::sort(options);
    for (const int option : options) {
        const auto place = size_t(option);
        const auto first = size_t(m_sameAs[place]);
        const bool isKnown = first != place && std::ranges::binary_search(options, int(first));
        m_scores[place] = isKnown ? m_scores[first] : scoreOf(place, numbers);
    }
    std::ranges::stable_sort(options, std::ranges::greater(), [this](int option) { return m_scores[size_t(option)]; });
    const double difference = sameScore * weightOf(numbers);
    for (auto group = options.begin(); group != options.end();) {
        auto end = group + 1;
        while (end != options.end() && m_scores[size_t(*(end - 1))] - m_scores[size_t(*end)] <= difference)
            ++end;
        const auto size = std::int64_t(end - group);
        if (size > 1) {
            m_group.assign(group, end);
            std::ranges::sort(m_group);
            const std::int64_t turn = draw % (2 * size);
            const bool isReversed = turn >= size;
            for (std::int64_t place = 0; place < size; ++place) {
                const std::int64_t member = (isReversed ? turn - place : turn + place) % size;
                group[place] = m_group[size_t(member)];
            }
        }
        group = end;
    }
}

} // namespace lotse
