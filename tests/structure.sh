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
rule 'core knows no other library' '#include "(decision|net|report|tables)/' lib/core
rule 'decision knows core only' '#include "(net|report|tables)/' lib/decision
rule 'net knows core only' '#include "(decision|report|tables)/' lib/net
rule 'tables know core only' '#include "(decision|net|report)/' lib/tables
rule 'archives are opened by lib/tables only' '#include <zip' lib/core lib/decision lib/net lib/report app
rule 'report does not know net and tables' '#include "(net|tables)/' lib/report
rule 'core and decision hold plain values' 'Q_OBJECT|#include <QObject>' lib/core lib/decision lib/tables
rule 'jsoncons stays inside lib/core' 'jsoncons' lib/decision lib/net lib/report app
rule 'jsoncons stays inside source files' '#include <jsoncons' $(find lib/core -name '*.h')
rule 'models know no widgets' '#include (<Q[A-Za-z]*(Widget|Label|TableView|TreeView|ListView|Button|Edit|Layout)>|"app/[a-z]+/[a-z]*(page|view|panel|card)\.h")' $(find app -name '*model.cpp' -o -name '*model.h')
rule 'Qt includes name no module' '#include <Qt[A-Z][A-Za-z]*/' lib app tests
rule 'colours come from style.cpp' 'Qt::(black|white|red|green|blue|gray|darkGray|lightGray|yellow|darkRed)\b|QColor\("#|"#[0-9A-Fa-f]{6}"' lib/core lib/decision lib/net app $(find lib/report -name '*.cpp' ! -name style.cpp)
rule 'style sheets hold no numbers' 'setStyleSheet\([^)]*[0-9]+(px|pt)' app
rule 'nothing waits on the GUI thread' 'waitForFinished\(|processEvents\(|QEventLoop ' app
# A change of the language and the end of the program wait for the background: neither may happen beside it.
rule 'two places wait for the background' 'waitForDone\(' $(find app -name '*.cpp' ! -name language.cpp ! -name session.cpp)
rule 'decision/facts alone tells which claim counts and how old it is' '(asOf|validFrom)[^;]*daysTo\(|validFrom *[<>]|[^-][<>]=? *[A-Za-z_.]+(->|\.)halfLifeDays|halfLifeDays *[<>]' app lib/net lib/report $(find lib/decision -name '*.cpp' ! -name facts.cpp ! -name libraryindex.cpp)
# Numbers, shares, money and days are written in one way, in one place; layouts, dates of files and numbers of JSON are no such words.
rule 'numbers are written by NumberText only' "(\\.|->)toString\\([^()]*(\\([^()]*\\)[^()]*)*, *'[a-zA-Z]'|QString::number\\([^()]*(\\([^()]*\\)[^()]*)*, *'[a-zA-Z]'|\\.arg\\([^()]*(\\([^()]*\\)[^()]*)*, *[0-9]+, *'[a-zA-Z]'" \
    app $(find lib/report lib/decision lib/net -name '*.cpp' ! -path '*/words/*' ! -name questionsheet.cpp)
rule 'per cents are written by NumberText only' '"[^"]*(%[0-9]( |\\u202f|\\u00a0)?%([^0-9n]|$)|^ ?%)|u202f%"' \
    app $(find lib -name '*.cpp' ! -path '*/words/*')
rule 'keys are named by keyText only' 'NativeText|tr\("(Ctrl|Alt|Shift)\+[A-Za-z0-9]+"\)' $(find app -name '*.cpp' ! -name keytext.cpp)
rule 'the names of options are joined by ValueText only' '%1.*%2.*(providerName.*deploymentName|shortName.*shortName)|fullName' \
    $(find app lib/report -name '*.cpp' ! -path '*/words/*' ! -name appendixsection.cpp)
# Who shares the lead is found in one place: no second comparison of ranks.
rule 'decision/leaders alone tells who is level and who leads' '\brank\b[^&|;?]*== *[^&|;?]*\brank\b|(\.|->)rank == 1\b' \
    app lib/net lib/report $(find lib/decision -name '*.cpp' -o -name '*.h' | grep -v lib/decision/leaders.h)
rule 'keys in files are words with underscores' '"[a-z]+[A-Z][A-Za-z]*"_L1' lib/decision/evaluationjson.cpp lib/decision/certainty/analysisjson.cpp
# What nearly everything includes brings no sampling along.
rule 'the document includes no draws' '#include "decision/certainty/' app/document/engagementdocument.h lib/decision/evaluation.h lib/decision/answereffect.h
rule 'a pointer is not called const itself' '\*const\b' app lib
rule 'string connects are not used' '\b(SIGNAL|SLOT)\(' lib app

sources() {
    find lib app -name '*.cpp' ! -path app/main.cpp ! -path app/ondemand/module.cpp
}
# Who looks for a function finds it in the file that its header names.
none 'every source has a header of its name beside it' \
    "$(sources |
        while read -r source; do [ -f "${source%.cpp}.h" ] || echo "$source"; done)"
none 'every source includes its header first' \
    "$(sources |
        while read -r source; do
            own=${source#lib/}
            [ "$(grep -m1 '^#include' "$source")" = "#include \"${own%.cpp}.h\"" ] || echo "$source"
        done)"
none 'no two headers share a name' "$(find lib app -name '*.h' -printf '%f\n' | sort | uniq -d)"
# A byte is a letter there: "·"_L1 is two other letters.
none 'Latin-1 texts hold no letters beyond ASCII' \
    "$(LC_ALL=C grep -rnE --include='*.cpp' --include='*.h' $'"[^"]*[\x80-\xff][^"]*"_L1' app lib tests)"

# A name that no file has would draw nothing, without a word.
none 'each icon that is asked for is there' \
    "$(grep -rhoE --include='*.cpp' '(Theme::icon|IconLabel|EmptyState|hint|iconButton)\(u"[a-z-]+"_s|paintIcon\([^;]*u"[a-z-]+"_s|addCallout\([A-Za-z:]+, u"[a-z-]+"_s|set(Primary|Secondary)\(tr[^;]*u"[a-z-]+"_s' app |
        grep -oE 'u"[a-z-]+"_s' | sort -u | sed 's/^u"//; s/"_s$//' |
        while read -r icon; do [ -f "resources/icons/$icon.svg" ] || echo "$icon"; done)"

# Texts of strangers are never taken for rich text: tool tips go through one function, labels state their format (and
# LotseStyle makes those plain that do not), what is rich is made and escaped in the files named here.
rule 'a field of several lines is a TextField' 'new QPlainTextEdit|new QTextEdit' app
none 'tool tips are plain text' "$(grep -rnE --include='*.cpp' 'setToolTip\(|QToolTip::showText\(' app | grep -v 'plainToolTip(')"
none 'models make their tool tips plain text' \
    "$(grep -rlE --include='*.cpp' '[=(] *Qt::ToolTipRole|case Qt::ToolTipRole' app | grep -v comparisonproxy.cpp | xargs grep -L 'plainToolTip(')"
rule 'there is no help that Qt would take for rich text' 'setWhatsThis\(|WhatsThisRole|setStatusTip\(|StatusTipRole|Qt::AutoText' \
    $(find app -name '*.cpp' ! -name lotsestyle.cpp)
rule 'rich text is made in a few places, which escape' 'Qt::RichText|setHtml\(|setMarkdown\(|Qt::MarkdownText' \
    $(find app lib -name '*.cpp' | grep -vE 'ranking/(scenarioscard|flipcard)\.cpp|weights/weightspage\.cpp|risks/(riskdetail|partnershipcard)\.cpp|controls/readingdialog\.cpp|window/helptopics\.cpp')
rule 'logos are drawn by LogoPicture' 'QSvgRenderer|QImage::fromData|QPixmap::loadFromData|QImageReader' \
    $(find app lib -name '*.cpp' | grep -vE 'report/pdf/(logopicture|safesvg)\.cpp|look/theme\.cpp')
rule 'commands write to their streams only' 'std::(cout|cerr|puts|printf|fputs|fprintf)|\bstd(out|err)\b|qInfo\(|qWarning\(' $(find app/cli -name '*.cpp' ! -name command.cpp)

# One way to read a file and one to write it: with limits, without waiting, whole or not at all. The lock of an engagement
# is no content.
rule 'files are read and written by core/file only' '(^|[^<])\bQFile ?[a-z(]|[^<]\bQ(Save|Temporary)File\b|\b[io]?fstream\b|\bfopen\(|[sS]etFileName\(|\bQ(Image|Pixmap|ImageReader)\([a-z]*(path|Path|file|File)' \
    $(find app lib -name '*.cpp' -o -name '*.h' | grep -vE '^(lib/core/file\.(cpp|h)|app/document/engagementlock\.cpp)$')

# Rooms by what a person does: none knows another, and what they share does not know them.
shared='document page controls look words'
rooms='start client questions compare ranking weights risks report library search presentation tour cli'
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

none 'pages are made of parts' "$(python3 tests/classes.py .)"

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
