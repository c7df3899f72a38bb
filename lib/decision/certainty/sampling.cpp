// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/certainty/sampling.h"

#include "decision/certainty/quantiletable.h"
#include "decision/certainty/samplingkernel.h"
#include "decision/samescore.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cmath>
#include <numeric>
#include <thread>

namespace lotse {

namespace {

/// One step of SplitMix64 (Steele, Lea and Flood, 2014).
std::uint64_t splitMix(std::uint64_t &state)
{
    state += 0x9e3779b97f4a7c15U;
    std::uint64_t mixed = state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
}

/// Puts together what one or several threads counted.
SamplingCounts finished(const KernelInput &input, const std::vector<KernelCounts> &parts)
{
    const auto options = size_t(input.options);
    SamplingCounts counts(input.options, input.problem->criteria);
    for (const KernelCounts &part : parts) {
        counts.draws += part.draws;
        for (size_t i = 0; i < options * options; ++i) {
            counts.ranks[i] += part.ranks[i];
            counts.wins[i] += part.wins[i];
        }
        for (size_t i = 0; i < options; ++i) {
            for (size_t k = 0; k < size_t(input.weighted); ++k) {
                counts.firstWeights[i * size_t(counts.criteria) + size_t(input.criterion[k])] +=
                    part.firstWeights[i * size_t(input.weighted) + k];
            }
        }
    }
    for (size_t i = 0; i < options; ++i) {
        for (size_t j = i + 1; j < options; ++j)
            counts.wins[j * options + i] = counts.draws - counts.wins[i * options + j];
    }
    return counts;
}

/// The generator of one stream, one number at a time.
class Stream
{
public:
    Stream(std::uint64_t seed, std::int64_t chunk, int stream) : m_state(streamStart(seed, chunk, stream)) { }

    float next()
    {
        const std::uint32_t sum = m_state[0] + m_state[3];
        const std::uint32_t shifted = m_state[1] << 9U;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 11);
        return float(sum >> 8U) * 0x1p-24F;
    }

private:
    std::array<std::uint32_t, 4> m_state;
};

void drawWeights(const KernelInput &input, Stream &stream, std::vector<float> &weights)
{
    if (input.problem->weights == WeightInformation::Intervals) {
        for (size_t k = 0; k < size_t(input.weighted); ++k)
            weights[size_t(input.criterion[k])] = input.low[k] + stream.next() * input.width[k];
        return;
    }
    const bool ordered = input.problem->weights == WeightInformation::Order;
    float smaller = 0;
    for (size_t k = size_t(input.weighted); k-- > 0;) {
        // The same distribution as in the kernel; its last bits differ with the logarithm.
        float value = -std::log(stream.next() + 0x1p-25F);
        if (ordered) {
            value = smaller + value * (1.0F / float(k + 1));
            smaller = value;
        }
        weights[size_t(input.criterion[k])] = value;
    }
}

} // namespace

std::array<std::uint32_t, 4> streamStart(std::uint64_t seed, std::int64_t chunk, int stream)
{
    std::uint64_t state = seed;
    state = splitMix(state) + std::uint64_t(chunk) * streamsPerChunk + std::uint64_t(stream);
    state = splitMix(state);
    const std::uint64_t first = splitMix(state);
    const std::uint64_t second = splitMix(state);
    // The generator stands still at all zeros.
    return {std::uint32_t(first) | 1U, std::uint32_t(first >> 32U), std::uint32_t(second),
            std::uint32_t(second >> 32U)};
}

SamplingCounts::SamplingCounts(int optionCount, int criterionCount)
    : options(optionCount), criteria(criterionCount), ranks(size_t(optionCount) * size_t(optionCount), 0),
      wins(size_t(optionCount) * size_t(optionCount), 0), firstWeights(size_t(optionCount) * size_t(criterionCount), 0)
{
}

SamplingCounts &SamplingCounts::operator+=(const SamplingCounts &other)
{
    if (options == 0 && draws == 0)
        return *this = other;
    draws += other.draws;
    std::ranges::transform(ranks, other.ranks, ranks.begin(), std::plus());
    std::ranges::transform(wins, other.wins, wins.begin(), std::plus());
    std::ranges::transform(firstWeights, other.firstWeights, firstWeights.begin(), std::plus());
    return *this;
}

KernelInput::KernelInput(const SamplingProblem &samplingProblem)
    : problem(&samplingProblem), options(samplingProblem.options), slot(size_t(samplingProblem.criteria), -1)
{
    const auto take = [this](int index) {
        slot[size_t(index)] = int(criterion.size());
        criterion.push_back(index);
    };
    if (problem->weights == WeightInformation::Intervals) {
        std::vector<int> order = problem->order;
        if (order.empty()) {
            order.resize(size_t(problem->criteria));
            std::iota(order.begin(), order.end(), 0);
        }
        const double highest = order.empty() ? 0 : std::ranges::max(problem->weightHigh);
        // Single precision ends at 1e-38, and what matters are proportions.
        if (highest > 0 && highest < 0x1p-20)
            weightScale = std::ldexp(1, -std::ilogb(highest));
        for (const int index : order) {
            const double lowest = problem->weightLow[size_t(index)];
            if (!(problem->weightHigh[size_t(index)] > 0))
                continue;
            take(index);
            low.push_back(float(lowest * weightScale));
            width.push_back(float(problem->weightHigh[size_t(index)] * weightScale) - low.back());
        }
    } else {
        for (const int index : problem->order)
            take(index);
    }
    weighted = int(criterion.size());

    const auto columns = size_t(weighted);
    matrix.resize(size_t(options) * columns, 0);
    for (size_t option = 0; option < size_t(options); ++option) {
        for (size_t k = 0; k < columns; ++k) {
            matrix[option * columns + k] =
                float(problem->points[option * size_t(problem->criteria) + size_t(criterion[k])]);
        }
    }
    takeParts();
    std::vector<DrawnCell> drawn = problem->drawn;
    std::ranges::stable_sort(drawn, {}, &DrawnCell::option);
    firstCell.assign(size_t(options) + 1, 0);
    for (const DrawnCell &cell : drawn) {
        const int place = slot[size_t(cell.criterion)];
        if (place < 0)
            continue;
        const QuantileTable &table = problem->tables[size_t(cell.table)];
        float &fixedPart = matrix[size_t(cell.option) * columns + size_t(place)];
        if (table.size() == 2) {
            fixedPart = table[0];
            cells.push_back({place, cell.variable, -1, table[1] - table[0]});
        } else {
            fixedPart = 0;
            cells.push_back({place, cell.variable, cell.table, 0});
        }
        ++firstCell[size_t(cell.option) + 1];
    }
    int mostCells = 0;
    for (size_t option = 0; option < size_t(options); ++option) {
        mostCells = std::max(mostCells, firstCell[option + 1]);
        firstCell[option + 1] += firstCell[option];
    }
    // A sum of n products in single precision errs by at most n roundings of 2^-24 of the sum of their sizes; points,
    // exact weights and products are rounded once each. Twice for two scores, and twice where a cell adds two products.
    double largest = 0;
    for (const double points : problem->points)
        largest = std::max(largest, std::abs(points));
    for (const QuantileTable &table : problem->tables) {
        for (const float points : table)
            largest = std::max(largest, double(std::abs(points)));
    }
    // Where not all criteria apply, the sums of the weights and their quotient are rounded as well.
    const int sums = parts.empty() ? 0 : 2 * weighted + 2;
    near = float((mostCells > 0 ? 4 : 2) * (weighted + mostCells + 4 + sums) * 0x1p-24 * largest + 2 * sameScore);
}

void KernelInput::takeParts()
{
    partOf.assign(size_t(options), -1);
    if (problem->applies.empty())
        return;
    for (size_t option = 0; option < size_t(options); ++option) {
        std::vector<float> part;
        for (const int index : criterion)
            part.push_back(problem->applies[option * size_t(problem->criteria) + size_t(index)] ? 1.0F : 0.0F);
        if (std::ranges::all_of(part, [](float applies) { return applies > 0; }))
            continue;
        const auto known = std::ranges::find(parts, part);
        partOf[option] = int(known - parts.begin());
        if (known == parts.end())
            parts.push_back(std::move(part));
    }
}

KernelCounts::KernelCounts(const KernelInput &input)
    : ranks(size_t(input.options) * size_t(input.options), 0), wins(ranks.size(), 0),
      firstWeights(size_t(input.options) * size_t(input.weighted), 0)
{
}

SamplingCounts sampleRanks(const SamplingProblem &problem, std::int64_t first, std::int64_t chunks, int threads,
                           const std::stop_token &stop)
{
    if (problem.options == 0 || chunks <= 0)
        return {problem.options, problem.criteria};
    const KernelInput input(problem);
    std::atomic<std::int64_t> next = first;
    const auto nextChunk = [&next, &stop, end = first + chunks]() -> std::int64_t {
        if (stop.stop_requested())
            return -1;
        const std::int64_t chunk = next.fetch_add(1);
        return chunk < end ? chunk : -1;
    };

    const int available = threads > 0 ? threads : std::max(1, int(std::thread::hardware_concurrency()));
    const auto count = size_t(std::min<std::int64_t>(available, chunks));
    std::vector<KernelCounts> parts(count, KernelCounts(input));
    {
        std::vector<std::jthread> helpers;
        for (size_t part = 1; part < count; ++part)
            helpers.emplace_back([&input, &nextChunk, &counts = parts[part]] { runKernel(input, nextChunk, counts); });
        runKernel(input, nextChunk, parts[0]);
    }
    return finished(input, parts);
}

void visitDraws(const SamplingProblem &problem, std::int64_t chunk, const std::function<void(const Draw &)> &visit)
{
    const KernelInput input(problem);
    Draw draw {std::vector<float>(size_t(problem.criteria), 0), std::vector<float>(size_t(problem.variables), 0)};
    for (int stream = 0; stream < streamsPerChunk; ++stream) {
        Stream numbers(problem.seed, chunk, stream);
        for (int step = 0; step < drawsPerStream; ++step) {
            drawWeights(input, numbers, draw.weights);
            for (float &uniform : draw.uniform)
                uniform = numbers.next();
            visit(draw);
        }
    }
}

float tableAt(const QuantileTable &table, float uniform)
{
    if (table.size() == 2)
        return table[0] + uniform * (table[1] - table[0]);
    const bool isUpper = uniform >= 0.5F;
    // Those who search for a limit ask for 1 as well, which is not drawn.
    const float share = isUpper ? std::max((1 - uniform) - nodes::halfBit, nodes::halfBit) : uniform + nodes::halfBit;
    int index = 0;
    float fraction = 0;
    if (share < nodes::equalShare) {
        const auto bits = std::bit_cast<std::int32_t>(share);
        index = (bits >> nodes::fractionBits) - nodes::firstOctave;
        fraction = float(bits & nodes::fractionMask) * nodes::fractionUnit;
    } else {
        const float position = share * float(nodes::equalPerUnit);
        index = int(position);
        fraction = position - float(index);
        index += nodes::inOctaves - nodes::perOctave;
    }
    const auto node = size_t(index + (isUpper ? nodes::perHalf : 0));
    return table[node] + fraction * (table[node + 1] - table[node]);
}

} // namespace lotse
