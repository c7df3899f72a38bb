#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws per second of the robustness kernel against a vectorised NumPy program that counts the same, on one thread, both
# taking turns; then against a kernel written by hand, both in AVX2 on one thread; two threads against one, memory over draws, and cost per draw over size. Usage: sampling.py BUILD_DIR
import os
import statistics
import subprocess
import sys
import time

os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1", MKL_NUM_THREADS="1")
try:
    import numpy
except ImportError:
    numpy = None

program = sys.argv[1] + "/tests/bench/bench_sampling"


def kernel(options, criteria, threads, seconds, drawn=0.0):
    words = subprocess.run([program, *map(str, (options, criteria, threads, seconds, drawn))], check=True,
                           capture_output=True, text=True).stdout.split()
    return float(words[0]), int(words[2]), int(words[3])


def with_numpy(options, criteria, seconds):
    random = numpy.random.default_rng(1)
    points = random.uniform(0, 100, (options, criteria))
    ranks = numpy.zeros((options, options), numpy.int64)
    wins = numpy.zeros((options, options), numpy.int64)
    weights_of_first = numpy.zeros((options, criteria))
    batch = 2000 if options < 100 else 500
    rows = numpy.arange(options)
    draws = 0
    start = time.perf_counter()
    while time.perf_counter() - start < seconds:
        weights = random.uniform(1, 10, (batch, criteria))
        weights /= weights.sum(axis=1, keepdims=True)
        scores = weights @ points.T
        order = numpy.argsort(-scores, axis=1)
        for place in range(options):
            ranks[:, place] += numpy.bincount(order[:, place], minlength=options)
        for option in range(options):
            wins[option] += (scores[:, option:option + 1] > scores).sum(axis=0)
        first = order[:, 0]
        weights_of_first += (first[:, None] == rows).astype(float).T @ weights
        draws += batch
    return draws / (time.perf_counter() - start)


sizes = [(6, 20), (12, 24), (50, 40), (200, 60)]
if numpy is None:
    print("robustness kernel: python3-numpy is not there, so there is nothing to compare with")
for options, criteria in sizes:
    rounds = []
    for _ in range(5):
        reference = with_numpy(options, criteria, 0.5) if numpy else 0.0
        rounds.append((reference, kernel(options, criteria, 1, 0.5)[0]))
    reference = statistics.median(r[0] for r in rounds)
    subject = statistics.median(r[1] for r in rounds)
    name = f"draws {options} x {criteria}, one thread / NumPy"
    ratio = f"{subject / reference:8.2f} x   " if reference else " " * 13
    print(f"{name:62} {ratio}({subject / 1e6:.3f} against {reference / 1e6:.3f} million draws/s)", flush=True)



def rate(*words):
    return float(subprocess.run([*map(str, words)], check=True, capture_output=True, text=True).stdout.split()[0])


by_hand = sys.argv[1] + "/tests/bench/bench_reference"
for options, criteria in sizes if os.path.exists(by_hand) else []:
    rounds = [(rate(by_hand, options, criteria, 0.5), rate(program, options, criteria, 1, 0.5, 0, "AVX2"),
               rate(program, options, criteria, 1, 0.5, 0, "AVX-512")) for _ in range(7)]
    reference, ours, wide = (statistics.median(r[i] for r in rounds) for i in range(3))
    if not reference or not ours:
        print("robustness kernel: this processor has no AVX2")
        break
    ratio = statistics.median(r[0] / r[1] for r in rounds)
    print(f"{f'time of a draw {options} x {criteria}, AVX2 / by hand in AVX2':62} {ratio:8.2f} x   "
          f"({ours / 1e6:.3f} against {reference / 1e6:.3f} million draws/s)")
    if wide:
        ratio = statistics.median(r[0] / r[2] for r in rounds)
        print(f"{f'time of a draw {options} x {criteria}, AVX-512 / by hand in AVX2':62} {ratio:8.2f} x", flush=True)

rounds = [(kernel(12, 24, 1, 0.5)[0], kernel(12, 24, 2, 0.5)[0]) for _ in range(7)]
one, two = (statistics.median(r[i] for r in rounds) for i in (0, 1))
print(f"{'draws 12 x 24, two threads / one':62} {statistics.median(r[1] / r[0] for r in rounds):8.2f} x   "
      f"({two / 1e6:.3f} against {one / 1e6:.3f} million draws/s)")

short, long = kernel(12, 24, 1, 0.05), kernel(12, 24, 1, 3)
print(f"{'peak memory, 60 times the draws / few draws':62} {long[2] / short[2]:8.2f} x   "
      f"({long[2] / 1024:.1f} MiB after {long[1]:,} draws against {short[2] / 1024:.1f} MiB after {short[1]:,})")

rounds = [(kernel(12, 24, 1, 0.5)[0], kernel(12, 24, 1, 0.5, 0.2)[0]) for _ in range(3)]
print(f"{'draws 12 x 24, every fifth fact open / none':62} {statistics.median(r[1] / r[0] for r in rounds):8.2f} x")

# A draw costs options x criteria to score and options x options to compare.
base = kernel(12, 24, 1, 0.5)[0]
for options, criteria in [(12, 48), (12, 96), (24, 24), (24, 48)]:
    ratio = statistics.median(kernel(12, 24, 1, 0.3)[0] / kernel(options, criteria, 1, 0.3)[0] for _ in range(3))
    size = options * criteria / (12 * 24)
    print(f"{f'cost per draw {options} x {criteria} / 12 x 24 ({size:.0f} times the cells)':62} {ratio:8.2f} x")
