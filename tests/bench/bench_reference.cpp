// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the random draws are measured against: ranks, pairwise wins and central weights of interval weights in single
// precision and AVX2, written out by hand with plain loops over vector types. It fuses and knows no ties, no order of
// criteria, no open facts, and counts alike on this kind of processor only.
// Prints draws per second (mean, best). Usage: bench_reference OPTIONS CRITERIA SECONDS
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <vector>

namespace {

constexpr int lanes = 8;
constexpr int steps = 4; // vectors of draws side by side
constexpr int drawsPerBlock = lanes * steps;

using Floats = float __attribute__((vector_size(lanes * sizeof(float))));
using Integers = std::int32_t __attribute__((vector_size(lanes * sizeof(float))));
using Words = std::uint32_t __attribute__((vector_size(lanes * sizeof(float))));
using Block = std::array<Floats, steps>;
using WholeBlock = std::array<Integers, steps>;

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// xoshiro128+ (Blackman and Vigna, 2018), one per lane.
struct Generator
{
    std::array<Words, 4> state;

    explicit Generator(unsigned seed)
    {
        std::mt19937 start(seed);
        for (Words &part : state) {
            for (int lane = 0; lane < lanes; ++lane)
                part[lane] = std::uint32_t(start()) | 1U;
        }
    }

    Floats next()
    {
        const Words sum = state[0] + state[3];
        const Words shifted = state[1] << 9;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = (state[3] << 11) | (state[3] >> 21);
        return __builtin_convertvector(Integers(sum >> 8), Floats) * 0x1p-24F;
    }
};

struct Reference
{
    int options;
    int criteria;
    std::vector<float> points; // options x criteria
    std::vector<Block> weights; // criteria
    std::vector<Block> scores; // options
    std::vector<WholeBlock> ranks; // options
    std::vector<std::int32_t> rankCounts; // options x ranks
    std::vector<Integers> wins; // options x options
    std::vector<Floats> firstWeights; // options x criteria
    Generator generator {1};

    Reference(int optionCount, int criterionCount)
        : options(optionCount), criteria(criterionCount), weights(size_t(criteria)), scores(size_t(options)),
          ranks(size_t(options)), rankCounts(size_t(options) * size_t(options)),
          wins(size_t(options) * size_t(options)), firstWeights(size_t(options) * size_t(criteria))
    {
        std::mt19937 random(1);
        std::uniform_real_distribution<float> uniform(0, 100);
        for (int i = 0; i < options * criteria; ++i)
            points.push_back(uniform(random));
    }

    void drawWeights()
    {
        for (int step = 0; step < steps; ++step) {
            Floats sum {};
            for (Block &weight : weights) {
                weight[step] = 1.0F + 9.0F * generator.next();
                sum += weight[step];
            }
            const Floats scale = 1.0F / sum;
            for (Block &weight : weights)
                weight[step] *= scale;
        }
    }

    void score(int first, int count)
    {
        for (int option = first; option < first + count; option += 2) {
            const bool isLast = option + 1 == first + count;
            const float *row = points.data() + size_t(option) * size_t(criteria);
            const float *nextRow = isLast ? row : row + criteria;
            Block sum {};
            Block nextSum {};
            for (int k = 0; k < criteria; ++k) {
                for (int step = 0; step < steps; ++step) {
                    sum[step] += weights[size_t(k)][step] * row[k];
                    nextSum[step] += weights[size_t(k)][step] * nextRow[k];
                }
            }
            scores[size_t(option)] = sum;
            if (!isLast)
                scores[size_t(option) + 1] = nextSum;
        }
    }

    void compare()
    {
        std::ranges::fill(ranks, WholeBlock {});
        for (int option = 0; option < options; ++option) {
            const Block own = scores[size_t(option)];
            WholeBlock rank = ranks[size_t(option)];
            for (int other = option + 1; other < options; ++other) {
                Integers &count = wins[size_t(option) * size_t(options) + size_t(other)];
                Integers won {};
                for (int step = 0; step < steps; ++step) {
                    const Integers better = own[step] >= scores[size_t(other)][step]; // -1 where it is
                    won -= better;
                    rank[step] += 1 + better;
                    ranks[size_t(other)][step] -= better;
                }
                count += won;
            }
            ranks[size_t(option)] = rank;
        }
    }

    void count()
    {
        for (int option = 0; option < options; ++option) {
            std::int32_t *counts = rankCounts.data() + size_t(option) * size_t(options);
            for (const Integers &rank : ranks[size_t(option)]) {
                for (int lane = 0; lane < lanes; ++lane)
                    ++counts[rank[lane]];
            }
        }
    }

    void addWeightsOfFirst()
    {
        const std::array<Integers, 1> none {};
        for (int option = 0; option < options; ++option) {
            for (int step = 0; step < steps; ++step) {
                const Integers first = ranks[size_t(option)][step] == 0;
                if (std::memcmp(&first, none.data(), sizeof(first)) == 0)
                    continue;
                Floats *sums = firstWeights.data() + size_t(option) * size_t(criteria);
                for (int k = 0; k < criteria; ++k)
                    sums[k] += Floats(first & Integers(weights[size_t(k)][step]));
            }
        }
    }

    void drawBlock()
    {
        drawWeights();
        score(0, options);
        compare();
        count();
        addWeightsOfFirst();
    }
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 4)
        return 2;
    if (!__builtin_cpu_supports("x86-64-v3")) {
        std::puts("0 0");
        return 0;
    }
    Reference reference(std::atoi(argv[1]), std::atoi(argv[2]));
    const double seconds = std::atof(argv[3]);
    constexpr int blocksPerCall = 1 << 7;
    std::int64_t draws = 0;
    double best = 0;
    const double start = now();
    while (now() - start < seconds) {
        const double callStart = now();
        for (int block = 0; block < blocksPerCall; ++block)
            reference.drawBlock();
        best = std::max(best, blocksPerCall * drawsPerBlock / (now() - callStart));
        draws += blocksPerCall * drawsPerBlock;
    }
    // Each draw gives each rank once; what the compiler left out would show here.
    std::int64_t counted = 0;
    for (const std::int32_t number : reference.rankCounts)
        counted += number;
    if (counted != draws * reference.options)
        return 1;
    std::printf("%.0f %.0f\n", double(draws) / (now() - start), best);
    return 0;
}
