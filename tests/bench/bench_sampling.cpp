// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Benchmark of the random draws: rank acceptability, central weights and pairwise wins together, over interval weights.
// Prints draws per second (mean, best), draws, and peak memory in KiB, for sampling.py.
// Usage: bench_sampling OPTIONS CRITERIA THREADS SECONDS [DRAWN_SHARE]
#include "decision/certainty/sampling.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <sys/resource.h>

using namespace lotse;

namespace {

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 5)
        return 2;
    SamplingProblem problem;
    problem.options = std::atoi(argv[1]);
    problem.criteria = std::atoi(argv[2]);
    const int threads = std::atoi(argv[3]);
    const double seconds = std::atof(argv[4]);
    const double drawnShare = argc > 5 ? std::atof(argv[5]) : 0;

    std::mt19937 generator(1);
    std::uniform_real_distribution<float> points(0, 100);
    for (int i = 0; i < problem.options * problem.criteria; ++i) {
        problem.points.push_back(points(generator));
        if (points(generator) < 100 * drawnShare)
            problem.drawn.push_back({i / problem.criteria, i % problem.criteria, problem.variables++, 0});
    }
    problem.tables = {{0, 100}};
    problem.weightLow.assign(size_t(problem.criteria), 1);
    problem.weightHigh.assign(size_t(problem.criteria), 10);

    // As many chunks at a time as keep every thread busy for a few milliseconds.
    const double firstStart = now();
    (void)sampleRanks(problem, 0, threads, threads);
    const double perCall = std::max(now() - firstStart, 1e-6);
    const auto chunks = std::max<std::int64_t>(threads, std::int64_t(threads * 0.02 / perCall));
    std::int64_t draws = 0;
    double best = 0;
    const double start = now();
    while (now() - start < seconds) {
        const double callStart = now();
        const SamplingCounts counts = sampleRanks(problem, draws / drawsPerChunk, chunks, threads);
        best = std::max(best, double(counts.draws) / (now() - callStart));
        draws += counts.draws;
    }
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.0f %.0f %lld %ld\n", double(draws) / (now() - start), best, static_cast<long long>(draws),
                usage.ru_maxrss);
    return 0;
}
