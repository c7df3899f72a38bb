#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy and clazy over every source of app and lib; called by ./dev check in the environment once the dev preset is configured
and Qt's moc has run.

Most of the time of both tools goes into Qt's headers, so the sources of a folder are looked at together, as one unit that
includes them. Sources that cannot stand beside the others (two helpers of one name) are looked at alone. They must be named in
LOTSE_ALONE of their CMakeLists.txt, since builds with LOTSE_UNITY_BUILD compile the others together as well.
A unit in which nothing was found is not looked at again while nothing that it consists of changes: its text after the preprocessor
with all headers and comments, its options, the list of checks, the tools. The folder LOTSE_LINT_CACHE remembers these units.
Usage: lint.py BUILD_DIR [PATH...]   (PATH: only sources whose path starts so)
Prints the findings; exit 1 when there are any.
"""

import collections
import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import time

# level1 without checks that fight the house style: see the reasons in CONTRIBUTING.md.
CLAZY_CHECKS = "level1,no-non-pod-global-static,no-range-loop-detach,container-anti-pattern,qt6-deprecated-api-fixes"
FINDING = re.compile(r"^(?P<path>/[^:]+):\d+:\d+: (?:fatal )?(?:warning|error): .*?(?:\[(?P<check>[^\]]*)\])?$")

root = pathlib.Path.cwd()
build = pathlib.Path(sys.argv[1]).resolve()
folder = build / "lint"
clean_units = pathlib.Path(os.environ.get("LOTSE_LINT_CACHE") or build / "lint-clean")
KEPT_DAYS = 30


def sources():
    listed = subprocess.run(["git", "ls-files", "-z", "--", "app/*.cpp", "lib/*.cpp"], capture_output=True, text=True, check=True)
    wanted = tuple(sys.argv[2:]) or ("",)
    return sorted(path for path in listed.stdout.split("\0") if path and path.startswith(wanted))


def loners(paths):
    """The names in LOTSE_ALONE, and what CMake itself compiles alone: programs and sources with options of their own."""
    names = {"main.cpp"}
    for path in {folder / "CMakeLists.txt" for source in paths for folder in pathlib.Path(source).parents}:
        if path.exists():
            for listed in re.findall(r"(?:LOTSE_ALONE|set_source_files_properties\()([^)]*)\)", path.read_text()):
                names.update(re.findall(r"\w+\.cpp", listed))
    return names


def units(paths, commands):
    """Sources of one folder and one target, so that one compile command serves them all."""
    apart = loners(paths)
    folders = collections.defaultdict(list)
    for path in paths:
        alone = os.path.basename(path) in apart
        target = re.search(r"CMakeFiles/(\w+)\.dir", commands[str(root / path)]["output"])[1]
        folders[path if alone else f"{os.path.dirname(path)}@{target}"].append(path)
    longest_first = sorted(folders.items(), key=lambda entry: -len(entry[1]))
    return [(name.replace("/", "_"), files) for name, files in longest_first]


def arguments(commands, unit, source):
    """The compile command of the unit's first source, for the unit's own file."""
    command = dict(commands[str(root / source)])
    command["command"] = command["command"].replace(command["file"], str(unit))
    command["file"] = str(unit)
    return command


def run(tool, unit):
    environment = dict(os.environ, CLAZY_CHECKS=CLAZY_CHECKS)
    done = subprocess.run([*tool, "-p", str(unit.parent), str(unit)], capture_output=True, text=True, env=environment)
    return done.stdout + done.stderr


def findings(output):
    """The findings in app and lib as (path, check, lines): each finding with the lines that explain it."""
    found = []
    open_finding = False
    for line in output.splitlines():
        match = FINDING.match(line)
        if match:
            path = os.path.relpath(match["path"], root)
            open_finding = path.startswith(("app/", "lib/"))
            if open_finding:
                found.append((path, match["check"] or "", [line]))
        elif line.startswith("/") and ": note: " in line:
            open_finding = open_finding and str(root) in line
        elif open_finding and re.match(r"^\s+\d* \|", line):
            found[-1][2].append(line)
    return found


@functools.cache
def rules():
    """What besides its text decides what is found in a unit: the checks, the tools and how this script reads them."""
    versions = [subprocess.run([tool, "--version"], capture_output=True, check=True).stdout for tool in ("clang-tidy-19", "clazy-standalone")]
    return b"\0".join([(root / ".clang-tidy").read_bytes(), pathlib.Path(__file__).read_bytes(), *versions])


def fingerprint(command):
    """Names what a unit consists of, wherever the checkout lies; None if the preprocessor does not get through."""
    options = shlex.split(command["command"])
    output = options.index("-o")
    kept = [option for option in options[1:output] + options[output + 2 :] if option != "-c"]
    text = subprocess.run(["clang++-19", *kept, "-w", "-E", "-C"], capture_output=True, cwd=command["directory"], check=False)
    if text.returncode != 0:
        return None
    unit = "\0".join(kept).encode() + b"\0" + text.stdout
    for own, name in ((build, b"<build>"), (root, b"<root>")):
        unit = unit.replace(str(own).encode(), name)
    return hashlib.sha256(rules() + unit).hexdigest()


def look(name, files, commands):
    """Looks at the sources as one unit, unless it is known that nothing is found there."""
    place = folder / name
    place.mkdir(parents=True, exist_ok=True)
    unit = place / "unit.cpp"
    unit.write_text("".join(f'#include "{root / file}"\n' for file in files))
    command = arguments(commands, unit, files[0])
    (place / "compile_commands.json").write_text(json.dumps([command]))
    known = fingerprint(command)
    if known and (clean_units / known).exists():
        (clean_units / known).touch()
        return []
    found = look_closely(name, files, unit)
    if known and not found:
        (clean_units / known).touch()
    return found


def look_closely(name, files, unit):
    tidy = run(["clang-tidy-19", "--quiet", f"--config-file={root / '.clang-tidy'}"], unit)
    found = findings(tidy)
    if "clang-diagnostic-error" in tidy:
        if not found:
            found = [(name, "compile", tidy.splitlines()[:20])]
        if len(files) > 1:
            found[0][2].append(f"lint: if two helpers share a name, give one another or add its file to LOTSE_ALONE ({name})")
        return found
    return found + findings(run(["clazy-standalone"], unit))


def main():
    # Tests compile some sources once more, with headers of their own making.
    compiled = json.loads((build / "compile_commands.json").read_text())
    commands = {entry["file"]: entry for entry in compiled if not entry["output"].startswith("tests/")}
    paths = sources()
    found = []
    looked_at = units(paths, commands)
    clean_units.mkdir(parents=True, exist_ok=True)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for result in pool.map(lambda unit: look(*unit, commands), looked_at):
            found += result
    for unit in clean_units.iterdir():
        if unit.stat().st_mtime < time.time() - KEPT_DAYS * 24 * 60 * 60:
            unit.unlink()
    seen = set()
    for path, _, lines in found:
        if lines[0] not in seen:
            seen.add(lines[0])
            print("\n".join(lines))
    print(f"lint: {len(paths)} sources in {len(looked_at)} units, {len(seen)} findings")
    return 1 if seen else 0


sys.exit(main())
