#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy and clazy over the program's sources that changed during the last day and were not found clean since; called by
# ./dev check in the environment. A stamp named after contents and configuration says that a file is clean.
# Usage: lint.sh STAMP_DIR ALL   ("true" as ALL: every source, stamps ignored: weekly, or after a change in a central header)
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
base=$(git rev-list -1 --before='1 day ago' HEAD 2>/dev/null || true)
if [ "$all" = true ]; then
    list=(git ls-files -z --)
elif [ -n "$base" ]; then
    list=(git diff -z --name-only --diff-filter=d "$base" --)
else
    echo "no commit is older than a day, so nothing counts as changed: ./dev check --all looks at every file"
    exit 0
fi
"${list[@]}" 'app/*.cpp' 'lib/*.cpp' | xargs -0 -r -P "$(nproc)" -I{} bash -c 'lint "$1"' _ {}
