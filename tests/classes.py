#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts functions and members of the classes in the rooms of app. Usage: classes.py SOURCE_DIR
A page that grows becomes a page plus parts. Signals are not counted. Prints each class above the limits; exit 1 when there are any.
"""

import pathlib
import re
import sys

FUNCTIONS, MEMBERS = 20, 15
ROOMS = "start client questions compare ranking weights risks report library search presentation tour page".split()
# Classes that are still too large; a line goes when its class is split, and no line comes.
KNOWN = {
    "CodeEdit": (27, 15),
    "ProfileSession": (27, 15),
}

CLASS = re.compile(r"^class (\w+)(?: final)?(?: :[^{;]*)?\n\{\n(.*?)^\};", re.M | re.S)


def counted(body):
    """Functions and members that are declared directly in a class."""
    body = re.sub(r"//[^\n]*", "", body)
    body = re.sub(r"^signals:.*?(?=^(?:public|protected|private)\b|\Z)", "", body, flags=re.M | re.S)
    body = re.sub(r"^ {4}(?:struct|enum|enum class) \w+[^;{]*\{.*?^ {4}\};|^ {4}(?:struct|enum)[^\n]*\};\n", "", body, flags=re.M | re.S)
    functions = members = 0
    for line in re.findall(r"^ {4}(?! )(?!Q_|using |friend |class |template|static constexpr)[^\n]*(?:\n {5,}[^\n]*)*", body, re.M):
        if "(" in line:
            functions += 1
        elif re.match(r"\s*[\w:<>,*& ]+ \*?&?m_\w+", line):
            members += 1
    return functions, members


def main():
    root = pathlib.Path(sys.argv[1])
    found = []
    seen = set()
    for room in ROOMS:
        for header in sorted((root / "app" / room).glob("*.h")):
            for name, body in CLASS.findall(header.read_text()):
                functions, members = counted(body)
                seen.add(name)
                most_functions, most_members = KNOWN.get(name, (FUNCTIONS, MEMBERS))
                if functions > most_functions or members > most_members:
                    found.append(f"{header.relative_to(root)}: {name} has {functions} functions and {members} members")
    found += [f"tests/classes.py: there is no class {name} any more" for name in KNOWN if name not in seen]
    print("\n".join(found))
    return 1 if found or not seen else 0


if __name__ == "__main__":
    sys.exit(main())
