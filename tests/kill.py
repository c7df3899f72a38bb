#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Types into the program with real keys, kills it at a random moment (SIGKILL), starts it again in every way in which
people start it, takes the offered recovery copy and saves: never may more than five seconds of typing be lost, and
the engagement must be in its file again. Needs Xvfb, openbox and xdotool.

Usage: kill.py PROGRAM ENGAGEMENT [RUNS [SEED]]
"""
import json
import os
import pathlib
import random
import shutil
import signal
import string
import subprocess
import sys
import tempfile
import time

ALLOWED_LOSS = 5.0  # seconds of typing
PATIENCE = 60.0  # seconds until a step counts as failed: the machine may be busy

# Where is typed: steps of Tab from the first field of the page, and the way to the text in the file.
FIELDS = {
    "name of the client": (0, ("client", "name")),
    "place": (1, ("client", "place")),
    "contact": (4, ("client", "contact")),
}
STARTS = ("empty", "that file", "another file", "open", "recent", "new")


class Failed(Exception):
    pass


def until(what, condition, patience=PATIENCE, step=0.05):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        result = condition()
        if result:
            return result
        time.sleep(step)
    raise Failed(f"waited {patience:.0f} s in vain: {what}")


def xdotool(*arguments):
    return subprocess.run(("xdotool", *arguments), capture_output=True, text=True, check=False).stdout.strip()


class Program:
    """The running program."""

    running = []

    def __init__(self, program, folder, arguments):
        self.output = open(folder / "output", "ab")
        self.process = subprocess.Popen([program, "--language", "en", *arguments], stdout=self.output, stderr=self.output)
        Program.running.append(self)
        self.window = until("a window", self.find_window)
        xdotool("windowfocus", "--sync", self.window)

    def find_window(self):
        if self.process.poll() is not None:
            raise Failed(f"the program ended with {self.process.returncode}")
        for window in xdotool("search", "--onlyvisible", "--pid", str(self.process.pid)).split():
            if "Lotse" in xdotool("getwindowname", window):
                return window
        return None

    def title(self):
        return xdotool("getwindowname", self.window)

    def keys(self, *keys):
        xdotool("key", "--clearmodifiers", *keys)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        at = time.monotonic()
        self.process.wait()
        self.output.close()
        Program.running.remove(self)
        return at

    def quit(self):
        self.keys("ctrl+q")
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired as error:
            self.kill()
            raise Failed("the program did not end after Ctrl+Q") from error
        self.output.close()
        Program.running.remove(self)


def text_in(file, place):
    value = json.loads(file.read_text(encoding="utf-8"))
    for key in place:
        value = value.get(key, "") if isinstance(value, dict) else ""
    return value


def type_steadily(program, chance):
    """Types letters without a longer pause until the moment of death; returns them with their times."""
    typed = []
    death = time.monotonic() + chance.uniform(0.2, 8.0)
    saving = time.monotonic() + chance.uniform(0.5, 6.0) if chance.random() < 0.25 else None
    while time.monotonic() < death:
        letter = chance.choice(string.ascii_lowercase)
        at = time.monotonic()
        program.keys(letter)
        typed.append((at, letter))
        if saving and time.monotonic() > saving:
            program.keys("ctrl+s")
            saving = None
        time.sleep(min(chance.choice((0.02, 0.05, 0.15, 0.4, 1.2)), max(0.0, death - time.monotonic())))
    return typed


def shown(program, names):
    """Waits a moment for the title of one of the files."""
    try:
        return until("the title", lambda: program.title().startswith(names), 3)
    except Failed:
        return False


def start_again(program, folder, file, other, way):
    arguments = {"that file": [str(file)], "another file": [str(other)]}.get(way, [])
    again = Program(program, folder, arguments)
    # A busy machine shows a menu or a dialog later than the next key comes: then once more.
    if way == "open":
        def opened():
            again.keys("Escape")
            again.keys("ctrl+o")
            dialog = until("the dialog", lambda: xdotool("search", "--onlyvisible", "--name", "Open engagement"), 10)
            xdotool("windowfocus", "--sync", dialog.split()[0])
            again.keys("ctrl+a")
            xdotool("type", "--delay", "5", str(other))
            again.keys("Return")
            return shown(again, (other.name,))
        until("the opened file", opened)
    elif way == "recent":
        def chosen():
            again.keys("Escape")
            for key in ("alt+f", "r", "Return"):
                again.keys(key)
                time.sleep(0.3)
            return shown(again, (file.name, other.name))
        until("the recent file", chosen)
    elif way == "new":
        again.keys("ctrl+n")
        until("the new engagement", lambda: again.title().startswith("Unsaved engagement"))
    elif way != "empty":
        until("the opened file", lambda: again.title().startswith(pathlib.Path(arguments[0]).name))
    xdotool("windowfocus", "--sync", again.window)
    return again


def restored(program, file):
    """Takes the offer if there is one."""
    end = time.monotonic() + 4.0
    while time.monotonic() < end:
        program.keys("ctrl+shift+r")
        settled = time.monotonic() + 0.5
        while time.monotonic() < settled:
            if program.title().startswith(file.name + "*"):
                return True
            time.sleep(0.05)
    return False


def run(program, engagement, number, chance):
    way = STARTS[number % len(STARTS)]
    field = chance.choice(list(FIELDS))
    tabs, place = FIELDS[field]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = str(folder / variable)
        (folder / "clients").mkdir()
        file = folder / "clients" / "offer.lotse"
        other = folder / "clients" / "other.lotse"
        shutil.copy(engagement, file)
        shutil.copy(engagement, other)
        before = text_in(file, place)

        first = Program(program, folder, ["--step", "1", str(file)])
        until("the opened file", lambda: first.title().startswith(file.name))
        first.keys(*["Tab"] * tabs, "End")
        typed = type_steadily(first, chance)
        killed = first.kill()
        json.loads(file.read_text(encoding="utf-8"))

        again = start_again(program, folder, file, other, way)
        offered = restored(again, file)
        if offered and chance.random() < 0.2:
            again.kill()  # once more, before anything is saved
            again = start_again(program, folder, file, other, way)
            if not restored(again, file):
                raise Failed("not offered after the second death")
        if offered:
            again.keys("ctrl+s")
            until("the saved file", lambda: again.title().startswith(file.name + " "))
        kept = text_in(file, place)
        again.quit()

        text = "".join(letter for _, letter in typed)
        if not kept.startswith(before) or not text.startswith(kept[len(before):]):
            raise Failed(f"“{kept}” is not how “{before}{text}” begins")
        lost = typed[len(kept) - len(before):]
        loss = killed - lost[0][0] if lost else 0.0
        left = sorted(str(path.relative_to(folder)) for path in folder.rglob("*")
                      if path.is_file() and (path.suffix == ".lock" or path.parent.name == "recovery"))
        if left:
            raise Failed(f"left behind: {left}")
        if loss > ALLOWED_LOSS:
            raise Failed(f"{loss:.1f} s of typing are lost: “{text}” became “{kept[len(before):]}”")
        print(f"{number + 1}: {way}, {field}: {len(text)} keys in {killed - typed[0][0]:.1f} s, "
              f"{len(lost)} of them lost in {loss:.2f} s{'' if offered else ', without a copy left behind'}", flush=True)
        return loss, offered


def main():
    program, engagement = os.path.abspath(sys.argv[1]), sys.argv[2]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else len(STARTS)
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else int(time.time())
    with tempfile.TemporaryFile() as log:
        reading, writing = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
                                  pass_fds=[writing], stdout=log, stderr=log)
        os.close(writing)
        display = os.read(reading, 16).decode().strip()
        os.environ.update(DISPLAY=f":{display}", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        manager = subprocess.Popen(["openbox"], stdout=log, stderr=log)
        failures, results = 0, []
        try:
            for number in range(runs):
                # Each run has its own seed, so that one can be repeated alone.
                try:
                    results.append(run(program, engagement, number, random.Random(seed + number)))
                except Failed as failure:
                    failures += 1
                    for left in list(Program.running):
                        left.kill()
                    print(f"{number + 1}: {STARTS[number % len(STARTS)]}, seed {seed + number}: {failure}", flush=True)
        finally:
            manager.terminate()
            server.terminate()
    worst = max((loss for loss, _ in results), default=0.0)
    print(f"{len(results)} of {runs} runs kept the work; {sum(offered for _, offered in results)} by a recovery copy; "
          f"at most {worst:.2f} s of typing lost (seed {seed})")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
