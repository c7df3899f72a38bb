#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Leads three whole engagements through the real window: in German and in English with mouse and keys, and without a
pointer in a small window. Counts the inputs and looks up all that was entered in the file, in the PDF and, after
closing and opening again, in the window.

Usage: walks.py PROGRAM [--walk german|english|keyboard] [--shots FOLDER]
"""
import argparse
import dataclasses
import json
import os
import pathlib
import re
import subprocess
import sys

import desktop
from desktop import Atspi, Failed, GLib, until
from person import ROOT, Person, descendants, in_sight

MOST = 110

# What a walk looks for: where the program names it, and the English text there as a pattern.
TEXTS = {
    "place": ("ClientPage", "Place"), "industry": ("ClientPage", "Industry"), "staff": ("ClientPage", "Employees"),
    "contact": ("ClientPage", "Contact"), "date": ("ClientPage", "Date"), "consultant": ("ClientPage", "Advice b&y"),
    "purpose": ("WorkloadFields", "&What is it about.*"), "eu only": ("OptionTiles", "E&U only"),
    "workload": ("WorkloadFields", "Na&me of the workload"), "claim note": ("EvidencePopover", "Note on this claim"),
    "confirm": ("WeightsCard", "(?i).*weights.*&.*|.*&.*weights.*"),
    "own words": ("RiskPlan", "In &own words"), "risk owner": ("RiskPlan", "O&wner"),
    "measure": ("RiskModel", "Measure"), "owner": ("RiskModel", "Owner"), "due": ("RiskModel", "Due"),
    "duty owner": ("DutyModel", "Owner"), "duty due": ("DutyModel", "Due"), "choice": ("ReportForm", "&Chosen option"),
    "reasons": ("ReportForm", "&Reasons.*"), "insert exit plan": ("ReportForm", "Insert a suggested exit plan"),
    "exit plan": ("ReportForm", "E&xit plan"), "insert suggestion": ("ReportForm", "Insert &suggestion"),
}
CLIENT = {"name": "Müller & Söhne GmbH", "place": "Überlingen", "industry": "Maschinenbau", "staff": "240",
          "contact": "Frau Adler", "date": "27.11.2026", "consultant": "Anna Körner"}
WORKLOAD, PURPOSE = "Angebote", "Texte zu Angeboten entwerfen"
QUESTION_NOTE, CLAIM_NOTE = "Mit Frau Adler klären", "Vertrag anfordern"
MEASURE, OWNER, DAY = "Freigabe im Quartal", "Herr Berg", "31.12.2026"
OTHER_MEASURE, OTHER_OWNER, OTHER_DAY = "Ersatz prüfen", "Frau Böhm", "15.01.2027"
REASONS = "Sie nützt der Fertigung. Der Vertrag ist klar."
DUTY_OWNER, DUTY_DAY = "Herr Özdemir", "18.12.2026"
NUMBERS = {23: "450", 24: "3200"}  # budget, volume
FORM = 31  # asked first: what is wanted; an interface, else nobody is asked for the volume
PICKS = {FORM: ("3", "4")}  # else the second and the first answer
QUESTION = re.compile(r"(?:Frage|Question) (\d+): ")
ANSWERS = ("check box", "radio button", "slider", "spin button")


@dataclasses.dataclass(frozen=True)
class Way:
    language: str
    size: str
    pointer: bool
    answers: tuple  # how many questions of each section are answered: all would need some 130 inputs
    title: int = 0  # pixels of the title of the window, where the window alone has the size


WAYS = {"german": Way("de", "1366x768", True, (4, 4, 2, 2, 3, 2)),
        "english": Way("en", "1920x1080", True, (4, 4, 2, 2, 3, 2)),
        "keyboard": Way("de", "880x500", False, (4, 2, 2, 2, 2, 2), 20)}


class Walk(Person):
    """One engagement, and what must come of the inputs."""

    def __init__(self, way, place, start, shots):
        super().__init__(TEXTS, way.language, start, shots)
        self.way = way
        self.place = place
        self.answered = 0
        self.missing = []
        self.parts = []
        self.file = None

    def expect(self, what, holds):
        if not holds:
            self.missing.append(what)

    def client(self):
        self.key("ctrl+n")
        self.at("text", lambda name: name)
        self.type(CLIENT["name"])
        for field in ("place", "industry", "staff", "contact", "date", "consultant"):
            self.move("Tab")
            self.at({"industry": "combo box", "date": "spin button"}.get(field, "text"), self.name(field))
            self.type(CLIENT[field])
        self.reach("workload", "text")
        self.type(WORKLOAD)
        self.move("Tab")
        self.at("text", self.name("purpose"))
        self.type(PURPOSE)
        self.choose_options()
        self.shot("1 client")
        self.move("ctrl+Return")

    def choose_options(self):
        if self.way.pointer and (button := self.seek("button", self.name("eu only"))) and (spot := in_sight(button)):
            self.click_at(spot)
            return
        chosen = sum(map(self.is_checked, descendants(self.program.application)))
        self.key(self.mnemonic("eu only"))
        until("another choice", lambda: sum(map(self.is_checked, descendants(self.program.application))) != chosen)

    def questions(self):
        seen = {0}
        for number, most in enumerate(self.way.answers, 1):
            # The answers of the section before have the focus until the new ones are there.
            until(f"other questions than {seen}", lambda seen=seen: self.number_of_focus() not in seen)
            if number == 1:
                self.shot("2 questions")
            seen = {0} | self.section(most, number == 1)
            self.move("ctrl+Return")
        self.at("table", lambda name: name)

    def section(self, most, first):
        """Answers questions in their order; returns the numbers of all that the section shows."""
        answered = 0
        number = self.number_of_focus()
        while number and answered < most:
            self.answer(number, first and not answered)
            self.answered += 1
            answered += 1
            if first and answered == 2:
                self.key("n")
                self.at("text", lambda name: name)
                self.type(QUESTION_NOTE)
            below = sorted(self.cards(), key=self.place_of_question)
            number = next((other for other in below if self.place_of_question(other) > self.place_of_question(number)), 0)
        return set(self.cards())

    @staticmethod
    def place_of_question(number):
        return 0 if number == FORM else number

    def card_of_focus(self):
        around = self.program.focus
        while around is not None and not QUESTION.match(around.get_name() or ""):
            around = around.get_parent()
        return around

    def number_of_focus(self):
        """The number of the question that has the focus, 0 = none."""
        self.program.focused()
        card = self.card_of_focus()
        return int(QUESTION.match(card.get_name()).group(1)) if card is not None else 0

    def cards(self):
        around = until("a question with the focus", self.card_of_focus).get_parent()
        return {int(found.group(1)): child for child in descendants(around, 0)
                if (found := QUESTION.match(child.get_name() or ""))}

    def choices(self, number):
        """As they stand now: an answer may bring further questions, and with them new cards."""
        return [found for found in descendants(self.cards()[number]) if found.get_role_name() in ANSWERS]

    def answer(self, number, several):
        """By the pointer where the answer is in sight, else by its key."""
        choices = until(f"the answers to question {number}", lambda: self.choices(number))
        role = choices[0].get_role_name()
        here = self.number_of_focus() == number
        one, other = PICKS.get(number, ("2", "1"))
        by_pointer = self.way.pointer and not here and number - 1 not in NUMBERS and role in ("radio button", "check box")
        if by_pointer and (spot := in_sight(choices[1])):
            self.click_at(spot)
            until(f"the focus on question {number}", lambda: self.number_of_focus() == number)
        else:
            for _ in range(3):  # “I do not know” may lie between
                if self.number_of_focus() == number:
                    break
                self.move("Tab")
            if role == "spin button":
                self.type(NUMBERS[number])
                return
            self.key("4" if role == "slider" else one)
        until(f"the answer to question {number}", self.is_answered)
        if several:
            self.key(other)
            until("a second answer to one question", lambda: self.is_checked(self.choices(number)[int(other) - 1]))

    def is_answered(self):
        focused = self.program.focused()
        if focused is None:
            return False
        if focused.role == "slider":
            return Atspi.Value.get_current_value(focused.accessible) == 4
        return self.is_checked(focused.accessible)

    def comparison(self):
        self.shot("3 comparison")
        self.move("Return")
        self.shot("3 evidence")
        self.move("n")
        self.at("text", self.name("claim note"))
        self.type(CLAIM_NOTE)
        self.move("Escape")
        self.at("table", lambda name: name)
        self.move("ctrl+Return")

    def weights(self):
        # Where the weights stand below the ranking, they do not get the focus.
        until("the ranking", lambda: (focused := self.program.focused()) and focused.role in ("slider", "check box"))
        self.shot("4 ranking")
        if self.way.pointer:
            self.click("button", self.name("confirm"))
        else:
            self.key(self.mnemonic("confirm"))
        self.at("slider", lambda name: re.search("100 (Punkten|points)", name) or "von 100" in name or "of 100" in name)
        self.shot("4 weights")
        self.key("alt+Down")
        self.move("ctrl+Return")
        self.at("button", self.name("confirm"))
        self.move("ctrl+Return")

    def risks(self):
        self.enter_cells(("measure", MEASURE), ("owner", OWNER), ("due", DAY))
        self.shot("5 risks")
        before = len(self.windows())
        self.key("Return")
        until("the details of the risk", lambda: len(self.windows()) > before)
        self.at("spin button", lambda name: name)
        self.key("ctrl+Next")
        self.detail()
        self.shot("5 risk")
        self.key("Escape")
        until("the details of the risk to close", lambda: len(self.windows()) == before)
        self.move("ctrl+Return")

    def enter_cells(self, *entries):
        """Goes to the first column and types from cell to cell."""
        self.at("table", lambda name: name)
        while not self.is_in_cell(entries[0][0]):
            self.move("Right")
        for number, (column, value) in enumerate(entries, 1):
            until(f"the cell “{self.name(column)}”", lambda column=column: self.is_in_cell(column))
            self.type(value)
            self.move("Return" if number == len(entries) else "Tab")
        self.at("table", lambda name: name)

    def is_in_cell(self, column):
        focused = self.program.focused()
        return focused and focused.name.startswith(self.name(column))

    def detail(self):
        self.reach("own words", "text")
        self.type(OTHER_MEASURE)
        measure = until("a suggested measure", lambda: self.seek_measure())
        if self.way.pointer and (spot := in_sight(measure)):
            self.click_at(spot)
        else:
            self.move("shift+Tab")
            self.at("check box", lambda name: name)
            self.key("space")
        until("the adopted measure", lambda: any(self.is_checked(found) for found in self.measures()))
        self.reach("risk owner", "text")
        self.type(OTHER_OWNER)
        self.move("Tab")
        self.at("spin button", lambda name: name)
        self.type(OTHER_DAY)

    def measures(self):
        return [found for found in descendants(self.windows()[-1]) if found.get_role_name() == "check box"]

    def seek_measure(self):
        found = self.measures()
        return found[-1] if found else None

    def recommendation(self):
        self.at("combo box", lambda name: name)
        self.key("Down")
        self.reach("reasons", "text")
        self.type(REASONS)
        button = self.way.pointer and self.seek("button", self.name("insert exit plan"))
        if button and (spot := in_sight(button)):
            self.click_at(spot)
        else:
            self.key(self.mnemonic("insert suggestion"))
        plan = until("the exit plan", lambda: self.seek("text", self.name("exit plan")))
        until("its text", lambda: Atspi.Text.get_text(plan, 0, -1))
        self.shot("6 recommendation")
        self.move("ctrl+Tab")
        self.enter_cells(("duty owner", DUTY_OWNER), ("duty due", DUTY_DAY))
        self.shot("6 duties")

    def library(self):
        self.move("F9")
        self.at("list item", lambda name: name)
        self.shot("7 library")
        self.move("F6")
        self.move("Return")  # the claim opens as a card, with its levels
        self.key("3")
        self.key("ctrl+s")
        profile = until("the saved profile", lambda: list(self.place.folder.glob("**/library/profiles/*.json")))[0]
        shipped = json.loads((ROOT / "resources" / "library" / "profiles" / profile.name).read_text(encoding="utf-8"))
        saved = json.loads(profile.read_text(encoding="utf-8"))
        counts = [sum(len(owner["claims"]) for owner in [file, *file["deployments"]]) for file in (shipped, saved)]
        self.expect(f"one claim of its own in {profile.name}, but {counts}", counts[1] == counts[0] + 1)
        self.shot("7 library saved")
        self.move("ctrl+6")

    def write(self, key, kind):
        """Writes a file to the place that the dialog suggests."""
        before = len(self.windows())
        self.key(key)
        until(f"the dialog of {key}", lambda: len(self.windows()) > before)
        self.at("text", lambda name: name)
        self.key("Return")
        file = until(f"the written {kind}", lambda: list(self.place.folder.glob(f"Documents/*.{kind}")))[0]
        until("the dialog to close", lambda: len(self.windows()) == before)
        return file

    def judge_file(self, file):
        saved = json.loads(file.read_text(encoding="utf-8"))
        workload, client = saved["workloads"][0], saved["client"]
        told = {"name": client.get("name"), "place": client.get("place"), "industry": client.get("industry"),
                "staff": str(client.get("employees")), "contact": client.get("contact"),
                "consultant": saved.get("consultant")}
        for field, value in told.items():
            self.expect(f"{field} “{CLIENT[field]}” in the file, it has “{value}”", value == CLIENT[field])
        risks, notes = list(saved["risks"].values()), workload.get("answer_notes", {})
        duties = list(saved["duties"].values())
        for what, holds in (
                ("the date", saved["date"] == "2026-11-27"), ("the workload", workload["name"] == WORKLOAD),
                ("the purpose", PURPOSE in workload.values()),
                ("the options of the EU", saved["options"] and not any("global" in name for name in saved["options"])),
                (f"{self.answered} answers", len(workload["answers"]) == self.answered),
                ("several answers to one question", len(workload["answers"]["q_form"]) == 2),
                ("the budget", workload["answers"].get("q_budget") == int(NUMBERS[23])),
                ("the volume", workload["answers"].get("q_volume") == int(NUMBERS[24])),
                ("the note on a question", QUESTION_NOTE in notes.values()),
                ("the note on a claim", CLAIM_NOTE in saved.get("notes", {}).values()),
                ("the confirmed weights", workload.get("weights_confirmed")),
                ("the risk of the cells", any(risk.get("measure") == MEASURE and risk.get("owner") == OWNER
                                              and risk.get("due") == "2026-12-31" for risk in risks)),
                ("the risk of the details", any(risk.get("measure") == OTHER_MEASURE and risk.get("owner") == OTHER_OWNER
                                                and risk.get("due") == "2027-01-15" and risk.get("mitigations")
                                                for risk in risks)),
                ("the choice", workload.get("choice")), ("the reasons", saved["report"].get("reasons") == REASONS),
                ("the exit plan", saved["report"].get("exit_plan")),
                ("the duty", any(duty.get("owner") == DUTY_OWNER and duty.get("due") == "2026-12-18" for duty in duties))):
            self.expect(f"{what} in the file", holds)

    def judge_paper(self, paper):
        told = subprocess.run(("pdftotext", str(paper), "-"), capture_output=True, text=True, check=True).stdout
        told = re.sub(r"\s+", " ", told)
        for part in (CLIENT["name"], CLIENT["place"], CLIENT["contact"], CLIENT["consultant"], WORKLOAD, PURPOSE, MEASURE,
                     OWNER, OTHER_MEASURE, OTHER_OWNER, REASONS, DUTY_OWNER, QUESTION_NOTE, CLAIM_NOTE):
            self.expect(f"“{part}” in the PDF", part in told)

    def save(self):
        self.file = self.write("ctrl+s", "lotse")
        paper = self.write("ctrl+e", "pdf")
        self.judge_file(self.file)
        self.judge_paper(paper)

    def reopen(self):
        """Ends the program and starts it again, which counts as an input, too."""
        self.key("ctrl+q")
        until("the end of the program", lambda: self.program.process.poll() is not None)
        self.program.end()
        self.program = self.start()
        self.inputs += 1
        if self.way.pointer:
            self.click("list item", lambda name: CLIENT["name"] in name)
        else:
            until("the focus on the list", lambda: (focused := self.program.focused()) and focused.role.startswith("list"))
            self.key("Return")
        until("the engagement again", lambda: self.program.title().startswith(self.file.name))

    def judge_window(self):
        """What stands in the window after opening; a look costs no input."""
        self.program.keys("ctrl+1")
        for field, value in CLIENT.items():
            if field in ("name", "date"):
                continue
            role = "combo box" if field == "industry" else "text"
            shown = until(f"the field of {field}", lambda field=field, role=role: self.seek(
                role, lambda name: name in (self.name(field), CLIENT[field])))
            text = shown.get_name() if role == "combo box" else Atspi.Text.get_text(shown, 0, -1)
            self.expect(f"{field} “{value}” in the window after opening, it shows “{text}”", value in text)
        self.program.keys("ctrl+5")
        for value in (MEASURE, OWNER, OTHER_OWNER):
            self.expect(f"“{value}” in the register after opening",
                        until(f"“{value}”", lambda value=value: self.seek("table cell", lambda name: value in name)))
        self.shot("8 opened again")

    def lead(self):
        for part in (self.client, self.questions, self.comparison, self.weights, self.risks, self.recommendation,
                     self.library, self.save, self.reopen):
            before = self.inputs
            part()
            self.parts.append(f"{part.__name__} {self.inputs - before}")
        self.judge_window()


def run(arguments):
    way = WAYS[arguments.walk]
    os.environ.pop("QT_QPA_PLATFORMTHEME", None)  # Qt's own dialogs can be read
    shots = arguments.shots and arguments.shots / arguments.walk
    if shots:
        shots.mkdir(parents=True, exist_ok=True)
    with desktop.Desktop(way.size, way.title) as place:
        documents = place.folder / "Documents"
        documents.mkdir()
        folders = place.folder / "XDG_CONFIG_HOME" / "user-dirs.dirs"
        folders.write_text(f'XDG_DOCUMENTS_DIR="{documents}"\n', encoding="utf-8")
        # Otherwise each letter that this keyboard lacks changes the keyboard while a field is typed into.
        subprocess.run(("setxkbmap", "de"), check=True, timeout=30)
        walk = Walk(way, place, lambda: desktop.Program(place, arguments.program, way.language), shots)
        try:
            walk.lead()
            walk.program.end()
        except (Failed, GLib.Error):
            print(f"{arguments.walk}: broken off after {walk.inputs} inputs ({', '.join(walk.parts)})")
            if (ended := walk.program.process.poll()) is not None:
                print(f"{arguments.walk}: the program ended with {ended}")
            if shots:
                subprocess.run(("import", "-window", "root", str(shots / "failed.png")), check=False, timeout=30)
            raise
    for missing in walk.missing:
        print(f"{arguments.walk}: missing: {missing}")
    print(f"{arguments.walk}: {', '.join(walk.parts)}")
    print(f"{arguments.walk}: {walk.inputs} inputs, {walk.answered} questions answered, {len(walk.missing)} faults")
    if walk.inputs > MOST:
        print(f"{arguments.walk}: more than {MOST} inputs")
    return 1 if walk.missing or walk.inputs > MOST else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("program")
    parser.add_argument("--walk", choices=tuple(WAYS))
    parser.add_argument("--shots", type=pathlib.Path, help="keep a picture of each page in this folder")
    arguments = parser.parse_args()
    if not arguments.walk:  # a process stays with the bus that it found first
        return max(subprocess.run((sys.executable, *sys.argv, "--walk", walk), check=False).returncode for walk in WAYS)
    try:
        return run(arguments)
    except (Failed, GLib.Error) as failure:
        print(f"{arguments.walk}: {failure}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
