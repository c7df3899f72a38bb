// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Benchmark of the random draws: rank acceptability, central weights and pairwise wins together, over interval weights.
// Prints draws per second (mean, best), draws, and peak memory in KiB, for sampling.py.
// Usage: bench_sampling OPTIONS CRITERIA THREADS SECONDS [DRAWN_SHARE [FORM]]; FORM: one of the kernel's, on one thread
#include "decision/certainty/sampling.h"
#include "decision/certainty/samplingkernel.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string_view>
#include <sys/resource.h>

using namespace lotse;

namespace {

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Draws with one form of the kernel.
void drawWith(const KernelForm &form, const SamplingProblem &problem, double seconds)
{
    const KernelInput input(problem);
    KernelCounts counts(input);
    double best = 0;
    double last = now();
    const double start = last;
    std::int64_t next = 0;
    constexpr int chunksPerRound = 4;
    form.run(
        input,
        [&]() -> std::int64_t {
            if (next > 0 && next % chunksPerRound == 0) {
                const double time = now();
                best = std::max(best, chunksPerRound * drawsPerChunk / (time - last));
                last = time;
                if (time - start >= seconds)
                    return -1;
            }
            return next++;
        },
        counts);
    std::printf("%.0f %.0f\n", double(counts.draws) / (now() - start), best);
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

    if (argc > 6) {
        for (const KernelForm &form : runnableKernels()) {
            if (std::string_view(form.name) == argv[6]) {
                drawWith(form, problem, seconds);
                return 0;
            }
        }
        std::puts("0 0");
        return 0;
    }

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
