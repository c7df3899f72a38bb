#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The rules of ARCHITECTURE.md that the compiler does not enforce. Usage: structure.sh SOURCE_DIR
# Prints each line that breaks a rule; "N passed, N failed" at the end.
set -u
cd "$1" || exit 2
passed=0
failed=0

# none TITLE ROWS: there may be no rows.
none() {
    if [ -z "$2" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'broken: %s\n%s\n' "$1" "$2"
    fi
}

# rule TITLE PATTERN PATHS…: no line of the files may match the (extended) pattern. A rule about no file holds nothing.
rule() {
    local title=$1 pattern=$2
    shift 2
    if [ $# -eq 0 ]; then
        none "$title" 'no files to look at'
    else
        none "$title" "$(grep -rnE --include='*.cpp' --include='*.h' -- "$pattern" "$@" 2>&1)"
    fi
}

rule 'lib never knows app' '#include "app/' lib
rule 'core knows no other library' '#include "(decision|net|report)/' lib/core
rule 'decision knows core only' '#include "(net|report)/' lib/decision
rule 'net knows core only' '#include "(decision|report)/' lib/net
rule 'report does not know net' '#include "net/' lib/report
rule 'core and decision hold plain values' 'Q_OBJECT|#include <QObject>' lib/core lib/decision
rule 'jsoncons stays inside lib/core' 'jsoncons' lib/decision lib/net lib/report app
rule 'jsoncons stays inside source files' '#include <jsoncons' $(find lib/core -name '*.h')
rule 'models know no widgets' '#include (<Q[A-Za-z]*(Widget|Label|TableView|TreeView|ListView|Button|Edit|Layout)>|"app/[a-z]+/[a-z]*(page|view|panel|card)\.h")' $(find app -name '*model.cpp' -o -name '*model.h')
rule 'Qt includes name no module' '#include <Qt[A-Z][A-Za-z]*/' lib app tests
rule 'colours come from style.cpp' 'Qt::(black|white|red|green|blue|gray|darkGray|lightGray|yellow|darkRed)\b|QColor\("#|"#[0-9A-Fa-f]{6}"' lib/core lib/decision lib/net app $(find lib/report -name '*.cpp' ! -name style.cpp)
rule 'style sheets hold no numbers' 'setStyleSheet\([^)]*[0-9]+(px|pt)' app
rule 'nothing waits on the GUI thread' 'waitForFinished\(|processEvents\(|QEventLoop ' app
# A change of the language and the end of the program wait for the background: neither may happen beside it.
rule 'two places wait for the background' 'waitForDone\(' $(find app -name '*.cpp' ! -name language.cpp ! -name session.cpp)
rule 'string connects are not used' '\b(SIGNAL|SLOT)\(' lib app

# Rooms by what a person does: none knows another, and what they share does not know them.
shared='document page controls look words'
rooms='start client questions compare ranking weights risks report library cli'
outside() { # the rooms that the given ones may not include: all others
    local allowed=" $* " room names=
    for room in $(find app -mindepth 1 -maxdepth 1 -type d -printf '%f\n' | sort); do
        case $allowed in *" $room "*) ;; *) names="$names|$room" ;; esac
    done
    printf '#include "app/(%s)/' "${names#|}"
}
for room in $rooms; do
    # shellcheck disable=SC2086
    rule "a room knows what is shared and no other room ($room)" "$(outside "$room" $shared)" "app/$room"
done
# shellcheck disable=SC2086
rule 'a page of every room knows the document and what is below' "$(outside $shared)" app/page
rule 'documents know no page and no control' "$(outside document look words)" app/document
rule 'controls know no document' "$(outside controls look words)" app/controls
rule 'look knows nothing of the program' "$(outside look)" app/look
rule 'words know nothing of the window' "$(outside words)" app/words
rule 'only main and the module know the window' '#include "app/window/' \
    $(find app -name '*.cpp' -o -name '*.h' | grep -vE '^app/(window/|main\.cpp|ondemand/)')
# shellcheck disable=SC2086
none 'each folder of app is a room that these rules know' \
    "$(find app -mindepth 1 -maxdepth 1 -type d -printf '%f\n' | grep -vxE "$(echo $rooms $shared window ondemand | tr ' ' '|')")"

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
