#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Starts the program in a real X server, waits for its window, opens another one, closes both as a person would and expects
# a clean end.
# Usage: smoke.sh PROGRAM ENGAGEMENT
set -eu
program=$1
engagement=$2
folder=$(mktemp -d)
trap 'kill $server 2>/dev/null || true; rm -rf "$folder"' EXIT

exec 3<>"$folder/display"
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp >"$folder/server" 2>&1 &
server=$!
for _ in $(seq 300); do [ -s "$folder/display" ] && break; sleep 0.05; done
display=$(cat "$folder/display")
export DISPLAY=:$display QT_QPA_PLATFORM=xcb XDG_CONFIG_HOME=$folder XDG_DATA_HOME=$folder XDG_CACHE_HOME=$folder

# Under sanitizers: what Qt's own X11 services never free is none of ours, nor what the thread of its D-Bus reads into, which
# ends with the process; whole stacks are needed to tell.
printf 'leak:%s\n' QGenericUnixServices libdbus-1.so >"$folder/leaks"
export LSAN_OPTIONS=suppressions=$folder/leaks:print_suppressions=0 ASAN_OPTIONS=fast_unwind_on_malloc=0

openbox >/dev/null 2>&1 &
"$program" "$engagement" >"$folder/output" 2>&1 &
lotse=$!
window=
for _ in $(seq 600); do
    window=$(xdotool search --onlyvisible --pid "$lotse" 2>/dev/null | head -n 1) && [ -n "$window" ] && break
    kill -0 "$lotse" 2>/dev/null || break
    sleep 0.05
done
[ -n "$window" ] || { echo "no window appeared"; cat "$folder/output"; exit 1; }
xdotool getwindowname "$window"
xdotool windowfocus --sync "$window"
xdotool key ctrl+3
xdotool key F9     # the library page and the report page come from the module
xdotool key ctrl+6

# The other window is a program of its own and has nothing to do with the end of the first.
xdotool key ctrl+shift+n
other=
for _ in $(seq 600); do
    for found in $(xdotool search --onlyvisible --name 'Lotse$' 2>/dev/null); do
        process=$(xdotool getwindowpid "$found" 2>/dev/null) || continue
        [ "$process" = "$lotse" ] || other=$found
    done
    [ -n "$other" ] && break
    sleep 0.05
done
[ -n "$other" ] || { echo "no other window appeared"; cat "$folder/output"; exit 1; }
process=$(xdotool getwindowpid "$other")
xdotool windowfocus --sync "$window"
xdotool key ctrl+q
for _ in $(seq 400); do kill -0 "$lotse" 2>/dev/null || break; sleep 0.05; done
if kill -0 "$lotse" 2>/dev/null; then
    echo "the program did not end after Ctrl+Q"
    kill "$lotse"
    exit 1
fi
wait "$lotse" || { echo "the program ended with $? and printed:"; cat "$folder/output"; exit 1; }
kill -0 "$process" || { echo "the other window went with the first"; exit 1; }
xdotool windowfocus --sync "$other"
xdotool key ctrl+q
for _ in $(seq 400); do kill -0 "$process" 2>/dev/null || break; sleep 0.05; done
if kill -0 "$process" 2>/dev/null; then
    echo "the other window did not end after Ctrl+Q"
    kill "$process"
    exit 1
fi
if [ -s "$folder/output" ]; then
    echo "the program printed:"
    cat "$folder/output"
    exit 1
fi
