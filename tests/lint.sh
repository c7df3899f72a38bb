#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy and clazy over the sources that changed since they were last clean. Called by ./dev check in the environment.
# A stamp named after contents and configuration says that a file is clean; "true" as second argument ignores the stamps.
set -euo pipefail
stamps=$1
all=$2
mkdir -p "$stamps"
config=$(cat .clang-tidy tests/lint.sh)

# level1 without checks that fight the house style: see the reasons in CONTRIBUTING.md.
export clazy_checks=level1,no-non-pod-global-static,no-range-loop-detach,container-anti-pattern,qt6-deprecated-api-fixes

export config stamps
lint() {
    file=$1
    stamp=$stamps/$(printf '%s%s' "$config" "$(cat "$file")" | sha256sum | cut -c1-32)
    [ "$all" != true ] && [ -e "$stamp" ] && return 0
    output=$(clang-tidy-19 --quiet -p build/dev "$file" 2>&1 | grep -vE '^[0-9]+ warnings? generated' || true)
    output+=$(CLAZY_CHECKS=$clazy_checks clazy-standalone -p build/dev "$file" 2>&1 | grep -E -A3 "$PWD/(app|lib|tests)/.*(warning|error):" || true)
    if printf '%s' "$output" | grep -qE '(warning|error):'; then
        printf '%s\n' "$output"
        return 1
    fi
    : >"$stamp"
}
export -f lint
export all
git ls-files -- 'app/*.cpp' 'lib/*.cpp' 'tests/*.cpp' | xargs -r -P "$(nproc)" -I{} bash -c 'lint "$1"' _ {}
