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

# rule TITLE PATTERN PATHS…: no line of the files may match the (extended) pattern.
rule() {
    local title=$1 pattern=$2 rows
    shift 2
    rows=$(grep -rnE --include='*.cpp' --include='*.h' -- "$pattern" "$@" 2>/dev/null)
    if [ -z "$rows" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'broken: %s\n%s\n' "$title" "$rows"
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
rule 'models know no widgets' '#include (<QWidget>|<QLabel>|<QTableView>|<QPushButton>|"app/(pages|widgets)/)' app/models
rule 'widgets know no documents' '#include "app/(engagementdocument|pages/.*)\.h"' app/widgets
rule 'Qt includes name no module' '#include <Qt[A-Z][A-Za-z]*/' lib app tests
rule 'colours come from style.cpp' 'Qt::(black|white|red|green|blue|gray|darkGray|lightGray|yellow|darkRed)\b|QColor\("#|"#[0-9A-Fa-f]{6}"' lib/core lib/decision lib/net app $(find lib/report -name '*.cpp' ! -name style.cpp)
rule 'style sheets hold no numbers' 'setStyleSheet\([^)]*[0-9]+(px|pt)' app
rule 'nothing waits on the GUI thread' 'waitForFinished\(|processEvents\(|QEventLoop ' app
# A change of the language and the end of the program wait for the background: neither may happen beside it.
rule 'two places wait for the background' 'waitForDone\(' $(find app -name '*.cpp' ! -name language.cpp ! -name session.cpp)
rule 'string connects are not used' '\b(SIGNAL|SLOT)\(' lib app

# Pages do not know each other; the factory and the window know them all.
for page in $(find app/pages -name '*page.h' ! -name page.h -printf '%f\n' | sort); do
    own=${page%.h}
    rule "pages do not know each other ($own)" "#include \"app/pages/$page\"" \
        $(find app/pages app/widgets app/models -name '*.cpp' ! -name "$own*.cpp" ! -name 'pagefactory.cpp')
done

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
