#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# All benchmarks. Ratios are of medians; subject and reference take turns. Usage: run.sh BUILD_DIR
set -eu
build=$1
cd "$(dirname "$0")/../.."
"$build/tests/bench/bench_lotse"
python3 tests/bench/sampling.py "$build"

# Start: whole processes in a real X server, from exec to the first painted window.
folder=$(mktemp -d)
exec 3<>"$folder/display"
Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$folder"' EXIT
for _ in $(seq 300); do [ -s "$folder/display" ] && break; sleep 0.05; done
export DISPLAY=:$(cat "$folder/display") QT_QPA_PLATFORM=xcb XDG_CONFIG_HOME=$folder XDG_DATA_HOME=$folder XDG_CACHE_HOME=$folder
python3 - "$build" <<'EOF'
import resource, statistics, subprocess, sys, time

build = sys.argv[1]
bare = [build + "/tests/bench/bench_bare"]
lotse = [build + "/app/lotse", "--measure-start"]


def run(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = __import__("os").wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} ended with {status}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


rounds = [(run(bare), run(lotse)) for _ in range(16)][1:]
bare_time = statistics.median(r[0][0] for r in rounds)
lotse_time = statistics.median(r[1][0] for r in rounds)
ratio = lotse_time / bare_time
print(f"{'start to the first painted window / bare QMainWindow':62} {ratio:8.2f} x   ({lotse_time*1e3:.1f} ms against {bare_time*1e3:.1f} ms)")
print(f"{'peak memory after the start':62} {max(r[1][1] for r in rounds):8.1f} MiB (bare window {max(r[0][1] for r in rounds):.1f} MiB)")
EOF
